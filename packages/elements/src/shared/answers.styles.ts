import { css } from './css.ts';

/**
 * Boxes to tick, chips, notes, panels, lists of questions and answers, mistakes and the error summary. A widget that shows them at once
 * names this in its `styles`; one that shows them later hands it to `addStyles()`.
 */
export const answers = css`
  .actions { display: flex; flex-wrap: wrap; gap: var(--_s3) var(--_s4); align-items: center; margin-block: var(--_s4) var(--_s5); }
  fieldset { border: 0; margin: 0 0 var(--_s4); padding: 0; min-inline-size: 0; }
  legend { padding: 0; margin-block-end: var(--_s1); }
  textarea.input { min-block-size: 6em; resize: vertical; }
  .tick { display: flex; gap: var(--_s3); align-items: center; padding-block: var(--_s1); min-block-size: 44px; cursor: pointer; }
  .tick input { inline-size: 1.5em; block-size: 1.5em; margin: 0; flex: none; accent-color: var(--_accent); }
  .tick input:focus-visible { outline: 3px solid var(--_focus); outline-offset: 0; box-shadow: 0 0 0 5px var(--_focus-ink); }
  .tick .n { margin-inline-start: auto; color: var(--_ink-soft); font-variant-numeric: tabular-nums; }
  .chips { display: flex; flex-wrap: wrap; gap: var(--_s2); margin: 0 0 var(--_s4); padding: 0; list-style: none; }
  .chip { font: inherit; line-height: 1.25; display: inline-flex; gap: 0.5em; align-items: center; min-block-size: 44px; padding: 0.1em 0.9em; border: 1px solid var(--_accent); border-radius: 2em; background: var(--_accent-wash); color: var(--_accent-strong); cursor: pointer; text-align: start; }
  .chip svg.i { inline-size: 1em; block-size: 1em; margin: 0; }
  .chip:hover { border-color: var(--_accent-strong); box-shadow: inset 0 0 0 1px var(--_accent-strong); }
  .chip:focus-visible { background: var(--_focus); color: var(--_focus-ink); border-color: var(--_focus-ink); box-shadow: inset 0 0 0 1px var(--_focus-ink); }

  .note { background: var(--_note); border-inline-start: 4px solid var(--_note-edge); padding: var(--_s3) var(--_s4); margin: 0 0 var(--_s4); max-inline-size: calc(var(--_measure) + 2em); }
  .note > :last-child { margin-block-end: 0; }
  .bullets { margin: 0 0 var(--_s3); padding-inline-start: 1.25em; max-inline-size: var(--_measure); }
  .h-m { font-size: 1.0625em; margin-block-end: 0.3em; }
  .back { display: inline-flex; overflow-wrap: anywhere; gap: var(--_s1); align-items: center; margin-block-end: var(--_s2); }

  .rest > summary { font-weight: 400; text-decoration: underline; text-underline-offset: 0.15em; text-decoration-thickness: 1px; inline-size: fit-content; }

  .panel { background: var(--_accent-wash); border-inline-start: 4px solid var(--_accent); padding: var(--_s4) var(--_s5); margin: 0 0 var(--_s5); }
  .panel > :last-child { margin-block-end: 0; }
  dl.check { margin: 0 0 var(--_s5); }
  dl.check > div { padding-block: var(--_s3); border-block-start: 1px solid var(--_rule); display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 var(--_s4); }
  dl.check dt { font-weight: 600; grid-column: 1 / -1; }
  dl.check dd { margin: 0; min-inline-size: 0; }
  dl.check dd > :last-child { margin-block-end: 0; }

  .field.wrong { border-inline-start: 4px solid var(--_alert); padding-inline-start: var(--_s4); }
  .field.wrong .input { border-color: var(--_alert); }
  .error { color: var(--_alert); font-weight: 600; }
  .summary { border: 4px solid var(--_alert); padding: var(--_s4); margin: 0 0 var(--_s5); max-inline-size: calc(var(--_measure) + 2em); }
  .summary:focus-visible { outline: 3px solid var(--_focus); }
  .summary a:not(:focus-visible) { color: var(--_alert); font-weight: 600; }

  @container (min-width: 40em) {
    dl.check > div { grid-template-columns: minmax(8em, 30%) minmax(0, 1fr) auto; }
    dl.check dt { grid-column: auto; }
  }
  @media (forced-colors: active) {
    .chip { border-color: ButtonBorder; }
  }
  @media print {
    /* Whatever place it has on the screen. */
    .no-print { display: none !important; }
    .panel, .note { background: none; }
  }
`;
