import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { AddressInfo } from 'node:net';
import { createService } from '../service.ts';
import type { Metrics } from './metrics.ts';
import { serveMetrics } from './metrics.ts';
import { bookingId, guest } from '../testing/service.ts';
import { onEachStore, someDay, testStore } from '../testing/stores.ts';
import type { TestPlace } from '../testing/stores.ts';
import { fillWorld, ids } from '../testing/world.ts';

/** A service that is counted, with nobody asking yet. */
async function counted(place: TestPlace, t: TestContext, now: () => Date) {
  const store = await testStore(place, t);
  await fillWorld(store);
  let metrics: Metrics | undefined;
  const app = await createService({ store, clock: now, logger: false, config: { timerSeconds: 0 }, measured: (made) => (metrics = made) });
  t.after(() => app.close());
  return { app, store, metrics: metrics! };
}

onEachStore('Metrics', (place) => {
  test('count by operation, method, template and status alone, on a port of their own', async (t) => {
    const { app, metrics } = await counted(place, t, () => someDay);
    const server = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 });
    t.after(() => server.close());
    const secret = guest()['booking-secret']!;
    const id = bookingId();
    await app.inject({ url: '/v1/opportunities?lifeDomain=arts' });
    await app.inject({ method: 'PUT', url: `/v1/bookings/${id}`, headers: { 'booking-secret': secret }, payload: { intent: 'hold', sessionId: ids.wednesday, places: 1, bookedFor: { kind: 'guest', name: 'Zinnwaldite' } } });
    await app.inject({ url: '/v1/nowhere/Zinnwaldite' });
    await app.inject({ method: 'PROPFIND' as 'GET', url: '/v1/opportunities' });
    assert.equal((await app.inject({ url: '/metrics' })).statusCode, 404, 'not where the public asks');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const text = await (await fetch(`${address}/metrics`)).text();
    assert.match(text, /daybridge_request_seconds_count\{operation="listOpportunities",method="GET",template="\/v1\/opportunities",status="200"\} 1/);
    assert.match(text, /daybridge_request_seconds_count\{operation="putBooking",method="PUT",template="\/v1\/bookings\/:id",status="201"\} 1/);
    assert.match(text, /operation="none",method="\(any\)",template="\(unknown\)",status="404"/);
    assert.match(text, /^daybridge_outbox_waiting 0$/m);
    assert.match(text, /^daybridge_index_opportunities 4$/m);
    assert.match(text, /^daybridge_store_seconds \d/m);
    assert.match(text, /^daybridge_timer_seconds Nan$/im, 'there is no timer');
    assert.match(text, /^nodejs_eventloop_lag_seconds \d/m);
    assert.match(text, /^process_resident_memory_bytes \d/m);
    for (const word of ['Zinnwaldite', id, secret, ids.wednesday, 'lifeDomain', 'arts', '127.0.0.1', 'PROPFIND']) assert.ok(!text.includes(word), word);
    const labels = new Set([...text.matchAll(/^daybridge_\w+\{([^}]*)\}/gm)].flatMap((match) => match[1]!.split(',').map((pair) => pair.split('=')[0]!)));
    assert.deepEqual([...labels].sort(), ['le', 'method', 'operation', 'status', 'template']);
    assert.equal((await fetch(`${address}/v1/opportunities`)).status, 404, 'nothing else is served there');
  });

  test('tell of messages that wait, are late or were given up, and give the other numbers when the store does not answer', async (t) => {
    const { store, metrics } = await counted(place, t, () => someDay);
    const message = (n: number, minutes: number) => ({
      id: `0199d000-0000-7000-8000-00000000000${n}`, kind: 'confirmation' as const, about: ids.walk, to: { kind: 'person' as const, personId: ids.ash },
      language: 'en' as const, facts: {}, createdAt: someDay.toISOString(), dueAt: new Date(someDay.getTime() + minutes * 60_000).toISOString() });
    await store.outbox.add([message(1, -5), message(2, 60), message(3, -60), message(4, -70)]);
    for (const n of [3, 4]) await store.outbox.failed(message(n, 0).id, someDay.toISOString());
    const text = await metrics.collect();
    assert.match(text, /^daybridge_outbox_waiting 2$/m);
    assert.match(text, /^daybridge_outbox_given_up 2$/m);
    assert.match(text, /^daybridge_outbox_late_seconds 300$/m);
    store.outbox.countWaiting = async () => {
      throw new Error('the store does not answer');
    };
    const without = await metrics.collect();
    assert.match(without, /^daybridge_outbox_waiting Nan$/im);
    assert.match(without, /^daybridge_outbox_given_up 2$/m);
  });
});
