import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  attendance,
  cancel,
  confirm,
  effectiveState,
  extend,
  hold,
  liveStates,
  mayCommand,
  move,
  sessionRefusal,
  takingStates,
  wait,
} from './bookings.ts';
import type { BookingCommand, BookingFacts, BookingState, Outcome, SessionFacts } from './bookings.ts';
import { bookingCommands, bookingInitialStates, bookingStates } from './generated/states.ts';
import { holdSettings, holdUntil, leastHolds, offerUntil } from './hold-times.ts';

const minute = 60_000;
const noon = Date.parse('2026-10-13T12:00:00Z');
const at = (minutes: number): number => noon + minutes * minute;
const iso = (ms: number): string => new Date(ms).toISOString();
const session: SessionFacts = { id: 's1', status: 'scheduled', startsAt: at(24 * 60), endsAt: at(25 * 60), capacity: 2 };
const facts = (status: BookingState, more: Partial<BookingFacts> = {}): BookingFacts => ({
  id: 'b1',
  sessionId: 's1',
  status,
  places: 1,
  createdAt: iso(noon),
  ...more,
});
const held = facts('held', { heldUntil: iso(at(15)), extensionsLeft: 12 });
const offered = facts('offered', { offeredUntil: iso(at(60)) });
const ok = <F extends BookingFacts>(outcome: Outcome<F>): F => {
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome.booking;
};
const code = (outcome: Outcome): string => (outcome.ok ? 'ok' : outcome.code);

describe('the clock decides where a booking stands', () => {
  const states: [BookingFacts, number, BookingState][] = [
    [held, at(14), 'held'],
    [held, at(15) - 1, 'held'],
    [held, at(15), 'expired'],
    [held, at(500), 'expired'],
    [offered, at(59), 'offered'],
    [offered, at(60), 'expired'],
    [facts('confirmed'), at(99_999), 'confirmed'],
    [facts('waiting'), at(99_999), 'waiting'],
    [facts('cancelled', { heldUntil: iso(noon) }), at(1), 'cancelled'],
  ];
  for (const [booking, now, state] of states) {
    test(`${booking.status}, ${(now - noon) / minute} minutes on: ${state}`, () => assert.equal(effectiveState(booking, now), state));
  }
  test('waiting ends when the session begins', () => {
    assert.equal(effectiveState(facts('waiting'), at(24 * 60), session.startsAt), 'expired');
    assert.equal(effectiveState(facts('waiting'), at(24 * 60) - 1, session.startsAt), 'waiting');
  });
});

describe('a session takes bookings', () => {
  const cases: [string, Partial<SessionFacts>, number, string | undefined][] = [
    ['ordinarily', {}, noon, undefined],
    ['until it starts', {}, at(24 * 60) - 1, undefined],
    ['not once it has started', {}, at(24 * 60), 'session-started'],
    ['not when cancelled', { status: 'cancelled' }, noon, 'session-cancelled'],
    ['not when put off', { status: 'postponed' }, noon, 'session-cancelled'],
    ['when moved', { status: 'moved' }, noon, undefined],
    ['not before booking opens', { bookingOpensAt: at(1) }, noon, 'booking-closed'],
    ['from the moment booking opens', { bookingOpensAt: noon }, noon, undefined],
    ['not after booking has closed', { bookingClosesAt: noon }, noon, 'booking-closed'],
    ['until booking closes', { bookingClosesAt: at(1) }, noon, undefined],
  ];
  for (const [title, more, now, refusal] of cases) {
    test(title, () => assert.equal(sessionRefusal({ ...session, ...more }, now), refusal));
  }
});

