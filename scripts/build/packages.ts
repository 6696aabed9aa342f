import { existsSync, globSync, rmSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../shared/root.ts';
import type { Work } from '../shared/stamp.ts';

/** In this order, because each is compiled against the declarations of the one before it. */
const published = ['domain', 'sdk', 'elements'] as const;

/** Writes what is published to npm: one .js and one .d.ts for each source file. No Node types: these run in a browser. */
export function buildPackage(name: (typeof published)[number]): void {
  const folder = path.join(root, 'packages', name);
  const src = path.join(folder, 'src');
  if (!existsSync(src)) return;
  const files = globSync('**/*.ts', { cwd: src, exclude: ['**/*.test.ts', '**/*.stories.ts', '**/testing/**', '**/testing.ts'] }).map((file) => path.join(src, file));
  if (files.length === 0) return;
  for (const old of globSync('dist/**/*.{js,d.ts,js.map}', { cwd: folder, exclude: ['dist/embed/**'] })) rmSync(path.join(folder, old));
  const base = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config as { compilerOptions: object };
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...base.compilerOptions,
      customConditions: [],
      types: [],
      noEmit: false,
      declaration: true,
      sourceMap: true,
      rewriteRelativeImportExtensions: true,
      rootDir: src,
      outDir: path.join(folder, 'dist'),
    },
    root,
  );
  const program = ts.createProgram(files, options);
  const problems = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
  if (problems.length === 0) return;
  const text = ts.formatDiagnostics(problems, { getCurrentDirectory: () => root, getCanonicalFileName: (file) => file, getNewLine: () => '\n' });
  throw new Error(`@daybridge/${name} does not compile for npm:\n${text}`);
}

/** What is published to npm, of all packages. */
export const packagesBuild: Work = {
  name: 'packages',
  inputs: ['packages/{domain,sdk,elements}/src/**/*.ts', 'packages/{domain,sdk,elements}/package.json', 'package-lock.json', 'tsconfig.json', 'scripts/build/packages.ts'],
  outputs: published.map((name) => `packages/${name}/dist/index.d.ts`),
  async run() {
    for (const name of published) buildPackage(name);
  },
};
