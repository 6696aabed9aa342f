/**
 * `npm run contract:changes`: what changed in the contract since the last release in specs/releases/, breaking changes first. Fails when there
 * is one and the version did not go up for it. `-- --release` writes the contract as it is as the release of its version.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bundle } from '../generate/contract.ts';
import { ContractError, readContract, repository } from '../generate/contract.ts';
import { expand } from '../generate/expand.ts';
import type { Entry } from './compare.ts';
import { allowsBreaking, compareContracts } from './compare.ts';

const folder = join(repository, 'specs/releases');

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

async function main(): Promise<void> {
  const now = expand(await readContract(join(repository, 'specs')));
  await mkdir(folder, { recursive: true });
  const releases = (await readdir(folder)).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length)).sort(byNumber);
  if (process.argv.includes('--release')) return release(now, releases);
  const last = releases.at(-1);
  if (last === undefined) throw new ContractError('There is no release to compare with. Write the first with `npm run contract:changes -- --release`.');
  const before = JSON.parse(await readFile(join(folder, `${last}.json`), 'utf8')) as Bundle;
  const entries = compareContracts(before, now);
  print(entries, last, now.info.version);
  const count = (weight: Entry['weight']): number => entries.filter((entry) => entry.weight === weight).length;
  const allowed = count('breaking') === 0 || allowsBreaking(last, now.info.version);
  if (!allowed) {
    console.error(`There are breaking changes since ${last}, and the version is ${now.info.version}. Take them back, or raise the version for a break.`);
    process.exitCode = 1;
  }
  console.log(JSON.stringify({ from: last, to: now.info.version, added: count('added'), changed: count('changed'), breaking: count('breaking'), allowed }));
}

async function release(now: Bundle, releases: string[]): Promise<void> {
  const { version } = now.info;
  if (releases.includes(version)) throw new ContractError(`${version} is released already. Raise the version in specs/daybridge.openapi.yaml first.`);
  await writeFile(join(folder, `${version}.json`), `${JSON.stringify(now)}\n`);
  console.log(`Wrote specs/releases/${version}.json.`);
}

function print(entries: readonly Entry[], from: string, to: string): void {
  console.log(`The contract ${to} against the release ${from}`);
  if (entries.length === 0) console.log('\nNothing has changed.');
  for (const [weight, heading] of [['breaking', 'Breaking'], ['changed', 'Changed'], ['added', 'Added']] as const) {
    const some = entries.filter((entry) => entry.weight === weight);
    if (some.length === 0) continue;
    console.log(`\n${heading}`);
    for (const { kind, name, what } of some) console.log(`  ${kind} ${name}: ${what}`);
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof ContractError ? error.message : error);
  process.exitCode = 1;
});
