import type {
  AccessLogEntry, Author, Comment, CommentWrite, EmergencyAccess, GoalWrite, Plan, PlanCard, PlanCreate, PlanSummary, ProposalWrite, ReviewWrite, SectionWrite, Share, ShareWrite, StepPatch,
} from '@daybridge/domain/generated/model';
import { mergePatch } from '@daybridge/domain/merge-patch';
import { isUnavailable, listOf, mainContact } from '@daybridge/domain/plan';
import { planAccess, planFor, type PlanAccess } from '@daybridge/domain/plan-access';
import { canonical, type Writer } from '@daybridge/domain/plan-authorship';
import { markCrisisRead, mayCommentOn, mayReadComment, proposedBy, putProposal, putReview } from '@daybridge/domain/plan-beside';
import type { KeptPlan, Made, PlanChange } from '@daybridge/domain/plan-change';
import { asSeenBy, seenAfter, type SeenChanges } from '@daybridge/domain/plan-seen';
import { patchGoal, patchStep, putGoal, removeGoal } from '@daybridge/domain/plan-goals';
import { orderPlan, patchSection, putSection, removeSection } from '@daybridge/domain/plan-sections';
import { startPlan, writePlan, writtenPlan } from '@daybridge/domain/plan-writing';
import { ukTimeZone, wallClock } from '@daybridge/domain/zoned';
import { pageOf, type Ask, type Handlers, type Told } from './ask.ts';
import { Refused } from './refusal.ts';
import type { TestWorld } from './world.ts';

interface Reached {
  readonly kept: KeptPlan;
  readonly access: PlanAccess;
  readonly writer: Writer;
}

const GONE: Told = { status: 204, body: undefined };
const FOUR_HOURS = 14_400_000;

/**
 * Plans over lists: every decision is the domain's. Roles are not known here: whoever is not the person is taken for a worker, and sees
 * and does what the world's shares say.
 */
export class PlanBook {
  readonly #world: TestWorld;
  readonly #made = new Map<string, Readonly<Record<string, Made>>>();
  readonly #seen = new Map<string, SeenChanges>();
  readonly #comments = new Map<string, (Comment & { content: string })[]>();
  readonly #emergencies = new Map<string, (EmergencyAccess & { personId: string })[]>();
  readonly #looked = new Map<string, AccessLogEntry[]>();
  readonly #versions = new Map<string, number>();
  readonly #gone = new Map<string, string>();

  constructor(world: TestWorld) {
    this.#world = world;
  }

