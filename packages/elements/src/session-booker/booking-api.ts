import type { Booking, BookingConfirm, BookingPatch, Delegation, NewBooking, Opportunity, Person, PersonPatch, Request, RequestWrite, SessionPage } from '@daybridge/sdk';

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
  /** Corrects a booking; the service refuses when it has changed since it was read. */
  correct(id: string, change: BookingPatch, access: Access): PromiseLike<Booking>;
  move(id: string, toSessionId: string, overlapAccepted: boolean, access: Access): PromiseLike<Booking>;
  ask(id: string, request: RequestWrite, access: Access): PromiseLike<Request>;
  /** How a request stands now; nothing when there is none, or none that this access opens. */
  request(id: string, access: Access): PromiseLike<Request | undefined>;
  withdraw(id: string, access: Access): PromiseLike<Request>;
  /** What the person who is signed in has told us. */
  me(): PromiseLike<Person>;
  saveMe(change: PersonPatch): PromiseLike<Person>;
  /** Who acts for whom, in both directions. */
  delegations(): PromiseLike<readonly Delegation[]>;
  /** The text of its calendar file. */
  calendar(id: string, access: Access): PromiseLike<string>;
}
