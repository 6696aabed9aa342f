// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../../call.ts';
import type { Connection } from '../../connection.ts';
import { many, one } from '../../verbs.ts';
import type { CallOf, PagesOf, QueryOf } from '../../operation-types.ts';
import type * as R from '../resources.ts';

/** List who acts for whom. Who acts for me, and for whom I act. Scope `profile`. */
export const listDelegations = /* @__PURE__ */ many<(to: Connection, query?: QueryOf<'listDelegations'>, options?: CallOptions) => PagesOf<'listDelegations', R.DelegationPage, R.Delegation>>('GET /delegations', 'query');

/** Read one delegation. Who may act for somebody, and why. Scope `profile`. */
export const getDelegation = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getDelegation', R.Delegation>>('GET /delegations/{id}');

/**
 * Let somebody act for me. Who, why, how it was agreed and until when. What they may see and do is said by shares. One
 * that was taken back stays so: make a new one. With `ifMatch` it changes what is there. Scope `profile`. Refused with
 * `id-in-use`, `not-allowed-in-state`, `changed-meanwhile`, `does-not-fit`.
 */
export const putDelegation = /* @__PURE__ */ one<(to: Connection, id: string, body: R.DelegationWrite, options?: CallOptions) => CallOf<'putDelegation', R.Delegation>>('PUT /delegations/{id}', 'body');

/**
 * Take it back. Ends a delegation at once. Sent again it changes nothing. Delegation: from `live`, `ended` to
 * `revoked`. Scope `profile`.
 */
export const revokeDelegation = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'revokeDelegation', R.Delegation>>('POST /delegations/{id}/revoke');
