// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Who the helper is to the person. */
export const Relationship = [
  { code: 'carer', label: 'I care for them' },
  { code: 'friend-or-family', label: 'Friend or family' },
  { code: 'worker', label: 'I support them in my job' },
  { code: 'advocate', label: 'Advocate' },
  { code: 'broker', label: 'Broker' },
  { code: 'peer', label: 'Peer supporter' },
] as const;
export type RelationshipCode = (typeof Relationship)[number]['code'];
