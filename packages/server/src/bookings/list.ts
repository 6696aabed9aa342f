import type { Booking } from '@daybridge/domain/generated/model';
import type { Answered, Call } from '../http/call.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { Problem } from '../http/problems.ts';
import { today } from '../people/acting.ts';
import type { BookingRow } from '../store/store.ts';
import { readBooking } from './desk.ts';
import type { Desk } from './desk.ts';

const ORDINARY_LIMIT = 20;

/**
 * The bookings of who is signed in: the next session first, then those that are over, the last one first. A cursor keeps the
 * moment of the first page, so that a session that begins meanwhile is neither shown twice nor lost.
 */
export async function listOfBookings(desk: Desk, call: Call): Promise<Answered> {
  if (call.viewer.kind !== 'person') throw new Problem('not-signed-in');
  const { personId } = call.viewer;
  const of = `bookings ${personId}`;
  const limit = (call.query['limit'] as number | undefined) ?? ORDINARY_LIMIT;
  const position = readCursor(of, call.query['cursor'] as string | undefined, ['instant', 'count', 'instant', 'id']);
  const [at, over, startsAt, id] = position ? [position[0], position[1] === 1, position[2], position[3]] : [call.now.toISOString(), false];
  const after = startsAt !== undefined && id !== undefined ? { startsAt, id } : undefined;

  const day = today(call.now);
  const wanted = limit + 1;
  const coming = over ? [] : await desk.store.bookings.listOf({ personId, day, over: false, at, after, limit: wanted });
  const past = coming.length >= wanted ? []
    : await desk.store.bookings.listOf({ personId, day, over: true, at, after: over ? after : undefined, limit: wanted - coming.length });
  const rows = [...coming, ...past];
  const page = rows.slice(0, limit);
  const items: Booking[] = [];
  for (const row of page) items.push((await readBooking(desk, row, call.now)).booking);
  const nextCursor = rows.length > limit ? await cursorAfter(desk, of, at, page, coming.length) : undefined;
  return { body: { items, nextCursor, total: await desk.store.bookings.countOf(personId, day) }, nextCursor };
}

async function cursorAfter(desk: Desk, of: string, at: string, page: readonly BookingRow[], coming: number): Promise<string> {
  const last = page.at(-1)!;
  const session = (await desk.store.sessions.get(last.sessionId, at))!;
  return writeCursor(of, [at, page.length > coming ? 1 : 0, session.startsAt, last.id]);
}
