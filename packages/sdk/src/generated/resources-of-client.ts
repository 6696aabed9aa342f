// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../call.ts';
import type { CallOf, PagesOf, QueryOf } from '../operation-types.ts';
import * as all from './functions.ts';
import type * as R from './resources.ts';

/** Every operation of the contract as a verb of its resource. */
export interface Resources {
  readonly areas: {
    /** List the areas. All areas the service covers, in order of name. Open to everybody. */
    list(options?: CallOptions): PagesOf<'listAreas', R.AreaPage, R.Area>;
  };
  readonly organisations: {
    /** List the organisations. Who pays for, runs and hosts day services here, in order of name. Open to everybody. */
    list(query?: QueryOf<'listOrganisations'>, options?: CallOptions): PagesOf<'listOrganisations', R.OrganisationPage, R.Organisation>;
    /** Read one organisation. What the directory knows about one organisation. Open to everybody. */
    get(id: string, options?: CallOptions): CallOf<'getOrganisation', R.Organisation>;
    /**
     * Write an organisation. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for
     * records of your own organisation. With `ifMatch` it changes what is there. Scope `directory:write`. Refused with
     * `id-in-use`, `changed-meanwhile`, `does-not-fit`.
     */
    put(id: string, body: R.OrganisationWrite, options?: CallOptions): CallOf<'putOrganisation', R.Organisation>;
    /**
     * Take away an organisation. With the ETag of what you have seen. Already gone is no problem. With the ETag
     * remembered from reading, or `ifMatch`. Scope `directory:write`. Refused with `still-in-use`,
     * `changed-meanwhile`, `precondition-required`.
     */
    delete(id: string, options?: CallOptions): CallOf<'deleteOrganisation', undefined>;
    /**
     * Change an organisation. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole.
     * With the ETag remembered from reading, or `ifMatch`. Scope `directory:write`. Refused with `changed-meanwhile`,
     * `does-not-fit`, `precondition-required`.
     */
    patch(id: string, body: R.OrganisationPatch, options?: CallOptions): CallOf<'patchOrganisation', R.Organisation>;
  };
  readonly services: {
    /**
     * List the services. The services that run day after day, with opening hours and ways in, in order of name. Open
     * to everybody.
     */
    list(query?: QueryOf<'listServices'>, options?: CallOptions): PagesOf<'listServices', R.ServicePage, R.Service>;
    /**
     * Read one service. What the directory knows about one service: who can come, when it is open, how long it goes on
     * and how to come back. Open to everybody.
     */
    get(id: string, options?: CallOptions): CallOf<'getService', R.Service>;
    /**
     * Write a service. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records
     * of your own organisation. With `ifMatch` it changes what is there. Scope `directory:write`. Refused with
     * `id-in-use`, `changed-meanwhile`, `does-not-fit`.
     */
    put(id: string, body: R.ServiceWrite, options?: CallOptions): CallOf<'putService', R.Service>;
    /**
     * Take away a service. With the ETag of what you have seen. Already gone is no problem. With the ETag remembered
     * from reading, or `ifMatch`. Scope `directory:write`. Refused with `still-in-use`, `changed-meanwhile`,
     * `precondition-required`.
     */
    delete(id: string, options?: CallOptions): CallOf<'deleteService', undefined>;
    /**
     * Change a service. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole. With
     * the ETag remembered from reading, or `ifMatch`. Scope `directory:write`. Refused with `changed-meanwhile`,
     * `does-not-fit`, `precondition-required`.
     */
    patch(id: string, body: R.ServicePatch, options?: CallOptions): CallOf<'patchService', R.Service>;
  };
  readonly venues: {
    /**
     * Read one venue. Where it is, how to get there, and what it offers for access: yes, no or not known. Open to
     * everybody.
     */
    get(id: string, options?: CallOptions): CallOf<'getVenue', R.Venue>;
    /**
     * Write a venue. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records of
     * your own organisation. With `ifMatch` it changes what is there. Scope `directory:write`. Refused with
     * `id-in-use`, `changed-meanwhile`, `does-not-fit`.
     */
    put(id: string, body: R.VenueWrite, options?: CallOptions): CallOf<'putVenue', R.Venue>;
    /**
     * Take away a venue. With the ETag of what you have seen. Already gone is no problem. With the ETag remembered
     * from reading, or `ifMatch`. Scope `directory:write`. Refused with `still-in-use`, `changed-meanwhile`,
     * `precondition-required`.
     */
    delete(id: string, options?: CallOptions): CallOf<'deleteVenue', undefined>;
    /**
     * Change a venue. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole. With the
     * ETag remembered from reading, or `ifMatch`. Scope `directory:write`. Refused with `changed-meanwhile`,
     * `does-not-fit`, `precondition-required`.
     */
    patch(id: string, body: R.VenuePatch, options?: CallOptions): CallOf<'patchVenue', R.Venue>;
  };
  readonly vocabularies: {
    /**
     * List the closed lists. Every closed list of the contract with its codes and the words for them, in English or
     * Welsh. Open to everybody.
     */
    list(options?: CallOptions): PagesOf<'listVocabularies', R.VocabularyPage, R.Vocabulary>;
    /** Read one closed list. The codes of one list with the words for them. Open to everybody. */
    get(name: string, options?: CallOptions): CallOf<'getVocabulary', R.Vocabulary>;
  };
  readonly opportunities: {
    /**
     * List what is on. What a person can join, filtered by closed lists only, so that nothing about health stands in
     * an address. The first list of a page: cacheable and without a preflight. Open to everybody.
     */
    list(query?: QueryOf<'listOpportunities'>, options?: CallOptions): PagesOf<'listOpportunities', R.OpportunityPage, R.OpportunityMatch>;
    /**
     * Search for something to do. The same filters, and free words and a place too. Words and places travel in the
     * body, never in the address. Changes nothing, so it can be repeated. Open to everybody.
     */
    search(body?: R.OpportunitySearch, options?: CallOptions): PagesOf<'searchOpportunities', R.OpportunityPage, R.OpportunityMatch>;
    /**
     * Read one opportunity. Everything about one thing a person can join: who it is for, what to expect, what it costs
     * and how to join. A closed group gives no place and no time. Open to everybody.
     */
    get(id: string, options?: CallOptions): CallOf<'getOpportunity', R.Opportunity>;
    /**
     * Write an opportunity. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for
     * records of your own organisation. With `ifMatch` it changes what is there. Scope `directory:write`. Refused with
     * `id-in-use`, `changed-meanwhile`, `does-not-fit`.
     */
    put(id: string, body: R.OpportunityWrite, options?: CallOptions): CallOf<'putOpportunity', R.Opportunity>;
    /**
     * Take away an opportunity. With the ETag of what you have seen. Already gone is no problem. With the ETag
     * remembered from reading, or `ifMatch`. Scope `directory:write`. Refused with `still-in-use`,
     * `changed-meanwhile`, `precondition-required`.
     */
    delete(id: string, options?: CallOptions): CallOf<'deleteOpportunity', undefined>;
    /**
     * Change an opportunity. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole.
     * With the ETag remembered from reading, or `ifMatch`. Scope `directory:write`. Refused with `changed-meanwhile`,
     * `does-not-fit`, `precondition-required`.
     */
    patch(id: string, body: R.OpportunityPatch, options?: CallOptions): CallOf<'patchOpportunity', R.Opportunity>;
    /**
     * List the dates of one opportunity. Its sessions from today (or from) until twelve weeks ahead (or to), with
     * places left. Cancelled ones stay, marked. A closed group has none. Open to everybody.
     */
    sessions(id: string, query?: QueryOf<'listSessions'>, options?: CallOptions): PagesOf<'listSessions', R.SessionPage, R.Session>;
    /**
     * Say that something here is wrong. Goes to whoever may correct the record. The same content again answers 200.
     * Open to everybody. Refused with `id-in-use`.
     */
    report(id: string, reportId: string, body: R.ReportWrite, options?: CallOptions): CallOf<'putReport', R.Report>;
    /**
     * Say that a record is still right. Writes today as the day it was last checked. Sent again the same day it
     * changes nothing. Opportunity: from `active`, `paused`, `full`. Scope `directory:write`. Refused with
     * `not-allowed-in-state`.
     */
    check(id: string, options?: CallOptions): CallOf<'checkOpportunity', R.Opportunity>;
    /**
     * See who asks to join. Requests for an opportunity of your own organisation, with no more than each person
     * allowed. Scope `register`.
     */
    requests(id: string, query?: QueryOf<'listOpportunityRequests'>, options?: CallOptions): PagesOf<'listOpportunityRequests', R.RequestPage, R.Request>;
  };
  readonly sessions: {
    /** Read one session. One date, with the places left now. Open to everybody. */
    get(id: string, options?: CallOptions): CallOf<'getSession', R.Session>;
    /**
     * Write a session. A session is cancelled by its own command, so that everybody is told, and a cancelled one stays
     * so. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records of your own
     * organisation. With `ifMatch` it changes what is there. Scope `directory:write`. Refused with `id-in-use`,
     * `not-allowed-in-state`, `capacity-below-taken`, `changed-meanwhile`, `does-not-fit`.
     */
    put(id: string, body: R.SessionWrite, options?: CallOptions): CallOf<'putSession', R.Session>;
    /**
     * Take away a session. With the ETag of what you have seen. Already gone is no problem. With the ETag remembered
     * from reading, or `ifMatch`. Scope `directory:write`. Refused with `still-in-use`, `changed-meanwhile`,
     * `precondition-required`.
     */
    delete(id: string, options?: CallOptions): CallOf<'deleteSession', undefined>;
    /**
     * Change a session. A session is cancelled by its own command, so that everybody is told, and a cancelled one
     * stays so. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole. With the ETag
     * remembered from reading, or `ifMatch`. Scope `directory:write`. Refused with `not-allowed-in-state`,
     * `capacity-below-taken`, `changed-meanwhile`, `does-not-fit`, `precondition-required`.
     */
    patch(id: string, body: R.SessionPatch, options?: CallOptions): CallOf<'patchSession', R.Session>;
    /**
     * See who is coming. The bookings of a session of your own organisation, with no more than each person allowed.
     * Scope `register`.
     */
    bookings(id: string, options?: CallOptions): PagesOf<'listSessionBookings', R.Register, R.RegisterEntry>;
    /**
     * Cancel a session. Everybody who booked or waits is told, with other things they could do. The session stays,
     * marked. Sent again it changes nothing. Session: from `scheduled`, `postponed`, `moved` to `cancelled`. Scope
     * `register`. Refused with `session-started`.
     */
    cancel(id: string, body: R.SessionCancel, options?: CallOptions): CallOf<'cancelSession', R.Session>;
  };
  readonly media: {
    /**
     * Read a picture. A picture that belongs to a record. Pictures are always served by the API itself. Open to
     * everybody.
     */
    get(id: string, options?: CallOptions): CallOf<'getMedia', Blob>;
  };
  readonly maintenance: {
    /**
     * See what needs looking at. What is stale, reported, wished for or has no next date, of your own organisations:
     * one worker keeps it true. Scope `directory:write`.
     */
    list(query?: QueryOf<'listMaintenance'>, options?: CallOptions): PagesOf<'listMaintenance', R.Maintenance, R.MaintenanceItem>;
  };
  readonly bookings: {
    /** List my bookings. The bookings of the person who is signed in, the next session first. Scope `bookings`. */
    list(query?: QueryOf<'listBookings'>, options?: CallOptions): PagesOf<'listBookings', R.BookingPage, R.Booking>;
    /**
     * Read one booking. How a booking stands now. After a lost answer this says what happened. Scope `bookings`, or
     * the secret of a guest.
     */
    get(id: string, options?: CallOptions): CallOf<'getBooking', R.Booking>;
    /**
     * Keep a place, or wait for one. Whoever books makes the id. The same content again answers 200 with the booking
     * as it is now, so a lost answer cannot book twice. A place is kept for at least 15 minutes. Scope `bookings`, or
     * the secret of a guest. Refused with `session-full`, `session-cancelled`, `session-started`, `booking-closed`,
     * `already-booked`, `agreement-needed`, `no-share`, `id-in-use`, `details-missing`, `too-many-holds`.
     */
    put(id: string, body: R.BookingCreate, options?: CallOptions): CallOf<'putBooking', R.Booking>;
    /**
     * Correct a booking. Changes contact, needs, companions, note or what the organiser may know of a booking that is
     * confirmed or waiting. A JSON merge patch. With the ETag remembered from reading, or `ifMatch`. Scope `bookings`,
     * or the secret of a guest. Refused with `not-allowed-in-state`, `changed-meanwhile`, `details-missing`,
     * `precondition-required`.
     */
    patch(id: string, body: R.BookingPatch, options?: CallOptions): CallOf<'patchBooking', R.Booking>;
    /**
     * Take a booking into a calendar. An iCalendar file (RFC 5545) with a neutral title. The UID is the id of the
     * booking, so taking it in again changes the same entry; a cancelled booking says so. Scope `bookings`, or the
     * secret of a guest. Refused with `not-allowed-in-state`.
     */
    calendar(id: string, options?: CallOptions): CallOf<'getBookingCalendar', string>;
    /**
     * Book the place that is kept. Writes the rest and confirms in one step. Sent again it answers how the booking
     * stands. After the time has run out it still succeeds if a place is free. Accepts an offered place too. Whoever
     * had a place kept may finish although booking has closed since. Booking: from `held`, `expired`, `offered` to
     * `confirmed`. Scope `bookings`, or the secret of a guest. Refused with `session-cancelled`, `session-started`,
     * `already-booked`, `agreement-needed`, `overlapping-booking`, `hold-expired-and-full`, `not-allowed-in-state`,
     * `details-missing`, `too-many-holds`.
     */
    confirm(id: string, body?: R.BookingConfirm, options?: CallOptions): CallOf<'confirmBooking', R.Booking>;
    /**
     * Keep the place longer. Puts off the end of a hold, at least ten times. It names the end it puts off, so sending
     * it twice extends once. Booking: from `held` to `held`. Scope `bookings`, or the secret of a guest. Refused with
     * `not-allowed-in-state`, `session-started`.
     */
    extend(id: string, body: R.BookingExtend, options?: CallOptions): CallOf<'extendBooking', R.Booking>;
    /**
     * Cancel a booking. Frees the place, or leaves the waiting list. No reason is needed. Sent again it answers how
     * the booking stands. Booking: from `held`, `waiting`, `offered`, `confirmed` to `cancelled`. Scope `bookings`, or
     * the secret of a guest. Refused with `not-allowed-in-state`.
     */
    cancel(id: string, body?: R.BookingCancel, options?: CallOptions): CallOf<'cancelBooking', R.Booking>;
    /**
     * Move a booking to another date. To another date of the same thing. Takes the new place first and frees the old
     * one in the same step. Sent again it answers how the booking stands. Booking: from `confirmed` to `confirmed`.
     * Scope `bookings`, or the secret of a guest. Refused with `session-full`, `session-cancelled`, `session-started`,
     * `booking-closed`, `already-booked`, `overlapping-booking`, `not-allowed-in-state`, `does-not-fit`.
     */
    move(id: string, body: R.BookingMove, options?: CallOptions): CallOf<'moveBooking', R.Booking>;
    /**
     * Say whether somebody came. Only where the provider has switched attendance on; never for drop-in or self-run
     * groups. Used for nothing but an offer of help. Booking: from `confirmed`, `attended`, `did-not-come` to
     * `attended` or `did-not-come`. Scope `register`. Refused with `not-allowed-in-state`, `attendance-off`.
     */
    attendance(id: string, body: R.Attendance, options?: CallOptions): CallOf<'recordAttendance', R.RegisterEntry>;
  };
  readonly requests: {
    /** List my requests. What the person who is signed in has asked for. Scope `bookings`. */
    list(query?: QueryOf<'listRequests'>, options?: CallOptions): PagesOf<'listRequests', R.RequestPage, R.Request>;
    /** Read one request. How a request stands now. Scope `bookings`, or the secret of a guest. */
    get(id: string, options?: CallOptions): CallOf<'getRequest', R.Request>;
    /**
     * Ask to join something. For what has no date: a group, one-to-one support, a home visit, a programme. The same
     * content again answers 200. Scope `bookings`, or the secret of a guest. Refused with `id-in-use`,
     * `agreement-needed`, `no-share`, `request-closed`, `details-missing`, `does-not-fit`.
     */
    put(id: string, body: R.RequestWrite, options?: CallOptions): CallOf<'putRequest', R.Request>;
    /**
     * Take a request back. No reason is needed. Sent again it answers how the request stands. Request: from
     * `requested`, `accepted` to `withdrawn`. Scope `bookings`, or the secret of a guest. Refused with
     * `not-allowed-in-state`.
     */
    withdraw(id: string, options?: CallOptions): CallOf<'withdrawRequest', R.Request>;
    /**
     * Say yes to a request. With when and where to meet. Request: from `requested` to `accepted`. Scope `register`.
     * Refused with `not-allowed-in-state`.
     */
    accept(id: string, body?: R.RequestAccept, options?: CallOptions): CallOf<'acceptRequest', R.Request>;
    /**
     * Say no to a request. With something else, at least one of it open to anyone, and somebody to talk to: nobody
     * meets a dead end. Request: from `requested` to `declined`. Scope `register`. Refused with
     * `not-allowed-in-state`.
     */
    decline(id: string, body: R.RequestDecline, options?: CallOptions): CallOf<'declineRequest', R.Request>;
  };
  readonly wishes: {
    /**
     * Read your wish. Your wish and what was answered, with the secret you made it with. Scope `bookings`, or the
     * secret of a guest.
     */
    get(id: string, options?: CallOptions): CallOf<'getWish', R.Wish>;
    /**
     * Say what you would like to do. For what is not in any list. An inclusion worker reads it. Its text is never
     * public. Scope `bookings`, or the secret of a guest. Refused with `id-in-use`.
     */
    put(id: string, body: R.WishWrite, options?: CallOptions): CallOf<'putWish', R.Wish>;
    /**
     * Answer a wish. What an inclusion worker says. Sent again it replaces the answer. Wish: from `asked`, `answered`
     * to `answered`. Scope `directory:write`. Refused with `does-not-fit`.
     */
    answer(id: string, body: R.WishAnswer, options?: CallOptions): CallOf<'answerWish', R.Wish>;
  };
  readonly responses: {
    /**
     * See what came of what people said. "You said, we did": public, and never in the words of one person. Open to
     * everybody.
     */
    list(query?: QueryOf<'listResponses'>, options?: CallOptions): PagesOf<'listResponses', R.ResponsePage, R.Response>;
    /** Read one response. What came of something people said. Open to everybody. */
    get(id: string, options?: CallOptions): CallOf<'getResponse', R.Response>;
    /**
     * Write a response. Without If-Match it creates; with the ETag of what you have seen it replaces. With `ifMatch`
     * it changes what is there. Scope `directory:write`. Refused with `id-in-use`, `changed-meanwhile`,
     * `does-not-fit`.
     */
    put(id: string, body: R.ResponseWrite, options?: CallOptions): CallOf<'putResponse', R.Response>;
    /**
     * Change a response. A JSON merge patch. With the ETag remembered from reading, or `ifMatch`. Scope
     * `directory:write`. Refused with `changed-meanwhile`, `does-not-fit`, `precondition-required`.
     */
    patch(id: string, body: R.ResponsePatch, options?: CallOptions): CallOf<'patchResponse', R.Response>;
  };
  readonly people: {
    /**
     * Read what I have told you. Asked once, offered each time. The person comes to exist at the first sign-in. Scope
     * `profile`.
     */
    getMe(options?: CallOptions): CallOf<'getMe', R.Person>;
    /**
     * Forget me. Takes away everything about me. The record of who looked at my plans stays, without me in it. With
     * the ETag remembered from reading, or `ifMatch`. Scope `profile`. Refused with `changed-meanwhile`,
     * `precondition-required`.
     */
    deleteMe(options?: CallOptions): CallOf<'deleteMe', undefined>;
    /**
     * Change what I have told you. A JSON merge patch. With the ETag remembered from reading, or `ifMatch`. Scope
     * `profile`. Refused with `changed-meanwhile`, `precondition-required`.
     */
    patchMe(body: R.PersonPatch, options?: CallOptions): CallOf<'patchMe', R.Person>;
    /** Take everything about me away. Everything the service holds about me, in one file. Scope `profile`. */
    exportMe(options?: CallOptions): CallOf<'exportMe', R.PersonExport>;
  };
  readonly delegations: {
    /** List who acts for whom. Who acts for me, and for whom I act. Scope `profile`. */
    list(query?: QueryOf<'listDelegations'>, options?: CallOptions): PagesOf<'listDelegations', R.DelegationPage, R.Delegation>;
    /** Read one delegation. Who may act for somebody, and why. Scope `profile`. */
    get(id: string, options?: CallOptions): CallOf<'getDelegation', R.Delegation>;
    /**
     * Let somebody act for me. Who, why, how it was agreed and until when. What they may see and do is said by shares.
     * One that was taken back stays so: make a new one. With `ifMatch` it changes what is there. Scope `profile`.
     * Refused with `id-in-use`, `not-allowed-in-state`, `changed-meanwhile`, `does-not-fit`.
     */
    put(id: string, body: R.DelegationWrite, options?: CallOptions): CallOf<'putDelegation', R.Delegation>;
    /**
     * Take it back. Ends a delegation at once. Sent again it changes nothing. Delegation: from `live`, `ended` to
     * `revoked`. Scope `profile`.
     */
    revoke(id: string, options?: CallOptions): CallOf<'revokeDelegation', R.Delegation>;
  };
  readonly plans: {
    /**
     * List my plans. The plans of the person who is signed in, and those shared with them: in use first, then drafts,
     * then ended ones. An empty list is no problem: nobody has to have a plan. Scope `plans:read`.
     */
    list(query?: QueryOf<'listPlans'>, options?: CallOptions): PagesOf<'listPlans', R.PlanPage, R.PlanCard>;
    /**
     * Read one plan. A whole plan. A part that could not be loaded says so and is never left out. A plan that is not
     * yours to see answers like one that does not exist. Scope `plans:read`. Refused with `purpose-required`.
     */
    get(id: string, options?: CallOptions): CallOf<'getPlan', R.Plan>;
    /**
     * Start a plan, or write it anew. Without If-Match it creates; with the ETag of the plan it writes anew what is in
     * the body, and the rest stays. Only the person whose plan it is, or who they asked to; words whose author is the
     * person are changed by nobody else. With `ifMatch` it changes what is there. Scope `plans:write`. Refused with
     * `id-in-use`, `not-your-words`, `changed-meanwhile`, `does-not-fit`, `purpose-required`.
     */
    put(id: string, body: R.PlanCreate, options?: CallOptions): CallOf<'putPlan', R.Plan>;
    /**
     * Take a plan away. Only the person whose plan it is. The record of who looked stays. With the ETag remembered
     * from reading, or `ifMatch`. Scope `plans:write`. Refused with `changed-meanwhile`, `precondition-required`.
     */
    delete(id: string, options?: CallOptions): CallOf<'deletePlan', undefined>;
    /**
     * Change a plan. A JSON merge patch; lists are replaced whole. Words whose author is the person are changed by
     * nobody else, and what is new is signed by who writes it. With the ETag remembered from reading, or `ifMatch`.
     * Scope `plans:write`. Refused with `not-your-words`, `changed-meanwhile`, `does-not-fit`,
     * `precondition-required`, `purpose-required`.
     */
    patch(id: string, body: R.PlanPatch, options?: CallOptions): CallOf<'patchPlan', R.Plan>;
    /**
     * Read a plan on a card. What happens next, whom to ring and when it is looked at again. Scope `plans:read`.
     * Refused with `purpose-required`.
     */
    summary(id: string, options?: CallOptions): CallOf<'getPlanSummary', R.PlanSummary>;
    /**
     * Take a plan away as a file. The whole plan with what was said about it. Scope `plans:read`. Refused with
     * `purpose-required`.
     */
    export(id: string, options?: CallOptions): CallOf<'exportPlan', R.PlanExport>;
    /**
     * Add a goal, or write it anew. Without If-Match it adds; with the ETag of the plan it replaces. Words whose
     * author is the person are changed by nobody else. With `ifMatch` it changes what is there. Scope `plans:write`.
     * Refused with `id-in-use`, `not-your-words`, `changed-meanwhile`, `does-not-fit`, `purpose-required`.
     */
    putGoal(id: string, goalId: string, body: R.GoalWrite, options?: CallOptions): CallOf<'putGoal', R.Plan>;
    /**
     * Take a goal away. With the ETag of the plan. With the ETag remembered from reading, or `ifMatch`. Scope
     * `plans:write`. Refused with `not-your-words`, `changed-meanwhile`, `precondition-required`, `purpose-required`.
     */
    deleteGoal(id: string, goalId: string, options?: CallOptions): CallOf<'deleteGoal', undefined>;
    /**
     * Change a goal. A JSON merge patch. With the ETag remembered from reading, or `ifMatch`. Scope `plans:write`.
     * Refused with `not-your-words`, `changed-meanwhile`, `does-not-fit`, `precondition-required`, `purpose-required`.
     */
    patchGoal(id: string, goalId: string, body: R.GoalPatch, options?: CallOptions): CallOf<'patchGoal', R.Plan>;
    /**
     * Tick off a step. Changes one step and, if there is something to celebrate, adds it to the goal. With the ETag
     * remembered from reading, or `ifMatch`. Scope `plans:write`. Refused with `not-your-words`, `changed-meanwhile`,
     * `precondition-required`, `purpose-required`.
     */
    patchStep(id: string, goalId: string, stepId: string, body: R.StepPatch, options?: CallOptions): CallOf<'patchStep', R.Plan>;
    /**
     * Add a section, or write it anew. Without If-Match it adds; with the ETag of the plan it replaces. Words whose
     * author is the person are changed by nobody else. With `ifMatch` it changes what is there. Scope `plans:write`.
     * Refused with `id-in-use`, `not-your-words`, `changed-meanwhile`, `purpose-required`.
     */
    putSection(id: string, sectionId: string, body: R.SectionWrite, options?: CallOptions): CallOf<'putSection', R.Plan>;
    /**
     * Take a section away. With the ETag of the plan. With the ETag remembered from reading, or `ifMatch`. Scope
     * `plans:write`. Refused with `not-your-words`, `changed-meanwhile`, `precondition-required`, `purpose-required`.
     */
    deleteSection(id: string, sectionId: string, options?: CallOptions): CallOf<'deleteSection', undefined>;
    /**
     * Change a section. A JSON merge patch. With the ETag remembered from reading, or `ifMatch`. Scope `plans:write`.
     * Refused with `not-your-words`, `changed-meanwhile`, `precondition-required`, `purpose-required`.
     */
    patchSection(id: string, sectionId: string, body: R.SectionPatch, options?: CallOptions): CallOf<'patchSection', R.Plan>;
    /**
     * Put a plan in my order. The order of its parts, as the person wants it. With the ETag remembered from reading,
     * or `ifMatch`. Scope `plans:write`. Refused with `changed-meanwhile`, `does-not-fit`, `precondition-required`,
     * `purpose-required`.
     */
    putOrder(id: string, body: R.PlanOrder, options?: CallOptions): CallOf<'putPlanOrder', R.Plan>;
    /**
     * Read what was said about a plan. Comments stand beside the plan, never inside it. Scope `plans:read`. Refused
     * with `purpose-required`.
     */
    comments(id: string, query?: QueryOf<'listComments'>, options?: CallOptions): PagesOf<'listComments', R.CommentPage, R.Comment>;
    /**
     * Say something about a part of a plan. A comment, or that something is wrong. The same content again answers 200.
     * Scope `plans:write`. Refused with `id-in-use`, `does-not-fit`, `purpose-required`.
     */
    putComment(id: string, commentId: string, body: R.CommentWrite, options?: CallOptions): CallOf<'putComment', R.Comment>;
    /**
     * Write down a review. What came of looking at the plan together. With `ifMatch` it changes what is there. Scope
     * `plans:write`. Refused with `id-in-use`, `not-your-words`, `changed-meanwhile`, `purpose-required`.
     */
    putReview(id: string, reviewId: string, body: R.ReviewWrite, options?: CallOptions): CallOf<'putReview', R.Plan>;
    /**
     * Propose something. A worker proposes, beside the words of the person. An independent person may challenge it,
     * who proposed answers, and the person decides. What is not sent stays. With `ifMatch` it changes what is there.
     * Scope `plans:write`. Refused with `id-in-use`, `not-your-words`, `changed-meanwhile`, `does-not-fit`,
     * `purpose-required`.
     */
    putProposal(id: string, proposalId: string, body: R.ProposalWrite, options?: CallOptions): CallOf<'putProposal', R.Plan>;
    /**
     * Say that I have read the crisis wishes. The person sees who has read them. Sent again the same day it changes
     * nothing. Plan: from `draft`, `active`, `ended`. Scope `plans:read`. Refused with `purpose-required`.
     */
    readCrisis(id: string, options?: CallOptions): CallOf<'readCrisis', R.Plan>;
    /** See whom I share with. The shares of a plan. Only for the person whose plan it is. Scope `plans:read`. */
    shares(id: string, options?: CallOptions): PagesOf<'listShares', R.SharePage, R.Share>;
    /** Read one share. What somebody may see and do. Scope `plans:read`. */
    getShare(id: string, shareId: string, options?: CallOptions): CallOf<'getShare', R.Share>;
    /**
     * Share, or stop sharing. What somebody may see and do, until when. It holds at once. With `ifMatch` it changes
     * what is there. Scope `plans:write`. Refused with `id-in-use`, `too-young`, `changed-meanwhile`, `does-not-fit`.
     */
    putShare(id: string, shareId: string, body: R.ShareWrite, options?: CallOptions): CallOf<'putShare', R.Share>;
    /**
     * See who has looked at my plan. Every look by anybody else, refusals too. Only for the person whose plan it is.
     * Scope `plans:read`.
     */
    accessLog(id: string, query?: QueryOf<'listAccess'>, options?: CallOptions): PagesOf<'listAccess', R.AccessLogPage, R.AccessLogEntry>;
    /**
     * Look in an emergency. With a reason, for a short time. It opens what is needed then: what happens next, whom to
     * ring, what helps, the wellness plan, crisis wishes and agreed risks; nothing that is kept apart. It is flagged,
     * and the person is told. Scope `plans:read`. Refused with `id-in-use`, `purpose-required`.
     */
    emergencyAccess(id: string, emergencyId: string, body: R.EmergencyAccessWrite, options?: CallOptions): CallOf<'putEmergencyAccess', R.EmergencyAccess>;
  };
}

