// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What kind of plan it is. A plan need not have a kind. */
export const PlanKind = [
  { code: 'support-plan', label: 'Support plan' },
  { code: 'staying-well-plan', label: 'Staying well plan' },
  { code: 'wellness-recovery-action-plan', label: 'Wellness and Recovery Action Plan' },
  { code: 'reablement-plan', label: 'Plan to get going again' },
  { code: 'person-centred-plan', label: 'My plan' },
  { code: 'self-care-plan', label: 'Looking after myself' },
  { code: 'carer-support-plan', label: 'My plan as a carer' },
  { code: 'crisis-plan', label: 'Plan for a crisis' },
] as const;
export type PlanKindCode = (typeof PlanKind)[number]['code'];
