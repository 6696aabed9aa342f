import { canonical } from '../directory-table.ts';
import { placeholders } from '../sql.ts';
import type { Sql, SqlValue } from '../sql.ts';
import type { Column, TableShape } from './shape.ts';

/** Rows read or written at a time: enough to be quick, few enough to be light. */
const PAGE = 200;

type Row = Record<string, unknown>;

/** The rows of a table in order of their key, each as one line that is the same from both databases. */
export async function* rowLines(sql: Sql, table: TableShape): AsyncGenerator<string[]> {
  const names = table.columns.map(({ name }) => `"${name}"`).join(', ');
  const ordered = table.key.map((name) => (table.words.has(name) ? `"${name}" COLLATE "C"` : `"${name}"`));
  const order = ordered.join(', ');
  let after: SqlValue[] | undefined;
  for (;;) {
    const onwards = after ? ` WHERE (${order}) > ${placeholders(after)}` : '';
    const rows: Row[] = await sql.all<Row>(`SELECT ${names} FROM "${table.name}"${onwards} ORDER BY ${order} LIMIT ${PAGE}`, after);
    if (rows.length > 0) yield rows.map((row) => canonical(table.columns.map((column) => written(row[column.name], column))));
    if (rows.length < PAGE) return;
    after = table.key.map((name) => rows.at(-1)![name] as SqlValue);
  }
}

function written(value: unknown, { kind }: Column): unknown {
  if (value === null) return null;
  if (kind === 'json') return typeof value === 'string' ? JSON.parse(value) : value;
  return kind === 'yes-or-no' ? Number(value) : value;
}

/** Puts rows of lines into a table, many at once. */
export async function insertLines(sql: Sql, table: TableShape, lines: readonly string[]): Promise<void> {
  const names = table.columns.map(({ name }) => `"${name}"`).join(', ');
  for (let start = 0; start < lines.length; start += PAGE) {
    const part = lines.slice(start, start + PAGE).map((line) => JSON.parse(line) as unknown[]);
    const values = part.flatMap((row) => row.map((value, n) => readable(value, table.columns[n]!)));
    const tuple = placeholders(table.columns);
    await sql.run(`INSERT INTO "${table.name}" (${names}) VALUES ${part.map(() => tuple).join(', ')}`, values);
  }
}

function readable(value: unknown, { kind }: Column): SqlValue {
  if (value === null) return null;
  return kind === 'json' ? JSON.stringify(value) : (value as SqlValue);
}
