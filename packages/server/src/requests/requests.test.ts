import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkKey } from '../identity/link-key.ts';
import { bookingId, guest, testService } from '../testing/service.ts';
import type { TestService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import type { TestPlace } from '../testing/stores.ts';
import { ids } from '../testing/world.ts';

const serverKey = 'a key of the server that nobody else has';
const bea = '0199b000-0000-7000-8000-000000000035';
const stranger = '0199b000-0000-7000-8000-000000000036';
const wanted = { opportunityId: ids.painting, kind: 'meet-first', for: { kind: 'guest', name: 'Asha' }, contact: { channel: 'text', value: '07700 900123' }, note: 'Could somebody meet me outside?' };

/** The world with somebody of the organisation, and somebody of another. */
async function stage(place: TestPlace, t: Parameters<typeof testService>[1]): Promise<TestService> {
  const service = await testService(place, t, { config: { linkKey: serverKey } });
  for (const [id, subject, organisationId] of [[bea, 'bea', ids.organisation], [stranger, 'stranger', ids.area]] as const) {
    await service.store.people.insert({
      id, issuer: 'urn:daybridge:dev', subject, createdAt: service.now.toISOString(),
      record: { preferredName: subject, login: { name: subject, roles: ['provider-staff'], organisationIds: [organisationId] } } });
  }
  return service;
}

const ask = (service: TestService, more: object = {}, headers = guest(), id = bookingId()) =>
  service.send('PUT', `/v1/requests/${id}`, { headers, body: { ...wanted, ...more } }).then((answer) => ({ id, url: `/v1/requests/${id}`, headers, answer }));

onEachStore('A request', (place) => {
  test('is asked once, read by who asked, and taken back', async (t) => {
    const service = await stage(place, t);
    const { url, headers, answer } = await ask(service);
    assert.deepEqual([answer.statusCode, answer.json()['status'], answer.json()['note']], [201, 'requested', wanted.note]);
    const again = await service.send('PUT', url, { headers, body: wanted });
    assert.deepEqual([again.statusCode, again.body], [200, answer.body]);
    assert.equal((await service.send('PUT', url, { headers, body: { ...wanted, kind: 'form' } })).json()['code'], 'id-in-use');
    assert.equal((await service.get(url, guest())).statusCode, 404);
    assert.equal((await service.get(url, { 'booking-secret': linkKey(serverKey, url.slice(-36), 1) })).statusCode, 200, 'a link of a message opens it');
    const back = await service.send('POST', `${url}/withdraw`, { headers });
    assert.deepEqual([back.json()['status'], back.json()['withdrawnAt']], ['withdrawn', service.now.toISOString()]);
    assert.equal((await service.send('POST', `${url}/withdraw`, { headers })).body, back.body);
  });

  test('for joining is asked only where asking is how one joins, and otherwise comes with something else and somebody to ask', async (t) => {
    const service = await stage(place, t);
    const { answer } = await ask(service, { kind: 'join' });
    assert.deepEqual([answer.statusCode, answer.json()['code']], [409, 'request-closed']);
    assert.ok(answer.json()['alternatives'].some((one: { openToAnyone: boolean }) => one.openToAnyone));
    assert.deepEqual(answer.json()['contact'], { name: 'Bea', telephone: '01632 960151' });
    const row = (await service.store.directory.get('opportunity', ids.painting))!;
    await service.store.directory.put([{ kind: 'opportunity', id: row.id, organisationId: ids.organisation, record: { ...row.record, joining: { mode: 'ask' } } }]);
    assert.equal((await ask(service, { kind: 'join' })).answer.statusCode, 201);
    for (const kind of ['form', 'visit-me']) assert.equal((await ask(service, { kind })).answer.statusCode, 201);
    assert.equal((await ask(service, { opportunityId: undefined, serviceId: ids.service, kind: 'visit-me' })).answer.statusCode, 201);
  });

  test('stands in the list of who asked, and for somebody else only with their leave', async (t) => {
    const service = await stage(place, t);
    const ash = await service.signedIn(ids.ash);
    await ask(service, { for: { kind: 'me' }, contact: undefined }, ash);
    const friend = await ask(service, { agreement: { how: 'by phone' } }, ash);
    assert.equal(friend.answer.statusCode, 201);
    assert.equal((await ask(service, { for: { kind: 'person', personId: ids.sam }, agreement: { how: 'by phone' } }, ash)).answer.json()['code'], 'no-share');
    assert.deepEqual((await service.get('/v1/requests', ash)).json()['items'].map((one: { for: { kind: string } }) => one.for.kind), ['guest', 'me']);
    const first = (await service.get('/v1/requests?limit=1', ash)).json();
    assert.equal((await service.get(`/v1/requests?limit=1&cursor=${first.nextCursor}`, ash)).json()['items'][0].for.kind, 'me');
  });

  test('shows the organiser no more than the person allowed, and another organiser nothing', async (t) => {
    const service = await stage(place, t);
    await ask(service);
    service.pass(1);
    await ask(service, { tellOrganiser: 'more' });
    const list = `/v1/opportunities/${ids.painting}/requests`;
    const { items, total } = (await service.get(list, await service.signedIn(bea))).json();
    assert.equal(total, 2);
    assert.deepEqual([items[0].contact, items[1].contact], [wanted.contact, undefined]);
    assert.deepEqual(items.map((one: { for: object; note: string }) => [one.for, one.note]), [[wanted.for, wanted.note], [wanted.for, wanted.note]]);
    assert.equal((await service.get(list, await service.signedIn(stranger))).statusCode, 404);
  });

  test('is accepted with when to meet, once, and the person is told', async (t) => {
    const service = await stage(place, t);
    const { id, url, headers } = await ask(service);
    const meetings = [{ startsAt: '2026-10-08T10:45:00+01:00', timeZone: 'Europe/London', venueId: ids.venue, who: 'Bea' }];
    const accept = async (who: string) => service.send('POST', `${url}/accept`, { headers: await service.signedIn(who), body: { message: 'Lovely.', meetings } });
    assert.equal((await accept(stranger)).statusCode, 404);
    const accepted = await accept(bea);
    assert.deepEqual([accepted.json()['status'], accepted.json()['contact']], ['accepted', undefined]);
    assert.equal((await accept(bea)).body, accepted.body);
    assert.deepEqual((await service.get(url, headers)).json()['answer'], { message: 'Lovely.', meetings });
    const told = await service.store.transaction(({ outbox }) => outbox.claim(service.now.toISOString(), '2026-10-05T10:00:00.000Z', 9));
    assert.deepEqual(told.map(({ kind, about, to }) => [kind, about, to]), [['request-answer', id, { kind: 'contact', ...wanted.contact }]]);
  });

  test('is never declined into nothing: something open to anyone is added, and somebody to talk to is named', async (t) => {
    const service = await stage(place, t);
    const { url, headers } = await ask(service);
    const contact = { name: 'Dee', telephone: '01632 960012' };
    const declined = await service.send('POST', `${url}/decline`, { headers: await service.signedIn(bea), body: { message: 'The group is full until spring.', contact } });
    assert.equal(declined.json()['status'], 'declined');
    const { answer } = (await service.get(url, headers)).json();
    assert.deepEqual(answer.contact, contact);
    assert.ok(answer.alternatives.some((one: { openToAnyone: boolean }) => one.openToAnyone));
    assert.equal((await service.send('POST', `${url}/withdraw`, { headers })).json()['code'], 'not-allowed-in-state');
  });
});
