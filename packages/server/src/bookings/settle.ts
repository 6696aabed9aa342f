import type { BookingFacts } from '@daybridge/domain/bookings';
import { settle } from '@daybridge/domain/capacity';
import type { HoldSettings } from '@daybridge/domain/hold-times';
import { tellOffered } from '../messages/tell.ts';
import type { BookingRow, Document, SessionRow, Tables } from '../store/store.ts';
import { factsOf, sessionFacts, withFacts } from './facts.ts';

/** Of a lapsed hold only who it was for is kept, so that a late confirm still finds it. */
export const withoutContact = (details: Document): Document => ({ bookedFor: details['bookedFor'] });

/**
 * Brings one session up to the clock inside a transaction that has locked it: lapsed holds and offers give their places back,
 * and free places are offered to who waits. Answers the session as it then is. Everything that wants a place begins here.
 */
export async function settleSession(tables: Tables, id: string, now: string, holds: HoldSettings): Promise<SessionRow | undefined> {
  const session = await tables.sessions.get(id, now);
  if (!session || (session.lapsed === 0 && session.waiting === 0)) return session;
  const lapsed = await tables.bookings.lapsed(id, now);
  const waiting = await tables.bookings.waiting(id);
  const rows = new Map([...lapsed, ...waiting].map((row) => [row.id, row]));
  const { expired, offered } = settle(sessionFacts(session), [...factsOfAll(rows, holds), everyoneElse(session, lapsed)], now);
  for (const facts of expired) {
    const row = rows.get(facts.id)!;
    await tables.bookings.update({ ...withFacts(row, facts, holds), details: withoutContact(row.details) });
  }
  await tables.sessions.release(id, lapsed.reduce((sum, row) => sum + row.places, 0));
  for (const facts of offered) {
    const row = rows.get(facts.id)!;
    if (!(await tables.sessions.takePromised(id, row.places, now))) continue;
    const offer = withFacts(row, facts, holds);
    await tables.bookings.update(offer);
    await tellOffered(tables, offer, now);
  }
  return tables.sessions.get(id, now);
}

const factsOfAll = (rows: ReadonlyMap<string, BookingRow>, holds: HoldSettings): BookingFacts[] =>
  [...rows.values()].map((row) => factsOf(row, holds));

/** All other bookings of the session as one: the rule needs to know how many places they have, not who they are. */
const everyoneElse = (session: SessionRow, lapsed: readonly BookingRow[]): BookingFacts => ({
  id: 'everyone-else',
  sessionId: session.id,
  status: 'confirmed',
  places: session.taken - lapsed.reduce((sum, row) => sum + row.places, 0),
  createdAt: session.startsAt,
});
