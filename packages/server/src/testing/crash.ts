import { setTimeout as wait } from 'node:timers/promises';
import type { Store } from '../store/store.ts';
import { bookingId, guest } from './service.ts';
import { someDay } from './stores.ts';
import { ids } from './world.ts';

/** A service in a process of its own that can be killed. */
export interface Mortal {
  address: string;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** Books until the service is gone; notes what was acknowledged as confirmed. */
export async function bookUntilGone(address: string, acknowledged: Set<string>, contact: (id: string) => object): Promise<void> {
  try {
    for (;;) {
      const id = bookingId();
      const secret = guest();
      const send = async (method: string, path: string, body: object): Promise<boolean> => {
        const response = await fetch(address + path, { method, headers: { 'content-type': 'application/json', ...secret }, body: JSON.stringify(body) });
        await response.arrayBuffer();
        return response.ok;
      };
      await send('PUT', `/v1/bookings/${id}`, { intent: 'hold', sessionId: ids.sameHours, places: 1, bookedFor: { kind: 'guest', name: 'Asha' } });
      if (await send('POST', `/v1/bookings/${id}/confirm`, { contact: contact(id) })) acknowledged.add(id);
    }
  } catch {
    // The connection went with the process.
  }
}

/** Kills a service in the middle of the work, so many times. */
export async function killUnderLoad(start: (round: number) => Promise<Mortal>, { rounds, clients, contact }: { rounds: number; clients: number; contact: (id: string) => object }): Promise<Set<string>> {
  const acknowledged = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const service = await start(round);
    const working = Array.from({ length: clients }, () => bookUntilGone(service.address, acknowledged, contact));
    const before = acknowledged.size;
    // In the middle of the work, whatever the speed of the machine.
    while (acknowledged.size < before + 20 + 7 * round) await wait(5);
    await service.kill('SIGKILL');
    await Promise.all(working);
  }
  return acknowledged;
}

/** What a store says afterwards: acknowledged bookings that are not confirmed, and whether the ledger still adds up. */
export async function afterCrashes(store: Store, acknowledged: ReadonlySet<string>): Promise<{ missing: number; addsUp: boolean }> {
  const states = await Promise.all([...acknowledged].map(async (id) => (await store.bookings.get(id))?.status));
  const session = (await store.sessions.get(ids.sameHours, someDay.toISOString()))!;
  // What was under way is whole or not there.
  const rows = (await store.bookings.liveOfSession(ids.sameHours)).filter(({ status }) => status !== 'waiting');
  return {
    missing: states.filter((status) => status !== 'confirmed').length,
    addsUp: session.taken === rows.reduce((sum, { places }) => sum + places, 0) && session.taken >= acknowledged.size,
  };
}
