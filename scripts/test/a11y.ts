// `npm run test:a11y`: every story in Chromium, in a page of its own under the strictest policy: axe (light and dark),
// dangling references, the accessibility tree against the committed one, forced colours, 320 pixels, 400 % zoom, reduced motion; and the
// journeys by keyboard alone. `-- --update` writes the trees anew, `-- --only finder,Welsh` chooses stories, `-- --quick` takes one story
// in ten. A page with one fault of each kind must be found out first. The last line is JSON.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags, findChromium, howToGetChromium } from '../shared/browsers.ts';
import { root } from '../shared/root.ts';
import { treeOf } from './a11y/tree.ts';
import { runNodeTests } from './node-tests.ts';
import { serveStories, type Story } from './stories/story-pages.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, update: { type: 'boolean', default: false }, only: { type: 'string' } } });
const trees = path.join(root, 'stories/trees');
const fileOf = ({ file, name }: Story): string => path.join(trees, file, `${name}.txt`);

const program = findChromium();
if (!program) {
  console.error(howToGetChromium);
  process.exit(1);
}

const figures = { stories: 0, violations: 0, danglingReferences: 0, overflowAt320: 0, changedTrees: 0, keyboardJourneys: 0, keyboardJourneysFailed: 0 };
type Figure = 'violations' | 'danglingReferences' | 'overflowAt320' | 'changedTrees';
interface Fault {
  readonly figure: Figure;
  readonly words: string;
}

const inPage = await build({ entryPoints: [path.join(import.meta.dirname, 'a11y/in-page.ts')], bundle: true, write: false, format: 'iife', globalName: 'checks', target: 'es2022' });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const faulty = {
  '/faulty': '<label for="nowhere">Name</label><input type="text"><button></button><p aria-describedby="nothing" role="note">.</p><div id="wide">A wide table</div><button id="bare">Bare</button><p class="faint">Faint</p>',
};
const served = await serveStories({ scripts: { '/axe.js': axe, '/checks.js': `${inPage.outputFiles[0]!.text};globalThis.checks=checks;` }, pages: faulty });
const browser = await puppeteer.launch({ executablePath: program, headless: true, args: [...chromiumFlags, '--force-prefers-reduced-motion'] });

/** Looks at what a page shows, in every way. */
async function look(page: Page): Promise<Fault[]> {
  const faults: Fault[] = [];
  const ask = async (figure: Figure, how: string, call: string): Promise<void> => {
    for (const words of await page.evaluate(`checks.${call}`) as string[]) faults.push({ figure, words: `${how}: ${words}` });
  };
  const media = (name: string, value: string) => page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }, ...(name ? [{ name, value }] : [])]);
  await ask('violations', 'axe', 'axe()');
  await ask('danglingReferences', 'reference', 'dangling()');
  await ask('violations', 'motion', 'moving()');
  await media('prefers-color-scheme', 'dark');
  await ask('violations', 'dark', 'axe(["color-contrast"])');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  // Puppeteer knows no forced colours, the protocol does.
  const wire = await page.createCDPSession();
  await wire.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await wire.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }, { name: 'prefers-reduced-motion', value: 'reduce' }] });
  await ask('violations', 'forced colours', 'forcedColours()');
  await wire.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
  await page.setViewport({ width: 320, height: 800 });
  await ask('overflowAt320', '320 pixels', 'overflow()');
  // A window of 1280 by 1024 pixels at 400 %.
  await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
  await ask('overflowAt320', '400 %', 'overflow()');
  await ask('violations', '400 %', 'covered()');
  await wire.detach();
  return faults;
}

async function open(url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(url, { waitUntil: 'load' });
  return { page, complaints };
}

async function tryStory(story: Story): Promise<Fault[]> {
  const { page, complaints } = await open(story.url);
  try {
    await page.evaluate('globalThis.shown');
    // Parts that are loaded when they are wanted may still be on their way, on a busy machine longer than the story waits. Some are asked
    // for only when what came before has been drawn.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(done)))))');
    await page.waitForNetworkIdle({ idleTime: 50 });
    const wire = await page.createCDPSession();
    // What is far below the window is left undrawn (content-visibility) and may or may not stand in the tree: here nothing is far below.
    await page.setViewport({ width: 1200, height: 12_000 });
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    const tree = await treeOf(wire);
    await wire.detach();
    await page.setViewport({ width: 1200, height: 900 });
    const faults = await look(page);
    faults.push(...compare(story, tree));
    // Stories in which something is broken on purpose say so to the page's own error reporting.
    faults.push(...complaints.filter((line) => /Content Security Policy|TrustedHTML|TrustedScript/.test(line)).map((words): Fault => ({ figure: 'violations', words: `policy: ${words}` })));
    return faults;
  } catch (error) {
    return [{ figure: 'violations', words: `the story broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` }];
  } finally {
    await page.close();
  }
}

