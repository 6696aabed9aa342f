import type { Database, Sql } from '../sql.ts';
import { columnNames, ContentHash, contentOf } from './content.ts';

/** The first line of a dump. */
export interface DumpHead {
  daybridge: 'dump';
  format: 1;
  madeAt: string;
  /** Migrations of the store it was made from: a later version first makes such a store and brings it up to date. */
  migrations: string[];
}

/** The last line: a file without it was cut off. */
export interface DumpEnd {
  end: true;
  rows: number;
  sha256: string;
}

/**
 * Everything a store holds as lines of JSON: a head, then each table with its columns and its rows, then the count and the hash. The
 * same from SQLite and PostgreSQL. To be read inside a snapshot.
 */
export async function* dumpLines(sql: Sql, kind: Database['kind'], now: Date, told: (rows: number) => void = () => undefined): AsyncGenerator<string, DumpEnd> {
  const migrations = (await sql.all<{ name: string }>('SELECT name FROM migrations')).map((row) => row.name).sort();
  yield JSON.stringify({ daybridge: 'dump', format: 1, madeAt: now.toISOString(), migrations } satisfies DumpHead);
  const hash = new ContentHash();
  for await (const { table, parts } of contentOf(sql, kind)) {
    const columns = columnNames(table);
    hash.table(table.name, columns);
    yield JSON.stringify({ table: table.name, columns });
    for await (const lines of parts) {
      hash.lines(lines);
      told(hash.rows);
      yield lines.join('\n');
    }
  }
  const end: DumpEnd = { end: true, rows: hash.rows, sha256: hash.digest() };
  yield JSON.stringify(end);
  return end;
}
