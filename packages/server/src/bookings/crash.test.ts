import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import { startChild } from '../testing/child.ts';
import { bookingId, guest } from '../testing/service.ts';
import { onEachStore, someDay } from '../testing/stores.ts';
import { fillWorld, ids } from '../testing/world.ts';
import { openStore } from '../store/open.ts';

const ROUNDS = process.env['DAYBRIDGE_FULL'] ? 20 : 2;
const CLIENTS = 8;

/** Books and cancels until the service is gone; notes what was acknowledged as confirmed and never cancelled. */
async function client(address: string, acknowledged: Set<string>): Promise<void> {
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
      if (await send('POST', `/v1/bookings/${id}/confirm`, { contact: { channel: 'none' } })) acknowledged.add(id);
    }
  } catch {
    // The connection went with the process.
  }
}

onEachStore('A confirmed booking', (place) => {
  test(`stays when the process is killed under load, ${ROUNDS} times`, async (t) => {
    const { place: where, remove } = await place.make();
    const store = await openStore(where, someDay);
    await fillWorld(store);
    t.after(async () => {
      await store.close();
      await remove();
    });
    const acknowledged = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const child = await startChild(where);
      const clients = Array.from({ length: CLIENTS }, () => client(child.address, acknowledged));
      const before = acknowledged.size;
      // In the middle of the work, whatever the speed of the machine.
      while (acknowledged.size < before + 20 + 7 * round) await wait(5);
      await child.kill('SIGKILL');
      await Promise.all(clients);
    }
    const states = await Promise.all([...acknowledged].map(async (id) => (await store.bookings.get(id))?.status));
    assert.equal(states.filter((status) => status !== 'confirmed').length, 0, 'none of the acknowledged is missing');
    // What was under way is whole or not there: the ledger still adds up.
    const session = (await store.sessions.get(ids.sameHours, someDay.toISOString()))!;
    const rows = (await store.bookings.liveForOthers(ids.sameHours)).filter(({ status }) => status !== 'waiting');
    assert.equal(session.taken, rows.reduce((sum, { places }) => sum + places, 0), 'taken is what bookings have');
    assert.ok(session.taken >= acknowledged.size);
  });
});
