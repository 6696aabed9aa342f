// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Another form of the same information. */
export const AlternativeForm = [
  { code: 'easy-read', label: 'Easy read' },
  { code: 'bsl', label: 'British Sign Language' },
  { code: 'audio', label: 'Audio' },
  { code: 'large-print', label: 'Large print' },
  { code: 'translation', label: 'Another language' },
] as const;
export type AlternativeFormCode = (typeof AlternativeForm)[number]['code'];
