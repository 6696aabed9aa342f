// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Whether something is on at the moment. */
export const OpportunityStatus = [
  { code: 'active', label: 'Running' },
  { code: 'paused', label: 'Having a break' },
  { code: 'full', label: 'Full' },
  { code: 'closed', label: 'Ended' },
] as const;
export type OpportunityStatusCode = (typeof OpportunityStatus)[number]['code'];
