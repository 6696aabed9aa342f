import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import { DaybridgeError } from './errors.ts';
import { createClient } from './index.ts';
import { badGateway, cutShort, json, loopback, problem, redirect, reset, stall, stallInBody, text } from './testing/loopback.ts';

const id = '01920000-0000-7000-8000-0000000000aa';
const page = json({ items: [], facets: {}, notKnown: {}, suggestions: [], total: 0 });
const session = { id, opportunityId: id, status: 'scheduled' };
const booking = { id, sessionId: id, status: 'confirmed' };
/** No chance and so no waiting between attempts. */
const random = () => 0;

async function failureOf(call: Promise<unknown>): Promise<DaybridgeError> {
  const error = await call.then(() => assert.fail('it did not reject'), (reason: unknown) => reason);
  assert.ok(error instanceof DaybridgeError, String(error));
  return error;
}

test('a connection that breaks is tried again until an answer comes', async (t) => {
  const { url, seen } = await loopback(t, [reset, reset, json(session)]);
  assert.equal((await createClient({ baseUrl: url, random }).sessions.get(id)).id, id);
  assert.equal(seen.length, 3);
});

test('a body cut short by a broken connection is tried again', async (t) => {
  const { url, seen } = await loopback(t, [cutShort, json(session)]);
  assert.equal((await createClient({ baseUrl: url, random }).sessions.get(id)).id, id);
  assert.equal(seen.length, 2);
});

test('JSON cut short by a proxy is tried again, and is a contract error when it stays so', async (t) => {
  const broken = text('{"id":"0192', 200, { 'content-type': 'application/json', 'x-request-id': 'req-7' });
  const healed = await loopback(t, [broken, json(session)]);
  assert.equal((await createClient({ baseUrl: healed.url, random }).sessions.get(id)).id, id);
  const { url } = await loopback(t, [broken]);
  const error = await failureOf(createClient({ baseUrl: url, random, retries: 1 }).sessions.get(id));
  assert.deepEqual([error.kind, error.attempts, error.status, error.requestId, error.text], ['contract', 2, 200, 'req-7', '{"id":"0192']);
});

test('a page of a proxy with status 502 survives as a refusal with that status', async (t) => {
  const { url, seen } = await loopback(t, [badGateway]);
  const error = await failureOf(createClient({ baseUrl: url, random, retries: 2 }).sessions.get(id));
  assert.deepEqual([error.kind, error.status, error.code, error.attempts, seen.length], ['http', 502, undefined, 3, 3]);
  assert.match(error.text ?? '', /Bad Gateway/);
});

test('a page of a proxy with status 200 is not taken for an answer', async (t) => {
  const { url } = await loopback(t, [text('<html>Sign in to the wifi</html>', 200, { 'content-type': 'text/html' })]);
  assert.equal((await failureOf(createClient({ baseUrl: url, random, retries: 0 }).sessions.get(id))).kind, 'contract');
});

test('204 where a body was promised is a contract error', async (t) => {
  const { url } = await loopback(t, [text('', 204)]);
  const error = await failureOf(createClient({ baseUrl: url, random, retries: 0 }).bookings.confirm(id, {}, { secret: 's' }));
  assert.deepEqual([error.kind, error.status, error.outcomeUnknown], ['contract', 204, true]);
});

test('the deadline ends a call that is never answered', async (t) => {
  const { url } = await loopback(t, [stall]);
  const error = await failureOf(createClient({ baseUrl: url, random, deadlineMs: 60 }).sessions.get(id));
  assert.deepEqual([error.kind, error.attempts, error.outcomeUnknown], ['timeout', 1, false]);
});

test('the deadline ends a call whose body never ends', async (t) => {
  const { url } = await loopback(t, [stallInBody]);
  const error = await failureOf(createClient({ baseUrl: url, random, deadlineMs: 60 }).opportunities.search());
  assert.equal(error.kind, 'timeout');
});

test('the deadline holds for a transport that ignores signals', async () => {
  const day = createClient({ baseUrl: 'http://stub.example/v1', fetch: () => new Promise(() => {}), deadlineMs: 30 });
  assert.equal((await failureOf(day.sessions.get(id))).kind, 'timeout');
});

test('a redirect is not followed', async (t) => {
  const elsewhere = await loopback(t, [json(session)]);
  const { url } = await loopback(t, [redirect(`${elsewhere.url}/sessions/${id}`)]);
  const error = await failureOf(createClient({ baseUrl: url, random, retries: 0 }).sessions.get(id));
  assert.deepEqual([error.kind, elsewhere.seen.length], ['network', 0]);
});

test('a name that cannot be found is a network error with the system\'s code', async () => {
  const fetch = () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }));
  const error = await failureOf(createClient({ baseUrl: 'http://nowhere.invalid/v1', fetch, random, retries: 1 }).areas.list());
  assert.deepEqual([error.kind, error.reason, error.attempts], ['network', 'ENOTFOUND', 2]);
});

test('a refusal of the rules is not tried again', async (t) => {
  const refusals = [
    [404, 'not-found'], [409, 'session-full'], [422, 'details-missing'], [429, 'too-many-holds'], [501, 'not-built-yet'],
  ] as const;
  for (const [status, code] of refusals) {
    const { url, seen } = await loopback(t, [problem(status, code)]);
    const error = await failureOf(createClient({ baseUrl: url, random }).bookings.confirm(id, {}, { secret: 's' }));
    assert.deepEqual([error.status, error.code, error.requestId, seen.length], [status, code, 'req-1', 1]);
  }
});

