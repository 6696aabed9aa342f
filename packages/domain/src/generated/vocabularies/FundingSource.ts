// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Where the money for something comes from. */
export const FundingSource = [
  { code: 'council-and-pct', label: 'The council and the local NHS' },
  { code: 'personal-budgets-pooled', label: 'People put their budgets together' },
  { code: 'room-hire', label: 'Renting out rooms' },
  { code: 'direct-payments', label: 'Direct payments' },
  { code: 'user-run-groups-fund', label: 'A fund for groups people run themselves' },
  { code: 'start-up-funding', label: 'Money to get started' },
  { code: 'grants', label: 'Grants' },
  { code: 'free-premises', label: 'A room for free' },
  { code: 'trading', label: 'Selling things for a good cause' },
  { code: 'transformation-fund', label: 'Money for changing day services' },
  { code: 'nhs-to-social-care', label: 'NHS money for social care' },
  { code: 'section-75', label: 'NHS and council money together' },
] as const;
export type FundingSourceCode = (typeof FundingSource)[number]['code'];
