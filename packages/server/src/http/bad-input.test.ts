import assert from 'node:assert/strict';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { asker, readyRequest } from '../contract-coverage/requests.ts';
import { exampleDay, fillFromExamples } from '../contract-coverage/examples-world.ts';
import { contract, ids } from '../contract-coverage/story.ts';
import { testService } from '../testing/service.ts';
import type { Answered } from '../testing/service.ts';
import { openDatabase, openStore } from '../store/open.ts';
import { hashContent } from '../store/portable/content.ts';
import { testPlaces } from '../testing/stores.ts';
import type { TestPlace } from '../testing/stores.ts';

const [sqlite] = testPlaces as [(typeof testPlaces)[0]];
const CANARY = 'Canary-Asha-07700-900123';
const built = contract.operations.filter((operation) => !operation.notBuiltYet);

const stage = async (t: Parameters<typeof testService>[1], on: TestPlace = sqlite) => {
  const { place, remove } = await on.make();
  t.after(remove);
  const service = await testService(on, t, { store: await openStore(place, exampleDay), world: (store) => fillFromExamples(store, contract) });
  service.now = exampleDay;
  return Object.assign(service, { place });
};
const refused = (answer: Answered, status: number, code: string, what: string): void => {
  assert.deepEqual([answer.statusCode, answer.json().code], [status, code], `${what}: ${answer.body.slice(0, 300)}`);
  assert.ok(!answer.body.includes('Canary'), `${what} is echoed`);
};
/** Sent and held against the contract by the test service; each refusal is a problem document. */
const BODIES: [what: string, text: string | Buffer, status: number, code: string][] = [
  ['malformed JSON', `{"text":"${CANARY}"`, 400, 'invalid-request'],
  ['a list', `["${CANARY}"]`, 400, 'invalid-request'],
  ['a text', `"${CANARY}"`, 400, 'invalid-request'],
  ['a number', '7', 400, 'invalid-request'],
  ['null', 'null', 400, 'invalid-request'],
  ['a field nobody knows', `{"surprise":"${CANARY}"}`, 400, 'invalid-request'],
  ['a lone surrogate', `{"text":"${CANARY}\\ud800"}`, 400, 'invalid-request'],
  ['a NUL', `{"text":"${CANARY}\\u0000"}`, 400, 'invalid-request'],
  ['bytes that are no UTF-8', Buffer.concat([Buffer.from(`{"text":"${CANARY}`), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]), 400, 'invalid-request'],
  ['JSON 300 deep', `{"text":${'['.repeat(300)}"${CANARY}"${']'.repeat(300)}}`, 400, 'invalid-request'],
  ['JSON 30,000 deep', `${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}`, 400, 'invalid-request'],
  ['a prototype', `{"__proto__":{"admin":true},"constructor":{"prototype":{}}}`, 400, 'invalid-request'],
  ['10 MB', JSON.stringify({ text: CANARY.repeat(430_000) }), 413, 'too-large'],
];
const TYPES = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json; charset=utf-16', 'application/jsonp', 'application/json, text/plain', 'application/xml', 'json'];

test('A body that is not what the operation takes is refused by every operation that takes one, and nothing of it is said or kept', async (t) => {
  const service = await stage(t);
  const before = await everything(service.place);
  for (const operation of built.filter(({ body }) => body)) {
    const { url, method, headers } = readyRequest(contract, operation.id, ids, await asker(operation, service, ids));
    for (const [what, body, status, code] of BODIES) refused(await service.send(method, url, { headers, body }), status, code, `${operation.id}, ${what}`);
    for (const type of TYPES) {
      refused(await service.send(method, url, { headers: { ...headers, 'content-type': type }, body: JSON.stringify({ text: CANARY }) }), 415, 'unsupported-media-type', `${operation.id}, ${type}`);
    }
  }
  assert.equal(await everything(service.place), before);
});

/** Everything in every table, by its hash: what a refused request would have written shows, wherever it is. */
async function everything(place: string): Promise<string> {
  const database = await openDatabase(place);
  const { hash } = await database.snapshot((sql) => hashContent(sql, database.kind));
  await database.close();
  return hash;
}

