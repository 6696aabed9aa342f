import { readDocument } from './rows.ts';
import type { Sql } from './sql.ts';
import type { Document, WishRow, WishTable } from './store.ts';

interface WishColumns {
  id: string;
  person_id: string | null;
  secret_hash: string | null;
  content_hash: string;
  status: WishRow['status'];
  created_at: string;
  answered_at: string | null;
  erased_at: string | null;
  version: number;
  record: string | Document;
  answer: string | Document | null;
}

const wishRow = (row: WishColumns): WishRow => ({
  id: row.id,
  personId: row.person_id ?? undefined,
  secretHash: row.secret_hash ?? undefined,
  contentHash: row.content_hash,
  status: row.status,
  createdAt: row.created_at,
  answeredAt: row.answered_at ?? undefined,
  erasedAt: row.erased_at ?? undefined,
  version: row.version,
  record: readDocument(row.record),
  answer: row.answer === null ? undefined : readDocument(row.answer),
});

export function wishTable(sql: Sql): WishTable {
  const many = async (text: string, values: readonly (string | number)[] = []) => (await sql.all<WishColumns>(text, values)).map(wishRow);
  return {
    get: async (id) => (await many('SELECT * FROM wishes WHERE id = ?', [id]))[0],

    lock: async (id) => (await many(`SELECT * FROM wishes WHERE id = ?${sql.forUpdate}`, [id]))[0],

    async insert({ id, personId, secretHash, contentHash, status, createdAt, record }) {
      const text = `INSERT INTO wishes (id, person_id, secret_hash, content_hash, status, created_at, record)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
      return (await sql.run(text, [id, personId ?? null, secretHash ?? null, contentHash, status, createdAt, JSON.stringify(record)])) === 1;
    },

    async update({ id, status, answeredAt, erasedAt, record, answer }) {
      await sql.run(
        'UPDATE wishes SET status = ?, answered_at = ?, erased_at = ?, record = ?, answer = ?, version = version + 1 WHERE id = ?',
        [status, answeredAt ?? null, erasedAt ?? null, JSON.stringify(record), answer === undefined ? null : JSON.stringify(answer), id]);
    },

    open: () => many(`SELECT * FROM wishes WHERE status = 'asked' ORDER BY created_at, id`),

    listOf: (personId) => many('SELECT * FROM wishes WHERE person_id = ? ORDER BY created_at, id', [personId]),
  };
}
