import { test } from 'node:test';
import { runLedger } from '../testing/ledger.ts';
import { onEachStore, testStore } from '../testing/stores.ts';
import { fillWorld } from '../testing/world.ts';

const RUNS = 12;
const SEED = Number(process.env['DAYBRIDGE_SEED'] ?? 20261005);

onEachStore('The ledger of places', (place) => {
  test(`adds up after each of fifty commands in any order, ${RUNS} times (seed ${SEED}; npm run test:ledger runs 1,000)`, async (t) => {
    const store = await testStore(place, t);
    await fillWorld(store);
    await runLedger(store, { runs: RUNS, seed: SEED });
  });
});
