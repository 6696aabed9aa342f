import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asker, readyRequest } from '../contract-coverage/requests.ts';
import { editor, exampleDay, fillFromExamples } from '../contract-coverage/examples-world.ts';
import { another, contract, ids, newId } from '../contract-coverage/story.ts';
import { openStore } from '../store/open.ts';
import { testService } from '../testing/service.ts';
import type { Answered, TestService } from '../testing/service.ts';
import { onEachStore, testPlaces } from '../testing/stores.ts';
import type { TestPlace } from '../testing/stores.ts';
import { writeCursor } from './cursor.ts';
import type { PartKind } from './cursor.ts';

const [sqlite] = testPlaces as [(typeof testPlaces)[0]];
const lists = contract.operations.filter(({ notBuiltYet, answers, parameters }) => !notBuiltYet && answers.get(200)?.schema && parameters.some(({ name }) => name === 'cursor'));

const stage = async (t: Parameters<typeof testService>[1], on: TestPlace = sqlite) => {
  const { place, remove } = await on.make();
  t.after(remove);
  const service = await testService(on, t, { store: await openStore(place, exampleDay), world: (store) => fillFromExamples(store, contract) });
  service.now = exampleDay;
  return service;
};
const refused = (answer: Answered, status: number, code: string, what: string): void => {
  assert.deepEqual([answer.statusCode, answer.json().code], [status, code], `${what}: ${answer.body.slice(0, 300)}`);
};
test('A cursor of another question is refused', async (t) => {
  const service = await stage(t);
  for (let n = 0; n < 3; n += 1) {
    const { record } = (await service.store.directory.get('opportunity', ids.opportunity))!;
    const id = `01930000-0000-7000-8000-0000000004${n}0`;
    await service.store.directory.put([{ kind: 'opportunity', id, record: { ...record, id } }]);
  }
  const { nextCursor } = (await service.get('/v1/opportunities?limit=1')).json();
  assert.ok(nextCursor);
  for (const url of ['/v1/opportunities?sort=title', '/v1/opportunities?lifeDomain=arts', '/v1/organisations', '/v1/services', '/v1/responses']) {
    refused(await service.get(`${url}${url.includes('?') ? '&' : '?'}cursor=${nextCursor}`), 400, 'invalid-request', url);
  }
});

/** A second entry in every list. */
async function fillLists(service: TestService): Promise<void> {
  const { store } = service;
  const ash = await service.signedIn(ids.person);
  for (const kind of ['organisation', 'service', 'opportunity'] as const) {
    const [first] = await store.directory.all(kind);
    for (const id of [newId(), newId()]) await store.directory.put([{ kind, id, record: { ...first!.record, id }, organisationId: kind === 'organisation' ? id : first!.organisationId }]);
  }
  const example = (id: string): object => contract.operation(id).body!.examples['full'] as object;
  const put = async (url: string, body: unknown, headers: Record<string, string>): Promise<void> => {
    const { statusCode, body: said } = await service.send('PUT', url, { headers, body });
    assert.equal(statusCode, 201, `${url}: ${said}`);
  };
  for (let n = 0; n < 2; n += 1) {
    // Not in the same hours, which the person would be asked about.
    const startsAt = new Date(exampleDay.getTime() + (n + 9) * 86_400_000);
    const sessionId = await another(service, { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString() });
    await put(`/v1/bookings/${newId()}`, { intent: 'hold', sessionId, places: 1, bookedFor: { kind: 'me' } }, ash);
    await put(`/v1/requests/${newId()}`, { ...example('putRequest'), opportunityId: ids.opportunity, for: { kind: 'me' } }, ash);
    await put(`/v1/opportunities/${ids.opportunity}/reports/${newId()}`, example('putReport'), {});
    await put(`/v1/plans/${ids.plan}/comments/${newId()}`, example('putComment'), ash);
    const response = contract.operation('getResponse').answers.get(200)!.examples['full'] as Record<string, unknown>;
    const { id: _id, ...record } = response;
    await store.responses.insert({ id: newId(), organisationId: (await store.directory.all('organisation'))[0]!.id, contentHash: `${n}`, record });
    const [delegation] = await store.delegations.listOf(ids.person, undefined, 1);
    await store.delegations.insert({ ...delegation!, id: newId(), createdAt: exampleDay.toISOString() });
    const { id: _plan, ...plan } = (await store.plans.get(ids.plan, ids.person))!;
    await store.plans.put({ ...plan, id: newId() });
    await service.get(`/v1/plans/${ids.plan}`, { ...(await service.signedIn(delegation!.delegateId)), 'purpose-of-use': 'support' });
  }
}

