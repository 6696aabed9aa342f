import type { Plan } from '@daybridge/domain/generated/model';
import { isUuid } from '@daybridge/domain/ids';
import { planAccess } from '@daybridge/domain/plan-access';
import type { PlanAccess } from '@daybridge/domain/plan-access';
import type { Writer } from '@daybridge/domain/plan-authorship';
import { asSeenBy } from '@daybridge/domain/plan-seen';
import { ukTimeZone, wallClock } from '@daybridge/domain/zoned';
import { recordAccess } from '../audit/chain.ts';
import type { Directory, Snapshot } from '../directory/directory.ts';
import type { Role } from '../generated/access.ts';
import { outcomeFor } from '../http/access.ts';
import type { Answered, Call } from '../http/call.ts';
import { isOnRecord } from '../http/authorise.ts';
import { idOf } from '../http/call.ts';
import { Problem } from '../http/problems.ts';
import type { PersonRow, PlanRow, Store, Tables } from '../store/store.ts';
import { accessByShares } from './readers.ts';
import { planOf } from './view.ts';
import { authorOf, roleThatCounts } from './words.ts';

export interface PlanDesk {
  store: Store;
  directory: Directory;
  /** For the hashes of the record of accesses; without one they are plain. */
  auditKey: string | undefined;
}

/** A plan that whoever asks may see, and what they may do with it. */
export interface Reached {
  tables: Tables;
  row: PlanRow;
  /** With the version and time that whoever asks is told. */
  plan: Plan;
  access: PlanAccess;
  writer: Writer;
  snapshot: Snapshot;
}

/** Reads or changes a plan that is in reach. A refusal is thrown before anything is written: the access stays on record. */
export type Work = (reached: Reached) => Promise<Answered>;

export interface Needs {
  /** The row is kept from other writers. */
  writes?: boolean;
  /** Somebody else needs a share that lets them change the plan. */
  edit?: boolean;
  /** Somebody else needs no share: they say why it cannot wait. */
  anyPlan?: boolean;
}

interface Asker {
  personId: string;
  roles: ReadonlySet<Role>;
  organisationId: string | undefined;
}

export function askerOf({ viewer }: Pick<Call, 'viewer'>): Asker {
  if (viewer.kind !== 'person') throw new Problem('not-signed-in');
  return { personId: viewer.personId, roles: viewer.roles, organisationId: viewer.organisationIds[0] };
}

/** Whose plans an operation is for, by the table of who may do what. Whoever is a person may be somebody's carer or friend: it is the share that makes them one. */
export function forWhom(operationId: string, roles: ReadonlySet<Role>): { own: boolean; shared: boolean } {
  const acting = new Set<Role>(roles.has('person') ? [...roles, 'carer-or-friend'] : roles);
  acting.delete('person');
  return {
    own: [...roles].some((role) => outcomeFor(operationId, [role]) === 'own'),
    shared: [...acting].some((role) => ['shared', 'allow'].includes(outcomeFor(operationId, [role]))),
  };
}

export const dayOf = (now: Date): string => wallClock(now, ukTimeZone).date;

/** A request for a plan, as far as its being refused goes. */
export type Attempt = Pick<Call, 'operation' | 'params' | 'viewer' | 'headers' | 'now'>;

/** Puts on record that somebody asked for a plan who may not ask for such a thing at all. */
export async function refuseOnRecord(desk: PlanDesk, call: Attempt): Promise<void> {
  if (!isOnRecord(call.operation) || !isUuid(call.params['id'])) return;
  await onAnothers(desk, { ...call, isUnchanged: () => false }, askerOf(call), {}, await desk.directory.current(), undefined).catch((error: unknown) => {
    if (!(error instanceof Problem) || error.code !== 'not-found') throw error;
  });
}

