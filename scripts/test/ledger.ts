// `npm run test:ledger`: the ledger of places (promise 8) under 1,000 runs of 50 commands in any order, on both stores: hold, wait, confirm,
// extend, cancel, time passing, the timer, moving to another date, another capacity, a session that is cancelled. After each command what is
// taken has to be what the bookings have. With `--quick` 40 runs; `--seed n` for other commands. Ends with one JSON line.
import { runLedger } from '../../packages/server/src/testing/ledger.ts';
import { testStore, type TestPlace } from '../../packages/server/src/testing/stores.ts';
import { fillWorld } from '../../packages/server/src/testing/world.ts';
import { withPlaces } from './stores.ts';

const runs = process.argv.includes('--quick') ? 40 : 1000;
const seed = Number(/--seed[= ](\d+)/.exec(process.argv.join(' '))?.[1] ?? 20261005);
/** Each has a store and a clock of its own. */
const atOnce = 4;

const figures = { runs: 0, commands: 0, broken: 0 };

/** A share of the runs on a store of its own. */
async function share(place: TestPlace, n: number): Promise<void> {
  const ends: (() => Promise<void>)[] = [];
  const store = await testStore(place, { after: (end) => void ends.push(end) });
  try {
    await fillWorld(store);
    const { commands } = await runLedger(store, { runs: runs / atOnce, seed: seed + n });
    figures.commands += commands;
  } catch (error) {
    figures.broken += 1;
    console.log(`${place.name}, seed ${seed + n}: ${(error as Error).message}`);
  } finally {
    figures.runs += runs / atOnce;
    for (const end of ends.reverse()) await end();
  }
}

await withPlaces(async (place) => {
  await Promise.all(Array.from({ length: atOnce }, (_, n) => share(place, n)));
  console.log(`${place.name}: ${runs} runs`);
});
if (figures.broken > 0) process.exitCode = 1;
console.log(JSON.stringify(figures));
