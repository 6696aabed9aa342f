import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, newId, newSecret, type Client } from './index.ts';
import { json, loopback, problem, reset, type Reply, type Seen } from './testing/loopback.ts';

const bookings = 100;
const hold = { sessionId: 's', bookedFor: { kind: 'guest', name: 'Sam' } } as const;

/** One exchange in five is lost, before or after the server has done its work; the same ones every time. */
function flaky(): { answer: (request: Seen) => Reply; kept: Map<string, object> } {
  const kept = new Map<string, object>();
  let dice = 20261013;
  const answer = ({ method, url, body }: Seen): Reply => {
    dice = (dice * 1103515245 + 12345) % 2147483648;
    const luck = dice / 2147483648;
    if (luck < 0.1) return reset;
    const id = url.split('/').at(-1)!;
    if (method === 'PUT' && !kept.has(id)) kept.set(id, { id, status: 'held', ...(body as object) });
    if (luck < 0.2) return reset;
    return kept.has(id) ? json(kept.get(id)) : problem(404, 'not-found');
  };
  return { answer, kept };
}

async function holdAndSettle(day: Client): Promise<boolean> {
  const id = newId();
  const secret = newSecret();
  const { ok, error } = await day.bookings.hold({ id, ...hold }, { secret }).safe();
  return ok || (error.outcomeUnknown && (await day.bookings.settle(id, { secret }))?.status === 'held');
}

test('on a network that loses one exchange in five no booking is doubled, lost or left open', async (t) => {
  const { answer, kept } = flaky();
  const { url, seen } = await loopback(t, answer);
  const day = createClient({ baseUrl: url, random: () => 0 });
  let held = 0;
  for (let n = 0; n < bookings; n++) held += Number(await holdAndSettle(day));
  assert.ok(seen.length > bookings, 'nothing was lost, so nothing was shown');
  assert.deepEqual({ held, kept: kept.size }, { held: bookings, kept: bookings });
});

test('the same network doubles bookings for a client that makes a new id each time (control)', async (t) => {
  const { answer, kept } = flaky();
  const { url } = await loopback(t, answer);
  const day = createClient({ baseUrl: url, random: () => 0, retries: 0 });
  for (let held = 0; held < bookings;) held += Number((await day.bookings.hold(hold, { secret: newSecret() }).safe()).ok);
  assert.ok(kept.size > bookings);
});