describe('keeping a place', () => {
  test('keeps it a quarter of an hour and can be put off twelve times', () => {
    const booking = ok(hold({ id: 'b1', places: 1 }, { session, free: 1, now: noon }));
    assert.deepEqual(booking, {
      id: 'b1',
      sessionId: 's1',
      places: 1,
      status: 'held',
      createdAt: iso(noon),
      heldUntil: iso(at(15)),
      extensionsLeft: 12,
    });
  });
  test('is refused when it wants more than is free', () => {
    assert.equal(code(hold({ id: 'b1', places: 2 }, { session, free: 1, now: noon })), 'session-full');
    assert.equal(code(hold({ id: 'b1', places: 1 }, { session, free: 0, now: noon })), 'session-full');
    assert.equal(code(hold({ id: 'b1', places: 2 }, { session, free: 2, now: noon })), 'ok');
  });
  test('is never full where nobody counts', () => assert.equal(code(hold({ id: 'b1', places: 10 }, { session, now: noon })), 'ok'));
  test('is refused for the same person twice, and for too many at once', () => {
    assert.equal(code(hold({ id: 'b1', places: 1 }, { session, free: 1, now: noon, alreadyBooked: true })), 'already-booked');
    assert.equal(code(hold({ id: 'b1', places: 1 }, { session, free: 1, now: noon, openHolds: 3, maxHolds: 3 })), 'too-many-holds');
    assert.equal(code(hold({ id: 'b1', places: 1 }, { session, free: 1, now: noon, openHolds: 2, maxHolds: 3 })), 'ok');
  });
  test('says that the session is cancelled before it says that it is full', () => {
    assert.equal(
      code(hold({ id: 'b1', places: 1 }, { session: { ...session, status: 'cancelled' }, free: 0, now: noon })),
      'session-cancelled',
    );
  });
  test('can not be configured below what is promised', () => {
    assert.deepEqual(holdSettings({ minutes: 1, extensions: 0 }), leastHolds);
    assert.deepEqual(holdSettings({ minutes: 30, extensions: 20 }), { minutes: 30, extensions: 20 });
    assert.equal(holdUntil(noon, holdSettings({ minutes: 30 })), at(30));
    assert.ok(holdSettings().minutes >= 15 && holdSettings().extensions >= 10);
  });
});

describe('waiting', () => {
  test('is possible for a full session', () =>
    assert.equal(ok(wait({ id: 'b1', places: 1 }, { session, free: 0, now: noon })).status, 'waiting'));
  test('needs a way to be told', () =>
    assert.equal(code(wait({ id: 'b1', places: 1 }, { session, now: noon, reachable: false })), 'details-missing'));
  test('is refused once the session has started', () =>
    assert.equal(code(wait({ id: 'b1', places: 1 }, { session, now: session.startsAt })), 'session-started'));
});

