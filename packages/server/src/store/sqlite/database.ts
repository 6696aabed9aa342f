import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import type { Database, Sql, SqlValue } from '../sql.ts';

const SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA busy_timeout = 5000;
`;

/** A connection with its prepared statements kept. */
class Connection implements Sql {
  readonly forUpdate = '';
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string) {
    this.#database = new DatabaseSync(path);
    this.#database.exec(SETTINGS);
  }

  #prepare(text: string): StatementSync {
    let statement = this.#statements.get(text);
    if (!statement) {
      statement = this.#database.prepare(text);
      this.#statements.set(text, statement);
    }
    return statement;
  }

  async all<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    return this.#prepare(text).all(...values) as Row[];
  }

  async get<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row | undefined> {
    return this.#prepare(text).get(...values) as Row | undefined;
  }

  async run(text: string, values: readonly SqlValue[] = []): Promise<number> {
    return Number(this.#prepare(text).run(...values).changes);
  }

  exec(text: string): void {
    this.#database.exec(text);
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }
}

/**
 * SQLite inside the process. One connection writes, one transaction after another; a second one reads what is
 * committed (WAL), so that a reader never waits for a writer nor sees half of its work.
 */
export class SqliteDatabase implements Database {
  readonly kind = 'sqlite';
  readonly forUpdate = '';
  readonly #writer: Connection;
  readonly #reader: Connection;
  #last: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  constructor(path: string) {
    this.#writer = new Connection(path);
    this.#reader = path === ':memory:' ? this.#writer : new Connection(path);
  }

  all<Row>(text: string, values?: readonly SqlValue[]): Promise<Row[]> {
    return this.#read(() => this.#reader.all<Row>(text, values));
  }

  get<Row>(text: string, values?: readonly SqlValue[]): Promise<Row | undefined> {
    return this.#read(() => this.#reader.get<Row>(text, values));
  }

  run(text: string, values?: readonly SqlValue[]): Promise<number> {
    return this.#inTurn(() => this.#writer.run(text, values));
  }

  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      this.#writer.exec('BEGIN IMMEDIATE');
      try {
        const result = await work(this.#writer);
        this.#writer.exec('COMMIT');
        return result;
      } catch (error) {
        this.#writer.exec('ROLLBACK');
        throw error;
      }
    });
  }

  script(text: string): Promise<void> {
    return this.#inTurn(async () => this.#writer.exec(text));
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#last.then(() => {
      if (this.#reader !== this.#writer) this.#reader.close();
      this.#writer.close();
    }));
  }

  #read<T>(work: () => Promise<T>): Promise<T> {
    return this.#reader === this.#writer ? this.#inTurn(work) : work();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
