// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../../call.ts';
import type { Connection } from '../../connection.ts';
import { many, one } from '../../verbs.ts';
import type { CallOf, PagesOf, QueryOf } from '../../operation-types.ts';
import type * as R from '../resources.ts';

/** List my requests. What the person who is signed in has asked for. Scope `bookings`. */
export const listRequests = /* @__PURE__ */ many<(to: Connection, query?: QueryOf<'listRequests'>, options?: CallOptions) => PagesOf<'listRequests', R.RequestPage, R.Request>>('GET /requests', 'query');

/** Read one request. How a request stands now. Scope `bookings`, or the secret of a guest. */
export const getRequest = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getRequest', R.Request>>('GET /requests/{id}');

/**
 * Ask to join something. For what has no date: a group, one-to-one support, a home visit, a programme. The same
 * content again answers 200. Scope `bookings`, or the secret of a guest. Refused with `id-in-use`, `agreement-needed`,
 * `no-share`, `request-closed`, `details-missing`, `does-not-fit`.
 */
export const putRequest = /* @__PURE__ */ one<(to: Connection, id: string, body: R.RequestWrite, options?: CallOptions) => CallOf<'putRequest', R.Request>>('PUT /requests/{id}', 'body');

/**
 * Take a request back. No reason is needed. Sent again it answers how the request stands. Request: from `requested`,
 * `accepted` to `withdrawn`. Scope `bookings`, or the secret of a guest. Refused with `not-allowed-in-state`.
 */
export const withdrawRequest = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'withdrawRequest', R.Request>>('POST /requests/{id}/withdraw');

/**
 * Say yes to a request. With when and where to meet. Request: from `requested` to `accepted`. Scope `register`.
 * Refused with `not-allowed-in-state`.
 */
export const acceptRequest = /* @__PURE__ */ one<(to: Connection, id: string, body?: R.RequestAccept, options?: CallOptions) => CallOf<'acceptRequest', R.Request>>('POST /requests/{id}/accept', 'body');

/**
 * Say no to a request. With something else, at least one of it open to anyone, and somebody to talk to: nobody meets a
 * dead end. Request: from `requested` to `declined`. Scope `register`. Refused with `not-allowed-in-state`.
 */
export const declineRequest = /* @__PURE__ */ one<(to: Connection, id: string, body: R.RequestDecline, options?: CallOptions) => CallOf<'declineRequest', R.Request>>('POST /requests/{id}/decline', 'body');
