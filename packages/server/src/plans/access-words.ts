import type { AccessLogEntry } from '@daybridge/domain/generated/model';
import type { Snapshot } from '../directory/directory.ts';
import type { Language } from '../http/language.ts';
import type { AccessRow } from '../store/access.ts';
import type { Tables } from '../store/store.ts';
import { didWords, personWords, roleWords } from './words.ts';

/** Accesses as the person reads them: names and reasons stand beside the chain, so that they can be forgotten without breaking it. */
export async function accessWords(tables: Tables, rows: readonly AccessRow[], { organisations }: Snapshot, language: Language): Promise<AccessLogEntry[]> {
  const people = new Map(await Promise.all([...new Set(rows.map(({ who }) => who))].map(async (id) => [id, await tables.people.get(id)] as const)));
  const reasons = new Map<string, string>();
  for (const planId of new Set(rows.filter(({ about }) => about !== undefined).map((row) => row.planId))) {
    for (const { id, reason } of await tables.emergencies.ofPlan(planId)) reasons.set(id, reason);
  }
  return rows.map(({ at, who, role, organisationId, purpose, operation, outcome, about, emergency }) => ({
    at,
    who: personWords(people.get(who), language),
    role: roleWords(role, people.get(who), language),
    organisation: organisationId === undefined ? undefined : organisations.get(organisationId)?.record.name,
    purpose,
    what: didWords(operation, language),
    outcome,
    ...(emergency && { emergency }),
    ...(about !== undefined && reasons.has(about) && { reason: reasons.get(about) }),
  }));
}

/** Who has looked at any plan of a person, the newest first: for everything the service holds about them. */
export async function accessLogOf(tables: Tables, personId: string, snapshot: Snapshot, language: Language): Promise<AccessLogEntry[]> {
  const rows: AccessRow[] = [];
  for (const chain of await tables.accesses.chainsOf(personId)) rows.push(...await tables.accesses.rows(chain, 0, Number.MAX_SAFE_INTEGER));
  return accessWords(tables, rows.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1)), snapshot, language);
}
