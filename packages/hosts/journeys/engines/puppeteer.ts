import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type CDPSession, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { eyes, nothingSeen, type Driver, type Key } from '../browser.ts';
import { watch } from './watch.ts';

export interface PuppeteerOptions {
  readonly engine: 'chromium' | 'firefox';
  readonly program: string;
  readonly args?: readonly string[];
  /** Media features such as `prefers-color-scheme` or `forced-colors`. */
  readonly media?: Record<string, string>;
}

/** Chromium over its own protocol, Firefox over WebDriver BiDi: one library for both. */
export async function startPuppeteer(options: PuppeteerOptions): Promise<Driver & { page: Page }> {
  const profile = mkdtempSync(path.join(tmpdir(), 'journey-'));
  const downloads = mkdtempSync(path.join(tmpdir(), 'downloads-'));
  const browser = await puppeteer.launch({
    browser: options.engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: options.program,
    headless: true,
    userDataDir: profile,
    args: [...(options.args ?? [])],
    ...(options.engine === 'chromium' && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.setViewport({ width: 1200, height: 900 });
  if (options.media) await page.emulateMediaFeatures(Object.entries(options.media).map(([name, value]) => ({ name, value })));

  const seen = { ...nothingSeen(), downloads: () => readdirSync(downloads).filter((name) => !name.endsWith('.crdownload')).map((name) => path.join(downloads, name)) };
  await watch(page, seen, options.engine);

  let wire: CDPSession | undefined;
  const source = await eyes();
  const inEyes = (call: string) => `(() => { const eyes = (() => { ${source} })(); return eyes.${call}; })()`;
  const at = async (call: string): Promise<ElementHandle> => {
    const handle = (await page.evaluateHandle(inEyes(call))).asElement();
    if (!handle) throw new Error(`There is no ${call}`);
    return handle as ElementHandle;
  };

  /** Scrolled to, it stands still: entries of a long list get their height only when they come near, and nobody clicks at what moves. */
  const atRest = (found: ElementHandle): Promise<void> => found.evaluate(async (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const place = (): string => JSON.stringify(element.getBoundingClientRect());
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let before = '', stood = 0; stood < 2; ) {
      await frame();
      stood = place() === before ? stood + 1 : 0;
      before = place();
    }
  });

  return {
    engine: options.engine,
    page,
    seen,
    async goto(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    ask: async <T>(call: string) => (await page.evaluate(inEyes(call))) as T,
    async click(element) {
      const found = await at(element);
      await atRest(found);
      await found.click();
    },
    run: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    async clickTwice(element) {
      await (await at(element)).click({ count: 2 });
    },
    async reload() {
      await page.reload({ waitUntil: 'load' });
    },
    async back() {
      // Firefox tells of no load when it shows a page as it was left, and waiting for one would never end: whoever goes back looks for what is there.
      if (options.engine === 'firefox') await page.evaluate('void history.back()');
      else await page.goBack({ waitUntil: 'load' });
    },
    async fill(element, text) {
      const field = await at(element);
      await field.focus();
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.press('Delete');
      if (text) await field.type(text);
    },
    async press(key: Key) {
      const [name, shifted] = key === 'Shift+Tab' ? ['Tab', true] : [key === 'Space' ? ' ' : key, false];
      if (shifted) await page.keyboard.down('Shift');
      await page.keyboard.press(name as KeyInput);
      if (shifted) await page.keyboard.up('Shift');
    },
    async type(text) {
      await page.keyboard.type(text);
    },
    async media(type) {
      await page.emulateMediaType(type);
    },
    async paper() {
      return page.pdf({ format: 'a4', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } });
    },
    async cutOff(origin) {
      wire ??= await page.createCDPSession();
      await wire.send('Network.enable');
      await wire.send('Network.setBlockedURLs', { urls: origin ? [`${origin}/*`] : [] });
    },
    async resize(width, height) {
      await page.setViewport({ width, height });
    },
    async screenshot(file) {
      await page.screenshot({ path: file, fullPage: true });
    },
    async close() {
      await browser.close();
      for (const folder of [profile, downloads]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
