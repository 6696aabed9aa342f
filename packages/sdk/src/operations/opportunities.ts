import { ask, askPages, type CallOf, type PagesOf, type QueryOf } from '../ask.ts';
import type { CallOptions } from '../call.ts';
import type { Connection } from '../connection.ts';
import * as row from '../generated/operations.ts';
import type { Opportunity, OpportunityMatch, OpportunityPage, OpportunitySearch, Session, SessionPage } from '../generated/resources.ts';

/** What a person can join, filtered by closed lists only: it travels in an address and may be cached. */
export const listOpportunities = (
  to: Connection, filters?: QueryOf<'listOpportunities'>, options?: CallOptions,
): PagesOf<'listOpportunities', OpportunityPage, OpportunityMatch> =>
  askPages(to, row.listOpportunities, (cursor) => ({ query: { ...filters, ...cursor } }), options);

/** The same filters with free words and a place. They travel in the body and never stand in an address. */
export const searchOpportunities = (
  to: Connection, search?: OpportunitySearch, options?: CallOptions,
): PagesOf<'searchOpportunities', OpportunityPage, OpportunityMatch> =>
  askPages(to, row.searchOpportunities, (cursor) => ({ body: { ...search, ...cursor } }), options);

/** One opportunity. */
export const getOpportunity = (to: Connection, id: string, options?: CallOptions): CallOf<'getOpportunity', Opportunity> =>
  ask(to, row.getOpportunity, { path: { id } }, options);

/** The dates of one opportunity in order of time, cancelled ones marked. A closed group has none. */
export const listSessions = (
  to: Connection, id: string, query?: QueryOf<'listSessions'>, options?: CallOptions,
): PagesOf<'listSessions', SessionPage, Session> =>
  askPages(to, row.listSessions, (cursor) => ({ path: { id }, query: { ...query, ...cursor } }), options);

/** One date, with the places left now. */
export const getSession = (to: Connection, id: string, options?: CallOptions): CallOf<'getSession', Session> =>
  ask(to, row.getSession, { path: { id } }, options);
