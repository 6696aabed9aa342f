import pg from 'pg';
import type { Database, Sql, SqlValue } from '../sql.ts';

const BIGINT = 20;
const TIMESTAMPTZ = 1184;
const SERIALISATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const ATTEMPTS = 4;

/** Rows look the same as from SQLite: whole numbers, and instants as RFC 3339 text in UTC. */
const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === BIGINT) return (text: string) => Number(text);
    if (oid === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString();
    return pg.types.getTypeParser(oid, format as 'text');
  },
} as pg.CustomTypesConfig;

const numbered = new Map<string, string>();

/** `?` becomes `$1`, `$2` …; the statements of the store hold no question marks in strings. */
function number(text: string): string {
  let result = numbered.get(text);
  if (result === undefined) {
    let n = 0;
    result = text.replaceAll('?', () => `$${++n}`);
    numbered.set(text, result);
  }
  return result;
}

function sqlOver(client: pg.Pool | pg.PoolClient): Sql {
  const query = async (text: string, values: readonly SqlValue[] = []) => client.query(number(text), [...values]);
  return {
    forUpdate: ' FOR UPDATE',
    all: async <Row>(text: string, values?: readonly SqlValue[]) => (await query(text, values)).rows as Row[],
    get: async <Row>(text: string, values?: readonly SqlValue[]) => (await query(text, values)).rows[0] as Row | undefined,
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
    this.#sql = sqlOver(this.#pool);
  }

  all<Row>(text: string, values?: readonly SqlValue[]): Promise<Row[]> {
    return this.#sql.all<Row>(text, values);
  }

  get<Row>(text: string, values?: readonly SqlValue[]): Promise<Row | undefined> {
    return this.#sql.get<Row>(text, values);
  }

  run(text: string, values?: readonly SqlValue[]): Promise<number> {
    return this.#sql.run(text, values);
  }

  async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once(work);
      } catch (error) {
        const code = (error as { code?: string }).code;
        if (attempt === ATTEMPTS || (code !== SERIALISATION_FAILURE && code !== DEADLOCK)) throw error;
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
      const result = await work(sqlOver(client));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }
}
