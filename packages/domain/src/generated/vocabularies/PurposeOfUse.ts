// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Why somebody other than the person looks at a plan. */
export const PurposeOfUse = [
  { code: 'support', label: 'To support this person' },
  { code: 'direct-care', label: 'For care' },
  { code: 'emergency', label: 'An emergency' },
] as const;
export type PurposeOfUseCode = (typeof PurposeOfUse)[number]['code'];
