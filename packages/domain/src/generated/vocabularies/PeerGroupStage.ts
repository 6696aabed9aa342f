// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** How far a self-run group has come. */
export const PeerGroupStage = [
  { code: 'forming', label: 'Getting started' },
  { code: 'supported', label: 'Supported for now' },
  { code: 'independent', label: 'On its own feet' },
] as const;
export type PeerGroupStageCode = (typeof PeerGroupStage)[number]['code'];
