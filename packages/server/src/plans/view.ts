import type { Plan, PlanCard, PlanSummary } from '@daybridge/domain/generated/model';
import { isUnavailable, listOf, mainContact } from '@daybridge/domain/plan';
import { planFor } from '@daybridge/domain/plan-access';
import type { PlanAccess } from '@daybridge/domain/plan-access';
import { proposedBy } from '@daybridge/domain/plan-beside';
import type { KeptPlan } from '@daybridge/domain/plan-change';
import type { Snapshot } from '../directory/directory.ts';
import type { Answered } from '../http/call.ts';
import type { Document, PersonRow, PlanRow } from '../store/store.ts';
import type { Reached } from './reach.ts';
import { nameInPlan } from './words.ts';

/** A whole plan as it is kept, with whose it is. */
export const planOf = (row: PlanRow, person: PersonRow | undefined): Plan => ({
  ...(row.record as unknown as Plan),
  id: row.id,
  personId: row.personId,
  personName: nameInPlan(person),
  version: row.version,
  updatedAt: row.updatedAt,
});

export const keptOf = ({ plan, row }: Pick<Reached, 'plan' | 'row'>): KeptPlan => ({ plan, made: row.made });

/** What is kept of a plan: what the service adds to it by itself is not. */
export function recordOf(plan: Plan): Document {
  const { id: _id, personId: _personId, personName: _name, version: _version, updatedAt: _updatedAt, reader: _reader, ...record } = plan;
  return record as unknown as Document;
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

/** Who asks for a plan, and what they may see. */
type Seer = Pick<Reached, 'access' | 'snapshot' | 'writer'>;

/** The plan as whoever asks may see it. */
export const seenPlan = (kept: KeptPlan, { access, snapshot, writer }: Seer): Plan => planFor(withTitles(kept.plan, snapshot), access, proposedBy(kept, writer.id))!;

export const shownPlan = (kept: KeptPlan, seer: Seer, status = 200): Answered =>
  ({ status, body: seenPlan(kept, seer), version: kept.plan.version, language: kept.plan.language });

export const cardOf = ({ id, personId, personName, kind, title, status, updatedAt, lastReviewedOn, nextReviewOn }: Plan): PlanCard =>
  ({ id, personId, personName, kind, title, status, updatedAt, lastReviewedOn, nextReviewOn });

/** A plan on a card, of what may be seen of it. How many goals there are is not known where they could not be loaded. */
export function summaryOf(plan: Plan, access: PlanAccess): PlanSummary {
  const seen = planFor(plan, access)!;
  const goals = isUnavailable(seen.goals) ? undefined : listOf(seen.goals);
  const { id, personName, kind, title, status, updatedAt, lastReviewedOn, nextReviewOn, next } = seen;
  return {
    id, personName, kind, title, status, updatedAt, lastReviewedOn, nextReviewOn,
    next: isUnavailable(next) ? undefined : next,
    mainContact: mainContact(seen),
    goalsDoing: goals?.filter((goal) => goal.status === 'doing').length,
    goalsAchieved: goals?.filter((goal) => goal.status === 'achieved').length,
  };
}
