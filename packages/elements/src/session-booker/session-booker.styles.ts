import { css } from 'lit';

/** Steps, days and times, choices that open, the question before cancelling. The rest is shared. */
export const styles = css`
  .what { margin: 0; }
  .steps { display: flex; flex-wrap: wrap; gap: var(--_s1) var(--_s5); list-style: none; padding: 0; margin: 0 0 var(--_s5); color: var(--_ink-soft); }
  .steps li { padding-block-end: 2px; border-block-end: 3px solid transparent; }
  .steps [aria-current] { color: var(--_ink); font-weight: 600; border-block-end-color: var(--_accent); }

  .days { margin: 0 0 var(--_s4); border-block-end: 1px solid var(--_rule); }
  .day-row { border-block-start: 1px solid var(--_rule); padding-block: var(--_s4); display: grid; gap: var(--_s2); }
  .slots { display: grid; gap: var(--_s2); }
  .slot { display: flex; align-items: center; gap: var(--_s3); min-block-size: 48px; padding: var(--_s2) var(--_s3); border: 2px solid var(--_rule-strong); border-radius: var(--_radius); cursor: pointer; }
  .slot:hover { border-color: var(--_accent); }
  .slot:has(:checked) { border-color: var(--_accent); background: var(--_accent-wash); }
  .slot:has(:focus-visible) { box-shadow: 0 0 0 3px var(--_focus), 0 0 0 6px var(--_focus-ink); border-color: var(--_focus-ink); }
  .slot input { inline-size: 1.4em; block-size: 1.4em; margin: 0; flex: none; accent-color: var(--_accent); outline: none; }
  .slot .left { margin-inline-start: auto; text-align: end; font-variant-numeric: tabular-nums; }
  .shut { margin: 0; display: flex; flex-wrap: wrap; gap: var(--_s1) var(--_s3); align-items: baseline; }
  .shut .soft { flex-basis: 100%; }
  fieldset.wrong { border-inline-start: 4px solid var(--_alert); padding-inline-start: var(--_s4); }
  fieldset .error, fieldset .hint { display: block; }
  .under { margin: 0 0 var(--_s2) calc(1.5em + var(--_s3)); max-inline-size: var(--_measure); }
  .reveal { margin: var(--_s2) 0 var(--_s4) 0.65em; padding: var(--_s1) 0 0 calc(0.85em + var(--_s3)); border-inline-start: 3px solid var(--_rule-strong); }
  .reveal > :last-child { margin-block-end: 0; }
  .plainly { font-weight: 400; color: var(--_ink-soft); }
  .input { max-inline-size: 24em; }
  textarea.input { max-inline-size: var(--_measure); }
  form > fieldset { margin-block-end: var(--_s5); }
  form > fieldset > legend { font-size: 1.125em; }
  dl.check { border-block-end: 1px solid var(--_rule); }
  .panel p { margin-block-end: var(--_s2); }
  .panel.over { background: var(--_wash); border-color: var(--_rule-strong); }
  .note h1, .note h2, .note h3, .note h4, .note h5, .note h6 { margin-block-end: var(--_s1); }
  [data-notice]:focus-visible { background: var(--_note); color: inherit; box-shadow: none; outline: 3px solid var(--_focus); }
  .question { border-block-start: 1px solid var(--_rule); padding-block-start: var(--_s4); }

  @container (min-width: 40em) {
    .day-row { grid-template-columns: 15em minmax(0, 1fr); }
    .needs { columns: 2; column-gap: var(--_s5); }
    .needs .tick { break-inside: avoid; }
  }
  @media (forced-colors: active) {
    .slot:has(:checked) { border-color: Highlight; }
    .slot:has(:focus-visible) { outline: 3px solid Highlight; outline-offset: 2px; }
    .steps [aria-current] { border-block-end-color: Highlight; }
  }
  @media print {
    .steps { display: none; }
  }
`;
