/** zod and Ajv, asked about the same thousands of slightly wrong examples, have to agree on each. */
import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import type * as z from 'zod';
import type { Contract, Schema } from './contract.ts';
import { readContract, repository } from './contract.ts';
import { expand } from './expand.ts';
import { kites } from './fixtures/kites.ts';
import { generate } from './generate.ts';
import { bodyName, namesFor } from './names.ts';
import { readOperations } from './operations.ts';
import { compilerFor } from './validate.ts';
import { readView, refName } from './views.ts';

type Schemas = Record<string, z.ZodType>;

// Beside the modules, so that the generated file finds zod.
const caches = join(repository, 'node_modules/.cache');
await mkdir(caches, { recursive: true });
const scratch = await mkdtemp(join(caches, 'daybridge-schemas-'));
after(() => rm(scratch, { recursive: true, force: true }));

async function schemasOf(contract: Contract, name: string): Promise<Schemas> {
  const source = (await generate(contract)).get('packages/sdk/src/generated/schemas.ts') ?? '';
  const { outputText } = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true } });
  const file = join(scratch, `${name}.mjs`);
  await writeFile(file, outputText);
  return await import(pathToFileURL(file).href) as Schemas;
}

const values: unknown[] = [
  null, true, false, 0, -1, 1, 1.5, 1.15, 100, 101, 1e9, '', 'x', 'ab', 'red', 'mauve', '🪁', '🪁🪁🪁🪁🪁', '🪁🪁🪁🪁🪁🪁', 'a'.repeat(400), 'nul\u0000', '<b>',
  '2026-02-29', '2024-02-29', '2026-10-25T01:30:00+01:00', '2026-10-25T01:30:00+0100', '2026-10-25T01:30Z', '2026-10-25', 'https://a.example', 'http://a.example',
  'https://', 'javascript:alert(1)', 'tel:01632 960001', 'tel:+441632960001', 'urn:uuid:01920000-0000-7000-8000-000000000001', '01920000-0000-7000-8000-000000000001',
  'a@b.example', 'a@b', '18:30', '24:00', [], [1, 1], ['x', 'x'], {}, { kind: 'feathers' }, { kind: 'me' }, { unexpected: 1 },
];

/** Every way to change one place of a value: leave it out, put something else there, add a field, repeat an item. */
function* mutations(value: unknown): Generator<unknown> {
  yield value;
  yield* values;
  if (Array.isArray(value)) {
    if (value.length > 0) yield [...value, value[0]];
    for (const [n, item] of value.entries()) {
      if (n > 1) break;
      for (const changed of mutations(item)) yield value.with(n, changed);
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, unexpected: 'x' };
    for (const [key, member] of Object.entries(value)) {
      const { [key]: _gone, ...rest } = value as Record<string, unknown>;
      yield rest;
      for (const changed of mutations(member)) yield { ...rest, [key]: changed };
    }
  }
}

function compare(contract: Contract, schemas: Schemas, most: number): { asked: number; disagreements: string[] } {
  const bundle = expand(contract);
  const operations = readOperations(bundle);
  const [request, response] = [readView(bundle, 'request'), readView(bundle, 'response')];
  const named = namesFor('schemas', request, response, operations);
  const [accepts, opens] = [compilerFor(request, true), compilerFor(response, false)];
  const disagreements: string[] = [];
  let asked = 0;
  const done = new Set<string>();
  const ask = (name: string, schema: Schema, examples: Record<string, unknown>, compile: typeof accepts): void => {
    const zod = schemas[name] ?? assert.fail(`no zod schema called ${name}`);
    const ajv = compile(schema);
    for (const example of Object.values(examples)) {
      // Many operations answer the same plan: once is enough.
      const text = `${name} ${JSON.stringify(example)}`;
      if (done.has(text)) continue;
      done.add(text);
      let left = most;
      for (const mutant of mutations(example)) {
        if (left-- === 0) break;
        asked += 1;
        const [byAjv, byZod] = [ajv(mutant), zod.safeParse(mutant).success];
        if (byAjv !== byZod) disagreements.push(`${name}: Ajv ${byAjv}, zod ${byZod}: ${JSON.stringify(mutant)} ${JSON.stringify(ajv.errors?.[0])}`);
      }
    }
  };
  for (const one of operations) {
    if (one.body?.schema.$ref) ask(bodyName(named, refName(one.body.schema.$ref)), one.body.schema, one.body.examples, accepts);
    for (const answer of one.responses) {
      if (answer.schema?.$ref && answer.status.startsWith('2')) ask(refName(answer.schema.$ref), answer.schema, answer.examples, opens);
    }
  }
  return { asked, disagreements };
}

test('zod and Ajv agree on every mutated example of the kites', async () => {
  const { asked, disagreements } = compare(kites, await schemasOf(kites, 'kites'), Infinity);
  assert.ok(asked > 2500, `only ${asked} were asked`);
  assert.deepEqual(disagreements.slice(0, 10), []);
});

test('zod and Ajv agree on mutated examples of the contract', async () => {
  const contract = await readContract(join(repository, 'specs'));
  const { asked, disagreements } = compare(contract, await schemasOf(contract, 'contract'), 2500);
  assert.ok(asked > 5000, `only ${asked} were asked`);
  assert.deepEqual(disagreements.slice(0, 10), []);
});

test('an answer keeps the codes, kinds and fields of a later version, a body takes none of them', async () => {
  const schemas = await schemasOf(kites, 'later');
  const later = {
    id: '01920000-0000-7000-8000-000000000001', colour: 'mauve', status: 'sideways', name: 'Kitty', tail: { kind: 'feathers', count: 3 }, wings: 2,
  };
  assert.deepEqual(schemas['Kite']?.parse(later), later);
  const body = { colour: 'red', name: 'Kitty', tail: { kind: 'knots' } };
  assert.deepEqual(schemas['KiteWrite']?.parse(body), body);
  for (const wrong of [{ ...body, colour: 'mauve' }, { ...body, tail: { kind: 'feathers' } }, { ...body, wings: 2 }]) {
    assert.equal(schemas['KiteWrite']?.safeParse(wrong).success, false);
  }
});

test('one schema in a bundle brings neither the others nor code made from strings', async () => {
  await schemasOf(kites, 'shaken');
  const { outputFiles } = await build({
    stdin: { contents: "import { KitePatch } from './shaken.mjs'; globalThis.patch = KitePatch;", resolveDir: scratch },
    bundle: true, format: 'esm', write: false, external: ['zod'], minifySyntax: true,
  });
  const bundled = outputFiles[0]?.text ?? '';
  assert.match(bundled, /jitless: !0/);
  assert.doesNotMatch(bundled, /latitude|ribbon/);
});
