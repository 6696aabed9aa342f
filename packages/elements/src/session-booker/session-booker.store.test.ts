import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Attempt } from './attempt.ts';
import { dates, noAnswer, painting, refusal } from './sample-bookings.ts';
import { afternoon, atCheck, atDates, booker, cancelledDate, done, full, later, minute, morning } from './sample-desk.ts';

describe('loading', () => {
  test('without an opportunity or a booking nothing is asked', async () => {
    const { store, api, load } = booker();
    await load({});
    assert.equal(store.state.phase, 'idle');
    assert.equal(api.asked.length, 0);
  });

  test('dates arrive and nothing is chosen for anybody', async () => {
    const { store, load } = booker();
    await load();
    assert.equal(store.state.phase, 'ready');
    assert.equal(store.state.step, 'who');
    assert.equal(store.state.draft.sessionId, undefined);
    assert.equal(store.state.draft.whoFor, undefined);
  });

  test('a date chosen on the page before stays chosen', async () => {
    const { store, load } = booker();
    await load({ opportunityId: painting.id, sessionId: later.id });
    assert.equal(store.chosen?.id, later.id);
  });

  test('a cancelled date from the page before can not be gone on with', async () => {
    const { store, load } = booker();
    await load({ opportunityId: painting.id, sessionId: cancelledDate.id });
    store.answer({ whoFor: 'me', myName: 'Ash' });
    await store.submitWho();
    await store.desk!.submitDate();
    assert.deepEqual(store.state.mistakes.map(({ code }) => code), ['date-missing']);
  });

  test('after ten seconds without an answer it says so', async () => {
    const { store, api, clock, load } = booker();
    api.opportunity = () => new Promise(() => undefined);
    void load();
    await new Promise((resolve) => setTimeout(resolve));
    clock.pass(10_000);
    assert.equal(store.state.slow, true);
    assert.equal(store.state.phase, 'loading');
  });

  for (const [what, error, kind] of [
    ['an opportunity that is not there', refusal(404, 'not-found'), 'not-found'],
    ['a refused look', refusal(403, 'scope-missing'), 'forbidden'],
    ['a fault', refusal(500, 'internal-error'), 'server'],
    ['too many people', refusal(429, 'too-many-requests'), 'busy'],
  ] as const) {
    test(`${what} is a screen of its own`, async () => {
      const { store, api, load, seen } = booker();
      api.failNext('opportunity', error);
      await load();
      assert.equal(store.state.phase, 'problem');
      assert.equal(store.state.problem?.kind, kind);
      assert.equal(seen('problem'), 1);
    });
  }

  test('an answer that comes too late for another opportunity is dropped', async () => {
    const { store, api, load } = booker();
    const first = load();
    api.opportunityIs = { ...painting, id: 'other', title: 'Something else' };
    await Promise.all([first, load({ opportunityId: 'other' })]);
    assert.equal(store.state.opportunity?.title, 'Something else');
  });
});

describe('who for', () => {
  test('nothing is said before going on, then one thing to put right', async () => {
    const { store, load, effects } = booker();
    await load();
    assert.deepEqual(store.state.mistakes, []);
    await store.submitWho();
    assert.deepEqual(store.state.mistakes.map(({ code }) => code), ['who-missing']);
    assert.deepEqual(effects.at(-1), { type: 'focus', on: 'summary' });
  });

  test('a guest gives a name, somebody signed in does not', async () => {
    const guest = booker();
    await guest.load();
    guest.store.answer({ whoFor: 'me', myName: '  ' });
    await guest.store.submitWho();
    assert.deepEqual(guest.store.state.mistakes.map(({ code }) => code), ['my-name-missing']);
    const member = booker({ signedIn: true });
    await member.load();
    member.store.answer({ whoFor: 'me' });
    await member.store.submitWho();
    assert.equal(member.store.state.step, 'date');
  });

  test('for somebody else both the name and how they agreed are needed', async () => {
    const { store, load } = booker();
    await load();
    store.answer({ whoFor: 'someone' });
    await store.submitWho();
    assert.deepEqual(store.state.mistakes.map(({ code }) => code), ['their-name-missing', 'relationship-missing', 'agreed-missing']);
    store.answer({ theirName: 'Sam Lee', relationship: 'carer', agreed: 'other' });
    await store.submitWho();
    assert.deepEqual(store.state.mistakes.map(({ code }) => code), ['agreed-other-missing']);
    store.answer({ agreed: 'phone' });
    await store.submitWho();
    assert.equal(store.state.step, 'date');
  });

  test('my own name never stands in the field of somebody else', async () => {
    const { store } = await atDates();
    store.answer({ whoFor: 'someone' });
    assert.equal(store.state.draft.theirName, '');
  });
});

