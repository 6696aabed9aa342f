import { DayEvent } from './day-event.ts';

/** A place is being kept. `heldUntil` is an instant with offset. */
export class DayHeldEvent extends DayEvent {
  readonly bookingId: string;
  readonly sessionId: string;
  readonly heldUntil: string | undefined;
  constructor(bookingId: string, sessionId: string, heldUntil?: string) {
    super('day-held');
    this.bookingId = bookingId;
    this.sessionId = sessionId;
    this.heldUntil = heldUntil;
  }
}

/** A booking stands. `status` is the booking's state: confirmed, or waiting. */
export class DayBookedEvent extends DayEvent {
  readonly bookingId: string;
  readonly sessionId: string;
  readonly status: string;
  constructor(bookingId: string, sessionId: string, status: string) {
    super('day-booked');
    this.bookingId = bookingId;
    this.sessionId = sessionId;
    this.status = status;
  }
}

/** A booking was cancelled here. */
export class DayBookingCancelledEvent extends DayEvent {
  readonly bookingId: string;
  readonly sessionId: string;
  constructor(bookingId: string, sessionId: string) {
    super('day-booking-cancelled');
    this.bookingId = bookingId;
    this.sessionId = sessionId;
  }
}

/** Something without a date was asked for. */
export class DayAskedEvent extends DayEvent {
  readonly requestId: string;
  readonly status: string;
  constructor(requestId: string, status: string) {
    super('day-asked');
    this.requestId = requestId;
    this.status = status;
  }
}

/** Somebody wants a place. Cancel it to lead them to a page of your own. */
export class DayBookEvent extends DayEvent {
  readonly opportunityId: string;
  readonly sessionId: string | undefined;
  constructor(opportunityId: string, sessionId?: string) {
    super('day-book', true);
    this.opportunityId = opportunityId;
    this.sessionId = sessionId;
  }
}

/** The token is missing or has expired. The widget keeps its answers in memory; set `token` and call `resume()`. */
export class DaySignInNeededEvent extends DayEvent {
  constructor() {
    super('day-sign-in-needed');
  }
}
