import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { atDates, later } from '../sample-desk.ts';
import type { Calendar } from './calendar.ts';
import { addDays, addMonths, weekday, weeksOf } from './months.ts';

async function calendar() {
  const it = await atDates();
  await it.store.desk!.take('calendar', (way) => way.begin());
  return { ...it, calendar: it.store.desk!.extras.of('calendar') as Calendar };
}

describe('the month as another way to a day', () => {
  test('it begins at the first day that can be chosen, and chooses nothing', async () => {
    const { calendar: it, store } = await calendar();
    assert.deepEqual(it.state, { at: '2026-11-24' });
    assert.equal(store.state.draft.sessionId, undefined);
  });

  test('a day with something on shows its times, a day without does not', async () => {
    const { calendar: it } = await calendar();
    it.choose('2026-11-25');
    assert.equal(it.state.day, undefined);
    it.choose('2026-11-24');
    assert.equal(it.state.day, '2026-11-24');
    assert.equal(it.free('2026-11-24').length, 2);
  });

  test('a time that is chosen stays chosen when the list comes back', async () => {
    const { calendar: it, store } = await calendar();
    it.choose('2026-12-15');
    store.answer({ sessionId: later.id });
    it.end();
    assert.equal(store.state.calendar, undefined);
    assert.equal(store.chosen?.id, later.id);
  });

  test('no month before this one is shown', async () => {
    const { calendar: it } = await calendar();
    assert.equal(it.hasBefore, false);
    it.turn(1);
    assert.equal(it.hasBefore, true);
    it.turn(-1);
    it.turn(-1);
    assert.equal(it.state.at.slice(0, 7), '2026-11');
  });

  test('arithmetic with days and months keeps to the calendar', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2026-10-25', 1), '2026-10-26');
    assert.equal(addMonths('2027-01-31', 1), '2027-02-28');
    assert.equal(addMonths('2026-03-31', -1), '2026-02-28');
    assert.equal(weekday('2026-11-24'), 1);
    const weeks = weeksOf('2026-11-24');
    assert.equal(weeks.length, 6);
    assert.deepEqual(weeks[0]!.filter(Boolean), ['2026-11-01']);
    assert.equal(weeks.flat().filter(Boolean).length, 30);
  });
});
