import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

const page = path.join(import.meta.dirname, '../pages/reference');
/** The whole reader in one file, from our own node_modules: nothing is loaded from anywhere else. */
const reader = path.join(path.dirname(fileURLToPath(import.meta.resolve('@scalar/api-reference'))), 'browser');

/**
 * Its own policy, because the reader writes style elements while it runs and evaluates nothing. Of other origins it may ask only the service
 * itself, for the contract and for the requests somebody tries out.
 */
const policyFor = (api: string, reportUri?: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self' ${api}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'${reportUri ? `; report-uri ${reportUri}` : ''}`;

/** The reference documentation, made by the browser from the contract that the service serves. */
export function addReference(app: FastifyInstance, reportUri?: string): void {
  app.get('/reference', async (request, reply) => {
    const api = `http://127.0.0.1:${request.socket.localPort}`;
    const text = await readFile(path.join(page, 'index.html'), 'utf8');
    return reply
      .type('text/html; charset=utf-8')
      .header('Cache-Control', 'no-store')
      .header('Content-Security-Policy', policyFor(api, reportUri))
      .send(text.replaceAll('{{api}}', `${api}/v1`));
  });
  app.get('/reference/', async (_request, reply) => reply.redirect('/reference'));
  app.get('/reference/reader.js', async (_request, reply) => reply.sendFile('standalone.js', reader, { maxAge: 0 }));
  app.get('/reference/:file', async (request, reply) => reply.sendFile(path.basename((request.params as { file: string }).file), page, { maxAge: 0 }));
}
