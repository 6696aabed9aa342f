import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { embedDir } from '../build/embed.ts';
import { root } from '../shared/root.ts';

/** Bytes, gzipped; null until there is such a file. */
export type Sizes = Record<'sdk' | 'sdkOneOperation' | 'finder' | 'booker' | 'planViewer' | 'planSummary' | 'all' | 'loader', number | null>;

const kB = 1024;

/** What nobody may exceed, whatever was recorded. */
export const limits: Partial<Sizes> = {
  sdk: 16 * kB,
  sdkOneOperation: 12 * kB,
  finder: 30 * kB,
  booker: 30 * kB,
  planViewer: 26 * kB,
  planSummary: 26 * kB,
  all: 48 * kB,
};

const recordFile = path.join(root, 'scripts/size-budget.json');

const weigh = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Dependencies included, for the first load in English; what is loaded later and other languages count apart. */
export async function measure(): Promise<Sizes> {
  return {
    sdk: await bundled(`export * from '@daybridge/sdk';`),
    sdkOneOperation: await bundled(`export { connect, searchOpportunities } from '@daybridge/sdk/operations';`),
    finder: firstLoad('opportunity-finder.js'),
    booker: firstLoad('session-booker.js'),
    planViewer: firstLoad('plan-viewer.js'),
    planSummary: firstLoad('plan-summary.js'),
    all: firstLoad('daybridge.js'),
    loader: firstLoad('loader.js'),
  };
}

async function bundled(contents: string): Promise<number> {
  const result = await build({
    stdin: { contents, resolveDir: path.join(root, 'packages/hosts'), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['source'],
    legalComments: 'none',
  });
  return weigh(result.outputFiles[0]?.text ?? '');
}

/** A built file with everything it imports at once. */
function firstLoad(entry: string): number | null {
  const folder = path.join(root, embedDir);
  if (!existsSync(path.join(folder, entry))) return null;
  const seen = new Set<string>();
  const visit = (file: string): number => {
    if (seen.has(file)) return 0;
    seen.add(file);
    const text = readFileSync(file, 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '');
    const imported = [...text.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)].map((match) => path.resolve(path.dirname(file), match[1] ?? ''));
    // The hashes in names change with files that are loaded later; they are no weight of this one.
    return weigh(text.replace(/-[\w-]{8}\.js/g, '-00000000.js')) + imported.reduce((sum, other) => sum + visit(other), 0);
  };
  return visit(path.join(folder, entry));
}

/** Over a limit, or grown since the last record, as sentences. */
export function sizeFaults(sizes: Sizes, recorded: Partial<Sizes> = readRecord()): string[] {
  return Object.entries(sizes).flatMap(([name, size]) => {
    if (size === null) return [];
    const limit = limits[name as keyof Sizes];
    const before = recorded[name as keyof Sizes];
    if (limit && size > limit) return [`${name} is ${size} bytes; its limit is ${limit}`];
    if (typeof before === 'number' && size > before) {
      return [`${name} grew from ${before} to ${size} bytes: make it smaller, or accept it with \`npm run check:size -- --record\``];
    }
    return [];
  });
}

function readRecord(): Partial<Sizes> {
  if (!existsSync(recordFile)) throw new Error('There is no record of sizes to compare with: `npm run check:size -- --record` writes one.');
  return JSON.parse(readFileSync(recordFile, 'utf8')) as Partial<Sizes>;
}

export function record(sizes: Sizes): void {
  writeFileSync(recordFile, `${JSON.stringify(sizes, null, 2)}\n`);
}
