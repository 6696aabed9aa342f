// `npm run test:hostile`: more than two hundred payloads in every text and every address that the components' data hold, rendered in
// Chromium under the strictest policy and under none, so that it is the component that is safe. What the fields are says the contract; on
// which screens they are to be seen, a first round over every story with a mark in each field; the fewest stories that show all of them
// are then rendered with each payload. An element that trusts its data is the control. `-- --quick` takes one payload in forty and one story in four. Ends with one JSON line.
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { chromiumFlags, findChromium, howToGetChromium } from '../shared/browsers.ts';
import { fieldsOfTheContract } from './hostile/fields.ts';
import { codes, texts, urls } from './hostile/payloads.ts';
import { serveStories, type Story } from './stories/story-pages.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } });
const program = findChromium();
if (!program) {
  console.error(howToGetChromium);
  process.exit(1);
}

const bundle = await build({ entryPoints: [`${import.meta.dirname}/hostile/in-page.ts`], bundle: true, write: false, format: 'iife', globalName: 'hostile', target: 'es2022' });
const served = await serveStories({
  scripts: { '/hostile.js': `${bundle.outputFiles[0]!.text};globalThis.hostile=hostile;hostile.setUp(${JSON.stringify(fieldsOfTheContract())}, globalThis.poisonFor(hostile));` },
  pages: { '/trusting': '' },
});
const browser = await puppeteer.launch({ executablePath: program, headless: true, args: [...chromiumFlags] });
const idOf = ({ file, name }: Story): string => `${file}/${name}`;
const figures = { payloads: 0, executions: 0, unsafeLinks: 0, fields: 0, fieldsSeen: 0, renders: 0, failed: 0 };

interface Seen {
  /** Calls, dialogs, windows, requests to somebody else, ways out of the page, elements and handlers that were not ours. */
  readonly executions: string[];
  readonly unsafeLinks: string[];
  readonly errors: string[];
}

