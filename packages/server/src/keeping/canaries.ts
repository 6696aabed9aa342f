import type { Sql } from '../store/sql.ts';
import { ids } from '../testing/world.ts';

/** A word that stands nowhere by chance. */
export const canary = 'Zinnwaldite';

export interface Canaries {
  personId: string;
  /** Made by somebody without an account. */
  guestBooking: string;
  guestRequest: string;
  report: string;
  guestWish: string;
}

const key = (n: number): string => `0199ca00-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const canaries: Canaries = { personId: key(1), guestBooking: key(11), guestRequest: key(21), report: key(31), guestWish: key(41) };

const friend = key(2);
const json = (value: object): string => JSON.stringify(value);
const words = json({ note: canary, contact: { channel: 'text', value: canary } });

type Seed = (sql: Sql, at: string) => Promise<unknown>;

const insert = (table: string, row: Record<string, string | number | null>): Seed => (sql) =>
  sql.run(`INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row).map(() => '?').join(', ')})`, Object.values(row));

const then = '2026-10-01T08:00:00.000Z';

const booking = (id: string, sessionId: string, status: string, of: { person?: string; attendee?: string }): Seed => insert('bookings', {
  id, session_id: sessionId, intent: 'hold', status, places: 1, person_id: of.person ?? null, secret_hash: of.person ? null : `secret ${id}`,
  booked_for: of.attendee === undefined ? 'guest' : of.attendee === of.person ? 'me' : 'person', attendee_id: of.attendee ?? null, content_hash: 'made',
  ends_at: status === 'expired' ? then : null, extensions: 0, created_at: then, confirmed_at: status === 'confirmed' ? then : null, reason: canary, version: 1, details: words });

const request = (id: string, of: string | null): Seed => insert('requests', {
  id, opportunity_id: ids.painting, kind: 'home-visit', status: 'declined', person_id: of, for_person_id: of, secret_hash: of === null ? 'secret' : null,
  content_hash: 'made', created_at: then, answered_at: then, details: words, answer: words });

const wish = (id: string, of: string | null): Seed => insert('wishes', {
  id, person_id: of, secret_hash: of === null ? 'secret' : null, content_hash: 'made', status: 'answered', created_at: then, answered_at: then, record: words, answer: words });

const message = (id: string, about: string): Seed => insert('outbox', {
  id, kind: 'confirmation', about, recipient: words, language: 'en', facts: words, created_at: then, due_at: then, sent_at: then });

/**
 * For each table that holds something of people: rows of the person and of a guest with the canary in them. A test refuses a table of
 * that kind without rows here. In the order in which rows can be written.
 */
export const seeds: Record<string, Seed[]> = {
  people: [
    insert('people', { id: canaries.personId, issuer: 'urn:canary', subject: canary, record: words, created_at: then }),
    insert('people', { id: friend, issuer: 'urn:canary', subject: 'friend', record: '{}', created_at: then }),
  ],
  plans: [
    insert('plans', { id: key(51), person_id: canaries.personId, version: 1, updated_at: then, record: words }),
    insert('access_chains', { id: key(51), person_id: canaries.personId, length: 0, head: 'none' }),
  ],
  plan_comments: [
    insert('plan_comments', { plan_id: key(51), id: key(52), person_id: friend, content_hash: 'made', at: then, record: words }),
    insert('plan_comments', { plan_id: ids.ashPlan, id: key(53), person_id: canaries.personId, content_hash: 'made', at: then, record: words }),
  ],
  emergency_access: [insert('emergency_access', { plan_id: key(51), id: key(54), person_id: friend, reason: canary, starts_at: then, ends_at: '2026-10-02T08:00:00.000Z' })],
  delegations: [
    insert('delegations', { id: key(61), person_id: canaries.personId, delegate_id: friend, ends_on: '2026-10-20', created_at: then, record: words }),
    insert('delegations', { id: key(62), person_id: friend, delegate_id: canaries.personId, ends_on: '2027-10-20', revoked_at: then, created_at: then, record: words }),
  ],
  shares: [
    insert('shares', { id: key(71), delegation_id: key(61), plan_id: key(51), scopes: '["see-plan"]', parts: json([canary]), reveal: 0, ends_on: '2026-10-20', created_at: then }),
  ],
  bookings: [
    booking(canaries.guestBooking, ids.tuesday, 'confirmed', {}),
    booking(key(12), ids.wednesday, 'expired', {}),
    booking(key(13), ids.wednesday, 'confirmed', { person: canaries.personId, attendee: canaries.personId }),
    booking(key(14), ids.walk, 'waiting', { person: canaries.personId, attendee: canaries.personId }),
    booking(key(15), ids.walk, 'confirmed', { person: canaries.personId }),
    booking(key(16), ids.walk, 'confirmed', { person: canaries.personId, attendee: friend }),
    booking(key(17), ids.sameHours, 'confirmed', { person: friend, attendee: canaries.personId }),
  ],
  requests: [request(canaries.guestRequest, null), request(key(22), canaries.personId)],
  reports: [insert('reports', { id: canaries.report, opportunity_id: ids.painting, content_hash: 'made', created_at: then, handled_at: then, record: words })],
  wishes: [wish(canaries.guestWish, null), wish(key(42), canaries.personId)],
  outbox: [message(key(81), canaries.guestBooking), message(key(82), key(13)), message(key(83), canaries.report), message(key(84), canaries.guestRequest), message(key(85), key(22)), message(key(86), key(42)), message(key(87), canaries.guestWish), message(key(88), key(51))],
};

/** What stays when the person goes: table and id. */
export const madeByGuests: string[] = [
  `bookings ${canaries.guestBooking}`, `bookings ${key(12)}`, ...[81, 83, 84, 87].map((n) => `outbox ${key(n)}`),
  `reports ${canaries.report}`, `requests ${canaries.guestRequest}`, `wishes ${canaries.guestWish}`,
];

/** Writes all of it, and takes the places that its bookings have. */
export async function seedCanaries(sql: Sql): Promise<void> {
  for (const rows of Object.values(seeds)) for (const row of rows) await row(sql, then);
  await sql.run(`UPDATE sessions SET taken = (SELECT COALESCE(SUM(places), 0) FROM bookings b WHERE b.session_id = sessions.id AND b.status IN ('held', 'offered', 'confirmed'))`);
}
