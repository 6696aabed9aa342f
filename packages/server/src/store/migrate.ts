import { readFile, readdir } from 'node:fs/promises';
import type { Database, Sql } from './sql.ts';

/** Any fixed number: two processes that start at once must not both migrate. */
const MIGRATION_LOCK = 74_190_326;

const TABLE = `CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL)`;

async function scripts(folder: URL): Promise<{ name: string; text: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(new URL(name, folder), 'utf8') })));
}

/** The statements of a script. A semicolon ends one, but not inside the body of a trigger or function; ours hold none in strings or comments. */
const statements = (text: string): string[] =>
  (text.replaceAll(/^--.*$/gm, '').match(/(?:\bBEGIN\b[^]*?\bEND\b|\$\$[^]*?\$\$|[^;])+/g) ?? [])
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

/** The migrations there are, in order. */
export const migrationNames = async (kind: Database['kind']): Promise<string[]> => (await scripts(folderOf(kind))).map(({ name }) => name);

/** The tables that migrations make, in the order they make them. */
export const ourTables = async (kind: Database['kind']): Promise<string[]> =>
  (await scripts(folderOf(kind))).flatMap(({ text }) => [...text.matchAll(/^CREATE TABLE (?:IF NOT EXISTS )?(\w+)/gim)].map((match) => match[1]!));

const folderOf = (kind: Database['kind']): URL => new URL(`./${kind}/migrations/`, import.meta.url);

/** Brings the tables up to date: each numbered script once, in order, all in one transaction. Answers which were run. */
export const migrate = (database: Database, now: Date): Promise<string[]> => database.transaction((sql) => migrateInside(sql, database.kind, now));

/** The same inside a transaction that does more; with `only`, no other scripts than these. */
export async function migrateInside(sql: Sql, kind: Database['kind'], now: Date, only?: readonly string[]): Promise<string[]> {
  const all = await scripts(folderOf(kind));
  if (kind === 'postgres') await sql.get('SELECT pg_advisory_xact_lock(?)', [MIGRATION_LOCK]);
  await sql.run(TABLE);
  const done = new Set((await sql.all<{ name: string }>('SELECT name FROM migrations')).map((row) => row.name));
  const newer = [...done, ...(only ?? [])].filter((name) => !all.some((script) => script.name === name));
  if (newer.length > 0) throw new Error('This database was made by a newer version of Daybridge.');
  const due = all.filter((script) => !done.has(script.name) && (only === undefined || only.includes(script.name)));
  for (const script of due) {
    for (const statement of statements(script.text)) await sql.run(statement);
    await sql.run('INSERT INTO migrations (name, applied_at) VALUES (?, ?)', [script.name, now.toISOString()]);
  }
  return due.map((script) => script.name);
}
