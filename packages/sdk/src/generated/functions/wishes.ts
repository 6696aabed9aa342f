// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../../call.ts';
import type { Connection } from '../../connection.ts';
import { one } from '../../verbs.ts';
import type { CallOf } from '../../operation-types.ts';
import type * as R from '../resources.ts';

/**
 * Read your wish. Your wish and what was answered, with the secret you made it with. Scope `bookings`, or the secret
 * of a guest.
 */
export const getWish = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getWish', R.Wish>>('GET /wishes/{id}');

/**
 * Say what you would like to do. For what is not in any list. An inclusion worker reads it. Its text is never public.
 * Scope `bookings`, or the secret of a guest. Refused with `id-in-use`.
 */
export const putWish = /* @__PURE__ */ one<(to: Connection, id: string, body: R.WishWrite, options?: CallOptions) => CallOf<'putWish', R.Wish>>('PUT /wishes/{id}', 'body');

/**
 * Answer a wish. What an inclusion worker says. Sent again it replaces the answer. Wish: from `asked`, `answered` to
 * `answered`. Scope `directory:write`. Refused with `does-not-fit`.
 */
export const answerWish = /* @__PURE__ */ one<(to: Connection, id: string, body: R.WishAnswer, options?: CallOptions) => CallOf<'answerWish', R.Wish>>('POST /wishes/{id}/answer', 'body');
