import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { remoteKeys, tokenCheck } from './tokens.ts';
import { testService } from '../testing/service.ts';
import { onEachStore, someDay, testPlaces } from '../testing/stores.ts';
import { ids } from '../testing/world.ts';

const [sqlite] = testPlaces as [(typeof testPlaces)[0]];
const issuer = 'https://sign-in.example/';
const audience = 'daybridge';
const now = Math.floor(someDay.getTime() / 1000);

/** An issuer with a key set on a real address, as a trust would have one. */
async function issuerAt(t: { after(done: () => void): void }) {
  const pair = await generateKeyPair('RS256');
  const jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] };
  const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify(jwks)));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  t.after(() => void server.close());
  return { jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`, ...pair };
}

const token = (claims: Record<string, unknown> = {}) => new SignJWT({ scope: 'bookings plans:read', iss: issuer, aud: audience, sub: 'ash@trust', exp: now + 60, ...claims });

test('Only a token of the right issuer, audience and time, signed with its key, is believed', async (t) => {
  const { jwksUrl, privateKey } = await issuerAt(t);
  const { get } = await testService(sqlite, t, { dev: false, identity: { issuer, audience, jwksUrl } });
  const other = await generateKeyPair('RS256');
  const header = { alg: 'RS256', kid: 'one' };
  const secret = new TextEncoder().encode('a shared secret that is long enough for it');
  const attempts: [string, string | Promise<string>, number][] = [
    ['good', token().setProtectedHeader(header).sign(privateKey), 200],
    ['just expired, within the skew', token({ exp: now - 20 }).setProtectedHeader(header).sign(privateKey), 200],
    ['expired', token({ exp: now - 31 }).setProtectedHeader(header).sign(privateKey), 401],
    ['without an end', token({ exp: undefined }).setProtectedHeader(header).sign(privateKey), 401],
    ['not yet valid', token({ nbf: now + 120 }).setProtectedHeader(header).sign(privateKey), 401],
    ['of another issuer', token({ iss: 'https://elsewhere.example/' }).setProtectedHeader(header).sign(privateKey), 401],
    ['of the development issuer', token({ iss: 'urn:daybridge:dev' }).setProtectedHeader(header).sign(privateKey), 401],
    ['for another audience', token({ aud: 'something-else' }).setProtectedHeader(header).sign(privateKey), 401],
    ['without a subject', token({ sub: undefined }).setProtectedHeader(header).sign(privateKey), 401],
    ['with another key', token().setProtectedHeader(header).sign(other.privateKey), 401],
    ['with a shared secret', token().setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(secret), 401],
    ['unsigned', new UnsecuredJWT({ scope: 'plans:read' }).setIssuer(issuer).setAudience(audience).setSubject('ash@trust').setExpirationTime(now + 60).encode(), 401],
    ['nonsense', 'abc', 401],
  ];
  for (const [name, given, status] of attempts) {
    assert.equal((await get('/v1/plans', { authorization: `Bearer ${await given}` })).statusCode, status, name);
  }
  assert.equal((await get('/v1/plans', { authorization: 'Basic YTpi' })).statusCode, 401);
  const without = await get('/v1/plans');
  assert.deepEqual([without.statusCode, without.headers['www-authenticate']], [401, 'Bearer']);
});

test('While the keys of the issuer cannot be had, nobody is signed out: the service says that it is not ready', async (t) => {
  const broken: [string, (response: ServerResponse) => unknown][] = [
    ['an error', (response) => response.writeHead(500).end()],
    ['a page instead of keys', (response) => response.setHeader('content-type', 'text/html').end('<p>Back soon</p>')],
    ['something else', (response) => response.setHeader('content-type', 'application/json').end('{"keys":7}')],
    ['nothing', (response) => response.destroy()],
  ];
  const pair = await generateKeyPair('RS256');
  const authorization = `Bearer ${await token().setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(pair.privateKey)}`;
  for (const [name, answerWith] of broken) {
    const server = createServer((_request, response) => void answerWith(response));
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    t.after(() => void server.close());
    const jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
    const { get } = await testService(sqlite, t, { dev: false, identity: { issuer, audience, jwksUrl } });
    const answer = await get('/v1/plans', { authorization });
    assert.deepEqual([answer.statusCode, answer.json()['code'], answer.headers['retry-after']], [503, 'not-ready', '5'], name);
    assert.equal((await get('/v1/plans', { authorization: 'Bearer abc' })).statusCode, 401, `nonsense, with ${name}`);
  }
});

test('A token whose key the issuer does not have, or whose algorithm is not taken, is the fault of the token', async (t) => {
  const { jwksUrl, privateKey } = await issuerAt(t);
  const { get } = await testService(sqlite, t, { dev: false, identity: { issuer, audience, jwksUrl } });
  const good = await token().setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(privateKey);
  const unknownKey = await token().setProtectedHeader({ alg: 'RS256', kid: 'two' }).sign(privateKey);
  const other = await generateKeyPair('RS512');
  const otherAlgorithm = await token().setProtectedHeader({ alg: 'RS512', kid: 'one' }).sign(other.privateKey);
  for (const bad of [unknownKey, otherAlgorithm, `${good.slice(0, -8)}AAAAAAAA`]) {
    assert.equal((await get('/v1/plans', { authorization: `Bearer ${bad}` })).statusCode, 401);
  }
});

test('New keys of the issuer are taken when a token names one, and a key it has taken away is believed no longer', async (t) => {
  const pairs = await Promise.all(['one', 'two'].map(async (kid) => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' } };
  }));
  const [one, two] = pairs as [(typeof pairs)[0], (typeof pairs)[0]];
  let keys = [one.jwk];
  let fetched = 0;
  const server = createServer((_request, response) => {
    fetched += 1;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  t.after(() => void server.close());
  const jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
  const signed = ({ kid, privateKey }: typeof one) => token().setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey);
  const checkWith = (remote: ReturnType<typeof remoteKeys>) => tokenCheck({ issuer, audience }, remote, () => someDay);

  const rotating = checkWith(remoteKeys(jwksUrl, { fetchAgainAfter: 0 }));
  assert.ok(await rotating(await signed(one)));
  assert.equal(await rotating(await signed(two)), undefined, 'before the rotation');
  keys = [two.jwk];
  assert.ok(await rotating(await signed(two)), 'after it');
  assert.equal(await rotating(await signed(one)), undefined, 'and the old key is gone');

  const calm = checkWith(remoteKeys(jwksUrl));
  await calm(await signed(two));
  const before = fetched;
  for (let n = 0; n < 5; n += 1) assert.equal(await calm(await signed(one)), undefined);
  assert.equal(fetched, before, 'unknown keys do not hammer the issuer');
});

test('A token without the scope is refused whatever the id', async (t) => {
  const { jwksUrl, privateKey } = await issuerAt(t);
  const { get } = await testService(sqlite, t, { dev: false, identity: { issuer, audience, jwksUrl } });
  const headers = { authorization: `Bearer ${await token({ scope: 'bookings' }).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(privateKey)}` };
  for (const url of ['/v1/plans', `/v1/plans/${ids.ashPlan}`, `/v1/plans/${ids.area}`]) {
    const answer = await get(url, headers);
    assert.deepEqual([answer.statusCode, answer.json()['code']], [403, 'scope-missing']);
  }
  assert.equal((await get('/v1/bookings', headers)).statusCode, 200);
});

test('Without development mode nobody can sign in as a sample person', async (t) => {
  const { app } = await testService(sqlite, t, { dev: false });
  for (const url of ['/dev/people', '/dev/jwks.json']) assert.equal((await app.inject(url)).statusCode, 404);
  assert.equal((await app.inject({ method: 'POST', url: '/dev/token', payload: { personId: ids.ash } })).statusCode, 404);
});

test('In development mode the service says so loudly', async (t) => {
  const warnings: string[] = [];
  const logger = { info: () => undefined, warn: (_facts: object, words: string) => warnings.push(words), error: () => undefined };
  const { get, send } = await testService(sqlite, t, { logger });
  assert.match(warnings.join(), /DEVELOPMENT MODE: anybody can sign in/);
  assert.deepEqual((await get('/dev/people')).json().map((person: { name: string }) => person.name), ['Ash', 'Sam', 'editor', 'other-editor']);
  assert.equal((await send('POST', '/dev/token', { body: { personId: ids.area } })).statusCode, 404);
});

onEachStore('A plan', (place) => {
  test('is read by the person it is about', async (t) => {
    const { get, signedIn } = await testService(place, t);
    const headers = await signedIn(ids.ash);
    const list = (await get('/v1/plans', headers)).json()['items'];
    assert.deepEqual(list.map((plan: { id: string; personName: string }) => [plan.id, plan.personName]), [[ids.ashPlan, 'Ash']]);
    const plan = await get(`/v1/plans/${ids.ashPlan}`, headers);
    assert.match(plan.headers['etag'] as string, /^"1-[0-9a-f]+\.en\.person"$/);
    assert.equal((await get(`/v1/plans/${ids.ashPlan}`, { ...headers, 'if-none-match': plan.headers['etag'] as string })).statusCode, 304);
  });

  test('of somebody else answers like one that is not there', async (t) => {
    const { get, signedIn, store } = await testService(place, t);
    const headers = await signedIn(ids.ash);
    assert.deepEqual([await store.plans.get(ids.samPlan, ids.ash), (await store.plans.get(ids.samPlan, ids.sam))?.id], [undefined, ids.samPlan], 'it is not even read');
    const [theirs, nobodys] = [await get(`/v1/plans/${ids.samPlan}`, headers), await get(`/v1/plans/${ids.area}`, headers)];
    const { instance: _one, ...one } = theirs.json();
    const { instance: _other, ...other } = nobodys.json();
    assert.deepEqual([theirs.statusCode, one], [404, other]);
  });

  test('is nothing a person who signs in for the first time has', async (t) => {
    const { jwksUrl, privateKey } = await issuerAt(t);
    const { get, store } = await testService(place, t, { dev: false, identity: { issuer, audience, jwksUrl } });
    const headers = { authorization: `Bearer ${await token().setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(privateKey)}` };
    const answers = await Promise.all([1, 2, 3].map(() => get('/v1/plans', headers)));
    for (const answer of answers) assert.deepEqual(answer.json(), { items: [] });
    assert.equal((await store.people.all(issuer)).length, 1);
  });
});
