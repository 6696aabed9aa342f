import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { onEachStore, someDay, testDatabase, testStore } from '../testing/stores.ts';
import type { TestPlace } from '../testing/stores.ts';
import { migrate } from './migrate.ts';
import type { BookingRow, SessionEntry, Store } from './store.ts';

const opportunityId = '0199b000-0000-7000-8000-000000000001';
const sessionId = '0199b000-0000-7000-8000-000000000002';
const now = someDay.toISOString();

const session = (change: Partial<SessionEntry> = {}): SessionEntry => ({
  id: sessionId, opportunityId, startsAt: '2026-10-13T17:30:00.000Z', endsAt: '2026-10-13T19:00:00.000Z',
  status: 'scheduled', capacity: 2, record: { timeZone: 'Europe/London', online: false }, ...change,
});

const booking = (n: number, change: Partial<BookingRow> = {}): BookingRow => ({
  id: `0199b000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`, sessionId, intent: 'hold', status: 'held', places: 1,
  personId: undefined, secretHash: 'hash', bookedFor: 'guest', attendeeId: undefined, contentHash: 'same', endsAt: '2026-10-05T09:15:00.000Z',
  extensions: 0, createdAt: now, confirmedAt: undefined, cancelledAt: undefined, cancelledBy: undefined,
  reason: undefined, erasedAt: undefined, keyVersion: 1, sequenceBase: 0, version: 1, details: { bookedFor: { kind: 'guest', name: 'Asha' } }, ...change,
});

async function filled(place: TestPlace, t: TestContext, change: Partial<SessionEntry> = {}): Promise<Store> {
  const store = await testStore(place, t);
  await store.directory.put([{ id: opportunityId, kind: 'opportunity', record: { title: 'Walking group' } }]);
  await store.sessions.put([session(change)]);
  return store;
}

onEachStore('The store', (place) => {
  test('migrates once, and the second time has nothing to do', async (t) => {
    const database = await testDatabase(place, t);
    const first = await migrate(database, someDay);
    assert.ok(first.length > 0);
    assert.deepEqual(await migrate(database, someDay), []);
  });

  test('gives a directory record back as it was written and counts its versions', async (t) => {
    const store = await filled(place, t);
    const before = await store.directory.get('opportunity', opportunityId);
    await store.directory.put([{ id: opportunityId, kind: 'opportunity', record: { title: 'Walking group' } }]);
    assert.deepEqual(await store.directory.get('opportunity', opportunityId), before);
    await store.directory.put([{ id: opportunityId, kind: 'opportunity', record: { title: 'Walking club' } }]);
    const after = await store.directory.get('opportunity', opportunityId);
    assert.equal(after!.version, 2);
    assert.deepEqual((await store.directory.changedSince(before!.change)).map((row) => row.record), [{ title: 'Walking club' }]);
    assert.equal(await store.directory.get('venue', opportunityId), undefined);
  });

  test('takes places only while there are as many', async (t) => {
    const store = await filled(place, t);
    assert.equal(await store.sessions.take(sessionId, 2, now), true);
    assert.equal(await store.sessions.take(sessionId, 1, now), false);
    await store.sessions.release(sessionId, 1);
    assert.equal(await store.sessions.take(sessionId, 1, now), true);
    assert.equal((await store.sessions.get(sessionId, now))!.taken, 2);
  });

  for (const [why, change] of [
    ['cancelled', { status: 'cancelled' }],
    ['started', { startsAt: '2026-10-05T08:00:00.000Z' }],
    ['not yet open for booking', { bookingOpensAt: '2026-10-06T08:00:00.000Z' }],
    ['closed for booking', { bookingClosesAt: now }],
  ] as const) {
    test(`takes no place of a session that is ${why}`, async (t) => {
      const store = await filled(place, t, change);
      assert.equal(await store.sessions.take(sessionId, 1, now), false);
    });
  }

  test('cannot give back more places than were taken', async (t) => {
    const store = await filled(place, t);
    await store.sessions.take(sessionId, 2, now);
    await assert.rejects(store.sessions.release(sessionId, 3));
    assert.equal((await store.sessions.get(sessionId, now))!.taken, 2);
  });

  test('counts lapsed holds and the waiting list without anything being written', async (t) => {
    const store = await filled(place, t);
    await store.sessions.take(sessionId, 1, now);
    await store.bookings.insert(booking(1));
    await store.bookings.insert(booking(2, { intent: 'wait', status: 'waiting', places: 2, endsAt: undefined }));
    const [early, late] = await Promise.all([
      store.sessions.get(sessionId, now), store.sessions.get(sessionId, '2026-10-05T09:15:00.000Z')]);
    assert.deepEqual([early!.lapsed, early!.waiting, early!.waitingPlaces], [0, 1, 2]);
    assert.equal(late!.lapsed, 1);
    assert.deepEqual(await store.bookings.sessionsDue('2026-10-05T09:15:00.000Z', 10), [sessionId]);
  });

  test('writes a booking once, and changes it only for who read it last', async (t) => {
    const store = await filled(place, t);
    assert.deepEqual(await store.bookings.insert(booking(1)), booking(1));
    assert.equal(await store.bookings.insert(booking(1)), undefined);
    const read = (await store.bookings.get(booking(1).id))!;
    assert.deepEqual(read, booking(1));
    const confirmed = { ...read, status: 'confirmed' as const, confirmedAt: now };
    assert.deepEqual(await store.bookings.update(confirmed), { ...confirmed, version: read.version + 1 });
    assert.equal(await store.bookings.update({ ...read, status: 'cancelled' }), undefined);
  });

  test('has one live booking of a session for each person', async (t) => {
    const store = await filled(place, t);
    const personId = '0199b000-0000-7000-8000-000000000009';
    await store.people.insert({ id: personId, issuer: 'i', subject: 's', createdAt: now, record: {} });
    const mine = { personId, attendeeId: personId, secretHash: undefined, bookedFor: 'me' } as const;
    assert.notEqual(await store.bookings.insert(booking(1, mine)), undefined);
    assert.equal(await store.bookings.insert(booking(2, mine)), undefined);
    assert.equal(await store.people.insert({ id: booking(3).id, issuer: 'i', subject: 's', createdAt: now, record: {} }), false);
  });

  test('undoes everything when a transaction fails', async (t) => {
    const store = await filled(place, t);
    await assert.rejects(store.transaction(async (tables) => {
      await tables.sessions.take(sessionId, 1, now);
      throw new Error('stop');
    }), /stop/);
    assert.equal((await store.sessions.get(sessionId, now))!.taken, 0);
  });

  test('lists the sessions of an opportunity in order of time, a page at a time', async (t) => {
    const store = await filled(place, t);
    const ids = ['a', 'b', 'c', 'd'].map((letter) => `0199b000-0000-7000-8000-00000000002${letter}`);
    await store.sessions.put(ids.map((id, i) => session({
      id, startsAt: `2026-10-${10 + i}T10:00:00.000Z`, endsAt: `2026-10-${10 + i}T11:00:00.000Z` })));
    const query = { opportunityId, from: now, to: '2026-12-01T00:00:00.000Z', limit: 2 };
    const page = await store.sessions.list(query, now);
    const rest = await store.sessions.list({ ...query, after: page.at(-1)!, limit: 9 }, now);
    assert.deepEqual([page.length, rest.length], [2, 3]);
  });
});

