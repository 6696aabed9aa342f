// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** How to join. */
export const JoiningMode = [
  { code: 'just-come', label: 'Just turn up' },
  { code: 'book', label: 'Book a place' },
  { code: 'ask', label: 'Ask to join' },
  { code: 'referral', label: 'Somebody refers you' },
  { code: 'external', label: 'Book on their own site' },
] as const;
export type JoiningModeCode = (typeof JoiningMode)[number]['code'];
