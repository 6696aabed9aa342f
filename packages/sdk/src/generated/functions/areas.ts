// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../../call.ts';
import type { Connection } from '../../connection.ts';
import { many } from '../../verbs.ts';
import type { PagesOf } from '../../operation-types.ts';
import type * as R from '../resources.ts';

/** List the areas. All areas the service covers, in order of name. Open to everybody. */
export const listAreas = /* @__PURE__ */ many<(to: Connection, options?: CallOptions) => PagesOf<'listAreas', R.AreaPage, R.Area>>('GET /areas', 'open');
