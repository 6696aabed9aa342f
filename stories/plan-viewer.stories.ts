import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Plan } from '@daybridge/sdk';
import { html } from 'lit';
import '../packages/elements/src/plan-viewer/define.ts';
import type { DayPlanViewer } from '../packages/elements/src/plan-viewer/plan-viewer.ts';
import type { PlanClient } from '../packages/elements/src/plan-viewer/plan-viewer.store.ts';
import { ashStayingWell, ashThirteenWeeks } from '../packages/elements/src/plan-viewer/sample-plans/ash.ts';
import { colmHow } from '../packages/elements/src/plan-viewer/sample-plans/colm.ts';
import { derekSupport } from '../packages/elements/src/plan-viewer/sample-plans/derek.ts';
import { joyceCarer } from '../packages/elements/src/plan-viewer/sample-plans/joyce.ts';
import { leahMe } from '../packages/elements/src/plan-viewer/sample-plans/leah.ts';
import { samplePlan } from '../packages/elements/src/plan-viewer/sample-plans/make.ts';
import { marcySupport } from '../packages/elements/src/plan-viewer/sample-plans/marcy.ts';
import { nazWrap } from '../packages/elements/src/plan-viewer/sample-plans/naz.ts';
import { PretendClock, pretendPlans } from '../packages/elements/src/plan-viewer/sample-plans/pretend.ts';
import { samGoingAgain } from '../packages/elements/src/plan-viewer/sample-plans/sam.ts';

/**
 * A person's plan, as they want it: what happens next, whom to ring, then their own words in their own order. Every story runs on
 * pretended answers; Kingsmead and everybody in it are invented.
 */
const meta: Meta = {
  title: 'Plan viewer',
  component: 'day-plan-viewer',
  tags: ['autodocs'],
};
export default meta;

interface Scene {
  plans?: readonly Plan[];
  /** What the service does otherwise. */
  service?: Partial<PlanClient>;
  /** Attributes and properties of the element. */
  on?: Partial<DayPlanViewer> & { lang?: string };
  /** What happens before the picture is taken. */
  then?: (viewer: DayPlanViewer, clock: PretendClock) => unknown;
}

const clocks = new WeakMap<DayPlanViewer, PretendClock>();
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));

function scene({ plans, service, on = {}, then }: Scene): StoryObj {
  return {
    render: () => {
      const viewer = document.createElement('day-plan-viewer');
      const clock = new PretendClock();
      const { lang, ...properties } = on;
      if (lang) viewer.lang = lang;
      viewer.client = pretendPlans(plans, service);
      Object.assign(viewer, { clock, token: 'pretended', helpPhone: '01632 960 001', openPrint: () => undefined }, properties);
      clocks.set(viewer, clock);
      return html`${viewer}`;
    },
    play: async ({ canvasElement }) => {
      const viewer = canvasElement.querySelector('day-plan-viewer')!;
      await settle();
      await then?.(viewer, clocks.get(viewer)!);
      await settle();
    },
  };
}

const all = <E extends HTMLElement>(viewer: DayPlanViewer, selector: string) => [...viewer.shadowRoot!.querySelectorAll<E>(selector)];
const press = (viewer: DayPlanViewer, words: string) => all(viewer, 'button').find((button) => button.textContent?.trim() === words)?.click();
const openAll = (viewer: DayPlanViewer) => all<HTMLDetailsElement>(viewer, 'details.closed').forEach((details) => (details.open = true));
const refusing = (problem: object) => async () => { throw Object.assign(new Error('pretended'), problem); };
const failing = (problem: object): Partial<PlanClient> => ({ list: refusing(problem), get: refusing(problem) });
const never = () => new Promise<never>(() => undefined);

export const StayingWellPlan = scene({ plans: [ashStayingWell] });
export const SupportPlanWithABudget = scene({ plans: [marcySupport] });
export const WellnessRecoveryActionPlan = scene({ plans: [nazWrap] });
export const GettingGoingAgain = scene({ plans: [samGoingAgain] });
export const CarersPlan = scene({ plans: [joyceCarer] });
export const DueAReview = scene({ plans: [colmHow] });
export const BeingWritten = scene({ plans: [leahMe] });
export const Ended = scene({ plans: [ashThirteenWeeks] });
export const GoalsUnavailableBudgetIncomplete = scene({ plans: [derekSupport] });
export const HardTimesOpened = scene({ plans: [nazWrap], then: openAll });
export const JustBegun = scene({ plans: [samplePlan('new', '2026-11-20', { personName: 'Kit', title: 'A beginning', status: 'draft', order: [] })] });
export const NoPersonToRing = scene({ plans: [{ ...leahMe, supporters: [] }] });
export const LinksToOpportunities = scene({ plans: [samGoingAgain], on: { opportunityLink: '#opportunity/{id}' } });

export const SeveralPlans = scene({});
export const OneOfSeveral = scene({ then: (viewer) => press(viewer, ashStayingWell.title) });
export const NoPlan = scene({ plans: [] });

export const Loading = scene({ service: { list: never } });
export const LoadingSlowly = scene({ service: { list: never }, then: (_, clock) => clock.minutes(0.2) });
export const SignedOut = scene({ on: { token: undefined } });
export const SignedOutMeanwhile = scene({ service: failing({ kind: 'http', status: 401, code: 'not-signed-in' }) });
export const NotYours = scene({ on: { planId: 'somebody-else' } });
export const ServiceDown = scene({ service: failing({ kind: 'http', status: 503 }) });
export const Offline = scene({ service: failing({ kind: 'network' }), on: { online: () => false } });
export const WentOffline = scene({ plans: [ashStayingWell], then: () => dispatchEvent(new Event('offline')) });
export const Hidden = scene({ plans: [ashStayingWell], then: (viewer) => press(viewer, 'Hide plan') });
export const StillThere = scene({ plans: [ashStayingWell], then: (_, clock) => clock.minutes(8) });
export const PutAwayWhenIdle = scene({ plans: [ashStayingWell], then: (_, clock) => clock.minutes(10) });
export const PrintQuestion = scene({ plans: [ashStayingWell], then: (viewer) => press(viewer, 'Print or save') });

export const InWelsh = scene({ plans: [ashStayingWell], on: { lang: 'cy' } });
export const InWelshOpened = scene({ plans: [marcySupport], on: { lang: 'cy' }, then: openAll });
export const NoPlanInWelsh = scene({ plans: [], on: { lang: 'cy' } });
