/** So many values are kept, some tens of megabytes once they have all been looked at: reading them again costs a search about a millisecond. */
const KEPT = 3000;

/**
 * Values that stay in the store and are read when somebody looks at them; the last ones looked at are kept. It belongs to one state of the
 * directory, so that what changes is read again. Nobody may alter a value.
 */
export class ReadThrough<T> {
  readonly #read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>;
  readonly #kept = new Map<string, T>();

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
      else this.#keep(found, id, value);
    }
    if (missing.length > 0) for (const [id, value] of await this.#read(missing)) this.#keep(found, id, value);
    return found;
  }

  #keep(found: Map<string, T>, id: string, value: T): void {
    found.set(id, value);
    // The last one used goes last.
    this.#kept.delete(id);
    this.#kept.set(id, value);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!);
  }
}