  readonly handlers: Handlers = {
    listPlans: (ask) => pageOf(this.#world.plans.filter((plan) => this.#accessTo(plan, ask).see).map((plan) => cardOf(this.#told(plan, ask.viewer.personId!))), ask),
    getPlan: (ask) => this.#on(ask, 'looked', (reached) => shown(reached.kept, reached)),
    getPlanSummary: (ask) => this.#on(ask, 'looked at the card', ({ kept, access }) => ({ body: summaryOf(planFor(kept.plan, access)!), version: kept.plan.version })),
    exportPlan: (ask) => this.#on(ask, 'took a copy away', (reached) =>
      ({ body: { exportedAt: ask.now.toISOString(), plan: seen(reached.kept, reached), comments: this.#commentsFor(reached.kept.plan, reached.access) } })),
    putPlan: (ask) => this.#putPlan(ask),
    patchPlan: (ask) => this.#change(ask, 'always', ({ kept, writer }) => {
      const merged = mergePatch(writtenPlan(kept.plan), ask.body) as Record<string, unknown>;
      return writePlan(kept, Object.fromEntries(Object.keys(ask.body as object).map((name) => [name, merged[name]])), writer);
    }),
    deletePlan: (ask) => {
      if (this.#gone.get(ask.path['id']!) === ask.viewer.personId && ask.viewer.personId) return GONE;
      return this.#own(ask, ({ kept }) => {
        requireVersion(ask, kept.plan.version);
        this.#world.plans.splice(this.#world.plans.findIndex(({ id }) => id === kept.plan.id), 1);
        this.#world.shares = this.#world.shares.filter(({ planId }) => planId !== kept.plan.id);
        this.#gone.set(kept.plan.id, kept.plan.personId);
        return GONE;
      });
    },
    putGoal: (ask) => this.#put<GoalWrite>(ask, 'goalId', (reached, id, body, how) => putGoal(reached.kept, id, body, reached.writer, how)),
    patchGoal: (ask) => this.#change(ask, 'always', ({ kept, writer }) => patchGoal(kept, ask.path['goalId']!, ask.body as object, writer, () => undefined)),
    deleteGoal: (ask) => this.#remove(ask, ({ kept, writer }) => removeGoal(kept, ask.path['goalId']!, writer)),
    patchStep: (ask) => this.#change(ask, 'always', ({ kept, writer }) => patchStep(kept, { goalId: ask.path['goalId']!, stepId: ask.path['stepId']! }, ask.body as StepPatch, writer)),
    putSection: (ask) => this.#put<SectionWrite>(ask, 'sectionId', (reached, id, body, how) => putSection(reached.kept, id, body, reached.writer, how)),
    patchSection: (ask) => this.#change(ask, 'always', ({ kept, writer }) => patchSection(kept, ask.path['sectionId']!, ask.body as object, writer, () => undefined)),
    deleteSection: (ask) => this.#remove(ask, ({ kept, writer }) => removeSection(kept, ask.path['sectionId']!, writer)),
    putPlanOrder: (ask) => this.#change(ask, 'always', ({ kept, writer }) => orderPlan(kept, (ask.body as { order: string[] }).order, writer)),
    putReview: (ask) => this.#put<ReviewWrite>(ask, 'reviewId', (reached, id, body, how) => putReview(reached.kept, id, body, reached.writer, how), true),
    putProposal: (ask) => this.#put<ProposalWrite>(ask, 'proposalId', (reached, id, body, how) => putProposal(reached.kept, id, body, reached.writer, how), true),
    readCrisis: (ask) => this.#on(ask, 'read the crisis wishes', (reached) => this.#keep(ask, reached, markCrisisRead(reached.kept, reached.writer))),
    listComments: (ask) => this.#on(ask, 'read the comments', ({ kept, access }) => pageOf(this.#commentsFor(kept.plan, access).reverse(), ask)),
    putComment: (ask) => this.#on(ask, 'commented', (reached) => this.#comment(ask, reached)),
    listShares: (ask) => this.#own(ask, ({ kept }) => ({ body: { items: this.#world.shares.filter(({ planId }) => planId === kept.plan.id).map(shareOf) } })),
    getShare: (ask) => this.#own(ask, ({ kept }) => this.#shownShare(this.#share(ask, kept.plan) ?? refuse('not-found'))),
    putShare: (ask) => this.#own(ask, ({ kept }) => this.#putShare(ask, kept.plan)),
    listAccess: (ask) => this.#own(ask, ({ kept }) => pageOf([...(this.#looked.get(kept.plan.id) ?? [])].reverse(), ask)),
    putEmergencyAccess: (ask) => this.#emergency(ask),
  };

  #today = ({ now }: Ask): string => wallClock(now, ukTimeZone).date;

  #accessTo(plan: Plan, ask: Ask, personId = ask.viewer.personId): PlanAccess {
    const theirs = new Set(this.#world.delegations.filter((one) => one.delegateId === personId && !one.revokedAt && one.endsOn >= this.#today(ask)).map(({ id }) => id));
    const shares = this.#world.shares.filter((share) => share.planId === plan.id && theirs.has(share.delegationId));
    const emergency = (this.#emergencies.get(plan.id) ?? []).some((one) => one.personId === personId && one.until > ask.now.toISOString());
    return planAccess(plan, {
      ...(personId !== undefined && { personId }), emergency, roles: new Set(['worker']),
      shares: shares.map(({ scopes, parts, reveal, endsOn }) => ({ personId: plan.personId, scopes, parts: parts ?? 'all', reveal, endsOn })),
    }, this.#today(ask));
  }

  /** The plan with the version and the time that somebody is told. */
  #told = (plan: Plan, personId: string): Plan => asSeenBy(plan, personId, this.#seen.get(plan.id) ?? {});

  #readersOf(plan: Plan, ask: Ask): Map<string, PlanAccess> {
    const ids = [...this.#world.delegations.map(({ delegateId }) => delegateId), ...(this.#emergencies.get(plan.id) ?? []).map(({ personId }) => personId)];
    return new Map(ids.map((id) => [id, this.#accessTo(plan, ask, id)]));
  }

  /** The plan that is asked for, if it is in reach; whoever is not its person says why, and is on record. */
  #on(ask: Ask, what: string, work: (reached: Reached) => Told, needs: { edit?: boolean } = {}): Told {
    const plan = this.#world.plans.find(({ id }) => id === ask.path['id']);
    if (!plan) throw new Refused('not-found');
    const access = this.#accessTo(plan, ask);
    const author: Author = access.own ? { name: plan.personName, isPerson: true } : { name: this.#nameOf(ask), role: 'Worker', isPerson: false };
    try {
      if (!access.see || (needs.edit && !access.edit)) throw new Refused('not-found');
      if (!access.own && !ask.purpose) throw new Refused('purpose-required');
      const told = work({ kept: { plan: this.#told(plan, ask.viewer.personId!), made: this.#made.get(plan.id) ?? {} }, access, writer: { id: ask.viewer.personId!, author, today: this.#today(ask), access } });
      if (!access.own) this.#look(plan, ask, what, 'seen');
      return told;
    } catch (error) {
      if (!access.own && error instanceof Refused) this.#look(plan, ask, what, 'refused');
      throw error;
    }
  }

  #own(ask: Ask, work: (reached: Reached) => Told): Told {
    return this.#on(ask, 'asked', (reached) => (reached.access.own ? work(reached) : refuse('not-found')));
  }

  #nameOf = ({ viewer }: Ask): string => this.#world.delegations.find(({ delegateId }) => delegateId === viewer.personId)?.delegateName ?? 'Somebody';

  #look(plan: Plan, ask: Ask, what: string, outcome: string, more: Partial<AccessLogEntry> = {}): void {
    const entry: AccessLogEntry = { at: ask.now.toISOString(), who: this.#nameOf(ask), role: 'Worker', what, outcome, ...(ask.purpose !== undefined && { purpose: ask.purpose }), ...more };
    this.#looked.set(plan.id, [...(this.#looked.get(plan.id) ?? []), entry]);
  }

  #change(ask: Ask, version: 'always' | 'if-said', decide: (reached: Reached) => PlanChange, beside = false): Told {
    return this.#on(ask, 'changed something', (reached) => {
      if (version === 'always' || ask.ifMatch !== undefined) requireVersion(ask, reached.kept.plan.version);
      return this.#keep(ask, reached, decide(reached));
    }, { edit: !beside });
  }

  #put<Body>(ask: Ask, name: string, decide: (reached: Reached, id: string, body: Body, how: { made: Made; replaces: boolean }) => PlanChange, beside = false): Told {
    return this.#change(ask, 'if-said', (reached) =>
      decide(reached, ask.path[name]!, ask.body as Body, { made: madeBy(ask), replaces: ask.ifMatch !== undefined }), beside);
  }

  #remove(ask: Ask, decide: (reached: Reached) => PlanChange): Told {
    return this.#on(ask, 'changed something', (reached) => {
      const outcome = decide(reached);
      const { version } = reached.kept.plan;
      if (outcome.ok && !outcome.changed) return { ...GONE, version };
      requireVersion(ask, version);
      return { ...GONE, version: this.#keep(ask, reached, outcome).version };
    }, { edit: true });
  }

  #keep(ask: Ask, reached: Reached, outcome: PlanChange): Told {
    const { kept } = reached;
    if (!outcome.ok) throw new Refused(outcome.code, 'errors' in outcome ? { errors: outcome.errors } : {});
    if (!outcome.changed) return shown(kept, reached);
    const at = this.#world.plans.findIndex(({ id }) => id === kept.plan.id);
    const before = this.#world.plans[at]!;
    const plan = { ...outcome.kept.plan, version: before.version + 1, updatedAt: ask.now.toISOString() };
    this.#seen.set(plan.id, seenAfter(this.#seen.get(plan.id) ?? {}, before, plan, this.#readersOf(plan, ask)));
    this.#world.plans[at] = plan;
    this.#made.set(plan.id, outcome.kept.made);
    return shown({ plan: this.#told(plan, ask.viewer.personId!), made: outcome.kept.made }, reached, outcome.created ? 201 : 200);
  }

  #putPlan(ask: Ask): Told {
    const [id, personId] = [ask.path['id']!, ask.viewer.personId!];
    const there = this.#world.plans.find((plan) => plan.id === id);
    if (!there && ask.ifMatch === undefined) {
      const access = planAccess({ personId }, { personId }, this.#today(ask));
      const personName = this.#world.plans.find((plan) => plan.personId === personId)?.personName ?? 'You';
      const identity = { id, personId, personName, version: 1, updatedAt: ask.now.toISOString() };
      const writer = { id: personId, author: { name: personName, isPerson: true }, today: this.#today(ask), access };
      const outcome = startPlan(identity, ask.body as PlanCreate, writer, madeBy(ask));
      if (!outcome.ok) throw new Refused(outcome.code, 'errors' in outcome ? { errors: outcome.errors } : {});
      this.#world.plans.push(outcome.kept.plan);
      this.#made.set(id, outcome.kept.made);
      return shown(outcome.kept, { access, writer }, 201);
    }
    return this.#on(ask, 'changed something', (reached) => {
      if (ask.ifMatch === undefined) {
        if (reached.kept.made['plan']?.content !== madeBy(ask).content) throw new Refused('id-in-use');
        return shown(reached.kept, reached);
      }
      requireVersion(ask, reached.kept.plan.version);
      return this.#keep(ask, reached, writePlan(reached.kept, ask.body as PlanCreate, reached.writer));
    }, { edit: true });
  }

  #commentsFor(plan: Plan, access: PlanAccess): Comment[] {
    return (this.#comments.get(plan.id) ?? []).filter((comment) => mayReadComment(plan, comment, access)).map(({ content: _content, ...comment }) => comment);
  }

  #comment(ask: Ask, { kept: { plan }, access, writer }: Reached): Told {
    const { on, text, kind } = ask.body as CommentWrite;
    const [id, content] = [ask.path['commentId']!, canonical([writer.id, on, text, kind])];
    const all = this.#comments.get(plan.id) ?? [];
    const before = all.find((comment) => comment.id === id);
    if (before && before.content !== content) throw new Refused('id-in-use');
    if (!before && !mayCommentOn(plan, on, access)) throw new Refused('does-not-fit', { errors: [{ pointer: '/on', code: 'not-there', message: 'There is no such part in this plan.' }] });
    const comment: Comment = { id, on, by: writer.author, at: ask.now.toISOString(), text, kind };
    if (!before) this.#comments.set(plan.id, [...all, { ...comment, content }]);
    const { content: _content, ...said } = before ?? { ...comment, content };
    return { status: before ? 200 : 201, body: said };
  }

