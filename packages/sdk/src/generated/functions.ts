// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../call.ts';
import type { Connection } from '../connection.ts';
import { many, one } from '../verbs.ts';
import type { CallOf, PagesOf, QueryOf } from '../operation-types.ts';
import type * as R from './resources.ts';

/** List the areas. All areas the service covers, in order of name. Open to everybody. */
export const listAreas = /* @__PURE__ */ many<(to: Connection, options?: CallOptions) => PagesOf<'listAreas', R.AreaPage, R.Area>>('GET /areas', 'open');

/** List the organisations. Who pays for, runs and hosts day services here, in order of name. Open to everybody. */
export const listOrganisations = /* @__PURE__ */ many<(to: Connection, query?: QueryOf<'listOrganisations'>, options?: CallOptions) => PagesOf<'listOrganisations', R.OrganisationPage, R.Organisation>>('GET /organisations', 'open query');

/** Read one organisation. What the directory knows about one organisation. Open to everybody. */
export const getOrganisation = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getOrganisation', R.Organisation>>('GET /organisations/{id}', 'open');

/**
 * Write an organisation. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for
 * records of your own organisation. With `ifMatch` it changes what is there. Scope `directory:write`. Refused with
 * `id-in-use`, `changed-meanwhile`, `precondition-required`. The reference service answers `not-built-yet` so far.
 */
export const putOrganisation = /* @__PURE__ */ one<(to: Connection, id: string, body: R.OrganisationWrite, options?: CallOptions) => CallOf<'putOrganisation', R.Organisation>>('PUT /organisations/{id}', 'body');

/**
 * Take away an organisation. With the ETag of what you have seen. Already gone is no problem. With the ETag remembered
 * from reading, or `ifMatch`. Scope `directory:write`. Refused with `still-in-use`, `changed-meanwhile`,
 * `precondition-required`. The reference service answers `not-built-yet` so far.
 */
export const deleteOrganisation = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'deleteOrganisation', undefined>>('DELETE /organisations/{id}');

/**
 * Change an organisation. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole. With
 * the ETag remembered from reading, or `ifMatch`. Scope `directory:write`. Refused with `changed-meanwhile`,
 * `precondition-required`. The reference service answers `not-built-yet` so far.
 */
export const patchOrganisation = /* @__PURE__ */ one<(to: Connection, id: string, body: R.OrganisationPatch, options?: CallOptions) => CallOf<'patchOrganisation', R.Organisation>>('PATCH /organisations/{id}', 'body');

/**
 * List the services. The services that run day after day, with opening hours and ways in, in order of name. Open to
 * everybody.
 */
export const listServices = /* @__PURE__ */ many<(to: Connection, query?: QueryOf<'listServices'>, options?: CallOptions) => PagesOf<'listServices', R.ServicePage, R.Service>>('GET /services', 'open query');

/**
 * Read one service. What the directory knows about one service: who can come, when it is open, how long it goes on and
 * how to come back. Open to everybody.
 */
export const getService = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getService', R.Service>>('GET /services/{id}', 'open');

/**
 * Write a service. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records of
 * your own organisation. With `ifMatch` it changes what is there. Scope `directory:write`. Refused with `id-in-use`,
 * `changed-meanwhile`, `precondition-required`. The reference service answers `not-built-yet` so far.
 */
export const putService = /* @__PURE__ */ one<(to: Connection, id: string, body: R.ServiceWrite, options?: CallOptions) => CallOf<'putService', R.Service>>('PUT /services/{id}', 'body');

/**
 * Take away a service. With the ETag of what you have seen. Already gone is no problem. With the ETag remembered from
 * reading, or `ifMatch`. Scope `directory:write`. Refused with `still-in-use`, `changed-meanwhile`,
 * `precondition-required`. The reference service answers `not-built-yet` so far.
 */
export const deleteService = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'deleteService', undefined>>('DELETE /services/{id}');

/**
 * Change a service. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole. With the
 * ETag remembered from reading, or `ifMatch`. Scope `directory:write`. Refused with `changed-meanwhile`,
 * `precondition-required`. The reference service answers `not-built-yet` so far.
 */
export const patchService = /* @__PURE__ */ one<(to: Connection, id: string, body: R.ServicePatch, options?: CallOptions) => CallOf<'patchService', R.Service>>('PATCH /services/{id}', 'body');

/**
 * Read one venue. Where it is, how to get there, and what it offers for access: yes, no or not known. Open to
 * everybody.
 */
export const getVenue = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getVenue', R.Venue>>('GET /venues/{id}', 'open');

