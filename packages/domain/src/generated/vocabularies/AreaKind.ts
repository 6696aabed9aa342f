// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What sort of area it is. */
export const AreaKind = [
  { code: 'borough', label: 'Borough' },
  { code: 'county', label: 'County' },
  { code: 'locality', label: 'Part of a county or borough' },
  { code: 'neighbourhood', label: 'Neighbourhood' },
] as const;
export type AreaKindCode = (typeof AreaKind)[number]['code'];