  #share = (ask: Ask, plan: Plan): TestWorld['shares'][number] | undefined => this.#world.shares.find((share) => share.id === ask.path['shareId'] && share.planId === plan.id);

  #shownShare = (share: TestWorld['shares'][number], status = 200): Told => ({ status, body: shareOf(share), version: this.#versions.get(share.id) ?? 1 });

  #putShare(ask: Ask, plan: Plan): Told {
    const share = { id: ask.path['shareId']!, planId: plan.id, ...(ask.body as ShareWrite) };
    const before = this.#share(ask, plan);
    if (before && ask.ifMatch === undefined) return canonical(before) === canonical(share) ? this.#shownShare(before) : refuse('id-in-use');
    if (!before && ask.ifMatch !== undefined) throw new Refused('not-found');
    const version = this.#versions.get(share.id) ?? 1;
    if (before) requireVersion(ask, version);
    if (!this.#world.delegations.some(({ id, personId }) => id === share.delegationId && personId === plan.personId)) {
      throw new Refused('does-not-fit', { errors: [{ pointer: '/delegationId', code: 'not-there', message: 'There is no such delegation.' }] });
    }
    this.#world.shares = [...this.#world.shares.filter((one) => one !== before), share];
    if (before) this.#versions.set(share.id, version + 1);
    return this.#shownShare(share, before ? 200 : 201);
  }

  #emergency(ask: Ask): Told {
    const plan = this.#world.plans.find(({ id }) => id === ask.path['id']);
    if (!plan || plan.personId === ask.viewer.personId) throw new Refused('not-found');
    if (!ask.purpose) throw new Refused('purpose-required');
    const [id, { reason }] = [ask.path['emergencyId']!, ask.body as { reason: string }];
    const all = this.#emergencies.get(plan.id) ?? [];
    const before = all.find((one) => one.id === id);
    if (before && (before.reason !== reason || before.personId !== ask.viewer.personId)) throw new Refused('id-in-use');
    const access = before ?? { id, reason, from: ask.now.toISOString(), until: new Date(ask.now.getTime() + FOUR_HOURS).toISOString(), personId: ask.viewer.personId! };
    if (!before) this.#emergencies.set(plan.id, [...all, access]);
    this.#look(plan, ask, 'asked to look in an emergency', 'seen', { emergency: true, reason });
    const { personId: _personId, ...told } = access;
    return { status: before ? 200 : 201, body: told };
  }
}

