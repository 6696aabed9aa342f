import type { Schedule } from '@daybridge/domain/generated/model';
import { expandSchedule, scheduleDates } from '@daybridge/domain/schedule';
import type { Occurrence } from '@daybridge/domain/schedule';
import { wordOf } from '@daybridge/domain/schedule-sessions';
import { addDays, toInstant, ukTimeZone, withOffset } from '@daybridge/domain/zoned';
import type { LocalDate } from '@daybridge/domain/zoned';
import type { Document, SessionEntry } from '../store/store.ts';
import { scheduledSessionId } from '../upkeep/schedules.ts';
import { resolveToken } from './dates.ts';
import { sampleId } from './ids.ts';
import type { Written } from './read.ts';

interface Override {
  occurrence: number;
  taken?: number | 'all';
  waiting?: number;
  status?: 'cancelled' | 'moved';
  reason?: string;
  note?: string;
  insteadOn?: string;
  venueId?: string;
}

/** What the files say of an opportunity's dates. */
interface SessionNotes {
  capacity?: number;
  taken?: number;
  takenBy?: number[];
  alsoAt?: { startTime: string; endTime: string; takenBy?: number[]; taken?: number };
  dates?: string[];
  online?: boolean;
  venueId?: string;
  leader?: string;
  interpreters?: string[];
  opensDaysBefore?: number;
  closesHoursBefore?: number;
  overrides?: Override[];
}

/** A session to be written, and how many invented people have it already. */
export interface SampleSession {
  entry: SessionEntry;
  taken: number;
  waiting: number;
}

