// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** A way in: what has to happen before somebody can come. */
export const AccessRoute = [
  { code: 'drop-in', label: 'Just turn up' },
  { code: 'self-referral', label: 'Ask to join yourself' },
  { code: 'open-to-public', label: 'Open to everyone' },
  { code: 'care-coordination', label: 'Through your care co-ordinator' },
  { code: 'primary-care-referral', label: 'Your GP surgery asks for you' },
  { code: 'specialist-referral', label: 'A mental health team asks for you' },
  { code: 'assessment', label: 'After a social care assessment' },
  { code: 'planned-attendance', label: 'On days you have agreed' },
  { code: 'home-visit', label: 'Somebody visits you at home' },
  { code: 'in-reach', label: 'Somebody comes to your ward or supported home' },
  { code: 'signposting', label: 'A short programme points you here' },
  { code: 'access-hub', label: 'Through the team that answers first' },
  { code: 'triage', label: 'After a first talk about what you need' },
  { code: 'jobcentre', label: 'Through the Jobcentre' },
  { code: 'own-or-budget-purchase', label: 'Pay yourself or with a personal budget' },
  { code: 'rapid-return', label: 'Come back quickly if you were here before' },
] as const;
export type AccessRouteCode = (typeof AccessRoute)[number]['code'];
