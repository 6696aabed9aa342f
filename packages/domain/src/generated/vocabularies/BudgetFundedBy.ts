// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Whose money it is. */
export const BudgetFundedBy = [
  { code: 'social-care', label: 'Social care' },
  { code: 'health', label: 'Health' },
  { code: 'joint', label: 'Health and social care' },
  { code: 'self', label: 'My own money' },
] as const;
export type BudgetFundedByCode = (typeof BudgetFundedBy)[number]['code'];
