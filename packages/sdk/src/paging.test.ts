import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from './index.ts';
import { json, loopback } from './testing/loopback.ts';

const page = (ids: string[], nextCursor?: string) => json({ items: ids.map((id) => ({ id })), nextCursor });

async function idsOf(items: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}

test('await gives the first page and asks for no more', async (t) => {
  const { url, seen } = await loopback(t, [page(['a'], 'c1')]);
  const first = await createClient({ baseUrl: url }).organisations.list({ kind: ['nhs'] });
  assert.deepEqual([first.items.length, first.nextCursor, seen.length], [1, 'c1', 1]);
});

test('for await gives every item and crosses an empty page', async (t) => {
  const { url, seen } = await loopback(t, [page(['a', 'b'], 'c1'), page([], 'c2'), page(['c'])]);
  assert.deepEqual(await idsOf(createClient({ baseUrl: url }).organisations.list({ limit: 2 })), ['a', 'b', 'c']);
  assert.deepEqual(seen.map((one) => one.url.replace('/v1/organisations?', '')), ['limit=2', 'limit=2&cursor=c1', 'limit=2&cursor=c2']);
});

test('the cursor of a search travels in the body with the search', async (t) => {
  const { url, seen } = await loopback(t, [page(['a'], 'c1'), page(['b'])]);
  for await (const match of createClient({ baseUrl: url }).opportunities.search({ q: 'art' })) assert.ok(match);
  assert.deepEqual(seen.map((one) => [one.url, one.body]), [
    ['/v1/opportunities/search', { q: 'art' }], ['/v1/opportunities/search', { q: 'art', cursor: 'c1' }],
  ]);
});

test('a cursor that comes a second time is an error, not an endless loop', async (t) => {
  const { url, seen } = await loopback(t, [page(['a'], 'c1'), page(['b'], 'c2'), page(['c'], 'c1')]);
  await assert.rejects(idsOf(createClient({ baseUrl: url }).organisations.list()), { kind: 'contract', operation: 'GET /organisations' });
  assert.equal(seen.length, 3);
});

test('leaving the loop asks for no further page', async (t) => {
  const { url, seen } = await loopback(t, [page(['a'], 'c1')]);
  for await (const organisation of createClient({ baseUrl: url }).organisations.list()) {
    assert.equal(organisation.id, 'a');
    break;
  }
  assert.equal(seen.length, 1);
});
