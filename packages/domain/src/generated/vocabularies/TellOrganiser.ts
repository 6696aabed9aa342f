// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What the people who run it may know about the person. The least unless the person chooses more. */
export const TellOrganiser = [
  { code: 'name-only', label: 'Only my name' },
  { code: 'needs', label: 'My name and what I need' },
  { code: 'more', label: 'What I write' },
] as const;
export type TellOrganiserCode = (typeof TellOrganiser)[number]['code'];