describe('keeping a place', () => {
  test('a date has to be chosen', async () => {
    const { store, api } = await atDates();
    await store.desk!.submitDate();
    assert.deepEqual(store.state.mistakes.map(({ code }) => code), ['date-missing']);
    assert.equal(api.count('hold'), 0);
  });

  test('the place is kept with a secret for a guest, and the step after is shown', async () => {
    const { store, api, kept, seen } = await atCheck();
    assert.equal(store.state.step, 'check');
    assert.equal(store.state.booking?.status, 'held');
    assert.deepEqual(api.asked.at(-1)?.access, { secret: 'secret-1' });
    assert.deepEqual(api.asked.at(-1)?.body, { sessionId: morning.id, bookedFor: { kind: 'guest', name: 'Ash' } });
    assert.equal(kept.attempt?.id, 'id-1');
    assert.equal(seen('held'), 1);
  });

  test('what is remembered holds ids and a secret and nothing about the person', async () => {
    const { kept } = await atCheck();
    assert.deepEqual(Object.keys(kept.attempt!).sort(), ['id', 'opportunityId', 'secret', 'sessionId']);
  });

  test('who is signed in needs no secret', async () => {
    const { api, kept } = await atCheck({ signedIn: true });
    assert.deepEqual(api.asked.at(-1)?.access, {});
    assert.equal(kept.attempt?.secret, undefined);
    assert.deepEqual((api.asked.at(-1)?.body as { bookedFor: unknown }).bookedFor, { kind: 'me' });
  });

  test('for somebody else the hold says how they agreed', async () => {
    const { store, api, load } = booker({ signedIn: true });
    await load();
    store.answer({ whoFor: 'someone', theirName: 'Sam Lee', relationship: 'carer', agreed: 'phone', sessionId: morning.id });
    await store.submitWho();
    await store.desk!.submitDate();
    assert.deepEqual(api.asked.at(-1)?.body, { sessionId: morning.id, bookedFor: { kind: 'guest', name: 'Sam Lee' }, agreement: { how: 'by phone', relationship: 'carer' } });
  });

  test('a double click keeps one place', async () => {
    const { store, api } = await atDates();
    store.answer({ sessionId: morning.id });
    await Promise.all([store.desk!.submitDate(), store.desk!.submitDate(), store.desk!.submitDate()]);
    assert.equal(api.count('hold'), 1);
  });

  test('going back and on again keeps the same place', async () => {
    const { store, api } = await atCheck();
    store.back();
    assert.equal(store.state.step, 'date');
    assert.equal(store.state.draft.myName, 'Ash');
    await store.desk!.submitDate();
    assert.equal(store.state.step, 'check');
    assert.equal(api.count('hold'), 1);
  });

  test('another date is kept first, then the one before is let go', async () => {
    const { store, api } = await atCheck();
    store.back();
    store.answer({ sessionId: afternoon.id });
    await store.desk!.submitDate();
    assert.equal(store.state.booking?.sessionId, afternoon.id);
    assert.deepEqual(api.asked.slice(-2).map(({ what, id }) => [what, id]), [['hold', 'id-2'], ['cancel', 'id-1']]);
  });

  test('when the other date is gone, the place kept before is still kept', async () => {
    const { store, api, kept } = await atCheck();
    store.back();
    store.answer({ sessionId: afternoon.id });
    api.failNext('hold', refusal(409, 'session-full'));
    await store.desk!.submitDate();
    assert.equal(store.state.notice?.kind, 'gone');
    assert.equal(store.state.booking?.sessionId, morning.id);
    assert.equal(kept.attempt?.id, 'id-1');
    store.answer({ sessionId: morning.id });
    await store.desk!.submitDate();
    assert.equal(store.state.step, 'check');
    assert.equal(api.count('hold'), 2);
  });

  test('another name for the same date lets the own place go first, because it may be the last', async () => {
    const { store, api } = await atCheck({}, afternoon.id);
    store.goTo('who');
    store.answer({ myName: 'Ashley' });
    await store.submitWho();
    await store.desk!.submitDate();
    assert.deepEqual(api.asked.slice(-2).map(({ what, id }) => [what, id]), [['cancel', 'id-1'], ['hold', 'id-2']]);
    assert.equal(store.state.step, 'check');
  });
});

