import assert from 'node:assert/strict';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { testService } from '../testing/service.ts';
import type { TestService } from '../testing/service.ts';
import { someDay, testPlaces } from '../testing/stores.ts';
import { ordinaryConfig } from '../config.ts';
import { silent } from './logging.ts';
import type { Log } from './logging.ts';
import { requestLimits } from './unreadable.ts';

const LIMIT = 400;

interface Raw {
  socket: Socket;
  /** All that came until the connection was closed. */
  answer: Promise<string>;
}

async function listening(t: TestContext, options: Parameters<typeof testService>[2] = {}): Promise<{ service: TestService; address: string; open: (text: string | Buffer) => Raw }> {
  const service = await testService(testPlaces[0]!, t, options);
  const address = await service.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = service.app.server.address() as AddressInfo;
  return {
    service, address,
    open(text) {
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      t.after(() => socket.destroy());
      const answer = new Promise<string>((resolve, reject) => {
        let all = '';
        socket.on('data', (part) => (all += part.toString('latin1')));
        socket.on('close', () => resolve(all));
        socket.on('error', reject);
      });
      return { socket, answer };
    },
  };
}

/** Status line, headers and body of an answer; that there is one and nothing after it. */
function read(answer: string): { line: string; headers: Record<string, string>; body: Record<string, unknown> } {
  const [head, body, ...more] = answer.split('\r\n\r\n');
  assert.deepEqual(more, []);
  const [line, ...fields] = head!.split('\r\n');
  return {
    line: line!, body: JSON.parse(body!) as Record<string, unknown>,
    headers: Object.fromEntries(fields.map((field) => /^([^:]+): (.*)$/.exec(field)!.slice(1).map((part, n) => (n === 0 ? part.toLowerCase() : part)))) as Record<string, string>,
  };
}

const POST = 'POST /v1/opportunities/search HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';

test('What never becomes a request is refused in a problem document like any other, told once, logged, and nothing of it is said again', async (t) => {
  const lines: object[] = [];
  const log: Log = { ...silent, info: (fields: object) => void lines.push(fields) };
  const { open } = await listening(t, { logger: log });
  const long = 'Zinnwaldite'.repeat(2000);
  for (const [text, status, reason, code] of [
    ['Zinnwaldite\r\n\r\n', 400, 'Bad Request', 'invalid-request'],
    ['get /Zinnwaldite HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'Bad Request', 'invalid-request'],
    ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'Bad Request', 'invalid-request'],
    [Buffer.from('16030100c8010000c40303', 'hex'), 400, 'Bad Request', 'invalid-request'],
    [`${POST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`, 400, 'Bad Request', 'invalid-request'],
    [`${POST}Transfer-Encoding: chunked\r\n\r\nZinnwaldite\r\n`, 400, 'Bad Request', 'invalid-request'],
    ['CONNECT Zinnwaldite:443 HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'Bad Request', 'invalid-request'],
    [`GET /v1/areas HTTP/1.1\r\nHost: a\r\nX-Long: ${long}\r\n\r\n`, 413, 'Content Too Large', 'too-large'],
    [`GET /v1/areas?q=${long} HTTP/1.1\r\nHost: a\r\n\r\n`, 413, 'Content Too Large', 'too-large'],
  ] as const) {
    lines.length = 0;
    const answer = await open(text).answer;
    assert.doesNotMatch(answer, /Zinnwaldite/i);
    const { line, headers, body } = read(answer);
    assert.equal(line, `HTTP/1.1 ${status} ${reason}`, String(text).slice(0, 40));
    const { 'x-request-id': id, 'content-length': length, ...rest } = headers;
    assert.deepEqual(rest, {
      'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store', 'content-language': 'en', date: someDay.toUTCString(),
      'content-type': 'application/problem+json; charset=utf-8', connection: 'close' });
    assert.equal(Number(length), Buffer.byteLength(JSON.stringify(body)));
    assert.deepEqual([body['status'], body['code'], body['instance']], [status, code, `urn:uuid:${id}`]);
    assert.deepEqual(lines, [{ method: '(none)', path: '(unreadable)', status, ms: 0, requestId: id }]);
  }
});

test('Whoever never comes to the end of a request is let go in time, and others are served meanwhile', async (t) => {
  const { open, address } = await listening(t, { config: { requestMilliseconds: LIMIT } });
  const began = performance.now();
  const slow = [
    { name: 'nothing at all', first: '', drip: '' },
    { name: 'a line that never ends', first: 'GET /v1/', drip: 'a' },
    { name: 'headers that never end', first: 'GET /v1/areas HTTP/1.1\r\nHost: a\r\n', drip: 'X-More: 1\r\n' },
    { name: 'a body that never ends', first: `${POST}Content-Length: 5000\r\n\r\n{"q":"`, drip: 'a' },
    { name: 'a body in pieces that never ends', first: `${POST}Transfer-Encoding: chunked\r\n\r\n6\r\n{"q":"\r\n`, drip: '1\r\na\r\n' },
  ].flatMap((one) => Array.from({ length: 10 }, () => ({ ...one, ...open(one.first) })));
  const dripping = setInterval(() => {
    for (const { socket, drip } of slow) if (drip !== '' && socket.writable) socket.write(drip);
  }, LIMIT / 8);
  t.after(() => clearInterval(dripping));
  let over = false;
  const ended = Promise.all(slow.map(async ({ name, answer }) => ({ name, answer: await answer }))).finally(() => (over = true));
  let served = 0;
  while (!over) {
    const { status } = await fetch(`${address}/v1/areas`, { signal: AbortSignal.timeout(LIMIT) });
    assert.equal(status, 200);
    served += 1;
    await wait(LIMIT / 20);
  }
  for (const { name, answer } of await ended) {
    const { line, headers } = read(answer);
    assert.deepEqual([line, headers['connection']], ['HTTP/1.1 400 Bad Request', 'close'], name);
  }
  const took = performance.now() - began;
  assert.ok(took >= LIMIT && took < LIMIT * 10, `${took} ms`);
  assert.ok(served > 5, `${served} others were served`);
  const { requestTimeout, headersTimeout, connectionsCheckingInterval } = requestLimits(ordinaryConfig.requestMilliseconds);
  assert.deepEqual([requestTimeout, headersTimeout, connectionsCheckingInterval], [60_000, 60_000, 15_000]);
});

test('A refusal that came before the body had ended is the only answer', async (t) => {
  const { open } = await listening(t, { config: { requestMilliseconds: LIMIT } });
  const { answer } = open('POST /v1/nothing HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{');
  assert.match(read(await answer).line, /^HTTP\/1\.1 404 /);
});

test('Somebody who asks as one asks a proxy is under the same rules: the limit of requests, and who may read the answer', async (t) => {
  const { open } = await listening(t, { config: { requestsPerMinute: 2 } });
  const ask = (): Promise<string> => open('GET http://daybridge.example/v1/areas HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n').answer;
  const first = await ask();
  assert.match(first, /^HTTP\/1\.1 200 /);
  assert.match(first, /^access-control-allow-origin: \*/m);
  await ask();
  assert.match(await ask(), /^HTTP\/1\.1 429 /);
});
