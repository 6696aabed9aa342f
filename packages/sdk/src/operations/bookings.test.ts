import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBookingSecret, isUuidv7 } from '@daybridge/domain/ids';
import { createClient, newId, newSecret } from '../index.ts';
import { badGateway, json, loopback, problem, reset, text, type Reply, type Seen } from '../testing/loopback.ts';

const sessionId = '01920000-0000-7000-8000-000000000001';
const bookedFor = { kind: 'guest', name: 'Sam' } as const;
const random = () => 0;
const idIn = ({ url }: Seen) => url.split('/').at(-1)!;

/** A server that keeps bookings as rule 1 of the data model says, and loses answers when told to. */
function books(lose: (request: Seen) => Reply | undefined): { answer: (request: Seen) => Reply; kept: Map<string, object> } {
  const kept = new Map<string, object>();
  const answer = (request: Seen): Reply => {
    const id = idIn(request);
    const known = kept.get(id);
    if (request.method === 'GET') return lose(request) ?? (known ? json(known) : problem(404, 'not-found'));
    const { intent, ...sent } = request.body as { intent: string };
    const before = lose(request);
    if (!known) kept.set(id, { id, status: intent === 'hold' ? 'held' : 'waiting', ...sent });
    return before ?? json(kept.get(id), known ? 200 : 201);
  };
  return { answer, kept };
}

test('a hold makes its id before the first attempt and every retry keeps it', async (t) => {
  let lost = 0;
  const { answer, kept } = books(() => (lost++ < 2 ? reset : undefined));
  const { url, seen } = await loopback(t, answer);
  const booking = await createClient({ baseUrl: url, random }).bookings.hold({ sessionId, bookedFor }, { secret: newSecret() });
  assert.ok(isUuidv7(booking.id));
  assert.deepEqual([new Set(seen.map(idIn)).size, seen.length, kept.size], [1, 3, 1]);
  assert.deepEqual(seen[0]?.body, { places: 1, sessionId, bookedFor, intent: 'hold' });
});

test('the guest\'s secret is a header of every attempt and stands in no address and no body', async (t) => {
  const secret = newSecret();
  assert.ok(isBookingSecret(secret));
  assert.notEqual(secret, newSecret());
  const { url, seen } = await loopback(t, [badGateway, json({ id: 'x' })]);
  await createClient({ baseUrl: url, random }).bookings.wait({ id: newId(), sessionId, bookedFor, places: 2 }, { secret });
  for (const one of seen) {
    assert.equal(one.headers['booking-secret'], secret);
    assert.ok(!`${one.url} ${JSON.stringify(one.body)}`.includes(secret));
  }
});

test('id-in-use on a second attempt is our own lost success when the booking there is what was sent', async (t) => {
  let puts = 0;
  const { answer } = books(({ method }) => (method === 'PUT' ? (++puts === 1 ? reset : problem(409, 'id-in-use')) : undefined));
  const { url } = await loopback(t, answer);
  const booking = await createClient({ baseUrl: url, random }).bookings.hold({ sessionId, bookedFor }, { secret: 's' });
  assert.equal(booking.status, 'held');
});

test('id-in-use stays a conflict when something else is there, or on the first attempt', async (t) => {
  let puts = 0;
  const other = json({ id: 'x', sessionId: 'another', places: 1, bookedFor });
  const second = await loopback(t, ({ method }) => (method === 'GET' ? other : ++puts === 1 ? reset : problem(409, 'id-in-use')));
  const alike = json({ sessionId, places: 1, bookedFor });
  const first = await loopback(t, ({ method }) => (method === 'GET' ? alike : problem(409, 'id-in-use')));
  for (const { url } of [first, second]) {
    const { error } = await createClient({ baseUrl: url, random }).bookings.hold({ sessionId, bookedFor }, { secret: 's' }).safe();
    assert.equal(error?.code, 'id-in-use');
  }
  assert.equal(first.seen.length, 1);
});

test('settle says what became of an attempt whose answer was lost', async (t) => {
  const { answer } = books(({ method }) => (method === 'PUT' ? reset : undefined));
  const { url } = await loopback(t, answer);
  const day = createClient({ baseUrl: url, random, retries: 0 });
  const id = newId();
  assert.equal(await day.bookings.settle(id, { secret: 's' }), undefined);
  const { error } = await day.bookings.hold({ id, sessionId, bookedFor }, { secret: 's' }).safe();
  assert.deepEqual([error?.kind, error?.outcomeUnknown], ['network', true]);
  assert.equal((await day.bookings.settle(id, { secret: 's' }))?.status, 'held');
});

test('settle does not take trouble for an answer', async (t) => {
  const { url } = await loopback(t, [badGateway]);
  await assert.rejects(createClient({ baseUrl: url, retries: 0 }).bookings.settle(newId(), { secret: 's' }), { status: 502 });
});

test('the commands send what the contract asks for', async (t) => {
  const { url, seen } = await loopback(t, [json({ id: 'b' })]);
  const day = createClient({ baseUrl: url, token: 'mine' });
  await day.bookings.confirm('b', { tellOrganiser: 'name-only' });
  await day.bookings.extend('b', '2026-10-13T10:15:00+01:00');
  await day.bookings.cancel('b');
  await day.bookings.cancel('b', { reason: 'A cold' });
  assert.deepEqual(seen.map(({ method, url: path, body }) => [method, path, body]), [
    ['POST', '/v1/bookings/b/confirm', { tellOrganiser: 'name-only' }],
    ['POST', '/v1/bookings/b/extend', { from: '2026-10-13T10:15:00+01:00' }],
    ['POST', '/v1/bookings/b/cancel', undefined],
    ['POST', '/v1/bookings/b/cancel', { reason: 'A cold' }],
  ]);
});

test('the calendar file comes as text', async (t) => {
  const { url, seen } = await loopback(t, [text('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 200, { 'content-type': 'text/calendar' })]);
  assert.match(await createClient({ baseUrl: url, token: 'mine' }).bookings.calendar('b'), /^BEGIN:VCALENDAR/);
  assert.deepEqual([seen[0]?.url, seen[0]?.headers.accept], ['/v1/bookings/b.ics', 'text/calendar']);
});