test('a search and a command are tried again, because the contract says that they repeat safely', async (t) => {
  const search = await loopback(t, [badGateway, page]);
  assert.equal((await createClient({ baseUrl: search.url, random }).opportunities.search({ q: 'art' })).total, 0);
  assert.deepEqual(search.seen.map((one) => one.body), [{ q: 'art' }, { q: 'art' }]);
  const confirm = await loopback(t, [reset, json(booking)]);
  const confirmed = await createClient({ baseUrl: confirm.url, random }).bookings.confirm(id, { companions: 1 }, { secret: 's' });
  assert.equal(confirmed.status, 'confirmed');
  assert.deepEqual(confirm.seen.map((one) => one.body), [{ companions: 1 }, { companions: 1 }]);
});

test('Retry-After is obeyed when the deadline allows it', async (t) => {
  const { url, seen } = await loopback(t, [problem(429, 'too-many-requests', { 'retry-after': '0' }), json(session)]);
  assert.equal((await createClient({ baseUrl: url, random: () => 0.01 }).sessions.get(id)).id, id);
  assert.equal(seen.length, 2);
});

test('Retry-After beyond the deadline is reported at once and never cut short', async (t) => {
  const { url, seen } = await loopback(t, [problem(429, 'too-many-requests', { 'retry-after': '120' })]);
  const error = await failureOf(createClient({ baseUrl: url, random, deadlineMs: 5000 }).sessions.get(id));
  assert.deepEqual([error.code, error.retryAfter, error.attempts, seen.length], ['too-many-requests', 120, 1, 1]);
});

test('a date in Retry-After is read against the clock of the server', async (t) => {
  const headers = { date: 'Tue, 13 Oct 2026 10:00:00 GMT', 'retry-after': 'Tue, 13 Oct 2026 10:01:30 GMT' };
  const { url } = await loopback(t, [problem(503, 'not-ready', headers)]);
  assert.equal((await failureOf(createClient({ baseUrl: url, random, deadlineMs: 5000 }).sessions.get(id))).retryAfter, 90);
});

test('a wait that the deadline would cut short is not begun', async (t) => {
  const { url, seen } = await loopback(t, [badGateway]);
  const error = await failureOf(createClient({ baseUrl: url, random: () => 100, deadlineMs: 5000 }).sessions.get(id));
  assert.deepEqual([error.kind, error.status, seen.length], ['http', 502, 1]);
});

test('each wait between two attempts is drawn by chance', async (t) => {
  const drawn: number[] = [];
  const { url } = await loopback(t, [badGateway, badGateway, json(session)]);
  const draw = () => {
    drawn.push(0);
    return 0;
  };
  await createClient({ baseUrl: url, random: draw }).sessions.get(id);
  assert.equal(drawn.length, 2);
});

test('a signal ends a call at any moment and keeps no listener', async (t) => {
  const { url } = await loopback(t, [stall]);
  const controller = new AbortController();
  const waiting = failureOf(createClient({ baseUrl: url, log: () => {} }).sessions.get(id, { signal: controller.signal }));
  assert.equal(getEventListeners(controller.signal, 'abort').length, 1);
  controller.abort();
  assert.deepEqual((await waiting).kind, 'aborted');
  assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
});

test('a signal that was aborted before sends nothing', async (t) => {
  const { url, seen } = await loopback(t, [json(session)]);
  const error = await failureOf(createClient({ baseUrl: url }).bookings.cancel(id, {}, { secret: 's', signal: AbortSignal.abort() }));
  assert.deepEqual([error.kind, error.attempts, error.outcomeUnknown, seen.length], ['aborted', 0, false, 0]);
});

test('a signal ends the wait between two attempts', async (t) => {
  const controller = new AbortController();
  const { url, seen } = await loopback(t, [badGateway]);
  const day = createClient({ baseUrl: url, random: () => {
    queueMicrotask(() => controller.abort());
    return 0.99;
  } });
  assert.equal((await failureOf(day.sessions.get(id, { signal: controller.signal }))).kind, 'aborted');
  assert.equal(seen.length, 1);
});

test('a long-lived signal carries no listener after calls that went well or badly', async (t) => {
  const { signal } = new AbortController();
  const { url } = await loopback(t, [json(session), problem(404, 'not-found')]);
  const day = createClient({ baseUrl: url });
  await day.sessions.get(id, { signal });
  await failureOf(day.sessions.get(id, { signal }));
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});

test('a lost answer to a command leaves its outcome unknown; an answer of the rules settles it', async (t) => {
  const lost = await loopback(t, [reset]);
  const settled = await loopback(t, [reset, problem(409, 'hold-expired-and-full')]);
  const limited = await loopback(t, [reset, problem(429, 'too-many-requests')]);
  const outcome = async (baseUrl: string) => {
    const day = createClient({ baseUrl, random, retries: 1 });
    return (await failureOf(day.bookings.confirm(id, {}, { secret: 's' }))).outcomeUnknown;
  };
  assert.deepEqual([await outcome(lost.url), await outcome(settled.url), await outcome(limited.url)], [true, false, true]);
});

test('the log hears of method, path template, status and time, and of nothing else', async (t) => {
  const heard: object[] = [];
  const { url } = await loopback(t, [reset, json(booking)]);
  const day = createClient({ baseUrl: url, random, now: () => 0, token: 'canary-token', log: (exchange) => {
    heard.push(exchange);
    throw new Error('a broken log');
  } });
  await day.bookings.get(id);
  const method = 'GET';
  const path = '/bookings/{id}';
  assert.deepEqual(heard, [{ method, path, status: undefined, ms: 0 }, { method, path, status: 200, ms: 0 }]);
});