describe('a place that is kept', () => {
  test('at three minutes left it says so once', async () => {
    const { store, clock, effects } = await atCheck();
    clock.pass(11 * minute);
    assert.equal(store.state.holdEnding, false);
    clock.pass(minute);
    assert.equal(store.state.holdEnding, true);
    clock.pass(minute);
    assert.equal(effects.filter((effect) => effect.type === 'say' && effect.what === 'ending').length, 1);
  });

  test('it can be kept longer, and is then watched again', async () => {
    const { store, clock, api } = await atCheck();
    clock.pass(13 * minute);
    const from = store.state.booking?.heldUntil;
    await store.desk!.extend();
    assert.deepEqual(api.asked.at(-1)?.body, { from });
    assert.equal(store.state.holdEnding, false);
    clock.pass(10 * minute);
    assert.equal(store.state.holdOver, false);
  });

  test('when it ends, the answers are still there and the person stays where they are', async () => {
    const { store, clock } = await atCheck();
    store.answer({ channel: 'email', addresses: { email: 'ash@example.org' } });
    clock.pass(15 * minute);
    assert.equal(store.state.notice?.kind, 'expired');
    assert.equal(store.state.step, 'check');
    assert.equal(store.state.draft.addresses.email, 'ash@example.org');
  });

  test('after its end it can still be booked if nobody has taken it', async () => {
    const { store, clock } = await atCheck();
    store.answer({ channel: 'none' });
    clock.pass(20 * minute);
    await store.desk!.submitCheck();
    assert.equal(store.state.booking?.status, 'confirmed');
  });

  test('after its end choosing the date again makes a new attempt', async () => {
    const { store, clock, api } = await atCheck();
    clock.pass(20 * minute);
    store.back();
    await store.desk!.submitDate();
    assert.equal(api.asked.filter(({ what }) => what === 'hold').at(-1)?.id, 'id-2');
    assert.equal(store.state.step, 'check');
  });

  test('a device whose clock is wrong does not end it early', async () => {
    const it = await atDates();
    const hold = it.api.hold.bind(it.api);
    it.api.hold = async (...asked) => {
      const booking = await hold(...asked);
      return { ...booking, createdAt: '2026-11-20T12:30:00Z', heldUntil: '2026-11-20T12:45:00Z' };
    };
    it.store.answer({ sessionId: morning.id });
    await it.store.desk!.submitDate();
    assert.equal(it.store.state.holdOver, false);
    it.clock.pass(14 * minute);
    assert.equal(it.store.state.holdEnding, true);
  });

  test('a device that slept is looked at when it wakes', async () => {
    const { store, clock } = await atCheck();
    store.pause();
    clock.pass(30 * minute);
    assert.equal(store.state.holdOver, false);
    store.tick();
    assert.equal(store.state.holdOver, true);
  });

  test('when keeping it longer does not work, nothing else changes', async () => {
    const { store, api } = await atCheck();
    api.failNext('extend', noAnswer());
    await store.desk!.extend();
    assert.equal(store.state.notice?.kind, 'not-extended');
    assert.equal(store.state.booking?.status, 'held');
  });
});

