// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What somebody asks for. */
export const RequestKind = [
  { code: 'join', label: 'Join' },
  { code: 'form', label: 'Start one' },
  { code: 'meet-first', label: 'Meet someone first' },
  { code: 'visit-me', label: 'Visit me' },
] as const;
export type RequestKindCode = (typeof RequestKind)[number]['code'];
