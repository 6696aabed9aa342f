import type { Refusal } from '@daybridge/domain/bookings';
import type { Booking } from '@daybridge/domain/generated/model';
import type { Config } from '../config.ts';
import type { Directory } from '../directory/directory.ts';
import { Problem } from '../http/problems.ts';
import type { ProblemExtra } from '../http/problems.ts';
import { hashSecret, isSecretOf } from '../identity/guest-secret.ts';
import { linkKey } from '../identity/link-key.ts';
import type { Viewer } from '../identity/viewer.ts';
import { mayBookFor } from '../people/acting.ts';
import { nameOf } from '../people/name.ts';
import type { BookingRow, Store } from '../store/store.ts';
import { alternativesTo } from './alternatives.ts';
import type { HoldsByAddress } from './holds-by-address.ts';
import { settleSession } from './settle.ts';
import { bookingView } from './view.ts';

/** What everything at the booking desk works with. */
export interface Desk {
  store: Store;
  directory: Directory;
  config: Config;
  addresses: HoldsByAddress;
}

/** Why something at the desk was refused, carried out of a transaction that still keeps what the clock did. */
export interface Refused {
  refused: Refusal;
  sessionId: string;
  places: number;
  extra?: ProblemExtra;
}

/** What is opened by its owner, by the guest who made it, or from a message. */
export type Owned = Pick<BookingRow, 'id' | 'personId' | 'secretHash' | 'keyVersion'>;

/** Whether the secret is the one a guest made, or the key of a message about this one thing. The same time either way. */
export function opens(row: Owned | undefined, viewer: Viewer, serverKey: string | undefined): boolean {
  const given = viewer.kind === 'anyone' ? undefined : viewer.secretHash;
  const bySecret = isSecretOf(given, row?.secretHash);
  const fromMessage = row && serverKey !== undefined ? hashSecret(linkKey(serverKey, row.id, row.keyVersion)) : undefined;
  return isSecretOf(given, fromMessage) || bySecret;
}

/**
 * Whether a booking is theirs: it was made by or for the person who is signed in, or what they hold opens it. Whoever booked for
 * a person sees it as long as that person lets them book.
 */
export async function isTheirs({ store, config }: Desk, row: BookingRow | undefined, viewer: Viewer, now: Date): Promise<boolean> {
  if (opens(row, viewer, config.linkKey)) return true;
  if (row === undefined || viewer.kind !== 'person') return false;
  if (row.attendeeId === viewer.personId) return true;
  if (row.personId !== viewer.personId) return false;
  return row.attendeeId === undefined || mayBookFor(store, viewer.personId, row.attendeeId, now);
}

/** The booking, if it is theirs; a wrong id and a wrong secret answer the same. */
export async function theirBooking(desk: Desk, id: string, viewer: Viewer, now: Date): Promise<BookingRow> {
  const row = await desk.store.bookings.get(id);
  if (!(await isTheirs(desk, row, viewer, now))) throw new Problem('not-found');
  return row!;
}

/** The booking as it stands by the clock; what has lapsed is written down on the way. */
export async function readBooking(desk: Desk, row: BookingRow, now: Date): Promise<{ booking: Booking; version: number }> {
  const at = now.toISOString();
  const current = row.endsAt !== undefined && row.endsAt <= at && (row.status === 'held' || row.status === 'offered')
    ? await settledBooking(desk, row, at) : row;
  const [session, position, name, directory] = await Promise.all([
    desk.store.sessions.get(current.sessionId, at),
    current.status === 'waiting' ? desk.store.bookings.position(current) : undefined,
    current.bookedFor === 'person' ? nameOf(desk.store, current.attendeeId) : undefined,
    desk.directory.current(),
  ]);
  return { booking: bookingView({ row: current, session: session!, position, name }, directory, at, desk.config.holds), version: current.version };
}

async function settledBooking({ store, config }: Desk, row: BookingRow, now: string): Promise<BookingRow> {
  await store.transaction(async (tables) => {
    await tables.sessions.lock(row.sessionId);
    await settleSession(tables, row.sessionId, now, config.holds);
  });
  return (await store.bookings.get(row.id)) ?? row;
}

/** The refusal as a problem document: with what else there is and whom to ask. */
export async function refusalProblem(desk: Desk, { refused, sessionId, places, extra }: Refused, now: Date): Promise<Problem> {
  const at = now.toISOString();
  const session = await desk.store.sessions.get(sessionId, at);
  const instead = session ? await alternativesTo(desk.store, await desk.directory.current(), session, places, at) : {};
  const headers = refused === 'too-many-holds' ? { 'Retry-After': String(desk.config.holds.minutes * 60) } : undefined;
  return new Problem(refused, { ...extra, ...instead }, headers);
}
