import { attendance } from '@daybridge/domain/bookings';
import type { Attendance, Opportunity, RegisterEntry } from '@daybridge/domain/generated/model';
import type { Desk } from '../bookings/desk.ts';
import { factsOf, sessionFacts, withFacts } from '../bookings/facts.ts';
import { lockPeople } from '../bookings/lock.ts';
import type { Call } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { Problem } from '../http/problems.ts';
import type { BookingRow } from '../store/store.ts';
import { ownSession, registerEntry } from './register.ts';

/** Where who came may be noted: where the provider switched it on, and never where people drop in or keep a group by themselves. */
const isNoted = ({ recordsAttendance, joining, accessRoutes, peerGroup }: Opportunity): boolean =>
  recordsAttendance === true && joining.mode === 'book' && !accessRoutes.includes('drop-in') && peerGroup === undefined;

/** Notes whether somebody came. */
export async function recordAttendance(desk: Desk, call: Call): Promise<RegisterEntry> {
  const found = await desk.store.bookings.get(idOf(call));
  if (!found) throw new Problem('not-found');
  const session = await ownSession(desk, call, found.sessionId);
  const opportunity = (await desk.directory.current()).opportunities.get(session.opportunityId)!.record;
  if (!isNoted(opportunity)) throw new Problem('attendance-off');
  const { attended } = call.body as Attendance;
  const row = await desk.store.transaction(async (tables): Promise<BookingRow> => {
    await lockPeople(tables, found);
    await tables.sessions.lock(found.sessionId);
    const current = (await tables.bookings.get(found.id))!;
    const outcome = attendance(factsOf(current, desk.config.holds), attended, sessionFacts(session), call.now);
    if (!outcome.ok) throw new Problem('not-allowed-in-state');
    if (outcome.changed) await tables.bookings.update(withFacts(current, outcome.booking, desk.config.holds));
    return (await tables.bookings.get(found.id))!;
  });
  return registerEntry(desk.store, row);
}
