import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
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

  write<Row>(text: string, values?: readonly SqlValue[]): Promise<Row | undefined> {
    return this.get<Row>(text, values);
  }

  async run(text: string, values: readonly SqlValue[] = []): Promise<number> {
    return Number(this.#prepare(text).run(...values).changes);
  }

  exec(text: string): void {
    this.#database.exec(text);
  }

  get isInTransaction(): boolean {
    return this.#database.isTransaction;
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }
}

type Work = (sql: Sql) => Promise<unknown>;

interface Waiting {
  work: Work;
  settle: (outcome: Outcome) => void;
}

type Outcome = { value: unknown } | { error: unknown };

/** So many transactions share one write to the disk at most. */
const SHARED = 64;

/**
 * SQLite inside the process. One connection writes, one transaction after another; a second one reads what is
 * committed (WAL), so that a reader never waits for a writer nor sees half of its work.
 *
 * Transactions that wait while another writes share the next commit: each is whole by itself (a savepoint), and none is
 * acknowledged before the disk has them all. A disk that takes 3 ms for each so carries hundreds a second.
 */
export class SqliteDatabase implements Database {
  readonly kind = 'sqlite';
  readonly forUpdate = '';
  readonly #writer: Connection;
  readonly #reader: Connection;
  readonly #path: string;
  readonly #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;
  #closing: Promise<void> | undefined;

  constructor(path: string) {
    this.#path = path;
    this.#writer = new Connection(path);
    this.#reader = path === ':memory:' ? this.#writer : new Connection(path);
  }

  all<Row>(text: string, values?: readonly SqlValue[]): Promise<Row[]> {
    return this.#read((sql) => sql.all<Row>(text, values));
  }

  get<Row>(text: string, values?: readonly SqlValue[]): Promise<Row | undefined> {
    return this.#read((sql) => sql.get<Row>(text, values));
  }

  write<Row>(text: string, values?: readonly SqlValue[]): Promise<Row | undefined> {
    return this.transaction((sql) => sql.write<Row>(text, values));
  }

  run(text: string, values?: readonly SqlValue[]): Promise<number> {
    return this.transaction((sql) => sql.run(text, values));
  }

  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ work, settle: (outcome) => ('error' in outcome ? reject(outcome.error as Error) : resolve(outcome.value as T)) });
      this.#writing ??= this.#writeAll();
    });
  }

  async snapshot<T>(read: (sql: Sql) => Promise<T>): Promise<T> {
    if (this.#reader === this.#writer) return this.transaction(read);
    // A connection of its own: what else reads meanwhile is to see what is written meanwhile.
    const connection = new Connection(this.#path);
    try {
      connection.exec('BEGIN');
      return await read(connection);
    } finally {
      connection.close();
    }
  }

  async script(text: string): Promise<void> {
    while (this.#writing) await this.#writing;
    this.#writer.exec(text);
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    while (this.#writing) await this.#writing;
    if (this.#reader !== this.#writer) this.#reader.close();
    this.#writer.close();
  }

  /** In memory there is one connection, and a reader waits its turn. */
  #read<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.#reader === this.#writer ? this.transaction(work) : work(this.#reader);
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      // While the disk wrote, others have come to the door: whoever is there by now comes along.
      await nextTurn();
      await this.#writeTogether(this.#waiting.splice(0, SHARED));
    }
    this.#writing = undefined;
  }

  async #writeTogether(batch: readonly Waiting[]): Promise<void> {
    const outcomes: Outcome[] = [];
    try {
      this.#writer.exec('BEGIN IMMEDIATE');
      for (const { work } of batch) outcomes.push(await this.#apart(work));
      this.#writer.exec('COMMIT');
    } catch (error) {
      if (this.#writer.isInTransaction) this.#writer.exec('ROLLBACK');
      outcomes.length = 0;
      for (const { settle } of batch) settle({ error });
    }
    outcomes.forEach((outcome, n) => batch[n]!.settle(outcome));
  }

  /** One of the transactions of a commit: its failure undoes its own work and nobody else's. */
  async #apart(work: Work): Promise<Outcome> {
    this.#writer.exec('SAVEPOINT one');
    try {
      const value = await work(this.#writer);
      this.#writer.exec('RELEASE one');
      return { value };
    } catch (error) {
      this.#writer.exec('ROLLBACK TO one; RELEASE one');
      return { error };
    }
  }
}
