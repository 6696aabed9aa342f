// `npm run picture`: the picture in README.md, made from the real pages: finder, booker and plan viewer side by side.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Tab } from '../packages/hosts/journeys/browser.ts';
import { startPuppeteer } from '../packages/hosts/journeys/engines/puppeteer.ts';
import { startStage } from '../packages/hosts/journeys/stage.ts';
import { embedBuild } from './build/embed.ts';
import { generateWork } from './build/generate.ts';
import { chromiumFlags, findChromium, howToGetChromium } from './shared/browsers.ts';
import { root } from './shared/root.ts';
import { doIfStale } from './shared/stamp.ts';

const target = path.join(root, 'stories/components.webp');
const [width, height] = [430, 900];

const program = findChromium();
if (!program) {
  console.error(howToGetChromium);
  process.exit(1);
}
await doIfStale(generateWork, () => console.log('Generating code from the contract …'));
await doIfStale(embedBuild, () => console.log('Building the components …'));

const folder = mkdtempSync(path.join(os.tmpdir(), 'picture-'));
const stage = await startStage();
const driver = await startPuppeteer({ engine: 'chromium', program, args: [...chromiumFlags, '--hide-scrollbars'] });
const tab = new Tab(driver);
const shots: string[] = [];

/** The window as it is now, with this element at its top. */
async function take(selector: string): Promise<void> {
  await driver.page.evaluate((at) => document.querySelector(at)?.scrollIntoView({ block: 'start' }), selector);
  const file = path.join(folder, `${shots.length}.png`);
  await driver.page.screenshot({ path: file as `${string}.png` });
  shots.push(`data:image/png;base64,${readFileSync(file).toString('base64')}`);
}

try {
  await driver.resize(width, height);
  await tab.goto(`${stage.pages}/hosts/charity/`);
  await tab.fill('Where?', 'KM5');
  await tab.fill('What are you looking for?', 'painting');
  await tab.click('button', 'Show results');
  await tab.find('link', 'Tuesday painting table');
  await take('day-opportunity-finder');
  await tab.click('link', 'Tuesday painting table');
  await tab.click('button', 'Book a place');
  await tab.click('radio', 'Me', { exact: true });
  await tab.fill('What should we call you?', 'Robin');
  await tab.click('button', 'Continue');
  await tab.see('When would you like to come?');
  await take('day-opportunity-finder');
  await tab.goto(`${stage.pages}/hosts/trust/`);
  await tab.click('button', 'Ash Morgan');
  await tab.click('button', 'My staying well plan');
  await tab.see('What happens next');
  await take('day-plan-viewer');

  await driver.page.setViewport({ width: width * 3 + 64, height: height + 32 });
  await tab.goto('about:blank');
  const images = shots.map((shot) => `<img src="${shot}" width="${width}" height="${height}">`).join('');
  await driver.page.setContent(`<style>body{margin:0;padding:16px;display:flex;gap:16px;background:#dfe7e5}img{border-radius:8px}</style>${images}`);
  await driver.page.screenshot({ path: target as `${string}.webp`, type: 'webp', quality: 72 });
  console.log(`Wrote ${path.relative(root, target)}.`);
} finally {
  await driver.close();
  await stage.end();
  rmSync(folder, { recursive: true, force: true });
}
