import type { OpportunityMatch, OpportunityPage, OpportunitySearch } from '@daybridge/domain/generated/model';
import { CursorError, isClosedGroup, nextSessions } from '@daybridge/domain/search/index';
import type { SearchAnswer, SearchItem } from '@daybridge/domain/search/index';
import { publicOpportunity } from '../directory/directory.ts';
import type { Directory, Snapshot } from '../directory/directory.ts';
import { sessionView } from '../directory/sessions.ts';
import type { Answered, Call, Handlers } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { Problem } from '../http/problems.ts';
import type { SessionCounts, SessionEntry, Store } from '../store/store.ts';

const SHOWN_SESSIONS = 3;

/** What is on: the list, the search, and one opportunity. */
export function opportunityHandlers(store: Store, directory: Directory): Handlers {
  return {
    listOpportunities: async (call) => {
      const body = await find(store, directory, { sort: 'next-session', ...(call.query as OpportunitySearch) }, call);
      return { body, nextCursor: body.nextCursor };
    },
    searchOpportunities: async (call) => ({ body: await find(store, directory, call.body as OpportunitySearch, call) }),
    getOpportunity: async (call): Promise<Answered> => {
      const found = (await directory.current()).opportunities.get(idOf(call));
      if (!found) throw new Problem('not-found');
      return { body: publicOpportunity(found.record), version: found.version, language: found.record.language };
    },
  };
}

async function find(store: Store, directory: Directory, query: OpportunitySearch, call: Call): Promise<OpportunityPage> {
  const snapshot = await directory.current();
  const answer = search(directory, query, call.now);
  const dates = await snapshot.sessions.many(answer.items.map(({ id }) => id).filter((id) => tellsItsDates(snapshot, id)));
  const shown = new Map(answer.items.map(({ id }) => [id, nextSessions(dates.get(id) ?? [], call.now, SHOWN_SESSIONS)]));
  // Only places change from one booking to the next, and only where somebody counts.
  const counted = [...shown.values()].flat().filter(({ capacity }) => capacity !== undefined);
  const counts = await store.sessions.counts(counted.map(({ id }) => id), call.now.toISOString());
  return {
    ...answer,
    items: answer.items.map((item) => matchOf(item, snapshot, shown.get(item.id)!.map((session) => ({ ...session, ...counts.get(session.id) })))),
  } as OpportunityPage;
}

function search(directory: Directory, query: OpportunitySearch, now: Date): SearchAnswer {
  try {
    return directory.index.search(query, now);
  } catch (error) {
    if (!(error instanceof CursorError)) throw error;
    throw new Problem('invalid-request', {
      errors: [{ pointer: '/cursor', code: 'wrong-cursor', message: 'This cursor does not belong to this question. Begin again without it.' }] });
  }
}

function tellsItsDates(snapshot: Snapshot, id: string): boolean {
  const opportunity = snapshot.opportunities.get(id)?.record;
  return opportunity !== undefined && !isClosedGroup(opportunity);
}

function matchOf(item: SearchItem, snapshot: Snapshot, sessions: readonly (SessionEntry & Partial<SessionCounts>)[]): OpportunityMatch {
  const opportunity = publicOpportunity(snapshot.opportunities.get(item.id)!.record);
  return {
    opportunity,
    nextSessions: sessions.map(sessionView),
    venue: item.venueId === undefined ? undefined : snapshot.venues.get(item.venueId)?.record,
    distanceKm: item.distanceKm,
    matched: item.matched,
  };
}
