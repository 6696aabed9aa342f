import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Plan } from '@daybridge/sdk';
import { html } from 'lit';
import '../packages/elements/src/plan-viewer/define.ts';
import type { DayPlanViewer } from '../packages/elements/src/plan-viewer/plan-viewer.ts';
import type { PlanClient } from '../packages/elements/src/plan-viewer/plan-state.ts';
import { ashStayingWell, ashThirteenWeeks } from '../packages/elements/src/plan-viewer/sample-plans/ash.ts';
import { colmHow } from '../packages/elements/src/plan-viewer/sample-plans/colm.ts';
import { derekSupport } from '../packages/elements/src/plan-viewer/sample-plans/derek.ts';
import { joyceCarer } from '../packages/elements/src/plan-viewer/sample-plans/joyce.ts';
import { leahMe } from '../packages/elements/src/plan-viewer/sample-plans/leah.ts';
import { samplePlan } from '../packages/elements/src/plan-viewer/sample-plans/make.ts';
import { marcySupport } from '../packages/elements/src/plan-viewer/sample-plans/marcy.ts';
import { nazWrap } from '../packages/elements/src/plan-viewer/sample-plans/naz.ts';
import { pretendService, type Given } from '../packages/elements/src/plan-viewer/sample-plans/pretend-service.ts';
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
  /** What the service knows beside the plans, and who asks. */
  knows?: Omit<Given, 'plans'>;
  /** Attributes and properties of the element. */
  on?: Partial<DayPlanViewer> & { lang?: string };
  /** What happens before the picture is taken. */
  then?: (viewer: DayPlanViewer, clock: PretendClock) => unknown;
}

const clocks = new WeakMap<DayPlanViewer, PretendClock>();
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));

