import { css } from '../../shared/css.ts';

/** Dates to tick, and the list of what became of each. */
export const styles = css`
  .became { list-style: none; margin: 0 0 var(--_s5); padding: 0; border-block-end: 1px solid var(--_rule); }
  .became li { display: flex; flex-wrap: wrap; gap: var(--_s1) var(--_s4); align-items: baseline; padding-block: var(--_s3); border-block-start: 1px solid var(--_rule); }
  .became li > :first-child { flex: 1 1 18em; }
  .became .link-btn { flex: 0 0 auto; }
`;
