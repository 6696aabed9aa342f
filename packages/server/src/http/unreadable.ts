import type { FastifyInstance } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Log } from './logging.ts';
import { personalCaching } from './caching.ts';
import { Problem, problemDocument, problemMediaType, problemStatus } from './problems.ts';

/** Longer than anybody needs for the little the service takes; whoever sends a byte now and then is let go. */
export const longestRequest = 60_000;

/**
 * Answers what never becomes a request (a line that is no HTTP, a header that smuggles, headers beyond measure, one that does not end)
 * with a problem document like any other refusal, and closes. Nothing of what was sent is repeated.
 */
export function refuseUnreadable(newId: () => string, log: Log): (error: Error & { code?: string }, socket: Socket) => void {
  return (error, socket) => {
    // Whoever went away is told nothing.
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const [code, reason] = error.code === 'HPE_HEADER_OVERFLOW' ? ['too-large', 'Content Too Large'] as const : ['invalid-request', 'Bad Request'] as const;
    const problem = new Problem(code);
    const [status, requestId] = [problemStatus(problem.code), newId()];
    const body = JSON.stringify(problemDocument(problem, requestId));
    const headers = {
      'X-Request-Id': requestId, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': personalCaching, 'Content-Language': 'en',
      'Content-Type': `${problemMediaType}; charset=utf-8`, 'Content-Length': Buffer.byteLength(body), Connection: 'close' };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('');
    log.info({ method: '(none)', path: '(unreadable)', status, ms: 0, requestId }, 'request');
    socket.end(`HTTP/1.1 ${status} ${reason}\r\n${lines}\r\n${body}`);
  };
}

/** An expectation nobody knows (`Expect: something`) is passed over, as HTTP allows: Node would answer 417 without a word. */
export function passOverExpectations(app: FastifyInstance): void {
  app.server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => app.server.emit('request', request, response));
}