const refuse = (code: Refused['code']): never => {
  throw new Refused(code);
};

const madeBy = ({ viewer, body }: Ask): Made => ({ by: viewer.personId!, content: canonical(body) });

const seen = (kept: KeptPlan, { access, writer }: Pick<Reached, 'access' | 'writer'>): Plan => planFor(kept.plan, access, proposedBy(kept, writer.id))!;

const shown = (kept: KeptPlan, reached: Pick<Reached, 'access' | 'writer'>, status = 200): Told => ({ status, body: seen(kept, reached), version: kept.plan.version });

const shareOf = ({ planId: _planId, ...share }: TestWorld['shares'][number]): Share => share;

/** The version an ETag names stands before its first dash or point. */
function requireVersion({ ifMatch }: Ask, version: number): void {
  if (ifMatch === undefined) throw new Refused('precondition-required');
  if (ifMatch !== '*' && Number(/^"(\d+)[-.]/.exec(ifMatch)?.[1]) !== version) throw new Refused('changed-meanwhile', { currentVersion: `"${version}.en.person"` });
}

const cardOf = ({ id, personId, personName, kind, title, status, updatedAt, lastReviewedOn, nextReviewOn }: Plan): PlanCard =>
  ({ id, personId, personName, kind, title, status, updatedAt, lastReviewedOn, nextReviewOn });

function summaryOf({ id, personName, kind, title, status, updatedAt, lastReviewedOn, nextReviewOn, next, goals, supporters }: Plan): PlanSummary {
  const count = (state: string): { n?: number } => (isUnavailable(goals) ? {} : { n: listOf(goals).filter((goal) => goal.status === state).length });
  return {
    id, personName, kind, title, status, updatedAt, lastReviewedOn, nextReviewOn, next: isUnavailable(next) ? undefined : next,
    mainContact: mainContact({ supporters }), goalsDoing: count('doing').n, goalsAchieved: count('achieved').n,
  };
}
