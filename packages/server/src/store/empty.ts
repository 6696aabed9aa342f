import { ourTables } from './migrate.ts';
import { openDatabase } from './open.ts';

/**
 * Takes all tables of Daybridge out of a database, so that sample data can begin afresh. Refuses one that was not filled
 * with sample data: it may be somebody's. Other tables are left alone. Answers whether there was anything.
 */
export async function emptySampleStore(place: string): Promise<boolean> {
  const database = await openDatabase(place);
  try {
    const tables = (await ourTables(database.kind)).reverse();
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
