import type { Asking } from '../draft.ts';

type Who = string | undefined;
type OfKind = Record<Asking, (who: Who) => string>;

/** The words for asking where there is no date to book. */
export const en = {
  kindTitle: 'What would you like to ask for?',
  kinds: {
    join: () => 'To join',
    'meet-first': () => 'To meet someone first',
    'visit-me': (who) => `A visit ${who ? `to ${who}` : 'to me'} at home`,
    form: () => 'Help to start one like this',
  } as OfKind,
  kindHints: {
    join: () => 'They tell you when there is a place and how to begin.',
    'meet-first': (who) => `Somebody meets ${who ?? 'you'} beforehand, so that there is a face ${who ?? 'you'} know${who ? 's' : ''}.`,
    'visit-me': () => 'Somebody comes and talks it over.',
    form: () => 'With other people who would like the same.',
  } as OfKind,
  whatFor: 'What you ask for',
  checkTitle: 'Check and ask',
  notYet: (organiser: string) => `This is a question, not a booking. ${organiser} will answer you.`,
  contactTitle: (organiser: string) => `How should ${organiser} answer?`,
  tells: (who: Who) => ({ 'name-only': who ? `Only ${who}’s name, and what you ask for` : 'Only my name, and what I ask for', more: 'What I write, too' }),
  send: 'Ask',
  sending: 'Asking…',
  titles: {
    requested: 'Requested, not booked yet',
    accepted: 'They said yes',
    declined: 'They cannot offer this at the moment',
    withdrawn: 'You have taken your request back',
  },
  willAnswer: (organiser: string, channel?: string) =>
    channel === 'text' ? `${organiser} will text you.`
      : channel === 'email' ? `${organiser} will email you.`
        : channel === 'phone' ? `${organiser} will phone you.`
          : channel === 'post' ? `${organiser} will write to you.` : `${organiser} will answer.`,
  nextText: (organiser: string) => `${organiser} will read your request and tell you what they can offer, and when. If they cannot, they will suggest something else and somebody to talk to.`,
  withdrawnText: 'Nobody will ask why. You can ask again whenever you like.',
  meets: (who: string) => `${who} will meet you`,
  talkTo: (name: string) => `Talk to ${name}`,
  withdraw: 'Take this request back',
  withdrawQuestion: 'Do you want to take your request back?',
  withdrawText: 'You do not have to say why.',
  withdrawYes: 'Yes, take it back',
  withdrawNo: 'No, keep it',
  withdrawing: 'Taking it back…',
};

export type AskMessages = typeof en;
