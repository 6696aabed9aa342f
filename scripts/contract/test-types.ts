/**
 * `npm run test:types`: the generated types, and what a consumer gets from npm, under each compiler that people use. Last line: one JSON object.
 */
import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { root } from '../shared/root.ts';
import { runTool } from '../shared/run-tool.ts';

/** Package names of the compilers. */
const compilers = ['typescript', 'typescript-6', 'typescript-7'];

const folder = join(root, '.cache/types-test');
const shared = { target: 'ES2022', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [], strict: true, noEmit: true, skipLibCheck: false, noUncheckedIndexedAccess: true };

/** What somebody writes who has the package from npm: each way in, codes and kinds of a later version, and mistakes that are to be refused. */
const consumer = `
import { createClient } from '@daybridge/sdk';
import { getOpportunity } from '@daybridge/sdk/operations';
import { Opportunity as OpportunitySchema } from '@daybridge/sdk/schemas';
import * as time from '@daybridge/sdk/time';
import * as lists from '@daybridge/sdk/vocabularies';

const day = createClient({ baseUrl: 'https://api.example/v1' });
export async function titles(): Promise<string[]> {
  const found: string[] = [];
  for await (const match of day.opportunities.search({ lifeDomain: ['arts'], near: { outcode: 'KM5' }, withinKm: 3 })) found.push(match.opportunity.title);
  return found;
}
export async function book(sessionId: string): Promise<string> {
  const held = await day.bookings.hold({ sessionId, bookedFor: { kind: 'me' }, places: 1 });
  const later: typeof held.status = 'a-state-of-a-later-version';
  return held.status === 'held' ? held.heldUntil ?? later : held.status;
}
export const known = (value: unknown): boolean => OpportunitySchema.safeParse(value).success;
export const everything: [typeof getOpportunity, object, object] = [getOpportunity, time, lists];
// @ts-expect-error a place is an outcode, a town or a point
day.opportunities.search({ near: { postcode: 'KM5 1AB' } });
// @ts-expect-error nobody books without saying for whom
day.bookings.hold({ sessionId: 'x', places: 1 });
`;

const projects: Record<string, object> = {
  generated: {
    compilerOptions: {
      ...shared, module: 'NodeNext', moduleResolution: 'NodeNext', customConditions: ['source'], allowImportingTsExtensions: true, verbatimModuleSyntax: true,
      erasableSyntaxOnly: true, isolatedModules: true, skipLibCheck: true,
    },
    include: ['domain', 'sdk'].map((name) => `${relative(folder, root)}/packages/${name}/src/generated/**/*.ts`),
  },
  nodenext: { compilerOptions: { ...shared, module: 'NodeNext', moduleResolution: 'NodeNext', exactOptionalPropertyTypes: true }, files: ['consumer.mts'] },
  bundler: { compilerOptions: { ...shared, module: 'ESNext', moduleResolution: 'Bundler' }, files: ['consumer.mts'] },
};

function prepare(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'consumer.mts'), consumer);
  for (const [name, project] of Object.entries(projects)) writeFileSync(join(folder, `${name}.json`), JSON.stringify(project));
}

/** Puts a package where npm would, with the declarations it is published with; apart from dist/, which others may be building. */
async function install(name: string): Promise<void> {
  const place = join(folder, 'node_modules/@daybridge', name);
  for (const part of ['package.json', 'src']) cpSync(join(root, 'packages', name, part), join(place, part), { recursive: true });
  const files = globSync('src/**/*.ts', { cwd: place, exclude: ['**/*.test.ts', '**/testing/**'] });
  const compilerOptions = {
    ...shared, noEmit: false, skipLibCheck: true, declaration: true, emitDeclarationOnly: true, module: 'NodeNext', moduleResolution: 'NodeNext', lib: ['ES2024', 'DOM', 'DOM.Iterable'],
    target: 'ES2023', rewriteRelativeImportExtensions: true, verbatimModuleSyntax: true, resolveJsonModule: true, rootDir: 'src', outDir: 'dist',
  };
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const { code, output } = await runTool('typescript', 'tsc', ['--pretty', 'false', '-p', place]);
  if (code !== 0) throw new Error(`@daybridge/${name} does not compile:\n${output}`);
}

/** What the compiler says of our own files; others' declarations are theirs to mend. */
const ours = (output: string): string[] => output.split('\n').filter((line) => /error TS/.test(line) && !/(^|\/)node_modules\/(?!@daybridge\/)/.test(line));

prepare();
for (const name of ['domain', 'sdk']) await install(name);
const versions: Record<string, string> = {};
let errors = 0;
let runs = 0;
for (const [n, compiler] of compilers.entries()) {
  const { version } = createRequire(join(root, 'package.json'))(join(root, 'node_modules', compiler, 'package.json')) as { version: string };
  // How modules are found differs between bundlers and Node, not between compilers: once is enough.
  for (const name of Object.keys(projects).filter((one) => one !== 'bundler' || n === compilers.length - 1)) {
    runs += 1;
    const { code, output } = await runTool(compiler, 'tsc', ['--pretty', 'false', '-p', join(folder, `${name}.json`)]);
    const faults = ours(output);
    const broken = code !== 0 && faults.length === 0 && !/node_modules\//.test(output) ? [output.trim()] : faults;
    for (const fault of broken) console.error(`TypeScript ${version}, ${name}: ${fault}`);
    errors += broken.length;
  }
  versions[compiler] = version;
}
if (errors > 0) process.exitCode = 1;
console.log(JSON.stringify({ compilers: Object.values(versions), projects: runs, errors }));
