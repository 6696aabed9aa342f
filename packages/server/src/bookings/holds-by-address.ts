import { createHmac, randomBytes } from 'node:crypto';

/**
 * How many places guests of one address are keeping, so that nobody can empty a session by keeping all of it.
 * In memory only, under a key that ends with the process: an address is never written down.
 */
export class HoldsByAddress {
  readonly #key = randomBytes(32);
  readonly #holds = new Map<string, Map<string, number>>();

  count(address: string, now: Date): number {
    const holds = this.#holds.get(this.#name(address));
    if (!holds) return 0;
    for (const [id, until] of holds) if (until <= now.getTime()) holds.delete(id);
    return holds.size;
  }

  add(address: string, bookingId: string, until: string): void {
    const name = this.#name(address);
    const holds = this.#holds.get(name) ?? new Map<string, number>();
    holds.set(bookingId, Date.parse(until));
    this.#holds.set(name, holds);
  }

  /** A place that was confirmed or let go is no longer kept. */
  remove(bookingId: string): void {
    for (const [name, holds] of this.#holds) {
      if (holds.delete(bookingId) && holds.size === 0) this.#holds.delete(name);
    }
  }

  #name(address: string): string {
    return createHmac('sha256', this.#key).update(address).digest('base64');
  }
}
