import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../packages/elements/src/session-booker/define.ts';
import { dates, type PretendBookings, type PretendClock } from '../packages/elements/src/session-booker/sample-bookings.ts';
import { pretend } from '../packages/elements/src/session-booker/sample-walk.ts';
import type { DaySessionBooker } from '../packages/elements/src/session-booker/session-booker.ts';

/** The attributes and properties of the element; the controls come from the manifest. */
export type Args = Partial<Pick<DaySessionBooker, 'opportunityId' | 'sessionId' | 'bookingId' | 'requestId' | 'bookingSecret' | 'headingLevel' | 'helpPhone' | 'urgentHelpLine' | 'lang' | 'dir'>>
  & { theme?: string; token?: string };

export interface Scene {
  args?: Args;
  /** What the service answers; the rest is the sample. */
  service?: (api: PretendBookings, clock: PretendClock) => unknown;
  /** How wide the place is, in pixels. */
  width?: number;
  /** What the person does before the picture is taken. */
  walk?: (booker: DaySessionBooker, api: PretendBookings, clock: PretendClock) => Promise<unknown>;
}

const made = new WeakMap<DaySessionBooker, { api: PretendBookings; clock: PretendClock }>();

/** One story, on pretended answers. */
export function scene({ args = {}, service, width, walk }: Scene = {}): StoryObj<Args> {
  return {
    args,
    render: (given) => {
      sessionStorage.removeItem('day-attempt');
      const booker = document.createElement('day-session-booker');
      const { theme, lang, dir, ...properties } = given;
      for (const [name, value] of Object.entries({ theme, lang, dir })) if (value) booker.setAttribute(name, value);
      Object.assign(booker, { helpPhone: '01632 960 001' }, properties);
      if (width) booker.style.width = `${width}px`;
      made.set(booker, pretend(booker, service));
      return html`${booker}`;
    },
    play: async ({ canvasElement }) => {
      const booker = canvasElement.querySelector('day-session-booker')!;
      const { api, clock } = made.get(booker)!;
      await walk?.(booker, api, clock);
    },
  };
}

export const meta: Meta<Args> = {
  component: 'day-session-booker',
  argTypes: { theme: { control: 'select', options: ['light', 'dark'] } },
};

export const [morning, afternoon, full] = dates.map(({ id }) => id) as [string, string, string];
export const never = (): Promise<never> => new Promise<never>(() => undefined);

/** A booking that stands, looked after with the link of a message. */
export const booked = (over: object = {}) => async (api: PretendBookings): Promise<void> => {
  await api.hold({ id: 'mine', sessionId: morning, bookedFor: { kind: 'guest', name: 'Ash' } }, {});
  api.bookings.set('mine', {
    ...api.bookings.get('mine')!, status: 'confirmed', confirmedAt: '2026-11-20T14:30:00Z', contact: { channel: 'text', value: '07700 900 123' }, heldUntil: undefined, ...over,
  });
};
export const byLink: Args = { opportunityId: '', bookingId: 'mine', bookingSecret: 'pretended' };
