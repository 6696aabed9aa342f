import { asCall, type CallOptions } from '../call.ts';
import type { Connection } from '../connection.ts';
import { isDaybridgeError } from '../errors.ts';
import { extendBooking as extend, getBooking, putBooking } from '../generated/functions/bookings.ts';
import type { Booking, BookingCreate } from '../generated/resources.ts';
import { newId } from '../ids.ts';
import type { CallOf } from '../operation-types.ts';

/** What keeping a place or waiting for one needs. */
export interface NewBooking extends Omit<BookingCreate, 'intent' | 'places'> {
  /** Your own id from `newId()`, to know it before the first attempt; one is made if absent. Every retry keeps it. */
  id?: string;
  /** How many places; all of them or none. 1 if absent. */
  places?: number;
}

const create = (to: Connection, intent: 'hold' | 'wait', { id = newId(), ...booking }: NewBooking, options?: CallOptions) =>
  putBooking(to, id, { places: 1, ...booking, intent }, options);

/** Keeps a place until the `heldUntil` of the answer. */
export const holdBooking = (to: Connection, booking: NewBooking, options?: CallOptions): CallOf<'putBooking', Booking> =>
  create(to, 'hold', booking, options);

/** Joins the waiting list. */
export const waitForBooking = (to: Connection, booking: NewBooking, options?: CallOptions): CallOf<'putBooking', Booking> =>
  create(to, 'wait', booking, options);

/** Keeps a place longer. `from` is the `heldUntil` that is to be put off, so that sending it twice extends once. */
export const extendBooking = (to: Connection, id: string, from: string, options?: CallOptions): CallOf<'extendBooking', Booking> =>
  extend(to, id, { from }, options);

/**
 * Asks the server what became of an attempt whose answer was lost (`error.outcomeUnknown`): the booking as it stands now,
 * or `undefined` when there is none and it is safe to try again with the same id.
 */
export const settleBooking = (to: Connection, id: string, options?: CallOptions): CallOf<'getBooking', Booking | undefined> =>
  asCall(getBooking(to, id, options).raw().catch((error: unknown) => {
    if (!isDaybridgeError(error) || error.status !== 404) throw error;
    return { value: undefined, status: 404, headers: new Headers(), attempts: error.attempts };
  }));
