// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What somebody may see or do for the person. */
export const ShareScope = [
  { code: 'book', label: 'Book for me' },
  { code: 'see-plan', label: 'See my plan' },
  { code: 'edit-plan', label: 'Change my plan' },
  { code: 'see-budget', label: 'See my budget' },
] as const;
export type ShareScopeCode = (typeof ShareScope)[number]['code'];
