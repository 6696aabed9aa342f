import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { expandSchedule, nextOccurrence, scheduleDates } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { addDays, dayOfWeek, daysBetween, daysOfWeek, wallClock } from './zoned.ts';

const tuesdays: Schedule = {
  timeZone: 'Europe/London',
  every: { count: 1, unit: 'week' },
  byDay: ['tuesday'],
  startTime: '18:30',
  endTime: '20:00',
  from: '2026-10-06',
};
const dates = (schedule: Partial<Schedule>, from: string, to: string): string[] => scheduleDates({ ...tuesdays, ...schedule }, from, to);
const starts = (schedule: Partial<Schedule>, from: string, to: string): string[] =>
  expandSchedule({ ...tuesdays, ...schedule }, from, to).map((s) => s.startsAt);

describe('weekly', () => {
  test('every week from the first day on', () => {
    assert.deepEqual(dates({}, '2026-09-01', '2026-10-31'), ['2026-10-06', '2026-10-13', '2026-10-20', '2026-10-27']);
  });
  test('a first day that is another weekday does not count itself', () => {
    assert.deepEqual(dates({ from: '2026-10-08' }, '2026-10-01', '2026-10-20'), ['2026-10-13', '2026-10-20']);
  });
  test('every two weeks keeps its rhythm wherever the window starts', () => {
    const fortnightly = { every: { count: 2, unit: 'week' } };
    assert.deepEqual(dates(fortnightly, '2026-10-01', '2026-11-30'), ['2026-10-06', '2026-10-20', '2026-11-03', '2026-11-17']);
    assert.deepEqual(dates(fortnightly, '2026-10-10', '2026-11-10'), ['2026-10-20', '2026-11-03']);
    assert.deepEqual(dates(fortnightly, '2026-10-20', '2026-10-20'), ['2026-10-20']);
  });
  test('several days a week, in order', () => {
    assert.deepEqual(dates({ byDay: ['friday', 'monday'] }, '2026-10-05', '2026-10-18'), ['2026-10-09', '2026-10-12', '2026-10-16']);
  });
  test('without days it is the weekday of the first day', () => {
    assert.deepEqual(dates({ byDay: undefined, from: '2026-10-07' }, '2026-10-01', '2026-10-20'), ['2026-10-07', '2026-10-14']);
  });
  test('ends with its last day, that day included', () => {
    assert.deepEqual(dates({ until: '2026-10-13' }, '2026-10-01', '2026-12-31'), ['2026-10-06', '2026-10-13']);
    assert.deepEqual(dates({ until: '2026-10-05' }, '2026-10-01', '2026-12-31'), []);
  });
});

describe('monthly', () => {
  const monthly = (nth: number[] | undefined, byDay: string[], count = 1): Partial<Schedule> => ({
    every: { count, unit: 'month' },
    nth,
    byDay,
    from: '2026-10-01',
  });
  test('the first Tuesday', () =>
    assert.deepEqual(dates(monthly([1], ['tuesday']), '2026-10-01', '2027-01-31'), [
      '2026-10-06',
      '2026-11-03',
      '2026-12-01',
      '2027-01-05',
    ]));
  test('the last Friday', () =>
    assert.deepEqual(dates(monthly([-1], ['friday']), '2026-10-01', '2027-02-28'), [
      '2026-10-30',
      '2026-11-27',
      '2026-12-25',
      '2027-01-29',
      '2027-02-26',
    ]));
  test("the last Sunday when it is the month's last day", () =>
    assert.deepEqual(dates(monthly([-1], ['saturday']), '2026-10-31', '2026-10-31'), ['2026-10-31']));
  test('the first and third Monday', () =>
    assert.deepEqual(dates(monthly([1, 3], ['monday']), '2026-10-01', '2026-11-30'), [
      '2026-10-05',
      '2026-10-19',
      '2026-11-02',
      '2026-11-16',
    ]));
  test('the fifth Thursday only where there is one', () =>
    assert.deepEqual(dates(monthly([5], ['thursday']), '2026-10-01', '2027-01-31'), ['2026-10-29', '2026-12-31']));
  test('fourth and last may be the same day, once', () =>
    assert.deepEqual(dates(monthly([4, -1], ['tuesday']), '2026-10-01', '2026-11-30'), ['2026-10-27', '2026-11-24']));
  test('every three months', () =>
    assert.deepEqual(dates(monthly([2], ['wednesday'], 3), '2026-10-01', '2027-12-31'), [
      '2026-10-14',
      '2027-01-13',
      '2027-04-14',
      '2027-07-14',
      '2027-10-13',
    ]));
  test('by the day of the month, left out where it does not exist', () => {
    assert.deepEqual(dates({ every: { count: 1, unit: 'month' }, byDay: undefined, from: '2026-10-31' }, '2026-10-01', '2027-01-31'), [
      '2026-10-31',
      '2026-12-31',
      '2027-01-31',
    ]);
  });
  test('a weekday without which one is the one the first day was', () => {
    assert.deepEqual(dates({ ...monthly(undefined, ['tuesday']), from: '2026-10-13' }, '2026-10-01', '2026-12-31'), [
      '2026-10-13',
      '2026-11-10',
      '2026-12-08',
    ]);
  });
});

