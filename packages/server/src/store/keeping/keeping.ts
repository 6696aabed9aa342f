import type { Sql } from '../sql.ts';
import { bookingsKept, requestsKept } from './bookings.ts';
import { directoryKept } from './directory.ts';
import { endsAt } from './kept.ts';
import type { Kept, Periods } from './kept.ts';
import { outboxKept } from './messages.ts';
import { delegationsKept, peopleKept, sharesKept } from './people.ts';
import { accessKept, chainsKept, commentsKept, emergenciesKept, plansKept } from './plans.ts';
import { reportsKept, wishesKept } from './upkeep.ts';

/**
 * Every table says here what of people it holds, how long, and how that is forgotten; a test refuses a table that says nothing. In the
 * order of forgetting: what tells of others first, what others refer to last.
 */
export const whatIsKept: readonly Kept[] = [
  outboxKept,
  requestsKept,
  bookingsKept,
  reportsKept,
  wishesKept,
  sharesKept,
  delegationsKept,
  commentsKept,
  emergenciesKept,
  accessKept,
  chainsKept,
  plansKept,
  peopleKept,
  ...directoryKept,
];

export interface KeepingTable {
  /** Forgets what has been kept long enough; tells how many rows of each table. */
  end(now: Date, periods: Periods): Promise<Record<string, number>>;
  /** Forgets a person in every table. Their live bookings have to be cancelled before, or places would be lost. */
  erasePerson(personId: string, now: string): Promise<Record<string, number>>;
  /** Forgets what somebody without an account made under an id. */
  eraseMade(id: string, now: string): Promise<Record<string, number>>;
}

export function keepingTable(sql: Sql): KeepingTable {
  const each = async (forget: (kept: Kept) => Promise<number> | undefined): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const kept of whatIsKept) {
      const count = await forget(kept);
      if (count) counts[kept.table] = count;
    }
    return counts;
  };
  return {
    end: (now, periods) => each((kept) => kept.end?.(sql, endsAt(now, periods))),
    erasePerson: (personId, now) => each((kept) => kept.erasePerson?.(sql, personId, now)),
    eraseMade: (id, now) => each((kept) => kept.eraseMade?.(sql, id, now)),
  };
}
