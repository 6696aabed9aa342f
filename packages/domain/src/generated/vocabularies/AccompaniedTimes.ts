// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** For how long somebody can go along with you. */
export const AccompaniedTimes = [
  { code: 'first-visit', label: 'The first time' },
  { code: 'until-settled', label: 'Until you feel settled' },
  { code: 'as-long-as-needed', label: 'As long as you need' },
  { code: 'not-known', label: 'They have not told us' },
] as const;
export type AccompaniedTimesCode = (typeof AccompaniedTimes)[number]['code'];
