// `npm run test:hostile`: more than two hundred payloads in every text and every address that the components' data hold, rendered in
// Chromium under the strictest policy and under none, so that it is the component that is safe. What the fields are says the contract; on
// which screens they are to be seen, a first round over every story with a mark in each field; the fewest stories that show all of them
// are then rendered with each payload. A field that no story shows must be among those named in hostile/not-shown.ts. An element that
// trusts its data is the control. `-- --quick` takes one story in four and gives each field another payload, so that few rounds bring all
// of them. Ends with one JSON line.
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium, howToGetChromium } from '../shared/browsers.ts';
import { fieldsOfTheContract } from './hostile/fields.ts';
import { fewest, fieldsShown, seenAnywhere, type FieldsShown } from './hostile/fields-shown.ts';
import { notShown } from './hostile/not-shown.ts';
import { openPage, type HostilePage } from './hostile/pages.ts';
import { codes, texts, urls } from './hostile/payloads.ts';
import { serveStories } from './stories/story-pages.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } });
const program = findChromium();
if (!program) {
  console.error(howToGetChromium);
  process.exit(1);
}

const bundle = await build({ entryPoints: [`${import.meta.dirname}/hostile/in-page.ts`], bundle: true, write: false, format: 'iife', globalName: 'hostile', target: 'es2022' });
const served = await serveStories({
  scripts: { '/hostile.js': `${bundle.outputFiles[0]!.text};globalThis.hostile=hostile;hostile.setUp(${JSON.stringify(fieldsOfTheContract())});` },
  pages: { '/trusting': '' },
});
const browser = await puppeteer.launch({ executablePath: program, headless: true, args: [...chromiumFlags] });
const figures = { payloads: new Set([...texts, ...urls, ...codes]).size, executions: 0, unsafeLinks: 0, fields: 0, fieldsSeen: 0, renders: 0, unfinished: 0, failed: 0 };
const open = (address: string): Promise<HostilePage> => openPage(browser, served.origin, address);

const said = new Set<string>();
const say = (line: string): void => {
  if (!said.has(line) && said.add(line).size <= 80) console.log(line);
};

const fail = (line: string): void => {
  figures.failed += 1;
  say(`✗ ${line}`);
};

interface Round {
  readonly name: string;
  readonly poison: string;
}

/** One payload at a time in all fields; quickly, another one in each field. Both ways of standing in a field, in alternation under each policy. */
function roundsUnder(policy: 'strict' | 'off'): Round[] {
  const instead = (n: number) => n % 2 === (policy === 'off' ? 0 : 1);
  if (values.quick) {
    const mixed = (n: number, inCodes: readonly string[]): Round => ({
      name: `mixed payloads, round ${n}`, poison: `hostile.mixed(${JSON.stringify(texts)}, ${JSON.stringify(urls)}, ${JSON.stringify(inCodes)}, ${n * 83}, ${instead(n)})`,
    });
    return [mixed(0, []), mixed(1, []), mixed(2, []), mixed(3, []), mixed(4, codes)];
  }
  const list = Array.from({ length: Math.max(texts.length, urls.length) }, (_, n): Round => {
    const [text, url] = [JSON.stringify(texts[n % texts.length]), JSON.stringify(urls[n % urls.length])];
    return { name: `${text} / ${url}`, poison: `hostile.with_(${text}, ${url}, undefined, ${instead(n)})` };
  });
  return [...list, ...codes.map((code): Round => ({ name: `the code ${code}`, poison: `hostile.with_('', 'https://kingsmead.example/', ${JSON.stringify(code)}, false)` }))];
}

/** Together on a page the stories must still show what they show alone; and what they load later is there from then on. */
async function openFor(groups: readonly (readonly string[])[], policy: 'strict' | 'off', shown: FieldsShown): Promise<HostilePage> {
  const page = await open(`/story?policy=${policy}`);
  for (const stories of groups) {
    const wanted = new Set(stories.flatMap((story) => [...shown.byStory.get(story)!]).map((field) => field.slice(field.indexOf(' ') + 1)));
    for (let tries = 0; tries < 3 && wanted.size > 0; tries += 1) {
      await page.render(stories, 'hostile.marking()');
      for (const { path, seen } of await page.marks()) if (seen) wanted.delete(path);
    }
    if (wanted.size > 0) fail(`together, the stories do not show ${[...wanted].join(', ')}`);
  }
  return page;
}

