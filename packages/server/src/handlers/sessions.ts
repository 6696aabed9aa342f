import { isClosedGroup } from '@daybridge/domain/search/index';
import { addDays, toInstant, ukTimeZone, wallClock } from '@daybridge/domain/zoned';
import type { Directory } from '../directory/directory.ts';
import { sessionView } from '../directory/sessions.ts';
import type { Call, Handlers } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { Problem } from '../http/problems.ts';
import type { Store } from '../store/store.ts';

const ORDINARY_LIMIT = 20;
const TWELVE_WEEKS = 84;

/** The dates of an opportunity, with the places left at this moment. */
export function sessionHandlers(store: Store, directory: Directory): Handlers {
  return {
    listSessions: async (call) => {
      const { opportunities, venues } = await directory.current();
      const opportunity = opportunities.get(idOf(call))?.record;
      if (!opportunity) throw new Problem('not-found');
      if (isClosedGroup(opportunity)) return { body: { items: [], venues: [] } };
      const { from, to } = stretch(call, opportunity.schedule?.timeZone ?? ukTimeZone);
      const limit = (call.query['limit'] as number | undefined) ?? ORDINARY_LIMIT;
      const of = JSON.stringify([opportunity.id, call.query['from'], call.query['to']]);
      const after = readCursor(of, call.query['cursor'] as string | undefined, ['instant', 'id']);
      const rows = await store.sessions.list({
        opportunityId: opportunity.id, from, to, limit: limit + 1,
        ...(after && { after: { startsAt: after[0], id: after[1] } }),
      }, call.now.toISOString());
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      const nextCursor = rows.length > limit && last ? writeCursor(of, [last.startsAt, last.id]) : undefined;
      const sessions = items.map(sessionView);
      const at = [...new Set(sessions.flatMap((session) => session.venueId ?? []))];
      return { body: { items: sessions, venues: at.flatMap((id) => venues.get(id)?.record ?? []), nextCursor }, nextCursor };
    },

    getSession: async (call) => {
      const row = await store.sessions.get(idOf(call), call.now.toISOString());
      const opportunity = row && (await directory.current()).opportunities.get(row.opportunityId)?.record;
      if (!row || row.removed || !opportunity || isClosedGroup(opportunity)) throw new Problem('not-found');
      return { body: sessionView(row), version: row.version };
    },
  };
}

/** No session lies outside these days, and clocks cannot be read beyond the calendar. */
const within = (day: string): string => (day < '1900-01-01' ? '1900-01-01' : day > '2200-12-31' ? '2200-12-31' : day);

/** From the start of the first day to the end of the last, on the clock of the place. */
function stretch(call: Call, timeZone: string): { from: string; to: string } {
  const first = (call.query['from'] as string | undefined) ?? wallClock(call.now, timeZone).date;
  const last = (call.query['to'] as string | undefined) ?? addDays(wallClock(call.now, timeZone).date, TWELVE_WEEKS);
  const midnight = (day: string): string => new Date(toInstant(day, '00:00', timeZone)).toISOString();
  return { from: midnight(within(first)), to: midnight(addDays(within(last), 1)) };
}