test('Each fault in a body is named by its JSON Pointer', async (t) => {
  const service = await stage(t);
  const answer = await service.send('PUT', '/v1/wishes/01930000-0000-7000-8000-0000000000aa', {
    headers: { 'booking-secret': 'x'.repeat(32) }, body: { text: '', outcode: 'KM5 1AB', contact: { channel: 'pigeon', 'a/b~c': CANARY } } });
  const pointers = new Set(answer.json().errors.map(({ pointer }: { pointer: string }) => pointer));
  assert.deepEqual([...pointers].sort(), ['/contact/a~1b~0c', '/contact/channel', '/outcode', '/text']);
});

test('An id of the wrong shape, a day that does not exist, an unknown filter or a forged cursor is refused by every operation that takes one', async (t) => {
  const service = await stage(t);
  const dates = ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20261013', '2026-10-13T00:00:00Z', 'tomorrow', '-0001-01-01'];
  for (const operation of built) {
    const { url, method, headers, body } = readyRequest(contract, operation.id, ids, await asker(operation, service, ids));
    const ask = (at: string): Promise<Answered> => service.send(method, at, { headers, body: body === undefined ? undefined : JSON.stringify(body) });
    if (operation.path.includes('{id}')) {
      for (const id of ['1', 'not-an-id', '0199b000-0000-4000-8000-00000000ffff', '0199b000-0000-7000-c000-00000000ffff', '{0199b000-0000-7000-8000-00000000ffff}', '%F0%9F%98%80', 'x'.repeat(60)]) {
        refused(await ask(url.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, id)), 400, 'invalid-request', `${operation.id} ${id}`);
      }
    }
    refused(await ask(`${url}?${CANARY}=1`.replace('Canary', 'canary')), 400, 'invalid-request', `${operation.id}, an unknown filter`);
    const takes = (name: string): boolean => operation.parameters.some((one) => one.in === 'query' && one.name === name);
    if (takes('from')) for (const day of dates) refused(await ask(`${url}?from=${encodeURIComponent(day)}`), 400, 'invalid-request', `${operation.id} ${day}`);
    if (takes('cursor')) {
      for (const cursor of ['forged', 'e30', Buffer.from('["x",1,2]').toString('base64url'), '%00', '../../etc/passwd']) refused(await ask(`${url}?cursor=${cursor}`), 400, 'invalid-request', `${operation.id}, cursor ${cursor}`);
    }
  }
});

test('Days at the edge of the calendar break nothing', async (t) => {
  const service = await stage(t);
  for (const query of ['from=0000-01-01&to=9999-12-31', 'from=9999-12-31', 'to=0000-01-01', 'from=9999-12-31&to=0000-01-01']) {
    assert.equal((await service.get(`/v1/opportunities/${ids.opportunity}/sessions?${query}`)).statusCode, 200, query);
  }
});

test('Dots in a path climb nowhere, and what is smuggled into a header or a line is refused', async (t) => {
  const service = await stage(t);
  for (const path of ['/v1/../package.json', '/v1/opportunities/..', '/v1/opportunities/../../etc/passwd', '/v1/opportunities/%2e%2e/%2e%2e/etc/passwd', '/v1/media/..%2f..%2fpackage.json', '/v1//areas', '/v1/areas/%00', '/v1/areas/..;/plans']) {
    const answer = await service.send('GET', path);
    assert.ok([400, 404].includes(answer.statusCode), `${path}: ${answer.statusCode}`);
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
  }
  await service.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = service.app.server.address() as AddressInfo;
  const raw = (text: string): Promise<string> => new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (part) => (answer += part.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', () => resolve(answer));
    setTimeout(() => socket.destroy(), 1500).unref();
  });
  const split = await raw('GET /v1/areas?x=%0d%0aSet-Cookie:%20canary=1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  assert.match(split, /^HTTP\/1\.1 400 /);
  assert.doesNotMatch(split, /^set-cookie/im);
  const twice = await raw('POST /v1/opportunities/search HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n{}');
  assert.match(twice, /^HTTP\/1\.1 400 /, 'two lengths of one body are not guessed at');
  for (const header of ['X-Bad: a\u0000b', 'Accept-Language : en', 'If-None-Match: "a"\u000bb']) {
    assert.match(await raw(`GET /v1/areas HTTP/1.1\r\nHost: a\r\n${header}\r\nConnection: close\r\n\r\n`), /^HTTP\/1\.1 400 /, header);
  }
});
