import assert from 'node:assert/strict';
import { chromiumFlags, findChromium, howToGetChromium } from '../../../scripts/shared/browsers.ts';
import { Tab } from './browser.ts';
import { startPuppeteer } from './engines/puppeteer.ts';
import type { Stage } from './stage.ts';

export interface VisitOptions {
  /** Media features such as `prefers-color-scheme`. */
  readonly media?: Record<string, string>;
  readonly width?: number;
  readonly height?: number;
}

/** Opens a page in a Chromium of its own: somebody who was never here before. */
export async function visit(url: string, options: VisitOptions = {}): Promise<Tab> {
  const program = findChromium();
  assert.ok(program, howToGetChromium);
  const driver = await startPuppeteer({ engine: 'chromium', program, args: chromiumFlags, ...(options.media && { media: options.media }) });
  const tab = new Tab(driver);
  if (options.width) await tab.driver.resize(options.width, options.height ?? 800);
  await tab.goto(url);
  return tab;
}

export interface Conduct {
  /** What was typed or is somebody's own: none of it may stand in an address. */
  readonly typed?: readonly string[];
  /** Refusals that belong to the journey, such as a place that is gone. */
  readonly refusals?: readonly RegExp[];
}

/**
 * What is promised of every journey: no breach of the page's policy, nobody else asked, nothing stored but the attempt that is open,
 * no complaint in the console, and nothing that was typed in an address, a referrer, a title or a log.
 */
export async function assertGoodConduct(stage: Stage, tab: Tab, { typed = [], refusals = [] }: Conduct = {}): Promise<void> {
  const { seen } = tab.driver;
  assert.deepEqual(stage.violations, [], 'breaches of the policy');
  const ours = [new URL(stage.pages).origin, new URL(stage.api).origin];
  assert.deepEqual(seen.requests.filter(({ url }) => !ours.includes(new URL(url).origin)), [], 'requests to somebody else');
  assert.deepEqual(seen.writes.filter((write) => write !== 'session day-attempt'), [], 'what was stored');
  assert.deepEqual(await tab.stored(), [], 'what is still stored');
  assert.deepEqual(seen.complaints, [], 'complaints in the console');
  assert.deepEqual(seen.refusals.filter((line) => !refusals.some((expected) => expected.test(line))), [], 'refusals');
  const spoken = typed.map((words) => words.toLowerCase());
  const heard = [...seen.requests.flatMap(({ url, referrer }) => [url, referrer]), await tab.driver.ask<string>('titleAndAddress()'), ...stage.logs];
  const leaks = heard.filter((line) => spoken.some((words) => readable(line).includes(words)));
  assert.deepEqual(leaks, [], 'addresses, titles and logs that hold what was typed');
}

/** An address as a person would read it. */
function readable(line: string): string {
  const text = line.replaceAll('+', ' ').toLowerCase();
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
