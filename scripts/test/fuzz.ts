/**
 * `npm run test:fuzz`: sends each operation that is built a thousand requests the contract allows and a thousand it forbids, each proved
 * so by a validator first, over the service on every store there is. The seed is printed; `DAYBRIDGE_SEED` repeats a run. `--quick` sends
 * a few. A control without the service's validators has to be seen to fail. Last line: one JSON object.
 */
import type { FuzzFigures } from '../../packages/server/src/testing/fuzz.ts';
import { findPostgres, startPostgres } from './postgres.ts';

const quick = process.argv.includes('--quick');
const each = quick ? 15 : 1000;
const seed = Number(process.env['DAYBRIDGE_SEED'] ?? Date.now() % 2 ** 31);

const binaries = process.env['DAYBRIDGE_TEST_POSTGRES'] ? undefined : findPostgres();
const cluster = binaries ? await startPostgres(binaries) : undefined;
if (cluster) process.env['DAYBRIDGE_TEST_POSTGRES'] = cluster.url;
const endings: (() => Promise<void>)[] = [];
const t = { after: (end: () => Promise<void>) => endings.push(end) };
const end = async (): Promise<void> => {
  for (const one of endings.splice(0).reverse()) await one();
};
try {
  const { testPlaces } = await import('../../packages/server/src/testing/stores.ts');
  const { fuzzedService, fuzzedWithoutChecks } = await import('../../packages/server/src/contract-coverage/fuzzed.ts');
  console.log(`Seed ${seed}, ${each} requests of each kind per operation; on ${testPlaces.map(({ name }) => name).join(' and ')}.`);
  const sum: FuzzFigures = { operations: 0, requests: 0, serverErrors: 0, wrongVerdicts: 0, notProblemDocuments: 0 };
  // All of it on the first store; on others what their SQL could do otherwise shows in a tenth.
  for (const [n, place] of testPlaces.entries()) {
    const told = new Map<string, number>();
    const figures = await fuzzedService(place, t, {
      seed, each: n === 0 ? each : Math.ceil(each / 10),
      fault: (what) => {
        const operation = what.split(':')[0]!;
        told.set(operation, (told.get(operation) ?? 0) + 1);
        if (told.get(operation)! <= 3) console.error(`${place.name}: ${what}`);
      } });
    await end();
    sum.operations = figures.operations;
    for (const name of ['requests', 'serverErrors', 'wrongVerdicts', 'notProblemDocuments'] as const) sum[name] += figures[name];
  }
  const control = await fuzzedWithoutChecks(testPlaces[0]!, t, { seed, each: Math.min(each, 15) });
  await end();
  console.log(`Control without validators: ${control.wrongVerdicts + control.serverErrors} of ${control.requests} were seen to be wrong.`);
  if (sum.serverErrors + sum.wrongVerdicts + sum.notProblemDocuments > 0 || control.wrongVerdicts === 0) process.exitCode = 1;
  console.log(JSON.stringify(sum));
} finally {
  await end();
  await cluster?.stop();
}
