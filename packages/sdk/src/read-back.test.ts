import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect, createClient, type Client } from './index.ts';
import { covers } from './read-back.ts';
import { json, loopback, problem, reset } from './testing/loopback.ts';

const sent = { title: 'My plan', order: ['goals', 'next'], next: { what: 'Ring Dee' } };
const changeTitle = { id: 'putPlan', method: 'PUT', path: '/plans/{id}' } as const;

test('a resource covers what was sent when every value of it stands there', () => {
  assert.ok(covers({ ...sent, id: 'p', version: 4 }, sent, true));
  assert.ok(!covers({ ...sent, title: 'Another' }, sent, true));
  assert.ok(!covers({ ...sent, order: ['goals', 'next', 'budget'] }, sent, true));
  assert.ok(!covers({ ...sent, next: {} }, sent, true));
});

test('what a resource never shows is passed over unless every value is asked for', () => {
  assert.ok(covers({ sessionId: 's' }, { sessionId: 's', intent: 'hold' }, false));
  assert.ok(!covers({ sessionId: 's' }, { sessionId: 's', intent: 'hold' }, true));
  assert.ok(covers({}, { note: null }, true), 'null takes a field away');
});

test('412 on a second attempt is a success when what was sent is there, and a conflict when it is not', async (t) => {
  for (const [now, status] of [[sent, undefined], [{ ...sent, title: 'Theirs' }, 412]] as const) {
    let puts = 0;
    const refused = () => (++puts === 1 ? reset : problem(412, 'changed-meanwhile'));
    const { url } = await loopback(t, ({ method }) => (method === 'GET' ? json(now) : refused()));
    const answer = connect({ baseUrl: url, token: 'mine', random: () => 0 }).request(changeTitle, { path: { id: 'p' }, body: sent });
    if (status) await assert.rejects(answer, { status });
    else assert.deepEqual((await answer).value, now);
  }
});

test('a refused retry of a change inside a plan is compared with that part of the plan, and answers with the plan', async (t) => {
  const steps = [{ id: 's1', text: 'Ring Dee', status: 'to-do' }, { id: 's2', text: 'Go', status: 'done', doneOn: '2026-10-13' }];
  const plan = { id: 'p', order: ['goals'], goals: [{ id: 'g0', statement: 'Another' }, { id: 'g', statement: 'Sing', steps }] };
  const lost = (now: object) => {
    let sent = 0;
    const first = () => (++sent === 1 ? reset : problem(412, 'changed-meanwhile'));
    return loopback(t, ({ method }) => (method === 'GET' ? json(now, 200, { etag: '"7.en.me"' }) : first()));
  };
  const change = async (now: object, run: (day: Client) => Promise<unknown>): Promise<unknown> => {
    const { url, seen } = await lost(now);
    const day = createClient({ baseUrl: url, token: 'mine', random: () => 0 });
    await day.plans.get('p');
    const answer = await run(day).catch((error: unknown) => (error as { status?: number }).status);
    assert.deepEqual(seen.slice(1).map(({ method, url: at, headers }) => `${method} ${at.replace('/v1', '')} ${headers['if-match']}`).at(-1), 'GET /plans/p undefined');
    assert.ok(seen.slice(1, -1).every(({ headers }) => headers['if-match'] === '"7.en.me"'), 'a retry names what the first attempt named');
    return answer;
  };
  const tick = (day: Client) => day.plans.patchStep('p', 'g', 's2', { status: 'done', doneOn: '2026-10-13' });
  assert.deepEqual(await change(plan, tick), plan);
  assert.equal(await change({ ...plan, goals: [] }, tick), 412, 'somebody took the goal away');
  assert.equal(await change({ ...plan, goals: { unavailable: { source: 'x', since: 'x' } } }, tick), 412, 'a part that could not be loaded proves nothing');
  assert.deepEqual(await change(plan, (day) => day.plans.patchGoal('p', 'g', { statement: 'Sing' })), plan);
  assert.equal(await change(plan, (day) => day.plans.patchGoal('p', 'g', { statement: 'Dance' })), 412);
  assert.deepEqual(await change(plan, (day) => day.plans.putOrder('p', { order: ['goals'] })), plan);
});

test('a refused retry of a change to a record is compared with the record', async (t) => {
  for (const [title, status] of [['Mosaic for beginners', undefined], ['Another title', 412]] as const) {
    let sent = 0;
    const { url } = await loopback(t, ({ method }) =>
      method === 'GET' ? json({ id: 'o', title, status: 'active' }, 200, { etag: '"2.en.public"' }) : ++sent === 1 ? reset : problem(412, 'changed-meanwhile'));
    const day = createClient({ baseUrl: url, token: 'mine', random: () => 0 });
    const { value, error } = await day.opportunities.patch('o', { title: 'Mosaic for beginners' }, { ifMatch: '"1.en.public"' }).safe();
    assert.deepEqual([value?.title, error?.status], [status ? undefined : title, status]);
  }
});
