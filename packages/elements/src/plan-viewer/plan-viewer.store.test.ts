import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan } from '@daybridge/sdk';
import type { PlanClient } from './plan-state.ts';
import { PlanStore } from './plan-viewer.store.ts';
import { ashStayingWell, ashThirteenWeeks } from './sample-plans/ash.ts';
import { now } from './sample-plans/make.ts';
import { nazWrap } from './sample-plans/naz.ts';
import { PretendClock, pretendPlans } from './sample-plans/pretend.ts';

const failure = (kind: string, status?: number) => Object.assign(new Error('pretended'), { kind, status });

function made(client: PlanClient = pretendPlans(), online = true) {
  const clock = new PretendClock();
  const around = { client, online, signIns: 0 };
  const store = new PlanStore({ client: () => around.client, clock, online: () => around.online, signInNeeded: () => void (around.signIns += 1) });
  return { store, clock, around };
}

/** An answer that comes when the test says so, and knows whether it is still wanted. */
function later<T>() {
  let come!: (value: T) => void;
  let fail!: (reason: unknown) => void;
  let signal: AbortSignal | undefined;
  const promise = new Promise<T>((yes, no) => ((come = yes), (fail = no)));
  return { come, fail, answer: (wanted: { signal?: AbortSignal }) => ((signal = wanted.signal), promise), aborted: () => signal?.aborted };
}

const nothingIn = (store: PlanStore) => assert.doesNotMatch(JSON.stringify(store.state), /Ash|Naz|ash-|naz-/);

test('several plans are listed and one can be opened and left again', async () => {
  const { store } = made();
  await store.begin(true);
  assert.equal(store.state.phase, 'list');
  assert.deepEqual(store.state.plans.map(({ id }) => id), [ashStayingWell.id, ashThirteenWeeks.id]);
  await store.open(ashThirteenWeeks.id);
  assert.equal(store.state.plan?.title, 'My thirteen weeks');
  assert.ok(store.cameFromList);
  assert.equal(store.back(), ashThirteenWeeks.id);
  assert.equal(store.state.phase, 'list');
  assert.equal(store.state.plan, undefined);
});

test('a renewal that comes after the plan was left does not bring it back', async () => {
  const { store, around } = made();
  await store.begin(true);
  await store.open(ashThirteenWeeks.id);
  const answer = later<Plan>();
  around.client = pretendPlans(undefined, { get: (_, wanted) => answer.answer(wanted) });
  const renewing = store.refresh();
  store.back();
  assert.ok(answer.aborted());
  answer.come(ashThirteenWeeks);
  await renewing;
  assert.equal(store.state.phase, 'list');
  assert.equal(store.state.plan, undefined);
});

test('the only plan is opened at once, and having none is a list of none', async () => {
  const one = made(pretendPlans([nazWrap]));
  await one.store.begin(true);
  assert.equal(one.store.state.plan?.id, nazWrap.id);
  assert.equal(one.store.cameFromList, false);
  const none = made(pretendPlans([]));
  await none.store.begin(true);
  assert.deepEqual([none.store.state.phase, none.store.state.plans], ['list', []]);
});

test('a plan that is asked for by its id is not looked for in a list', async () => {
  const client = pretendPlans();
  const { store } = made(client);
  await store.begin(true, ashStayingWell.id);
  assert.deepEqual(client.asked, ['forget', ashStayingWell.id]);
  assert.deepEqual(store.state.loadedAt, new Date(now));
});

test('without somebody signed in nothing is asked', async () => {
  const client = pretendPlans();
  const { store } = made(client);
  await store.begin(false);
  assert.equal(store.state.phase, 'signed-out');
  assert.deepEqual(client.asked, ['forget']);
});

test('when the person changes, everything is gone before anything is asked, and a late answer brings nothing back', async () => {
  const slow = later<Plan>();
  const { store, around } = made(pretendPlans(undefined, { get: (_, wanted) => slow.answer(wanted) }));
  const states: string[] = [];
  store.subscribe(({ phase, plan }) => states.push(`${phase} ${plan?.personName ?? ''}`.trim()));
  const first = store.begin(true, ashStayingWell.id);
  around.client = pretendPlans([nazWrap]);
  await store.begin(true, nazWrap.id);
  assert.equal(slow.aborted(), true);
  slow.come(ashStayingWell);
  await first;
  assert.equal(store.state.plan?.personName, 'Naz');
  assert.ok(!states.some((each) => each.includes('Ash')));
  states.length = 0;
  await store.begin(true, 'not-there');
  assert.equal(states[0], 'idle');
});

test('a plan that is not there and one that is not yours are the same screen, with nothing that tells them apart', async () => {
  const screens = [];
  for (const status of [400, 403, 404]) {
    const { store } = made(pretendPlans([], { get: async () => { throw failure('http', status); } }));
    await store.begin(true, 'some-plan');
    screens.push(store.state.problem?.kind);
    nothingIn(store);
  }
  assert.deepEqual(screens, ['forbidden', 'forbidden', 'forbidden']);
});

