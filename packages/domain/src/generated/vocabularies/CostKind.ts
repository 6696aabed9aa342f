// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What it costs. */
export const CostKind = [
  { code: 'free', label: 'Free' },
  { code: 'fixed', label: 'A fixed price' },
  { code: 'donation', label: 'Give what you can' },
  { code: 'concession', label: 'Cheaper for some people' },
  { code: 'means-tested', label: 'Depends on your money' },
  { code: 'varies', label: 'It varies' },
  { code: 'not-known', label: 'They have not told us' },
] as const;
export type CostKindCode = (typeof CostKind)[number]['code'];
