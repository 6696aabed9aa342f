import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PackedMap } from './packed-map.ts';

interface Thing {
  name: string;
  lines?: string;
}

const filled = (size: number): PackedMap<Thing> => {
  const map = PackedMap.empty<Thing>();
  for (let n = 0; n < size; n += 1) map.set(`id-${n}`, { name: `thing ${n}`, lines: 'one\ntwo, “three”\u2028four' });
  return map;
};

const all = (map: ReadonlyMap<string, Thing>): Record<string, string> => Object.fromEntries([...map].map(([id, { name }]) => [id, name]));

test('What was put in comes back, whether it is packed with others or still by itself', () => {
  for (const size of [0, 1, 15, 16, 17, 100]) {
    const map = filled(size);
    assert.equal(map.size, size);
    for (let n = 0; n < size; n += 1) assert.deepEqual(map.get(`id-${n}`), { name: `thing ${n}`, lines: 'one\ntwo, “three”\u2028four' });
    assert.deepEqual([...map.keys()], Array.from({ length: size }, (_, n) => `id-${n}`));
    assert.equal(map.get('another'), undefined);
    assert.equal(map.has('another'), false);
  }
});

test('A value looked up twice is the same object', () => {
  const map = filled(40);
  assert.equal(map.get('id-3'), map.get('id-3'));
  assert.equal(map.get('id-39'), map.get('id-39'));
});

test('What is replaced or taken out is gone, and its neighbours stay', () => {
  const map = filled(64);
  const expected = all(map);
  // One of each block, then most of the first blocks, then all of one.
  for (const n of [0, 20, 40, 60, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ...Array.from({ length: 16 }, (_, i) => 32 + i)]) {
    if (n % 3 === 0) {
      map.set(`id-${n}`, undefined);
      delete expected[`id-${n}`];
    } else {
      map.set(`id-${n}`, { name: `new ${n}` });
      expected[`id-${n}`] = `new ${n}`;
    }
    assert.deepEqual(all(map), expected);
    assert.equal(map.size, Object.keys(expected).length);
  }
  for (const [id, name] of Object.entries(expected)) assert.equal(map.get(id)?.name, name);
});

test('A copy is changed by itself: each map answers with its own values', () => {
  const before = filled(40);
  before.get('id-1');
  const after = before.copy();
  after.set('id-1', { name: 'changed' });
  after.set('id-2', undefined);
  for (let n = 16; n < 32; n += 1) after.set(`id-${n}`, { name: 'changed' });
  assert.deepEqual([after.get('id-1')?.name, after.get('id-2'), after.get('id-16')?.name, after.size], ['changed', undefined, 'changed', 39]);
  assert.deepEqual([before.get('id-1')?.name, before.get('id-2')?.name, before.get('id-16')?.name, before.size], ['thing 1', 'thing 2', 'thing 16', 40]);
  assert.equal(after.get('id-1')?.name, 'changed');
  const sizes: number[] = [];
  before.forEach((_value, _id, map) => sizes.push(map.size));
  assert.deepEqual(new Set(sizes), new Set([40]));
});
