import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startChild } from '../testing/child.ts';
import { afterCrashes, killUnderLoad } from '../testing/crash.ts';
import { onEachStore, someDay } from '../testing/stores.ts';
import { fillWorld } from '../testing/world.ts';
import { openStore } from '../store/open.ts';

const ROUNDS = 2;

onEachStore('A confirmed booking', (place) => {
  test(`stays when the process is killed under load, ${ROUNDS} times (npm run test:crash kills it 20 times)`, async (t) => {
    const { place: where, remove } = await place.make();
    const store = await openStore(where, someDay);
    await fillWorld(store);
    t.after(async () => {
      await store.close();
      await remove();
    });
    const acknowledged = await killUnderLoad(() => startChild(where), { rounds: ROUNDS, clients: 8, contact: () => ({ channel: 'none' }) });
    assert.deepEqual(await afterCrashes(store, acknowledged), { missing: 0, addsUp: true });
  });
});
