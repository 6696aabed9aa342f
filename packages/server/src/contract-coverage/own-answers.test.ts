import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Config } from '../config.ts';
import { devIssuer } from '../identity/dev-people.ts';
import { testService } from '../testing/service.ts';
import type { TestService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import { bookingStories } from './booking-stories.ts';
import { exampleDay, fillFromExamples } from './examples-world.ts';
import { joiningStories } from './joining-stories.ts';
import { planStories } from './plan-stories.ts';
import { asker, readyRequest } from './requests.ts';
import { upkeepStories } from './upkeep-stories.ts';
import { Desk, contract, ids, newId } from './story.ts';
import type { Story } from './story.ts';

const built = contract.operations.filter((operation) => !operation.notBuiltYet);

/** One way to each refusal of each operation that is built: `operation code`. Each area tells its own. */
const stories: Record<string, Story> = {
  ...bookingStories,
  ...joiningStories,
  ...planStories,
  ...upkeepStories,
};

const config = (story: string): Partial<Config> => (story.endsWith('too-many-holds') ? { holdsPerPerson: 1, placesPerContact: 1 } : {});

/** Somebody who keeps the record of one organisation, which may not be written yet. */
async function editorOf(service: TestService, organisationId: string): Promise<Record<string, string>> {
  const id = newId();
  const record = { preferredName: 'Mo', login: { name: id, roles: ['directory-editor'], organisationIds: [organisationId] } };
  await service.store.people.insert({ id, issuer: devIssuer, subject: id, createdAt: '2026-11-01T09:00:00.000Z', record });
  return service.signedIn(id);
}

onEachStore('What only some operations answer', (place) => {
  test('has a story for each code that the contract names', () => {
    const named = built.flatMap(({ id, answers, notYet }) =>
      [...answers.values()].flatMap(({ codes }) => codes.filter((code) => !notYet.includes(code)).map((code) => `${id} ${code}`)));
    assert.deepEqual(named.sort(), Object.keys(stories).sort());
  });

  for (const [name, story] of Object.entries(stories)) {
    test(`is answered: ${name}`, async (t) => {
      const service = await testService(place, t, { world: (store) => fillFromExamples(store, contract), config: config(name) });
      service.now = exampleDay;
      const answer = await story(service);
      const [id, code] = name.split(' ') as [string, string];
      const expected = [...contract.operation(id).answers].find(([, { codes }]) => codes.includes(code))![0];
      assert.deepEqual([answer.statusCode, answer.json().code], [expected, code], answer.body);
    });
  }

  test('is answered: 304 to who has what is there already', async (t) => {
    const service = await testService(place, t, { world: (store) => fillFromExamples(store, contract) });
    service.now = exampleDay;
    for (const { id } of built.filter(({ answers }) => answers.has(304))) {
      const desk = new Desk(service);
      if (id === 'getBooking') await desk.put();
      const ready = readyRequest(contract, id, ids, await asker(contract.operation(id), service, ids));
      if (id === 'getRequest') await service.send('PUT', ready.url, { headers: ready.headers, body: { ...contract.operation('putRequest').body!.examples['full'] as object, opportunityId: ids.opportunity } });
      const { url, headers } = id === 'getBooking' ? desk : ready;
      const first = await service.get(url, headers);
      const again = await service.get(url, { ...headers, 'if-none-match': String(first.headers['etag']) });
      assert.deepEqual([first.statusCode, again.statusCode], [200, 304], id);
    }
  });

  test('is answered: a second page to the cursor of the first', async (t) => {
    const service = await testService(place, t, { world: (store) => fillFromExamples(store, contract) });
    service.now = exampleDay;
    const headers = await service.signedIn(ids.person);
    const { id: _id, ...plan } = (await service.store.plans.get(ids.plan, ids.person))!;
    for (let n = 0; n < 2; n += 1) await service.store.plans.put({ ...plan, id: newId() });
    const first = (await service.get('/v1/plans?limit=2', headers)).json();
    const second = await service.get(`/v1/plans?limit=2&cursor=${first.nextCursor}`, headers);
    assert.deepEqual([first.items.length, second.json().items.length, second.json().nextCursor], [2, 1, undefined]);
    assert.equal(new Set([...first.items, ...second.json().items].map(({ id }: { id: string }) => id)).size, 3);
  });

  test('is answered: 200 to who says once more what is there, and 204 to who takes away what they made', async (t) => {
    const service = await testService(place, t, { world: (store) => fillFromExamples(store, contract) });
    service.now = exampleDay;
    for (const id of ['putSection', 'putComment', 'putReview', 'putOrganisation', 'putVenue']) {
      const asks = await asker(contract.operation(id), service, ids);
      const { url, headers: own, body } = readyRequest(contract, id, ids, asks);
      const freshId = newId();
      const fresh = url.replace(/[^/]+$/, freshId);
      const headers = id === 'putOrganisation' ? { ...own, ...(await editorOf(service, freshId)) } : own;
      const send = (method: string, more: object = {}) => service.send(method, fresh, { headers: { ...headers, ...more }, body: method === 'PUT' ? body : undefined });
      const [first, again] = [await send('PUT'), await send('PUT')];
      assert.deepEqual([first.statusCode, again.statusCode], [201, 200], `${id}: ${first.body}`);
      if (!/Organisation|Venue/.test(id)) continue;
      const gone = await send('DELETE', { 'if-match': String(again.headers['etag']) });
      assert.equal(gone.statusCode, 204, `${id}: ${gone.body}`);
    }
  });
});
