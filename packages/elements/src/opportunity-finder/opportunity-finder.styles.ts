import { css } from '../shared/css.ts';

/** The finder's own looks, over the shared ones. */
export const styles = css`
  .finder { display: grid; gap: var(--_s5); }
  .finder > * { min-inline-size: 0; }
  .filters > summary { font-size: 1.0625em; }
  .filters[open] > summary { margin-block-end: var(--_s2); }
  .filters { margin-block-end: var(--_s4); }
  .go { display: flex; gap: 0 var(--_s5); align-items: center; }
  /* A second button comes late: its room is there from the beginning. In Welsh "Use my location" has no room beside the first. */
  .checked, .go:lang(cy) { display: grid; justify-items: start; }
  :is(.checked, .go:lang(cy)) > :only-child { margin-block-end: 44px; }
  .busy .list { opacity: 0.6; }
  .loading { color: var(--_ink-soft); }

  .list { border-block-end: 1px solid var(--_rule); margin-block-end: var(--_s5); }
  .result { display: grid; overflow-wrap: anywhere; gap: var(--_s2); padding-block: var(--_s5) var(--_s4); border-block-start: 1px solid var(--_rule); content-visibility: auto; contain-intrinsic-size: auto 14em; overflow-clip-margin: 0.5em; }
  .result p { margin: 0; }
  .result .about { display: grid; gap: var(--_s1); }
  .result .about .h-l { margin: 0; }
  .facts { display: grid; gap: var(--_s1); }
  .facts > li { display: flex; gap: var(--_s3); }
  .checked { font-size: 0.9375em; }
  .next { border-inline-start: 3px solid var(--_accent); padding-inline-start: var(--_s4); align-self: start; }
  .next > * { display: block; }
  .not-here { margin-block-start: var(--_s5); }

  @container (min-width: 52em) {
    .finder { grid-template-columns: 17em minmax(0, 1fr); gap: var(--_s7); }
    .result { grid-template-columns: minmax(0, 1fr) 14em; column-gap: var(--_s6); }
    .result > * { grid-column: 1; }
    .result > .next { grid-column: 2; grid-row: 1 / span 3; }
  }
  @media print {
    .finder { display: block; }
    .result { break-inside: avoid; content-visibility: visible; }
  }
`;
