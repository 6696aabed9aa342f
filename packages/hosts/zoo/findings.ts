import type { Tab } from '../journeys/browser.ts';
import type { Stage } from '../journeys/stage.ts';

/** What a journey on a page of the zoo came to. */
export interface Findings {
  /** What went wrong, in words; empty when nothing did. */
  readonly faults: string[];
  readonly violations: number;
  readonly thirdParties: number;
}

/** Adds to what went wrong whatever broke the policy and whoever else was asked. */
export async function findings(stage: Stage, tab: Tab, faults: string[]): Promise<Findings> {
  const strangers = await strangersAsked(stage, tab).catch((error: unknown) => {
    faults.push(`Nobody could say who else was asked: ${String(error)}`);
    return [];
  });
  const violations = [...stage.violations];
  faults.push(...violations.map((report) => `The policy was broken: ${report}`), ...strangers.map((origin) => `Somebody else was asked: ${origin}`));
  return { faults, violations: violations.length, thirdParties: strangers.length };
}

/** What the page and the components did to each other. */
export async function looks(tab: Tab, address: string): Promise<string[]> {
  const faults: string[] = [];
  const smallest = await tab.driver.ask<number>('smallestLetters()');
  if (smallest < 14) faults.push(`Letters are ${smallest} pixels high`);
  const sticksOut = await tab.overflow();
  if (sticksOut > 0) faults.push(`The page is ${sticksOut} pixels wider than its window`);
  const stored = await tab.stored();
  if (stored.length > 0) faults.push(`Something is stored: ${stored.join(', ')}`);
  const at = await tab.driver.ask<string>('titleAndAddress()');
  if (!at.endsWith(address)) faults.push(`The address is now ${at}`);
  // A second copy of the script says that it leaves the tag to the first: that is news for whoever looks after the page.
  const complaints = tab.driver.seen.complaints.filter((line) => !line.includes('is already defined by another copy'));
  if (complaints.length > 0) faults.push(`The console says: ${complaints.join(' | ')}`);
  return faults;
}

/** Origins that are neither the page's nor the API's. */
async function strangersAsked(stage: Stage, tab: Tab): Promise<string[]> {
  const ours = new Set([new URL(stage.pages).origin, new URL(stage.api).origin]);
  const asked = [...(await tab.driver.ask<string[]>('originsAsked()')), ...tab.driver.seen.requests.map(({ url }) => new URL(url).origin)];
  return [...new Set(asked)].filter((origin) => !ours.has(origin));
}