/**
 * Write a venue. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records of
 * your own organisation. With `ifMatch` it changes what is there. Scope `directory:write`. Refused with `id-in-use`,
 * `changed-meanwhile`, `precondition-required`. The reference service answers `not-built-yet` so far.
 */
export const putVenue = /* @__PURE__ */ one<(to: Connection, id: string, body: R.VenueWrite, options?: CallOptions) => CallOf<'putVenue', R.Venue>>('PUT /venues/{id}', 'body');

/**
 * Take away a venue. With the ETag of what you have seen. Already gone is no problem. With the ETag remembered from
 * reading, or `ifMatch`. Scope `directory:write`. Refused with `still-in-use`, `changed-meanwhile`,
 * `precondition-required`. The reference service answers `not-built-yet` so far.
 */
export const deleteVenue = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'deleteVenue', undefined>>('DELETE /venues/{id}');

/**
 * Change a venue. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole. With the ETag
 * remembered from reading, or `ifMatch`. Scope `directory:write`. Refused with `changed-meanwhile`,
 * `precondition-required`. The reference service answers `not-built-yet` so far.
 */
export const patchVenue = /* @__PURE__ */ one<(to: Connection, id: string, body: R.VenuePatch, options?: CallOptions) => CallOf<'patchVenue', R.Venue>>('PATCH /venues/{id}', 'body');

/**
 * List the closed lists. Every closed list of the contract with its codes and the words for them, in English or Welsh.
 * Open to everybody.
 */
export const listVocabularies = /* @__PURE__ */ many<(to: Connection, options?: CallOptions) => PagesOf<'listVocabularies', R.VocabularyPage, R.Vocabulary>>('GET /vocabularies', 'open');

/** Read one closed list. The codes of one list with the words for them. Open to everybody. */
export const getVocabulary = /* @__PURE__ */ one<(to: Connection, name: string, options?: CallOptions) => CallOf<'getVocabulary', R.Vocabulary>>('GET /vocabularies/{name}', 'open');

/**
 * List what is on. What a person can join, filtered by closed lists only, so that nothing about health stands in an
 * address. The first list of a page: cacheable and without a preflight. Open to everybody.
 */
export const listOpportunities = /* @__PURE__ */ many<(to: Connection, query?: QueryOf<'listOpportunities'>, options?: CallOptions) => PagesOf<'listOpportunities', R.OpportunityPage, R.OpportunityMatch>>('GET /opportunities', 'open query');

/**
 * Search for something to do. The same filters, and free words and a place too. Words and places travel in the body,
 * never in the address. Changes nothing, so it can be repeated. Open to everybody.
 */
export const searchOpportunities = /* @__PURE__ */ many<(to: Connection, body?: R.OpportunitySearch, options?: CallOptions) => PagesOf<'searchOpportunities', R.OpportunityPage, R.OpportunityMatch>>('POST /opportunities/search', 'open safe body');

/**
 * Read one opportunity. Everything about one thing a person can join: who it is for, what to expect, what it costs and
 * how to join. A closed group gives no place and no time. Open to everybody.
 */
export const getOpportunity = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getOpportunity', R.Opportunity>>('GET /opportunities/{id}', 'open');

/**
 * Write an opportunity. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records
 * of your own organisation. With `ifMatch` it changes what is there. Scope `directory:write`. Refused with
 * `id-in-use`, `changed-meanwhile`, `precondition-required`. The reference service answers `not-built-yet` so far.
 */
export const putOpportunity = /* @__PURE__ */ one<(to: Connection, id: string, body: R.OpportunityWrite, options?: CallOptions) => CallOf<'putOpportunity', R.Opportunity>>('PUT /opportunities/{id}', 'body');

/**
 * Take away an opportunity. With the ETag of what you have seen. Already gone is no problem. With the ETag remembered
 * from reading, or `ifMatch`. Scope `directory:write`. Refused with `still-in-use`, `changed-meanwhile`,
 * `precondition-required`. The reference service answers `not-built-yet` so far.
 */
export const deleteOpportunity = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'deleteOpportunity', undefined>>('DELETE /opportunities/{id}');

/**
 * Change an opportunity. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole. With
 * the ETag remembered from reading, or `ifMatch`. Scope `directory:write`. Refused with `changed-meanwhile`,
 * `precondition-required`. The reference service answers `not-built-yet` so far.
 */
export const patchOpportunity = /* @__PURE__ */ one<(to: Connection, id: string, body: R.OpportunityPatch, options?: CallOptions) => CallOf<'patchOpportunity', R.Opportunity>>('PATCH /opportunities/{id}', 'body');

