/** The shapes the generator works on, and where they are read from. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'yaml';

export const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;
export type Method = (typeof methods)[number];

/** The JSON Schema keywords this pipeline understands. `SourceSchema` may hold others: the reader refuses those. */
export interface Schema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | false;
  minProperties?: number;
  maxProperties?: number;
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  title?: string;
  description?: string;
  deprecated?: boolean;
  'x-open'?: boolean;
}

export interface SourceSchema extends Omit<Schema, 'items' | 'properties' | 'oneOf' | 'additionalProperties'> {
  items?: SourceSchema;
  properties?: Record<string, SourceSchema>;
  additionalProperties?: SourceSchema | boolean;
  oneOf?: SourceSchema[];
  allOf?: SourceSchema[];
  anyOf?: SourceSchema[];
  readOnly?: boolean;
  writeOnly?: boolean;
  'x-vocabulary'?: string;
  /** An object with one property for each code of this list; what each holds stands in additionalProperties. */
  'x-vocabulary-properties'?: string;
  'x-problem-codes'?: boolean;
  'x-schemes'?: string[];
  'x-states'?: States;
  /** Which entry of sources.yaml each property comes from; `*` for the rest. */
  'x-sources'?: Record<string, string>;
  'x-unit'?: string;
  [keyword: string]: unknown;
}

interface MediaType { schema: SourceSchema; example?: unknown; examples?: Record<string, { value?: unknown; summary?: string }> }
export interface Reference { $ref: string }
export interface Response {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaType>;
  'x-codes'?: string[];
}
export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: SourceSchema;
  style?: string;
  explode?: boolean;
}
export interface RequestBody { description?: string; required?: boolean; content: Record<string, MediaType> }
/** A command: of which resource, from which states, and where it leads; without `to` it leaves the state as it is. */
export interface Transition { of: string; from: string[]; to?: string | string[] }
/** The states of a resource. Without `states` they are the codes of the closed list beside it, with their descriptions. */
export interface States {
  initial: string[];
  states?: Record<string, string>;
  byTime?: { from: string; to: string; when: string }[];
  /** Changes somebody makes by writing the resource, without a command. */
  byWriting?: { from: string[]; to: string; with: string }[];
}
export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, Response | Reference>;
  'x-scope'?: string;
  'x-guest'?: boolean;
  'x-cache'?: string;
  'x-states'?: Transition;
  'x-problems'?: string[];
  'x-repeatable'?: boolean;
  'x-safe'?: boolean;
  /** The profiles that need this operation; written by the bundler. */
  'x-profiles'?: string[];
  /** The shared codes this operation can answer; written by the bundler. */
  'x-shared-codes'?: string[];
  /** The reference service does not answer it yet, or not yet with these refusals. */
  'x-not-built-yet'?: true | string[];
}
type PathItem = { parameters?: (Parameter | Reference)[] } & { [method in Method]?: Operation };
export interface Bundle {
  openapi: string;
  info: { title: string; version: string; [key: string]: unknown };
  paths: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, SourceSchema>;
    responses?: Record<string, Response>;
    parameters?: Record<string, Parameter>;
    requestBodies?: Record<string, RequestBody>;
    [kind: string]: unknown;
  };
  [key: string]: unknown;
}

interface Term {
  code: string;
  plainLabel: { en: string; cy: string };
  description: string;
  /** Plain English words people type when they mean this; search reads them, the API does not show them. */
  words?: string[];
  broader?: string;
  sameAs?: string[];
}
export interface Vocabulary { name: string; version: string; description: string; welshChecked: boolean; note?: string; terms: Term[] }
export interface ProblemEntry {
  status: number;
  title: string;
  detail: string;
  when?: string;
  shared?: boolean;
  /** Which operations answer a shared code. */
  on?: 'every' | 'scope' | 'path' | 'body' | 'unbuilt' | 'address' | 'trouble';
  /** Members the example of this problem carries besides the usual ones. */
  example?: Record<string, unknown>;
}

/** A response header, and on which answers the bundler writes it by itself. */
export interface HeaderEntry { description: string; required?: boolean; schema: SourceSchema; 'x-on'?: 'every' | 'text' | 'problem' }
/** What a partner answers so that a component works. */
export interface ProfileEntry { title: string; says: string; operations: string[] }
export interface SourceEntry { title: string; ours?: boolean }

/** Everything `specs/` says, read once. */
export interface Contract {
  bundle: Bundle;
  vocabularies: Record<string, Vocabulary>;
  problems: Record<string, ProblemEntry>;
  headers: Record<string, HeaderEntry>;
  /** Documents and standards that x-sources may name; empty where a contract does not say where its fields come from. */
  sources: Record<string, SourceEntry>;
  profiles?: Record<string, ProfileEntry>;
  /** Operations the reference service answers with 501; with codes, an operation that lacks only these refusals. */
  notBuiltYet: (string | Record<string, string[]>)[];
  /** What stands before a problem's code in its `type`. */
  problemBase: string;
  /** operation,role,outcome rows; undefined while there is no access.csv. */
  access?: string;
}

/** Stops with one sentence saying where the contract is wrong. */
export function fail(at: string, why: string): never {
  throw new ContractError(`${at}: ${why}`);
}
export class ContractError extends Error {
  override name = 'ContractError';
}

export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const redocly = join(repository, 'node_modules/@redocly/cli/bin/cli.js');

/** Runs the Redocly command line; resolves with its output and whether it was content. */
export async function runRedocly(args: string[]): Promise<{ ok: boolean; output: string }> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1', FORCE_COLOR: '0' };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [redocly, ...args], { env, maxBuffer: 1 << 26 });
    return { ok: true, output: stdout + stderr };
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string };
    return { ok: false, output: stdout + stderr || message };
  }
}

export async function readContract(folder: string): Promise<Contract> {
  const root = (await readdir(folder)).find((name) => name.endsWith('.openapi.yaml')) ?? fail(folder, 'no *.openapi.yaml here');
  const scratch = await mkdtemp(join(tmpdir(), 'daybridge-contract-'));
  try {
    const file = join(scratch, 'bundle.json');
    const { ok, output } = await runRedocly([
      'bundle', join(folder, root), '-o', file, '--component-renaming-conflicts-severity', 'error',
      '--config', join(repository, 'specs/redocly.yaml'),
    ]);
    if (!ok) throw new ContractError(`The contract does not bundle.\n${output}`);
    const bundle = JSON.parse(await readFile(file, 'utf8')) as Bundle;
    const data = async <T>(name: string): Promise<T | undefined> =>
      parse(await readFile(join(folder, name), 'utf8').catch(() => ''), { merge: true }) as T | undefined;
    return {
      bundle,
      problems: (await data('problems.yaml')) ?? {},
      headers: (await data('headers.yaml')) ?? {},
      sources: (await data('sources.yaml')) ?? {},
      profiles: await data('profiles.yaml'),
      notBuiltYet: (await data('not-built-yet.yaml')) ?? [],
      vocabularies: await readVocabularies(join(folder, 'vocabularies')),
      problemBase: typeof bundle.info['x-problem-base'] === 'string' ? bundle.info['x-problem-base'] : 'https://daybridge.example/problems/',
      access: await readFile(join(folder, 'access.csv'), 'utf8').catch(() => undefined),
    };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function readVocabularies(folder: string): Promise<Record<string, Vocabulary>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const lists = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Vocabulary));
  return Object.fromEntries(lists.map((list) => [list.name, list]));
}
