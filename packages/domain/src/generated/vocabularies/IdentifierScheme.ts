// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** A public register in which organisations have a number. */
export const IdentifierScheme = [
  { code: 'charity-number', label: 'Charity number' },
  { code: 'company-number', label: 'Company number' },
  { code: 'ods-code', label: 'NHS organisation code' },
  { code: 'org-id', label: 'Organisation identifier (org-id)' },
] as const;
export type IdentifierSchemeCode = (typeof IdentifierScheme)[number]['code'];
