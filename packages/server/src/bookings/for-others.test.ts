import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesLeft } from '../testing/booking-desk.ts';
import { bookingId, testService } from '../testing/service.ts';
import type { TestService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import type { TestPlace } from '../testing/stores.ts';
import { ids } from '../testing/world.ts';

const delegationId = '0199b000-0000-7000-8000-000000000060';
const shareId = '0199b000-0000-7000-8000-000000000061';
const agreement = { how: 'by phone', on: '2026-10-04', relationship: 'worker', messagesTo: 'person' };

/** Ash lets Sam book. */
async function stage(place: TestPlace, t: Parameters<typeof testService>[1], scopes = ['book'], endsOn = '2026-12-31'): Promise<TestService> {
  const service = await testService(place, t);
  await service.store.delegations.insert({
    id: delegationId, personId: ids.ash, delegateId: ids.sam, endsOn: '2026-12-31', revokedAt: undefined, createdAt: '2026-10-01T08:00:00.000Z', version: 1,
    record: { relationship: 'worker', basis: 'agreed', agreedHow: 'by phone', agreedOn: '2026-10-01' } });
  await service.store.shares.insert({
    id: shareId, delegationId, planId: undefined, scopes, parts: [], reveal: false, endsOn, createdAt: '2026-10-01T08:00:00.000Z', version: 1 });
  return service;
}

const forAsh = (sessionId: string, more: object = {}) => ({ intent: 'hold', sessionId, places: 1, bookedFor: { kind: 'person', personId: ids.ash }, ...more });

onEachStore('A booking for another person', (place) => {
  test('is made by who may, says whose it is and how they agreed, and is seen by both', async (t) => {
    const service = await stage(place, t);
    const [ash, sam] = [await service.signedIn(ids.ash), await service.signedIn(ids.sam)];
    const url = `/v1/bookings/${bookingId()}`;
    const made = await service.send('PUT', url, { headers: sam, body: forAsh(ids.wednesday) });
    assert.deepEqual([made.statusCode, made.json()['bookedFor']], [201, { kind: 'person', personId: ids.ash, name: 'Ash' }]);
    const silent = await service.send('POST', `${url}/confirm`, { headers: sam, body: {} });
    assert.equal(silent.json()['code'], 'agreement-needed');
    const booked = await service.send('POST', `${url}/confirm`, { headers: sam, body: { agreement } });
    assert.deepEqual([booked.json()['status'], booked.json()['agreement']], ['confirmed', agreement]);
    for (const headers of [ash, sam]) {
      assert.equal((await service.get(url, headers)).json()['bookedFor'].name, 'Ash');
      const list = (await service.get('/v1/bookings', headers)).json();
      assert.deepEqual([list.items.length, list.total], [1, 1]);
    }
    const cancelled = await service.send('POST', `${url}/cancel`, { headers: ash, body: {} });
    assert.equal(cancelled.json()['status'], 'cancelled', 'it is theirs to cancel');
  });

  test('is not made without a share that says so and still holds', async (t) => {
    const refused = async (service: TestService) => {
      const answer = await service.send('PUT', `/v1/bookings/${bookingId()}`, { headers: await service.signedIn(ids.sam), body: forAsh(ids.wednesday, { agreement }) });
      assert.deepEqual([answer.statusCode, answer.json()['code']], [409, 'no-share']);
      assert.equal(await placesLeft(service, ids.wednesday), 20);
    };
    await refused(await stage(place, t, ['see-plan']));
    await refused(await stage(place, t, ['book'], '2026-10-04'));
    const revoked = await stage(place, t);
    await revoked.store.delegations.update({ ...(await revoked.store.delegations.get(delegationId))!, revokedAt: '2026-10-04T09:00:00.000Z' });
    await refused(revoked);
  });

  test('is out of sight for whoever made it once the person takes that back, and stays theirs', async (t) => {
    const service = await stage(place, t);
    const [ash, sam] = [await service.signedIn(ids.ash), await service.signedIn(ids.sam)];
    const url = `/v1/bookings/${bookingId()}`;
    await service.send('PUT', url, { headers: sam, body: forAsh(ids.wednesday) });
    await service.send('POST', `${url}/confirm`, { headers: sam, body: { agreement } });
    await service.store.delegations.update({ ...(await service.store.delegations.get(delegationId))!, revokedAt: service.now.toISOString() });
    assert.equal((await service.get(url, sam)).statusCode, 404);
    assert.equal((await service.send('POST', `${url}/cancel`, { headers: sam, body: {} })).statusCode, 404);
    const list = (await service.get('/v1/bookings', sam)).json();
    assert.deepEqual([list.items, list.total], [[], 0]);
    assert.equal((await service.get(url, ash)).json()['status'], 'confirmed');
  });

  test('is the only one they have in a session, and not unknowingly one of two in the same hours', async (t) => {
    const service = await stage(place, t);
    const [ash, sam] = [await service.signedIn(ids.ash), await service.signedIn(ids.sam)];
    const put = (headers: Record<string, string>, body: object, id = bookingId()) => service.send('PUT', `/v1/bookings/${id}`, { headers, body });
    const mine = bookingId();
    await put(ash, { ...forAsh(ids.tuesday), bookedFor: { kind: 'me' } }, mine);
    assert.equal((await put(sam, forAsh(ids.tuesday))).json()['code'], 'already-booked');
    assert.equal((await put(sam, { ...forAsh(ids.tuesday), bookedFor: { kind: 'me' } })).statusCode, 201, 'for themselves they may');
    const theirs = bookingId();
    await put(sam, forAsh(ids.sameHours), theirs);
    const both = await Promise.all([
      service.send('POST', `/v1/bookings/${mine}/confirm`, { headers: ash, body: {} }),
      service.send('POST', `/v1/bookings/${theirs}/confirm`, { headers: sam, body: { agreement } }),
    ]);
    assert.deepEqual(both.map((answer) => answer.statusCode).sort(), [200, 409]);
    assert.ok(both.some((answer) => answer.json()['code'] === 'overlapping-booking'));
  });
});
