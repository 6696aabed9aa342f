import path from 'node:path';
import { registerHosts } from '@daybridge/hosts';
import { createService, emptySampleStore, holdsOtherData, loadSample, openStore, type Store } from '@daybridge/server';
import { embedDir } from '../build/embed.ts';
import { root } from '../shared/root.ts';
import { linkKeyIn } from './link-key.ts';
import { isPostgres, StartProblem, storeInWords, type StartOptions } from './options.ts';
import { close, listen } from './ports.ts';

/** Only what somebody at this terminal should know. A line for each request would bury it. */
const terminal = {
  info: () => undefined,
  warn: (_facts: Record<string, unknown>, message: string) => console.warn(`\n  ${message}\n`),
  error: (facts: Record<string, unknown>, message: string) => console.error(`  ${message}: ${JSON.stringify(facts)}`),
};

/** Opens and fills the database, and serves pages and API on one port. Answers how to stop. */
export async function serve({ store: place, port, reset, folder }: StartOptions): Promise<() => Promise<void>> {
  const store = await open(place, reset);
  try {
    if (await holdsOtherData(store)) throw new StartProblem(`${storeInWords(place)} holds data that are not the sample's. \`npm start\` signs anybody in, so it leaves them alone: give it an empty database.`);
    const began = Date.now();
    const added = await loadSample(store, { today: new Date() });
    if (added > 0) console.log(`Added ${added} sample sessions to ${storeInWords(place)} (${((Date.now() - began) / 1000).toFixed(1)} s).`);
    const app = await createService({
      store, dev: true, logger: terminal,
      config: {
        linkKey: await linkKeyIn(folder), manageUrl: `http://localhost:${port}/manage/`, messagesFolder: path.join(folder, 'messages'),
        // Whoever tries it out looks for the message at once.
        timerSeconds: 2,
      },
    });
    await registerHosts(app, { assets: path.join(root, embedDir) });
    await app.ready();
    const servers = await listen(port, app.routing);
    return async () => {
      await Promise.all(servers.map(close));
      await app.close();
    };
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
}

async function open(place: string, reset: boolean): Promise<Store> {
  try {
    if (reset && (await emptySampleStore(place))) console.log(`Emptied ${storeInWords(place)}.`);
    else if (!isPostgres(place)) console.log(`Opening ${storeInWords(place)} …`);
    return await openStore(place);
  } catch (error) {
    throw new StartProblem(`The database ${storeInWords(place)} cannot be opened: ${reason(error)}.`);
  }
}

/** A refused connection to a name with two addresses comes as several errors in one. */
function reason(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reason(error.errors[0]);
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'ECONNREFUSED') return 'nothing answers there';
  if (code === 'ENOTFOUND') return 'there is no such host';
  return (message ?? String(error)).replace(/[\s.]+$/, '').replaceAll('\n', ' ');
}
