import type { Document } from './store.ts';

export type SessionStatus = 'scheduled' | 'cancelled' | 'postponed' | 'moved';

export interface SessionEntry {
  id: string;
  opportunityId: string;
  startsAt: string;
  endsAt: string;
  status: SessionStatus;
  bookingOpensAt?: string;
  bookingClosesAt?: string;
  /** Absent: nobody counts. */
  capacity?: number;
  /** Told to who booked, never in the directory. */
  onlineUrl?: string;
  /** What the schedule last said of this date; absent for a date of its own. */
  bySchedule?: string;
  /** Tells a repeated creation from another one; absent for what a schedule or a load brought. */
  contentHash?: string;
  /** Gone; only bookings that are over still show it. */
  removed?: boolean;
  record: Document;
}

/** When something is on. */
export interface SessionTime {
  opportunityId: string;
  startsAt: string;
  status: SessionStatus;
  timeZone: string;
}

export interface SessionRow extends SessionEntry {
  /** Places of confirmed bookings, holds and offers, lapsed ones not yet given back included. */
  taken: number;
  /** Of those, places of holds and offers whose time is over. */
  lapsed: number;
  /** Bookings on the waiting list, and the places they want. */
  waiting: number;
  waitingPlaces: number;
  version: number;
  change: number;
}

/** What bookings do to a session's places. */
export type SessionCounts = Pick<SessionRow, 'taken' | 'lapsed' | 'waiting' | 'waitingPlaces'>;

export interface SessionQuery {
  opportunityId: string;
  from: string;
  to: string;
  /** Only after this one in order of time. */
  after?: { startsAt: string; id: string };
  limit: number;
}

export interface SessionTable {
  get(id: string, now: string): Promise<SessionRow | undefined>;
  many(ids: readonly string[], now: string): Promise<SessionRow[]>;
  /**
   * What bookings changed, by session: the rest of a session, its capacity too, is in the directory that each process has. Nothing of a
   * session nobody has booked or waits for.
   */
  counts(ids: readonly string[], now: string): Promise<ReadonlyMap<string, SessionCounts>>;
  /** In order of time. */
  list(query: SessionQuery, now: string): Promise<SessionRow[]>;
  changedSince(change: number): Promise<SessionEntry[]>;
  /** Ids of opportunities with sessions that were written since. */
  changedOpportunities(change: number): Promise<string[]>;
  /** Sessions of these in order of time, without those gone and those that ended before a moment. */
  ofOpportunities(ids: readonly string[], endsAfter?: string): Promise<SessionEntry[]>;
  /** The first few sessions of each of these that begin at a moment or after it, in order of time. */
  nextOf(ids: readonly string[], from: string, most: number): Promise<SessionEntry[]>;
  /** Of the same sessions what a search looks at, and nothing else. */
  timesOf(ids: readonly string[], endsAfter?: string): Promise<SessionTime[]>;
  put(sessions: readonly SessionEntry[]): Promise<void>;
  /** Ids that exist already, of those gone too. */
  known(opportunityId: string): Promise<Set<string>>;
  /** Those of one opportunity that have not begun, those gone too. */
  coming(opportunityId: string, now: string): Promise<SessionRow[]>;
  /** Whether any session at this venue is still to come, of something that is still there. */
  anyComingAt(venueId: string, now: string): Promise<boolean>;
  /** Whether anybody has booked, or came to, one of these sessions: by session, or by opportunity while it is not over. */
  anyBooked(of: { sessionId: string } | { opportunityId: string; notOverAt: string }): Promise<boolean>;
  /** Keeps other writers of this session out until the transaction ends. */
  lock(id: string): Promise<boolean>;
  /** Takes places if there are as many and the session can still be booked: one conditional statement. */
  take(id: string, places: number, now: string): Promise<boolean>;
  /** The same without asking when booking closes: for a place that was promised before. */
  takePromised(id: string, places: number, now: string): Promise<boolean>;
  release(id: string, places: number): Promise<void>;
}
