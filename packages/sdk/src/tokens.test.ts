import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from './index.ts';
import { json, loopback, problem } from './testing/loopback.ts';

const plans = json({ items: [] });
const unless = (good: string) => ({ headers }: { headers: { authorization?: string } }) =>
  headers.authorization === `Bearer ${good}` ? plans : problem(401, 'not-signed-in');

test('a token that has run out is renewed once and the call repeated', async (t) => {
  const { url, seen } = await loopback(t, unless('new'));
  const asked: boolean[] = [];
  const day = createClient({ baseUrl: url, token: ({ renew }) => {
    asked.push(renew);
    return renew ? 'new' : 'old';
  } });
  await day.plans.list();
  assert.deepEqual(asked, [false, true]);
  assert.deepEqual(seen.map((one) => one.headers.authorization), ['Bearer old', 'Bearer new']);
});

test('calls at the same time share one question for a new token', async (t) => {
  const { url } = await loopback(t, unless('new'));
  let current = 'old';
  let renewals = 0;
  const day = createClient({ baseUrl: url, token: async ({ renew }) => {
    if (renew) {
      renewals++;
      await new Promise(setImmediate);
      current = 'new';
    }
    return current;
  } });
  await Promise.all(Array.from({ length: 8 }, () => day.plans.list()));
  assert.equal(renewals, 1);
});

test('a token that is refused again is an error after one repetition', async (t) => {
  const { url, seen } = await loopback(t, [problem(401, 'not-signed-in')]);
  let n = 0;
  const result = await createClient({ baseUrl: url, token: () => `token-${++n}` }).plans.list().safe();
  assert.deepEqual([result.error?.code, seen.length], ['not-signed-in', 2]);
});

test('a token that cannot be renewed is not sent twice', async (t) => {
  const { url, seen } = await loopback(t, [problem(401, 'not-signed-in')]);
  for (const token of ['fixed', () => 'same', ({ renew }: { renew: boolean }) => (renew ? undefined : 'gone')]) {
    seen.length = 0;
    assert.equal((await createClient({ baseUrl: url, token }).plans.list().safe()).error?.status, 401);
    assert.equal(seen.length, 1);
  }
});

test('a host that cannot give a token is a network error that does not quote it', async (t) => {
  const { url, seen } = await loopback(t, [plans]);
  const token = () => Promise.reject(new Error('canary'));
  const { error } = await createClient({ baseUrl: url, token, random: () => 0 }).plans.list().safe();
  assert.deepEqual([error?.kind, error?.outcomeUnknown, seen.length], ['network', false, 0]);
  assert.ok(!JSON.stringify(error).includes('canary'));
});

test('what is public is asked without a token, and a guest\'s secret takes its place', async (t) => {
  const { url, seen } = await loopback(t, [json({ items: [] })]);
  const day = createClient({ baseUrl: url, token: 'mine' });
  await day.areas.list();
  await day.bookings.get('x', { secret: 'guest-secret' });
  await day.bookings.list();
  assert.deepEqual(seen.map(({ headers }) => [headers.authorization, headers['booking-secret']]), [
    [undefined, undefined], [undefined, 'guest-secret'], ['Bearer mine', undefined],
  ]);
});
