// `npm run storybook` and `npm run build:storybook`.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeManifest } from './build/manifest.ts';
import { root } from './shared/root.ts';
import { runTool } from './shared/run-tool.ts';

const [command = 'dev', ...more] = process.argv.slice(2);
const manifest = path.join(root, '.cache/manifest');

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));

try {
  mkdirSync(manifest, { recursive: true });
  await writeManifest(path.relative(path.join(root, 'packages/elements'), manifest));
  const args = command === 'dev' ? ['--port', '6006', '--no-open'] : ['--quiet'];
  const { code } = await runTool('storybook', 'storybook', [command, ...args, '--disable-telemetry', ...more], {
    show: true,
    env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  process.exitCode = code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
