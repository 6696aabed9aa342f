import { nextChange } from './directory-table.ts';
import { placeholders } from './sql.ts';
import type { Sql, SqlValue } from './sql.ts';
import { sessionEntry, sessionRow } from './rows.ts';
import type { SessionColumns } from './rows.ts';
import type { SessionEntry, SessionTable } from './store.ts';

/** Each session with what its bookings say at a moment, which is the first value. */
const WITH_PLACES = `
  SELECT s.*,
    COALESCE((SELECT SUM(b.places) FROM bookings b
      WHERE b.session_id = s.id AND b.status IN ('held', 'offered') AND b.ends_at <= ?), 0) AS lapsed,
    (SELECT COUNT(*) FROM bookings b WHERE b.session_id = s.id AND b.status = 'waiting') AS waiting,
    COALESCE((SELECT SUM(b.places) FROM bookings b WHERE b.session_id = s.id AND b.status = 'waiting'), 0) AS waiting_places
  FROM sessions s`;

const TAKE = `UPDATE sessions SET taken = taken + ?, version = version + 1
  WHERE id = ? AND removed = 0 AND status IN ('scheduled', 'moved') AND starts_at > ? AND (capacity IS NULL OR taken + ? <= capacity)`;

const BOOKING_IS_OPEN = ' AND (booking_opens_at IS NULL OR booking_opens_at <= ?) AND (booking_closes_at IS NULL OR booking_closes_at > ?)';

const PUT = `INSERT INTO sessions (id, opportunity_id, starts_at, ends_at, status, booking_opens_at, booking_closes_at,
    capacity, online_url, by_schedule, content_hash, removed, version, change, record)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)
  ON CONFLICT (id) DO UPDATE SET starts_at = excluded.starts_at, ends_at = excluded.ends_at, status = excluded.status,
    booking_opens_at = excluded.booking_opens_at, booking_closes_at = excluded.booking_closes_at,
    capacity = excluded.capacity, online_url = excluded.online_url,
    by_schedule = excluded.by_schedule, content_hash = excluded.content_hash, removed = excluded.removed, version = sessions.version + 1,
    change = excluded.change, record = excluded.record`;

const putValues = (session: SessionEntry, change: number): SqlValue[] => [
  session.id, session.opportunityId, session.startsAt, session.endsAt, session.status, session.bookingOpensAt ?? null,
  session.bookingClosesAt ?? null, session.capacity ?? null, session.onlineUrl ?? null,
  session.bySchedule ?? null, session.contentHash ?? null, session.removed ? 1 : 0, change, JSON.stringify(session.record),
];

/** Any number of ids as one value: the statement stays the same, and so need not be read and planned anew. */
const listed = (sql: Sql, ids: readonly string[]): { wanted: string; value: string } =>
  isSqlite(sql) ? { wanted: '(SELECT value AS id FROM json_each(?)) AS wanted', value: JSON.stringify(ids) } : { wanted: 'unnest(?::uuid[]) AS wanted (id)', value: `{${ids.join()}}` };

const isSqlite = ({ forUpdate }: Sql): boolean => forUpdate === '';

/** Left to itself SQLite looks into the row of each session to see that nobody has booked. */
const booked = (sql: Sql): string => (isSqlite(sql) ? 'sessions AS s INDEXED BY sessions_taken' : 'sessions AS s');

/** What bookings say of some sessions at a moment, which is the first value; nothing of those nobody has booked. */
const counts = (wanted: string, bookedSessions: string): string => `
  SELECT wanted.id AS id, COALESCE(MAX(s.taken), 0) AS taken,
    COALESCE(SUM(CASE WHEN b.status <> 'waiting' AND b.ends_at <= ? THEN b.places ELSE 0 END), 0) AS lapsed,
    COALESCE(SUM(CASE WHEN b.status = 'waiting' THEN 1 ELSE 0 END), 0) AS waiting,
    COALESCE(SUM(CASE WHEN b.status = 'waiting' THEN b.places ELSE 0 END), 0) AS waiting_places
  FROM ${wanted} LEFT JOIN ${bookedSessions} ON s.id = wanted.id AND s.taken > 0
    LEFT JOIN bookings b ON b.session_id = wanted.id AND b.status IN ('held', 'offered', 'waiting')
  WHERE s.id IS NOT NULL OR b.id IS NOT NULL GROUP BY wanted.id`;

type CountColumns = Pick<SessionColumns, 'id' | 'taken' | 'lapsed' | 'waiting' | 'waiting_places'>;