/** The functions behind them, before they know their connection. */
export const verbsOf = {
  areas: { list: all.listAreas },
  organisations: { list: all.listOrganisations, get: all.getOrganisation, put: all.putOrganisation, delete: all.deleteOrganisation, patch: all.patchOrganisation },
  services: { list: all.listServices, get: all.getService, put: all.putService, delete: all.deleteService, patch: all.patchService },
  venues: { get: all.getVenue, put: all.putVenue, delete: all.deleteVenue, patch: all.patchVenue },
  vocabularies: { list: all.listVocabularies, get: all.getVocabulary },
  opportunities: { list: all.listOpportunities, search: all.searchOpportunities, get: all.getOpportunity, put: all.putOpportunity, delete: all.deleteOpportunity, patch: all.patchOpportunity, sessions: all.listSessions, report: all.putReport, check: all.checkOpportunity, requests: all.listOpportunityRequests },
  sessions: { get: all.getSession, put: all.putSession, delete: all.deleteSession, patch: all.patchSession, bookings: all.listSessionBookings, cancel: all.cancelSession },
  media: { get: all.getMedia },
  maintenance: { list: all.listMaintenance },
  bookings: { list: all.listBookings, get: all.getBooking, put: all.putBooking, patch: all.patchBooking, calendar: all.getBookingCalendar, confirm: all.confirmBooking, extend: all.extendBooking, cancel: all.cancelBooking, move: all.moveBooking, attendance: all.recordAttendance },
  requests: { list: all.listRequests, get: all.getRequest, put: all.putRequest, withdraw: all.withdrawRequest, accept: all.acceptRequest, decline: all.declineRequest },
  wishes: { get: all.getWish, put: all.putWish, answer: all.answerWish },
  responses: { list: all.listResponses, get: all.getResponse, put: all.putResponse, patch: all.patchResponse },
  people: { getMe: all.getMe, deleteMe: all.deleteMe, patchMe: all.patchMe, exportMe: all.exportMe },
  delegations: { list: all.listDelegations, get: all.getDelegation, put: all.putDelegation, revoke: all.revokeDelegation },
  plans: { list: all.listPlans, get: all.getPlan, put: all.putPlan, delete: all.deletePlan, patch: all.patchPlan, summary: all.getPlanSummary, export: all.exportPlan, putGoal: all.putGoal, deleteGoal: all.deleteGoal, patchGoal: all.patchGoal, patchStep: all.patchStep, putSection: all.putSection, deleteSection: all.deleteSection, patchSection: all.patchSection, putOrder: all.putPlanOrder, comments: all.listComments, putComment: all.putComment, putReview: all.putReview, putProposal: all.putProposal, readCrisis: all.readCrisis, shares: all.listShares, getShare: all.getShare, putShare: all.putShare, accessLog: all.listAccess, emergencyAccess: all.putEmergencyAccess },
};
