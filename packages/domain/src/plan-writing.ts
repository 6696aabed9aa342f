/** Starting a plan and changing its own parts. Goals, sections, reviews and proposals have modules of their own. */
import type { Plan, PlanCreate } from './generated/model.ts';
import { isUnavailable } from './plan.ts';
import { asWritten, canonical, rewritten } from './plan-authorship.ts';
import type { Writer } from './plan-authorship.ts';
import { changed, faulty, idsIn, refused, unchanged } from './plan-change.ts';
import type { KeptPlan, Made, PlanChange, PlanRefusal } from './plan-change.ts';

/** Fields of the head: the words of the person among them are the title and what kind of plan it is. */
const head = ['kind', 'title', 'status', 'language', 'nextReviewOn'] as const satisfies readonly (keyof PlanCreate)[];
const ownWords = new Set<string>(['kind', 'title']);

/** Parts that a plan is written with; each says who wrote it and when. */
export const writtenParts = [
  'next',
  'whatMatters',
  'whatRecoveryMeansToMe',
  'selfAssessment',
  'whatHelps',
  'supporters',
  'pointers',
  'healthyLiving',
  'wrap',
  'crisis',
  'risks',
  'budget',
  'outcomes',
] as const satisfies readonly (keyof PlanCreate)[];

/** Lists the contract wants even when they are empty. */
const always: Pick<Plan, 'whatMatters' | 'whatHelps' | 'sections' | 'order' | 'goals' | 'supporters'> = {
  whatMatters: [], whatHelps: [], sections: [], order: [], goals: [], supporters: [] };

const fields = [...head, ...writtenParts];

/** What somebody could have written the plan with: what a form begins with, and what a merge patch is laid over. Parts that could not be loaded are not in it. */
export const writtenPlan = (plan: Plan): PlanCreate =>
  Object.fromEntries(fields.flatMap((name) => (plan[name] === undefined || isUnavailable(plan[name]) ? [] : [[name, asWritten(plan[name])]]))) as unknown as PlanCreate;

/** A plan that somebody starts: theirs, in their words. Only what belongs to the plan itself is decided here, not its id or version. */
export function startPlan(identity: Pick<Plan, 'id' | 'personId' | 'personName' | 'version' | 'updatedAt'>, body: PlanCreate, writer: Writer, made: Made): PlanChange {
  const empty: KeptPlan = { plan: { ...identity, title: body.title, status: 'draft', ...structuredClone(always) }, made: { plan: made } };
  const outcome = writePlan(empty, body, writer);
  return outcome.ok ? { ...outcome, changed: true, created: true } : outcome;
}

/**
 * Writes what is named and leaves the rest: a field that is undefined is taken away. A part that could not be loaded stays as it is and
 * cannot be written over, and who may change the plan changes only parts that they may see.
 */
export function writePlan(kept: KeptPlan, values: { [Name in keyof PlanCreate]?: PlanCreate[Name] | undefined }, writer: Writer): PlanChange {
  const { plan } = kept;
  const parts: Record<string, unknown> = {};
  for (const name of fields) {
    if (!(name in values)) continue;
    const before = plan[name];
    const after = values[name];
    if (canonical(asWritten(before)) === canonical(after)) continue;
    if (isUnavailable(before)) return refused('not-ready');
    if ((head as readonly string[]).includes(name)) {
      if (!writer.author.isPerson && ownWords.has(name)) return refused('not-your-words');
      parts[name] = after;
      continue;
    }
    if (!writer.access.part(name)) return refused('not-found');
    const signed = rewritten(before, after, writer);
    if (!signed) return refused('not-your-words');
    parts[name] = withReaders(name, before, signed.part) ?? always[name as keyof typeof always];
  }
  if (Object.keys(parts).length === 0) return unchanged(kept);
  const outcome = changed(kept, parts as Partial<Plan>);
  return outcome.ok ? (wrongIn(outcome.kept.plan, Object.keys(parts)) ?? outcome) : outcome;
}

/** Who has read the crisis wishes stays on record when the wishes change. */
const withReaders = (name: string, before: unknown, after: unknown): unknown => {
  const readBy = (before as { readBy?: unknown } | undefined)?.readBy;
  return name === 'crisis' && after !== undefined && readBy !== undefined ? { ...(after as object), readBy } : after;
};

const inList = (part: unknown): readonly Record<string, unknown>[] => (Array.isArray(part) ? part : []);

/** What is right by itself and does not fit together. */
function wrongIn(plan: Plan, names: readonly string[]): PlanRefusal | undefined {
  const ids = idsIn(plan);
  const twice = new Set(ids.filter((id, n) => ids.indexOf(id) !== n));
  for (const name of names) {
    const n = inList(plan[name as keyof Plan]).findIndex(({ id }) => typeof id === 'string' && twice.has(id));
    if (n >= 0) return faulty(`/${name}/${n}/id`, 'given-twice', 'Something else in this plan has this id. Make a new one.');
  }
  const vague = inList(plan.pointers).findIndex((pointer) => ['opportunityId', 'organisationId', 'text'].filter((name) => pointer[name] !== undefined).length !== 1);
  if (names.includes('pointers') && vague >= 0) return faulty(`/pointers/${vague}`, 'does-not-fit', 'Give one of opportunityId, organisationId and text.');
  if (names.includes('budget') && plan.budget && !isUnavailable(plan.budget) && plan.budget.period.from > plan.budget.period.to) {
    return faulty('/budget/period/to', 'does-not-fit', 'The last day cannot be before the first.');
  }
  return undefined;
}
