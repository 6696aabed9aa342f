// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What an answer to people is about. */
export const ResponseAbout = [
  { code: 'wishes', label: 'What people wished for' },
  { code: 'gap', label: 'Something missing' },
  { code: 'feedback', label: 'What people told us' },
] as const;
export type ResponseAboutCode = (typeof ResponseAbout)[number]['code'];
