// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Who can come. */
export const EligibilityWho = [
  { code: 'anyone', label: 'Anyone' },
  { code: 'mental-health-need', label: 'Anyone who finds their mental health hard' },
  { code: 'area-resident', label: 'People who live here' },
  { code: 'referred', label: 'People who were referred' },
  { code: 'social-care-eligible', label: 'People who can get social care' },
  { code: 's117', label: 'People with aftercare under section 117' },
  { code: 'carers', label: 'People who help someone' },
  { code: 'not-known', label: 'They have not told us' },
] as const;
export type EligibilityWhoCode = (typeof EligibilityWho)[number]['code'];
