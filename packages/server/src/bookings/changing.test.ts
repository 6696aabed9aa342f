import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkKey } from '../identity/link-key.ts';
import { confirmed, held, placesLeft } from '../testing/booking-desk.ts';
import { guest, testService } from '../testing/service.ts';
import type { TestService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import { ids, session } from '../testing/world.ts';

const serverKey = 'a key of the server that nobody else has';

const move = (service: TestService, url: string, headers: Record<string, string>, toSessionId: string, more: object = {}) =>
  service.send('POST', `${url}/move`, { headers, body: { toSessionId, ...more } });

const patch = (service: TestService, url: string, headers: Record<string, string>, body: object, etag?: unknown) =>
  service.send('PATCH', url, { headers: { ...headers, 'content-type': 'application/merge-patch+json', ...(etag !== undefined && { 'if-match': String(etag) }) }, body });

onEachStore('Moving a booking', (place) => {
  test('takes the new place, frees the old one, and offers that to who waits', async (t) => {
    const service = await testService(place, t);
    const booked = await confirmed(service, ids.tuesday, { places: 2 });
    const waiting = await held(service, ids.tuesday, { intent: 'wait', contact: { channel: 'text', value: '07700 900124' } });
    const moved = await move(service, booked.url, booked.headers, ids.wednesday);
    assert.deepEqual([moved.statusCode, moved.json()['sessionId'], moved.json()['status'], moved.json()['confirmedAt']],
      [200, ids.wednesday, 'confirmed', booked.answer.json()['confirmedAt']]);
    assert.equal(await placesLeft(service, ids.wednesday), 18);
    assert.equal((await service.get(waiting.url, waiting.headers)).json()['status'], 'offered');
    assert.equal(await placesLeft(service, ids.tuesday), 1);
    const again = await move(service, booked.url, booked.headers, ids.wednesday);
    assert.equal(again.body, moved.body);
    assert.equal(await placesLeft(service, ids.wednesday), 18);
  });

  test('leaves the old place untouched when the new date is full, and says what else there is', async (t) => {
    const service = await testService(place, t);
    await held(service, ids.tuesday, { places: 2 });
    const booked = await confirmed(service, ids.wednesday);
    const full = await move(service, booked.url, booked.headers, ids.tuesday);
    assert.deepEqual([full.statusCode, full.json()['code']], [409, 'session-full']);
    assert.ok(full.json()['alternatives'].length > 0);
    assert.deepEqual(full.json()['contact'], { name: 'Bea', telephone: '01632 960151' });
    assert.equal((await service.get(booked.url, booked.headers)).json()['sessionId'], ids.wednesday);
    assert.equal(await placesLeft(service, ids.wednesday), 19);
  });

  test('of two bookings into the last place gives it to one', async (t) => {
    const service = await testService(place, t);
    await held(service, ids.tuesday);
    const both = [await confirmed(service, ids.wednesday), await confirmed(service, ids.wednesday)];
    const answers = await Promise.all(both.map(({ url, headers }) => move(service, url, headers, ids.tuesday)));
    assert.deepEqual(answers.map((answer) => answer.statusCode).sort(), [200, 409]);
    assert.deepEqual([await placesLeft(service, ids.tuesday), await placesLeft(service, ids.wednesday)], [0, 19]);
  });

  test('back and forth at the same time ends with the ledger right', async (t) => {
    const service = await testService(place, t);
    const [one, other] = [await confirmed(service, ids.wednesday), await confirmed(service, ids.tuesday)];
    await Promise.all(Array.from({ length: 10 }, (_, n) => [
      move(service, one.url, one.headers, n % 2 ? ids.wednesday : ids.tuesday), move(service, other.url, other.headers, n % 2 ? ids.tuesday : ids.wednesday)]).flat());
    const places = await Promise.all([one, other].map(async ({ url, headers }) => (await service.get(url, headers)).json()['sessionId']));
    const on = (id: string) => places.filter((where) => where === id).length;
    assert.deepEqual([await placesLeft(service, ids.tuesday), await placesLeft(service, ids.wednesday)], [2 - on(ids.tuesday), 20 - on(ids.wednesday)]);
  });

  test('is only to another date of the same thing, not of what is over, and not where they are booked already', async (t) => {
    const service = await testService(place, t);
    const headers = await service.signedIn(ids.ash);
    const booked = await confirmed(service, ids.tuesday, {}, headers);
    const other = await move(service, booked.url, headers, ids.walk);
    assert.deepEqual([other.statusCode, other.json()['code'], other.json()['errors'][0].pointer], [422, 'does-not-fit', '/toSessionId']);
    assert.equal((await move(service, booked.url, headers, ids.closedSession)).statusCode, 404);
    assert.equal((await move(service, booked.url, headers, '0199b000-0000-7000-8000-0000000fffff')).statusCode, 404);
    await held(service, ids.wednesday, {}, headers);
    assert.equal((await move(service, booked.url, headers, ids.wednesday)).json()['code'], 'already-booked');
    service.now = new Date('2026-10-13T17:31:00.000Z');
    const fresh = await service.signedIn(ids.ash);
    assert.equal((await move(service, booked.url, fresh, ids.wednesday)).json()['code'], 'session-started');
  });

  test('into hours they have something else in is said first, and done when they want both', async (t) => {
    const service = await testService(place, t);
    const headers = await service.signedIn(ids.ash);
    await service.store.sessions.put([session('0199b000-0000-7000-8000-000000000029', ids.painting, '2026-10-20')]);
    await confirmed(service, ids.walk, {}, headers);
    const booked = await confirmed(service, ids.wednesday, {}, headers);
    const refused = await move(service, booked.url, headers, '0199b000-0000-7000-8000-000000000029');
    assert.deepEqual([refused.json()['code'], refused.json()['overlaps'].length], ['overlapping-booking', 1]);
    const both = await move(service, booked.url, headers, '0199b000-0000-7000-8000-000000000029', { overlapAccepted: true });
    assert.equal(both.statusCode, 200);
  });
});

onEachStore('Correcting a booking', (place) => {
  test('changes what was said, for who has seen it as it is', async (t) => {
    const service = await testService(place, t);
    const { url, headers, answer } = await confirmed(service, ids.tuesday);
    assert.equal((await patch(service, url, headers, { note: 'I come late' })).json()['code'], 'precondition-required');
    const changed = await patch(service, url, headers, { note: 'I come late', accessNeeds: ['step-free'] }, answer.headers['etag']);
    assert.deepEqual([changed.statusCode, changed.json()['note'], changed.json()['accessNeeds']], [200, 'I come late', ['step-free']]);
    const stale = await patch(service, url, headers, { note: null }, answer.headers['etag']);
    assert.deepEqual([stale.statusCode, stale.json()['code']], [412, 'changed-meanwhile']);
    const without = await patch(service, url, headers, { note: null, tellOrganiser: 'more' }, changed.headers['etag']);
    assert.deepEqual([without.json()['note'], without.json()['tellOrganiser'], without.json()['status']], [undefined, 'more', 'confirmed']);
  });

  test('does not leave a guest out of reach, nor who waits', async (t) => {
    const service = await testService(place, t);
    const booked = await confirmed(service, ids.tuesday, { places: 2 });
    const none = await patch(service, booked.url, booked.headers, { contact: null }, booked.answer.headers['etag']);
    assert.deepEqual([none.statusCode, none.json()['errors'][0].pointer], [422, '/contact']);
    const quiet = await patch(service, booked.url, booked.headers, { contact: { channel: 'none' } }, booked.answer.headers['etag']);
    assert.deepEqual(quiet.json()['contact'], { channel: 'none' }, 'a number that is not used is not kept');
    const waits = await held(service, ids.tuesday, { intent: 'wait', contact: { channel: 'text', value: '07700 900124' } });
    const silent = await patch(service, waits.url, waits.headers, { contact: { channel: 'none' } }, waits.answer.headers['etag']);
    assert.deepEqual([silent.statusCode, silent.json()['code']], [422, 'details-missing']);
  });

  test('is over once it is cancelled, or only kept', async (t) => {
    const service = await testService(place, t);
    const { url, headers, answer } = await held(service, ids.tuesday);
    assert.equal((await patch(service, url, headers, { note: 'x' }, answer.headers['etag'])).json()['code'], 'not-allowed-in-state');
    const cancelled = await service.send('POST', `${url}/cancel`, { headers, body: {} });
    assert.equal((await patch(service, url, headers, { note: 'x' }, cancelled.headers['etag'])).json()['code'], 'not-allowed-in-state');
  });
});

onEachStore('The key of a link in a message', (place) => {
  test('opens its one booking and nothing else, until the number it went to is no longer right', async (t) => {
    const service = await testService(place, t, { config: { linkKey: serverKey } });
    const [one, other] = [await confirmed(service, ids.wednesday), await confirmed(service, ids.wednesday)];
    const fromMessage = { 'booking-secret': linkKey(serverKey, one.id, 1) };
    const read = await service.get(one.url, fromMessage);
    assert.equal(read.statusCode, 200);
    assert.equal((await service.get(other.url, fromMessage)).statusCode, 404);
    assert.equal((await service.get(one.url, { 'booking-secret': linkKey('another server', one.id, 1) })).statusCode, 404);
    assert.equal((await service.get(one.url, guest())).statusCode, 404);
    const changed = await patch(service, one.url, fromMessage, { contact: { channel: 'email', value: 'asha@example.org' } }, read.headers['etag']);
    assert.equal(changed.statusCode, 200);
    assert.equal((await service.get(one.url, fromMessage)).statusCode, 404, 'the old number opens nothing');
    assert.equal((await service.get(one.url, { 'booking-secret': linkKey(serverKey, one.id, 2) })).statusCode, 200);
    assert.equal((await service.get(one.url, one.headers)).statusCode, 200, 'their own secret stays');
  });
});
