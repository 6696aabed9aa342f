/** The ledger of places of one session. Confirmed + live holds + live offers never exceed the capacity. */
import { byTheClock, effectiveState, sessionRefusal, takingStates } from './bookings.ts';
import type { BookingFacts, SessionFacts } from './bookings.ts';
import { offerUntil } from './hold-times.ts';
import { toMillis } from './zoned.ts';
import type { Moment } from './zoned.ts';

type Ledger = readonly BookingFacts[];

/** Places that are booked, kept or offered by the clock. */
export const placesTaken = (bookings: Ledger, now: Moment): number =>
  bookings.reduce(
    (sum, booking) => sum + ((takingStates as readonly string[]).includes(effectiveState(booking, now)) ? booking.places : 0),
    0,
  );

/** Places that are free; undefined when nobody counts, never below nought. `except` leaves one booking out. */
export function placesLeft(capacity: number | undefined, bookings: Ledger, now: Moment, except?: string): number | undefined {
  if (capacity === undefined) return undefined;
  return Math.max(0, capacity - placesTaken(except === undefined ? bookings : bookings.filter(({ id }) => id !== except), now));
}

/** Whether a capacity can be changed to that: not below what is taken. */
export const mayResize = (capacity: number, bookings: Ledger, now: Moment): boolean => capacity >= placesTaken(bookings, now);

/** Who waits, the longest first. */
export const waitingList = <F extends BookingFacts>(bookings: readonly F[], now: Moment, startsAt?: Moment): F[] =>
  bookings
    .filter((booking) => effectiveState(booking, now, startsAt) === 'waiting')
    .sort((a, b) => toMillis(a.createdAt) - toMillis(b.createdAt) || (a.id < b.id ? -1 : 1));

/** Place in the waiting list, 1 is next; undefined for who does not wait. */
export function waitingPosition(id: string, bookings: Ledger, now: Moment): number | undefined {
  const index = waitingList(bookings, now).findIndex((booking) => booking.id === id);
  return index < 0 ? undefined : index + 1;
}

/** What time and free places have done to a session's bookings. */
export interface Settled<F extends BookingFacts = BookingFacts> {
  /** Every booking as it is now. */
  bookings: F[];
  /** Those whose time had passed. */
  expired: F[];
  /** Those who are offered a place now. */
  offered: F[];
}

/**
 * Brings a session's bookings up to the clock: lapsed holds and offers expire, then free places are offered to those who wait,
 * the longest first. Who wants more places than are free does not hold up who wants fewer. Run before any place is taken.
 */
export function settle<F extends BookingFacts>(session: SessionFacts, bookings: readonly F[], now: Moment): Settled<F> {
  const expired: F[] = [];
  const offered: F[] = [];
  const current = new Map<string, F>();
  for (const booking of bookings) {
    const today = byTheClock(booking, now, session.startsAt);
    if (today !== booking) expired.push(today);
    current.set(booking.id, today);
  }
  const until = offerUntil(now, session.startsAt);
  const refusal = sessionRefusal(session, now);
  if (until !== undefined && (refusal === undefined || refusal === 'booking-closed')) {
    let free = placesLeft(session.capacity, [...current.values()], now) ?? Infinity;
    for (const next of waitingList([...current.values()], now)) {
      if (next.places > free) continue;
      free -= next.places;
      const offer = { ...next, status: 'offered', offeredUntil: new Date(until).toISOString() } as F;
      offered.push(offer);
      current.set(next.id, offer);
    }
  }
  return { bookings: [...current.values()], expired, offered };
}

/** A stretch of time. */
export interface Stretch {
  startsAt: Moment;
  endsAt: Moment;
}

/** Whether two stretches share a moment; one that ends when the other begins does not. */
export const overlaps = (a: Stretch, b: Stretch): boolean =>
  toMillis(a.startsAt) < toMillis(b.endsAt) && toMillis(b.startsAt) < toMillis(a.endsAt);

/** What of a person's other bookings lies in the same hours. */
export const overlapping = <S extends Stretch>(session: Stretch, others: readonly S[]): S[] =>
  others.filter((other) => overlaps(session, other));
