/**
 * Dates and times as the NHS writes them, in English and Welsh, always in the venue's time zone.
 * Names are our own tables: browsers ship Welsh unevenly, and en-GB puts in commas and "1:00 pm".
 */
import { dateMillis, dayOfWeek, daysOfWeek, localDate, parseTime, ukTimeZone, wallClock } from './zoned.ts';
import type { DayCode, LocalDate, LocalTime, Moment } from './zoned.ts';

export { ukTimeZone, wallClock, localDate } from './zoned.ts';
export type { DayCode, LocalDate, LocalTime, Moment } from './zoned.ts';

/** Languages our words exist in. */
export type Lang = 'en' | 'cy';

const words = {
  en: {
    months: 'January February March April May June July August September October November December'.split(' '),
    days: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    midday: 'midday',
    midnight: 'midnight',
    to: 'to',
    and: 'and',
    time: (place: string) => `${place} time`,
  },
  cy: {
    months: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
    days: 'Llun Mawrth Mercher Iau Gwener Sadwrn Sul'.split(' '),
    midday: 'hanner dydd',
    midnight: 'hanner nos',
    to: 'i',
    and: 'a',
    time: (place: string) => `amser ${place}`,
  },
};

/** The nearest language we have words in: anything that is not Welsh is written in English. */
export const langOf = (tag: string | undefined): Lang => (/^cy\b/i.test(tag ?? '') ? 'cy' : 'en');

/** A month's name, 1 to 12. */
export const monthName = (month: number, lang: Lang = 'en'): string => words[lang].months[month - 1]!;

/** A day's name: "Tuesday", "Dydd Mawrth"; in the plural "Tuesdays", "Dyddiau Mawrth". */
export function dayName(day: DayCode, lang: Lang = 'en', plural = false): string {
  const name = words[lang].days[daysOfWeek.indexOf(day)]!;
  return lang === 'cy' ? `${plural ? 'Dyddiau' : 'Dydd'} ${name}` : plural ? `${name}s` : name;
}

/** Which parts of a date to write; both by default. */
export interface DateParts {
  weekday?: boolean;
  year?: boolean;
}

/** A calendar date: "Tuesday 13 October 2026", or with less of it "13 October". */
export function formatDate(date: LocalDate, lang: Lang = 'en', { weekday = true, year = true }: DateParts = {}): string {
  dateMillis(date);
  const [y, m, d] = date.split('-').map(Number) as [number, number, number];
  return `${weekday ? `${dayName(dayOfWeek(date), lang)} ` : ''}${d} ${monthName(m, lang)}${year ? ` ${y}` : ''}`;
}

/** "October 2026". */
export const formatMonth = (date: LocalDate, lang: Lang = 'en'): string => formatDate(date, lang, { weekday: false }).replace(/^\d+ /, '');

/** A clock time: "6:30pm", "10am", "midday", "midnight". */
export function formatClock(time: LocalTime, lang: Lang = 'en'): string {
  const { hour, minute } = parseTime(time);
  if (minute === 0 && hour % 12 === 0) return hour ? words[lang].midday : words[lang].midnight;
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`;
}

/** From one clock time to another: "6:30pm to 8pm". */
export const formatClockRange = (start: LocalTime, end: LocalTime, lang: Lang = 'en'): string =>
  `${formatClock(start, lang)} ${words[lang].to} ${formatClock(end, lang)}`;

const two = (n: number): string => String(n).padStart(2, '0');

/** The clock time at a place, `HH:MM`. */
export function localTime(moment: Moment, timeZone: string = ukTimeZone): LocalTime {
  const { hour, minute } = wallClock(moment, timeZone);
  return `${two(hour)}:${two(minute)}`;
}

/** An instant as the place's calendar date: "Tuesday 13 October 2026". */
export const dateOf = (moment: Moment, timeZone: string = ukTimeZone, lang: Lang = 'en', parts?: DateParts): string =>
  formatDate(localDate(moment, timeZone), lang, parts);

/** An instant as the place's clock time: "2:45pm". */
export const timeOf = (moment: Moment, timeZone: string = ukTimeZone, lang: Lang = 'en'): string =>
  formatClock(localTime(moment, timeZone), lang);

/** Two instants as the place's clock times: "10am to midday". */
export const timesOf = (start: Moment, end: Moment, timeZone: string = ukTimeZone, lang: Lang = 'en'): string =>
  formatClockRange(localTime(start, timeZone), localTime(end, timeZone), lang);

/** Whose clock is meant, for online sessions: "UK time"; elsewhere "Lisbon time". */
export function zoneNote(timeZone: string = ukTimeZone, lang: Lang = 'en'): string {
  const place = timeZone === ukTimeZone ? (lang === 'cy' ? 'y DU' : 'UK') : timeZone.split('/').pop()!.replaceAll('_', ' ');
  return words[lang].time(place);
}

/** "to" and "and", for what joins dates and things. */
export const sentenceWords = (lang: Lang): { to: string; and: string } => words[lang];
