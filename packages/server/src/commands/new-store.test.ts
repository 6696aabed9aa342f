import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase, openStore } from '../store/open.ts';
import { tableNames } from '../store/portable/shape.ts';
import { onEachStore, someDay } from '../testing/stores.ts';
import { fillWorld } from '../testing/world.ts';
import { run } from './run.ts';

const script = new URL('./daybridge.ts', import.meta.url).pathname;

async function daybridge(...args: string[]): Promise<{ code: number; error: string }> {
  let error = '';
  const code = await run(args, { environment: {}, now: () => someDay, out: () => undefined, error: { write: (text) => (error += text) } });
  return { code, error };
}

async function folder(t: TestContext): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'daybridge-new-store-'));
  t.after(() => rm(made, { recursive: true }));
  return made;
}

/** What is at a place: the names of its files, or of its tables. */
async function left(place: string): Promise<string[]> {
  if (!place.startsWith('postgres')) return existsSync(dirname(place)) ? readdir(dirname(place)) : [];
  const database = await openDatabase(place);
  try {
    return await tableNames(database, database.kind);
  } finally {
    await database.close();
  }
}

const usual = 'language: en, source: { publisher: A }, checkedOn: "2026-09-01"';
const organisation = `organisations:\n  - { key: a, name: A, kind: local-authority, roles: [], ${usual} }\n`;
const service = (of: string): string =>
  `services:\n  - { key: s, organisationId: ${of}, areaIds: [], component: hub, name: S, eligibility: { who: anyone }, accessRoutes: [drop-in], openingHours: [], duration: { kind: no-limit }, ${usual} }\n`;

onEachStore('A new store', (place) => {
  test('is there after a directory was loaded, and nothing of it after one that is not right', async (t) => {
    const files = await folder(t);
    for (const [text, sentence] of [
      ['organisations:\n  - { key: a, name: A }\n', /Nothing was loaded: \d+ things are not right\.\n$/],
      [organisation + service('nobody'), /organisationId: There is no such organisation\.\nNothing was loaded: 1 thing is not right\.\n$/],
    ] as const) {
      const { place: where, remove } = await place.make();
      t.after(remove);
      await writeFile(join(files, 'directory.yaml'), text);
      const { code, error } = await daybridge('load', join(files, 'directory.yaml'), '--store', where);
      assert.equal(code, 1);
      assert.match(error, sentence);
      assert.deepEqual(await left(where), []);
    }
    const { place: where, remove } = await place.make();
    t.after(remove);
    await writeFile(join(files, 'directory.yaml'), organisation);
    assert.deepEqual(await daybridge('load', join(files, 'directory.yaml'), '--store', where), { code: 0, error: '' });
    const store = await openStore(where, someDay);
    assert.equal((await store.directory.all('organisation')).length, 1);
    await store.close();
  });

  test('is not left behind by a backup that is damaged at its end', async (t) => {
    const files = await folder(t);
    const [from, to] = [await place.make(), await place.make()];
    t.after(() => Promise.all([from.remove(), to.remove()]));
    const store = await openStore(from.place, someDay);
    await fillWorld(store);
    await store.close();
    const backup = join(files, 'backup');
    assert.equal((await daybridge('backup', backup, '--store', from.place)).code, 0);
    await writeFile(backup, (await readFile(backup, 'utf8')).replace(/"sha256":"[0-9a-f]{8}/, '"sha256":"00000000'));
    const { code, error } = await daybridge('restore', backup, '--store', to.place);
    assert.equal(code, 1);
    assert.match(error, /^Nothing was restored: The dump is damaged/);
    assert.deepEqual(await left(to.place), []);
  });
});

test('folders that were made for a new store go with it', async (t) => {
  const place = await folder(t);
  await writeFile(join(place, 'directory.yaml'), organisation + service('nobody'));
  await writeFile(join(place, 'text'), 'Dear all');
  const store = join(place, 'some', 'where', 'store.sqlite');
  for (const args of [['load', join(place, 'directory.yaml')], ['restore', join(place, 'text')]]) {
    assert.equal((await daybridge(...args, '--store', store)).code, 1);
    assert.deepEqual((await readdir(place)).sort(), ['directory.yaml', 'text']);
  }
});

test('a new store goes away when its loading is stopped by Ctrl-C, also when the signal comes twice', async (t) => {
  const place = await folder(t);
  const many = Array.from({ length: 8000 }, (_, n) => `  - { key: a${n}, name: A, kind: local-authority, roles: [], ${usual} }\n`).join('');
  await writeFile(join(place, 'directory.yaml'), `organisations:\n${many}`);
  const store = join(place, 'new', 'store.sqlite');
  const child = spawn(process.execPath, ['--conditions=source', '--disable-warning=ExperimentalWarning', script, 'load', join(place, 'directory.yaml'), '--store', store], {
    stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: process.env['PATH'] } });
  let error = '';
  child.stderr.on('data', (part: Buffer) => (error += part.toString()));
  const ended = once(child, 'exit');
  while (!existsSync(`${store}-wal`) && child.exitCode === null) await wait(1);
  child.kill('SIGINT');
  await wait(1);
  child.kill('SIGINT');
  assert.deepEqual(await ended, [130, null]);
  assert.equal(error, 'Stopped: nothing of it is left.\n');
  assert.deepEqual(await readdir(place), ['directory.yaml']);
});
