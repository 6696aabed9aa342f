import type { Session } from '@daybridge/domain/generated/model';
import type { SessionCounts, SessionEntry, SessionRow } from '../store/store.ts';

/**
 * Places a newcomer can have now: what is free by the clock, less what those who wait are next for.
 * `undefined` when nobody counts.
 */
export function placesLeft(session: Pick<SessionRow, 'capacity' | 'taken' | 'lapsed' | 'waitingPlaces'>): number | undefined {
  if (session.capacity === undefined) return undefined;
  const free = session.capacity - session.taken + session.lapsed;
  return Math.max(0, session.lapsed > 0 ? free - session.waitingPlaces : free);
}

/** A session as the contract shows it. */
export function sessionView(session: SessionEntry & Partial<SessionCounts>): Session {
  const { startsAt, endsAt, ...facts } = session.record as unknown as Session;
  const counted = session.capacity !== undefined;
  const { taken = 0, lapsed = 0, waiting = 0, waitingPlaces = 0 } = session;
  return {
    ...facts,
    id: session.id,
    opportunityId: session.opportunityId,
    startsAt: startsAt ?? session.startsAt,
    endsAt: endsAt ?? session.endsAt,
    status: session.status,
    bookingOpensAt: session.bookingOpensAt,
    bookingClosesAt: session.bookingClosesAt,
    ...(counted && { capacity: session.capacity, placesLeft: placesLeft({ capacity: session.capacity, taken, lapsed, waitingPlaces }), waitingListLength: waiting }),
  };
}
