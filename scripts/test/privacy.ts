// `npm run test:privacy`: real journeys in Chromium through the host pages and the real service, typing canaries: words, places, names,
// contacts. With the tokens and secrets of the journeys they may stand in bodies of requests and in the headers Authorization and
// Booking-Secret, and nowhere else: not in the service's log and not in what it counts. Then every story, for what it asks for and stores.
// A page that carries what is typed everywhere is the control. `-- --quick` takes two journeys and one story in ten. The last line is JSON.
import { parseArgs } from 'node:util';
import { eventFields } from '../../packages/elements/src/shared/events.ts';
import { Tab } from '../../packages/hosts/journeys/browser.ts';
import { startPuppeteer } from '../../packages/hosts/journeys/engines/puppeteer.ts';
import { assets, startsAt, startStage, type Stage } from '../../packages/hosts/journeys/stage.ts';
import { startSignInExample } from '../../packages/hosts/sign-in/example.ts';
import { embedBuild } from '../build/embed.ts';
import { chromiumFlags, findChromium, howToGetChromium } from '../shared/browsers.ts';
import { doIfStale } from '../shared/stamp.ts';
import { canariesIn, type Canary } from './privacy/canaries.ts';
import { listen, type Channel, type Ears, type ListenOptions } from './privacy/ears.ts';
import { journeys, type Journey, type Places } from './privacy/journeys.ts';
import { registerLeakyPage } from './privacy/leaky-page.ts';
import { serveStories } from './stories/story-pages.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } });
const program = findChromium();
if (!program) {
  console.error(howToGetChromium);
  process.exit(1);
}
const figures = { canaries: 0, leaks: 0, thirdPartyRequests: 0, storageWrites: 0, journeys: 0, stories: 0, failed: 0 };
const fail = (words: string): void => {
  figures.failed += 1;
  console.log(`✗ ${words}`);
};

async function inBrowser(work: (tab: Tab, ears: Ears) => Promise<void>, options?: ListenOptions): Promise<void> {
  const driver = await startPuppeteer({ engine: 'chromium', program: program!, args: chromiumFlags });
  try {
    const ears = await listen(driver.page, options);
    await work(new Tab(driver), ears);
  } finally {
    await driver.close();
  }
}

/** Tokens and secrets may not be in the document either. */
function leaksOf(ears: Ears, word: string, canaries: readonly Canary[], logs: readonly string[], counts: string): Map<string, Set<Channel>> {
  const leaks = new Map<string, Set<Channel>>();
  const note = (canary: Canary, channel: Channel) => leaks.set(canary.text, (leaks.get(canary.text) ?? new Set()).add(channel));
  const lines = [...ears.heard, ...logs.map((text) => ({ channel: 'server log' as const, text })), { channel: 'metrics' as const, text: counts }];
  for (const { channel, text } of lines) for (const canary of canariesIn(text, canaries)) note(canary, channel);
  for (const canary of canariesIn(word, canaries.filter(({ kind }) => kind === 'token' || kind === 'secret'))) note(canary, 'document');
  return leaks;
}

/** Events carry ids and statuses, in fields of the list. */
function strangeFields(ears: Ears): string[] {
  const allowed = eventFields as Record<string, readonly string[]>;
  return [...new Set(ears.events.filter(({ type }) => type.startsWith('day-')).flatMap(({ type, fields }) => fields.filter((field) => !allowed[type]?.includes(field)).map((field) => `${type} carries ${field}`)))];
}

interface World {
  readonly stage: Stage;
  /** Every line that a server logged. */
  readonly logs: () => readonly string[];
  /** What the service counts, as it is handed out. */
  readonly counts: () => Promise<string>;
}

