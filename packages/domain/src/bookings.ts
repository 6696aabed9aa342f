/**
 * What may happen to a booking, and what becomes of it: pure decisions over a booking, its session, the free places and the time.
 * The clock decides: a hold or offer whose time has passed counts as expired, whether or not any timer has run.
 */
import { bookingCommands } from './generated/states.ts';
import type { BookingCommand, BookingState } from './generated/states.ts';
import { holdUntil, ordinaryHolds } from './hold-times.ts';
import type { HoldSettings } from './hold-times.ts';
import { toMillis } from './zoned.ts';
import type { Moment } from './zoned.ts';

export type { BookingCommand, BookingState } from './generated/states.ts';

/** The states of a booking that has not come to an end: those that can be cancelled. */
export const liveStates = bookingCommands.cancel.from;
/** The states that take places from the session's capacity. */
export const takingStates = ['held', 'offered', 'confirmed', 'attended', 'did-not-come'] as const satisfies readonly BookingState[];

/** Why a command on a booking is refused; codes of the contract. */
export type Refusal =
  | 'session-full'
  | 'session-cancelled'
  | 'session-started'
  | 'booking-closed'
  | 'already-booked'
  | 'hold-expired-and-full'
  | 'agreement-needed'
  | 'overlapping-booking'
  | 'too-many-holds'
  | 'details-missing'
  | 'not-allowed-in-state';

/** A booking as far as its rules go. `createdAt` orders the waiting list. Instants are RFC 3339 text. */
export interface BookingFacts {
  id: string;
  sessionId: string;
  status: BookingState;
  places: number;
  createdAt: string;
  heldUntil?: string;
  extensionsLeft?: number;
  /** Stays after an offer has lapsed: such a booking can not be confirmed any more. */
  offeredUntil?: string;
  confirmedAt?: string;
  cancelledAt?: string;
  cancelledBy?: 'person' | 'provider';
  reason?: string;
}

/** A session as far as booking goes. Without `capacity` nobody counts. */
export interface SessionFacts {
  id: string;
  status: string;
  startsAt: Moment;
  endsAt: Moment;
  capacity?: number;
  bookingOpensAt?: Moment;
  bookingClosesAt?: Moment;
}

/** What came of a command: the booking as it now is (`changed` false when it was already so), or why not. */
export type Outcome<Facts extends BookingFacts = BookingFacts> =
  { ok: true; changed: boolean; booking: Facts } | { ok: false; code: Refusal };

const refuse = (code: Refusal): { ok: false; code: Refusal } => ({ ok: false, code });
const done = <F extends BookingFacts>(booking: F, changed = true): Outcome<F> => ({ ok: true, changed, booking });
const iso = (moment: Moment): string => new Date(toMillis(moment)).toISOString();
const past = (moment: Moment | undefined, now: Moment): boolean => moment !== undefined && toMillis(moment) <= toMillis(now);

/** Where a booking stands by the clock. With the session's start, a place in a waiting list ends when the session begins. */
export function effectiveState(
  booking: Pick<BookingFacts, 'status' | 'heldUntil' | 'offeredUntil'>,
  now: Moment,
  startsAt?: Moment,
): BookingState {
  const { status } = booking;
  const lapsed =
    (status === 'held' && past(booking.heldUntil, now)) ||
    (status === 'offered' && past(booking.offeredUntil, now)) ||
    (status === 'waiting' && past(startsAt, now));
  return lapsed ? 'expired' : status;
}

/** The booking as the clock has it: expired where its time has passed. */
export function byTheClock<F extends BookingFacts>(booking: F, now: Moment, startsAt?: Moment): F {
  const status = effectiveState(booking, now, startsAt);
  return status === booking.status ? booking : { ...booking, status };
}

/** Whether the contract allows a command in a state. Confirming a lapsed offer is refused apart from this. */
export const mayCommand = (command: BookingCommand, state: BookingState): boolean =>
  (bookingCommands[command].from as readonly BookingState[]).includes(state);

/** Why a session takes no new booking now, if it takes none. */
export function sessionRefusal(session: SessionFacts, now: Moment): Refusal | undefined {
  if (session.status === 'cancelled' || session.status === 'postponed') return 'session-cancelled';
  if (past(session.startsAt, now)) return 'session-started';
  if (past(session.bookingClosesAt, now) || (session.bookingOpensAt !== undefined && !past(session.bookingOpensAt, now)))
    return 'booking-closed';
  return undefined;
}

/** What has to be known to keep a place or to wait for one. `free` is undefined when nobody counts places. */
export interface NewPlace {
  session: SessionFacts;
  free?: number;
  now: Moment;
  /** This person already has a live booking of this session; never decided for guests by their contact. */
  alreadyBooked?: boolean;
  /** Holds this person or address has open elsewhere, and how many are allowed. */
  openHolds?: number;
  maxHolds?: number;
  settings?: HoldSettings;
}

type Wanted = Pick<BookingFacts, 'id' | 'places'>;

function newPlaceRefusal(asked: NewPlace): Refusal | undefined {
  return sessionRefusal(asked.session, asked.now) ?? (asked.alreadyBooked ? 'already-booked' : undefined);
}

const tooMany = (asked: NewPlace): Refusal | undefined =>
  asked.maxHolds !== undefined && (asked.openHolds ?? 0) >= asked.maxHolds ? 'too-many-holds' : undefined;

