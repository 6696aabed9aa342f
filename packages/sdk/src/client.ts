import type { CallOptions } from './call.ts';
import { connect, type Connection, type ConnectionOptions } from './connection.ts';
import type { Booking } from './generated/resources.ts';
import { verbsOf, type Resources } from './generated/resources-of-client.ts';
import type { CallOf } from './operation-types.ts';
import { extendBooking, holdBooking, settleBooking, waitForBooking, type NewBooking } from './operations/bookings.ts';

/** What is said of a booking in words of its own. */
export interface BookingVerbs {
  /** Keeps a place until the `heldUntil` of the answer. The id is made before the first attempt and kept by every retry. */
  hold(booking: NewBooking, options?: CallOptions): CallOf<'putBooking', Booking>;
  /** Joins the waiting list. */
  wait(booking: NewBooking, options?: CallOptions): CallOf<'putBooking', Booking>;
  /** Keeps a place longer. `from` is the `heldUntil` to put off, so that sending it twice extends once. */
  extend(id: string, from: string, options?: CallOptions): CallOf<'extendBooking', Booking>;
  /** What became of an attempt whose answer was lost: the booking as it stands now, or `undefined` when there is none. */
  settle(id: string, options?: CallOptions): CallOf<'getBooking', Booking | undefined>;
}

/** Everything the API can do, by resource. */
export interface Client extends Connection, Omit<Resources, 'bookings'> {
  readonly bookings: Omit<Resources['bookings'], 'extend'> & BookingVerbs;
}

const verbs = {
  ...verbsOf,
  bookings: { ...verbsOf.bookings, hold: holdBooking, wait: waitForBooking, extend: extendBooking, settle: settleBooking },
};

/** A client for one server. It opens nothing until it is asked. Throws a `DaybridgeError` when `baseUrl` is no web address. */
export function createClient(options: ConnectionOptions): Client {
  const to = connect(options);
  const bind = (run: (to: Connection, ...given: never[]) => unknown) => (...given: never[]) => run(to, ...given);
  const bound = Object.entries(verbs).map(([name, own]) => [
    name, Object.fromEntries(Object.entries(own).map(([verb, run]) => [verb, bind(run)])),
  ]);
  return { ...to, ...Object.fromEntries(bound) } as Client;
}
