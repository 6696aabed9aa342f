/** One value as both databases take it. Instants are RFC 3339 text in UTC, documents JSON text. */
export type SqlValue = string | number | null;

/** What the statements of the store need of a database: text with `?` for each value. */
export interface Sql {
  all<Row>(text: string, values?: readonly SqlValue[]): Promise<Row[]>;
  get<Row>(text: string, values?: readonly SqlValue[]): Promise<Row | undefined>;
  /** Changes rows by a statement with `RETURNING`, and answers the first as it now is. */
  write<Row>(text: string, values?: readonly SqlValue[]): Promise<Row | undefined>;
  /** Answers how many rows were changed. */
  run(text: string, values?: readonly SqlValue[]): Promise<number>;
  /** ` FOR UPDATE` where the database locks rows; empty where a writer has it to itself anyway. */
  readonly forUpdate: string;
}

export interface Database extends Sql {
  readonly kind: 'sqlite' | 'postgres';
  /** Everything or nothing. Never call the network inside: a writer keeps others waiting. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Everything read inside is as it stood at one moment, whatever is written meanwhile. Nobody waits for it. */
  snapshot<T>(read: (sql: Sql) => Promise<T>): Promise<T>;
  /** Runs a script of several statements, for migrations. */
  script(text: string): Promise<void>;
  /** Waits for what is under way; a second time it does nothing more. */
  close(): Promise<void>;
}

/** `(?, ?, ?)` for a list of values. */
export const placeholders = (values: readonly unknown[]): string => `(${values.map(() => '?').join(', ')})`;
