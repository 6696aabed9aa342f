// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** One of six signs that people have real choice and control over their support. */
export const MakingItRealMarker = [
  { code: 'information-and-advice', label: 'Information and advice' },
  { code: 'active-and-supportive-communities', label: 'Active and supportive communities' },
  { code: 'flexible-integrated-support', label: 'Flexible support that fits together' },
  { code: 'workforce', label: 'The people who support me' },
  { code: 'risk-enablement', label: 'Taking risks safely' },
  { code: 'personal-budgets-and-self-funding', label: 'My budget or my own money' },
] as const;
export type MakingItRealMarkerCode = (typeof MakingItRealMarker)[number]['code'];
