import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContract } from '../contract/contract.ts';
import type { Operation } from '../contract/operations.ts';
import { Maker } from '../testing/generate.ts';
import { bookingId, guest, testService } from '../testing/service.ts';
import type { TestService } from '../testing/service.ts';
import { testPlaces } from '../testing/stores.ts';
import { ids } from '../testing/world.ts';
import { PREFIX } from './paths.ts';

/** Requests of each kind per operation: a few each time, the promised thousand when asked for. */
const EACH = process.env['DAYBRIDGE_FULL'] ? 1000 : 25;
const SEED = Number(process.env['DAYBRIDGE_SEED'] ?? 20261005);

const contract = loadContract({ strict: true });
const built = contract.operations.filter((operation) => !operation.notBuiltYet);
const [sqlite] = testPlaces as [(typeof testPlaces)[0]];

interface Request {
  url: string;
  headers: Record<string, string>;
  body: unknown;
}

const queryOf = (values: Record<string, unknown>): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  return query.size > 0 ? `?${query}` : '';
};

const pathFor = (operation: Operation): string =>
  PREFIX + operation.path.replace('{id}', operation.id === 'putBooking' ? bookingId() : ids.painting).replace('{name}', 'LifeDomain');

/** What the contract allows to be asked, leaving out cursors, which only the service can make. */
function allowed(maker: Maker, operation: Operation, headers: Record<string, string>): Request & { query: Record<string, unknown> } {
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'query' && parameter.name !== 'cursor');
  const query = Object.fromEntries(parameters.filter(() => maker.pick([true, false, false])).map((parameter) => [parameter.name, maker.make(parameter.schema)]));
  const body = operation.body && maker.make(operation.body.schema);
  if (typeof body === 'object' && body !== null && 'cursor' in body) delete (body as { cursor?: unknown }).cursor;
  return { url: pathFor(operation) + queryOf(query), query, headers: { ...headers, ...(operation.body && { 'content-type': operation.body.mediaType }) }, body };
}

const headersFor = async (service: TestService, operation: Operation): Promise<Record<string, string>> =>
  (operation.scope === 'none' ? {} : operation.guest ? guest() : service.signedIn(ids.ash));

test(`What the contract allows is never called wrong, and never breaks anything (seed ${SEED})`, async (t) => {
  const service = await testService(sqlite, t);
  const maker = new Maker(contract, SEED);
  for (const operation of built) {
    for (let n = 0; n < EACH; n += 1) {
      const { url, headers, body } = allowed(maker, operation, await headersFor(service, operation));
      const answer = await service.send(operation.method.toUpperCase(), url, { headers, body: body === undefined ? undefined : JSON.stringify(body) });
      const wrong = answer.statusCode >= 500 || (answer.statusCode === 400);
      assert.ok(!wrong, `${operation.id} ${url} ${JSON.stringify(body)} was answered ${answer.body}`);
    }
  }
});

test(`What the contract forbids is refused as such, and never breaks anything (seed ${SEED})`, async (t) => {
  const service = await testService(sqlite, t);
  const maker = new Maker(contract, SEED + 1);
  for (const operation of built) {
    const headers = await headersFor(service, operation);
    let sent = 0;
    for (let round = 0; sent < EACH && round < EACH; round += 1) {
      for (const { how, request } of forbidden(maker, operation, headers)) {
        const { url, body } = request;
        const answer = await service.send(operation.method.toUpperCase(), url, { headers: request.headers, body: body === undefined ? undefined : JSON.stringify(body) });
        assert.deepEqual([answer.statusCode, answer.json().code], [400, 'invalid-request'], `${operation.id} ${how} ${url} ${JSON.stringify(body)}`);
        assert.ok(answer.json().errors.length > 0);
        sent += 1;
      }
    }
    assert.ok(sent >= Math.min(EACH, 2), operation.id);
  }
});

function* forbidden(maker: Maker, operation: Operation, headers: Record<string, string>): Generator<{ how: string; request: Request }> {
  const right = allowed(maker, operation, headers);
  const path = right.url.split('?')[0]!;
  yield { how: 'unknown filter', request: { ...right, url: `${path}${queryOf({ ...right.query, surprise: 'x' })}` } };
  if (operation.path.includes('{id}')) yield { how: 'wrong id', request: { ...right, url: path.replace(/[0-9a-f-]{36}/, 'not-an-id') } };
  for (const parameter of operation.parameters.filter((one) => one.in === 'query')) {
    const query = { ...right.query, [parameter.name]: 'y'.repeat(600) };
    yield { how: `wrong ${parameter.name}`, request: { ...right, url: `${path}${queryOf(query)}` } };
  }
  if (!operation.body || right.body === undefined) return;
  for (const { how, value } of maker.breaks(operation.body.schema, right.body)) yield { how, request: { ...right, body: value } };
}
