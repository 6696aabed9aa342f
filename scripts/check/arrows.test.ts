import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packagesNamedIn } from './arrows.ts';

const place = 'packages/elements/src/shared/a.ts';

test('an import by name, by path and when it is needed are all seen', () => {
  assert.deepEqual(packagesNamedIn(`import { a } from '@daybridge/sdk/time';`, place), ['sdk']);
  assert.deepEqual(packagesNamedIn(`const { a } = await import('@daybridge/server');`, place), ['server']);
  assert.deepEqual(packagesNamedIn(`export * from "../../../server/src/index.ts";`, place), ['server']);
  assert.deepEqual(packagesNamedIn(`import '@daybridge/domain/dates';`, place), ['domain']);
});

test('a file of the same package and a package of somebody else are no arrow', () => {
  assert.deepEqual(packagesNamedIn(`import { a } from '../words.ts'; import { html } from 'lit';`, place), []);
});
