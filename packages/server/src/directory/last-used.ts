/**
 * The values that were used last: so many at least, and twice as many at most. In two generations: when the new one is full it becomes
 * the old one, and what nobody used since then goes. A value that is used again costs a look and no writing.
 */
export class LastUsed<T> {
  readonly #most: number;
  #new = new Map<string, T>();
  #old = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  get(id: string): T | undefined {
    const value = this.#new.get(id);
    if (value !== undefined) return value;
    const before = this.#old.get(id);
    return before === undefined ? undefined : this.keep(id, before);
  }

  /** Keeps a value, and gives it back. */
  keep(id: string, value: T): T {
    if (this.#new.size >= this.#most && !this.#new.has(id)) [this.#old, this.#new] = [this.#new, new Map()];
    this.#new.set(id, value);
    return value;
  }
}
