import { mountDivs } from '../shared/mounts.ts';
import { DayPlanSummary } from './plan-summary.ts';

DayPlanSummary.define();
mountDivs(DayPlanSummary.tag);
