import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { createClient, DaybridgeError, isDaybridgeError } from './index.ts';
import { badGateway, json, loopback, problem, reset, stall, text, type Reply } from './testing/loopback.ts';

const id = '01920000-0000-7000-8000-00000000c0de';
const canaries = [id, 'canary-token', 'canary-secret', 'canary-words', 'canary-place', 'canary-body', '127.0.0.1'];

test('no error says a token, a secret, an id, a search or a body in its message, its stack, its fields or its JSON', async (t) => {
  const leaky = json({ type: 'x', title: 'x', status: 409, code: 'session-full', detail: 'canary-body' }, 409);
  const garbled = text('{"name":"canary-body', 200, { 'content-type': 'application/json' });
  const worlds: Reply[][] = [[leaky], [badGateway], [reset], [stall], [garbled], [problem(401, 'not-signed-in')]];
  const errors: unknown[] = [];
  for (const answers of worlds) {
    const { url } = await loopback(t, answers);
    const day = createClient({ baseUrl: url, token: 'canary-token', retries: 0, deadlineMs: 80 });
    const caught = (error: unknown) => errors.push(error);
    await day.bookings.get(id).catch(caught);
    await day.bookings.confirm(id, { note: 'canary-words' }, { secret: 'canary-secret' }).catch(caught);
    await day.opportunities.search({ q: 'canary-words', near: { town: 'canary-place' } }).catch(caught);
  }
  assert.equal(errors.length, worlds.length * 3);
  for (const error of errors) {
    assert.ok(error instanceof DaybridgeError);
    const said = `${error.message} ${error.stack} ${inspect(error)} ${JSON.stringify(error)}`;
    for (const canary of canaries) assert.ok(!said.includes(canary), `${canary} stands in: ${said}`);
  }
});

test('printing a client does not print its token', () => {
  const day = createClient({ baseUrl: 'http://api.example/v1', token: 'canary-token' });
  assert.ok(!inspect(day, { depth: 9, showHidden: true }).includes('canary-token'));
});

test('an error is recognised across copies of the package, and nothing else is', async () => {
  const copy = (await import(`./errors.ts?copy=${'2'}`)) as typeof import('./errors.ts');
  const theirs = new copy.DaybridgeError('network', { operation: 'GET /areas', because: 'no answer came' });
  assert.ok(!(theirs instanceof DaybridgeError));
  assert.ok(isDaybridgeError(theirs));
  for (const other of [new Error('x'), { kind: 'network' }, 'network', null, undefined]) assert.ok(!isDaybridgeError(other));
});

test('an error says what may be logged', async (t) => {
  const { url } = await loopback(t, [problem(404, 'not-found')]);
  const error = await createClient({ baseUrl: url }).plans.get(id).catch((reason: unknown) => reason);
  assert.deepEqual(JSON.parse(JSON.stringify(error)), {
    name: 'DaybridgeError', message: 'GET /plans/{id}: answered 404 not-found', kind: 'http', operation: 'GET /plans/{id}',
    attempts: 1, status: 404, code: 'not-found', requestId: 'req-1', outcomeUnknown: false,
  });
});

test('safe() gives a result for success and for failure', async (t) => {
  const { url } = await loopback(t, [json({ items: [] }), problem(401, 'not-signed-in')]);
  const day = createClient({ baseUrl: url });
  const good = await day.areas.list().safe();
  assert.deepEqual([good.ok, good.value], [true, { items: [] }]);
  const bad = await day.plans.list().safe();
  assert.deepEqual([bad.ok, bad.error?.code], [false, 'not-signed-in']);
});
