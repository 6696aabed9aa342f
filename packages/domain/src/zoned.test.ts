import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  dayOfWeek,
  daysBetween,
  isLocalDate,
  localDate,
  toInstant,
  toMillis,
  wallClock,
  withOffset,
  zoneOffset,
  isTimeZone,
} from './zoned.ts';

const london = 'Europe/London';
const iso = (ms: number): string => new Date(ms).toISOString();

describe('a local time becomes an instant', () => {
  const cases: [string, string, string, string][] = [
    ['2026-10-13', '18:30', london, '2026-10-13T17:30:00.000Z'],
    ['2026-10-24', '18:30', london, '2026-10-24T17:30:00.000Z'],
    ['2026-10-25', '18:30', london, '2026-10-25T18:30:00.000Z'],
    ['2026-10-25', '00:30', london, '2026-10-24T23:30:00.000Z'],
    ['2026-10-25', '01:30', london, '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '02:00', london, '2026-10-25T02:00:00.000Z'],
    ['2027-03-27', '18:30', london, '2027-03-27T18:30:00.000Z'],
    ['2027-03-28', '00:59', london, '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '01:30', london, '2027-03-28T01:30:00.000Z'],
    ['2027-03-28', '02:00', london, '2027-03-28T01:00:00.000Z'],
    ['2027-03-28', '18:30', london, '2027-03-28T17:30:00.000Z'],
    ['2026-07-01', '09:00', 'Pacific/Auckland', '2026-06-30T21:00:00.000Z'],
    ['2026-07-01', '09:00', 'America/New_York', '2026-07-01T13:00:00.000Z'],
    ['2026-01-01', '00:00', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
    ['2028-02-29', '12:00', london, '2028-02-29T12:00:00.000Z'],
  ];
  for (const [date, time, zone, instant] of cases) {
    test(`${date} ${time} in ${zone} is ${instant}`, () => assert.equal(iso(toInstant(date, time, zone)), instant));
  }

  test('and back again, whenever the clocks do not jump over it', () => {
    const zones = [london, 'Europe/Athens', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2031, 0, 1) / 60_000 }),
        fc.constantFrom(...zones),
        (minutes, zone) => {
          const ms = minutes * 60_000;
          const { date, hour, minute } = wallClock(ms, zone);
          const back = toInstant(date, `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, zone);
          // The second of two equal wall times comes back as the first.
          assert.ok(
            back === ms || (back < ms && ms - back <= 3_600_000 && zoneOffset(back, zone) > zoneOffset(ms, zone)),
            `${iso(ms)} ${zone}`,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('calendar arithmetic', () => {
  test('days are added over months, leap days and clock changes', () => {
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2026-10-24', 2), '2026-10-26');
    assert.equal(addDays('2026-01-01', -1), '2025-12-31');
    assert.equal(daysBetween('2026-10-24', '2026-10-26'), 2);
    assert.equal(daysBetween('2027-03-29', '2027-03-27'), -2);
  });

  test('a date knows its day of the week', () => {
    assert.equal(dayOfWeek('2026-10-13'), 'tuesday');
    assert.equal(dayOfWeek('2026-10-25'), 'sunday');
    assert.equal(dayOfWeek('2027-03-28'), 'sunday');
    assert.equal(dayOfWeek('2026-11-02'), 'monday');
  });

  test('days that do not exist are no dates', () => {
    for (const text of ['2026-04-31', '2026-02-29', '2026-13-01', '2026-1-1', '20261013', '', '2026-10-13T00:00Z', '٢٠٢٦-١٠-١٣']) {
      assert.equal(isLocalDate(text), false, text);
    }
    assert.equal(isLocalDate('2028-02-29'), true);
    assert.throws(() => addDays('2026-04-31', 1), RangeError);
  });

  test('what is not an instant or a time is refused', () => {
    assert.throws(() => toMillis('soon'), RangeError);
    assert.throws(() => toMillis(NaN), RangeError);
    assert.throws(() => toInstant('2026-10-13', '24:00', london), RangeError);
    assert.throws(() => toInstant('2026-10-13', '6:30', london), RangeError);
  });
});

test('the date at a place can differ from the date in UTC', () => {
  assert.equal(localDate('2026-07-01T23:30:00Z', london), '2026-07-02');
  assert.equal(localDate('2026-12-01T23:30:00Z', london), '2026-12-01');
  assert.equal(localDate('2026-07-01T23:30:00Z', 'America/New_York'), '2026-07-01');
});

test('an instant is written with the offset its place has then', () => {
  assert.equal(withOffset('2026-10-13T17:30:00Z', london), '2026-10-13T18:30:00+01:00');
  assert.equal(withOffset('2026-11-13T18:30:00Z', london), '2026-11-13T18:30:00+00:00');
  assert.equal(withOffset('2026-11-13T18:30:00Z', 'America/St_Johns'), '2026-11-13T15:00:00-03:30');
  assert.equal(toMillis(withOffset(1_800_000_000_000, 'Asia/Kathmandu')), 1_800_000_000_000);
});

test('a zone this machine does not know is shown as UK time, so that one record takes nobody’s list away', () => {
  assert.equal(isTimeZone('Mars/Phobos'), false);
  assert.deepEqual(wallClock('2026-07-01T09:00:00Z', 'Mars/Phobos'), { date: '2026-07-01', hour: 10, minute: 0 });
});
