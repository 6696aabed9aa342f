import { AddressNames } from './address-names.ts';

const DAY = 86_400_000;

interface Entry {
  name: string;
  made: number;
  /** When the hold runs out; `undefined` once it is confirmed, and for whoever waits. */
  until: number | undefined;
}

/**
 * What guests of one address are keeping and what they have booked within a day, so that nobody can empty a session alone.
 * In memory only.
 */
export class HoldsByAddress {
  readonly #names = new AddressNames();
  /** By the id of the booking, in the order they were made. */
  readonly #entries = new Map<string, Entry>();
  readonly #byName = new Map<string, Set<string>>();

  /** What one address keeps at this moment and has not yet confirmed; and what it kept, waited for or confirmed within a day. */
  of(address: string, now: Date): { kept: number; recent: number } {
    const at = now.getTime();
    let kept = 0;
    let recent = 0;
    for (const id of this.#byName.get(this.#name(address)) ?? []) {
      const { made, until } = this.#entries.get(id)!;
      if (until !== undefined && until <= at) continue;
      if (until !== undefined) kept += 1;
      if (made > at - DAY) recent += 1;
    }
    return { kept, recent };
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

  #name(address: string): string {
    return this.#names.of(address);
  }
}
