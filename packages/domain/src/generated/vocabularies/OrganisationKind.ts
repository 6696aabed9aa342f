// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What sort of organisation it is. */
export const OrganisationKind = [
  { code: 'local-authority', label: 'Council' },
  { code: 'nhs-trust', label: 'NHS trust' },
  { code: 'primary-care', label: 'GP or primary care' },
  { code: 'voluntary', label: 'Charity or voluntary organisation' },
  { code: 'user-led-organisation', label: 'Organisation led by people who use services' },
  { code: 'social-enterprise', label: 'Social enterprise' },
  { code: 'micro-enterprise', label: 'Very small business' },
  { code: 'council-company', label: 'Company owned by a council' },
  { code: 'consortium', label: 'Several organisations together' },
  { code: 'unincorporated-group', label: 'A group of people' },
  { code: 'housing', label: 'Housing association' },
  { code: 'jobcentre', label: 'Jobcentre' },
  { code: 'mainstream', label: 'College, library, gym or other ordinary place' },
] as const;
export type OrganisationKindCode = (typeof OrganisationKind)[number]['code'];
