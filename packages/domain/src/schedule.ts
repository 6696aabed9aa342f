/** From a schedule (local times in a zone) to dated sessions. Repeats keep their wall-clock time over both clock changes. */
import type { Schedule } from './generated/model.ts';
import { addDays, dateMillis, dayOfWeek, daysOfWeek, toInstant, toMillis, wallClock, withOffset } from './zoned.ts';
import type { LocalDate, Moment } from './zoned.ts';

export type { Schedule, ScheduleException } from './generated/model.ts';

/** One dated occurrence. */
export interface Occurrence {
  /** The day the schedule gives. It names the occurrence, also when that is moved or cancelled. */
  date: LocalDate;
  status: 'scheduled' | 'cancelled' | 'moved';
  /** RFC 3339 with the zone's offset. */
  startsAt: string;
  endsAt: string;
  reason?: string;
}

const week = 7;
const monthIndex = (date: LocalDate): number => +date.slice(0, 4) * 12 + +date.slice(5, 7) - 1;
const firstOfMonth = (index: number): LocalDate => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
const mondayOf = (date: LocalDate): LocalDate => addDays(date, -daysOfWeek.indexOf(dayOfWeek(date)));
const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

function* weeklyDates(schedule: Schedule, first: LocalDate, from: LocalDate, to: LocalDate): Generator<LocalDate> {
  const days = schedule.byDay?.length ? schedule.byDay : [dayOfWeek(first)];
  const stride = week * (schedule.every?.count ?? 1);
  const origin = mondayOf(first);
  const skipped = Math.max(0, Math.floor((dateMillis(from) - dateMillis(origin)) / 86_400_000 / stride));
  for (let monday = addDays(origin, skipped * stride); monday <= to; monday = addDays(monday, stride)) {
    for (const [offset, day] of daysOfWeek.entries()) if (days.includes(day)) yield addDays(monday, offset);
  }
}

function* monthlyDates(schedule: Schedule, first: LocalDate, from: LocalDate, to: LocalDate): Generator<LocalDate> {
  const stride = schedule.every?.count ?? 1;
  const origin = monthIndex(first);
  const skipped = Math.max(0, Math.floor((monthIndex(from) - origin) / stride));
  for (let month = origin + skipped * stride; firstOfMonth(month) <= to; month += stride) {
    const start = firstOfMonth(month);
    const end = addDays(firstOfMonth(month + 1), -1);
    const dates: LocalDate[] = [];
    if (schedule.byDay?.length) {
      // Without nth: the day of the month's week that the first date was, as people mean "monthly on a Tuesday".
      for (const nth of schedule.nth?.length ? schedule.nth : [Math.ceil(+first.slice(8) / week)]) {
        for (const day of schedule.byDay) {
          const edge = nth > 0 ? start : end;
          const ahead = daysOfWeek.indexOf(day as never) - daysOfWeek.indexOf(dayOfWeek(edge));
          const date =
            nth > 0 ? addDays(edge, ((ahead + week) % week) + (nth - 1) * week) : addDays(edge, ((ahead - week) % week) + (nth + 1) * week);
          if (nth !== 0 && date >= start && date <= end) dates.push(date);
        }
      }
    } else {
      const date = `${start.slice(0, 8)}${first.slice(8)}`;
      if (date <= end) dates.push(date);
    }
    yield* [...new Set(dates)].sort();
  }
}

/** The days a schedule gives from one date to another, both included, before exceptions. */
export function scheduleDates(schedule: Schedule, from: LocalDate, to: LocalDate): LocalDate[] {
  const first = schedule.from ?? from;
  const begin = later(first, from);
  const end = schedule.until !== undefined && schedule.until < to ? schedule.until : to;
  if (begin > end) return [];
  if (!schedule.every) return first >= begin && first <= end && schedule.from !== undefined ? [first] : [];
  const dates = schedule.every.unit === 'month' ? monthlyDates(schedule, first, begin, end) : weeklyDates(schedule, first, begin, end);
  return [...dates].filter((date) => date >= begin && date <= end);
}

const minutesOf = (time: string): number => +time.slice(0, 2) * 60 + +time.slice(3, 5);
const minutesBetween = (from: string, to: string): number => (minutesOf(to) - minutesOf(from) + 1440) % 1440;

function occurrence(schedule: Schedule, date: LocalDate, on: LocalDate, status: Occurrence['status'], reason?: string): Occurrence {
  const { startTime = '00:00', endTime = startTime, timeZone } = schedule;
  const starts = toInstant(on, startTime, timeZone);
  const ends = toInstant(endTime < startTime ? addDays(on, 1) : on, endTime, timeZone);
  const startsAt = withOffset(starts, timeZone);
  // In the hour that the clocks leave out, an end may come before the beginning: then it lasts as long as on any other day.
  const endsAt = withOffset(ends > starts || endTime === startTime ? ends : starts + minutesBetween(startTime, endTime) * 60_000, timeZone);
  return { date, status, startsAt, endsAt, ...(reason === undefined ? {} : { reason }) };
}

/**
 * The sessions of a schedule whose day lies in a stretch of dates, in order of time. Days that are left out stay, cancelled;
 * days that are put on another date stand there, moved. A schedule without times has no sessions.
 */
export function expandSchedule(schedule: Schedule, from: LocalDate, to: LocalDate): Occurrence[] {
  if (schedule.startTime === undefined) return [];
  const exceptions = new Map((schedule.exceptions ?? []).map((exception) => [exception.date, exception]));
  const sessions: Occurrence[] = [];
  for (const date of scheduleDates(schedule, from, to)) {
    const exception = exceptions.get(date);
    if (!exception) sessions.push(occurrence(schedule, date, date, 'scheduled'));
    else if (exception.insteadOn === undefined) sessions.push(occurrence(schedule, date, date, 'cancelled', exception.reason));
  }
  for (const { date, insteadOn, reason } of exceptions.values()) {
    if (insteadOn === undefined || insteadOn < from || insteadOn > to) continue;
    if (scheduleDates(schedule, date, date).length) sessions.push(occurrence(schedule, date, insteadOn, 'moved', reason));
  }
  return sessions.sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}

/** The next session that takes place and has not begun, within a year on the clock of the place; undefined when there is none. */
export function nextOccurrence(schedule: Schedule, now: Moment): Occurrence | undefined {
  const today = wallClock(now, schedule.timeZone).date;
  return expandSchedule(schedule, today, addDays(today, 366)).find(
    ({ status, startsAt }) => status !== 'cancelled' && toMillis(startsAt) >= toMillis(now),
  );
}
