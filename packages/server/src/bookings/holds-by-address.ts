import { createHmac, randomBytes } from 'node:crypto';

const DAY = 86_400_000;

interface Entry {
  name: string;
  made: number;
  /** When the hold runs out; `undefined` once it is confirmed, and for whoever waits. */
  until: number | undefined;
}

/**
 * What guests of one address are keeping and what they have booked within a day, so that nobody can empty a session alone.
 * In memory only, under a key that ends with the process: an address is never written down.
 */
export class HoldsByAddress {
  readonly #key = randomBytes(32);
  /** By the id of the booking, in the order they were made. */
  readonly #entries = new Map<string, Entry>();
  readonly #byName = new Map<string, Set<string>>();

  /** Places kept at this moment, not yet confirmed. */
  kept(address: string, now: Date): number {
    return this.#of(address).filter(({ until }) => until !== undefined && until > now.getTime()).length;
  }

  /** Kept, waited for or confirmed, made within a day. */
  recent(address: string, now: Date): number {
    return this.#of(address).filter(({ made, until }) => made > now.getTime() - DAY && (until === undefined || until > now.getTime())).length;
  }

  add(address: string, bookingId: string, now: Date, until: string | undefined): void {
    this.#forgetBefore(now.getTime() - DAY);
    const name = this.#name(address);
    this.#entries.set(bookingId, { name, made: now.getTime(), until: until === undefined ? undefined : Date.parse(until) });
    this.#byName.set(name, (this.#byName.get(name) ?? new Set()).add(bookingId));
  }

  /** The hold was put off to a later end, or confirmed. */
  change(bookingId: string, until: string | undefined): void {
    const entry = this.#entries.get(bookingId);
    if (entry) entry.until = until === undefined ? undefined : Date.parse(until);
  }

  /** It was let go. */
  remove(bookingId: string): void {
    const entry = this.#entries.get(bookingId);
    if (!entry) return;
    this.#entries.delete(bookingId);
    const ids = this.#byName.get(entry.name)!;
    ids.delete(bookingId);
    if (ids.size === 0) this.#byName.delete(entry.name);
  }

  #forgetBefore(moment: number): void {
    for (const [id, { made }] of this.#entries) {
      if (made > moment) return;
      this.remove(id);
    }
  }

  #of(address: string): Entry[] {
    return [...(this.#byName.get(this.#name(address)) ?? [])].map((id) => this.#entries.get(id)!);
  }

  #name(address: string): string {
    return createHmac('sha256', this.#key).update(address).digest('base64');
  }
}