describe('confirming', () => {
  test('makes a hold a booking and forgets the hold', () => {
    assert.deepEqual(ok(confirm(held, { session, free: 0, now: at(5) })), facts('confirmed', { confirmedAt: iso(at(5)) }));
  });
  test('accepts an offer', () => assert.equal(ok(confirm(offered, { session, free: 0, now: at(5) })).status, 'confirmed'));
  test('again changes nothing', () => {
    const confirmed = facts('confirmed', { confirmedAt: iso(noon) });
    const again = confirm(confirmed, { session: { ...session, status: 'cancelled' }, free: 0, now: at(5), detailsMissing: true });
    assert.deepEqual(again, { ok: true, changed: false, booking: confirmed });
  });
  test('succeeds after the time has passed if a place is free', () => {
    assert.equal(ok(confirm(held, { session, free: 1, now: at(16) })).status, 'confirmed');
    assert.equal(ok(confirm(facts('expired', { heldUntil: iso(at(1)) }), { session, free: 1, now: at(16) })).status, 'confirmed');
  });
  test('says when the place has gone', () => assert.equal(code(confirm(held, { session, free: 0, now: at(16) })), 'hold-expired-and-full'));
  test('never revives a lapsed offer', () => {
    assert.equal(code(confirm(offered, { session, free: 5, now: at(61) })), 'not-allowed-in-state');
    assert.equal(code(confirm(facts('expired', { offeredUntil: iso(at(1)) }), { session, free: 5, now: at(61) })), 'not-allowed-in-state');
  });
  test('is for who holds, not for who waits or has gone', () => {
    for (const state of ['waiting', 'cancelled', 'attended', 'did-not-come'] as const) {
      assert.equal(code(confirm(facts(state), { session, free: 5, now: noon })), 'not-allowed-in-state', state);
    }
  });
  test('may be finished after booking has closed', () => {
    const closed = { ...session, bookingClosesAt: at(2) };
    assert.equal(code(confirm(held, { session: closed, free: 1, now: at(5) })), 'ok');
    assert.equal(code(confirm(held, { session: closed, free: 1, now: at(20) })), 'ok');
  });
  test('is refused for a session that is cancelled or has begun', () => {
    assert.equal(code(confirm(held, { session: { ...session, status: 'cancelled' }, now: at(1) })), 'session-cancelled');
    assert.equal(code(confirm(held, { session: { ...session, startsAt: at(1) }, now: at(1) })), 'session-started');
  });
  test('asks for agreement, then details, then about other bookings, and keeps the hold meanwhile', () => {
    assert.equal(
      code(confirm(held, { session, now: noon, agreementMissing: true, detailsMissing: true, overlaps: true })),
      'agreement-needed',
    );
    assert.equal(code(confirm(held, { session, now: noon, detailsMissing: true, overlaps: true })), 'details-missing');
    assert.equal(code(confirm(held, { session, now: noon, overlaps: true })), 'overlapping-booking');
    assert.equal(held.status, 'held');
  });
});

describe('keeping a place longer', () => {
  test('gives a quarter of an hour from now', () => {
    assert.deepEqual(ok(extend(held, held.heldUntil!, at(12))), { ...held, heldUntil: iso(at(27)), extensionsLeft: 11 });
  });
  test('never shortens it', () => {
    assert.equal(ok(extend({ ...held, heldUntil: iso(at(60)) }, iso(at(60)), at(1))).heldUntil, iso(at(60)));
  });
  test('sent again changes nothing', () => {
    const once = ok(extend(held, held.heldUntil!, at(12)));
    assert.deepEqual(extend(once, held.heldUntil!, at(13)), { ok: true, changed: false, booking: once });
  });
  test('compares instants, not their spelling', () => assert.ok(extend(held, '2026-10-13T13:15:00+01:00', at(12)).ok));
  test('works at least ten times in a row, and then ends', () => {
    let booking: BookingFacts = held;
    let now = noon;
    for (let i = 0; i < 12; i++) {
      now = Date.parse(booking.heldUntil!) - minute;
      booking = ok(extend(booking, booking.heldUntil!, now));
    }
    assert.equal(code(extend(booking, booking.heldUntil!, now + minute)), 'not-allowed-in-state');
  });
  test('is too late once the time has passed', () => assert.equal(code(extend(held, held.heldUntil!, at(15))), 'not-allowed-in-state'));
  test('ends with the start of the session', () => {
    assert.equal(code(extend(held, held.heldUntil!, at(5), undefined, at(5))), 'session-started');
    assert.equal(code(extend(held, held.heldUntil!, at(5), undefined, at(6))), 'ok');
  });
  test('is refused for an end that was never told', () => assert.equal(code(extend(held, iso(at(99)), at(1))), 'not-allowed-in-state'));
});

describe('cancelling', () => {
  for (const state of ['held', 'waiting', 'offered', 'confirmed'] as const) {
    test(`is possible when ${state}`, () => {
      const booking = ok(cancel(facts(state, { heldUntil: iso(at(5)), offeredUntil: iso(at(5)) }), at(1)));
      assert.deepEqual(booking, facts('cancelled', { cancelledAt: iso(at(1)), cancelledBy: 'person' }));
    });
  }
  test('again changes nothing, whoever asks', () => {
    const once = ok(cancel(held, at(1), 'provider', 'The library is closed.'));
    assert.equal(once.reason, 'The library is closed.');
    assert.deepEqual(cancel(once, at(2)), { ok: true, changed: false, booking: once });
  });
  test('is over for what has lapsed or been', () => {
    for (const booking of [facts('expired'), facts('attended'), facts('did-not-come')])
      assert.equal(code(cancel(booking, at(1))), 'not-allowed-in-state');
    assert.equal(code(cancel(held, at(15))), 'not-allowed-in-state');
  });
});

