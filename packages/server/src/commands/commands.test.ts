import assert from 'node:assert/strict';
import { access, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { ledgerFaults } from '../store/check.ts';
import { openDatabase, openStore } from '../store/open.ts';
import { hashContent } from '../store/portable/content.ts';
import { bookingId, guest } from '../testing/service.ts';
import { startChild } from '../testing/child.ts';
import { onEachStore, someDay, testPlaces } from '../testing/stores.ts';
import { fillWorld, ids } from '../testing/world.ts';
import { commands, run } from './run.ts';

interface Ran {
  code: number;
  out: string;
  error: string;
}

/** For who compares clocks, which on PostgreSQL is the machine's. */
const machine = {
  get now(): Date {
    return new Date(performance.timeOrigin + performance.now());
  },
};

/** Runs a command as somebody at a terminal would. */
async function daybridge(args: readonly string[], more: { answer?: string; now?: Date } = {}): Promise<Ran> {
  const ran: Ran = { code: -1, out: '', error: '' };
  ran.code = await run(args, {
    environment: {},
    now: () => more.now ?? someDay,
    out: (line) => (ran.out += `${line}\n`),
    error: { write: (text) => (ran.error += text) },
    ...(more.answer !== undefined && { ask: async () => more.answer! }),
  });
  return ran;
}

async function folder(t: TestContext): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'daybridge-commands-'));
  t.after(() => rm(made, { recursive: true }));
  return made;
}

const isThere = (file: string): Promise<boolean> => access(file).then(() => true, () => false);

async function hashOf(place: string): Promise<string> {
  const database = await openDatabase(place);
  const { hash } = await database.snapshot((sql) => hashContent(sql, database.kind));
  await database.close();
  return hash;
}

test('every command says what it does', async () => {
  const { code, out } = await daybridge(['help']);
  assert.equal(code, 0);
  for (const [name, load] of Object.entries(commands)) {
    assert.ok(out.includes(`  ${name}`));
    const help = await daybridge([name, '--help']);
    assert.equal(help.code, 0);
    assert.ok(help.out.startsWith(`daybridge ${(await load()).usage}\n`));
    assert.match(help.out, /--store/);
  }
});

