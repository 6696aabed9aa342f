import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import * as dates from './dates.ts';

const {
  formatDate,
  formatClock,
  formatClockRange,
  dateAndTimes,
  dateOf,
  timeOf,
  timesOf,
  dayName,
  monthName,
  formatList,
  formatMonth,
  zoneNote,
} = dates;

describe('a date in words', () => {
  const cases: [string, string, string][] = [
    ['2026-10-13', 'Tuesday 13 October 2026', 'Dydd Mawrth 13 Hydref 2026'],
    ['2026-01-01', 'Thursday 1 January 2026', 'Dydd Iau 1 Ionawr 2026'],
    ['2026-02-28', 'Saturday 28 February 2026', 'Dydd Sadwrn 28 Chwefror 2026'],
    ['2026-03-29', 'Sunday 29 March 2026', 'Dydd Sul 29 Mawrth 2026'],
    ['2026-04-06', 'Monday 6 April 2026', 'Dydd Llun 6 Ebrill 2026'],
    ['2026-05-20', 'Wednesday 20 May 2026', 'Dydd Mercher 20 Mai 2026'],
    ['2026-06-05', 'Friday 5 June 2026', 'Dydd Gwener 5 Mehefin 2026'],
    ['2026-07-14', 'Tuesday 14 July 2026', 'Dydd Mawrth 14 Gorffennaf 2026'],
    ['2026-08-31', 'Monday 31 August 2026', 'Dydd Llun 31 Awst 2026'],
    ['2026-09-03', 'Thursday 3 September 2026', 'Dydd Iau 3 Medi 2026'],
    ['2026-11-24', 'Tuesday 24 November 2026', 'Dydd Mawrth 24 Tachwedd 2026'],
    ['2026-12-25', 'Friday 25 December 2026', 'Dydd Gwener 25 Rhagfyr 2026'],
  ];
  for (const [date, en, cy] of cases) {
    test(`${date} is "${en}" and "${cy}"`, () => {
      assert.equal(formatDate(date), en);
      assert.equal(formatDate(date, 'cy'), cy);
    });
  }

  test('leaves out the weekday or the year when asked', () => {
    assert.equal(formatDate('2026-10-27', 'en', { weekday: false, year: false }), '27 October');
    assert.equal(formatDate('2026-11-24', 'en', { year: false }), 'Tuesday 24 November');
    assert.equal(formatDate('2027-03-31', 'en', { weekday: false }), '31 March 2027');
    assert.equal(formatDate('2027-03-31', 'cy', { weekday: false }), '31 Mawrth 2027');
    assert.equal(formatMonth('2026-11-24'), 'November 2026');
    assert.equal(formatMonth('2026-11-24', 'cy'), 'Tachwedd 2026');
  });

  test('refuses a day that does not exist', () => assert.throws(() => formatDate('2026-02-30'), RangeError));
});

describe('a clock time in words', () => {
  const cases: [string, string, string][] = [
    ['00:00', 'midnight', 'hanner nos'],
    ['12:00', 'midday', 'hanner dydd'],
    ['00:30', '12:30am', '12:30am'],
    ['12:05', '12:05pm', '12:05pm'],
    ['06:00', '6am', '6am'],
    ['10:15', '10:15am', '10:15am'],
    ['11:59', '11:59am', '11:59am'],
    ['14:45', '2:45pm', '2:45pm'],
    ['18:30', '6:30pm', '6:30pm'],
    ['20:00', '8pm', '8pm'],
    ['23:59', '11:59pm', '11:59pm'],
  ];
  for (const [time, en, cy] of cases) {
    test(`${time} is "${en}"`, () => {
      assert.equal(formatClock(time), en);
      assert.equal(formatClock(time, 'cy'), cy);
    });
  }

  test('ranges say "to"', () => {
    assert.equal(formatClockRange('18:30', '20:00'), '6:30pm to 8pm');
    assert.equal(formatClockRange('10:00', '12:00'), '10am to midday');
    assert.equal(formatClockRange('12:00', '13:30'), 'midday to 1:30pm');
    assert.equal(formatClockRange('10:00', '12:00', 'cy'), '10am i hanner dydd');
  });

  test('refuses what is not a time', () => {
    for (const bad of ['24:00', '7:30', '12:60', 'noon', '']) assert.throws(() => formatClock(bad), RangeError);
  });

  test('says no two minutes of the day alike', () => {
    const all = Array.from({ length: 1440 }, (_, i) => `${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`);
    assert.equal(new Set(all.map((time) => formatClock(time))).size, 1440);
  });
});

