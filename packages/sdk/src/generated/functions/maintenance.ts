// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../../call.ts';
import type { Connection } from '../../connection.ts';
import { many } from '../../verbs.ts';
import type { PagesOf, QueryOf } from '../../operation-types.ts';
import type * as R from '../resources.ts';

/**
 * See what needs looking at. What is stale, reported, wished for or has no next date, of your own organisations: one
 * worker keeps it true. Scope `directory:write`.
 */
export const listMaintenance = /* @__PURE__ */ many<(to: Connection, query?: QueryOf<'listMaintenance'>, options?: CallOptions) => PagesOf<'listMaintenance', R.Maintenance, R.MaintenanceItem>>('GET /maintenance', 'query');
