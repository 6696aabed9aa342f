// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../../call.ts';
import type { Connection } from '../../connection.ts';
import { one } from '../../verbs.ts';
import type { CallOf } from '../../operation-types.ts';
import type * as R from '../resources.ts';

/**
 * Read one venue. Where it is, how to get there, and what it offers for access: yes, no or not known. Open to
 * everybody.
 */
export const getVenue = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getVenue', R.Venue>>('GET /venues/{id}', 'open');

/**
 * Write a venue. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records of
 * your own organisation. With `ifMatch` it changes what is there. Scope `directory:write`. Refused with `id-in-use`,
 * `changed-meanwhile`, `does-not-fit`.
 */
export const putVenue = /* @__PURE__ */ one<(to: Connection, id: string, body: R.VenueWrite, options?: CallOptions) => CallOf<'putVenue', R.Venue>>('PUT /venues/{id}', 'body');

/**
 * Take away a venue. With the ETag of what you have seen. Already gone is no problem. With the ETag remembered from
 * reading, or `ifMatch`. Scope `directory:write`. Refused with `still-in-use`, `changed-meanwhile`,
 * `precondition-required`.
 */
export const deleteVenue = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'deleteVenue', undefined>>('DELETE /venues/{id}');

/**
 * Change a venue. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole. With the ETag
 * remembered from reading, or `ifMatch`. Scope `directory:write`. Refused with `changed-meanwhile`, `does-not-fit`,
 * `precondition-required`.
 */
export const patchVenue = /* @__PURE__ */ one<(to: Connection, id: string, body: R.VenuePatch, options?: CallOptions) => CallOf<'patchVenue', R.Venue>>('PATCH /venues/{id}', 'body');
