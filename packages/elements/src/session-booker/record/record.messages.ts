/** The words for what we hold about a person. */
export const en = {
  held: 'You told us that this helps you:',
  still: 'Still right?',
  stillDue: 'You told us this a while ago. Still right?',
  right: 'Yes, this is right',
  change: 'I want to change it',
  keepTitle: 'What should we do with your changes?',
  once: 'Use them this once',
  save: 'Save them for next time',
  saveHint: 'We ask again in a year whether they are still right.',
  unavailable: 'Unavailable',
  unavailableText: 'We cannot show what you told us before. It is not lost. You can tell us here what helps you this time.',
  hidden: 'You told us what helps you. They will not see it.',
};

export type RecordMessages = typeof en;
