/** A booking as a calendar file (RFC 5545). Times are UTC, so no calendar has to know a zone; the title says nothing about health. */
import type { Lang } from './dates.ts';
import { toMillis } from './zoned.ts';
import type { Moment } from './zoned.ts';

/** One entry. Taking a file with the same `uid` and a higher `sequence` in again changes the entry that is there. */
export interface CalendarEntry {
  uid: string;
  /** When the file is made. */
  stamp: Moment;
  /** Goes up with each change. */
  sequence: number;
  status: 'CONFIRMED' | 'CANCELLED' | 'TENTATIVE';
  startsAt: Moment;
  endsAt: Moment;
  title: string;
  location?: string;
  description?: string;
  /** Only https. */
  url?: string;
}

const utc = (moment: Moment): string => new Date(toMillis(moment)).toISOString().replace(/[-:]|\.\d+/g, '');

/** Text as a calendar file writes it; control characters are dropped. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x09\x0b-\x1f\x7f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** Lines of at most 75 bytes, broken between characters. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > 75) {
      out += '\r\n ';
      bytes = 1;
    }
    out += character;
    bytes += size;
  }
  return out;
}

/** The text of an .ics file with this one entry. */
export function calendarFile({ uid, stamp, sequence, status, startsAt, endsAt, title, location, description, url }: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Daybridge//Bookings//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${Math.max(0, Math.trunc(sequence))}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(url && /^https:\/\/[!-~]+$/.test(url) ? [`URL:${url}`] : []),
    `STATUS:${status}`,
    'CLASS:PRIVATE',
    `TRANSP:${status === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A postal address as the contract has it. */
export interface CalendarAddress {
  lines: readonly string[];
  town?: string;
  postcode?: string;
}

/** The road of an address, without the house: "14 Mill Road" is "Mill Road". A building's name may say too much, a road does not. */
export function roadOf({ lines }: CalendarAddress): string | undefined {
  const numbered = lines.find((line) => /^\d+[a-z]?(?:[-/]\d+[a-z]?)?,?\s+\S/i.test(line));
  return numbered ? numbered.replace(/^\S+\s+/, '') : lines.length > 1 ? lines.at(-1) : undefined;
}

/** A title that says nothing: "Appointment at Mill Road". */
export function neutralTitle(address: CalendarAddress | undefined, lang: Lang = 'en'): string {
  const road = address && roadOf(address);
  if (lang === 'cy') return road ? `Apwyntiad: ${road}` : 'Apwyntiad';
  return road ? `Appointment at ${road}` : 'Appointment';
}

/** What a booking's calendar entry is made of. */
export interface BookedTime {
  id: string;
  status: string;
  session: { startsAt: Moment; endsAt: Moment; status?: string };
  address?: CalendarAddress;
  /** Goes up with each change of booking or session; a cancelled one is at least 1. */
  version?: number;
  now: Moment;
  lang?: Lang;
}

/**
 * The calendar file of a booking: its id is the UID, and cancelled it says so. The address stands there, the name of the place does
 * not.
 */
export function bookingCalendar({ id, status, session, address, version = 0, now, lang = 'en' }: BookedTime): string {
  const cancelled = status === 'cancelled' || status === 'expired' || session.status === 'cancelled';
  const firm = status === 'confirmed' || status === 'attended' || status === 'did-not-come';
  return calendarFile({
    uid: id,
    stamp: now,
    sequence: cancelled ? Math.max(1, version) : version,
    status: cancelled ? 'CANCELLED' : firm ? 'CONFIRMED' : 'TENTATIVE',
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    title: neutralTitle(address, lang),
    ...(address ? { location: [...address.lines, address.town, address.postcode].filter(Boolean).join(', ') } : {}),
  });
}
