/** The operations of the expanded contract with all references followed: what the emitters and the server need, flat. */
import type { Bundle, Method, Operation, Parameter, Reference, RequestBody, Response, Schema, SourceSchema, Transition } from './contract.ts';
import { fail, methods } from './contract.ts';
import { readSchema } from './views.ts';

/** What a reference leads to, or the value itself. */
type Follow = <T>(value: T | Reference) => T;

interface ReadParameter { name: string; in: 'path' | 'query' | 'header'; required: boolean; description: string; schema: Schema }
interface ReadBody { mediaType: string; required: boolean; schema: Schema; examples: Record<string, unknown> }
interface ReadResponse {
  status: string;
  description: string;
  headers: Record<string, { required: boolean; schema: Schema; description: string }>;
  mediaType?: string;
  schema?: Schema;
  codes: string[];
  examples: Record<string, unknown>;
}
export interface ReadOperation {
  id: string;
  method: Method;
  path: string;
  tag: string;
  summary: string;
  description: string;
  scope: string;
  guest: boolean;
  cache: string;
  repeatable: boolean;
  /** Whether the reference service answers it. */
  built: boolean;
  /** Refusals of a built operation that the reference service never answers yet. */
  notYet: string[];
  /** The shared codes it can answer. */
  shared: string[];
  /** A POST that changes nothing (x-safe). */
  safe: boolean;
  states?: Transition;
  parameters: ReadParameter[];
  body?: ReadBody;
  responses: ReadResponse[];
}

export function readOperations(bundle: Bundle): ReadOperation[] {
  const read: ReadOperation[] = [];
  for (const [path, item] of Object.entries(bundle.paths)) {
    for (const key of Object.keys(item)) {
      if (!['parameters', 'summary', 'description', ...methods].includes(key)) fail(path, `${key} is not understood here`);
    }
    for (const method of methods) {
      const operation = item[method];
      if (operation) read.push(readOperation(operation, item.parameters ?? [], method, path, bundle));
    }
  }
  const ids = read.map((operation) => operation.id);
  const twice = ids.find((id, n) => ids.indexOf(id) !== n);
  if (twice) fail(twice, 'two operations have this id');
  return read;
}

function readOperation(operation: Operation, shared: (Parameter | Reference)[], method: Method, path: string, bundle: Bundle): ReadOperation {
  const at = `${method.toUpperCase()} ${path}`;
  const source = bundle.components?.schemas ?? {};
  const follow = <T>(value: T | Reference): T => {
    if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as T;
    const target = (value as Reference).$ref.slice(2).split('/').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], bundle);
    return (target as T | undefined) ?? fail(at, `${(value as Reference).$ref} leads nowhere`);
  };
  const id = operation.operationId ?? fail(at, 'an operation has an operationId');
  const parameters = [...shared, ...(operation.parameters ?? [])].map((one) => readParameter(follow<Parameter>(one), id, source));
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]);
  const declared = parameters.filter((one) => one.in === 'path').map((one) => one.name);
  if (inPath.join() !== declared.join()) fail(id, `the path names ${inPath.join() || 'nothing'}, the parameters ${declared.join() || 'nothing'}`);

  const body = operation.requestBody && follow<RequestBody>(operation.requestBody);
  const scope = operation['x-scope'] ?? fail(id, 'an operation says its x-scope');
  return {
    id, method, path, parameters, scope,
    tag: operation.tags?.[0] ?? '',
    summary: operation.summary ?? '',
    description: operation.description ?? '',
    guest: operation['x-guest'] === true,
    cache: operation['x-cache'] ?? 'no-store',
    repeatable: operation['x-repeatable'] !== false,
    safe: operation['x-safe'] === true,
    built: operation['x-not-built-yet'] !== true,
    notYet: Array.isArray(operation['x-not-built-yet']) ? operation['x-not-built-yet'] : [],
    shared: operation['x-shared-codes'] ?? [],
    states: operation['x-states'],
    body: body && readBody(body, id, source, follow),
    responses: Object.entries(operation.responses ?? {})
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([status, response]) => readResponse(status, follow<Response>(response), `${id} ${status}`, source, follow)),
  };
}

function readParameter(parameter: Parameter, id: string, source: Record<string, SourceSchema>): ReadParameter {
  const at = `${id} ?${parameter.name}`;
  const where = parameter.in;
  if (where !== 'path' && where !== 'query' && where !== 'header') fail(at, `a parameter in ${where} is not understood`);
  const schema = readSchema(parameter.schema, at, 'request', source);
  if (parameter.style && parameter.style !== 'form' && parameter.style !== 'simple') fail(at, `style ${parameter.style} is not understood`);
  return { name: parameter.name, in: where, required: parameter.required === true, description: parameter.description ?? '', schema };
}

function readBody(body: RequestBody, id: string, source: Record<string, SourceSchema>, follow: Follow): ReadBody {
  const [first, ...rest] = Object.entries(body.content);
  if (!first || rest.length > 0) fail(id, 'a body has exactly one media type');
  const [mediaType, media] = first;
  const schema = readSchema(media.schema, `${id} body`, 'request', source);
  return { mediaType, required: body.required === true, schema, examples: examplesOf(media, follow) };
}

function readResponse(
  status: string, response: Response, at: string, source: Record<string, SourceSchema>, follow: Follow,
): ReadResponse {
  const [first, ...rest] = Object.entries(response.content ?? {});
  if (rest.length > 0) fail(at, 'an answer has at most one media type');
  const headers: ReadResponse['headers'] = {};
  for (const [name, given] of Object.entries(response.headers ?? {})) {
    const header = follow<Omit<Parameter, 'name' | 'in'>>(given as Reference);
    const schema = readSchema(header.schema, `${at} ${name}`, 'response', source);
    headers[name] = { required: header.required === true, description: header.description ?? '', schema };
  }
  return {
    status, headers,
    description: response.description,
    codes: response['x-codes'] ?? [],
    ...(first && { mediaType: first[0], schema: readSchema(first[1].schema, at, 'response', source), examples: examplesOf(first[1], follow) }),
    ...(!first && { examples: {} }),
  } as ReadResponse;
}

function examplesOf(media: { example?: unknown; examples?: Record<string, { value?: unknown }> }, follow: Follow): Record<string, unknown> {
  const named = Object.entries(media.examples ?? {}).map(([name, example]) => [name, follow<{ value?: unknown }>(example).value] as const);
  return Object.fromEntries(media.example === undefined ? named : [['example', media.example], ...named]);
}
