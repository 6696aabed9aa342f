import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, type Middleware } from './index.ts';
import { badGateway, json, loopback } from './testing/loopback.ts';

const session = json({ id: 's' });
const random = () => 0;

test('layers lie around each exchange like the skins of an onion, the first one outermost', async (t) => {
  const { url, seen } = await loopback(t, [badGateway, session]);
  const said: string[] = [];
  const layer = (name: string): Middleware => async (exchange, next) => {
    said.push(`${name} out ${exchange.operation}`);
    const response = await next(exchange);
    said.push(`${name} in ${response.status}`);
    return response;
  };
  await createClient({ baseUrl: url, random, middleware: [layer('a'), layer('b')] }).sessions.get('s');
  const at = 'GET /sessions/{id}';
  assert.deepEqual(said, [502, 200].flatMap((status) => [`a out ${at}`, `b out ${at}`, `b in ${status}`, `a in ${status}`]));
  assert.equal(seen.length, 2);
});

test('a layer may change what goes out, answer by itself, and fail without spoiling the rules of failing', async (t) => {
  const { url, seen } = await loopback(t, [session]);
  const trace: Middleware = (exchange, next) =>
    next({ ...exchange, init: { ...exchange.init, headers: { ...(exchange.init.headers as object), traceparent: '00-1-1-01' } } });
  await createClient({ baseUrl: url, middleware: [trace] }).sessions.get('s');
  assert.equal(seen[0]?.headers['traceparent'], '00-1-1-01');
  const own = createClient({ baseUrl: url, middleware: [async () => Response.json({ id: 'of-the-layer' })] });
  assert.equal((await own.sessions.get('s')).id, 'of-the-layer');
  const broken = createClient({ baseUrl: url, random, retries: 1, middleware: [() => Promise.reject(new Error('canary'))] });
  const { error } = await broken.sessions.get('s').safe();
  assert.deepEqual([error?.kind, error?.attempts, JSON.stringify(error).includes('canary')], ['network', 2, false]);
  assert.equal(seen.length, 1);
});

test('that an operation is going away is said once, by its path template', async (t) => {
  const going = json({ items: [] }, 200, { deprecation: '@1790000000', sunset: 'Fri, 01 Oct 2027 00:00:00 GMT' });
  const { url } = await loopback(t, [going]);
  const said: string[] = [];
  const day = createClient({ baseUrl: url, warn: (message) => said.push(message) });
  await day.venues.get('canary-1');
  await day.venues.get('canary-2');
  await day.areas.list();
  assert.deepEqual(said, [
    'GET /venues/{id} is deprecated; it ends Fri, 01 Oct 2027 00:00:00 GMT', 'GET /areas is deprecated; it ends Fri, 01 Oct 2027 00:00:00 GMT',
  ]);
});
