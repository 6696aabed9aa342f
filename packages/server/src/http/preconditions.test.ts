import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Call } from './call.ts';
import { requireVersion, saysVersion } from './preconditions.ts';
import type { Problem } from './problems.ts';

const call = (ifMatch?: string): Call => ({ headers: ifMatch === undefined ? {} : { 'if-match': ifMatch }, language: 'en' }) as unknown as Call;

test('The version in If-Match is compared, whatever else stands in the tag', () => {
  for (const tag of ['"3-0123456789ab.en.public"', '"3.cy.person"', 'W/"3-0123456789ab.en.guest"', '"2.en.person", "3.en.person"', '*']) {
    assert.doesNotThrow(() => requireVersion(call(tag), 3), tag);
  }
  for (const tag of ['"2-0123456789ab.en.public"', '"33.en.person"', '3', '"3"', '', '"3.en.person', 'x'.repeat(500)]) {
    assert.throws(() => requireVersion(call(tag), 3), (error: Problem) => error.code === 'changed-meanwhile' && error.extra.currentVersion === '"3.en.person"', tag);
  }
});

test('Without If-Match nothing that exists is changed', () => {
  assert.throws(() => requireVersion(call(), 3), { code: 'precondition-required' });
  assert.deepEqual([saysVersion(call()), saysVersion(call('*'))], [false, true]);
});
