// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** How long it goes on. */
export const DurationKind = [
  { code: 'one-off', label: 'Once' },
  { code: 'weeks', label: 'A number of weeks' },
  { code: 'months', label: 'A number of months' },
  { code: 'until-ready', label: 'Until you are ready to leave' },
  { code: 'no-limit', label: 'As long as you like' },
  { code: 'not-known', label: 'They have not told us' },
] as const;
export type DurationKindCode = (typeof DurationKind)[number]['code'];
