import type { BookingFacts, SessionFacts } from '@daybridge/domain/bookings';
import type { HoldSettings } from '@daybridge/domain/hold-times';
import type { BookingRow, SessionRow } from '../store/store.ts';

/** A booking as the rules of the domain look at it. What began as a hold has `heldUntil`, what began as waiting `offeredUntil`. */
export function factsOf(row: BookingRow, holds: HoldSettings): BookingFacts {
  return {
    id: row.id,
    sessionId: row.sessionId,
    status: row.status,
    places: row.places,
    createdAt: row.createdAt,
    ...(row.endsAt !== undefined && (row.intent === 'hold' ? { heldUntil: row.endsAt } : { offeredUntil: row.endsAt })),
    ...(row.status === 'held' && { extensionsLeft: Math.max(0, holds.extensions - row.extensions) }),
    confirmedAt: row.confirmedAt,
    cancelledAt: row.cancelledAt,
    cancelledBy: row.cancelledBy,
    reason: row.reason,
  };
}

/** The row as a command of the domain left the booking. */
export function withFacts(row: BookingRow, facts: BookingFacts, holds: HoldSettings): BookingRow {
  return {
    ...row,
    status: facts.status,
    places: facts.places,
    endsAt: facts.heldUntil ?? facts.offeredUntil,
    extensions: facts.extensionsLeft === undefined ? row.extensions : holds.extensions - facts.extensionsLeft,
    confirmedAt: facts.confirmedAt,
    cancelledAt: facts.cancelledAt,
    cancelledBy: facts.cancelledBy,
    reason: facts.reason,
  };
}

export const sessionFacts = (session: SessionRow): SessionFacts => ({
  id: session.id,
  status: session.status,
  startsAt: session.startsAt,
  endsAt: session.endsAt,
  capacity: session.capacity,
  bookingOpensAt: session.bookingOpensAt,
  bookingClosesAt: session.bookingClosesAt,
});

/** Places free once a session is settled; `undefined` when nobody counts. */
export const freePlaces = (session: SessionRow): number | undefined =>
  session.capacity === undefined ? undefined : session.capacity - session.taken;
