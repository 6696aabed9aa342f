import type { SessionCancel } from '@daybridge/domain/generated/model';
import { sessionsChanged } from '../bookings/session-changed.ts';
import { refusalProblem } from '../bookings/desk.ts';
import type { Desk } from '../bookings/desk.ts';
import { settleSession } from '../bookings/settle.ts';
import type { Call } from '../http/call.ts';
import type { SessionRow } from '../store/store.ts';
import { entryOf } from '../upkeep/schedules.ts';
import { ownSession } from './register.ts';

/** Cancels a session: it stays, marked, and everybody who booked or waits is told in the same transaction. */
export async function cancelSession(desk: Desk, call: Call): Promise<SessionRow> {
  const { id } = await ownSession(desk, call);
  const at = call.now.toISOString();
  const { reason } = call.body as SessionCancel;
  const begun = await desk.store.transaction(async (tables): Promise<boolean> => {
    await tables.directory.lock();
    await tables.sessions.lock(id);
    const before = (await settleSession(tables, id, at, desk.config.holds))!;
    if (before.status === 'cancelled') return false;
    if (before.startsAt <= at) return true;
    const after = { ...entryOf(before), status: 'cancelled' as const };
    await tables.sessions.put([after]);
    await sessionsChanged(tables, [{ before, after }], at, desk.config, reason);
    return false;
  });
  if (begun) throw await refusalProblem(desk, { refused: 'session-started', sessionId: id, places: 1 }, call.now);
  return (await desk.store.sessions.get(id, at))!;
}
