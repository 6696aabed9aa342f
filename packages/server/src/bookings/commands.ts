import { cancel, confirm, extend } from '@daybridge/domain/bookings';
import type { BookingFacts, Outcome } from '@daybridge/domain/bookings';
import { agreementMissing } from '@daybridge/domain/booking-details';
import type { Details } from '@daybridge/domain/booking-details';
import type { BookingConfirm } from '@daybridge/domain/generated/model';
import { Problem } from '../http/problems.ts';
import { tellCancelled, tellConfirmed } from '../messages/tell.ts';
import type { BookingRow, Document, SessionRow, Tables } from '../store/store.ts';
import { isTooMuchForContact } from './contact-cap.ts';
import { isForMe, missing, missingFrom } from './create.ts';
import { refusalProblem } from './desk.ts';
import type { Desk, Refused } from './desk.ts';
import { lockPeople } from './lock.ts';
import { factsOf, freePlaces, sessionFacts, withFacts } from './facts.ts';
import { settleSession, withoutContact } from './settle.ts';

export interface Inside {
  tables: Tables;
  row: BookingRow;
  facts: BookingFacts;
  session: SessionRow;
  /** The time as the store writes it. */
  at: string;
}

export type Decision = BookingRow | Omit<Refused, 'sessionId' | 'places'>;

type Decide = (inside: Inside) => Promise<Decision>;

/** Runs one command on a booking, as it was found, with its session locked and brought up to the clock. */
export async function command(desk: Desk, found: BookingRow, now: Date, decide: Decide): Promise<BookingRow> {
  const result = await desk.store.transaction((tables) => insideTransaction(desk, tables, found, now, decide));
  if ('movedTo' in result) return command(desk, result.movedTo, now, decide);
  if ('refused' in result) throw await refusalProblem(desk, result, now);
  return result;
}

async function insideTransaction(
  { config: { holds } }: Desk, tables: Tables, found: BookingRow, now: Date, decide: Decide,
): Promise<BookingRow | Refused | { movedTo: BookingRow }> {
  const at = now.toISOString();
  // Always the person before the session, so that two commands never wait for each other.
  await lockPeople(tables, found);
  await tables.sessions.lock(found.sessionId);
  const session = (await settleSession(tables, found.sessionId, at, holds))!;
  const row = await tables.bookings.get(found.id);
  if (!row) throw new Problem('not-found');
  // Somebody moved it meanwhile: another session is to be locked.
  if (row.sessionId !== found.sessionId) return { movedTo: row };
  const decision = await decide({ tables, row, facts: factsOf(row, holds), session, at });
  if ('refused' in decision) return { ...decision, sessionId: row.sessionId, places: row.places };
  if (decision === row) return row;
  const written = await tables.bookings.update(decision);
  // A place that came free goes to who waits, in the same transaction.
  if (session.waiting > 0) await settleSession(tables, row.sessionId, at, holds);
  return written!;
}

export const refusedBy = (outcome: Outcome & { ok: false }): Decision => ({ refused: outcome.code });

/** Writes the rest of a booking and confirms it, in one transaction. */
export function confirmBooking(desk: Desk, found: BookingRow, body: BookingConfirm, now: Date, language: 'en' | 'cy' = 'en'): Promise<BookingRow> {
  const { holds } = desk.config;
  const { id } = found;
  return command(desk, found, now, async ({ tables, row, facts, session, at }) => {
    const { overlapAccepted, ...said } = body;
    const details: Document = { ...row.details, ...said, language };
    const signedIn = row.personId !== undefined;
    const overlaps = overlapAccepted || row.attendeeId === undefined ? []
      : await tables.bookings.overlapping({ id, attendeeId: row.attendeeId, startsAt: session.startsAt, endsAt: session.endsAt });
    // A hold that has run out is no live booking any more: they may have made another one since.
    const mine = row.status !== 'expired' || row.attendeeId === undefined ? undefined
      : await tables.bookings.liveOf(row.sessionId, row.attendeeId);
    const lacking = missingFrom(details, signedIn);
    const outcome = confirm(facts, {
      session: sessionFacts(session), free: freePlaces(session), now: at,
      agreementMissing: agreementMissing({ ...(details as unknown as Details), signedIn }),
      detailsMissing: lacking.length > 0,
      overlaps: overlaps.length > 0,
      alreadyBooked: mine !== undefined,
    });
    if (!outcome.ok) {
      if (outcome.code === 'details-missing') return { refused: outcome.code, extra: { errors: missing(lacking) } };
      if (outcome.code !== 'overlapping-booking') return refusedBy(outcome);
      return { refused: outcome.code, extra: { overlaps: overlaps.map((other) => ({ bookingId: other.id, startsAt: other.startsAt, endsAt: other.endsAt })) } };
    }
    if (!outcome.changed) return row;
    if (!isForMe(row) && await isTooMuchForContact(tables, { ...row, details }, desk.config.placesPerContact)) return { refused: 'too-many-holds' };
    // A hold that ran out gave its places back; they are taken again only if they are still there.
    if (row.status === 'expired' && !(await tables.sessions.take(row.sessionId, row.places, at))) return { refused: 'hold-expired-and-full' };
    desk.addresses.change(id, undefined);
    const confirmed = { ...withFacts(row, outcome.booking, holds), details };
    await tellConfirmed(tables, confirmed, session, at, desk.config.remindHours);
    return confirmed;
  });
}

/** Keeps a held place longer. */
export function extendBooking(desk: Desk, found: BookingRow, from: string, now: Date): Promise<BookingRow> {
  const { holds } = desk.config;
  return command(desk, found, now, async ({ row, facts, session, at }) => {
    if (facts.status === 'held' && session.startsAt <= at) return { refused: 'session-started' };
    const outcome = extend(facts, from, at, holds);
    if (!outcome.ok) return refusedBy(outcome);
    if (!outcome.changed) return row;
    desk.addresses.change(row.id, outcome.booking.heldUntil);
    return withFacts(row, outcome.booking, holds);
  });
}

const TAKES_PLACES = new Set(['held', 'offered', 'confirmed']);

/** Cancels, or leaves the waiting list; what was taken is free again. */
export function cancelBooking(desk: Desk, found: BookingRow, reason: string | undefined, now: Date): Promise<BookingRow> {
  return command(desk, found, now, async ({ tables, row, facts, session, at }) => {
    const outcome = cancel(facts, at, 'person', reason, session.startsAt);
    if (!outcome.ok) return refusedBy(outcome);
    if (!outcome.changed) return row;
    if (TAKES_PLACES.has(row.status)) await tables.sessions.release(row.sessionId, row.places);
    desk.addresses.remove(row.id);
    const cancelled = withFacts(row, outcome.booking, desk.config.holds);
    await tellCancelled(tables, cancelled, row.status, at);
    return row.status === 'confirmed' ? cancelled : { ...cancelled, details: withoutContact(row.details) };
  });
}
