import type { GoalWrite, PlanCreate, ProposalWrite, ReviewWrite, SectionWrite, StepPatch } from '@daybridge/domain/generated/model';
import { mergePatch } from '@daybridge/domain/merge-patch';
import { planAccess } from '@daybridge/domain/plan-access';
import { markCrisisRead, putProposal, putReview } from '@daybridge/domain/plan-beside';
import type { PlanChange } from '@daybridge/domain/plan-change';
import { patchGoal, patchStep, putGoal, removeGoal } from '@daybridge/domain/plan-goals';
import { orderPlan, patchSection, putSection, removeSection } from '@daybridge/domain/plan-sections';
import { startPlan, writePlan, writtenPlan } from '@daybridge/domain/plan-writing';
import type { Contract } from '../contract/contract.ts';
import type { Answered, Call, Handlers } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { requireVersion, saysVersion } from '../http/preconditions.ts';
import { Problem } from '../http/problems.ts';
import { keep, madeBy, problemOf, requireNamed, wholeCheck } from '../plans/change.ts';
import { askerOf, dayOf, forWhom, onPlan } from '../plans/reach.ts';
import type { PlanDesk, Reached } from '../plans/reach.ts';
import { keptOf, recordOf, shownPlan } from '../plans/view.ts';
import { authorOf, nameInPlan } from '../plans/words.ts';
import { withLowerIds } from '../upkeep/content.ts';

const GONE: Answered = { status: 204, body: undefined };

const partId = (call: Call, name: string): string => call.params[name]!.toLowerCase();

/** Writing plans: by the person, and by who they asked to; reviews, proposals and the note of who has read the crisis wishes too. */
export function planWritingHandlers(desk: PlanDesk, contract: Contract): Handlers {
  const whole = { plan: wholeCheck(contract, 'putPlan'), goal: wholeCheck(contract, 'putGoal'), section: wholeCheck(contract, 'putSection') };

  /** A change by the rules, under the ETag of the plan where one is needed. */
  const change = (call: Call, needs: { edit: boolean; version: 'always' | 'if-said' | 'never' }, decide: (reached: Reached) => PlanChange): Promise<Answered> =>
    onPlan(desk, call, { writes: true, edit: needs.edit }, async (reached) => {
      if (needs.version === 'always' || (needs.version === 'if-said' && saysVersion(call))) requireVersion(call, reached.plan.version);
      return keep(decide(reached), reached, call);
    });

  /** Adds something under its own id, or writes it anew. */
  const put = <Body>(call: Call, edit: boolean, decide: (reached: Reached, body: Body, how: { made: ReturnType<typeof madeBy>; replaces: boolean }) => PlanChange): Promise<Answered> => {
    const body = withLowerIds(call.body as Body);
    return change(call, { edit, version: 'if-said' }, (reached) => {
      requireNamed(body, reached);
      return decide(reached, body, { made: madeBy(call, body, reached.writer.id), replaces: saysVersion(call) });
    });
  };

  /** Takes something away; what is gone already needs no ETag. */
  const remove = (call: Call, decide: (reached: Reached) => PlanChange): Promise<Answered> =>
    onPlan(desk, call, { writes: true, edit: true }, async (reached) => {
      const outcome = decide(reached);
      if (outcome.ok && !outcome.changed) return { ...GONE, version: reached.plan.version };
      requireVersion(call, reached.plan.version);
      return { ...GONE, version: (await keep(outcome, reached, call)).version };
    });

  return {
    putPlan: async (call) => (saysVersion(call) ? undefined : await start(desk, call)) ?? onPlan(desk, call, { writes: true, edit: true }, async (reached) => {
      // Who may change it knows that it is there: without an ETag this is another plan under its id.
      if (!saysVersion(call)) throw new Problem('id-in-use');
      requireVersion(call, reached.plan.version);
      const body = withLowerIds(call.body as PlanCreate);
      requireNamed(body, reached);
      return keep(writePlan(keptOf(reached), body, reached.writer), reached, call);
    }),
    patchPlan: (call) => change(call, { edit: true, version: 'always' }, (reached) => {
      const patch = withLowerIds(call.body as Record<string, unknown>);
      const merged = mergePatch(writtenPlan(reached.plan), patch) as Record<string, unknown>;
      const values = Object.fromEntries(Object.keys(patch).map((name) => [name, merged[name]]));
      requireNamed(values, reached);
      const { title } = reached.plan;
      return whole.plan(JSON.parse(JSON.stringify({ title, ...values }))) ?? writePlan(keptOf(reached), values, reached.writer);
    }),
    deletePlan: (call) => deletePlan(desk, call),
    putGoal: (call) => put<GoalWrite>(call, true, (reached, body, how) => putGoal(keptOf(reached), partId(call, 'goalId'), body, reached.writer, how)),
    patchGoal: (call) => change(call, { edit: true, version: 'always' }, (reached) => {
      const patch = withLowerIds(call.body as object);
      requireNamed(patch, reached);
      return patchGoal(keptOf(reached), partId(call, 'goalId'), patch, reached.writer, whole.goal);
    }),
    deleteGoal: (call) => remove(call, (reached) => removeGoal(keptOf(reached), partId(call, 'goalId'), reached.writer)),
    patchStep: (call) => change(call, { edit: true, version: 'always' }, (reached) =>
      patchStep(keptOf(reached), { goalId: partId(call, 'goalId'), stepId: partId(call, 'stepId') }, call.body as StepPatch, reached.writer)),
    putSection: (call) => put<SectionWrite>(call, true, (reached, body, how) => putSection(keptOf(reached), partId(call, 'sectionId'), body, reached.writer, how)),
    patchSection: (call) => change(call, { edit: true, version: 'always' }, (reached) =>
      patchSection(keptOf(reached), partId(call, 'sectionId'), call.body as object, reached.writer, whole.section)),
    deleteSection: (call) => remove(call, (reached) => removeSection(keptOf(reached), partId(call, 'sectionId'), reached.writer)),
    putPlanOrder: (call) => change(call, { edit: true, version: 'always' }, (reached) =>
      orderPlan(keptOf(reached), withLowerIds((call.body as { order: string[] }).order), reached.writer)),
    putReview: (call) => put<ReviewWrite>(call, false, (reached, body, how) => putReview(keptOf(reached), partId(call, 'reviewId'), body, reached.writer, how)),
    putProposal: (call) => put<ProposalWrite>(call, false, (reached, body, how) => putProposal(keptOf(reached), partId(call, 'proposalId'), body, reached.writer, how)),
    readCrisis: (call) => change(call, { edit: false, version: 'never' }, (reached) => markCrisisRead(keptOf(reached), reached.writer)),
  };
}

