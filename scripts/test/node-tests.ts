import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import path from 'node:path';
import { inspect } from 'node:util';
import { noCounts, type Counts } from '../shared/counts.ts';
import { root } from '../shared/root.ts';

interface Ended {
  readonly name: string;
  readonly nesting: number;
  readonly file?: string | undefined;
  readonly skip?: string | boolean | undefined;
  readonly todo?: string | boolean | undefined;
  readonly details: { readonly type?: string | undefined; readonly error?: Error & { failureType?: string; cause?: unknown } };
}

/** Runs files of `node:test`, prints only what failed, and counts. */
export async function runNodeTests(files: readonly string[], concurrency = availableParallelism()): Promise<Counts> {
  const counts = noCounts();
  const said = new Map<string, string>();
  const failedFiles = new Set<string>();
  const inSuites: string[] = [];
  const ran = new Set<string>();

  const onEnd = (outcome: 'passed' | 'failed') => (test: Ended) => {
    if (test.file && !(isFile(test) && outcome === 'passed')) ran.add(test.file);
    if (test.details.type === 'suite' || isFile(test)) {
      // A file stands for itself only when it broke before or beside its tests.
      if (outcome === 'failed' && !onlySubtests(test)) count('failed', test);
      return;
    }
    if (test.skip || test.todo) counts.skipped += 1;
    else if (outcome === 'failed' && onlySubtests(test)) return;
    else count(outcome, test);
  };

  function count(outcome: 'passed' | 'failed', test: Ended): void {
    counts[outcome] += 1;
    if (outcome === 'passed') return;
    const file = test.file ? path.relative(root, test.file) : '';
    if (test.file) failedFiles.add(test.file);
    console.log(`  ✗ ${file}\n    ${[...inSuites.slice(0, test.nesting), isFile(test) ? 'the file itself' : test.name].join(' › ')}\n${reason(test.details.error)}`);
  }

  const say = (event: { file?: string | undefined; message: string }) => {
    if (event.file) said.set(event.file, `${said.get(event.file) ?? ''}${event.message}`.slice(-4000));
  };

  const stream = run({ files: files.map((file) => path.join(root, file)), concurrency, timeout: 900_000 });
  stream.on('test:start', (test) => (inSuites[test.nesting] = test.name));
  stream.on('test:pass', onEnd('passed'));
  stream.on('test:fail', onEnd('failed'));
  stream.on('test:stdout', say);
  stream.on('test:stderr', say);
  stream.resume();
  await new Promise<void>((resolve, reject) => stream.once('end', resolve).once('error', reject));
  // An empty file passes, and so does one that ends the process before its tests; neither tested anything.
  for (const file of files.filter((name) => !ran.has(path.join(root, name)))) {
    counts.failed += 1;
    console.log(`  ✗ ${file}\n      no test in it ran to its end`);
  }
  for (const file of failedFiles) {
    const text = said.get(file)?.trim();
    if (text) console.log(`  ${path.relative(root, file)} wrote:\n${indent(text, 30)}`);
  }
  return counts;
}

function isFile(test: Ended): boolean {
  return test.nesting === 0 && path.resolve(root, test.name) === (test.file ?? path.resolve(root, test.name)) && /\.ts$/.test(test.name);
}

const onlySubtests = (test: Ended): boolean => test.details.error?.failureType === 'subtestsFailed';

function reason(error: (Error & { cause?: unknown }) | undefined): string {
  const cause = error?.cause ?? error;
  return indent(cause instanceof Error ? (cause.stack ?? cause.message) : typeof cause === 'string' ? cause : inspect(cause), 25);
}

function indent(text: string, most: number): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/node:internal|at process\.processTicks/.test(line));
  return lines
    .slice(0, most)
    .map((line) => `      ${line}`)
    .join('\n');
}