async function walk({ logs, counts }: World, at: Places, journey: Journey): Promise<void> {
  await inBrowser(async (tab, ears) => {
    const before = logs().length;
    try {
      await journey.walk(at, tab);
    } catch (error) {
      fail(`${journey.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const credentials = [...ears.credentials].map((text): Canary => ({ kind: text.split('.').length === 3 ? 'token' : 'secret', text, sent: false }));
    const canaries = [...journey.canaries, ...credentials];
    const leaks = leaksOf(ears, await ears.lookNow(), canaries, logs().slice(before), await counts());
    for (const { text } of canaries.filter((canary) => canary.sent === true && !ears.sent.some((body) => canariesIn(body, [canary]).length > 0))) fail(`${journey.name}: "${text}" never reached the service, so nothing is proved about it`);
    for (const { text } of canaries.filter((canary) => canary.sent === 'never' && ears.sent.some((body) => canariesIn(body, [canary]).length > 0))) leaks.set(text, (leaks.get(text) ?? new Set<Channel>()).add('body'));
    for (const [text, channels] of leaks) console.log(`✗ ${journey.name}: "${text}" was heard in: ${[...channels].join(', ')}`);
    for (const words of strangeFields(ears)) fail(`${journey.name}: ${words}`);
    const ours = [at.pages, at.api].map((address) => new URL(address).origin);
    const strangers = [...ears.origins].filter((origin) => !ours.includes(origin));
    if (strangers.length > 0) console.log(`✗ ${journey.name}: asked ${strangers.join(', ')}`);
    if (ears.writes.length > 0) console.log(`✗ ${journey.name}: stored ${ears.writes.join(', ')}`);
    figures.journeys += 1;
    figures.canaries += canaries.length;
    figures.leaks += [...leaks.values()].reduce((sum, { size }) => sum + size, 0);
    figures.thirdPartyRequests += strangers.length;
    figures.storageWrites += ears.writes.length;
    console.log(`  ${journey.name}: ${canaries.length} canaries, ${ears.heard.length} things heard`);
  }, { cookiesOfServers: journey.signsIn === true });
}

/** Whatever the leaky page does must be heard, or hearing nothing elsewhere means nothing. */
async function control({ stage, logs, counts }: World): Promise<void> {
  await inBrowser(async (tab, ears) => {
    const leaky: Canary = { kind: 'words', text: 'bassoons on the barge!', sent: false };
    const before = logs().length;
    await tab.goto(`${stage.pages}/leaky/`);
    await tab.fill('Words', leaky.text);
    await tab.until(async () => logs().slice(before).some((line) => line.includes('/leaky/log')), () => 'the leaky page asked for nothing');
    const word = await ears.lookNow();
    const heard = leaksOf(ears, word, [leaky], logs().slice(before), '').get(leaky.text) ?? new Set();
    const inDocument = leaksOf(ears, word, [{ ...leaky, kind: 'token' }], [], '').get(leaky.text)?.has('document');
    const channels: Channel[] = ['address', 'header', 'history', 'title', 'storage', 'event', 'console', 'server log', 'window name', 'message'];
    for (const channel of channels) if (!heard.has(channel)) fail(`control: what went by ${channel} was not heard`);
    if (!(await counts()).includes('/leaky/log')) fail('control: what the service counts was not read');
    if (!inDocument) fail('control: what stands in the document was not seen');
    if (ears.writes.length < 3) fail(`control: of a local, a cookie and a database only these were noticed: ${ears.writes.join(', ')}`);
    if (![...ears.origins].some((origin) => origin.includes('127.0.0.2'))) fail('control: the third party was not noticed');
    if (strangeFields(ears).length === 0) fail('control: an event with words in it was not noticed');
    console.log(`control: heard in ${[...heard].join(', ')}; ${ears.writes.length} writes; the third party ${figures.failed ? '' : 'too'}`);
  });
}

/** What a story asks for and stores; its answers are pretended, so it may ask nobody but its own page. */
async function stories(): Promise<void> {
  const served = await serveStories();
  try {
    await inBrowser(async (tab, ears) => {
      await tab.goto(`${served.origin}/story`);
      for (const story of served.stories.filter((_, n) => !values.quick || n % 10 === 0)) {
        const [strangers, writes] = [ears.origins.size, ears.writes.length];
        const wrong = await tab.driver.run<string[]>(`showInstead(['${story.file}/${story.name}'])`).catch((error: unknown) => [String(error)]);
        if (wrong.length > 0) fail(`${story.file}/${story.name}: ${wrong.join(', ')}`);
        await ears.lookNow();
        if (ears.writes.length > writes) console.log(`✗ ${story.file}/${story.name} stored ${ears.writes.slice(writes).join(', ')}`);
        if (strangers > 0 && ears.origins.size > strangers) console.log(`✗ ${story.file}/${story.name} asked ${[...ears.origins].slice(strangers).join(', ')}`);
        figures.stories += 1;
      }
      figures.storageWrites += ears.writes.length;
      figures.thirdPartyRequests += [...ears.origins].filter((origin) => origin !== served.origin).length;
    });
  } finally {
    await served.end();
  }
}

try {
  if (!process.env['DAYBRIDGE_EMBED_DIR']) await doIfStale(embedBuild, () => console.log('Building the components …'));
  const lines: string[] = [];
  const log = (facts: Record<string, unknown>, message: string) => void lines.push(JSON.stringify({ message, ...facts }));
  let counts = async () => '';
  const stage = await startStage({ prepare: (app) => registerLeakyPage(app, (line) => lines.push(line)), measured: (metrics) => (counts = () => metrics.collect()) });
  // What the control's server writes into its log stands where the service's own log is looked for.
  const world: World = { stage, logs: () => [...stage.logs, ...lines], counts: () => counts() };
  try {
    await control(world);
    for (const [n, journey] of journeys.entries()) {
      if (!(values.only ? journey.name.includes(values.only) : !values.quick || n < 2)) continue;
      if (!journey.signsIn) await walk(world, stage, journey);
      else {
        const intranet = await startSignInExample({ assets, today: startsAt, logger: { info: log, warn: log, error: log } });
        await walk(world, { pages: intranet.origin, api: intranet.issuer }, journey).finally(() => intranet.close());
      }
    }
  } finally {
    await stage.end();
  }
  if (!values.only) await stories();
} catch (error) {
  fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
console.log(JSON.stringify(figures));
process.exit(figures.failed + figures.leaks + figures.thirdPartyRequests + figures.storageWrites > 0 || figures.journeys === 0 ? 1 : 0);
