// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** The sort of place where it happens. */
export const Setting = [
  { code: 'mainstream-venue', label: 'An ordinary community place' },
  { code: 'mental-health-venue', label: 'A mental health place' },
  { code: 'home', label: 'Your own home' },
  { code: 'inpatient-ward', label: 'A hospital ward' },
  { code: 'sheltered-accommodation', label: 'Sheltered housing' },
  { code: 'sports-centre', label: 'A sports centre' },
  { code: 'gp-surgery', label: 'A GP surgery' },
  { code: 'shop-or-pub', label: 'A shop or pub' },
  { code: 'mobile-library', label: 'A mobile library' },
  { code: 'jobcentre', label: 'A Jobcentre' },
  { code: 'online', label: 'Online' },
  { code: 'allotment', label: 'An allotment' },
  { code: 'outdoors', label: 'Outdoors' },
  { code: 'workplace', label: 'A workplace' },
] as const;
export type SettingCode = (typeof Setting)[number]['code'];
