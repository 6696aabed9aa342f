import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { noAnswer, refusal } from '../sample-bookings.ts';
import { afternoon, booker, done, full, later, morning } from '../sample-desk.ts';
import type { Changes } from './changes.ts';

async function changing(what: 'beginDetails' | 'beginMove') {
  const it = await done();
  await it.store.desk!.take('changes', (way) => way[what]());
  return { ...it, changes: it.store.desk!.extras.of('changes') as Changes };
}

describe('changing a booking that stands', () => {
  test('what the booking says is there to be put right', async () => {
    const { store } = await changing('beginDetails');
    assert.equal(store.state.changing, 'details');
    assert.equal(store.state.draft.channel, 'text');
    assert.equal(store.state.draft.addresses.number, '07700 900 123');
  });

  test('what is changed is sent, and what is no longer told is taken away', async () => {
    const { store, changes, api } = await changing('beginDetails');
    store.answer({ channel: 'email', addresses: { email: 'ash@example.org' } });
    await changes.saveDetails();
    assert.deepEqual(api.asked.at(-1)?.body, { contact: { channel: 'email', value: 'ash@example.org' }, tellOrganiser: 'name-only', accessNeeds: null, companions: null, note: null });
    assert.equal(store.state.changing, undefined);
    assert.equal(store.state.notice?.kind, 'corrected');
  });

  test('something to put right is asked for before anything is sent', async () => {
    const { store, changes, api } = await changing('beginDetails');
    store.answer({ channel: 'email', addresses: {} });
    await changes.saveDetails();
    assert.deepEqual(store.state.mistakes.map(({ code }) => code), ['email-missing']);
    assert.equal(api.count('correct'), 0);
  });

  test('when somebody else changed it meanwhile, it is shown as it is now', async () => {
    const { store, changes, api } = await changing('beginDetails');
    api.failNext('correct', refusal(412, 'changed-meanwhile'));
    await changes.saveDetails();
    assert.equal(store.state.notice?.kind, 'not-changed');
    assert.equal(store.state.changing, 'details');
  });

  test('the new place is asked for by one command, so that the old one is never given up first', async () => {
    const { store, changes, api } = await changing('beginMove');
    store.answer({ sessionId: afternoon.id });
    await changes.move();
    assert.deepEqual(api.asked.at(-1)?.body, { toSessionId: afternoon.id, overlapAccepted: false });
    assert.equal(api.count('cancel'), 0);
    assert.equal(store.state.booking?.sessionId, afternoon.id);
    assert.equal(store.state.notice?.kind, 'moved');
  });

  test('a place that is gone leaves the old one as it was, and offers the nearest', async () => {
    const { store, changes, api } = await changing('beginMove');
    store.answer({ sessionId: later.id });
    api.failNext('move', refusal(409, 'session-full'));
    await changes.move();
    assert.equal(store.state.booking?.sessionId, morning.id);
    assert.equal(store.state.changing, 'date');
    assert.equal(store.state.notice?.kind, 'gone');
    assert.ok(!store.state.notice?.nearest?.some(({ id }) => id === morning.id));
  });

  test('a full date and the date itself are not among those to move to', async () => {
    const { store, changes, api } = await changing('beginMove');
    assert.ok(!changes.others.some(({ id }) => id === morning.id));
    store.answer({ sessionId: full.id });
    await changes.move();
    assert.deepEqual(store.state.mistakes.map(({ code }) => code), ['date-missing']);
    assert.equal(api.count('move'), 0);
  });

  test('something else in the same hours is asked about', async () => {
    const { store, changes, api } = await changing('beginMove');
    store.answer({ sessionId: afternoon.id });
    api.failNext('move', refusal(409, 'overlapping-booking', '', { overlaps: [] }));
    await changes.move();
    assert.equal(store.state.notice?.kind, 'overlap');
    store.answer({ bothWanted: true });
    await changes.move();
    assert.deepEqual(api.asked.at(-1)?.body, { toSessionId: afternoon.id, overlapAccepted: true });
  });

  test('after a lost answer the server says where the booking is', async () => {
    const { store, changes, api } = await changing('beginMove');
    store.answer({ sessionId: afternoon.id });
    api.failNext('move', noAnswer(), true);
    await changes.move();
    assert.equal(store.state.booking?.sessionId, afternoon.id);
    assert.equal(store.state.changing, undefined);
    assert.equal(store.state.notice?.kind, 'moved');
  });

  test('a booking with a link alone can be moved too', async () => {
    const it = booker();
    await it.api.hold({ id: 'mine', sessionId: morning.id, bookedFor: { kind: 'guest', name: 'Ash' } }, {});
    await it.api.confirm('mine', { contact: { channel: 'none' } }, {});
    await it.load({ bookingId: 'mine', secret: 'key' });
    await it.store.desk!.take('changes', (way) => way.beginMove());
    assert.equal(it.store.state.sessions.length > 3, true);
    it.store.answer({ sessionId: later.id });
    await it.store.desk!.extras.of('changes')!.move();
    assert.equal(it.store.state.booking?.sessionId, later.id);
    assert.deepEqual(it.api.asked.at(-1)?.access, { secret: 'key' });
  });

  test('when the dates can not be had, nothing is changed and it says so', async () => {
    const it = await done();
    it.api.failNext('sessions', refusal(500, 'internal-error'));
    await it.store.desk!.take('changes', (way) => way.beginMove());
    assert.equal(it.store.state.changing, undefined);
    assert.equal(it.store.state.notice?.kind, 'problem');
  });
});