/**
 * List the dates of one opportunity. Its sessions from today (or from) until twelve weeks ahead (or to), with places
 * left. Cancelled ones stay, marked. A closed group has none. Open to everybody.
 */
export const listSessions = /* @__PURE__ */ many<(to: Connection, id: string, query?: QueryOf<'listSessions'>, options?: CallOptions) => PagesOf<'listSessions', R.SessionPage, R.Session>>('GET /opportunities/{id}/sessions', 'open query');

/** Read one session. One date, with the places left now. Open to everybody. */
export const getSession = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getSession', R.Session>>('GET /sessions/{id}', 'open');

/**
 * Write a session. A session is cancelled by its own command, so that everybody is told, and a cancelled one stays so.
 * Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records of your own
 * organisation. With `ifMatch` it changes what is there. Scope `directory:write`. Refused with `id-in-use`,
 * `not-allowed-in-state`, `capacity-below-taken`, `changed-meanwhile`, `precondition-required`. The reference service
 * answers `not-built-yet` so far.
 */
export const putSession = /* @__PURE__ */ one<(to: Connection, id: string, body: R.SessionWrite, options?: CallOptions) => CallOf<'putSession', R.Session>>('PUT /sessions/{id}', 'body');

/**
 * Take away a session. With the ETag of what you have seen. Already gone is no problem. With the ETag remembered from
 * reading, or `ifMatch`. Scope `directory:write`. Refused with `still-in-use`, `changed-meanwhile`,
 * `precondition-required`. The reference service answers `not-built-yet` so far.
 */
export const deleteSession = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'deleteSession', undefined>>('DELETE /sessions/{id}');

/**
 * Change a session. A session is cancelled by its own command, so that everybody is told, and a cancelled one stays
 * so. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole. With the ETag remembered
 * from reading, or `ifMatch`. Scope `directory:write`. Refused with `not-allowed-in-state`, `capacity-below-taken`,
 * `changed-meanwhile`, `precondition-required`. The reference service answers `not-built-yet` so far.
 */
export const patchSession = /* @__PURE__ */ one<(to: Connection, id: string, body: R.SessionPatch, options?: CallOptions) => CallOf<'patchSession', R.Session>>('PATCH /sessions/{id}', 'body');

/**
 * Read a picture. A picture that belongs to a record. Pictures are always served by the API itself. Open to everybody.
 * The reference service answers `not-built-yet` so far.
 */
export const getMedia = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getMedia', Blob>>('GET /media/{id}', 'open', 'image/webp');

/**
 * Say that something here is wrong. Goes to whoever may correct the record. The same content again answers 200. Open
 * to everybody. Refused with `id-in-use`. The reference service answers `not-built-yet` so far.
 */
export const putReport = /* @__PURE__ */ one<(to: Connection, id: string, reportId: string, body: R.ReportWrite, options?: CallOptions) => CallOf<'putReport', R.Report>>('PUT /opportunities/{id}/reports/{reportId}', 'open body');

/**
 * Say that a record is still right. Writes today as the day it was last checked. Sent again the same day it changes
 * nothing. Opportunity: from `active`, `paused`, `full`. Scope `directory:write`. Refused with `not-allowed-in-state`.
 * The reference service answers `not-built-yet` so far.
 */
export const checkOpportunity = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'checkOpportunity', R.Opportunity>>('POST /opportunities/{id}/checked');

/**
 * See who asks to join. Requests for an opportunity of your own organisation, with no more than each person allowed.
 * Scope `register`. The reference service answers `not-built-yet` so far.
 */
export const listOpportunityRequests = /* @__PURE__ */ many<(to: Connection, id: string, query?: QueryOf<'listOpportunityRequests'>, options?: CallOptions) => PagesOf<'listOpportunityRequests', R.RequestPage, R.Request>>('GET /opportunities/{id}/requests', 'query');

/**
 * See what needs looking at. What is stale, reported, wished for or has no next date, of your own organisations: one
 * worker keeps it true. Scope `directory:write`. The reference service answers `not-built-yet` so far.
 */
export const listMaintenance = /* @__PURE__ */ many<(to: Connection, query?: QueryOf<'listMaintenance'>, options?: CallOptions) => PagesOf<'listMaintenance', R.Maintenance, R.MaintenanceItem>>('GET /maintenance', 'query');

/**
 * See who is coming. The bookings of a session of your own organisation, with no more than each person allowed. Scope
 * `register`. The reference service answers `not-built-yet` so far.
 */
