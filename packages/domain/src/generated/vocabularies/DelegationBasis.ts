// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Why somebody may act for the person. */
export const DelegationBasis = [
  { code: 'agreed', label: 'I agreed' },
  { code: 'advocate', label: 'An advocate' },
  { code: 'legal-authority', label: 'By law' },
] as const;
export type DelegationBasisCode = (typeof DelegationBasis)[number]['code'];
