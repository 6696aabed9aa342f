// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../../call.ts';
import type { Connection } from '../../connection.ts';
import { many, one } from '../../verbs.ts';
import type { CallOf, PagesOf, QueryOf } from '../../operation-types.ts';
import type * as R from '../resources.ts';

/** List the organisations. Who pays for, runs and hosts day services here, in order of name. Open to everybody. */
export const listOrganisations = /* @__PURE__ */ many<(to: Connection, query?: QueryOf<'listOrganisations'>, options?: CallOptions) => PagesOf<'listOrganisations', R.OrganisationPage, R.Organisation>>('GET /organisations', 'open query');

/** Read one organisation. What the directory knows about one organisation. Open to everybody. */
export const getOrganisation = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getOrganisation', R.Organisation>>('GET /organisations/{id}', 'open');

/**
 * Write an organisation. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for
 * records of your own organisation. With `ifMatch` it changes what is there. Scope `directory:write`. Refused with
 * `id-in-use`, `changed-meanwhile`, `does-not-fit`.
 */
export const putOrganisation = /* @__PURE__ */ one<(to: Connection, id: string, body: R.OrganisationWrite, options?: CallOptions) => CallOf<'putOrganisation', R.Organisation>>('PUT /organisations/{id}', 'body');

/**
 * Take away an organisation. With the ETag of what you have seen. Already gone is no problem. With the ETag remembered
 * from reading, or `ifMatch`. Scope `directory:write`. Refused with `still-in-use`, `changed-meanwhile`,
 * `precondition-required`.
 */
export const deleteOrganisation = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'deleteOrganisation', undefined>>('DELETE /organisations/{id}');

/**
 * Change an organisation. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole. With
 * the ETag remembered from reading, or `ifMatch`. Scope `directory:write`. Refused with `changed-meanwhile`,
 * `does-not-fit`, `precondition-required`.
 */
export const patchOrganisation = /* @__PURE__ */ one<(to: Connection, id: string, body: R.OrganisationPatch, options?: CallOptions) => CallOf<'patchOrganisation', R.Organisation>>('PATCH /organisations/{id}', 'body');
