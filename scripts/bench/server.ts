/**
 * `npm run bench:server`: how long searching and reading take with 20,000 and with 100,000 opportunities, over one connection and over
 * twenty, on both stores, beside a bare HTTP server that sends the same bytes. Service, floor and load are processes of their own. No two
 * searches are the same; they are asked in an order drawn by lot. With `--quick` fewer of everything. Last line: one JSON object, times in
 * milliseconds; `searchCpuMs` is what the service's process worked for one search, which a busy machine changes least.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import { openStore } from '../../packages/server/src/store/open.ts';
import { findPostgres, startPostgres } from '../test/postgres.ts';
import { loadMany } from './many-opportunities.ts';
import type { Ask } from './server/load.ts';
import { keyOf, questions } from './server/questions.ts';
import type { Question } from './server/questions.ts';

const quick = process.argv.includes('--quick');
const SIZES: [small: number, large: number] = quick ? [400, 2000] : [20_000, 100_000];
const CONNECTIONS = [1, 20];
const ASKED = quick ? 200 : 2000;
const QUESTIONS = quick ? 40 : 1000;
const SEED = 20261122;

const children = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of children) child.kill('SIGTERM');
});

function start(file: string, ...args: string[]): ChildProcess {
  const child = fork(new URL(`./server/${file}`, import.meta.url), args, { execArgv: ['--conditions=source'] });
  children.add(child);
  return child;
}

const said = async <T>(child: ChildProcess): Promise<T> => {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`a process ended with ${String(code)}`);
  });
  const [message] = await Promise.race([once(child, 'message'), ended]) as [T];
  return message;
};

async function stop(child: ChildProcess): Promise<void> {
  child.disconnect();
  await once(child, 'exit');
  children.delete(child);
}

interface Figures {
  p50: number;
  p95: number;
  p99: number;
  perSecond: number;
  /** Time of the processors that the service used for one answer. */
  cpu: number;
}

const rounded = (ms: number): number => Math.round(ms * 100) / 100;

async function cpuOf(server: ChildProcess): Promise<number> {
  const answer = once(server, 'message');
  server.send('how much');
  const [milliseconds] = await answer as [number];
  return milliseconds;
}

async function measure(url: string, asked: Question[], connections: number, server?: ChildProcess): Promise<Figures> {
  const load = start('load.ts');
  const cpuBefore = server ? await cpuOf(server) : 0;
  const begun = performance.now();
  load.send({ url, questions: asked, connections, count: ASKED } satisfies Ask);
  const { took, error } = await said<{ took: number[]; error?: string }>(load);
  if (error !== undefined) throw new Error(error);
  const seconds = (performance.now() - begun) / 1000;
  const cpu = server ? await cpuOf(server) - cpuBefore : 0;
  await stop(load);
  const answers = took.length + Math.min(asked.length, ASKED);
  took.sort((a, b) => a - b);
  const at = (share: number): number => rounded(took[Math.min(took.length - 1, Math.ceil(took.length * share) - 1)]!);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond: Math.round(answers / seconds), cpu: rounded(cpu / answers) };
}

/** The answers themselves, for the floor; one after another. */
async function answersOf(url: string, asked: readonly Question[]): Promise<[string, string][]> {
  const answers: [string, string][] = [];
  for (const question of asked) {
    const answer = await fetch(url + question.path, question.body === undefined ? {} : { method: 'POST', body: question.body, headers: { 'content-type': 'application/json' } });
    if (answer.status !== 200) throw new Error(`${question.path} was answered ${answer.status}`);
    answers.push([keyOf(question), await answer.text()]);
  }
  return answers;
}

type Kinds = Record<string, Figures>;
interface Measured {
  service: Record<number, Kinds>;
  floor: Record<number, Kinds>;
}

