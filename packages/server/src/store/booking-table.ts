import { bookingRow } from './rows.ts';
import type { BookingColumns } from './rows.ts';
import type { Sql, SqlValue } from './sql.ts';
import type { BookingTable } from './store.ts';

const INSERT = `INSERT INTO bookings (id, session_id, intent, status, places, person_id, secret_hash, booked_for, attendee_id, content_hash,
    ends_at, extensions, created_at, confirmed_at, cancelled_at, cancelled_by, reason, erased_at, key_version, sequence_base, version, details)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING *`;

const UPDATE = `UPDATE bookings SET session_id = ?, status = ?, places = ?, ends_at = ?, extensions = ?, confirmed_at = ?,
    cancelled_at = ?, cancelled_by = ?, reason = ?, erased_at = ?, key_version = ?, sequence_base = ?, details = ?, version = version + 1
  WHERE id = ? AND version = ? RETURNING *`;

/** Sessions for the timer: something lapsed, or a place is free that somebody waits for. */
const DUE = `SELECT DISTINCT session_id AS id FROM bookings WHERE status IN ('held', 'offered') AND ends_at <= ?
  UNION
  SELECT s.id FROM bookings b JOIN sessions s ON s.id = b.session_id
    WHERE b.status = 'waiting' AND s.status IN ('scheduled', 'moved') AND s.starts_at > ? AND s.capacity > s.taken
  LIMIT ?`;

/** Bookings for a person, by them for somebody without an account, or for somebody who still lets them book. */
const SEEN_BY = `(b.attendee_id = ? OR (b.person_id = ? AND (b.attendee_id IS NULL OR EXISTS (
  SELECT 1 FROM shares h JOIN delegations d ON d.id = h.delegation_id
  WHERE d.delegate_id = ? AND d.person_id = b.attendee_id AND d.revoked_at IS NULL AND d.ends_on >= ? AND h.ends_on >= ?
    AND CAST(h.scopes AS TEXT) LIKE '%"book"%'))))`;

