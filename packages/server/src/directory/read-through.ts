import { LastUsed } from './last-used.ts';

/** So many values are kept at least, some tens of megabytes once they have all been looked at: reading them again costs about a millisecond. */
const KEPT = 2000;

/**
 * Values that stay in the store and are read when somebody looks at them; the last ones looked at are kept. It belongs to one state of the
 * directory, so that what changes is read again. Nobody may alter a value.
 */
export class ReadThrough<T> {
  readonly #read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>;
  readonly #kept = new LastUsed<T>(KEPT);

  constructor(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>) {
    this.#read = read;
  }

  async get(id: string): Promise<T | undefined> {
    return (await this.many([id])).get(id);
  }

  /** Those that are there. */
  async many(ids: readonly string[]): Promise<ReadonlyMap<string, T>> {
    const found = new Map<string, T>();
    const missing: string[] = [];
    for (const id of ids) {
      const value = this.#kept.get(id);
      if (value === undefined) missing.push(id);
      else found.set(id, value);
    }
    if (missing.length > 0) for (const [id, value] of await this.#read(missing)) found.set(id, this.#kept.keep(id, value));
    return found;
  }
}
