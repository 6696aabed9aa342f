import { addDays } from '@daybridge/domain/zoned';
import type { LocalDate } from '@daybridge/domain/zoned';
import { createHash } from 'node:crypto';
import type { DelegationRow, ShareRow, Tables } from '../store/store.ts';
import { today } from './acting.ts';

/** The share of a delegation that is about booking alone: one of its own, whose id follows from the delegation's. */
function bookShareId(delegationId: string): string {
  const hash = createHash('sha256').update(`daybridge book share ${delegationId}`).digest('hex');
  // As old as its delegation, like any UUIDv7.
  return `${delegationId.slice(0, 13)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}

/** Whether a delegate may book on a day, by any share of this delegation that holds. */
export async function mayBook({ shares }: Pick<Tables, 'shares'>, { id, endsOn, revokedAt }: DelegationRow, day: string): Promise<boolean> {
  if (revokedAt !== undefined || endsOn < day) return false;
  return (await shares.ofDelegation(id)).some((share) => share.endsOn >= day && share.scopes.includes('book'));
}

/** Lets a delegate book as long as the delegation holds, or no longer. */
export async function letBook({ shares }: Pick<Tables, 'shares'>, delegation: Pick<DelegationRow, 'id' | 'endsOn'>, allowed: boolean, now: Date): Promise<void> {
  const id = bookShareId(delegation.id);
  const share = await shares.get(id);
  const endsOn = allowed ? delegation.endsOn : addDays(today(now) as LocalDate, -1);
  if (share) {
    if (share.endsOn !== endsOn) await shares.update({ ...share, endsOn });
  } else if (allowed) {
    const made: ShareRow = {
      id, delegationId: delegation.id, planId: undefined, scopes: ['book'], parts: [], reveal: false, endsOn, createdAt: now.toISOString(), version: 1 };
    await shares.insert(made);
  }
}
