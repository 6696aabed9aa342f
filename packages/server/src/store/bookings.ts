import type { Document } from './store.ts';

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
  /** What was written; nothing when the id is used, or who comes has a live booking of this session. */
  insert(booking: BookingRow): Promise<BookingRow | undefined>;
  /** Writes all but what never changes, if nobody wrote since it was read; the version goes up by one. Answers what was written. */
  update(booking: BookingRow): Promise<BookingRow | undefined>;
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
  /** How whoever booked as a guest or for somebody else is reached, of the live bookings of a session, and for how many places. */
  contactsForOthers(sessionId: string): Promise<{ id: string; places: number; contact: string | undefined }[]>;
  /** Holds and offers that still run: of a person anywhere, of guests in one session. */
  holdsOfPerson(personId: string, now: string): Promise<number>;
  holdsOfGuests(sessionId: string, now: string): Promise<number>;
  /** Confirmed bookings of who comes in these hours, but not this one. */
  overlapping(booking: { id: string; attendeeId: string; startsAt: string; endsAt: string }): Promise<{ id: string; startsAt: string; endsAt: string }[]>;
  /** Sessions with a hold or an offer whose time is over, or with people waiting and places free. */
  sessionsDue(now: string, limit: number): Promise<string[]>;
}