/** Everything about one store of one size: all searches together, each kind of search by itself, and reading one. */
async function measureStore(place: string, count: number): Promise<Measured> {
  const store = await openStore(place);
  const begun = performance.now();
  const loaded = await loadMany(store, { count, seed: SEED, today: new Date().toISOString().slice(0, 10) });
  const ids = (await store.directory.all('opportunity')).map(({ id }) => id).filter((_, n) => n % Math.ceil(count / QUESTIONS) === 0);
  await store.close();
  console.log(`  ${loaded.opportunities} opportunities with ${loaded.sessions} dates, written in ${Math.round((performance.now() - begun) / 1000)} s`);

  const asked = questions(SEED, QUESTIONS, ids);
  const service = start('serve.ts', place);
  const serviceUrl = await said<string>(service);
  const answers = await answersOf(serviceUrl, asked);
  const floor = start('floor.ts');
  floor.send(answers);
  const floorUrl = await said<string>(floor);
  const bytes = answers.filter(([key]) => key.includes('/search')).reduce((sum, [, text]) => sum + text.length, 0) / QUESTIONS;
  const shown = new Set(answers.flatMap(([key, text]) => (key.includes('/search') ? (JSON.parse(text) as { items: { opportunity: { id: string } }[] }).items.map(({ opportunity }) => opportunity.id) : [])));
  console.log(`  ${QUESTIONS} searches, no two the same, show ${shown.size} opportunities; one is answered with ${Math.round(bytes / 1024)} kB`);

  const kinds: [string, Question[]][] = [
    ['search', asked.filter(({ kind }) => kind !== 'read')],
    ...(['text', 'facets', 'near', 'filters', 'read'] as const).map((kind): [string, Question[]] => [kind, asked.filter((one) => one.kind === kind)]),
  ];
  const measured: Measured = { service: {}, floor: {} };
  for (const connections of CONNECTIONS) {
    for (const [name, some] of kinds) {
      const ours = ((measured.service[connections] ??= {})[name] = await measure(serviceUrl, some, connections, service));
      const bare = ((measured.floor[connections] ??= {})[name] = await measure(floorUrl, some, connections));
      console.log(`  ${String(connections).padStart(2)} × ${name.padEnd(8)} p50 ${ours.p50}, p95 ${ours.p95}, p99 ${ours.p99} ms, ${ours.perSecond} a second, ${ours.cpu} ms of work each; floor p50 ${bare.p50}, p95 ${bare.p95} ms`);
    }
  }
  await Promise.all([stop(service), stop(floor)]);
  return measured;
}

const binaries = process.env['DAYBRIDGE_TEST_POSTGRES'] ? undefined : findPostgres();
const cluster = binaries ? await startPostgres(binaries) : undefined;
if (cluster) process.env['DAYBRIDGE_TEST_POSTGRES'] = cluster.url;
try {
  const { testPlaces } = await import('../../packages/server/src/testing/stores.ts');
  console.log(`${os.availableParallelism()} processors, seed ${SEED}, ${ASKED} answers counted of each kind.`);
  const summary: Record<string, unknown> = {};
  const ratioToFloor: Record<string, number> = {};
  let growth5x = 0;
  for (const test of testPlaces) {
    const bySize = new Map<number, Measured>();
    for (const count of SIZES) {
      console.log(`${test.name}, ${count} opportunities`);
      const { place, remove } = await test.make();
      bySize.set(count, await measureStore(place, count));
      await remove();
    }
    const [small, large] = SIZES.map((count) => bySize.get(count)!) as [Measured, Measured];
    const busy = (measured: Measured, kind: string): Figures => measured.service[20]![kind]!;
    summary[test.name] = {
      searchP95Ms: busy(small, 'search').p95, readP95Ms: busy(small, 'read').p95, searchP95MsAlone: small.service[1]!['search']!.p95,
      largeSearchP95Ms: busy(large, 'search').p95, searchCpuMs: busy(small, 'search').cpu, largeSearchCpuMs: busy(large, 'search').cpu, searchesPerSecond: busy(small, 'search').perSecond };
    ratioToFloor[test.name] = rounded(busy(small, 'search').p50 / small.floor[20]!['search']!.p50);
    growth5x = Math.max(growth5x, rounded(busy(large, 'search').p95 / busy(small, 'search').p95));
  }
  console.log(JSON.stringify({ ...summary, ratioToFloor, growth5x }));
} finally {
  await cluster?.stop();
}
