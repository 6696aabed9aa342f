import { readDocument } from './rows.ts';
import type { Sql } from './sql.ts';
import { placeholders } from './sql.ts';
import type { Document, OutboxKind, OutboxRow, OutboxTable, Recipient } from './store.ts';

interface OutboxColumns {
  id: string;
  kind: OutboxKind;
  about: string;
  recipient: string | Document;
  language: 'en' | 'cy';
  facts: string | Document;
  created_at: string;
  due_at: string;
  attempts: number;
  sent_at: string | null;
  failed_at: string | null;
}

const outboxRow = (row: OutboxColumns): OutboxRow => ({
  id: row.id,
  kind: row.kind,
  about: row.about,
  to: readDocument(row.recipient) as unknown as Recipient,
  language: row.language,
  facts: readDocument(row.facts),
  createdAt: row.created_at,
  dueAt: row.due_at,
  attempts: row.attempts,
  sentAt: row.sent_at ?? undefined,
  failedAt: row.failed_at ?? undefined,
});

const OPEN = 'sent_at IS NULL AND failed_at IS NULL';

export function outboxTable(sql: Sql): OutboxTable {
  return {
    async add(rows) {
      if (rows.length === 0) return;
      await sql.run(
        `INSERT INTO outbox (id, kind, about, recipient, language, facts, created_at, due_at)
         VALUES ${rows.map(() => '(?, ?, ?, ?, ?, ?, ?, ?)').join(', ')} ON CONFLICT DO NOTHING`,
        rows.flatMap((row) => [row.id, row.kind, row.about, JSON.stringify(row.to), row.language, JSON.stringify(row.facts), row.createdAt, row.dueAt]),
      );
    },

    async claim(now, until, limit) {
      const skip = sql.forUpdate === '' ? '' : `${sql.forUpdate} SKIP LOCKED`;
      const text = `UPDATE outbox SET leased_until = ?, attempts = attempts + 1 WHERE id IN (
          SELECT id FROM outbox WHERE ${OPEN} AND due_at <= ? AND (leased_until IS NULL OR leased_until <= ?)
          ORDER BY due_at, id LIMIT ?${skip})
        RETURNING *`;
      const rows = (await sql.all<OutboxColumns>(text, [until, now, now, limit])).map(outboxRow);
      return rows.sort((a, b) => (a.dueAt === b.dueAt ? Number(a.id > b.id) - 0.5 : a.dueAt > b.dueAt ? 1 : -1));
    },

    async sent(id, at) {
      await sql.run('UPDATE outbox SET sent_at = ?, leased_until = NULL WHERE id = ?', [at, id]);
    },

    async putOff(id, dueAt) {
      await sql.run('UPDATE outbox SET due_at = ?, leased_until = NULL WHERE id = ?', [dueAt, id]);
    },

    async failed(id, at) {
      await sql.run('UPDATE outbox SET failed_at = ?, leased_until = NULL WHERE id = ?', [at, id]);
    },

    async removeAbout(about) {
      return about.length === 0 ? 0 : sql.run(`DELETE FROM outbox WHERE about IN ${placeholders(about)}`, about);
    },

    removeEndedBefore: (at) => sql.run('DELETE FROM outbox WHERE sent_at < ? OR failed_at < ?', [at, at]),

    async countWaiting() {
      return (await sql.get<{ n: number }>(`SELECT COUNT(*) AS n FROM outbox WHERE ${OPEN}`))!.n;
    },

    async countGivenUp() {
      return (await sql.get<{ n: number }>('SELECT COUNT(*) AS n FROM outbox WHERE failed_at IS NOT NULL'))!.n;
    },

    async lateSince(now) {
      return (await sql.get<{ due: string | null }>(`SELECT MIN(due_at) AS due FROM outbox WHERE ${OPEN} AND due_at <= ?`, [now]))!.due ?? undefined;
    },
  };
}
