/** The values that were used last, up to so many. */
export class LastUsed<T> {
  readonly #most: number;
  readonly #values = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  get(id: string): T | undefined {
    const value = this.#values.get(id);
    return value === undefined ? undefined : this.keep(id, value);
  }

  /** Keeps a value, and gives it back. */
  keep(id: string, value: T): T {
    // The last one used goes last.
    this.#values.delete(id);
    this.#values.set(id, value);
    if (this.#values.size > this.#most) this.#values.delete(this.#values.keys().next().value!);
    return value;
  }
}
