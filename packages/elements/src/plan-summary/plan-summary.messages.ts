import { PurposeOfUse } from '@daybridge/sdk/vocabularies';
import { count } from '../shared/messages.ts';
import type { Terms } from '../shared/vocabulary.ts';

const doing = count('en', { one: '1 goal under way', other: '{n} goals under way' });
const done = count('en', { other: '{n} done' });

/** What stands on the card of a plan. */
export const en = {
  terms: { purpose: PurposeOfUse as Terms },
  purposeTitle: 'Why are you looking at this plan?',
  purposeText: 'It is somebody else’s. They can see who has looked, when and why.',
  purposeMissing: 'Choose why you are looking.',
  goOn: 'Continue',
  none: 'You do not have a plan here yet',
  noneText: 'Nobody has to have a plan. If you would like one, ask the people who support you.',
  next: 'What happens next',
  noNext: 'Nothing is arranged yet.',
  by: (date: string) => `By ${date}`,
  ring: 'The person to ring',
  goals: (under: number, achieved: number): string => [under ? doing(under) : '', achieved ? done(achieved) : ''].filter(Boolean).join(', '),
  nextLook: (date: string) => `Looked at together again on ${date}.`,
  loadedAt: (time: string) => `This is the plan as it was at ${time}.`,
  whole: 'Open the plan',
  hide: 'Hide plan',
  stillThereTitle: 'Are you still there?',
  stillThereText: (time: string) => `We will put the plan away at ${time}, so that nobody else reads it.`,
  stay: 'Keep the plan open',
  hideNow: 'Hide the plan now',
};

export type SummaryMessages = typeof en;
