import { html } from '@open-wc/testing';
import { mount } from '../shared/testing.ts';
import './define.ts';
import { dates, type PretendBookings, type PretendClock } from './sample-bookings.ts';
import { pretend, quiet } from './sample-walk.ts';
import type { DaySessionBooker } from './session-booker.ts';

/** A booker in a page of the test runner, over a pretended service. Only tests import this file. */

export interface Given {
  service?: (api: PretendBookings, clock: PretendClock) => unknown;
  on?: Partial<DaySessionBooker>;
  content?: unknown;
}

export async function booker({ service, on = {}, content = '' }: Given = {}) {
  const element = document.createElement('day-session-booker');
  Object.assign(element, on);
  const { api, clock } = pretend(element, service);
  if (content) element.append(String(content));
  await mount(html`${element}`);
  await quiet(element);
  return { element, api, clock };
}

export const focused = (element: DaySessionBooker) => element.shadowRoot!.activeElement;
export const find = <E extends HTMLElement>(element: DaySessionBooker, selector: string) => element.shadowRoot!.querySelector<E>(selector)!;
export const findAll = <E extends HTMLElement>(element: DaySessionBooker, selector: string) => [...element.shadowRoot!.querySelectorAll<E>(selector)];

export const [morning, afternoon, full] = dates.map(({ id }) => id) as [string, string, string];
