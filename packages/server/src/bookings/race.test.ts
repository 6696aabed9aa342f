import assert from 'node:assert/strict';
import { setImmediate as pause } from 'node:timers/promises';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { startChild } from '../testing/child.ts';
import { bookingId, guest, testService } from '../testing/service.ts';
import { onEachStore, someDay, testDatabase } from '../testing/stores.ts';
import type { TestPlace } from '../testing/stores.ts';
import { fillWorld, ids } from '../testing/world.ts';
import { migrate } from '../store/migrate.ts';
import { openStore, storeOver, tablesOver } from '../store/open.ts';
import type { Database } from '../store/sql.ts';
import type { Store, Tables } from '../store/store.ts';

const CLIENTS = 200;
const PLACES = 20;
const DUPLICATES = 3;
const now = someDay.toISOString();

const body = { intent: 'hold', sessionId: ids.wednesday, places: 1, bookedFor: { kind: 'guest', name: 'Asha' } };

/** What the ledger of the session says, and what its bookings add up to. */
async function counted(store: Store): Promise<{ taken: number; bookings: number }> {
  const { taken } = (await store.sessions.get(ids.wednesday, now))!;
  return { taken, bookings: await store.bookings.holdsOfGuests(ids.wednesday, now) };
}

type Send = (n: number, path: string, headers: Record<string, string>) => Promise<number>;

/** Everybody at once, each three times with the same id. Answers how many have a place. */
async function race(send: Send): Promise<number> {
  const won = await Promise.all(Array.from({ length: CLIENTS }, async (_, n) => {
    const [path, headers] = [`/v1/bookings/${bookingId()}`, guest()];
    const answers = await Promise.all(Array.from({ length: DUPLICATES }, () => send(n, path, headers)));
    // One of the three makes it and the others find it, or all are refused.
    const made = answers.filter((status) => status === 201).length;
    const same = answers.filter((status) => status === 200).length;
    assert.ok((made === 1 && same === DUPLICATES - 1) || (made === 0 && same === 0), `answers ${answers.join(' ')}`);
    return made;
  }));
  return won.reduce<number>((sum, n) => sum + n, 0);
}

const over = (addresses: readonly string[]): Send => async (n, path, headers) => {
  const response = await fetch(addresses[n % addresses.length]! + path, {
    method: 'PUT', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  await response.arrayBuffer();
  return response.status;
};

/** The service without its guard: no transaction, no lock, and the place looked at before it is taken. */
async function carelessStore(place: TestPlace, t: TestContext): Promise<Store> {
  const database: Database = await testDatabase(place, t);
  await migrate(database, someDay);
  const drop = 'ALTER TABLE sessions DROP CONSTRAINT sessions_check1';
  await database.script(database.kind === 'sqlite' ? 'PRAGMA ignore_check_constraints = ON' : drop);
  const tables = tablesOver(database);
  const careless: Tables = {
    ...tables,
    sessions: {
      ...tables.sessions,
      lock: async () => true,
      async take(id: string, places: number): Promise<boolean> {
        const session = (await tables.sessions.get(id, now))!;
        if (session.taken + places > session.capacity!) return false;
        await pause();
        await database.run('UPDATE sessions SET taken = taken + ? WHERE id = ?', [places, id]);
        return true;
      },
    },
  };
  return { ...storeOver(database), transaction: (work) => work(careless) };
}

onEachStore(`${CLIENTS} clients for ${PLACES} places`, (place) => {
  test('get exactly as many places as there are, over real connections', async (t) => {
    const service = await testService(place, t);
    const send = await service.listen();
    const won = await race(async (_n, path, headers) => (await send('PUT', path, { headers, body })).status);
    assert.equal(won, PLACES);
    assert.deepEqual(await counted(service.store), { taken: PLACES, bookings: PLACES });
  });

  test('get exactly as many from two processes', async (t) => {
    const { place: where, remove } = await place.make();
    const store = await openStore(where, someDay);
    await fillWorld(store);
    const children = await Promise.all([startChild(where), startChild(where)]);
    t.after(async () => {
      await Promise.all(children.map((child) => child.kill('SIGTERM')));
      await store.close();
      await remove();
    });
    assert.equal(await race(over(children.map((child) => child.address))), PLACES);
    assert.deepEqual(await counted(store), { taken: PLACES, bookings: PLACES });
  });

  test('get more when the place is looked at first and taken after (control)', async (t) => {
    const store = await carelessStore(place, t);
    const service = await testService(place, t, { store });
    const answers = await Promise.all(Array.from({ length: CLIENTS }, () =>
      service.app.inject({ method: 'PUT', url: `/v1/bookings/${bookingId()}`, headers: guest(), payload: body })));
    const won = answers.filter((answer) => answer.statusCode === 201).length;
    assert.ok(won > PLACES, `the broken service gave ${won} places; this test could not fail`);
  });
});
