import { css } from './css.ts';

/**
 * Buttons, fields, tags, disclosures: what every widget shows at once. Native controls, 44 px and more.
 * Boxes to tick, notes, panels, lists of answers and the error summary stand in `answers.styles.ts`.
 */
export const controls = css`
  .btn { font: inherit; font-weight: 600; line-height: 1.25; display: inline-block; margin: 0; padding: 0.6em 1.1em; min-block-size: 44px; border: 2px solid var(--_accent); border-radius: var(--_radius); background: var(--_accent); color: var(--_accent-ink); cursor: pointer; text-align: center; text-decoration: none; }
  .btn:hover { background: var(--_accent-strong); border-color: var(--_accent-strong); color: var(--_accent-ink); }
  .btn.quiet { background: var(--_paper); color: var(--_accent-strong); }
  .btn.quiet:hover { background: var(--_accent-wash); }
  .btn[aria-disabled='true'] { opacity: 0.75; cursor: progress; }
  .btn:focus-visible, .btn.quiet:focus-visible { background: var(--_focus); color: var(--_focus-ink); border-color: var(--_focus); box-shadow: 0 4px var(--_focus-ink); }
  .link-btn { font: inherit; padding: 0; border: 0; background: none; color: var(--_link); text-decoration: underline; cursor: pointer; min-block-size: 44px; text-align: start; }

  form { margin: 0; }
  .field { display: grid; gap: var(--_s1); margin: 0 0 var(--_s4); }
  .field label, legend { font-weight: 600; }
  .hint { color: var(--_ink-soft); }
  .input { font: inherit; line-height: 1.25; inline-size: 100%; min-block-size: 44px; margin: 0; padding: 0.4em 0.6em; border: 2px solid var(--_ink); border-radius: 0; background: var(--_paper); color: inherit; }
  .input:focus-visible { outline: 3px solid var(--_focus); box-shadow: inset 0 0 0 2px var(--_ink); }

  .tag { padding-inline: 0.6em; border: 1px solid var(--_rule-strong); border-radius: 2em; font-size: 0.9375em; line-height: 1.6; }
  .tag.yes { border-color: var(--_good); }
  .tag.unknown { border-style: dashed; color: var(--_ink-soft); }
  .tags { display: flex; flex-wrap: wrap; gap: var(--_s1) var(--_s2); }

  summary { font-weight: 600; cursor: pointer; min-block-size: 44px; padding-block: 0.55em; color: var(--_link); }
  .more { border-block-start: 1px solid var(--_rule); }
  .urgent { border-inline-start: 4px solid var(--_alert); padding-inline-start: var(--_s4); margin: 0 0 var(--_s5); max-inline-size: calc(var(--_measure) + 2em); }
  .urgent > summary { text-decoration: underline; inline-size: fit-content; }
  .urgent li a { display: inline-block; padding-block: 0.55em; }
  @media print {
    .btn, .chips, form, .urgent > summary { display: none; }
  }
`;
