import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CursorError } from './index.ts';
import type { SearchQuery } from './index.ts';
import { entry, indexOf, now, numbers, session, venue } from './testing.ts';

describe('pages', () => {
  const many = Array.from({ length: 25 }, (_, i) =>
    entry(
      i + 1,
      { title: `Group ${String.fromCharCode(97 + (i % 5))}`, lifeDomains: ['arts'] },
      { sessions: i % 3 ? [session(`2026-10-${14 + (i % 4)}T09:00:00Z`)] : [] },
    ),
  );
  for (const sort of ['title', 'next-session', 'relevance', 'distance'] as const) {
    test(`by ${sort} give everything once, in the one order`, () => {
      const index = indexOf(
        many.map((one, i) => ({ ...one, venues: [venue(i % 7, { geo: { latitude: 51.5 + (i % 7) / 100, longitude: 0 } })] })),
      );
      const query: SearchQuery = {
        sort,
        ...(sort === 'relevance' ? { q: 'group' } : {}),
        ...(sort === 'distance' ? { near: { latitude: 51.5, longitude: 0 } } : {}),
      };
      const whole = numbers(index, { ...query, limit: 100 });
      const seen: number[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < 10; page++) {
        const { items, nextCursor, total } = index.search({ ...query, limit: 4, cursor }, now);
        assert.equal(total, 25);
        seen.push(...items.map((item) => +item.id.slice(-12)));
        cursor = nextCursor;
        if (!cursor) break;
      }
      assert.deepEqual(seen, whole);
      assert.equal(new Set(seen).size, 25);
    });
  }
  test('stay in step when something comes in or goes', () => {
    const index = indexOf(many);
    const first = index.search({ sort: 'title', limit: 10 }, now);
    index.put(entry(99, { title: 'Aardvark' }));
    index.remove(first.items.at(-1)!.id);
    const second = index.search({ sort: 'title', limit: 20, cursor: first.nextCursor }, now);
    assert.equal(second.items.length, 15);
    assert.equal(new Set([...first.items, ...second.items].map((item) => item.id)).size, 25);
  });
  test('keep the order of the first page while the clock goes on', () => {
    const index = indexOf(many);
    const start = Date.parse('2026-10-14T08:59:59Z');
    const first = index.search({ limit: 10 }, start);
    const second = index.search({ limit: 20, cursor: first.nextCursor }, start + 60_000);
    assert.equal(new Set([...first.items, ...second.items].map((item) => item.id)).size, 25);
  });
  test('belong to their query, whatever the order of its codes', () => {
    const index = indexOf(many);
    const { nextCursor } = index.search({ lifeDomain: ['arts', 'learning'], limit: 3 }, now);
    assert.equal(index.search({ lifeDomain: ['learning', 'arts'], limit: 5, cursor: nextCursor }, now).items.length, 5);
    for (const query of [
      {},
      { lifeDomain: ['arts'] },
      { lifeDomain: ['arts', 'learning'], sort: 'title' as const },
      { lifeDomain: ['arts', 'learning'], q: 'group' },
    ]) {
      assert.throws(() => index.search({ ...query, cursor: nextCursor }, now), CursorError);
    }
    for (const cursor of ['', 'x', '!!!', 'AAAA', nextCursor!.slice(1), `${nextCursor}A`]) {
      assert.throws(() => index.search({ lifeDomain: ['arts', 'learning'], cursor }, now), CursorError, cursor);
    }
  });
  test('carry neither text nor place in their cursor', () => {
    const index = indexOf(many.map((one) => ({ ...one, venues: [venue(1, { geo: { latitude: 51.5, longitude: 0 }, outcode: 'KM5' })] })));
    const { nextCursor } = index.search({ q: 'group', near: { outcode: 'KM5' }, limit: 3 }, now);
    const clear = Buffer.from(nextCursor!, 'base64url').toString('latin1').toLowerCase();
    for (const canary of ['group', 'km5', '51.5', '0192f000']) assert.ok(!clear.includes(canary) && !nextCursor!.includes(canary), canary);
    assert.ok(nextCursor!.length <= 500 && /^[\w-]+$/.test(nextCursor!));
  });
  test('fit the contract with the longest title in any script', () => {
    const index = indexOf([1, 2].map((n) => entry(n, { title: 'ক'.repeat(300) })));
    assert.ok(index.search({ limit: 1 }, now).nextCursor!.length <= 500);
  });
});
