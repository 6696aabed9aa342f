import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../shared/root.ts';
import { runTool } from '../shared/run-tool.ts';

const elements = path.join(root, 'packages/elements');

interface Manifest {
  modules: { declarations?: { events?: { description?: string }[] }[] }[];
}

/** The custom-elements manifest: tags, attributes, events, slots, parts and tokens, read from the source into `outdir`. */
export async function writeManifest(outdir: string): Promise<void> {
  const { code, output } = await runTool('@custom-elements-manifest/analyzer', 'cem', ['analyze', '--quiet', '--outdir', outdir], { cwd: elements });
  if (code !== 0) throw new Error(`The custom-elements manifest could not be made:\n${output.trim()}`);
  keepNamedEvents(path.join(elements, outdir, 'custom-elements.json'));
}

/** The analyzer takes every argument of `dispatchEvent` for an event; real ones are those a class names with `@fires`. */
function keepNamedEvents(file: string): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  for (const declaration of manifest.modules.flatMap((module) => module.declarations ?? [])) {
    if (declaration.events) declaration.events = declaration.events.filter((event) => event.description);
  }
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
