// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../../call.ts';
import type { Connection } from '../../connection.ts';
import { many, one } from '../../verbs.ts';
import type { CallOf, PagesOf, QueryOf } from '../../operation-types.ts';
import type * as R from '../resources.ts';

/** List my bookings. The bookings of the person who is signed in, the next session first. Scope `bookings`. */
export const listBookings = /* @__PURE__ */ many<(to: Connection, query?: QueryOf<'listBookings'>, options?: CallOptions) => PagesOf<'listBookings', R.BookingPage, R.Booking>>('GET /bookings', 'query');

/**
 * Read one booking. How a booking stands now. After a lost answer this says what happened. Scope `bookings`, or the
 * secret of a guest.
 */
export const getBooking = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getBooking', R.Booking>>('GET /bookings/{id}');

/**
 * Keep a place, or wait for one. Whoever books makes the id. The same content again answers 200 with the booking as it
 * is now, so a lost answer cannot book twice. A place is kept for at least 15 minutes. Scope `bookings`, or the secret
 * of a guest. Refused with `session-full`, `session-cancelled`, `session-started`, `booking-closed`, `already-booked`,
 * `agreement-needed`, `no-share`, `id-in-use`, `details-missing`, `too-many-holds`.
 */
export const putBooking = /* @__PURE__ */ one<(to: Connection, id: string, body: R.BookingCreate, options?: CallOptions) => CallOf<'putBooking', R.Booking>>('PUT /bookings/{id}', 'body');

/**
 * Correct a booking. Changes contact, needs, companions, note or what the organiser may know of a booking that is
 * confirmed or waiting. A JSON merge patch. With the ETag remembered from reading, or `ifMatch`. Scope `bookings`, or
 * the secret of a guest. Refused with `not-allowed-in-state`, `changed-meanwhile`, `details-missing`,
 * `precondition-required`.
 */
export const patchBooking = /* @__PURE__ */ one<(to: Connection, id: string, body: R.BookingPatch, options?: CallOptions) => CallOf<'patchBooking', R.Booking>>('PATCH /bookings/{id}', 'body');

/**
 * Take a booking into a calendar. An iCalendar file (RFC 5545) with a neutral title. The UID is the id of the booking,
 * so taking it in again changes the same entry; a cancelled booking says so. Scope `bookings`, or the secret of a
 * guest. Refused with `not-allowed-in-state`.
 */
export const getBookingCalendar = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getBookingCalendar', string>>('GET /bookings/{id}.ics', '', 'text/calendar');

/**
 * Book the place that is kept. Writes the rest and confirms in one step. Sent again it answers how the booking stands.
 * After the time has run out it still succeeds if a place is free. Accepts an offered place too. Whoever had a place
 * kept may finish although booking has closed since. Booking: from `held`, `expired`, `offered` to `confirmed`. Scope
 * `bookings`, or the secret of a guest. Refused with `session-cancelled`, `session-started`, `already-booked`,
 * `agreement-needed`, `overlapping-booking`, `hold-expired-and-full`, `not-allowed-in-state`, `details-missing`,
 * `too-many-holds`.
 */
export const confirmBooking = /* @__PURE__ */ one<(to: Connection, id: string, body?: R.BookingConfirm, options?: CallOptions) => CallOf<'confirmBooking', R.Booking>>('POST /bookings/{id}/confirm', 'body');

/**
 * Keep the place longer. Puts off the end of a hold, at least ten times. It names the end it puts off, so sending it
 * twice extends once. Booking: from `held` to `held`. Scope `bookings`, or the secret of a guest. Refused with
 * `not-allowed-in-state`, `session-started`.
 */
export const extendBooking = /* @__PURE__ */ one<(to: Connection, id: string, body: R.BookingExtend, options?: CallOptions) => CallOf<'extendBooking', R.Booking>>('POST /bookings/{id}/extend', 'body');

/**
 * Cancel a booking. Frees the place, or leaves the waiting list. No reason is needed. Sent again it answers how the
 * booking stands. Booking: from `held`, `waiting`, `offered`, `confirmed` to `cancelled`. Scope `bookings`, or the
 * secret of a guest. Refused with `not-allowed-in-state`.
 */
export const cancelBooking = /* @__PURE__ */ one<(to: Connection, id: string, body?: R.BookingCancel, options?: CallOptions) => CallOf<'cancelBooking', R.Booking>>('POST /bookings/{id}/cancel', 'body may');

/**
 * Move a booking to another date. To another date of the same thing. Takes the new place first and frees the old one
 * in the same step. Sent again it answers how the booking stands. Booking: from `confirmed` to `confirmed`. Scope
 * `bookings`, or the secret of a guest. Refused with `session-full`, `session-cancelled`, `session-started`,
 * `booking-closed`, `already-booked`, `overlapping-booking`, `not-allowed-in-state`, `does-not-fit`.
 */
export const moveBooking = /* @__PURE__ */ one<(to: Connection, id: string, body: R.BookingMove, options?: CallOptions) => CallOf<'moveBooking', R.Booking>>('POST /bookings/{id}/move', 'body');

/**
 * Say whether somebody came. Only where the provider has switched attendance on; never for drop-in or self-run groups.
 * Used for nothing but an offer of help. Booking: from `confirmed`, `attended`, `did-not-come` to `attended` or
 * `did-not-come`. Scope `register`. Refused with `not-allowed-in-state`, `attendance-off`.
 */
export const recordAttendance = /* @__PURE__ */ one<(to: Connection, id: string, body: R.Attendance, options?: CallOptions) => CallOf<'recordAttendance', R.RegisterEntry>>('POST /bookings/{id}/attendance', 'body');
