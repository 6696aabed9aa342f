import type { FastifyInstance } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Clock } from '../clock.ts';
import type { Log } from './logging.ts';
import { personalCaching } from './caching.ts';
import { Problem, problemDocument, problemMediaType, problemStatus } from './problems.ts';

/** How long a whole request may take. Node looks for who exceeds it now and then: four times in that time, so that it is hardly exceeded. */
export const requestLimits = (milliseconds: number): { requestTimeout: number; headersTimeout: number; connectionsCheckingInterval: number } =>
  ({ requestTimeout: milliseconds, headersTimeout: milliseconds, connectionsCheckingInterval: Math.ceil(milliseconds / 4) });

/** What a proxy would be asked (`GET http://somewhere/v1/areas`) is asked of us: no rule that goes by the path is to miss it. */
export const withoutAuthority = (url = '/'): string => {
  const path = url.replace(/^https?:\/\/[^/?#]*/i, '');
  return path === url || path.startsWith('/') ? path : `/${path}`;
};

/**
 * Answers what never becomes a request (a line that is no HTTP, a header that smuggles, headers beyond measure, one that does not end, a tunnel)
 * with a problem document like any other refusal, and closes. Nothing of what was sent is repeated.
 */
export function refuseUnreadable(newId: () => string, clock: Clock, log: Log): (error: Error & { code?: string }, socket: Socket) => void {
  return (error, socket) => {
    // Whoever went away is told nothing, and who has been answered before the request ended not a second time.
    if (error.code === 'ECONNRESET' || !socket.writable || hasAnswer(socket)) {
      socket.destroy();
      return;
    }
    const [code, reason] = error.code === 'HPE_HEADER_OVERFLOW' ? ['too-large', 'Content Too Large'] as const : ['invalid-request', 'Bad Request'] as const;
    const problem = new Problem(code);
    const [status, requestId] = [problemStatus(problem.code), newId()];
    const body = JSON.stringify(problemDocument(problem, requestId));
    const headers = {
      'X-Request-Id': requestId, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': personalCaching, 'Content-Language': 'en', Date: clock().toUTCString(),
      'Content-Type': `${problemMediaType}; charset=utf-8`, 'Content-Length': Buffer.byteLength(body), Connection: 'close' };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('');
    log.info({ method: '(none)', path: '(unreadable)', status, ms: 0, requestId }, 'request');
    socket.end(`HTTP/1.1 ${status} ${reason}\r\n${lines}\r\n${body}`);
  };
}

/** The last request of each connection. */
const last = new WeakMap<Socket, { request: IncomingMessage; answer: ServerResponse }>();

const hasAnswer = (socket: Socket): boolean => {
  const { request, answer } = last.get(socket) ?? {};
  return answer?.headersSent === true && !request!.complete;
};

/**
 * Hears what Node would settle without a word. An expectation nobody knows (`Expect: something`) is passed over, as HTTP allows; who takes
 * us for a proxy and wants a tunnel (`CONNECT`) is refused.
 */
export function hearUnusual(app: FastifyInstance, refuse: (error: Error, socket: Socket) => void): void {
  app.server.on('request', (request: IncomingMessage, answer: ServerResponse) => last.set(request.socket, { request, answer }));
  app.server.on('checkExpectation', (request: IncomingMessage, answer: ServerResponse) => app.server.emit('request', request, answer));
  app.server.on('connect', (_request: IncomingMessage, socket: Socket) => refuse(new Error('a tunnel'), socket));
}
