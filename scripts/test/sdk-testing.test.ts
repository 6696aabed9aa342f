/** The answers of `@daybridge/sdk/testing`, held against the contract as the service's own are: status, headers and every byte. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, newId, newSecret, type Client, type Middleware } from '@daybridge/sdk';
import { createTestService, testIds } from '@daybridge/sdk/testing';
import { facts } from '../../packages/sdk/src/generated/facts.ts';
import * as rows from '../../packages/sdk/src/generated/operations.ts';
import { checkAnswer } from '../../packages/server/src/testing/check-answer.ts';

const guest = { kind: 'guest', name: 'Sam' } as const;
const contact = { channel: 'email', value: 'sam@example.org' } as const;

/** A client whose every answer is checked; `seen` names the operations and statuses. */
function checked(options: Parameters<typeof createTestService>[0] = {}): { service: ReturnType<typeof createTestService>; as(who: string | null): Client; seen: Set<string> } {
  const service = createTestService(options);
  const seen = new Set<string>();
  const check: Middleware = async (exchange, next) => {
    const response = await next(exchange);
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    const { pathname, search } = new URL(exchange.url);
    checkAnswer({ method: exchange.init.method!, url: pathname + search, status: response.status, header: (name) => response.headers.get(name) ?? undefined, bytes });
    const row = Object.values(rows).find(({ method, path }) => `${method} ${path}` === exchange.operation)!;
    const code = response.status < 400 ? '' : ` ${(JSON.parse(new TextDecoder().decode(bytes)) as { code: string }).code}`;
    seen.add(`${row.id} ${response.status}${code}`);
    return response;
  };
  return { service, seen, as: (who) => createClient({ baseUrl: 'https://test.example/v1', fetch: service.fetch, token: who ?? undefined, middleware: [check], retries: 0 }) };
}

test('every answer of the test service is one the contract allows', async () => {
  const { service, as, seen } = checked();
  const day = as(testIds.person);
  await day.areas.list();
  await day.organisations.list({ kind: ['voluntary'] });
  await day.organisations.get(testIds.organisation);
  await day.services.list();
  await day.services.get(testIds.service);
  await day.venues.get(testIds.venue);
  await day.venues.get(testIds.venue);
  await day.vocabularies.list();
  await day.vocabularies.get('LifeDomain');
  await day.opportunities.list({ lifeDomain: ['arts'], limit: 1 });
  await day.opportunities.search({ q: 'paint', near: { outcode: 'KM5' }, withinKm: 5 });
  await day.opportunities.search({ q: 'nothing of the sort' });
  await day.opportunities.get(testIds.painting);
  await day.opportunities.sessions(testIds.painting, { from: '2026-10-01' });
  await day.sessions.get(testIds.paintingSession);
  await day.plans.list();
  await day.plans.get(testIds.plan);

  const held = await day.bookings.hold({ sessionId: testIds.paintingSession, bookedFor: { kind: 'me' } });
  await day.bookings.extend(held.id, held.heldUntil!);
  await day.bookings.confirm(held.id, { tellOrganiser: 'name-only' });
  await day.bookings.get(held.id);
  await day.bookings.list();
  await day.bookings.calendar(held.id);
  await day.bookings.hold({ sessionId: testIds.paintingSession, bookedFor: { kind: 'me' } }).safe();
  await day.bookings.cancel(held.id, { reason: 'A cold' });
  await day.bookings.extend(held.id, held.heldUntil!).safe();

  const secret = newSecret();
  const last = await day.bookings.hold({ sessionId: testIds.lastPlaceSession, bookedFor: guest }, { secret });
  await day.bookings.hold({ sessionId: testIds.lastPlaceSession, bookedFor: guest }, { secret: newSecret() }).safe();
  await day.bookings.hold({ id: last.id, sessionId: testIds.laterSession, bookedFor: guest }, { secret }).safe();
  await day.bookings.confirm(last.id, {}, { secret }).safe();
  await day.bookings.wait({ sessionId: testIds.lastPlaceSession, bookedFor: guest }, { secret: newSecret() }).safe();
  const other = newSecret();
  const waiting = await day.bookings.wait({ sessionId: testIds.lastPlaceSession, bookedFor: guest, contact }, { secret: other });
  service.pass(20);
  await day.bookings.confirm(waiting.id, { contact }, { secret: other });
  await day.bookings.confirm(last.id, { contact }, { secret }).safe();
  await day.bookings.get(newId(), { secret }).safe();
  await as(null).bookings.list().safe();
  await day.people.exportMe().safe();
  const built = Object.keys(facts).filter((id) => facts[id as keyof typeof facts].built);
  const answered = new Set([...seen].filter((one) => /^\w+ 2\d\d$/.test(one)).map((one) => one.split(' ')[0]));
  assert.deepEqual(built.filter((id) => !answered.has(id)), [], 'what the service answers has a stand-in: add it in packages/sdk/src/stand-in');
  for (const one of ['getVenue 304', 'putBooking 409 session-full', 'putBooking 409 id-in-use', 'putBooking 409 already-booked', 'confirmBooking 422 details-missing',
    'confirmBooking 409 hold-expired-and-full', 'putBooking 422 details-missing', 'getBooking 404 not-found', 'listBookings 401 not-signed-in']) {
    assert.ok(seen.has(one), `${one} was never answered; ${[...seen].sort().join(', ')}`);
  }
});

test('the check can fail: a world that breaks the contract is noticed', async () => {
  const { as } = checked({ world: { areas: [{ id: 'no id', name: 'Kingsmead', kind: 'borough' }] } });
  assert.equal((await as(null).areas.list().safe()).error?.kind, 'network');
});
