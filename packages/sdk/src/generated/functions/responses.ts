// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../../call.ts';
import type { Connection } from '../../connection.ts';
import { many, one } from '../../verbs.ts';
import type { CallOf, PagesOf, QueryOf } from '../../operation-types.ts';
import type * as R from '../resources.ts';

/**
 * See what came of what people said. "You said, we did": public, and never in the words of one person. Open to
 * everybody.
 */
export const listResponses = /* @__PURE__ */ many<(to: Connection, query?: QueryOf<'listResponses'>, options?: CallOptions) => PagesOf<'listResponses', R.ResponsePage, R.Response>>('GET /responses', 'open query');

/** Read one response. What came of something people said. Open to everybody. */
export const getResponse = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getResponse', R.Response>>('GET /responses/{id}', 'open');

/**
 * Write a response. Without If-Match it creates; with the ETag of what you have seen it replaces. With `ifMatch` it
 * changes what is there. Scope `directory:write`. Refused with `id-in-use`, `changed-meanwhile`, `does-not-fit`.
 */
export const putResponse = /* @__PURE__ */ one<(to: Connection, id: string, body: R.ResponseWrite, options?: CallOptions) => CallOf<'putResponse', R.Response>>('PUT /responses/{id}', 'body');

/**
 * Change a response. A JSON merge patch. With the ETag remembered from reading, or `ifMatch`. Scope `directory:write`.
 * Refused with `changed-meanwhile`, `does-not-fit`, `precondition-required`.
 */
export const patchResponse = /* @__PURE__ */ one<(to: Connection, id: string, body: R.ResponsePatch, options?: CallOptions) => CallOf<'patchResponse', R.Response>>('PATCH /responses/{id}', 'body');
