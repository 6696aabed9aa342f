import assert from 'node:assert/strict';
import { test } from 'node:test';
import { delegationMisfits, delegationState } from './delegations.ts';
import type { DelegationFacts } from './delegations.ts';

const agreed: DelegationFacts = { personId: 'ash', delegateId: 'jo', relationship: 'friend-or-family', basis: 'agreed', agreedOn: '2026-10-01', endsOn: '2026-10-31' };
const misfits = (change: Partial<DelegationFacts>, delegateUnder18 = false): string[] =>
  delegationMisfits({ ...agreed, ...change }, { today: '2026-10-05', delegateUnder18 }).map(({ pointer, code }) => `${pointer} ${code}`);

test('a delegation lives to its last day, and what was taken back stays so', () => {
  assert.equal(delegationState(agreed, '2026-10-31'), 'live');
  assert.equal(delegationState(agreed, '2026-11-01'), 'ended');
  assert.equal(delegationState({ ...agreed, revokedAt: '2026-10-02T09:00:00.000Z' }, '2026-11-01'), 'revoked');
});

test('what does not fit in a delegation is named', () => {
  assert.deepEqual(misfits({}), []);
  assert.deepEqual(misfits({ endsOn: '2026-10-05', agreedOn: '2026-10-05' }), [], 'for one day is long enough');
  assert.deepEqual(misfits({ delegateId: 'ash' }), ['/delegateId same-person']);
  assert.deepEqual(misfits({ agreedOn: '2026-10-06' }), ['/agreedOn in-the-future']);
  assert.deepEqual(misfits({ endsOn: '2026-10-04' }), ['/endsOn over']);
  assert.deepEqual(misfits({ basis: 'advocate' }), ['/basis not-an-advocate']);
  assert.deepEqual(misfits({ basis: 'advocate', relationship: 'advocate' }), []);
});

test('nobody under 18 acts by law for somebody else; they may when it was agreed', () => {
  assert.deepEqual(misfits({ basis: 'legal-authority' }, true), ['/basis under-18']);
  assert.deepEqual(misfits({ basis: 'legal-authority' }), []);
  assert.deepEqual(misfits({}, true), []);
});
