import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEachStore, testStore } from '../testing/stores.ts';
import type { OutboxTable, Store } from './store.ts';

const id = (n: number): string => `0199d000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const at = (minute: number): string => new Date(Date.UTC(2026, 9, 5, 9, minute)).toISOString();

const message = (n: number, more: Partial<Parameters<OutboxTable['add']>[0][0]> = {}) => ({
  id: id(n), kind: 'confirmation' as const, about: id(100 + n), to: { kind: 'contact' as const, channel: 'text', value: '07700 900123' },
  language: 'en' as const, facts: { places: 1 }, createdAt: at(0), dueAt: at(n), ...more,
});

const claim = (store: Store, now: string, until: string) => store.transaction(({ outbox }) => outbox.claim(now, until, 10));
const idsOf = (rows: readonly { id: string }[]): string[] => rows.map((row) => row.id);

onEachStore('The outbox', (place) => {
  test('gives each message that is due to one process, in order', async (t) => {
    const store = await testStore(place, t);
    await store.outbox.add([message(2), message(1), message(9)]);
    const [one, other] = await Promise.all([claim(store, at(5), at(7)), claim(store, at(5), at(7))]);
    assert.deepEqual([...idsOf(one), ...idsOf(other)].sort(), [id(1), id(2)]);
    const [first] = [...one, ...other];
    assert.deepEqual([first!.to, first!.facts, first!.attempts], [message(1).to, { places: 1 }, 1]);
    assert.deepEqual(idsOf(one.length === 0 ? other : one), [id(1), id(2)]);
  });

  test('gives it to another one when the lease has ended, and to nobody once it is sent or given up', async (t) => {
    const store = await testStore(place, t);
    await store.outbox.add([message(1), message(2), message(3)]);
    await claim(store, at(5), at(7));
    await store.outbox.sent(id(1), at(6));
    await store.outbox.failed(id(2), at(6));
    assert.deepEqual(idsOf(await claim(store, at(6), at(8))), []);
    const [again] = await claim(store, at(7), at(9));
    assert.deepEqual([again!.id, again!.attempts], [id(3), 2]);
    assert.deepEqual([await store.outbox.countWaiting(), await store.outbox.countGivenUp()], [1, 1]);
    assert.deepEqual([await store.outbox.lateSince(at(2)), await store.outbox.lateSince(at(5))], [undefined, at(3)]);
  });

  test('keeps a message that was put off until then', async (t) => {
    const store = await testStore(place, t);
    await store.outbox.add([message(1)]);
    await claim(store, at(5), at(7));
    await store.outbox.putOff(id(1), at(30));
    assert.deepEqual(idsOf(await claim(store, at(29), at(31))), []);
    assert.deepEqual(idsOf(await claim(store, at(30), at(31))), [id(1)]);
  });

  test('takes a message once, and goes with what it tells of', async (t) => {
    const store = await testStore(place, t);
    await store.outbox.add([message(1), message(2)]);
    await store.outbox.add([message(1, { facts: { places: 9 } })]);
    assert.equal(await store.outbox.removeAbout([id(102)]), 1);
    const [row] = await claim(store, at(5), at(7));
    assert.deepEqual(row!.facts, { places: 1 });
    await store.outbox.sent(id(1), at(6));
    assert.deepEqual([await store.outbox.removeEndedBefore(at(6)), await store.outbox.removeEndedBefore(at(7))], [0, 1]);
  });
});
