// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../../call.ts';
import type { Connection } from '../../connection.ts';
import { one } from '../../verbs.ts';
import type { CallOf } from '../../operation-types.ts';
import type * as R from '../resources.ts';

/**
 * Read what I have told you. Asked once, offered each time. The person comes to exist at the first sign-in. Scope
 * `profile`.
 */
export const getMe = /* @__PURE__ */ one<(to: Connection, options?: CallOptions) => CallOf<'getMe', R.Person>>('GET /people/me');

/**
 * Forget me. Takes away everything about me. The record of who looked at my plans stays, without me in it. With the
 * ETag remembered from reading, or `ifMatch`. Scope `profile`. Refused with `changed-meanwhile`,
 * `precondition-required`.
 */
export const deleteMe = /* @__PURE__ */ one<(to: Connection, options?: CallOptions) => CallOf<'deleteMe', undefined>>('DELETE /people/me');

/**
 * Change what I have told you. A JSON merge patch. With the ETag remembered from reading, or `ifMatch`. Scope
 * `profile`. Refused with `changed-meanwhile`, `precondition-required`.
 */
export const patchMe = /* @__PURE__ */ one<(to: Connection, body: R.PersonPatch, options?: CallOptions) => CallOf<'patchMe', R.Person>>('PATCH /people/me', 'body');

/** Take everything about me away. Everything the service holds about me, in one file. Scope `profile`. */
export const exportMe = /* @__PURE__ */ one<(to: Connection, options?: CallOptions) => CallOf<'exportMe', R.PersonExport>>('GET /people/me/export');
