import type { Config } from '../config.ts';
import type { Store } from '../store/store.ts';
import { settleSession } from './settle.ts';

const AT_ONCE = 200;
const HOUR = 3_600_000;

/**
 * What time brings about when nobody asks: lapsed holds are written down and their contact erased, places that came free are
 * offered, and what is kept no longer than promised goes. Every process may run it; each session is locked while it is settled.
 */
export async function settleWhatIsDue(store: Store, config: Config, now: Date): Promise<void> {
  const at = now.toISOString();
  for (const id of await store.bookings.sessionsDue(at, AT_ONCE)) {
    await store.transaction(async (tables) => {
      await tables.sessions.lock(id);
      await settleSession(tables, id, at, config.holds);
    });
  }
  await store.bookings.removeLapsedGuests(new Date(now.getTime() - config.keepLapsedHours * HOUR).toISOString());
  await eraseGuests(store, new Date(now.getTime() - config.keepGuestDetailsDays * 24 * HOUR).toISOString(), at);
}

/** A guest's name and contact go; that a place was taken stays. */
async function eraseGuests(store: Store, endedBefore: string, at: string): Promise<void> {
  for (const row of await store.bookings.guestsToErase(endedBefore, AT_ONCE)) {
    await store.bookings.update({ ...row, erasedAt: at, reason: undefined, details: { bookedFor: { kind: 'guest', name: 'Guest' } } });
  }
}
