import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { json, loopback } from './testing/loopback.ts';

const folder = new URL('../', import.meta.url);

test('the start in the README runs as it stands there', async (t) => {
  const start = /## Start[^]*?```ts\n([^]*?)```/.exec(await readFile(new URL('README.md', folder), 'utf8'))?.[1] ?? '';
  const match = { opportunity: {}, nextSessions: [{ id: 's1', placesLeft: 0 }, { id: 's2', placesLeft: 3 }], matched: [] };
  const held = { status: 'held', heldUntil: '2026-10-13T10:15:00+01:00' };
  const { url, seen } = await loopback(t, ({ method }) => (method === 'POST' ? json({ items: [match], total: 1 }) : json(held, 201)));
  const said: unknown[] = [];
  t.mock.method(console, 'log', (line: unknown) => said.push(line));
  const file = new URL('.cache/readme-start.ts', folder);
  await mkdir(new URL('.cache/', folder), { recursive: true });
  await writeFile(file, start.replace('http://127.0.0.1:4400/v1', url));
  t.after(() => rm(file));
  await import(file.href);
  assert.deepEqual(said, ['1 things to do', 'A place is kept until 2026-10-13T10:15:00+01:00']);
  assert.deepEqual(seen[1]?.body, { places: 1, sessionId: 's2', bookedFor: { kind: 'guest', name: 'Sam' }, intent: 'hold' });
});
