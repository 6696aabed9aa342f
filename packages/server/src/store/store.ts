/**
 * What the service keeps, and the only way to it. SQLite and PostgreSQL answer the same; SQL stands in this folder alone.
 * Every instant is RFC 3339 text in UTC and is passed in: no statement asks the database for the time.
 * Each group of tables has a file of its own beside this one.
 */

import type { AccessTable } from './access.ts';
import type { DelegationTable, ShareTable } from './acting.ts';
import type { BookingTable } from './bookings.ts';
import type { DirectoryTable } from './directory.ts';
import type { KeepingTable } from './keeping/keeping.ts';
import type { OutboxTable } from './outbox.ts';
import type { PeopleTable } from './people.ts';
import type { CommentTable, EmergencyTable, PlanTable } from './plans.ts';
import type { RequestTable } from './requests.ts';
import type { SessionTable } from './sessions.ts';
import type { MediaTable, ReportTable, ResponseTable, WishTable } from './upkeep.ts';

export type { AccessTable } from './access.ts';
export type { DelegationRow, DelegationTable, ShareRow, ShareTable } from './acting.ts';
export type { BookingRow, BookingTable } from './bookings.ts';
export type { DirectoryEntry, DirectoryKind, DirectoryRow, DirectoryTable } from './directory.ts';
export type { OutboxKind, OutboxRow, OutboxTable, Recipient } from './outbox.ts';
export type { PeopleTable, PersonRow } from './people.ts';
export type { CommentRow, CommentTable, EmergencyRow, EmergencyTable, PlanRow, PlanTable } from './plans.ts';
export type { RequestRow, RequestTable } from './requests.ts';
export type { SessionCounts, SessionEntry, SessionRow, SessionTable, SessionTime } from './sessions.ts';
export type { MediaRow, MediaTable, ReportRow, ReportTable, ResponseQuery, ResponseRow, ResponseTable, WishRow, WishTable } from './upkeep.ts';

/** A JSON document as the contract describes it. */
export type Document = Record<string, unknown>;

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
