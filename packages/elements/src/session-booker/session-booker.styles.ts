import { css } from '../shared/css.ts';

/** The steps and choices that open. The rest of the first screen is shared. */
export const styles = css`
  .what { margin: 0; }
  .steps { display: flex; flex-wrap: wrap; gap: var(--_s1) var(--_s5); list-style: none; padding: 0; margin: 0 0 var(--_s5); color: var(--_ink-soft); }
  .steps li { padding-block-end: 2px; border-block-end: 3px solid transparent; }
  .steps [aria-current] { color: var(--_ink); font-weight: 600; border-block-end-color: var(--_accent); }

  fieldset.wrong { border-inline-start: 4px solid var(--_alert); padding-inline-start: var(--_s4); }
  fieldset .error, fieldset .hint { display: block; }
  .tick input { font-size: inherit; inline-size: 1.35em; block-size: 1.35em; }
  .under { margin: 0 0 var(--_s2) calc(1.35em + var(--_s3)); max-inline-size: var(--_measure); }
  .reveal { margin: var(--_s2) 0 var(--_s4) 0.6em; padding: var(--_s1) 0 0 calc(0.75em + var(--_s3)); border-inline-start: 3px solid var(--_rule-strong); }
  .reveal > :last-child { margin-block-end: 0; }
  .plainly { font-weight: 400; color: var(--_ink-soft); }
  .input { max-inline-size: 24em; }
  textarea.input { max-inline-size: var(--_measure); }
  form > fieldset { margin-block-end: var(--_s5); }
  form > fieldset > legend { font-size: 1.125em; }

  @container (max-width: 26em) {
    .steps { column-gap: var(--_s3); font-size: 0.9375em; }
  }
  @media (forced-colors: active) {
    .steps li:not([aria-current]) { border-block-end-color: Canvas; }
    .steps [aria-current] { border-block-end-color: Highlight; }
  }
  @media print {
    .steps { display: none; }
  }
`;
