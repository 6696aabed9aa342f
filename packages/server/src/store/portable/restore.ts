import { migrateInside } from '../migrate.ts';
import type { Database, Sql } from '../sql.ts';
import { columnNames, ContentHash, hashContent } from './content.ts';
import type { DumpEnd, DumpHead } from './dump.ts';
import { insertLines } from './rows.ts';
import { readShapes, tableNames } from './shape.ts';
import type { TableShape } from './shape.ts';

export interface RestoreOptions {
  now: Date;
  /** Begin in place of what the store holds. Without it a store that holds anything is refused. */
  replace?: boolean;
  told?: (rows: number) => void;
}

export interface Restored {
  rows: number;
  hash: string;
  madeAt: string;
  /** Migrations that brought it up to this version afterwards. */
  migrated: string[];
}

const BATCH = 200;

/**
 * Fills a store from a dump, all in one transaction: the tables as they were when it was made, its rows, a second reading for the hash,
 * and then the migrations since. Whatever goes wrong, the store is as it was before. `lines` may be asked for more than once.
 */
export function restore(database: Database, lines: () => AsyncIterable<string>, options: RestoreOptions): Promise<Restored> {
  return database.transaction((sql) => restoreInside(sql, database.kind, lines()[Symbol.asyncIterator](), options));
}

async function restoreInside(sql: Sql, kind: Database['kind'], lines: AsyncIterator<string>, { now, replace = false, told = () => undefined }: RestoreOptions): Promise<Restored> {
  const head = readHead(await next(lines));
  if (!replace && (await holdsAnything(sql, kind))) throw new Error('The store holds data already; say --replace to begin in their place');
  await dropTables(sql, kind);
  await migrateInside(sql, kind, now, head.migrations);
  const tables = await ourShapes(sql, kind);
  // Migrations begin the counter of changes; the dump has its own.
  await sql.run('DELETE FROM directory_clock');
  const end = await fill(sql, tables, lines, told);
  const written = await hashContent(sql, kind);
  if (written.hash !== end.sha256) throw new Error('What was written is not what the dump holds');
  return { rows: end.rows, hash: end.sha256, madeAt: head.madeAt, migrated: await migrateInside(sql, kind, now) };
}

async function next(lines: AsyncIterator<string>): Promise<string | undefined> {
  const { value, done } = await lines.next();
  return done ? undefined : (value as string);
}

function readLine(line: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line ?? '');
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new Error(line === undefined ? 'The dump is cut off' : 'This is not a dump of Daybridge, or it is damaged');
}

function readHead(line: string | undefined): DumpHead {
  const head = readLine(line) as unknown as DumpHead;
  if (head.daybridge !== 'dump') throw new Error('This is not a dump of Daybridge, or it is damaged');
  if (head.format !== 1) throw new Error('This dump was made by a newer version of Daybridge');
  return head;
}

const ourShapes = async (sql: Sql, kind: Database['kind']): Promise<TableShape[]> =>
  readShapes(sql, kind, await tableNames(sql, kind));

async function holdsAnything(sql: Sql, kind: Database['kind']): Promise<boolean> {
  for (const name of await tableNames(sql, kind)) {
    // The counter of changes has a row from the beginning.
    const where = name === 'directory_clock' ? ' WHERE change > 0' : '';
    if (await sql.get(`SELECT 1 AS one FROM "${name}"${where} LIMIT 1`)) return true;
  }
  return false;
}

/** Takes away every table of ours, those that refer to others first. */
async function dropTables(sql: Sql, kind: Database['kind']): Promise<void> {
  for (const table of (await ourShapes(sql, kind)).reverse()) await sql.run(`DROP TABLE "${table.name}"`);
  await sql.run('DROP TABLE IF EXISTS migrations');
}

/** Reads tables and rows up to the end, and compares the hash of what was read. */
async function fill(sql: Sql, tables: readonly TableShape[], lines: AsyncIterator<string>, told: (rows: number) => void): Promise<DumpEnd> {
  const hash = new ContentHash();
  let table: TableShape | undefined;
  let batch: string[] = [];
  const write = async (): Promise<void> => {
    if (table && batch.length > 0) await insertLines(sql, table, batch);
    hash.lines(batch);
    batch = [];
    told(hash.rows);
  };
  for (;;) {
    const text = await next(lines);
    for (const line of text?.split('\n') ?? ['']) {
      if (line.startsWith('[')) {
        if (batch.push(line) === BATCH) await write();
        continue;
      }
      await write();
      const marks = readLine(text === undefined ? undefined : line);
      if (marks['end'] === true) {
        const end = marks as unknown as DumpEnd;
        if (end.rows !== hash.rows || end.sha256 !== hash.digest()) throw new Error('The dump is damaged: its content does not fit its hash');
        return end;
      }
      table = tables.find(({ name }) => name === marks['table']);
      if (!table || JSON.stringify(columnNames(table)) !== JSON.stringify(marks['columns'])) throw new Error(`The dump has a table that its version of Daybridge had not: ${String(marks['table'])}`);
      hash.table(table.name, columnNames(table));
    }
  }
}
