import type { Comment, Plan } from '@daybridge/domain/generated/model';
import { mayReadComment } from '@daybridge/domain/plan-beside';
import { asSeenBy } from '@daybridge/domain/plan-seen';
import { recordAccess } from '../audit/chain.ts';
import type { Answered, Call, Handlers } from '../http/call.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { askerOf, dayOf, forWhom, onPlan } from '../plans/reach.ts';
import type { PlanDesk, Reached } from '../plans/reach.ts';
import { cardOf, keptOf, planOf, seenPlan, shownPlan, summaryOf } from '../plans/view.ts';
import { roleThatCounts } from '../plans/words.ts';
import type { CommentRow, PlanRow, Tables } from '../store/store.ts';

/** More plans than anybody has, and more comments than any plan. */
const MOST = 1000;
const ORDINARY_LIMIT = 20;
const ORDER = ['active', 'draft', 'ended'];

type Ordered = Pick<Plan, 'status' | 'updatedAt' | 'id'>;

/** In use first, then drafts, then ended ones; of each the last changed first. */
const byUse = (a: Ordered, b: Ordered): number =>
  ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || (a.updatedAt === b.updatedAt ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : a.updatedAt > b.updatedAt ? -1 : 1);

const limitOf = (call: Call): number => (call.query['limit'] as number | undefined) ?? ORDINARY_LIMIT;

const commentOf = ({ id, at, record }: CommentRow): Comment => ({ id, at, ...(record as unknown as Omit<Comment, 'id' | 'at'>) });

/** Comments on what whoever asks may see, the newest first. */
async function commentsFor({ tables, row, plan, access }: Reached): Promise<CommentRow[]> {
  const all = await tables.comments.ofPlan(row.id, undefined, MOST);
  return all.filter((comment) => mayReadComment(plan, comment.record as unknown as Comment, access));
}

/** Reading plans: one's own, and those that others have shared. */
export function planHandlers(desk: PlanDesk): Handlers {
  return {
    listPlans: (call) => listPlans(desk, call),
    getPlan: (call) => onPlan(desk, call, {}, async (reached) => shownPlan(keptOf(reached), reached)),
    getPlanSummary: (call) => onPlan(desk, call, {}, async ({ plan, access }) =>
      ({ body: summaryOf(plan, access), version: plan.version, language: plan.language })),
    exportPlan: (call) => onPlan(desk, call, {}, async (reached) => {
      const comments = (await commentsFor(reached)).map(commentOf).reverse();
      return { body: { exportedAt: call.now.toISOString(), plan: seenPlan(keptOf(reached), reached), comments }, language: reached.plan.language };
    }),
    listComments: (call) => onPlan(desk, call, {}, async (reached) => {
      const [at, id] = readCursor(call.operation.id, call.query['cursor'] as string | undefined, ['instant', 'id']) ?? [];
      const comments = await commentsFor(reached);
      const rest = at === undefined ? comments : comments.filter((comment) => comment.at < at || (comment.at === at && comment.id < id!));
      const items = rest.slice(0, limitOf(call));
      const last = items.at(-1);
      const nextCursor = rest.length > items.length && last ? writeCursor(call.operation.id, [last.at, last.id]) : undefined;
      return { body: { items: items.map(commentOf), nextCursor }, nextCursor };
    }),
  };
}

/** A page of plans. Each of somebody else's is on record as seen. */
async function listPlans({ store, auditKey }: PlanDesk, call: Call): Promise<Answered> {
  const { personId, roles, organisationId } = askerOf(call);
  const { own, shared } = forWhom(call.operation.id, roles);
  const page = async (tables: Tables): Promise<Answered> => {
    const rows = own ? await tables.plans.listOf(personId, undefined, MOST) : [];
    if (shared) rows.push(...await sharedWith(tables, personId, dayOf(call.now)));
    const plans = (await Promise.all(rows.map(async (row) => asSeenBy(planOf(row, await tables.people.get(row.personId)), personId, row.seen)))).sort(byUse);
    const after = readCursor(call.operation.id, call.query['cursor'] as string | undefined, ['text', 'text', 'id']);
    const rest = after ? plans.filter((plan) => byUse(plan, { status: after[0], updatedAt: after[1], id: after[2] }) > 0) : plans;
    const items = rest.slice(0, limitOf(call));
    for (const plan of items.filter((one) => one.personId !== personId).sort((a, b) => (a.id < b.id ? -1 : 1))) {
      await recordAccess(tables, {
        at: call.now.toISOString(), who: personId, role: roleThatCounts(roles), organisationId, purpose: undefined, operation: call.operation.id,
        outcome: 'seen', planId: plan.id, about: undefined, emergency: false,
      }, plan.personId, auditKey);
    }
    const last = items.at(-1);
    const nextCursor = rest.length > items.length && last ? writeCursor(call.operation.id, [last.status, last.updatedAt, last.id]) : undefined;
    return { body: { items: items.map(cardOf), nextCursor }, nextCursor };
  };
  return shared && (await sharedWith(store, personId, dayOf(call.now))).length > 0 ? store.transaction(page) : page(store);
}

/** Plans that somebody may see by shares that hold today. */
async function sharedWith(tables: Tables, personId: string, day: string): Promise<PlanRow[]> {
  const shares = await tables.shares.liveOfDelegate(personId, day);
  const seeing = shares.filter(({ scopes }) => scopes.includes('see-plan') || scopes.includes('edit-plan'));
  return tables.plans.many([...new Set(seeing.flatMap(({ planId }) => planId ?? []))]);
}
