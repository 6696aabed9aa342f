import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { remote } from 'webdriverio';
import { eyes, nothingSeen, type Driver, type Key } from '../browser.ts';

export interface WebKitOptions {
  /** Path of WebKitWebDriver. */
  readonly driver: string;
}

/** What a WebDriver client must ask for to get WebKitGTK. */
export const webKitCapabilities = {
  'browserName': 'MiniBrowser',
  'webkitgtk:browserOptions': { args: ['--automation'] },
  'wdio:enforceWebDriverClassic': true,
} as WebdriverIO.Capabilities;

/** WebKitGTK's own driver on a free port; without a display it gets one of its own (Xvfb). */
export async function startWebKitDriver(options: WebKitOptions): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const display = process.env['DISPLAY'] ? undefined : await startDisplay();
  const port = await freePort();
  const driver = spawn(options.driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, ...(display && { DISPLAY: display.name }) } });
  await reachable(port);
  return {
    port,
    async stop() {
      await stop(driver);
      if (display) await stop(display.process);
    },
  };
}

/** A session in WebKitGTK. */
export async function startWebKit(options: WebKitOptions): Promise<Driver> {
  const driver = await startWebKitDriver(options);
  const browser = await remote({ hostname: '127.0.0.1', port: driver.port, logLevel: 'silent', capabilities: webKitCapabilities });
  const source = await eyes();
  const run = (call: string) => `const eyes = (() => { ${source} })(); return eyes.${call};`;
  const keys: Record<Exclude<Key, 'Shift+Tab'>, string> = { Tab: 'Tab', Enter: 'Enter', Space: ' ', Escape: 'Escape', ArrowDown: 'ArrowDown', ArrowUp: 'ArrowUp' };
  const at = async (call: string) => browser.$(await browser.execute(run(call)) as unknown as WebdriverIO.Element);

  return {
    engine: 'webkit',
    seen: nothingSeen(),
    async goto(url) {
      await browser.url(url);
    },
    ask: async <T>(call: string) => (await browser.execute(run(call))) as T,
    async click(element) {
      const found = await at(element);
      await found.scrollIntoView({ block: 'center' });
      await found.click();
    },
    async run() {
      throw new Error('WebKitGTK runs only what looks');
    },
    async clickTwice(element) {
      await (await at(element)).doubleClick();
    },
    async reload() {
      await browser.refresh();
    },
    async back() {
      await browser.back();
    },
    async fill(element, text) {
      await (await at(element)).setValue(text);
    },
    async press(key) {
      await browser.keys(key === 'Shift+Tab' ? ['Shift', 'Tab'] : keys[key]);
    },
    async type(text) {
      await browser.keys([...text]);
    },
    async media() {
      throw new Error('WebKitGTK cannot show a page as on paper');
    },
    async paper(): Promise<never> {
      throw new Error('WebKitGTK cannot show a page as on paper');
    },
    async cutOff() {
      throw new Error('WebKitGTK cannot be cut off from an origin');
    },
    async resize(width, height) {
      await browser.setWindowSize(width, height);
    },
    async screenshot(file) {
      writeFileSync(file, Buffer.from(await browser.takeScreenshot(), 'base64'));
    },
    async close() {
      await browser.deleteSession().catch(() => undefined);
      await driver.stop();
    },
  };
}

async function startDisplay(): Promise<{ name: string; process: ChildProcess }> {
  // Xvfb picks a free number itself and writes it to the pipe when it is ready.
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(xvfb.stdio[3] as NodeJS.ReadableStream, 'data');
  return { name: `:${String(number).trim()}`, process: xvfb };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function reachable(port: number): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await fetch(`http://127.0.0.1:${port}/status`).then((answer) => answer.ok, () => false))) {
    if (Date.now() > end) throw new Error('WebKitWebDriver did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}
