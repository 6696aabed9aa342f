import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Schedule } from './generated/model.ts';
import { changesBySchedule, goneWord, scheduledDates, wordOf } from './schedule-sessions.ts';
import type { ExistingSession, ScheduledDate } from './schedule-sessions.ts';
import { addDays, wallClock } from './zoned.ts';

const tuesdays: Schedule = { timeZone: 'Europe/London', every: { count: 1, unit: 'week' }, byDay: ['tuesday'], startTime: '18:30', endTime: '20:00', from: '2026-10-06' };
const now = '2026-10-05T09:00:00Z';
const given = (schedule: Partial<Schedule> = {}, to = '2026-10-31'): ScheduledDate[] =>
  scheduledDates({ schedule: { ...tuesdays, ...schedule }, venueIds: ['library', 'hall'] }, '2026-10-05', to);
const idOf = ({ key }: ScheduledDate): string => `id ${key}`;
/** The sessions that a schedule has made. */
const made = (dates: readonly ScheduledDate[]): ExistingSession[] =>
  dates.map((date) => ({ id: idOf(date), startsAt: date.startsAt, status: date.status, bySchedule: wordOf(date) }));
const changes = (dates: readonly ScheduledDate[], there: readonly ExistingSession[]) => {
  const { add, change, cancel } = changesBySchedule(dates, there, idOf, now);
  return { add: add.map(({ id }) => id), change: change.map(({ session, date }) => [session.id, date.status]), cancel: cancel.map(({ id }) => id) };
};
const nothing = { add: [], change: [], cancel: [] };

test('A schedule gives its dates once: the same again changes nothing', () => {
  const dates = given();
  assert.deepEqual(changes(dates, []).add, ['id 2026-10-06T18:30', 'id 2026-10-13T18:30', 'id 2026-10-20T18:30', 'id 2026-10-27T18:30']);
  assert.deepEqual(changes(dates, made(dates)), nothing);
  assert.deepEqual(dates.map(({ venueId }) => venueId), Array(4).fill('library'));
});

test('Over the end of summer time a date stays at the same hour on the clock', () => {
  assert.deepEqual(given().slice(-2).map(({ startsAt }) => startsAt), ['2026-10-20T18:30:00+01:00', '2026-10-27T18:30:00+00:00']);
  const spring = scheduledDates({ schedule: { ...tuesdays, from: '2027-03-23' } }, '2027-03-20', '2027-04-01');
  assert.deepEqual(spring.map(({ startsAt }) => startsAt), ['2027-03-23T18:30:00+00:00', '2027-03-30T18:30:00+01:00']);
});

test('A date that the clocks jump over is as long as any other', () => {
  const night: Schedule = { timeZone: 'Europe/London', every: { count: 1, unit: 'week' }, byDay: ['sunday'], startTime: '01:30', endTime: '02:15', from: '2027-03-21' };
  const length = scheduledDates({ schedule: night }, '2027-03-20', '2027-04-05').map(({ startsAt, endsAt }) => Date.parse(endsAt) - Date.parse(startsAt));
  assert.deepEqual(length, Array(3).fill(45 * 60_000));
});

test('A date that is left out stays, cancelled; one that is put off keeps its id, and comes back when the exception goes', () => {
  const dates = given();
  const exceptions = [{ date: '2026-10-13', reason: 'The library is closed' }, { date: '2026-10-27', insteadOn: '2026-11-04' }];
  const after = given({ exceptions });
  assert.deepEqual(changes(after, made(dates)), { ...nothing, change: [['id 2026-10-13T18:30', 'cancelled'], ['id 2026-10-27T18:30', 'moved']] });
  assert.equal(after.find(({ status }) => status === 'moved')?.startsAt, '2026-11-04T18:30:00+00:00');
  assert.deepEqual(changes(dates, made(after)).change, [['id 2026-10-13T18:30', 'scheduled'], ['id 2026-10-27T18:30', 'scheduled']]);
});

