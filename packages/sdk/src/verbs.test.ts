import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facts } from './generated/facts.ts';
import * as rows from './generated/operations.ts';
import { createClient, newId } from './index.ts';
import { subjectOf } from './read-back.ts';
import { json, loopback, text, type Seen } from './testing/loopback.ts';

const etag = { etag: '"7.en.me"' };
const plan = { id: 'p', title: 'My plan', goals: [] };
const as = ({ method, url, body, headers }: Seen) => ({ at: `${method} ${url.replace('/v1', '')}`, body, match: headers['if-match'] });

test('what stands in the path comes first, then the query or body, then the options', async (t) => {
  const { url, seen } = await loopback(t, [json({ items: [] })]);
  const day = createClient({ baseUrl: url, token: 'mine' });
  await day.opportunities.sessions('o', { from: '2026-10-01' }, { lang: 'cy' });
  await day.plans.putComment('p', 'c', { on: 'goals', text: 'Well done', kind: 'comment' });
  await day.requests.withdraw('r', { secret: 'secret-of-a-guest-0000' });
  await day.plans.comments('p', { limit: 5 }, { purposeOfUse: 'care' });
  assert.deepEqual(seen.map(as), [
    { at: 'GET /opportunities/o/sessions?from=2026-10-01', body: undefined, match: undefined },
    { at: 'PUT /plans/p/comments/c', body: { on: 'goals', text: 'Well done', kind: 'comment' }, match: undefined },
    { at: 'POST /requests/r/withdraw', body: undefined, match: undefined },
    { at: 'GET /plans/p/comments?limit=5', body: undefined, match: undefined },
  ]);
  assert.deepEqual([seen[0]?.headers['accept-language'], seen[2]?.headers['booking-secret'], seen[3]?.headers['purpose-of-use']],
    ['cy', 'secret-of-a-guest-0000', 'care']);
});

test('a change names the ETag remembered from reading; a part of a plan names that of the plan', async (t) => {
  const { url, seen } = await loopback(t, ({ method }) => (method === 'DELETE' ? text('', 204) : json(plan, 200, { ...etag, 'cache-control': 'no-store' })));
  const day = createClient({ baseUrl: url, token: 'mine' });
  await day.plans.get('p');
  await day.plans.patchGoal('p', 'g', { status: 'done' });
  await day.plans.putOrder('p', { order: ['goals'] });
  await day.plans.deleteSection('p', 's');
  assert.deepEqual(seen.map(as).map(({ match }) => match), [undefined, '"7.en.me"', '"7.en.me"', '"7.en.me"']);
  assert.equal(seen[1]?.headers['content-type'], 'application/merge-patch+json');
  assert.ok(seen.every(({ headers }) => !headers['if-none-match']), 'the body was not kept, so it is never asked whether it still holds');
});

test('a PUT creates, unless it is told what it has seen', async (t) => {
  const { url, seen } = await loopback(t, [json(plan, 200, etag)]);
  const day = createClient({ baseUrl: url, token: 'mine' });
  await day.plans.get('p');
  const goal = { statement: 'Sing in front of people', status: 'doing', steps: [] };
  await day.plans.putGoal('p', newId(), goal);
  await day.plans.putGoal('p', 'g', goal, { ifMatch: true });
  await day.plans.putGoal('p', 'g', goal, { ifMatch: '"6.en.me"' });
  await day.plans.shares('p');
  await day.plans.putShare('p', 's', { delegationId: newId(), scopes: ['see-plan'], parts: ['goals'], endsOn: '2027-10-01' } as never, { ifMatch: true });
  assert.deepEqual(seen.map(as).map(({ match }) => match), [undefined, undefined, '"7.en.me"', '"6.en.me"', undefined, undefined]);
});

test('the answer to a change gives the ETag of the next one; forget() drops it', async (t) => {
  let version = 0;
  const { url, seen } = await loopback(t, () => json(plan, 200, { etag: `"${++version}.en.me"` }));
  const day = createClient({ baseUrl: url, token: 'mine' });
  await day.bookings.confirm('b', {});
  await day.bookings.patch('b', { companions: 1 });
  await day.bookings.patch('b', { companions: 2 });
  day.forget();
  await day.bookings.patch('b', { companions: 0 });
  assert.deepEqual(seen.map(as).map(({ match }) => match), [undefined, '"1.en.me"', '"2.en.me"', undefined]);
});

test('what a change names can be read, for every operation that names something', () => {
  const readable = new Set(Object.values(rows).filter(({ method }) => method === 'GET').map(({ path }) => path as string));
  const changing = Object.values(rows).filter(({ id }) => (facts[id].headers as readonly string[]).includes('If-Match'));
  assert.ok(changing.length > 20);
  assert.deepEqual(changing.map(subjectOf).filter((path) => !readable.has(path)), []);
});

test('a picture comes as it is, and its refusal as a problem', async (t) => {
  const bytes = new Uint8Array([82, 73, 70, 70, 255, 0, 254]);
  const { url } = await loopback(t, [(response) => response.writeHead(200, { 'content-type': 'image/webp', ...etag }).end(bytes), json({ code: 'not-found', title: 'x', status: 404 }, 404)]);
  const day = createClient({ baseUrl: url });
  const picture = await day.media.get('m');
  assert.deepEqual(new Uint8Array(await picture.arrayBuffer()), bytes);
  assert.equal((await day.media.get('m').safe()).error?.code, 'not-found');
});

test('raw() gives the value with its status and headers, and fails like the call', async (t) => {
  const { url } = await loopback(t, [json(plan, 201, { 'x-request-id': 'req-9' }), json({ code: 'not-found', title: 'x', status: 404 }, 404)]);
  const day = createClient({ baseUrl: url, token: 'mine' });
  const { value, status, headers, attempts } = await day.plans.put('p', { title: 'My plan' } as never).raw();
  assert.deepEqual([value.title, status, headers.get('x-request-id'), attempts], ['My plan', 201, 'req-9', 1]);
  await assert.rejects(day.plans.get('p').raw(), { code: 'not-found' });
});
