import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FinderClient } from './opportunity-finder.store.ts';
import { OpeningStore } from './opportunity-opening.store.ts';
import { matches, paintingSessions, stubClient } from './sample-answers.ts';

const storeWith = (over: Partial<FinderClient> = {}) => new OpeningStore({ client: () => stubClient(over), online: () => true });
const httpError = (status: number) => Object.assign(new Error('refused'), { kind: 'http', status });
const first = matches[0]!;

test('opening one shows at once what the list told, and asks for its dates', async () => {
  const store = storeWith();
  const opened = () => store.state.open;
  const showing = store.show(first.opportunity.id, first);
  assert.equal(opened()?.phase, 'ready');
  assert.ok(!opened()?.sessions);
  await showing;
  assert.equal(opened()?.sessions?.length, paintingSessions.length);
  assert.equal(opened()?.distanceKm, first.distanceKm);
  store.close();
  assert.ok(!opened());
});

test('one that was linked to is asked for by its id', async () => {
  const store = storeWith();
  await store.show(matches[1]!.opportunity.id);
  assert.equal(store.state.open?.opportunity?.title, 'First time at the gallery, together');
});

test('a venue is shown once, although the list and the dates both name it', async () => {
  const store = storeWith();
  await store.show(first.opportunity.id, first);
  assert.deepEqual(store.state.open?.venues.map(({ name }) => name), ['Mill Road Library']);
});

test('when only the dates fail, the rest of the opportunity is shown', async () => {
  const store = storeWith({ sessions: async () => { throw httpError(503); } });
  await store.show(first.opportunity.id, first);
  assert.equal(store.state.open?.phase, 'ready');
  assert.equal(store.state.open?.sessionsProblem?.kind, 'server');
});

test('one that is not there is a problem of its own', async () => {
  const store = storeWith({ get: async () => { throw httpError(404); } });
  await store.show('other');
  assert.equal(store.state.open?.problem?.kind, 'not-found');
});

test('a late answer does not bring back one that was closed', async () => {
  const store = storeWith();
  const showing = store.show(first.opportunity.id, first);
  store.close();
  await showing;
  assert.equal(store.state.open, undefined);
});

test('going on to book and opening again starts from the opportunity', async () => {
  const store = storeWith();
  await store.show(first.opportunity.id, first);
  store.join({ sessionId: 'one' });
  assert.deepEqual(store.state.joining, { sessionId: 'one' });
  await store.show(first.opportunity.id, first);
  assert.equal(store.state.joining, undefined);
});
