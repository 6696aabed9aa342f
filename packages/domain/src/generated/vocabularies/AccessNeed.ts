// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What a person needs in order to take part. */
export const AccessNeed = [
  { code: 'step-free', label: 'A step-free way in' },
  { code: 'accessible-toilet', label: 'An accessible toilet' },
  { code: 'hearing-loop', label: 'A hearing loop' },
  { code: 'bsl', label: 'British Sign Language' },
  { code: 'interpreter', label: 'An interpreter' },
  { code: 'easy-read', label: 'Easy read' },
  { code: 'large-print', label: 'Large print' },
  { code: 'quiet-space', label: 'A quiet space' },
  { code: 'assistance-dog', label: 'My assistance dog with me' },
  { code: 'parking', label: 'Parking near the door' },
  { code: 'support-person', label: 'Someone with me' },
  { code: 'extra-time', label: 'Extra time' },
  { code: 'contact-by-text-only', label: 'Contact by text only' },
] as const;
export type AccessNeedCode = (typeof AccessNeed)[number]['code'];
