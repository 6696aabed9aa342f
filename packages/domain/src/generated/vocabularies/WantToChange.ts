// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Whether the person wants to change something. */
export const WantToChange = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
  { code: 'not-now', label: 'Not now' },
] as const;
export type WantToChangeCode = (typeof WantToChange)[number]['code'];
