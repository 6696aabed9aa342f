// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** How far a small step has come. */
export const StepStatus = [
  { code: 'to-do', label: 'To do' },
  { code: 'doing', label: 'Doing' },
  { code: 'done', label: 'Done' },
  { code: 'paused', label: 'Paused' },
] as const;
export type StepStatusCode = (typeof StepStatus)[number]['code'];
