import type { SessionEntry, SessionRow, Tables } from '../store/store.ts';

/** A session as it was, and as it has just been written. */
export interface SessionChange {
  before: SessionRow;
  after: SessionEntry;
}

const placeOf = ({ record }: SessionEntry): unknown => record['venueId'];

/** Whether people who booked have to be told: it does not take place, or takes place at another time or place. */
export const concernsPeople = ({ before, after }: SessionChange): boolean =>
  before.status !== after.status || before.startsAt !== after.startsAt || before.endsAt !== after.endsAt || placeOf(before) !== placeOf(after);

/**
 * Called in the transaction that changes sessions, whoever changes them: a schedule, somebody who keeps the directory.
 * The one place from which those who booked are told.
 */
export async function sessionsChanged(_tables: Tables, changes: readonly SessionChange[], _at: string): Promise<void> {
  if (!changes.some(concernsPeople)) return;
}