describe("an instant is told in the venue's zone, whatever the device is set to", () => {
  test('both sides of the October change', () => {
    assert.equal(timeOf('2026-10-24T17:30:00Z'), '6:30pm');
    assert.equal(timeOf('2026-10-25T18:30:00Z'), '6:30pm');
    assert.equal(dateOf('2026-10-24T23:30:00Z'), 'Sunday 25 October 2026');
  });
  test('both sides of the March change', () => {
    assert.equal(timeOf('2027-03-27T18:30:00Z'), '6:30pm');
    assert.equal(timeOf('2027-03-28T17:30:00Z'), '6:30pm');
    assert.equal(timesOf('2027-03-28T17:30:00Z', '2027-03-28T19:00:00Z'), '6:30pm to 8pm');
  });
  test('another zone', () => {
    assert.equal(dateOf('2026-10-13T23:00:00Z', 'Europe/Athens'), 'Wednesday 14 October 2026');
    assert.equal(timeOf('2026-10-13T23:00:00Z', 'Europe/Athens', 'en'), '2am');
  });
  test('agrees with Intl everywhere', () => {
    const zones = ['Europe/London', 'Europe/Athens', 'America/New_York', 'Pacific/Auckland'];
    fc.assert(
      fc.property(fc.integer({ min: 1_600_000_000, max: 2_000_000_000 }), fc.constantFrom(...zones), (seconds, timeZone) => {
        const moment = seconds * 1000;
        const theirs = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full' }).format(moment).replace(',', '');
        assert.equal(dateOf(moment, timeZone), theirs);
        const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
        assert.equal(dates.localTime(moment, timeZone), clock);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a session's date and times", () => {
  const session = { startsAt: '2026-10-13T17:30:00Z', endsAt: '2026-10-13T19:00:00Z', timeZone: 'Europe/London' };
  test('on one day', () => {
    assert.equal(dateAndTimes(session), 'Tuesday 13 October 2026, 6:30pm to 8pm');
    assert.equal(dateAndTimes(session, 'cy'), 'Dydd Mawrth 13 Hydref 2026, 6:30pm i 8pm');
    assert.equal(dateAndTimes(session, 'en', { year: false }), 'Tuesday 13 October, 6:30pm to 8pm');
  });
  test('online, with whose clock is meant', () => {
    assert.equal(dateAndTimes(session, 'en', { zone: true }), 'Tuesday 13 October 2026, 6:30pm to 8pm (UK time)');
    assert.equal(dateAndTimes(session, 'cy', { zone: true }), 'Dydd Mawrth 13 Hydref 2026, 6:30pm i 8pm (amser y DU)');
    assert.equal(zoneNote('America/New_York'), 'New York time');
  });
  test('until midnight stays one date', () => {
    const late = { startsAt: '2026-12-31T20:00:00Z', endsAt: '2027-01-01T00:00:00Z' };
    assert.equal(dateAndTimes(late), 'Thursday 31 December 2026, 8pm to midnight');
  });
  test('past midnight names both', () => {
    const night = { startsAt: '2026-10-13T21:00:00Z', endsAt: '2026-10-14T01:00:00Z' };
    assert.equal(dateAndTimes(night), 'Tuesday 13 October 2026, 10pm to Wednesday 14 October 2026, 2am');
  });
  test('a day that begins at midnight', () => {
    const dawn = { startsAt: '2026-12-31T00:00:00Z', endsAt: '2026-12-31T12:00:00Z' };
    assert.equal(dateAndTimes(dawn), 'Thursday 31 December 2026, midnight to midday');
  });
});

describe('names and lists', () => {
  test('days one by one and in general', () => {
    assert.equal(dayName('monday'), 'Monday');
    assert.equal(dayName('monday', 'en', true), 'Mondays');
    assert.equal(dayName('wednesday', 'cy'), 'Dydd Mercher');
    assert.equal(dayName('sunday', 'cy', true), 'Dyddiau Sul');
  });
  test('months', () => {
    assert.equal(monthName(7, 'cy'), 'Gorffennaf');
    assert.equal(monthName(12), 'December');
  });
  test('lists', () => {
    assert.equal(formatList([]), '');
    assert.equal(formatList(['tea']), 'tea');
    assert.equal(formatList(['tea', 'company']), 'tea and company');
    assert.equal(formatList(['tea', 'company', 'art']), 'tea, company and art');
    assert.equal(formatList(['te', 'bara'], 'cy'), 'te a bara');
    assert.equal(formatList(['te', 'afal'], 'cy'), 'te ac afal');
  });
  test('a language tag finds its words', () => {
    assert.deepEqual(['cy', 'cy-GB', 'en', 'fr', undefined, 'cyr'].map(dates.langOf), ['cy', 'cy', 'en', 'en', 'en', 'en']);
  });
});
