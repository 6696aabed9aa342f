// `npm run bench:booking`: promises 1, 2, 3, 9 and 10 over real HTTP, with one process of the service and with two, on both stores. Caps are
// raised: one machine does what a whole town does. `ratioToSql` is the time of the bookings over HTTP ÷ the time of the same bookings as bare
// statements, so many at once. With `--quick` small numbers. Ends with one JSON line.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createService, openStore } from '@daybridge/server';
import { carelessStore } from '../../packages/server/src/testing/careless-store.ts';
import { race } from '../../packages/server/src/testing/race.ts';
import { fillWorld, ids as world, session } from '../../packages/server/src/testing/world.ts';
import type { TestPlace } from '../../packages/server/src/testing/stores.ts';
import { withPlaces } from '../test/stores.ts';
import { bareSql } from './booking/bare-sql.ts';
import { contact, hold, ids, send, together } from './booking/client.ts';

const quick = process.argv.includes('--quick');
const rounds = quick ? 1 : 5;
const clients = quick ? 100 : 500;
const places = 20;
const controlRounds = quick ? 2 : 10;
const bookings = quick ? 400 : 4000;
const overlapRounds = quick ? 3 : 20;
const atOnce = 20;
const now = new Date('2026-10-05T09:00:00.000Z');
type Store = Awaited<ReturnType<typeof openStore>>;

/** Sessions of the painting table on one day, in the same hours. */
async function newSessions(store: Store, count: number, capacity: number): Promise<string[]> {
  const made = Array.from({ length: count }, ids.booking);
  await store.sessions.put(made.map((id) => session(id, world.painting, '2026-10-27', { capacity })));
  return made;
}

async function startService(place: string): Promise<{ address: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, ['--conditions=source', new URL('./booking/server.ts', import.meta.url).pathname, place], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [line] = (await Promise.race([once(child.stdout!, 'data'), ended.then(() => Promise.reject(new Error('the service did not start')))])) as [Buffer];
  return { address: /listening (\S+)/.exec(line.toString())![1]!, stop: async () => void (child.kill('SIGTERM'), await ended) };
}

const fresh = () => ({ overbooked: 0, undersold: 0, differingReplays: 0, errors: 0, freedByFiftyCancels: 0, silentOverlaps: 0, requestsPerSecond: 0, p95Ms: 0, ratioToSql: 0, controlOverbookedRounds: 0 });
type Figures = ReturnType<typeof fresh>;

/** Promises 1 and 3: twenty places, many clients, each asking three times at once. */
async function races(figures: Figures, store: Store, addresses: readonly string[]): Promise<void> {
  for (let n = 0; n < rounds; n += 1) {
    const [sessionId] = await newSessions(store, 1, places);
    const outcome = await race({ clients, duplicates: 3 }, ids, (client, path, headers) => send(addresses[client % addresses.length]!, 'PUT', path, headers, hold(sessionId!)));
    const { taken } = (await store.sessions.get(sessionId!, now.toISOString()))!;
    figures.overbooked += Math.max(0, outcome.won - places, taken - places);
    figures.undersold += Math.max(0, places - outcome.won);
    figures.differingReplays += outcome.differing;
    figures.errors += outcome.errors;
  }
}

/** Promise 9: fifty cancel the same booking at once. */
async function fiftyCancels(figures: Figures, store: Store, addresses: readonly string[]): Promise<void> {
  const [sessionId] = await newSessions(store, 1, places);
  const headers = ids.secret();
  const path = `/v1/bookings/${ids.booking()}`;
  await send(addresses[0]!, 'PUT', path, headers, hold(sessionId!));
  await send(addresses[0]!, 'POST', `${path}/confirm`, headers, contact);
  const taken = async (): Promise<number> => (await store.sessions.get(sessionId!, now.toISOString()))!.taken;
  const before = await taken();
  const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => send(addresses[n % addresses.length]!, 'POST', `${path}/cancel`, headers, {})));
  figures.errors += answers.filter(({ status }) => status !== 200).length;
  figures.freedByFiftyCancels = before - (await taken());
}

