// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../../call.ts';
import type { Connection } from '../../connection.ts';
import { many, one } from '../../verbs.ts';
import type { CallOf, PagesOf } from '../../operation-types.ts';
import type * as R from '../resources.ts';

/** Read one session. One date, with the places left now. Open to everybody. */
export const getSession = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getSession', R.Session>>('GET /sessions/{id}', 'open');

/**
 * Write a session. A session is cancelled by its own command, so that everybody is told, and a cancelled one stays so.
 * Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records of your own
 * organisation. With `ifMatch` it changes what is there. Scope `directory:write`. Refused with `id-in-use`,
 * `not-allowed-in-state`, `capacity-below-taken`, `changed-meanwhile`, `does-not-fit`.
 */
export const putSession = /* @__PURE__ */ one<(to: Connection, id: string, body: R.SessionWrite, options?: CallOptions) => CallOf<'putSession', R.Session>>('PUT /sessions/{id}', 'body');

/**
 * Take away a session. With the ETag of what you have seen. Already gone is no problem. With the ETag remembered from
 * reading, or `ifMatch`. Scope `directory:write`. Refused with `still-in-use`, `changed-meanwhile`,
 * `precondition-required`.
 */
export const deleteSession = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'deleteSession', undefined>>('DELETE /sessions/{id}');

/**
 * Change a session. A session is cancelled by its own command, so that everybody is told, and a cancelled one stays
 * so. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole. With the ETag remembered
 * from reading, or `ifMatch`. Scope `directory:write`. Refused with `not-allowed-in-state`, `capacity-below-taken`,
 * `changed-meanwhile`, `does-not-fit`, `precondition-required`.
 */
export const patchSession = /* @__PURE__ */ one<(to: Connection, id: string, body: R.SessionPatch, options?: CallOptions) => CallOf<'patchSession', R.Session>>('PATCH /sessions/{id}', 'body');

/**
 * See who is coming. The bookings of a session of your own organisation, with no more than each person allowed. Scope
 * `register`.
 */
export const listSessionBookings = /* @__PURE__ */ many<(to: Connection, id: string, options?: CallOptions) => PagesOf<'listSessionBookings', R.Register, R.RegisterEntry>>('GET /sessions/{id}/bookings');

/**
 * Cancel a session. Everybody who booked or waits is told, with other things they could do. The session stays, marked.
 * Sent again it changes nothing. Session: from `scheduled`, `postponed`, `moved` to `cancelled`. Scope `register`.
 * Refused with `session-started`.
 */
export const cancelSession = /* @__PURE__ */ one<(to: Connection, id: string, body: R.SessionCancel, options?: CallOptions) => CallOf<'cancelSession', R.Session>>('POST /sessions/{id}/cancel', 'body');
