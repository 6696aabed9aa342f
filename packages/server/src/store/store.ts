/**
 * What the service keeps, and the only way to it. SQLite and PostgreSQL answer the same; SQL stands in this folder alone.
 * Every instant is RFC 3339 text in UTC and is passed in: no statement asks the database for the time.
 */

import type { AccessTable } from './access.ts';
import type { DelegationTable, ShareTable } from './acting.ts';
import type { KeepingTable } from './keeping/keeping.ts';
import type { CommentTable, EmergencyTable } from './plans.ts';
import type { RequestTable } from './requests.ts';
import type { MediaTable, ReportTable, ResponseTable, WishTable } from './upkeep.ts';

export type { AccessTable } from './access.ts';
export type { CommentRow, CommentTable, EmergencyRow, EmergencyTable } from './plans.ts';
export type { DelegationRow, DelegationTable, ShareRow, ShareTable } from './acting.ts';
export type { RequestRow, RequestTable } from './requests.ts';
export type { MediaRow, MediaTable, ReportRow, ReportTable, ResponseQuery, ResponseRow, ResponseTable, WishRow, WishTable } from './upkeep.ts';

/** A JSON document as the contract describes it. */
export type Document = Record<string, unknown>;

export type DirectoryKind = 'area' | 'organisation' | 'venue' | 'service' | 'opportunity';

export interface DirectoryRow {
  id: string;
  kind: DirectoryKind;
  organisationId: string | undefined;
  version: number;
  /** Number of the change that wrote it; the search index reads on from the last one it saw. */
  change: number;
  removed: boolean;
  /** Tells a repeated creation from another one; absent for what came with a load. */
  contentHash: string | undefined;
  record: Document;
}

/** What a writer gives; version and change are the store's. */
export interface DirectoryEntry {
  id: string;
  kind: DirectoryKind;
  organisationId?: string;
  record: Document;
}

export interface DirectoryTable {
  get(kind: DirectoryKind, id: string): Promise<DirectoryRow | undefined>;
  many(kind: DirectoryKind, ids: readonly string[]): Promise<DirectoryRow[]>;
  /** All of one kind, removed ones left out. */
  all(kind: DirectoryKind): Promise<DirectoryRow[]>;
  /** The number of the last change to directory or sessions. */
  change(): Promise<number>;
  changedSince(change: number): Promise<DirectoryRow[]>;
  /** What was written since, without its content. */
  changedIds(change: number): Promise<Pick<DirectoryRow, 'id' | 'kind'>[]>;
  /** Writes, and answers the change number; the same content again writes nothing. */
  put(entries: readonly DirectoryEntry[]): Promise<number>;
  /** Keeps other writers of the directory out until the transaction ends. Comes before the lock of any session. */
  lock(): Promise<void>;
  /** Whatever has this id, of any kind, removed or not. */
  find(id: string): Promise<DirectoryRow | undefined>;
  insert(entry: DirectoryEntry & { contentHash: string }): Promise<void>;
  /** Replaces the record; the version goes up by one. */
  update(entry: DirectoryEntry): Promise<void>;
  /** Marks a record as gone. Its id stays used. */
  remove(id: string): Promise<void>;
  /** Notes up to which day the schedule of an opportunity has been written out; nothing when it has none. */
  scheduledUntil(id: string, day: string | undefined): Promise<void>;
  /** Opportunities whose schedule has been written out to a day before this one. */
  scheduledBefore(day: string, limit: number): Promise<DirectoryRow[]>;
}

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
export type SessionCounts = Pick<SessionRow, 'capacity' | 'taken' | 'lapsed' | 'waiting' | 'waitingPlaces'>;

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
  /** Places alone, by session: the rest of a session is in the directory that each process has. */
  counts(ids: readonly string[], now: string): Promise<ReadonlyMap<string, SessionCounts>>;
  /** In order of time. */
  list(query: SessionQuery, now: string): Promise<SessionRow[]>;
  changedSince(change: number): Promise<SessionEntry[]>;
  /** Ids of opportunities with sessions that were written since. */
  changedOpportunities(change: number): Promise<string[]>;
  /** Sessions of these in order of time, without those gone and those that ended before a moment. */
  ofOpportunities(ids: readonly string[], endsAfter?: string): Promise<SessionEntry[]>;
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

