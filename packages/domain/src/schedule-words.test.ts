import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Schedule } from './schedule.ts';
import { scheduleRule, scheduleWords } from './schedule-words.ts';

const timeZone = 'Europe/London';
const weekly = (count: number, ...byDay: string[]): Schedule => ({
  timeZone,
  every: { count, unit: 'week' },
  byDay,
  startTime: '10:00',
  endTime: '12:00',
});
const monthly = (nth: number[], ...byDay: string[]): Schedule => ({
  timeZone,
  every: { count: 1, unit: 'month' },
  nth,
  byDay,
  startTime: '18:30',
  endTime: '20:00',
});

describe('the rule in words', () => {
  const cases: [Schedule, string, string][] = [
    [weekly(1, 'tuesday'), 'Every Tuesday, 10am to midday', 'Bob dydd Mawrth, 10am i hanner dydd'],
    [weekly(1, 'friday', 'monday'), 'Every Monday and Friday, 10am to midday', 'Bob dydd Llun a dydd Gwener, 10am i hanner dydd'],
    [
      weekly(1, 'wednesday', 'tuesday', 'monday'),
      'Every Monday, Tuesday and Wednesday, 10am to midday',
      'Bob dydd Llun, dydd Mawrth a dydd Mercher, 10am i hanner dydd',
    ],
    [weekly(2, 'thursday'), 'Every 2 weeks on Thursday, 10am to midday', 'Bob pythefnos: dydd Iau, 10am i hanner dydd'],
    [weekly(1), 'Every week, 10am to midday', 'Bob wythnos, 10am i hanner dydd'],
    [
      weekly(1, 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'),
      'Every day, 10am to midday',
      'Bob dydd, 10am i hanner dydd',
    ],
    [monthly([1], 'tuesday'), 'The first Tuesday of every month, 6:30pm to 8pm', 'Dydd Mawrth cyntaf o bob mis, 6:30pm i 8pm'],
    [monthly([2], 'wednesday'), 'The second Wednesday of every month, 6:30pm to 8pm', 'Ail ddydd Mercher o bob mis, 6:30pm i 8pm'],
    [monthly([-1], 'friday'), 'The last Friday of every month, 6:30pm to 8pm', 'Dydd Gwener olaf o bob mis, 6:30pm i 8pm'],
    [
      monthly([3, 1], 'monday'),
      'The first and third Monday of every month, 6:30pm to 8pm',
      'Dydd Llun cyntaf a trydydd dydd Llun o bob mis, 6:30pm i 8pm',
    ],
    [
      { ...monthly([], 'monday'), every: { count: 3, unit: 'month' } },
      'Every 3 months on a Monday, 6:30pm to 8pm',
      'Dydd Llun bob 3 mis, 6:30pm i 8pm',
    ],
    [{ timeZone, from: '2026-10-15', startTime: '14:00' }, 'Thursday 15 October 2026, 2pm', 'Dydd Iau 15 Hydref 2026, 2pm'],
    [{ timeZone }, '', ''],
  ];
  for (const [schedule, en, cy] of cases) {
    test(en || 'nothing known, nothing said', () => {
      assert.equal(scheduleRule(schedule), en);
      assert.equal(scheduleRule(schedule, 'cy'), cy);
    });
  }
  test('says when it ends, and when it has yet to begin', () => {
    const course = { ...weekly(1, 'tuesday'), from: '2026-10-06', until: '2026-12-15' };
    assert.equal(scheduleRule(course), 'Every Tuesday, 10am to midday, until 15 December 2026');
    assert.equal(
      scheduleRule(course, 'en', { today: '2026-09-01' }),
      'Every Tuesday, 10am to midday, from 6 October 2026 until 15 December 2026',
    );
    assert.equal(scheduleRule(course, 'en', { today: '2026-10-06' }), 'Every Tuesday, 10am to midday, until 15 December 2026');
    assert.equal(scheduleRule(course, 'cy'), 'Bob dydd Mawrth, 10am i hanner dydd, tan 15 Rhagfyr 2026');
  });
});

describe('exceptions', () => {
  const one = { ...weekly(1, 'tuesday'), exceptions: [{ date: '2026-10-27', reason: 'half-term' }] };
  test('are told with the reason', () => {
    assert.equal(scheduleWords(one), 'Every Tuesday, 10am to midday. Not on 27 October (half-term).');
    assert.equal(scheduleWords(one, 'cy'), 'Bob dydd Mawrth, 10am i hanner dydd. Ddim ar 27 Hydref (half-term).');
  });
  test('come in order, several in one sentence', () => {
    const several = { ...one, exceptions: [{ date: '2026-12-29' }, { date: '2026-12-22', reason: 'holidays' }] };
    assert.equal(scheduleWords(several), 'Every Tuesday, 10am to midday. Not on 22 December (holidays) and 29 December.');
  });
  test('that have passed are left out', () => {
    assert.equal(scheduleWords(one, 'en', { today: '2026-10-28' }), 'Every Tuesday, 10am to midday.');
    assert.equal(scheduleWords(one, 'en', { today: '2026-10-27' }), 'Every Tuesday, 10am to midday. Not on 27 October (half-term).');
  });
  test('far ahead carry their year', () => {
    assert.equal(scheduleWords(one, 'en', { today: '2026-01-01' }), 'Every Tuesday, 10am to midday. Not on 27 October 2026 (half-term).');
  });
  test('say which day it is instead', () => {
    const moved = { ...one, exceptions: [{ date: '2026-10-27', insteadOn: '2026-10-29', reason: 'library closed' }] };
    assert.equal(scheduleWords(moved), 'Every Tuesday, 10am to midday. On 29 October instead of 27 October (library closed).');
    assert.equal(scheduleWords(moved, 'cy'), 'Bob dydd Mawrth, 10am i hanner dydd. Ar 29 Hydref yn lle 27 Hydref (library closed).');
  });
});

test('what the provider wrote comes first', () => {
  assert.equal(scheduleWords({ timeZone, text: 'When the tide allows. ' }), 'When the tide allows.');
  assert.equal(scheduleWords({ ...weekly(1, 'tuesday'), text: 'Come any time.' }), 'Come any time. Every Tuesday, 10am to midday.');
});
