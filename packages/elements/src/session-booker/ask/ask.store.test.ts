import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { noAnswer, painting, refusal } from '../sample-bookings.ts';
import { atDates, booker, turn, type Given } from '../sample-desk.ts';
import type { Ask } from './ask.ts';

const asking: Given['service'] = (api) => (api.opportunityIs = { ...painting, joining: { mode: 'ask' } });

async function atKinds(given: Given = {}) {
  const it = await atDates({ service: asking, ...given });
  await turn();
  return { ...it, ask: (await it.store.desk!.extras.open('ask')) as Ask };
}

async function atCheck(given: Given = {}) {
  const it = await atKinds(given);
  it.store.answer({ asking: 'meet-first' });
  it.ask.submitKind();
  it.store.answer({ channel: 'text', addresses: { number: '07700 900 123' } });
  return it;
}

describe('asking for what has no date', () => {
  test('what is asked for has to be chosen, and nothing is chosen for anybody', async () => {
    const { ask, store } = await atKinds();
    assert.equal(store.state.draft.asking, undefined);
    ask.submitKind();
    assert.deepEqual(store.state.mistakes.map(({ code }) => code), ['asking-missing']);
  });

  test('a group can be joined, started, or met beforehand; one-to-one support comes home and is not started', async () => {
    const { ask } = await atKinds();
    assert.deepEqual(ask.kinds, ['join', 'meet-first', 'form']);
    const alone = await atKinds({ service: (api) => (api.opportunityIs = { ...painting, kind: 'one-to-one', joining: { mode: 'ask' } }) });
    assert.deepEqual(alone.ask.kinds, ['join', 'meet-first', 'visit-me']);
  });

  test('the request carries who it is for, how to answer, and the least', async () => {
    const { ask, store, api, effects } = await atCheck();
    store.answer({ note: 'Something private' });
    await ask.submit();
    assert.deepEqual(api.asked.at(-1)?.body, {
      opportunityId: painting.id, kind: 'meet-first', for: { kind: 'guest', name: 'Ash' }, contact: { channel: 'text', value: '07700 900 123' }, tellOrganiser: 'name-only',
    });
    assert.equal(store.state.step, 'done');
    assert.deepEqual(effects.find(({ type }) => type === 'asked'), { type: 'asked', id: 'id-1', status: 'requested' });
  });

  test('for somebody else it says how they agreed', async () => {
    const it = booker({ service: asking });
    await it.load();
    it.store.answer({ whoFor: 'at-work', theirName: 'Sam Lee', relationship: 'worker', agreed: 'phone', agreedOn: 'yesterday', workReason: 'Sam asked me to.' });
    await it.store.submitWho();
    it.store.answer({ asking: 'join', channel: 'phone', addresses: { number: '01632 960 001' }, messagesTo: 'helper' });
    const ask = await it.store.desk!.extras.open('ask');
    ask.submitKind();
    await ask.submit();
    assert.deepEqual((it.api.asked.at(-1)?.body as { agreement: unknown }).agreement, {
      how: 'by phone', on: '2026-11-19', relationship: 'worker', messagesTo: 'helper', reason: 'Sam asked me to.',
    });
  });

  test('an answer can not be sent to nowhere', async () => {
    const { ask, store, api } = await atCheck();
    store.answer({ channel: 'none' });
    await ask.submit();
    assert.deepEqual(store.state.mistakes.map(({ code }) => code), ['channel-missing']);
    assert.equal(api.count('ask'), 0);
  });

  test('a double click asks once', async () => {
    const { ask, api } = await atCheck();
    await Promise.all([ask.submit(), ask.submit()]);
    assert.equal(api.count('ask'), 1);
  });

  test('after a lost answer the same request is looked for, and never made twice', async () => {
    const { ask, store, api } = await atCheck();
    api.failNext('ask', noAnswer(), true);
    await ask.submit();
    assert.equal(store.state.step, 'done');
    assert.equal(api.requests.size, 1);
  });

  test('when nothing arrived it says so, and the answers are there to try again', async () => {
    const { ask, store, api } = await atCheck();
    api.failNext('ask', noAnswer());
    await ask.submit();
    assert.equal(store.state.notice?.kind, 'not-asked');
    await ask.submit();
    assert.equal(store.state.step, 'done');
    assert.equal(api.requests.size, 1);
  });

  test('what a reload left open is found out', async () => {
    const before = await atCheck();
    before.api.failNext('ask', noAnswer(), true);
    before.api.failNext('request', noAnswer(false));
    await before.ask.submit();
    assert.equal(before.store.state.phase, 'checking');
    assert.equal(before.kept.attempt?.asks, true);
    const it = booker({ service: asking, open: before.kept.attempt });
    for (const request of before.api.requests.values()) it.api.putRequest(request);
    await it.load();
    assert.equal(it.store.state.ask?.request?.status, 'requested');
    assert.equal(it.kept.attempt, undefined);
  });

  test('one that takes no requests says what else there is', async () => {
    const { ask, store, api } = await atCheck();
    api.failNext('ask', refusal(409, 'request-closed', 'They take no requests at the moment.', { alternatives: [{ opportunityId: 'a', title: 'Monday choir', openToAnyone: true }] }));
    await ask.submit();
    assert.equal(store.state.notice?.kind, 'refused');
    assert.equal(store.state.notice?.alternatives?.[0]?.title, 'Monday choir');
  });

  test('it is taken back in two steps, without a reason', async () => {
    const { ask, store, api } = await atCheck();
    await ask.submit();
    ask.askWithdraw();
    assert.equal(store.state.ask?.withdrawing, true);
    await ask.withdraw();
    assert.equal(store.state.ask?.request?.status, 'withdrawn');
    assert.equal(api.asked.at(-1)?.body, undefined);
  });

  test('a request is looked after with its link alone', async () => {
    const it = booker({ service: (api) => api.putRequest({ id: 'mine', opportunityId: painting.id, kind: 'join', for: { kind: 'guest', name: 'Ash' }, status: 'accepted', createdAt: '2026-11-20T14:30:00Z' } as never) });
    await it.load({ requestId: 'mine', secret: 'key' });
    assert.equal(it.store.state.step, 'done');
    assert.equal(it.store.state.opportunity?.title, painting.title);
    assert.deepEqual(it.api.asked.find(({ what }) => what === 'request')?.access, { secret: 'key' });
    await it.load({ requestId: 'other', secret: 'key' });
    assert.equal(it.store.state.problem?.kind, 'not-found');
  });
});
