import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Clock } from '../clock.ts';
import type { Contract } from '../contract/contract.ts';
import type { Operation } from '../contract/operations.ts';
import type { Viewer } from '../identity/viewer.ts';
import { anyone } from '../identity/viewer.ts';
import { accepts } from './accept.ts';
import { authorise } from './authorise.ts';
import type { Authorised, Identity } from './authorise.ts';
import { isDeclared } from './body.ts';
import type { Call, Handler, Handlers } from './call.ts';
import { chooseLanguage } from './language.ts';
import type { Log } from './logging.ts';
import { networkOf } from './network.ts';
import { routeOf } from './paths.ts';
import { Problem, problemMediaType } from './problems.ts';
import { inputReader } from './read-input.ts';
import { responder } from './respond.ts';

declare module 'fastify' {
  interface FastifyRequest {
    viewer: Viewer;
    outcome: Authorised['outcome'];
  }
}

export interface RouteSettings {
  contract: Contract;
  handlers: Handlers;
  identity: Identity;
  clock: Clock;
  log: Log;
  /** Called before somebody is told that there is no such thing because of what they are: who asked for what may have to be on record. */
  turnedAway?: (call: Call) => Promise<void>;
}

const missing: Handler = async () => {
  throw new Problem('not-built-yet');
};

/** Every operation of the contract gets its route. One that nobody has built must stand in `specs/not-built-yet.yaml`, and no other may. */
export function addRoutes(app: FastifyInstance, settings: RouteSettings): void {
  const { contract, handlers } = settings;
  app.decorateRequest('viewer');
  app.decorateRequest('outcome');
  for (const id of Object.keys(handlers)) contract.operation(id);
  for (const operation of contract.operations) {
    const handler = operation.notBuiltYet ? missing : handlers[operation.id];
    if (operation.notBuiltYet && handlers[operation.id]) throw new Error(`${operation.id} is built: take it off specs/not-built-yet.yaml.`);
    if (!handler) throw new Error(`The contract describes ${operation.id} and nothing here answers it.`);
    addRoute(app, operation, handler, settings);
  }
}

function addRoute(app: FastifyInstance, operation: Operation, handler: Handler, { contract, identity, clock, log, turnedAway }: RouteSettings): void {
  const read = inputReader(contract, operation);
  const { respond, isUnchanged } = responder(contract, operation, log);
  const answered = [...operation.answers].flatMap(([status, answer]) => (status < 400 ? answer.mediaType ?? [] : []));
  // Where nothing is answered but a refusal, whoever reads refusals may ask.
  const mediaTypes = answered.length > 0 ? answered.slice(0, 1) : ['application/json', problemMediaType];

  app.route({
    method: operation.method.toUpperCase(),
    url: routeOf(operation.path),
    config: { operation: operation.id },
    // Answers that mix a person's own words with what a stranger sent are not compressed (BREACH); what is the same for anybody is.
    ...({ compress: operation.scope === 'none' ? undefined : false } as object),
    onRequest: async (request, reply) => {
      reply.headers(operation.goingHeaders);
      request.viewer = anyone;
      Object.assign(request, await authorise(operation, request, identity));
      if (!mediaTypes.some((mediaType) => accepts(request.headers.accept, mediaType))) throw new Problem('not-acceptable');
      if (operation.body && !isDeclared(request.headers, operation.body.mediaType)) throw new Problem('unsupported-media-type');
    },
    handler: async (request, reply) => {
      const input = read(rawInput(request));
      const call: Call = {
        ...input,
        operation,
        viewer: request.viewer,
        outcome: request.outcome,
        now: clock(),
        language: chooseLanguage(request.headers['accept-language']),
        address: networkOf(request.ip),
        isUnchanged: (answered) => isUnchanged(request, call, answered),
      };
      if (call.outcome === '404') {
        await turnedAway?.(call);
        throw new Problem('not-found');
      }
      return respond(request, reply, call, await handler(call));
    },
  });
}

const rawInput = (request: FastifyRequest) => ({
  params: request.params as Record<string, string>,
  query: request.query as Record<string, string[]>,
  headers: request.headers,
  body: request.body,
});
