import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import type { Database, Sql } from '../sql.ts';
import { rowLines } from './rows.ts';
import { readShapes, tableNames } from './shape.ts';
import type { TableShape } from './shape.ts';

/** All lines of one table, in parts. */
export interface TableContent {
  table: TableShape;
  parts: AsyncIterable<string[]>;
}

/** Everything a store holds, table by table, the same from both databases. */
export async function* contentOf(sql: Sql, kind: Database['kind']): AsyncGenerator<TableContent> {
  for (const table of await readShapes(sql, kind, await tableNames(sql, kind))) yield { table, parts: rowLines(sql, table) };
}

/** A hash over everything: two stores with the same one hold the same. */
export class ContentHash {
  readonly #hash: Hash = createHash('sha256');
  rows = 0;

  table(name: string, columns: readonly string[]): void {
    this.#hash.update(`${JSON.stringify({ table: name, columns })}\n`);
  }

  lines(lines: readonly string[]): void {
    for (const line of lines) this.#hash.update(line).update('\n');
    this.rows += lines.length;
  }

  digest(): string {
    return this.#hash.digest('hex');
  }
}

export const columnNames = (table: TableShape): string[] => table.columns.map(({ name }) => name);

/** Reads a whole store for its hash. */
export async function hashContent(sql: Sql, kind: Database['kind'], told: (rows: number) => void = () => undefined): Promise<{ hash: string; rows: number }> {
  const hash = new ContentHash();
  for await (const { table, parts } of contentOf(sql, kind)) {
    hash.table(table.name, columnNames(table));
    for await (const lines of parts) {
      hash.lines(lines);
      told(hash.rows);
    }
  }
  return { rows: hash.rows, hash: hash.digest() };
}
