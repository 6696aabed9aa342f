import { css } from '../shared/css.ts';

/** A plan on the page and on paper, over the shared looks, loaded with it. One column of reading width, thin rules, the person's words largest. */
export const planStyles = css`
  .plan { max-inline-size: 50em; overflow-wrap: anywhere; }
  .plan-head { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_s3) var(--_s6); border-block-end: 3px solid var(--_accent); padding-block-end: var(--_s4); margin-block-end: var(--_s4); }
  .plan-head .h-xl { margin-block-end: 0.25em; }
  .plan-head p { margin: 0; }
  .tools { display: flex; flex-wrap: wrap; gap: var(--_s2); align-items: start; }
  .end { margin-block: var(--_s5) 0; }

  .first { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 var(--_s6); margin-block-end: var(--_s4); }
  .first .panel { margin-block-end: var(--_s4); }
  .first .what p { font-size: 1.125em; }
  .ring { border-inline-start: 4px solid var(--_rule-strong); padding: var(--_s1) 0 var(--_s1) var(--_s4); margin-block-end: var(--_s4); align-self: start; }
  .ring > :last-child { margin-block-end: 0; }
  .number { font-size: 1.25em; font-weight: 700; }

  .part { border-block-start: 1px solid var(--_rule); padding-block: var(--_s5) var(--_s4); }
  .part > .h-l { margin-block-end: var(--_s3); }
  .part .h-m { margin-block: var(--_s4) var(--_s1); }
  .part li > .h-m:first-child { margin-block-start: 0; }
  .words { margin: 0 0 var(--_s2); padding-inline-start: var(--_s4); border-inline-start: 4px solid var(--_accent); max-inline-size: 36em; }
  .words > p { margin-block-end: var(--_s3); }
  .words > :last-child { margin-block-end: 0; }
  .words.wish { font-size: 1.125em; }
  .words.big { font-size: 1.25em; line-height: 1.45; max-inline-size: 30em; }
  .by { color: var(--_ink-soft); font-size: 0.9375em; margin-block-end: var(--_s3); }
  span.by { display: block; margin: 0; }
  .beside { background: var(--_wash); padding: var(--_s3) var(--_s4); margin-block-end: var(--_s3); max-inline-size: calc(var(--_measure) + 2em); }
  .beside > .by { margin-block-end: var(--_s1); }
  .beside > :last-child > :last-child { margin-block-end: 0; }
  .challenge { margin-inline-start: var(--_s5); max-inline-size: calc(var(--_measure) + 0.5em); }
  .tight { margin-block-end: var(--_s1); }

  .rows { max-inline-size: calc(var(--_measure) + 2em); }
  .rows > li { padding-block: var(--_s4); border-block-start: 1px solid var(--_rule); }
  .part > .rows > li:first-child, .part > .h-l + .people > li:first-child { border-block-start: 0; padding-block-start: 0; }
  .part > .rows > li:last-child { padding-block-end: 0; }
  .h-goal { font-size: 1.125em; margin-block-end: var(--_s1); }
  .h-s { font-size: 0.9375em; margin-block-end: var(--_s1); }
  .about { display: flex; gap: var(--_s2); align-items: start; margin-block-end: var(--_s2); }
  .about svg.i { color: var(--_accent); }
  .steps { margin-block: var(--_s3); }
  .steps, .steps > li { display: grid; grid-template-columns: minmax(0, 1fr); column-gap: var(--_s3); align-items: start; }
  .steps > li { gap: var(--_s1) var(--_s3); padding-block: var(--_s2); }
  .steps .tag { min-inline-size: 5.5em; justify-self: start; text-align: center; }
  .tag.doing { border-color: var(--_accent); background: var(--_accent-wash); color: var(--_accent-strong); font-weight: 600; }
  .glad { background: var(--_accent-wash); padding: var(--_s3) var(--_s4); max-inline-size: calc(var(--_measure) + 2em); }
  .glad li + li { margin-block-start: var(--_s2); }
  .glad p { margin: 0; }

  .people > li { display: grid; gap: var(--_s1) var(--_s5); padding-block: var(--_s3); border-block-start: 1px solid var(--_rule); }
  .people { max-inline-size: calc(var(--_measure) + 2em); }
  .gap { border: 1px dashed var(--_rule-strong); padding: var(--_s3) var(--_s4); color: var(--_ink-soft); max-inline-size: calc(var(--_measure) + 2em); }
  .sum { font-size: 1.125em; font-weight: 700; }

  table { border-collapse: collapse; inline-size: 100%; max-inline-size: calc(var(--_measure) + 2em); margin-block: var(--_s3); font-variant-numeric: tabular-nums; }
  caption { text-align: start; font-weight: 600; padding-block-end: var(--_s2); }
  caption .soft { display: block; font-weight: 400; }
  th, td { text-align: start; vertical-align: top; padding: var(--_s2) var(--_s3) var(--_s2) 0; border-block-end: 1px solid var(--_rule); }
  tbody th { font-weight: 400; }
  thead th { border-block-end: 2px solid var(--_rule-strong); }
  tfoot > tr > * { font-weight: 600; border-block-end: 0; }
  table.narrow { max-inline-size: 26em; }
  th.n, td.n { text-align: end; }
  td.n { white-space: nowrap; }
  :is(th, td):last-child { padding-inline-end: 0; }

  .links { display: flex; flex-wrap: wrap; gap: 0 var(--_s5); margin-block-start: var(--_s1); }
  .step-done { margin-block: var(--_s3) 0; }
  .talk { margin-block-start: var(--_s3); max-inline-size: calc(var(--_measure) + 2em); }
  .talk > .offer { display: flex; flex-wrap: wrap; gap: 0 var(--_s5); margin: 0; }
  .talk > .offer .link-btn { font-size: 0.9375em; }
  .talk .panel { margin-block: var(--_s3) 0; }
  .talk .by .tag { margin-inline-end: var(--_s2); }

  figure { margin: var(--_s3) 0; max-inline-size: 26em; }
  .chart svg { display: block; inline-size: 100%; block-size: auto; overflow: visible; }
  .chart .scale { stroke: var(--_rule-strong); stroke-width: 1; stroke-dasharray: 2 4; }
  .chart polyline { fill: none; stroke: var(--_accent); stroke-width: 2; }
  .chart polyline.other { stroke: var(--_ink-soft); stroke-dasharray: 5 4; }
  .chart :is(circle, rect) { fill: var(--_paper); stroke: var(--_accent); stroke-width: 2.5; }
  .chart rect { stroke: var(--_ink-soft); }
  .chart .ends { display: flex; justify-content: space-between; gap: var(--_s3); margin-block-start: var(--_s1); border-block-start: 1px solid var(--_rule); padding-block-start: var(--_s1); }
  .picture li + li { margin-block-start: var(--_s3); }
  .picture svg { display: block; inline-size: 100%; block-size: 1em; }
  .picture .whole { fill: var(--_wash); stroke: var(--_rule-strong); stroke-width: 1; vector-effect: non-scaling-stroke; }
  .picture .used { fill: var(--_accent); }

  .lead { font-size: 1.125em; max-inline-size: 34em; }
  .optional { font-weight: 400; color: var(--_ink-soft); }
  .field .tick { font-weight: 400; }
  .input.short { max-inline-size: 14em; }
  .row-tools { display: flex; flex-wrap: wrap; gap: 0 var(--_s5); margin: 0; }
  .write .rows + p, .write .soft + p { margin-block-start: var(--_s3); }
  .write .row-tools { font-size: 0.9375em; }
  .steps-list > li { padding-block: var(--_s2); padding-inline-start: var(--_s4); border-inline-start: 2px solid var(--_rule); }
  .code { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; user-select: all; }

  .closed > summary { color: var(--_ink); display: flex; gap: var(--_s3); align-items: start; padding-block: 0.3em; }
  .closed > summary::-webkit-details-marker { display: none; }
  .closed > summary::before { content: '+'; flex: none; inline-size: 1.5em; line-height: 1.4; text-align: center; border: 1px solid var(--_rule-strong); border-radius: var(--_radius); color: var(--_link); font-weight: 700; }
  .closed[open] > summary::before { content: '−'; }
  .closed > summary > .h-l { margin: 0; color: var(--_link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
  .closed > summary:focus-visible > * { color: inherit; }
  .closed[open] > summary { margin-block-end: var(--_s3); }
  .part > .closed + div > .urgent { margin-block: var(--_s3) 0; }

  dialog { font: inherit; color: var(--_ink); background: var(--_paper); border: 3px solid var(--_accent); border-radius: var(--_radius); padding: var(--_s5); max-inline-size: min(30em, 90vw); }
  dialog::backdrop { background: rgb(22 35 46 / 60%); }
  dialog .actions { margin-block-end: 0; }
  .only-print { display: none; }

  @container (min-width: 18em) {
    .steps { grid-template-columns: auto minmax(0, 1fr); }
    .steps .tag { overflow-wrap: normal; }
    .steps > li { grid-column: 1 / -1; grid-template-columns: subgrid; }
    .steps .tag { justify-self: stretch; }
  }
  @container (min-width: 34em) {
    .people > li { grid-template-columns: minmax(0, 1fr) auto; }
  }
  @container (min-width: 44em) {
    .plan-head { grid-template-columns: minmax(0, 1fr) auto; }
    .plan-head > .tools { flex-direction: column; align-items: stretch; }
    .first { grid-template-columns: minmax(0, 1fr) 15em; }
    .first > :only-child { grid-column: 1 / -1; }
  }
  @media (forced-colors: active) {
    .tag.doing { border-width: 2px; }
    .beside, .glad { border: 1px solid; }
    .about svg.i { color: CanvasText; }
    .chart :is(polyline, circle, rect) { stroke: CanvasText; }
    .chart :is(circle, rect) { fill: Canvas; }
    .picture .whole { fill: Canvas; stroke: CanvasText; }
    .picture .used { fill: Highlight; stroke: CanvasText; forced-color-adjust: none; }
  }
  @media print {
    .plan .no-print { display: none; }
    .plan { max-inline-size: none; --_ink: #000; --_ink-soft: #000; --_link: #000; color: #000; }
    .nameless .whose { display: none; }
    .only-print { display: block; color: var(--_ink-soft); }
    .closed > summary::before { display: none; }
    .closed > summary > .h-l { color: inherit; text-decoration: none; }
    .rows > li, .words, .beside, .glad, tr { break-inside: avoid; }
    /* What announces something is not left at the foot of a page without it. */
    .plan :is(h1, h2, h3, h4, h5, h6), .tight:has(+ ul) { break-after: avoid; }
    .beside, .glad { background: none; border: 1px solid var(--_rule-strong); }
    .urgent, dialog { display: none; }
  }
`;
