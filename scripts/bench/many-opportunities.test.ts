import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContract } from '../../packages/server/src/contract/contract.ts';
import type { Schema } from '../../packages/server/src/contract/document.ts';
import { openStore } from '../../packages/server/src/store/open.ts';
import { loadMany } from './many-opportunities.ts';
import { manyRecords } from './many/records.ts';

const wish = { count: 120, seed: 7, today: '2026-10-05', weeks: 4 };

test('the same seed makes the same directory, another seed another one', async () => {
  const made = async (seed: number): Promise<string> => {
    const { around, opportunities } = await manyRecords({ ...wish, seed });
    return JSON.stringify([around, [...opportunities]]);
  };
  assert.equal(await made(7), await made(7));
  assert.notEqual(await made(7), await made(8));
});

test('every record is as the contract describes it', async () => {
  const contract = loadContract({ strict: true });
  const { around, opportunities } = await manyRecords(wish);
  for (const { kind, record } of [...around, ...[...opportunities].map(({ entry }) => entry)]) {
    const name = kind[0]!.toUpperCase() + kind.slice(1);
    const check = contract.check(`made ${name}`, { $ref: `#/components/schemas/${name}` } as Schema, 'answer');
    assert.deepEqual(check(JSON.parse(JSON.stringify(record))), [], `${name} ${record['id'] as string}`);
  }
});

test('it is loaded whole, sessions and all', async (t) => {
  const store = await openStore(':memory:');
  t.after(() => store.close());
  const loaded = await loadMany(store, wish);
  assert.equal((await store.directory.all('opportunity')).length, 120);
  assert.equal((await store.sessions.changedSince(-1)).length, loaded.sessions);
  assert.ok(loaded.sessions > 150);
});
