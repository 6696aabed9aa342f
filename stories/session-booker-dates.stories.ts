import { noAnswer, refusal } from '../packages/elements/src/session-booker/sample-bookings.ts';
import { pick, press, quiet, submit, toDates, until } from '../packages/elements/src/session-booker/sample-walk.ts';
import type { DaySessionBooker } from '../packages/elements/src/session-booker/session-booker.ts';
import { full, meta, scene } from './session-booker.scene.ts';

/** The list of days first; a calendar and several dates at once as other ways; and what is said when a place is gone. */
export default { ...meta, title: 'Session booker/Dates', tags: ['autodocs'] };

async function several(booker: DaySessionBooker): Promise<void> {
  await toDates(booker);
  await press(booker, 'Book several dates at once');
  await until(booker, '#dates');
}

async function nextFour(booker: DaySessionBooker): Promise<void> {
  await several(booker);
  await press(booker, 'Choose the next');
}

async function calendar(booker: DaySessionBooker): Promise<void> {
  await toDates(booker);
  await press(booker, 'Choose from a calendar');
  await until(booker, '[role=grid]');
  await quiet(booker);
}

export const List = scene({ walk: (booker) => toDates(booker) });
export const FullDateChosen = scene({
  walk: async (booker) => {
    await toDates(booker);
    await pick(booker, `session-${full}`);
  },
});
export const Online = scene({
  service: (api) => (api.datesAre = api.datesAre.map((each, i) => ({ ...each, online: true, venueId: i % 2 ? each.venueId : undefined, capacity: undefined, placesLeft: undefined }))),
  walk: (booker) => toDates(booker),
});
export const NotOpenYet = scene({
  service: (api) => (api.datesAre = api.datesAre.slice(0, 1).map((each) => ({ ...each, bookingOpensAt: '2026-11-22T09:00:00Z' }))),
  walk: (booker) => toDates(booker),
});

export const Calendar = scene({ walk: calendar });
export const CalendarWithADay = scene({
  walk: async (booker) => {
    await calendar(booker);
    booker.shadowRoot!.querySelector<HTMLElement>('[data-at]')!.click();
    await until(booker, '[data-times]');
  },
});

export const Several = scene({ walk: several });
export const TheNextFour = scene({ walk: nextFour });
export const SeveralNoneChosen = scene({
  walk: async (booker) => {
    await several(booker);
    await submit(booker);
  },
});
export const SeveralCheck = scene({
  walk: async (booker) => {
    await nextFour(booker);
    await submit(booker);
  },
});
export const SeveralOneGone = scene({
  walk: async (booker, api) => {
    await nextFour(booker);
    api.failNext('hold', refusal(409, 'session-full'));
    await submit(booker);
  },
});
export const SeveralDone = scene({
  walk: async (booker) => {
    await nextFour(booker);
    await submit(booker);
    await pick(booker, 'channel-none');
    await submit(booker);
  },
});
export const SeveralPartlyDone = scene({
  walk: async (booker, api) => {
    await nextFour(booker);
    await submit(booker);
    await pick(booker, 'channel-none');
    api.failNext('confirm', refusal(409, 'session-cancelled'));
    await submit(booker);
  },
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
/** The dates could not be asked for again: they are as they were, and the time is said. */
export const OfflineAtTheDates = scene({
  walk: async (booker, api) => {
    await toDates(booker);
    await pick(booker, 'session');
    api.failNext('hold', refusal(409, 'session-full'));
    api.failNext('sessions', noAnswer(false));
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      await submit(booker);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  },
});
