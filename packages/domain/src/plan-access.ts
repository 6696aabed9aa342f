/** Who may see or change which part of a plan. The plan is the person's; everybody else sees what the person has shared with them. */
import type { Plan } from './generated/model.ts';
import type { LocalDate } from './zoned.ts';

/** What a person has shared with somebody who acts for them (the contract's Share, with its delegation's end). */
export interface ShareFacts {
  /** Whose things are shared. */
  personId: string;
  /** `book`, `see-plan`, `edit-plan`, `see-budget`. */
  scopes: readonly string[];
  /** Names of parts and ids of sections, or everything but what is kept apart. */
  parts: readonly string[] | 'all';
  /** Whether they may be told that something is hidden. */
  reveal: boolean;
  endsOn?: LocalDate;
  revoked?: boolean;
}

/** Who looks: somebody signed in, with what is shared with them. Nobody in particular has no id. */
export interface Viewer {
  personId?: string;
  shares?: readonly ShareFacts[];
  /** A young carer sees no budget and changes nothing. */
  under18?: boolean;
  /** What they are, by their token: workers review, workers and advocates propose. */
  roles?: ReadonlySet<string>;
}

/** Parts that a share of everything leaves out unless they are named. */
const keptApart = new Set(['budget']);

/** What a viewer may do with a plan. `see` false means: as if there were no plan. */
export interface PlanAccess {
  see: boolean;
  /** Whether it is their own plan. */
  own: boolean;
  edit: boolean;
  review: boolean;
  propose: boolean;
  /** Whether they may be told that parts are hidden from them. */
  mayKnowOfHidden: boolean;
  /** Whether a part, or a section by its id, may be seen. `sensitive` ones have to be shared by name. */
  part(name: string, sensitive?: boolean): boolean;
}

const nothing: PlanAccess = { see: false, own: false, edit: false, review: false, propose: false, mayKnowOfHidden: false, part: () => false };
const everything: PlanAccess = { see: true, own: true, edit: true, review: true, propose: true, mayKnowOfHidden: false, part: () => true };

/** What a viewer may see and do of a plan on a day. */
export function planAccess({ personId }: Pick<Plan, 'personId'>, viewer: Viewer, today: LocalDate): PlanAccess {
  if (viewer.personId === undefined) return nothing;
  if (viewer.personId === personId) return everything;
  const shares = (viewer.shares ?? []).filter(
    (share) => share.personId === personId && !share.revoked && (share.endsOn === undefined || share.endsOn >= today),
  );
  const seeing = shares.filter(({ scopes }) => scopes.includes('see-plan') || scopes.includes('edit-plan'));
  if (!seeing.length) return nothing;
  const budget = !viewer.under18 && shares.some(({ scopes }) => scopes.includes('see-budget'));
  const is = (...roles: string[]): boolean => roles.some((role) => viewer.roles?.has(role));
  return {
    see: true,
    own: false,
    review: is('worker'),
    propose: is('worker', 'advocate'),
    edit: !viewer.under18 && seeing.some(({ scopes }) => scopes.includes('edit-plan')),
    mayKnowOfHidden: seeing.some(({ reveal }) => reveal),
    part: (name, sensitive = false) =>
      name === 'budget'
        ? budget
        : seeing.some(({ parts }) => (parts === 'all' ? !sensitive && !keptApart.has(name) : parts.includes(name))),
  };
}

/** What stays of a plan whoever sees it, and the words of its head. */
const alwaysTold = new Set<string>([
  'id',
  'personId',
  'personName',
  'kind',
  'title',
  'status',
  'version',
  'updatedAt',
  'language',
  'order',
  'lastReviewedOn',
  'nextReviewOn',
]);
const neededLists = new Set<string>(['whatMatters', 'whatHelps', 'sections', 'goals', 'supporters']);

/**
 * The plan as a viewer may see it, with what they may do; undefined when they may not know of it. Hidden lists are empty, hidden parts
 * absent, and the order does not name them. That something is hidden is said only where the person agreed to it.
 */
export function planFor(plan: Plan, access: PlanAccess): Plan | undefined {
  if (!access.see) return undefined;
  const seen: Record<string, unknown> = {};
  const hidden = new Set<string>();
  for (const [name, part] of Object.entries(plan)) {
    if (name === 'sections' && Array.isArray(part)) {
      seen.sections = part.filter(
        ({ id, sensitive }: { id: string; sensitive: boolean }) =>
          access.part(id, sensitive) || (access.part('sections') && !sensitive) || !hidden.add(id),
      );
    } else if (alwaysTold.has(name) || access.part(name)) seen[name] = part;
    else {
      hidden.add(name);
      if (neededLists.has(name)) seen[name] = [];
    }
  }
  seen.order = plan.order.filter((name) => !hidden.has(name));
  seen.reader = {
    isPerson: access.own,
    mayChange: access.edit,
    mayReview: access.review,
    mayPropose: access.propose,
    ...(access.mayKnowOfHidden && hidden.size ? { somethingHidden: true } : {}),
  };
  return seen as unknown as Plan;
}
