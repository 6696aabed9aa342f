import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDatabase, openStore } from '../store/open.ts';
import { around, fillPlanWorld } from '../testing/plan-world.ts';
import { testService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import { run } from './run.ts';

/** For who compares clocks, which on PostgreSQL is the machine's. */
const machine = (): Date => new Date(performance.timeOrigin + performance.now());

async function doctor(...args: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const code = await run(['doctor', ...args], { environment: {}, now: machine, out: (line) => (out += `${line}\n`), error: { write: () => undefined } });
  return { code, out };
}

onEachStore('daybridge doctor --checkpoint', (place) => {
  test('sees what was cut off the record of who looked since it last wrote down how far it had come, and leaves that file alone', async (t) => {
    const { place: where, remove } = await place.make();
    t.after(remove);
    const folder = await mkdtemp(join(tmpdir(), 'daybridge-checkpoint-'));
    t.after(() => rm(folder, { recursive: true }));
    const file = join(folder, 'ends.json');
    const store = await openStore(where);
    const service = await testService(place, t, { store, world: fillPlanWorld });
    const looks = async (who: string) => service.get(`/v1/plans/${around.plan}`, { ...(await service.signedIn(who)), 'purpose-of-use': 'support' });
    const check = () => doctor('--store', where, '--checkpoint', file);

    await looks(around.jo);
    assert.match((await doctor('--store', where)).out, /ok +who looked at plans: 1 row about 1 plan, nothing changed; only --checkpoint sees/);
    const first = await check();
    assert.deepEqual([first.code, /nothing changed; written to/.test(first.out)], [0, true], first.out);
    await looks(around.dee);
    const second = await check();
    assert.deepEqual([second.code, /nothing changed since 20/.test(second.out)], [0, true], second.out);

    const database = await openDatabase(where);
    await database.transaction(async (sql) => {
      await sql.run(database.kind === 'postgres' ? 'DROP TRIGGER access_log_is_not_rewritten ON access_log' : 'DROP TRIGGER access_log_is_not_shortened');
      await sql.run('DELETE FROM access_log WHERE n = 2');
    });
    await database.close();
    const before = await readFile(file, 'utf8');
    const cut = await check();
    assert.equal(cut.code, 1);
    assert.match(cut.out, /WRONG {2}who looked at plans: .*somebody wrote to the database past the service/);
    assert.equal(await readFile(file, 'utf8'), before);
  });

  test('says so when the file is something else', async (t) => {
    const { place: where, remove } = await place.make();
    t.after(remove);
    const folder = await mkdtemp(join(tmpdir(), 'daybridge-checkpoint-'));
    t.after(() => rm(folder, { recursive: true }));
    const file = join(folder, 'ends.json');
    await writeFile(file, '{"something": "else"}');
    await (await openStore(where)).close();
    const { code, out } = await doctor('--store', where, '--checkpoint', file);
    assert.deepEqual([code, /WRONG {2}who looked at plans: .*is not a checkpoint/.test(out)], [1, true], out);
  });
});
