import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { createService, openStore } from '@daybridge/server';
import { registerSignIn } from './backend.ts';
import { startProvider } from './provider.ts';
import type { RunningProvider } from './provider.ts';
import { Visitor } from './visitor.ts';

const scopes = ['bookings', 'profile', 'plans:read', 'plans:write'];
const resource = 'urn:daybridge:api';
const planId = '0199c000-0000-7000-8000-000000000001';

let provider: RunningProvider;
let service: FastifyInstance;
let host: FastifyInstance;
let origin: string;
let ahead = 0;
const seen: { url: string; authorization: string | undefined; cookie: string | undefined }[] = [];

before(async () => {
  host = Fastify();
  await host.listen({ host: 'localhost', port: 0, listenTextResolver: () => '' }).catch(() => undefined);
  const { port } = host.server.address() as AddressInfo;
  await host.close();
  origin = `http://localhost:${port}`;
  provider = await startProvider({
    accounts: { ash: { roles: ['person'] }, owen: { roles: ['commissioner'] } }, clientId: 'trust', clientSecret: 'a secret of the trust and the provider',
    redirectUri: `${origin}/sign-in/back`, home: `${origin}/`, resource, scopes, accessTokenSeconds: 120,
  });
  const store = await openStore(':memory:');
  service = await createService({ store, logger: false, strict: true, identity: { issuer: provider.issuer, audience: resource, jwksUrl: provider.jwksUrl }, config: { timerSeconds: 0 } });
  service.addHook('onRequest', async ({ url, headers }) => void seen.push({ url, authorization: headers.authorization, cookie: headers.cookie }));
  const api = await service.listen({ host: '127.0.0.1', port: 0 });
  host = Fastify();
  await registerSignIn(host, {
    issuer: provider.issuer, clientId: 'trust', clientSecret: 'a secret of the trust and the provider', origin, api: `${api}/v1`, resource,
    scopes: [...scopes, 'offline_access'], home: '/', insecure: true, now: () => Date.now() + ahead,
  });
  host.get('/', async () => 'The page');
  await host.listen({ host: 'localhost', port });
});
after(async () => {
  await host.close();
  await service.close();
  await provider.close();
});

const own = { 'x-own-page': '1' };

async function signedIn(name = 'ash'): Promise<Visitor> {
  const visitor = new Visitor(origin);
  const back = await visitor.signIn(name);
  assert.equal(back.url, `${origin}/`);
  return visitor;
}

test('Somebody who signs in at the provider reads their plans through the host, and holds no token', async () => {
  const ash = await signedIn();
  assert.deepEqual(await (await ash.get('/sign-in/me')).json(), { signedIn: true });
  const answer = await ash.get('/sign-in/api/plans', own);
  assert.deepEqual([answer.status, await answer.json()], [200, { items: [] }]);
  const { authorization, cookie } = seen.at(-1)!;
  assert.match(authorization!, /^Bearer ey/);
  assert.equal(cookie, undefined, 'the cookie stays with the host');
  assert.ok(!ash.everythingGiven().includes(authorization!.slice('Bearer '.length)), 'the token went nowhere near the browser');
  for (const line of ash.cookiesSet().filter((text) => text.startsWith('__Host-daybridge='))) assert.match(line, /HttpOnly; Secure; SameSite=Strict/);
});

test('Who has not signed in is told so by the service', async () => {
  const nobody = new Visitor(origin);
  assert.deepEqual(await (await nobody.get('/sign-in/me')).json(), { signedIn: false });
  const answer = await nobody.get('/sign-in/api/plans', own);
  assert.deepEqual([answer.status, ((await answer.json()) as { code: string }).code], [401, 'not-signed-in']);
});