/** What somebody could write into a cursor that was theirs. */
const WRONG_PLACES: unknown[] = ['', 'x', '\u0000', '\ud800', "'; DROP TABLE bookings; --", '9999-99-99T99:99:99.999Z', 'Infinity', -1, 0.5, 1e308, 9_007_199_254_740_993];
const changed = (cursor: string): string[] => {
  const bytes = Buffer.from(cursor, 'base64url');
  // The one of a search is sealed: any byte of it may be another.
  if (bytes[0] !== '['.charCodeAt(0)) return [...bytes.keys()].map((n) => Buffer.from(bytes.with(n, bytes[n]! ^ 1)).toString('base64url'));
  const parts = JSON.parse(bytes.toString()) as unknown[];
  const write = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [
    ...parts.slice(1).flatMap((_part, n) => WRONG_PLACES.map((wrong) => write(parts.with(n + 1, wrong)))),
    write([...parts, 'more']), write(parts.slice(0, 1)), write({ ...parts }), write(parts.map(() => null)), cursor.slice(0, -1), `${cursor}A`, cursor.toUpperCase()];
};

onEachStore('A cursor that was changed', (place) => {
  test('is refused or leads to some page, for every list, and breaks nothing; the one that is ours stands in Link', async (t) => {
    const service = await stage(t, place);
    await fillLists(service);
    const seen: string[] = [];
    for (const operation of lists) {
      const { url, headers } = readyRequest(contract, operation.id, ids, await asker(operation, service, ids));
      const first = await service.get(`${url}?limit=1`, headers);
      const { nextCursor } = first.json();
      if (nextCursor === undefined) continue;
      const link = /^<([^>]+)>; rel="next"$/.exec(String(first.headers['link']))?.[1];
      const next = new URL(link ?? assert.fail(`${operation.id} has no Link`), `http://localhost${url}`);
      assert.deepEqual([next.pathname, next.searchParams.get('cursor'), next.searchParams.get('limit')], [url, nextCursor, '1'], operation.id);
      assert.equal((await service.get(next.pathname + next.search, headers)).statusCode, 200, operation.id);
      seen.push(operation.id);
      for (const cursor of changed(nextCursor)) {
        const answer = await service.get(`${url}?limit=1&cursor=${encodeURIComponent(cursor)}`, headers);
        assert.ok([200, 400].includes(answer.statusCode), `${operation.id}, ${Buffer.from(cursor, 'base64url')}: ${answer.statusCode} ${answer.body}`);
      }
    }
    assert.deepEqual(seen.sort(), lists.map(({ id }) => id).sort(), 'each list had a second page');
    const body = { limit: 1 };
    const { nextCursor } = (await service.send('POST', '/v1/opportunities/search', { body })).json();
    for (const cursor of changed(nextCursor)) {
      const { statusCode } = await service.send('POST', '/v1/opportunities/search', { body: { ...body, cursor } });
      assert.ok([200, 400].includes(statusCode));
    }
    refused(await service.send('POST', '/v1/opportunities/search', { body: { ...body, q: 'other words', cursor: nextCursor } }), 400, 'invalid-request', 'a cursor of another search');
  });
});


/** The question of each list, as its handler names it, and what its position is made of. Nothing in it is secret: anybody can forge a cursor. */
const QUESTIONS: Record<string, [of: string, ...kinds: PartKind[]]> = {
  listSessions: [JSON.stringify([ids.opportunity, undefined, undefined]), 'instant', 'id'],
  listOrganisations: ['["listOrganisations"]', 'text', 'id'],
  listServices: ['["listServices"]', 'text', 'id'],
  listResponses: [JSON.stringify(['listResponses', { areaIds: [], about: [] }]), 'day', 'id'],
  listMaintenance: ['', 'count', 'text', 'text'],
  listBookings: [`bookings ${ids.person}`, 'instant', 'count', 'instant', 'id'],
  listRequests: [`requests ${ids.person}`, 'instant', 'id'],
  listOpportunityRequests: [`requests of ${ids.opportunity}`, 'instant', 'id'],
  listDelegations: [`delegations ${ids.person}`, 'instant', 'id'],
  listPlans: ['listPlans', 'text', 'text', 'id'],
  listComments: ['listComments', 'instant', 'id'],
  listAccess: ['listAccess', 'count'],
};