async function throwAt(groups: readonly (readonly string[])[], policy: 'strict' | 'off', shown: FieldsShown): Promise<void> {
  let page = await openFor(groups, policy, shown);
  const rounds = roundsUnder(policy);
  const began = performance.now();
  for (const [n, { name, poison }] of rounds.entries()) {
    if (n % 50 === 49) console.log(`  policy ${policy}: ${n} of ${rounds.length} rounds in ${((performance.now() - began) / 1000).toFixed(0)} s, ${figures.unfinished} stories not gone through to their end`);
    for (const stories of groups) {
      const { executions, unsafeLinks, errors, unfinished } = await page.render(stories, poison);
      figures.renders += stories.length;
      figures.executions += executions.length;
      figures.unsafeLinks += unsafeLinks.length;
      figures.failed += errors.length;
      figures.unfinished += unfinished.length;
      const where = `${name.slice(0, 160)} (policy ${policy})`;
      for (const what of executions) say(`✗ ${where}: ${what}`);
      for (const what of unsafeLinks) say(`✗ an unsafe link: ${what}`);
      for (const what of errors) say(`✗ ${where}: ${what.slice(0, 300)}`);
      if (executions.length + errors.length > 0) {
        await page.close();
        page = await openFor(groups, policy, shown);
      }
    }
  }
  await page.close();
}

async function control(): Promise<boolean> {
  const trust = async (policy: string) => {
    const trusting = await open(`/trusting?policy=${policy}`);
    await trusting.page.evaluate(`try { hostile.trusting('<img src=x onerror=pwned(1)>', 'javascript:pwned(1)'); } catch {}`);
    await trusting.page.waitForNetworkIdle({ idleTime: 100 });
    const seen = await trusting.noticed();
    await trusting.close();
    return seen;
  };
  const [off, strict] = [await trust('off'), await trust('strict')];
  const caught = off.executions.some((what) => what.includes('pwned')) && off.executions.some((what) => what.includes('handler')) && off.unsafeLinks.length > 0;
  const held = !strict.executions.some((what) => what.includes('pwned'));
  console.log(`control: an element that trusts its data ${caught ? 'is caught' : 'IS NOT CAUGHT'} (${off.executions.length} executions, ${off.unsafeLinks.length} unsafe link), and the policy ${held ? 'holds it' : 'DOES NOT HOLD IT'}`);
  return caught && held;
}

async function findFields(): Promise<FieldsShown> {
  const stories = values.only ? served.stories.filter((story) => `${story.file}/${story.name}`.includes(values.only!)) : served.stories.filter((_, n) => !values.quick || n % 4 === 0);
  const pages = await Promise.all([open('/story?policy=off'), open('/story?policy=off')]);
  const shown = await fieldsShown(pages, stories, say);
  await Promise.all(pages.map((page) => page.close()));
  figures.fields = shown.answered.size;
  const seen = seenAnywhere(shown);
  figures.fieldsSeen = seen.size;
  if (values.quick || values.only) return shown;
  // What no story shows is known by name and has a reason; the rest is a gap in the stories.
  for (const field of [...shown.answered].filter((each) => !seen.has(each) && !notShown.has(each)).sort()) fail(`no story shows ${field}: show it, or name it in hostile/not-shown.ts`);
  for (const field of notShown.keys()) if (seen.has(field)) fail(`${field} is shown after all: take it out of hostile/not-shown.ts`);
  return shown;
}

let sound = false;
try {
  const began = performance.now();
  const since = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;
  sound = await control();
  const shown = await findFields();
  const chosen = fewest(shown);
  console.log(`${figures.fields} fields are answered to ${shown.byStory.size} stories; ${figures.fieldsSeen} of them are to be seen, all on these ${chosen.length} (${since()}): ${chosen.join(', ')}`);
  const groups = Array.from({ length: Math.ceil(chosen.length / 12) }, (_, n) => chosen.slice(n * 12, n * 12 + 12));
  await Promise.all([throwAt(groups, 'strict', shown), throwAt(groups, 'off', shown)]);
  console.log(`after ${since()}`);
} catch (error) {
  figures.failed += 1;
  console.log(error instanceof Error ? error.stack : error);
} finally {
  await browser.close();
  await served.end();
}
console.log(JSON.stringify(figures));
process.exit(!sound || figures.executions + figures.unsafeLinks + figures.failed > 0 || figures.renders === 0 || figures.payloads < 200 ? 1 : 0);
