// `npm run build`: what a host page loads and what is published to npm.
import { doIfStale } from '../shared/stamp.ts';
import { embedBuild } from './embed.ts';
import { writeManifest } from './manifest.ts';
import { packagesBuild } from './packages.ts';

try {
  const built = await doIfStale(embedBuild);
  console.log(built ? 'Built the files host pages load.' : 'The files host pages load are up to date.');
  const compiled = await doIfStale(packagesBuild);
  console.log(compiled ? 'Built the npm packages.' : 'The npm packages are up to date.');
  await writeManifest('dist');
  console.log('Wrote the custom-elements manifest.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
