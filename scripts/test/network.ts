// `npm run test:network`: bookings through the SDK while a proxy in front of the real service loses one exchange in five, before or after
// the service has written it down. Nothing may be booked twice, lost or left open. The control makes a new id for each attempt and must
// be seen to book twice. With `--quick` a tenth as many. Ends with one JSON line.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createClient, newId, newSecret, type Client } from '@daybridge/sdk';
import { createService, openStore } from '@daybridge/server';
import { fillWorld, ids, session } from '../../packages/server/src/testing/world.ts';
import { startLossyProxy } from './network-proxy.ts';

const attempted = process.argv.includes('--quick') ? 200 : 2000;
const atOnce = 10;
const loss = 0.2;
const capacity = 3 * attempted;
const [ours, controls] = ['0199b000-0000-7000-8000-00000000a001', '0199b000-0000-7000-8000-00000000a002'];
const bookedFor = { kind: 'guest', name: 'Sam' } as const;
const contact = { channel: 'email', value: 'sam@example.org' } as const;

/** The same losses every time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Attempt {
  readonly id: string;
  readonly secret: string;
  /** What the SDK told its caller in the end. */
  told: 'confirmed' | 'not there' | 'unknown';
}

/** Asks until the server has said what became of it; the SDK's own retries come on top. */
async function settled(day: Client, { id, secret }: Attempt): Promise<string | undefined> {
  for (let n = 0; ; n++) {
    const { ok, value, error } = await day.bookings.settle(id, { secret }).safe();
    if (ok) return value?.status ?? 'not there';
    if (n > 5) throw error;
  }
}

/** One booking as a careful program makes it: one id, and where the outcome is unknown, the server is asked. */
async function book(day: Client): Promise<Attempt> {
  const attempt: Attempt = { id: newId(), secret: newSecret(), told: 'unknown' };
  const { id, secret } = attempt;
  try {
    for (let n = 0; n < 5; n++) {
      const held = await day.bookings.hold({ id, sessionId: ours, bookedFor }, { secret }).safe();
      if (!held.ok && !held.error.outcomeUnknown) throw held.error;
      if (held.ok || (await settled(day, attempt)) !== 'not there') break;
    }
    const done = await day.bookings.confirm(id, { contact }, { secret }).safe();
    const status = done.ok ? done.value.status : await settled(day, attempt);
    if (status === 'held') await day.bookings.confirm(id, { contact }, { secret });
    attempt.told = status === 'not there' ? 'not there' : 'confirmed';
  } catch {
    attempt.told = 'unknown';
  }
  return attempt;
}

/** The control: whoever got no answer tries again under a new id. */
async function bookCarelessly(day: Client): Promise<void> {
  for (let n = 0; n < 40; n++) {
    if ((await day.bookings.hold({ sessionId: controls, bookedFor }, { secret: newSecret() }).safe()).ok) return;
  }
}

async function many<Value>(run: () => Promise<Value>): Promise<Value[]> {
  const results: Value[] = [];
  let left = attempted;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (left-- > 0) results.push(await run());
  }));
  return results;
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'daybridge-network-'));
const began = Date.parse('2026-10-05T09:00:00.000Z');
const store = await openStore(path.join(folder, 'network.db'), new Date(began));
await fillWorld(store);
await store.sessions.put([ours, controls].map((id) => session(id, ids.painting, '2026-10-27', { capacity })));
const most = 1_000_000;
const app = await createService({
  store, logger: false, clock: () => new Date(began + performance.now()),
  // Thousands of bookings from one address: its caps are not what is tried here.
  config: { timerSeconds: 0, requestsPerMinute: most, holdsPerAddress: most, guestHoldsPerSession: most, bookingsPerAddressPerDay: most, placesPerContact: most },
});
const address = await app.listen({ host: '127.0.0.1', port: 0 });
const proxy = await startLossyProxy(address, loss, dice(20261005));
const random = dice(5);
// Waits between attempts are drawn as always, a hundredth as long.
const through = { baseUrl: `${proxy.url}/v1`, random: () => random() / 100 };
const direct = createClient({ baseUrl: `${address}/v1` });

try {
  const attempts = await many(() => book(createClient(through)));
  const lost = { before: proxy.seen.lostBefore, after: proxy.seen.lostAfter };
  await many(() => bookCarelessly(createClient({ ...through, retries: 0 })));

  const taken = async (id: string): Promise<number> => capacity - ((await direct.sessions.get(id)).placesLeft ?? 0);
  const there: (string | undefined)[] = [];
  for (const { id, secret } of attempts) there.push((await direct.bookings.settle(id, { secret }))?.status);
  const confirmed = there.filter((status) => status === 'confirmed').length;
  const figures = {
    attempted: attempts.length,
    duplicates: (await taken(ours)) - confirmed,
    lost: attempts.filter(({ told }, n) => told === 'confirmed' && there[n] !== 'confirmed').length + attempts.filter(({ told }) => told === 'not there').length,
    unsettled: attempts.filter(({ told }) => told === 'unknown').length,
    controlDuplicates: (await taken(controls)) - attempted,
  };
  console.log(`${proxy.seen.exchanges} exchanges; of ours ${lost.before} were lost before the service saw them and ${lost.after} after it had answered.`);
  const good = figures.duplicates === 0 && figures.lost === 0 && figures.unsettled === 0 && figures.controlDuplicates > 0 && lost.before > 0 && lost.after > 0;
  if (!good) process.exitCode = 1;
  console.log(JSON.stringify(figures));
} finally {
  await proxy.close();
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}
