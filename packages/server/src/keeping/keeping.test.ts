import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { forgetWhatIsOver, settleWhatIsDue } from '../bookings/round.ts';
import { ordinaryConfig } from '../config.ts';
import { whatIsKept } from '../store/keeping/keeping.ts';
import { migrate } from '../store/migrate.ts';
import { storeOver } from '../store/open.ts';
import { ledgerFaults } from '../store/check.ts';
import { contentOf } from '../store/portable/content.ts';
import { dumpLines } from '../store/portable/dump.ts';
import type { TableShape } from '../store/portable/shape.ts';
import type { Database } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { allLines } from '../testing/lines.ts';
import { onEachStore, someDay, testDatabase } from '../testing/stores.ts';
import type { TestPlace } from '../testing/stores.ts';
import { fillWorld, ids } from '../testing/world.ts';
import { canaries, canary, madeByGuests, seedCanaries, seeds } from './canaries.ts';
import { eraseGuestBooking, erasePerson } from './erase.ts';

async function world(place: TestPlace, t: TestContext): Promise<{ database: Database; store: Store }> {
  const database = await testDatabase(place, t);
  await migrate(database, someDay);
  const store = storeOver(database);
  await fillWorld(store);
  await database.transaction(seedCanaries);
  assert.deepEqual(await ledgerFaults(database), [], 'the world adds up to begin with');
  return { database, store };
}

/** Where a word still stands: table and row. */
async function whereIs(database: Database, word: string): Promise<string[]> {
  return database.snapshot(async (sql) => {
    const found: string[] = [];
    for await (const { table, parts } of contentOf(sql, database.kind)) {
      for await (const lines of parts) for (const line of lines) if (line.includes(word)) found.push(`${table.name} ${idIn(line, table)}`);
    }
    const dump = (await allLines(dumpLines(sql, database.kind, someDay))).join('\n');
    assert.equal(dump.includes(word), found.length > 0, 'a dump holds it as long as the store does');
    return found;
  });
}

const idIn = (line: string, { columns }: TableShape): string => String((JSON.parse(line) as unknown[])[columns.findIndex(({ name }) => name === 'id')]);

const later = (months: number, days = 0): Date => new Date(someDay.getTime() + (months * 31 + days) * 86_400_000);

const asLongAsThePlan = ['emergency_access', 'people', 'plan_comments', 'plans'];

onEachStore('What people told us', (place) => {
  test('stands as a canary in every table that holds something of people', async (t) => {
    const { database } = await world(place, t);
    const tables = new Set((await whereIs(database, canary)).map((where) => where.split(' ')[0]));
    assert.deepEqual([...tables].sort(), whatIsKept.filter(({ holds }) => holds !== undefined).map(({ table }) => table).sort());
    assert.deepEqual(Object.keys(seeds).sort(), [...tables].sort());
  });

  test('is gone everywhere when all its periods are over, and nobody had to ask; what a person keeps here themselves stays', async (t) => {
    const { database, store } = await world(place, t);
    await settleWhatIsDue(store, ordinaryConfig, later(30));
    const left = (await whereIs(database, canary)).map((where) => where.split(' ')[0]);
    assert.deepEqual([...new Set(left)].sort(), asLongAsThePlan);
    assert.deepEqual(await ledgerFaults(database), []);
    // That places were taken stays, for the provider's numbers.
    assert.equal((await store.bookings.get(canaries.guestBooking))!.status, 'confirmed');
  });

  test('goes when its own period ends, and not before', async (t) => {
    const { database, store } = await world(place, t);
    const forget = async (at: Date): Promise<string> => {
      await forgetWhatIsOver(store, ordinaryConfig, at);
      return (await whereIs(database, canary)).join('\n');
    };
    const guestBooking = `bookings ${canaries.guestBooking}`;
    // The session ended on 13 October, 30 days before 12 November.
    assert.ok((await forget(new Date('2026-11-12T17:00:00.000Z'))).includes(guestBooking));
    const after = await forget(new Date('2026-11-12T20:30:00.000Z'));
    assert.ok(!after.includes(guestBooking));
    assert.ok(!after.includes(`requests ${canaries.guestRequest}`));
    assert.ok(!after.includes('reports'));
    assert.ok(after.includes('0199ca00-0000-7000-8000-000000000013'), 'a person finds what they booked');
    assert.ok((await forget(later(24))).includes('0199ca00-0000-7000-8000-000000000013'));
    assert.ok(!(await forget(later(25))).includes('bookings'));
  });

  test('goes at once and everywhere when a person is erased; their places are free again, and nobody else loses anything', async (t) => {
    const { database, store } = await world(place, t);
    const takenBefore = (await store.sessions.get(ids.wednesday, someDay.toISOString()))!.taken;
    const erased = await erasePerson(store, ordinaryConfig, canaries.personId, someDay);
    assert.ok(erased!['people'] === 1 && erased!['bookings']! > 0);
    assert.deepEqual(await whereIs(database, canaries.personId), []);
    // Only what guests made stays, with the messages about it.
    assert.deepEqual((await whereIs(database, canary)).sort(), madeByGuests);
    assert.deepEqual(await ledgerFaults(database), []);
    assert.equal((await store.sessions.get(ids.wednesday, someDay.toISOString()))!.taken, takenBefore - 1);
    const handedOver = (await store.bookings.get('0199ca00-0000-7000-8000-000000000016'))!;
    assert.deepEqual([handedOver.status, handedOver.bookedFor, handedOver.personId], ['confirmed', 'me', handedOver.attendeeId]);
    assert.equal(await erasePerson(store, ordinaryConfig, canaries.personId, someDay), undefined);
  });

  test('of a past session leaves that a place was taken when a person is erased, and not by whom', async (t) => {
    const { database, store } = await world(place, t);
    await erasePerson(store, ordinaryConfig, canaries.personId, new Date('2026-10-30T09:00:00.000Z'));
    const row = (await store.bookings.get('0199ca00-0000-7000-8000-000000000013'))!;
    assert.deepEqual([row.status, row.personId, row.attendeeId, row.details], ['confirmed', undefined, undefined, { bookedFor: { kind: 'guest', name: 'Guest' } }]);
    assert.deepEqual(await whereIs(database, canaries.personId), []);
    assert.deepEqual(await ledgerFaults(database), []);
  });

  test('goes when a guest\'s booking is erased, with the messages about it; a person\'s is not a guest\'s', async (t) => {
    const { database, store } = await world(place, t);
    assert.equal(await eraseGuestBooking(store, ordinaryConfig, '0199ca00-0000-7000-8000-000000000013', someDay), undefined);
    const erased = await eraseGuestBooking(store, ordinaryConfig, canaries.guestBooking, someDay);
    assert.deepEqual(erased, { outbox: 1, bookings: 1 });
    assert.deepEqual(await whereIs(database, canaries.guestBooking), []);
    assert.deepEqual(await ledgerFaults(database), []);
  });
});
