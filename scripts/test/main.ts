// `npm test`: every kind of test, counted together. `npm test -- --only node,journeys part-of-a-file-name` runs some of them,
// `--full` (`npm run test:full`) the numbers that a piece of work is called done with.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { embedBuild } from '../build/embed.ts';
import { generateWork } from '../build/generate.ts';
import { add, inWords, noCounts } from '../shared/counts.ts';
import { root } from '../shared/root.ts';
import { doIfStale } from '../shared/stamp.ts';
import { kinds } from './kinds.ts';

const { values, positionals } = parseArgs({
  options: { only: { type: 'string', multiple: true, default: [] }, full: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const only = values.only.flatMap((names) => names.split(','));
const unknown = only.filter((name) => !kinds.some((kind) => kind.name === name));
if (unknown.length > 0) {
  console.error(`There is no kind of test called ${unknown.join(', ')}; there are ${kinds.map((kind) => kind.name).join(', ')}.`);
  process.exit(1);
}

// Children and throw-away databases are ended by handlers of 'exit'.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

// Property tests read this to choose their number of runs.
if (values.full) process.env['DAYBRIDGE_FULL'] = '1';

// Every test file is a process that loads the same modules: what Node compiled once it does not compile again.
process.env['NODE_COMPILE_CACHE'] ??= path.join(root, '.cache/compiled');

// Whatever breaks the run itself, the count is still the last line.
process.on('uncaughtException', (error) => {
  total.failed += 1;
  console.log(`✗ the run itself broke: ${error.stack ?? error.message}\n\n${inWords(total)}`);
  process.exit(1);
});

const total = noCounts();
const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const began = Date.now();

async function runAll(): Promise<void> {
  try {
    await doIfStale(generateWork, () => console.log('Generating code from the contract …'));
  } catch (error) {
    total.failed += 1;
    console.log(`✗ ${error instanceof Error ? error.message : String(error)}`);
  }
  const chosen = kinds.filter((kind) => (only.length === 0 ? values.full || !kind.fullOnly : only.includes(kind.name)));
  if (chosen.some((kind) => kind.needsBuild)) await doIfStale(embedBuild, () => console.log('Building the components …'));
  for (const kind of chosen) {
    const start = Date.now();
    console.log(`\n── ${kind.heading} ──`);
    const counts = noCounts();
    try {
      add(counts, await kind.run(positionals, values.full));
    } catch (error) {
      counts.failed += 1;
      console.log(`  ✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    if (counts.passed + counts.failed + counts.skipped === 0 && positionals.length === 0) {
      counts.failed += 1;
      console.log('  ✗ there is no such test');
    }
    add(total, counts);
    console.log(`   ${inWords(counts)} in ${seconds(start)}`);
  }
}

try {
  await runAll();
} catch (error) {
  total.failed += 1;
  console.log(error instanceof Error ? error.message : String(error));
}
if (total.passed + total.failed === 0) console.log('\nNothing ran.');
console.log(`\nAll of it took ${seconds(began)}.\n${inWords(total)}`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
