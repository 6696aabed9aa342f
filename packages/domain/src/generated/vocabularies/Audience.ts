// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** People something is especially meant for. */
export const Audience = [
  { code: 'women', label: 'Women' },
  { code: 'younger-people', label: 'Younger people (aged under 30)' },
  { code: 'ethnic-or-cultural-community', label: 'Black, Asian and other ethnic communities' },
  { code: 'lgbt', label: 'Lesbian, gay, bisexual and transgender people' },
  { code: 'older-people', label: 'Older people' },
  { code: 'deaf-bsl-users', label: 'People whose first language is British Sign Language' },
  { code: 'travelling-communities', label: 'Gypsy, Roma and Traveller communities' },
  { code: 'rural', label: 'People living in rural areas' },
  { code: 'carers', label: 'People who look after someone' },
  { code: 'young-carers', label: 'Young people who look after someone' },
  { code: 'parents', label: 'Parents with mental health needs' },
  { code: 'homeless', label: 'People without a home' },
  { code: 'prisoners', label: 'People in prison or just out' },
  { code: 'new-budget-holders', label: 'People new to personal budgets' },
  { code: 'faith-community', label: 'People who share a faith' },
] as const;
export type AudienceCode = (typeof Audience)[number]['code'];
