// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What a place has that makes it easier to get in and take part. */
export const AccessFeature = [
  { code: 'step-free', label: 'Step-free' },
  { code: 'accessible-toilet', label: 'Accessible toilet' },
  { code: 'hearing-loop', label: 'Hearing loop' },
  { code: 'bsl', label: 'British Sign Language' },
  { code: 'easy-read', label: 'Easy read information' },
  { code: 'large-print', label: 'Large print information' },
  { code: 'quiet-space', label: 'Quiet space' },
  { code: 'assistance-dogs', label: 'Assistance dogs welcome' },
  { code: 'parking', label: 'Blue Badge parking' },
] as const;
export type AccessFeatureCode = (typeof AccessFeature)[number]['code'];
