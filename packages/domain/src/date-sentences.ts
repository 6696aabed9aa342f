/** Sentences made of dates and of things: a session's time, a list. Apart from the words, because a short list of what is on needs none. */
import { formatDate, sentenceWords, timeOf, timesOf, zoneNote } from './date-words.ts';
import type { DateParts, Lang } from './date-words.ts';
import { dateMillis, ukTimeZone, wallClock } from './zoned.ts';
import type { Moment } from './zoned.ts';

/** What a session needs so that its time can be told. */
export interface Times {
  startsAt: Moment;
  endsAt: Moment;
  timeZone?: string;
}

/** How to tell it: parts of the date, and whether to add whose clock is meant. */
export interface TimesParts extends DateParts {
  zone?: boolean;
}

/** A session's date and times: "Tuesday 13 October 2026, 6:30pm to 8pm"; over midnight the second date is written too. */
export function dateAndTimes({ startsAt, endsAt, timeZone = ukTimeZone }: Times, lang: Lang = 'en', parts: TimesParts = {}): string {
  const first = wallClock(startsAt, timeZone);
  const last = wallClock(endsAt, timeZone);
  const note = parts.zone ? ` (${zoneNote(timeZone, lang)})` : '';
  const closesAtMidnight = last.hour + last.minute === 0 && dateMillis(last.date) - dateMillis(first.date) === 86_400_000;
  const from = formatDate(first.date, lang, parts);
  if (first.date === last.date || closesAtMidnight) return `${from}, ${timesOf(startsAt, endsAt, timeZone, lang)}${note}`;
  const start = timeOf(startsAt, timeZone, lang);
  return `${from}, ${start} ${sentenceWords(lang).to} ${formatDate(last.date, lang, parts)}, ${timeOf(endsAt, timeZone, lang)}${note}`;
}

/** A list in words: "a", "a and b", "a, b and c". Welsh has "ac" before a vowel. */
export function formatList(items: readonly string[], lang: Lang = 'en'): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const and = lang === 'cy' && /^[aeiouwyâêîôûŵŷ]/i.test(last) ? 'ac' : sentenceWords(lang).and;
  return `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
