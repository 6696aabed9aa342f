import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guest } from '../testing/service.ts';
import type { Sent } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import { exampleDay, editor } from './examples-world.ts';
import { like, one, request, stage } from './examples.ts';
import { contract, ids } from './story.ts';

/** Answers of operations that need nothing but an id. */
const reads: [operation: string, url: string][] = [
  ['listAreas', '/v1/areas'], ['listOrganisations', '/v1/organisations'], ['listServices', '/v1/services'],
  ['listOpportunities', '/v1/opportunities'], ['getOpportunity', `/v1/opportunities/${ids.opportunity}`], ['listSessions', `/v1/opportunities/${ids.opportunity}/sessions`],
  ['getSession', `/v1/sessions/${ids.session}`], ['getVocabulary', '/v1/vocabularies/Known'],
];

onEachStore('The examples of the contract', (place) => {
  test('that show what is there are what the service answers', async (t) => {
    const service = await stage(place, t);
    for (const [id, url] of reads) like(id, 'full', await service.get(url));
    for (const [id, path] of [['getOrganisation', 'organisations'], ['getService', 'services'], ['getVenue', 'venues']] as const) {
      like(id, 'full', await service.get(`/v1/${path}/${one(id)}`));
    }
    like('searchOpportunities', 'full', await service.send('POST', '/v1/opportunities/search', { body: request('searchOpportunities') }));
    const lists = (await service.get('/v1/vocabularies')).json().items as { name: string }[];
    for (const list of (contract.operation('listVocabularies').answers.get(200)!.examples['full'] as { items: { name: string }[] }).items) {
      assert.deepEqual(lists.find(({ name }) => name === list.name), list);
    }
  });

  test('that show plans are what the service answers', async (t) => {
    const service = await stage(place, t);
    const headers = await service.signedIn(ids.person);
    like('listPlans', 'full', await service.get('/v1/plans', headers));
    // The plan names an opportunity that the examples of the directory do not show.
    const choir = '01930000-0000-7000-8000-000000000041';
    const { record } = (await service.store.directory.get('opportunity', ids.opportunity))!;
    await service.store.directory.put([{ kind: 'opportunity', id: choir, record: { ...record, id: choir, title: 'Choir with no auditions' } }]);
    like('getPlan', 'full', await service.get(`/v1/plans/${ids.plan}`, headers));
  });

  test('that show a plan of which a part could not be loaded are what the service answers', async (t) => {
    const service = await stage(place, t);
    const { id, personId, personName: _name, version: _version, updatedAt, ...record } = contract.operation('getPlan').answers.get(200)!.examples['unavailable'] as Record<string, unknown>;
    await service.store.plans.put({ id: String(id), personId: String(personId), updatedAt: String(updatedAt), record });
    like('getPlan', 'unavailable', await service.get(`/v1/plans/${ids.plan}`, await service.signedIn(ids.person)));
  });

  test('that show a booking, from keeping a place to cancelling it, are what the service answers', async (t) => {
    const service = await stage(place, t);
    const headers = guest();
    const url = `/v1/bookings/${one('getBooking')}`;
    const send = (method: string, path: string, sent: Sent = {}) => service.send(method, path, { headers, ...sent });
    like('putBooking', 'full', await send('PUT', url, { body: request('putBooking') }));
    like('putBooking', 'full', await send('PUT', url, { body: request('putBooking') }));
    service.pass(10);
    like('extendBooking', 'full', await send('POST', `${url}/extend`, { body: request('extendBooking') }));
    like('confirmBooking', 'full', await send('POST', `${url}/confirm`, { body: request('confirmBooking') }));
    like('getBooking', 'full', await send('GET', url));
    like('getBookingCalendar', 'full', await send('GET', `${url}.ics`));
    service.now = new Date('2026-11-21T09:00:00.000Z');
    like('cancelBooking', 'full', await send('POST', `${url}/cancel`, { body: request('cancelBooking') }));

    service.now = exampleDay;
    const waiting = (contract.operation('putBooking').answers.get(201)!.examples['waiting'] as { id: string }).id;
    like('putBooking', 'waiting', await send('PUT', `/v1/bookings/${waiting}`, { body: request('putBooking', 'waiting') }));
  });

  test('that show the bookings of a person are what the service answers', async (t) => {
    const service = await stage(place, t);
    const headers = await service.signedIn(ids.person);
    const [mine] = (contract.operation('listBookings').answers.get(200)!.examples['full'] as { items: { id: string; sessionId: string; places: number; bookedFor: object }[] }).items;
    const { id, sessionId, places, bookedFor } = mine!;
    await service.send('PUT', `/v1/bookings/${id}`, { headers, body: { intent: 'hold', sessionId, places, bookedFor } });
    service.pass(10);
    await service.send('POST', `/v1/bookings/${id}/confirm`, { headers, body: request('confirmBooking') });
    like('listBookings', 'full', await service.get('/v1/bookings', headers));
  });

  test('that show the directory being kept true are what the service answers', async (t) => {
    const service = await stage(place, t);
    const headers = await service.signedIn(editor);
    const paths = { Organisation: 'organisations', Service: 'services', Venue: 'venues', Opportunity: 'opportunities', Session: 'sessions', Response: 'responses' };
    for (const [name, path] of Object.entries(paths)) {
      // Each is there with the same content.
      like(`put${name}`, 'full', await service.send('PUT', `/v1/${path}/${one(`get${name}`)}`, { headers, body: request(`put${name}`) }));
    }
    like('getResponse', 'full', await service.get(`/v1/responses/${one('getResponse')}`));
    like('listResponses', 'full', await service.get('/v1/responses'));
  });

  test('that show what somebody said, and what has to be looked at, are what the service answers', async (t) => {
    const service = await stage(place, t);
    const headers = await service.signedIn(editor);
    const mine = guest();
    const wish = `/v1/wishes/${one('getWish')}`;
    like('putWish', 'full', await service.send('PUT', wish, { headers: mine, body: request('putWish') }));
    like('answerWish', 'full', await service.send('POST', `${wish}/answer`, { headers, body: request('answerWish') }));
    like('getWish', 'full', await service.get(wish, mine));
    const report = `/v1/opportunities/${ids.opportunity}/reports/${one('putReport')}`;
    like('putReport', 'full', await service.send('PUT', report, { body: request('putReport') }));
    const stale = (contract.operation('listMaintenance').answers.get(200)!.examples['full'] as { items: { opportunityId: string; title: string; since: string }[] }).items[1]!;
    const { record, organisationId } = (await service.store.directory.get('opportunity', ids.opportunity))!;
    await service.store.directory.put([{
      kind: 'opportunity', id: stale.opportunityId, organisationId, record: { ...record, id: stale.opportunityId, title: stale.title, checkedOn: stale.since, schedule: undefined } }]);
    like('listMaintenance', 'full', await service.get('/v1/maintenance', headers));
    like('checkOpportunity', 'full', await service.send('POST', `/v1/opportunities/${ids.opportunity}/checked`, { headers }));
  });
});
