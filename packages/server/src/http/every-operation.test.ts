import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Operation } from '../contract/operations.ts';
import { asker, readyRequest } from '../contract-coverage/requests.ts';
import { exampleDay, fillFromExamples } from '../contract-coverage/examples-world.ts';
import { Desk, another, contract, ids } from '../contract-coverage/story.ts';
import { testService } from '../testing/service.ts';
import type { Answered, Sent, TestService } from '../testing/service.ts';
import { testPlaces } from '../testing/stores.ts';

/** Rules of HTTP that hold for every operation, each walked over all of them. What is refused how is in contract-coverage. */
const [sqlite] = testPlaces as [(typeof testPlaces)[0]];

async function stage(t: Parameters<typeof testService>[1], options: Parameters<typeof testService>[2] = {}): Promise<TestService> {
  const service = await testService(sqlite, t, { world: (store) => fillFromExamples(store, contract), ...options });
  service.now = exampleDay;
  return service;
}

/** Every operation with a request that goes well: looking comes first, what takes things away last. */
const late = ({ method, path }: Operation): number => (method === 'get' ? 0 : method !== 'delete' ? 1 : path.includes('{') ? 2 : 3);
const operations = contract.operations.toSorted((a, b) => late(a) - late(b));

async function ready(service: TestService, operation: Operation): Promise<{ method: string; url: string; sent: Sent }> {
  if (operation.id === 'getBooking' || operation.id === 'getBookingCalendar') {
    const desk = new Desk(service, await another(service));
    await desk.put();
    await desk.confirm();
    return { method: 'GET', url: desk.url + (operation.id === 'getBooking' ? '' : '.ics'), sent: { headers: desk.headers } };
  }
  const { method, url, headers, body } = readyRequest(contract, operation.id, ids, await asker(operation, service, ids));
  if (operation.id === 'getRequest') {
    await service.send('PUT', url, { headers, body: { ...contract.operation('putRequest').body!.examples['full'] as object, opportunityId: ids.opportunity } });
  }
  return { method, url, sent: { headers, body: body === undefined ? undefined : JSON.stringify(body) } };
}

/** What the contract says of keeping an answer, as a header. */
const mayBeKept: Record<string, string> = { listSessions: 'public, no-cache', getSession: 'public, no-cache', listOpportunities: 'public, max-age=30' };
const keeping = ({ id, cache }: Operation): string => (cache === 'public' ? mayBeKept[id] ?? 'public, max-age=300' : 'private, no-store');

test('How long an answer may be kept is what the contract says of its operation, and a refusal is kept by nobody', async (t) => {
  const service = await stage(t);
  const wentWell = new Set<string>();
  for (const operation of operations) {
    const { method, url, sent } = await ready(service, operation);
    const good = await service.send(method, url, sent);
    if (good.statusCode < 400) wentWell.add(operation.id);
    const expected = good.statusCode < 400 ? keeping(operation) : 'private, no-store';
    assert.equal(good.headers['cache-control'], expected, `${operation.id} ${good.statusCode}`);
    const bad = await service.send(method, `${url}?colour=red`, sent);
    assert.deepEqual([bad.statusCode, bad.headers['cache-control']], [400, 'private, no-store'], operation.id);
    // Kept answers differ by language and packing, and whoever keeps them is told.
    if (operation.cache === 'public') assert.match(String(good.headers['vary']), /accept-language, accept-encoding/i, operation.id);
    if (operation.scope !== 'none') assert.equal(operation.cache, 'private', `${operation.id} is for somebody`);
  }
  for (const { id, method } of operations) if (method === 'get') assert.ok(wentWell.has(id), `${id} was not seen to go well`);
});

