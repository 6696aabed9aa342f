import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derivedProvision, provisionOf } from './provision.ts';

const plain = { joining: { mode: 'ask' }, eligibility: { who: 'referred' }, setting: 'home', ledBy: 'staff' };

test('five elements follow from other facts', () => {
  assert.deepEqual(derivedProvision(plain), []);
  assert.deepEqual(derivedProvision({ ...plain, joining: { mode: 'just-come' } }), ['drop-in']);
  assert.deepEqual(derivedProvision({ ...plain, eligibility: { who: 'anyone' } }), ['open-to-public']);
  assert.deepEqual(derivedProvision({ ...plain, setting: 'mainstream-venue' }), ['mainstream-venue']);
  assert.deepEqual(derivedProvision({ ...plain, setting: 'sports-centre' }), ['mainstream-venue']);
  assert.deepEqual(derivedProvision({ ...plain, setting: 'mental-health-venue' }), []);
  assert.deepEqual(derivedProvision({ ...plain, ledBy: 'user-run' }), ['user-run']);
  assert.deepEqual(derivedProvision({ ...plain, ledBy: 'user-led' }), []);
  assert.deepEqual(derivedProvision({ ...plain, audience: { womenOnly: true } }), ['women-only']);
});

test('what is stated stays, and can not claim what does not follow', () => {
  assert.deepEqual(provisionOf({ ...plain, ledBy: 'user-run', provisionElements: ['self-management', 'women-only'] }), [
    'self-management',
    'user-run',
  ]);
});
