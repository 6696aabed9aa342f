import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandRequest, takesRequests } from './requests.ts';
import type { Askable, RequestFacts } from './requests.ts';

const today = '2026-10-05';
const takes = (thing: Askable, kind = 'join'): boolean => takesRequests(thing, kind, today);

test('joining is asked for where asking is how one joins', () => {
  assert.deepEqual(['ask', 'referral', 'book', 'just-come', 'external'].map((mode) => takes({ joining: { mode } })), [true, true, false, false, false]);
  assert.equal(takes({}), true, 'a service is asked');
});

test('to be met first, to be visited or to begin a group can be asked of everybody who answers here', () => {
  for (const kind of ['meet-first', 'visit-me', 'form']) {
    assert.deepEqual(['ask', 'book', 'just-come', 'external'].map((mode) => takes({ joining: { mode } }, kind)), [true, true, true, false]);
  }
});

test('nothing is asked of what is paused, closed or closing, and a full group is', () => {
  const ask = { joining: { mode: 'ask' } };
  assert.deepEqual(['active', 'full', 'paused', 'closed'].map((status) => takes({ ...ask, status })), [true, true, false, false]);
  assert.deepEqual([takes({ closing: { on: '2026-10-06' } }), takes({ closing: { on: today } })], [true, false]);
});

test('a closed group is asked only when it looks for members', () => {
  const group = (lookingForMembers?: boolean): Askable => ({ joining: { mode: 'ask' }, peerGroup: { membership: 'closed', lookingForMembers } });
  assert.deepEqual([takes(group()), takes(group(false)), takes(group(true))], [false, false, true]);
});

test('a request is answered once and can be taken back as long as nobody said no', () => {
  const asked: RequestFacts = { status: 'requested' };
  const accepted = commandRequest('accept', asked, 'now')!;
  assert.deepEqual(accepted, { changed: true, request: { status: 'accepted', answeredAt: 'now' } });
  assert.deepEqual(commandRequest('accept', accepted.request, 'later'), { changed: false, request: accepted.request });
  assert.equal(commandRequest('decline', accepted.request, 'later'), undefined);
  assert.equal(commandRequest('withdraw', accepted.request, 'later')!.request.withdrawnAt, 'later');
  assert.equal(commandRequest('withdraw', { status: 'declined' }, 'later'), undefined);
  assert.equal(commandRequest('withdraw', { status: 'withdrawn' }, 'later')!.changed, false);
});
