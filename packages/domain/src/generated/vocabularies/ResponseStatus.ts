// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What came of something that people said. */
export const ResponseStatus = [
  { code: 'heard', label: 'We heard you' },
  { code: 'planned', label: 'It is planned' },
  { code: 'started', label: 'It has started' },
  { code: 'cannot', label: 'We cannot' },
] as const;
export type ResponseStatusCode = (typeof ResponseStatus)[number]['code'];
