// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Who keeps the money for support. */
export const BudgetHeldBy = [
  { code: 'me', label: 'Me' },
  { code: 'individual', label: 'Someone I chose' },
  { code: 'agency', label: 'An agency' },
  { code: 'trust', label: 'A trust' },
  { code: 'provider', label: 'The provider' },
  { code: 'council', label: 'The council' },
  { code: 'nhs', label: 'The NHS' },
] as const;
export type BudgetHeldByCode = (typeof BudgetHeldBy)[number]['code'];