export const listSessionBookings = /* @__PURE__ */ many<(to: Connection, id: string, options?: CallOptions) => PagesOf<'listSessionBookings', R.Register, R.RegisterEntry>>('GET /sessions/{id}/bookings');

/**
 * Cancel a session. Everybody who booked or waits is told, with other things they could do. The session stays, marked.
 * Sent again it changes nothing. Session: from `scheduled`, `postponed`, `moved` to `cancelled`. Scope `register`.
 * Refused with `session-started`. The reference service answers `not-built-yet` so far.
 */
export const cancelSession = /* @__PURE__ */ one<(to: Connection, id: string, body: R.SessionCancel, options?: CallOptions) => CallOf<'cancelSession', R.Session>>('POST /sessions/{id}/cancel', 'body');

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
 * the secret of a guest. Refused with `not-allowed-in-state`, `changed-meanwhile`, `precondition-required`. The
 * reference service answers `not-built-yet` so far.
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
 * Move a booking to another date. Takes the new place first and frees the old one in the same step. Sent again it
 * answers how the booking stands. Booking: from `confirmed` to `confirmed`. Scope `bookings`, or the secret of a
 * guest. Refused with `session-full`, `session-cancelled`, `session-started`, `booking-closed`, `already-booked`,
 * `overlapping-booking`, `not-allowed-in-state`. The reference service answers `not-built-yet` so far.
 */
export const moveBooking = /* @__PURE__ */ one<(to: Connection, id: string, body: R.BookingMove, options?: CallOptions) => CallOf<'moveBooking', R.Booking>>('POST /bookings/{id}/move', 'body');

/**
 * Say whether somebody came. Only where the provider has switched attendance on; never for drop-in or self-run groups.
 * Used for nothing but an offer of help. Booking: from `confirmed`, `attended`, `did-not-come` to `attended` or
 * `did-not-come`. Scope `register`. Refused with `not-allowed-in-state`, `attendance-off`. The reference service
 * answers `not-built-yet` so far.
 */
export const recordAttendance = /* @__PURE__ */ one<(to: Connection, id: string, body: R.Attendance, options?: CallOptions) => CallOf<'recordAttendance', R.RegisterEntry>>('POST /bookings/{id}/attendance', 'body');

/**
 * List my requests. What the person who is signed in has asked for. Scope `bookings`. The reference service answers
 * `not-built-yet` so far.
 */
export const listRequests = /* @__PURE__ */ many<(to: Connection, query?: QueryOf<'listRequests'>, options?: CallOptions) => PagesOf<'listRequests', R.RequestPage, R.Request>>('GET /requests', 'query');

/**
 * Read one request. How a request stands now. Scope `bookings`, or the secret of a guest. The reference service
 * answers `not-built-yet` so far.
 */
export const getRequest = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getRequest', R.Request>>('GET /requests/{id}');

/**
 * Ask to join something. For what has no date: a group, one-to-one support, a home visit, a programme. The same
 * content again answers 200. Scope `bookings`, or the secret of a guest. Refused with `id-in-use`, `agreement-needed`,
 * `request-closed`, `details-missing`. The reference service answers `not-built-yet` so far.
 */
export const putRequest = /* @__PURE__ */ one<(to: Connection, id: string, body: R.RequestWrite, options?: CallOptions) => CallOf<'putRequest', R.Request>>('PUT /requests/{id}', 'body');

/**
 * Take a request back. No reason is needed. Sent again it answers how the request stands. Request: from `requested`,
 * `accepted` to `withdrawn`. Scope `bookings`, or the secret of a guest. Refused with `not-allowed-in-state`. The
 * reference service answers `not-built-yet` so far.
 */
export const withdrawRequest = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'withdrawRequest', R.Request>>('POST /requests/{id}/withdraw');

/**
 * Say yes to a request. With when and where to meet. Request: from `requested` to `accepted`. Scope `register`.
 * Refused with `not-allowed-in-state`. The reference service answers `not-built-yet` so far.
 */
export const acceptRequest = /* @__PURE__ */ one<(to: Connection, id: string, body?: R.RequestAccept, options?: CallOptions) => CallOf<'acceptRequest', R.Request>>('POST /requests/{id}/accept', 'body');

/**
 * Say no to a request. With something else, at least one of it open to anyone, and somebody to talk to: nobody meets a
 * dead end. Request: from `requested` to `declined`. Scope `register`. Refused with `not-allowed-in-state`. The
 * reference service answers `not-built-yet` so far.
 */
export const declineRequest = /* @__PURE__ */ one<(to: Connection, id: string, body: R.RequestDecline, options?: CallOptions) => CallOf<'declineRequest', R.Request>>('POST /requests/{id}/decline', 'body');

