import { addDays, dayOfWeek, daysOfWeek, toInstant, ukTimeZone, withOffset } from '@daybridge/domain/zoned';
import type { DayCode, LocalDate } from '@daybridge/domain/zoned';

const TOKEN = /^@(today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)?([+-]\d+[dwmy])?(\.start|\.end)?(?: (\d\d:\d\d))?$/;

export const isToken = (value: string): boolean => value.startsWith('@');

/** The same day some months later, or the last day of that month if it has no such day. */
function addMonths(date: LocalDate, months: number): LocalDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const month = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const last = lastOfMonth(`${month}-01`);
  const same = `${month}-${date.slice(8)}`;
  return same > last ? last : same;
}

const lastOfMonth = (date: LocalDate): LocalDate => new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).toISOString().slice(0, 10);

const firstOnOrAfter = (date: LocalDate, day: DayCode): LocalDate =>
  addDays(date, (daysOfWeek.indexOf(day) - daysOfWeek.indexOf(dayOfWeek(date)) + 7) % 7);

/** What a date token of the sample files is on a given day: a calendar date, or an instant if it names a time. */
export function resolveToken(token: string, today: LocalDate): string {
  const parts = TOKEN.exec(token);
  if (!parts || token === '@') throw new Error(`The sample data hold a date that is not understood: ${token}`);
  const [, start, shift, edge, time] = parts;
  let date = start === undefined || start === 'today' ? today : firstOnOrAfter(today, start as DayCode);
  if (shift !== undefined) {
    const count = Number(shift.slice(0, -1));
    const unit = shift.at(-1);
    date = unit === 'd' ? addDays(date, count) : unit === 'w' ? addDays(date, count * 7) : addMonths(date, unit === 'm' ? count : count * 12);
  }
  if (edge === '.start') date = `${date.slice(0, 8)}01`;
  if (edge === '.end') date = lastOfMonth(date);
  return time === undefined ? date : withOffset(toInstant(date, time, ukTimeZone), ukTimeZone);
}
