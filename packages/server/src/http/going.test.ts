import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ordinaryConfig } from '../config.ts';
import { Contract } from '../contract/contract.ts';
import { contractText } from '../contract/document.ts';
import type { ContractDocument } from '../contract/document.ts';
import { someDay } from '../testing/stores.ts';
import { buildApp } from './app.ts';
import type { Handlers } from './call.ts';
import { silent } from './logging.ts';

/** The contract with one operation that will go. */
function contractWith(change: Record<string, unknown>): Contract {
  const document = JSON.parse(contractText()) as ContractDocument;
  Object.assign(document.paths['/areas']!['get']!, change);
  return new Contract(JSON.stringify(document), { strict: true });
}

async function serve(contract: Contract) {
  const handlers: Handlers = Object.fromEntries(contract.operations.filter((operation) => !operation.notBuiltYet).map(({ id }) => [id, async () => ({ body: { items: [] } })]));
  return buildApp({
    contract, handlers, clock: () => someDay, newId: () => '0199b000-0000-7000-8000-000000000001', config: ordinaryConfig, origins: [], log: silent, ping: async () => undefined,
    identity: { check: async () => undefined, personOf: async () => '' } as unknown as Parameters<typeof buildApp>[0]['identity'],
  });
}

test('an operation that will go says so in every answer, also where it refuses, and scripts of other origins can read it; the others say nothing', async (t) => {
  const app = await serve(contractWith({ deprecated: true, 'x-deprecated-on': '2026-10-01', 'x-sunset': '2027-04-01' }));
  t.after(() => app.close());
  for (const [url, status] of [['/v1/areas', 200], ['/v1/areas?colour=green', 400]] as const) {
    const { statusCode, headers } = await app.inject({ url, headers: { origin: 'https://www.example.org' } });
    assert.deepEqual([statusCode, headers['deprecation'], headers['sunset']], [status, '@1790812800', 'Thu, 01 Apr 2027 00:00:00 GMT']);
    assert.match(String(headers['access-control-expose-headers']), /Deprecation, Sunset/);
  }
  const { headers } = await app.inject({ url: '/v1/vocabularies' });
  assert.deepEqual([headers['deprecation'], headers['sunset']], [undefined, undefined]);
});

test('a contract that deprecates without dates is refused', () => {
  assert.throws(() => contractWith({ deprecated: true }), /listAreas is deprecated: say x-deprecated-on and x-sunset/);
});
