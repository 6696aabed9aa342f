import { rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../shared/root.ts';
import { runTool } from '../shared/run-tool.ts';
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
  outputs: [`${embedDir}/daybridge.js`],
  async run() {
    rmSync(path.join(root, embedDir), { recursive: true, force: true });
    const result = await runTool('rollup', 'rollup', ['--config', 'rollup.config.mjs', '--silent']);
    if (result.code !== 0) throw new Error(`The components could not be built:\n${result.output.replace(/^\s+at .*$/gm, '').trim()}`);
  },
};