onEachStore('Transactions that are asked for at once', (place) => {
  test('are each whole by themselves: one that fails undoes its own work and nobody else\'s', async (t) => {
    const store = await filled(place, t, { capacity: 100 });
    const results = await Promise.allSettled(Array.from({ length: 30 }, (_, n) => store.transaction(async (tables) => {
      await tables.sessions.take(sessionId, 1, now);
      await tables.bookings.insert(booking(n + 10));
      if (n % 3 === 0) throw new Error('stop');
      return n;
    })));
    assert.deepEqual(results.map((result) => result.status === 'fulfilled'), results.map((_, n) => n % 3 !== 0));
    assert.equal((await store.sessions.get(sessionId, now))!.taken, 20);
    assert.equal(await store.bookings.holdsOfGuests(sessionId, now), 20);
  });
});

onEachStore('A table that gets another column while connections are open', (place) => {
  test('is read as it now is, outside a transaction and inside', async (t) => {
    const database = await testDatabase(place, t);
    await database.script('CREATE TABLE later (id integer); INSERT INTO later VALUES (1)');
    const read = 'SELECT * FROM later WHERE id = ?';
    const often = (work: () => Promise<unknown>): Promise<unknown[]> => Promise.all(Array.from({ length: 12 }, work));
    await often(() => database.get(read, [1]));
    await database.script('ALTER TABLE later ADD COLUMN name text');
    const asItIs = { id: 1, name: null };
    for (const row of await often(() => database.transaction((sql) => sql.get(read, [1])))) assert.deepEqual({ ...row as object }, asItIs);
    for (const row of await often(() => database.get(read, [1]))) assert.deepEqual({ ...row as object }, asItIs);
    for (const row of await often(() => database.transaction((sql) => sql.get(read, [1])))) assert.deepEqual({ ...row as object }, asItIs);
  });
});
