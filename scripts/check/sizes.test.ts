import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limits, sizeFaults, type Sizes } from './sizes.ts';

const sizes: Sizes = { sdk: 100, sdkOneOperation: 90, finder: 200, booker: 200, planViewer: 200, planSummary: 200, all: 400, loader: null };

test('a size as recorded, or smaller, is accepted', () => {
  assert.deepEqual(sizeFaults(sizes, sizes), []);
  assert.deepEqual(sizeFaults({ ...sizes, finder: 199 }, sizes), []);
});

test('one byte more than recorded is refused', () => {
  assert.match(sizeFaults({ ...sizes, finder: 201 }, sizes).join(), /finder grew from 200 to 201 bytes/);
});

test('the limit holds even where nothing was recorded', () => {
  assert.match(sizeFaults({ ...sizes, finder: (limits.finder ?? 0) + 1 }, {}).join(), /its limit is 30720/);
});
