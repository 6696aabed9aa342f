import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ordinaryConfig } from '../config.ts';
import { Directory } from '../directory/directory.ts';
import { Problem } from '../http/problems.ts';
import type { Viewer } from '../identity/viewer.ts';
import { bookingId } from '../testing/service.ts';
import { onEachStore, someDay, testStore } from '../testing/stores.ts';
import { fillWorld, ids, session } from '../testing/world.ts';
import { cancelBooking, confirmBooking, extendBooking } from './commands.ts';
import { createBooking } from './create.ts';
import type { Desk } from './desk.ts';
import { HoldsByAddress } from './holds-by-address.ts';
import { settleWhatIsDue } from './round.ts';

const RUNS = process.env['DAYBRIDGE_FULL'] ? 1000 : 12;
const COMMANDS = 50;
const CAPACITY = 3;
const SEED = Number(process.env['DAYBRIDGE_SEED'] ?? 20261005);

const which = fc.nat({ max: 20 });
const command = fc.oneof(
  fc.record({ do: fc.constant('hold' as const), places: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constant('wait' as const), places: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constantFrom('confirm' as const, 'extend' as const, 'cancel' as const), which }),
  fc.record({ do: fc.constant('pass' as const), minutes: fc.constantFrom(1, 5, 14, 15, 60, 24 * 60) }),
  fc.record({ do: fc.constant('timer' as const) }),
);

const viewer: Viewer = { kind: 'guest', secretHash: 'x'.repeat(43) };
const contact = { channel: 'text', value: '07700 900123' } as const;

onEachStore('The ledger of places', (place) => {
  test(`adds up after each of ${COMMANDS} commands in any order, ${RUNS} times (seed ${SEED})`, async (t) => {
    const store = await testStore(place, t);
    await fillWorld(store);
    // One guest at one address does all of it: no cap is to be in the way.
    const most = 1_000_000;
    const config = { ...ordinaryConfig, guestHoldsPerSession: most, holdsPerAddress: most, bookingsPerAddressPerDay: most, placesPerContact: most };
    const desk: Desk = { store, directory: new Directory(store), config, addresses: new HoldsByAddress() };

    await fc.assert(fc.asyncProperty(fc.array(command, { minLength: COMMANDS, maxLength: COMMANDS }), async (commands) => {
      const sessionId = bookingId();
      await store.sessions.put([session(sessionId, ids.painting, '2026-10-13', { capacity: CAPACITY })]);
      const made: string[] = [];
      let now = someDay;
      for (const one of commands) {
        await carryOut(one).catch((error: unknown) => {
          if (!(error instanceof Problem)) throw error;
        });
        await addsUp(sessionId, made, now);
      }

      async function carryOut(one: (typeof commands)[number]): Promise<unknown> {
        if (one.do === 'pass') return (now = new Date(now.getTime() + one.minutes * 60_000));
        if (one.do === 'timer') return settleWhatIsDue(store, { ...config, keepLapsedHours: 10_000 }, now);
        if (one.do === 'hold' || one.do === 'wait') {
          const id = bookingId();
          made.push(id);
          const wanted = { intent: one.do, sessionId, places: one.places, bookedFor: { kind: 'guest' as const, name: 'Asha' }, contact };
          return createBooking(desk, { id, wanted, viewer, now, address: '' });
        }
        const id = made[one.which % Math.max(1, made.length)];
        const row = id === undefined ? undefined : await store.bookings.get(id);
        if (!row) return;
        if (one.do === 'confirm') return confirmBooking(desk, row.id, { contact }, now);
        return one.do === 'cancel' ? cancelBooking(desk, row.id, undefined, now) : extendBooking(desk, row.id, row.endsAt ?? now.toISOString(), now);
      }
    }), { numRuns: RUNS, seed: SEED });

    async function addsUp(sessionId: string, made: readonly string[], now: Date): Promise<void> {
      const at = now.toISOString();
      const { taken, lapsed } = (await store.sessions.get(sessionId, at))!;
      const rows = (await Promise.all(made.map((id) => store.bookings.get(id)))).filter((row) => row !== undefined);
      const placesOf = (statuses: readonly string[]): number => rows.filter((row) => statuses.includes(row.status)).reduce((sum, row) => sum + row.places, 0);
      assert.equal(taken, placesOf(['held', 'offered', 'confirmed']), 'taken is what bookings have');
      assert.ok(taken <= CAPACITY, 'never more than there are');
      const over = rows.filter((row) => (row.status === 'held' || row.status === 'offered') && row.endsAt! <= at);
      assert.equal(lapsed, over.reduce((sum, row) => sum + row.places, 0), 'what has lapsed by the clock is counted without the timer');
      // Nobody waits for a place that is free, as soon as anything has looked.
      const waiting = rows.filter((row) => row.status === 'waiting');
      if (lapsed === 0 && at < '2026-10-13T15:00:00.000Z') assert.ok(waiting.every((row) => row.places > CAPACITY - taken), 'a free place is offered');
    }
  });
});
