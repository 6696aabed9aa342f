import { css } from './css.ts';

/** Type, links, focus and the few helpers that every screen uses. Logical properties only, so that `dir` needs nothing of its own. */
export const base = css`
  :host { display: block; }
  :host([hidden]) { display: none; }
  *, ::before, ::after { box-sizing: border-box; }
  .day {
    color: var(--_ink);
    font-family: var(--day-font-family, inherit);
    font-size: var(--day-font-size, max(1em, 1rem, 16px));
    font-weight: 400;
    line-height: var(--day-font-line-height, 1.5);
    text-align: start;
    overflow-wrap: break-word;
    container-type: inline-size;
  }
  h1, h2, h3, h4, h5, h6 { margin: 0; font-weight: 700; line-height: 1.25; text-wrap: balance; }
  .h-xl { font-size: 1.75em; margin-block-end: 0.45em; }
  .h-l { font-size: 1.25em; margin-block-end: 0.3em; }
  p { margin: 0 0 var(--_s3); max-inline-size: var(--_measure); }
  a { color: var(--_link); }
  a, .link-btn, .urgent > summary { text-underline-offset: 0.15em; text-decoration-thickness: max(1px, 0.0625em); }
  :is(a:not(.btn), .link-btn, summary):hover { color: var(--_link-hover); text-decoration-thickness: max(2px, 0.18em); }
  .phone { display: inline-block; max-width: 100%; overflow-wrap: anywhere; }
  .plain { list-style: none; margin: 0; padding: 0; }
  .soft { color: var(--_ink-soft); }
  .hush { position: absolute; inset-inline-start: 0; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  svg.i { inline-size: 1.25em; block-size: 1.25em; flex: none; stroke: currentcolor; fill: none; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; margin-block-start: 0.12em; }

  /* The NHS focus: yellow with a black edge. The transparent outline becomes visible in forced colours. */
  :focus-visible { outline: 3px solid transparent; }
  :is(a:not(.btn), .link-btn, summary):focus-visible { background: var(--_focus); color: var(--_focus-ink); box-shadow: 0 -2px var(--_focus), 0 4px var(--_focus-ink); text-decoration: none; }
  /* A heading takes the focus to be read out, not to be used: it needs no colour. */
  [tabindex='-1']:focus-visible { outline: none; }

  @media (forced-colors: active) {
    :focus-visible { outline-color: Highlight; outline-offset: 2px; }
    .btn, .tag { border-color: ButtonBorder; }
  }
  @media print {
    .day { color-scheme: light; font-size: 11pt; }
    .no-print { display: none; }
  }
`;
