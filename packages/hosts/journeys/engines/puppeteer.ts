import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { eyes, type Driver, type Key } from '../browser.ts';

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
  const browser = await puppeteer.launch({
    browser: options.engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: options.program,
    headless: true,
    userDataDir: profile,
    args: [...(options.args ?? [])],
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.setViewport({ width: 1200, height: 900 });
  if (options.media) await page.emulateMediaFeatures(Object.entries(options.media).map(([name, value]) => ({ name, value })));

  const errors: string[] = [];
  const origins = new Set<string>();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => /^(https?|wss?):/.test(request.url()) && origins.add(new URL(request.url()).origin));

  const source = await eyes();
  const run = (call: string) => `(() => { const eyes = (() => { ${source} })(); return eyes.${call}; })()`;
  const at = async (call: string): Promise<ElementHandle> => {
    const handle = (await page.evaluateHandle(run(call))).asElement();
    if (!handle) throw new Error(`There is no ${call}`);
    return handle as ElementHandle;
  };

  return {
    engine: options.engine,
    page,
    errors,
    origins,
    async goto(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    ask: async <T>(call: string) => (await page.evaluate(run(call))) as T,
    async click(element) {
      await (await at(element)).click();
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
    async resize(width, height) {
      await page.setViewport({ width, height });
    },
    async screenshot(file) {
      await page.screenshot({ path: file, fullPage: true });
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
