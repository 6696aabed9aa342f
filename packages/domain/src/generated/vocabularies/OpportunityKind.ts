// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What sort of thing a person can join. */
export const OpportunityKind = [
  { code: 'activity', label: 'Something to do' },
  { code: 'course', label: 'A course' },
  { code: 'group', label: 'A group' },
  { code: 'one-to-one', label: 'One to one support' },
  { code: 'volunteering', label: 'Volunteering' },
  { code: 'work-experience', label: 'Work experience' },
  { code: 'have-a-say', label: 'Having a say' },
  { code: 'training-for-members', label: 'Training for people who use services' },
  { code: 'break', label: 'A break from caring' },
  { code: 'facility', label: 'A place to use' },
] as const;
export type OpportunityKindCode = (typeof OpportunityKind)[number]['code'];
