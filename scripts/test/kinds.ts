import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findChromium, findFirefox, findWebKitDriver, howToGetChromium } from '../shared/browsers.ts';
import { judgeAnswers } from '../contract/judge.ts';
import { add, noCounts, type Counts } from '../shared/counts.ts';
import { root } from '../shared/root.ts';
import { runNode, runTool } from '../shared/run-tool.ts';
import { runNodeTests } from './node-tests.ts';
import { findPostgres, startPostgres, type ThrowAwayPostgres } from './postgres.ts';

/** Continuous integration has everything installed: what is skipped there is broken. */
export const everythingMustBeThere = /^(1|true)$/i.test(process.env['CI'] ?? '');

export interface Kind {
  readonly name: string;
  readonly heading: string;
  /** Whether it opens pages that load the built components. */
  readonly needsBuild?: true;
  /** Part of the full run, and of another one only when it is named: benchmarks, and what takes long. */
  readonly fullOnly?: true;
  /** Runs what matches the filter (parts of file names; none means all), in small numbers unless the full ones are asked for. */
  run(filter: readonly string[], full: boolean): Promise<Counts>;
}

/** Every kind of test, in the order in which they are run: quick ones first. */
export const kinds: readonly Kind[] = [
  { name: 'node', heading: 'Rules, SDK, server on its stores, scripts', run: nodeTests },
  { name: 'types', heading: 'What others compile against, under three compilers', run: figure('contract/test-types.ts') },
  { name: 'fuzz', heading: 'What the contract allows and what it forbids, thrown at each operation', run: figure('test/fuzz.ts') },
  { name: 'ledger', heading: 'The ledger of places under commands in any order', run: figure('test/ledger.ts') },
  { name: 'crash', heading: 'Bookings and messages of a service that is killed', run: figure('test/crash.ts') },
  { name: 'booking', heading: 'Places that hundreds want at once', fullOnly: true, run: figure('bench/booking.ts') },
  { name: 'access', heading: 'Who may do what, for every operation and role', run: figure('test/access.ts') },
  { name: 'audit', heading: 'Every look at a plan is on record', run: figure('test/audit.ts') },
  { name: 'network', heading: 'Bookings over a network that loses one exchange in five', run: figure('test/network.ts') },
  { name: 'time', heading: 'Both clock changes on devices in other zones', run: figure('test/time.ts') },
  { name: 'components', heading: 'Components in real browsers, under the policy', run: componentTests },
  { name: 'journeys', heading: 'Journeys through the host pages', needsBuild: true, run: journeys },
  { name: 'zoo', heading: 'The zoo of awkward pages, in three engines', needsBuild: true, run: zoo },
  { name: 'storybook', heading: 'Storybook builds', run: storybook },
  { name: 'a11y', heading: 'Every story for everybody: axe, references, trees, forced colours, 320 pixels, 400 %', run: inChromium('test/a11y.ts') },
  { name: 'privacy', heading: 'Canaries typed through real journeys', run: inChromium('test/privacy.ts') },
  { name: 'hostile', heading: 'Hostile data in every field', run: inChromium('test/hostile.ts') },
  { name: 'paint', heading: 'How long until it is painted, beside a floor and a peer', fullOnly: true, run: async (filter, full) => {
    const counts = noCounts();
    for (const name of ['finder', 'booker', 'plan']) add(counts, await inChromium(`bench/${name}.ts`)(filter, full));
    return counts;
  } },
];