export type BookingStatus =
  | 'held' | 'waiting' | 'offered' | 'confirmed' | 'expired' | 'cancelled' | 'attended' | 'did-not-come';

export interface BookingRow {
  id: string;
  sessionId: string;
  intent: 'hold' | 'wait';
  status: BookingStatus;
  places: number;
  /** Whoever signed in when it was made; absent for a guest. */
  personId: string | undefined;
  secretHash: string | undefined;
  bookedFor: 'me' | 'person' | 'guest';
  /** Who comes, if they have an account: whoever booked, or the person it was booked for. */
  attendeeId: string | undefined;
  /** Tells a repeated creation from another one. */
  contentHash: string;
  /** When a hold or an offer lapses. */
  endsAt: string | undefined;
  extensions: number;
  createdAt: string;
  confirmedAt: string | undefined;
  cancelledAt: string | undefined;
  cancelledBy: 'person' | 'provider' | undefined;
  reason: string | undefined;
  erasedAt: string | undefined;
  /** Which key opens it from a message; keys of older versions do not. */
  keyVersion: number;
  /** What a calendar entry has counted up to before the booking was in this session. */
  sequenceBase: number;
  version: number;
  /** What the person told us. */
  details: Document;
}

export interface BookingQuery {
  personId: string;
  /** The calendar day on which it is looked at, for who may see what they booked for others. */
  day: string;
  over: boolean;
  at: string;
  /** Only after this one in the same order. */
  after: { startsAt: string; id: string } | undefined;
  limit: number;
}

export interface BookingTable {
  get(id: string): Promise<BookingRow | undefined>;
  /** False when the id is used, or who comes has a live booking of this session. */
  insert(booking: BookingRow): Promise<boolean>;
  /** Writes all but what never changes, if nobody wrote since it was read; the version goes up by one. */
  update(booking: BookingRow): Promise<boolean>;
  /** Bookings by or for a person, of sessions not over at a moment, the next one first; or of those that are, the last one first. */
  listOf(query: BookingQuery): Promise<BookingRow[]>;
  countOf(personId: string, day: string): Promise<number>;
  /** Holds and offers of a session whose time is over. */
  lapsed(sessionId: string, now: string): Promise<BookingRow[]>;
  /** The waiting list in order. */
  waiting(sessionId: string): Promise<BookingRow[]>;
  position(booking: BookingRow): Promise<number>;
  /** The live booking of who comes. */
  liveOf(sessionId: string, attendeeId: string): Promise<BookingRow | undefined>;
  /** All live bookings a person made or is to come by, by session. */
  liveOfPerson(personId: string): Promise<BookingRow[]>;
  /** All live bookings of a session, in the order in which they were made. */
  liveOfSession(sessionId: string): Promise<BookingRow[]>;
  /** Those who are coming or came, were offered a place, or wait; each in the order in which they were made. */
  register(sessionId: string): Promise<BookingRow[]>;
  /** Live bookings of a session, made by a guest or for somebody else. */
  liveForOthers(sessionId: string): Promise<BookingRow[]>;
  /** Holds and offers that still run: of a person anywhere, of guests in one session. */
  holdsOfPerson(personId: string, now: string): Promise<number>;
  holdsOfGuests(sessionId: string, now: string): Promise<number>;
  /** Confirmed bookings of who comes in these hours, but not this one. */
  overlapping(booking: { id: string; attendeeId: string; startsAt: string; endsAt: string }): Promise<{ id: string; startsAt: string; endsAt: string }[]>;
  /** Sessions with a hold or an offer whose time is over, or with people waiting and places free. */
  sessionsDue(now: string, limit: number): Promise<string[]>;
}

export interface PersonRow {
  id: string;
  issuer: string;
  subject: string;
  createdAt: string;
  /** When what they told us last changed; absent as long as nobody has changed it. */
  updatedAt: string | undefined;
  version: number;
  record: Document;
}

export interface PeopleTable {
  get(id: string): Promise<PersonRow | undefined>;
  find(issuer: string, subject: string): Promise<PersonRow | undefined>;
  all(issuer: string): Promise<PersonRow[]>;
  insert(person: Omit<PersonRow, 'version' | 'updatedAt'>): Promise<boolean>;
  /** Writes record and time of change, if nobody wrote since it was read; the version goes up by one. */
  update(person: PersonRow): Promise<boolean>;
  /** Takes the person away; everything that names them has to be gone. */
  remove(id: string): Promise<void>;
  lock(id: string): Promise<void>;
}

