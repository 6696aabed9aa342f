/**
 * `npm run generate`: from specs/ to the generated folders of domain, sdk and server.
 * `npm run generate -- --check` writes nothing and fails, naming the files, when the tree differs from what generating gives.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ContractError, readContract, repository } from './contract.ts';
import type { Contract } from './contract.ts';
import { emitPlainWords, emitProblems, emitStates, emitVocabularies, emitWelshVocabularies } from './emit/domain.ts';
import { emitFunctions, emitResourcesOfClient } from './emit/functions.ts';
import { emitModel } from './emit/model.ts';
import { emitModelPicture } from './emit/model-picture.ts';
import { emitFacts, emitOperations } from './emit/operations.ts';
import { emitSchemas } from './emit/schemas.ts';
import { emitAccess, emitContract, emitVocabularyData } from './emit/server.ts';
import { emitStatePictures } from './emit/state-pictures.ts';
import { emitResources, emitTypes } from './emit/types.ts';
import { expand } from './expand.ts';
import { namesFor } from './names.ts';
import { readOperations } from './operations.ts';
import { readView } from './views.ts';

const domain = 'packages/domain/src/generated';
const sdk = 'packages/sdk/src/generated';
const server = 'packages/server/src/generated';
const guide = 'stories/contract/generated';

/** Every generated file by its path in the repository. Pure: the same contract gives the same bytes. */
export async function generate(contract: Contract): Promise<Map<string, string>> {
  const bundle = expand(contract);
  const operations = readOperations(bundle);
  const request = readView(bundle, 'request');
  const response = readView(bundle, 'response');
  const types = namesFor('types', request, response, operations);
  const schemas = namesFor('schemas', request, response, operations);
  return new Map([
    [`${domain}/model.ts`, emitModel(types)],
    ...emitVocabularies(contract.vocabularies, domain),
    [`${domain}/vocabularies.cy.ts`, emitWelshVocabularies(contract.vocabularies)],
    [`${domain}/plain-words.ts`, emitPlainWords(contract.vocabularies)],
    [`${domain}/states.ts`, emitStates(bundle, operations)],
    [`${domain}/problems.ts`, emitProblems(contract.problems, contract.problemBase)],
    [`${sdk}/types.ts`, await emitTypes(bundle, operations, types)],
    [`${sdk}/resources.ts`, emitResources(types)],
    [`${sdk}/schemas.ts`, emitSchemas(schemas, types)],
    [`${sdk}/operations.ts`, emitOperations(operations)],
    ...emitFunctions(operations, types, sdk),
    [`${sdk}/resources-of-client.ts`, emitResourcesOfClient(operations, types)],
    [`${sdk}/facts.ts`, emitFacts(bundle, operations, contract.problems)],
    [`${server}/contract.json`, emitContract(bundle)],
    [`${server}/vocabularies.json`, emitVocabularyData(contract.vocabularies)],
    ...(contract.access === undefined ? [] : [[`${server}/access.ts`, emitAccess(contract.access)] as [string, string]]),
    ...(contract.profiles ? [[`${guide}/model.svg`, emitModelPicture(bundle)] as [string, string]] : []),
    ...emitStatePictures(bundle, operations).map(([name, text]): [string, string] => [`${guide}/${name}`, text]),
  ]);
}

/** Paths whose bytes in the tree differ from the given ones: changed, missing, or there without being generated. */
export async function differences(files: Map<string, string>, root: string): Promise<string[]> {
  const differing: string[] = [];
  for (const [path, text] of files) {
    if (await readFile(join(root, path), 'utf8').catch(() => undefined) !== text) differing.push(path);
  }
  for (const path of await strangers(files, root)) differing.push(path);
  return differing.sort();
}

async function strangers(files: Map<string, string>, root: string): Promise<string[]> {
  const found: string[] = [];
  for (const folder of new Set([...files.keys()].map((path) => dirname(path)))) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    found.push(...entries.filter((entry) => entry.isFile()).map(({ name }) => `${folder}/${name}`).filter((path) => !files.has(path)));
  }
  return found;
}

async function write(files: Map<string, string>, root: string): Promise<void> {
  for (const path of await differences(files, root)) {
    const text = files.get(path);
    if (text === undefined) await rm(join(root, path));
    else {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  }
}

async function main(): Promise<void> {
  const files = await generate(await readContract(join(repository, 'specs')));
  if (!process.argv.includes('--check')) {
    await write(files, repository);
    console.log(`Generated ${files.size} files from ${relative(process.cwd(), join(repository, 'specs')) || 'specs'}.`);
    return;
  }
  const differing = await differences(files, repository);
  if (differing.length > 0) {
    console.error(`These files are not what \`npm run generate\` gives:\n${differing.map((path) => `  ${path}`).join('\n')}`);
    process.exitCode = 1;
  } else console.log(`All ${files.size} generated files are up to date.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main().catch((error: unknown) => {
    console.error(error instanceof ContractError ? error.message : error);
    process.exitCode = 1;
  });
}
