import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cancelBooking, confirmBooking, extendBooking } from '../bookings/commands.ts';
import { createBooking } from '../bookings/create.ts';
import type { Desk } from '../bookings/desk.ts';
import { HoldsByAddress } from '../bookings/holds-by-address.ts';
import { moveBooking } from '../bookings/move.ts';
import { settleWhatIsDue } from '../bookings/round.ts';
import { sessionsChanged } from '../bookings/session-changed.ts';
import { settleSession } from '../bookings/settle.ts';
import { ordinaryConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { Directory } from '../directory/directory.ts';
import { Problem } from '../http/problems.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { BookingRow, Store } from '../store/store.ts';
import { entryOf } from '../upkeep/schedules.ts';
import { bookingId } from './service.ts';
import { someDay } from './stores.ts';
import { ids, session } from './world.ts';

/**
 * The ledger of places under commands in any order: two dates of one thing, three places each, and a model that adds up what each booking
 * says. One source for the test in small numbers and for the figure in full ones.
 */
const COMMANDS = 50;
const CAPACITY = 3;

const which = fc.nat({ max: 20 });
const date = fc.constantFrom(0 as const, 1 as const);
const places = fc.integer({ min: 1, max: 3 });
const command = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('hold' as const, 'wait' as const), places, date }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('confirm' as const, 'extend' as const, 'cancel' as const), which }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), which, date }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('resize' as const), date, capacity: fc.integer({ min: 0, max: 6 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('pass' as const), minutes: fc.constantFrom(1, 5, 14, 15, 60, 24 * 60) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('timer' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel-session' as const), date }) },
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

const viewer: Viewer = { kind: 'guest', secretHash: 'x'.repeat(43) };
const contact = { channel: 'text', value: '07700 900123' } as const;

/** One guest at one address does all of it: no cap is to be in the way. */
const most = 1_000_000;
const config: Config = { ...ordinaryConfig, guestHoldsPerSession: most, holdsPerAddress: most, bookingsPerAddressPerDay: most, placesPerContact: most, keepLapsedHours: 10_000 };

/** Runs so many times fifty commands; throws at the first time that anything does not add up, with the shortest way to it. */
export async function runLedger(store: Store, { runs, seed }: { runs: number; seed: number }): Promise<{ commands: number }> {
  const desk: Desk = { store, directory: new Directory(store), config, addresses: new HoldsByAddress() };
  let done = 0;
  await fc.assert(fc.asyncProperty(fc.array(command, { minLength: COMMANDS, maxLength: COMMANDS }), async (commands) => {
    const world = new World(desk);
    await world.begin();
    for (const one of commands) {
      await world.carryOut(one).catch((error: unknown) => {
        if (!(error instanceof Problem)) throw error;
      });
      done += 1;
      await world.addsUp();
    }
  }), { numRuns: runs, seed, endOnFailure: true });
  return { commands: done };
}

class World {
  readonly #desk: Desk;
  readonly #dates = [bookingId(), bookingId()] as const;
  readonly #made: string[] = [];
  #now = someDay;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async begin(): Promise<void> {
    await this.#desk.store.sessions.put([
      session(this.#dates[0], ids.painting, '2026-10-13', { capacity: CAPACITY }), session(this.#dates[1], ids.painting, '2026-10-20', { capacity: CAPACITY })]);
    // Everything is found as it is from now on.
    await this.#desk.directory.current();
  }

  async carryOut(one: Command): Promise<unknown> {
    const desk = this.#desk;
    const now = this.#now;
    switch (one.do) {
      case 'pass': return (this.#now = new Date(now.getTime() + one.minutes * 60_000));
      case 'timer': return settleWhatIsDue(desk.store, config, now);
      case 'resize': return this.#resize(this.#dates[one.date], one.capacity);
      case 'cancel-session': return this.#cancelSession(this.#dates[one.date]);
      case 'hold': case 'wait': {
        const id = bookingId();
        this.#made.push(id);
        const wanted = { intent: one.do, sessionId: this.#dates[one.date], places: one.places, bookedFor: { kind: 'guest' as const, name: 'Asha' }, contact };
        return createBooking(desk, { id, wanted, viewer, now, address: '' });
      }
      default: {
        const row = await this.#booking(one.which);
        if (!row) return;
        if (one.do === 'confirm') return confirmBooking(desk, row, { contact }, now);
        if (one.do === 'cancel') return cancelBooking(desk, row, undefined, now);
        if (one.do === 'move') return moveBooking(desk, row, { toSessionId: this.#dates[one.date] }, now);
        return extendBooking(desk, row, row.endsAt ?? now.toISOString(), now);
      }
    }
  }

  async #booking(n: number): Promise<BookingRow | undefined> {
    const id = this.#made[n % Math.max(1, this.#made.length)];
    return id === undefined ? undefined : this.#desk.store.bookings.get(id);
  }

  /** As whoever keeps the directory does it: never below what is taken, and what comes free is offered. */
  #resize(id: string, capacity: number): Promise<void> {
    const at = this.#now.toISOString();
    return this.#desk.store.transaction(async (tables) => {
      await tables.directory.lock();
      await tables.sessions.lock(id);
      const row = (await settleSession(tables, id, at, config.holds))!;
      if (capacity < row.taken) throw new Problem('capacity-below-taken');
      await tables.sessions.put([{ ...entryOf(row), capacity }]);
      await settleSession(tables, id, at, config.holds);
    });
  }

  #cancelSession(id: string): Promise<void> {
    const at = this.#now.toISOString();
    return this.#desk.store.transaction(async (tables) => {
      await tables.directory.lock();
      await tables.sessions.lock(id);
      const before = (await settleSession(tables, id, at, config.holds))!;
      const after = { ...entryOf(before), status: 'cancelled' as const };
      await tables.sessions.put([after]);
      await sessionsChanged(tables, [{ before, after }], at, config);
    });
  }

  async addsUp(): Promise<void> {
    const rows = (await Promise.all(this.#made.map((id) => this.#desk.store.bookings.get(id)))).filter((row) => row !== undefined);
    for (const id of this.#dates) await this.#dateAddsUp(id, rows.filter((row) => row.sessionId === id));
  }

  async #dateAddsUp(id: string, rows: readonly BookingRow[]): Promise<void> {
    const at = this.#now.toISOString();
    const { taken, lapsed, capacity, status, startsAt } = (await this.#desk.store.sessions.get(id, at))!;
    const placesOf = (statuses: readonly string[]): number => rows.filter((row) => statuses.includes(row.status)).reduce((sum, row) => sum + row.places, 0);
    assert.equal(taken, placesOf(['held', 'offered', 'confirmed']), 'taken is what bookings have');
    assert.ok(taken <= capacity!, 'never more than there are');
    const over = rows.filter((row) => (row.status === 'held' || row.status === 'offered') && row.endsAt! <= at);
    assert.equal(lapsed, over.reduce((sum, row) => sum + row.places, 0), 'what has lapsed by the clock is counted without the timer');
    if (status === 'cancelled') return assert.equal(taken + placesOf(['waiting']), 0, 'nobody has a place in what does not take place, nor waits for one');
    // Nobody waits for a place that is free, as soon as anything has looked; an offer needs time before the start.
    const lastOffer = new Date(Date.parse(startsAt) - 2.5 * 3_600_000).toISOString();
    if (lapsed === 0 && at < lastOffer) assert.ok(rows.filter((row) => row.status === 'waiting').every((row) => row.places > capacity! - taken), 'a free place is offered');
  }
}
