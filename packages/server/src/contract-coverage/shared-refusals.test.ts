import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContract } from '../contract/contract.ts';
import type { SourceOperation } from '../contract/document.ts';
import { testService } from '../testing/service.ts';
import type { Answered, TestService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import { answeredWish, clerk, editor, exampleDay, fillFromExamples, idsOf } from './examples-world.ts';
import { asker, readyRequest } from './requests.ts';
import type { Ready } from './requests.ts';

const contract = loadContract({ strict: true });
const ids = idsOf(contract);
const built = contract.operations.filter((operation) => !operation.notBuiltYet);
const nobodys = '01930000-0000-7000-8000-00000000dead';

/** How each refusal that operations share is brought about, by its code. */
const provoke: Record<string, (ready: Ready, service: TestService) => Promise<Answered>> = {
  'invalid-request': (ready, service) => send(service, { ...ready, url: `${ready.url}?colour=red` }),
  'not-signed-in': (ready, service) => send(service, { ...ready, headers: without(ready.headers, 'authorization', 'booking-secret') }),
  'scope-missing': async (ready, service) => send(service, { ...ready, headers: { ...without(ready.headers, 'booking-secret'), ...(await service.signedIn(ready.operation.scope === 'register' ? editor : clerk)) } }),
  'not-found': (ready, service) => send(service, elsewhere(ready)),
  'not-acceptable': (ready, service) => send(service, { ...ready, headers: { ...ready.headers, accept: 'text/html' } }),
  'too-large': (ready, service) => send(service, { ...ready, body: ' '.repeat(70_000) }),
  'unsupported-media-type': (ready, service) => send(service, { ...ready, headers: { ...ready.headers, 'content-type': 'text/plain' } }),
};

const send = (service: TestService, { method, url, headers, body }: Ready): Promise<Answered> =>
  service.send(method, url, { headers, body: typeof body === 'object' ? JSON.stringify(body) : body });

const without = (headers: Record<string, string>, ...names: string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

/** The same for something nobody has: another id, or for a creation a session that is not there. */
function elsewhere(ready: Ready): Ready {
  if (ready.operation.id === 'putBooking') return { ...ready, body: { ...(ready.body as object), sessionId: nobodys } };
  if (ready.operation.id === 'putWish') return { ...ready, url: `/v1/wishes/${answeredWish}` };
  // With an ETag a PUT creates nothing.
  const headers = ready.method === 'PUT' && ready.operation.parameters.some(({ name }) => name === 'If-Match') ? { ...ready.headers, 'if-match': '"1.en.person"' } : ready.headers;
  return { ...ready, headers, url: ready.url.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|Known/, (id) => (id === 'Known' ? 'Nothing' : nobodys)) };
}

const sharedCodes = (id: string): string[] => {
  const { path, method } = contract.operation(id);
  return (contract.document.paths[path]![method] as SourceOperation & { 'x-shared-codes': string[] })['x-shared-codes'];
};

onEachStore('The refusals that operations share', (place) => {
  test('are given by each operation to which they apply', async (t) => {
    const service = await testService(place, t, { world: (store) => fillFromExamples(store, contract) });
    service.now = exampleDay;
    for (const { id } of built) {
      for (const code of sharedCodes(id).filter((one) => one !== 'too-many-requests')) {
        const ready = readyRequest(contract, id, ids, await asker(contract.operation(id), service, ids));
        const answer = await (provoke[code] ?? assert.fail(`nobody knows how to provoke ${code}`))(ready, service);
        assert.equal(answer.json().code, code, `${id} ${ready.url}: ${answer.body}`);
      }
    }
  });

  test('include the one for asking too often, which says when to ask again', async (t) => {
    const service = await testService(place, t, { world: (store) => fillFromExamples(store, contract), config: { requestsPerMinute: 1 } });
    service.now = exampleDay;
    for (const { id } of built.filter(({ id }) => sharedCodes(id).includes('too-many-requests'))) {
      const ready = readyRequest(contract, id, ids, {});
      await send(service, ready);
      const answer = await send(service, ready);
      assert.deepEqual([answer.json().code, answer.headers['retry-after'] !== undefined], ['too-many-requests', true], id);
    }
  });

  test('are said of what nobody has built yet, before it says that', async (t) => {
    const service = await testService(place, t, { world: (store) => fillFromExamples(store, contract) });
    service.now = exampleDay;
    for (const operation of contract.operations.filter(({ notBuiltYet }) => notBuiltYet)) {
      if (operation.scope === 'none') continue;
      const url = `/v1${operation.path.replaceAll(/\{\w+\}/g, nobodys)}`;
      assert.equal((await service.send(operation.method.toUpperCase(), url)).json().code, 'not-signed-in', operation.id);
    }
  });

  test('are not what a good request for something nobody has built yet gets: it hears that, and only there', async (t) => {
    const service = await testService(place, t, { world: (store) => fillFromExamples(store, contract) });
    service.now = exampleDay;
    for (const operation of contract.operations) {
      const ready = readyRequest(contract, operation.id, ids, await asker(operation, service, ids));
      const answer = await send(service, ready);
      assert.equal(answer.statusCode === 501, operation.notBuiltYet, `${operation.id}: ${answer.statusCode} ${answer.body.slice(0, 300)}`);
    }
  });
});