/**
 * Read your wish. Your wish and what was answered, with the secret you made it with. Scope `bookings`, or the secret
 * of a guest. The reference service answers `not-built-yet` so far.
 */
export const getWish = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getWish', R.Wish>>('GET /wishes/{id}');

/**
 * Say what you would like to do. For what is not in any list. An inclusion worker reads it. Its text is never public.
 * Scope `bookings`, or the secret of a guest. Refused with `id-in-use`. The reference service answers `not-built-yet`
 * so far.
 */
export const putWish = /* @__PURE__ */ one<(to: Connection, id: string, body: R.WishWrite, options?: CallOptions) => CallOf<'putWish', R.Wish>>('PUT /wishes/{id}', 'body');

/**
 * Answer a wish. What an inclusion worker says. Sent again it replaces the answer. Wish: from `asked`, `answered` to
 * `answered`. Scope `directory:write`. The reference service answers `not-built-yet` so far.
 */
export const answerWish = /* @__PURE__ */ one<(to: Connection, id: string, body: R.WishAnswer, options?: CallOptions) => CallOf<'answerWish', R.Wish>>('POST /wishes/{id}/answer', 'body');

/**
 * See what came of what people said. "You said, we did": public, and never in the words of one person. Open to
 * everybody. The reference service answers `not-built-yet` so far.
 */
export const listResponses = /* @__PURE__ */ many<(to: Connection, query?: QueryOf<'listResponses'>, options?: CallOptions) => PagesOf<'listResponses', R.ResponsePage, R.Response>>('GET /responses', 'open query');

/**
 * Read one response. What came of something people said. Open to everybody. The reference service answers
 * `not-built-yet` so far.
 */
export const getResponse = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getResponse', R.Response>>('GET /responses/{id}', 'open');

/**
 * Write a response. Without If-Match it creates; with the ETag of what you have seen it replaces. With `ifMatch` it
 * changes what is there. Scope `directory:write`. Refused with `id-in-use`, `changed-meanwhile`,
 * `precondition-required`. The reference service answers `not-built-yet` so far.
 */
export const putResponse = /* @__PURE__ */ one<(to: Connection, id: string, body: R.ResponseWrite, options?: CallOptions) => CallOf<'putResponse', R.Response>>('PUT /responses/{id}', 'body');

/**
 * Change a response. A JSON merge patch. With the ETag remembered from reading, or `ifMatch`. Scope `directory:write`.
 * Refused with `changed-meanwhile`, `precondition-required`. The reference service answers `not-built-yet` so far.
 */
export const patchResponse = /* @__PURE__ */ one<(to: Connection, id: string, body: R.ResponsePatch, options?: CallOptions) => CallOf<'patchResponse', R.Response>>('PATCH /responses/{id}', 'body');

/**
 * Read what I have told you. Asked once, offered each time. The person comes to exist at the first sign-in. Scope
 * `profile`. The reference service answers `not-built-yet` so far.
 */
export const getMe = /* @__PURE__ */ one<(to: Connection, options?: CallOptions) => CallOf<'getMe', R.Person>>('GET /people/me');

/**
 * Forget me. Takes away everything about me. The record of who looked at my plans stays, without me in it. With the
 * ETag remembered from reading, or `ifMatch`. Scope `profile`. Refused with `changed-meanwhile`,
 * `precondition-required`. The reference service answers `not-built-yet` so far.
 */
export const deleteMe = /* @__PURE__ */ one<(to: Connection, options?: CallOptions) => CallOf<'deleteMe', undefined>>('DELETE /people/me');

/**
 * Change what I have told you. A JSON merge patch. With the ETag remembered from reading, or `ifMatch`. Scope
 * `profile`. Refused with `changed-meanwhile`, `precondition-required`. The reference service answers `not-built-yet`
 * so far.
 */
export const patchMe = /* @__PURE__ */ one<(to: Connection, body: R.PersonPatch, options?: CallOptions) => CallOf<'patchMe', R.Person>>('PATCH /people/me', 'body');

/**
 * Take everything about me away. Everything the service holds about me, in one file. Scope `profile`. The reference
 * service answers `not-built-yet` so far.
 */
export const exportMe = /* @__PURE__ */ one<(to: Connection, options?: CallOptions) => CallOf<'exportMe', R.PersonExport>>('GET /people/me/export');

/**
 * List who acts for whom. Who acts for me, and for whom I act. Scope `profile`. The reference service answers
 * `not-built-yet` so far.
 */
