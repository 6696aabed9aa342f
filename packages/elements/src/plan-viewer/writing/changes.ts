import type { Goal, Plan, Proposal, Section } from '@daybridge/sdk';
import {
  deleteGoal, deletePlan, deleteSection, patchGoal, patchPlan, patchSection, patchStep, putGoal, putPlanOrder, putProposal, putReview, putSection, type connect,
} from '@daybridge/sdk/operations';
import { goalsInOrder, isUnavailable, listOf, partsInOrder } from '@daybridge/sdk/plans';
import { writable } from './drafts.ts';
import type { Item, ListPart, SinglePart } from './forms.ts';

type To = ReturnType<typeof connect>;

/**
 * One change, as something that can be sent again on top of a plan that has changed meanwhile. `about` gives what it changes as it stands
 * in a plan, so that somebody else's change to another part is no conflict.
 */
export interface Change {
  about(plan: Plan): unknown;
  /** Gives the plan as it is then; nothing where the answer has none. */
  send(to: To, plan: Plan): PromiseLike<Plan | undefined>;
}

/** The same thing in another reading of the plan: by its id, or by what somebody wrote in it where it has none. */
const isSame = (one: Item, other: Item): boolean =>
  other['id'] === undefined ? JSON.stringify(writable(one, true)) === JSON.stringify(writable(other, true)) : one['id'] === other['id'];

const listIn = (plan: Plan, part: ListPart): Item[] => [...listOf(plan[part] as unknown as Item[])];
const patchList = (to: To, plan: Plan, part: ListPart, items: Item[]) => patchPlan(to, plan.id, { [part]: writable(items, part === 'pointers') });

/** Adds a thing to a list, or puts it in the place of the one that was there. The one person to ring is one. */
export const setItem = (part: ListPart, item: Item, before?: Item, at?: number): Change => ({
  about: (plan) => (before ? listIn(plan, part).find((each) => isSame(each, before)) : undefined),
  send: (to, plan) => {
    const items = listIn(plan, part).map((each) => (item['mainContact'] === true && each['mainContact'] ? { ...each, mainContact: false } : each));
    const place = before ? listIn(plan, part).findIndex((each) => isSame(each, before)) : -1;
    items.splice(place < 0 ? (at ?? items.length) : place, place < 0 ? 0 : 1, item);
    return patchList(to, plan, part, items);
  },
});

export const removeItem = (part: ListPart, item: Item): Change => ({
  about: (plan) => listIn(plan, part).find((each) => isSame(each, item)),
  send: (to, plan) => patchList(to, plan, part, listIn(plan, part).filter((each) => !isSame(each, item))),
});

/** Moves one thing up (-1) or down (1). */
export const moveItem = (part: ListPart, item: Item, by: number): Change => ({
  about: (plan) => listIn(plan, part).map((each) => each['id'] ?? each),
  send: (to, plan) => patchList(to, plan, part, moved(listIn(plan, part), (each) => isSame(each, item), by)),
});

export const setPart = (part: SinglePart | 'title', value: unknown): Change => ({
  about: (plan) => plan[part],
  send: (to, plan) => patchPlan(to, plan.id, { [part]: value === undefined ? null : writable(value) }),
});

/** Its title, whether it is in use, and when it is next looked at. */
export const setAbout = ({ title, status, nextReviewOn }: Item): Change => ({
  about: (plan) => [plan.title, plan.status, plan.nextReviewOn],
  send: (to, plan) => patchPlan(to, plan.id, { title: title as string, status: status as string, nextReviewOn: (nextReviewOn as string | undefined) ?? null }),
});

const goalIn = (plan: Plan, id: string): Goal | undefined => listOf<Goal>(plan.goals).find((goal) => goal.id === id);

export const addGoal = (id: string, goal: Item): Change => ({ about: () => undefined, send: (to, plan) => putGoal(to, plan.id, id, writable({ steps: [], ...goal }) as never) });
export const changeGoal = (id: string, change: Item): Change => ({
  about: (plan) => {
    const { steps: _steps, celebrations: _glad, ...own } = goalIn(plan, id) ?? { steps: [] };
    return own;
  },
  send: (to, plan) => patchGoal(to, plan.id, id, change),
});
export const removeGoal = (id: string): Change => ({ about: (plan) => goalIn(plan, id), send: (to, plan) => deleteGoal(to, plan.id, id).then(() => undefined) });

