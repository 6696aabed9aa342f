/** Every example of the SDK's pages is type-checked and run, as it stands there, against the service with its sample world. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { createService, loadSample, openStore } from '@daybridge/server';
import { facts } from '../../packages/sdk/src/generated/facts.ts';
import * as rows from '../../packages/sdk/src/generated/operations.ts';
import { root } from '../shared/root.ts';
import { runTool } from '../shared/run-tool.ts';

const pages = path.join(root, 'stories/sdk');
const folder = path.join(root, '.cache/sdk-docs');
const database = path.join(os.tmpdir(), `daybridge-docs-${process.pid}.db`);
const today = new Date('2026-10-05T08:00:00.000Z');
const names = readdirSync(pages).filter((file) => file.endsWith('.mdx'));
const exampleOf = (page: string): string => [...readFileSync(path.join(pages, page), 'utf8').matchAll(/^```ts\n([^]*?)^```/gm)].map(([, code]) => code).join('\n');

const written = 'http://127.0.0.1:4400';
const asked = new Set<string>();
let stop = async (): Promise<void> => undefined;

before(async () => {
  const store = await openStore(database, today);
  await loadSample(store, { today });
  await addWhatIsOver(store);
  const app = await createService({ store, dev: true, logger: false, clock: () => today, config: { timerSeconds: 0, bookingsPerAddressPerDay: 1000, placesPerContact: 1000 } });
  app.addHook('onResponse', async (request, reply) => {
    if (reply.statusCode < 400) asked.add(`${request.method} ${request.url.split('?')[0]!.replace('/v1', '')}`);
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  mkdirSync(folder, { recursive: true });
  for (const page of names) writeFileSync(path.join(folder, page.replace('.mdx', '.ts')), `${exampleOf(page).replaceAll(written, address)}\nexport {};\n`);
  writeFileSync(path.join(folder, 'sample-sign-in.ts'), readFileSync(path.join(pages, 'sample-sign-in.ts'), 'utf8').replaceAll(written, address));
  stop = () => app.close();
});
after(async () => {
  await stop();
  for (const file of ['', '-wal', '-shm']) rmSync(database + file, { force: true });
});

/** A session of this morning, of somebody who notes who came: the sample world begins today. */
async function addWhatIsOver(store: Awaited<ReturnType<typeof openStore>>): Promise<void> {
  const makers = (await store.directory.all('organisation')).find(({ record }) => record['name'] === 'Kingsmead Makers')!;
  const { id, record } = (await store.directory.all('opportunity')).find((row) => row.organisationId === makers.id && (row.record['joining'] as { mode: string }).mode === 'book' && !row.record['peerGroup'])!;
  await store.directory.put([{ kind: 'opportunity', id, organisationId: makers.id, record: { ...record, accessRoutes: ['self-referral'], recordsAttendance: true } }]);
  const sessionId = '0199f000-0000-7000-8000-000000000001';
  const [startsAt, endsAt] = ['2026-10-05T06:00:00.000Z', '2026-10-05T07:30:00.000Z'];
  await store.sessions.put([{ id: sessionId, opportunityId: id, startsAt, endsAt, status: 'scheduled', capacity: 8, record: { startsAt, endsAt, timeZone: 'Europe/London', online: false } }]);
  await store.sessions.takePromised(sessionId, 1, '2026-10-01T00:00:00.000Z');
  await store.bookings.insert({
    id: '0199f000-0000-7000-8000-000000000002', sessionId, intent: 'hold', status: 'confirmed', places: 1, personId: undefined, secretHash: 'of the examples', bookedFor: 'guest',
    attendeeId: undefined, contentHash: 'of the examples', endsAt: undefined, extensions: 0, createdAt: '2026-10-01T08:00:00.000Z', confirmedAt: '2026-10-01T08:00:00.000Z', cancelledAt: undefined,
    cancelledBy: undefined, reason: undefined, erasedAt: undefined, keyVersion: 1, sequenceBase: 0, version: 1, details: { bookedFor: { kind: 'guest', name: 'Asha' } } });
}

for (const page of names) {
  test(`the examples of ${page} run as they stand there`, async (t) => {
    const said: string[] = [];
    t.mock.method(console, 'log', (...words: unknown[]) => said.push(words.map((word) => (typeof word === 'string' ? word : inspect(word))).join(' ')));
    await import(pathToFileURL(path.join(folder, page.replace('.mdx', '.ts'))).href);
    assert.ok(said.length > 0, 'it says nothing');
    t.diagnostic(said.join(' · ').slice(0, 1500));
  });
}

test('every operation the service answers has an example', () => {
  const built = Object.values(rows).filter(({ id }) => facts[id].built);
  const missing = built.filter(({ method, path: at }) => ![...asked].some((one) => new RegExp(`^${method} ${at.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/.]+')}$`).test(one)));
  assert.deepEqual(missing.map(({ id }) => id), [], 'whoever builds an operation writes its example, in stories/sdk');
});

test('the examples compile', async () => {
  const config = path.join(folder, 'tsconfig.json');
  writeFileSync(config, JSON.stringify({ extends: '../../tsconfig.json', compilerOptions: { noUnusedLocals: false }, include: ['./*.ts'] }));
  const { code, output } = await runTool('typescript-7', 'tsc', ['-p', config]);
  assert.equal(code, 0, output);
});
