/** A schedule in words: "Every Tuesday, 10am to midday. Not on 27 October (half-term)." */
import { dayName, formatClock, formatClockRange, formatDate, formatList } from './dates.ts';
import type { DayCode, Lang } from './dates.ts';
import type { Schedule, ScheduleException } from './schedule.ts';
import { daysBetween, daysOfWeek } from './zoned.ts';
import type { LocalDate } from './zoned.ts';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const inOrder = (days: readonly string[]): DayCode[] => daysOfWeek.filter((day) => days.includes(day));
const dayOrder = (nth: number): number => (nth < 0 ? 99 : nth);

const english = {
  weekly: (count: number, days: string[]): string => {
    const list = formatList(days);
    if (count === 1) return days.length === 7 ? 'every day' : days.length ? `every ${list}` : 'every week';
    return `every ${count} weeks${days.length ? ` on ${list}` : ''}`;
  },
  monthly: (count: number, nth: number[], days: string[]): string => {
    const month = count === 1 ? 'every month' : `every ${count} months`;
    const ordinals = nth.map((n) => ['last', '', 'first', 'second', 'third', 'fourth', 'fifth'][n + 1]!);
    return days.length && nth.length
      ? `the ${formatList(ordinals)} ${formatList(days)} of ${month}`
      : days.length
        ? `${month} on a ${formatList(days)}`
        : month;
  },
  until: (date: string): string => `until ${date}`,
  from: (date: string): string => `from ${date}`,
  not: (dates: string): string => `Not on ${dates}`,
  instead: (date: string, on: string): string => `On ${on} instead of ${date}`,
};

const welsh: typeof english = {
  weekly: (count, days) => {
    const list = formatList(
      days.map((day) => day.toLowerCase().replace(/^dydd (.)/, (_, letter: string) => `dydd ${letter.toUpperCase()}`)),
      'cy',
    );
    if (count === 1) return days.length === 7 ? 'bob dydd' : days.length ? `bob ${list}` : 'bob wythnos';
    const every = count === 2 ? 'bob pythefnos' : `bob ${count} wythnos`;
    return days.length ? `${every}: ${list}` : every;
  },
  monthly: (count, nth, days) => {
    const month = count === 1 ? 'bob mis' : `bob ${count} mis`;
    if (!days.length) return month;
    const ordinal = (n: number, day: string): string => {
      const lower = day.replace('Dydd', 'dydd');
      const [before, after] =
        n < 0 ? ['', ' olaf'] : n === 1 ? ['', ' cyntaf'] : [['ail ', 'trydydd ', 'pedwerydd ', 'pumed '][n - 2]!, ''];
      return `${before}${n === 2 ? lower.replace('dydd', 'ddydd') : lower}${after}`;
    };
    const names = nth.length ? nth.flatMap((n) => days.map((day) => ordinal(n, day))) : days.map((day) => day.replace('Dydd', 'dydd'));
    return `${formatList(names, 'cy')} ${nth.length ? 'o ' : ''}${month}`;
  },
  until: (date) => `tan ${date}`,
  from: (date) => `o ${date}`,
  not: (dates) => `Ddim ar ${dates}`,
  instead: (date, on) => `Ar ${on} yn lle ${date}`,
};

/** What to say besides the rule itself. */
export interface ScheduleWordsOptions {
  /** The day it is: exceptions before it are left out, and a first day still to come is told. */
  today?: LocalDate;
}

const brief = (date: LocalDate, today: LocalDate | undefined, lang: Lang): string =>
  formatDate(date, lang, { weekday: false, year: today !== undefined && Math.abs(daysBetween(today, date)) > 180 });

function exceptionSentences(exceptions: ScheduleException[], today: LocalDate | undefined, lang: Lang): string[] {
  const say = lang === 'cy' ? welsh : english;
  const coming = exceptions
    .filter(({ date, insteadOn }) => today === undefined || date >= today || (insteadOn ?? '') >= today)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const because = (reason?: string): string => (reason ? ` (${reason})` : '');
  const left = coming
    .filter(({ insteadOn }) => insteadOn === undefined)
    .map(({ date, reason }) => brief(date, today, lang) + because(reason));
  const moved = coming.flatMap(({ date, insteadOn, reason }) =>
    insteadOn === undefined ? [] : [say.instead(brief(date, today, lang), brief(insteadOn, today, lang)) + because(reason)],
  );
  return [...(left.length ? [say.not(formatList(left, lang))] : []), ...moved];
}

/** The rule without its exceptions: "Every Tuesday, 10am to midday". Empty when the schedule gives neither rule, day nor time. */
export function scheduleRule(schedule: Schedule, lang: Lang = 'en', { today }: ScheduleWordsOptions = {}): string {
  const say = lang === 'cy' ? welsh : english;
  const { every, startTime, endTime, from, until } = schedule;
  const days = inOrder(schedule.byDay ?? []).map((day) => dayName(day, lang));
  const nth = [...(schedule.nth ?? [])].filter(Boolean).sort((a, b) => dayOrder(a) - dayOrder(b));
  const rule = every
    ? every.unit === 'month'
      ? say.monthly(every.count, nth, days)
      : say.weekly(every.count, days)
    : from
      ? formatDate(from, lang)
      : '';
  const times = startTime ? (endTime ? formatClockRange(startTime, endTime, lang) : formatClock(startTime, lang)) : '';
  const begins = every && from && today !== undefined && from > today ? say.from(formatDate(from, lang, { weekday: false })) : '';
  const ends = every && until ? say.until(formatDate(until, lang, { weekday: false })) : '';
  return capital([rule, times, [begins, ends].filter(Boolean).join(' ')].filter(Boolean).join(', '));
}

/** The schedule in words, with its exceptions. What the provider wrote in `text` comes first. */
export function scheduleWords(schedule: Schedule, lang: Lang = 'en', options: ScheduleWordsOptions = {}): string {
  const sentences = [scheduleRule(schedule, lang, options), ...exceptionSentences(schedule.exceptions ?? [], options.today, lang)].filter(
    Boolean,
  );
  const rule = sentences.map((sentence) => `${sentence}.`).join(' ');
  return [schedule.text?.trim(), rule].filter(Boolean).join(' ');
}
