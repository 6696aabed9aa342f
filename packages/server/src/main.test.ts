import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { onEachStore, someDay } from './testing/stores.ts';
import { startChild } from './testing/child.ts';
import { bookingId, guest } from './testing/service.ts';
import { fillWorld, ids } from './testing/world.ts';
import { openStore } from './store/open.ts';

/** Runs `main.ts` with an environment until it ends by itself or is told to. */
async function main(env: Record<string, string>): Promise<{ code: number | null; out: string; error: string }> {
  const child = spawn(process.execPath, ['--conditions=source', new URL('./main.ts', import.meta.url).pathname], { env: { PATH: process.env['PATH'], ...env } });
  let [out, error] = ['', ''];
  child.stdout.on('data', (part: Buffer) => {
    const before = out.includes('listening');
    out += part.toString();
    if (!before && out.includes('listening')) child.kill('SIGTERM');
  });
  child.stderr.on('data', (part: Buffer) => (error += part.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, out, error };
}

test('The service says in one sentence why it cannot start', async () => {
  for (const [env, sentence] of [
    [{ PORT: 'abc' }, 'PORT has to be a whole number from 0 to 65,535, and is "abc".'],
    [{ DAYBRIDGE_ISSUER: 'https://sign-in.example/' }, 'issuer, audience and jwksUrl go together.'],
    [{ DAYBRIDGE_STORE: '/dev/null/store.sqlite' }, 'The store /dev/null/store.sqlite cannot be opened: part of the path is not a folder.'],
  ] as const) {
    const { code, error } = await main({ DAYBRIDGE_STORE: ':memory:', ...env });
    assert.deepEqual([code, error], [1, `${sentence}\n`]);
  }
});

onEachStore('The service', (place) => {
  test('starts from its environment and ends by itself when asked to', async (t) => {
    const { place: where, remove } = await place.make();
    t.after(remove);
    const { code, out, error } = await main({ DAYBRIDGE_STORE: where, PORT: '0' });
    assert.deepEqual([code, error], [0, '']);
    assert.match(out, /stopped/);
    assert.doesNotMatch(out, /DEVELOPMENT/);
  });

  test('answers everything it has taken in when it is stopped under load', async (t) => {
    const { place: where, remove } = await place.make();
    const store = await openStore(where, someDay);
    await fillWorld(store);
    const child = await startChild(where);
    t.after(async () => {
      await store.close();
      await remove();
    });
    const wrong: unknown[] = [];
    let answered = 0;
    const client = async (): Promise<void> => {
      for (;;) {
        try {
          const body = JSON.stringify({ intent: 'hold', sessionId: ids.sameHours, places: 1, bookedFor: { kind: 'guest', name: 'Asha' } });
          const response = await fetch(`${child.address}/v1/bookings/${bookingId()}`, { method: 'PUT', headers: { 'content-type': 'application/json', ...guest() }, body });
          await response.arrayBuffer();
          if (response.status !== 201) wrong.push(response.status);
          answered += 1;
        } catch (error) {
          const { code } = (error as { cause?: { code?: string } }).cause ?? {};
          // Nobody listens any more, or the connection still waited to be accepted: not taken in. That nothing was begun and
          // dropped is seen below, where every booking that was written has been answered.
          if (code !== 'ECONNREFUSED' && code !== 'ECONNRESET') wrong.push(code);
          return;
        }
      }
    };
    const clients = Array.from({ length: 8 }, client);
    while (answered < 40) await new Promise((resolve) => setTimeout(resolve, 5));
    child.process.kill('SIGTERM');
    await Promise.all(clients);
    assert.deepEqual(wrong, []);
    const held = await store.bookings.holdsOfGuests(ids.sameHours, someDay.toISOString());
    assert.equal(held, answered, 'what was written was answered');
  });
});
