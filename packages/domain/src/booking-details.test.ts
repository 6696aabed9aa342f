import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreementMissing, isReachable, missingDetails } from './booking-details.ts';

const guest = { bookedFor: { kind: 'guest', name: 'Sam' }, signedIn: false } as const;
const me = { bookedFor: { kind: 'me' }, signedIn: true } as const;
const person = { bookedFor: { kind: 'person', personId: 'p' }, signedIn: true } as const;

test('a guest says how to be reached, or that they do not want to be', () => {
  assert.deepEqual(missingDetails(guest), ['/contact']);
  assert.deepEqual(missingDetails({ ...guest, contact: { channel: 'text' } }), ['/contact/value']);
  assert.deepEqual(missingDetails({ ...guest, contact: { channel: 'text', value: ' ' } }), ['/contact/value']);
  assert.deepEqual(missingDetails({ ...guest, contact: { channel: 'none' } }), []);
  assert.deepEqual(missingDetails({ ...guest, contact: { channel: 'text', value: '07700 900123' } }), []);
});

test('who is signed in need not be asked again', () => assert.deepEqual(missingDetails(me), []));

test('a name of spaces is no name', () => {
  assert.deepEqual(missingDetails({ ...guest, bookedFor: { kind: 'guest', name: '  ' }, contact: { channel: 'none' } }), [
    '/bookedFor/name',
  ]);
});

test('booking for somebody else needs their agreement', () => {
  assert.equal(agreementMissing(me), false);
  assert.equal(agreementMissing(guest), false);
  assert.equal(agreementMissing(person), true);
  assert.equal(agreementMissing({ ...person, agreement: { how: ' ' } }), true);
  assert.equal(agreementMissing({ ...person, agreement: { how: 'by phone' } }), false);
  assert.equal(agreementMissing({ ...guest, signedIn: true }), true);
});

test('an offer needs somewhere to go', () => {
  assert.equal(isReachable(undefined), false);
  assert.equal(isReachable({ channel: 'none', value: '07700 900123' }), false);
  assert.equal(isReachable({ channel: 'email' }), false);
  assert.equal(isReachable({ channel: 'email', value: 'sam@example.org' }), true);
});
