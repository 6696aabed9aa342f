import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as rows from './generated/operations.ts';
import { connect, createClient, isKnown, type Plan } from './index.ts';
import * as operations from './operations.ts';
import { toNear } from './places.ts';
import { mainContact } from './plans.ts';
import { BookingCreate } from './schemas.ts';
import { textBlocks } from './text.ts';
import { dateAndTimes, nextOccurrence } from './time.ts';
import { LifeDomain } from './vocabularies.ts';
import { LifeDomain as LifeDomainCy } from './vocabularies.cy.ts';

test('every operation of the contract is a function and a verb of the client', async () => {
  const sent = new Set<string>();
  const fetch = async (url: string, { method }: RequestInit) => {
    sent.add(`${method} ${new URL(url).pathname}`);
    return url.endsWith('.ics') ? new Response('BEGIN:VCALENDAR') : Response.json({ items: [] });
  };
  const day = createClient({ baseUrl: 'http://api.example/v1', fetch, token: 'mine' });
  type Verb = (...given: unknown[]) => Promise<unknown>;
  const resources = Object.values(day).filter((member) => typeof member === 'object') as unknown as Record<string, Verb>[];
  for (const resource of resources) {
    for (const verb of Object.values(resource)) await verb(...Array.from({ length: 5 }, () => 'ID'));
  }
  const asked = Object.values(rows).map(({ method, path }) => `${method} /v1${path.replace(/\{\w+\}/g, 'ID')}`);
  assert.deepEqual(asked.filter((one) => !sent.has(one)), []);
  const functions = new Set(Object.keys(operations));
  assert.deepEqual(Object.keys(rows).filter((name) => !functions.has(name)), []);
});

test('a function takes a connection or a client', async () => {
  const fetch = async () => Response.json({ items: [{ id: 'a1' }] });
  const options = { baseUrl: 'http://api.example/v1', fetch };
  for (const to of [connect(options), createClient(options)]) assert.equal((await operations.listAreas(to)).items[0]?.id, 'a1');
});

test('the schemas know a body from one that is not', () => {
  const body = { intent: 'hold', sessionId: '01920000-0000-7000-8000-000000000001', places: 1, bookedFor: { kind: 'me' } };
  assert.ok(BookingCreate.safeParse(body).success);
  assert.ok(!BookingCreate.safeParse({ ...body, colour: 'blue' }).success);
});

test('time writes a session as people say it, in the zone of the venue', () => {
  const session = { startsAt: '2026-10-13T18:30:00+01:00', endsAt: '2026-10-13T20:00:00+01:00', timeZone: 'Europe/London' };
  assert.equal(dateAndTimes(session), 'Tuesday 13 October 2026, 6:30pm to 8pm');
  const schedule = { timeZone: 'Europe/London', every: { count: 1, unit: 'week' }, byDay: ['tuesday'], startTime: '18:30', endTime: '20:00', from: '2026-10-06' };
  assert.equal(dateAndTimes({ ...nextOccurrence(schedule, '2026-10-07T09:00:00Z')!, timeZone: 'Europe/London' }), 'Tuesday 13 October 2026, 6:30pm to 8pm');
});

test('places cuts a whole postcode to its first part before anything is sent', () => {
  assert.deepEqual([toNear('km1 4qd'), toNear('Mill Road')], [{ outcode: 'KM1' }, { town: 'Mill Road' }]);
});

test('a plan of an answer fits what plans works out', () => {
  const read = (plan: Pick<Plan, 'supporters'>): string | undefined => mainContact(plan)?.name;
  const supporters: Plan['supporters'] = [{ name: 'Dee', role: 'Peer worker', mainContact: true }];
  assert.equal(read({ supporters }), 'Dee');
});

test('plain text becomes paragraphs and lists', () => {
  assert.deepEqual(textBlocks('Bring a cup.\n\n- tea\n- cake').map((block) => block.kind), ['paragraph', 'list']);
});

test('the closed lists have the same codes in both languages', () => {
  assert.deepEqual(LifeDomainCy.map((term) => term.code), LifeDomain.map((term) => term.code));
  assert.ok(isKnown(LifeDomain, LifeDomain[0].code));
});
