import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeManifest } from '../build/manifest.ts';
import { root } from '../shared/root.ts';

interface Described {
  readonly name?: string;
  readonly description?: string;
}

interface Declaration extends Described {
  readonly kind: string;
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly (Described & { readonly kind: string; readonly privacy?: string; readonly static?: boolean; readonly inheritedFrom?: unknown })[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

const widgets = { 'opportunity-finder': 'day-opportunity-finder', 'session-booker': 'day-session-booker', 'plan-viewer': 'day-plan-viewer', 'plan-summary': 'day-plan-summary' };

/** What the manifest, and so every table made from it, would leave unsaid. */
export async function manifestFaults(): Promise<string[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'daybridge-manifest-'));
  try {
    await writeManifest(path.relative(path.join(root, 'packages/elements'), folder));
    const manifest = JSON.parse(readFileSync(path.join(folder, 'custom-elements.json'), 'utf8')) as { modules: { declarations?: Declaration[] }[] };
    const elements = manifest.modules.flatMap((module) => module.declarations ?? []).filter((declaration) => declaration.tagName);
    return [
      ...Object.entries(widgets)
        .filter(([place, tag]) => existsSync(path.join(root, 'packages/elements/src', place, 'define.ts')) && !elements.some((element) => element.tagName === tag))
        .map(([place, tag]) => `packages/elements/src/${place} does not say that it is <${tag}> (@element)`),
      ...elements.flatMap(unsaid),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unsaid(element: Declaration): string[] {
  const lists: [string, readonly Described[]][] = [
    // `lang` and `dir` are HTML's own.
    ['attribute', (element.attributes ?? []).filter(({ name }) => name !== 'lang' && name !== 'dir')],
    ['event', element.events ?? []],
    ['slot', element.slots ?? []],
    ['part', element.cssParts ?? []],
    ['custom property', element.cssProperties ?? []],
  ];
  const own = element.description ? [] : [`<${element.tagName}> has no description`];
  return [
    ...own,
    ...lists.flatMap(([what, list]) => list.filter((item) => !item.description).map((item) => `<${element.tagName}>: the ${what} ${item.name || '(default)'} has no description`)),
  ];
}
