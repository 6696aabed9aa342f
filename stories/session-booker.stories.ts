import { ash, noAnswer, refusal } from '../packages/elements/src/session-booker/sample-bookings.ts';
import { pick, press, submit, toCheck, toDates, toDone, until, write } from '../packages/elements/src/session-booker/sample-walk.ts';
import { afternoon, full, meta, scene } from './session-booker.scene.ts';

/**
 * Books a place in four screens: who for, date and time, check, done. Every story runs on pretended answers; Kingsmead and
 * everybody in it are invented.
 */
export default { ...meta, title: 'Session booker/Booking', tags: ['autodocs'] };

export const WhoFor = scene();
export const WhoForAsGuest = scene({ walk: (booker) => pick(booker, 'who-me') });
export const SignedIn = scene({ args: { token: 'pretended' }, walk: (booker) => pick(booker, 'who-me') });
export const NothingChosen = scene({ walk: submit });

export const Dates = scene({ walk: (booker) => toDates(booker) });
export const DateFromThePageBefore = scene({ args: { sessionId: afternoon }, walk: (booker) => toDates(booker) });
export const NoDateChosen = scene({
  walk: async (booker) => {
    await toDates(booker);
    await submit(booker);
  },
});

export const Check = scene({ walk: (booker) => toCheck(booker) });
export const CheckWithMistakes = scene({
  walk: async (booker) => {
    await toCheck(booker);
    await pick(booker, 'channel-email');
    await write(booker, 'address', 'ash at example');
    await submit(booker);
  },
});
export const CheckWithEverything = scene({
  walk: async (booker) => {
    await toCheck(booker);
    await pick(booker, 'channel-text');
    await write(booker, 'address', '07700 900 123');
    await pick(booker, 'tell-more');
    await pick(booker, 'need-support-person');
  },
});

/** Until when a place is kept is a clock time; nothing ticks. */
export const ThreeMinutesLeft = scene({
  walk: async (booker, _, clock) => {
    await toCheck(booker);
    clock.pass(12 * 60_000);
  },
});
export const KeptAsLongAsCanBe = scene({
  walk: async (booker, api) => {
    const hold = api.hold.bind(api);
    api.hold = async (...asked) => ({ ...(await hold(...asked)), extensionsLeft: 0 });
    await toCheck(booker);
  },
});
export const HoldRanOut = scene({
  walk: async (booker, _, clock) => {
    await toCheck(booker);
    clock.pass(15 * 60_000);
  },
});

/** What somebody told us once is offered, and whether it is still right is asked. */
export const NeedsStillRight = scene({
  args: { token: 'pretended' },
  service: (api) => void (api.personIs = ash),
  walk: async (booker) => {
    await toCheck(booker);
    await pick(booker, 'tell-needs');
    await until(booker, '#needs-right');
  },
});
export const NeedsChanged = scene({
  args: { token: 'pretended' },
  service: (api) => void (api.personIs = { ...ash, accessNeeds: [{ need: 'step-free', reviewOn: '2026-10-01' }] }),
  walk: async (booker) => {
    await toCheck(booker);
    await pick(booker, 'tell-needs');
    await pick(booker, 'needs-change');
    await pick(booker, 'need-quiet-space');
    await pick(booker, 'needs-save');
  },
});
export const NeedsUnavailable = scene({
  args: { token: 'pretended' },
  service: (api) => void (api.personIs = ash, api.failNext('me', refusal(503, 'not-ready'))),
  walk: async (booker) => {
    await toCheck(booker);
    await pick(booker, 'tell-needs');
    await until(booker, '.reveal .note');
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

export const Done = scene({ walk: (booker) => toDone(booker) });
export const DoneOnline = scene({
  service: (api) => {
    api.datesAre = api.datesAre.map((each) => ({ ...each, online: true, venueId: undefined }));
    const confirm = api.confirm.bind(api);
    api.confirm = async (...asked) => ({ ...(await confirm(...asked)), onlineUrl: 'https://meet.kingsmead.example/painting' });
  },
  walk: (booker) => toDone(booker),
});
export const DoneButNotSaved = scene({
  args: { token: 'pretended' },
  service: (api) => void (api.personIs = ash, api.failNext('saveMe', refusal(500, 'internal-error'))),
  walk: async (booker) => {
    await toCheck(booker);
    await pick(booker, 'tell-needs');
    await pick(booker, 'needs-change');
    await pick(booker, 'needs-save');
    await submit(booker);
    await until(booker, '[data-notice]');
  },
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
