import { css } from 'lit';

/** Buttons, fields, ticks, chips, tags, notes, panels, disclosures and the error summary. Native controls, 44 px and more. */
export const controls = css`
  .btn { font: inherit; font-weight: 600; line-height: 1.25; display: inline-block; margin: 0; padding: 0.6em 1.1em; min-block-size: 44px; border: 2px solid var(--_accent); border-radius: var(--_radius); background: var(--_accent); color: var(--_accent-ink); cursor: pointer; text-align: center; text-decoration: none; }
  a.btn { color: var(--_accent-ink); }
  .btn:hover, a.btn:hover { background: var(--_accent-strong); border-color: var(--_accent-strong); color: var(--_accent-ink); }
  .btn.quiet { background: var(--_paper); color: var(--_accent-strong); }
  .btn.quiet:hover { background: var(--_accent-wash); border-color: var(--_accent); color: var(--_accent-strong); }
  .btn[aria-disabled='true'] { opacity: 0.75; cursor: progress; }
  .btn:focus-visible, .btn.quiet:focus-visible { background: var(--_focus); color: var(--_focus-ink); border-color: var(--_focus); box-shadow: 0 4px var(--_focus-ink); }
  .link-btn { font: inherit; padding: 0; border: 0; background: none; color: var(--_link); text-decoration: underline; text-underline-offset: 0.15em; text-decoration-thickness: max(1px, 0.0625em); cursor: pointer; min-block-size: 24px; text-align: start; }
  .link-btn:hover { color: var(--_link-hover); text-decoration-thickness: max(2px, 0.18em); }
  .link-btn:focus-visible { background: var(--_focus); color: var(--_focus-ink); box-shadow: 0 -2px var(--_focus), 0 4px var(--_focus-ink); text-decoration: none; }
  .back { display: inline-flex; gap: var(--_s1); align-items: center; min-block-size: 44px; margin-block-end: var(--_s2); }
  .actions { display: flex; flex-wrap: wrap; gap: var(--_s3) var(--_s4); align-items: center; margin-block: var(--_s4) var(--_s5); }

  form { margin: 0; }
  .field { display: grid; gap: var(--_s1); margin: 0 0 var(--_s4); }
  .field label, legend { font-weight: 600; }
  legend { padding: 0; margin-block-end: var(--_s1); }
  .hint { color: var(--_ink-soft); }
  .input { font: inherit; line-height: 1.25; inline-size: 100%; min-block-size: 44px; margin: 0; padding: 0.4em 0.6em; border: 2px solid var(--_ink); border-radius: 0; background: var(--_paper); color: inherit; appearance: none; }
  textarea.input { min-block-size: 6em; resize: vertical; }
  select.input { appearance: auto; }
  .input:focus-visible { outline: 3px solid var(--_focus); outline-offset: 0; box-shadow: inset 0 0 0 2px var(--_ink); }
  .field.wrong { border-inline-start: 4px solid var(--_alert); padding-inline-start: var(--_s4); }
  .field.wrong .input { border-color: var(--_alert); }
  .error { color: var(--_alert); font-weight: 600; }
  fieldset { border: 0; margin: 0 0 var(--_s4); padding: 0; min-inline-size: 0; }
  .tick { display: flex; gap: var(--_s3); align-items: center; padding-block: var(--_s1); min-block-size: 44px; cursor: pointer; }
  .tick input { inline-size: 1.5em; block-size: 1.5em; margin: 0; flex: none; accent-color: var(--_accent); }
  .tick input:focus-visible { outline: 3px solid var(--_focus); outline-offset: 0; box-shadow: 0 0 0 5px var(--_focus-ink); }
  .tick .n { margin-inline-start: auto; color: var(--_ink-soft); font-variant-numeric: tabular-nums; }

  .tag { display: inline-block; padding-inline: 0.6em; border: 1px solid var(--_rule-strong); border-radius: 2em; font-size: 0.9375em; line-height: 1.6; }
  .tag.yes { border-color: var(--_good); }
  .tag.unknown { border-style: dashed; color: var(--_ink-soft); }
  .tags { display: flex; flex-wrap: wrap; gap: var(--_s1) var(--_s2); }
  .chips { display: flex; flex-wrap: wrap; gap: var(--_s2); margin: 0 0 var(--_s4); padding: 0; list-style: none; }
  .chip { font: inherit; line-height: 1.25; display: inline-flex; gap: 0.5em; align-items: center; min-block-size: 44px; padding: 0.1em 0.9em; border: 1px solid var(--_accent); border-radius: 2em; background: var(--_accent-wash); color: var(--_accent-strong); cursor: pointer; text-align: start; }
  .chip svg.i { inline-size: 1em; block-size: 1em; margin: 0; }
  .chip:hover { border-color: var(--_accent-strong); box-shadow: inset 0 0 0 1px var(--_accent-strong); }
  .chip:focus-visible { background: var(--_focus); color: var(--_focus-ink); border-color: var(--_focus-ink); box-shadow: inset 0 0 0 1px var(--_focus-ink); }

  .note { background: var(--_note); border-inline-start: 4px solid var(--_note-edge); padding: var(--_s3) var(--_s4); margin: 0 0 var(--_s4); max-inline-size: calc(var(--_measure) + 2em); }
  .panel { background: var(--_accent-wash); border-inline-start: 4px solid var(--_accent); padding: var(--_s4) var(--_s5); margin: 0 0 var(--_s5); }
  .note > :last-child, .panel > :last-child { margin-block-end: 0; }
  .summary { border: 4px solid var(--_alert); padding: var(--_s4); margin: 0 0 var(--_s5); max-inline-size: calc(var(--_measure) + 2em); }
  .summary:focus-visible { background: none; color: inherit; box-shadow: none; outline: 3px solid var(--_focus); }
  .summary a { color: var(--_alert); font-weight: 600; }
  .summary a:focus-visible { color: var(--_focus-ink); }

  summary { font-weight: 600; cursor: pointer; min-block-size: 44px; padding-block: 0.55em; color: var(--_link); }
  summary:hover { color: var(--_link-hover); }
  summary:focus-visible { color: var(--_focus-ink); }
  .more { border-block-start: 1px solid var(--_rule); }
  .more[open] > summary { margin-block-end: var(--_s2); }
  .urgent { border-inline-start: 4px solid var(--_alert); padding-inline-start: var(--_s4); margin: 0 0 var(--_s5); max-inline-size: calc(var(--_measure) + 2em); }
  .urgent > summary { text-decoration: underline; text-underline-offset: 0.15em; text-decoration-thickness: 1px; inline-size: fit-content; }
  .urgent li { margin-block-end: var(--_s2); }

  .facts { display: grid; gap: var(--_s1); }
  .facts > li { display: flex; gap: var(--_s3); }
  dl.check { margin: 0 0 var(--_s5); }
  dl.check > div { padding-block: var(--_s3); border-block-start: 1px solid var(--_rule); display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 var(--_s4); }
  dl.check dt { font-weight: 600; grid-column: 1 / -1; }
  dl.check dd { margin: 0; min-inline-size: 0; }
  dl.check dd > :last-child { margin-block-end: 0; }
  @container (min-width: 40em) {
    dl.check > div { grid-template-columns: minmax(8em, 30%) minmax(0, 1fr) auto; }
    dl.check dt { grid-column: auto; }
  }

  @media (forced-colors: active) {
    .btn, .chip, .tag { border-color: ButtonBorder; }
    .input { border-color: FieldText; }
  }
  @media print {
    .btn, .chips, form, .urgent > summary { display: none; }
    .note, .panel { background: none; }
  }
`;
