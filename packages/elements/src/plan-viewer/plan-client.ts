import { getPlan, listPlans, type connect } from '@daybridge/sdk/operations';
import type { PlanClient } from './plan-state.ts';

/** What a plan is shown with, over one connection. */
export const planClient = (to: ReturnType<typeof connect>): PlanClient => ({
  to, list: (o) => listPlans(to, {}, o), get: (id, o) => getPlan(to, id, o), forget: () => to.forget(),
});
