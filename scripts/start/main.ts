// `npm start`, once everything is installed and under Node 24.
import { embedBuild } from '../build/embed.ts';
import { generateWork } from '../build/generate.ts';
import { doIfStale } from '../shared/stamp.ts';
import { readOptions, StartProblem } from './options.ts';
import { requireFreePort } from './ports.ts';

const began = Date.now();

function giveUp(error: unknown): never {
  if (error instanceof StartProblem) console.error(error.message);
  else if (process.env['DAYBRIDGE_DEBUG']) console.error(error);
  else console.error(`Daybridge could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

process.on('uncaughtException', giveUp);

let stop = async (): Promise<void> => undefined;
let stopping = 0;

/** The entry script passes signals on that a terminal has sent already, so what comes at once is the same wish to stop. */
function onSignal(): void {
  const now = performance.now();
  if (stopping > 0) {
    if (now - stopping > 1000) process.exit(130);
    return;
  }
  stopping = now;
  console.log('\nStopping …');
  setTimeout(() => process.exit(1), 10_000).unref();
  stop().then(
    () => process.exit(0),
    (error: unknown) => giveUp(error),
  );
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);

try {
  const options = readOptions(process.argv.slice(2), process.env);
  await requireFreePort(options.port);
  await doIfStale(generateWork, () => console.log('Generating code from the contract …'));
  await doIfStale(embedBuild, () => console.log('Building the components …'));
  // Only now, because these load what was just generated.
  const { serve } = await import('./serve.ts');
  stop = await serve(options);
  console.log(`Daybridge is ready: http://localhost:${options.port}`);
  if (process.env['DAYBRIDGE_DEBUG']) console.log(`(after ${Date.now() - began} ms)`);
} catch (error) {
  giveUp(error);
}
