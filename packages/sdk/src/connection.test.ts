import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, DaybridgeError } from './index.ts';
import { json, loopback, text, type Seen } from './testing/loopback.ts';

const plan = { id: 'p1', title: 'My plan' };
const unchanged = text('', 304);
const tagged = (headers: Record<string, string> = {}) => ({ headers: asked }: Seen) =>
  asked['if-none-match'] === '"3.en.me"' ? unchanged : json(plan, 200, { etag: '"3.en.me"', ...headers });

test('an answer that may be kept is asked for by its ETag and taken from memory when nothing changed', async (t) => {
  const { url, seen } = await loopback(t, tagged({ 'cache-control': 'private, no-cache' }));
  const day = createClient({ baseUrl: url, token: 'mine' });
  const first = await day.plans.get('p1');
  first.title = 'changed by the caller';
  assert.deepEqual(await day.plans.get('p1'), plan);
  assert.deepEqual(seen.map(({ headers }) => headers['if-none-match']), [undefined, '"3.en.me"']);
});

test('an answer that may not be stored is not kept', async (t) => {
  const { url, seen } = await loopback(t, tagged({ 'cache-control': 'no-store' }));
  const day = createClient({ baseUrl: url, token: 'mine' });
  await day.plans.get('p1');
  await day.plans.get('p1');
  assert.deepEqual(seen.map(({ headers }) => headers['if-none-match']), [undefined, undefined]);
});

test('forget() drops what was remembered, and what was still under way then', async (t) => {
  const { url, seen } = await loopback(t, tagged());
  const day = createClient({ baseUrl: url, token: 'mine' });
  const under = day.plans.get('p1');
  day.forget();
  await under;
  await day.plans.get('p1');
  day.forget();
  await day.plans.get('p1');
  assert.deepEqual(seen.map(({ headers }) => headers['if-none-match']), [undefined, undefined, undefined]);
});

test('each language is remembered by itself', async (t) => {
  const { url, seen } = await loopback(t, tagged());
  let lang = 'en';
  const day = createClient({ baseUrl: url, token: 'mine', lang: () => lang });
  await day.plans.get('p1');
  lang = 'cy';
  await day.plans.get('p1');
  await day.plans.get('p1', { lang: 'en' });
  assert.deepEqual(seen.map(({ headers }) => [headers['accept-language'], headers['if-none-match']]), [
    ['en', undefined], ['cy', undefined], ['en', '"3.en.me"'],
  ]);
});

test('a browser\'s own cache answers for what is public: no header of ours then', async (t) => {
  const { url, seen } = await loopback(t, [json({ items: [] }, 200, { etag: '"1.en.public"' })]);
  Object.defineProperty(globalThis, 'location', { value: new URL('http://host.example/'), configurable: true });
  t.after(() => Reflect.deleteProperty(globalThis, 'location'));
  const day = createClient({ baseUrl: url, token: 'mine' });
  await day.opportunities.list({ lifeDomain: ['arts'] });
  await day.opportunities.list({ lifeDomain: ['arts'] });
  assert.deepEqual(seen.map(({ headers }) => [headers['if-none-match'], headers.authorization, headers['content-type']]), [
    [undefined, undefined, undefined], [undefined, undefined, undefined],
  ]);
});

test('in a browser the ETag of what is public is still remembered for a change', async (t) => {
  const { url, seen } = await loopback(t, [json({ id: 'o' }, 200, { etag: '"4.en.public"' })]);
  Object.defineProperty(globalThis, 'location', { value: new URL('http://host.example/'), configurable: true });
  t.after(() => Reflect.deleteProperty(globalThis, 'location'));
  const day = createClient({ baseUrl: url, token: 'mine' });
  await day.organisations.get('o');
  await day.organisations.patch('o', { summary: 'We make things.' });
  assert.deepEqual(seen.map(({ headers }) => headers['if-match']), [undefined, '"4.en.public"']);
});

test('each request asks for no cookies, no referrer and no redirect', async () => {
  const inits: RequestInit[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    inits.push(init);
    return Response.json({ items: [] });
  };
  await createClient({ baseUrl: 'http://api.example/v1/', fetch }).opportunities.search({ q: 'art' });
  const { credentials, referrerPolicy, redirect } = inits[0]!;
  assert.deepEqual({ credentials, referrerPolicy, redirect }, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
});

test('why somebody looks is said with what is personal only', async (t) => {
  const { url, seen } = await loopback(t, [json({ items: [] })]);
  const day = createClient({ baseUrl: url, token: 'mine', purposeOfUse: 'care' });
  await day.plans.list();
  await day.areas.list();
  assert.deepEqual(seen.map(({ headers }) => headers['purpose-of-use']), ['care', undefined]);
});

test('an address that is none is refused when the client is made, without quoting it', () => {
  for (const baseUrl of ['', 'ftp://api.example/v1', 'not an address', 'javascript:alert(1)']) {
    assert.throws(() => createClient({ baseUrl }), (error) => error instanceof DaybridgeError && error.kind === 'contract');
  }
});