/** Opens a page in which data are poisoned, and gives what came of it. */
async function render(url: string, poison: string, look: (page: Page) => Promise<void>): Promise<Seen> {
  const executions: string[] = [];
  const errors: string[] = [];
  let unsafeLinks: string[] = [];
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.setViewport({ width: 320, height: 640 });
    await page.exposeFunction('pwned', () => void executions.push('pwned() was called'));
    await page.evaluateOnNewDocument(`globalThis.poisonFor = (hostile) => ${poison}; globalThis.alert = globalThis.confirm = globalThis.prompt = () => pwned(2);`);
    page.on('popup', () => void executions.push('a window was opened'));
    page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(served.origin) && !/^(data|blob):/.test(request.url())) executions.push(`asked ${request.url().slice(0, 100)}`);
    });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame() && !frame.url().startsWith(served.origin) && frame.url() !== 'about:blank') executions.push(`went to ${frame.url().slice(0, 100)}`);
    });
    await page.goto(url, { waitUntil: 'load' });
    await look(page);
    const found = (await page.evaluate('hostile.found()')) as { injected: string[]; unsafeLinks: string[] };
    executions.push(...found.injected);
    ({ unsafeLinks } = found);
    // What was set off by looking has its turn.
    await page.evaluate('new Promise((resolve) => setTimeout(resolve))');
  } catch (error) {
    errors.push(`the page broke: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await context.close();
  }
  return { executions, unsafeLinks, errors };
}

const shown = async (page: Page): Promise<void> => {
  await page.evaluate('globalThis.shown?.catch((error) => { globalThis.broke = String(error); })');
};

/** Which fields each story shows, by a mark in each of them. */
async function fieldsByStory(stories: readonly Story[]): Promise<Map<string, Set<string>>> {
  const all = new Set<string>();
  const byStory = new Map<string, Set<string>>();
  await inTurns(stories, async (story) => {
    const { errors } = await render(story.url, 'hostile.marking()', async (page) => {
      await shown(page);
      const marks = (await page.evaluate('hostile.marksSeen()')) as { path: string; seen: boolean }[];
      for (const { path } of marks) all.add(`${story.file} ${path}`);
      byStory.set(idOf(story), new Set(marks.filter(({ seen }) => seen).map(({ path }) => `${story.file} ${path}`)));
      const broke = await page.evaluate('globalThis.broke');
      if (broke) console.log(`  ${idOf(story)} with marks in its data: ${String(broke).slice(0, 200)}`);
    });
    for (const error of errors) console.log(`  ${idOf(story)} with marks in its data: ${error.slice(0, 200)}`);
  });
  figures.fields = all.size;
  return byStory;
}

async function inTurns<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
  const waiting = [...things];
  await Promise.all([0, 1].map(async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  }));
}

/** The fewest stories, or nearly, that show every field that any story shows. */
function fewest(byStory: Map<string, Set<string>>): string[] {
  const left = new Set([...byStory.values()].flatMap((fields) => [...fields]));
  figures.fieldsSeen = left.size;
  const chosen: string[] = [];
  while (left.size > 0) {
    const gain = ([, fields]: [string, Set<string>]) => [...fields].filter((field) => left.has(field)).length;
    const best = [...byStory].reduce((a, b) => (gain(b) > gain(a) ? b : a));
    chosen.push(best[0]);
    for (const field of best[1]) left.delete(field);
  }
  return chosen;
}

interface Round {
  readonly name: string;
  readonly policy: '' | '&policy=off';
  readonly poison: string;
}

function rounds(): Round[] {
  const count = Math.max(texts.length, urls.length);
  figures.payloads = new Set([...texts, ...urls, ...codes]).size;
  const list: Round[] = [];
  for (let n = 0; n < count; n += values.quick ? 40 : 1) {
    const [text, url] = [JSON.stringify(texts[n % texts.length]), JSON.stringify(urls[n % urls.length])];
    // Both ways of standing in a field under both policies, in alternation where a text is the whole of it.
    list.push({ name: `${text} / ${url}`, policy: '', poison: `hostile.with_(${text}, ${url}, undefined, ${n % 2 === 1})` });
    list.push({ name: `${text} / ${url}`, policy: '&policy=off', poison: `hostile.with_(${text}, ${url}, undefined, ${n % 2 === 0})` });
  }
  for (const code of values.quick ? codes.slice(0, 2) : codes) list.push({ name: `the code ${code.slice(0, 40)}`, policy: '&policy=off', poison: `hostile.with_('', 'https://kingsmead.example/', ${JSON.stringify(code)}, false)` });
  return list;
}

async function control(): Promise<boolean> {
  const poison = `hostile.with_('', '', undefined, true)`;
  const trust = async (page: Page): Promise<void> => {
    await page.evaluate(`try { hostile.trusting('<img src=x onerror=pwned(1)>', 'javascript:pwned(1)'); } catch {}`);
    await page.waitForNetworkIdle({ idleTime: 100 });
  };
  const open = await render(`${served.origin}/trusting?policy=off`, poison, trust);
  const strict = await render(`${served.origin}/trusting`, poison, trust);
  const caught = open.executions.some((what) => what.includes('pwned')) && open.executions.some((what) => what.includes('handler')) && open.unsafeLinks.length > 0;
  const held = !strict.executions.some((what) => what.includes('pwned'));
  console.log(`control: an element that trusts its data ${caught ? 'is caught' : 'IS NOT CAUGHT'} (${open.executions.length} executions, ${open.unsafeLinks.length} unsafe link), and the policy ${held ? 'holds it' : 'DOES NOT HOLD IT'}`);
  return caught && held;
}

let sound = false;
try {
  sound = await control();
  const stories = values.only ? served.stories.filter((story) => idOf(story).includes(values.only!)) : served.stories.filter((_, n) => !values.quick || n % 4 === 0);
  const byStory = await fieldsByStory(stories);
  const chosen = fewest(byStory);
  console.log(`${figures.fields} fields are answered to ${byStory.size} stories; ${figures.fieldsSeen} of them are to be seen, all on these ${chosen.length}: ${chosen.join(', ')}`);
  const pages = Array.from({ length: Math.ceil(chosen.length / 8) }, (_, n) => chosen.slice(n * 8, n * 8 + 8));
  const said = new Set<string>();
  const say = (line: string) => {
    if (!said.has(line) && said.add(line).size <= 60) console.log(line);
  };
  await inTurns(rounds().flatMap((round) => pages.map((stories) => ({ round, stories }))), async ({ round, stories }) => {
    const url = `${served.origin}/story?${stories.map((id) => `story=${id}`).join('&')}${round.policy}`;
    const { executions, unsafeLinks, errors } = await render(url, round.poison, shown);
    figures.renders += 1;
    figures.executions += executions.length;
    figures.unsafeLinks += unsafeLinks.length;
    figures.failed += errors.length;
    for (const what of executions) say(`✗ ${round.name.slice(0, 160)}${round.policy}: ${what}`);
    for (const what of unsafeLinks) say(`✗ an unsafe link: ${what}`);
    for (const what of errors) say(`✗ ${round.name.slice(0, 160)}${round.policy}: ${what.slice(0, 300)}`);
  });
} catch (error) {
  figures.failed += 1;
  console.log(error instanceof Error ? error.stack : error);
} finally {
  await browser.close();
  await served.end();
}
console.log(JSON.stringify(figures));
process.exit(!sound || figures.executions + figures.unsafeLinks + figures.failed > 0 || figures.renders === 0 || figures.payloads < 200 ? 1 : 0);