test('what goes wrong is said in one sentence and leaves nothing behind', async (t) => {
  const place = await folder(t);
  const store = join(place, 'store.sqlite');
  await (await openStore(store, someDay)).close();
  assert.equal((await stat(store)).mode & 0o777, 0o600, 'only its owner may read it');
  await writeFile(join(place, 'text'), 'Dear all');
  const id = '0199b000-0000-7000-8000-000000000030';
  for (const [args, sentence] of [
    [['frob'], /^There is no command "frob": serve, /],
    [['backup'], /^Use it as: daybridge backup <file>\n$/],
    [['backup', 'x', '--frob'], /^Unknown option '--frob'; daybridge backup <file>\n$/],
    [['backup', join(place, 'b.gz'), '--store', join(place, 'none.sqlite')], /^There is no store at .*none\.sqlite\.\n$/],
    [['backup', join(place, 'none', 'b.gz')], /^.*b\.gz was not written: there is no such file\.\n$/],
    [['backup', join(place, 'b.gz'), '--store', place], /^.* is a folder and no store\.\n$/],
    [['backup', place, '--store', store], /^.* was not written: it is a folder\.\n$/],
    [['restore', join(place, 'none.gz')], /^There is no file /],
    [['restore', join(place, 'text'), '--store', join(place, 'new.sqlite')], /^Nothing was restored: /],
    [['restore', join(place, 'text')], /^Nothing was restored: This is not a dump of Daybridge, or it is damaged\.\n$/],
    [['copy', '--to', 'postgres://u@127.0.0.1:1/x?password=Zinnwaldite'], /^The store postgres:\/\/u@127\.0\.0\.1:1\/x\?password=… does not answer/],
    [['copy'], /^Say where to: /],
    [['copy', '--to', store], /^A store cannot be copied to itself\.\n$/],
    [['copy', '--to', 'postgres://u:Zinnwaldite@127.0.0.1:1/x'], /^The store postgres:\/\/u:…@127\.0\.0\.1:1\/x does not answer: nothing answers there\.\n$/],
    [['load', join(place, 'none')], /^Nothing was loaded from .*: there is no such file\.\n$/],
    [['erase'], /^Say who: /],
    [['erase', '--person', 'ash'], /^"ash" is not an id\.\n$/],
    [['erase', '--person', id], /^Nobody is there to be asked: say --yes\.\n$/],
    [['erase', '--person', id, '--yes'], /^There is no person 0199b/],
    [['erase', '--guest-booking', id, '--yes'], /^There is no guest's booking 0199b/],
    [['migrate', '--config', join(place, 'none.yaml')], /none\.yaml is not there\.\n$/],
  ] as const) {
    const withStore = args.includes('--store' as never) || args.length === 1 ? args : [...args, '--store', store];
    const { code, error, out } = await daybridge(withStore as string[]);
    assert.deepEqual([code, out], [1, ''], args.join(' '));
    assert.match(error, sentence);
    assert.doesNotMatch(error, /Zinnwaldite/);
  }
  assert.deepEqual((await readdir(place)).sort(), ['store.sqlite', 'text']);
});

test('a directory is loaded whole, with its dates, or not at all and every mistake is named', async (t) => {
  const place = await folder(t);
  const store = join(place, 'store.sqlite');
  const sample = new URL('../../sample/', import.meta.url).pathname;
  const first = await daybridge(['load', sample, '--store', store]);
  assert.deepEqual([first.code, first.error], [0, '']);
  const opened = await openStore(store, someDay);
  const before = await opened.directory.change();
  assert.ok((await opened.directory.all('opportunity')).length > 80);
  assert.ok((await opened.sessions.changedSince(-1)).length > 800);
  // Again, and nothing has changed.
  await daybridge(['load', sample, '--store', store]);
  const rows = await opened.directory.changedSince(before);
  assert.deepEqual(rows, []);
  const wrong = join(place, 'wrong.yaml');
  await writeFile(wrong, `
organisations:
  - { key: a, name: A, kind: council, roles: [], language: en, source: { publisher: A }, checkedOn: 2026-02-30, colour: green }
venues:
  - { key: v, name: Hall, setting: mainstream-venue, accessFeatures: {}, language: en, source: { publisher: A }, checkedOn: '2026-09-01' }
  - { key: v, name: Hall, setting: mainstream-venue, accessFeatures: {}, language: en, source: { publisher: A }, checkedOn: '2026-09-01' }
`);
  const { code, error } = await daybridge(['load', wrong, '--store', store]);
  assert.equal(code, 1);
  assert.match(error, /organisations a\/kind: Choose one of the codes in the list\./);
  assert.match(error, /organisations a\/colour: /);
  assert.match(error, /organisations a\/checkedOn: This is not a right date/);
  assert.match(error, /venues v stands there twice\./);
  assert.match(error, /Nothing was loaded: 4 things are not right\.\n$/);
  await writeFile(wrong, 'services:\n  - { key: s, organisationId: nobody, areaIds: [], component: hub, name: S, eligibility: { who: anyone }, accessRoutes: [drop-in], openingHours: [], duration: { kind: no-limit }, language: en, source: { publisher: A }, checkedOn: "2026-09-01" }\n');
  assert.match((await daybridge(['load', wrong, '--store', store])).error, /services s\/organisationId: There is no such organisation\.\nNothing was loaded: 1 thing is not right\./);
  assert.equal((await opened.directory.all('service')).some((row) => row.record['name'] === 'S'), false);
  await opened.close();
});

test('erasing asks first', async (t) => {
  const store = join(await folder(t), 'store.sqlite');
  const opened = await openStore(store, someDay);
  await fillWorld(opened);
  const args = ['erase', '--person', ids.ash, '--store', store];
  assert.equal((await daybridge(args, { answer: 'no' })).error, 'Nothing was erased.\n');
  assert.ok(await opened.people.get(ids.ash));
  const { code, out } = await daybridge(args, { answer: 'yes' });
  assert.equal(code, 0);
  assert.match(out, /^Erased the person .*people 1/);
  assert.equal(await opened.people.get(ids.ash), undefined);
  await opened.close();
});

onEachStore('daybridge', (place) => {
  test('backs up while bookings are made: what is restored is whole, adds up and is as it stood at one moment', async (t) => {
    const { place: where, remove } = await place.make();
    const other = await place.make();
    const files = await folder(t);
    const store = await openStore(where, someDay);
    await fillWorld(store);
    const child = await startChild(where);
    t.after(async () => {
      await store.close();
      await Promise.all([remove(), other.remove()]);
    });
    let answered = 0;
    let goingOn = true;
    const client = async (): Promise<void> => {
      while (goingOn) {
        const body = JSON.stringify({ intent: 'hold', sessionId: ids.sameHours, places: 1, bookedFor: { kind: 'guest', name: 'Asha' } });
        const response = await fetch(`${child.address}/v1/bookings/${bookingId()}`, { method: 'PUT', headers: { 'content-type': 'application/json', ...guest() }, body });
        await response.arrayBuffer();
        assert.equal(response.status, 201);
        answered += 1;
      }
    };
    const clients = Array.from({ length: 4 }, client);
    const backups: { file: string; least: number; most: number }[] = [];
    for (let n = 0; n < 3; n += 1) {
      const due = answered + 15;
      while (answered < due) await wait(5);
      const file = join(files, `backup-${n}.gz`);
      const least = answered;
      const { code, error } = await daybridge(['backup', file, '--store', where]);
      assert.deepEqual([code, error], [0, '']);
      backups.push({ file, least, most: answered + 4 });
    }
    goingOn = false;
    await Promise.all(clients);
    await child.kill('SIGTERM');
    for (const { file, least, most } of backups) {
      assert.equal((await stat(file)).mode & 0o777, 0o600);
      const { code, error } = await daybridge(['restore', file, '--store', other.place, '--replace']);
      assert.deepEqual([code, error], [0, '']);
      const restored = await openDatabase(other.place);
      assert.deepEqual(await ledgerFaults(restored), []);
      const { n } = (await restored.get<{ n: number }>('SELECT COUNT(*) AS n FROM bookings'))!;
      assert.ok(n >= least && n <= most, `${n} of ${least} to ${most} bookings`);
      await restored.close();
      assert.equal((await daybridge(['doctor', '--store', other.place], machine)).code, 0);
    }
    assert.deepEqual((await readdir(files)).sort(), backups.map(({ file }) => file.slice(files.length + 1)));
  });

  test('copies to each other store and back, with equal content hashes', async () => {
    const { place: where, remove } = await place.make();
    const store = await openStore(where, someDay);
    await fillWorld(store);
    await store.close();
    const hash = await hashOf(where);
    for (const target of testPlaces) {
      const [there, back] = [await target.make(), await place.make()];
      const copied = await daybridge(['copy', '--store', where, '--to', there.place]);
      assert.deepEqual([copied.code, copied.error], [0, '']);
      assert.ok(copied.out.includes(hash));
      assert.match((await daybridge(['copy', '--store', where, '--to', there.place])).error, /holds data already/);
      assert.equal((await daybridge(['copy', '--store', there.place, '--to', back.place])).code, 0);
      assert.equal(await hashOf(back.place), hash);
      await Promise.all([there.remove(), back.remove()]);
    }
    await remove();
  });

  test('finds places that do not add up, messages that stay, and tables that are behind', async (t) => {
    const { place: where, remove } = await place.make();
    t.after(remove);
    const store = await openStore(where, someDay);
    await fillWorld(store);
    assert.equal((await daybridge(['doctor', '--store', where], machine)).code, 0);
    await store.sessions.take(ids.walk, 1, someDay.toISOString());
    const dueAt = new Date(machine.now.getTime() - 2 * 3_600_000).toISOString();
    await store.outbox.add([{ id: ids.ashPlan, kind: 'confirmation', about: ids.walk, to: { kind: 'person', personId: ids.ash }, language: 'en', facts: {}, createdAt: dueAt, dueAt }]);
    await store.close();
    const database = await openDatabase(where);
    await database.run('DELETE FROM migrations WHERE name LIKE \'005%\'');
    await database.close();
    const { code, out, error } = await daybridge(['doctor', '--store', where], machine);
    assert.deepEqual([code, error], [1, '3 things are wrong.\n']);
    assert.match(out, new RegExp(`WRONG  ledger of places: does not add up for sessions ${ids.walk}`));
    assert.match(out, /WRONG {2}messages: 1 of 1 waiting should have gone over an hour ago/);
    assert.match(out, /WRONG {2}tables: not up to date: daybridge migrate would run 005/);
  });
});

test('a backup that is stopped leaves no file', async (t) => {
  const place = await folder(t);
  const store = join(place, 'store.sqlite');
  const opened = await openStore(store, someDay);
  await fillWorld(opened);
  await opened.close();
  const { writeWhole } = await import('./whole-file.ts');
  const file = join(place, 'backup.gz');
  const broken = async function* (): AsyncGenerator<string> {
    yield 'a line';
    assert.deepEqual((await readdir(place)).filter((name) => name.endsWith('.part')).length, 1);
    throw new Error('the disk is full');
  };
  await writeFile(file, 'the last good one');
  await assert.rejects(writeWhole(file, broken()), /the disk is full/);
  assert.equal(await readFile(file, 'utf8'), 'the last good one');
  assert.equal(await isThere(store), true);
  assert.deepEqual((await readdir(place)).filter((name) => name.endsWith('.part')), []);
});
