// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** How the money for support comes. */
export const BudgetForm = [
  { code: 'direct-payment', label: 'Paid to me' },
  { code: 'notional', label: 'Arranged for me' },
  { code: 'mixed', label: 'Some of each' },
] as const;
export type BudgetFormCode = (typeof BudgetForm)[number]['code'];
