import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around, fillPlanWorld } from '../testing/plan-world.ts';
import { bookingId as newId, testService } from '../testing/service.ts';
import { onEachStore, testDatabase } from '../testing/stores.ts';
import type { TestPlace } from '../testing/stores.ts';
import { storeOver } from '../store/open.ts';
import { migrate } from '../store/migrate.ts';
import type { Database } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { WRONG_IDS } from './chain.ts';
import { exportCheckpoint, readCheckpoint, verifyChains } from './checkpoint.ts';

const url = `/v1/plans/${around.plan}`;
const day = new Date('2026-10-05T09:00:00.000Z');

interface Watched {
  service: Awaited<ReturnType<typeof testService>>;
  store: Store;
  database: Database;
  /** Asks as somebody, and answers the status. */
  as(person: string, path?: string, headers?: Record<string, string>, method?: string): Promise<number>;
}

async function watched(place: TestPlace, t: Parameters<typeof testDatabase>[1], auditKey?: string): Promise<Watched> {
  const database = await testDatabase(place, t);
  await migrate(database, day);
  const store = storeOver(database);
  const service = await testService(place, t, { store, world: fillPlanWorld, config: { auditKey } });
  const as: Watched['as'] = async (person, path = url, headers = {}, method = 'GET') =>
    (await service.send(method, path, { headers: { ...(await service.signedIn(person)), 'purpose-of-use': 'support', ...headers } })).statusCode;
  return { service, store, database, as };
}

/** What somebody with the database in their hands can do: the triggers are gone, and rows are as they like. */
async function tamper({ database }: Watched, ...statements: string[]): Promise<void> {
  await database.transaction(async (sql) => {
    const triggers = database.kind === 'sqlite'
      ? ['DROP TRIGGER access_log_is_not_rewritten', 'DROP TRIGGER access_log_is_not_shortened']
      : ['DROP TRIGGER access_log_is_not_rewritten ON access_log'];
    for (const statement of [...triggers, ...statements]) await sql.run(statement);
  });
}

