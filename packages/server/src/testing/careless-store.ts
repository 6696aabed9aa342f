import { setImmediate as pause } from 'node:timers/promises';
import { migrate } from '../store/migrate.ts';
import { storeOver, tablesOver } from '../store/open.ts';
import type { Database } from '../store/sql.ts';
import type { Store, Tables } from '../store/store.ts';
import { someDay, testDatabase } from './stores.ts';
import type { TestPlace } from './stores.ts';

/** A store without its guard, for controls: no transaction, no lock, and the place looked at before it is taken. */
export async function carelessStore(place: TestPlace, t: { after(remove: () => Promise<void>): void }): Promise<Store> {
  const database: Database = await testDatabase(place, t);
  await migrate(database, someDay);
  const drop = 'ALTER TABLE sessions DROP CONSTRAINT sessions_check1';
  await database.script(database.kind === 'sqlite' ? 'PRAGMA ignore_check_constraints = ON' : drop);
  const tables = tablesOver(database);
  const careless: Tables = {
    ...tables,
    sessions: {
      ...tables.sessions,
      lock: async () => true,
      async take(id: string, places: number): Promise<boolean> {
        const session = (await tables.sessions.get(id, someDay.toISOString()))!;
        if (session.taken + places > session.capacity!) return false;
        await pause();
        await database.run('UPDATE sessions SET taken = taken + ? WHERE id = ?', [places, id]);
        return true;
      },
    },
  };
  return { ...storeOver(database), transaction: (work) => work(careless) };
}
