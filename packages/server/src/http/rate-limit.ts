import type { Clock } from '../clock.ts';
import { Problem } from './problems.ts';

export interface RateLimit {
  /** Requests from one address in a minute. */
  perMinute: number;
}

const MINUTE = 60_000;

/** Counts requests per address and minute, in memory only. */
export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #clock: Clock;
  #window = 0;
  #counts = new Map<string, number>();

  constructor(limit: RateLimit, clock: Clock) {
    this.#limit = limit;
    this.#clock = clock;
  }

  /** Throws `too-many-requests` when the address has used up its minute. */
  count(address: string): void {
    const now = this.#clock().getTime();
    const window = Math.floor(now / MINUTE);
    if (window !== this.#window) {
      this.#window = window;
      this.#counts = new Map();
    }
    const count = (this.#counts.get(address) ?? 0) + 1;
    this.#counts.set(address, count);
    if (count > this.#limit.perMinute) {
      const seconds = Math.ceil(((window + 1) * MINUTE - now) / 1000);
      throw new Problem('too-many-requests', {}, { 'Retry-After': String(seconds) });
    }
  }
}
