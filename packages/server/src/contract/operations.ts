import { follow } from './document.ts';
import type { ContractDocument, Reference, Schema, SourceContent, SourceOperation, SourceParameter, SourceResponse } from './document.ts';

export type Method = 'get' | 'put' | 'post' | 'patch' | 'delete';

const METHODS: readonly Method[] = ['get', 'put', 'post', 'patch', 'delete'];

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: Schema;
}

export interface Answer {
  /** `undefined` for an answer without a body. */
  mediaType: string | undefined;
  schema: Schema | undefined;
  headers: string[];
  /** Problem codes, for a refusal. */
  codes: string[];
  examples: Record<string, unknown>;
}

/** One operation of the contract with all references followed. */
export interface Operation {
  id: string;
  method: Method;
  /** Path template under the server URL: `/bookings/{id}`. */
  path: string;
  /** `none` for what is public. */
  scope: string;
  /** A guest's secret opens it too. */
  guest: boolean;
  cache: 'public' | 'private';
  /** Headers that tell clients it will go (RFC 9745, RFC 8594); none for what stays. */
  goingHeaders: Readonly<Record<string, string>>;
  /** Stands in the contract and is answered 501. */
  notBuiltYet: boolean;
  /** Refusals of an operation that is built, which nobody has built yet. */
  notYet: readonly string[];
  parameters: Parameter[];
  body: { mediaType: string; required: boolean; schema: Schema; examples: Record<string, unknown> } | undefined;
  answers: Map<number, Answer>;
}

export function readOperations(document: ContractDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => (item[method] ? [readOperation(document, path, method, item[method])] : [])));
}

function readOperation(document: ContractDocument, path: string, method: Method, source: SourceOperation): Operation {
  const body = source.requestBody && follow(document, source.requestBody);
  const content = body && Object.entries(body.content)[0];
  return {
    id: source.operationId,
    method,
    path,
    scope: source['x-scope'],
    guest: source['x-guest'] === true,
    cache: source['x-cache'] === 'public' ? 'public' : 'private',
    goingHeaders: goingHeaders(source),
    notBuiltYet: source['x-not-built-yet'] === true,
    notYet: Array.isArray(source['x-not-built-yet']) ? source['x-not-built-yet'] : [],
    parameters: (source.parameters ?? []).map((given) => {
      const parameter = follow<SourceParameter>(document, given);
      return { name: parameter.name, in: parameter.in as Parameter['in'], required: parameter.required === true, schema: parameter.schema };
    }),
    body: content && {
      mediaType: content[0], required: body.required === true, schema: content[1].schema, examples: examplesOf(document, content[1]) },
    answers: new Map(Object.entries(source.responses)
      .filter(([status]) => status !== 'default')
      .map(([status, given]) => [Number(status), readAnswer(document, given)])),
  };
}

function goingHeaders({ operationId, deprecated, 'x-deprecated-on': since, 'x-sunset': sunset }: SourceOperation): Record<string, string> {
  if (!deprecated) return {};
  if (since === undefined || sunset === undefined) throw new Error(`${operationId} is deprecated: say x-deprecated-on and x-sunset.`);
  return { Deprecation: `@${Date.parse(since) / 1000}`, Sunset: new Date(sunset).toUTCString() };
}

function readAnswer(document: ContractDocument, given: SourceResponse | Reference): Answer {
  const response = follow<SourceResponse>(document, given);
  const content = Object.entries(response.content ?? {})[0];
  return {
    mediaType: content?.[0],
    schema: content?.[1].schema,
    headers: Object.keys(response.headers ?? {}),
    codes: response['x-codes'] ?? [],
    examples: content ? examplesOf(document, content[1]) : {},
  };
}

function examplesOf(document: ContractDocument, content: SourceContent): Record<string, unknown> {
  const entries = Object.entries(content.examples ?? {});
  return Object.fromEntries(entries.map(([name, example]) => [name, follow<{ value?: unknown }>(document, example).value]));
}
