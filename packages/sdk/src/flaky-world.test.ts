/** A world that breaks in every way it does: each failure is one error of a known kind, with the truth about what may have happened. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createClient, newId, newSecret, type DaybridgeError } from './index.ts';
import { badGateway, json, loopback, redirect, reset, text, type Reply } from './testing/loopback.ts';

const id = '01920000-0000-7000-8000-0000000000aa';
const random = () => 0;
const failureOf = async (call: Promise<unknown>): Promise<DaybridgeError> =>
  call.then(() => assert.fail('it did not reject'), (error: unknown) => error as DaybridgeError);
const bookedFor = { kind: 'guest', name: 'Sam' } as const;

test('a name that does not resolve is a network error, by the real resolver, and leaves no address in it', async () => {
  const day = createClient({ baseUrl: 'http://nowhere.invalid/v1', random, retries: 1, deadlineMs: 5000 });
  const error = await failureOf(day.sessions.get(id));
  assert.equal(error.kind, 'network');
  assert.match(String(error.reason), /^(ENOTFOUND|EAI_AGAIN)$/);
  assert.ok(!JSON.stringify(error).includes('nowhere.invalid'));
});

test('a port where nobody listens is a network error', async () => {
  const error = await failureOf(createClient({ baseUrl: 'http://127.0.0.1:1/v1', random, retries: 0 }).sessions.get(id));
  assert.deepEqual([error.kind, error.attempts], ['network', 1]);
});

test('a clock that is a day wrong does not change how long we wait: Retry-After is read against the clock of who sent it', async (t) => {
  const theirs = Date.parse('2031-02-03T04:05:06Z');
  const later = (seconds: number): Reply => (response) => {
    response.writeHead(503, { date: new Date(theirs).toUTCString(), 'retry-after': new Date(theirs + seconds * 1000).toUTCString() });
    response.end();
  };
  const { url, seen } = await loopback(t, [later(0), json({ id })]);
  assert.equal((await createClient({ baseUrl: url, random, deadlineMs: 2000 }).sessions.get(id)).id, id);
  assert.equal(seen.length, 2);
  const patient = await loopback(t, [later(3600)]);
  const error = await failureOf(createClient({ baseUrl: patient.url, random, deadlineMs: 2000 }).sessions.get(id));
  assert.deepEqual([error.status, error.retryAfter, patient.seen.length], [503, 3600, 1]);
});

test('a clock that jumps while a call is under way ends it within its deadline or lets it end, and never waits longer', async (t) => {
  const { url } = await loopback(t, [badGateway]);
  let clock = 0;
  const error = await failureOf(createClient({ baseUrl: url, now: () => (clock += 86_400_000), random: () => 0.99, deadlineMs: 60_000 }).sessions.get(id));
  assert.deepEqual([error.status, error.attempts], [502, 1]);
});

test('204 where a body was promised is a contract error for a resource, a list and a text; where none was, it is the answer', async (t) => {
  const { url } = await loopback(t, [text('', 204)]);
  const day = createClient({ baseUrl: url, random, retries: 0, token: 'mine' });
  for (const call of [day.sessions.get(id), day.areas.list(), day.bookings.calendar(id), day.plans.patch('p', { title: 'x' })]) {
    assert.deepEqual([(await failureOf(call)).kind], ['contract']);
  }
  assert.equal(await day.plans.deleteGoal('p', 'g'), undefined);
});

test('an empty 201 leaves the outcome of a booking unknown, so that it can be asked', async (t) => {
  const { url } = await loopback(t, ({ method }) => (method === 'PUT' ? text('', 201) : json({ id, status: 'held' })));
  const day = createClient({ baseUrl: url, random, retries: 0 });
  const secret = newSecret();
  const { error } = await day.bookings.hold({ id, sessionId: newId(), bookedFor }, { secret }).safe();
  assert.deepEqual([error?.kind, error?.outcomeUnknown, (await day.bookings.settle(id, { secret }))?.status], ['contract', true, 'held']);
});

test('no redirect is followed, of any kind: secrets and bodies go nowhere else', async (t) => {
  const elsewhere = await loopback(t, [json({ id })]);
  for (const status of [301, 302, 303, 307, 308]) {
    const { url } = await loopback(t, [(response) => response.writeHead(status, { location: `${elsewhere.url}/bookings/${id}` }).end()]);
    const day = createClient({ baseUrl: url, random, retries: 0 });
    const error = await failureOf(day.bookings.hold({ id, sessionId: newId(), bookedFor }, { secret: newSecret() }));
    assert.deepEqual([error.kind, error.outcomeUnknown], ['network', true]);
  }
  assert.equal(elsewhere.seen.length, 0);
  const loop = await loopback(t, [redirect('/v1/areas')]);
  assert.equal((await failureOf(createClient({ baseUrl: loop.url, random, retries: 0 }).areas.list())).kind, 'network');
  assert.equal(loop.seen.length, 1);
});

test('a compressed body that is cut short is tried again', async (t) => {
  const whole = gzipSync(JSON.stringify({ id, note: 'x'.repeat(2000) }));
  const cut: Reply = (response) => response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(whole.subarray(0, -12));
  const { url, seen } = await loopback(t, [cut, json({ id })]);
  assert.equal((await createClient({ baseUrl: url, random }).sessions.get(id)).id, id);
  assert.equal(seen.length, 2);
});

test('a connection that breaks before the server did anything and one that breaks after are told apart by asking', async (t) => {
  for (const committed of [false, true]) {
    const { url } = await loopback(t, ({ method }) => (method === 'PUT' ? reset : committed ? json({ id, status: 'held' }) : json({ code: 'not-found', status: 404, title: 'x' }, 404)));
    const day = createClient({ baseUrl: url, random, retries: 1 });
    const secret = newSecret();
    const { error } = await day.bookings.hold({ id, sessionId: newId(), bookedFor }, { secret }).safe();
    assert.equal(error?.outcomeUnknown, true);
    assert.equal((await day.bookings.settle(id, { secret }))?.status, committed ? 'held' : undefined);
  }
});
