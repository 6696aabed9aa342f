import { createHash, createHmac } from 'node:crypto';
import { Problem } from '../http/problems.ts';
import type { Access, AccessRow } from '../store/access.ts';
import type { Tables } from '../store/store.ts';

/** Accesses to ids that name no plan are written into a chain too, so that they take as long as any other refusal. */
export const WRONG_IDS = 'ids-that-name-none';

/** A row and the hash before it, written the same way wherever it comes from. */
const canonicalRow = (row: Omit<AccessRow, 'hash'>, before: string): string => JSON.stringify([
  row.chainId, row.n, row.at, row.who, row.role, row.organisationId ?? null, row.purpose ?? null, row.operation, row.outcome,
  row.planId, row.about ?? null, row.emergency, before,
]);

/** With a key nobody who can only write to the database can make a hash that fits. */
export function hashOf(row: Omit<AccessRow, 'hash'>, before: string, key: string | undefined): string {
  const text = canonicalRow(row, before);
  return (key === undefined ? createHash('sha256') : createHmac('sha256', key)).update(text).digest('hex');
}

/**
 * Adds an access to the chain of a plan, in the transaction of what was read. `personId` is whose plan it is; without one the id was
 * wrong. Where it cannot be written nothing is shown.
 */
export async function recordAccess(tables: Tables, access: Access, personId: string | undefined, key: string | undefined): Promise<void> {
  try {
    const { id: chainId, length, head } = await tables.accesses.lock(personId === undefined ? WRONG_IDS : access.planId, personId);
    const row = { ...access, chainId, n: length + 1 };
    await tables.accesses.append({ ...row, hash: hashOf(row, head, key) });
  } catch {
    throw new Problem('not-ready', {}, { 'Retry-After': '5' });
  }
}
