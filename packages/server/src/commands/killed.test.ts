import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase, openStore } from '../store/open.ts';
import { hashContent } from '../store/portable/content.ts';
import { onEachStore, someDay, testPlaces } from '../testing/stores.ts';
import type { TestPlace } from '../testing/stores.ts';
import { fillWorld, ids } from '../testing/world.ts';
import { run } from './run.ts';

/** Enough that a command is at work for a while after it has begun. */
const MESSAGES = 6000;
const MOMENTS = [0.4, 0.7, 0.9];

const script = new URL('./daybridge.ts', import.meta.url).pathname;

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  milliseconds: number;
  said: string;
}

/** A command in a process of its own, killed without a word when `until` says so. */
async function daybridge(args: string[], until?: () => Promise<unknown>): Promise<Ended> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--conditions=source', '--disable-warning=ExperimentalWarning', script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'] } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  if (until) await Promise.race([until().then(() => child.kill('SIGKILL')), ended]);
  const [code, signal] = await ended;
  return { code, signal, milliseconds: performance.now() - began, said };
}

async function filled(place: TestPlace, t: TestContext): Promise<{ where: string; hash: string }> {
  const { place: where, remove } = await place.make();
  t.after(remove);
  const store = await openStore(where, someDay);
  await fillWorld(store);
  const at = someDay.toISOString();
  const messages = Array.from({ length: MESSAGES }, (_, n) => ({
    id: `0199d000-0000-7000-8000-${String(n).padStart(12, '0')}`, kind: 'confirmation' as const, about: ids.walk, to: { kind: 'person' as const, personId: ids.ash },
    language: 'en' as const, facts: { places: 1, words: 'so that there is something to write '.repeat(10) }, createdAt: at, dueAt: at }));
  await store.transaction(async ({ outbox }) => {
    for (let n = 0; n < MESSAGES; n += 500) await outbox.add(messages.slice(n, n + 500));
  });
  await store.close();
  return { where, hash: (await contentOf(where)).hash };
}

async function contentOf(place: string): Promise<{ hash: string; rows: number }> {
  const database = await openDatabase(place);
  try {
    const hasTables = database.kind === 'sqlite'
      ? await database.get('SELECT 1 AS one FROM sqlite_master WHERE name = \'outbox\'')
      : await database.get('SELECT 1 AS one WHERE to_regclass(\'outbox\') IS NOT NULL');
    if (!hasTables) return { hash: '', rows: 0 };
    const messages = (await database.get<{ n: number }>('SELECT COUNT(*) AS n FROM outbox'))!.n;
    if (messages === 0) return { hash: '', rows: 0 };
    return await database.snapshot((sql) => hashContent(sql, database.kind));
  } finally {
    await database.close();
  }
}

onEachStore('Long work', (place) => {
  test('says how far it has come to who looks on, over and over on one line, and takes the line away at the end', async (t) => {
    const { where } = await filled(place, t);
    const folder = await mkdtemp(join(tmpdir(), 'daybridge-progress-'));
    t.after(() => rm(folder, { recursive: true }));
    const [made, copied] = [await place.make(), await place.make()];
    t.after(() => Promise.all([made.remove(), copied.remove()]));
    const file = join(folder, 'backup.gz');
    for (const [args, words] of [
      [['backup', file, '--store', where], 'Rows written'], [['restore', file, '--store', made.place], 'Rows restored'], [['copy', '--store', where, '--to', copied.place], 'Rows copied'],
    ] as const) {
      let shown = '';
      const code = await run(args, { environment: {}, now: () => someDay, out: () => undefined, error: { write: (text) => (shown += text), isTTY: true } });
      assert.equal(code, 0, shown);
      const counts = [...shown.matchAll(/\r\u001B\[K([A-Z][a-z ]+): ([\d,]+)/g)].map(([, what, count]) => [what, Number(count!.replaceAll(',', ''))] as const);
      assert.ok(counts.length > 0 && counts.every(([what, count], n) => what === words && count >= (counts[n - 1]?.[1] ?? 0)), JSON.stringify(shown));
      assert.ok(shown.endsWith('\r\u001B[K'));
    }
  });
});

onEachStore('A command that is killed', (place) => {
  test('leaves no half a backup: the one before is untouched, and what lay beside it goes with the next', async (t) => {
    const { where } = await filled(place, t);
    const folder = await mkdtemp(join(tmpdir(), 'daybridge-killed-'));
    t.after(() => rm(folder, { recursive: true }));
    const file = join(folder, 'backup');
    const part = async (): Promise<string | undefined> => (await readdir(folder)).find((name) => name.endsWith('.part'));
    const whenWriting = async (): Promise<void> => {
      for (;;) {
        const name = await part();
        if (name !== undefined && (await stat(join(folder, name)).catch(() => ({ size: 0 }))).size > 0) return;
        await wait(1);
      }
    };
    const killed = await daybridge(['backup', file, '--store', where], whenWriting);
    assert.equal(killed.signal, 'SIGKILL', 'it was killed while it wrote');
    assert.deepEqual((await readdir(folder)).map((name) => name.endsWith('.part')), [true], 'nothing has its name');
    const whole = await daybridge(['backup', file, '--store', where]);
    assert.equal(whole.code, 0, whole.said);
    assert.deepEqual(await readdir(folder), ['backup']);
    const { size, mtimeMs } = await stat(file);
    assert.equal((await daybridge(['backup', file, '--store', where], whenWriting)).signal, 'SIGKILL');
    const after = await stat(file);
    assert.deepEqual([after.size, after.mtimeMs], [size, mtimeMs]);
  });

  test('leaves nothing or everything of a restore and of a copy, and the same command again does it', async (t) => {
    const { where, hash } = await filled(place, t);
    const folder = await mkdtemp(join(tmpdir(), 'daybridge-killed-'));
    t.after(() => rm(folder, { recursive: true }));
    const file = join(folder, 'backup.gz');
    assert.equal((await daybridge(['backup', file, '--store', where])).code, 0);
    const fresh = async (of: TestPlace): Promise<string> => {
      const { place: there, remove } = await of.make();
      t.after(remove);
      return there;
    };
    const other = testPlaces.find((one) => one !== place) ?? place;
    for (const [target, argsTo] of [
      [place, (to: string) => ['restore', file, '--store', to]],
      [other, (to: string) => ['copy', '--store', where, '--to', to]],
    ] as const) {
      const { milliseconds, code, said } = await daybridge(argsTo(await fresh(target)));
      assert.equal(code, 0, said);
      let killed = 0;
      for (const moment of MOMENTS) {
        const to = await fresh(target);
        const { signal } = await daybridge(argsTo(to), () => wait(milliseconds * moment));
        if (signal === 'SIGKILL') killed += 1;
        const there = await contentOf(to);
        assert.ok(there.rows === 0 || there.hash === hash, `half of it is there: ${there.rows} rows`);
        if (there.rows > 0) continue;
        const again = await daybridge(argsTo(to));
        assert.deepEqual([again.code, (await contentOf(to)).hash], [0, hash], again.said);
      }
      assert.ok(killed > 0, 'nothing was killed');
    }
  });
});
