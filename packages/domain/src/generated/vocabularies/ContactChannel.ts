// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** How to get in touch with somebody. */
export const ContactChannel = [
  { code: 'text', label: 'Text message' },
  { code: 'email', label: 'Email' },
  { code: 'phone', label: 'Phone' },
  { code: 'post', label: 'Letter' },
  { code: 'none', label: 'Do not contact me' },
] as const;
export type ContactChannelCode = (typeof ContactChannel)[number]['code'];