test('a lost session takes the plan away and asks for a sign-in, once', async () => {
  const client = pretendPlans([ashStayingWell]);
  const { store, around } = made(client);
  await store.begin(true);
  client.get = async () => { throw failure('http', 401); };
  await store.refresh();
  assert.equal(store.state.problem?.kind, 'session-lost');
  assert.equal(around.signIns, 1);
  nothingIn(store);
});

test('a failure is told in its kind, and can be tried again', async () => {
  const client = pretendPlans([ashStayingWell]);
  const { list } = client;
  const { store, around } = made(client, false);
  for (const [thrown, online, kind] of [[failure('network'), false, 'offline'], [failure('network'), true, 'server'], [failure('http', 503), true, 'server'], [failure('http', 429), true, 'busy']] as const) {
    around.online = online;
    client.list = async () => { throw thrown; };
    await store.again();
    assert.deepEqual([store.state.phase, store.state.problem?.kind], ['problem', kind]);
  }
  client.list = list;
  await store.again();
  assert.equal(store.state.phase, 'plan');
});

test('offline, what was loaded stays with its time; back on line it is renewed', async () => {
  const client = pretendPlans([ashStayingWell]);
  const { get } = client;
  const { store, around, clock } = made(client);
  await store.begin(true);
  store.wentOffline();
  assert.equal(store.state.stale?.kind, 'offline');
  client.get = async () => { throw failure('network'); };
  around.online = false;
  await store.refresh();
  assert.equal(store.state.plan?.id, ashStayingWell.id);
  assert.deepEqual(store.state.loadedAt, new Date(now));
  client.get = get;
  clock.minutes(3);
  await store.refresh();
  assert.equal(store.state.stale, undefined);
  assert.deepEqual(store.state.loadedAt, new Date(now + 180_000));
});

test('a plan that may not be seen any more goes when it is renewed', async () => {
  const client = pretendPlans([ashStayingWell]);
  const { store } = made(client);
  await store.begin(true);
  client.get = async () => { throw failure('http', 404); };
  await store.refresh();
  assert.equal(store.state.problem?.kind, 'forbidden');
  nothingIn(store);
});

test('hidden, idle or cleared, nothing is left and every answer is forgotten; it can be shown again', async () => {
  for (const leave of [(made: { store: PlanStore }) => made.store.putAway('hidden'), ({ store }: { store: PlanStore }) => store.clear(), ({ clock }: { clock: PretendClock }) => clock.minutes(10)]) {
    const client = pretendPlans();
    const all = made(client);
    await all.store.begin(true);
    await all.store.open(ashStayingWell.id);
    leave(all);
    assert.equal(all.store.state.phase, 'away');
    assert.equal(client.asked.at(-1), 'forget');
    assert.equal(all.store.back(), undefined);
    nothingIn(all.store);
    assert.equal(all.clock.timers, 0);
    await all.store.again();
    assert.equal(all.store.state.phase, 'list');
  }
});

test('hidden while it loads, it stays hidden when the answer comes', async () => {
  const slow = later<Plan>();
  const { store } = made(pretendPlans([], { get: (_, wanted) => slow.answer(wanted) }));
  const loading = store.begin(true, ashStayingWell.id);
  store.clear();
  slow.come(ashStayingWell);
  await loading;
  assert.equal(store.state.phase, 'away');
  nothingIn(store);
});

test('two minutes before it is put away a time is told, and staying begins anew', async () => {
  const { store, clock } = made(pretendPlans([ashStayingWell]));
  await store.begin(true);
  clock.minutes(8);
  assert.deepEqual(store.state.awayAt, new Date(now + 600_000));
  store.stay();
  assert.equal(store.state.awayAt, undefined);
  clock.minutes(7);
  store.seen();
  clock.minutes(7);
  assert.equal(store.state.phase, 'plan');
  clock.sleeps(30);
  store.wake();
  assert.deepEqual([store.state.phase, store.state.away], ['away', 'idle']);
});

test('after ten seconds without an answer a phone is offered, and not after an answer', async () => {
  const slow = later<Plan>();
  const { store, clock } = made(pretendPlans([], { get: (_, wanted) => slow.answer(wanted) }));
  const loading = store.begin(true, ashStayingWell.id);
  assert.equal(store.state.slow, false);
  clock.minutes(0.17);
  assert.equal(store.state.slow, true);
  slow.come(ashStayingWell);
  await loading;
  assert.equal(store.state.slow, false);
});

test('clearing a screen that tells nothing leaves it', async () => {
  const { store } = made();
  await store.begin(false);
  store.clear();
  assert.equal(store.state.phase, 'signed-out');
});
