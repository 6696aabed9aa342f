import type { Plan, PlanCard } from '@daybridge/domain/generated/model';
import type { Directory, Snapshot } from '../directory/directory.ts';
import type { Answered, Call, Handlers } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { Problem } from '../http/problems.ts';
import type { PlanRow, Store } from '../store/store.ts';

/** More plans than anybody has. */
const MOST = 1000;
const ORDINARY_LIMIT = 20;
const ORDER = ['active', 'draft', 'ended'];

type Ordered = Pick<Plan, 'status' | 'updatedAt' | 'id'>;

/** In use first, then drafts, then ended ones; of each the last changed first. */
const byUse = (a: Ordered, b: Ordered): number =>
  ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || (a.updatedAt === b.updatedAt ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : a.updatedAt > b.updatedAt ? -1 : 1);

/** Plans, for the person they are about and nobody else yet. */
export function planHandlers(store: Store, directory: Directory): Handlers {
  return {
    listPlans: async (call) => {
      const rows = await store.plans.listOf(personOf(call), undefined, MOST);
      const plans = (await Promise.all(rows.map((row) => planView(store, row)))).sort(byUse);
      const after = readCursor(call.operation.id, call.query['cursor'] as string | undefined, 3);
      const [status, updatedAt, id] = (after ?? []).map(String);
      const rest = after ? plans.filter((plan) => byUse(plan, { status: status!, updatedAt: updatedAt!, id: id! }) > 0) : plans;
      const items = rest.slice(0, (call.query['limit'] as number | undefined) ?? ORDINARY_LIMIT);
      const last = items.at(-1);
      const nextCursor = rest.length > items.length && last ? writeCursor(call.operation.id, [last.status, last.updatedAt, last.id]) : undefined;
      return { body: { items: items.map(cardOf), nextCursor }, nextCursor };
    },
    getPlan: async (call): Promise<Answered> => {
      const personId = personOf(call);
      // Somebody else's plan is not even read: it and a plan that is not there are one and the same to whoever asks.
      const row = await store.plans.get(idOf(call), personId);
      if (!row) throw new Problem('not-found');
      const plan = withTitles(await planView(store, row), await directory.current());
      return { body: plan, version: row.version, language: plan.language };
    },
  };
}

function personOf({ viewer }: Call): string {
  if (viewer.kind !== 'person') throw new Problem('not-signed-in');
  return viewer.personId;
}

async function planView(store: Store, row: PlanRow): Promise<Plan> {
  const person = await store.people.get(row.personId);
  const preferredName = person?.record['preferredName'];
  return {
    ...(row.record as unknown as Plan),
    id: row.id,
    personId: row.personId,
    personName: typeof preferredName === 'string' ? preferredName : 'You',
    version: row.version,
    updatedAt: row.updatedAt,
  };
}

/** With the names of what goals and pointers lead to, so that a plan is shown without a call for each. */
function withTitles(plan: Plan, { opportunities, organisations }: Snapshot): Plan {
  const titleOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : opportunities.get(id)?.record.title);
  const nameOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : organisations.get(id)?.record.name);
  return {
    ...plan,
    goals: !Array.isArray(plan.goals) ? plan.goals : plan.goals.map((goal) => ({
      ...goal, steps: goal.steps.map((step) => ({ ...step, opportunityTitle: titleOf(step.opportunityId) })) })),
    pointers: !Array.isArray(plan.pointers) ? plan.pointers : plan.pointers.map((pointer) => ({
      ...pointer, title: titleOf(pointer.opportunityId) ?? nameOf(pointer.organisationId) })),
  };
}

const cardOf = ({ id, personId, personName, kind, title, status, updatedAt, lastReviewedOn, nextReviewOn }: Plan): PlanCard =>
  ({ id, personId, personName, kind, title, status, updatedAt, lastReviewedOn, nextReviewOn });
