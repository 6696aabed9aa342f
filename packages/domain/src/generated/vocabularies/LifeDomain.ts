// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** A part of life that an opportunity, a service or a goal is about. */
export const LifeDomain = [
  { code: 'employment', label: 'Work' },
  { code: 'volunteering', label: 'Volunteering' },
  { code: 'learning', label: 'Learning' },
  { code: 'arts', label: 'Arts and culture' },
  { code: 'faith-and-identity', label: 'Faith, meaning and identity' },
  { code: 'sport-and-exercise', label: 'Sport and moving' },
  { code: 'neighbourhood', label: 'Neighbours and my area' },
  { code: 'money-and-housing', label: 'Money, benefits and housing' },
  { code: 'friends-and-social-life', label: 'Friends and company' },
  { code: 'family-and-caring', label: 'Family and caring' },
  { code: 'home-and-daily-living', label: 'Home and daily life' },
  { code: 'managing-my-mental-health', label: 'Looking after my mental health' },
  { code: 'health-and-wellbeing', label: 'Health and feeling well' },
  { code: 'having-a-say', label: 'Having a say' },
] as const;
export type LifeDomainCode = (typeof LifeDomain)[number]['code'];
