import { ukTimeZone, wallClock } from '@daybridge/domain/zoned';
import type { Tables } from '../store/store.ts';

/** The calendar day on which delegations and shares are looked at: where the service is. */
export const today = (now: Date | string): string => wallClock(now, ukTimeZone).date;

/** Whether a person has said that somebody may book for them, and it still holds. */
export async function mayBookFor(tables: Pick<Tables, 'shares'>, delegateId: string, personId: string, now: Date | string): Promise<boolean> {
  const shares = await tables.shares.live(personId, delegateId, today(now));
  return shares.some(({ scopes }) => scopes.includes('book'));
}
