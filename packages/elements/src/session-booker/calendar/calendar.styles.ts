import { css } from '../../shared/css.ts';

/** The month. A day with something on it has a line below its number, so that colour never says it alone. */
export const styles = css`
  .calendar { max-inline-size: 26em; margin-block-end: var(--_s4); }
  .turn { display: flex; align-items: center; justify-content: space-between; gap: var(--_s2); margin-block-end: var(--_s2); }
  .turn .btn { padding-inline: 0.9em; }
  .turn .btn[aria-disabled='true'] { cursor: default; }
  .month > * { margin: 0; text-align: center; }
  .calendar table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
  .calendar th { font-weight: 400; color: var(--_ink-soft); padding-block: var(--_s1); }
  .calendar td { padding: 1px; text-align: center; }
  .date { font: inherit; inline-size: 100%; min-block-size: 44px; padding: 0 0 3px; margin: 0; border: 2px solid transparent; border-radius: var(--_radius); background: none; color: var(--_ink-soft); cursor: default; font-variant-numeric: tabular-nums; }
  .date.is-free, .date.is-full { color: var(--_link); font-weight: 600; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.3em; cursor: pointer; }
  .date.is-full { text-decoration-style: dashed; font-weight: 400; }
  .date.is-free:hover, .date.is-full:hover { background: var(--_accent-wash); }
  .date.is-chosen { border-color: var(--_accent); background: var(--_accent-wash); }
  .date[aria-current] { border-color: var(--_rule-strong); }
  .date:focus-visible { background: var(--_focus); color: var(--_focus-ink); border-color: var(--_focus-ink); outline: 3px solid transparent; }
  @media (forced-colors: active) {
    .date { color: GrayText; }
    .date.is-free, .date.is-full { color: LinkText; }
    .date.is-chosen { border-color: Highlight; }
  }
`;
