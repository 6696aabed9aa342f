import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'node:test';
import pg from 'pg';
import { openDatabase, openStore } from '../store/open.ts';
import type { Database } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

export interface TestPlace {
  name: 'sqlite' | 'postgres';
  /** An empty place of its own for each call: a fresh file, or a fresh schema. */
  make(): Promise<{ place: string; remove(): Promise<void> }>;
}

const sqlite: TestPlace = {
  name: 'sqlite',
  async make() {
    const folder = await mkdtemp(join(tmpdir(), 'daybridge-'));
    return { place: join(folder, 'test.sqlite'), remove: () => rm(folder, { recursive: true, force: true }) };
  },
};

let schemas = 0;

const postgres = (url: string): TestPlace => ({
  name: 'postgres',
  async make() {
    const schema = `test_${process.pid}_${(schemas += 1)}`;
    const run = async (text: string) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(text);
      await client.end();
    };
    await run(`DROP SCHEMA IF EXISTS ${schema} CASCADE; CREATE SCHEMA ${schema}`);
    const place = `${url}${url.includes('?') ? '&' : '?'}options=${encodeURIComponent(`-c search_path=${schema}`)}`;
    return { place, remove: () => run(`DROP SCHEMA ${schema} CASCADE`) };
  },
});

/** SQLite always; PostgreSQL where `DAYBRIDGE_TEST_POSTGRES` holds a URL by now. */
export function placesThereAre(): TestPlace[] {
  const url = process.env['DAYBRIDGE_TEST_POSTGRES'];
  return url ? [sqlite, postgres(url)] : [sqlite];
}

export const testPlaces: TestPlace[] = placesThereAre();

/** The same tests for each store. */
export function onEachStore(title: string, tests: (place: TestPlace) => void): void {
  for (const place of testPlaces) describe(`${title} (${place.name})`, () => tests(place));
}

export const someDay = new Date('2026-10-05T09:00:00.000Z');

interface EndsLater {
  after(remove: () => Promise<void>): void;
}

/** A migrated store that goes away with the test. */
export async function testStore(place: TestPlace, test: EndsLater): Promise<Store> {
  const { place: where, remove } = await place.make();
  const store = await openStore(where, someDay);
  test.after(async () => {
    await store.close();
    await remove();
  });
  return store;
}

/** An empty database that goes away with the test. */
export async function testDatabase(place: TestPlace, test: EndsLater): Promise<Database> {
  const { place: where, remove } = await place.make();
  const database = await openDatabase(where);
  test.after(async () => {
    await database.close();
    await remove();
  });
  return database;
}
