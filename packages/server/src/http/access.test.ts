import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadContract } from '../contract/contract.ts';
import { devIssuer } from '../identity/dev-people.ts';
import { bookingId, guest, testService } from '../testing/service.ts';
import { testPlaces } from '../testing/stores.ts';
import { fillWorld } from '../testing/world.ts';
import { PREFIX } from './paths.ts';

const [sqlite] = testPlaces as [(typeof testPlaces)[0]];
const contract = loadContract({ strict: true });
const [head, ...rows] = readFileSync(new URL('../../../../specs/access.csv', import.meta.url), 'utf8').trim().split('\n').map((line) => line.split(','));
const roles = head!.slice(1);

test('Who may ask for what is as the table says, for every operation and every role', async (t) => {
  const people = new Map(roles.filter((role) => role !== 'anonymous' && role !== 'guest').map((role) => [role, bookingId()]));
  const service = await testService(sqlite, t, {
    world: async (store) => {
      await fillWorld(store);
      for (const [role, id] of people) {
        const record = { preferredName: role, login: { name: role, roles: [role] } };
        await store.people.insert({ id, issuer: devIssuer, subject: role, createdAt: '2026-10-01T08:00:00.000Z', record });
      }
    },
  });
  const headers: Record<string, Record<string, string>> = { anonymous: {}, guest: guest() };
  for (const [role, id] of people) headers[role] = await service.signedIn(id);

  assert.deepEqual(rows.map(([operation]) => operation).sort(), contract.operations.map(({ id }) => id).sort(), 'the table has every operation once');
  for (const [id, ...outcomes] of rows) {
    const operation = contract.operation(id!);
    const url = PREFIX + operation.path.replaceAll(/\{\w+\}/g, () => bookingId());
    for (const [n, role] of roles.entries()) {
      const { statusCode } = await service.send(operation.method.toUpperCase(), url, { headers: headers[role] });
      const outcome = outcomes[n]!;
      const refusal = statusCode === 401 || statusCode === 403 ? String(statusCode) : 'let in';
      assert.equal(refusal, outcome === '401' || outcome === '403' ? outcome : 'let in', `${id} as ${role}`);
    }
  }
});
