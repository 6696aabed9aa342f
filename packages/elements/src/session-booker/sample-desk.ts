import type { Attempt } from './attempt.ts';
import type { Effect, Subject } from './booker-state.ts';
import { BookingDesk } from './booking-desk.ts';
import { dates, painting, PretendBookings, PretendClock } from './sample-bookings.ts';
import { BookerStore } from './session-booker.store.ts';

/** The booker without a browser, over a pretended service, for tests. */

export const minute = 60_000;

export interface Given {
  signedIn?: boolean;
  open?: Attempt;
  /** What the service has before anything is asked. */
  service?: (api: PretendBookings, clock: PretendClock) => unknown;
}

export function booker({ signedIn = false, open, service }: Given = {}) {
  const clock = new PretendClock();
  const api = new PretendBookings(clock);
  service?.(api, clock);
  const effects: Effect[] = [];
  const kept = { attempt: open };
  const who = { signedIn };
  let made = 0;
  const store = new BookerStore({
    api: () => api,
    signedIn: async () => who.signedIn,
    attempt: { read: () => kept.attempt, write: (attempt) => void (kept.attempt = attempt), clear: () => void (kept.attempt = undefined) },
    newId: () => `id-${++made}`,
    newSecret: () => `secret-${made}`,
    clock,
    agreementWords: () => ({ 'face-to-face': 'face to face', phone: 'by phone', writing: 'in writing' }),
    language: () => 'en',
    effect: (effect) => effects.push(effect),
    desk: async (of) => new BookingDesk(of),
  });
  const seen = (type: Effect['type']) => effects.filter((effect) => effect.type === type).length;
  return { clock, api, store, effects, kept, who, seen, load: (subject: Subject = { opportunityId: painting.id }) => store.load(subject) };
}

export type Booker = ReturnType<typeof booker>;

const [morning, afternoon, full, cancelledDate, later] = dates as [typeof dates[0], typeof dates[0], typeof dates[0], typeof dates[0], typeof dates[0]];
export { morning, afternoon, full, cancelledDate, later };

/** Answers "who for" as a guest, or as whoever is signed in. */
export async function atDates(given: Given = {}): Promise<Booker> {
  const it = booker(given);
  await it.load();
  it.store.answer({ whoFor: 'me', myName: 'Ash' });
  await it.store.submitWho();
  return it;
}

export async function atCheck(given: Given = {}, sessionId = morning.id): Promise<Booker> {
  const it = await atDates(given);
  it.store.answer({ sessionId });
  await it.store.desk!.submitDate();
  return it;
}

export async function done(given: Given = {}): Promise<Booker> {
  const it = await atCheck(given);
  it.store.answer({ channel: 'text', addresses: { number: '07700 900 123' } });
  await it.store.desk!.submitCheck();
  return it;
}

/** A turn of everything that is waiting. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