/** Promise 10: a person confirms two bookings in the same hours at the same moment. */
async function overlaps(figures: Figures, store: Store, addresses: readonly string[]): Promise<void> {
  for (let n = 0; n < overlapRounds; n += 1) {
    const sessions = await newSessions(store, 2, places);
    const token = JSON.parse((await send(addresses[0]!, 'POST', '/dev/token', {}, { personId: world.ash })).body) as { access_token: string };
    const headers = { authorization: `Bearer ${token.access_token}` };
    const made = await Promise.all(sessions.map(async (sessionId) => {
      const path = `/v1/bookings/${ids.booking()}`;
      await send(addresses[0]!, 'PUT', path, headers, { ...hold(sessionId), bookedFor: { kind: 'me' } });
      return path;
    }));
    // One process each where there are two; the sign-in of the other is not believed, so both go to the first unless it is shared.
    const answers = await Promise.all(made.map((path) => send(addresses[0]!, 'POST', `${path}/confirm`, headers, {})));
    if (answers.filter(({ status }) => status === 200).length > 1) figures.silentOverlaps += 1;
    figures.errors += answers.filter(({ status }) => status !== 200 && status !== 409).length;
    for (const path of made) await send(addresses[0]!, 'POST', `${path}/cancel`, headers, {});
  }
}

/** Bookings one after another from twenty clients at once: kept, then confirmed with a message to send. */
async function speed(figures: Figures, store: Store, address: string, place: string): Promise<void> {
  const sessions = await newSessions(store, 20, 10 * bookings);
  const times: number[] = [];
  const timed = async (method: string, path: string, headers: Record<string, string>, body: object): Promise<void> => {
    const began = performance.now();
    const { status } = await send(address, method, path, headers, body);
    times.push(performance.now() - began);
    if (status !== 200 && status !== 201) figures.errors += 1;
  };
  const book = async (n: number): Promise<void> => {
    const headers = ids.secret();
    const path = `/v1/bookings/${ids.booking()}`;
    await timed('PUT', path, headers, hold(sessions[n % sessions.length]!));
    await timed('POST', `${path}/confirm`, headers, contact);
  };
  // What a process compiles on first use is no part of it.
  await together(100, atOnce, book);
  times.length = 0;
  const began = performance.now();
  await together(bookings, atOnce, book);
  const took = performance.now() - began;
  const bare = await bareSql(place, await newSessions(store, 20, 10 * bookings), bookings, atOnce);
  figures.requestsPerSecond = Math.round((times.length * 1000) / took);
  figures.p95Ms = round(times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!);
  figures.ratioToSql = round(took / bare);
}

/** Promise 2: the same race against a service that looks first and takes after. It has to sell too many, or the race shows nothing. */
async function control(figures: Figures, place: TestPlace): Promise<void> {
  const ends: (() => Promise<void>)[] = [];
  const store = await carelessStore(place, { after: (end) => void ends.push(end) });
  await fillWorld(store);
  const app = await createService({ store, clock: () => now, logger: false, config: { timerSeconds: 0, requestsPerMinute: 1e6, holdsPerAddress: 1e6, guestHoldsPerSession: 1e6, bookingsPerAddressPerDay: 1e6, drainMilliseconds: 10 } });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  for (let n = 0; n < controlRounds; n += 1) {
    const [sessionId] = await newSessions(store, 1, places);
    const { won } = await race({ clients: 200, duplicates: 1 }, ids, (_client, path, headers) => send(address, 'PUT', path, headers, hold(sessionId!)));
    if (won > places) figures.controlOverbookedRounds += 1;
  }
  await app.close();
  // The store went with the service; what is left is its place.
  for (const end of ends.reverse()) await end();
}

const round = (value: number): number => Math.round(value * 100) / 100;

const all: Partial<Record<TestPlace['name'], Figures>> = {};
await withPlaces(async (kind) => {
  const figures = (all[kind.name] = fresh());
  const { place, remove } = await kind.make();
  const store = await openStore(place, now);
  try {
    await fillWorld(store);
    for (const processes of [1, 2]) {
      const services = await Promise.all(Array.from({ length: processes }, () => startService(place)));
      const addresses = services.map(({ address }) => address);
      try {
        await races(figures, store, addresses);
        await fiftyCancels(figures, store, addresses);
        await overlaps(figures, store, addresses);
        if (processes === 1) await speed(figures, store, addresses[0]!, place);
      } finally {
        await Promise.all(services.map(({ stop }) => stop()));
      }
    }
    await control(figures, kind);
  } finally {
    await store.close();
    await remove();
  }
  console.log(`${kind.name}: ${JSON.stringify(figures)}`);
});

const holds = ({ overbooked, undersold, differingReplays, errors, freedByFiftyCancels, silentOverlaps, controlOverbookedRounds, p95Ms, requestsPerSecond }: Figures): boolean =>
  overbooked + undersold + differingReplays + errors + silentOverlaps === 0 && freedByFiftyCancels === 1 && controlOverbookedRounds > 0
  // How fast a machine is says nothing in a quick run, which goes beside other tests.
  && (quick || (p95Ms <= 100 && requestsPerSecond >= 300));
if (!Object.values(all).every(holds)) process.exitCode = 1;
console.log(JSON.stringify(all));
process.exit();
