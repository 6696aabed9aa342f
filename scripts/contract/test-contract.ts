/**
 * `npm run test:contract`: runs the server's suite, on SQLite and where it is installed on PostgreSQL. Each answer given in it is held
 * against the contract, byte by byte; each documented status of each built operation is to be seen. Last line: one JSON object.
 */
import { globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../shared/root.ts';
import { runNodeTests } from '../test/node-tests.ts';
import { findPostgres, startPostgres } from '../test/postgres.ts';
import { judgeAnswers } from './judge.ts';

/** Only what brings about every status, without races, crashes and random requests. */
const quick = process.argv.includes('--quick');
const suite = quick ? 'packages/server/src/{contract-coverage,http}/**/*.test.ts' : 'packages/server/src/**/*.test.ts';

const folder = await mkdtemp(join(tmpdir(), 'daybridge-answers-'));
process.env['DAYBRIDGE_ANSWERS'] = folder;
const binaries = process.env['DAYBRIDGE_TEST_POSTGRES'] ? undefined : findPostgres();
const cluster = binaries ? await startPostgres(binaries) : undefined;
if (cluster) process.env['DAYBRIDGE_TEST_POSTGRES'] = cluster.url;
try {
  const counts = await runNodeTests(globSync(suite, { cwd: root }).map((file) => file.replaceAll('\\', '/')).sort());
  const { figures, faults, answers } = await judgeAnswers(folder);
  for (const fault of faults) console.error(fault);
  console.log(`${answers} answers were held against the contract, in ${counts.passed} tests${process.env['DAYBRIDGE_TEST_POSTGRES'] ? ' on two stores' : ''}; ${counts.failed} failed.`);
  if (faults.length > 0 || counts.failed > 0) process.exitCode = 1;
  console.log(JSON.stringify(figures));
} finally {
  await cluster?.stop();
  await rm(folder, { recursive: true, force: true });
}
