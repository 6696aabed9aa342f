/** Goals and their steps: adding, changing, ticking off, celebrating. */
import type { Goal, GoalWrite, Plan, Step, StepPatch } from './generated/model.ts';
import { mergePatch } from './merge-patch.ts';
import { isUnavailable } from './plan.ts';
import { asWritten, canonical, isPersons, saysTheSame, signedBy } from './plan-authorship.ts';
import type { Writer } from './plan-authorship.ts';
import { addOrReplace, changed, faulty, refused, unchanged } from './plan-change.ts';
import type { KeptPlan, Made, PlanChange, PlanRefusal } from './plan-change.ts';

/** Where a goal stands, and its steps, is no words of anybody: whoever may change the plan may tick off. */
const wordsOf = ({ status: _status, steps, ...words }: GoalWrite): unknown =>
  asWritten({ ...words, id: undefined, allies: words.allies ?? [], celebrations: words.celebrations ?? [], steps: steps.map(({ status: _s, due: _due, doneOn: _doneOn, ...step }) => step) });

/** The goals, if they are here and the writer may know of them. */
function goalsOf({ plan }: KeptPlan, { access }: Writer): readonly Goal[] | PlanRefusal {
  if (!access.part('goals')) return refused('not-found');
  return isUnavailable(plan.goals) ? refused('not-ready') : plan.goals;
}

const isRefusal = (value: readonly Goal[] | PlanRefusal): value is PlanRefusal => 'ok' in value;

/** A goal as a form begins with it, and as a merge patch is laid over it. */
export const writtenGoal = ({ id: _id, ...goal }: Goal): GoalWrite => asWritten(goal) as unknown as GoalWrite;

/** Adds a goal, or writes one anew when `replaces`. */
export function putGoal(kept: KeptPlan, id: string, body: GoalWrite, writer: Writer, { made, replaces }: { made: Made; replaces: boolean }): PlanChange {
  const goals = goalsOf(kept, writer);
  if (isRefusal(goals)) return goals;
  const before = goals.find((goal) => goal.id === id);
  const what = addOrReplace(kept, { id, there: before !== undefined, replaces, made });
  if (typeof what === 'object') return what;
  if (what === 'repeated') return unchanged(kept);
  const sameWords = before !== undefined && canonical(wordsOf(writtenGoal(before))) === canonical(wordsOf(body));
  if (before && !sameWords && isPersons(before) && !writer.author.isPerson) return refused('not-your-words');
  if (before && saysTheSame(writtenGoal(before), body)) return unchanged(kept);
  const goal: Goal = signedBy({ id, ...body }, before, sameWords, writer);
  const twice = repeatedStep(kept.plan, goal);
  if (twice >= 0) return faulty(`/steps/${twice}/id`, 'given-twice', 'Something else in this plan has this id. Make a new one.');
  const parts = { goals: before ? goals.map((one) => (one === before ? goal : one)) : [...goals, goal] };
  return changed(kept, parts, before ? {} : { created: true, made: { [id]: made } });
}

const repeatedStep = (plan: Plan, goal: Goal): number => {
  const elsewhere = new Set(isUnavailable(plan.goals) ? [] : plan.goals.filter(({ id }) => id !== goal.id).flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]));
  return goal.steps.findIndex(({ id }, n) => id === goal.id || elsewhere.has(id) || goal.steps.findIndex((step) => step.id === id) !== n);
};

/** What a goal is after a change to it; `whole` says what is wrong with it then, if anything. */
export function patchGoal(kept: KeptPlan, id: string, patch: object, writer: Writer, whole: (goal: unknown) => PlanRefusal | undefined): PlanChange {
  const goals = goalsOf(kept, writer);
  if (isRefusal(goals)) return goals;
  const before = goals.find((goal) => goal.id === id);
  if (!before) return refused('not-found');
  const body = mergePatch(writtenGoal(before), patch) as GoalWrite;
  return whole(body) ?? putGoal(kept, id, body, writer, { replaces: true, made: { by: writer.id, content: '' } });
}

/** Takes a goal away; one that is gone stays gone. */
export function removeGoal(kept: KeptPlan, id: string, writer: Writer): PlanChange {
  const goals = goalsOf(kept, writer);
  if (isRefusal(goals)) return goals;
  const before = goals.find((goal) => goal.id === id);
  if (!before) return unchanged(kept);
  if (isPersons(before) && !writer.author.isPerson) return refused('not-your-words');
  return changed(kept, { goals: goals.filter((goal) => goal !== before) });
}

/** Changes one step, ticks it off with the day it was done, and adds what there is to celebrate. */
export function patchStep(kept: KeptPlan, { goalId, stepId }: { goalId: string; stepId: string }, patch: StepPatch, writer: Writer): PlanChange {
  const goals = goalsOf(kept, writer);
  if (isRefusal(goals)) return goals;
  const before = goals.find((goal) => goal.id === goalId);
  const step = before?.steps.find((one) => one.id === stepId);
  if (!before || !step) return refused('not-found');
  const { celebration, ...fields } = patch as StepPatch & { celebration?: unknown };
  const wanted = mergePatch(step, fields) as Step;
  if (wanted.text === undefined || wanted.status === undefined) {
    return faulty(wanted.text === undefined ? '/text' : '/status', 'required', 'This is needed.');
  }
  const after = ticked(wanted, step, 'doneOn' in fields, writer);
  const words = (one: Step): unknown => [one.text, one.who];
  const adds = celebration !== undefined && celebration !== null;
  const mayNotSay = isPersons(before) && !writer.author.isPerson;
  if (mayNotSay && (adds || canonical(words(step)) !== canonical(words(after)))) return refused('not-your-words');
  if (!adds && canonical(step) === canonical(after)) return unchanged(kept);
  const goal: Goal = {
    ...before,
    steps: before.steps.map((one) => (one === step ? after : one)),
    ...(adds && { celebrations: [...(before.celebrations ?? []), celebration] }),
  } as Goal;
  return changed(kept, { goals: goals.map((one) => (one === before ? goal : one)) });
}

/** A step that is done says when; one that is taken up again no longer does. */
function ticked(wanted: Step, before: Step, saysWhen: boolean, { today }: Writer): Step {
  if (saysWhen || wanted.status === before.status) return wanted;
  if (wanted.status === 'done') return { ...wanted, doneOn: wanted.doneOn ?? today };
  const { doneOn: _doneOn, ...open } = wanted;
  return open;
}
