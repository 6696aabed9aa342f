import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../shared/root.ts';

/** What each package may know of the others. Elements reach the domain through the SDK. */
const mayKnow: Record<string, readonly string[]> = {
  domain: [],
  sdk: ['domain'],
  elements: ['sdk'],
  server: ['domain'],
  hosts: ['sdk', 'elements'],
};

/** Journeys, the zoo and the example of signing in stand outside: they start the whole house. */
const outside = /^packages\/hosts\/(journeys|zoo|sign-in)\//;

/** Imports against the arrows, dynamic ones and those in manifests included, as sentences. */
export function arrowFaults(): string[] {
  const faults: string[] = [];
  for (const [name, known] of Object.entries(mayKnow)) {
    const manifest = JSON.parse(readFileSync(path.join(root, 'packages', name, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
    for (const field of ['dependencies', 'peerDependencies', 'optionalDependencies']) {
      for (const other of Object.keys(manifest[field] ?? {})) {
        const target = /^@daybridge\/(.+)$/.exec(other)?.[1];
        if (target && !known.includes(target)) faults.push(`packages/${name}/package.json depends on ${other}`);
      }
    }
    for (const file of globSync(`packages/${name}/**/*.{ts,js}`, { cwd: root, exclude: (part) => /^(node_modules|dist)$/.test(path.basename(part)) })) {
      const place = file.replaceAll('\\', '/');
      if (outside.test(place)) continue;
      for (const target of packagesNamedIn(readFileSync(path.join(root, file), 'utf8'), place)) {
        if (target !== name && !known.includes(target)) faults.push(`${place} imports @daybridge/${target}`);
      }
    }
  }
  return faults;
}

/** The packages a file imports, whether by name or by a path that leaves its own. */
export function packagesNamedIn(source: string, place: string): string[] {
  const specifiers = [...source.matchAll(/(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
  return specifiers.flatMap((specifier) => {
    const named = /^@daybridge\/([^/]+)/.exec(specifier)?.[1];
    if (named) return [named];
    if (!specifier.startsWith('.')) return [];
    const target = path.posix.join(path.posix.dirname(place), specifier);
    const reached = /^packages\/([^/]+)\//.exec(target)?.[1];
    return reached && reached !== place.split('/')[1] ? [reached] : [];
  });
}
