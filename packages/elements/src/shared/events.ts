import type { DayAskedEvent, DayBookedEvent, DayBookEvent, DayBookingCancelledEvent, DayHeldEvent, DaySignInNeededEvent } from './booking-events.ts';
import { DayEvent } from './day-event.ts';

// The closed list of events a widget raises. They carry ids and statuses, never names, search text, places or health words:
// `eventFields` is the allow-list that a test walks.

export { DayAskedEvent, DayBookedEvent, DayBookEvent, DayBookingCancelledEvent, DayHeldEvent, DaySignInNeededEvent } from './booking-events.ts';

/** The finder shows a list. `total` is how many there are. */
export class DayResultsEvent extends DayEvent {
  readonly total: number;
  constructor(total: number) {
    super('day-results');
    this.total = total;
  }
}

/** One opportunity is about to be opened in place. Cancel it to open a page of your own. */
export class DayOpenEvent extends DayEvent {
  readonly opportunityId: string;
  constructor(opportunityId: string) {
    super('day-open', true);
    this.opportunityId = opportunityId;
  }
}

/** The widget moved to another step; `step` is a word of its own closed list (for example `list`, `detail`, `date`, `check`). */
export class DayStepEvent extends DayEvent {
  readonly step: string;
  constructor(step: string) {
    super('day-step');
    this.step = step;
  }
}

/** The host may want to change its title: prefix "Error:" when `status` is `error`. */
export class DayTitleChangeEvent extends DayEvent {
  readonly status: 'ok' | 'error';
  readonly step: string;
  constructor(status: 'ok' | 'error', step: string) {
    super('day-title-change');
    this.status = status;
    this.step = step;
  }
}

/** Something went wrong and the widget is showing it. `kind` is one of `problems.ts`, `code` the API's problem code if there was one. */
export class DayProblemEvent extends DayEvent {
  readonly kind: string;
  readonly code: string | undefined;
  readonly status: number | undefined;
  constructor(kind: string, code?: string, status?: number) {
    super('day-problem');
    this.kind = kind;
    this.code = code;
    this.status = status;
  }
}

/** Every event and the only fields it may carry. */
export const eventFields = {
  'day-results': ['total'],
  'day-open': ['opportunityId'],
  'day-book': ['opportunityId', 'sessionId'],
  'day-held': ['bookingId', 'sessionId', 'heldUntil'],
  'day-booked': ['bookingId', 'sessionId', 'status'],
  'day-booking-cancelled': ['bookingId', 'sessionId'],
  'day-asked': ['requestId', 'status'],
  'day-step': ['step'],
  'day-title-change': ['status', 'step'],
  'day-sign-in-needed': [],
  'day-problem': ['kind', 'code', 'status'],
} as const satisfies Record<string, readonly string[]>;

declare global {
  interface HTMLElementEventMap {
    'day-results': DayResultsEvent;
    'day-open': DayOpenEvent;
    'day-book': DayBookEvent;
    'day-held': DayHeldEvent;
    'day-booked': DayBookedEvent;
    'day-booking-cancelled': DayBookingCancelledEvent;
    'day-asked': DayAskedEvent;
    'day-step': DayStepEvent;
    'day-title-change': DayTitleChangeEvent;
    'day-sign-in-needed': DaySignInNeededEvent;
    'day-problem': DayProblemEvent;
  }
}
