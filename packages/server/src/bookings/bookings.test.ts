import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { bookingId, guest, testService } from '../testing/service.ts';
import type { TestService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import { ids } from '../testing/world.ts';
import { settleWhatIsDue } from './round.ts';
import { ordinaryConfig } from '../config.ts';

const asGuest = (sessionId: string, more: object = {}) => ({ intent: 'hold', sessionId, places: 1, bookedFor: { kind: 'guest', name: 'Asha' }, ...more });
const forMe = (sessionId: string, more: object = {}) => ({ intent: 'hold', sessionId, places: 1, bookedFor: { kind: 'me' }, ...more });
const reachable = { contact: { channel: 'text', value: '07700 900123' }, tellOrganiser: 'name-only' };

const placesLeft = async (service: TestService, id: string): Promise<number> => (await service.get(`/v1/sessions/${id}`)).json()['placesLeft'];

/** A guest who keeps a place. */
async function held(service: TestService, sessionId: string, more: object = {}) {
  const headers = guest();
  const id = bookingId();
  const answer = await service.send('PUT', `/v1/bookings/${id}`, { headers, body: asGuest(sessionId, more) });
  return { id, url: `/v1/bookings/${id}`, headers, answer };
}

onEachStore('A booking', (place) => {
  test('is kept for a quarter of an hour and then confirmed with a way to reach the guest', async (t) => {
    const service = await testService(place, t);
    const { url, headers, answer } = await held(service, ids.tuesday);
    assert.equal(answer.statusCode, 201);
    const booking = answer.json();
    assert.deepEqual([booking['status'], booking['heldUntil']], ['held', '2026-10-05T09:15:00.000Z']);
    assert.equal(await placesLeft(service, ids.tuesday), 1);
    const confirmed = await service.send('POST', `${url}/confirm`, { headers, body: { ...reachable, note: 'I may be late' } });
    assert.deepEqual([confirmed.statusCode, confirmed.json()['status'], confirmed.json()['confirmedAt']], [200, 'confirmed', '2026-10-05T09:00:00.000Z']);
    assert.equal(confirmed.json()['opportunity'].title, 'Painting table');
    assert.equal(await placesLeft(service, ids.tuesday), 1);
  });

  test('that is sent again is the same booking, byte for byte', async (t) => {
    const service = await testService(place, t);
    const headers = guest();
    const url = `/v1/bookings/${bookingId()}`;
    const body = asGuest(ids.tuesday);
    const answers = await Promise.all([1, 2, 3].map(() => service.send('PUT', url, { headers, body })));
    answers.push(await service.send('PUT', url, { headers, body: Object.fromEntries(Object.entries(body).reverse()) }));
    assert.deepEqual(answers.map((answer) => answer.statusCode).sort(), [200, 200, 200, 201]);
    assert.equal(new Set(answers.map((answer) => answer.body)).size, 1);
    assert.equal(await placesLeft(service, ids.tuesday), 1);
  });

  test('cannot be made again with other content, nor taken over', async (t) => {
    const service = await testService(place, t);
    const { url, headers } = await held(service, ids.tuesday);
    const other = await service.send('PUT', url, { headers, body: asGuest(ids.wednesday) });
    assert.deepEqual([other.statusCode, other.json()['code']], [409, 'id-in-use']);
    const ash = await service.signedIn(ids.ash);
    for (const wrong of [guest(), ash]) {
      const body = wrong === ash ? forMe(ids.tuesday) : asGuest(ids.tuesday);
      assert.equal((await service.send('PUT', url, { headers: wrong, body })).statusCode, 404);
      assert.equal((await service.get(url, wrong)).statusCode, 404);
      for (const command of ['confirm', 'cancel', 'extend']) {
        const sent = { headers: wrong, body: command === 'extend' ? { from: '2026-10-05T09:15:00.000Z' } : {} };
        assert.equal((await service.send('POST', `${url}/${command}`, sent)).statusCode, 404);
      }
    }
    assert.equal((await service.get(url)).statusCode, 401);
    assert.equal((await service.get(url, headers)).json()['status'], 'held');
  });

  test('of more places than are left takes none, and says what else there is and whom to ask', async (t) => {
    const service = await testService(place, t);
    await held(service, ids.tuesday);
    const { answer, url, headers } = await held(service, ids.tuesday, { places: 2 });
    assert.deepEqual([answer.statusCode, answer.json()['code']], [409, 'session-full']);
    assert.deepEqual(answer.json()['contact'], { name: 'Bea', telephone: '01632 960151' });
    assert.equal(answer.json()['alternatives'][0].sessionId, ids.wednesday);
    assert.ok(answer.json()['alternatives'].some((one: { openToAnyone: boolean }) => one.openToAnyone));
    assert.equal(await placesLeft(service, ids.tuesday), 1);
    assert.equal((await service.get(url, headers)).statusCode, 404, 'a refused PUT leaves the id unused');
  });

  test('lapses by the clock, gives its place back and forgets the contact, without any timer', async (t) => {
    const service = await testService(place, t);
    const { id, url, headers } = await held(service, ids.tuesday, { places: 2, contact: { channel: 'email', value: 'asha@example.org' } });
    assert.equal(await placesLeft(service, ids.tuesday), 0);
    service.pass(15);
    assert.equal(await placesLeft(service, ids.tuesday), 2);
    const { answer } = await held(service, ids.tuesday, { places: 2 });
    assert.equal(answer.statusCode, 201);
    assert.equal((await service.get(url, headers)).json()['status'], 'expired');
    assert.deepEqual((await service.store.bookings.get(id))!.details, { bookedFor: { kind: 'guest', name: 'Asha' } });
  });

  test('that has lapsed is confirmed late if the place is still free, and else refused', async (t) => {
    const service = await testService(place, t);
    const first = await held(service, ids.tuesday, { places: 2 });
    service.pass(20);
    const second = await held(service, ids.tuesday);
    const late = await service.send('POST', `${first.url}/confirm`, { headers: first.headers, body: reachable });
    assert.deepEqual([late.statusCode, late.json()['code']], [409, 'hold-expired-and-full']);
    await service.send('POST', `${second.url}/cancel`, { headers: second.headers });
    const again = await service.send('POST', `${first.url}/confirm`, { headers: first.headers, body: reachable });
    assert.deepEqual([again.statusCode, again.json()['status']], [200, 'confirmed']);
    assert.equal(await placesLeft(service, ids.tuesday), 0);
  });

  test('that has lapsed is not confirmed beside another one of the same person', async (t) => {
    const service = await testService(place, t);
    const headers = await service.signedIn(ids.ash);
    const [first, second] = [`/v1/bookings/${bookingId()}`, `/v1/bookings/${bookingId()}`];
    await service.send('PUT', first, { headers, body: forMe(ids.wednesday) });
    service.pass(20);
    assert.equal((await service.send('PUT', second, { headers, body: forMe(ids.wednesday) })).statusCode, 201);
    const late = await service.send('POST', `${first}/confirm`, { headers, body: {} });
    assert.deepEqual([late.statusCode, late.json()['code']], [409, 'already-booked']);
    assert.equal(await placesLeft(service, ids.wednesday), 19);
    await service.send('POST', `${second}/cancel`, { headers, body: {} });
    assert.equal((await service.send('POST', `${first}/confirm`, { headers, body: {} })).json()['status'], 'confirmed');
  });

  test('is not made for somebody who has not said that whoever books may', async (t) => {
    const service = await testService(place, t);
    const headers = await service.signedIn(ids.ash);
    const body = { ...forMe(ids.wednesday), bookedFor: { kind: 'person', personId: ids.sam }, agreement: { how: 'by phone' } };
    const answer = await service.send('PUT', `/v1/bookings/${bookingId()}`, { headers, body });
    assert.deepEqual([answer.statusCode, answer.json()['code']], [409, 'no-share']);
    assert.equal(await placesLeft(service, ids.wednesday), 20);
  });

  test('of a closed group looks like a booking of a session that is not there', async (t) => {
    const service = await testService(place, t);
    const { answer } = await held(service, ids.closedSession);
    assert.deepEqual([answer.statusCode, answer.json()['code']], [404, 'not-found']);
    const late = await held(service, ids.closedSession, { places: 9 });
    assert.deepEqual([late.answer.statusCode, late.answer.json()['contact'], late.answer.json()['alternatives']], [404, undefined, undefined]);
  });

  test('can be kept longer at least ten times, each time once', async (t) => {
    const service = await testService(place, t);
    const { url, headers, answer } = await held(service, ids.tuesday);
    let from = answer.json()['heldUntil'];
    for (let n = 0; n < 12; n += 1) {
      service.pass(10);
      const extended = await service.send('POST', `${url}/extend`, { headers, body: { from } });
      const again = await service.send('POST', `${url}/extend`, { headers, body: { from } });
      assert.equal(extended.statusCode, 200);
      assert.equal(again.body, extended.body);
      assert.equal(extended.json()['extensionsLeft'], 11 - n);
      from = extended.json()['heldUntil'];
    }
    const over = await service.send('POST', `${url}/extend`, { headers, body: { from } });
    assert.deepEqual([over.statusCode, over.json()['code']], [409, 'not-allowed-in-state']);
  });

  test('frees one place however often it is cancelled', async (t) => {
    const service = await testService(place, t);
    const { url, headers } = await held(service, ids.wednesday);
    await held(service, ids.wednesday);
    const answers = await Promise.all(Array.from({ length: 50 }, () => service.send('POST', `${url}/cancel`, { headers, body: { reason: 'I am tired' } })));
    assert.ok(answers.every((answer) => answer.statusCode === 200 && answer.json()['cancelledBy'] === 'person'));
    assert.equal(await placesLeft(service, ids.wednesday), 19);
    const confirm = await service.send('POST', `${url}/confirm`, { headers, body: reachable });
    assert.equal(confirm.json()['code'], 'not-allowed-in-state');
  });

  test('needs to know how to reach a guest, and how another person agreed', async (t) => {
    const service = await testService(place, t);
    const { url, headers } = await held(service, ids.tuesday);
    const lacking = await service.send('POST', `${url}/confirm`, { headers, body: {} });
    assert.deepEqual([lacking.statusCode, lacking.json()['code'], lacking.json()['errors'][0].pointer], [422, 'details-missing', '/contact']);
    const ash = await service.signedIn(ids.ash);
    const friend = `/v1/bookings/${bookingId()}`;
    await service.send('PUT', friend, { headers: ash, body: asGuest(ids.wednesday) });
    const silent = await service.send('POST', `${friend}/confirm`, { headers: ash, body: {} });
    assert.deepEqual([silent.statusCode, silent.json()['code']], [409, 'agreement-needed']);
    const agreed = await service.send('POST', `${friend}/confirm`, { headers: ash, body: { agreement: { how: 'by phone' } } });
    assert.equal(agreed.json()['status'], 'confirmed');
  });

  test('gives the link of an online session only once it is confirmed', async (t) => {
    const service = await testService(place, t);
    const { url, headers, answer } = await held(service, ids.wednesday);
    assert.equal(answer.json()['onlineUrl'], undefined);
    const confirmed = await service.send('POST', `${url}/confirm`, { headers, body: reachable });
    assert.equal(confirmed.json()['onlineUrl'], 'https://meet.example/wednesday');
    assert.doesNotMatch((await service.get(`/v1/sessions/${ids.wednesday}`)).body, /meet\.example/);
  });

  test('of one person is in one session once, and not twice in the same hours unknowingly', async (t) => {
    const service = await testService(place, t);
    const headers = await service.signedIn(ids.ash);
    const [one, two, three] = [bookingId(), bookingId(), bookingId()].map((id) => `/v1/bookings/${id}`) as [string, string, string];
    assert.equal((await service.send('PUT', one, { headers, body: forMe(ids.tuesday) })).statusCode, 201);
    const twice = await service.send('PUT', two, { headers, body: forMe(ids.tuesday) });
    assert.deepEqual([twice.statusCode, twice.json()['code']], [409, 'already-booked']);
    await service.send('PUT', three, { headers, body: forMe(ids.sameHours) });
    const answers = await Promise.all([one, three].map((url) => service.send('POST', `${url}/confirm`, { headers, body: {} })));
    assert.deepEqual(answers.map((answer) => answer.statusCode).sort(), [200, 409]);
    const refused = answers.findIndex((answer) => answer.statusCode === 409);
    assert.equal(answers[refused]!.json()['code'], 'overlapping-booking');
    assert.equal(answers[refused]!.json()['overlaps'].length, 1);
    const both = await service.send('POST', `${refused === 0 ? one : three}/confirm`, { headers, body: { overlapAccepted: true } });
    assert.equal(both.json()['status'], 'confirmed');
  });

  test('waits in order, is offered the place that comes up, and the offer lapses to the next', async (t) => {
    const service = await testService(place, t);
    const first = await held(service, ids.tuesday, { places: 2 });
    const waiting: Awaited<ReturnType<typeof held>>[] = [];
    for (let n = 0; n < 2; n += 1) {
      service.pass(1);
      waiting.push(await held(service, ids.tuesday, { intent: 'wait', contact: { channel: 'text', value: '07700 900124' } }));
    }
    assert.deepEqual(waiting.map(({ answer }) => answer.json()['waitingPosition']), [1, 2]);
    const without = await held(service, ids.tuesday, { intent: 'wait' });
    assert.deepEqual([without.answer.statusCode, without.answer.json()['code']], [422, 'details-missing']);

    await service.send('POST', `${first.url}/confirm`, { headers: first.headers, body: reachable });
    await service.send('POST', `${first.url}/cancel`, { headers: first.headers, body: {} });
    const read = async (n: number) => (await service.get(waiting[n]!.url, waiting[n]!.headers)).json();
    assert.deepEqual([(await read(0))['status'], (await read(1))['status']], ['offered', 'offered']);
    assert.equal((await read(0))['offeredUntil'], '2026-10-06T09:02:00.000Z');
    const third = await held(service, ids.tuesday, { intent: 'wait', contact: { channel: 'text', value: '07700 900125' } });
    const accepted = await service.send('POST', `${waiting[0]!.url}/confirm`, { headers: waiting[0]!.headers, body: reachable });
    assert.equal(accepted.json()['status'], 'confirmed');

    service.pass(24 * 60);
    await settleWhatIsDue(service.store, ordinaryConfig, service.now);
    assert.equal((await read(1))['status'], 'expired');
    assert.equal((await service.get(third.url, third.headers)).json()['status'], 'offered');
    const late = await service.send('POST', `${waiting[1]!.url}/confirm`, { headers: waiting[1]!.headers, body: reachable });
    assert.equal(late.json()['code'], 'not-allowed-in-state');
  });

  test('is refused where booking is closed, over, cancelled, or not how one joins', async (t) => {
    const service = await testService(place, t);
    assert.equal((await held(service, ids.cafe)).answer.json()['code'], 'booking-closed');
    const row = (await service.store.sessions.get(ids.walk, service.now.toISOString()))!;
    await service.store.sessions.put([{ ...row, bookingClosesAt: '2026-10-05T08:00:00.000Z' }]);
    assert.equal((await held(service, ids.walk)).answer.json()['code'], 'booking-closed');
    await service.store.sessions.put([{ ...row, status: 'cancelled' }]);
    assert.equal((await held(service, ids.walk)).answer.json()['code'], 'session-cancelled');
    service.now = new Date('2026-10-13T17:30:00.000Z');
    assert.equal((await held(service, ids.tuesday)).answer.json()['code'], 'session-started');
    assert.equal((await held(service, '0199b000-0000-7000-8000-0000000fffff')).answer.statusCode, 404);
  });

  test('stands in the list of whoever made it, the next session first', async (t) => {
    const service = await testService(place, t);
    const headers = await service.signedIn(ids.ash);
    for (const sessionId of [ids.walk, ids.tuesday, ids.wednesday]) {
      await service.send('PUT', `/v1/bookings/${bookingId()}`, { headers, body: forMe(sessionId) });
    }
    service.now = new Date('2026-10-14T12:00:00.000Z');
    const fresh = await service.signedIn(ids.ash);
    const page = (await service.get('/v1/bookings?limit=2', fresh)).json();
    const rest = (await service.get(`/v1/bookings?limit=2&cursor=${page['nextCursor']}`, fresh)).json();
    const order = [...page['items'], ...rest['items']].map((booking: { sessionId: string }) => booking.sessionId);
    assert.deepEqual(order, [ids.wednesday, ids.walk, ids.tuesday]);
    assert.deepEqual([page['total'], rest['nextCursor']], [3, undefined]);
    assert.deepEqual((await service.get('/v1/bookings', await service.signedIn(ids.sam))).json()['items'], []);
    assert.equal((await service.get('/v1/bookings', guest())).statusCode, 401);
  });

  test('is one of no more than the places anybody may keep', async (t) => {
    const service = await testService(place, t, { config: { holdsPerPerson: 1, holdsPerAddress: 2 } });
    const headers = await service.signedIn(ids.ash);
    await service.send('PUT', `/v1/bookings/${bookingId()}`, { headers, body: forMe(ids.tuesday) });
    const more = await service.send('PUT', `/v1/bookings/${bookingId()}`, { headers, body: forMe(ids.wednesday) });
    assert.deepEqual([more.statusCode, more.json()['code'], more.headers['retry-after']], [429, 'too-many-holds', '900']);
    const codes = [];
    for (let n = 0; n < 3; n += 1) codes.push((await held(service, ids.wednesday)).answer.statusCode);
    assert.deepEqual(codes, [201, 201, 429]);
  });

  test('is one of no more than one address may make in a day, confirmed and waiting ones counted', async (t) => {
    const service = await testService(place, t, { config: { bookingsPerAddressPerDay: 3 } });
    const first = await held(service, ids.wednesday);
    await service.send('POST', `${first.url}/confirm`, { headers: first.headers, body: { contact: { channel: 'none' } } });
    const second = await held(service, ids.wednesday);
    const waits = { intent: 'wait', contact: { channel: 'text', value: '07700 900124' } };
    assert.equal((await held(service, ids.tuesday, waits)).answer.statusCode, 201);
    for (const more of [{}, waits]) {
      const { answer } = await held(service, ids.wednesday, more);
      assert.deepEqual([answer.statusCode, answer.json()['code']], [429, 'too-many-holds']);
    }
    await service.send('POST', `${second.url}/cancel`, { headers: second.headers, body: {} });
    assert.equal((await held(service, ids.wednesday)).answer.statusCode, 201, 'what is let go counts no more');
    service.pass(24 * 60);
    assert.equal((await held(service, ids.wednesday)).answer.statusCode, 201, 'the next day is another day');
  });

  test('is one of no more than one address may make, when it asks for all of them at once too', async (t) => {
    const service = await testService(place, t, { config: { bookingsPerAddressPerDay: 3 } });
    const all = await Promise.all(Array.from({ length: 12 }, () => held(service, ids.wednesday)));
    assert.equal(all.filter(({ answer }) => answer.statusCode === 201).length, 3);
  });

  test('waits only for whoever is not keeping too many places', async (t) => {
    const service = await testService(place, t, { config: { holdsPerAddress: 1 } });
    await held(service, ids.wednesday);
    const { answer } = await held(service, ids.tuesday, { intent: 'wait', contact: { channel: 'text', value: '07700 900124' } });
    assert.deepEqual([answer.statusCode, answer.json()['code']], [429, 'too-many-holds']);
  });

  test('is one of no more than a few under one telephone number, however it is written', async (t) => {
    const service = await testService(place, t, { config: { placesPerContact: 3 } });
    const contact = (value: string) => ({ contact: { channel: 'text', value } });
    const family = await held(service, ids.wednesday, { places: 5, ...contact('07700 900125') });
    assert.equal(family.answer.statusCode, 201, 'one booking may be for many');
    await held(service, ids.wednesday, { places: 2, ...contact('07700 900123') });
    const more = await held(service, ids.wednesday, { places: 2, ...contact('+44 7700 900123') });
    assert.deepEqual([more.answer.statusCode, more.answer.json()['code']], [429, 'too-many-holds']);
    const silent = await held(service, ids.wednesday, { places: 2 });
    const late = await service.send('POST', `${silent.url}/confirm`, { headers: silent.headers, body: contact('(07700) 900-123') });
    assert.deepEqual([late.statusCode, late.json()['code']], [429, 'too-many-holds']);
    assert.equal((await held(service, ids.tuesday, contact('07700 900123'))).answer.statusCode, 201, 'another session is another matter');
  });

  test('of a guest is forgotten thirty days after the session', async (t) => {
    const service = await testService(place, t);
    const { id, url, headers } = await held(service, ids.tuesday);
    await service.send('POST', `${url}/confirm`, { headers, body: reachable });
    await settleWhatIsDue(service.store, ordinaryConfig, new Date('2026-11-12T18:00:00.000Z'));
    assert.equal((await service.store.bookings.get(id))!.details['contact'] === undefined, false);
    await settleWhatIsDue(service.store, ordinaryConfig, new Date('2026-11-12T19:01:00.000Z'));
    assert.doesNotMatch(JSON.stringify((await service.store.bookings.get(id))!.details), /Asha|07700/);
  });

  test('for somebody else is forgotten like one of a guest, and one of their own is not', async (t) => {
    const service = await testService(place, t);
    const headers = await service.signedIn(ids.ash);
    const [friend, mine, lapsed] = [bookingId(), bookingId(), bookingId()] as [string, string, string];
    const agreed = { agreement: { how: 'by phone' }, contact: { channel: 'text', value: '07700 900123' } };
    await service.send('PUT', `/v1/bookings/${friend}`, { headers, body: asGuest(ids.wednesday, agreed) });
    await service.send('POST', `/v1/bookings/${friend}/confirm`, { headers, body: agreed });
    await service.send('PUT', `/v1/bookings/${mine}`, { headers, body: forMe(ids.walk) });
    await service.send('POST', `/v1/bookings/${mine}/confirm`, { headers, body: {} });
    await service.send('PUT', `/v1/bookings/${lapsed}`, { headers, body: asGuest(ids.wednesday) });
    await settleWhatIsDue(service.store, ordinaryConfig, new Date('2026-10-06T09:30:00.000Z'));
    assert.equal(await service.store.bookings.get(lapsed), undefined);
    await settleWhatIsDue(service.store, ordinaryConfig, new Date('2026-12-01T09:00:00.000Z'));
    const kept = (await service.store.bookings.get(friend))!;
    assert.doesNotMatch(JSON.stringify(kept.details), /Asha|07700|phone/);
    assert.equal(kept.status, 'confirmed');
    assert.equal((await service.store.bookings.get(mine))!.erasedAt, undefined);
  });
});

onEachStore('The calendar file of a booking', (place) => {
  test('has the id of the booking, its hours and a neutral title, and says when it is cancelled', async (t) => {
    const service = await testService(place, t);
    const { id, url, headers } = await held(service, ids.wednesday);
    const early = await service.get(`${url}.ics`, headers);
    assert.deepEqual([early.statusCode, early.json()['code']], [409, 'not-allowed-in-state']);
    await service.send('POST', `${url}/confirm`, { headers, body: reachable });
    const file = await service.get(`${url}.ics`, { ...headers, accept: 'text/calendar' });
    const event = eventIn(file.body);
    assert.equal(event.uid, id);
    assert.equal(event.startDate.toJSDate().toISOString(), '2026-10-14T17:30:00.000Z');
    assert.equal(event.endDate.toJSDate().toISOString(), '2026-10-14T19:00:00.000Z');
    assert.equal(event.summary, 'Appointment at Mill Road');
    assert.doesNotMatch(file.body, /Painting|Makers|Asha/);
    await service.send('POST', `${url}/cancel`, { headers, body: {} });
    const cancelled = eventIn((await service.get(`${url}.ics`, headers)).body);
    assert.equal(cancelled.component.getFirstPropertyValue('status'), 'CANCELLED');
    assert.equal(cancelled.uid, id);
    assert.ok(cancelled.sequence > event.sequence);
  });
});

function eventIn(text: string): ICAL.Event {
  return new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!);
}
