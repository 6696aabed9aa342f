import { count } from '../shared/messages.ts';

/** What is said about what can be done with a list besides reading it. Loaded once the list is there. */
export const en = {
  back: 'Back to the list',
  keep: 'Add to short list',
  kept: 'Remove from short list',
  listCount: count('en', { one: 'Your short list (1)', other: 'Your short list ({n})' }),
  added: count('en', { one: 'Added. There is 1 on your short list', other: 'Added. There are {n} on your short list' }),
  removed: count('en', { one: 'Removed. There is 1 on your short list', other: 'Removed. There are {n} on your short list' }),
  listTitle: 'Your short list',
  listLead: 'It is only on this page. Print it or copy its link before you close the page.',
  listEmpty: 'There is nothing on your short list.',
  missing: count('en', { one: '1 that was on this list cannot be found. It may have ended.', other: '{n} that were on this list cannot be found. They may have ended.' }),
  printThis: 'Print',
  copyListLink: 'Copy a link to it',
  openThis: 'See everything about it',
  when: 'When',
  where: 'Where',
  whoMeets: 'Who meets you',
  cost: 'Cost',
  ask: 'Ask about it',

  printList: 'Print this list',
  copyLink: 'Copy a link to this list',
  linkCopied: 'The link is copied',
  linkByHand: 'Copy this link',
  linkHolds: 'It holds the filters. It does not hold your words or the place.',
  linkHoldsIds: 'It says which groups and activities are on the list, and nothing about you.',
  atATime: (n: number) => `Show ${n} at a time`,

  locate: 'Use my location',
  myLocation: 'My location',
  locating: 'Looking for where you are…',
  noLocation: 'We could not find where you are. Enter a town, or the first part of a postcode.',
};

export type ExtrasMessages = typeof en;
