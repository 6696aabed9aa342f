import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { loadSample } from '../../sample/load.ts';
import { allLines } from '../../testing/lines.ts';
import { someDay, testPlaces } from '../../testing/stores.ts';
import type { TestPlace } from '../../testing/stores.ts';
import { openDatabase, storeOver } from '../open.ts';
import { migrate } from '../migrate.ts';
import type { Database } from '../sql.ts';
import { hashContent } from './content.ts';
import { dumpLines } from './dump.ts';
import { restore } from './restore.ts';

async function database(place: TestPlace, t: TestContext): Promise<Database> {
  const { place: where, remove } = await place.make();
  const opened = await openDatabase(where);
  t.after(async () => {
    await opened.close();
    await remove();
  });
  return opened;
}

async function withSample(place: TestPlace, t: TestContext): Promise<Database> {
  const filled = await database(place, t);
  await migrate(filled, someDay);
  await loadSample(storeOver(filled), { today: someDay });
  return filled;
}

const dump = (from: Database): Promise<string[]> => from.snapshot((sql) => allLines(dumpLines(sql, from.kind, someDay)));
const hashOf = (of: Database): Promise<string> => of.snapshot(async (sql) => (await hashContent(sql, of.kind)).hash);
const from = (lines: readonly string[]) => async function* (): AsyncGenerator<string> {
  yield* lines;
};
const refusal = async (work: Promise<unknown>): Promise<string> => work.then(() => 'nothing was refused', (error: Error) => error.message);

for (const source of testPlaces) {
  for (const target of testPlaces) {
    test(`what ${source.name} holds is the same after it went to ${target.name} and back`, async (t) => {
      const first = await withSample(source, t);
      const second = await database(target, t);
      const third = await database(source, t);
      const hash = await hashOf(first);
      const restored = await restore(second, from(await dump(first)), { now: someDay });
      assert.equal(restored.hash, hash);
      assert.ok(restored.rows > 1000);
      await restore(third, from(await dump(second)), { now: someDay });
      assert.deepEqual([await hashOf(second), await hashOf(third)], [hash, hash]);
    });
  }

  test(`a dump of ${source.name} is the same lines each time`, async (t) => {
    const filled = await withSample(source, t);
    assert.deepEqual(await dump(filled), await dump(filled));
  });

  test(`a store on ${source.name} that holds anything is left alone, unless it is said to replace it`, async (t) => {
    const filled = await withSample(source, t);
    const other = await database(source, t);
    await migrate(other, someDay);
    await storeOver(other).people.insert({ id: '0199b000-0000-7000-8000-000000000009', issuer: 'i', subject: 's', createdAt: someDay.toISOString(), record: {} } as never);
    const before = await hashOf(other);
    const lines = await dump(filled);
    assert.match(await refusal(restore(other, from(lines), { now: someDay })), /holds data already/);
    assert.equal(await hashOf(other), before);
    await restore(other, from(lines), { now: someDay, replace: true });
    assert.equal(await hashOf(other), await hashOf(filled));
  });

  test(`a damaged dump changes nothing on ${source.name}`, async (t) => {
    const filled = await withSample(source, t);
    const lines = await dump(filled);
    const before = await hashOf(filled);
    const row = lines.findIndex((line) => line.startsWith('['));
    const broken: [string, string[], RegExp][] = [
      ['cut off', lines.slice(0, -1), /cut off/],
      ['another file', ['# readme'], /not a dump/],
      ['an empty file', [], /cut off/],
      ['a row changed', lines.with(row, lines[row]!.replace(/Kingsmead|Old Town/, 'Elsewhere').replace(/\d/, '7')), /damaged/],
      ['a later format', [JSON.stringify({ daybridge: 'dump', format: 2 })], /newer version/],
      ['a later store', [JSON.stringify({ ...JSON.parse(lines[0]!) as object, migrations: ['999-later.sql'] }), ...lines.slice(1)], /newer version/],
    ];
    for (const [what, given, message] of broken) {
      assert.match(await refusal(restore(filled, from(given), { now: someDay, replace: true })), message, what);
      assert.equal(await hashOf(filled), before, what);
    }
  });
}
