import type { FastifyInstance } from 'fastify';
import { Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const STEP = 20;

/**
 * Stops without dropping anything: nobody new is let in, and whoever is connected is answered once more, with
 * `Connection: close`. Closing idle connections at once would cut off a request that is already on its way.
 */
export function drainOnClose(app: FastifyInstance, longest: number): void {
  app.addHook('preClose', async () => {
    if (!app.server.listening) return;
    // The HTTP server's own close() would end idle connections too.
    Server.prototype.close.call(app.server);
    for (let waited = 0; waited < longest && (await connections(app)) > 0; waited += STEP) await wait(STEP);
  });
}

const connections = (app: FastifyInstance): Promise<number> =>
  new Promise((resolve) => app.server.getConnections((_error, count) => resolve(count)));
