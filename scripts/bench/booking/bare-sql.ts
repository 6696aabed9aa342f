import { randomUUID } from 'node:crypto';
import { openDatabase } from '../../../packages/server/src/store/open.ts';
import { together } from './client.ts';

const at = '2026-10-05T09:00:00.000Z';

/** The same bookings as bare statements: two transactions each, with the same guarantees of the disk. Answers milliseconds. */
export async function bareSql(place: string, sessionIds: readonly string[], count: number, atOnce: number): Promise<number> {
  const database = await openDatabase(place);
  try {
    const began = performance.now();
    await together(count, atOnce, async (n) => {
      const id = randomUUID();
      const sessionId = sessionIds[n % sessionIds.length]!;
      await database.transaction(async (sql) => {
        await sql.run('UPDATE sessions SET taken = taken + 1 WHERE id = ? AND taken + 1 <= capacity', [sessionId]);
        await sql.run(`INSERT INTO bookings (id, session_id, intent, status, places, secret_hash, booked_for, content_hash, ends_at, created_at, version, details)
          VALUES (?, ?, 'hold', 'held', 1, 'x', 'guest', 'x', ?, ?, 1, '{"bookedFor":{"kind":"guest","name":"Asha"}}')`, [id, sessionId, at, at]);
      });
      await database.transaction(async (sql) => {
        await sql.run(`UPDATE bookings SET status = 'confirmed', confirmed_at = ?, version = 2, details = '{"contact":{"channel":"text","value":"07700 900123"}}' WHERE id = ?`, [at, id]);
        for (const kind of ['confirmation', 'reminder']) {
          await sql.run(`INSERT INTO outbox (id, kind, about, recipient, language, facts, created_at, due_at) VALUES (?, ?, ?, '{}', 'en', '{}', ?, ?)`, [randomUUID(), kind, id, at, at]);
        }
      });
    });
    return performance.now() - began;
  } finally {
    await database.close();
  }
}
