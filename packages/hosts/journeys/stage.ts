import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createService, loadSample, openStore, type ServiceOptions } from '@daybridge/server';
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
  /** Every line the service logged. */
  readonly logs: readonly string[];
  /** File of the database, to look into. */
  readonly database: string;
  /** The link that a message about a booking, or about a request, carries. */
  manageLink(id: string, about?: 'booking' | 'request'): string;
  /** Ends the service, as a crash or an update would; the pages that are open stay open. */
  stop(): Promise<void>;
  /** Starts the service again on the same port and database. */
  goOn(): Promise<void>;
  /** Ends everything and removes the database. */
  end(): Promise<void>;
}

export interface StageOptions {
  /** Adds what a test needs besides the host pages. */
  readonly prepare?: (app: FastifyInstance) => Promise<void> | void;
  /** Is handed what the service counts. */
  readonly measured?: ServiceOptions['measured'];
  /** Address of a mail server that emails go to, within a second or two; without one, messages go to a folder of the stage's own. */
  readonly smtpUrl?: string;
}

/** Folder of the built components. */
export const assets = process.env['DAYBRIDGE_EMBED_DIR'] ?? path.join(import.meta.dirname, '../../elements/dist/embed');

/** Path of the script that sets the clock of a page. */
export const clockPath = '/stage/clock.js';

/** Where browsers report what broke a policy. */
export const reportPath = '/stage/violations';

/** The real service on a real database with the sample world, and the host pages beside it, all on one free port. */
export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stage-'));
  const database = path.join(folder, 'stage.sqlite');
  const ahead = startsAt.getTime() - Date.now();
  const clock = () => new Date(Date.now() + ahead);
  const violations: string[] = [];
  const logs: string[] = [];
  const log = (facts: Record<string, unknown>, message: string) => void logs.push(JSON.stringify({ message, ...facts }));

  const linkKey = 'a key of the stage that nobody else has';
  // All journeys book from one address.
  const roomyCaps = { holdsPerAddress: 1000, bookingsPerAddressPerDay: 1000, placesPerContact: 1000, asksPerAddressPerDay: 1000 };

  const port = await freePort();
  const { smtpUrl } = options;
  const sending = smtpUrl === undefined ? {} : { smtpUrl, mailFrom: 'Kingsmead <appointments@kingsmead.example>', timerSeconds: 1 };

  async function serve(): Promise<FastifyInstance> {
    const store = await openStore(database, clock());
    await loadSample(store, { today: startsAt });
    const app = await createService({
      store, clock, dev: true, strict: true, logger: { info: log, warn: log, error: log },
      config: { requestsPerMinute: 6000, linkKey, manageUrl: `http://localhost:${port}/manage/`, messagesFolder: path.join(folder, 'messages'), ...roomyCaps, ...sending },
      ...(options.measured && { measured: options.measured }),
    });
    app.get(clockPath, async (_request, reply) => reply.type('text/javascript').send(clockScript(ahead)));
    app.addContentTypeParser(['application/csp-report', 'application/reports+json'], { parseAs: 'string' }, (_request, body, done) => done(null, body));
    app.post(reportPath, async (request, reply) => {
      violations.push(String(request.body));
      return reply.code(204).send();
    });
    await options.prepare?.(app);
    await registerHosts(app, { assets, headScripts: [clockPath], reportUri: reportPath });
    await app.listen({ host: 'localhost', port });
    return app;
  }

  let app: FastifyInstance | undefined = await serve();
  const stop = async (): Promise<void> => {
    const ending = app;
    app = undefined;
    const closed = ending?.close();
    ending?.server.closeAllConnections();
    await closed;
  };
  return {
    pages: `http://localhost:${port}`,
    api: `http://127.0.0.1:${port}/v1`,
    violations,
    logs,
    database,
    manageLink: (id, about = 'booking') => {
      const key = createHmac('sha256', linkKey).update(`daybridge link ${id} 1`).digest('base64url');
      return `http://localhost:${port}/manage/#${about === 'request' ? 'request.' : ''}${id}.${key}`;
    },
    stop,
    async goOn() {
      app ??= await serve();
    },
    async end() {
      await stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** A port that nobody listens on: links in messages name it before the service is there. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
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
