import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../packages/elements/src/session-booker/define.ts';
import { dates, noAnswer, painting, refusal, type PretendBookings, type PretendClock } from '../packages/elements/src/session-booker/sample-bookings.ts';
import { pick, press, pretend, submit, toCheck, toDates, toDone, until, write } from '../packages/elements/src/session-booker/sample-walk.ts';
import type { DaySessionBooker } from '../packages/elements/src/session-booker/session-booker.ts';

/**
 * Books a place in four screens: who for, date and time, check, done. Every story runs on pretended answers; Kingsmead and
 * everybody in it are invented.
 */
const meta: Meta = {
  title: 'Session booker',
  component: 'day-session-booker',
  tags: ['autodocs'],
};
export default meta;

interface Scene {
  /** What the service answers. */
  service?: (api: PretendBookings, clock: PretendClock) => unknown;
  /** Attributes and properties of the element. */
  on?: Partial<DaySessionBooker> & { lang?: string };
  /** What the person does before the picture is taken. */
  walk?: (booker: DaySessionBooker, api: PretendBookings, clock: PretendClock) => Promise<unknown>;
}

const made = new WeakMap<DaySessionBooker, { api: PretendBookings; clock: PretendClock }>();

function scene({ service, on = {}, walk }: Scene): StoryObj {
  return {
    render: () => {
      sessionStorage.removeItem('day-attempt');
      const booker = document.createElement('day-session-booker');
      const { lang, ...properties } = on;
      if (lang) booker.lang = lang;
      Object.assign(booker, { helpPhone: '01632 960 001' }, properties);
      made.set(booker, pretend(booker, service));
      return html`${booker}`;
    },
    play: async ({ canvasElement }) => {
      const booker = canvasElement.querySelector('day-session-booker')!;
      const { api, clock } = made.get(booker)!;
      await walk?.(booker, api, clock);
    },
  };
}

const [morning, afternoon, full] = dates.map(({ id }) => id) as [string, string, string];
const never = () => new Promise<never>(() => undefined);

export const WhoFor = scene({});
export const WhoForAsGuest = scene({ walk: (booker) => pick(booker, 'who-me') });
export const SomeoneIHelp = scene({
  walk: async (booker) => {
    await pick(booker, 'who-someone');
    await write(booker, 'their-name', 'Sam Lee');
    await pick(booker, 'agreed-another');
  },
});
export const SignedIn = scene({ on: { token: 'pretended' }, walk: (booker) => pick(booker, 'who-me') });
export const NothingChosen = scene({ walk: submit });
export const TwoThingsToPutRight = scene({
  walk: async (booker) => {
    await pick(booker, 'who-someone');
    await submit(booker);
  },
});

export const Dates = scene({ walk: (booker) => toDates(booker) });
export const DatesForSomeone = scene({ walk: (booker) => toDates(booker, 'someone') });
export const DateFromThePageBefore = scene({ on: { sessionId: afternoon }, walk: (booker) => toDates(booker) });
export const FullDateChosen = scene({
  walk: async (booker) => {
    await toDates(booker);
    await pick(booker, `session-${full}`);
  },
});
export const NoDateChosen = scene({
  walk: async (booker) => {
    await toDates(booker);
    await submit(booker);
  },
});
export const OnlineDates = scene({
  service: (api) => (api.datesAre = api.datesAre.map((each, i) => ({ ...each, online: true, venueId: i % 2 ? each.venueId : undefined, capacity: undefined, placesLeft: undefined }))),
  walk: (booker) => toDates(booker),
});
export const PlaceJustGone = scene({
  walk: async (booker, api) => {
    await toDates(booker);
    await pick(booker, 'session');
    api.datesAre[0]!.placesLeft = 0;
    await submit(booker);
  },
});
export const PlaceGoneWithSomethingElse = scene({
  walk: async (booker, api) => {
    await toDates(booker);
    await pick(booker, 'session');
    api.datesAre = api.datesAre.map((each) => ({ ...each, placesLeft: 0 }));
    const alternatives = [{ opportunityId: 'a', title: 'Monday choir', openToAnyone: true, startsAt: '2026-11-23T18:30:00Z', timeZone: 'Europe/London' }];
    api.failNext('hold', refusal(409, 'session-full', '', { alternatives, contact: { name: 'Bea', telephone: '01632 960 010' } }));
    await submit(booker);
  },
});
export const AlreadyBooked = scene({
  walk: async (booker, api) => {
    await toDates(booker);
    await pick(booker, 'session');
    api.failNext('hold', refusal(409, 'already-booked', 'You already have a place in this session.'));
    await submit(booker);
  },
});