export function sessionTable(sql: Sql): SessionTable {
  return {
    async get(id, now) {
      const row = await sql.get<SessionColumns>(`${WITH_PLACES} WHERE s.id = ?`, [now, id]);
      return row && sessionRow(row);
    },

    async many(ids, now) {
      if (ids.length === 0) return [];
      return (await sql.all<SessionColumns>(`${WITH_PLACES} WHERE s.removed = 0 AND s.id IN ${placeholders(ids)}`, [now, ...ids])).map(sessionRow);
    },

    async counts(ids, now) {
      if (ids.length === 0) return new Map();
      const { wanted, value } = listed(sql, ids);
      const rows = await sql.all<CountColumns>(counts(wanted, booked(sql)), [now, value]);
      return new Map(rows.map((row) => [row.id, { taken: row.taken, lapsed: row.lapsed, waiting: row.waiting, waitingPlaces: row.waiting_places }]));
    },

    async list({ opportunityId, from, to, after, limit }, now) {
      const values: SqlValue[] = [now, opportunityId, from, to];
      let onwards = '';
      if (after) {
        onwards = ' AND (s.starts_at, s.id) > (?, ?)';
        values.push(after.startsAt, after.id);
      }
      const text = `${WITH_PLACES} WHERE s.opportunity_id = ? AND s.removed = 0 AND s.starts_at >= ? AND s.starts_at < ?${onwards}
        ORDER BY s.starts_at, s.id LIMIT ?`;
      return (await sql.all<SessionColumns>(text, [...values, limit])).map(sessionRow);
    },

    async changedSince(change) {
      return (await sql.all<SessionColumns>('SELECT * FROM sessions WHERE change > ? ORDER BY change, id', [change])).map(sessionEntry);
    },

    async changedOpportunities(change) {
      const rows = await sql.all<{ id: string }>('SELECT DISTINCT opportunity_id AS id FROM sessions WHERE change > ? ORDER BY 1', [change]);
      return rows.map((row) => row.id);
    },

    async ofOpportunities(ids, endsAfter) {
      if (ids.length === 0) return [];
      const text = `SELECT * FROM sessions WHERE removed = 0 AND opportunity_id IN ${placeholders(ids)}${endsAfter === undefined ? '' : ' AND ends_at > ?'}
        ORDER BY opportunity_id, starts_at, id`;
      return (await sql.all<SessionColumns>(text, [...ids, ...(endsAfter === undefined ? [] : [endsAfter])])).map(sessionEntry);
    },

    async nextOf(ids, from, most) {
      if (ids.length === 0) return [];
      const { wanted, value } = listed(sql, ids);
      const text = `SELECT s.* FROM ${wanted} JOIN sessions s ON s.opportunity_id = wanted.id
        WHERE s.removed = 0 AND s.starts_at >= ? AND s.starts_at <= COALESCE((SELECT x.starts_at FROM sessions x
          WHERE x.opportunity_id = wanted.id AND x.removed = 0 AND x.starts_at >= ? ORDER BY x.starts_at, x.id LIMIT 1 OFFSET ?), s.starts_at)
        ORDER BY s.opportunity_id, s.starts_at, s.id`;
      return (await sql.all<SessionColumns>(text, [value, from, from, most - 1])).map(sessionEntry);
    },

    async timesOf(ids, endsAfter) {
      if (ids.length === 0) return [];
      const zone = isSqlite(sql) ? `json_extract(record, '$.timeZone')` : `record ->> 'timeZone'`;
      return sql.all(`SELECT opportunity_id AS "opportunityId", starts_at AS "startsAt", status, ${zone} AS "timeZone" FROM sessions
        WHERE removed = 0 AND opportunity_id IN ${placeholders(ids)}${endsAfter === undefined ? '' : ' AND ends_at > ?'}
        ORDER BY opportunity_id, starts_at, id`, [...ids, ...(endsAfter === undefined ? [] : [endsAfter])]);
    },

    async put(sessions) {
      if (sessions.length === 0) return;
      const change = await nextChange(sql);
      for (const session of sessions) await sql.run(PUT, putValues(session, change));
    },

    async known(opportunityId) {
      const rows = await sql.all<{ id: string }>('SELECT id FROM sessions WHERE opportunity_id = ?', [opportunityId]);
      return new Set(rows.map((row) => row.id));
    },

    async coming(opportunityId, now) {
      const text = `${WITH_PLACES} WHERE s.opportunity_id = ? AND s.starts_at > ? ORDER BY s.starts_at, s.id`;
      return (await sql.all<SessionColumns>(text, [now, opportunityId, now])).map(sessionRow);
    },

    async anyComingAt(venueId, now) {
      const at = isSqlite(sql) ? `json_extract(s.record, '$.venueId')` : `s.record ->> 'venueId'`;
      const text = `SELECT s.id FROM sessions s JOIN directory d ON d.id = s.opportunity_id
        WHERE s.removed = 0 AND d.removed = 0 AND s.status <> 'cancelled' AND s.starts_at > ? AND ${at} = ? LIMIT 1`;
      return (await sql.get(text, [now, venueId])) !== undefined;
    },

    async anyBooked(of) {
      const [where, values]: [string, SqlValue[]] = 'sessionId' in of
        ? ['s.id = ?', [of.sessionId]]
        : ['s.opportunity_id = ? AND s.ends_at > ?', [of.opportunityId, of.notOverAt]];
      const text = `SELECT b.id FROM bookings b JOIN sessions s ON s.id = b.session_id
        WHERE ${where} AND b.status NOT IN ('expired', 'cancelled') LIMIT 1`;
      return (await sql.get(text, values)) !== undefined;
    },

    async lock(id) {
      return (await sql.get(`SELECT id FROM sessions WHERE id = ?${sql.forUpdate}`, [id])) !== undefined;
    },

    async take(id, places, now) {
      return (await sql.run(TAKE + BOOKING_IS_OPEN, [places, id, now, places, now, now])) === 1;
    },

    async takePromised(id, places, now) {
      return (await sql.run(TAKE, [places, id, now, places])) === 1;
    },

    async release(id, places) {
      if (places > 0) await sql.run('UPDATE sessions SET taken = taken - ?, version = version + 1 WHERE id = ?', [places, id]);
    },
  };
}