describe('a place that is gone', () => {
  test('keeps the answers, stays at the dates and offers the nearest three', async () => {
    const { store, api } = await atDates();
    store.answer({ sessionId: morning.id });
    api.datesAre.find(({ id }) => id === morning.id)!.placesLeft = 0;
    await store.desk!.submitDate();
    assert.equal(store.state.step, 'date');
    assert.equal(store.state.notice?.kind, 'gone');
    assert.deepEqual(store.state.notice?.nearest?.map(({ id }) => id), [afternoon.id, later.id, dates[5]!.id]);
    assert.equal(store.state.draft.myName, 'Ash');
    assert.equal(store.state.draft.sessionId, undefined);
  });

  test('its waiting list can be joined next', async () => {
    const { store, api } = await atDates();
    store.answer({ sessionId: morning.id });
    api.datesAre.find(({ id }) => id === morning.id)!.placesLeft = 0;
    await store.desk!.submitDate();
    store.answer({ sessionId: morning.id });
    await store.desk!.submitDate();
    assert.equal(store.state.step, 'check');
    assert.equal(store.state.waiting, true);
  });

  test('when the hold ran out and others took it, the dates come back with every answer', async () => {
    const { store, api, kept } = await atCheck();
    store.answer({ channel: 'text', addresses: { number: '07700 900 123' } });
    api.failNext('confirm', refusal(409, 'hold-expired-and-full', '', { contact: { name: 'Bea', telephone: '01632 960 010' } }));
    await store.desk!.submitCheck();
    assert.equal(store.state.step, 'date');
    assert.equal(store.state.notice?.kind, 'gone');
    assert.equal(store.state.notice?.contact?.name, 'Bea');
    assert.equal(store.state.draft.addresses.number, '07700 900 123');
    assert.equal(kept.attempt, undefined);
  });

  for (const code of ['already-booked', 'session-cancelled', 'session-started', 'booking-closed', 'overlapping-booking']) {
    test(`${code} is said in its own words above fresh dates`, async () => {
      const { store, api, kept } = await atDates();
      store.answer({ sessionId: morning.id });
      api.failNext('hold', refusal(409, code));
      await store.desk!.submitDate();
      assert.equal(store.state.step, 'date');
      assert.equal(store.state.notice?.kind, 'refused');
      assert.equal(store.state.notice?.code, code);
      assert.equal(api.count('sessions'), 2);
      assert.equal(kept.attempt, undefined);
    });
  }

  test('too many places kept from one address leaves the date chosen, to be tried again', async () => {
    const { store, api } = await atDates();
    store.answer({ sessionId: morning.id });
    api.failNext('hold', refusal(429, 'too-many-holds'));
    await store.desk!.submitDate();
    assert.equal(store.state.notice?.code, 'too-many-holds');
    assert.equal(store.state.draft.sessionId, morning.id);
    await store.desk!.submitDate();
    assert.equal(store.state.step, 'check');
  });
});

describe('booking', () => {
  test('a way to get in touch has to be chosen, and has to fit', async () => {
    const { store, api } = await atCheck();
    await store.desk!.submitCheck();
    assert.deepEqual(store.state.mistakes.map(({ code }) => code), ['channel-missing']);
    for (const [channel, address, value] of [['text', 'number', '12'], ['email', 'email', 'ash'], ['post', 'post', '']] as const) {
      store.answer({ channel, addresses: { [address]: value } });
      await store.desk!.submitCheck();
      assert.deepEqual(store.state.mistakes.map(({ code }) => code), [`${channel}-missing`]);
    }
    assert.equal(api.count('confirm'), 0);
  });

  test('the least is told, and what is not told is not sent', async () => {
    const { store, api } = await atCheck();
    store.answer({ channel: 'none', needs: ['step-free'], note: 'I am shy' });
    await store.desk!.submitCheck();
    assert.deepEqual(api.asked.at(-1)?.body, { contact: { channel: 'none' }, tellOrganiser: 'name-only' });
  });

  test('needs and a note are sent when the organiser may know them', async () => {
    const { store, api } = await atCheck();
    store.answer({ channel: 'none', tell: 'more', needs: ['step-free'], note: ' I am shy ' });
    await store.desk!.submitCheck();
    assert.deepEqual(api.asked.at(-1)?.body, { contact: { channel: 'none' }, tellOrganiser: 'more', accessNeeds: ['step-free'], note: 'I am shy' });
  });

  test('it stands, is said once, and nothing is remembered any more', async () => {
    const { store, kept, seen } = await done();
    assert.equal(store.state.step, 'done');
    assert.equal(store.state.booking?.status, 'confirmed');
    assert.equal(kept.attempt, undefined);
    assert.equal(seen('booked'), 1);
  });

  test('a double click books once', async () => {
    const { store, api } = await atCheck();
    store.answer({ channel: 'none' });
    await Promise.all([store.desk!.submitCheck(), store.desk!.submitCheck()]);
    assert.equal(api.count('confirm'), 1);
  });

  test('another booking in the same hours is shown, and both can be kept', async () => {
    const { store, api } = await atCheck();
    store.answer({ channel: 'none' });
    api.failNext('confirm', refusal(409, 'overlapping-booking', '', { overlaps: [{ bookingId: 'x', startsAt: morning.startsAt, endsAt: morning.endsAt }] }));
    await store.desk!.submitCheck();
    assert.equal(store.state.notice?.kind, 'overlap');
    await store.desk!.submitCheck();
    assert.deepEqual(store.state.mistakes.map(({ code }) => code), ['both-missing']);
    assert.equal(store.state.notice?.kind, 'overlap');
    store.answer({ bothWanted: true });
    await store.desk!.submitCheck();
    assert.equal((api.asked.at(-1)?.body as { overlapAccepted?: boolean }).overlapAccepted, true);
    assert.equal(store.state.step, 'done');
  });

  test('what the server finds missing is asked where it belongs', async () => {
    const { store, api } = await atCheck();
    store.answer({ channel: 'none' });
    api.failNext('confirm', refusal(422, 'details-missing', '', { errors: [{ pointer: '/contact', code: 'required', message: '' }] }));
    await store.desk!.submitCheck();
    assert.deepEqual(store.state.mistakes.map(({ field }) => field), ['channel-text']);
    assert.equal(store.state.step, 'check');
    api.failNext('confirm', refusal(409, 'agreement-needed'));
    await store.desk!.submitCheck();
    assert.equal(store.state.step, 'who');
  });

  test('a fault keeps everything and can be tried again', async () => {
    const { store, api } = await atCheck();
    store.answer({ channel: 'none' });
    api.failNext('confirm', refusal(429, 'too-many-requests'));
    await store.desk!.submitCheck();
    assert.equal(store.state.notice?.problem?.kind, 'busy');
    assert.equal(store.state.step, 'check');
    await store.desk!.submitCheck();
    assert.equal(store.state.step, 'done');
  });
});