describe('sessions', () => {
  test('keep 6:30pm over the October change', () => {
    assert.deepEqual(starts({}, '2026-10-20', '2026-11-03'), [
      '2026-10-20T18:30:00+01:00',
      '2026-10-27T18:30:00+00:00',
      '2026-11-03T18:30:00+00:00',
    ]);
  });
  test('keep 6:30pm over the March change', () => {
    assert.deepEqual(starts({}, '2027-03-23', '2027-03-30'), ['2027-03-23T18:30:00+00:00', '2027-03-30T18:30:00+01:00']);
  });
  test('on the very day of the change', () => {
    assert.deepEqual(starts({ byDay: ['sunday'] }, '2026-10-25', '2026-10-25'), ['2026-10-25T18:30:00+00:00']);
    assert.deepEqual(starts({ byDay: ['sunday'], startTime: '00:30', endTime: '03:00' }, '2026-10-25', '2026-10-25'), [
      '2026-10-25T00:30:00+01:00',
    ]);
    assert.deepEqual(starts({ byDay: ['sunday'] }, '2027-03-28', '2027-03-28'), ['2027-03-28T18:30:00+01:00']);
  });
  test('past midnight end the next day', () => {
    const [one] = expandSchedule({ ...tuesdays, startTime: '22:00', endTime: '02:00' }, '2026-10-13', '2026-10-13');
    assert.equal(one!.endsAt, '2026-10-14T02:00:00+01:00');
  });
  test('that are left out stay, cancelled, with the reason', () => {
    const sessions = expandSchedule({ ...tuesdays, exceptions: [{ date: '2026-10-27', reason: 'half-term' }] }, '2026-10-20', '2026-11-03');
    assert.deepEqual(
      sessions.map(({ date, status, reason }) => [date, status, reason]),
      [
        ['2026-10-20', 'scheduled', undefined],
        ['2026-10-27', 'cancelled', 'half-term'],
        ['2026-11-03', 'scheduled', undefined],
      ],
    );
  });
  test('that are put on another day stand there, under their own name', () => {
    const exceptions = [{ date: '2026-10-27', insteadOn: '2026-10-29' }];
    const sessions = expandSchedule({ ...tuesdays, exceptions }, '2026-10-26', '2026-11-03');
    assert.deepEqual(
      sessions.map(({ date, status, startsAt }) => [date, status, startsAt.slice(0, 10)]),
      [
        ['2026-10-27', 'moved', '2026-10-29'],
        ['2026-11-03', 'scheduled', '2026-11-03'],
      ],
    );
    assert.deepEqual(starts({ exceptions }, '2026-10-28', '2026-10-30'), ['2026-10-29T18:30:00+00:00']);
  });
  test('an exception on a day that was never planned adds nothing', () => {
    assert.deepEqual(starts({ exceptions: [{ date: '2026-10-28', insteadOn: '2026-10-29' }] }, '2026-10-28', '2026-10-30'), []);
  });
  test('of a single date', () => {
    assert.deepEqual(starts({ every: undefined, byDay: undefined, from: '2026-10-15' }, '2026-10-01', '2026-12-31'), [
      '2026-10-15T18:30:00+01:00',
    ]);
    assert.deepEqual(starts({ every: undefined, byDay: undefined, from: '2026-10-15' }, '2026-10-16', '2026-12-31'), []);
  });
  test('need a time', () => assert.deepEqual(starts({ startTime: undefined }, '2026-10-01', '2026-12-31'), []));
  test("in another zone keep that zone's hour", () => {
    assert.deepEqual(starts({ timeZone: 'America/New_York' }, '2026-10-27', '2026-11-03'), [
      '2026-10-27T18:30:00-04:00',
      '2026-11-03T18:30:00-05:00',
    ]);
  });
});

