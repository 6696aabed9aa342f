import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasonIn, runNode } from './run-tool.ts';

test('of an error nobody caught only its sentence is told', async () => {
  const { code, output } = await runNode(['-e', `throw new TypeError('the kettle is cold')`]);
  assert.equal(code, 1);
  assert.equal(reasonIn(output), 'the kettle is cold');
});

test('what a tool says itself is told whole, without stacks', () => {
  assert.equal(reasonIn('two faults:\n  one\n    at somewhere (file.ts:1:1)\n  two\n'), 'two faults:\n  one\n  two');
});
