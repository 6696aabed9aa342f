// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** One of twelve things a day service can offer, as they were counted in England in 2008. */
export const ProvisionElement = [
  { code: 'individual-bridge-building', label: 'Someone to help you join in, one to one' },
  { code: 'group-bridge-building', label: 'Going together as a group' },
  { code: 'person-centred-planning', label: 'Help to make your own plan' },
  { code: 'drop-in', label: 'Just turn up' },
  { code: 'open-to-public', label: 'Open to everyone' },
  { code: 'mainstream-venue', label: 'In an ordinary community place' },
  { code: 'home-outreach', label: 'Someone can visit you at home' },
  { code: 'user-run', label: 'Run by people who use it' },
  { code: 'women-only', label: 'Women only' },
  { code: 'under-represented-groups', label: 'For people services often miss' },
  { code: 'self-management', label: 'Learn ways to look after your mental health' },
  { code: 'vocational-or-skills', label: 'Skills, training or work' },
] as const;
export type ProvisionElementCode = (typeof ProvisionElement)[number]['code'];
