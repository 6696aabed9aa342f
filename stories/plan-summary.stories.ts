import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Plan, PlanSummary } from '@daybridge/sdk';
import { getPlanSummary, listPlans } from '@daybridge/sdk/operations';
import { html } from 'lit';
import '../packages/elements/src/plan-summary/define.ts';
import type { DayPlanSummary } from '../packages/elements/src/plan-summary/plan-summary.ts';
import type { PlanClient } from '../packages/elements/src/plan-viewer/plan-state.ts';
import { ashStayingWell } from '../packages/elements/src/plan-viewer/sample-plans/ash.ts';
import { colmHow } from '../packages/elements/src/plan-viewer/sample-plans/colm.ts';
import { leahMe } from '../packages/elements/src/plan-viewer/sample-plans/leah.ts';
import { pretendService, type Given } from '../packages/elements/src/plan-viewer/sample-plans/pretend-service.ts';
import { PretendClock } from '../packages/elements/src/plan-viewer/sample-plans/pretend.ts';

/** A plan on a card, for the front page of an intranet. Every story runs on pretended answers; Kingsmead and everybody in it are invented. */
const meta: Meta = {
  title: 'Plan summary',
  component: 'day-plan-summary',
  tags: ['autodocs'],
};
export default meta;

interface Scene {
  plans?: readonly Plan[];
  knows?: Omit<Given, 'plans'>;
  on?: Partial<DayPlanSummary> & { lang?: string };
  then?: (card: DayPlanSummary, clock: PretendClock) => unknown;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
const clocks = new WeakMap<DayPlanSummary, PretendClock>();

function scene({ plans = [ashStayingWell], knows, on = {}, then }: Scene): StoryObj {
  return {
    render: () => {
      const card = document.createElement('day-plan-summary');
      const clock = new PretendClock();
      const { lang, ...properties } = on;
      if (lang) card.lang = lang;
      const to = pretendService({ plans, ...knows }).connect(() => card.purpose);
      const client: PlanClient<PlanSummary> = { to, list: (o) => listPlans(to, {}, o), get: (id, o) => getPlanSummary(to, id, o), forget: () => to.forget() };
      Object.assign(card, { client, clock, token: 'pretended', helpPhone: '01632 960 001', planLink: '#plan/{id}' }, properties);
      clocks.set(card, clock);
      return html`${card}`;
    },
    play: async ({ canvasElement }) => {
      const card = canvasElement.querySelector('day-plan-summary')!;
      await settle();
      await then?.(card, clocks.get(card)!);
      await settle();
    },
  };
}

const down = { judge: () => new Response('{}', { status: 503 }) };

export const Card = scene({});
export const NothingArranged = scene({ plans: [leahMe] });
export const DueAReview = scene({ plans: [colmHow] });
export const NoPlan = scene({ plans: [] });
export const NoLink = scene({ on: { planLink: undefined } });
export const AskedWhyTheyLook = scene({ knows: { reader: { isPerson: false, mayChange: false, mayReview: false, mayPropose: false } } });
export const SignedOut = scene({ on: { token: undefined } });
export const ServiceDown = scene({ knows: down });
export const Offline = scene({ then: () => dispatchEvent(new Event('offline')) });
export const StillThere = scene({ then: (_, clock) => clock.minutes(8) });
export const Hidden = scene({ then: (card) => card.clear() });
export const InWelsh = scene({ on: { lang: 'cy' } });
