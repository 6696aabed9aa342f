import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { embedBuild, embedDir } from '../../build/embed.ts';
import { chromiumFlags, findChromium, howToGetChromium } from '../../shared/browsers.ts';
import { root } from '../../shared/root.ts';
import { doIfStale } from '../../shared/stamp.ts';

/** What the stub service answers to a request under /v1; nothing is 404. */
export type Answer = (request: { readonly method: string; readonly path: string; readonly query: URLSearchParams; readonly body: string; readonly headers: IncomingMessage['headers'] }) => unknown;

/** A page in Chromium with the built components, the floor and the peer, and the service they ask. */
export interface Lab {
  readonly page: Page;
  readonly wire: CDPSession;
  end(): Promise<void>;
}

/** How many times slower than this machine the page's processor is. */
const slower = 4;

/** Opens the laboratory: everything on one loopback port, CPU slowed down, the components as they are built for host pages. */
export async function openLab(components: readonly string[], answer: Answer): Promise<Lab> {
  const program = findChromium();
  if (!program) throw new Error(howToGetChromium);
  await doIfStale(embedBuild, () => console.log('Building the components …'));
  const bundle = await build({
    entryPoints: [path.join(import.meta.dirname, 'in-page.ts')], bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' },
  });
  const scripts = [...components.map((name) => `/assets/${name}.js`), '/lab.js'].map((src) => `<script type="module" src="${src}"></script>`).join('');
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
    const send = (type: string, text: string | Buffer) => response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(text);
    if (pathname === '/') return send('text/html', `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><link rel="icon" href="data:,">${scripts}<body></body></html>`);
    if (pathname === '/lab.js') return send('text/javascript', Buffer.from(bundle.outputFiles[0]!.contents));
    if (pathname.startsWith('/assets/')) return send('text/javascript', readFileSync(path.join(root, embedDir, pathname.slice('/assets/'.length))));
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const found = await answer({ method: request.method!, path: pathname, query: searchParams, body: Buffer.concat(parts).toString(), headers: request.headers });
    if (found instanceof Response) return response.writeHead(found.status, Object.fromEntries(found.headers)).end(Buffer.from(await found.arrayBuffer()));
    if (found === undefined) return response.writeHead(404, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify({ type: 'about:blank', title: 'Not found', status: 404, code: 'not-found' }));
    return send('application/json', typeof found === 'string' ? found : JSON.stringify(found));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const browser = await puppeteer.launch({ executablePath: program, headless: true, args: [...chromiumFlags, '--js-flags=--expose-gc'] });
  const page = (await browser.pages())[0]!;
  page.on('pageerror', (error) => console.log(`the page says: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`));
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, { waitUntil: 'load' });
  await page.waitForFunction('globalThis.lab');
  const wire = await page.createCDPSession();
  await wire.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return {
    page, wire,
    async end() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Where the time of some work went, in milliseconds: what a profile is looked at for first. */
export async function whereItGoes(lab: Lab, work: () => Promise<unknown>): Promise<string> {
  await lab.wire.send('Performance.enable');
  const read = async () => new Map((await lab.wire.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  const before = await read();
  await work();
  const after = await read();
  return ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration', 'TaskDuration'].map((name) => `${name.replace('Duration', '').toLowerCase()} ${Math.round(1000 * (after.get(name)! - before.get(name)!))}`).join(', ');
}

/** What each contender takes in milliseconds, round by round: all take turns, in another order each time, and the first round only warms up. */
export async function takeTurns(rounds: number, contenders: Readonly<Record<string, () => Promise<number>>>): Promise<Record<string, number[]>> {
  const names = Object.keys(contenders);
  const took: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (let n = 0; n < names.length; n += 1) {
      const name = names[(n + round + 1) % names.length]!;
      const ms = await contenders[name]!();
      if (round >= 0) took[name]!.push(ms);
    }
  }
  return took;
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Ours divided by theirs: the median over the rounds, in which both ran right after each other. */
export function ratio(ours: readonly number[], theirs: readonly number[]): number {
  return Math.round(median(ours.map((ms, n) => ms / theirs[n]!)) * 100) / 100;
}