const LONG = `1${'0'.repeat(299)}`;
const NO_TEXT = ['7', LONG, '1e400', 'null', 'true', '[]', '{}', '"\\u0000"', '"\\ud800"'];
const NO_DAY = ['""', '"x"', '"2026-02-30"', '"0000-01-01"', '"12026-01-01"', '"2026-1-1"', '"infinity"', '"now"'];
const NO_COUNT = ['"1"', '""', '-1', '0.5', LONG, '1e400', '2147483648', '9007199254740993', 'null', 'true', '[]'];
/** As JSON, so that numbers nobody can write otherwise are among them. */
const WRONG: Record<PartKind, string[]> = {
  text: NO_TEXT, count: NO_COUNT,
  id: [...NO_TEXT, '""', '"x"', '"0199b000-0000-7000-8000-00000000000g"', '"{0199b000-0000-7000-8000-000000000001}"', '"x; DROP TABLE bookings; --"'],
  day: [...NO_TEXT, ...NO_DAY, '"2026-10-05T09:00:00.000Z"'],
  instant: [...NO_TEXT, ...NO_DAY, '"2026-02-30T09:00:00.000Z"', '"0000-01-01T00:00:00.000Z"', '"9999-99-99T99:99:99.999Z"', '"2026-10-05T24:00:00.000Z"', '"2026-10-05T09:00:60.000Z"', '"2026-10-05"', '"2026-10-05T09:00:00.000"', '"0001-01-01T00:00:00+23:59"', '"2026-10-05T09:00:00+23:59"'],
};

/** What such a part may just be: it leads to some page, maybe an empty one, or is refused. */
const EDGES: Record<PartKind, string[]> = {
  text: ['""', '"x"', '"\u{10ffff}"'], count: ['0', '2147483647', '1e3'], id: ['"00000000-0000-0000-0000-000000000000"', '"FFFFFFFF-ffff-ffff-ffff-ffffffffffff"'],
  day: ['"0001-01-01"', '"9999-12-31"'], instant: ['"0001-01-01T00:00:00.000Z"', '"9999-12-31T23:59:59.999Z"'],
};

/** A cursor with a fingerprint that fits, made by who knows how it is made. */
function forged(of: string, parts: readonly string[]): string {
  const read = JSON.parse(`[${parts.join(',')}]`) as string[];
  const [fingerprint] = JSON.parse(Buffer.from(writeCursor(of, read), 'base64url').toString()) as [string];
  return Buffer.from(`[${[JSON.stringify(fingerprint), ...parts].join(',')}]`).toString('base64url');
}

onEachStore('A forged cursor whose fingerprint fits', (place) => {
  test('is refused by every list when a part of it is of the wrong kind, or leads to some page, and breaks nothing', async (t) => {
    const service = await stage(t, place);
    await fillLists(service);
    // The one of a search is sealed and cannot be forged.
    for (const operation of lists.filter(({ id }) => id !== 'listOpportunities')) {
      const { url, headers } = readyRequest(contract, operation.id, ids, await asker(operation, service, ids));
      const ask = async (cursor: string): Promise<Answered> => service.get(`${url}?limit=1&cursor=${cursor}`, headers);
      const { nextCursor } = (await service.get(`${url}?limit=1`, headers)).json();
      const parts = (JSON.parse(Buffer.from(nextCursor, 'base64url').toString()) as unknown[]).slice(1).map((part) => JSON.stringify(part));
      const [named, ...kinds] = QUESTIONS[operation.id] ?? assert.fail(`${operation.id} is not among the questions`);
      const login = (await service.store.people.get(editor))!.record['login'] as { organisationIds: string[] };
      const of = named || JSON.stringify([operation.id, login.organisationIds]);
      assert.equal(forged(of, parts), nextCursor, `${operation.id}: what is forged is what the service makes`);
      for (const [n, kind] of kinds.entries()) {
        for (const wrong of WRONG[kind]) {
          const what = `${operation.id} ${kind} ${wrong.slice(0, 40)}`;
          const answer = await ask(forged(of, parts.with(n, wrong)));
          refused(answer, 400, 'invalid-request', what);
          assert.deepEqual(answer.json().errors.map(({ pointer }: Record<string, string>) => pointer), ['?cursor'], what);
        }
        for (const edge of EDGES[kind]) {
          const { statusCode } = await ask(forged(of, parts.with(n, edge)));
          assert.ok([200, 400].includes(statusCode), `${operation.id} ${kind} ${edge}: ${statusCode}`);
        }
      }
    }
  });
});
