import type { Database, Sql } from './sql.ts';

/** Sessions whose count of taken places is not what their bookings have. */
export async function ledgerFaults(sql: Sql): Promise<string[]> {
  const rows = await sql.all<{ id: string }>(
    `SELECT s.id AS id FROM sessions s LEFT JOIN (
       SELECT session_id, SUM(places) AS places FROM bookings WHERE status IN ('held', 'offered', 'confirmed', 'attended', 'did-not-come') GROUP BY session_id
     ) b ON b.session_id = s.id WHERE s.taken <> COALESCE(b.places, 0) ORDER BY s.id`);
  return rows.map((row) => row.id);
}

/** What the database itself finds wrong with its file. PostgreSQL checks its pages as it reads them. */
export async function integrityFaults(database: Database): Promise<string[]> {
  if (database.kind === 'postgres') return [];
  const pages = await database.all<{ fault: string }>('SELECT integrity_check AS fault FROM pragma_integrity_check');
  const references = await database.all<{ fault: string }>('SELECT "table" AS fault FROM pragma_foreign_key_check');
  return [...pages.map(({ fault }) => fault).filter((fault) => fault !== 'ok'), ...references.map(({ fault }) => `a row of ${fault} refers to nothing`)];
}