export function bookingTable(sql: Sql): BookingTable {
  const many = async (text: string, values: SqlValue[]) => (await sql.all<BookingColumns>(text, values)).map(bookingRow);
  const one = async (text: string, values: SqlValue[]) => {
    const row = await sql.get<BookingColumns>(text, values);
    return row && bookingRow(row);
  };
  const written = async (text: string, values: SqlValue[]) => {
    const row = await sql.write<BookingColumns>(text, values);
    return row && bookingRow(row);
  };
  const count = async (text: string, values: SqlValue[]) => (await sql.get<{ n: number }>(text, values))!.n;

  return {
    get: (id) => one('SELECT * FROM bookings WHERE id = ?', [id]),

    insert(b) {
      const values: SqlValue[] = [
        b.id, b.sessionId, b.intent, b.status, b.places, b.personId ?? null, b.secretHash ?? null, b.bookedFor, b.attendeeId ?? null, b.contentHash,
        b.endsAt ?? null, b.extensions, b.createdAt, b.confirmedAt ?? null, b.cancelledAt ?? null,
        b.cancelledBy ?? null, b.reason ?? null, b.erasedAt ?? null, b.keyVersion, b.sequenceBase, b.version, JSON.stringify(b.details),
      ];
      return written(INSERT, values);
    },

    update(b) {
      const values: SqlValue[] = [
        b.sessionId, b.status, b.places, b.endsAt ?? null, b.extensions, b.confirmedAt ?? null, b.cancelledAt ?? null,
        b.cancelledBy ?? null, b.reason ?? null, b.erasedAt ?? null, b.keyVersion, b.sequenceBase, JSON.stringify(b.details), b.id, b.version,
      ];
      return written(UPDATE, values);
    },

    listOf({ personId, day, over, at, after, limit }) {
      const onwards = after ? ` AND (s.starts_at, b.id) ${over ? '<' : '>'} (?, ?)` : '';
      const order = over ? 'DESC' : 'ASC';
      const text = `SELECT b.* FROM bookings b JOIN sessions s ON s.id = b.session_id
        WHERE ${SEEN_BY} AND s.ends_at ${over ? '<=' : '>'} ?${onwards}
        ORDER BY s.starts_at ${order}, b.id ${order} LIMIT ?`;
      return many(text, [personId, personId, personId, day, day, at, ...(after ? [after.startsAt, after.id] : []), limit]);
    },

    countOf: (personId, day) => count(`SELECT COUNT(*) AS n FROM bookings b WHERE ${SEEN_BY}`, [personId, personId, personId, day, day]),

    lapsed(sessionId, now) {
      return many(`SELECT * FROM bookings WHERE session_id = ? AND status IN ('held', 'offered') AND ends_at <= ? ORDER BY id`, [sessionId, now]);
    },

    waiting: (sessionId) => many(`SELECT * FROM bookings WHERE session_id = ? AND status = 'waiting' ORDER BY created_at, id`, [sessionId]),

    position(b) {
      const text = `SELECT COUNT(*) AS n FROM bookings WHERE session_id = ? AND status = 'waiting' AND (created_at, id) <= (?, ?)`;
      return count(text, [b.sessionId, b.createdAt, b.id]);
    },

    liveOf(sessionId, attendeeId) {
      const text = `SELECT * FROM bookings WHERE session_id = ? AND attendee_id = ?
        AND status IN ('held', 'waiting', 'offered', 'confirmed')`;
      return one(text, [sessionId, attendeeId]);
    },

    liveOfPerson(personId) {
      const text = `SELECT * FROM bookings WHERE (person_id = ? OR attendee_id = ?) AND status IN ('held', 'waiting', 'offered', 'confirmed')
        ORDER BY session_id, id`;
      return many(text, [personId, personId]);
    },

    liveOfSession(sessionId) {
      const text = `SELECT * FROM bookings WHERE session_id = ? AND status IN ('held', 'waiting', 'offered', 'confirmed') ORDER BY created_at, id`;
      return many(text, [sessionId]);
    },

    register(sessionId) {
      const text = `SELECT * FROM bookings WHERE session_id = ? AND status IN ('confirmed', 'attended', 'did-not-come', 'offered', 'waiting')
        ORDER BY CASE status WHEN 'offered' THEN 1 WHEN 'waiting' THEN 2 ELSE 0 END, created_at, id`;
      return many(text, [sessionId]);
    },

    async contactsForOthers(sessionId) {
      const contact = sql.forUpdate === '' ? `json_extract(details, '$.contact.value')` : `details #>> '{contact,value}'`;
      const text = `SELECT id, places, ${contact} AS contact FROM bookings WHERE session_id = ? AND status IN ('held', 'waiting', 'offered', 'confirmed')
        AND (person_id IS NULL OR booked_for <> 'me')`;
      const rows = await sql.all<{ id: string; places: number; contact: string | null }>(text, [sessionId]);
      return rows.map((row) => ({ ...row, contact: row.contact ?? undefined }));
    },

    holdsOfPerson(personId, now) {
      return count(`SELECT COUNT(*) AS n FROM bookings WHERE person_id = ? AND status = 'held' AND ends_at > ?`, [personId, now]);
    },

    holdsOfGuests(sessionId, now) {
      const text = `SELECT COUNT(*) AS n FROM bookings WHERE session_id = ? AND person_id IS NULL AND status = 'held' AND ends_at > ?`;
      return count(text, [sessionId, now]);
    },

    async overlapping({ id, attendeeId, startsAt, endsAt }) {
      const text = `SELECT b.id AS id, s.starts_at AS starts_at, s.ends_at AS ends_at FROM bookings b JOIN sessions s ON s.id = b.session_id
        WHERE b.attendee_id = ? AND b.status = 'confirmed' AND b.id <> ? AND s.status IN ('scheduled', 'moved')
          AND s.starts_at < ? AND s.ends_at > ? ORDER BY s.starts_at, b.id`;
      const rows = await sql.all<{ id: string; starts_at: string; ends_at: string }>(text, [attendeeId, id, endsAt, startsAt]);
      return rows.map((row) => ({ id: row.id, startsAt: row.starts_at, endsAt: row.ends_at }));
    },

    async sessionsDue(now, limit) {
      return (await sql.all<{ id: string }>(DUE, [now, now, limit])).map((row) => row.id);
    },
  };
}