export const Check = scene({ walk: (booker) => toCheck(booker) });
export const CheckWithEverything = scene({
  walk: async (booker) => {
    await toCheck(booker, undefined, 'someone');
    await pick(booker, 'channel-text');
    await write(booker, 'address', '07700 900 123');
    await pick(booker, 'tell-more');
  },
});
export const CheckWithMistakes = scene({
  walk: async (booker) => {
    await toCheck(booker);
    await pick(booker, 'channel-email');
    await write(booker, 'address', 'ash at example');
    await submit(booker);
  },
});
export const ThreeMinutesLeft = scene({
  walk: async (booker, _, clock) => {
    await toCheck(booker);
    clock.pass(12 * 60_000);
  },
});
export const HoldRanOut = scene({
  walk: async (booker, _, clock) => {
    await toCheck(booker);
    clock.pass(15 * 60_000);
  },
});
export const SomethingElseThen = scene({
  walk: async (booker, api) => {
    await toCheck(booker);
    await pick(booker, 'channel-none');
    api.failNext('confirm', refusal(409, 'overlapping-booking', '', { overlaps: [{ bookingId: 'b', startsAt: '2026-11-24T11:00:00Z', endsAt: '2026-11-24T13:00:00Z' }] }));
    await submit(booker);
  },
});
export const JoinTheWaitingList = scene({ walk: (booker) => toCheck(booker, full) });
export const OfflineAtTheEnd = scene({
  walk: async (booker, api) => {
    await toCheck(booker);
    await pick(booker, 'channel-none');
    api.failNext('confirm', noAnswer());
    api.failNext('booking', noAnswer(false));
    await submit(booker);
    await until(booker, 'button.btn');
  },
});
export const DidNotGoThrough = scene({
  walk: async (booker, api) => {
    await toCheck(booker);
    await pick(booker, 'channel-none');
    api.failNext('confirm', noAnswer());
    await submit(booker);
  },
});
export const TooManyPeople = scene({
  walk: async (booker, api) => {
    await toCheck(booker);
    await pick(booker, 'channel-none');
    api.failNext('confirm', refusal(429, 'too-many-requests'));
    await submit(booker);
  },
});

export const Done = scene({ walk: (booker) => toDone(booker) });
export const DoneForSomeone = scene({ walk: (booker) => toDone(booker, afternoon, 'someone') });
export const DoneOnline = scene({
  service: (api) => {
    api.datesAre = api.datesAre.map((each) => ({ ...each, online: true, venueId: undefined }));
    const confirm = api.confirm.bind(api);
    api.confirm = async (...asked) => ({ ...(await confirm(...asked)), onlineUrl: 'https://meet.kingsmead.example/painting' });
  },
  walk: (booker) => toDone(booker),
});
export const CancelIt = scene({
  walk: async (booker) => {
    await toDone(booker);
    await press(booker, 'Cancel this booking');
  },
});
export const Cancelled = scene({
  walk: async (booker) => {
    await toDone(booker);
    await press(booker, 'Cancel this booking');
    await press(booker, 'Yes, cancel it');
  },
});
export const Waiting = scene({ walk: (booker) => toDone(booker, full) });
export const LookAfterABooking = scene({
  service: async (api) => {
    await api.hold({ id: 'mine', sessionId: morning, bookedFor: { kind: 'guest', name: 'Ash' } }, {});
    await api.confirm('mine', { contact: { channel: 'none' } }, {});
  },
  on: { opportunityId: '', bookingId: 'mine', bookingSecret: 'pretended' },
});
export const APlaceCameUp = scene({
  service: async (api) => {
    await api.wait({ id: 'mine', sessionId: full, bookedFor: { kind: 'guest', name: 'Ash' } }, {});
    api.bookings.set('mine', { ...api.bookings.get('mine')!, status: 'offered', offeredUntil: '2026-11-21T14:30:00Z' });
  },
  on: { opportunityId: '', bookingId: 'mine', bookingSecret: 'pretended' },
});
export const CancelledByThem = scene({
  service: async (api) => {
    await api.hold({ id: 'mine', sessionId: morning, bookedFor: { kind: 'guest', name: 'Ash' } }, {});
    api.bookings.set('mine', { ...api.bookings.get('mine')!, status: 'cancelled', cancelledBy: 'provider', reason: 'The library has no heating.' });
  },
  on: { opportunityId: '', bookingId: 'mine', bookingSecret: 'pretended' },
});

export const Loading = scene({ service: (api) => (api.opportunity = never) });
export const LoadingForLong = scene({ service: (api) => (api.opportunity = never), walk: async (booker, _, clock) => {
  await until(booker, '#step-title');
  clock.pass(10_000);
} });
export const NoDates = scene({ service: (api) => (api.datesAre = []) });
export const JustCome = scene({ service: (api) => (api.opportunityIs = { ...painting, joining: { mode: 'just-come', note: 'Come late, leave early, bring a friend.' } }) });
export const AskToJoin = scene({ service: (api) => (api.opportunityIs = { ...painting, joining: { mode: 'ask' } }) });
export const HasEnded = scene({ service: (api) => (api.opportunityIs = { ...painting, status: 'closed' }) });
export const ServiceFault = scene({ service: (api) => api.failNext('opportunity', refusal(500, 'internal-error')) });
export const NotFound = scene({ service: (api) => api.failNext('opportunity', refusal(404, 'not-found')) });
export const Forbidden = scene({ service: (api) => api.failNext('opportunity', refusal(403, 'scope-missing')) });
export const SignedOut = scene({
  on: { token: 'pretended' },
  walk: async (booker, api) => {
    await toCheck(booker);
    await pick(booker, 'channel-none');
    api.failNext('confirm', refusal(401, 'not-signed-in'));
    await submit(booker);
  },
});

export const Welsh = scene({ on: { lang: 'cy' }, walk: (booker) => toDates(booker) });
export const WelshCheck = scene({ on: { lang: 'cy' }, walk: (booker) => toCheck(booker) });
export const WelshDone = scene({ on: { lang: 'cy' }, walk: (booker) => toDone(booker) });
