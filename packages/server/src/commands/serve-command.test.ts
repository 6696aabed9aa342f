import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { onEachStore, someDay } from '../testing/stores.ts';
import { startChild } from '../testing/child.ts';
import { bookingId, guest } from '../testing/service.ts';
import { fillWorld, ids } from '../testing/world.ts';
import { openStore } from '../store/open.ts';

/** Runs `daybridge serve` with an environment until it ends by itself, or is told to when it listens and what comes `before` that is done. */
async function serve(env: Record<string, string>, before: (address: string, child: ChildProcess) => Promise<unknown> = async () => undefined): Promise<{ code: number | null; out: string; error: string }> {
  const child = spawn(process.execPath, ['--conditions=source', new URL('./daybridge.ts', import.meta.url).pathname, 'serve'], { env: { PATH: process.env['PATH'], ...env } });
  let [out, error] = ['', ''];
  child.stdout.on('data', (part: Buffer) => {
    const listened = out.includes('listening');
    out += part.toString();
    const address = /"address":"([^"]+)".*"listening"/.exec(out)?.[1];
    if (!listened && address) void before(address, child).then(() => child.kill('SIGTERM'));
  });
  child.stderr.on('data', (part: Buffer) => (error += part.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, out, error };
}

async function listens(address: string): Promise<boolean> {
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

test('The service says in one sentence why it cannot start', async () => {
  for (const [env, sentence] of [
    [{ PORT: 'abc' }, 'PORT has to be a whole number from 0 to 65,535, and is "abc".'],
    [{ DAYBRIDGE_ISSUER: 'https://sign-in.example/' }, 'issuer, audience and jwksUrl go together.'],
    [{ DAYBRIDGE_STORE: '/dev/null/store.sqlite' }, 'The store /dev/null/store.sqlite cannot be opened: part of the path is not a folder.'],
  ] as const) {
    const { code, error } = await serve({ DAYBRIDGE_STORE: ':memory:', ...env });
    assert.deepEqual([code, error], [1, `${sentence}\n`]);
  }
});

onEachStore('The service', (place) => {
  test('starts from its environment and ends by itself when asked to', async (t) => {
    const { place: where, remove } = await place.make();
    t.after(remove);
    const { code, out, error } = await serve({ DAYBRIDGE_STORE: where, PORT: '0' });
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
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let going = true; going; ) {
        const asked = request(`${child.address}/v1/bookings/${bookingId()}`, { agent, method: 'PUT', headers: { 'content-type': 'application/json', ...guest() } });
        asked.end(JSON.stringify({ intent: 'hold', sessionId: ids.sameHours, places: 1, bookedFor: { kind: 'guest', name: 'Asha' } }));
        try {
          const [response] = (await once(asked, 'response')) as [IncomingMessage];
          await buffer(response);
          if (response.statusCode !== 201) wrong.push(response.statusCode);
          answered += 1;
          // Told to go: whoever asks anew now may meet nobody, and that is no drop.
          going = response.headers.connection !== 'close';
        } catch (error) {
          // On a new connection it may not have been let in; on one that is open it was dropped.
          if (asked.reusedSocket) wrong.push(error);
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

  test('answers what it has taken in when the signal comes twice, as it does through npm', async (t) => {
    const { place: where, remove } = await place.make();
    t.after(remove);
    let answered = 0;
    const { code, out } = await serve({ DAYBRIDGE_STORE: where, PORT: '0' }, async (address, child) => {
      const asked = request(`${address}/v1/opportunities/search`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': 2, 'expect': '100-continue' } });
      asked.flushHeaders();
      // It has been taken in, and waits for its body.
      await once(asked, 'continue');
      child.kill('SIGTERM');
      while (await listens(address)) await new Promise((resolve) => setTimeout(resolve, 10));
      child.kill('SIGTERM');
      asked.end('{}');
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      await buffer(response);
      answered = response.statusCode!;
    });
    assert.deepEqual([code, answered], [0, 200]);
    assert.match(out, /stopped/);
  });

  test('is not kept from ending by a connection nobody has used, as browsers open them', async (t) => {
    const { place: where, remove } = await place.make();
    t.after(remove);
    const { code, out } = await serve({ DAYBRIDGE_STORE: where, PORT: '0' }, async (address) => {
      await once(connect(Number(new URL(address).port), '127.0.0.1'), 'connect');
      // Answered means that the connection before it has been accepted.
      await fetch(`${address}/health/live`);
    });
    assert.equal(code, 0);
    assert.match(out, /stopped/);
  });
});
