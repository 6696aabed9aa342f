/** The classes, for programs that register the tags themselves. `…/define` registers one tag each. */
export { DayOpportunityFinder } from './opportunity-finder/opportunity-finder.ts';
export { DayPlanSummary } from './plan-summary/plan-summary.ts';
export { DayPlanViewer } from './plan-viewer/plan-viewer.ts';
export { DaySessionBooker } from './session-booker/session-booker.ts';
export {
  DayAskedEvent, DayBookedEvent, DayBookEvent, DayBookingCancelledEvent, DayHeldEvent, DayOpenEvent, DayProblemEvent, DayResultsEvent, DaySignInNeededEvent, DayStepEvent, DayTitleChangeEvent,
} from './shared/events.ts';
