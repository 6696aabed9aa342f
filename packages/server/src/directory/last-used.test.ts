import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LastUsed } from './last-used.ts';

test('what was used last is kept, and what was used longest ago goes', () => {
  const kept = new LastUsed<number>(2);
  kept.keep('a', 1);
  kept.keep('b', 2);
  kept.keep('c', 3);
  assert.equal(kept.get('a'), 1);
  // With a and c the new generation is full: b has not been used since.
  kept.keep('d', 4);
  assert.deepEqual([kept.get('a'), kept.get('b'), kept.get('c'), kept.get('d')], [1, undefined, 3, 4]);
});

test('a value kept anew takes the place of the one before, also where that is the older', () => {
  const kept = new LastUsed<number>(1);
  kept.keep('a', 1);
  kept.keep('b', 2);
  kept.keep('a', 3);
  assert.equal(kept.get('a'), 3);
});

test('no more than twice as many are kept', () => {
  const kept = new LastUsed<number>(10);
  for (let n = 0; n < 1000; n++) kept.keep(String(n), n);
  assert.ok(Array.from({ length: 1000 }, (_, n) => kept.get(String(n))).filter((value) => value !== undefined).length <= 20);
});
