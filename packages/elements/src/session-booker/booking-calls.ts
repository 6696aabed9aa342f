import {
  cancelBooking, confirmBooking, extendBooking, getBookingCalendar, holdBooking, settleBooking, waitForBooking, type connect,
} from '@daybridge/sdk/operations';
import type { DeskApi } from './booking-api.ts';

/** The desk's calls over one connection. */
export const bookingCalls = (to: ReturnType<typeof connect>): DeskApi => ({
  hold: (booking, access) => holdBooking(to, booking, access),
  wait: (booking, access) => waitForBooking(to, booking, access),
  confirm: (id, details, access) => confirmBooking(to, id, details, access),
  extend: (id, from, access) => extendBooking(to, id, from, access),
  cancel: (id, access) => cancelBooking(to, id, undefined, access),
  booking: (id, access) => settleBooking(to, id, access),
  calendar: (id, access) => getBookingCalendar(to, id, access),
});
