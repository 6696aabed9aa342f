import { cancel } from '@daybridge/domain/bookings';
import type { Config } from '../config.ts';
import { tellCancelled, tellChanged } from '../messages/tell.ts';
import type { BookingRow, SessionEntry, SessionRow, Tables } from '../store/store.ts';
import { factsOf, withFacts } from './facts.ts';
import { withoutContact } from './settle.ts';

/** The settings that decide what those who booked are told, and when. */
export type TellingConfig = Pick<Config, 'holds' | 'remindHours'>;

/** A session as it was, and as it has just been written. */
export interface SessionChange {
  before: SessionRow;
  after: SessionEntry;
}

const placeOf = ({ record }: SessionEntry): unknown => record['venueId'];

/** Whether people who booked have to be told: it does not take place, or takes place at another time or place. */
export const concernsPeople = ({ before, after }: SessionChange): boolean =>
  before.status !== after.status || before.startsAt !== after.startsAt || before.endsAt !== after.endsAt || placeOf(before) !== placeOf(after);

/**
 * Called in the transaction that changes sessions, whoever changes them: a schedule, somebody who keeps the directory, the provider
 * who cancels. The one place from which those who booked are told. What does not take place is cancelled for everybody who booked or waits.
 */
export async function sessionsChanged(
  tables: Tables, changes: readonly SessionChange[], at: string, config: TellingConfig, reason?: string,
): Promise<void> {
  for (const change of changes.filter(concernsPeople)) {
    const rows = await tables.bookings.liveOfSession(change.after.id);
    if (change.after.status === 'cancelled') await cancelAll(tables, rows, change, at, config, reason ?? saidWhy(change.after));
    else await tellAll(tables, rows, change, at, config);
  }
}

const saidWhy = ({ record }: SessionEntry): string | undefined => (typeof record['note'] === 'string' ? record['note'] : undefined);

/** Nobody keeps a place in what does not take place. Which other dates there are is looked up when the message is sent. */
async function cancelAll(
  tables: Tables, rows: readonly BookingRow[], { before }: SessionChange, at: string, { holds }: TellingConfig, reason: string | undefined,
): Promise<void> {
  for (const row of rows) {
    const outcome = cancel(factsOf(row, holds), at, 'provider', reason);
    if (!outcome.ok || !outcome.changed) continue;
    const cancelled = withFacts(row, outcome.booking, holds);
    await tables.bookings.update(row.status === 'confirmed' ? cancelled : { ...cancelled, details: withoutContact(row.details) });
    if (row.status !== 'waiting') await tables.sessions.release(before.id, row.places);
    await tellCancelled(tables, cancelled, row.status, at);
  }
}

async function tellAll(
  tables: Tables, rows: readonly BookingRow[], { before, after }: SessionChange, at: string, { remindHours }: TellingConfig,
): Promise<void> {
  const session = (await tables.sessions.get(after.id, at))!;
  // Who only keeps a place sees it on the screen they have open.
  for (const row of rows.filter(({ status }) => status !== 'held')) {
    await tellChanged(tables, row, session, at, remindHours, { was: { startsAt: before.startsAt, endsAt: before.endsAt } });
  }
}
