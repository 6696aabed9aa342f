import { bookingCalendar } from '@daybridge/domain/calendar';
import type { Answered, Call } from '../http/call.ts';
import { Problem } from '../http/problems.ts';
import type { BookingRow } from '../store/store.ts';
import type { Desk } from './desk.ts';

/** A booking for a calendar, once it has been confirmed; one that was cancelled afterwards says so. */
export async function calendarOf(desk: Desk, row: BookingRow, { now, language }: Call): Promise<Answered> {
  if (row.confirmedAt === undefined) throw new Problem('not-allowed-in-state');
  const session = (await desk.store.sessions.get(row.sessionId, now.toISOString()))!;
  const { venueId } = session.record as { venueId?: string };
  const address = venueId === undefined ? undefined : (await desk.directory.current()).venues.get(venueId)?.record.address;
  const file = bookingCalendar({
    id: row.id, status: row.status, session, address, now, lang: language,
    // Goes up with every change of the booking and of the directory, which is where sessions are moved and cancelled.
    version: row.version + row.sequenceBase + session.change,
  });
  return { body: file, headers: { 'Content-Disposition': 'attachment; filename="appointment.ics"' } };
}
