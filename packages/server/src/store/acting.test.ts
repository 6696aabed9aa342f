import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEachStore, someDay, testStore } from '../testing/stores.ts';
import { fillWorld, ids } from '../testing/world.ts';
import type { DelegationRow, RequestRow, ShareRow } from './store.ts';

const id = (n: number): string => `0199b000-0000-7000-8000-0000000007${String(n).padStart(2, '0')}`;
const now = someDay.toISOString();

const delegation = (change: Partial<DelegationRow> = {}): DelegationRow => ({
  id: id(1), personId: ids.ash, delegateId: ids.sam, endsOn: '2026-12-31', revokedAt: undefined, createdAt: now, version: 1,
  record: { relationship: 'worker', basis: 'agreed', agreedHow: 'by phone', agreedOn: '2026-10-01' }, ...change,
});
const share = (change: Partial<ShareRow> = {}): ShareRow => ({
  id: id(2), delegationId: id(1), planId: ids.ashPlan, scopes: ['book', 'see-plan'], parts: ['goals'], reveal: true, endsOn: '2026-11-30', createdAt: now, version: 1, ...change,
});
const request = (n: number, change: Partial<RequestRow> = {}): RequestRow => ({
  id: id(n), opportunityId: ids.painting, serviceId: undefined, kind: 'join', status: 'requested', personId: ids.ash, forPersonId: ids.ash, secretHash: undefined,
  contentHash: 'same', createdAt: now, answeredAt: undefined, withdrawnAt: undefined, erasedAt: undefined, keyVersion: 1, version: 1,
  details: { for: { kind: 'me' } }, answer: undefined, ...change,
});

onEachStore('The tables of people', (place) => {
  test('give delegations and shares back, and say what holds on a day', async (t) => {
    const store = await testStore(place, t);
    await fillWorld(store);
    assert.equal(await store.delegations.insert(delegation()), true);
    assert.equal(await store.delegations.insert(delegation()), false);
    await store.shares.insert(share());
    assert.deepEqual([await store.delegations.get(id(1)), await store.shares.get(id(2))], [delegation(), share()]);
    assert.deepEqual((await store.shares.live(ids.ash, ids.sam, '2026-11-30')).length, 1);
    assert.deepEqual((await store.shares.live(ids.ash, ids.sam, '2026-11-30', ids.samPlan)).length, 0);
    assert.deepEqual((await store.shares.liveOfDelegate(ids.sam, '2026-11-30')).map(({ personId }) => personId), [ids.ash]);
    assert.deepEqual(await store.shares.live(ids.ash, ids.sam, '2026-12-01'), []);
    assert.equal((await store.delegations.liveBetween(ids.ash, ids.sam, '2026-12-31')).length, 1);
    assert.equal(await store.delegations.update({ ...delegation(), revokedAt: now }), true);
    assert.equal(await store.delegations.update(delegation()), false, 'somebody wrote since');
    assert.deepEqual(await store.shares.live(ids.ash, ids.sam, '2026-11-01'), []);
    assert.deepEqual((await store.delegations.listOf(ids.sam, undefined, 5)).map(({ revokedAt }) => revokedAt), [now]);
  });

  test('give requests back, the newest first, to who asked and to who it is for', async (t) => {
    const store = await testStore(place, t);
    await fillWorld(store);
    await store.requests.insert(request(3));
    await store.requests.insert(request(4, { forPersonId: ids.sam, details: { for: { kind: 'person', personId: ids.sam } } }));
    assert.deepEqual((await store.requests.listOf(ids.ash, undefined, 1)).map((row) => row.id), [id(4)]);
    assert.deepEqual((await store.requests.listOf(ids.ash, { createdAt: now, id: id(4) }, 5)).map((row) => row.id), [id(3)]);
    assert.deepEqual([await store.requests.countOf(ids.sam), await store.requests.countOfOpportunity(ids.painting)], [1, 2]);
    await store.requests.update({ ...request(3), status: 'accepted', answeredAt: now, answer: { message: 'Lovely' } });
    assert.deepEqual(await store.requests.get(id(3)), { ...request(3), status: 'accepted', answeredAt: now, answer: { message: 'Lovely' }, version: 2 });
  });

  test('keep what a person told us with its version, and take the person away', async (t) => {
    const store = await testStore(place, t);
    const person = { id: id(9), issuer: 'urn:x', subject: 'new', createdAt: now, record: {} };
    await store.people.insert(person);
    const before = (await store.people.get(person.id))!;
    assert.deepEqual([before.version, before.updatedAt], [1, undefined]);
    assert.equal(await store.people.update({ ...before, record: { preferredName: 'Asha' }, updatedAt: now }), true);
    assert.equal(await store.people.update(before), false);
    assert.deepEqual(await store.people.get(person.id), { ...before, record: { preferredName: 'Asha' }, updatedAt: now, version: 2 });
    await store.people.remove(person.id);
    assert.equal(await store.people.get(person.id), undefined);
  });
});
