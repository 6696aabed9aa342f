import { ask, askPages, type CallOf, type PagesOf } from '../ask.ts';
import type { CallOptions } from '../call.ts';
import type { Connection } from '../connection.ts';
import * as row from '../generated/operations.ts';
import type { Plan, PlanCard, PlanPage } from '../generated/resources.ts';

/** The plans of the person who is signed in, and those shared with them. */
export const listPlans = (to: Connection, options?: CallOptions): PagesOf<'listPlans', PlanPage, PlanCard> =>
  askPages(to, row.listPlans, () => ({}), options);

/** One whole plan. A part that could not be loaded says so; it is never left out. */
export const getPlan = (to: Connection, id: string, options?: CallOptions): CallOf<'getPlan', Plan> =>
  ask(to, row.getPlan, { path: { id } }, options);
