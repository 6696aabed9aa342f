// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Yes, no, or nobody has told us. Not known never counts as no. */
export const Known = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
  { code: 'not-known', label: 'They have not told us' },
] as const;
export type KnownCode = (typeof Known)[number]['code'];