onEachStore('The record of who looked at a plan', (place) => {
  test('has one row for each access by anybody but the person: looks, what had been seen already, and refusals', async (t) => {
    const { service, store, as } = await watched(place, t);
    const headers = { ...(await service.signedIn(around.jo)), 'purpose-of-use': 'support' };
    const etag = String((await service.get(url, headers)).headers['etag']);
    const statuses = [
      await as(around.jo, url, { 'if-none-match': etag }), await as(around.priya), await as(around.bea), await as(around.owen, `${url}/export`),
      await as(around.dee, `${url}/goals/${newId()}`, {}, 'DELETE'), await as(around.ash), await as(around.dee, '/v1/plans'),
    ];
    assert.deepEqual(statuses, [304, 404, 403, 403, 404, 200, 200]);
    const rows = await store.accesses.rows(around.plan, 0, 100);
    assert.deepEqual(rows.map(({ who, role, operation, outcome, purpose }) => [who, role, operation, outcome, purpose]), [
      [around.jo, 'carer-or-friend', 'getPlan', 'seen', 'support'],
      [around.jo, 'carer-or-friend', 'getPlan', 'unchanged', 'support'],
      [around.priya, 'worker', 'getPlan', 'refused', 'support'],
      [around.bea, 'provider-staff', 'getPlan', 'refused', 'support'],
      [around.owen, 'commissioner', 'exportPlan', 'refused', 'support'],
      [around.dee, 'worker', 'deleteGoal', 'refused', 'support'],
      [around.dee, 'worker', 'listPlans', 'seen', undefined],
    ]);
  });

  test('is read by the person, in words, the newest first, a page at a time', async (t) => {
    const { service, as } = await watched(place, t);
    for (const who of [around.jo, around.dee, around.priya]) await as(who);
    const ash = await service.signedIn(around.ash);
    const first = (await service.get(`${url}/access-log?limit=2`, ash)).json();
    const rest = (await service.get(`${url}/access-log?cursor=${first.nextCursor}`, ash)).json();
    assert.deepEqual([...first.items, ...rest.items].map(({ who, role, organisation, what, outcome }) => [who, role, organisation, what, outcome]), [
      ['Priya Nair', 'Worker', 'Kingsmead Makers', 'looked', 'refused'],
      ['Dee Okoro', 'Helps you get going again', 'Kingsmead Makers', 'looked', 'seen'],
      ['Jo Wells', 'Carer or friend', undefined, 'looked', 'seen'],
    ]);
    assert.equal((await service.get(`${url}/access-log`, { ...ash, 'accept-language': 'cy' })).json().items[0].what, 'edrychodd');
  });

  test('of ids that name no plan is kept in a chain of its own, with equal rows', async (t) => {
    const { store, as } = await watched(place, t);
    const wrong = newId();
    await as(around.jo, `/v1/plans/${wrong}`);
    const [row] = await store.accesses.rows(WRONG_IDS, 0, 10);
    assert.deepEqual([row!.who, row!.planId, row!.outcome, row!.n], [around.jo, wrong, 'refused', 1]);
  });

  test('is written before anything is shown: where it cannot be, nobody sees anything', async (t) => {
    const { database, as, store } = await watched(place, t);
    await database.transaction((sql) => sql.run('ALTER TABLE access_log RENAME TO access_log_away'));
    assert.deepEqual([await as(around.jo), await as(around.dee, `${url}/crisis/read`, {}, 'POST'), await as(around.dee, '/v1/plans'), await as(around.jo, `/v1/plans/${newId()}`), await as(around.ash)], [503, 503, 503, 503, 200]);
    const plan = (await store.plans.get(around.plan, around.ash))!;
    assert.equal((plan.record['crisis'] as { readBy?: unknown }).readBy, undefined, 'nor is anything changed');
  });

  test('is only added to: the database refuses to change or shorten it', async (t) => {
    const { database, as } = await watched(place, t);
    await as(around.jo);
    for (const statement of ['UPDATE access_log SET outcome = \'refused\'', 'DELETE FROM access_log']) await assert.rejects(database.run(statement), /only added to/);
  });

  test('shows when somebody has changed a row, taken one out, or put the head elsewhere', async (t) => {
    for (const [statement, fault] of [
      ['UPDATE access_log SET outcome = \'refused\' WHERE n = 2', 'row-changed'],
      ['DELETE FROM access_log WHERE n = 2', 'row-missing'],
      ['UPDATE access_chains SET length = 2', 'head-differs'],
    ] as const) {
      const it = await watched(place, t);
      for (const who of [around.jo, around.dee, around.priya]) await it.as(who);
      assert.deepEqual((await verifyChains(it.store)).faults, []);
      await tamper(it, statement);
      assert.deepEqual((await verifyChains(it.store)).faults.map((one) => one.fault), [fault]);
    }
  });

  test('with its tail cut and its head put back fits in itself; what was written down before shows it', async (t) => {
    const it = await watched(place, t);
    for (const who of [around.jo, around.dee, around.priya]) await it.as(who);
    const checkpoint = readCheckpoint(JSON.stringify(await exportCheckpoint(it.store, day)));
    const [, second] = await it.store.accesses.rows(around.plan, 0, 2);
    await tamper(it, 'DELETE FROM access_log WHERE n > 2', `UPDATE access_chains SET length = 2, head = '${second!.hash}'`);
    assert.deepEqual((await verifyChains(it.store)).faults, []);
    assert.deepEqual((await verifyChains(it.store, { checkpoint })).faults, [{ chain: around.plan, row: 3, fault: 'tail-cut' }]);
    await it.database.run('DELETE FROM access_log');
    await it.database.run('DELETE FROM access_chains');
    assert.deepEqual((await verifyChains(it.store, { checkpoint })).faults, [{ chain: around.plan, fault: 'chain-missing' }]);
  });

  test('cannot be made anew without the key, where there is one', async (t) => {
    const key = 'k'.repeat(32);
    const { store, as } = await watched(place, t, key);
    await as(around.jo);
    assert.deepEqual([(await verifyChains(store, { key })).faults, (await verifyChains(store)).faults.length], [[], 1]);
  });

  test('stays whole when those in it are forgotten, and names nobody any more', async (t) => {
    const { store, service, as } = await watched(place, t);
    await as(around.dee, `${url}/crisis/read`, {}, 'POST');
    await service.send('PUT', `${url}/comments/${newId()}`, { headers: { ...(await service.signedIn(around.dee)), 'purpose-of-use': 'support' }, body: { on: 'goals', text: 'Well done', kind: 'comment' } });
    await store.transaction((tables) => tables.keeping.erasePerson(around.dee, day.toISOString()));
    assert.deepEqual((await verifyChains(store)).faults, []);
    const ash = await service.signedIn(around.ash);
    const shown = JSON.stringify([(await service.get(url, ash)).json(), (await service.get(`${url}/comments`, ash)).json(), (await service.get(`${url}/access-log`, ash)).json()]
      .map((part) => (Array.isArray(part.supporters) ? { ...part, supporters: [] } : part)));
    assert.doesNotMatch(shown, /Dee Okoro/);
    await store.transaction((tables) => tables.keeping.erasePerson(around.ash, day.toISOString()));
    assert.deepEqual([(await verifyChains(store)).faults, (await store.accesses.rows(around.plan, 0, 10)).length, await store.accesses.chainsOf(around.ash)], [[], 2, []]);
  });
});
