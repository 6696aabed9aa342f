import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.ts';

/** One hash over the names and contents of all files the patterns find, the same on every machine. */
export function hashOf(patterns: readonly string[]): string {
  const files = patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root, exclude: (name) => /^(node_modules|dist|\.cache)$/.test(path.basename(name)) }))
    .filter((file) => !file.endsWith('.test.ts') && statSync(path.join(root, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'));
  const hash = createHash('sha256');
  for (const file of [...new Set(files)].sort()) hash.update(`${file}\0`).update(readFileSync(path.join(root, file))).update('\0');
  return hash.digest('hex');
}

export interface Work {
  /** Names the stamp; what is shown is up to the caller. */
  readonly name: string;
  /** Patterns of the files the result depends on. */
  readonly inputs: readonly string[];
  /** Files that must be there afterwards. */
  readonly outputs: readonly string[];
  /** Patterns of result files that are hashed too, for results people could edit. */
  readonly checkedOutputs?: readonly string[];
  readonly run: () => Promise<void>;
}

/** Does the work unless its inputs are as they were the last time; answers whether it was done. */
export async function doIfStale(work: Work, before: () => void = () => undefined): Promise<boolean> {
  const stampFile = path.join(root, '.cache', `${work.name}.hash`);
  const current = () => `${hashOf(work.inputs)} ${hashOf(work.checkedOutputs ?? [])}`;
  const fresh = existsSync(stampFile) && work.outputs.every((file) => existsSync(path.join(root, file)));
  if (fresh && readFileSync(stampFile, 'utf8') === current()) return false;
  before();
  await work.run();
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, current());
  return true;
}
