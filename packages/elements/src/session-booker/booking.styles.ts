import { css } from '../shared/css.ts';

/** Days and times, the check, notices, the question before cancelling. */
export const styles = css`
  .days { margin: 0 0 var(--_s4); border-block-end: 1px solid var(--_rule); }
  .day-row { border-block-start: 1px solid var(--_rule); padding-block: var(--_s4); display: grid; gap: var(--_s2); }
  .slots { display: grid; gap: var(--_s2); }
  .slot { display: flex; align-items: center; gap: var(--_s3); min-block-size: 48px; padding: var(--_s2) var(--_s3); border: 2px solid var(--_rule-strong); border-radius: var(--_radius); cursor: pointer; }
  .slot:hover { border-color: var(--_accent); }
  .slot:has(:checked) { border-color: var(--_accent); background: var(--_accent-wash); }
  .slot:has(:focus-visible) { box-shadow: 0 0 0 3px var(--_focus), 0 0 0 6px var(--_focus-ink); border-color: var(--_focus-ink); }
  .slot input { font-size: inherit; inline-size: 1.35em; block-size: 1.35em; margin: 0; flex: none; accent-color: var(--_accent); outline: none; }
  .slot .left { margin-inline-start: auto; text-align: end; font-variant-numeric: tabular-nums; }
  @container (max-width: 26em) {
    .slot { flex-wrap: wrap; row-gap: 0; }
    .slot > span:not(.left) { flex: 1; }
    .slot .left { flex-basis: 100%; margin-inline-start: calc(1.35em + var(--_s3)); text-align: start; }
  }
  .shut { margin: 0; display: flex; flex-wrap: wrap; gap: var(--_s1) var(--_s3); align-items: baseline; }
  .shut .soft { flex-basis: 100%; }
  dl.check { border-block-end: 1px solid var(--_rule); }
  dl.check > div { align-items: baseline; }
  dl.check > div:has(button) { padding-block-end: var(--_s1); }
  .ways { display: flex; flex-wrap: wrap; gap: var(--_s1) var(--_s5); max-inline-size: none; }
  .panel p { margin-block-end: var(--_s2); }
  .panel.over { background: var(--_wash); border-color: var(--_rule-strong); }
  .note h1, .note h2, .note h3, .note h4, .note h5, .note h6 { margin-block-end: var(--_s1); }
  [data-notice]:focus-visible { background: var(--_note); color: inherit; box-shadow: none; outline: 3px solid var(--_focus); }
  p:not(.what) + :is(h1, h2, h3, h4, h5, h6) { margin-block-start: var(--_s5); }
  .question { border-block-start: 1px solid var(--_rule); padding-block-start: var(--_s4); }

  @container (min-width: 40em) {
    .day-row { grid-template-columns: 15em minmax(0, 1fr); }
    dl.check > div:has(button) { padding-block: 2px; }
    .needs { columns: 2; column-gap: var(--_s5); }
    .needs .tick { break-inside: avoid; }
  }
  .print-only { display: none; }
  @media print {
    .print-only { display: block; }
    .actions + :is(h1, h2, h3, h4, h5, h6) { margin-block-start: var(--_s5); }
  }
  @media (forced-colors: active) {
    .slot:has(:checked) { border-color: Highlight; }
    .slot:has(:focus-visible) { outline: 3px solid Highlight; outline-offset: 2px; }
  }
`;