/** Writes the steps of a goal: what `make` makes of them as they are. */
export const setSteps = (goalId: string, stepId: string | undefined, make: (steps: Goal['steps']) => Goal['steps']): Change => ({
  about: (plan) => (stepId ? goalIn(plan, goalId)?.steps.find(({ id }) => id === stepId) : undefined),
  send: (to, plan) => patchGoal(to, plan.id, goalId, { steps: writable(make(goalIn(plan, goalId)?.steps ?? [])) }),
});

export const stepIsDone = (goalId: string, stepId: string, on: string, celebration?: string): Change => ({
  about: (plan) => goalIn(plan, goalId)?.steps.find(({ id }) => id === stepId),
  send: (to, plan) => patchStep(to, plan.id, goalId, stepId, { status: 'done', doneOn: on, ...(celebration ? { celebration: { text: celebration, on } } : {}) }),
});

export const addSection = (id: string, section: Item): Change => ({ about: () => undefined, send: (to, plan) => putSection(to, plan.id, id, section as never) });
export const changeSection = (id: string, change: Item): Change => ({
  about: (plan) => listOf<Section>(plan.sections).find((each) => each.id === id),
  send: (to, plan) => patchSection(to, plan.id, id, change),
});
export const removeSection = (id: string): Change => ({
  about: (plan) => listOf<Section>(plan.sections).find((each) => each.id === id),
  send: (to, plan) => deleteSection(to, plan.id, id).then(() => undefined),
});

/** The order of everything as it is now, goals among it: what is moved needs its neighbours' names. */
function wholeOrder(plan: Plan): string[] {
  const parts = partsInOrder(plan).map((place) => ('part' in place ? place.part : place.sectionId));
  const goals = isUnavailable(plan.goals) ? [] : goalsInOrder(plan, plan.goals).map(({ id }) => id);
  return [...parts, ...goals];
}

/** Moves a part, a section or a goal one place up (-1) or down (1), past the next that stands in the same list. */
export const moveInOrder = (name: string, by: number, among: (plan: Plan) => readonly string[]): Change => ({
  about: (plan) => plan.order,
  send: (to, plan) => {
    const list = among(plan);
    const swapped = moved([...list], (each) => each === name, by);
    let next = 0;
    return putPlanOrder(to, plan.id, { order: [...new Set(wholeOrder(plan).map((each) => (list.includes(each) ? swapped[next++]! : each)))] });
  },
});

export const setOrder = (order: readonly string[]): Change => ({ about: (plan) => plan.order, send: (to, plan) => putPlanOrder(to, plan.id, { order: [...order] }) });
export const addReview = (id: string, review: Item): Change => ({ about: () => undefined, send: (to, plan) => putReview(to, plan.id, id, review as never) });
export const addProposal = (id: string, text: string): Change => ({ about: () => undefined, send: (to, plan) => putProposal(to, plan.id, id, { text }) });
/** Answers a suggestion: an independent person asks about it, or the person has decided. What it says stays as it is. */
export const answerProposal = (id: string, more: object): Change => {
  const find = (plan: Plan) => listOf<Proposal>(plan.proposals).find((each) => each.id === id);
  return {
    about: find,
    send: (to, plan) => {
      const now = find(plan)!;
      const challenge = now.challenge && { said: now.challenge.said, ...(now.challenge.answer ? { answer: now.challenge.answer } : {}) };
      return putProposal(to, plan.id, id, { text: now.text, ...(challenge ? { challenge } : {}), ...(now.decidedOn ? { decidedOn: now.decidedOn } : {}), ...more }, { ifMatch: true });
    },
  };
};
export const removePlan: Change = { about: (plan) => plan.version, send: (to, plan) => deletePlan(to, plan.id).then(() => undefined) };

function moved<T>(list: T[], is: (one: T) => boolean, by: number): T[] {
  const from = list.findIndex(is);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return list;
  const [one] = list.splice(from, 1);
  list.splice(to, 0, one!);
  return list;
}
