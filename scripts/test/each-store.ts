import type { TestPlace } from '../../packages/server/src/testing/stores.ts';
import { findPostgres, startPostgres } from './postgres.ts';

/** Does something in the places where the service's own tests keep things: SQLite always, PostgreSQL where it is installed, ours for this run alone. */
export async function inEachPlace<T>(work: (places: readonly TestPlace[]) => Promise<T>): Promise<T> {
  const binaries = process.env['DAYBRIDGE_TEST_POSTGRES'] ? undefined : findPostgres();
  const cluster = binaries ? await startPostgres(binaries) : undefined;
  if (cluster) process.env['DAYBRIDGE_TEST_POSTGRES'] = cluster.url;
  try {
    // Read only now: it looks for the cluster when it is loaded.
    const { testPlaces } = await import('../../packages/server/src/testing/stores.ts');
    if (testPlaces.length < 2) console.error('There is no PostgreSQL here (on Debian or Ubuntu: apt install postgresql), so only SQLite was asked.');
    return await work(testPlaces);
  } finally {
    await cluster?.stop();
  }
}

/** Collects what has to be undone at the end, as a test does. */
export class Undoing {
  readonly #steps: (() => Promise<void>)[] = [];

  after(step: () => Promise<void>): void {
    this.#steps.push(step);
  }

  async undo(): Promise<void> {
    for (const step of this.#steps.splice(0).reverse()) await step();
  }
}
