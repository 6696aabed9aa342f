/** Weekly opening hours: in words, and whether somebody is there now. */
import { dayName, formatClockRange, formatList } from './dates.ts';
import type { DayCode, Lang } from './dates.ts';
import { addDays, dayOfWeek, daysOfWeek, toInstant, toMillis, ukTimeZone, wallClock } from './zoned.ts';
import type { LocalDate, LocalTime, Moment } from './zoned.ts';

/** One stretch of one day of the week; a `closes` before `opens` is the next morning, 00:00 is midnight. */
export interface Hours {
  dayOfWeek: string;
  opens: LocalTime;
  closes: LocalTime;
}

const welshDay = (day: DayCode): string => dayName(day, 'cy').replace('Dydd', 'dydd');

/** Days that follow each other, "Monday to Friday"; others one by one, "Monday and Thursday". */
function daysInWords(days: readonly DayCode[], lang: Lang): string {
  const indexes = days.map((day) => daysOfWeek.indexOf(day));
  const name = (day: DayCode): string => (lang === 'cy' ? welshDay(day) : dayName(day, lang));
  if (days.length === 7) return lang === 'cy' ? 'Bob dydd' : 'Every day';
  const row = days.length > 2 && indexes.every((index, i) => i === 0 || index === indexes[i - 1]! + 1);
  const text = row ? `${name(days[0]!)} ${lang === 'cy' ? 'i' : 'to'} ${name(days.at(-1)!)}` : formatList(days.map(name), lang);
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** One line for days that have the same hours: "Monday to Friday, 9am to 5pm". */
export function openingWords(hours: readonly Hours[], lang: Lang = 'en'): string[] {
  const byTimes = new Map<string, DayCode[]>();
  for (const day of daysOfWeek) {
    const own = hours.filter((one) => one.dayOfWeek === day).sort((a, b) => (a.opens < b.opens ? -1 : 1));
    if (!own.length) continue;
    const times = formatList(
      own.map(({ opens, closes }) => formatClockRange(opens, closes, lang)),
      lang,
    );
    byTimes.set(times, [...(byTimes.get(times) ?? []), day]);
  }
  return [...byTimes].map(([times, days]) => `${daysInWords(days, lang)}, ${times}`);
}

interface Stretch {
  date: LocalDate;
  opens: LocalTime;
  closes: LocalTime;
  from: number;
  to: number;
}

function stretchesOn(hours: readonly Hours[], date: LocalDate, timeZone: string): Stretch[] {
  return hours
    .filter((one) => one.dayOfWeek === dayOfWeek(date))
    .map(({ opens, closes }) => ({
      date,
      opens,
      closes,
      from: toInstant(date, opens, timeZone),
      to: toInstant(closes <= opens ? addDays(date, 1) : date, closes, timeZone),
    }));
}

/** Open until a time, or when it next opens within a week. */
export type OpenState = { open: true; closes: LocalTime } | { open: false; next?: { date: LocalDate; opens: LocalTime } };

/** Whether it is open at a moment, by the clocks of the place. */
export function openState(hours: readonly Hours[], now: Moment, timeZone: string = ukTimeZone): OpenState {
  const ms = toMillis(now);
  const { date } = wallClock(ms, timeZone);
  const coming = Array.from({ length: 9 }, (_, i) => stretchesOn(hours, addDays(date, i - 1), timeZone))
    .flat()
    .sort((a, b) => a.from - b.from);
  const running = coming.filter(({ from, to }) => from <= ms && ms < to).sort((a, b) => b.to - a.to)[0];
  if (running) return { open: true, closes: running.closes };
  const next = coming.find(({ from }) => from > ms);
  return next ? { open: false, next: { date: next.date, opens: next.opens } } : { open: false };
}
