import type { FastifyInstance } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const STEP = 20;

/** A connection on which nothing is asked for so long has nothing on its way: proxies and browsers keep some open for later. */
const QUIET = 1000;

/**
 * Stops without dropping anything: nobody new is let in, and whoever is connected is answered once more, with
 * `Connection: close`. Closing idle connections at once would cut off a request that is already on its way, so each is given a moment;
 * what is under way is waited for.
 */
export function drainOnClose(app: FastifyInstance, longest: number): void {
  /** Every open connection, with how many of its requests are under way, and since when there is none. */
  const open = new Map<Socket, { underWay: number; since: number }>();
  app.server.on('connection', (socket: Socket) => {
    open.set(socket, { underWay: 0, since: performance.now() });
    socket.once('close', () => open.delete(socket));
  });
  app.server.on('request', ({ socket }: IncomingMessage, answer: ServerResponse) => {
    const count = (by: number): void => {
      const { underWay = 0 } = open.get(socket) ?? {};
      if (open.has(socket)) open.set(socket, { underWay: underWay + by, since: performance.now() });
    };
    count(1);
    answer.once('close', () => count(-1));
  });
  app.addHook('preClose', async () => {
    if (!app.server.listening) return;
    // The HTTP server's own close() would end idle connections too.
    Server.prototype.close.call(app.server);
    const began = performance.now();
    for (let now = began; now - began < longest && open.size > 0; now = performance.now()) {
      for (const [socket, { underWay, since }] of open) if (underWay === 0 && now - Math.max(since, began) > QUIET) socket.destroy();
      await wait(STEP);
    }
    for (const [socket, { underWay }] of open) if (underWay === 0) socket.destroy();
  });
}