test('Another site cannot ask in somebody’s name', async () => {
  const ash = await signedIn();
  const asked = seen.length;
  const attempts = [{}, { ...own, origin: 'https://elsewhere.example' }, { ...own, 'sec-fetch-site': 'cross-site' }, { ...own, 'sec-fetch-site': 'same-site' }];
  for (const headers of attempts) assert.equal((await ash.get('/sign-in/api/plans', headers)).status, 403, JSON.stringify(headers));
  assert.equal((await ash.post('/sign-in/end', {})).status, 403);
  assert.equal(seen.length, asked);
});

test('Only the API is reached through the host, however a path is written', async () => {
  const ash = await signedIn();
  const asked = seen.length;
  for (const path of ['../health/live', '..%2fhealth/live', '%2e%2e/health/live', '..\\health\\live', '//evil.example/v1/plans', 'plans/..%2f..%2fhealth']) {
    assert.equal((await ash.raw(`/sign-in/api/${path}`, own)), 404, path);
  }
  assert.ok(seen.slice(asked).every(({ url }) => url.startsWith('/v1/')), JSON.stringify(seen.slice(asked)));
});

test('What a page sends and what the service answers come through as they are, and nothing else does', async () => {
  const ash = await signedIn();
  const answer = await ash.get(`/sign-in/api/plans/${planId}`, { ...own, 'accept-language': 'cy', 'x-anything': 'canary' });
  assert.deepEqual([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')], [404, 'application/problem+json; charset=utf-8', 'private, no-store']);
  assert.ok(answer.headers.get('x-request-id'));
  assert.equal((await ash.get('/sign-in/api/opportunities?arts=1', own)).status, 400);
  const found = await ash.post('/sign-in/api/opportunities/search', { ...own, 'content-type': 'application/json' }, '{"q":"painting"}');
  assert.deepEqual([found.status, (await found.json() as { total: number }).total], [200, 0]);
});

test('A token that is about to end is renewed once, however many requests wait for it', async () => {
  const ash = await signedIn();
  await ash.get('/sign-in/api/plans', own);
  const first = seen.at(-1)!.authorization;
  ahead = 100_000;
  try {
    const from = seen.length;
    const answers = await Promise.all([1, 2, 3].map(() => ash.get('/sign-in/api/plans', own)));
    assert.deepEqual(answers.map(({ status }) => status), [200, 200, 200]);
    const used = new Set(seen.slice(from).map(({ authorization }) => authorization));
    assert.deepEqual([used.size, used.has(first)], [1, false]);
  } finally {
    ahead = 0;
  }
});

test('After twenty minutes without a request, or eight hours, nobody is signed in', async () => {
  const ash = await signedIn();
  ahead = 21 * 60_000;
  try {
    assert.deepEqual(await (await ash.get('/sign-in/me')).json(), { signedIn: false });
  } finally {
    ahead = 0;
  }
  assert.deepEqual(await (await ash.get('/sign-in/me')).json(), { signedIn: false }, 'and it does not come back');
});

test('Logging out ends the session here and says where the provider’s ends', async () => {
  const ash = await signedIn();
  const answer = await ash.post('/sign-in/end', own);
  const { leave } = await answer.json() as { leave: string };
  assert.ok(leave.startsWith(`${provider.issuer}/session/end?`));
  assert.equal((await ash.get('/sign-in/api/plans', own)).status, 401);
});

test('An answer of the provider that nobody here waits for signs nobody in', async () => {
  const nobody = new Visitor(origin);
  const stray = await nobody.get('/sign-in/back?code=abc&state=def');
  assert.equal(stray.headers.get('location'), '/#sign-in-again');
  await nobody.get('/sign-in/start');
  const forged = await nobody.get('/sign-in/back?code=abc&state=def');
  assert.equal(forged.headers.get('location'), '/#sign-in-again');
  assert.deepEqual(await (await nobody.get('/sign-in/me')).json(), { signedIn: false });
});

test('What somebody is to the service comes from the provider: a commissioner sees no plans', async () => {
  const owen = await signedIn('owen');
  const answer = await owen.get('/sign-in/api/plans', own);
  assert.deepEqual([answer.status, ((await answer.json()) as { code: string }).code], [403, 'scope-missing']);
});
