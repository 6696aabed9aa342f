/**
 * How a plan has changed for each of those who see only parts of it. Version and time of what they see rise when something changes that
 * they may see, and with nothing else: of the rest they are not even told that it changed.
 */
import type { Plan } from './generated/model.ts';
import { planFor } from './plan-access.ts';
import type { PlanAccess } from './plan-access.ts';
import { canonical } from './plan-authorship.ts';

/** What somebody is told of a plan's changes. */
export type LastChange = Pick<Plan, 'version' | 'updatedAt'>;

/** The last change that each reader could see, by who they are. Whoever is not in it has missed none: theirs is the plan's own. */
export type SeenChanges = Readonly<Record<string, LastChange>>;

/** The plan with the version and the time that a reader is told. */
export const asSeenBy = (plan: Plan, readerId: string, seen: SeenChanges): Plan => ({ ...plan, ...(plan.personId === readerId ? {} : seen[readerId]) });

const wordsOf = (plan: Plan, access: PlanAccess): string => canonical({ ...planFor(plan, access), version: 0, updatedAt: '' });

/**
 * What readers are told after a change from one plan to the next, of whom each is in `readers` who may see it at that time. Those who no
 * longer may are left out: whoever comes back starts with what the plan has come to, so that no number ever names two states.
 */
export function seenAfter(seen: SeenChanges, before: Plan, after: Plan, readers: ReadonlyMap<string, PlanAccess>): SeenChanges {
  return Object.fromEntries([...readers].filter(([, access]) => access.see && !access.own).map(([id, access]) => {
    const { version, updatedAt } = asSeenBy(before, id, seen);
    return [id, wordsOf(before, access) === wordsOf(after, access) ? { version, updatedAt } : { version: version + 1, updatedAt: after.updatedAt }];
  }));
}
