import type { Config } from '../config.ts';
import type { Store } from '../store/store.ts';
import { settleSession } from './settle.ts';

const AT_ONCE = 200;

/** What time brings about when nobody asks. Every process may run it; each session is locked while it is settled. */
export async function settleWhatIsDue(store: Store, config: Config, now: Date): Promise<void> {
  await settleDueSessions(store, config, now);
  await forgetWhatIsOver(store, config, now);
}

/** Lapsed holds are written down and their contact erased, and places that came free are offered. */
export async function settleDueSessions(store: Store, config: Config, now: Date): Promise<void> {
  const at = now.toISOString();
  for (const id of await store.bookings.sessionsDue(at, AT_ONCE)) {
    await store.transaction(async (tables) => {
      await tables.sessions.lock(id);
      await settleSession(tables, id, at, config.holds);
    });
  }
}

/** What is kept no longer than promised goes. Answers how many rows of each table. */
export const forgetWhatIsOver = (store: Store, config: Config, now: Date): Promise<Record<string, number>> =>
  store.transaction(({ keeping }) => keeping.end(now, config));
