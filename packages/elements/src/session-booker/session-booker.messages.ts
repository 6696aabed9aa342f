import type { Mistake, WayToAgree } from './draft.ts';
import type { BookingMessages } from './booking.messages.ts';

/** The words of the first screen, and of what can be put right there. The rest is loaded while somebody answers. */
export const en = {
  title: 'Book a place',
  loading: 'Loading dates…',
  stepsLabel: 'Steps',
  steps: { who: 'Who for', date: 'Date and time', check: 'Check', done: 'Done' },
  goOn: 'Continue',
  working: 'Just a moment…',
  whoTitle: 'Who is this place for?',
  me: 'Me',
  someone: 'Someone I help',
  someoneHint: 'For example a friend, someone in your family, or someone you support at work.',
  myName: 'What should we call you?',
  myNameHint: 'It does not have to be your full name.',
  theirName: 'What are they called?',
  theirNameHint: 'The name they like to be called. It does not have to be their full name.',
  agreedTitle: 'How did they agree to this?',
  agreed: { 'face-to-face': 'Face to face', phone: 'By phone', writing: 'By text message, email or letter', other: 'Another way' } as Record<WayToAgree, string>,
  agreedOther: 'How?',
  theGroup: 'the people who run it',
  mistakes: {
    'who-missing': 'Choose who this place is for',
    'my-name-missing': 'Enter what we should call you',
    'their-name-missing': 'Enter what they are called',
    'agreed-missing': 'Choose how they agreed',
    'agreed-other-missing': 'Enter how they agreed',
  } as Partial<Record<Mistake['code'], string>>,
};

export type FirstMessages = typeof en;
/** All words, once both parts are there. */
export type BookerMessages = FirstMessages & BookingMessages;
