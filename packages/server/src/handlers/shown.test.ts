import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEachStore } from '../testing/stores.ts';
import { bookingId, guest, testService } from '../testing/service.ts';
import type { Json, TestService } from '../testing/service.ts';
import { ids, session } from '../testing/world.ts';

const at = (n: number): string => `0199b000-0000-7000-8000-0000000009${String(n).padStart(2, '0')}`;

async function shown(service: TestService, id: string): Promise<Json> {
  const page = (await service.send('POST', '/v1/opportunities/search', { body: {} })).json();
  return page.items.find((item: Json) => item.opportunity.id === id);
}

const daysOf = (item: Json): string[] => item.nextSessions.map((one: Json) => one.startsAt.slice(0, 10));

onEachStore('What a list shows', (place) => {
  test('is the next three dates, and as time goes on the ones after', async (t) => {
    const service = await testService(place, t);
    await service.store.sessions.put([session(at(1), ids.painting, '2026-10-20'), session(at(2), ids.painting, '2026-10-27')]);
    assert.deepEqual(daysOf(await shown(service, ids.painting)), ['2026-10-13', '2026-10-14', '2026-10-20']);
    service.pass(8 * 24 * 60 + 12 * 60);
    assert.deepEqual(daysOf(await shown(service, ids.painting)), ['2026-10-14', '2026-10-20', '2026-10-27']);
  });

  test('has one date that takes place, however far away, where the next ones are cancelled', async (t) => {
    const service = await testService(place, t);
    const cancelled = ['2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09'].map((day, n) => session(at(n), ids.painting, day, { status: 'cancelled' }));
    await service.store.sessions.put(cancelled);
    assert.deepEqual(daysOf(await shown(service, ids.painting)), ['2026-10-06', '2026-10-07', '2026-10-13']);
  });

  test('leaves out dates that are gone', async (t) => {
    const service = await testService(place, t);
    await service.store.sessions.put([session(at(1), ids.painting, '2026-10-06', { removed: true })]);
    assert.deepEqual(daysOf(await shown(service, ids.painting)), ['2026-10-13', '2026-10-14']);
  });

  test('has the places that are left after each booking', async (t) => {
    const service = await testService(place, t);
    assert.equal((await shown(service, ids.painting)).nextSessions[0].placesLeft, 2);
    const body = { sessionId: ids.tuesday, intent: 'hold', places: 1, bookedFor: { kind: 'guest', name: 'Asha' } };
    const booked = await service.send('PUT', `/v1/bookings/${bookingId()}`, { headers: guest(), body });
    assert.equal(booked.statusCode, 201, booked.body);
    assert.equal((await shown(service, ids.painting)).nextSessions[0].placesLeft, 1);
  });

  test('follows what is written: a new title, a new date', async (t) => {
    const service = await testService(place, t);
    await shown(service, ids.painting);
    const { record } = (await service.store.directory.get('opportunity', ids.painting))!;
    await service.store.directory.put([{ id: ids.painting, kind: 'opportunity', organisationId: ids.organisation, record: { ...record, title: 'Tŷ – “painting”' } }]);
    await service.store.sessions.put([session(at(1), ids.painting, '2026-10-06')]);
    const after = await shown(service, ids.painting);
    assert.equal(after.opportunity.title, 'Tŷ – “painting”');
    assert.equal(daysOf(after)[0], '2026-10-06');
  });

  test('gives neither place nor dates of a closed group', async (t) => {
    const item = await shown(await testService(place, t), ids.closedGroup);
    assert.deepEqual([item.nextSessions, item.venue, item.opportunity.venueIds], [[], undefined, undefined]);
  });
});