describe('moving', () => {
  const other: SessionFacts = { ...session, id: 's2' };
  test('takes the new place and keeps everything else', () => {
    assert.deepEqual(ok(move(facts('confirmed'), { session: other, free: 1, now: at(1) })), facts('confirmed', { sessionId: 's2' }));
  });
  test('again changes nothing', () => {
    assert.equal(
      (move(facts('confirmed', { sessionId: 's2' }), { session: other, free: 0, now: at(1) }) as { changed: boolean }).changed,
      false,
    );
  });
  test('leaves the old place alone when the new one is full', () =>
    assert.equal(code(move(facts('confirmed'), { session: other, free: 0, now: at(1) })), 'session-full'));
  test('says when something else is in the same hours', () =>
    assert.equal(code(move(facts('confirmed'), { session: other, free: 1, now: at(1), overlaps: true })), 'overlapping-booking'));
  test('is not for who waits', () =>
    assert.equal(code(move(facts('waiting'), { session: other, free: 1, now: at(1) })), 'not-allowed-in-state'));
});

describe('noting who came', () => {
  test('is possible once the session has begun, and can be put right', () => {
    const came = ok(attendance(facts('confirmed'), true, session, session.startsAt));
    assert.equal(came.status, 'attended');
    assert.equal(ok(attendance(came, false, session, session.startsAt)).status, 'did-not-come');
    assert.equal((attendance(came, true, session, session.startsAt) as { changed: boolean }).changed, false);
  });
  test('is not possible before, or for who cancelled', () => {
    assert.equal(code(attendance(facts('confirmed'), true, session, at(1))), 'not-allowed-in-state');
    assert.equal(code(attendance(facts('cancelled'), true, session, session.startsAt)), 'not-allowed-in-state');
  });
});

describe('an offer', () => {
  const start = (hours: number): number => noon + hours * 60 * minute;
  test('lasts a day', () => assert.equal(offerUntil(noon, start(100)), start(24)));
  test('ends two hours before the start', () => assert.equal(offerUntil(noon, start(10)), start(8)));
  test('of exactly half an hour is made', () => assert.equal(offerUntil(noon, start(2.5)), at(30)));
  test('of less is not', () => assert.equal(offerUntil(noon, start(2.5) - 1), undefined));
  test('is never made after the start', () => assert.equal(offerUntil(noon, start(-1)), undefined));
  test('never reaches the start', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (minutes) => {
        const until = offerUntil(noon, at(minutes));
        assert.ok(until === undefined || (until <= at(minutes) - 120 * minute && until >= at(30) && until <= start(24)));
      }),
    );
  });
});

test('every command is allowed in the states of the contract and in no other', () => {
  for (const [command, { from }] of Object.entries(bookingCommands)) {
    for (const state of bookingStates) {
      assert.equal(mayCommand(command as BookingCommand, state), (from as readonly string[]).includes(state), `${command} ${state}`);
    }
  }
});

test('every state is either live, taking places, or over', () => {
  const over = ['cancelled', 'expired', 'attended', 'did-not-come'];
  assert.deepEqual([...liveStates, ...over].sort(), [...bookingStates].sort());
  assert.deepEqual(
    takingStates.filter((state) => !(bookingStates as readonly string[]).includes(state)),
    [],
  );
});

test('a new booking is in a state the contract begins with', () => {
  const made = [hold({ id: 'b', places: 1 }, { session, now: noon }), wait({ id: 'b', places: 1 }, { session, now: noon })].map(
    (o) => ok(o).status,
  );
  assert.deepEqual(made, [...bookingInitialStates]);
});
