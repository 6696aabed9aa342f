/**
 * Fills a store with a large invented directory, for measuring: `node scripts/run.mjs scripts/bench/many-opportunities.ts --store file.sqlite
 * --count 20000 --seed 1`. The same seed and day give the same records on every machine.
 */
import { parseArgs } from 'node:util';
import { openStore } from '../../packages/server/src/store/open.ts';
import type { Store } from '../../packages/server/src/store/store.ts';
import { manyRecords } from './many/records.ts';
import type { Wish } from './many/records.ts';

/** Opportunities written in one transaction. */
const BATCH = 500;

export interface Loaded {
  opportunities: number;
  sessions: number;
}

/** Writes them in batches, as an import would. `told` is called after each batch. */
export async function loadMany(store: Store, wish: Partial<Wish> & Pick<Wish, 'count' | 'today'>, told: (done: Loaded) => void = () => undefined): Promise<Loaded> {
  const { around, opportunities } = await manyRecords({ seed: 1, weeks: 12, ...wish });
  await store.transaction((tables) => tables.directory.put(around));
  const done: Loaded = { opportunities: 0, sessions: 0 };
  let batch: typeof opportunities extends Iterable<infer One> ? One[] : never = [];
  const write = async (): Promise<void> => {
    const made = batch;
    batch = [];
    await store.transaction(async (tables) => {
      await tables.directory.put(made.map(({ entry }) => entry));
      await tables.sessions.put(made.flatMap(({ sessions }) => sessions));
    });
    done.opportunities += made.length;
    done.sessions += made.reduce((sum, { sessions }) => sum + sessions.length, 0);
    told({ ...done });
  };
  for (const one of opportunities) if (batch.push(one) === BATCH) await write();
  if (batch.length > 0) await write();
  return done;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { store: { type: 'string' }, count: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' }, today: { type: 'string' } } });
  if (values.store === undefined) throw new Error('Say which store to fill: --store file.sqlite');
  const store = await openStore(values.store);
  const wish = { count: Number(values.count), seed: Number(values.seed), today: values.today ?? new Date().toISOString().slice(0, 10) };
  console.log(JSON.stringify({ ...wish, ...(await loadMany(store, wish)) }));
  await store.close();
}