test('whatever the window, the same days come out of it', () => {
  const rule = fc.record({
    every: fc.record({ count: fc.integer({ min: 1, max: 5 }), unit: fc.constantFrom('week', 'month') }),
    byDay: fc.uniqueArray(fc.constantFrom(...daysOfWeek), { minLength: 1, maxLength: 3 }),
    nth: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1, maxLength: 2 }),
    start: fc.nat(400),
    window: fc.nat(700),
    length: fc.nat(200),
  });
  fc.assert(
    fc.property(rule, ({ every, byDay, nth, start, window, length }) => {
      const schedule = { ...tuesdays, every, byDay: [...byDay], nth, from: addDays('2026-01-01', start) };
      const from = addDays('2026-01-01', window);
      const to = addDays(from, length);
      const whole = scheduleDates(schedule, '2026-01-01', '2029-12-31');
      const part = scheduleDates(schedule, from, to);
      assert.deepEqual(
        part,
        whole.filter((date) => date >= from && date <= to),
      );
      assert.deepEqual([...new Set(part)].sort(), part);
      for (const date of part) assert.ok(byDay.includes(dayOfWeek(date)));
      for (const session of expandSchedule(schedule, from, to)) {
        const { hour, minute } = wallClock(session.startsAt, 'Europe/London');
        assert.equal(hour * 60 + minute, 18 * 60 + 30);
        assert.equal(Date.parse(session.endsAt) - Date.parse(session.startsAt), 90 * 60_000);
      }
      if (every.unit === 'week') {
        for (const date of whole)
          assert.equal(
            Math.floor(daysBetween('2025-12-29', date) / 7) % every.count,
            Math.floor(daysBetween('2025-12-29', schedule.from) / 7) % every.count,
          );
      }
    }),
    { numRuns: 200 },
  );
});

test('the next occurrence takes place and has not begun: over a cancelled day, a moved one and a clock change, or there is none', () => {
  const next = (now: string, more: Partial<Schedule> = {}): string | undefined => nextOccurrence({ ...tuesdays, ...more }, now)?.startsAt;
  assert.equal(next('2026-10-06T12:00:00Z'), '2026-10-06T18:30:00+01:00');
  assert.equal(next('2026-10-06T17:30:00.001Z'), '2026-10-13T18:30:00+01:00');
  assert.equal(next('2026-10-20T20:00:00Z'), '2026-10-27T18:30:00+00:00');
  assert.equal(next('2026-10-07T12:00:00Z', { exceptions: [{ date: '2026-10-13', reason: 'Half term' }] }), '2026-10-20T18:30:00+01:00');
  assert.equal(next('2026-10-07T12:00:00Z', { exceptions: [{ date: '2026-10-13', reason: 'A visit', insteadOn: '2026-10-14' }] }), '2026-10-14T18:30:00+01:00');
  assert.equal(next('2026-10-07T12:00:00Z', { until: '2026-10-06' }), undefined);
});
