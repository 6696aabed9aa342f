import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { readContract, repository } from './contract.ts';
import { kites, kitesFolder } from './fixtures/kites.ts';
import { differences, generate } from './generate.ts';

const files = await generate(kites);
const text = (name: string): string => [...files].find(([path]) => path.endsWith(`/${name}`))?.[1] ?? assert.fail(`${name} was not generated`);

test('generating twice from the same files gives the same bytes', async () => {
  const again = await generate(await readContract(kitesFolder));
  assert.deepEqual([...again], [...files]);
});

test('the check names a changed, a missing and a strange file', async () => {
  const root = await mkdtemp(join(tmpdir(), 'daybridge-tree-'));
  for (const [path, content] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  assert.deepEqual(await differences(files, root), []);
  await writeFile(join(root, 'packages/sdk/src/generated/facts.ts'), 'changed');
  await rm(join(root, 'packages/domain/src/generated/model.ts'));
  await writeFile(join(root, 'packages/server/src/generated/stray.json'), '{}');
  assert.deepEqual(await differences(files, root), [
    'packages/domain/src/generated/model.ts', 'packages/sdk/src/generated/facts.ts', 'packages/server/src/generated/stray.json',
  ]);
  await rm(root, { recursive: true });
});

test('closed lists, problems and states come out in each place that needs them', () => {
  assert.match(text('vocabularies/Colour.ts'), /\{ code: 'dark-red', label: 'Dark red, a \\'wine\\'', broader: 'red' \}/);
  assert.match(text('vocabularies.cy.ts'), /\{ code: 'dark-red', label: 'Coch tywyll' \}/);
  assert.match(text('plain-words.ts'), /Colour: \{\n    'dark-red': \['claret', 'a wine\\'s'\],\n  \}/);
  assert.doesNotMatch(text('vocabularies/Colour.ts'), /claret/);
  assert.match(text('problems.ts'), /'kite-lost': \{ status: 409, .*shared: false \}/);
  assert.match(text('states.ts'), /flyUp: \{ operation: 'flyKite', from: \['down'\], to: 'up' \}/);
  assert.match(text('facts.ts'), /putKite: .*problems: \['kite-wet', 'too-many-kites'\]/);
});

test('the client learns of an operation only what it needs at run time', () => {
  assert.match(text('operations.ts'), /export const listKites = \{ id: 'listKites', method: 'GET', path: '\/kites', open: true \} as const/);
  assert.match(text('operations.ts'), /path: '\/kites\/\{id\}', once: true, body: 'application\/merge-patch\+json' \} as const/);
  assert.match(text('operations.ts'), /answer: 'text\/calendar' \} as const/);
  assert.match(text('operations.ts'), /flyKite = .*guest: true \} as const/);
});

test('each refusal of an operation is an example under its status, and the shared ones stand once', () => {
  const contract = JSON.parse(text('contract.json')) as { paths: Record<string, Record<string, { responses: Record<string, unknown> }>> };
  const { responses } = contract.paths['/kites/{id}/fly-up']?.['post'] ?? assert.fail('no fly-up');
  const refused = responses['409'] as { 'x-codes': string[]; content: Record<string, { examples: Record<string, { value: Record<string, unknown> }> }> };
  assert.deepEqual(refused['x-codes'], ['kite-lost', 'kite-wet']);
  assert.equal(refused.content['application/problem+json']?.examples['kite-lost']?.value['wind'], 7);
  assert.deepEqual(responses['default'], { $ref: '#/components/responses/SharedProblem' });
});

test('the generated code compiles, tells kinds apart and keeps codes it does not know', () => {
  const usage = `
    import type * as M from './packages/domain/src/generated/model.ts';
    import type * as R from './packages/sdk/src/generated/resources.ts';
    import type { operations } from './packages/sdk/src/generated/types.ts';
    import type { ProblemCodeOf } from './packages/sdk/src/generated/facts.ts';
    declare const kite: R.Kite;
    export const unknownCode: R.Kite['colour'] = 'mauve';
    export const length = (tail: R.Tail): number => {
      switch (tail.kind) {
        case 'ribbon': return tail.length;
        case 'knots': return tail.colour ? 1 : 0;
        default: return 0;
      }
    };
    export const place = (where: R.Place): string => 'town' in where ? where.town : String(where.latitude);
    export const body: R.KiteWrite = { colour: 'red', name: 'Ab', tail: { kind: 'knots' }, secret: 's' };
    export const model: M.Kite = kite;
    export const back: R.Kite = model;
    export const query: operations['listKites']['parameters']['query'] = { colour: ['red'] };
    export const code: ProblemCodeOf<'flyKite'> = 'kite-lost';
    // @ts-expect-error the service sets the id
    export const withId: R.KiteWrite = { ...body, id: 'x' };
    // @ts-expect-error a secret is never said again
    kite.secret;
    // @ts-expect-error another operation's code
    export const otherCode: ProblemCodeOf<'flyKite'> = 'too-many-kites';
    // @ts-expect-error a body has only the kinds this version knows
    export const laterKind: R.KiteWrite = { ...body, tail: { kind: 'feathers' } };
  `;
  const virtual = new Map([...files].map(([path, content]) => [join(kitesFolder, 'out', path), content]));
  virtual.set(join(kitesFolder, 'out/usage.ts'), usage);
  assert.deepEqual(complaints(virtual), []);
});

/** What the compiler says about files that stand nowhere on disk. */
function complaints(virtual: Map<string, string>): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true, noEmit: true,
    skipLibCheck: true, allowImportingTsExtensions: true, verbatimModuleSyntax: true, noUnusedLocals: true, types: [], lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'],
    paths: { '@daybridge/domain/generated/model': [join(kitesFolder, 'out/packages/domain/src/generated/model.ts')] },
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile, directoryExists } = host;
  const folders = new Set([...virtual.keys()].flatMap((path) => path.split('/').map((_, n, parts) => parts.slice(0, n).join('/'))));
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.directoryExists = (path) => folders.has(path) || (directoryExists?.(path) ?? true);
  host.getCurrentDirectory = () => repository;
  host.getSourceFile = (path, language) => {
    const content = virtual.get(path);
    return content === undefined ? getSourceFile(path, language) : ts.createSourceFile(path, content, language);
  };
  // What builds on hand-written parts of the SDK is compiled with them.
  const alone = [...virtual].filter(([path, content]) => path.endsWith('.ts') && !/ from '(\.\.\/|\.\/functions\/)/.test(content)).map(([path]) => path);
  const program = ts.createProgram(alone, options, host);
  return ts.getPreEmitDiagnostics(program).map((one) => `${one.file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`);
}
