/** Who may see or change which part of a plan. The plan is the person's; everybody else sees what the person has shared with them. */
import type { Plan, Section } from './generated/model.ts';
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
  /** They have said why it cannot wait, and the time they were given is not over. */
  emergency?: boolean;
}

/** Parts that a share of everything leaves out unless they are named. */
const keptApart = new Set(['budget']);

/** What an emergency opens: what happens next, whom to ring, what helps, and what the person wishes for then. Nothing that is kept apart. */
export const emergencyParts = ['next', 'supporters', 'whatHelps', 'wrap', 'crisis', 'risks'] as const satisfies readonly (keyof Plan)[];

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
  /** Whether one of the person's own sections may be seen. */
  section(section: Pick<Section, 'id' | 'sensitive'>): boolean;
}

const no = (): boolean => false;
const yes = (): boolean => true;
const nothing: PlanAccess = { see: false, own: false, edit: false, review: false, propose: false, mayKnowOfHidden: false, part: no, section: no };
const everything: PlanAccess = { see: true, own: true, edit: true, review: true, propose: true, mayKnowOfHidden: false, part: yes, section: yes };

/** What a viewer may see and do of a plan on a day. */
export function planAccess({ personId }: Pick<Plan, 'personId'>, viewer: Viewer, today: LocalDate): PlanAccess {
  if (viewer.personId === undefined) return nothing;
  if (viewer.personId === personId) return everything;
  const shares = (viewer.shares ?? []).filter(
    (share) => share.personId === personId && !share.revoked && (share.endsOn === undefined || share.endsOn >= today),
  );
  const seeing = shares.filter(({ scopes }) => scopes.includes('see-plan') || scopes.includes('edit-plan'));
  if (!seeing.length && !viewer.emergency) return nothing;
  const budget = !viewer.under18 && seeing.length > 0 && shares.some(({ scopes }) => scopes.includes('see-budget'));
  const inEmergency = new Set<string>(viewer.emergency ? emergencyParts : []);
  const is = (...roles: string[]): boolean => roles.some((role) => viewer.roles?.has(role));
  const part = (name: string, sensitive = false): boolean =>
    name === 'budget'
      ? budget
      : (inEmergency.has(name) && !sensitive) ||
        seeing.some(({ parts }) => (parts === 'all' ? !sensitive && !keptApart.has(name) : parts.includes(name)));
  return {
    see: true,
    own: false,
    review: is('worker'),
    propose: is('worker', 'advocate'),
    edit: !viewer.under18 && seeing.some(({ scopes }) => scopes.includes('edit-plan')),
    mayKnowOfHidden: seeing.some(({ reveal }) => reveal),
    part,
    section: ({ id, sensitive }) => part(id, sensitive) || (!sensitive && part('sections')),
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
 * absent, and the order does not name them. That something is hidden is said only where the person agreed to it. `proposed` are the
 * proposals that the viewer made.
 */
export function planFor(plan: Plan, access: PlanAccess, proposed: readonly string[] = []): Plan | undefined {
  if (!access.see) return undefined;
  const seen: Record<string, unknown> = {};
  const hidden = new Set<string>();
  for (const [name, part] of Object.entries(plan)) {
    if (name === 'sections' && Array.isArray(part)) {
      seen.sections = part.filter((section: Section) => access.section(section) || !hidden.add(section.id));
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
    ...(!access.own && proposed.length && seen.proposals !== undefined ? { proposed: [...proposed] } : {}),
    ...(access.mayKnowOfHidden && hidden.size ? { somethingHidden: true } : {}),
  };
  return seen as unknown as Plan;
}