/** Keeps a place for a while. */
export function hold(wanted: Wanted, asked: NewPlace): Outcome {
  const { session, free, now, settings = ordinaryHolds } = asked;
  const refusal = newPlaceRefusal(asked) ?? tooMany(asked);
  if (refusal) return refuse(refusal);
  if (free !== undefined && wanted.places > free) return refuse('session-full');
  return done({
    id: wanted.id,
    sessionId: session.id,
    places: wanted.places,
    status: 'held',
    createdAt: iso(now),
    heldUntil: iso(holdUntil(now, settings)),
    extensionsLeft: settings.extensions,
  });
}

/** Joins the waiting list. Somebody who can not be reached can not be offered a place. */
export function wait(wanted: Wanted, asked: NewPlace & { reachable?: boolean }): Outcome {
  const refusal = newPlaceRefusal(asked) ?? tooMany(asked) ?? (asked.reachable === false ? 'details-missing' : undefined);
  if (refusal) return refuse(refusal);
  return done({ id: wanted.id, sessionId: asked.session.id, places: wanted.places, status: 'waiting', createdAt: iso(asked.now) });
}

/** What confirming looks at. `free` leaves out what this booking itself holds. */
export interface Confirming {
  session: SessionFacts;
  free?: number;
  now: Moment;
  agreementMissing?: boolean;
  detailsMissing?: boolean;
  /** Another live booking of the same person is in the same hours, and they have not said that they want both. */
  overlaps?: boolean;
  /** The hold ran out, and the person has made another live booking of this session since. */
  alreadyBooked?: boolean;
}

/** Confirms a held or offered place; a lapsed hold too, if its places are still free. Never a lapsed offer. */
export function confirm<F extends BookingFacts>(booking: F, { session, free, now, ...missing }: Confirming): Outcome<F> {
  const state = effectiveState(booking, now, session.startsAt);
  if (state === 'confirmed') return done(booking, false);
  const lapsed = state === 'expired';
  if (!mayCommand('confirm', state) || (lapsed && booking.heldUntil === undefined)) return refuse('not-allowed-in-state');
  const refusal = sessionRefusal(session, now);
  // Who once had a place kept may finish although booking has closed in the meantime.
  if (refusal && refusal !== 'booking-closed') return refuse(refusal);
  if (lapsed && missing.alreadyBooked) return refuse('already-booked');
  if (missing.agreementMissing) return refuse('agreement-needed');
  if (missing.detailsMissing) return refuse('details-missing');
  if (missing.overlaps) return refuse('overlapping-booking');
  if (lapsed && free !== undefined && booking.places > free) return refuse('hold-expired-and-full');
  const { heldUntil: _held, offeredUntil: _offered, extensionsLeft: _left, ...rest } = booking;
  return done({ ...rest, status: 'confirmed', confirmedAt: iso(now) } as F);
}

/** Keeps a held place longer. `from` is the end that is put off: sent again it changes nothing. Not once the session has begun. */
export function extend<F extends BookingFacts>(
  booking: F,
  from: Moment,
  now: Moment,
  settings: HoldSettings = ordinaryHolds,
  startsAt?: Moment,
): Outcome<F> {
  if (effectiveState(booking, now) !== 'held' || !booking.heldUntil) return refuse('not-allowed-in-state');
  if (past(startsAt, now)) return refuse('session-started');
  const heldUntil = toMillis(booking.heldUntil);
  if (toMillis(from) !== heldUntil) return toMillis(from) < heldUntil ? done(booking, false) : refuse('not-allowed-in-state');
  const left = booking.extensionsLeft ?? settings.extensions;
  if (left < 1) return refuse('not-allowed-in-state');
  return done({ ...booking, heldUntil: iso(Math.max(heldUntil, holdUntil(now, settings))), extensionsLeft: left - 1 });
}

/** Cancels anything live; leaving a waiting list and declining an offer are the same command. */
export function cancel<F extends BookingFacts>(
  booking: F,
  now: Moment,
  by: 'person' | 'provider' = 'person',
  reason?: string,
  startsAt?: Moment,
): Outcome<F> {
  const state = effectiveState(booking, now, startsAt);
  if (state === 'cancelled') return done(booking, false);
  if (!mayCommand('cancel', state)) return refuse('not-allowed-in-state');
  const { heldUntil: _held, offeredUntil: _offered, extensionsLeft: _left, ...rest } = booking;
  return done({ ...rest, status: 'cancelled', cancelledAt: iso(now), cancelledBy: by, ...(reason ? { reason } : {}) } as F);
}

/** Moves a booking to another session, which takes it first; what it leaves becomes free. */
export function move<F extends BookingFacts>(booking: F, to: NewPlace & { overlaps?: boolean }): Outcome<F> {
  const state = effectiveState(booking, to.now);
  if (booking.sessionId === to.session.id && mayCommand('move', state)) return done(booking, false);
  if (!mayCommand('move', state)) return refuse('not-allowed-in-state');
  const full = to.free !== undefined && booking.places > to.free;
  const refusal = newPlaceRefusal(to) ?? (to.overlaps ? 'overlapping-booking' : full ? 'session-full' : undefined);
  return refusal ? refuse(refusal) : done({ ...booking, sessionId: to.session.id });
}

/** Notes whether the person came. Only after the start; it can be put right later. */
export function attendance<F extends BookingFacts>(booking: F, came: boolean, session: SessionFacts, now: Moment): Outcome<F> {
  const status = came ? 'attended' : 'did-not-come';
  if (!mayCommand('attendance', booking.status) || !past(session.startsAt, now)) return refuse('not-allowed-in-state');
  return done({ ...booking, status }, booking.status !== status);
}
