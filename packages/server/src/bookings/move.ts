import { move } from '@daybridge/domain/bookings';
import type { BookingMove } from '@daybridge/domain/generated/model';
import { isClosedGroup } from '@daybridge/domain/search/index';
import type { Snapshot } from '../directory/directory.ts';
import { Problem } from '../http/problems.ts';
import { tellChanged } from '../messages/tell.ts';
import type { BookingRow, SessionRow, Tables } from '../store/store.ts';
import { refusalProblem } from './desk.ts';
import type { Desk, Refused } from './desk.ts';
import { factsOf, freePlaces, sessionFacts } from './facts.ts';
import { lockPeople, lockSessions } from './lock.ts';
import { settleSession } from './settle.ts';

/** Moves a booking to another date: the new place is taken first, then the old one given back, in one transaction. */
export async function moveBooking(desk: Desk, { id }: Pick<BookingRow, 'id'>, { toSessionId, overlapAccepted = false }: BookingMove, now: Date): Promise<BookingRow> {
  const directory = await desk.directory.current();
  const to = toSessionId.toLowerCase();
  const result = await desk.store.transaction(async (tables): Promise<BookingRow | Refused> => {
    const found = (await tables.bookings.get(id))!;
    await lockPeople(tables, found);
    if (!(await lockSessions(tables, [found.sessionId, to]))) throw new Problem('not-found');
    return insideTransaction(desk, directory, tables, { id, to, overlapAccepted, now });
  });
  if ('refused' in result) throw await refusalProblem(desk, result, now);
  return result;
}

interface Wanted { id: string; to: string; overlapAccepted: boolean; now: Date }

async function insideTransaction(desk: Desk, directory: Snapshot, tables: Tables, { id, to, overlapAccepted, now }: Wanted): Promise<BookingRow | Refused> {
  const at = now.toISOString();
  const { holds, remindHours } = desk.config;
  const row = (await tables.bookings.get(id))!;
  const from = (await settleSession(tables, row.sessionId, at, holds))!;
  if (row.sessionId === to && row.status === 'confirmed') return row;
  const session = (await settleSession(tables, to, at, holds))!;
  mustBeSameThing(directory, from, session);
  const refused = (code: Refused['refused'], extra?: Refused['extra']): Refused => ({ refused: code, sessionId: to, places: row.places, ...(extra && { extra }) });
  // What is over is not moved: somebody may have come.
  if (row.status === 'confirmed' && from.startsAt <= at) return refused('session-started');

  const { attendeeId } = row;
  const others = attendeeId === undefined ? [] : await tables.bookings.overlapping({ id, attendeeId, startsAt: session.startsAt, endsAt: session.endsAt });
  const outcome = move(factsOf(row, holds), {
    session: sessionFacts(session), free: freePlaces(session), now,
    alreadyBooked: attendeeId !== undefined && (await tables.bookings.liveOf(to, attendeeId)) !== undefined,
    overlaps: !overlapAccepted && others.length > 0,
  });
  if (!outcome.ok) {
    const overlaps = others.map((other) => ({ bookingId: other.id, startsAt: other.startsAt, endsAt: other.endsAt }));
    return refused(outcome.code, outcome.code === 'overlapping-booking' ? { overlaps } : undefined);
  }
  // The rules have said yes; the database has the last word.
  if (!(await tables.sessions.take(to, row.places, at))) return refused('session-full');
  // A calendar entry goes on counting from where it was.
  const moved: BookingRow = { ...row, sessionId: to, sequenceBase: row.sequenceBase + from.change };
  await tables.bookings.update(moved);
  await tables.sessions.release(from.id, row.places);
  await settleSession(tables, from.id, at, holds);
  const after = (await tables.bookings.get(id))!;
  await tellChanged(tables, after, session, at, remindHours, { was: { startsAt: from.startsAt, endsAt: from.endsAt } });
  return after;
}

/** What was told to one organiser goes to no other; and a closed group is not found by guessing. */
function mustBeSameThing({ opportunities }: Snapshot, from: SessionRow, to: SessionRow): void {
  const opportunity = opportunities.get(to.opportunityId)?.record;
  if (!opportunity || isClosedGroup(opportunity)) throw new Problem('not-found');
  if (from.opportunityId === to.opportunityId) return;
  throw new Problem('does-not-fit', { errors: [{ pointer: '/toSessionId', code: 'something-else', message: 'Choose another date of the same thing, or book this and cancel the other.' }] });
}
