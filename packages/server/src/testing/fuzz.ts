import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import type { Contract } from '../contract/contract.ts';
import type { Schema } from '../contract/document.ts';
import type { Operation } from '../contract/operations.ts';
import { Allowed, breaksOf } from './generate.ts';

/** One request, as far as the contract speaks of it. */
export interface Sendable {
  /** Path with its ids, without a query. */
  path: string;
  query: Record<string, unknown>;
  headers: Record<string, string>;
  body: unknown;
}

export interface FuzzFigures {
  operations: number;
  requests: number;
  serverErrors: number;
  wrongVerdicts: number;
  notProblemDocuments: number;
}

export interface Fuzz {
  app: FastifyInstance;
  contract: Contract;
  seed: number;
  /** Requests of each kind, allowed and broken, per operation. */
  each: number;
  /** Ids that are there, for what names something. */
  ids: readonly string[];
  /** Headers of who may ask, and a path that leads somewhere. */
  ready(operation: Operation): Promise<{ path: string; headers: Record<string, string> }>;
  /** Told of each request that was not answered as it should be; a few of each operation. */
  fault?(what: string): void;
}

const queryText = (values: Record<string, unknown>): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  return query.size > 0 ? `?${query}` : '';
};

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/**
 * Sends each operation what the contract allows and what it forbids. What is allowed is never called wrong and breaks nothing; what is
 * forbidden (proved so by a validator first) is refused as such; and every refusal is a problem document.
 */
