import { fixtureSync, html } from '@open-wc/testing';
import type { Plan } from '@daybridge/sdk';
import { byText, settled } from '../../shared/testing.ts';
import '../define.ts';
import { ashStayingWell, ashThirteenWeeks } from './ash.ts';
import type { DayPlanViewer } from '../plan-viewer.ts';
import type { PlanClient } from '../plan-state.ts';
import { pretendService, type Given as Service, type PretendService } from './pretend-service.ts';
import { PretendClock, pretendPlans } from './pretend.ts';

/** A viewer in a page on pretended answers. Only tests import this file. */

export interface Given {
  plans?: readonly Plan[];
  client?: Partial<PlanClient>;
  /** What the service knows beside the plans, and who asks. */
  service?: Omit<Service, 'plans'>;
  on?: Partial<DayPlanViewer> & { lang?: string };
}

export async function until(right: () => unknown, what = 'it to happen'): Promise<void> {
  for (const end = performance.now() + 20_000; performance.now() < end; ) {
    if (right()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Waited in vain for ${what}`);
}

export async function viewer({ plans, client, service: knows, on = {} }: Given = {}) {
  const service: PretendService = pretendService({ plans: plans ?? [ashStayingWell, ashThirteenWeeks], ...knows });
  const element = document.createElement('day-plan-viewer');
  const clock = new PretendClock();
  Object.assign(element, { client: pretendPlans(plans, client, service, () => element.purpose), clock, token: 'pretended', helpPhone: '01632 960 001', openPrint: () => undefined, ...on });
  // Not `fixture`: it waits for a frame, which never comes to a tab in the background.
  const host = fixtureSync<HTMLElement>(html`<div>${element}</div>`);
  const shown = () => element.shadowRoot?.querySelector('.day')?.textContent?.trim() ?? '';
  await until(() => shown() && (client || !/Loading the plan|Wrthi’n llwytho/.test(shown())), 'the plan');
  await settled(element);
  return { element, clock, host, service };
}

export const failing = (status?: number, kind = status ? 'http' : 'network'): Partial<PlanClient> => {
  const refuse = async () => { throw Object.assign(new Error('pretended'), { kind, status }); };
  return { list: refuse, get: refuse };
};
export const all = (element: DayPlanViewer, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
/** The words of an element, with a space between what stands in different elements. */
export const words = (each: Element | null | undefined): string => {
  const texts: string[] = [];
  const walker = each && document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
  while (walker?.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts.join(' ').replace(/\s+/g, ' ').trim();
};
export const part = (element: DayPlanViewer, key: string) => element.shadowRoot!.querySelector<HTMLElement>(`[data-part="${key}"]`);
export const focused = (element: DayPlanViewer) => element.shadowRoot!.activeElement;
export const press = async (element: DayPlanViewer, label: string) => {
  byText(element, 'button', label).click();
  await settled(element);
};
