import { mountDivs } from '../shared/mounts.ts';
import { DayPlanViewer } from './plan-viewer.ts';

DayPlanViewer.define();
mountDivs(DayPlanViewer.tag);
