import type { Session } from '@daybridge/sdk';
import { localDate } from '@daybridge/sdk/time';

/** What can be done with a session now. */
export type Availability = 'free' | 'full' | 'cancelled' | 'over' | 'closed' | 'not-open';

const past = (instant: string | undefined, now: number): boolean => instant !== undefined && Date.parse(instant) <= now;

/** What can be done with a session now. Where nobody counts places there is always one. The server has the last word. */
export function availability(session: Session, now: number): Availability {
  if (session.status === 'cancelled' || session.status === 'postponed') return 'cancelled';
  if (past(session.startsAt, now)) return 'over';
  if (past(session.bookingClosesAt, now)) return 'closed';
  if (session.bookingOpensAt && !past(session.bookingOpensAt, now)) return 'not-open';
  return session.placesLeft === 0 ? 'full' : 'free';
}

/** Whether a person can choose it: to book, or to wait for a place. */
export const choosable = (session: Session, now: number): boolean => ['free', 'full'].includes(availability(session, now));

/** One day with its sessions, by the calendar of the place. */
export interface Day {
  date: string;
  sessions: Session[];
}

/** Sessions as a list of days, in order of time. */
export function byDay(sessions: readonly Session[]): Day[] {
  const days: Day[] = [];
  for (const session of sessions) {
    const date = localDate(session.startsAt, session.timeZone);
    const last = days.at(-1);
    if (last?.date === date) last.sessions.push(session);
    else days.push({ date, sessions: [session] });
  }
  return days;
}

/** The sessions with a place that are nearest in time to one that has none, in order of time. */
export function nearest(sessions: readonly Session[], to: Session | undefined, now: number, most = 3): Session[] {
  const at = Date.parse(to?.startsAt ?? '') || now;
  const away = (session: Session) => Math.abs(Date.parse(session.startsAt) - at);
  return sessions
    .filter((session) => session.id !== to?.id && availability(session, now) === 'free')
    .sort((a, b) => away(a) - away(b))
    .slice(0, most)
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}
