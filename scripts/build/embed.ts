import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../shared/root.ts';
import { reasonIn, runTool } from '../shared/run-tool.ts';
import type { Work } from '../shared/stamp.ts';

/** The folder of the files a host page loads. */
export const embedDir = 'packages/elements/dist/embed';

/** What decides what a browser gets. */
const browserSources = [
  'packages/{domain,sdk,elements}/src/**/*.ts',
  'packages/{domain,sdk,elements}/package.json',
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.json',
];

/** The built components, by rollup. */
export const embedBuild: Work = {
  name: 'embed',
  inputs: browserSources,
  outputs: ['opportunity-finder', 'session-booker', 'plan-viewer', 'plan-summary', 'daybridge', 'daybridge-sdk'].map((name) => `${embedDir}/${name}.js`),
  async run() {
    const place = path.join(root, embedDir);
    const cache = path.join(root, '.cache');
    for (const folder of [path.dirname(place), cache]) mkdirSync(folder, { recursive: true });
    // Elsewhere first: pages that are being served from the folder never find it empty or half full, and whoever clears `dist` takes nothing away.
    const fresh = mkdtempSync(path.join(cache, 'embed-'));
    try {
      const result = await runTool('rollup', 'rollup', ['--config', 'rollup.config.mjs', '--silent'], { env: { DAYBRIDGE_EMBED_DIR: fresh } });
      if (result.code !== 0) throw new Error(`The components could not be built: ${reasonIn(result.output)}`);
      chmodSync(fresh, 0o755);
      rmSync(place, { recursive: true, force: true });
      renameSync(fresh, place);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  },
};