export interface PlanRow {
  id: string;
  personId: string;
  version: number;
  updatedAt: string;
  record: Document;
  /** Who made each part, and a digest of what with; told to nobody. */
  made: Record<string, { by: string; content: string }>;
}

export interface PlanTable {
  /** One plan of this person; anybody else's is not there. */
  get(id: string, personId: string): Promise<PlanRow | undefined>;
  listOf(personId: string, after: string | undefined, limit: number): Promise<PlanRow[]>;
  many(ids: readonly string[]): Promise<PlanRow[]>;
  /** Whose plan it is, without reading it. */
  ownerOf(id: string): Promise<string | undefined>;
  /** The same plan of this person, with other writers kept out until the transaction ends. */
  lock(id: string, personId: string): Promise<PlanRow | undefined>;
  /** False when the id is used. */
  insert(plan: Omit<PlanRow, 'version'>): Promise<boolean>;
  /** Writes a plan that is locked; its version goes up by one. */
  update(plan: PlanRow): Promise<void>;
  /** Takes a plan away; what refers to it has to be gone. */
  remove(id: string): Promise<void>;
  /** For sample data and tests: writes over whatever is there. */
  put(plan: Omit<PlanRow, 'version' | 'made'>): Promise<void>;
}

/** Why somebody is written to. */
export type OutboxKind =
  | 'confirmation' | 'reminder' | 'offer' | 'change' | 'cancellation' | 'request-answer' | 'wish-answer' | 'report' | 'emergency-access';

/** Where a message goes: what a guest told us, or the address a person or organisation has when it is sent. */
export type Recipient =
  | { kind: 'contact'; channel: string; value: string }
  | { kind: 'person'; personId: string }
  | { kind: 'organisation'; organisationId: string };

/** A message to send. Its id goes with it, so that whoever carries it can tell a second delivery from a second message. */
export interface OutboxRow {
  id: string;
  kind: OutboxKind;
  /** Id of the booking, request, report or plan it tells of. */
  about: string;
  to: Recipient;
  language: 'en' | 'cy';
  /** What the words are made from when it is sent. */
  facts: Document;
  createdAt: string;
  dueAt: string;
  /** How often somebody claimed it. */
  attempts: number;
  sentAt: string | undefined;
  /** When it was given up. */
  failedAt: string | undefined;
}

export interface OutboxTable {
  /** In the transaction of what the messages tell of. The same id again writes nothing. */
  add(rows: readonly Omit<OutboxRow, 'attempts' | 'sentAt' | 'failedAt'>[]): Promise<void>;
  /** Due messages, each to one process until its lease ends; inside a transaction of its own. */
  claim(now: string, until: string, limit: number): Promise<OutboxRow[]>;
  sent(id: string, at: string): Promise<void>;
  putOff(id: string, dueAt: string): Promise<void>;
  failed(id: string, at: string): Promise<void>;
  /** Takes back messages about these, sent or not. */
  removeAbout(about: readonly string[]): Promise<number>;
  /** Removes what was sent or given up before a moment. */
  removeEndedBefore(at: string): Promise<number>;
  countWaiting(): Promise<number>;
}

export interface SampleTable {
  sessionsUntil(name: string): Promise<string | undefined>;
  record(name: string, sessionsUntil: string): Promise<void>;
}

export interface Tables {
  directory: DirectoryTable;
  sessions: SessionTable;
  bookings: BookingTable;
  people: PeopleTable;
  delegations: DelegationTable;
  shares: ShareTable;
  requests: RequestTable;
  plans: PlanTable;
  comments: CommentTable;
  emergencies: EmergencyTable;
  accesses: AccessTable;
  reports: ReportTable;
  wishes: WishTable;
  responses: ResponseTable;
  media: MediaTable;
  outbox: OutboxTable;
  samples: SampleTable;
  /** How long what people told us is kept, and forgetting them. */
  keeping: KeepingTable;
}

export interface Store extends Tables {
  readonly kind: 'sqlite' | 'postgres';
  /** Everything inside is written together or not at all. No network call inside. */
  transaction<T>(work: (tables: Tables) => Promise<T>): Promise<T>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
