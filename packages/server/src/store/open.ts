import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { accessTable } from './access-table.ts';
import { delegationTable, shareTable } from './acting-table.ts';
import { bookingTable } from './booking-table.ts';
import { directoryTable } from './directory-table.ts';
import { keepingTable } from './keeping/keeping.ts';
import { mediaTable } from './media-table.ts';
import { migrate } from './migrate.ts';
import { outboxTable } from './outbox-table.ts';
import { peopleTable, planTable, sampleTable } from './people-table.ts';
import { reportTable } from './report-table.ts';
import { commentTable, emergencyTable } from './plan-beside-table.ts';
import { requestTable } from './request-table.ts';
import { responseTable } from './response-table.ts';
import { sessionTable } from './session-table.ts';
import type { Database, Sql } from './sql.ts';
import type { Store, Tables } from './store.ts';
import { wishTable } from './wish-table.ts';

export const tablesOver = (sql: Sql): Tables => ({
  directory: directoryTable(sql),
  sessions: sessionTable(sql),
  bookings: bookingTable(sql),
  people: peopleTable(sql),
  delegations: delegationTable(sql),
  shares: shareTable(sql),
  requests: requestTable(sql),
  plans: planTable(sql),
  comments: commentTable(sql),
  emergencies: emergencyTable(sql),
  accesses: accessTable(sql),
  reports: reportTable(sql),
  wishes: wishTable(sql),
  responses: responseTable(sql),
  media: mediaTable(sql),
  outbox: outboxTable(sql),
  samples: sampleTable(sql),
  keeping: keepingTable(sql),
});

export function storeOver(database: Database): Store {
  return {
    ...tablesOver(database),
    kind: database.kind,
    transaction: (work) => database.transaction((sql) => work(tablesOver(sql))),
    ping: async () => {
      await database.get('SELECT 1 AS one');
    },
    close: () => database.close(),
  };
}

/** The database a place names: `postgres://…`, or a file for SQLite. Each is loaded only when asked for. */
export async function openDatabase(place: string): Promise<Database> {
  if (/^postgres(ql)?:/.test(place)) {
    const { PostgresDatabase } = await import('./postgres/database.ts');
    return new PostgresDatabase(place);
  }
  const { SqliteDatabase } = await import('./sqlite/database.ts');
  if (place !== ':memory:') {
    await mkdir(dirname(place), { recursive: true });
    // Made before SQLite would make it for everybody to read; what lies beside it takes after it.
    await (await open(place, 'a', 0o600)).close();
  }
  return new SqliteDatabase(place);
}

/** Opens a store and brings its tables up to date. */
export async function openStore(place: string, now: Date = new Date()): Promise<Store> {
  const database = await openDatabase(place);
  try {
    await migrate(database, now);
  } catch (error) {
    await database.close();
    throw error;
  }
  return storeOver(database);
}
