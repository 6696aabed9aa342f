import { runTool } from '../shared/run-tool.ts';

/** The custom-elements manifest: tags, attributes, events, slots, parts and tokens, read from the source. */
export async function writeManifest(outdir: string): Promise<void> {
  const result = await runTool(
    '@custom-elements-manifest/analyzer',
    'cem',
    ['analyze', '--litelement', '--quiet', '--globs', 'src/**/*.ts', '--exclude', 'src/**/*.test.ts', 'src/**/*.stories.ts', '--outdir', outdir],
    { cwd: 'packages/elements' },
  );
  if (result.code !== 0) throw new Error(`The custom-elements manifest could not be made:\n${result.output.trim()}`);
}
