import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookingId, guest, testService } from '../testing/service.ts';
import type { Answered } from '../testing/service.ts';
import { onEachStore, testPlaces } from '../testing/stores.ts';
import { ids } from '../testing/world.ts';
import { buildApp } from './app.ts';
import { chooseLanguage } from './language.ts';
import { loadContract } from '../contract/contract.ts';
import { ordinaryConfig } from '../config.ts';
import { silent } from './logging.ts';

const [sqlite] = testPlaces as [(typeof testPlaces)[0]];
const refused = (answer: Answered): [number, string] => [answer.statusCode, answer.json()['code']];
const pointers = (answer: Answered): string[] => answer.json()['errors'].map((error: { pointer: string; code: string }) => `${error.pointer} ${error.code}`);
const hold = { intent: 'hold', sessionId: ids.tuesday, places: 1, bookedFor: { kind: 'guest', name: 'Asha' } };

test('A filter nobody knows is refused, never ignored', async (t) => {
  const { get } = await testService(sqlite, t);
  for (const [query, pointer] of [
    ['?colour=red', '?colour unknown-filter'], ['?lifeDomain=astronomy', '?lifeDomain not-in-list'], ['?limit=0', '?limit too-small'],
    ['?limit=ten', '?limit wrong-type'], ['?limit=5&limit=6', '?limit given-twice'], ['?lifeDomain=arts&lifeDomain=arts', '?lifeDomain given-twice'],
    ['?cursor=nonsense', '/cursor wrong-cursor'], ['?sort=distance', '?sort not-in-list'], ['?lifeDomain=%00', '?lifeDomain unreadable'],
  ] as const) {
    const answer = await get(`/v1/opportunities${query}`);
    assert.equal(answer.statusCode, 400, query);
    assert.deepEqual(pointers(answer), [pointer]);
  }
});

test('A body is held against the contract, each fault at its place, and what was sent is not echoed', async (t) => {
  const { send } = await testService(sqlite, t);
  const put = (body: unknown, headers = guest()) => send('PUT', `/v1/bookings/${bookingId()}`, { headers: { 'content-type': 'application/json', ...headers }, body });
  const answer = await put({ ...hold, places: 0, colour: 'red', bookedFor: { kind: 'guest', name: 'x'.repeat(121), email: 'asha@example.org' } });
  assert.deepEqual(pointers(answer).sort(), ['/bookedFor/email unknown-field', '/bookedFor/name too-long', '/colour unknown-field', '/places too-small']);
  assert.doesNotMatch(answer.body, /asha@|xxx/);
  assert.deepEqual(pointers(await put({ intent: 'hold' })).sort(), ['/bookedFor required', '/places required', '/sessionId required']);
  assert.deepEqual(pointers(await put({ ...hold, bookedFor: { kind: 'dog' } })), ['/bookedFor/kind not-in-list']);
  for (const bad of ['{', '"\\ud800"', `${JSON.stringify(hold).slice(0, -1)},"x":"\\u0000"}`, Buffer.from([0x22, 0xff, 0x22]), '['.repeat(5000) + ']'.repeat(5000)]) {
    assert.deepEqual(pointers(await put(bad)), [' unreadable']);
  }
  assert.deepEqual(pointers(await put('')), [' required']);
  assert.deepEqual(refused(await put({ ...hold, places: 1.5 })), [400, 'invalid-request']);
});

test('What cannot be served is a problem document too', async (t) => {
  const { send, get } = await testService(sqlite, t);
  const url = `/v1/bookings/${bookingId()}`;
  const as = (type: string, body: unknown = JSON.stringify(hold)) => send('PUT', url, { headers: { ...guest(), 'content-type': type }, body });
  assert.deepEqual(refused(await get('/v1/nothing')), [404, 'not-found']);
  assert.deepEqual(refused(await get(`/v1/opportunities/${bookingId()}`)), [404, 'not-found']);
  assert.deepEqual(refused(await get('/v1/opportunities/not-an-id')), [400, 'invalid-request']);
  assert.deepEqual(refused(await get('/v1/vocabularies/Nothing')), [404, 'not-found']);
  assert.deepEqual(refused(await get('/v1/%zz')), [400, 'invalid-request']);
  const deleted = await send('DELETE', '/v1/areas');
  assert.deepEqual([...refused(deleted), deleted.headers['allow']], [405, 'method-not-allowed', 'GET, HEAD']);
  assert.equal((await send('POST', '/v1/opportunities/not-search', { body: {} })).statusCode, 405);
  assert.deepEqual(refused(await get('/v1/areas', { accept: 'text/html' })), [406, 'not-acceptable']);
  assert.deepEqual(refused(await get('/v1/areas', { accept: 'application/json;q=0, */*' })), [406, 'not-acceptable']);
  assert.equal((await get('/v1/areas', { accept: 'text/html, */*;q=0.1' })).statusCode, 200);
  assert.deepEqual(refused(await as('text/plain')), [415, 'unsupported-media-type']);
  assert.deepEqual(refused(await as('application/json; charset=utf-16')), [415, 'unsupported-media-type']);
  assert.equal((await as('application/json; charset=UTF-8')).statusCode, 201);
  assert.deepEqual(refused(await as('application/json', ' '.repeat(70_000))), [413, 'too-large']);
  assert.equal((await send('HEAD', '/v1/areas')).statusCode, 200);
});