function scene({ plans = [ashStayingWell, ashThirteenWeeks], service, knows, on = {}, then }: Scene): StoryObj {
  return {
    render: () => {
      const viewer = document.createElement('day-plan-viewer');
      const clock = new PretendClock();
      const { lang, ...properties } = on;
      if (lang) viewer.lang = lang;
      viewer.client = pretendPlans(plans, service, pretendService({ plans, ...knows }), () => viewer.purpose);
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
/** Presses the first button that begins with these words, once it is there. */
const press = async (viewer: DayPlanViewer, words: string) => {
  const find = () => all(viewer, 'button').find((button) => button.textContent?.trim().startsWith(words));
  for (let i = 0; i < 100 && !find(); i += 1) await settle();
  find()?.click();
  await settle();
};
const fill = (viewer: DayPlanViewer, id: string, value: string) => {
  const field = all<HTMLInputElement>(viewer, `#${id}`)[0];
  if (!field) return;
  field.value = value;
  field.dispatchEvent(new Event('input'));
};
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
/** Goals that a worker wrote down say so. */
export const GoalsSomebodyElseWrote = scene({
  plans: [{ ...ashStayingWell, goals: Array.isArray(ashStayingWell.goals) ? ashStayingWell.goals.map((goal) => ({ ...goal, author: { name: 'Priya Nair', isPerson: false } })) : [] }],
});
export const LinksToOpportunities = scene({ plans: [samGoingAgain], on: { opportunityLink: '#opportunity/{id}' } });

export const SeveralPlans = scene({});
export const OneOfSeveral = scene({ then: (viewer) => press(viewer, ashStayingWell.title) });
export const SummaryMode = scene({ plans: [ashStayingWell], on: { mode: 'summary' } });
export const GoalsMode = scene({ plans: [ashStayingWell], on: { mode: 'goals' } });
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

/** With others: what was agreed, who looks and why, and what people say beside the plan. */
const carer = { isPerson: false, mayChange: false, mayReview: false, mayPropose: false };
const worker = { ...carer, mayReview: true, mayPropose: true };
const agreed = (plan: Plan): Plan => ({ ...plan, sections: [], order: ['next', 'whatHelps', 'goals', 'crisis'], whatMatters: [], supporters: plan.supporters, selfAssessment: [], budget: undefined, reviews: [], proposals: [], outcomes: undefined, pointers: [], healthyLiving: [], whatRecoveryMeansToMe: undefined } as Plan);
const comments = [
  { id: 'c1', on: 'whatHelps', by: { name: 'Jo Wells', isPerson: false }, at: '2026-11-18T19:20:00+00:00', text: 'The chair works for me too now.', kind: 'comment' as const },
  { id: 'c2', on: 'supporters', by: { name: 'Ash Morgan', isPerson: true }, at: '2026-11-20T10:00:00+00:00', text: 'Dr Pell has left the surgery. It is Dr Nair now.', kind: 'something-is-wrong' as const },
];
const jo = { id: 'd1', personId: ashStayingWell.personId, delegateId: 'jo', delegateName: 'Jo Wells', relationship: 'friend-or-family' as const, basis: 'agreed' as const, agreedHow: 'by phone', agreedOn: '2026-11-01', endsOn: '2027-10-31' };
const dee = { ...jo, id: 'd2', delegateId: 'dee', delegateName: 'Dee Okoro', relationship: 'worker' as const };
const shares = [
  { id: 's1', delegationId: 'd1', scopes: ['see-plan' as const], parts: ['next', 'goals', 'whatHelps', 'crisis'], reveal: false, endsOn: '2027-10-31' },
  { id: 's2', delegationId: 'd2', scopes: ['see-plan' as const, 'see-budget' as const], reveal: true, endsOn: '2027-03-31' },
];
const log = [
  { at: '2026-11-20T10:00:00+00:00', who: 'Dee Okoro', role: 'Re-ablement worker', organisation: 'South Borough Trust', purpose: 'support' as const, what: 'looked', outcome: 'seen' as const },
  { at: '2026-11-19T22:10:00+00:00', who: 'Jo Wells', role: 'Friend', purpose: 'support' as const, what: 'read the crisis wishes', outcome: 'seen' as const },
  { at: '2026-11-19T10:00:00+00:00', who: 'Tom Reed', role: 'Provider staff', what: 'looked', outcome: 'refused' as const },
];

export const AskedWhyTheyLook = scene({ plans: [ashStayingWell], knows: { reader: carer } });
export const ForACarer = scene({ plans: [agreed(ashStayingWell)], knows: { reader: carer, comments }, on: { purposeOfUse: 'support' } });
export const ForACarerWhoMayKnow = scene({ plans: [agreed(ashStayingWell)], knows: { reader: { ...carer, somethingHidden: true } }, on: { purposeOfUse: 'support' } });
export const ForAWorker = scene({ plans: [ashStayingWell], knows: { reader: worker, comments }, on: { purposeOfUse: 'support' } });
export const WithComments = scene({ plans: [ashStayingWell], knows: { comments } });
export const AddAComment = scene({ plans: [ashStayingWell], then: (viewer) => press(viewer, 'Add a comment') });
export const SomethingHereIsWrong = scene({ plans: [ashStayingWell], then: async (viewer) => {
  await press(viewer, 'Something here is wrong');
  fill(viewer, 'talk-text', 'It was two evenings.');
  await press(viewer, 'Send');
} });
export const WhoCanSee = scene({ plans: [ashStayingWell], knows: { shares, delegations: [jo, dee] }, then: (viewer) => press(viewer, 'Who can see') });
export const WhoCanSeeNobody = scene({ plans: [ashStayingWell], then: (viewer) => press(viewer, 'Who can see') });
export const ShareWithSomebody = scene({ plans: [ashStayingWell], knows: { delegations: [jo] }, then: async (viewer) => {
  await press(viewer, 'Who can see');
  await press(viewer, 'Share with somebody');
} });
export const WhoHasLooked = scene({ plans: [ashStayingWell], knows: { log }, then: (viewer) => press(viewer, 'Who has looked') });
export const SharingCode = scene({ plans: [], then: (viewer) => press(viewer, 'Let somebody share') });

/** Writing. */
const changing = (viewer: DayPlanViewer) => press(viewer, 'Change my plan');
const clash = pretendService({ plans: [ashStayingWell] });
export const ChangeEverything = scene({ plans: [ashStayingWell], then: changing });
export const ChangeABeginning = scene({ plans: [samplePlan('new', '2026-11-20', { personName: 'Kit', title: 'A beginning', status: 'draft', order: [] })], then: changing });
export const StartAPlan = scene({ plans: [], then: (viewer) => press(viewer, 'Start a plan') });
export const AddAGoal = scene({ plans: [ashStayingWell], then: async (viewer) => {
  await changing(viewer);
  await press(viewer, 'Add a goal');
} });
export const AddAGoalMissing = scene({ plans: [ashStayingWell], then: async (viewer) => {
  await changing(viewer);
  await press(viewer, 'Add a goal');
  await press(viewer, 'Save');
} });
export const LookAtHowThingsAre = scene({ plans: [ashStayingWell], then: async (viewer) => {
  await changing(viewer);
  await press(viewer, 'Add to “How things are');
} });
export const AStepIsDone = scene({ plans: [ashStayingWell], then: (viewer) => press(viewer, 'I have done a step') });
export const Removed = scene({ plans: [ashStayingWell], then: async (viewer) => {
  await changing(viewer);
  await press(viewer, 'Remove: Texts');
} });
export const ChangedBySomebodyElse = scene({ plans: [ashStayingWell], on: { client: pretendPlans([], {}, clash) } as never, then: async (viewer) => {
  await changing(viewer);
  await press(viewer, 'Change: Texts');
  fill(viewer, 'write-text', 'Texts, please. Calls only from Jo.');
  clash.elsewhere(ashStayingWell.id, (plan) => ({ whatHelps: (plan.whatHelps as { id: string; text: string }[]).map((each) => (each.text.startsWith('Texts') ? { ...each, text: 'Texts before noon, calls after.' } : each)) as never }));
  await press(viewer, 'Save');
} });
export const CouldNotBeSaved = scene({ plans: [ashStayingWell], knows: { judge: (operation) => (operation.startsWith('PATCH') ? new Response('{}', { status: 503 }) : undefined) }, then: async (viewer) => {
  await changing(viewer);
  await press(viewer, 'Change: What happens next');
  await press(viewer, 'Save');
} });
export const SignedOutWhileWriting = scene({ plans: [ashStayingWell], knows: { judge: (operation) => (operation.startsWith('PATCH') ? new Response('{}', { status: 401 }) : undefined) }, then: async (viewer) => {
  await changing(viewer);
  await press(viewer, 'Change: What happens next');
  await press(viewer, 'Save');
} });
export const TakeThePlanAway = scene({ plans: [ashStayingWell], then: async (viewer) => {
  await changing(viewer);
  await press(viewer, 'Take this plan away');
} });
export const ForbiddenToAWorker = scene({ plans: [ashStayingWell], knows: { reader: worker, outOfReach: true }, on: { planId: ashStayingWell.id, emergencyAccess: true } });
export const WhyItCannotWait = scene({ plans: [ashStayingWell], knows: { reader: worker, outOfReach: true }, on: { planId: ashStayingWell.id, emergencyAccess: true }, then: (viewer) => press(viewer, 'It is an emergency') });
export const WhyItCannotWaitMissing = scene({ plans: [ashStayingWell], knows: { reader: worker, outOfReach: true }, on: { planId: ashStayingWell.id, emergencyAccess: true }, then: async (viewer) => {
  await press(viewer, 'It is an emergency');
  await press(viewer, 'Look now');
} });
const inEmergency = (plan: Plan): Plan => ({ ...agreed(plan), goals: [], order: ['next', 'whatHelps', 'supporters', 'crisis'] });
export const InAnEmergency = scene({ plans: [inEmergency(ashStayingWell)], knows: { reader: worker, outOfReach: true }, on: { planId: ashStayingWell.id, emergencyAccess: true }, then: async (viewer) => {
  await press(viewer, 'It is an emergency');
  for (let i = 0; i < 100 && !all(viewer, '#emergency-reason').length; i += 1) await settle();
  fill(viewer, 'emergency-reason', 'Ash is at the emergency department and cannot speak.');
  await press(viewer, 'Look now');
} });
const emergencyLook = { at: '2026-11-20T22:10:00+00:00', who: 'Priya Nair', role: 'Nurse', organisation: 'South Borough Trust', purpose: 'emergency' as const, what: 'asked to look in an emergency', outcome: 'seen' as const, emergency: true, reason: 'Ash is at the emergency department and cannot speak.' };
export const SomebodyLookedInAnEmergency = scene({ plans: [ashStayingWell], knows: { log: [emergencyLook, ...log] } });
export const WhoHasLookedInAnEmergency = scene({ plans: [ashStayingWell], knows: { log: [emergencyLook, ...log] }, then: (viewer) => press(viewer, 'Who has looked') });
const unanswered = (plan: Plan): Plan => ({ ...plan, proposals: (plan.proposals as { challenge: { answer?: string } }[]).map(({ challenge: { answer: _answer, ...challenge }, ...proposal }) => ({ ...proposal, challenge })) as never });
const proposer = { ...worker, proposed: (ashStayingWell.proposals as { id: string }[]).map(({ id }) => id) };
export const WorkerAnswersAChallenge = scene({ plans: [unanswered(ashStayingWell)], knows: { reader: proposer }, on: { purposeOfUse: 'support' }, then: (viewer) => press(viewer, 'Answer') });
export const WorkerReviews = scene({ plans: [ashStayingWell], knows: { reader: worker }, on: { purposeOfUse: 'support' }, then: (viewer) => press(viewer, 'Write down a review') });
export const WorkerSuggests = scene({ plans: [ashStayingWell], knows: { reader: worker }, on: { purposeOfUse: 'support' }, then: (viewer) => press(viewer, 'Suggest something') });

/** Pictures and long words. */
export const BudgetAsAPicture = scene({ plans: [ashStayingWell], then: (viewer) => press(viewer, 'Show it as a picture') });
export const OutcomesOverTime = scene({ plans: [samGoingAgain] });
export const OtherForms = scene({ plans: [{ ...leahMe, otherFormats: [{ form: 'easy-read', url: 'https://southborough.example/easy.pdf', length: '4 pages' }, { form: 'bsl', url: 'https://southborough.example/film', length: '3 minutes' }] }] });
export const LongWords = scene({ plans: [samplePlan('long', '2026-11-20', {
  personName: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', order: ['whatMatters', 'goals'],
  next: { what: 'A walk to the end of the pier and back, all the way, in whatever weather there is, with the dog and without the phone, because that is what was said', who: 'Everybody who was there on that day and said that they would', by: '2026-11-23' },
  whatMatters: [{ text: 'pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(3) }], whatHelps: [],
  goals: [{ statement: 'Supercalifragilisticexpialidocious'.repeat(2), status: 'doing', allies: [{ name: 'A'.repeat(60) }], steps: [{ text: 'x'.repeat(120), status: 'doing' }] }],
  supporters: [{ name: 'A very long name that does not end where names end', role: 'Everything', mainContact: true, telephone: '01632 960141' }],
})] });

export const InWelsh = scene({ plans: [ashStayingWell], on: { lang: 'cy' } });
export const InWelshOpened = scene({ plans: [marcySupport], on: { lang: 'cy' }, then: openAll });
export const NoPlanInWelsh = scene({ plans: [], on: { lang: 'cy' } });
export const ChangeInWelsh = scene({ plans: [ashStayingWell], on: { lang: 'cy' }, then: (viewer) => press(viewer, 'Newid fy nghynllun') });
export const WhoCanSeeInWelsh = scene({ plans: [ashStayingWell], on: { lang: 'cy' }, knows: { shares, delegations: [jo, dee] }, then: (viewer) => press(viewer, 'Pwy all weld') });
