import { createInterface } from 'node:readline/promises';
import { run } from './run.ts';

/** Somebody looks on: they can be asked. */
const ask = async (question: string): Promise<string> => {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
};

process.exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  now: () => new Date(),
  out: (line) => process.stdout.write(`${line}\n`),
  error: process.stderr,
  ...(process.stdin.isTTY && { ask }),
});
