import pg from 'pg';
import type { Database, Sql, SqlValue } from '../sql.ts';

const BIGINT = 20;
const TIMESTAMPTZ = 1184;
const SERIALISATION_FAILURE = '40001';
const DEADLOCK = '40P01';
/** A statement that was planned before a migration answers other columns now. */
const PLAN_OUT_OF_DATE = '0A000';
const ATTEMPTS = 4;
const TRY_AGAIN: ReadonlySet<string | undefined> = new Set([SERIALISATION_FAILURE, DEADLOCK, PLAN_OUT_OF_DATE]);

/** Rows look the same as from SQLite: whole numbers, and instants as RFC 3339 text in UTC. */
const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === BIGINT) return (text: string) => Number(text);
    if (oid === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString();
    return pg.types.getTypeParser(oid, format as 'text');
  },
} as pg.CustomTypesConfig;

/** A statement with more values than this differs from one time to the next: it holds a list. */
const FEW = 32;

const statements = new Map<string, { text: string; name?: string }>();

/**
 * `?` becomes `$1`, `$2` …; the statements of the store hold no question marks in strings. What is said again and again has a name:
 * each connection reads and plans it once.
 */
function statementOf(text: string, { length }: readonly SqlValue[]): { text: string; name?: string } {
  let statement = statements.get(text);
  if (statement === undefined) {
    let n = 0;
    statement = { text: text.replaceAll('?', () => `$${++n}`), ...(length <= FEW && { name: `daybridge-${statements.size}` }) };
    statements.set(text, statement);
  }
  return statement;
}

const codeOf = (error: unknown): string | undefined => (error as { code?: string }).code;

type Query = (text: string, values?: readonly SqlValue[]) => Promise<pg.QueryResult>;

const queryOf = (client: pg.Pool | pg.PoolClient): Query => (text, values = []) => client.query({ ...statementOf(text, values), values: [...values] });

/** Outside a transaction what is out of date is asked once more, and planned anew. */
const queryOfPool = (pool: pg.Pool): Query => {
  const query = queryOf(pool);
  return (text, values = []) => query(text, values).catch((error: unknown) => {
    if (codeOf(error) !== PLAN_OUT_OF_DATE) throw error;
    return pool.query({ text: statementOf(text, values).text, values: [...values] });
  });
};

function sqlOver(query: Query): Sql {
  return {
    forUpdate: ' FOR UPDATE',
    all: async <Row>(text: string, values?: readonly SqlValue[]) => (await query(text, values)).rows as Row[],
    get: async <Row>(text: string, values?: readonly SqlValue[]) => (await query(text, values)).rows[0] as Row | undefined,
    write: async <Row>(text: string, values?: readonly SqlValue[]) => (await query(text, values)).rows[0] as Row | undefined,
    run: async (text, values) => (await query(text, values)).rowCount ?? 0,
  };
}

/** PostgreSQL 15 or later, for more than one machine. READ COMMITTED, with the rows that matter locked first. */
export class PostgresDatabase implements Database {
  readonly kind = 'postgres';
  readonly forUpdate = ' FOR UPDATE';
  readonly #pool: pg.Pool;
  readonly #sql: Sql;
  #closing: Promise<void> | undefined;

  constructor(url: string, connections = 10) {
    this.#pool = new pg.Pool({ connectionString: url, max: connections, types, connectionTimeoutMillis: 20_000 });
    // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
    this.#pool.on('error', () => undefined);
    this.#sql = sqlOver(queryOfPool(this.#pool));
  }

  all<Row>(text: string, values?: readonly SqlValue[]): Promise<Row[]> {
    return this.#sql.all<Row>(text, values);
  }

  get<Row>(text: string, values?: readonly SqlValue[]): Promise<Row | undefined> {
    return this.#sql.get<Row>(text, values);
  }

  write<Row>(text: string, values?: readonly SqlValue[]): Promise<Row | undefined> {
    return this.#sql.write<Row>(text, values);
  }

  run(text: string, values?: readonly SqlValue[]): Promise<number> {
    return this.#sql.run(text, values);
  }

  async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !TRY_AGAIN.has(codeOf(error))) throw error;
      }
    }
  }

  snapshot<T>(read: (sql: Sql) => Promise<T>): Promise<T> {
    return this.#once(read, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  }

  async script(text: string): Promise<void> {
    await this.#pool.query(text);
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#pool.end());
  }

  async #once<T>(work: (sql: Sql) => Promise<T>, begin = 'BEGIN'): Promise<T> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    try {
      await client.query(begin);
      const result = await work(sqlOver(queryOf(client)));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      // A connection that has planned for other tables is not used again.
      if (codeOf(error) === PLAN_OUT_OF_DATE) broken = error as Error;
      await client.query('ROLLBACK').catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }
}