function testFiles(patterns: readonly string[], filter: readonly string[]): string[] {
  return globSync([...patterns], { cwd: root, exclude: (name) => path.basename(name) === 'node_modules' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => filter.length === 0 || filter.some((part) => file.includes(part)))
    .sort();
}

/** Says what is not there. With CI=true that is a failure. */
function missing(what: string): Counts {
  console.log(`  ${everythingMustBeThere ? '✗' : 'skipped:'} ${what}`);
  return everythingMustBeThere ? { ...noCounts(), failed: 1 } : { ...noCounts(), skipped: 1 };
}

async function nodeTests(filter: readonly string[]): Promise<Counts> {
  const patterns = ['packages/{domain,sdk,server,hosts}/src/**/*.test.ts', 'packages/hosts/sign-in/*.test.ts', 'packages/elements/src/**/*.store.test.ts', 'scripts/**/*.test.ts'];
  const files = testFiles(patterns, filter);
  const given = process.env['DAYBRIDGE_TEST_POSTGRES'];
  const counts = noCounts();
  const cluster = given ? undefined : await postgres(counts);
  if (cluster) process.env['DAYBRIDGE_TEST_POSTGRES'] = cluster.url;
  const answers = mkdtempSync(path.join(os.tmpdir(), 'daybridge-answers-'));
  process.env['DAYBRIDGE_ANSWERS'] = answers;
  try {
    add(counts, await runNodeTests(files));
    if (filter.length === 0) add(counts, await everyStatusSeen(answers));
  } finally {
    delete process.env['DAYBRIDGE_ANSWERS'];
    rmSync(answers, { recursive: true, force: true });
    if (!given) delete process.env['DAYBRIDGE_TEST_POSTGRES'];
    await cluster?.stop();
  }
  return counts;
}

/** The service's whole suite has given its answers: each documented status of what is built must be among them. */
async function everyStatusSeen(folder: string): Promise<Counts> {
  const { figures, faults } = await judgeAnswers(folder);
  console.log(`   statuses of the contract seen: ${figures.statusesSeen} of ${figures.statusesDocumented}`);
  return faults.length === 0 ? { ...noCounts(), passed: 1 } : broken(faults.join('\n    '));
}

/** A command that prints a figure and says by its exit code whether it holds: in small numbers, or in full. One test. */
function figure(script: string): Kind['run'] {
  return async (_filter, full) => {
    const { code, output } = await runNode(['--conditions=source', `scripts/${script}`, ...(full ? [] : ['--quick'])], { timeoutMs: full ? 2_400_000 : 300_000 });
    if (code !== 0) return broken(withoutControl(output));
    console.log(`  ${output.trim().split('\n').at(-1)}`);
    return { ...noCounts(), passed: 1 };
  };
}

/** A figure that is taken in the system's Chromium. */
function inChromium(script: string): Kind['run'] {
  return async (filter, full) => (findChromium() ? figure(script)(filter, full) : missing(`${script}, because no Chromium was found (on Debian or Ubuntu: apt install chromium)`));
}

/** A cluster for the store tests; where there is none they run on SQLite alone. */
async function postgres(counts: Counts): Promise<ThrowAwayPostgres | undefined> {
  const binaries = findPostgres();
  if (!binaries) {
    add(counts, missing('the store tests on PostgreSQL, because no PostgreSQL was found (on Debian or Ubuntu: apt install postgresql)'));
    return undefined;
  }
  try {
    return await startPostgres(binaries);
  } catch (error) {
    add(counts, broken(`PostgreSQL was found in ${binaries} but could not be started: ${error instanceof Error ? error.message : String(error)}`));
    return undefined;
  }
}

/** In Chromium; the full run takes all three engines. */
async function componentTests(filter: readonly string[], full: boolean): Promise<Counts> {
  const files = testFiles(['packages/elements/src/**/*.test.ts'], filter).filter((file) => !file.endsWith('.store.test.ts'));
  if (files.length === 0) return noCounts();
  if (!findChromium()) return broken(howToGetChromium);
  const engines = full ? foundEngines('the components') : { names: ['chromium'], missing: noCounts() };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'daybridge-components-'));
  const results = path.join(folder, 'counts.json');
  try {
    const args = ['--config', 'web-test-runner.config.mjs', ...(filter.length > 0 ? ['--files', ...files] : [])];
    const { code, output } = await runTool('@web/test-runner', 'wtr', args, {
      env: { DAYBRIDGE_RESULTS: results, DAYBRIDGE_ENGINES: engines.names.join(',') },
      timeoutMs: 300_000 * engines.names.length,
    });
    const counts = existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as Counts) : noCounts();
    if (code !== 0 && counts.failed === 0) counts.failed = 1;
    if (code !== 0) console.log(withoutControl(output));
    add(counts, engines.missing);
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function journeys(filter: readonly string[]): Promise<Counts> {
  const files = testFiles(['packages/hosts/journeys/**/*.test.ts'], filter);
  if (files.length > 0 && !findChromium()) return broken(howToGetChromium);
  return runNodeTests(files, 1);
}

/** The engines of this machine, and what it comes to that others are not there. */
function foundEngines(what: string): { readonly names: string[]; readonly missing: Counts } {
  const programs = Object.entries({ chromium: findChromium(), firefox: findFirefox(), webkit: findWebKitDriver() });
  const counts = noCounts();
  for (const [name, program] of programs) {
    if (!program) add(counts, missing(`${what} in ${name}, which was not found (on Debian or Ubuntu: apt install chromium firefox-esr webkit2gtk-driver xvfb)`));
  }
  return { names: programs.flatMap(([name, program]) => (program ? [name] : [])), missing: counts };
}

/** Each journey on each page in each engine counts as one; an engine that is not installed is skipped. */
async function zoo(_filter: readonly string[], full: boolean): Promise<Counts> {
  const counts = foundEngines('the zoo').missing;
  const { code, output } = await runNode(['--conditions=source', 'scripts/test/zoo.ts', ...(full ? [] : ['--quick'])], { timeoutMs: full ? 2_400_000 : 480_000 });
  const figures = lastJson(output) as { journeys?: number; failed?: number } | undefined;
  const failed = figures?.failed ?? 0;
  counts.passed += Math.max(0, (figures?.journeys ?? 0) - failed);
  counts.failed += failed || (code === 0 && figures ? 0 : 1);
  if (code !== 0 || failed > 0) console.log(withoutControl(output));
  return counts;
}

async function storybook(): Promise<Counts> {
  const { code, output } = await runNode(['--conditions=source', 'scripts/storybook.ts', 'build', '--output-dir', '.cache/storybook-test'], { timeoutMs: 300_000 });
  return code === 0 ? { ...noCounts(), passed: 1 } : broken(withoutControl(output));
}

function broken(why: string): Counts {
  console.log(`  ✗ ${why}`);
  return { ...noCounts(), failed: 1 };
}

function lastJson(output: string): unknown {
  const line = output.trim().split('\n').at(-1) ?? '';
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Tools write colours and cursor movements even into a pipe. */
function withoutControl(text: string): string {
  return text.replace(/\u001B\[[0-9;?]*[A-Za-z]/g, '').replace(/\n{3,}/g, '\n\n').trimEnd();
}
