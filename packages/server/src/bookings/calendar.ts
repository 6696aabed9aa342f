import type { Answered, Call } from '../http/call.ts';
import { Problem } from '../http/problems.ts';
import { calendarText } from '../messages/compose.ts';
import type { BookingRow } from '../store/store.ts';
import type { Desk } from './desk.ts';

/** A booking for a calendar, once it has been confirmed; one that was cancelled afterwards says so. */
export async function calendarOf(desk: Desk, row: BookingRow, { now, language }: Call): Promise<Answered> {
  if (row.confirmedAt === undefined) throw new Problem('not-allowed-in-state');
  const session = (await desk.store.sessions.get(row.sessionId, now.toISOString()))!;
  const file = calendarText(await desk.directory.current(), row, session, now, language);
  return { body: file, headers: { 'Content-Disposition': 'attachment; filename="appointment.ics"' } };
}