export interface Stretch {
  /** The day the sample was first loaded: occurrences count from it. */
  loadedOn: LocalDate;
  from: LocalDate;
  to: LocalDate;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const notesOf = (written: Written): SessionNotes => (written['sessions'] ?? {}) as SessionNotes;

/** The schedule with the days that the notes cancel or move to another day, as anybody reading it should see. */
export function scheduleWithCancelled(schedule: Schedule, written: Written, loadedOn: LocalDate): Schedule {
  const changed = (notesOf(written).overrides ?? []).filter((override) => override.status === 'cancelled');
  if (changed.length === 0) return schedule;
  const dates = scheduleDates(schedule, addDays(loadedOn, 1), addDays(loadedOn, 400));
  const added = changed.flatMap(({ occurrence, reason, insteadOn }) => {
    const date = dates[occurrence];
    return date === undefined ? [] : [{ date, ...(reason && { reason }), ...(insteadOn && { insteadOn: resolveToken(insteadOn, loadedOn) }) }];
  });
  return { ...schedule, exceptions: [...(schedule.exceptions ?? []), ...added] };
}

/** The sessions of one opportunity whose days lie in a stretch. `record` is the opportunity with its ids and dates. */
export function sampleSessions(written: Written, record: Document, stretch: Stretch): SampleSession[] {
  const notes = notesOf(written);
  const schedule = record['schedule'] as Schedule | undefined;
  const make = (occurrences: readonly Occurrence[], slot: string, taken: Taken, overrides: readonly Override[]): SampleSession[] => {
    const placed = occurrences.map((occurrence) => ({ occurrence, n: placeOf(occurrence.date, dates, stretch.loadedOn) }));
    return placed.map(({ occurrence, n }) => session(written, record, occurrence, slot, taken(n), overrides.find((override) => override.occurrence === n)));
  };
  const dates = schedule ? scheduleDates(schedule, addDays(stretch.loadedOn, 1), stretch.to) : [];
  if (!schedule) return singleDates(written, record, stretch);
  const first = make(expandSchedule(schedule, stretch.from, stretch.to), '', takenBy(notes), notes.overrides ?? []);
  if (!notes.alsoAt) return first;
  const { startTime, endTime } = notes.alsoAt;
  const again = expandSchedule({ ...schedule, startTime, endTime }, stretch.from, stretch.to);
  return [...first, ...make(again, startTime, takenBy(notes.alsoAt), [])];
}

type Taken = (n: number) => number;

const takenBy = ({ taken = 0, takenBy: by }: Pick<SessionNotes, 'taken' | 'takenBy'>): Taken => (n) => (by ? by[Math.max(0, n)] ?? by.at(-1)! : taken);

/** Which date after the loading day this is; below nought for the loading day itself. */
const placeOf = (date: LocalDate, dates: readonly LocalDate[], loadedOn: LocalDate): number => (date <= loadedOn ? -1 : dates.indexOf(date));

function singleDates(written: Written, record: Document, { loadedOn, from, to }: Stretch): SampleSession[] {
  const notes = notesOf(written);
  return (notes.dates ?? []).flatMap((text, n) => {
    const [token, times] = text.split(' ') as [string, string];
    const [startTime, endTime] = times.split('/') as [string, string];
    const date = resolveToken(token, loadedOn);
    if (date < from || date > to) return [];
    const at = (time: string): string => withOffset(toInstant(date, time, ukTimeZone), ukTimeZone);
    const occurrence: Occurrence = { date, status: 'scheduled', startsAt: at(startTime), endsAt: at(endTime) };
    return [session(written, record, occurrence, startTime, takenBy(notes)(n), notes.overrides?.find((override) => override.occurrence === n))];
  });
}

const utc = (ms: number): string => new Date(ms).toISOString();

function session(written: Written, record: Document, occurrence: Occurrence, slot: string, taken: number, override: Override | undefined): SampleSession {
  const notes = notesOf(written);
  const { capacity, opensDaysBefore, closesHoursBefore, online = false } = notes;
  const opportunityId = sampleId('opportunity', written.key);
  const schedule = record['schedule'] as Schedule | undefined;
  const venueIds = record['venueIds'] as string[] | undefined;
  // What the schedule itself gives has the same id and the same word as when somebody who keeps the directory writes it out.
  const bySchedule = schedule && slot === '' ? { ...occurrence, key: `${occurrence.date}T${schedule.startTime}`, ...(venueIds?.[0] !== undefined && { venueId: venueIds[0] }) } : undefined;
  const id = bySchedule ? scheduledSessionId(opportunityId, bySchedule.key) : sampleId('session', `${written.key} ${occurrence.date} ${slot}`.trim());
  const starts = Date.parse(occurrence.startsAt);
  const status = occurrence.status === 'scheduled' && override?.status ? override.status : occurrence.status;
  const venueKey = override?.venueId ?? notes.venueId;
  const venueId = venueKey === undefined ? venueIds?.[0] : sampleId('venue', venueKey);
  const places = override?.taken === 'all' ? capacity ?? 0 : override?.taken ?? taken;
  const entry: SessionEntry = {
    id,
    opportunityId,
    bySchedule: bySchedule && wordOf(bySchedule),
    startsAt: utc(starts),
    endsAt: utc(Date.parse(occurrence.endsAt)),
    status,
    bookingOpensAt: opensDaysBefore === undefined ? undefined : utc(starts - opensDaysBefore * DAY),
    bookingClosesAt: closesHoursBefore === undefined ? undefined : utc(starts - closesHoursBefore * HOUR),
    capacity,
    onlineUrl: online ? `https://meet.kingsmead.example/${id.slice(-12)}` : undefined,
    record: {
      startsAt: occurrence.startsAt, endsAt: occurrence.endsAt, online,
      timeZone: schedule?.timeZone ?? ukTimeZone,
      venueId: online ? undefined : venueId, leader: notes.leader, interpreters: notes.interpreters,
      note: override?.note ?? override?.reason ?? occurrence.reason,
    },
  };
  return { entry, taken: Math.min(places, capacity ?? places), waiting: status === 'cancelled' ? 0 : override?.waiting ?? 0 };
}
