// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Help that somebody can have to take part. */
export const SupportOffered = [
  { code: 'accompanied', label: 'Someone can go with you' },
  { code: 'buddy', label: 'A buddy' },
  { code: 'travel-help', label: 'Help with getting there' },
  { code: 'pick-up', label: 'Pick up and drop off' },
  { code: 'interpreter', label: 'An interpreter' },
  { code: 'advocate', label: 'An advocate' },
  { code: 'home-visit', label: 'A visit at home first' },
  { code: 'help-with-forms', label: 'Help with forms' },
  { code: 'replacement-care', label: 'Care for the person you look after' },
  { code: 'carer-welcome', label: 'Someone who helps you is welcome' },
  { code: 'adjustments-on-request', label: 'Changes if you ask' },
] as const;
export type SupportOfferedCode = (typeof SupportOffered)[number]['code'];
