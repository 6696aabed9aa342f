import type { Author, Plan, Section, Unavailable } from '@daybridge/sdk';

/** The parts a plan can have, in the order they stand in unless the person wants another. */
const inOrder = [
  'whatMatters', 'whatRecoveryMeansToMe', 'whatHelps', 'goals', 'selfAssessment', 'sections', 'supporters', 'pointers', 'healthyLiving', 'wrap', 'crisis',
  'risks', 'proposals', 'outcomes', 'reviews', 'budget',
] as const;

/** A part that stands in the order; `next` always stands first. */
export type OrderedPart = (typeof inOrder)[number];
export type PartName = OrderedPart | 'next';

/** Parts worth adding to any plan. What else is empty is simply not there. */
const worthAdding: readonly PartName[] = ['next', 'whatMatters', 'whatHelps', 'goals', 'supporters'];

/** Parts that stay closed until somebody opens them, and are printed only when asked for. */
const keptClosed: readonly PartName[] = ['wrap', 'crisis'];

/** One place in the plan: a part, or one section of the person's own. */
export type Place = { name: Exclude<OrderedPart, 'sections'>; section?: undefined } | { name: 'sections'; section?: Section };

/** A source that did not answer, and what is missing because of it. */
export interface Missing {
  source: string;
  since: string | undefined;
  parts: PartName[];
}

/** True where a part could not be loaded. Never the same as empty. */
export function isUnavailable(part: unknown): part is Unavailable {
  return typeof part === 'object' && part !== null && 'unavailable' in part;
}

/** The part if it was loaded. */
export function loaded<T>(part: T): Exclude<T, Unavailable> | undefined {
  return isUnavailable(part) ? undefined : (part as Exclude<T, Unavailable>);
}

function isEmpty(part: unknown): boolean {
  if (part === undefined || part === '') return true;
  if (Array.isArray(part)) return part.length === 0;
  return typeof part === 'object' && part !== null && Object.values(part).every(isEmpty);
}

/** What stands in the plan, in the person's order; what they did not place comes after, so that nothing is lost. Empty parts are left out. */
export function arrange(plan: Plan): Place[] {
  const sections = loaded(plan.sections) ?? [];
  const places: Place[] = [];
  const placed = new Set<string>();
  const named = new Set(plan.order);
  const put = (name: string) => {
    const section = sections.find((each) => each.id === name);
    const part = inOrder.find((each) => each === name);
    if (placed.has(name)) return;
    placed.add(name);
    if (section) places.push({ name: 'sections', section });
    else if (part === 'sections') {
      if (isUnavailable(plan.sections)) places.push({ name: part });
      // Sections that have a place of their own are not drawn here.
      for (const each of sections) if (!named.has(each.id)) put(each.id);
    } else if (part && !isEmpty(plan[part])) places.push({ name: part });
  };
  for (const name of plan.order) put(name);
  for (const name of inOrder) put(name);
  return places;
}

/** What has not been added and is worth adding; nothing for a plan that has ended. */
export function notAdded(plan: Plan): PartName[] {
  return plan.status === 'ended' ? [] : worthAdding.filter((name) => isEmpty(plan[name]));
}

/** Every source that did not answer, once. */
export function missing(plan: Plan): Missing[] {
  const sources = new Map<string, Missing>();
  for (const name of ['next', ...inOrder] as const) {
    const part = plan[name];
    if (!isUnavailable(part)) continue;
    const { source, since } = part.unavailable;
    const known = sources.get(source) ?? { source, since, parts: [] };
    known.parts.push(name);
    sources.set(source, known);
  }
  return [...sources.values()];
}

/** What stays closed until it is opened: WRAP, crisis wishes, and the sections the person keeps apart. */
export function isClosed({ name, section }: Place): boolean {
  return section ? section.sensitive : keptClosed.includes(name);
}

/** A name for a place that is good as an id. */
export const keyOf = ({ name, section }: Place): string => section?.id ?? name;

/** Everybody who wrote the words of the plan: the person first, the others once each. What workers suggest is no part of it. */
export function writers(plan: Plan): { person: boolean; others: Author[] } {
  const authors = [
    plan.whatRecoveryMeansToMe,
    ...[plan.whatMatters, plan.whatHelps, plan.healthyLiving, plan.sections, plan.goals].flatMap<{ author: Author }>((part) => loaded(part) ?? []),
  ].flatMap((words) => (words ? [words.author] : []));
  const others = new Map(authors.filter((author) => !author.isPerson).map((author) => [author.name, author]));
  return { person: authors.some((author) => author.isPerson), others: [...others.values()] };
}

/** True when the day for looking at it together has gone by. `today` is YYYY-MM-DD. A plan that has ended is not due. */
export function isOverdue({ nextReviewOn, status }: Pick<Plan, 'nextReviewOn' | 'status'>, today: string): boolean {
  return status !== 'ended' && nextReviewOn !== undefined && nextReviewOn < today;
}