/** Reads or changes the plan a request names. Anybody's access but the person's is on record in the same transaction, a refusal too. */
export async function onPlan(desk: PlanDesk, call: Call, needs: Needs, work: Work): Promise<Answered> {
  const asker = askerOf(call);
  const snapshot = await desk.directory.current();
  if (forWhom(call.operation.id, asker.roles).own) {
    const answered = await onOwn(desk, call, asker, needs, snapshot, work);
    if (answered) return answered;
  }
  return onAnothers(desk, call, asker, needs, snapshot, work);
}

async function onOwn({ store }: PlanDesk, call: Call, { personId }: Asker, needs: Needs, snapshot: Snapshot, work: Work): Promise<Answered | undefined> {
  const inside = async (tables: Tables): Promise<Answered | undefined> => {
    const row = await tables.plans[needs.writes ? 'lock' : 'get'](idOf(call), personId);
    if (!row) return undefined;
    const person = await tables.people.get(personId);
    const access = planAccess(row, { personId }, dayOf(call.now));
    const writer = { id: personId, author: authorOf(person, true, new Set()), today: dayOf(call.now), access };
    return work({ tables, row, plan: planOf(row, person), access, writer, snapshot });
  };
  return needs.writes ? store.transaction(inside) : inside(store);
}

/** What somebody else may see of a plan. The same questions are asked whether there is such a plan or not, so that no answer is quicker. */
async function lookAt(tables: Tables, call: Attempt, { personId, roles }: Asker): Promise<{ owner: string | undefined; access: PlanAccess; asker: PersonRow | undefined; emergency: boolean }> {
  const [id, day] = [idOf(call), dayOf(call.now)];
  const owner = await tables.plans.ownerOf(id);
  const shares = await tables.shares.live(owner ?? personId, personId, day, id);
  const emergency = (await tables.emergencies.isOpen(id, personId, call.now.toISOString())) && roles.has('worker');
  const asker = await tables.people.get(personId);
  const anothers = owner === undefined || owner === personId ? '' : owner;
  return { owner, access: accessByShares(anothers, { asker, personId, roles, emergency, shares }, day), asker, emergency };
}

async function onAnothers({ store, auditKey }: PlanDesk, call: Attempt & Pick<Call, 'isUnchanged'>, asker: Asker, needs: Needs, snapshot: Snapshot, work: Work | undefined): Promise<Answered> {
  const id = idOf(call);
  const mayAtAll = forWhom(call.operation.id, asker.roles).shared;
  const outcome = await store.transaction(async (tables) => {
    const { owner, access, asker: person, emergency } = await lookAt(tables, call, asker);
    const inReach = work !== undefined && mayAtAll && (needs.anyPlan ? owner !== undefined : access.see && (!needs.edit || access.edit));
    const told = await refusalOr(async () => {
      if (!inReach) throw new Problem('not-found');
      if (call.headers['purpose-of-use'] === undefined) throw new Problem('purpose-required');
      const row = (await tables.plans[needs.writes ? 'lock' : 'get'](id, owner!))!;
      const writer = { id: asker.personId, author: authorOf(person, false, asker.roles), today: dayOf(call.now), access };
      return work({ tables, row, plan: asSeenBy(planOf(row, await tables.people.get(owner!)), asker.personId, row.seen), access, writer, snapshot });
    });
    if (owner === asker.personId) return told;
    await recordAccess(tables, {
      at: call.now.toISOString(), who: asker.personId, role: roleThatCounts(asker.roles), organisationId: asker.organisationId,
      purpose: call.headers['purpose-of-use'], operation: call.operation.id, planId: id, emergency: emergency || needs.anyPlan === true,
      about: told instanceof Problem ? undefined : told.about,
      outcome: told instanceof Problem ? 'refused' : call.isUnchanged(told) ? 'unchanged' : 'seen',
    }, owner, auditKey);
    return told;
  });
  if (outcome instanceof Problem) throw outcome;
  return outcome;
}

async function refusalOr<T>(work: () => Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
