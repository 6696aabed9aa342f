// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../../call.ts';
import type { Connection } from '../../connection.ts';
import { many, one } from '../../verbs.ts';
import type { CallOf, PagesOf, QueryOf } from '../../operation-types.ts';
import type * as R from '../resources.ts';

/**
 * List the services. The services that run day after day, with opening hours and ways in, in order of name. Open to
 * everybody.
 */
export const listServices = /* @__PURE__ */ many<(to: Connection, query?: QueryOf<'listServices'>, options?: CallOptions) => PagesOf<'listServices', R.ServicePage, R.Service>>('GET /services', 'open query');

/**
 * Read one service. What the directory knows about one service: who can come, when it is open, how long it goes on and
 * how to come back. Open to everybody.
 */
export const getService = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getService', R.Service>>('GET /services/{id}', 'open');

/**
 * Write a service. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records of
 * your own organisation. With `ifMatch` it changes what is there. Scope `directory:write`. Refused with `id-in-use`,
 * `changed-meanwhile`, `does-not-fit`.
 */
export const putService = /* @__PURE__ */ one<(to: Connection, id: string, body: R.ServiceWrite, options?: CallOptions) => CallOf<'putService', R.Service>>('PUT /services/{id}', 'body');

/**
 * Take away a service. With the ETag of what you have seen. Already gone is no problem. With the ETag remembered from
 * reading, or `ifMatch`. Scope `directory:write`. Refused with `still-in-use`, `changed-meanwhile`,
 * `precondition-required`.
 */
export const deleteService = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'deleteService', undefined>>('DELETE /services/{id}');

/**
 * Change a service. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole. With the
 * ETag remembered from reading, or `ifMatch`. Scope `directory:write`. Refused with `changed-meanwhile`,
 * `does-not-fit`, `precondition-required`.
 */
export const patchService = /* @__PURE__ */ one<(to: Connection, id: string, body: R.ServicePatch, options?: CallOptions) => CallOf<'patchService', R.Service>>('PATCH /services/{id}', 'body');
