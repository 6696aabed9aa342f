/** A schedule written out as sessions, and what a change of it means for those that are there. */
import type { Opportunity, Schedule } from './generated/model.ts';
import { expandSchedule } from './schedule.ts';
import type { Occurrence } from './schedule.ts';
import { addDays, toMillis } from './zoned.ts';
import type { LocalDate, Moment } from './zoned.ts';

/** The farthest a date may be put off and still be the same one. */
export const farthestInsteadOn = 366;

/** One date as the schedule gives it. */
export interface ScheduledDate extends Occurrence {
  /** Day and start on the clock of the place: names the date as long as the schedule gives it. */
  key: string;
  venueId?: string;
}

/** All a schedule says of one date, as a text to compare with what it said before. */
export const wordOf = ({ status, startsAt, endsAt, venueId, reason }: ScheduledDate): string =>
  JSON.stringify([status, startsAt, endsAt, venueId ?? null, reason ?? null]);

/** What stands in place of the word of a date that the schedule no longer gives. */
export const goneWord = 'gone';

type Facts = Pick<Opportunity, 'schedule' | 'venueIds'>;

/** The dates a schedule gives in a stretch of days, wherever single ones were put off to. */
export function scheduledDates({ schedule, venueIds }: Facts, from: LocalDate, to: LocalDate): ScheduledDate[] {
  if (!schedule) return [];
  const putOff = (schedule.exceptions ?? []).flatMap(({ date, insteadOn }) => (date <= to && insteadOn !== undefined ? [insteadOn] : []));
  const farthest = addDays(to, farthestInsteadOn);
  const last = putOff.reduce((latest, day) => (day > latest && day <= farthest ? day : latest), to);
  return expandSchedule(schedule, from, last)
    .filter(({ date, status }) => date <= to || status === 'moved')
    .map((occurrence) => ({ ...occurrence, key: keyOf(schedule, occurrence.date), ...(venueIds?.[0] !== undefined && { venueId: venueIds[0] }) }));
}

const keyOf = (schedule: Schedule, date: LocalDate): string => `${date}T${schedule.startTime ?? ''}`;

/** A session as far as a schedule looks at it. */
export interface ExistingSession {
  id: string;
  startsAt: Moment;
  status: string;
  /** What the schedule last said of it; absent for a date of its own, which no schedule touches. */
  bySchedule?: string | undefined;
  removed?: boolean | undefined;
}

export interface ScheduleChanges<S> {
  /** Dates that were not there before, with the id each gets. */
  add: { id: string; date: ScheduledDate }[];
  /** Sessions of which the schedule says something else than before. */
  change: { session: S; date: ScheduledDate }[];
  /** Sessions the schedule no longer gives. They stay, cancelled. */
  cancel: S[];
}

/** A session that somebody cancelled by hand stays cancelled, whatever the schedule says later. */
const isCancelledByHand = ({ status, bySchedule }: ExistingSession): boolean =>
  status === 'cancelled' && bySchedule !== goneWord && !bySchedule?.startsWith('["cancelled"');

/**
 * What has to be written so that the sessions are as the schedule gives them. What has begun is left as it was, and so is what the
 * schedule says nothing new of: whoever changed a single date keeps the change. No session ever goes.
 */
export function changesBySchedule<S extends ExistingSession>(
  dates: readonly ScheduledDate[], there: readonly S[], idOf: (date: ScheduledDate) => string, now: Moment,
): ScheduleChanges<S> {
  const at = toMillis(now);
  const known = new Map(there.map((session) => [session.id, session]));
  const changes: ScheduleChanges<S> = { add: [], change: [], cancel: [] };
  const given = new Set<string>();
  for (const date of dates) {
    const id = idOf(date);
    const session = known.get(id);
    given.add(id);
    if (!session) {
      if (toMillis(date.startsAt) > at) changes.add.push({ id, date });
    } else if (session.bySchedule !== undefined && session.bySchedule !== wordOf(date) && !session.removed && !isCancelledByHand(session)) {
      if (toMillis(session.startsAt) > at) changes.change.push({ session, date });
    }
  }
  for (const session of there) {
    if (given.has(session.id) || session.bySchedule === undefined || session.bySchedule === goneWord) continue;
    if (toMillis(session.startsAt) > at && session.status !== 'cancelled' && !session.removed) changes.cancel.push(session);
  }
  return changes;
}
