import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Operation } from '../contract/operations.ts';
import { PREFIX } from './paths.ts';
import type { PathLookup } from './paths.ts';

const ALLOWED = ['Authorization', 'Booking-Secret', 'Content-Type', 'If-Match', 'If-None-Match', 'Purpose-Of-Use'];
const EXPOSED = ['ETag', 'Link', 'Retry-After', 'Content-Language', 'Deprecation', 'Sunset', 'X-Request-Id'];
const A_DAY = 86_400;

/** Scopes whose operations any site may call; the rest is for the configured origins. Never with cookies. */
const ANY_ORIGIN = new Set(['none', 'bookings']);

const isOpen = (operation: Operation): boolean => ANY_ORIGIN.has(operation.scope);

/** The method a request has, or that a preflight asks about. */
function methodOf(request: FastifyRequest): string {
  const method = request.method === 'OPTIONS' ? String(request.headers['access-control-request-method'] ?? '') : request.method;
  return method === 'HEAD' ? 'get' : method.toLowerCase();
}

/** Origins that may call what is not for everybody: named ones, or in development a pattern. */
export type Origins = readonly (string | RegExp)[];

export async function allowOrigins(app: FastifyInstance, origins: Origins, operationsAt: PathLookup): Promise<void> {
  await app.register(cors, {
    hook: 'onRequest',
    delegator: (request: FastifyRequest, done: (error: Error | null, options: object) => void) => {
      const path = request.url.split('?')[0]!;
      const operations = operationsAt(path);
      const asked = operations.find((operation) => operation.method === methodOf(request));
      const open = asked ? isOpen(asked) : path.startsWith(PREFIX);
      const alike = operations.filter((operation) => isOpen(operation) === open);
      done(null, {
        origin: open ? '*' : [...origins],
        methods: alike.length > 0 ? alike.map((operation) => operation.method.toUpperCase()) : ['GET', 'POST'],
        allowedHeaders: ALLOWED,
        exposedHeaders: EXPOSED,
        maxAge: A_DAY,
        credentials: false,
        strictPreflight: false,
      });
    },
  });
}