export const listDelegations = /* @__PURE__ */ many<(to: Connection, query?: QueryOf<'listDelegations'>, options?: CallOptions) => PagesOf<'listDelegations', R.DelegationPage, R.Delegation>>('GET /delegations', 'query');

/**
 * Read one delegation. Who may act for somebody, and why. Scope `profile`. The reference service answers
 * `not-built-yet` so far.
 */
export const getDelegation = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getDelegation', R.Delegation>>('GET /delegations/{id}');

/**
 * Let somebody act for me. Who, why, how it was agreed and until when. What they may see and do is said by shares. One
 * that was taken back stays so: make a new one. With `ifMatch` it changes what is there. Scope `profile`. Refused with
 * `id-in-use`, `not-allowed-in-state`, `changed-meanwhile`, `precondition-required`. The reference service answers
 * `not-built-yet` so far.
 */
export const putDelegation = /* @__PURE__ */ one<(to: Connection, id: string, body: R.DelegationWrite, options?: CallOptions) => CallOf<'putDelegation', R.Delegation>>('PUT /delegations/{id}', 'body');

/**
 * Take it back. Ends a delegation at once. Sent again it changes nothing. Delegation: from `live`, `ended` to
 * `revoked`. Scope `profile`. The reference service answers `not-built-yet` so far.
 */
export const revokeDelegation = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'revokeDelegation', R.Delegation>>('POST /delegations/{id}/revoke');

/**
 * List my plans. The plans of the person who is signed in, and those shared with them: in use first, then drafts, then
 * ended ones. An empty list is no problem: nobody has to have a plan. Scope `plans:read`.
 */
export const listPlans = /* @__PURE__ */ many<(to: Connection, query?: QueryOf<'listPlans'>, options?: CallOptions) => PagesOf<'listPlans', R.PlanPage, R.PlanCard>>('GET /plans', 'query');

/**
 * Read one plan. A whole plan. A part that could not be loaded says so and is never left out. A plan that is not yours
 * to see answers like one that does not exist. Scope `plans:read`. Refused with `purpose-required`.
 */
export const getPlan = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getPlan', R.Plan>>('GET /plans/{id}');

/**
 * Start a plan, or write it anew. Without If-Match it creates; with the ETag of the plan it replaces what is in the
 * body. Only the person whose plan it is, or who they asked to. With `ifMatch` it changes what is there. Scope
 * `plans:write`. Refused with `id-in-use`, `changed-meanwhile`, `precondition-required`, `purpose-required`. The
 * reference service answers `not-built-yet` so far.
 */
export const putPlan = /* @__PURE__ */ one<(to: Connection, id: string, body: R.PlanCreate, options?: CallOptions) => CallOf<'putPlan', R.Plan>>('PUT /plans/{id}', 'body');

/**
 * Take a plan away. Only the person whose plan it is. The record of who looked stays. With the ETag remembered from
 * reading, or `ifMatch`. Scope `plans:write`. Refused with `changed-meanwhile`, `precondition-required`,
 * `purpose-required`. The reference service answers `not-built-yet` so far.
 */
export const deletePlan = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'deletePlan', undefined>>('DELETE /plans/{id}');

/**
 * Change a plan. A JSON merge patch. With the ETag remembered from reading, or `ifMatch`. Scope `plans:write`. Refused
 * with `changed-meanwhile`, `precondition-required`, `purpose-required`. The reference service answers `not-built-yet`
 * so far.
 */
export const patchPlan = /* @__PURE__ */ one<(to: Connection, id: string, body: R.PlanPatch, options?: CallOptions) => CallOf<'patchPlan', R.Plan>>('PATCH /plans/{id}', 'body');

/**
 * Read a plan on a card. What happens next, whom to ring and when it is looked at again. Scope `plans:read`. Refused
 * with `purpose-required`. The reference service answers `not-built-yet` so far.
 */
export const getPlanSummary = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getPlanSummary', R.PlanSummary>>('GET /plans/{id}/summary');

/**
 * Take a plan away as a file. The whole plan with what was said about it. Scope `plans:read`. Refused with
 * `purpose-required`. The reference service answers `not-built-yet` so far.
 */
export const exportPlan = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'exportPlan', R.PlanExport>>('GET /plans/{id}/export');

/**
 * Add a goal, or write it anew. Without If-Match it adds; with the ETag of the plan it replaces. Words whose author is
 * the person are changed by nobody else. With `ifMatch` it changes what is there. Scope `plans:write`. Refused with
 * `id-in-use`, `not-your-words`, `changed-meanwhile`, `precondition-required`, `purpose-required`. The reference
 * service answers `not-built-yet` so far.
 */