/** Starts a plan for whoever is signed in. Nothing when the id is somebody else's: they may be asked to change that. */
async function start({ store, directory }: PlanDesk, call: Call): Promise<Answered | undefined> {
  const { personId, roles } = askerOf(call);
  if (!forWhom(call.operation.id, roles).own) return undefined;
  const body = withLowerIds(call.body as PlanCreate);
  const [id, snapshot, updatedAt] = [idOf(call), await directory.current(), call.now.toISOString()];
  const made = madeBy(call, body, personId);
  return store.transaction(async (tables) => {
    const person = await tables.people.get(personId);
    const access = planAccess({ personId }, { personId }, dayOf(call.now));
    const identity = { id, personId, personName: nameInPlan(person), version: 1, updatedAt };
    const writer = { id: personId, author: authorOf(person, true, new Set()), today: dayOf(call.now), access };
    const outcome = startPlan(identity, body, writer, made);
    if (!outcome.ok) throw problemOf(outcome);
    const { plan, made: parts } = outcome.kept;
    const before = await tables.plans.lock(id, personId);
    if (before) {
      if (before.made['plan']?.content !== made.content) throw new Problem('id-in-use');
      const now = { ...(before.record as unknown as typeof plan), ...identity, version: before.version, updatedAt: before.updatedAt };
      return shownPlan({ plan: now, made: before.made }, { access, snapshot, writer });
    }
    requireNamed(body, { plan: { ...plan, pointers: undefined, goals: [], budget: undefined }, snapshot });
    const somebodys = (await tables.accesses.isChain(id)) && !(await tables.accesses.wasTheirs(id, personId));
    if (somebodys || !(await tables.plans.insert({ id, personId, updatedAt, record: recordOf(plan), made: { ...parts } }))) return undefined;
    return shownPlan(outcome.kept, { access, snapshot, writer }, 201);
  });
}

/** Takes a plan away with everything beside it. The record of who looked stays, and knows whose it was. */
async function deletePlan(desk: PlanDesk, call: Call): Promise<Answered> {
  const { personId, roles } = askerOf(call);
  const id = idOf(call);
  const isGone = forWhom(call.operation.id, roles).own && (await desk.store.accesses.wasTheirs(id, personId)) && (await desk.store.plans.ownerOf(id)) === undefined;
  if (isGone) return GONE;
  return onPlan(desk, call, { writes: true }, async ({ tables, row }) => {
    requireVersion(call, row.version);
    await tables.accesses.lock(id, personId);
    await tables.shares.removeOfPlan(id);
    await tables.comments.removeOfPlan(id);
    await tables.emergencies.removeOfPlan(id);
    await tables.outbox.removeAbout([id]);
    await tables.plans.remove(id);
    return GONE;
  });
}
