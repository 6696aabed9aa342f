import type { FastifyInstance } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const STEP = 20;

/**
 * Stops without dropping anything: nobody new is let in, and whoever is connected is answered once more, with
 * `Connection: close`. Closing idle connections at once would cut off a request that is already on its way. A connection
 * that has nothing under way after that (browsers open some before they need them) holds the stop up no longer.
 */
export function drainOnClose(app: FastifyInstance, longest: number): void {
  /** Every open connection, with how many of its requests are under way. */
  const open = new Map<Socket, number>();
  app.server.on('connection', (socket: Socket) => {
    open.set(socket, 0);
    socket.once('close', () => open.delete(socket));
  });
  app.server.on('request', ({ socket }: IncomingMessage, answer: ServerResponse) => {
    const count = (by: number) => open.has(socket) && open.set(socket, open.get(socket)! + by);
    count(1);
    answer.once('close', () => count(-1));
  });
  app.addHook('preClose', async () => {
    if (!app.server.listening) return;
    // The HTTP server's own close() would end idle connections too.
    Server.prototype.close.call(app.server);
    for (let waited = 0; waited < longest && open.size > 0; waited += STEP) await wait(STEP);
    for (const [socket, underWay] of open) if (underWay === 0) socket.destroy();
  });
}
