import type { FastifyInstance } from 'fastify';

/** Outside /v1, for whoever runs the service: alive means the process answers, ready means the store does too. */
export function addHealth(app: FastifyInstance, ping: () => Promise<void>): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await ping();
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'not-ready' });
    }
  });
}
