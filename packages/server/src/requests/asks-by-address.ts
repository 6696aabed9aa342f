import { AddressNames } from '../bookings/address-names.ts';
import type { Handler } from '../http/call.ts';
import { Problem } from '../http/problems.ts';

const DAY = 86_400_000;

/**
 * What one address asked for, wished or reported within a day without signing in: each reaches somebody who has to read it, and nobody is to
 * flood them. What was refused, and the same sent again, do not count.
 */
export class AsksByAddress {
  readonly #names = new AddressNames();
  readonly #most: number;
  /** By id, in the order they came. */
  readonly #entries = new Map<string, { name: string; at: number }>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The same handler, which refuses whoever has asked for too much. */
  capped(handler: Handler): Handler {
    return async (call) => {
      if (call.viewer.kind === 'person') return handler(call);
      // The last id of the path is that of what is made.
      const id = Object.values(call.params).at(-1)!.toLowerCase();
      const isNew = this.#add(id, call.address, call.now.getTime());
      try {
        const answered = await handler(call);
        if (isNew && answered.status !== 201) this.#entries.delete(id);
        return answered;
      } catch (error) {
        if (isNew) this.#entries.delete(id);
        throw error;
      }
    };
  }

  /** Counted before it is made, so that many at once are counted too. */
  #add(id: string, address: string, now: number): boolean {
    for (const [old, { at }] of this.#entries) {
      if (at > now - DAY) break;
      this.#entries.delete(old);
    }
    if (this.#entries.has(id)) return false;
    const name = this.#names.of(address);
    const mine = [...this.#entries.values()].filter((entry) => entry.name === name);
    if (mine.length >= this.#most) {
      throw new Problem('too-many-requests', {}, { 'Retry-After': String(Math.ceil((mine[0]!.at + DAY - now) / 1000)) });
    }
    this.#entries.set(id, { name, at: now });
    return true;
  }
}
