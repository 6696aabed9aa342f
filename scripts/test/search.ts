/**
 * `npm run test:search`: asks every query of search-queries.yaml of the service on SQLite and, where it is installed, on PostgreSQL, and
 * says which answers are not what a person would expect and which differ between the stores. Last line: one JSON object.
 */
import { isDeepStrictEqual } from 'node:util';
import type { OpportunityPage } from '../../packages/domain/src/generated/model.ts';
import { everythingMustBeThere } from './kinds.ts';
import { findPostgres, startPostgres } from './postgres.ts';
import { answersFrom, faultsOf, nameOf, readQueries, sampleKeys } from './search-queries.ts';

const binaries = process.env['DAYBRIDGE_TEST_POSTGRES'] ? undefined : findPostgres();
const cluster = binaries ? await startPostgres(binaries) : undefined;
if (cluster) process.env['DAYBRIDGE_TEST_POSTGRES'] = cluster.url;
try {
  // Read only now: it looks for the cluster when it is loaded.
  const { testPlaces } = await import('../../packages/server/src/testing/stores.ts');
  const queries = readQueries();
  const keys = await sampleKeys();
  const answers: OpportunityPage[][] = [];
  for (const test of testPlaces) {
    const { place, remove } = await test.make();
    answers.push(await answersFrom(place, queries));
    await remove();
  }
  let asExpected = 0;
  let storesDiffer = 0;
  for (const [i, query] of queries.entries()) {
    const faults = answers.flatMap((list, store) => faultsOf(query, list[i]!, keys).map((fault) => `${testPlaces[store]!.name}: ${fault}`));
    const differ = answers.some((list) => !isDeepStrictEqual(list[i], answers[0]![i]));
    if (differ) faults.push('the stores answer differently');
    for (const fault of faults) console.error(`${nameOf(query)}\n  ${fault}`);
    if (faults.length === 0) asExpected += 1;
    if (differ) storesDiffer += 1;
  }
  const stores = testPlaces.map(({ name }) => name);
  if (stores.length < 2) console.error('There is no PostgreSQL here (on Debian or Ubuntu: apt install postgresql), so only SQLite was asked.');
  console.log(`${queries.length} queries were asked of ${stores.join(' and ')}.`);
  if (asExpected < queries.length || storesDiffer > 0 || (stores.length < 2 && everythingMustBeThere)) process.exitCode = 1;
  console.log(JSON.stringify({ queries: queries.length, asExpected, storesDiffer }));
} finally {
  await cluster?.stop();
}
