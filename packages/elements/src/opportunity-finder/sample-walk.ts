import { matches, page, stubClient, today } from './sample-answers.ts';
import type { DayOpportunityFinder } from './opportunity-finder.ts';
import type { FinderClient } from './opportunity-finder.store.ts';

/** Goes through the finder as a person would, for tests and stories. */

/** Waits until something is there: parts are loaded when they are wanted, and how long that takes is not ours to know. */
export async function wait<T>(element: DayOpportunityFinder, there: () => T | null | undefined | false, what = 'something'): Promise<T> {
  for (const end = performance.now() + 20_000; performance.now() < end; ) {
    const found = there();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
    await element.updateComplete;
  }
  throw new Error(`${what} was waited for and did not come. There is: ${element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim()}`);
}

/** The first element that is seen and starts with these words. */
export function named(element: DayOpportunityFinder, selector: string, words: string): HTMLElement | undefined {
  const seen = (each: Element) => !each.closest('[hidden]');
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].find((each) => seen(each) && each.textContent!.replace(/\s+/g, ' ').trim().startsWith(words));
}

/** Presses what says these words, once it is there. */
export async function press(element: DayOpportunityFinder, words: string, selector = 'button, a, summary, label'): Promise<void> {
  (await wait(element, () => named(element, selector, words), `"${words}"`)).click();
  await element.updateComplete;
}

/** Opens the entry with this number. */
export async function openEntry(element: DayOpportunityFinder, entry = 0): Promise<void> {
  (await wait(element, () => element.shadowRoot!.querySelectorAll<HTMLElement>('.list a[data-id]')[entry], `entry ${entry}`)).click();
  await wait(element, () => element.shadowRoot!.querySelector('#detail-title, #screen .problem'), 'the opened opportunity');
}

/** Writes into a field. */
export async function write(element: DayOpportunityFinder, id: string, text: string): Promise<void> {
  const field = await wait(element, () => element.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`), `#${id}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Searches with these words, and waits for what came of it. */
export async function search(element: DayOpportunityFinder, words: { where?: string; q?: string }): Promise<void> {
  for (const [id, text] of Object.entries(words)) await write(element, id, text);
  const answered = new Promise((resolve) => {
    for (const type of ['day-results', 'day-problem']) element.addEventListener(type, resolve, { once: true });
  });
  element.shadowRoot!.querySelector('form')!.requestSubmit();
  await answered;
  await wait(element, () => !element.shadowRoot!.querySelector('.loading') && element.shadowRoot!.activeElement?.getAttribute('tabindex') === '-1', 'an answer');
}

/** Opens the boxes to tick. */
export async function openFilters(element: DayOpportunityFinder): Promise<void> {
  (await wait(element, () => element.shadowRoot!.querySelector<HTMLDetailsElement>('.filters'), 'the filters')).open = true;
  await wait(element, () => element.shadowRoot!.querySelector('.tick'), 'the boxes to tick');
}

/** An element that answers from the sample, on the day of the sample. */
export function pretend(element: DayOpportunityFinder, over: Partial<FinderClient> = {}): DayOpportunityFinder {
  element.client = stubClient(over);
  element.now = () => today;
  return element;
}

/** A list of these alone; each opens with its own dates. */
export const listOf = (...items: readonly (typeof matches)[number][]): Partial<FinderClient> => ({
  list: async () => page({ items: [...items], total: items.length }),
  get: async (id) => (items.find(({ opportunity }) => opportunity.id === id) ?? matches[0]!).opportunity,
  sessions: async (id) => {
    const found = items.find(({ opportunity }) => opportunity.id === id);
    return { items: [...(found?.nextSessions ?? [])], venues: found?.venue ? [found.venue] : [] };
  },
});

/** Ten seconds go by at once for what begins while `work` runs. */
export async function impatiently(work: () => unknown): Promise<void> {
  const real = globalThis.setTimeout;
  globalThis.setTimeout = ((run: () => void, ms?: number) => real(run, ms === 10_000 ? 0 : ms)) as typeof setTimeout;
  try {
    await work();
  } finally {
    globalThis.setTimeout = real;
  }
}
