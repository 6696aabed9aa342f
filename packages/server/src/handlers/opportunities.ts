import type { OpportunitySearch } from '@daybridge/domain/generated/model';
import { CursorError } from '@daybridge/domain/search/index';
import type { SearchAnswer, SearchItem } from '@daybridge/domain/search/index';
import type { Contract } from '../contract/contract.ts';
import type { Directory, Snapshot } from '../directory/directory.ts';
import type { Answered, Call, Handlers } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import type { Log } from '../http/logging.ts';
import { joined } from '../http/json-text.ts';
import { Problem } from '../http/problems.ts';
import { languagesOf } from '../http/respond.ts';
import type { Store } from '../store/store.ts';
import { Shown } from './shown.ts';

/** What is on: the list, the search, and one opportunity. */
export function opportunityHandlers(store: Store, directory: Directory, contract: Contract, log: Log): Handlers {
  const shownIn = new WeakMap<Snapshot, Shown>();
  const copyPage = contract.copies({ $ref: '#/components/schemas/OpportunityPage' });

  const current = async (): Promise<Shown> => {
    const snapshot = await directory.current();
    const shown = shownIn.get(snapshot) ?? new Shown(store, snapshot, contract);
    shownIn.set(snapshot, shown);
    return shown;
  };

  const find = async (query: OpportunitySearch, call: Call): Promise<Answered> => {
    const tell = (pointers: string[]): void => log.warn({ operation: call.operation.id, pointers }, 'address left out');
    const shown = await current();
    const answer = search(directory, query, call.now);
    // What came after this state of the directory is shown the next time somebody asks.
    const items = answer.items.flatMap((item) => {
      const opportunity = shown.opportunity(item.id, tell);
      return opportunity ? [{ item, opportunity, venue: item.venueId === undefined ? undefined : shown.venue(item.venueId, tell) }] : [];
    });
    const dates = await shown.dates(items.filter(({ item }) => !item.closed).map(({ item }) => item.id), call.now, tell);
    const around = JSON.stringify(copyPage({ ...answer, items: [] }, tell));
    const [before, after] = around.split(NO_ITEMS, 2) as [string, string];
    const body = joined([
      before, '"items":[',
      ...items.flatMap(({ item, opportunity, venue }, n) => [
        n === 0 ? '{"opportunity":' : ',{"opportunity":', opportunity.bytes, ',"nextSessions":', dates.get(item.id) ?? '[]',
        ...(venue ? [',"venue":', venue.bytes] : []), restOf(item), '}']),
      ']', after]);
    return { body, nextCursor: answer.nextCursor, language: languagesOf(items.map(({ opportunity }) => opportunity.language)) };
  };

  return {
    listOpportunities: (call) => find({ sort: 'next-session', ...(call.query as OpportunitySearch) }, call),
    searchOpportunities: (call) => find(call.body as OpportunitySearch, call),
    getOpportunity: async (call): Promise<Answered> => {
      const tell = (pointers: string[]): void => log.warn({ operation: call.operation.id, pointers }, 'address left out');
      const found = (await current()).opportunity(idOf(call), tell);
      if (!found) throw new Problem('not-found');
      return { body: found.bytes, version: found.version, language: found.language };
    },
  };
}

/** Stands in no text: quotation marks in texts are written with a backslash. */
const NO_ITEMS = '"items":[]';

const restOf = ({ distanceKm, matched }: SearchItem): string =>
  `${distanceKm === undefined ? '' : `,"distanceKm":${distanceKm}`},"matched":${matched.length === 0 ? '[]' : JSON.stringify(matched)}`;

function search(directory: Directory, query: OpportunitySearch, now: Date): SearchAnswer {
  try {
    return directory.index.search(query, now);
  } catch (error) {
    if (!(error instanceof CursorError)) throw error;
    throw new Problem('invalid-request', {
      errors: [{ pointer: '/cursor', code: 'wrong-cursor', message: 'This cursor does not belong to this question. Begin again without it.' }] });
  }
}
