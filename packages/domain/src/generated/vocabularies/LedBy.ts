// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Who decides about it and who runs it. To lead and to run are two things. */
export const LedBy = [
  { code: 'staff', label: 'Run by staff' },
  { code: 'volunteers', label: 'Run by volunteers' },
  { code: 'jointly-run', label: 'Run together by staff and people who use it' },
  { code: 'user-led', label: 'Decided by people who use it' },
  { code: 'user-run', label: 'Run by people who use it' },
  { code: 'visiting-expert', label: 'Run by a visiting expert' },
] as const;
export type LedByCode = (typeof LedBy)[number]['code'];
