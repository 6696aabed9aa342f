import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LastUsed } from './last-used.ts';

test('what was used longest ago goes first', () => {
  const kept = new LastUsed<number>(2);
  kept.keep('a', 1);
  kept.keep('b', 2);
  assert.equal(kept.get('a'), 1);
  kept.keep('c', 3);
  assert.deepEqual([kept.get('a'), kept.get('b'), kept.get('c')], [1, undefined, 3]);
});
