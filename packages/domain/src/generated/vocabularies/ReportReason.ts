// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What is wrong with a record of the directory. */
export const ReportReason = [
  { code: 'closed', label: 'It has closed' },
  { code: 'wrong-time', label: 'The day or time is wrong' },
  { code: 'wrong-place', label: 'The place is wrong' },
  { code: 'wrong-contact', label: 'The contact is wrong' },
  { code: 'wrong-access', label: 'What it says about access is wrong' },
  { code: 'not-welcoming', label: 'I was not made welcome' },
  { code: 'other', label: 'Something else' },
] as const;
export type ReportReasonCode = (typeof ReportReason)[number]['code'];
