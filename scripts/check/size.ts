// `npm run check:size`: what each file weighs, as one JSON line. With `--record` the figures become the new limits.
import { embedBuild } from '../build/embed.ts';
import { doIfStale } from '../shared/stamp.ts';
import { measure, record, sizeFaults } from './sizes.ts';

try {
  await doIfStale(embedBuild);
  const sizes = await measure();
  if (process.argv.includes('--record')) record(sizes);
  const faults = sizeFaults(sizes);
  for (const fault of faults) console.error(fault);
  console.log(JSON.stringify(sizes));
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
