// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../../call.ts';
import type { Connection } from '../../connection.ts';
import { many, one } from '../../verbs.ts';
import type { CallOf, PagesOf, QueryOf } from '../../operation-types.ts';
import type * as R from '../resources.ts';

/**
 * List what is on. What a person can join, filtered by closed lists only, so that nothing about health stands in an
 * address. The first list of a page: cacheable and without a preflight. Open to everybody.
 */
export const listOpportunities = /* @__PURE__ */ many<(to: Connection, query?: QueryOf<'listOpportunities'>, options?: CallOptions) => PagesOf<'listOpportunities', R.OpportunityPage, R.OpportunityMatch>>('GET /opportunities', 'open query');

/**
 * Search for something to do. The same filters, and free words and a place too. Words and places travel in the body,
 * never in the address. Changes nothing, so it can be repeated. Open to everybody.
 */
export const searchOpportunities = /* @__PURE__ */ many<(to: Connection, body?: R.OpportunitySearch, options?: CallOptions) => PagesOf<'searchOpportunities', R.OpportunityPage, R.OpportunityMatch>>('POST /opportunities/search', 'open safe body');

/**
 * Read one opportunity. Everything about one thing a person can join: who it is for, what to expect, what it costs and
 * how to join. A closed group gives no place and no time. Open to everybody.
 */
export const getOpportunity = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getOpportunity', R.Opportunity>>('GET /opportunities/{id}', 'open');

/**
 * Write an opportunity. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records
 * of your own organisation. With `ifMatch` it changes what is there. Scope `directory:write`. Refused with
 * `id-in-use`, `changed-meanwhile`, `does-not-fit`.
 */
export const putOpportunity = /* @__PURE__ */ one<(to: Connection, id: string, body: R.OpportunityWrite, options?: CallOptions) => CallOf<'putOpportunity', R.Opportunity>>('PUT /opportunities/{id}', 'body');

/**
 * Take away an opportunity. With the ETag of what you have seen. Already gone is no problem. With the ETag remembered
 * from reading, or `ifMatch`. Scope `directory:write`. Refused with `still-in-use`, `changed-meanwhile`,
 * `precondition-required`.
 */
export const deleteOpportunity = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'deleteOpportunity', undefined>>('DELETE /opportunities/{id}');

/**
 * Change an opportunity. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole. With
 * the ETag remembered from reading, or `ifMatch`. Scope `directory:write`. Refused with `changed-meanwhile`,
 * `does-not-fit`, `precondition-required`.
 */
export const patchOpportunity = /* @__PURE__ */ one<(to: Connection, id: string, body: R.OpportunityPatch, options?: CallOptions) => CallOf<'patchOpportunity', R.Opportunity>>('PATCH /opportunities/{id}', 'body');

/**
 * List the dates of one opportunity. Its sessions from today (or from) until twelve weeks ahead (or to), with places
 * left. Cancelled ones stay, marked. A closed group has none. Open to everybody.
 */
export const listSessions = /* @__PURE__ */ many<(to: Connection, id: string, query?: QueryOf<'listSessions'>, options?: CallOptions) => PagesOf<'listSessions', R.SessionPage, R.Session>>('GET /opportunities/{id}/sessions', 'open query');

/**
 * Say that something here is wrong. Goes to whoever may correct the record. The same content again answers 200. Open
 * to everybody. Refused with `id-in-use`.
 */
export const putReport = /* @__PURE__ */ one<(to: Connection, id: string, reportId: string, body: R.ReportWrite, options?: CallOptions) => CallOf<'putReport', R.Report>>('PUT /opportunities/{id}/reports/{reportId}', 'open body');

/**
 * Say that a record is still right. Writes today as the day it was last checked. Sent again the same day it changes
 * nothing. Opportunity: from `active`, `paused`, `full`. Scope `directory:write`. Refused with `not-allowed-in-state`.
 */
export const checkOpportunity = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'checkOpportunity', R.Opportunity>>('POST /opportunities/{id}/checked');

/**
 * See who asks to join. Requests for an opportunity of your own organisation, with no more than each person allowed.
 * Scope `register`.
 */
export const listOpportunityRequests = /* @__PURE__ */ many<(to: Connection, id: string, query?: QueryOf<'listOpportunityRequests'>, options?: CallOptions) => PagesOf<'listOpportunityRequests', R.RequestPage, R.Request>>('GET /opportunities/{id}/requests', 'query');
