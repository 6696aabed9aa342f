import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../shared/root.ts';

interface Locked {
  readonly optionalDependencies?: Record<string, string>;
  readonly version?: string;
}

const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };

/** What a package at `place` finds under `name` in the lock, as Node would find it on disk. */
function found(place: string, name: string): Locked | undefined {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const here = lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`] ?? (at.includes('node_modules/') ? undefined : lock.packages[`node_modules/${name}`]);
    if (here || !at.includes('/node_modules/')) return here ?? lock.packages[`node_modules/${name}`];
  }
}

const isThere = (place: string, name: string, range: string): boolean => {
  const version = found(place, name)?.version;
  return version !== undefined && (!/^\d+\.\d+\.\d+$/.test(range) || version === range);
};

test('the lock file has the builds of every package for every system, without which `npm ci` refuses it', () => {
  const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).filter(([name, range]) => !isThere(place, name, range)).map(([name, range]) => `${name}@${range} of ${place}`),
  );
  assert.deepEqual(missing, []);
});
