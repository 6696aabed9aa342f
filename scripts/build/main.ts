// `npm run build`: what a host page loads and what is published to npm.
import { doIfStale } from '../shared/stamp.ts';
import { embedBuild } from './embed.ts';
import { writeManifest } from './manifest.ts';
import { buildPackage, published } from './packages.ts';

try {
  const built = await doIfStale(embedBuild);
  console.log(built ? 'Built the files host pages load.' : 'The files host pages load are up to date.');
  for (const name of published) {
    buildPackage(name);
    console.log(`Built @daybridge/${name} for npm.`);
  }
  await writeManifest('dist');
  console.log('Wrote the custom-elements manifest.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
