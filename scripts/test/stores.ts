import { placesThereAre, type TestPlace } from '../../packages/server/src/testing/stores.ts';
import { findPostgres, startPostgres } from './postgres.ts';

/** The same for each kind of store, one after the other: SQLite, and a PostgreSQL of its own where the machine has the programs. */
export async function withPlaces(work: (place: TestPlace) => Promise<void>): Promise<void> {
  const given = process.env['DAYBRIDGE_TEST_POSTGRES'];
  const binaries = given ? undefined : findPostgres();
  const cluster = binaries ? await startPostgres(binaries) : undefined;
  if (cluster) process.env['DAYBRIDGE_TEST_POSTGRES'] = cluster.url;
  if (!given && !cluster) {
    console.log('  skipped: PostgreSQL, which was not found (on Debian or Ubuntu: apt install postgresql)');
    if (/^(1|true)$/i.test(process.env['CI'] ?? '')) process.exitCode = 1;
  }
  try {
    for (const place of placesThereAre()) await work(place);
  } finally {
    if (cluster) delete process.env['DAYBRIDGE_TEST_POSTGRES'];
    await cluster?.stop();
  }
}
