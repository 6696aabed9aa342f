// `npm run test:zoo`: finding and booking, or reading a plan, on every page of the zoo in three engines. `-- --quick`: every page in Chromium and
// the strictest one in all; `-- --only strict,twice` and `-- --engine firefox` choose. The last line is JSON.
import { parseArgs } from 'node:util';
import { Tab, type Driver, type EngineName } from '../../packages/hosts/journeys/browser.ts';
import { startPuppeteer } from '../../packages/hosts/journeys/engines/puppeteer.ts';
import { startWebKit } from '../../packages/hosts/journeys/engines/webkit.ts';
import { assets, clockPath, reportPath, startStage } from '../../packages/hosts/journeys/stage.ts';
import { findAndBook } from '../../packages/hosts/zoo/find-and-book.ts';
import { readAPlan } from '../../packages/hosts/zoo/read-a-plan.ts';
import { zooPages, type ZooPage } from '../../packages/hosts/zoo/pages.ts';
import { registerZoo } from '../../packages/hosts/zoo/serve.ts';
import { embedBuild } from '../build/embed.ts';
import { chromiumFlags, findChromium, findFirefox, findWebKitDriver } from '../shared/browsers.ts';
import { doIfStale } from '../shared/stamp.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' }, engine: { type: 'string' } } });

const chromium = findChromium();
const firefox = findFirefox();
const webkit = findWebKitDriver();
const starters: [EngineName, (() => Promise<Driver>) | undefined][] = [
  ['chromium', chromium ? () => startPuppeteer({ engine: 'chromium', program: chromium, args: chromiumFlags }) : undefined],
  ['firefox', firefox ? () => startPuppeteer({ engine: 'firefox', program: firefox }) : undefined],
  ['webkit', webkit ? () => startWebKit({ driver: webkit }) : undefined],
];

const figures = { pages: 0, engines: 0, journeys: 0, failed: 0, cspViolations: 0, thirdPartyRequests: 0 };
const visited = new Set<string>();

/** A service, a database and a browser of its own for every journey: none can spoil the next. */
async function journey(name: EngineName, start: () => Promise<Driver>, page: ZooPage): Promise<void> {
  const began = Date.now();
  const stage = await startStage({ prepare: (app) => registerZoo(app, { assets, headScripts: [clockPath], reportUri: reportPath }) });
  let faults: string[] = [];
  try {
    const driver = await start();
    try {
      if (page.width) await driver.resize(page.width, 900);
      const found = await (page.journey === 'read-a-plan' ? readAPlan : findAndBook)(stage, new Tab(driver), page);
      faults = found.faults;
      figures.cspViolations += found.violations;
      figures.thirdPartyRequests += found.thirdParties;
    } finally {
      await driver.close();
    }
  } catch (error) {
    faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    await stage.end();
  }
  visited.add(page.name);
  figures.journeys += 1;
  if (faults.length > 0) figures.failed += 1;
  console.log(`${faults.length > 0 ? '✗' : '✔'} ${page.name} in ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  for (const fault of faults) console.log(`    ${fault.slice(0, 1500).replaceAll('\n', '\n    ')}`);
}

try {
  // Whoever names another folder has built it there.
  if (!process.env['DAYBRIDGE_EMBED_DIR']) await doIfStale(embedBuild, () => console.log('Building the components …'));
  const only = values.only?.split(',');
  for (const [name, start] of starters) {
    if (values.engine && values.engine !== name) continue;
    if (!start) {
      console.log(`skipped: ${name} was not found`);
      continue;
    }
    figures.engines += 1;
    const pages = zooPages.filter((page) => (only ? only.includes(page.name) : !values.quick || name === 'chromium' || page.name.endsWith('strict')));
    for (const page of pages) await journey(name, start, page);
  }
  figures.pages = visited.size;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  figures.failed += 1;
}
console.log(JSON.stringify(figures));
process.exit(figures.failed > 0 || figures.journeys === 0 ? 1 : 0);
