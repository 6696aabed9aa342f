import path from 'node:path';
import type { createService } from '@daybridge/server';
import { build } from 'esbuild';
import { root } from '../../shared/root.ts';

type Service = Awaited<ReturnType<typeof createService>>;

/** What somebody saw on the way. */
export interface Seen {
  readonly id: string;
  readonly secret: string;
  /** The name of the time that was chosen. */
  readonly slot: string;
  /** The name of its day in the month. */
  readonly day: string;
  readonly check: string;
  readonly kept: string;
  readonly done: string;
}

const folder = path.join(root, 'packages/elements/src/session-booker');

/** Books one date through the real element and reads every screen. Runs in the page. */
const walk = `
  import '${folder}/define.ts';
  import { pick, press, quiet, submit, until, write } from '${folder}/sample-walk.ts';
  const sent = {};
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const id = /bookings\\/([0-9a-f-]{36})$/.exec(new URL(request.url).pathname)?.[1];
    if (request.method === 'PUT' && id) Object.assign(sent, { id, secret: request.headers.get('Booking-Secret') });
    return real(request);
  };
  const words = (element) => element.textContent.replace(/\\s+/g, ' ').replace(/ ,/g, ',').trim();
  globalThis.book = async (api, opportunityId, sessionId, email) => {
    const booker = document.createElement('day-session-booker');
    Object.assign(booker, { api, opportunityId, sessionId });
    document.body.replaceChildren(booker);
    const find = (selector) => booker.shadowRoot.querySelector(selector);
    await until(booker, '#who-me');
    await pick(booker, 'who-me');
    await write(booker, 'my-name', 'Ash');
    await submit(booker);
    await until(booker, '.slot:has(:checked)');
    const slot = words(find('.slot:has(:checked)'));
    await press(booker, 'Choose from a calendar');
    await until(booker, '[data-at]');
    const day = find('[data-at]').getAttribute('aria-label');
    await submit(booker);
    await until(booker, 'dl.check');
    const check = words(find('dl.check'));
    const kept = words(find('[data-hold]'));
    await pick(booker, 'channel-email');
    await write(booker, 'address', email);
    await submit(booker);
    await until(booker, '.actions.no-print');
    const done = words(find('.panel'));
    return { ...sent, slot, day, check, kept, done };
  };`;

/** The booker from its sources, with the walk through it, as one script. Built once a process. */
export async function bookerScript(): Promise<string> {
  const built = await build({
    stdin: { contents: walk, resolveDir: folder, loader: 'ts' }, bundle: true, write: false, format: 'esm', target: 'es2022', platform: 'browser', conditions: ['source', 'production'], logLevel: 'error',
  });
  return built.outputFiles[0]!.text;
}

/** A page with nothing but the booker, whose clock is the service's. */
export function addBookingPage(app: Service, script: string, ahead: () => number): void {
  const clock = () => `{ const Real = Date, now = () => Real.now() + ${ahead()};
    globalThis.Date = class Date extends Real { constructor(...parts) { if (parts.length === 0) super(now()); else super(...parts); } static now() { return now(); } }; }`;
  app.get('/time.js', async (_request, reply) => reply.type('text/javascript').send(script));
  app.get('/time', async (_request, reply) => reply.type('text/html').send(`<!doctype html><html lang="en-GB"><link rel="icon" href="data:,"><script>${clock()}</script><script type="module" src="/time.js"></script><body></body></html>`));
}