function compare(story: Story, tree: string): Fault[] {
  const file = fileOf(story);
  if (values.update) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, tree);
    return [];
  }
  if (!existsSync(file)) return [{ figure: 'changedTrees', words: `no tree is committed for it: look at it and write it with npm run test:a11y -- --update --only ${story.name}` }];
  const before = readFileSync(file, 'utf8').split('\n');
  const now = tree.split('\n');
  const gone = before.filter((line) => !now.includes(line));
  const come = now.filter((line) => !before.includes(line));
  if (before.join('\n') === now.join('\n')) return [];
  const difference = [...gone.map((line) => `- ${line.trim()}`), ...come.map((line) => `+ ${line.trim()}`)].slice(0, 12).join('\n      ');
  return [{ figure: 'changedTrees', words: `the accessibility tree is another one (npm run test:a11y -- --update --only ${story.name}):\n      ${difference || 'the order'}` }];
}

/** A page with one fault of each kind: whoever does not see them sees nothing. */
async function control(browserOf: Browser): Promise<boolean> {
  const page = await browserOf.newPage();
  await page.goto(`${served.origin}/faulty`, { waitUntil: 'load' });
  await page.evaluate(`document.getElementById('wide').style.width = '500px'; document.getElementById('bare').style.cssText = 'border: 0; outline: 0'; document.querySelector('.faint').style.color = '#ddd';
    document.getElementById('bare').animate([{ opacity: 1 }, { opacity: 0.9 }], { duration: 1000, iterations: Infinity });
    const lid = document.createElement('div'); lid.style.cssText = 'position: fixed; inset: 0'; document.body.append(lid);`);
  const found = (await look(page)).map(({ words }) => words);
  await page.close();
  const wanted: [string, RegExp][] = [
    ['a button without a name', /axe: button-name/], ['faint letters', /axe: color-contrast/], ['a label for nothing', /label\[for\] → nowhere/], ['a description that is not there', /p\[aria-describedby\] → nothing/],
    ['what is too wide', /320 pixels: .*wider/], ['a focus that is not to be seen', /forced colours: .*Bare shows no focus/], ['a button without an edge', /forced colours: .*Bare has no edge/],
    ['what lies over everything', /400 %: .*covered by/], ['what never stops moving', /motion: /],
  ];
  const missed = wanted.filter(([, pattern]) => !found.some((words) => pattern.test(words)));
  for (const [what] of missed) console.log(`✗ the control was not found out: ${what}`);
  console.log(`control: ${wanted.length - missed.length} of ${wanted.length} planted faults found`);
  return missed.length === 0;
}

const only = values.only?.split(',');
const chosen = served.stories.filter((story, n) => (only ? only.some((part) => `${story.file}/${story.name}`.includes(part)) : !values.quick || n % 10 === 0));
let sound = false;
try {
  sound = await control(browser);
  served.violations.length = 0;
  const waiting = [...chosen];
  const workers = [0, 1].map(async () => {
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      const faults = await tryStory(story);
      figures.stories += 1;
      for (const { figure } of faults) figures[figure] += 1;
      if (faults.length > 0) console.log(`✗ ${story.file}/${story.name}\n${faults.slice(0, 8).map(({ words }) => `    ${words}`).join('\n')}${faults.length > 8 ? `\n    … and ${faults.length - 8} more` : ''}`);
    }
  });
  await Promise.all(workers);
  figures.violations += served.violations.length;
  for (const report of served.violations) console.log(`✗ a story broke the policy: ${report}`);
} finally {
  await browser.close();
  await served.end();
}
// Trees of stories that are no more.
const known = new Set(served.stories.map(fileOf));
for (const file of globSync('**/*.txt', { cwd: trees }).map((name) => path.join(trees, name)).filter((name) => !known.has(name))) {
  if (values.update) rmSync(file);
  else {
    figures.changedTrees += 1;
    console.log(`✗ ${path.relative(root, file)} is the tree of a story that is no more`);
  }
}
// `npm test` runs the journeys as a kind of their own.
if (!values.quick && !only) {
  const journeys = await runNodeTests(globSync('packages/hosts/journeys/keyboard*.test.ts', { cwd: root }), 1);
  figures.keyboardJourneys = journeys.passed + journeys.failed;
  figures.keyboardJourneysFailed = journeys.failed;
}
console.log(`${figures.stories} of ${served.stories.length} stories.`);
console.log(JSON.stringify(figures));
const bad = figures.violations + figures.danglingReferences + figures.overflowAt320 + figures.changedTrees + figures.keyboardJourneysFailed;
process.exit(!sound || bad > 0 || figures.stories === 0 ? 1 : 0);