describe('an answer that was lost', () => {
  test('the hold that went through is found, and nothing is kept twice', async () => {
    const { store, api } = await atDates();
    store.answer({ sessionId: morning.id });
    api.failNext('hold', noAnswer(), true);
    await store.desk!.submitDate();
    assert.equal(store.state.step, 'check');
    assert.equal(store.state.booking?.id, 'id-1');
    assert.deepEqual(api.asked.slice(-2).map(({ what }) => what), ['hold', 'booking']);
  });

  test('the hold that did not is offered again, with the same id', async () => {
    const { store, api } = await atDates();
    store.answer({ sessionId: morning.id });
    api.failNext('hold', noAnswer());
    await store.desk!.submitDate();
    assert.equal(store.state.notice?.kind, 'not-through');
    assert.equal(store.state.step, 'date');
    await store.desk!.submitDate();
    assert.deepEqual(api.asked.filter(({ what }) => what === 'hold').map(({ id }) => id), ['id-1', 'id-1']);
    assert.equal(store.state.step, 'check');
  });

  test('the booking that went through is found', async () => {
    const { store, api, kept } = await atCheck();
    store.answer({ channel: 'none' });
    api.failNext('confirm', noAnswer(), true);
    await store.desk!.submitCheck();
    assert.equal(store.state.step, 'done');
    assert.equal(kept.attempt, undefined);
  });

  test('the booking that did not is offered again', async () => {
    const { store, api } = await atCheck();
    store.answer({ channel: 'none' });
    api.failNext('confirm', noAnswer());
    await store.desk!.submitCheck();
    assert.equal(store.state.notice?.kind, 'not-through');
    assert.equal(store.state.step, 'check');
    await store.desk!.submitCheck();
    assert.equal(store.state.step, 'done');
    assert.equal(api.bookings.size, 1);
  });

  test('while nobody can be asked, nothing is offered but asking again', async () => {
    const { store, api, kept } = await atCheck();
    store.answer({ channel: 'none' });
    api.failNext('confirm', noAnswer(), true);
    api.failNext('booking', noAnswer(false));
    await store.desk!.submitCheck();
    assert.equal(store.state.phase, 'checking');
    assert.equal(store.state.checkFailed, true);
    assert.equal(kept.attempt?.id, 'id-1');
    await store.desk!.commands.checkAgain();
    assert.equal(store.state.phase, 'ready');
    assert.equal(store.state.step, 'done');
  });

  test('of a cancellation is asked for too', async () => {
    const { store, api, seen } = await done();
    store.desk!.after.askCancel();
    api.failNext('cancel', noAnswer(), true);
    await store.desk!.after.cancel();
    assert.equal(store.state.booking?.status, 'cancelled');
    assert.equal(seen('cancelled'), 1);
  });

  test('a cancellation that did not arrive is not claimed', async () => {
    const { store, api } = await done();
    store.desk!.after.askCancel();
    api.failNext('cancel', noAnswer());
    await store.desk!.after.cancel();
    assert.equal(store.state.booking?.status, 'confirmed');
    assert.equal(store.state.notice?.kind, 'not-cancelled');
  });
});

