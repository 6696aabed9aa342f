import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Opportunity } from '@daybridge/domain/generated/model';
import { testService } from '../testing/service.ts';
import { onEachStore, testStore } from '../testing/stores.ts';
import type { Store } from '../store/store.ts';
import { resolveToken } from './dates.ts';
import { sampleId } from './ids.ts';
import { loadSample } from './load.ts';

const today = new Date('2026-11-20T14:30:00.000Z');
const later = (days: number): Date => new Date(today.getTime() + days * 86_400_000);
const kingsmead = (store: Store) => loadSample(store, { today });

const sessionsOf = async (store: Store) => store.sessions.changedSince(-1);

test('A date in the sample files is worked out for the day they are loaded', () => {
  const day = '2026-10-31';
  for (const [token, date] of [
    ['@today', day], ['@+14d', '2026-11-14'], ['@-3w', '2026-10-10'], ['@+4m', '2027-02-28'], ['@-8m', '2026-02-28'], ['@-1y', '2025-10-31'],
    ['@saturday', day], ['@tuesday', '2026-11-03'], ['@tuesday+3w', '2026-11-24'], ['@tuesday-20w', '2026-06-16'],
    ['@+4m.end', '2027-02-28'], ['@-7m.start', '2026-03-01'], ['@-6d 14:30', '2026-10-25T14:30:00+00:00'], ['@-7d 14:30', '2026-10-24T14:30:00+01:00'],
  ] as const) assert.equal(resolveToken(token, day), date, token);
  for (const wrong of ['@', '@yesterday', '@+3', '@today+']) assert.throws(() => resolveToken(wrong, day));
});

onEachStore('The sample world', (place) => {
  test('is as the contract says, every record of it, and big enough to look round in', async (t) => {
    const service = await testService(place, t, { world: kingsmead });
    service.now = today;
    const all = async (url: string) => {
      const items = [];
      for (let cursor = ''; ;) {
        const page = (await service.get(`${url}?limit=100${cursor}`)).json();
        items.push(...page.items);
        if (page.nextCursor === undefined) return items;
        cursor = `&cursor=${page.nextCursor}`;
      }
    };
    const opportunities = (await all('/v1/opportunities')).map((item: { opportunity: Opportunity }) => item.opportunity);
    assert.ok(opportunities.length >= 60, `${opportunities.length} opportunities`);
    assert.ok((await all('/v1/organisations')).length >= 12);
    for (const { id } of await all('/v1/services')) assert.equal((await service.get(`/v1/services/${id}`)).statusCode, 200);
    for (const { id, venueIds = [] } of opportunities) {
      assert.equal((await service.get(`/v1/opportunities/${id}`)).statusCode, 200);
      assert.equal((await service.get(`/v1/opportunities/${id}/sessions?limit=100`)).statusCode, 200);
      for (const venue of venueIds) assert.equal((await service.get(`/v1/venues/${venue}`)).statusCode, 200);
    }
    const said = await all('/v1/responses');
    assert.deepEqual([...new Set(said.map(({ status }: { status: string }) => status))].sort(), ['cannot', 'heard', 'planned', 'started']);
    for (const { opportunityId } of said) if (opportunityId) assert.equal((await service.get(`/v1/opportunities/${opportunityId}`)).statusCode, 200);
    for (const person of (await service.get('/dev/people')).json()) {
      const headers = await service.signedIn(person.id);
      const list = await service.get('/v1/plans', headers);
      if (list.statusCode === 403) continue;
      for (const { id } of list.json().items) assert.equal((await service.get(`/v1/plans/${id}`, { ...headers, 'purpose-of-use': 'direct-care' })).statusCode, 200);
    }
  });

  test('has full, waiting, cancelled and moved dates, all counted from bookings', async (t) => {
    const store = await testStore(place, t);
    await kingsmead(store);
    const rows = await store.sessions.many((await sessionsOf(store)).map((session) => session.id), today.toISOString());
    const statuses = new Set(rows.map((row) => row.status));
    for (const status of ['scheduled', 'cancelled', 'moved']) assert.ok(statuses.has(status as 'scheduled'), status);
    assert.ok(rows.some((row) => row.taken === row.capacity && row.waiting > 0));
    assert.ok(rows.some((row) => row.capacity !== undefined && row.taken === row.capacity - 1));
    for (const row of rows) assert.ok(row.capacity === undefined || row.taken <= row.capacity);
    assert.equal(rows.filter((row) => row.startsAt > later(85).toISOString()).length, 0);
  });

  test('is the same on every machine for the same day', async (t) => {
    const [one, other] = [await testStore(place, t), await testStore(place, t)];
    await kingsmead(one);
    await kingsmead(other);
    const content = async (store: Store) => JSON.stringify([await store.directory.changedSince(-1), await sessionsOf(store)]);
    assert.equal(await content(one), await content(other));
  });

  test('is topped up to twelve weeks ahead, and what people booked stays', async (t) => {
    const store = await testStore(place, t);
    await kingsmead(store);
    assert.equal(await loadSample(store, { today }), 0);
    const before = await sessionsOf(store);
    const painting = before.find((session) => session.opportunityId === sampleId('opportunity', 'tuesday-painting-table') && session.startsAt > later(20).toISOString())!;
    await store.sessions.take(painting.id, 1, today.toISOString());
    const taken = (await store.sessions.get(painting.id, today.toISOString()))!.taken;
    assert.ok((await loadSample(store, { today: later(14) })) > 0);
    const after = await sessionsOf(store);
    assert.ok(after.length > before.length);
    assert.deepEqual(after.filter((session) => before.some((old) => old.id === session.id)), before);
    assert.equal((await store.sessions.get(painting.id, today.toISOString()))!.taken, taken);
    const last = after.map((session) => session.startsAt).sort().at(-1)!;
    assert.ok(last > later(14 + 77).toISOString() && last < later(14 + 85).toISOString());
    assert.equal(await loadSample(store, { today: later(14) }), 0);
  });

  test('is found in as people would type', async (t) => {
    const service = await testService(place, t, { world: kingsmead });
    service.now = today;
    const first = async (body: object): Promise<string> => (await service.send('POST', '/v1/opportunities/search', { body })).json().items[0]?.opportunity.title;
    assert.equal(await first({ q: 'painting' }), 'Tuesday painting table');
    assert.equal(await first({ q: 'paintng table' }), 'Tuesday painting table');
    const near = (await service.send('POST', '/v1/opportunities/search', { body: { near: { outcode: 'KM5' }, withinKm: 3 } })).json();
    assert.equal(near.resolvedPlace.outcode, 'KM5');
    assert.ok(near.items.every((item: { distanceKm: number }) => item.distanceKm <= 3));
    const none = (await service.send('POST', '/v1/opportunities/search', { body: { q: 'xylophone', lifeDomain: ['arts'] } })).json();
    assert.deepEqual([none.total, none.items], [0, []]);
    const steps = (await service.get('/v1/opportunities?accessFeature=step-free&limit=100')).json();
    assert.ok(steps.notKnown.accessFeature > 0, 'places that have not told us are counted apart');
    assert.ok(steps.facets.lifeDomain.arts > 0);
  });
});
