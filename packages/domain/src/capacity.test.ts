import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cancel, confirm, extend, hold, wait } from './bookings.ts';
import type { BookingFacts, BookingState, Outcome, SessionFacts } from './bookings.ts';
import { mayResize, overlapping, overlaps, placesLeft, placesTaken, settle, waitingList, waitingPosition } from './capacity.ts';

const minute = 60_000;
const noon = Date.parse('2026-10-13T12:00:00Z');
const iso = (minutes: number): string => new Date(noon + minutes * minute).toISOString();
const session: SessionFacts = { id: 's', status: 'scheduled', startsAt: iso(3 * 24 * 60), endsAt: iso(3 * 24 * 60 + 60), capacity: 3 };
const booking = (id: string, status: BookingState, places = 1, more: Partial<BookingFacts> = {}): BookingFacts => ({
  id,
  sessionId: 's',
  status,
  places,
  createdAt: iso(0),
  ...more,
});

describe('places', () => {
  const ledger = [
    booking('a', 'confirmed', 2),
    booking('b', 'held', 1, { heldUntil: iso(10) }),
    booking('c', 'offered', 1, { offeredUntil: iso(20) }),
    booking('d', 'cancelled', 9),
    booking('e', 'expired', 9),
    booking('f', 'waiting', 9),
    booking('g', 'attended', 1),
    booking('h', 'did-not-come', 1),
  ];
  test('are taken by what is booked, kept and offered', () => assert.equal(placesTaken(ledger, noon), 6));
  test('come free by the clock alone', () => {
    assert.equal(placesTaken(ledger, iso(10)), 5);
    assert.equal(placesTaken(ledger, iso(20)), 4);
  });
  test('left are never below nought', () => {
    assert.equal(placesLeft(8, ledger, noon), 2);
    assert.equal(placesLeft(3, ledger, noon), 0);
    assert.equal(placesLeft(undefined, ledger, noon), undefined);
    assert.equal(placesLeft(6, ledger, noon, 'a'), 2);
  });
  test('can not be cut below what is taken', () => {
    assert.equal(mayResize(6, ledger, noon), true);
    assert.equal(mayResize(5, ledger, noon), false);
    assert.equal(mayResize(5, ledger, iso(10)), true);
  });
});

describe('the waiting list', () => {
  const ledger = [
    booking('z', 'waiting', 1, { createdAt: iso(2) }),
    booking('y', 'waiting', 2, { createdAt: iso(1) }),
    booking('x', 'waiting', 1, { createdAt: iso(2) }),
    booking('w', 'confirmed', 3),
  ];
  test('goes by time, then by id', () => {
    assert.deepEqual(
      waitingList(ledger, noon).map(({ id }) => id),
      ['y', 'x', 'z'],
    );
    assert.equal(waitingPosition('y', ledger, noon), 1);
    assert.equal(waitingPosition('z', ledger, noon), 3);
    assert.equal(waitingPosition('w', ledger, noon), undefined);
  });
  test('gets a freed place first, and who wants two does not hold up who wants one', () => {
    const freed = ledger.map((b) => (b.id === 'w' ? { ...b, places: 2 } : b));
    const { offered } = settle(session, freed, noon);
    assert.deepEqual(
      offered.map(({ id, offeredUntil }) => [id, offeredUntil]),
      [['x', iso(24 * 60)]],
    );
  });
  test('is offered what a lapsed hold leaves, and says so once', () => {
    const first = settle(session, [booking('a', 'held', 3, { heldUntil: iso(0) }), booking('b', 'waiting', 3)], noon);
    assert.deepEqual([first.expired.map(({ id }) => id), first.offered.map(({ id }) => id)], [['a'], ['b']]);
    const second = settle(session, first.bookings, noon);
    assert.deepEqual([second.expired, second.offered], [[], []]);
  });
  test('gets no offer within two and a half hours of the start, or when cancelled', () => {
    const late = new Date(Date.parse(iso(3 * 24 * 60)) - 149 * minute);
    assert.deepEqual(settle(session, [booking('b', 'waiting')], late).offered, []);
    assert.deepEqual(settle({ ...session, status: 'cancelled' }, [booking('b', 'waiting')], noon).offered, []);
  });
  test('ends at the start', () => {
    assert.deepEqual(
      settle(session, [booking('b', 'waiting')], session.startsAt).expired.map(({ status }) => status),
      ['expired'],
    );
  });
});

describe('the same hours', () => {
  const stretch = (from: number, to: number): { startsAt: string; endsAt: string } => ({ startsAt: iso(from), endsAt: iso(to) });
  test('touching ends do not overlap', () => {
    assert.equal(overlaps(stretch(0, 60), stretch(60, 120)), false);
    assert.equal(overlaps(stretch(0, 61), stretch(60, 120)), true);
    assert.equal(overlaps(stretch(0, 300), stretch(60, 120)), true);
    assert.deepEqual(overlapping(stretch(0, 60), [stretch(60, 90), stretch(30, 40)]), [stretch(30, 40)]);
  });
});

test('whatever people do, places always add up and nobody who fits is left waiting', () => {
  const command = fc.oneof(
    fc.record({ do: fc.constant('hold' as const), places: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ do: fc.constant('wait' as const), places: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ do: fc.constantFrom('confirm' as const, 'extend' as const, 'cancel' as const), which: fc.nat(30) }),
    fc.record({ do: fc.constant('resize' as const), to: fc.integer({ min: 0, max: 6 }) }),
    fc.record({ do: fc.constant('pass' as const), minutes: fc.integer({ min: 1, max: 900 }) }),
  );
  fc.assert(
    fc.property(fc.array(command, { maxLength: 50 }), (commands) => {
      let ledger: BookingFacts[] = [];
      let now = noon;
      let current = { ...session, capacity: 3 };
      let made = 0;
      const apply = (outcome: Outcome): void => {
        if (outcome.ok) ledger = [...ledger.filter(({ id }) => id !== outcome.booking.id), outcome.booking];
      };
      for (const step of commands) {
        ledger = settle(current, ledger, now).bookings;
        if (step.do === 'pass') now += step.minutes * minute;
        else if (step.do === 'resize') current = mayResize(step.to, ledger, now) ? { ...current, capacity: step.to } : current;
        else if (step.do === 'hold' || step.do === 'wait') {
          const asked = { session: current, free: placesLeft(current.capacity, ledger, now), now };
          apply((step.do === 'hold' ? hold : wait)({ id: `b${made++}`, places: step.places }, asked));
        } else if (ledger.length) {
          const one = ledger[step.which % ledger.length]!;
          if (step.do === 'confirm')
            apply(confirm(one, { session: current, free: placesLeft(current.capacity, ledger, now, one.id), now }));
          if (step.do === 'extend') apply(extend(one, one.heldUntil ?? now, now));
          if (step.do === 'cancel') apply(cancel(one, now));
        }
        assert.ok(placesTaken(ledger, now) <= current.capacity, 'overbooked');
        const after = settle(current, ledger, now);
        assert.ok(placesTaken(after.bookings, now) <= current.capacity, 'an offer overbooked');
        if (now < Date.parse(String(session.startsAt)) - 150 * minute) {
          const free = placesLeft(current.capacity, after.bookings, now)!;
          assert.ok(
            waitingList(after.bookings, now).every(({ places }) => places > free),
            'somebody waits for a place that is free',
          );
        }
      }
    }),
    { numRuns: 300 },
  );
});
