/** Calendar dates and clock times in a named time zone, without Temporal: `Intl` tells the offset, plain arithmetic does the rest. */

/** An instant: RFC 3339 text, milliseconds since 1970, or a Date. */
export type Moment = string | number | Date;
/** `YYYY-MM-DD`, a day in the calendar that belongs to no time zone. */
export type LocalDate = string;
/** `HH:MM`, 24 hours. */
export type LocalTime = string;

/** Days as the contract codes them, Monday first. */
export const daysOfWeek = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type DayCode = (typeof daysOfWeek)[number];

/** The clock on the wall of a place at one instant. */
export interface WallClock {
  date: LocalDate;
  hour: number;
  minute: number;
}

/** The zone that Daybridge speaks of as "UK time". */
export const ukTimeZone = 'Europe/London';

const day = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds since 1970 of an instant. Throws a RangeError for what is not one. */
export function toMillis(moment: Moment): number {
  const ms = typeof moment === 'number' ? moment : moment instanceof Date ? moment.getTime() : Date.parse(moment);
  if (!Number.isFinite(ms)) throw new RangeError('not an instant');
  return ms;
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    // What this machine does not know is shown as UK time: one record may not take everybody's list away.
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: isTimeZone(timeZone) ? timeZone : ukTimeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** True for a zone whose clocks are known. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** How far the zone's clocks are ahead of UTC at that instant, in milliseconds. */
export function zoneOffset(moment: Moment, timeZone: string): number {
  const ms = Math.floor(toMillis(moment) / 1000) * 1000;
  const part: Record<string, string> = {};
  for (const { type, value } of formatIn(timeZone).formatToParts(ms)) part[type] = value;
  return Date.UTC(+part.year!, +part.month! - 1, +part.day!, +part.hour!, +part.minute!, +part.second!) - ms;
}

/** What the clock on the wall says. */
export function wallClock(moment: Moment, timeZone: string): WallClock {
  const ms = toMillis(moment);
  const local = new Date(ms + zoneOffset(ms, timeZone));
  return { date: local.toISOString().slice(0, 10), hour: local.getUTCHours(), minute: local.getUTCMinutes() };
}

/** The calendar date at that instant in that zone. */
export const localDate = (moment: Moment, timeZone: string): LocalDate => wallClock(moment, timeZone).date;

/** Midnight UTC of a calendar date. Throws a RangeError for a day that does not exist, such as 31 April. */
export function dateMillis(date: LocalDate): number {
  const ms = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  if (!Number.isFinite(ms) || new Date(ms).toISOString().slice(0, 10) !== date) throw new RangeError('not a calendar date');
  return ms;
}

/** True for a calendar date that exists. */
export function isLocalDate(text: string): boolean {
  try {
    dateMillis(text);
    return true;
  } catch {
    return false;
  }
}

/** The calendar date some days later (or earlier). */
export const addDays = (date: LocalDate, days: number): LocalDate => new Date(dateMillis(date) + days * day).toISOString().slice(0, 10);

/** The same day some months earlier, or the last day of that month where it has no such day. */
export function monthsBefore(date: LocalDate, months: number): LocalDate {
  const index = +date.slice(0, 4) * 12 + +date.slice(5, 7) - 1 - months;
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}-${String(Math.min(last, +date.slice(8))).padStart(2, '0')}`;
}

/** Whole days from one calendar date to another. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((dateMillis(to) - dateMillis(from)) / day);

/** Which day of the week a calendar date is. */
export const dayOfWeek = (date: LocalDate): DayCode => daysOfWeek[(new Date(dateMillis(date)).getUTCDay() + 6) % 7]!;

/** Hours and minutes of `HH:MM`. `24:00` is not a time. */
export function parseTime(time: LocalTime): { hour: number; minute: number } {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!match) throw new RangeError('not a clock time');
  return { hour: +match[1]!, minute: +match[2]! };
}

/**
 * The instant at which a place's clocks show a date and time, in milliseconds.
 * A time that clocks jump over (1:30am on 28 March 2027 in London) is taken as much later as they jump (2:30am);
 * a time that comes twice is the first of the two.
 */
export function toInstant(date: LocalDate, time: LocalTime, timeZone: string): number {
  const { hour, minute } = parseTime(time);
  const wall = dateMillis(date) + (hour * 60 + minute) * 60_000;
  const before = zoneOffset(wall - day, timeZone);
  const after = zoneOffset(wall + day, timeZone);
  if (zoneOffset(wall - before, timeZone) === before) return wall - before;
  if (zoneOffset(wall - after, timeZone) === after) return wall - after;
  return wall - before;
}

/** An instant written with the zone's own offset: `2026-10-13T18:30:00+01:00`. */
export function withOffset(moment: Moment, timeZone: string): string {
  const ms = toMillis(moment);
  const offset = zoneOffset(ms, timeZone);
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  return `${new Date(ms + offset).toISOString().slice(0, 19)}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
