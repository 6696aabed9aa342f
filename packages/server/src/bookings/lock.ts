import type { BookingRow, Tables } from '../store/store.ts';

/**
 * Keeps out others who would change what concerns the same people: whoever booked and who comes. Always the people before the
 * session and in the same order, so that two commands never wait for each other.
 */
export async function lockPeople(tables: Tables, { personId, attendeeId }: Pick<BookingRow, 'personId' | 'attendeeId'>): Promise<void> {
  for (const id of inOrder([personId, attendeeId])) await tables.people.lock(id);
}

/** Sessions in the order of their ids, for the same reason. */
export async function lockSessions(tables: Tables, ids: readonly string[]): Promise<boolean> {
  let all = true;
  for (const id of inOrder(ids)) all = await tables.sessions.lock(id) && all;
  return all;
}

const inOrder = (ids: readonly (string | undefined)[]): string[] => [...new Set(ids)].filter((id) => id !== undefined).sort();
