import type { Browser, Page } from 'puppeteer-core';

export interface Seen {
  /** Calls, dialogs, windows, requests to somebody else, ways out of the page, elements and handlers that were not ours. */
  readonly executions: string[];
  readonly unsafeLinks: string[];
  readonly errors: string[];
  /** Stories that could not be gone through to their end. */
  readonly unfinished: string[];
}

export interface HostilePage {
  readonly page: Page;
  /** Shows stories with poisoned data and gives what came of it. `poison` is an expression that runs in the page. */
  render(stories: readonly string[], poison: string): Promise<Seen>;
  /** The fields whose marks are to be seen, and all that were answered. */
  marks(): Promise<{ path: string; seen: boolean }[]>;
  /** What was noticed since this was last asked. */
  noticed(): Promise<Seen>;
  close(): Promise<void>;
}

/** Opens a page for poisoned stories that notices whatever they set off. */
export async function openPage(browser: Browser, origin: string, address: string): Promise<HostilePage> {
  let executions: string[] = [];
  let errors: string[] = [];
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 320, height: 640 });
  await page.exposeFunction('pwned', () => void executions.push('pwned() was called'));
  await page.evaluateOnNewDocument('globalThis.alert = globalThis.confirm = globalThis.prompt = () => pwned(2);');
  // Stories wait a little for what is at hand: here that goes four times as fast.
  await page.evaluateOnNewDocument('{ const real = setTimeout; globalThis.setTimeout = (work, ms = 0, ...parts) => real(work, ms <= 100 ? ms / 4 : ms, ...parts); }');
  page.on('popup', () => void executions.push('a window was opened'));
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) executions.push(`asked ${request.url().slice(0, 100)}`);
  });
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && !frame.url().startsWith(origin) && frame.url() !== 'about:blank') executions.push(`went to ${frame.url().slice(0, 100)}`);
  });
  await page.goto(`${origin}${address}`, { waitUntil: 'load' });

  async function noticed(unfinished: string[] = []): Promise<Seen> {
    let unsafeLinks: string[] = [];
    try {
      const found = (await page.evaluate('hostile.found()')) as { injected: string[]; unsafeLinks: string[] };
      executions.push(...found.injected);
      ({ unsafeLinks } = found);
      // What was set off by looking has its turn.
      await page.evaluate('new Promise((resolve) => setTimeout(resolve))');
    } catch (error) {
      errors.push(`the page broke: ${error instanceof Error ? error.message : String(error)}`);
    }
    const seen = { executions, unsafeLinks, errors, unfinished };
    executions = [];
    errors = [];
    return seen;
  }

  return {
    page,
    noticed: () => noticed(),
    marks: async () => (await page.evaluate('hostile.marksSeen()')) as { path: string; seen: boolean }[],
    async render(stories, poison) {
      try {
        return await noticed((await page.evaluate(`hostile.poison(${poison}); showInstead(${JSON.stringify(stories)})`)) as string[]);
      } catch (error) {
        errors.push(`the page broke: ${error instanceof Error ? error.message : String(error)}`);
        return noticed();
      }
    },
    close: () => context.close(),
  };
}
