import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openState, openingWords } from './opening-times.ts';
import type { Hours } from './opening-times.ts';

const on = (days: string, opens: string, closes: string): Hours[] => days.split(' ').map((dayOfWeek) => ({ dayOfWeek, opens, closes }));
const office = on('monday tuesday wednesday thursday friday', '09:00', '17:00');

describe('opening hours in words', () => {
  const cases: [Hours[], string[], string[]][] = [
    [office, ['Monday to Friday, 9am to 5pm'], ['Dydd Llun i dydd Gwener, 9am i 5pm']],
    [on('monday thursday', '10:00', '12:00'), ['Monday and Thursday, 10am to midday'], ['Dydd Llun a dydd Iau, 10am i hanner dydd']],
    [on('saturday sunday', '10:00', '12:00'), ['Saturday and Sunday, 10am to midday'], ['Dydd Sadwrn a dydd Sul, 10am i hanner dydd']],
    [
      [...office, ...on('saturday', '10:00', '13:00')],
      ['Monday to Friday, 9am to 5pm', 'Saturday, 10am to 1pm'],
      ['Dydd Llun i dydd Gwener, 9am i 5pm', 'Dydd Sadwrn, 10am i 1pm'],
    ],
    [
      [...on('tuesday', '14:00', '16:00'), ...on('tuesday', '09:30', '12:00')],
      ['Tuesday, 9:30am to midday and 2pm to 4pm'],
      ['Dydd Mawrth, 9:30am i hanner dydd a 2pm i 4pm'],
    ],
    [
      on('monday tuesday wednesday thursday friday saturday sunday', '18:00', '00:00'),
      ['Every day, 6pm to midnight'],
      ['Bob dydd, 6pm i hanner nos'],
    ],
    [on('friday', '22:00', '02:00'), ['Friday, 10pm to 2am'], ['Dydd Gwener, 10pm i 2am']],
    [[], [], []],
  ];
  for (const [hours, en, cy] of cases) {
    test(en.join('; ') || 'none known, none said', () => {
      assert.deepEqual(openingWords(hours), en);
      assert.deepEqual(openingWords(hours, 'cy'), cy);
    });
  }
});

describe('open now', () => {
  const cases: [string, Hours[], ReturnType<typeof openState>][] = [
    ['2026-10-13T08:00:00Z', office, { open: true, closes: '17:00' }],
    ['2026-10-13T07:59:59Z', office, { open: false, next: { date: '2026-10-13', opens: '09:00' } }],
    ['2026-10-13T16:00:00Z', office, { open: false, next: { date: '2026-10-14', opens: '09:00' } }],
    ['2026-10-16T20:00:00Z', office, { open: false, next: { date: '2026-10-19', opens: '09:00' } }],
    ['2026-10-26T08:30:00Z', office, { open: false, next: { date: '2026-10-26', opens: '09:00' } }],
    ['2026-10-26T09:00:00Z', office, { open: true, closes: '17:00' }],
    ['2027-03-29T08:00:00Z', office, { open: true, closes: '17:00' }],
    ['2026-10-17T00:30:00Z', on('friday', '22:00', '02:00'), { open: true, closes: '02:00' }],
    ['2026-10-17T01:00:00Z', on('friday', '22:00', '02:00'), { open: false, next: { date: '2026-10-23', opens: '22:00' } }],
    ['2026-10-13T22:59:00Z', on('tuesday', '18:00', '00:00'), { open: true, closes: '00:00' }],
    ['2026-10-13T08:00:00Z', on('tuesday', '08:00', '08:30'), { open: false, next: { date: '2026-10-20', opens: '08:00' } }],
    ['2026-10-13T08:00:00Z', [], { open: false }],
  ];
  for (const [now, hours, expected] of cases) {
    test(`${now}: ${JSON.stringify(expected)}`, () => assert.deepEqual(openState(hours, now), expected));
  }
});
