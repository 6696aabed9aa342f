import type { Author, Plan, Section, Unavailable } from '@daybridge/sdk';
import { isUnavailable, listOf, partsInOrder, type PlanPart } from '@daybridge/sdk/plans';

/** Every part that can be missing or can be named. */
export type PartName = PlanPart | 'next' | 'sections';

/** Parts worth adding to any plan. What else is empty is simply not there. */
const worthAdding: readonly PartName[] = ['next', 'whatMatters', 'whatHelps', 'goals', 'supporters'];

/** Parts that stay closed until somebody opens them, and are printed only when asked for. */
const keptClosed: readonly PartName[] = ['wrap', 'crisis'];

/** One place in the plan: a part, one section of the person's own, or all sections where they could not be loaded. */
export type Place = { name: PlanPart; section?: undefined } | { name: 'sections'; section?: Section };

/** A part that was loaded. */
export type Loaded<Name extends keyof Plan> = Exclude<NonNullable<Plan[Name]>, Unavailable>;

function isEmpty(part: unknown): boolean {
  if (part === undefined || part === '') return true;
  return typeof part === 'object' && part !== null && Object.values(part).every(isEmpty);
}

/** What stands in the plan, in the person's order. Empty parts are left out, those that could not be loaded are not. */
export function arrange(plan: Plan): Place[] {
  const places: Place[] = [];
  for (const one of partsInOrder(plan)) {
    if ('part' in one) {
      if (!isEmpty(plan[one.part])) places.push({ name: one.part });
    } else places.push({ name: 'sections', section: listOf<Section>(plan.sections).find(({ id }) => id === one.sectionId) });
  }
  if (isUnavailable(plan.sections)) places.push({ name: 'sections' });
  return places;
}

/** What has not been added and is worth adding; nothing for a plan that has ended. */
export function notAdded(plan: Plan): PartName[] {
  return plan.status === 'ended' ? [] : worthAdding.filter((name) => isEmpty(plan[name]));
}

/** What stays closed until it is opened: WRAP, crisis wishes, and the sections the person keeps apart. */
export function isClosed({ name, section }: Place): boolean {
  return section ? section.sensitive : keptClosed.includes(name);
}

/** A name for a place that is good as a key. */
export const keyOf = ({ name, section }: Place): string => section?.id ?? name;

/** Everybody who wrote the words of the plan: the person first, the others once each. What workers suggest is no part of it. */
export function writers(plan: Plan): { person: boolean; others: Author[] } {
  const parts: (readonly { author: Author }[])[] = [
    plan.whatRecoveryMeansToMe ? [plan.whatRecoveryMeansToMe] : [],
    listOf(plan.whatMatters), listOf(plan.whatHelps), listOf(plan.healthyLiving), listOf(plan.sections), listOf(plan.goals),
  ];
  const authors = parts.flat().map(({ author }) => author);
  const others = new Map(authors.filter(({ isPerson }) => !isPerson).map((author) => [author.name, author]));
  return { person: authors.some(({ isPerson }) => isPerson), others: [...others.values()] };
}
