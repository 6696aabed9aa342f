import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzzedService } from '../contract-coverage/fuzzed.ts';
import { onEachStore } from '../testing/stores.ts';

/** A few each time; the promised thousand come with `npm run test:fuzz`. */
const EACH = 12;
const SEED = Number(process.env['DAYBRIDGE_SEED'] ?? 20261005);

onEachStore(`What the contract allows is never called wrong, and what it forbids is refused as such (seed ${SEED})`, (place) => {
  test('for each operation that is built', async (t) => {
    const faults: string[] = [];
    const { operations, requests, ...wrong } = await fuzzedService(place, t, { seed: SEED, each: EACH, fault: (what) => faults.push(what) });
    assert.deepEqual(faults.slice(0, 5), []);
    assert.deepEqual(wrong, { serverErrors: 0, wrongVerdicts: 0, notProblemDocuments: 0 });
    assert.ok(requests >= operations * EACH * 1.5, `${requests} requests of ${operations} operations`);
  });
});