describe('after a reload', () => {
  const open: Attempt = { id: 'id-0', opportunityId: painting.id, sessionId: morning.id, secret: 'kept-secret' };

  async function reloaded(status: 'held' | 'confirmed' | 'waiting' | 'expired' | undefined, over = {}) {
    const it = booker({ open });
    if (status) {
      await it.api.hold({ id: 'id-0', sessionId: morning.id, bookedFor: { kind: 'guest', name: 'Ash' } }, {});
      it.api.bookings.set('id-0', { ...it.api.bookings.get('id-0')!, status, ...over });
    }
    await it.load();
    return it;
  }

  test('a place that is kept is found with its secret, and its answers are not asked again', async () => {
    const { store, api } = await reloaded('held');
    assert.equal(store.state.step, 'check');
    assert.equal(store.state.draft.myName, 'Ash');
    assert.equal(store.state.draft.sessionId, morning.id);
    assert.deepEqual(api.asked.find(({ what }) => what === 'booking')?.access, { secret: 'kept-secret' });
    store.back();
    await store.desk!.submitDate();
    assert.equal(api.count('hold'), 1, 'only the one before the reload');
  });

  test('a place for somebody else comes back as that', async () => {
    const { store } = await reloaded('held', { agreement: { how: 'by phone' }, bookedFor: { kind: 'guest', name: 'Sam Lee' } });
    assert.equal(store.state.draft.whoFor, 'someone');
    assert.equal(store.state.draft.theirName, 'Sam Lee');
    assert.equal(store.state.draft.agreedOther, 'by phone');
  });

  test('a booking that went through is shown as done', async () => {
    const { store, kept } = await reloaded('confirmed');
    assert.equal(store.state.step, 'done');
    assert.equal(kept.attempt, undefined);
  });

  test('an attempt that never arrived or has run out is forgotten', async () => {
    for (const status of [undefined, 'expired'] as const) {
      const { store, kept } = await reloaded(status);
      assert.equal(store.state.phase, 'ready');
      assert.equal(store.state.step, 'who');
      assert.equal(kept.attempt, undefined);
    }
  });

  test('an attempt of another opportunity is left alone', async () => {
    const it = booker({ open: { ...open, opportunityId: 'other' } });
    await it.load();
    assert.equal(it.api.count('booking'), 0);
    assert.equal(it.kept.attempt?.id, 'id-0');
  });

  test('when the server can not be asked, nothing can be booked until it can', async () => {
    const it = booker({ open });
    it.api.failNext('booking', noAnswer(false));
    await it.load();
    assert.equal(it.store.state.phase, 'checking');
    assert.equal(it.store.state.checkFailed, true);
    it.api.failNext('booking', noAnswer(false));
    await it.store.desk!.commands.checkAgain();
    assert.deepEqual(it.effects.slice(-3).map(({ type }) => type), ['focus', 'problem', 'say']);
  });
});

