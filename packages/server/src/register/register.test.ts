import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confirmed, held } from '../testing/booking-desk.ts';
import { testService } from '../testing/service.ts';
import type { TestService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import type { TestPlace } from '../testing/stores.ts';
import { ids } from '../testing/world.ts';

const bea = '0199b000-0000-7000-8000-000000000035';
const contact = { channel: 'text', value: '07700 900123' };

/** The world with somebody who keeps the register of the organisation, and somebody of another one. */
async function stage(place: TestPlace, t: Parameters<typeof testService>[1], more: object = {}): Promise<TestService> {
  const service = await testService(place, t);
  await service.store.people.insert({
    id: bea, issuer: 'urn:daybridge:dev', subject: 'bea', createdAt: service.now.toISOString(),
    record: { preferredName: 'Bea', login: { name: 'bea', roles: ['provider-staff'], organisationIds: [ids.organisation] } } });
  const { record } = (await service.store.directory.get('opportunity', ids.painting))!;
  await service.store.directory.put([{ kind: 'opportunity', id: ids.painting, organisationId: ids.organisation, record: { ...record, ...more } }]);
  return service;
}

const messages = (service: TestService) =>
  service.store.transaction(({ outbox }) => outbox.claim('2027-01-01T00:00:00.000Z', '2027-01-01T00:05:00.000Z', 100));

onEachStore('The register of a session', (place) => {
  test('shows who is coming with no more than each of them allowed', async (t) => {
    const service = await stage(place, t);
    for (const tellOrganiser of ['name-only', 'needs', 'more']) {
      const made = await held(service, ids.wednesday);
      service.pass(1);
      await service.send('POST', `${made.url}/confirm`, { headers: made.headers, body: { contact, tellOrganiser, accessNeeds: ['step-free'], companions: 1, note: 'I am shy' } });
    }
    await confirmed(service, ids.wednesday, {}, await service.signedIn(ids.ash));
    await held(service, ids.wednesday);
    const { session, items } = (await service.get(`/v1/sessions/${ids.wednesday}/bookings`, await service.signedIn(bea))).json();
    assert.equal(session.id, ids.wednesday);
    const told = items.map(({ bookingId: _id, ...entry }: { bookingId: string }) => entry);
    const common = { status: 'confirmed', places: 1, companions: 1, name: 'Asha' };
    assert.deepEqual(told, [
      common, { ...common, accessNeeds: ['step-free'] }, { ...common, accessNeeds: ['step-free'], note: 'I am shy', contact },
      { status: 'confirmed', places: 1, name: 'Ash' },
    ], 'who only keeps a place for now is nobody\'s business');
  });

  test('is another organisation\'s to nobody', async (t) => {
    const service = await stage(place, t);
    const headers = await service.signedIn(bea);
    const { record } = (await service.store.directory.get('opportunity', ids.painting))!;
    await service.store.directory.put([{ kind: 'opportunity', id: ids.painting, record: { ...record, organisationId: ids.area } }]);
    assert.equal((await service.get(`/v1/sessions/${ids.wednesday}/bookings`, headers)).statusCode, 404);
    assert.equal((await service.send('POST', `/v1/sessions/${ids.wednesday}/cancel`, { headers, body: { reason: 'x' } })).statusCode, 404);
  });
});

onEachStore('Attendance', (place) => {
  const record = async (service: TestService, url: string, attended: boolean) =>
    service.send('POST', `${url}/attendance`, { headers: await service.signedIn(bea), body: { attended } });

  test('is noted after the start where the provider switched it on, can be put right, and is shown to the person', async (t) => {
    const service = await stage(place, t, { recordsAttendance: true });
    const { url, headers } = await confirmed(service, ids.tuesday);
    assert.equal((await record(service, url, true)).json()['code'], 'not-allowed-in-state');
    service.now = new Date('2026-10-13T20:00:00.000Z');
    assert.equal((await record(service, url, false)).json()['status'], 'did-not-come');
    assert.equal((await record(service, url, true)).json()['status'], 'attended');
    assert.equal((await service.get(url, headers)).json()['status'], 'attended');
  });

  test('is never noted where nobody switched it on, where people drop in, or in a group that runs itself', async (t) => {
    for (const more of [{}, { recordsAttendance: true, accessRoutes: ['drop-in'] }, { recordsAttendance: true, peerGroup: { stage: 'independent' } }]) {
      const service = await stage(place, t, more);
      const { url } = await confirmed(service, ids.tuesday);
      service.now = new Date('2026-10-13T20:00:00.000Z');
      assert.equal((await record(service, url, true)).json()['code'], 'attendance-off');
    }
  });
});

onEachStore('A session that is cancelled', (place) => {
  test('stays, marked; everybody who booked or waits is cancelled and told once, and who wishes no messages is not', async (t) => {
    const service = await stage(place, t);
    const booked = await confirmed(service, ids.tuesday);
    const silent = await held(service, ids.tuesday);
    await service.send('POST', `${silent.url}/confirm`, { headers: silent.headers, body: { contact: { channel: 'none' } } });
    const waiting = await held(service, ids.tuesday, { intent: 'wait', contact: { channel: 'email', value: 'w@example.org' } });
    const cancel = async () => service.send('POST', `/v1/sessions/${ids.tuesday}/cancel`, { headers: await service.signedIn(bea), body: { reason: 'The library is closed.' } });
    const cancelled = await cancel();
    assert.deepEqual([cancelled.statusCode, cancelled.json()['status'], cancelled.json()['placesLeft'], cancelled.json()['waitingListLength']], [200, 'cancelled', 2, 0]);
    assert.equal((await cancel()).body, cancelled.body);
    for (const { url, headers } of [booked, silent, waiting]) {
      const booking = (await service.get(url, headers)).json();
      assert.deepEqual([booking.status, booking.cancelledBy, booking.reason], ['cancelled', 'provider', 'The library is closed.']);
    }
    const told = (await messages(service)).map(({ kind, about }) => `${kind} ${about}`).sort();
    assert.deepEqual(told, [`cancellation ${booked.id}`, `cancellation ${waiting.id}`].sort());
    assert.equal((await held(service, ids.tuesday)).answer.json()['code'], 'session-cancelled');
  });
});
