import { count } from '../../shared/messages.ts';

type Who = string | undefined;

/** The words for several dates at once. */
export const en = {
  title: (who: Who) => `Which dates would ${who ?? 'you'} like?`,
  hint: (most: number) => `Choose up to ${most}. Each date is booked on its own, so one can be changed or cancelled later without the others.`,
  next: (n: number, days: string) => `Choose the next ${n} ${days}`,
  oneOnly: 'Book one date instead',
  keep: count('en', { one: 'Keep this place', other: 'Keep these {n} places' }),
  keepNone: 'Keep these places',
  keeping: 'Keeping the places…',
  kept: (time: string, who: Who) => `We are keeping these places for ${who ?? 'you'} until ${time}.`,
  book: count('en', { one: 'Book this place', other: 'Book these {n} places' }),
  someTitle: (got: number, of: number) => (got ? `We are keeping ${got} of the ${of} dates` : 'None of these dates can be kept'),
  someText: (got: boolean): string => (got ? 'These ones could not be kept. You can go on without them.' : 'You have not lost anything you told us. You can choose other dates.'),
  why: {
    'session-full': 'Full',
    'hold-expired-and-full': 'Full',
    'already-booked': 'You already have a place',
    'session-cancelled': 'Cancelled',
    'session-started': 'It has begun',
    'booking-closed': 'Booking has closed',
    'too-many-holds': 'You cannot keep more places at once. Book these first, then come back for more',
    'overlapping-booking': 'You already have something else then',
  } as Record<string, string>,
  whyElse: 'It did not work. You can try this one again',
  doneTitle: (got: number, of: number, who: Who) =>
    got === of ? `${who ? `${who}’s` : 'Your'} ${got} places are booked` : `${got} of ${of} places ${got === 1 ? 'is' : 'are'} booked`,
  booked: 'Booked',
  cancelled: 'Cancelled by you',
  notBooked: 'Not booked',
  look: (date: string) => `Look at or change ${date}`,
  all: 'Back to all dates',
};

export type SeveralMessages = typeof en;