describe('the waiting list', () => {
  test('a full date goes to the check without keeping anything', async () => {
    const { store, api } = await atCheck({}, full.id);
    assert.equal(store.state.waiting, true);
    assert.equal(store.state.step, 'check');
    assert.equal(api.count('hold'), 0);
  });

  test('who waits has to be reachable', async () => {
    const { store } = await atCheck({}, full.id);
    store.answer({ channel: 'none' });
    await store.desk!.submitCheck();
    assert.deepEqual(store.state.mistakes.map(({ code }) => code), ['channel-missing']);
  });

  test('the contact goes with joining, because the offer is sent to it', async () => {
    const { store, api, kept, seen } = await atCheck({}, full.id);
    store.answer({ channel: 'text', addresses: { number: '07700 900 123' } });
    await store.desk!.submitCheck();
    assert.deepEqual(api.asked.at(-1)?.body, { sessionId: full.id, bookedFor: { kind: 'guest', name: 'Ash' }, contact: { channel: 'text', value: '07700 900 123' } });
    assert.equal(store.state.booking?.status, 'waiting');
    assert.equal(seen('booked'), 1);
    assert.equal(kept.attempt, undefined);
  });

  test('it can be left in one step more', async () => {
    const { store } = await atCheck({}, full.id);
    store.answer({ channel: 'email', addresses: { email: 'ash@example.org' } });
    await store.desk!.submitCheck();
    store.desk!.after.askCancel();
    await store.desk!.after.cancel();
    assert.equal(store.state.booking?.status, 'cancelled');
  });

  test('a place that is kept elsewhere is let go when the list is joined', async () => {
    const { store, api } = await atCheck();
    store.back();
    store.answer({ sessionId: full.id, channel: 'text', addresses: { number: '07700 900 123' } });
    await store.desk!.submitDate();
    assert.equal(api.count('cancel'), 0);
    await store.desk!.submitCheck();
    assert.deepEqual(api.asked.filter(({ what }) => what === 'cancel').map(({ id }) => id), ['id-1']);
  });
});

describe('afterwards', () => {
  test('cancelling asks first and needs no reason', async () => {
    const { store, api, seen } = await done();
    store.desk!.after.askCancel();
    assert.equal(store.state.cancelAsked, true);
    assert.equal(api.count('cancel'), 0);
    await store.desk!.after.cancel();
    assert.equal(store.state.booking?.status, 'cancelled');
    assert.equal(seen('cancelled'), 1);
  });

  test('another date can be chosen without saying everything again', async () => {
    const { store, api } = await done();
    store.desk!.after.askCancel();
    await store.desk!.after.cancel();
    await store.desk!.after.bookAnother();
    assert.equal(store.state.step, 'date');
    store.answer({ sessionId: later.id });
    await store.desk!.submitDate();
    await store.desk!.submitCheck();
    assert.equal(store.state.booking?.status, 'confirmed');
    assert.deepEqual(api.asked.filter(({ what }) => what === 'hold').map(({ id }) => id), ['id-1', 'id-2']);
  });

  test('the calendar file is fetched with the access of the booking', async () => {
    const { store, api, effects } = await done();
    await store.desk!.after.calendar();
    assert.deepEqual(api.asked.at(-1)?.access, { secret: 'secret-1' });
    assert.match((effects.at(-1) as { text: string }).text, /BEGIN:VCALENDAR/);
    api.failNext('calendar', noAnswer(false));
    await store.desk!.after.calendar();
    assert.equal(store.state.notice?.kind, 'no-calendar');
  });

  test('a booking can be looked after with its id and secret', async () => {
    const it = booker();
    await it.api.hold({ id: 'mine', sessionId: morning.id, bookedFor: { kind: 'guest', name: 'Ash' } }, {});
    await it.api.confirm('mine', {}, {});
    await it.load({ bookingId: 'mine', secret: 'from-a-message' });
    assert.equal(it.store.state.step, 'done');
    assert.deepEqual(it.api.asked.at(-1)?.access, { secret: 'from-a-message' });
    await it.store.desk!.after.cancel();
    assert.equal(it.store.state.booking?.status, 'cancelled');
  });

  test('after looking after a booking that is over, another date can be chosen', async () => {
    const it = booker();
    await it.api.hold({ id: 'mine', sessionId: morning.id, bookedFor: { kind: 'guest', name: 'Ash' } }, {});
    await it.api.cancel('mine', {});
    await it.load({ bookingId: 'mine', secret: 's' });
    await it.store.desk!.after.bookAnother();
    assert.equal(it.store.state.step, 'who');
    assert.equal(it.store.state.opportunity?.title, painting.title);
  });

  test('a booking that somebody cancelled elsewhere is not confirmed, and that is said', async () => {
    const it = await atCheck();
    it.store.answer({ channel: 'none' });
    it.api.failNext('confirm', refusal(409, 'not-allowed-in-state'));
    it.api.bookings.set('id-1', { ...it.api.bookings.get('id-1')!, status: 'cancelled' });
    await it.store.desk!.submitCheck();
    await new Promise((resolve) => setTimeout(resolve));
    assert.equal(it.store.state.step, 'date');
    assert.equal(it.store.state.notice?.kind, 'not-through');
  });

  test('a booking this secret does not open is not found, and nothing more is said', async () => {
    const { store, load } = booker();
    await load({ bookingId: 'not-mine', secret: 'wrong' });
    assert.equal(store.state.problem?.kind, 'not-found');
  });

  test('a place that was offered can be taken', async () => {
    const it = booker();
    await it.api.wait({ id: 'mine', sessionId: full.id, bookedFor: { kind: 'guest', name: 'Ash' } }, {});
    it.api.bookings.set('mine', { ...it.api.bookings.get('mine')!, status: 'offered', offeredUntil: '2026-11-21T14:30:00Z' });
    await it.load({ bookingId: 'mine', secret: 's' });
    await it.store.desk!.after.takeOffer();
    assert.equal(it.store.state.booking?.status, 'confirmed');
  });
});

