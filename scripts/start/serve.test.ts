import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { createClient, newSecret } from '@daybridge/sdk';
import { linkKeyIn } from './link-key.ts';
import { serve } from './serve.ts';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test('the confirmation of a booking is written to the folder, and the link in it opens the booking on the manage page', async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'start-'));
  const port = await freePort();
  const stop = await serve({ store: path.join(folder, 'day.sqlite'), port, reset: false, folder });
  t.after(async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  });
  const day = createClient({ baseUrl: `http://127.0.0.1:${port}/v1` });
  const painting = (await day.opportunities.search({ q: 'art' })).items.find(({ opportunity, nextSessions }) => opportunity.joining.mode === 'book' && nextSessions.some(({ placesLeft = 1 }) => placesLeft > 0))!;
  const session = painting.nextSessions.find(({ placesLeft = 1 }) => placesLeft > 0)!;
  const secret = newSecret();
  const held = await day.bookings.hold({ sessionId: session.id, bookedFor: { kind: 'guest', name: 'Robin' } }, { secret });
  await day.bookings.confirm(held.id, { contact: { channel: 'email', value: 'robin@example.org' }, tellOrganiser: 'name-only' }, { secret });

  const messages = path.join(folder, 'messages');
  const written = async (): Promise<string[]> => (await readdir(messages).catch(() => [])).filter((name) => name.endsWith('.txt'));
  while ((await written()).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  const text = await readFile(path.join(messages, (await written())[0]!), 'utf8');
  const link = new URL(/http:\S+/.exec(text)![0]);
  assert.equal(`${link.origin}${link.pathname}`, `http://localhost:${port}/manage/`);
  assert.match(await (await fetch(`http://127.0.0.1:${port}${link.pathname}`)).text(), /<day-session-booker/);
  const [id, key] = link.hash.slice(1).split('.');
  const opened = await fetch(`http://127.0.0.1:${port}/v1/bookings/${id}`, { headers: { 'Booking-Secret': key! } });
  assert.deepEqual([id, opened.status, ((await opened.json()) as { status: string }).status], [held.id, 200, 'confirmed']);
});

test('the key of links stays the same from one start to the next, and only its owner can read it', async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'start-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const first = await linkKeyIn(folder);
  assert.match(first, /^[\w-]{43}$/);
  assert.equal(await linkKeyIn(folder), first);
  assert.equal((await stat(path.join(folder, 'link-key'))).mode & 0o077, 0);
});
