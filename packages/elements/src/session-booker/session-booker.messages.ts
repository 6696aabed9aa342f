import type { Mistake, WhoFor } from './draft.ts';
import type { BookingMessages } from './booking.messages.ts';

/** The words of the first screen, and of what can be put right there. The rest is loaded while somebody answers. */
export const en = {
  title: 'Book a place',
  loading: 'Loading dates…',
  stepsLabel: 'Steps',
  steps: { who: 'Who for', date: 'Date and time', check: 'Check', done: 'Done' },
  askStep: 'What to ask',
  goOn: 'Continue',
  working: 'Just a moment…',
  whoTitle: 'Who is this place for?',
  who: { me: 'Me', someone: 'Someone I help', 'at-work': 'Someone I support at work' } as Record<WhoFor, string>,
  someoneHint: 'For example a friend, or someone in your family.',
  myName: 'What should we call you?',
  myNameHint: 'It does not have to be your full name.',
  theGroup: 'the people who run it',
  mistakes: {
    'who-missing': 'Choose who this place is for',
    'my-name-missing': 'Enter what we should call you',
  } as Partial<Record<Mistake['code'], string>>,
};

export type FirstMessages = typeof en;
/** All words, once both parts are there. */
export type BookerMessages = FirstMessages & BookingMessages;
