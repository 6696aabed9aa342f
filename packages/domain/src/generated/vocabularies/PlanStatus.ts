// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Whether a plan is in use. */
export const PlanStatus = [
  { code: 'draft', label: 'Being written' },
  { code: 'active', label: 'In use' },
  { code: 'ended', label: 'Ended' },
] as const;
export type PlanStatusCode = (typeof PlanStatus)[number]['code'];
