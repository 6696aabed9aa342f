/** What a plan says about itself: reviews, what is due, whom to ring, and the order its person wants. */
import { formatDate } from './dates.ts';
import type { Lang } from './dates.ts';
import type { Goal, Plan, Step, Supporter, Unavailable } from './generated/model.ts';
import type { LocalDate } from './zoned.ts';

/** Whether a part stands for a source that did not answer. It never means that there is nothing. */
export const isUnavailable = (part: unknown): part is Unavailable => typeof part === 'object' && part !== null && 'unavailable' in part;

/** A part that is a list, or nothing where its source did not answer or nothing is added yet. */
export const listOf = <Item>(part: readonly Item[] | Unavailable | undefined): readonly Item[] =>
  part === undefined || isUnavailable(part) ? [] : part;

/** Sources that did not answer, each once, with the parts that are missing because of it. */
export function missingSources(plan: Plan): { source: string; since?: string; parts: string[] }[] {
  const missing = new Map<string, { source: string; since?: string; parts: string[] }>();
  for (const [name, part] of Object.entries(plan)) {
    if (!isUnavailable(part)) continue;
    const { source, since } = part.unavailable;
    const known = missing.get(source) ?? { source, ...(since ? { since } : {}), parts: [] };
    known.parts.push(name);
    missing.set(source, known);
  }
  return [...missing.values()];
}

type Reviewed = Pick<Plan, 'status' | 'lastReviewedOn' | 'nextReviewOn'>;

/** A review that was due and has not been held, is due today, is to come, or is not planned. A plan that has ended needs none. */
export function reviewState(
  { status, nextReviewOn, lastReviewedOn }: Reviewed,
  today: LocalDate,
): 'overdue' | 'today' | 'planned' | 'none' {
  if (status === 'ended' || nextReviewOn === undefined || (lastReviewedOn !== undefined && lastReviewedOn >= nextReviewOn)) return 'none';
  return nextReviewOn < today ? 'overdue' : nextReviewOn === today ? 'today' : 'planned';
}

/** "This plan was due a review on 3 June": a fact, without blame, and only when it is so. Another year is named. */
export function overdueReview(plan: Reviewed, today: LocalDate, lang: Lang = 'en'): string | undefined {
  if (reviewState(plan, today) !== 'overdue') return undefined;
  const date = formatDate(plan.nextReviewOn!, lang, { weekday: false, year: plan.nextReviewOn!.slice(0, 4) !== today.slice(0, 4) });
  return lang === 'cy' ? `Roedd adolygiad o'r cynllun hwn i fod ar ${date}` : `This plan was due a review on ${date}`;
}

/** A step with a day, and whether that day has passed. */
export interface DueStep {
  goal: Goal;
  step: Step;
  due: LocalDate;
  past: boolean;
}

const over = new Set<string>(['done', 'paused', 'achieved', 'changed']);

/** Steps that have a day and are not done, the earliest first. Goals that are paused or over are left alone. */
export function dueSteps(plan: Pick<Plan, 'goals'>, today: LocalDate): DueStep[] {
  return listOf(plan.goals)
    .filter(({ status }) => !over.has(status))
    .flatMap((goal) =>
      goal.steps.flatMap((step) =>
        step.due === undefined || over.has(step.status) ? [] : [{ goal, step, due: step.due, past: step.due < today }],
      ),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** The one person to ring. */
export const mainContact = ({ supporters }: Pick<Plan, 'supporters'>): Supporter | undefined => {
  const all = listOf<Supporter>(supporters);
  return all.find((supporter) => supporter.mainContact) ?? (all.length === 1 ? all[0] : undefined);
};

/** Parts in the order they have unless the person wants another: own words first, money and records last. */
export const ordinaryOrder = [
  'whatMatters',
  'whatRecoveryMeansToMe',
  'selfAssessment',
  'whatHelps',
  'goals',
  'supporters',
  'pointers',
  'healthyLiving',
  'wrap',
  'crisis',
  'risks',
  'budget',
  'outcomes',
  'proposals',
  'reviews',
] as const satisfies readonly (keyof Plan)[];
export type PlanPart = (typeof ordinaryOrder)[number];

/** Goals in the order the person wants: those whose ids stand in the plan's order first, the rest as they come. */
export function goalsInOrder<G extends { id: string }>({ order }: Pick<Plan, 'order'>, goals: readonly G[]): G[] {
  const place = (goal: G): number => (order.includes(goal.id) ? order.indexOf(goal.id) : order.length + goals.indexOf(goal));
  return [...goals].sort((a, b) => place(a) - place(b));
}

/** A part of the plan by its name, or one of the person's own sections by its id. */
export type OrderedPart = { part: PlanPart } | { sectionId: string };

/**
 * The parts and sections of a plan as the person ordered them; what they did not place follows: own sections after what helps, the rest
 * in the ordinary order. Parts that are not there are left out.
 */
export function partsInOrder(plan: Plan): OrderedPart[] {
  const there = new Map<string, OrderedPart>();
  for (const part of ordinaryOrder) {
    if (plan[part] !== undefined) there.set(part, { part });
    if (part === 'whatHelps') for (const { id } of listOf(plan.sections)) there.set(id, { sectionId: id });
  }
  return [...new Set([...plan.order.filter((name) => there.has(name)), ...there.keys()])].map((name) => there.get(name)!);
}
