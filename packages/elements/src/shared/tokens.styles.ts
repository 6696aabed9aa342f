import { unsafeCSS } from 'lit';

/** Colours: name, in light, in dark. */
const colours = [
  ['ink', '#16232e', '#e8eeee'], ['ink-soft', '#4a5a66', '#b3c0c4'], ['paper', '#fff', '#14201f'], ['wash', '#f2f6f5', '#1c2a29'],
  ['rule', '#c5d1ce', '#3f504f'], ['rule-strong', '#6b7d80', '#8fa1a2'],
  ['accent', '#0b6b62', '#67c2b5'], ['accent-strong', '#084c46', '#98ddd2'], ['accent-wash', '#e3f1ee', '#1b3532'], ['accent-ink', '#fff', '#0c1a18'],
  ['link', '#0a4fa3', '#93c0ff'], ['link-hover', '#06305f', '#c4dcff'], ['focus', '#fd0', '#fd0'], ['focus-ink', '#16232e', '#16232e'],
  ['note', '#fff5d1', '#37300f'], ['note-edge', '#8a6500', '#d9b13d'], ['alert', '#a3261b', '#ff9d92'], ['good', '#1c6b34', '#86d19b'],
] as const;

const spaces = ['0.25em', '0.5em', '0.75em', '1em', '1.5em', '2em', '3em'];

const inLight = colours.map(([name, light]) => `--_${name}:var(--day-color-${name},${light});`).join('');
const inBoth = colours.map(([name, light, dark]) => `--_${name}:var(--day-color-${name},light-dark(${light},${dark}));`).join('');
const gaps = spaces.map((space, i) => `--_s${i + 1}:var(--day-space-${i + 1},${space});`).join('');

/**
 * The tokens. A page sets `--day-color-…`, `--day-space-…`, `--day-font-…` on the element or on anything around it; inside we read
 * the short `--_…` names, which fall back to our own values.
 *
 * Dark follows the page, not the device alone: `light-dark()` answers to the page's `color-scheme`, so a page that is always light
 * never gets a dark widget. `<day-… theme="dark">` or `theme="light"` decides for one widget, and so does `color-scheme` in CSS.
 * Everything hangs on `.day`, the wrapper inside the shadow root, because a host's `* { all: unset }` reaches `:host`.
 */
export const tokens = unsafeCSS(
  ":host([theme='light']){color-scheme:light}:host([theme='dark']){color-scheme:dark}" +
    `.day{${inLight}${gaps}--_radius:var(--day-radius,4px);--_measure:var(--day-measure,38em)}` +
    `@supports (color:light-dark(#000,#fff)){.day{${inBoth}}}`,
);
