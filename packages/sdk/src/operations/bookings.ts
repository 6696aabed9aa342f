import { ask, askPages, type CallOf, type PagesOf, type QueryOf } from '../ask.ts';
import { asCall, type CallOptions } from '../call.ts';
import type { Connection } from '../connection.ts';
import { isDaybridgeError } from '../errors.ts';
import * as row from '../generated/operations.ts';
import type { Booking, BookingCancel, BookingConfirm, BookingCreate, BookingPage } from '../generated/resources.ts';
import { newId } from '../ids.ts';

/** What keeping a place or waiting for one needs. */
export interface NewBooking extends Omit<BookingCreate, 'intent' | 'places'> {
  /** Your own id from `newId()`, to know it before the first attempt; one is made if absent. Every retry keeps it. */
  id?: string;
  /** How many places; all of them or none. 1 if absent. */
  places?: number;
}

const create = (to: Connection, intent: 'hold' | 'wait', { id = newId(), ...booking }: NewBooking, options?: CallOptions) =>
  ask(to, row.putBooking, { path: { id }, body: { places: 1, ...booking, intent } }, options);

/** Keeps a place until the `heldUntil` of the answer. */
export const holdBooking = (to: Connection, booking: NewBooking, options?: CallOptions): CallOf<'putBooking', Booking> =>
  create(to, 'hold', booking, options);

/** Joins the waiting list. */
export const waitForBooking = (to: Connection, booking: NewBooking, options?: CallOptions): CallOf<'putBooking', Booking> =>
  create(to, 'wait', booking, options);

/** Books the place that is kept or offered. After `heldUntil` it still succeeds if a place is free. */
export const confirmBooking = (
  to: Connection, id: string, details: BookingConfirm = {}, options?: CallOptions,
): CallOf<'confirmBooking', Booking> =>
  ask(to, row.confirmBooking, { path: { id }, body: details }, options);

/** Keeps a place longer. `from` is the `heldUntil` that is to be put off, so that sending it twice extends once. */
export const extendBooking = (to: Connection, id: string, from: string, options?: CallOptions): CallOf<'extendBooking', Booking> =>
  ask(to, row.extendBooking, { path: { id }, body: { from } }, options);

/** Frees the place, or leaves the waiting list. No reason is needed. */
export const cancelBooking = (
  to: Connection, id: string, cancel?: BookingCancel, options?: CallOptions,
): CallOf<'cancelBooking', Booking> =>
  ask(to, row.cancelBooking, { path: { id }, body: cancel }, options);

/** How a booking stands now. */
export const getBooking = (to: Connection, id: string, options?: CallOptions): CallOf<'getBooking', Booking> =>
  ask(to, row.getBooking, { path: { id } }, options);

/** The bookings of the person who is signed in, the next session first. */
export const listBookings = (
  to: Connection, query?: QueryOf<'listBookings'>, options?: CallOptions,
): PagesOf<'listBookings', BookingPage, Booking> =>
  askPages(to, row.listBookings, (cursor) => ({ query: { ...query, ...cursor } }), options);

/** The calendar file of a booking (.ics) as text. */
export const getBookingCalendar = (to: Connection, id: string, options?: CallOptions): CallOf<'getBookingCalendar', string> =>
  ask(to, row.getBookingCalendar, { path: { id } }, options);

/**
 * Asks the server what became of an attempt whose answer was lost (`error.outcomeUnknown`): the booking as it stands now,
 * or `undefined` when there is none and it is safe to try again with the same id.
 */
export const settleBooking = (to: Connection, id: string, options?: CallOptions): CallOf<'getBooking', Booking | undefined> =>
  asCall(getBooking(to, id, options).catch((error: unknown) => {
    if (isDaybridgeError(error) && error.status === 404) return undefined;
    throw error;
  }));
