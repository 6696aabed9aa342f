import { css } from 'lit';

/**
 * The tokens. A page sets `--day-color-…`, `--day-space-…`, `--day-font-…` on the element or on anything around it; inside we read
 * the short `--_…` names, which fall back to our own values.
 *
 * Dark follows the page, not the device alone: `light-dark()` answers to the page's `color-scheme`, so a page that is always light
 * never gets a dark widget. `<day-… theme="dark">` or `theme="light"` decides for one widget, and so does `color-scheme` in CSS.
 * Everything hangs on `.day`, the wrapper inside the shadow root, because a host's `* { all: unset }` reaches `:host`.
 */
export const tokens = css`
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  .day {
    --_ink: var(--day-color-ink, #16232e);
    --_ink-soft: var(--day-color-ink-soft, #4a5a66);
    --_paper: var(--day-color-paper, #fff);
    --_wash: var(--day-color-wash, #f2f6f5);
    --_rule: var(--day-color-rule, #c5d1ce);
    --_rule-strong: var(--day-color-rule-strong, #6b7d80);
    --_accent: var(--day-color-accent, #0b6b62);
    --_accent-strong: var(--day-color-accent-strong, #084c46);
    --_accent-wash: var(--day-color-accent-wash, #e3f1ee);
    --_accent-ink: var(--day-color-accent-ink, #fff);
    --_link: var(--day-color-link, #0a4fa3);
    --_link-hover: var(--day-color-link-hover, #06305f);
    --_focus: var(--day-color-focus, #fd0);
    --_focus-ink: var(--day-color-focus-ink, #16232e);
    --_note: var(--day-color-note, #fff5d1);
    --_note-edge: var(--day-color-note-edge, #8a6500);
    --_alert: var(--day-color-alert, #a3261b);
    --_good: var(--day-color-good, #1c6b34);
    --_s1: var(--day-space-1, 0.25em);
    --_s2: var(--day-space-2, 0.5em);
    --_s3: var(--day-space-3, 0.75em);
    --_s4: var(--day-space-4, 1em);
    --_s5: var(--day-space-5, 1.5em);
    --_s6: var(--day-space-6, 2em);
    --_s7: var(--day-space-7, 3em);
    --_radius: var(--day-radius, 4px);
    --_measure: var(--day-measure, 38em);
  }
  @supports (color: light-dark(#000, #fff)) {
    .day {
      --_ink: var(--day-color-ink, light-dark(#16232e, #e8eeee));
      --_ink-soft: var(--day-color-ink-soft, light-dark(#4a5a66, #b3c0c4));
      --_paper: var(--day-color-paper, light-dark(#fff, #14201f));
      --_wash: var(--day-color-wash, light-dark(#f2f6f5, #1c2a29));
      --_rule: var(--day-color-rule, light-dark(#c5d1ce, #3f504f));
      --_rule-strong: var(--day-color-rule-strong, light-dark(#6b7d80, #8fa1a2));
      --_accent: var(--day-color-accent, light-dark(#0b6b62, #67c2b5));
      --_accent-strong: var(--day-color-accent-strong, light-dark(#084c46, #98ddd2));
      --_accent-wash: var(--day-color-accent-wash, light-dark(#e3f1ee, #1b3532));
      --_accent-ink: var(--day-color-accent-ink, light-dark(#fff, #0c1a18));
      --_link: var(--day-color-link, light-dark(#0a4fa3, #93c0ff));
      --_link-hover: var(--day-color-link-hover, light-dark(#06305f, #c4dcff));
      --_note: var(--day-color-note, light-dark(#fff5d1, #37300f));
      --_note-edge: var(--day-color-note-edge, light-dark(#8a6500, #d9b13d));
      --_alert: var(--day-color-alert, light-dark(#a3261b, #ff9d92));
      --_good: var(--day-color-good, light-dark(#1c6b34, #86d19b));
    }
  }
`;
