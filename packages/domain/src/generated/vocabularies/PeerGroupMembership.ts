// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Who may come to a self-run group. */
export const PeerGroupMembership = [
  { code: 'open', label: 'Open to anyone' },
  { code: 'friends-welcome', label: 'Members can bring friends' },
  { code: 'closed', label: 'For its members' },
] as const;
export type PeerGroupMembershipCode = (typeof PeerGroupMembership)[number]['code'];
