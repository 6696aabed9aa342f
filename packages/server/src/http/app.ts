import compress from '@fastify/compress';
import Fastify from 'fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Contract } from '../contract/contract.ts';
import type { Identity } from './authorise.ts';
import { acceptOnlyJson } from './body.ts';
import type { Call, Handlers } from './call.ts';
import { allowOrigins } from './cross-origin.ts';
import type { Origins } from './cross-origin.ts';
import { drainOnClose } from './drain.ts';
import { isNamed } from './etag.ts';
import { addHealth } from './health.ts';
import { logRequests, placeOf } from './logging.ts';
import type { Log } from './logging.ts';
import { networkOf } from './network.ts';
import { pathLookup, PREFIX } from './paths.ts';
import type { PathLookup } from './paths.ts';
import { Problem } from './problems.ts';
import { RateLimiter } from './rate-limit.ts';
import { parseQuery } from './read-input.ts';
import { sendProblem } from './respond.ts';
import { addRoutes } from './routes.ts';
import { hearUnusual, refuseUnreadable, requestLimits, withoutAuthority } from './unreadable.ts';

export interface AppSettings {
  contract: Contract;
  handlers: Handlers;
  identity: Identity;
  clock: Clock;
  newId: () => string;
  config: Config;
  origins: Origins;
  log: Log;
  /** Called before somebody is told that there is no such thing because of what they are. */
  turnedAway?: (call: Call) => Promise<void>;
  /** Throws when the store does not answer. */
  ping: () => Promise<void>;
  /** Told of the app before there are routes, for whoever counts requests. */
  begun?: (app: FastifyInstance) => void;
}

/** The HTTP side of the service, with every operation of the contract and nothing listening yet. */
export async function buildApp(settings: AppSettings): Promise<FastifyInstance> {
  const { contract, config, clock, log } = settings;
  const [limits, refuse] = [requestLimits(config.requestMilliseconds), refuseUnreadable(settings.newId, clock, log)];
  const app = Fastify({
    bodyLimit: config.largestBody,
    clientErrorHandler: refuse,
    forceCloseConnections: 'idle',
    genReqId: settings.newId,
    // A request without Host is refused below, as a problem document.
    http: { requireHostHeader: false, ...limits },
    logger: false,
    // How long starting takes is no error.
    pluginTimeout: 0,
    requestIdHeader: false,
    requestTimeout: limits.requestTimeout,
    // What still comes in over open connections while stopping is answered, then the connection closes.
    return503OnClosing: false,
    rewriteUrl: ({ url }) => withoutAuthority(url),
    routerOptions: { maxParamLength: 200, querystringParser: parseQuery },
    // The contract is our only schema: a library for others is neither loaded nor kept in memory.
    schemaController: { compilersFactory: { buildValidator: () => noOtherSchema, buildSerializer: () => noOtherSchema } },
    trustProxy: config.trustProxy as boolean,
    frameworkErrors: (error, request, reply) => {
      reply.header('X-Request-Id', request.id);
      sendProblem(reply as unknown as FastifyReply, problemOf(error));
    },
  });
  const operationsAt = pathLookup(contract.operations);
  const limiter = new RateLimiter({ perMinute: config.requestsPerMinute }, clock);

  app.addHook('onRequest', async (request, reply) => {
    reply.header('X-Request-Id', request.id);
    reply.header('X-Content-Type-Options', 'nosniff');
  });
  drainOnClose(app, config.drainMilliseconds);
  logRequests(app, log);
  settings.begun?.(app);
  await allowOrigins(app, settings.origins, operationsAt);
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith(PREFIX)) limiter.count(networkOf(request.ip));
    if (request.headers.host === undefined && request.raw.httpVersion === '1.1') throw new Problem('invalid-request');
    // Before anybody reads a body: what is not there takes none.
    return request.is404 ? refuseUnknown(request, reply, operationsAt) : undefined;
  });
  hearUnusual(app, refuse);
  // Bodies come as they are: what unpacks could be made to unpack without end.
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1024, globalDecompression: false });
  acceptOnlyJson(app);
  // Never reached, and without one there would be no hooks for what is not there.
  app.setNotFoundHandler((request, reply) => refuseUnknown(request, reply, operationsAt));
  handleErrors(app, log);
  addHealth(app, settings.ping);
  serveContract(app, contract);
  addRoutes(app, settings);
  return app;
}

function handleErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    // Whoever went away while sending made no mistake of ours; the answer reaches nobody.
    const problem = error === request.raw.errored ? new Problem('invalid-request') : problemOf(error);
    if (problem.code === 'internal-error') log.error({ ...placeOf(error), requestId: request.id }, 'internal error');
    return sendProblem(reply, problem);
  });
}

const noOtherSchema = (): never => {
  throw new Error('A route has a schema of its own: the contract is the place for it.');
};

/** What Fastify refuses by itself, in the codes of the contract. */
const FASTIFY_CODES: Record<string, string> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-request',
  FST_ERR_BAD_URL: 'invalid-request',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
};

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(FASTIFY_CODES[(error as { code?: string }).code ?? ''] ?? 'internal-error');
}

function refuseUnknown(request: FastifyRequest, reply: FastifyReply, operationsAt: PathLookup): FastifyReply {
  const operations = operationsAt(request.url.split('?')[0]!);
  if (operations.length === 0) return sendProblem(reply, new Problem('not-found'));
  const allow = operations.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
  return sendProblem(reply, new Problem('method-not-allowed', {}, { Allow: allow.join(', ') }));
}

function serveContract(app: FastifyInstance, contract: Contract): void {
  const tag = `"${createHash('sha256').update(contract.text).digest('hex').slice(0, 12)}.en.public"`;
  app.get(`${PREFIX}/openapi.json`, async (request, reply) => {
    reply.headers({ 'Cache-Control': 'public, max-age=300', ETag: tag });
    if (isNamed(request.headers['if-none-match'], tag)) return reply.code(304).send();
    return reply.header('Content-Type', 'application/json; charset=utf-8').send(contract.text);
  });
}
