import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { noAnswer, refusal } from '../sample-bookings.ts';
import { afternoon, atDates, booker, full, later, minute, morning, turn, type Given } from '../sample-desk.ts';
import type { Several } from './several.ts';

async function choosing(given: Given = {}) {
  const it = await atDates(given);
  await it.store.desk!.take('several', (way) => way.begin());
  return { ...it, several: it.store.desk!.extras.of('several') as Several };
}

async function kept(given: Given = {}) {
  const it = await choosing(given);
  for (const { id } of [morning, afternoon, later]) it.several.choose(id, true);
  await it.several.keep();
  it.store.answer({ channel: 'none' });
  return it;
}

describe('several dates at once', () => {
  test('the next four at the same time of the week can be chosen at once', async () => {
    const { several, store } = await choosing();
    several.chooseNextOnes();
    assert.deepEqual(several.state.chosen.map((id) => store.state.sessions.find((each) => each.id === id)!.startsAt.slice(0, 10)), ['2026-11-24', '2026-12-15', '2026-12-22', '2027-01-05']);
  });

  test('at least one has to be chosen, and no more than can be kept', async () => {
    const { several, store, api } = await choosing();
    await several.keep();
    assert.deepEqual(store.state.mistakes.map(({ code }) => code), ['dates-missing']);
    for (const { id } of store.state.sessions) several.choose(id, true);
    await several.keep();
    assert.deepEqual(store.state.mistakes.map(({ code }) => code), ['dates-too-many']);
    assert.equal(api.count('hold'), 0);
  });

  test('each date has an id and a secret of its own, and all are remembered for a reload', async () => {
    const { store, api, kept: remembered } = await kept();
    assert.deepEqual(api.asked.filter(({ what }) => what === 'hold').map(({ id, access }) => [id, access?.secret]), [['id-1', 'secret-1'], ['id-2', 'secret-2'], ['id-3', 'secret-3']]);
    assert.equal(store.state.step, 'check');
    assert.deepEqual([remembered.attempt?.id, ...(remembered.attempt?.others ?? []).map(({ id }) => id)], ['id-1', 'id-2', 'id-3']);
    assert.doesNotMatch(JSON.stringify(remembered.attempt), /Ash/);
  });

  test('what can not be kept is said, and the others go on', async () => {
    const it = await choosing();
    for (const { id } of [morning, afternoon]) it.several.choose(id, true);
    it.api.failNext('hold', refusal(409, 'session-full'));
    await it.several.keep();
    assert.equal(it.store.state.step, 'check');
    assert.equal(it.store.state.notice?.kind, 'some-kept');
    assert.deepEqual(it.several.state.dates?.map(({ refused, booking }) => refused ?? booking?.status), ['session-full', 'held']);
  });

  test('when none can be kept, the person stays at the dates and every answer is there', async () => {
    const it = await choosing();
    it.several.choose(morning.id, true);
    it.api.failNext('hold', refusal(409, 'session-full'));
    await it.several.keep();
    assert.equal(it.store.state.step, 'date');
    assert.equal(it.store.state.notice?.kind, 'some-kept');
    assert.equal(it.store.state.draft.myName, 'Ash');
  });

  test('all are booked with the same answers, once each', async () => {
    const it = await kept();
    await Promise.all([it.several.book(), it.several.book()]);
    assert.equal(it.api.count('confirm'), 3);
    assert.equal(it.store.state.step, 'done');
    assert.equal(it.seen('booked'), 3);
    assert.equal(it.kept.attempt, undefined);
  });

  test('a partial result is said plainly: what is booked stays booked', async () => {
    const it = await kept();
    it.api.failNext('confirm', refusal(409, 'session-cancelled'));
    await it.several.book();
    assert.equal(it.store.state.step, 'done');
    assert.deepEqual(it.several.state.dates?.map(({ refused, booking }) => refused ?? booking?.status), ['session-cancelled', 'confirmed', 'confirmed']);
    assert.equal(it.several.title({ state: it.store.state } as never), '2 of 3 places are booked');
  });

  test('a lost answer is asked after before the next date is tried', async () => {
    const it = await kept();
    it.api.failNext('confirm', noAnswer(), true);
    await it.several.book();
    await turn();
    assert.equal(it.api.asked.filter(({ what }) => what === 'booking').length, 1);
    assert.equal(it.api.count('confirm'), 3);
    assert.equal(it.store.state.step, 'done');
    assert.ok(it.several.state.dates?.every(({ booking }) => booking?.status === 'confirmed'));
  });

  test('something else in the same hours is asked about, and only what is left is sent again', async () => {
    const it = await kept();
    it.api.failNext('confirm', refusal(409, 'overlapping-booking', '', { overlaps: [{ bookingId: 'b', startsAt: morning.startsAt, endsAt: morning.endsAt }] }));
    await it.several.book();
    assert.equal(it.store.state.notice?.kind, 'overlap');
    it.store.answer({ bothWanted: true });
    await it.several.book();
    assert.equal(it.api.count('confirm'), 4);
    assert.equal(it.store.state.step, 'done');
  });

  test('all are kept longer together', async () => {
    const it = await kept();
    it.clock.pass(13 * minute);
    assert.equal(it.store.state.holdEnding, true);
    await it.store.desk!.extend();
    assert.equal(it.api.count('extend'), 3);
    assert.equal(it.store.state.holdEnding, false);
  });

  test('signing in again goes on with what is left', async () => {
    const it = await kept({ signedIn: true });
    it.api.failNext('confirm', refusal(401, 'not-signed-in'));
    await it.several.book();
    assert.equal(it.store.state.problem?.kind, 'session-lost');
    await it.store.resume();
    assert.equal(it.store.state.step, 'done');
    assert.equal(it.several.state.dates?.filter(({ booking }) => booking?.status === 'confirmed').length, 3);
  });

  test('other dates are kept in place of those that are taken back', async () => {
    const it = await kept();
    it.store.back();
    it.several.choose(afternoon.id, false);
    await it.several.keep();
    await turn();
    assert.deepEqual(it.api.asked.filter(({ what }) => what === 'cancel').map(({ id }) => id), ['id-2']);
    assert.equal(it.api.count('hold'), 3);
  });

  test('going back to one date gives every place back', async () => {
    const it = await kept();
    it.store.back();
    it.several.oneOnly();
    await turn();
    assert.equal(it.api.count('cancel'), 3);
    assert.equal(it.store.state.several, undefined);
    assert.equal(it.kept.attempt, undefined);
  });

  test('after a reload what became of each is found out', async () => {
    const before = await kept();
    const it = booker({ open: before.kept.attempt });
    for (const [id, booking] of before.api.bookings) it.api.bookings.set(id, booking);
    await it.load();
    assert.equal(it.store.state.step, 'check');
    assert.equal(it.store.state.several?.dates?.length, 3);
    assert.equal(it.store.state.draft.myName, 'Ash');
  });

  test('one of them can be cancelled without the others', async () => {
    const it = await kept();
    await it.several.book();
    it.several.open('id-2');
    it.store.desk!.after.askCancel();
    await it.store.desk!.after.cancel();
    it.several.open(undefined);
    assert.deepEqual(it.several.state.dates?.map(({ booking }) => booking?.status), ['confirmed', 'cancelled', 'confirmed']);
  });

  test('a full date is not among those to tick', async () => {
    const { several } = await choosing();
    assert.ok(!several.nextOnes.some(({ id }) => id === full.id));
  });
});
