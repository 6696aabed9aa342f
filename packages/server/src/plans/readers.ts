import { planAccess } from '@daybridge/domain/plan-access';
import type { PlanAccess } from '@daybridge/domain/plan-access';
import type { PersonRow, PlanRow, ShareRow, Tables } from '../store/store.ts';

interface Reader {
  personId: string;
  /** What is known of them; a young carer sees less. */
  asker: PersonRow | undefined;
  roles: ReadonlySet<string>;
  /** The time they were given in an emergency is not over. */
  emergency: boolean;
  /** All that hold, of the plan that is meant. */
  shares: readonly ShareRow[];
}

/** What somebody may see of a plan that is not theirs. `owner` is whose it is, empty for nobody's. */
export const accessByShares = (owner: string, { personId, asker, roles, emergency, shares }: Reader, day: string): PlanAccess =>
  planAccess({ personId: owner }, {
    personId, roles, emergency,
    under18: asker?.record['under18'] === true,
    shares: shares.map(({ scopes, parts, reveal, endsOn }) => ({ personId: owner, scopes, parts: parts ?? 'all', reveal, endsOn })),
  }, day);

/** Everybody who may see a plan now and is not the person, with what they may see. What they may do besides depends on how they signed in. */
export async function readersOf(tables: Tables, { id, personId: owner }: PlanRow, now: Date, day: string): Promise<Map<string, PlanAccess>> {
  const shares = await tables.shares.liveOfPlan(id, day);
  const looking = (await tables.emergencies.ofPlan(id)).filter(({ endsAt }) => endsAt > now.toISOString()).map(({ personId }) => personId);
  const readers = new Map<string, PlanAccess>();
  for (const personId of new Set([...shares.map(({ delegateId }) => delegateId), ...looking])) {
    const theirs = shares.filter(({ delegateId }) => delegateId === personId);
    const reader = { personId, asker: await tables.people.get(personId), roles: new Set<string>(), emergency: looking.includes(personId), shares: theirs };
    readers.set(personId, accessByShares(owner, reader, day));
  }
  return readers;
}
