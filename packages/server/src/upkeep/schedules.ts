import type { Opportunity } from '@daybridge/domain/generated/model';
import { changesBySchedule, goneWord, scheduledDates, wordOf } from '@daybridge/domain/schedule-sessions';
import type { ScheduledDate } from '@daybridge/domain/schedule-sessions';
import { isClosedGroup } from '@daybridge/domain/search/index';
import { addDays, ukTimeZone, wallClock } from '@daybridge/domain/zoned';
import { createHash } from 'node:crypto';
import { sessionsChanged } from '../bookings/session-changed.ts';
import type { SessionChange, TellingConfig } from '../bookings/session-changed.ts';
import type { DirectoryRow, Document, SessionEntry, SessionRow, Store, Tables } from '../store/store.ts';

/** People are shown twelve weeks; a schedule is written out for one more, so that it need not be looked at every day. */
const SHOWN_DAYS = 84;
const AHEAD_DAYS = SHOWN_DAYS + 7;
const AT_ONCE = 50;

/** The id of the session of one date: the same wherever and whenever the schedule is written out, and naming nothing. */
export function scheduledSessionId(opportunityId: string, key: string): string {
  const hash = createHash('sha256').update(`daybridge session ${opportunityId} ${key}`).digest('hex');
  const variant = (8 + (parseInt(hash[3]!, 16) % 4)).toString(16);
  return `${opportunityId.slice(0, 13)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(8, 20)}`;
}

const utc = (moment: string): string => new Date(moment).toISOString();

/** What a date of the schedule says of a session. */
const saidOf = (date: ScheduledDate): Pick<SessionEntry, 'startsAt' | 'endsAt' | 'status' | 'bySchedule'> =>
  ({ startsAt: utc(date.startsAt), endsAt: utc(date.endsAt), status: date.status, bySchedule: wordOf(date) });

function newSession(id: string, opportunity: Opportunity, date: ScheduledDate): SessionEntry {
  const { schedule, setting } = opportunity;
  return {
    id, opportunityId: opportunity.id, ...saidOf(date), capacity: schedule!.capacity,
    record: {
      startsAt: date.startsAt, endsAt: date.endsAt, timeZone: schedule!.timeZone, online: setting === 'online',
      ...(date.venueId !== undefined && { venueId: date.venueId }), ...(date.reason !== undefined && { note: date.reason }),
    },
  };
}

function changedSession(session: SessionRow, date: ScheduledDate): SessionEntry {
  const { venueId: _venue, note, ...rest } = session.record;
  const record: Document = { ...rest, startsAt: date.startsAt, endsAt: date.endsAt };
  if (date.venueId !== undefined) record['venueId'] = date.venueId;
  const said = date.reason ?? (session.status === 'cancelled' ? undefined : note);
  if (said !== undefined) record['note'] = said;
  return { ...entryOf(session), ...saidOf(date), record };
}

/** A session as it is written, without what its bookings say. */
export function entryOf(session: SessionRow): SessionEntry {
  const { taken: _taken, lapsed: _lapsed, waiting: _waiting, waitingPlaces: _places, version: _version, change: _change, ...entry } = session;
  return entry;
}

/** Brings the sessions of one opportunity to what its schedule says now. Inside a transaction that has locked the directory. */
export async function writeOutSchedule(tables: Tables, { id, record }: Pick<DirectoryRow, 'id' | 'record'>, now: Date, config: TellingConfig): Promise<void> {
  const opportunity = record as unknown as Opportunity;
  const at = now.toISOString();
  const { schedule } = opportunity;
  // Where and when a closed group meets is nobody's business: it has no dates.
  const isWrittenOut = schedule?.startTime !== undefined && !isClosedGroup(opportunity) && opportunity.status !== 'closed';
  const today = wallClock(now, schedule?.timeZone ?? ukTimeZone).date;
  const until = addDays(today, AHEAD_DAYS);
  const dates = isWrittenOut ? scheduledDates(opportunity, today, until) : [];
  const there = await tables.sessions.coming(id, at);
  const known = await tables.sessions.known(id);
  const { add, change, cancel } = changesBySchedule(dates, there, (date) => scheduledSessionId(id, date.key), now);
  const changes: SessionChange[] = [
    ...change.map(({ session, date }) => ({ before: session, after: changedSession(session, date) })),
    ...cancel.map((session) => ({ before: session, after: { ...entryOf(session), status: 'cancelled' as const, bySchedule: goneWord } })),
  ];
  const added = add.filter(({ id: sessionId }) => !known.has(sessionId)).map((one) => newSession(one.id, opportunity, one.date));
  for (const { before } of changes) await tables.sessions.lock(before.id);
  await tables.sessions.put([...added, ...changes.map(({ after }) => after)]);
  await tables.directory.scheduledUntil(id, isWrittenOut ? until : undefined);
  await sessionsChanged(tables, changes, at, config);
}

/** Adds the dates that have come within sight. Every process may run it; each opportunity is written out by one. */
export async function keepSchedulesAhead(store: Store, now: Date, config: TellingConfig): Promise<void> {
  const day = addDays(wallClock(now, ukTimeZone).date, SHOWN_DAYS);
  for (;;) {
    const behind = await store.directory.scheduledBefore(day, AT_ONCE);
    for (const { id } of behind) {
      await store.transaction(async (tables) => {
        await tables.directory.lock();
        const row = await tables.directory.find(id);
        if (row && !row.removed) await writeOutSchedule(tables, row, now, config);
      });
    }
    if (behind.length < AT_ONCE) return;
  }
}
