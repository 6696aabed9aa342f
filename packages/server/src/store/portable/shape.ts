import { ourTables } from '../migrate.ts';
import type { Database, Sql } from '../sql.ts';

/** How a column's values are written down so that both databases write the same. */
export type ColumnKind = 'plain' | 'number' | 'json' | 'yes-or-no';

export interface Column {
  name: string;
  kind: ColumnKind;
}

export interface TableShape {
  name: string;
  /** In order of name: the databases keep them in different orders after migrations. */
  columns: Column[];
  /** Columns of the primary key, and which of them are text that PostgreSQL would sort by the rules of a language. */
  key: string[];
  words: ReadonlySet<string>;
  /** Tables it refers to. */
  parents: string[];
}

/** All tables a database has of ours but the list of migrations, those that others refer to first. */
export async function readShapes(sql: Sql, kind: Database['kind'], names: readonly string[]): Promise<TableShape[]> {
  const shapes: TableShape[] = [];
  for (const name of names) shapes.push(kind === 'sqlite' ? await sqliteShape(sql, name) : await postgresShape(sql, name));
  return parentsFirst(shapes);
}

/** The names of those tables of ours that a database has, without the list of migrations. Other people's tables are none of our business. */
export async function tableNames(sql: Sql, kind: Database['kind']): Promise<string[]> {
  const text = kind === 'sqlite'
    ? 'SELECT name FROM sqlite_schema WHERE type = \'table\' AND name NOT LIKE \'sqlite_%\' ORDER BY name'
    : 'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename';
  const ours = new Set(await ourTables(kind));
  return (await sql.all<{ name: string }>(text)).map((row) => row.name).filter((name) => ours.has(name));
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

async function sqliteShape(sql: Sql, name: string): Promise<TableShape> {
  const rows = await sql.all<{ name: string; type: string; pk: number }>('SELECT name, type, pk FROM pragma_table_info(?)', [name]);
  const { text } = (await sql.get<{ text: string }>('SELECT sql AS text FROM sqlite_schema WHERE name = ?', [name]))!;
  const json = new Set([...text.matchAll(/json_valid\s*\(\s*(\w+)\s*\)/g)].map((match) => match[1]!));
  const parents = await sql.all<{ name: string }>('SELECT DISTINCT "table" AS name FROM pragma_foreign_key_list(?)', [name]);
  const kindOf = (row: { name: string; type: string }): ColumnKind =>
    (json.has(row.name) ? 'json' : /^(INTEGER|REAL)$/.test(row.type) ? 'number' : 'plain');
  return {
    name,
    columns: rows.map((row) => ({ name: row.name, kind: kindOf(row) })).sort(byName),
    key: rows.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk).map((row) => row.name),
    words: new Set(),
    parents: parents.map((parent) => parent.name),
  };
}

const POSTGRES_KINDS: Record<string, ColumnKind> = {
  uuid: 'plain', text: 'plain', 'timestamp with time zone': 'plain', integer: 'number', bigint: 'number', smallint: 'number',
  'double precision': 'number', jsonb: 'json', boolean: 'yes-or-no',
};

async function postgresShape(sql: Sql, name: string): Promise<TableShape> {
  const rows = await sql.all<{ name: string; type: string }>(
    'SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ?', [name]);
  const unknown = rows.find(({ type }) => POSTGRES_KINDS[type] === undefined);
  if (unknown) throw new Error(`Column ${unknown.name} of ${name} has the type ${unknown.type}, which a backup cannot hold.`);
  const key = await sql.all<{ name: string }>(
    `SELECT a.attname AS name FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k (number, place)
       JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
     WHERE i.indrelid = to_regclass(?) AND i.indisprimary ORDER BY k.place`, [name]);
  const parents = await sql.all<{ name: string }>(
    `SELECT DISTINCT p.relname AS name FROM pg_constraint c JOIN pg_class p ON p.oid = c.confrelid
     WHERE c.contype = 'f' AND c.conrelid = to_regclass(?)`, [name]);
  return {
    name,
    columns: rows.map((row) => ({ name: row.name, kind: POSTGRES_KINDS[row.type]! })).sort(byName),
    key: key.map((row) => row.name),
    words: new Set(rows.filter(({ type }) => type === 'text').map((row) => row.name)),
    parents: parents.map((parent) => parent.name),
  };
}

function parentsFirst(shapes: readonly TableShape[]): TableShape[] {
  const waiting = [...shapes].sort(byName);
  const placed: TableShape[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ name, parents }) => parents.every((parent) => parent === name || !waiting.some((other) => other.name === parent)));
    if (next < 0) throw new Error(`Tables refer to each other in a circle: ${waiting.map(({ name }) => name).join(', ')}.`);
    placed.push(...waiting.splice(next, 1));
  }
  return placed;
}