test('Each GET that has an ETag answers 304 to who has it, whatever the packing, and 200 in another language; each that has none says nothing of it', async (t) => {
  const service = await stage(t);
  let walked = 0;
  for (const operation of operations.filter(({ method }) => method === 'get')) {
    const { url, sent } = await ready(service, operation);
    const ask = (more: Record<string, string>): Promise<Answered> => service.get(url, { ...sent.headers, ...more });
    const first = await ask({});
    const tag = first.headers['etag'] as string | undefined;
    const declared = operation.answers.get(200)!.headers.includes('ETag');
    assert.equal(tag !== undefined, declared, operation.id);
    assert.equal(operation.answers.has(304), declared, `${operation.id}: an ETag and 304 go together`);
    if (tag === undefined) continue;
    walked += 1;
    assert.match(tag, /^"(\d+-)?[0-9a-f]{12}\.en\.(public|person|guest)"$/, operation.id);
    assert.equal(tag.endsWith('.public"'), operation.cache === 'public', operation.id);
    for (const given of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await ask({ 'if-none-match': given, 'accept-encoding': 'gzip' });
      assert.deepEqual([again.statusCode, again.body, again.headers['etag'], again.headers['cache-control']], [304, '', tag, keeping(operation)], operation.id);
    }
    for (const given of ['"other"', '', 'nonsense', tag.replace('.en.', '.cy.')]) assert.equal((await ask({ 'if-none-match': given })).statusCode, 200, operation.id);
    const welsh = await ask({ 'if-none-match': tag, 'accept-language': 'cy' });
    if (operation.id !== 'getMedia') assert.deepEqual([welsh.statusCode, /\.cy\.\w+"$/.test(String(welsh.headers['etag']))], [200, true], operation.id);
  }
  assert.equal(walked, contract.operations.filter(({ answers }) => answers.has(304)).length);
});

test('A method that a path has not is refused at each path, naming those it has, before anybody reads a body', async (t) => {
  const service = await stage(t);
  for (const [path, at] of Map.groupBy(contract.operations, (operation) => operation.path)) {
    const { url } = readyRequest(contract, at[0]!.id, ids, {});
    const has = at.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
    // `/opportunities/search` is an opportunity's path too, and `/bookings/{id}.ics` a booking's, with an id of the wrong shape.
    const elsewhere = { '/opportunities/search': '/opportunities/{id}', '/bookings/{id}.ics': '/bookings/{id}' }[path];
    const known = contract.operations.filter((one) => one.path === elsewhere).map(({ method }) => method.toUpperCase());
    for (const method of ['GET', 'HEAD', 'PUT', 'POST', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'].filter((one) => !has.includes(one))) {
      if (known.includes(method === 'HEAD' ? 'GET' : method)) continue;
      const { statusCode, headers } = await service.send(method, url, { headers: { 'content-type': 'text/plain' }, ...(method !== 'HEAD' && { body: '{not json' }) });
      assert.deepEqual([statusCode, headers['allow']], [405, has.join(', ')], `${method} ${path}`);
    }
    // Looking at the headers alone is looking.
    if (has.includes('HEAD')) assert.notEqual((await service.send('HEAD', url)).statusCode, 405, path);
  }
  assert.equal((await service.send('POST', '/v1/nothing', { headers: { 'content-type': 'application/json' }, body: '{not json' })).statusCode, 404);
});

test('Every answer has an id of its own, chosen here, and forbids guessing at its kind', async (t) => {
  const service = await stage(t);
  const seen = new Set<string>();
  for (const operation of operations) {
    const { method, url, sent } = await ready(service, operation);
    for (const at of [url, `${url}?colour=red`]) {
      const { headers } = await service.send(method, at, { ...sent, headers: { ...sent.headers, 'x-request-id': 'chosen-by-somebody-else' } });
      assert.match(String(headers['x-request-id']), /^[0-9a-f-]{36}$/, operation.id);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.ok(!seen.has(String(headers['x-request-id'])), operation.id);
      seen.add(String(headers['x-request-id']));
    }
  }
});

/** Scopes whose operations any site may call: directory, reports, wishes, responses, bookings, requests. */
const isForAnySite = ({ scope }: Operation): boolean => scope === 'none' || scope === 'bookings';

test('Which sites may call is as the data model has it: any for each operation of the directory and of joining, the named ones for the rest, never with cookies', async (t) => {
  const service = await stage(t);
  const [stranger, named] = ['https://charity.example', 'https://trust.example'];
  for (const operation of operations) {
    const { url } = readyRequest(contract, operation.id, ids, {});
    const method = operation.method.toUpperCase();
    for (const origin of [stranger, named]) {
      const expected = isForAnySite(operation) ? '*' : origin === named ? named : undefined;
      const preflight = await service.app.inject({ method: 'OPTIONS', url, headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': 'authorization' } });
      const allowed = preflight.headers['access-control-allow-origin'];
      assert.deepEqual([preflight.statusCode, allowed], [204, expected], `${operation.id} from ${origin}`);
      assert.equal(preflight.headers['access-control-allow-credentials'], undefined);
      assert.deepEqual([preflight.headers['access-control-max-age'], preflight.headers['access-control-allow-headers']],
        ['86400', 'Authorization, Booking-Secret, Content-Type, If-Match, If-None-Match, Purpose-Of-Use']);
      assert.ok(String(preflight.headers['access-control-allow-methods']).split(', ').includes(method), operation.id);
      // A refusal can be read by the same sites: a form that cannot read why it was refused helps nobody.
      const { headers } = await service.send(method, `${url}?colour=red`, { headers: { origin } });
      assert.equal(headers['access-control-allow-origin'], expected, `${operation.id}, refused`);
      assert.equal(headers['access-control-expose-headers'], 'ETag, Link, Retry-After, Content-Language, Deprecation, Sunset, X-Request-Id');
      if (!isForAnySite(operation)) assert.match(String(headers['vary']), /Origin/);
    }
  }
});

test('An address that asks too often is refused by every operation, may ask again when it was told, and a preflight is no request', async (t) => {
  const service = await stage(t, { config: { requestsPerMinute: 2 } });
  for (const operation of operations) {
    const { url } = readyRequest(contract, operation.id, ids, {});
    const method = operation.method.toUpperCase();
    for (let n = 0; n < 2; n += 1) assert.notEqual((await service.send(method, url)).statusCode, 429, operation.id);
    service.now = new Date(service.now.getTime() + 15_000);
    const refused = await service.send(method, url, { headers: { origin: 'https://charity.example' } });
    assert.deepEqual([refused.statusCode, refused.json().code, refused.headers['retry-after']], [429, 'too-many-requests', '45'], operation.id);
    assert.equal((await service.app.inject({ method: 'OPTIONS', url, headers: { origin: 'https://trust.example', 'access-control-request-method': method } })).statusCode, 204);
    assert.equal((await service.app.inject('/health/live')).statusCode, 200, 'whoever watches the service is not counted');
    service.now = new Date(service.now.getTime() + 45_000);
  }
});

test('A body may be as long as the settings say and no longer, for each operation that takes one', async (t) => {
  const service = await stage(t, { config: { largestBody: 2048 } });
  for (const operation of operations.filter(({ body }) => body)) {
    const { method, url, sent } = await ready(service, operation);
    for (const [length, tooLarge] of [[2048, false], [2049, true]] as const) {
      const { statusCode } = await service.send(method, url, { ...sent, body: '{}'.padEnd(length) });
      assert.equal(statusCode === 413, tooLarge, `${operation.id}, ${length} bytes: ${statusCode}`);
    }
    for (const packed of ['gzip', 'br', 'frob', 'gzip, identity']) {
      assert.equal((await service.send(method, url, { ...sent, headers: { ...sent.headers, 'content-encoding': packed } })).statusCode, 415, `${operation.id}, ${packed}`);
    }
  }
});

test('Where nobody reads a body, one that comes is not passed over in silence', async (t) => {
  const service = await stage(t);
  for (const operation of operations.filter(({ body, method }) => !body && method !== 'get')) {
    const { method, url, sent } = await ready(service, operation);
    const answer = await service.send(method, url, { ...sent, body: { reason: 'none' } });
    assert.deepEqual([answer.statusCode, answer.json().errors[0].code], [400, 'unknown-field'], operation.id);
  }
});

test('What is the same for anybody is packed for who takes it, and what is somebody\'s own never is', async (t) => {
  const service = await stage(t);
  let packed = 0;
  for (const operation of operations) {
    const { method, url, sent } = await ready(service, operation);
    if (operation.scope !== 'none') sent.headers = { ...sent.headers };
    for (const encoding of ['br', 'gzip']) {
      const { headers } = await service.app.inject({ method: method as 'GET', url, headers: { ...sent.headers, 'accept-encoding': encoding }, ...(sent.body !== undefined && { payload: sent.body as string }) });
      if (operation.scope !== 'none') assert.equal(headers['content-encoding'], undefined, operation.id);
      else if (headers['content-encoding'] !== undefined) {
        packed += 1;
        assert.equal(headers['content-encoding'], encoding, operation.id);
        assert.equal(String(headers['vary']).match(/accept-encoding/gi)?.length, 1, operation.id);
      }
    }
  }
  assert.ok(packed >= 8, `${packed} answers were long enough`);
});
