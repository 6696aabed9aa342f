import { readDocument } from '../rows.ts';
import { placeholders } from '../sql.ts';
import type { Sql, SqlValue } from '../sql.ts';
import type { Document } from '../store.ts';
import { AT_ONCE } from './kept.ts';
import type { Kept } from './kept.ts';

/** That somebody came stays, for the provider's numbers; who it was goes. */
const DETACHED = `person_id = NULL, attendee_id = NULL, secret_hash = COALESCE(secret_hash, 'erased'), booked_for = 'guest', content_hash = 'erased',
  reason = NULL, erased_at = ?, version = version + 1, details = '{"bookedFor":{"kind":"guest","name":"Guest"}}'`;

/** A guest's own, or made for somebody who has no account. */
const OF_GUESTS = '(person_id IS NULL OR (booked_for <> \'me\' AND attendee_id IS NULL))';

const TOOK_PLACE = '(\'confirmed\', \'attended\', \'did-not-come\')';

async function detach(sql: Sql, which: string, values: readonly SqlValue[], now: string): Promise<number> {
  return sql.run(`UPDATE bookings SET ${DETACHED} WHERE status IN ${TOOK_PLACE} AND ${which}`, [now, ...values]);
}

/** What took no place. Holds and offers have one until they are settled or cancelled. */
const remove = (sql: Sql, which: string, values: readonly SqlValue[]): Promise<number> =>
  sql.run(`DELETE FROM bookings WHERE status IN ('waiting', 'expired', 'cancelled') AND ${which}`, values);

const SOME_ENDED = `id IN (SELECT b.id FROM bookings b JOIN sessions s ON s.id = b.session_id WHERE s.ends_at < ? AND b.erased_at IS NULL ORDER BY b.id LIMIT ${AT_ONCE})`;

export const bookingsKept: Kept = {
  table: 'bookings',
  holds: 'who comes, how to reach them, access needs, notes',
  until: 'guests: keepGuestDetailsDays after the session; people with an account: keepBookingsMonths; holds that ran out: keepLapsedHours. Then only that a place was taken',

  async end(sql, ends) {
    // Sessions that ended since are few: guests' rows that were forgotten are told by `erased_at`.
    const guests = `${OF_GUESTS} AND id IN (SELECT b.id FROM bookings b JOIN sessions s ON s.id = b.session_id
      WHERE s.ends_at < ? AND b.erased_at IS NULL AND (b.person_id IS NULL OR (b.booked_for <> 'me' AND b.attendee_id IS NULL)) ORDER BY b.id LIMIT ${AT_ONCE})`;
    return (await sql.run(`DELETE FROM bookings WHERE status = 'expired' AND ${OF_GUESTS} AND ends_at < ?`, [ends.lapsed]))
      + (await remove(sql, guests, [ends.guestDetails]))
      + (await detach(sql, guests, [ends.guestDetails], ends.now))
      + (await remove(sql, SOME_ENDED, [ends.bookings]))
      + (await detach(sql, SOME_ENDED, [ends.bookings], ends.now));
  },

  async erasePerson(sql, personId, now) {
    // What they booked for somebody with an account stays that person's.
    const handedOver = await sql.run(
      `UPDATE bookings SET person_id = attendee_id, booked_for = 'me', content_hash = 'erased', reason = NULL, version = version + 1, details = '{"bookedFor":{"kind":"me"}}'
       WHERE person_id = ? AND attendee_id <> ?`, [personId, personId]);
    const theirs = '(person_id = ? OR attendee_id = ?)';
    return handedOver + (await remove(sql, theirs, [personId, personId])) + (await detach(sql, theirs, [personId, personId], now));
  },

  async eraseMade(sql, id, now) {
    return (await remove(sql, 'id = ?', [id])) + (await detach(sql, 'id = ?', [id], now));
  },
};

export const requestsKept: Kept = {
  table: 'requests',
  holds: 'who asked for what, for whom, how to reach them, notes',
  until: 'guests: keepGuestDetailsDays after the answer, the last meeting or the withdrawal; people with an account: keepBookingsMonths after they asked',

  async end(sql, ends) {
    const rows = await sql.all<{ id: string; answer: string | Document | null }>(
      `SELECT id, answer FROM requests WHERE for_person_id IS NULL AND status <> 'requested' AND COALESCE(withdrawn_at, answered_at) < ? ORDER BY id LIMIT ${AT_ONCE}`, [ends.guestDetails]);
    // Whoever is still to be met has to be reached.
    const over = rows.filter(({ answer }) => lastMeeting(answer) < ends.guestDetails).map(({ id }) => id);
    return (over.length === 0 ? 0 : await sql.run(`DELETE FROM requests WHERE id IN ${placeholders(over)}`, over))
      + (await sql.run('DELETE FROM requests WHERE created_at < ?', [ends.bookings]));
  },

  async erasePerson(sql, personId) {
    const handedOver = await sql.run(
      `UPDATE requests SET person_id = for_person_id, content_hash = 'erased', version = version + 1, details = '{"for":{"kind":"me"}}' WHERE person_id = ? AND for_person_id <> ?`, [personId, personId]);
    return handedOver + (await sql.run('DELETE FROM requests WHERE person_id = ? OR for_person_id = ?', [personId, personId]));
  },

  eraseMade: (sql, id) => sql.run('DELETE FROM requests WHERE id = ?', [id]),
};

/** When the last meeting of an accepted request begins. */
function lastMeeting(answer: string | Document | null): string {
  const meetings = answer === null ? undefined : readDocument(answer)['meetings'] as { startsAt: string }[] | undefined;
  return (meetings ?? []).map(({ startsAt }) => new Date(startsAt).toISOString()).sort().at(-1) ?? '';
}
