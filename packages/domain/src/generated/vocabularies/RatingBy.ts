// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Who gave the answer. */
export const RatingBy = [
  { code: 'person', label: 'Me' },
  { code: 'other', label: 'Someone else' },
] as const;
export type RatingByCode = (typeof RatingBy)[number]['code'];
