import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { onEachStore, someDay, testDatabase } from '../testing/stores.ts';
import { ledgerFaults } from './check.ts';
import { migrate, migrateInside, migrationNames } from './migrate.ts';
import { contentOf } from './portable/content.ts';
import { dumpLines } from './portable/dump.ts';
import { restore } from './portable/restore.ts';
import type { Database } from './sql.ts';

const FILLED = new URL('./past-schemas/', import.meta.url);

/** Rows as they were written when a schema was new: statements both databases understand, one a line. */
const linesOf = async (name: string): Promise<string[]> =>
  (await readFile(new URL(name.replace('.sql', '.rows.sql'), FILLED), 'utf8')).split('\n').filter((line) => line.startsWith('INSERT') || line.startsWith('UPDATE'));

type Row = Record<string, unknown>;

/** Every row of every table by the names of its columns. */
async function rowsOf(database: Database): Promise<Map<string, Row[]>> {
  return database.snapshot(async (sql) => {
    const tables = new Map<string, Row[]>();
    for await (const { table, parts } of contentOf(sql, database.kind)) {
      const rows: Row[] = [];
      for await (const lines of parts) {
        for (const line of lines) rows.push(Object.fromEntries((JSON.parse(line) as unknown[]).map((value, n) => [table.columns[n]!.name, value])));
      }
      tables.set(table.name, rows);
    }
    return tables;
  });
}

/** What was there is there, as it was; new columns may stand beside it. */
function assertKept(before: Map<string, Row[]>, after: Map<string, Row[]>, where: string): void {
  for (const [table, rows] of before) {
    const now = after.get(table);
    assert.equal(now?.length, rows.length, `${where}: rows of ${table}`);
    rows.forEach((row, n) => {
      for (const [column, value] of Object.entries(row)) assert.deepEqual(now![n]![column], value, `${where}: ${table}.${column}`);
    });
  }
}

onEachStore('A store of every past schema', (place) => {
  test('keeps what it holds at each step of the way up to today', async (t) => {
    const names = await migrationNames(place.name);
    for (const [first, name] of names.entries()) {
      const database = await testDatabase(place, t);
      const upTo = names.slice(0, first + 1);
      await database.transaction((sql) => migrateInside(sql, database.kind, someDay, upTo));
      for (const earlier of upTo) for (const line of await linesOf(earlier)) await database.run(line);
      let before = await rowsOf(database);
      assert.ok([...before.values()].flat().length > 8, 'there is something to lose');
      for (const next of names.slice(first + 1)) {
        await database.transaction((sql) => migrateInside(sql, database.kind, someDay, [...upTo, ...names.slice(first + 1, names.indexOf(next) + 1)]));
        const after = await rowsOf(database);
        assertKept(before, after, `${name} to ${next}`);
        before = after;
      }
      assert.deepEqual(await migrate(database, someDay), []);
      assert.deepEqual(await ledgerFaults(database), []);
    }
  });

  test('can be restored from a backup made then', async (t) => {
    const names = await migrationNames(place.name);
    const old = await testDatabase(place, t);
    await old.transaction((sql) => migrateInside(sql, old.kind, someDay, names.slice(0, 1)));
    for (const line of await linesOf(names[0]!)) await old.run(line);
    const lines: string[] = [];
    await old.snapshot(async (sql) => {
      for await (const part of dumpLines(sql, old.kind, someDay)) lines.push(part);
    });
    const target = await testDatabase(place, t);
    const restored = await restore(target, async function* () {
      yield* lines;
    }, { now: someDay });
    assert.deepEqual(restored.migrated, names.slice(1));
    assertKept(await rowsOf(old), await rowsOf(target), 'restored');
  });
});
