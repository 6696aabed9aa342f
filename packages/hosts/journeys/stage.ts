import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createService, loadSample, openStore } from '@daybridge/server';
import type { FastifyInstance } from 'fastify';
import { registerHosts } from '../src/index.ts';

/** When every journey takes place: a Friday in November, so that the sample sessions of the next weeks are always the same ones. */
export const startsAt = new Date('2026-11-20T14:30:00Z');

export interface Stage {
  /** Where the host pages are: `http://localhost:PORT`. */
  readonly pages: string;
  /** Where the API is: `http://127.0.0.1:PORT/v1`, another origin. */
  readonly api: string;
  /** What browsers reported when a page broke its policy. */
  readonly violations: readonly string[];
  /** File of the database, to look into. */
  readonly database: string;
  /** Ends the service; the pages that are open stay open. */
  stop(): Promise<void>;
}

export interface StageOptions {
  /** Adds what a test needs besides the host pages. */
  readonly prepare?: (app: FastifyInstance) => Promise<void> | void;
}

/** The real service on a real database with the sample world, and the host pages beside it, all on one free port. */
export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stage-'));
  const database = path.join(folder, 'stage.sqlite');
  const ahead = startsAt.getTime() - Date.now();
  const clock = () => new Date(Date.now() + ahead);
  const violations: string[] = [];

  const store = await openStore(database);
  await loadSample(store, { today: startsAt });
  const app = await createService({ store, clock, dev: true, logger: false });
  app.get('/stage/clock.js', async (_request, reply) => reply.type('text/javascript').send(clockScript(ahead)));
  app.addContentTypeParser('application/csp-report', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.post('/stage/violations', async (request, reply) => {
    violations.push(String(request.body));
    return reply.code(204).send();
  });
  await options.prepare?.(app);
  await registerHosts(app, {
    assets: path.join(import.meta.dirname, '../../elements/dist/embed'),
    headScripts: ['/stage/clock.js'],
    reportUri: '/stage/violations',
  });
  await app.listen({ host: 'localhost', port: 0 });
  const port = app.addresses()[0]!.port;

  let stopped = false;
  return {
    pages: `http://localhost:${port}`,
    api: `http://127.0.0.1:${port}/v1`,
    violations,
    database,
    async stop() {
      if (stopped) return;
      stopped = true;
      app.server.closeAllConnections();
      await app.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Moves the clock of a page by the same stretch as the clock of the service. */
function clockScript(ahead: number): string {
  return `(() => {
  const Real = Date;
  const now = () => Real.now() + ${ahead};
  globalThis.Date = class Date extends Real {
    constructor(...parts) { if (parts.length === 0) super(now()); else super(...parts); }
    static now() { return now(); }
  };
})();`;
}
