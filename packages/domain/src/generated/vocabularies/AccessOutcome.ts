// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What came of somebody looking at a plan. */
export const AccessOutcome = [
  { code: 'seen', label: 'Saw it' },
  { code: 'unchanged', label: 'Had seen it already' },
  { code: 'refused', label: 'Was not shown it' },
] as const;
export type AccessOutcomeCode = (typeof AccessOutcome)[number]['code'];