describe('a session that is lost', () => {
  test('keeps the answers, asks to sign in, and goes on with what was under way', async () => {
    const { store, api, seen } = await atCheck({ signedIn: true });
    store.answer({ channel: 'email', addresses: { email: 'ash@example.org' } });
    api.failNext('confirm', refusal(401, 'not-signed-in'));
    await store.desk!.submitCheck();
    assert.equal(store.state.phase, 'problem');
    assert.equal(store.state.problem?.kind, 'session-lost');
    assert.equal(seen('sign-in-needed'), 1);
    await store.resume();
    assert.equal(store.state.step, 'done');
    assert.equal(api.count('confirm'), 2);
  });

  test('a token that arrives after the dates is noticed before anything is kept, and not after', async () => {
    const it = await atDates();
    it.who.signedIn = true;
    await it.store.tokenChanged();
    assert.equal(it.store.state.signedIn, true);
    const kept = await atCheck();
    kept.who.signedIn = true;
    await kept.store.tokenChanged();
    assert.equal(kept.store.state.signedIn, false);
  });

  test('answers that were suspended come back', async () => {
    const first = await atCheck({ signedIn: true });
    const answers = first.store.suspend();
    const second = booker({ signedIn: true });
    await second.load();
    await second.store.resume(answers);
    assert.equal(second.store.state.draft.sessionId, morning.id);
  });
});

describe('loading again in another language or from another address', () => {
  test('while a command runs leaves nothing busy, and the command goes on', async () => {
    const { store } = await atCheck();
    store.answer({ channel: 'none' });
    const confirming = store.desk!.submitCheck();
    await Promise.all([store.load(), confirming]);
    assert.equal(store.state.busy, undefined);
    assert.equal(store.state.phase, 'ready');
    assert.equal(store.state.step, 'done');
  });

  test('offers nothing before it is known whether the booking went through', async () => {
    const { store, api } = await atCheck();
    store.answer({ channel: 'none' });
    api.failNext('confirm', noAnswer(), true);
    api.failNext('booking', noAnswer(false));
    await store.desk!.submitCheck();
    await store.load();
    assert.equal(store.state.phase, 'checking');
    await store.desk!.commands.checkAgain();
    assert.equal(store.state.step, 'done');
  });
});

describe('clearing', () => {
  test('an answer that comes after it does not bring anything back', async () => {
    const { store, api } = await atCheck();
    store.answer({ channel: 'none' });
    const confirming = store.desk!.submitCheck();
    store.clear();
    await confirming;
    await new Promise((resolve) => setTimeout(resolve));
    assert.equal(api.count('confirm'), 1);
    assert.equal(store.state.step, 'who');
    assert.equal(store.state.booking, undefined);
  });

  test('gives back the place and forgets every answer', async () => {
    const { store, api, kept } = await atCheck();
    store.clear();
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(api.asked.filter(({ what }) => what === 'cancel').map(({ id }) => id), ['id-1']);
    assert.equal(store.state.draft.myName, '');
    assert.equal(store.state.step, 'who');
    assert.equal(kept.attempt, undefined);
  });
});

describe('events', () => {
  test('carry ids and statuses, one for each step', async () => {
    const { effects } = await done();
    assert.deepEqual(effects.filter((effect) => effect.type === 'step').map((effect) => (effect as { step: string }).step), ['date', 'check', 'done']);
  });
});
