import { missingDetails } from '@daybridge/domain/booking-details';
import { effectiveState } from '@daybridge/domain/bookings';
import type { BookingPatch } from '@daybridge/domain/generated/model';
import { mergePatch } from '@daybridge/domain/merge-patch';
import type { Call } from '../http/call.ts';
import { requireVersion } from '../http/preconditions.ts';
import { tellChanged } from '../messages/tell.ts';
import { canonical } from '../store/directory-table.ts';
import type { BookingRow, Document } from '../store/store.ts';
import { command, refusedBy } from './commands.ts';
import { missing } from './create.ts';
import type { Desk } from './desk.ts';

const CORRECTABLE = new Set(['confirmed', 'waiting', 'offered']);

/** Corrects what somebody told us for a booking, if nobody changed it since they read it. */
export function patchBooking(desk: Desk, found: BookingRow, call: Call): Promise<BookingRow> {
  return command(desk, found, call.now, async ({ tables, row, facts, session, at }) => {
    requireVersion(call, row.version);
    const isOver = session.endsAt <= at || row.erasedAt !== undefined;
    if (isOver || !CORRECTABLE.has(effectiveState(facts, at, session.startsAt))) return refusedBy({ ok: false, code: 'not-allowed-in-state' });
    const details = withoutUnused(mergePatch(row.details, call.body as BookingPatch) as Document);
    const lacking = lackingIn(row, details);
    if (lacking.length > 0) return { refused: 'details-missing', extra: { errors: missing(lacking) } };
    if (canonical(details) === canonical(row.details)) return row;
    if (canonical(details['contact']) === canonical(row.details['contact'])) return { ...row, details };
    // A link that went to another number or address opens nothing any more.
    const changed = { ...row, details, keyVersion: row.keyVersion + 1 };
    await tellChanged(tables, changed, session, at, desk.config.remindHours, { contact: true });
    return changed;
  });
}

/** A number that is no longer to be used is not kept. */
function withoutUnused(details: Document): Document {
  const contact = details['contact'] as { channel?: string } | undefined;
  return contact?.channel === 'none' ? { ...details, contact: { channel: 'none' } } : details;
}

/** A guest has to be reachable or say that they do not wish to be; who waits has to be, or nothing could be offered. */
function lackingIn(row: BookingRow, details: Document): string[] {
  const signedIn = row.personId !== undefined;
  const lacking = missingDetails({ ...(details as unknown as Parameters<typeof missingDetails>[0]), signedIn });
  const { channel } = (details['contact'] ?? {}) as { channel?: string };
  return lacking.length === 0 && row.status !== 'confirmed' && channel === 'none' ? ['/contact/channel'] : lacking;
}
