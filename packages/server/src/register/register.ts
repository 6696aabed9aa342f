import type { Register, RegisterEntry } from '@daybridge/domain/generated/model';
import type { Desk } from '../bookings/desk.ts';
import { sessionView } from '../directory/sessions.ts';
import type { Call } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { Problem } from '../http/problems.ts';
import { nameOf } from '../people/name.ts';
import type { BookingRow, SessionRow, Tables } from '../store/store.ts';
import { requireOwn } from '../upkeep/own.ts';

type Told = Pick<RegisterEntry, 'accessNeeds' | 'companions' | 'note' | 'contact'> & { bookedFor: { kind: string; name?: string }; tellOrganiser?: string };

/** A session of the organisations whoever asks works for; any other looks like none. */
export async function ownSession(desk: Desk, call: Call, id = idOf(call)): Promise<SessionRow> {
  const session = await desk.store.sessions.get(id, call.now.toISOString());
  if (!session) throw new Problem('not-found');
  requireOwn(call, (await desk.directory.current()).opportunities.get(session.opportunityId)?.record.organisationId);
  return session;
}

/** Somebody who is coming, with no more than they allowed: by itself only what they want to be called, and for how many. */
export async function registerEntry(tables: Pick<Tables, 'people'>, row: BookingRow): Promise<RegisterEntry> {
  const { bookedFor, tellOrganiser, accessNeeds, companions, note, contact } = row.details as unknown as Told;
  const name = bookedFor.kind === 'guest' ? bookedFor.name : await nameOf(tables, row.attendeeId);
  const needs = tellOrganiser === 'needs' || tellOrganiser === 'more';
  const more = tellOrganiser === 'more';
  return {
    bookingId: row.id, status: row.status, places: row.places, name: name ?? 'Somebody',
    // Who comes along takes no place, but has to get through the door.
    companions,
    accessNeeds: needs ? accessNeeds : undefined,
    note: more && note ? note : undefined,
    contact: more ? contact : undefined,
  };
}

/** Who is coming to a session. */
export async function registerOf(desk: Desk, call: Call): Promise<Register> {
  const session = await ownSession(desk, call);
  const at = call.now.toISOString();
  // By the clock: an offer that has lapsed, and waiting for what has begun, are over.
  const isOver = ({ status, endsAt }: BookingRow): boolean => (status === 'offered' && endsAt! <= at) || (status === 'waiting' && session.startsAt <= at);
  const rows = (await desk.store.bookings.register(session.id)).filter((row) => !isOver(row));
  return { session: sessionView(session), items: await Promise.all(rows.map((row) => registerEntry(desk.store, row))) };
}