export const putGoal = /* @__PURE__ */ one<(to: Connection, id: string, goalId: string, body: R.GoalWrite, options?: CallOptions) => CallOf<'putGoal', R.Plan>>('PUT /plans/{id}/goals/{goalId}', 'body');

/**
 * Take a goal away. With the ETag of the plan. With the ETag remembered from reading, or `ifMatch`. Scope
 * `plans:write`. Refused with `not-your-words`, `changed-meanwhile`, `precondition-required`, `purpose-required`. The
 * reference service answers `not-built-yet` so far.
 */
export const deleteGoal = /* @__PURE__ */ one<(to: Connection, id: string, goalId: string, options?: CallOptions) => CallOf<'deleteGoal', undefined>>('DELETE /plans/{id}/goals/{goalId}');

/**
 * Change a goal. A JSON merge patch. With the ETag remembered from reading, or `ifMatch`. Scope `plans:write`. Refused
 * with `not-your-words`, `changed-meanwhile`, `precondition-required`, `purpose-required`. The reference service
 * answers `not-built-yet` so far.
 */
export const patchGoal = /* @__PURE__ */ one<(to: Connection, id: string, goalId: string, body: R.GoalPatch, options?: CallOptions) => CallOf<'patchGoal', R.Plan>>('PATCH /plans/{id}/goals/{goalId}', 'body');

/**
 * Tick off a step. Changes one step and, if there is something to celebrate, adds it to the goal. With the ETag
 * remembered from reading, or `ifMatch`. Scope `plans:write`. Refused with `not-your-words`, `changed-meanwhile`,
 * `precondition-required`, `purpose-required`. The reference service answers `not-built-yet` so far.
 */
export const patchStep = /* @__PURE__ */ one<(to: Connection, id: string, goalId: string, stepId: string, body: R.StepPatch, options?: CallOptions) => CallOf<'patchStep', R.Plan>>('PATCH /plans/{id}/goals/{goalId}/steps/{stepId}', 'body');

/**
 * Add a section, or write it anew. Without If-Match it adds; with the ETag of the plan it replaces. Words whose author
 * is the person are changed by nobody else. With `ifMatch` it changes what is there. Scope `plans:write`. Refused with
 * `id-in-use`, `not-your-words`, `changed-meanwhile`, `precondition-required`, `purpose-required`. The reference
 * service answers `not-built-yet` so far.
 */
export const putSection = /* @__PURE__ */ one<(to: Connection, id: string, sectionId: string, body: R.SectionWrite, options?: CallOptions) => CallOf<'putSection', R.Plan>>('PUT /plans/{id}/sections/{sectionId}', 'body');

/**
 * Take a section away. With the ETag of the plan. With the ETag remembered from reading, or `ifMatch`. Scope
 * `plans:write`. Refused with `not-your-words`, `changed-meanwhile`, `precondition-required`, `purpose-required`. The
 * reference service answers `not-built-yet` so far.
 */
export const deleteSection = /* @__PURE__ */ one<(to: Connection, id: string, sectionId: string, options?: CallOptions) => CallOf<'deleteSection', undefined>>('DELETE /plans/{id}/sections/{sectionId}');

/**
 * Change a section. A JSON merge patch. With the ETag remembered from reading, or `ifMatch`. Scope `plans:write`.
 * Refused with `not-your-words`, `changed-meanwhile`, `precondition-required`, `purpose-required`. The reference
 * service answers `not-built-yet` so far.
 */
export const patchSection = /* @__PURE__ */ one<(to: Connection, id: string, sectionId: string, body: R.SectionPatch, options?: CallOptions) => CallOf<'patchSection', R.Plan>>('PATCH /plans/{id}/sections/{sectionId}', 'body');

/**
 * Put a plan in my order. The order of its parts, as the person wants it. With the ETag remembered from reading, or
 * `ifMatch`. Scope `plans:write`. Refused with `changed-meanwhile`, `precondition-required`, `purpose-required`. The
 * reference service answers `not-built-yet` so far.
 */
export const putPlanOrder = /* @__PURE__ */ one<(to: Connection, id: string, body: R.PlanOrder, options?: CallOptions) => CallOf<'putPlanOrder', R.Plan>>('PUT /plans/{id}/order', 'body match');

/**
 * Read what was said about a plan. Comments stand beside the plan, never inside it. Scope `plans:read`. Refused with
 * `purpose-required`. The reference service answers `not-built-yet` so far.
 */
