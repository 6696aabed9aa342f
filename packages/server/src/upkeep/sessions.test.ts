import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ordinaryConfig } from '../config.ts';
import { guest, testService } from '../testing/service.ts';
import type { Json, TestService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import { ids } from '../testing/world.ts';
import { desk, newId, opportunity, refused, tagOf } from './testing.ts';
import { keepSchedulesAhead } from './schedules.ts';

const weekly = { timeZone: 'Europe/London', every: { count: 1, unit: 'week' }, byDay: ['tuesday'], startTime: '18:30', endTime: '20:00', from: '2026-10-06', capacity: 2 };
const single = { opportunityId: ids.painting, startsAt: '2026-11-03T18:30:00+00:00', endsAt: '2026-11-03T20:00:00+00:00', timeZone: 'Europe/London', online: false, venueId: ids.venue, status: 'scheduled', capacity: 2 };

const datesOf = async ({ get }: TestService, url: string): Promise<Json[]> => (await get(`${url}/sessions?limit=100`)).json().items;
const hold = (world: TestService, sessionId: string, more: object = {}) => world.send('PUT', `/v1/bookings/${newId()}`, {
  headers: guest(), body: { intent: 'hold', sessionId, places: 1, bookedFor: { kind: 'guest', name: 'Ash' }, ...more } });

onEachStore('A schedule', (place) => {
  test('is written out as sessions for twelve weeks and more, through the end of summer time', async (t) => {
    const world = await testService(place, t);
    const { put } = await desk(world);
    const url = `/v1/opportunities/${newId()}`;
    assert.equal((await put(url, { ...opportunity, schedule: weekly })).statusCode, 201);
    const dates = await datesOf(world, url);
    assert.deepEqual([dates.length, dates[2].startsAt, dates[3].startsAt], [12, '2026-10-20T18:30:00+01:00', '2026-10-27T18:30:00+00:00']);
    assert.deepEqual([dates[0].placesLeft, dates[0].venueId, dates[0].status], [2, ids.venue, 'scheduled']);
    const found = (await world.send('POST', '/v1/opportunities/search', { body: { q: 'chess', dayOfWeek: ['tuesday'] } })).json();
    assert.deepEqual([found.total, found.items[0].nextSessions.length], [1, 3]);
    world.now = new Date('2027-03-01T09:00:00.000Z');
    await keepSchedulesAhead(world.store, world.now, ordinaryConfig);
    const later = (await datesOf(world, url)).map(({ startsAt }) => startsAt);
    assert.deepEqual([later.length, later[3], later[4]], [12, '2027-03-23T18:30:00+00:00', '2027-03-30T18:30:00+01:00']);
    await keepSchedulesAhead(world.store, world.now, ordinaryConfig);
    assert.deepEqual((await datesOf(world, url)).map(({ startsAt }) => startsAt), later);
  });

  test('that changes keeps every date under its id: what it no longer gives is cancelled and stays', async (t) => {
    const world = await testService(place, t);
    const { put, patch } = await desk(world);
    const url = `/v1/opportunities/${newId()}`;
    const made = await put(url, { ...opportunity, schedule: weekly });
    const before = await datesOf(world, url);
    assert.equal((await hold(world, before[1].id)).statusCode, 201);
    const exceptions = [{ date: '2026-10-06', reason: 'The library is closed.' }, { date: '2026-10-20', insteadOn: '2026-10-22', reason: 'Half term.' }];
    const second = await patch(url, { schedule: { ...weekly, exceptions } }, tagOf(made));
    const excepted = await datesOf(world, url);
    assert.deepEqual(excepted.map(({ id }) => id), before.map(({ id }) => id));
    assert.deepEqual([excepted[0].status, excepted[0].note, excepted[2].status, excepted[2].startsAt], ['cancelled', 'The library is closed.', 'moved', '2026-10-22T18:30:00+01:00']);
    assert.deepEqual(refused(await hold(world, before[0].id)), [409, 'session-cancelled']);
    const third = await patch(url, { schedule: { ...weekly, exceptions: [], startTime: '19:00' } }, tagOf(second));
    const moved = await datesOf(world, url);
    assert.deepEqual([moved.length, moved.filter(({ status }) => status === 'cancelled').map(({ id }) => id).sort()], [24, before.map(({ id }) => id).sort()]);
    await patch(url, { schedule: weekly }, tagOf(third));
    const back = await datesOf(world, url);
    assert.deepEqual(back.filter(({ status }) => status === 'scheduled').map(({ id }) => id), before.map(({ id }) => id));
    assert.equal(back.find(({ id }) => id === before[1].id)!.placesLeft, 2, 'who was told that it is cancelled is not put back');
  });

  test('leaves alone what somebody did to a single date, and the dates that are not its own', async (t) => {
    const world = await testService(place, t);
    const { put, patch, remove } = await desk(world);
    const url = `/v1/opportunities/${newId()}`;
    const made = await put(url, { ...opportunity, schedule: weekly });
    const [first, second, third] = await datesOf(world, url);
    const own = `/v1/sessions/${newId()}`;
    await put(own, { ...single, opportunityId: url.split('/').at(-1) });
    await patch(`/v1/sessions/${first.id}`, { startsAt: '2026-10-06T19:00:00+01:00', capacity: 5, note: 'We begin later.' }, '*');
    assert.equal((await remove(`/v1/sessions/${second.id}`, '*')).statusCode, 204);
    await patch(url, { summary: 'A board, a kettle and cake.' }, tagOf(made));
    await patch(url, { schedule: { ...weekly, endTime: '21:00' } }, '*');
    const dates = await datesOf(world, url);
    assert.deepEqual([dates[0].id, dates[0].capacity, dates[0].endsAt, dates[0].note], [first.id, 5, '2026-10-06T21:00:00+01:00', 'We begin later.']);
    assert.deepEqual([dates[1].id, dates.some(({ id }) => id === second.id)], [third.id, false], 'what somebody took away does not come back');
    assert.equal(dates.find(({ id }) => own.endsWith(id))!.endsAt, single.endsAt);
    await patch(url, { status: 'closed' }, '*');
    assert.deepEqual((await datesOf(world, url)).filter(({ status }) => status === 'scheduled').map(({ id }) => own.endsWith(id)), [true]);
  });
});

onEachStore('A single date', (place) => {
  test('is made, changed and taken away by those whose it is', async (t) => {
    const world = await testService(place, t);
    const { put, patch, remove } = await desk(world);
    const url = `/v1/sessions/${newId()}`;
    const made = await put(url, { ...single, onlineUrl: 'https://meet.example/one' });
    assert.deepEqual([made.statusCode, made.json().placesLeft, made.json().onlineUrl], [201, 2, undefined]);
    assert.equal((await put(url, { ...single, onlineUrl: 'https://meet.example/one' })).statusCode, 200);
    assert.deepEqual(refused(await put(url, single)), [409, 'id-in-use']);
    const replaced = await put(url, { ...single, leader: 'Bea' }, tagOf(made));
    assert.deepEqual([replaced.statusCode, replaced.json().leader], [200, 'Bea']);
    assert.equal((await world.store.sessions.get(url.split('/').at(-1)!, world.now.toISOString()))!.onlineUrl, 'https://meet.example/one');
    const patched = await patch(url, { onlineUrl: null, bookingClosesAt: '2026-11-03T12:00:00Z' }, tagOf(replaced));
    assert.equal(patched.json().bookingClosesAt, '2026-11-03T12:00:00.000Z');
    assert.equal((await world.store.sessions.get(url.split('/').at(-1)!, world.now.toISOString()))!.onlineUrl, undefined);
    assert.equal((await remove(url, tagOf(patched))).statusCode, 204);
    assert.equal((await remove(url, tagOf(patched))).statusCode, 204);
    assert.equal((await world.get(url)).statusCode, 404);
    assert.equal((await datesOf(world, `/v1/opportunities/${ids.painting}`)).some(({ id }) => url.endsWith(id)), false);
    assert.deepEqual(refused(await hold(world, url.split('/').at(-1)!)), [409, 'session-full']);
  });

  test('never has fewer places than are taken; more of them go to who waits', async (t) => {
    const world = await testService(place, t);
    const { put, patch } = await desk(world);
    const url = `/v1/sessions/${newId()}`;
    const sessionId = url.split('/').at(-1)!;
    await put(url, single);
    await hold(world, sessionId, { places: 2 });
    const waits = guest();
    const waiting = `/v1/bookings/${newId()}`;
    await world.send('PUT', waiting, { headers: waits, body: { intent: 'wait', sessionId, places: 1, bookedFor: { kind: 'guest', name: 'Sam' }, contact: { channel: 'text', value: '07700 900123' } } });
    assert.deepEqual(refused(await patch(url, { capacity: 1 }, '*')), [409, 'capacity-below-taken']);
    assert.deepEqual(refused(await put(url, { ...single, capacity: 0 }, '*')), [409, 'capacity-below-taken']);
    assert.equal((await patch(url, { capacity: 3 }, '*')).json().placesLeft, 0);
    assert.equal((await world.get(waiting, waits)).json().status, 'offered');
    world.pass(60);
    assert.equal((await patch(url, { capacity: 1 }, '*')).statusCode, 200, 'a hold that has run out takes no place');
  });

  test('is cancelled by its own command only, and stays cancelled', async (t) => {
    const world = await testService(place, t);
    const { put, patch } = await desk(world);
    assert.deepEqual(refused(await put(`/v1/sessions/${newId()}`, { ...single, status: 'cancelled' })), [409, 'not-allowed-in-state']);
    assert.deepEqual(refused(await patch(`/v1/sessions/${ids.tuesday}`, { status: 'cancelled' }, '*')), [409, 'not-allowed-in-state']);
    const { taken: _t, lapsed: _l, waiting: _w, waitingPlaces: _p, version: _v, change: _c, ...entry } = (await world.store.sessions.get(ids.tuesday, world.now.toISOString()))!;
    await world.store.sessions.put([{ ...entry, status: 'cancelled' }]);
    assert.deepEqual(refused(await patch(`/v1/sessions/${ids.tuesday}`, { status: 'scheduled' }, '*')), [409, 'not-allowed-in-state']);
    assert.equal((await patch(`/v1/sessions/${ids.tuesday}`, { note: 'The library has a leak.' }, '*')).json().note, 'The library has a leak.');
  });

  test('that somebody has booked is not taken away, and stays with its opportunity', async (t) => {
    const world = await testService(place, t);
    const { patch, remove } = await desk(world);
    await hold(world, ids.tuesday);
    assert.deepEqual(refused(await remove(`/v1/sessions/${ids.tuesday}`, '*')), [409, 'still-in-use']);
    assert.deepEqual(refused(await remove(`/v1/opportunities/${ids.painting}`, '*')), [409, 'still-in-use']);
    assert.deepEqual(refused(await patch(`/v1/sessions/${ids.tuesday}`, { opportunityId: ids.walking }, '*')), [422, 'does-not-fit']);
    assert.deepEqual(refused(await patch(`/v1/sessions/${ids.tuesday}`, { note: 'x' }, '"1-000000000000.en.public"')), [412, 'changed-meanwhile']);
  });
});
