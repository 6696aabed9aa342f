import { access, roles } from '../generated/access.ts';
import type { Outcome, Role } from '../generated/access.ts';

/** The most first: somebody who is two things may do what either may. */
const BEST_FIRST: readonly Outcome[] = ['allow', 'own', 'shared', '404', '403', '401'];

/** What an operation is to whoever holds these roles: the one place that reads the table of who may do what. */
export function outcomeFor(operationId: string, held: Iterable<Role>): Outcome {
  const row = access[operationId];
  if (!row) throw new Error(`specs/access.csv says nothing of ${operationId}.`);
  const outcomes = new Set([...held].map((role) => row[roles.indexOf(role)]!));
  return BEST_FIRST.find((outcome) => outcomes.has(outcome)) ?? '403';
}

/** Roles a signed-in person can have. */
const ofPeople = new Set<string>(roles.filter((role) => role !== 'anonymous' && role !== 'guest'));

/** The roles a token names that we know; who has none of them is a person with what is theirs. */
export function rolesOf(named: readonly string[]): ReadonlySet<Role> {
  const known = named.filter((role): role is Role => ofPeople.has(role));
  return new Set(known.length > 0 ? known : ['person']);
}