export async function fuzz({ app, contract, seed, each, ids, ready, fault = () => undefined }: Fuzz): Promise<FuzzFigures> {
  const figures: FuzzFigures = { operations: 0, requests: 0, serverErrors: 0, wrongVerdicts: 0, notProblemDocuments: 0 };
  const allowed = new Allowed(contract, ids);
  const isProblem = contract.check('Problem', { $ref: '#/components/schemas/Problem' }, 'answer');

  const send = async (operation: Operation, request: Sendable, isBroken: boolean, how: string): Promise<void> => {
    const answer = await app.inject({
      method: operation.method.toUpperCase() as 'GET', url: request.path + queryText(request.query),
      headers: { ...request.headers, ...(request.body !== undefined && { 'content-type': operation.body?.mediaType ?? 'application/json' }) },
      ...(request.body !== undefined && { payload: JSON.stringify(request.body) }) });
    figures.requests += 1;
    let wrong = '';
    if (answer.statusCode >= 500) {
      figures.serverErrors += 1;
      wrong = 'a server error';
    } else if (isBroken ? answer.statusCode !== 400 : answer.statusCode === 400) {
      figures.wrongVerdicts += 1;
      wrong = 'the wrong verdict';
    }
    if (answer.statusCode >= 400 && !(String(answer.headers['content-type']).startsWith('application/problem+json') && isProblem(read(answer.body)).length === 0)) {
      figures.notProblemDocuments += 1;
      wrong ||= 'no problem document';
    }
    if (wrong !== '') fault(`${operation.id}: ${wrong}, ${answer.statusCode}, to ${how} ${request.path}${queryText(request.query)} ${JSON.stringify(request.body)?.slice(0, 600)}: ${answer.body.slice(0, 300)}`);
  };

  // What takes things away comes last, and what is refused comes before what is done: there has to be something to ask for.
  const built = contract.operations.filter(({ notBuiltYet }) => !notBuiltYet);
  const late = ({ method, path }: Operation): number => (method !== 'delete' ? 0 : path.includes('{') ? 1 : 2);
  for (const operation of built.toSorted((a, b) => late(a) - late(b))) {
    figures.operations += 1;
    const { path, headers } = await ready(operation);
    const parts = partsOf(contract, operation, allowed);
    const rounds = { numRuns: each, seed: seed + figures.operations };
    for (let round = 0, sent = 0; sent < each && round < 20; round += 1) {
      for (const { request, pick } of fc.sample(fc.record({ request: fc.record({ query: parts.query, body: parts.body, headers: fc.constant({}) }), pick: fc.nat() }), { ...rounds, seed: rounds.seed + 1000 * (round + 1) })) {
        if (sent === each) break;
        const ways = parts.breaks({ ...request, path });
        const { how, request: broken } = ways[pick % ways.length]!;
        // A change that breaks no rule after all is no broken request.
        if (parts.isAllowed(broken)) continue;
        sent += 1;
        await send(operation, { ...broken, headers }, true, how);
      }
    }
    for (const given of fc.sample(fc.record({ query: parts.query, body: parts.body, headers: parts.headers, place: fc.nat(2) }), rounds)) {
      if (!parts.isAllowed({ ...given, path })) throw new Error(`The generator made something ${operation.id} does not allow: ${JSON.stringify(given)}`);
      await send(operation, { ...given, headers: { ...headers, ...given.headers }, path: given.place === 0 ? elsewhere(path, given.body) : path }, false, 'something allowed,');
    }
  }
  return figures;
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The same path for something else: what is asked for is not there, or is made anew. */
const elsewhere = (path: string, body: unknown): string => {
  let n = 0;
  const seed = JSON.stringify(body ?? path).length % 4096;
  return path.replaceAll(UUID, (id) => `${id.slice(0, 9)}${seed.toString(16).padStart(4, '0')}${id.slice(13, -1)}${(n += 1) % 10}`);
};

function partsOf(contract: Contract, operation: Operation, allowed: Allowed) {
  const schemaOf = (place: string): Schema => {
    const parameters = operation.parameters.filter((one) => one.in === place);
    return {
      type: 'object', properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
      required: parameters.filter(({ required }) => required).map(({ name }) => name) };
  };
  const query = schemaOf('query');
  const checkQuery = contract.check(`fuzz ${operation.id} query`, query, 'request');
  const checkId = contract.check('fuzz id', { $ref: '#/components/schemas/Id' }, 'request');
  const checkBody = operation.body && contract.check(`${operation.id} body`, operation.body.schema, 'request');
  // Only the service can make cursors, and only names can stand in a path beside ids.
  const { cursor: _cursor, ...filters } = query.properties!;
  const withoutCursor = (body: unknown): unknown =>
    (typeof body === 'object' && body !== null && !Array.isArray(body) ? Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'cursor')) : body);
  const template = operation.path.split('/').slice(1);
  const changes = operation.parameters.some(({ name }) => name === 'If-Match');
  const body = operation.body && allowed.of(operation.body.schema).map(withoutCursor);

  return {
    query: allowed.of({ type: 'object', properties: filters }) as fc.Arbitrary<Record<string, unknown>>,
    body: body === undefined ? fc.constant(undefined) : operation.body!.required ? body : fc.option(body, { nil: undefined }),
    headers: (changes ? fc.constantFrom({}, { 'if-match': '*' }, { 'if-match': '"1.en.person"' }) : fc.constant({})) as fc.Arbitrary<Record<string, string>>,

    isAllowed({ path, query: values, body: sent }: Omit<Sendable, 'headers'>): boolean {
      const parts = path.split('/').slice(2);
      const isIdRight = template.every((part, n) => !/^\{(?!name)/.test(part) || checkId(parts[n]!.replace(/\.ics$/, '')).length === 0);
      const isBodyRight = sent === undefined ? operation.body?.required !== true : checkBody !== undefined && checkBody(sent).length === 0;
      return isIdRight && checkQuery(values).length === 0 && isBodyRight;
    },

    breaks(right: Omit<Sendable, 'headers'>): { how: string; request: Omit<Sendable, 'headers'> }[] {
      const breaks: { how: string; request: Omit<Sendable, 'headers'> }[] = [{ how: 'an unknown filter,', request: { ...right, query: { ...right.query, surprise: 'x' } } }];
      if (UUID.test(right.path)) {
        UUID.lastIndex = 0;
        for (const id of ['not-an-id', '0199b000-0000-4000-8000-00000000ffff', '0199b000-0000-7000-0000-00000000ffff', '0199b000-0000-7000-8000-00000000fffg']) {
          breaks.push({ how: 'a wrong id,', request: { ...right, path: right.path.replace(UUID, id) } });
        }
      }
      for (const [name, schema] of Object.entries(query.properties!)) {
        const list = (schema as { type?: string }).type === 'array';
        breaks.push({ how: `a wrong ${name},`, request: { ...right, query: { ...right.query, [name]: list ? ['y'.repeat(600)] : 'y'.repeat(600) } } });
      }
      if (!operation.body && operation.method !== 'get') breaks.push({ how: 'a body where nobody takes one,', request: { ...right, body: { surprise: 'x' } } });
      if (operation.body && right.body !== undefined) {
        for (const { how, value } of breaksOf(contract, operation.body.schema, right.body)) breaks.push({ how: `a body${how},`, request: { ...right, body: value } });
      }
      return breaks;
    },
  };
}
