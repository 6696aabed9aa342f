import type { Booking, BookingConfirm, NewBooking, Opportunity, SessionPage } from '@daybridge/sdk';

/** What opens a guest's booking. Who is signed in needs none. */
export interface Access {
  secret?: string;
}

/** The part of the SDK the booker calls at once. */
export interface BookerClient {
  opportunity(id: string): PromiseLike<Opportunity>;
  sessions(opportunityId: string, cursor?: string): PromiseLike<SessionPage>;
  /** The calls that keep, book and cancel; they are loaded with the desk. */
  desk(): Promise<DeskApi>;
}

/** The part of the SDK the desk calls. */
export interface DeskApi {
  hold(booking: NewBooking, access: Access): PromiseLike<Booking>;
  wait(booking: NewBooking, access: Access): PromiseLike<Booking>;
  confirm(id: string, details: BookingConfirm, access: Access): PromiseLike<Booking>;
  extend(id: string, from: string, access: Access): PromiseLike<Booking>;
  cancel(id: string, access: Access): PromiseLike<Booking>;
  /** How a booking stands now; nothing when there is none, or none that this access opens. */
  booking(id: string, access: Access): PromiseLike<Booking | undefined>;
  /** The text of its calendar file. */
  calendar(id: string, access: Access): PromiseLike<string>;
}