test('What the schedule no longer gives is cancelled and never goes; what it gives now is added', () => {
  const before = made(given());
  assert.deepEqual(changes(given({ byDay: ['wednesday'], from: '2026-10-20' }), before), {
    add: ['id 2026-10-21T18:30', 'id 2026-10-28T18:30'], change: [],
    cancel: ['id 2026-10-06T18:30', 'id 2026-10-13T18:30', 'id 2026-10-20T18:30', 'id 2026-10-27T18:30'] });
  const gone = before.map((session) => ({ ...session, status: 'cancelled', bySchedule: goneWord }));
  assert.deepEqual(changes([], gone), nothing);
  assert.equal(changes(given(), gone).change.length, 4, 'and comes back under its id when the schedule gives it again');
});

test('A single date that somebody changed or cancelled is left alone, and so is one that no schedule made', () => {
  const dates = given();
  const [first, ...rest] = made(dates);
  assert.deepEqual(changes(dates, [{ ...first!, startsAt: '2026-10-06T19:00:00+01:00' }, ...rest]), nothing);
  const byHand = [{ ...first!, status: 'cancelled' }, ...rest];
  assert.deepEqual(changes(given({ endTime: '21:00' }), byHand).change.map(([id]) => id), rest.map(({ id }) => id));
  assert.deepEqual(changes([], [{ id: 'one of its own', startsAt: '2026-10-09T10:00:00Z', status: 'scheduled' }]), nothing);
  assert.deepEqual(changes(given({ endTime: '21:00' }), [{ ...first!, removed: true }, ...rest]).change.length, 3);
});

test('What has begun is left as it was', () => {
  const dates = scheduledDates({ schedule: { ...tuesdays, from: '2026-09-01' } }, '2026-09-01', '2026-10-31');
  assert.equal(changesBySchedule([], made(dates), idOf, now).cancel.length, 4);
  assert.equal(changesBySchedule(dates, [], idOf, now).add.length, 4);
});

test('Whatever a schedule becomes, afterwards there is nothing left to do', () => {
  const schedules = fc.record({
    timeZone: fc.constantFrom('Europe/London', 'Australia/Lord_Howe', 'UTC'),
    every: fc.record({ count: fc.integer({ min: 1, max: 4 }), unit: fc.constantFrom('week', 'month') }),
    byDay: fc.uniqueArray(fc.constantFrom('monday', 'tuesday', 'saturday', 'sunday'), { maxLength: 3 }),
    startTime: fc.constantFrom('00:30', '01:30', '18:30'), endTime: fc.constantFrom('01:00', '02:00', '20:00'),
    from: fc.constantFrom('2026-10-01', '2026-10-20', '2026-03-01'),
    exceptions: fc.array(fc.record({ date: fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-10-05', n)), insteadOn: fc.option(fc.integer({ min: -10, max: 70 }).map((n) => addDays('2026-10-05', n)), { nil: undefined }) }), { maxLength: 4 }),
  });
  const today = wallClock(now, 'Europe/London').date;
  fc.assert(fc.property(schedules, schedules, (before, after) => {
    const dates = (schedule: object) => scheduledDates({ schedule: schedule as Schedule }, today, addDays(today, 60));
    const sessions = new Map(made(dates(before)).map((session) => [session.id, session]));
    const first = changesBySchedule(dates(after), [...sessions.values()], idOf, now);
    for (const { id, date } of first.add) sessions.set(id, { id, startsAt: date.startsAt, status: date.status, bySchedule: wordOf(date) });
    for (const { session, date } of first.change) sessions.set(session.id, { ...session, startsAt: date.startsAt, status: date.status, bySchedule: wordOf(date) });
    for (const session of first.cancel) sessions.set(session.id, { ...session, status: 'cancelled', bySchedule: goneWord });
    for (const date of dates(after)) assert.ok(Date.parse(date.endsAt) > Date.parse(date.startsAt));
    const second = changesBySchedule(dates(after), [...sessions.values()], idOf, now);
    assert.deepEqual([second.add.length, second.change.length, second.cancel.length], [0, 0, 0]);
  }), { seed: 20261005, numRuns: 300 });
});
