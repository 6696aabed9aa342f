// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Whose number or address messages about a booking go to, when somebody books for another person. */
export const MessagesTo = [
  { code: 'person', label: 'The person themselves' },
  { code: 'helper', label: 'Whoever books for them' },
] as const;
export type MessagesToCode = (typeof MessagesTo)[number]['code'];
