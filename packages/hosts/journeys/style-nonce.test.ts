import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { page as samplePage } from '../../elements/src/opportunity-finder/sample-answers.ts';
import { chromiumFlags, findChromium, howToGetChromium } from '../../../scripts/shared/browsers.ts';
import { assets } from './stage.ts';

// A browser that cannot adopt style sheets gets them as style elements, which a strict policy lets through only with the page's nonce.
// Lit takes it from `litNonce`, and nobody else on our way needs it.

/** The page, in a browser from before style sheets could be adopted. */
const older = (nonce: string) => `<!doctype html><html lang="en-GB"><title>Groups</title><link rel="icon" href="data:,">
<script nonce="page">delete Document.prototype.adoptedStyleSheets; globalThis.litNonce = ${JSON.stringify(nonce)};</script>
<script type="module" src="/opportunity-finder.js"></script>
<day-opportunity-finder api="/v1"><a href="/groups">Our groups as a list</a></day-opportunity-finder>`;
const policy = "default-src 'none'; script-src 'self' 'nonce-page'; style-src 'nonce-page'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types daybridge";

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url!, 'http://localhost');
  if (pathname.startsWith('/v1/')) response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(pathname === '/v1/opportunities' ? samplePage() : { items: [] }));
  else if (pathname.endsWith('.js')) response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync(path.join(assets, pathname)));
  else response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy }).end(older(pathname.slice(1)));
});
let browser: Browser;

before(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToGetChromium);
  browser = await puppeteer.launch({ executablePath, headless: true, args: [...chromiumFlags] });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
});
after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

/** The finder with its results and everything that comes after them, and what the policy forbade. */
async function open(nonce: string): Promise<{ page: Page; forbidden: string[] }> {
  const page = await browser.newPage();
  const forbidden: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) forbidden.push(message.text());
  });
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/${nonce}`);
  await page.waitForFunction(`document.querySelector('day-opportunity-finder').shadowRoot?.querySelector('.tools')`);
  return { page, forbidden };
}
const inFinder = (page: Page, expression: string): Promise<unknown> => page.evaluate(`(({ shadowRoot: root }) => ${expression})(document.querySelector('day-opportunity-finder'))`);

test('where style sheets cannot be adopted, every style carries the nonce of the page and is let through, once', async () => {
  const { page, forbidden } = await open('page');
  await page.waitForFunction(`document.querySelector('day-opportunity-finder').shadowRoot.querySelector('.tick')`);
  assert.equal(await inFinder(page, `'adoptedStyleSheets' in Document.prototype`), false);
  assert.deepEqual(forbidden, []);
  assert.equal(await inFinder(page, `getComputedStyle(root.querySelector('.result')).display`), 'grid');
  assert.equal(await inFinder(page, `getComputedStyle(root.querySelector('.tools')).display`), 'flex', 'the looks of a part that was loaded later');
  const styles = await inFinder(page, `[...root.querySelectorAll('style')].map((style) => style.textContent)`) as string[];
  assert.equal(new Set(styles).size, styles.length);
  await page.close();
});

test('without the nonce the policy keeps the looks away, and the list can be read all the same', async () => {
  const { page, forbidden } = await open('another');
  assert.ok(forbidden.length > 0);
  assert.equal(await inFinder(page, `getComputedStyle(root.querySelector('.result')).display`), 'list-item');
  assert.equal(await inFinder(page, `root.querySelectorAll('.result').length`), 5);
  await page.close();
});
