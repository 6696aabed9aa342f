import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confirmed, held, placesLeft } from '../testing/booking-desk.ts';
import { bookingId, testService } from '../testing/service.ts';
import type { TestService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import { ids } from '../testing/world.ts';

const canary = 'Zinnwaldite';

const patch = (service: TestService, headers: Record<string, string>, etag: unknown, body: object) =>
  service.send('PATCH', '/v1/people/me', { headers: { ...headers, 'content-type': 'application/merge-patch+json', 'if-match': String(etag) }, body });

const agreed = { personId: ids.ash, delegateId: ids.sam, relationship: 'friend-or-family', basis: 'agreed', agreedHow: 'by phone', agreedOn: '2026-10-01', endsOn: '2026-12-31' };

onEachStore('What a person has told us', (place) => {
  test('is read, put right and read again, and what is not theirs to write stays', async (t) => {
    const service = await testService(place, t);
    const headers = await service.signedIn(ids.ash);
    const before = await service.get('/v1/people/me', headers);
    assert.deepEqual(before.json(), { id: ids.ash, preferredName: 'Ash', accessNeeds: [], languages: [], communication: [] });
    const told = { pronouns: 'they, them', contact: { channel: 'text', value: '07700 900401' }, accessNeeds: [{ need: 'quiet-space', reviewOn: '2027-03-01' }] };
    const changed = await patch(service, headers, before.headers['etag'], told);
    assert.deepEqual([changed.statusCode, changed.json()['accessNeeds'], changed.json()['updatedAt']], [200, told.accessNeeds, service.now.toISOString()]);
    assert.equal((await patch(service, headers, before.headers['etag'], { pronouns: null })).json()['code'], 'changed-meanwhile');
    const quiet = await patch(service, headers, changed.headers['etag'], { pronouns: null, contact: { channel: 'none' } });
    assert.deepEqual([quiet.json()['pronouns'], quiet.json()['contact']], [undefined, { channel: 'none' }]);
    assert.deepEqual((await service.store.people.get(ids.ash))!.record['login'], { name: 'ash', roles: ['person'] });
  });

  test('is taken away whole: what they told us, booked, asked for, who acts for them, their plans', async (t) => {
    const service = await testService(place, t);
    const headers = await service.signedIn(ids.ash);
    await confirmed(service, ids.wednesday, {}, headers);
    await service.send('PUT', `/v1/requests/${bookingId()}`, { headers, body: { opportunityId: ids.painting, kind: 'meet-first', for: { kind: 'me' } } });
    await service.send('PUT', `/v1/delegations/${bookingId()}`, { headers, body: agreed });
    const all = (await service.get('/v1/people/me/export', headers)).json();
    assert.deepEqual([all.person.preferredName, all.bookings.length, all.requests.length, all.delegations.length, all.plans.length], ['Ash', 1, 1, 1, 1]);
    assert.equal(all.bookings[0].sessionId, ids.wednesday);
    const nobody = (await service.get('/v1/people/me/export', await service.signedIn(ids.sam))).json();
    assert.deepEqual([nobody.bookings.length, nobody.delegations.length], [0, 1], 'who acts for somebody has that too');
  });

  test('is forgotten when they ask: places are free again, who waits is offered them, nothing of theirs is left', async (t) => {
    const service = await testService(place, t);
    const headers = await service.signedIn(ids.ash);
    const { headers: { etag } } = await patch(service, headers, (await service.get('/v1/people/me', headers)).headers['etag'], { mySafePlaces: canary, contact: { channel: 'email', value: `${canary}@example.org` } });
    const booked = await confirmed(service, ids.tuesday, { places: 2 }, headers);
    await service.send('PUT', `/v1/requests/${bookingId()}`, { headers, body: { opportunityId: ids.painting, kind: 'meet-first', for: { kind: 'me' }, note: canary } });
    const waiting = await held(service, ids.tuesday, { intent: 'wait', places: 2, contact: { channel: 'text', value: '07700 900124' } });
    const gone = await service.send('DELETE', '/v1/people/me', { headers: { ...headers, 'if-match': String(etag) } });
    assert.equal(gone.statusCode, 204);
    assert.equal((await service.get(waiting.url, waiting.headers)).json()['status'], 'offered');
    assert.equal(await placesLeft(service, ids.tuesday), 0);
    assert.equal((await service.store.bookings.get(booked.id))?.personId, undefined);
    assert.deepEqual(await service.store.requests.listOf(ids.ash, undefined, 5), []);
    const messages = await service.store.transaction(({ outbox }) => outbox.claim('2027-01-01T00:00:00.000Z', '2027-01-01T00:05:00.000Z', 100));
    assert.deepEqual(messages.map(({ kind, about }) => `${kind} ${about}`), [`offer ${waiting.id}`], 'no message about them is sent any more');
    // Asking again finds somebody new, of whom nothing is known: gone already.
    const again = await service.send('DELETE', '/v1/people/me', { headers: { ...headers, 'if-match': String(etag) } });
    assert.equal(again.statusCode, 204);
  });
});

onEachStore('A delegation', (place) => {
  test('is made, changed and taken back by the person, and seen by both', async (t) => {
    const service = await testService(place, t);
    const [ash, sam] = [await service.signedIn(ids.ash), await service.signedIn(ids.sam)];
    const url = `/v1/delegations/${bookingId()}`;
    const made = await service.send('PUT', url, { headers: ash, body: agreed });
    assert.deepEqual([made.statusCode, made.json()['personName'], made.json()['delegateName'], made.json()['mayBook']], [201, 'Ash', 'Sam', false]);
    assert.equal((await service.send('PUT', url, { headers: ash, body: agreed })).statusCode, 200);
    assert.equal((await service.send('PUT', url, { headers: ash, body: { ...agreed, endsOn: '2026-11-30' } })).json()['code'], 'id-in-use');
    const longer = await service.send('PUT', url, { headers: { ...ash, 'if-match': String(made.headers['etag']) }, body: { ...agreed, endsOn: '2027-01-31' } });
    assert.deepEqual([longer.statusCode, longer.json()['endsOn']], [200, '2027-01-31']);
    for (const headers of [ash, sam]) assert.equal((await service.get('/v1/delegations', headers)).json()['items'].length, 1);
    assert.equal((await service.get(url, sam)).statusCode, 200);
    assert.equal((await service.send('POST', `${url}/revoke`, { headers: sam })).statusCode, 404, 'it is the person\'s to take back');
    const revoked = await service.send('POST', `${url}/revoke`, { headers: ash });
    assert.equal(revoked.json()['revokedAt'], service.now.toISOString());
    assert.equal((await service.send('POST', `${url}/revoke`, { headers: ash })).body, revoked.body);
    const late = await service.send('PUT', url, { headers: { ...ash, 'if-match': String(revoked.headers['etag']) }, body: agreed });
    assert.equal(late.json()['code'], 'not-allowed-in-state');
  });

  test('lets somebody book, and no longer as soon as the person says so', async (t) => {
    const service = await testService(place, t);
    const [ash, sam] = [await service.signedIn(ids.ash), await service.signedIn(ids.sam)];
    const url = `/v1/delegations/${bookingId()}`;
    const book = () => service.send('PUT', `/v1/bookings/${bookingId()}`, {
      headers: sam, body: { intent: 'hold', sessionId: ids.wednesday, places: 1, bookedFor: { kind: 'person', personId: ids.ash } } });
    assert.equal((await book()).json()['code'], 'no-share');
    const made = await service.send('PUT', url, { headers: ash, body: { ...agreed, mayBook: true } });
    assert.equal(made.json()['mayBook'], true);
    assert.equal((await book()).statusCode, 201);
    const changed = await service.send('PUT', url, { headers: { ...ash, 'if-match': String(made.headers['etag']) }, body: { ...agreed, mayBook: false } });
    assert.deepEqual([changed.statusCode, changed.json()['mayBook']], [200, false]);
    assert.equal((await book()).json()['code'], 'no-share');
  });

  test('is nobody else\'s to make, and names somebody who is there', async (t) => {
    const service = await testService(place, t);
    const sam = await service.signedIn(ids.sam);
    const put = (body: object) => service.send('PUT', `/v1/delegations/${bookingId()}`, { headers: sam, body });
    assert.equal((await put(agreed)).statusCode, 404);
    const nobody = await put({ ...agreed, personId: ids.sam, delegateId: bookingId() });
    assert.deepEqual([nobody.statusCode, nobody.json()['errors'][0].pointer], [422, '/delegateId']);
    const self = await put({ ...agreed, personId: ids.sam, delegateId: ids.sam });
    assert.equal(self.json()['errors'][0].code, 'same-person');
  });
});
