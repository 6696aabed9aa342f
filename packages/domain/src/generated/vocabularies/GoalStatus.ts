// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** How far a goal has come, in the person's words. */
export const GoalStatus = [
  { code: 'not-started', label: 'Not started' },
  { code: 'doing', label: 'Doing' },
  { code: 'paused', label: 'Paused' },
  { code: 'achieved', label: 'Done it' },
  { code: 'changed', label: 'Changed my mind' },
] as const;
export type GoalStatusCode = (typeof GoalStatus)[number]['code'];
