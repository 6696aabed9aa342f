import { placeholders } from './sql.ts';
import type { Sql } from './sql.ts';
import { directoryRow } from './rows.ts';
import type { DirectoryColumns } from './rows.ts';
import type { DirectoryTable } from './store.ts';

/** The next change number; its row is locked until the transaction ends, so that numbers are seen in order. */
export async function nextChange(sql: Sql): Promise<number> {
  const row = await sql.get<{ change: number }>('UPDATE directory_clock SET change = change + 1 WHERE only_row = 1 RETURNING change');
  return row!.change;
}

/** The same whatever the order of keys: PostgreSQL's jsonb does not keep it. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part);

export function directoryTable(sql: Sql): DirectoryTable {
  return {
    async get(kind, id) {
      const row = await sql.get<DirectoryColumns>('SELECT * FROM directory WHERE id = ? AND kind = ? AND removed = 0', [id, kind]);
      return row && directoryRow(row);
    },

    async many(kind, ids) {
      if (ids.length === 0) return [];
      const text = `SELECT * FROM directory WHERE kind = ? AND removed = 0 AND id IN ${placeholders(ids)}`;
      return (await sql.all<DirectoryColumns>(text, [kind, ...ids])).map(directoryRow);
    },

    async all(kind) {
      const rows = await sql.all<DirectoryColumns>('SELECT * FROM directory WHERE kind = ? AND removed = 0 ORDER BY id', [kind]);
      return rows.map(directoryRow);
    },

    async change() {
      return (await sql.get<{ change: number }>('SELECT change FROM directory_clock WHERE only_row = 1'))!.change;
    },

    async changedSince(change) {
      return (await sql.all<DirectoryColumns>('SELECT * FROM directory WHERE change > ? ORDER BY change, id', [change])).map(directoryRow);
    },

    changedIds: (change) => sql.all('SELECT id, kind FROM directory WHERE change > ? ORDER BY id', [change]),

    async put(entries) {
      const change = await nextChange(sql);
      for (const entry of entries) {
        const old = await sql.get<DirectoryColumns>('SELECT * FROM directory WHERE id = ?', [entry.id]);
        if (old && old.removed === 0 && canonical(directoryRow(old).record) === canonical(entry.record)) continue;
        await sql.run(
          `INSERT INTO directory (id, kind, organisation_id, version, change, record) VALUES (?, ?, ?, 1, ?, ?)
           ON CONFLICT (id) DO UPDATE SET organisation_id = excluded.organisation_id, record = excluded.record,
             change = excluded.change, version = directory.version + 1, removed = 0`,
          [entry.id, entry.kind, entry.organisationId ?? null, change, JSON.stringify(entry.record)],
        );
      }
      return change;
    },

    async lock() {
      await sql.get(`SELECT change FROM directory_clock WHERE only_row = 1${sql.forUpdate}`);
    },

    async find(id) {
      const row = await sql.get<DirectoryColumns>('SELECT * FROM directory WHERE id = ?', [id]);
      return row && directoryRow(row);
    },

    async insert({ id, kind, organisationId, record, contentHash }) {
      await sql.run(
        'INSERT INTO directory (id, kind, organisation_id, version, change, content_hash, record) VALUES (?, ?, ?, 1, ?, ?, ?)',
        [id, kind, organisationId ?? null, await nextChange(sql), contentHash, JSON.stringify(record)]);
    },

    async update({ id, organisationId, record }) {
      await sql.run(
        'UPDATE directory SET organisation_id = ?, record = ?, change = ?, version = version + 1 WHERE id = ?',
        [organisationId ?? null, JSON.stringify(record), await nextChange(sql), id]);
    },

    async remove(id) {
      await sql.run(
        'UPDATE directory SET removed = 1, sessions_until = NULL, change = ?, version = version + 1 WHERE id = ?', [await nextChange(sql), id]);
    },

    async scheduledUntil(id, day) {
      await sql.run('UPDATE directory SET sessions_until = ? WHERE id = ?', [day ?? null, id]);
    },

    async scheduledBefore(day, limit) {
      const text = 'SELECT * FROM directory WHERE sessions_until IS NOT NULL AND removed = 0 AND sessions_until < ? ORDER BY id LIMIT ?';
      return (await sql.all<DirectoryColumns>(text, [day, limit])).map(directoryRow);
    },
  };
}
