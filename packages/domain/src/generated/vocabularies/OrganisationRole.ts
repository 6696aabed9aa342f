// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What an organisation does for day services in the area. */
export const OrganisationRole = [
  { code: 'commissions', label: 'Pays for services' },
  { code: 'provides', label: 'Runs services' },
  { code: 'hosts', label: 'Gives a place' },
] as const;
export type OrganisationRoleCode = (typeof OrganisationRole)[number]['code'];
