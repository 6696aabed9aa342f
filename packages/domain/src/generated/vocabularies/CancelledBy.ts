// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Who cancelled a booking. */
export const CancelledBy = [
  { code: 'person', label: 'By you' },
  { code: 'provider', label: 'By us' },
] as const;
export type CancelledByCode = (typeof CancelledBy)[number]['code'];
