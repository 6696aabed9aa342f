import type { Config } from '../config.ts';
import { settleSession } from '../bookings/settle.ts';
import type { BookingRow, Store, Tables } from '../store/store.ts';

/** How many rows of each table were forgotten. */
export type Erased = Record<string, number>;

const TAKES_PLACES = new Set<BookingRow['status']>(['held', 'offered', 'confirmed']);
const LIVE = new Set<BookingRow['status']>([...TAKES_PLACES, 'waiting']);

/**
 * Forgets a person in every table, all in one transaction: places they have ahead are free again, what they booked for somebody with an
 * account stays that person's, and of what is past only remains that a place was taken. `undefined` when there is no such person.
 */
export function erasePerson(store: Store, config: Pick<Config, 'holds'>, personId: string, now: Date): Promise<Erased | undefined> {
  return store.transaction(async (tables) => {
    // Always the person before sessions, so that this and a command never wait for each other.
    await tables.people.lock(personId);
    if (!(await tables.people.get(personId))) return undefined;
    for (const row of await tables.bookings.liveOfPerson(personId)) {
      const isForAnother = row.attendeeId !== undefined && row.attendeeId !== personId;
      if (!isForAnother) await letGo(tables, row.id, config, now);
    }
    return tables.keeping.erasePerson(personId, now.toISOString());
  });
}

/** Forgets a guest's booking. `undefined` when there is none with this id; one of a person goes with the person. */
export function eraseGuestBooking(store: Store, config: Pick<Config, 'holds'>, id: string, now: Date): Promise<Erased | undefined> {
  return store.transaction(async (tables) => {
    const row = await tables.bookings.get(id);
    if (!row || row.personId !== undefined) return undefined;
    await letGo(tables, id, config, now);
    return tables.keeping.eraseMade(id, now.toISOString());
  });
}

/** Cancels a live booking of a session that is not over and gives its places to who waits. */
async function letGo(tables: Tables, id: string, { holds }: Pick<Config, 'holds'>, now: Date): Promise<void> {
  const at = now.toISOString();
  const found = await tables.bookings.get(id);
  if (!found || !LIVE.has(found.status)) return;
  await tables.sessions.lock(found.sessionId);
  const session = await settleSession(tables, found.sessionId, at, holds);
  const row = (await tables.bookings.get(id))!;
  // Who was there was there.
  if (!LIVE.has(row.status) || (row.status === 'confirmed' && session!.startsAt <= at)) return;
  if (TAKES_PLACES.has(row.status)) await tables.sessions.release(row.sessionId, row.places);
  await tables.bookings.update({ ...row, status: 'cancelled', cancelledAt: at, cancelledBy: 'person', endsAt: undefined });
  await settleSession(tables, row.sessionId, at, holds);
}
