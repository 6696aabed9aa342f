import { readdir, readFile } from 'node:fs/promises';
import { openDatabase } from './open.ts';
import type { Database } from './sql.ts';

/**
 * Takes all tables of Daybridge out of a database, so that sample data can begin afresh. Refuses one that was not filled
 * with sample data: it may be somebody's. Other tables are left alone. Answers whether there was anything.
 */
export async function emptySampleStore(place: string): Promise<boolean> {
  const database = await openDatabase(place);
  try {
    const tables = await ourTables(database);
    return await database.transaction(async (sql) => {
      const exists = async (table: string): Promise<boolean> =>
        database.kind === 'postgres'
          ? (await sql.get<{ found: boolean }>('SELECT to_regclass(?) IS NOT NULL AS found', [table]))?.found === true
          : (await sql.get('SELECT name FROM sqlite_schema WHERE type = \'table\' AND name = ?', [table])) !== undefined;
      if (!(await exists('migrations'))) return false;
      if (!(await exists('sample_loads')) || (await sql.get('SELECT 1 AS one FROM sample_loads LIMIT 1')) === undefined) {
        throw new Error('it holds no sample data, so it is not begun afresh; give an empty database');
      }
      for (const table of ['migrations', ...tables]) await sql.run(`DROP TABLE IF EXISTS ${table}`);
      return true;
    });
  } finally {
    await database.close();
  }
}

/** The tables our migrations make, those that refer to others first. */
async function ourTables(database: Database): Promise<string[]> {
  const folder = new URL(`./${database.kind}/migrations/`, import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return texts.flatMap((text) => [...text.matchAll(/^CREATE TABLE (?:IF NOT EXISTS )?(\w+)/gim)].map((match) => match[1]!)).reverse();
}
