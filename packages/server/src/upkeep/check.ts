import { ukTimeZone, wallClock } from '@daybridge/domain/zoned';
import type { Call } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { Problem } from '../http/problems.ts';
import type { Store } from '../store/store.ts';
import { requireOwn } from './own.ts';

/** Writes today as the day somebody last looked at an opportunity; what was reported of it before is dealt with. */
export async function checkOpportunity(store: Store, call: Call): Promise<void> {
  await store.transaction(async (tables) => {
    await tables.directory.lock();
    const row = await tables.directory.get('opportunity', idOf(call));
    if (!row) throw new Problem('not-found');
    requireOwn(call, row.organisationId);
    if (row.record['status'] === 'closed') throw new Problem('not-allowed-in-state');
    await tables.reports.handle(row.id, call.now.toISOString());
    const checkedOn = wallClock(call.now, ukTimeZone).date;
    if (row.record['checkedOn'] === checkedOn) return;
    await tables.directory.update({ id: row.id, kind: row.kind, organisationId: row.organisationId, record: { ...row.record, checkedOn } });
  });
}