test('An ETag changes with what it names, the language and nothing else', async (t) => {
  const { get, store } = await testService(sqlite, t);
  const url = `/v1/opportunities/${ids.painting}`;
  const first = await get(url);
  const tag = first.headers['etag'] as string;
  assert.match(tag, /^"1-[0-9a-f]{12}\.en\.public"$/);
  for (const given of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const again = await get(url, { 'if-none-match': given });
    assert.deepEqual([again.statusCode, again.body, again.headers['etag']], [304, '', tag]);
  }
  assert.equal((await get(url, { 'if-none-match': tag, 'accept-language': 'cy' })).statusCode, 200);
  assert.equal((await get(url, { 'if-none-match': tag, 'accept-encoding': 'gzip' })).statusCode, 304);
  const { record } = (await store.directory.get('opportunity', ids.painting))!;
  await store.directory.put([{ id: ids.painting, kind: 'opportunity', record: { ...record, title: 'Painting club' } }]);
  const changed = await get(url, { 'if-none-match': tag });
  assert.equal(changed.statusCode, 200);
  assert.match(changed.headers['etag'] as string, /^"2-/);
});

test('The directory may be kept by anybody, what is personal by nobody', async (t) => {
  const { get, send, signedIn } = await testService(sqlite, t);
  const headers = await signedIn(ids.ash);
  assert.match((await get('/v1/organisations')).headers['cache-control'] as string, /^public, max-age=\d+$/);
  assert.equal((await get(`/v1/sessions/${ids.tuesday}`)).headers['cache-control'], 'public, no-cache');
  assert.equal((await get('/v1/plans', headers)).headers['cache-control'], 'private, no-store');
  assert.equal((await send('POST', '/v1/opportunities/search', { body: { q: 'painting' } })).headers['cache-control'], 'private, no-store');
  assert.equal((await get('/v1/nothing')).headers['cache-control'], 'private, no-store');
  assert.match(String((await get('/v1/areas')).headers['vary']), /Accept-Language/i);
});

test('Any site may read the directory and book; plans are for the origins that were named', async (t) => {
  const { app, get } = await testService(sqlite, t);
  const preflight = (url: string, origin: string, method = 'GET') => app.inject({ method: 'OPTIONS', url, headers: { origin, 'access-control-request-method': method } });
  const anybody = 'https://charity.example';
  for (const [url, method] of [['/v1/opportunities', 'GET'], ['/v1/opportunities/search', 'POST'], [`/v1/bookings/${ids.ash}`, 'PUT']] as const) {
    const answer = await preflight(url, anybody, method);
    assert.deepEqual([answer.statusCode, answer.headers['access-control-allow-origin'], answer.headers['access-control-max-age']], [204, '*', '86400']);
    assert.match(String(answer.headers['access-control-allow-methods']), new RegExp(method));
    assert.match(String(answer.headers['access-control-allow-headers']), /Booking-Secret.*Purpose-Of-Use/);
    assert.equal(answer.headers['access-control-allow-credentials'], undefined);
  }
  const opportunity = `/v1/opportunities/${ids.painting}`;
  assert.equal((await get(opportunity, { origin: anybody })).headers['access-control-allow-origin'], '*');
  assert.equal((await preflight(opportunity, anybody, 'GET')).headers['access-control-allow-origin'], '*');
  assert.equal((await preflight(opportunity, anybody, 'PUT')).headers['access-control-allow-origin'], undefined, 'upkeep is not for any site');
  assert.equal((await preflight('/v1/plans', anybody)).headers['access-control-allow-origin'], undefined);
  assert.equal((await preflight('/v1/plans', 'https://trust.example')).headers['access-control-allow-origin'], 'https://trust.example');
  const plans = await get('/v1/plans', { origin: anybody });
  assert.deepEqual([plans.statusCode, plans.headers['access-control-allow-origin']], [401, undefined]);
  const areas = await get('/v1/areas', { origin: anybody });
  assert.equal(areas.headers['access-control-allow-origin'], '*');
  assert.match(String(areas.headers['access-control-expose-headers']), /ETag.*X-Request-Id/);
});

test('A page names the next one, and the pages hold everything once', async (t) => {
  const { get } = await testService(sqlite, t);
  const titles: string[] = [];
  let url: string | undefined = '/v1/opportunities?limit=1&sort=title';
  while (url) {
    const answer: Answered = await get(url);
    titles.push(...answer.json()['items'].map((item: { opportunity: { title: string } }) => item.opportunity.title));
    const next: RegExpExecArray | null = /^<([^>]+)>; rel="next"$/.exec(String(answer.headers['link'] ?? ''));
    url = next ? new URL(next[1]!, `http://localhost${url}`).href.replace('http://localhost', '') : undefined;
  }
  assert.deepEqual(titles, ['Open café', 'Painting table', 'Quiet evening group', 'Walking group']);
});

test('A closed group says how to ask, and neither where nor when', async (t) => {
  const { get, send } = await testService(sqlite, t);
  const one = (await get(`/v1/opportunities/${ids.closedGroup}`)).json();
  assert.deepEqual([one['venueIds'], one['schedule'], one['contact'].name], [undefined, undefined, 'Bea']);
  assert.deepEqual((await get(`/v1/opportunities/${ids.closedGroup}/sessions`)).json()['items'], []);
  assert.equal((await get(`/v1/sessions/${ids.closedSession}`)).statusCode, 404);
  const found = (await send('POST', '/v1/opportunities/search', { body: { q: 'quiet evening' } })).json()['items'];
  assert.deepEqual([found.length, found[0].venue, found[0].nextSessions], [1, undefined, []]);
});

test('Words are given in Welsh to who asks for them, marked as not yet checked', async (t) => {
  const { get } = await testService(sqlite, t);
  const welsh = await get('/v1/vocabularies/LifeDomain', { 'accept-language': 'cy, en;q=0.5' });
  assert.deepEqual([welsh.headers['content-language'], welsh.json()['language'], welsh.json()['checked']], ['cy', 'cy', false]);
  assert.equal((await get('/v1/vocabularies')).json()['items'].length > 40, true);
  assert.deepEqual(['fr, cy;q=0.3', 'de', undefined, 'en-GB, cy;q=0.9', 'CY-GB'].map(chooseLanguage), ['cy', 'en', 'en', 'en', 'cy']);
});

test('What nobody has translated is not said to be in Welsh', async (t) => {
  const { get, send } = await testService(sqlite, t);
  const welsh = { 'accept-language': 'cy' };
  for (const url of ['/v1/opportunities', '/v1/areas', '/v1/organisations', `/v1/opportunities/${ids.painting}/sessions`, `/v1/sessions/${ids.tuesday}`]) {
    assert.equal((await get(url, welsh)).headers['content-language'], 'en', url);
  }
  const found = await send('POST', '/v1/opportunities/search', { headers: welsh, body: {} });
  assert.equal(found.headers['content-language'], 'en');
  assert.equal((await get('/v1/vocabularies', welsh)).headers['content-language'], 'cy');
});

test('Too many requests from one address are told when to come back', async (t) => {
  const { get, pass } = await testService(sqlite, t, { config: { requestsPerMinute: 3 } });
  const codes = [];
  for (let n = 0; n < 4; n += 1) codes.push((await get('/v1/areas')).statusCode);
  assert.deepEqual(codes, [200, 200, 200, 429]);
  assert.equal((await get('/v1/areas')).headers['retry-after'], '60');
  pass(1);
  assert.equal((await get('/v1/areas')).statusCode, 200);
});

test('Health and the contract itself are served', async (t) => {
  const { app, store } = await testService(sqlite, t);
  assert.equal((await app.inject('/health/live')).statusCode, 200);
  assert.equal((await app.inject('/health/ready')).statusCode, 200);
  const contract = await app.inject('/v1/openapi.json');
  assert.equal(contract.json().openapi, '3.1.1');
  assert.equal((await app.inject({ url: '/v1/openapi.json', headers: { 'if-none-match': contract.headers.etag as string } })).statusCode, 304);
  await store.close();
  assert.equal((await app.inject('/health/ready')).statusCode, 503);
});

test('Long public answers are compressed, personal ones are not', async (t) => {
  const { app, signedIn } = await testService(sqlite, t);
  const headers = { 'accept-encoding': 'gzip' };
  const list = await app.inject({ url: '/v1/vocabularies', headers });
  assert.equal(list.headers['content-encoding'], 'gzip');
  assert.match(String(list.headers['vary']), /accept-encoding/i);
  const plan = await app.inject({ url: `/v1/plans/${ids.ashPlan}`, headers: { ...headers, ...(await signedIn(ids.ash)) } });
  assert.equal(plan.headers['content-encoding'], undefined);
});

test('The log holds the method, the path as the contract has it, the status, the time and the request id, and nothing else', async (t) => {
  const lines: Record<string, unknown>[] = [];
  const logger = { info: (facts: Record<string, unknown>) => lines.push(facts), warn: () => undefined, error: (facts: Record<string, unknown>) => lines.push(facts) };
  const { get, send } = await testService(sqlite, t, { logger });
  await get('/v1/opportunities?lifeDomain=arts');
  await send('POST', '/v1/opportunities/search', { body: { q: 'canary words' } });
  await send('PUT', `/v1/bookings/${bookingId()}`, { headers: guest(), body: hold });
  await get('/v1/canary/path?and=query');
  assert.deepEqual(lines.map((line) => Object.keys(line).join()), Array(4).fill('method,path,status,ms,requestId'));
  assert.deepEqual(lines.map((line) => line['path']), ['/v1/opportunities', '/v1/opportunities/search', '/v1/bookings/:id', '(unknown)']);
  assert.doesNotMatch(JSON.stringify(lines), /canary|arts|Asha|127\.0/);
});

test('A fault of ours says nothing of itself, and the log where it was but not what it said', async (t) => {
  const lines: Record<string, unknown>[] = [];
  const { app, store } = await testService(sqlite, t, { logger: { ...silent, error: (facts) => lines.push(facts) } });
  store.sessions.get = async () => {
    throw new Error('canary: Asha, 07700 900123');
  };
  const answer = await app.inject(`/v1/sessions/${ids.tuesday}`);
  assert.deepEqual([answer.statusCode, answer.json().code], [500, 'internal-error']);
  assert.doesNotMatch(answer.body + JSON.stringify(lines), /canary|Asha/);
  assert.match(JSON.stringify(lines), /http\.test\.ts/);
});

test('The service does not start when the contract has an operation that nothing answers', async () => {
  const settings = {
    contract: loadContract({ strict: true }), handlers: {}, identity: { check: async () => undefined, personOf: async () => '' },
    clock: () => new Date(0), newId: () => 'id', config: ordinaryConfig, origins: [], log: silent, ping: async () => undefined };
  await assert.rejects(buildApp(settings), /nothing here answers it/);
});

onEachStore('An address that the contract does not allow', (place) => {
  test('does not leave, even when it is stored, and the log says where it was and not what', async (t) => {
    const lines: Record<string, unknown>[] = [];
    const logger = { ...silent, warn: (facts: Record<string, unknown>) => lines.push(facts) };
    const { store, app } = await testService(place, t, { strict: false, logger });
    const { record } = (await store.directory.get('opportunity', ids.painting))!;
    const contact = { name: 'Bea', url: 'javascript:alert(1)' };
    await store.directory.put([{ id: ids.painting, kind: 'opportunity', record: { ...record, contact } }]);
    const answer = await app.inject(`/v1/opportunities/${ids.painting}`);
    assert.deepEqual([answer.statusCode, answer.json().contact], [200, { name: 'Bea' }]);
    assert.deepEqual(lines.filter((line) => 'pointers' in line).map((line) => [line['operation'], line['pointers']]), [['getOpportunity', ['/contact/url']]]);
    const payload = { ...hold, places: 3, sessionId: ids.tuesday };
    const refused = await app.inject({ method: 'PUT', url: `/v1/bookings/${bookingId()}`, headers: guest(), payload });
    assert.deepEqual([refused.statusCode, refused.json().contact], [409, { name: 'Bea' }]);
    assert.doesNotMatch(answer.body + refused.body + JSON.stringify(lines), /javascript/);
  });
});

onEachStore('A field that the contract does not declare', (place) => {
  test('does not leave, even when it is in the record', async (t) => {
    const { store, app } = await testService(place, t, { strict: false });
    const { record } = (await store.directory.get('organisation', ids.organisation))!;
    await store.directory.put([{ id: ids.organisation, kind: 'organisation', record: { ...record, canary: 'secret' } }]);
    const answer = await app.inject(`/v1/organisations/${ids.organisation}`);
    assert.deepEqual([answer.statusCode, answer.body.includes('canary')], [200, false]);
  });
});
