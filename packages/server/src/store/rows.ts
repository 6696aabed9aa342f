import type { BookingRow, DirectoryKind, DirectoryRow, Document, PersonRow, PlanRow, SessionEntry, SessionRow } from './store.ts';

/** SQLite keeps documents as text, PostgreSQL hands them over read. */
export const readDocument = (value: string | Document): Document => (typeof value === 'string' ? (JSON.parse(value) as Document) : value);

const orAbsent = <T>(value: T | null): T | undefined => value ?? undefined;

export interface DirectoryColumns {
  id: string;
  kind: DirectoryKind;
  organisation_id: string | null;
  version: number;
  change: number;
  removed: number;
  content_hash: string | null;
  record: string | Document;
}

export const directoryRow = (row: DirectoryColumns): DirectoryRow => ({
  id: row.id,
  kind: row.kind,
  organisationId: orAbsent(row.organisation_id),
  version: row.version,
  change: row.change,
  removed: row.removed === 1,
  contentHash: orAbsent(row.content_hash),
  record: readDocument(row.record),
});

export interface SessionColumns {
  id: string;
  opportunity_id: string;
  starts_at: string;
  ends_at: string;
  status: SessionRow['status'];
  booking_opens_at: string | null;
  booking_closes_at: string | null;
  capacity: number | null;
  taken: number;
  lapsed: number;
  waiting: number;
  waiting_places: number;
  online_url: string | null;
  by_schedule: string | null;
  content_hash: string | null;
  removed: number;
  version: number;
  change: number;
  record: string | Document;
}

export const sessionEntry = (row: Omit<SessionColumns, 'lapsed' | 'waiting' | 'waiting_places'>): SessionEntry => ({
  id: row.id,
  opportunityId: row.opportunity_id,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  status: row.status,
  bookingOpensAt: orAbsent(row.booking_opens_at),
  bookingClosesAt: orAbsent(row.booking_closes_at),
  capacity: orAbsent(row.capacity),
  onlineUrl: orAbsent(row.online_url),
  bySchedule: orAbsent(row.by_schedule),
  contentHash: orAbsent(row.content_hash),
  ...(row.removed === 1 && { removed: true }),
  record: readDocument(row.record),
});

export const sessionRow = (row: SessionColumns): SessionRow => ({
  ...sessionEntry(row),
  taken: row.taken,
  lapsed: row.lapsed,
  waiting: row.waiting,
  waitingPlaces: row.waiting_places,
  version: row.version,
  change: row.change,
});

export interface BookingColumns {
  id: string;
  session_id: string;
  intent: BookingRow['intent'];
  status: BookingRow['status'];
  places: number;
  person_id: string | null;
  secret_hash: string | null;
  booked_for: BookingRow['bookedFor'];
  attendee_id: string | null;
  content_hash: string;
  ends_at: string | null;
  extensions: number;
  created_at: string;
  confirmed_at: string | null;
  cancelled_at: string | null;
  cancelled_by: 'person' | 'provider' | null;
  reason: string | null;
  erased_at: string | null;
  key_version: number;
  sequence_base: number;
  version: number;
  details: string | Document;
}

export const bookingRow = (row: BookingColumns): BookingRow => ({
  id: row.id,
  sessionId: row.session_id,
  intent: row.intent,
  status: row.status,
  places: row.places,
  personId: orAbsent(row.person_id),
  secretHash: orAbsent(row.secret_hash),
  bookedFor: row.booked_for,
  attendeeId: orAbsent(row.attendee_id),
  contentHash: row.content_hash,
  endsAt: orAbsent(row.ends_at),
  extensions: row.extensions,
  createdAt: row.created_at,
  confirmedAt: orAbsent(row.confirmed_at),
  cancelledAt: orAbsent(row.cancelled_at),
  cancelledBy: orAbsent(row.cancelled_by),
  reason: orAbsent(row.reason),
  erasedAt: orAbsent(row.erased_at),
  keyVersion: row.key_version,
  sequenceBase: row.sequence_base,
  version: row.version,
  details: readDocument(row.details),
});

export interface PersonColumns {
  id: string;
  issuer: string;
  subject: string;
  created_at: string;
  updated_at: string | null;
  version: number;
  record: string | Document;
}

export const personRow = (row: PersonColumns): PersonRow => ({
  id: row.id,
  issuer: row.issuer,
  subject: row.subject,
  createdAt: row.created_at,
  updatedAt: orAbsent(row.updated_at),
  version: row.version,
  record: readDocument(row.record),
});

export interface PlanColumns {
  id: string;
  person_id: string;
  version: number;
  updated_at: string;
  record: string | Document;
  made: string | PlanRow['made'];
  seen: string | Document;
}

export const planRow = (row: PlanColumns): PlanRow => ({
  id: row.id,
  personId: row.person_id,
  version: row.version,
  updatedAt: row.updated_at,
  record: readDocument(row.record),
  made: readDocument(row.made) as PlanRow['made'],
  seen: readDocument(row.seen) as PlanRow['seen'],
});
