import { fixtureSync, html } from '@open-wc/testing';
import { settled } from '../shared/testing.ts';
import { DayOpportunityFinder } from './opportunity-finder.ts';
import type { FinderClient } from './opportunity-finder.store.ts';
import { stubClient, today } from './sample-answers.ts';

/** Helpers for the finder's tests. Only tests import this file. */

DayOpportunityFinder.define();

export const root = (element: Element): ShadowRoot => element.shadowRoot!;
export const focused = (element: Element): HTMLElement | null => root(element).activeElement as HTMLElement | null;
export const titles = (element: Element): string[] => [...root(element).querySelectorAll('.list a[data-id]')].map((each) => each.textContent!);

/** What can be seen now, spaces folded: without what is hidden, put out of sight or only for paper. */
export function seen(element: Element): string {
  const parts: string[] = [];
  const look = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    if (node instanceof HTMLElement && (node.hidden || node.matches('.hush, .print-only, style, option, [role=status]'))) return;
    for (const child of node.childNodes) look(child);
  };
  look(root(element));
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** A finder that answers from the sample, with the author's link inside. */
export async function finder(over: Partial<FinderClient> = {}, attributes: Record<string, string> = {}, width = 900): Promise<DayOpportunityFinder> {
  const element = document.createElement('day-opportunity-finder');
  for (const [name, value] of Object.entries({ 'help-phone': '01632 960 010', ...attributes })) element.setAttribute(name, value);
  element.append(Object.assign(document.createElement('a'), { href: '/groups', textContent: 'Our groups as a list' }));
  element.client = stubClient(over);
  element.now = () => today;
  element.style.width = `${width}px`;
  fixtureSync(html`<div></div>`).append(element);
  await settled(element);
  return element;
}