export const listComments = /* @__PURE__ */ many<(to: Connection, id: string, query?: QueryOf<'listComments'>, options?: CallOptions) => PagesOf<'listComments', R.CommentPage, R.Comment>>('GET /plans/{id}/comments', 'query');

/**
 * Say something about a part of a plan. A comment, or that something is wrong. The same content again answers 200.
 * Scope `plans:write`. Refused with `id-in-use`, `purpose-required`. The reference service answers `not-built-yet` so
 * far.
 */
export const putComment = /* @__PURE__ */ one<(to: Connection, id: string, commentId: string, body: R.CommentWrite, options?: CallOptions) => CallOf<'putComment', R.Comment>>('PUT /plans/{id}/comments/{commentId}', 'body');

/**
 * Write down a review. What came of looking at the plan together. With `ifMatch` it changes what is there. Scope
 * `plans:write`. Refused with `id-in-use`, `changed-meanwhile`, `precondition-required`, `purpose-required`. The
 * reference service answers `not-built-yet` so far.
 */
export const putReview = /* @__PURE__ */ one<(to: Connection, id: string, reviewId: string, body: R.ReviewWrite, options?: CallOptions) => CallOf<'putReview', R.Plan>>('PUT /plans/{id}/reviews/{reviewId}', 'body');

/**
 * Propose something. A worker proposes, beside the words of the person. An independent person may challenge it, and
 * the person decides. With `ifMatch` it changes what is there. Scope `plans:write`. Refused with `id-in-use`,
 * `not-your-words`, `changed-meanwhile`, `precondition-required`, `purpose-required`. The reference service answers
 * `not-built-yet` so far.
 */
export const putProposal = /* @__PURE__ */ one<(to: Connection, id: string, proposalId: string, body: R.ProposalWrite, options?: CallOptions) => CallOf<'putProposal', R.Plan>>('PUT /plans/{id}/proposals/{proposalId}', 'body');

/**
 * Say that I have read the crisis wishes. The person sees who has read them. Sent again the same day it changes
 * nothing. Plan: from `draft`, `active`, `ended`. Scope `plans:read`. Refused with `purpose-required`. The reference
 * service answers `not-built-yet` so far.
 */
export const readCrisis = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'readCrisis', R.Plan>>('POST /plans/{id}/crisis/read');

/**
 * See whom I share with. The shares of a plan. Only for the person whose plan it is. Scope `plans:read`. The reference
 * service answers `not-built-yet` so far.
 */
export const listShares = /* @__PURE__ */ many<(to: Connection, id: string, options?: CallOptions) => PagesOf<'listShares', R.SharePage, R.Share>>('GET /plans/{id}/shares');

/**
 * Read one share. What somebody may see and do. Scope `plans:read`. The reference service answers `not-built-yet` so
 * far.
 */
export const getShare = /* @__PURE__ */ one<(to: Connection, id: string, shareId: string, options?: CallOptions) => CallOf<'getShare', R.Share>>('GET /plans/{id}/shares/{shareId}');

/**
 * Share, or stop sharing. What somebody may see and do, until when. It holds at once. With `ifMatch` it changes what
 * is there. Scope `plans:write`. Refused with `id-in-use`, `too-young`, `changed-meanwhile`, `precondition-required`.
 * The reference service answers `not-built-yet` so far.
 */
export const putShare = /* @__PURE__ */ one<(to: Connection, id: string, shareId: string, body: R.ShareWrite, options?: CallOptions) => CallOf<'putShare', R.Share>>('PUT /plans/{id}/shares/{shareId}', 'body');

/**
 * See who has looked at my plan. Every look by anybody else, refusals too. Only for the person whose plan it is. Scope
 * `plans:read`. The reference service answers `not-built-yet` so far.
 */
export const listAccess = /* @__PURE__ */ many<(to: Connection, id: string, query?: QueryOf<'listAccess'>, options?: CallOptions) => PagesOf<'listAccess', R.AccessLogPage, R.AccessLogEntry>>('GET /plans/{id}/access-log', 'query');

/**
 * Look in an emergency. With a reason, for a short time. It is flagged, and the person is told. Scope `plans:read`.
 * Refused with `id-in-use`, `purpose-required`. The reference service answers `not-built-yet` so far.
 */
export const putEmergencyAccess = /* @__PURE__ */ one<(to: Connection, id: string, emergencyId: string, body: R.EmergencyAccessWrite, options?: CallOptions) => CallOf<'putEmergencyAccess', R.EmergencyAccess>>('PUT /plans/{id}/emergency-access/{emergencyId}', 'body');
