import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PREFIX } from './paths.ts';
import type { PathLookup } from './paths.ts';

const ALLOWED = ['Authorization', 'Booking-Secret', 'Content-Type', 'If-Match', 'If-None-Match', 'Purpose-Of-Use'];
const EXPOSED = ['ETag', 'Link', 'Retry-After', 'Content-Language', 'Deprecation', 'Sunset', 'X-Request-Id'];
const A_DAY = 86_400;

/** Scopes whose operations any site may call; the rest is for the configured origins. Never with cookies. */
const ANY_ORIGIN = new Set(['none', 'bookings']);

/** Origins that may call what is not for everybody: named ones, or in development a pattern. */
export type Origins = readonly (string | RegExp)[];

export async function allowOrigins(app: FastifyInstance, origins: Origins, operationsAt: PathLookup): Promise<void> {
  await app.register(cors, {
    hook: 'onRequest',
    delegator: (request: FastifyRequest, done: (error: Error | null, options: object) => void) => {
      const path = request.url.split('?')[0]!;
      const operations = operationsAt(path);
      const open = path.startsWith(PREFIX) && operations.every((operation) => ANY_ORIGIN.has(operation.scope));
      done(null, {
        origin: open ? '*' : [...origins],
        methods: operations.length > 0 ? [...new Set(operations.map((operation) => operation.method.toUpperCase()))] : ['GET', 'POST'],
        allowedHeaders: ALLOWED,
        exposedHeaders: EXPOSED,
        maxAge: A_DAY,
        credentials: false,
        strictPreflight: false,
      });
    },
  });
}
