import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pino } from 'pino';
import { asker, readyRequest } from '../contract-coverage/requests.ts';
import { exampleDay, fillFromExamples } from '../contract-coverage/examples-world.ts';
import { contract, ids } from '../contract-coverage/story.ts';
import { testService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import { routeOf } from './paths.ts';

const CANARY = 'Zinnwaldite';
/** What pino adds, and what a line about a request may say. */
const ALLOWED = ['level', 'time', 'msg', 'method', 'path', 'status', 'ms', 'requestId'];

onEachStore('The log of every operation', (place) => {
  test('says method, template, status, time and request id, and nothing of what was sent, by whom or from where', async (t) => {
    const lines: string[] = [];
    const logger = pino({ base: null }, { write: (line: string) => lines.push(line) });
    const service = await testService(place, t, { logger, world: (store) => fillFromExamples(store, contract) });
    service.now = exampleDay;
    const secrets = new Set<string>();
    const sniffed = (text: string): void => {
      for (const word of text.split(/\s+/)) if (word.length > 20) secrets.add(word);
    };
    for (const operation of contract.operations) {
      const { method, url, headers, body } = readyRequest(contract, operation.id, ids, await asker(operation, service, ids));
      for (const value of Object.values(headers)) sniffed(value);
      lines.length = 0;
      const marked = { ...headers, cookie: `a=${CANARY}`, referer: `https://host.example/${CANARY}`, 'user-agent': CANARY, 'x-forwarded-for': '203.0.113.77', 'x-request-id': CANARY, 'accept-language': `${CANARY}, en` };
      const send = (at: string, sent: unknown) => service.send(method, at, { headers: marked, body: typeof sent === 'object' ? JSON.stringify(sent) : sent });
      await send(url, body);
      await send(`${url}?q=${CANARY}&${CANARY}=1`, body);
      await send(url.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, CANARY), body);
      await send(url, `{"${CANARY}":"${CANARY}"`);
      await send(url, { [CANARY]: CANARY, text: CANARY });
      assert.equal(lines.length, 5, `${operation.id}: a line a request`);
      for (const line of lines) {
        const facts = JSON.parse(line) as Record<string, unknown>;
        assert.deepEqual(Object.keys(facts).filter((key) => !ALLOWED.includes(key)), [], line);
        assert.ok([routeOf(operation.path), '(unknown)'].includes(String(facts['path'])) || operation.path.includes('{'), line);
        for (const word of [CANARY, ids.person, ids.plan, ids.opportunity, ids.session, '203.0.113', '127.0.0.1', ...secrets]) assert.ok(!line.includes(word), `${operation.id}: ${line}`);
      }
    }
    assert.ok(secrets.size > 2, 'there were tokens and secrets to find');
  });
});
