import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carelessStore } from '../testing/careless-store.ts';
import { startChild } from '../testing/child.ts';
import { race } from '../testing/race.ts';
import type { Send } from '../testing/race.ts';
import { bookingId, guest, testService } from '../testing/service.ts';
import { onEachStore, someDay } from '../testing/stores.ts';
import { fillWorld, ids } from '../testing/world.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';

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

/** Everybody at once, each three times with the same id; all alike. Answers how many have a place. */
async function raceOf(send: Send): Promise<number> {
  const { won, differing, errors } = await race({ clients: CLIENTS, duplicates: DUPLICATES }, { booking: bookingId, secret: guest }, send);
  assert.deepEqual([differing, errors], [0, 0], 'the same creation is answered alike');
  return won;
}

const over = (addresses: readonly string[]): Send => async (n, path, headers) => {
  const response = await fetch(addresses[n % addresses.length]! + path, {
    method: 'PUT', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  return { status: response.status, body: await response.text() };
};

onEachStore(`${CLIENTS} clients for ${PLACES} places`, (place) => {
  test('get exactly as many places as there are, over real connections', async (t) => {
    const service = await testService(place, t);
    const send = await service.listen();
    const won = await raceOf(async (_n, path, headers) => {
      const { status, text } = await send('PUT', path, { headers, body });
      return { status, body: text };
    });
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
    assert.equal(await raceOf(over(children.map((child) => child.address))), PLACES);
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
