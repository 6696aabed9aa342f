import type { FastifyInstance } from 'fastify';

/** Where lines go: pino, or anything that takes an object and a word. */
export interface Log {
  info(facts: Record<string, unknown>, message: string): void;
  warn(facts: Record<string, unknown>, message: string): void;
  error(facts: Record<string, unknown>, message: string): void;
}

export const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Where in the code it happened, without the message: messages of databases quote what people wrote. */
export function placeOf(error: unknown): { error: string; at: string[] } {
  const name = error instanceof Error ? error.name : typeof error;
  const code = (error as { code?: unknown } | null)?.code;
  const frames = (error instanceof Error ? error.stack ?? '' : '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: typeof code === 'string' ? `${name} ${code}` : name, at: frames.slice(0, 8).map((line) => line.trim()) };
}

/** One line a request with exactly these facts: never an address, a query, a body or a token. */
export function logRequests(app: FastifyInstance, log: Log): void {
  app.addHook('onResponse', async (request, reply) => {
    log.info({
      method: request.method,
      path: request.routeOptions.url ?? '(unknown)',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      requestId: request.id,
    }, 'request');
  });
}
