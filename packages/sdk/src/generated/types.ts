// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { Later } from "@daybridge/domain/generated/model";
export interface paths {
    "/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the areas
         * @description All areas the service covers, in order of name.
         */
        get: operations["listAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the organisations
         * @description Who pays for, runs and hosts day services here, in order of name.
         */
        get: operations["listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one organisation
         * @description What the directory knows about one organisation.
         */
        get: operations["getOrganisation"];
        /**
         * Write an organisation
         * @description Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records of your own organisation.
         */
        put: operations["putOrganisation"];
        post?: never;
        /**
         * Take away an organisation
         * @description With the ETag of what you have seen. Already gone is no problem.
         */
        delete: operations["deleteOrganisation"];
        options?: never;
        head?: never;
        /**
         * Change an organisation
         * @description A JSON merge patch: what is there replaces, null takes away, lists are replaced whole.
         */
        patch: operations["patchOrganisation"];
        trace?: never;
    };
    "/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the services
         * @description The services that run day after day, with opening hours and ways in, in order of name.
         */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one service
         * @description What the directory knows about one service: who can come, when it is open, how long it goes on and how to come back.
         */
        get: operations["getService"];
        /**
         * Write a service
         * @description Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records of your own organisation.
         */
        put: operations["putService"];
        post?: never;
        /**
         * Take away a service
         * @description With the ETag of what you have seen. Already gone is no problem.
         */
        delete: operations["deleteService"];
        options?: never;
        head?: never;
        /**
         * Change a service
         * @description A JSON merge patch: what is there replaces, null takes away, lists are replaced whole.
         */
        patch: operations["patchService"];
        trace?: never;
    };
    "/venues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one venue
         * @description Where it is, how to get there, and what it offers for access: yes, no or not known.
         */
        get: operations["getVenue"];
        /**
         * Write a venue
         * @description Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records of your own organisation.
         */
        put: operations["putVenue"];
        post?: never;
        /**
         * Take away a venue
         * @description With the ETag of what you have seen. Already gone is no problem.
         */
        delete: operations["deleteVenue"];
        options?: never;
        head?: never;
        /**
         * Change a venue
         * @description A JSON merge patch: what is there replaces, null takes away, lists are replaced whole.
         */
        patch: operations["patchVenue"];
        trace?: never;
    };
    "/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the closed lists
         * @description Every closed list of the contract with its codes and the words for them, in English or Welsh.
         */
        get: operations["listVocabularies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vocabularies/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one closed list
         * @description The codes of one list with the words for them.
         */
        get: operations["getVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is on
         * @description What a person can join, filtered by closed lists only, so that nothing about health stands in an address. The first list of a page: cacheable and without a preflight.
         */
        get: operations["listOpportunities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for something to do
         * @description The same filters, and free words and a place too. Words and places travel in the body, never in the address. Changes nothing, so it can be repeated.
         */
        post: operations["searchOpportunities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one opportunity
         * @description Everything about one thing a person can join: who it is for, what to expect, what it costs and how to join. A closed group gives no place and no time.
         */
        get: operations["getOpportunity"];
        /**
         * Write an opportunity
         * @description Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records of your own organisation.
         */
        put: operations["putOpportunity"];
        post?: never;
        /**
         * Take away an opportunity
         * @description With the ETag of what you have seen. Already gone is no problem.
         */
        delete: operations["deleteOpportunity"];
        options?: never;
        head?: never;
        /**
         * Change an opportunity
         * @description A JSON merge patch: what is there replaces, null takes away, lists are replaced whole.
         */
        patch: operations["patchOpportunity"];
        trace?: never;
    };
    "/opportunities/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the dates of one opportunity
         * @description Its sessions from today (or from) until twelve weeks ahead (or to), with places left. Cancelled ones stay, marked. A closed group has none.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one session
         * @description One date, with the places left now.
         */
        get: operations["getSession"];
        /**
         * Write a session
         * @description A session is cancelled by its own command, so that everybody is told, and a cancelled one stays so. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records of your own organisation.
         */
        put: operations["putSession"];
        post?: never;
        /**
         * Take away a session
         * @description With the ETag of what you have seen. Already gone is no problem.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        /**
         * Change a session
         * @description A session is cancelled by its own command, so that everybody is told, and a cancelled one stays so. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole.
         */
        patch: operations["patchSession"];
        trace?: never;
    };
    "/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a picture
         * @description A picture that belongs to a record. Pictures are always served by the API itself.
         */
        get: operations["getMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that something here is wrong
         * @description Goes to whoever may correct the record. The same content again answers 200.
         */
        put: operations["putReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/checked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a record is still right
         * @description Writes today as the day it was last checked. Sent again the same day it changes nothing.
         */
        post: operations["checkOpportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See who asks to join
         * @description Requests for an opportunity of your own organisation, with no more than each person allowed.
         */
        get: operations["listOpportunityRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/maintenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what needs looking at
         * @description What is stale, reported, wished for or has no next date, of your own organisations: one worker keeps it true.
         */
        get: operations["listMaintenance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See who is coming
         * @description The bookings of a session of your own organisation, with no more than each person allowed.
         */
        get: operations["listSessionBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a session
         * @description Everybody who booked or waits is told, with other things they could do. The session stays, marked. Sent again it changes nothing.
         */
        post: operations["cancelSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my bookings
         * @description The bookings of the person who is signed in, the next session first.
         */
        get: operations["listBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one booking
         * @description How a booking stands now. After a lost answer this says what happened.
         */
        get: operations["getBooking"];
        /**
         * Keep a place, or wait for one
         * @description Whoever books makes the id. The same content again answers 200 with the booking as it is now, so a lost answer cannot book twice. A place is kept for at least 15 minutes.
         */
        put: operations["putBooking"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a booking
         * @description Changes contact, needs, companions, note or what the organiser may know of a booking that is confirmed or waiting. A JSON merge patch.
         */
        patch: operations["patchBooking"];
        trace?: never;
    };
    "/bookings/{id}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take a booking into a calendar
         * @description An iCalendar file (RFC 5545) with a neutral title. The UID is the id of the booking, so taking it in again changes the same entry; a cancelled booking says so.
         */
        get: operations["getBookingCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book the place that is kept
         * @description Writes the rest and confirms in one step. Sent again it answers how the booking stands. After the time has run out it still succeeds if a place is free. Accepts an offered place too. Whoever had a place kept may finish although booking has closed since.
         */
        post: operations["confirmBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the place longer
         * @description Puts off the end of a hold, at least ten times. It names the end it puts off, so sending it twice extends once.
         */
        post: operations["extendBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a booking
         * @description Frees the place, or leaves the waiting list. No reason is needed. Sent again it answers how the booking stands.
         */
        post: operations["cancelBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a booking to another date
         * @description To another date of the same thing. Takes the new place first and frees the old one in the same step. Sent again it answers how the booking stands.
         */
        post: operations["moveBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether somebody came
         * @description Only where the provider has switched attendance on; never for drop-in or self-run groups. Used for nothing but an offer of help.
         */
        post: operations["recordAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my requests
         * @description What the person who is signed in has asked for.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one request
         * @description How a request stands now.
         */
        get: operations["getRequest"];
        /**
         * Ask to join something
         * @description For what has no date: a group, one-to-one support, a home visit, a programme. The same content again answers 200.
         */
        put: operations["putRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a request back
         * @description No reason is needed. Sent again it answers how the request stands.
         */
        post: operations["withdrawRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say yes to a request
         * @description With when and where to meet.
         */
        post: operations["acceptRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say no to a request
         * @description With something else, at least one of it open to anyone, and somebody to talk to: nobody meets a dead end.
         */
        post: operations["declineRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wishes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read your wish
         * @description Your wish and what was answered, with the secret you made it with.
         */
        get: operations["getWish"];
        /**
         * Say what you would like to do
         * @description For what is not in any list. An inclusion worker reads it. Its text is never public.
         */
        put: operations["putWish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wishes/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a wish
         * @description What an inclusion worker says. Sent again it replaces the answer.
         */
        post: operations["answerWish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what came of what people said
         * @description "You said, we did": public, and never in the words of one person.
         */
        get: operations["listResponses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one response
         * @description What came of something people said.
         */
        get: operations["getResponse"];
        /**
         * Write a response
         * @description Without If-Match it creates; with the ETag of what you have seen it replaces.
         */
        put: operations["putResponse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a response
         * @description A JSON merge patch.
         */
        patch: operations["patchResponse"];
        trace?: never;
    };
    "/people/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what I have told you
         * @description Asked once, offered each time. The person comes to exist at the first sign-in.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        /**
         * Forget me
         * @description Takes away everything about me. The record of who looked at my plans stays, without me in it.
         */
        delete: operations["deleteMe"];
        options?: never;
        head?: never;
        /**
         * Change what I have told you
         * @description A JSON merge patch.
         */
        patch: operations["patchMe"];
        trace?: never;
    };
    "/people/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take everything about me away
         * @description Everything the service holds about me, in one file.
         */
        get: operations["exportMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who acts for whom
         * @description Who acts for me, and for whom I act.
         */
        get: operations["listDelegations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one delegation
         * @description Who may act for somebody, and why.
         */
        get: operations["getDelegation"];
        /**
         * Let somebody act for me
         * @description Who, why, how it was agreed and until when. What they may see and do is said by shares. One that was taken back stays so: make a new one.
         */
        put: operations["putDelegation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delegations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take it back
         * @description Ends a delegation at once. Sent again it changes nothing.
         */
        post: operations["revokeDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my plans
         * @description The plans of the person who is signed in, and those shared with them: in use first, then drafts, then ended ones. An empty list is no problem: nobody has to have a plan.
         */
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one plan
         * @description A whole plan. A part that could not be loaded says so and is never left out. A plan that is not yours to see answers like one that does not exist.
         */
        get: operations["getPlan"];
        /**
         * Start a plan, or write it anew
         * @description Without If-Match it creates; with the ETag of the plan it writes anew what is in the body, and the rest stays. Only the person whose plan it is, or who they asked to; words whose author is the person are changed by nobody else.
         */
        put: operations["putPlan"];
        post?: never;
        /**
         * Take a plan away
         * @description Only the person whose plan it is. The record of who looked stays.
         */
        delete: operations["deletePlan"];
        options?: never;
        head?: never;
        /**
         * Change a plan
         * @description A JSON merge patch; lists are replaced whole. Words whose author is the person are changed by nobody else, and what is new is signed by who writes it.
         */
        patch: operations["patchPlan"];
        trace?: never;
    };
    "/plans/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a plan on a card
         * @description What happens next, whom to ring and when it is looked at again.
         */
        get: operations["getPlanSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take a plan away as a file
         * @description The whole plan with what was said about it.
         */
        get: operations["exportPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/goals/{goalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add a goal, or write it anew
         * @description Without If-Match it adds; with the ETag of the plan it replaces. Words whose author is the person are changed by nobody else.
         */
        put: operations["putGoal"];
        post?: never;
        /**
         * Take a goal away
         * @description With the ETag of the plan.
         */
        delete: operations["deleteGoal"];
        options?: never;
        head?: never;
        /**
         * Change a goal
         * @description A JSON merge patch.
         */
        patch: operations["patchGoal"];
        trace?: never;
    };
    "/plans/{id}/goals/{goalId}/steps/{stepId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Tick off a step
         * @description Changes one step and, if there is something to celebrate, adds it to the goal.
         */
        patch: operations["patchStep"];
        trace?: never;
    };
    "/plans/{id}/sections/{sectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add a section, or write it anew
         * @description Without If-Match it adds; with the ETag of the plan it replaces. Words whose author is the person are changed by nobody else.
         */
        put: operations["putSection"];
        post?: never;
        /**
         * Take a section away
         * @description With the ETag of the plan.
         */
        delete: operations["deleteSection"];
        options?: never;
        head?: never;
        /**
         * Change a section
         * @description A JSON merge patch.
         */
        patch: operations["patchSection"];
        trace?: never;
    };
    "/plans/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a plan in my order
         * @description The order of its parts, as the person wants it.
         */
        put: operations["putPlanOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what was said about a plan
         * @description Comments stand beside the plan, never inside it.
         */
        get: operations["listComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say something about a part of a plan
         * @description A comment, or that something is wrong. The same content again answers 200.
         */
        put: operations["putComment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/reviews/{reviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write down a review
         * @description What came of looking at the plan together.
         */
        put: operations["putReview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/proposals/{proposalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Propose something
         * @description A worker proposes, beside the words of the person. An independent person may challenge it, who proposed answers, and the person decides. What is not sent stays.
         */
        put: operations["putProposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/crisis/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that I have read the crisis wishes
         * @description The person sees who has read them. Sent again the same day it changes nothing.
         */
        post: operations["readCrisis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whom I share with
         * @description The shares of a plan. Only for the person whose plan it is.
         */
        get: operations["listShares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/shares/{shareId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one share
         * @description What somebody may see and do.
         */
        get: operations["getShare"];
        /**
         * Share, or stop sharing
         * @description What somebody may see and do, until when. It holds at once.
         */
        put: operations["putShare"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See who has looked at my plan
         * @description Every look by anybody else, refusals too. Only for the person whose plan it is.
         */
        get: operations["listAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/emergency-access/{emergencyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Look in an emergency
         * @description With a reason, for a short time. It opens what is needed then: what happens next, whom to ring, what helps, the wellness plan, crisis wishes and agreed risks; nothing that is kept apart. It is flagged, and the person is told.
         */
        put: operations["putEmergencyAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What a place offers for access. */
        AccessFeature: ("step-free" | "accessible-toilet" | "hearing-loop" | "bsl" | "easy-read" | "large-print" | "quiet-space" | "assistance-dogs" | "parking") | (string & {});
        /** @description What a place offers for access. A feature that is absent counts as not known, which is not the same as no. */
        AccessFeatures: {
            /** @description You can get in and around without steps. Source: Accessible Information Standard. */
            "step-free"?: components["schemas"]["Known"];
            /** @description There is a toilet with room and rails. Source: Accessible Information Standard. */
            "accessible-toilet"?: components["schemas"]["Known"];
            /** @description There is a loop for hearing aids, and it works. Source: Accessible Information Standard. */
            "hearing-loop"?: components["schemas"]["Known"];
            /** @description Somebody there signs, or an interpreter comes. Source: Accessible Information Standard. */
            bsl?: components["schemas"]["Known"];
            /** @description Information comes in easy words with pictures. Source: Accessible Information Standard. */
            "easy-read"?: components["schemas"]["Known"];
            /** @description Information comes in big letters. Source: Accessible Information Standard. */
            "large-print"?: components["schemas"]["Known"];
            /** @description There is somewhere quiet to go for a while. Source: Accessible Information Standard. */
            "quiet-space"?: components["schemas"]["Known"];
            /** @description Trained dogs that help people can come in. Source: Accessible Information Standard. */
            "assistance-dogs"?: components["schemas"]["Known"];
            /** @description There is parking close to the door for people with a Blue Badge. Source: Accessible Information Standard. */
            parking?: components["schemas"]["Known"];
        };
        /** @description Somebody looked at the plan, or tried to. */
        AccessLogEntry: {
            /** @description When. Source: FHIR R4. */
            at: components["schemas"]["Instant"];
            /** @description Their name. Source: FHIR R4. */
            who: components["schemas"]["ShortText"];
            /** @description What they do, in plain words. Source: FHIR R4. */
            role: components["schemas"]["ShortText"];
            /** @description For whom. Source: FHIR R4. */
            organisation?: components["schemas"]["ShortText"];
            /** @description Why. Source: FHIR R4. */
            purpose?: components["schemas"]["PurposeOfUse"];
            /** @description What they did: looked, commented, exported. Source: FHIR R4. */
            what: components["schemas"]["ShortText"];
            /** @description Whether they saw it, had seen it already, or were refused. Source: Daybridge. */
            outcome: components["schemas"]["AccessOutcome"];
            /** @description True when they looked because they had said that it was an emergency. Source: FHIR R4. */
            emergency?: boolean;
            /** @description What they said why it could not wait, where they said it. Source: Daybridge. */
            reason?: components["schemas"]["LongText"];
        };
        /** @description Who has looked at the plan. */
        AccessLogPage: {
            /** @description Entries, the newest first. Source: Daybridge. */
            items: components["schemas"]["AccessLogEntry"][];
            /** @description Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
            nextCursor?: string;
        };
        /** @description What a person needs in order to take part. */
        AccessNeed: ("step-free" | "accessible-toilet" | "hearing-loop" | "bsl" | "interpreter" | "easy-read" | "large-print" | "quiet-space" | "assistance-dog" | "parking" | "support-person" | "extra-time" | "contact-by-text-only") | (string & {});
        /** @description What came of somebody looking at a plan. */
        AccessOutcome: ("seen" | "unchanged" | "refused") | (string & {});
        /** @description A way in. */
        AccessRoute: ("drop-in" | "self-referral" | "open-to-public" | "care-coordination" | "primary-care-referral" | "specialist-referral" | "assessment" | "planned-attendance" | "home-visit" | "in-reach" | "signposting" | "access-hub" | "triage" | "jobcentre" | "own-or-budget-purchase" | "rapid-return") | (string & {});
        /** @description Whether somebody can go along. */
        Accompanied: {
            /** @description Yes, no or not known. Source: Southwark. */
            offered: components["schemas"]["Known"];
            /** @description For how long. Source: Southwark. */
            times?: components["schemas"]["AccompaniedTimes"];
        };
        /** @description For how long somebody can go along. */
        AccompaniedTimes: ("first-visit" | "until-settled" | "as-long-as-needed" | "not-known") | (string & {});
        /** @description A postal address. */
        Address: {
            /** @description House, street and district, a line each. Source: OpenActive. */
            lines: components["schemas"]["ShortText"][];
            /** @description Town or city. Source: OpenActive. */
            town?: components["schemas"]["ShortText"];
            /** @description Postcode of the venue, with its space. Source: OpenActive. */
            postcode?: string;
        };
        /** @description Ages in whole years, both included. */
        AgeRange: {
            /** @description Youngest age. Unit: years. Source: OpenActive. */
            from?: number;
            /** @description Oldest age. Unit: years. Source: OpenActive. */
            to?: number;
        };
        /** @description How a person agreed that somebody else books for them. */
        Agreement: {
            /** @description How they agreed, in words: "by phone". Source: Daybridge. */
            how: components["schemas"]["ShortText"];
            /** @description When they agreed. Source: Daybridge. */
            on?: components["schemas"]["CalendarDate"];
            /** @description Who the one who books is to the person. Source: FHIR R4. */
            relationship?: components["schemas"]["Relationship"];
            /** @description Whose number or address the contact is. Source: Daybridge. */
            messagesTo?: components["schemas"]["MessagesTo"];
            /** @description Why somebody books for them at work, in words. Source: Daybridge. */
            reason?: components["schemas"]["ShortText"];
        };
        /** @description A share of the budget. */
        Allocation: {
            /** @description What it is for. Source: Paths. */
            label: components["schemas"]["ShortText"];
            /** @description How much. Unit: pence. Source: Paths. */
            pence: components["schemas"]["Pence"];
            /** @description How much of it is spent. Unit: pence. Source: Paths. */
            spentPence?: components["schemas"]["Pence"];
            /** @description The opportunity it pays for, if it is one. Source: Daybridge. */
            opportunityId?: components["schemas"]["Id"];
        };
        /** @description Somebody who helps with a goal. */
        Ally: {
            /** @description Their name. Source: Momentum model. */
            name: components["schemas"]["ShortText"];
            /** @description Who they are to the person. Source: Momentum model. */
            role?: components["schemas"]["ShortText"];
        };
        /** @description Something else a person could do instead. */
        Alternative: {
            /** @description The opportunity. Source: OpenActive. */
            opportunityId: components["schemas"]["Id"];
            /** @description Its name. Source: OpenActive. */
            title: components["schemas"]["ShortText"];
            /** @description True when anyone can come. Source: Paths. */
            openToAnyone: boolean;
            /** @description A session of it with a place, if there is one. Source: OpenActive. */
            sessionId?: components["schemas"]["Id"];
            /** @description When that session starts. Source: OpenActive. */
            startsAt?: components["schemas"]["Instant"];
            /** @description Zone of that session. Source: IANA time zones. */
            timeZone?: components["schemas"]["TimeZone"];
        };
        /** @description Another form of the same information. */
        AlternativeForm: ("easy-read" | "bsl" | "audio" | "large-print" | "translation") | (string & {});
        /** @description A place a service covers: a borough, a county or a part of one. A county team is not "20 miles away". */
        Area: {
            /** @description Id of the area. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description Name people know it by. Source: Southwark. */
            name: components["schemas"]["ShortText"];
            /** @description Borough, county, locality or neighbourhood. Source: Southwark. */
            kind: components["schemas"]["AreaKind"];
            /** @description The area this one is a part of. Source: schema.org. */
            partOf?: components["schemas"]["Id"];
        };
        /** @description What sort of area this is. */
        AreaKind: ("borough" | "county" | "locality" | "neighbourhood") | (string & {});
        /** @description All areas the service knows. */
        AreaPage: {
            /** @description The areas in order of name, all of them. Source: Daybridge. */
            items: components["schemas"]["Area"][];
        };
        /** @description Whether the person came. Only where the provider switches it on, shown to the person, used for nothing but an offer of help. */
        Attendance: {
            /** @description Whether the person came. Source: Open Booking API. */
            attended: boolean;
        };
        /** @description People it is especially meant for. */
        Audience: ("women" | "younger-people" | "ethnic-or-cultural-community" | "lgbt" | "older-people" | "deaf-bsl-users" | "travelling-communities" | "rural" | "carers" | "young-carers" | "parents" | "homeless" | "prisoners" | "new-budget-holders" | "faith-community") | (string & {});
        /** @description Who it is especially for. What is absent is open: nothing is assumed. */
        AudienceInfo: {
            /** @description True when only women come. Source: OpenActive. */
            womenOnly?: boolean;
            /** @description Ages it is for. Source: OpenActive. */
            ages?: components["schemas"]["AgeRange"];
            /** @description People it is especially meant for. Source: Inclusion review. */
            communities?: components["schemas"]["Audience"][];
            /** @description More about it, in words. Source: Daybridge. */
            note?: components["schemas"]["LongText"];
        };
        /** @description Who wrote something. */
        Author: {
            /** @description Their name. Source: PRSB. */
            name: components["schemas"]["ShortText"];
            /** @description What they do, in plain words; absent for the person. Source: PRSB. */
            role?: components["schemas"]["ShortText"];
            /** @description True when the person whose plan it is wrote it. Source: PRSB. */
            isPerson: boolean;
        };
        /** @description Who comes. */
        BookedFor: components["schemas"]["BookedForMe"] | components["schemas"]["BookedForPerson"] | components["schemas"]["BookedForGuest"] | {
            kind: Later;
        };
        /** @description Who comes. */
        BookedForWrite: components["schemas"]["BookedForMe"] | components["schemas"]["BookedForPersonWrite"] | components["schemas"]["BookedForGuest"];
        /** @description Somebody without an account. The name is whatever they want to be called. */
        BookedForGuest: {
            /**
             * @description Always guest. Source: Daybridge.
             * @constant
             */
            kind: "guest";
            /**
             * Format: plain-text
             * @description What they want to be called. Need not be a full name. Source: Open Booking API.
             */
            name: string;
        };
        /** @description The person who is signed in. */
        BookedForMe: {
            /**
             * @description Always me. Source: Daybridge.
             * @constant
             */
            kind: "me";
        };
        /** @description Somebody who agreed that the one who is signed in books for them. */
        BookedForPerson: {
            /**
             * @description Always person. Source: Daybridge.
             * @constant
             */
            kind: "person";
            /** @description The person. Source: Daybridge. */
            personId: components["schemas"]["Id"];
            /** @description What the person wants to be called. Source: Daybridge. */
            name?: components["schemas"]["ShortText"];
        };
        /** @description Somebody who agreed that the one who is signed in books for them. */
        BookedForPersonWrite: {
            /**
             * @description Always person. Source: Daybridge.
             * @constant
             */
            kind: "person";
            /** @description The person. Source: Daybridge. */
            personId: components["schemas"]["Id"];
        };
        /** @description What was booked, in the few facts a booking shows. */
        BookedOpportunity: {
            /** @description Id of the opportunity. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description Its name. Source: OpenActive. */
            title: components["schemas"]["ShortText"];
            /** @description Who offers it. Source: OpenActive. */
            organisationName: components["schemas"]["ShortText"];
            /** @description Who meets you and where. Source: Daybridge. */
            whoMeetsYou?: components["schemas"]["LongText"];
            /** @description Whom to ask. Source: Open Referral UK. */
            contact?: components["schemas"]["Contact"];
            /** @description Where it is. Source: OpenActive. */
            venue?: components["schemas"]["Venue"];
        };
        /** @description A place in a session, from the moment it is kept to after the session (OpenActive: Order; FHIR: Appointment). */
        Booking: {
            /** @description Id of the booking. Whoever books makes it. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description The session. Source: Open Booking API. */
            sessionId: components["schemas"]["Id"];
            /** @description Where the booking stands. Source: Open Booking API. */
            status: components["schemas"]["BookingStatus"];
            /** @description How many places; all of them or none. Unit: places. Source: Open Booking API. */
            places: number;
            /** @description Who comes: me, a person who agreed, or a guest by name. Source: Daybridge. */
            bookedFor: components["schemas"]["BookedFor"];
            /** @description How the person agreed, when somebody else books. Source: Daybridge. */
            agreement?: components["schemas"]["Agreement"];
            /** @description How to reach the person about this booking. Source: Open Booking API. */
            contact?: components["schemas"]["BookingContact"];
            /** @description What the organiser may know. The least if absent: only the name. Source: Daybridge. */
            tellOrganiser?: components["schemas"]["TellOrganiser"];
            /** @description What the person needs in order to take part. Source: Accessible Information Standard. */
            accessNeeds?: components["schemas"]["AccessNeed"][];
            /** @description How many supporters come along; they take no place. Unit: people. Source: Southwark. */
            companions?: number;
            /**
             * Format: plain-text
             * @description Something else to say. The organiser sees it only with tellOrganiser more. Source: Daybridge.
             */
            note?: string;
            /** @description The link of an online session. Only once the place is confirmed. Source: Open Booking API. */
            onlineUrl?: components["schemas"]["WebUrl"];
            /** @description Until when the place is kept. Only while it is held. Source: Open Booking API. */
            heldUntil?: components["schemas"]["Instant"];
            /** @description How many times more the place can be kept longer. Only while it is held. Unit: times. Source: WCAG 2.2. */
            extensionsLeft?: components["schemas"]["Count"];
            /** @description Place in the waiting list, 1 is next. Only while waiting. Unit: position. Source: Daybridge. */
            waitingPosition?: components["schemas"]["Count"];
            /** @description Until when an offered place is kept. Only while it is offered. Source: Daybridge. */
            offeredUntil?: components["schemas"]["Instant"];
            /** @description When it was first made. Source: Open Booking API. */
            createdAt: components["schemas"]["Instant"];
            /** @description When it was confirmed. Source: Open Booking API. */
            confirmedAt?: components["schemas"]["Instant"];
            /** @description When it was cancelled. Source: Open Booking API. */
            cancelledAt?: components["schemas"]["Instant"];
            /** @description Who cancelled it: the person or the provider. Source: Open Booking API. */
            cancelledBy?: components["schemas"]["CancelledBy"];
            /** @description Why it was cancelled, if anybody said so. The person never has to. Source: FHIR R4. */
            reason?: components["schemas"]["LongText"];
            /** @description The session as it is now, so that a booking can be shown without a second call. Source: OpenActive. */
            session?: components["schemas"]["Session"];
            /** @description What the session is a session of, as far as a booking needs it. Source: OpenActive. */
            opportunity?: components["schemas"]["BookedOpportunity"];
        };
        /** @description Nothing has to be said to cancel. */
        BookingCancel: {
            /**
             * Format: plain-text
             * @description Why, if the person wants to say. Source: FHIR R4.
             */
            reason?: string;
        };
        /** @description The rest of what a booking needs; written and confirmed in one transaction. */
        BookingConfirm: {
            /** @description How to reach the person about this booking. Needed from a guest. Source: Open Booking API. */
            contact?: components["schemas"]["BookingContact"];
            /** @description What the organiser may know. The least if absent. Source: Daybridge. */
            tellOrganiser?: components["schemas"]["TellOrganiser"];
            /** @description What the person needs in order to take part. Source: Accessible Information Standard. */
            accessNeeds?: components["schemas"]["AccessNeed"][];
            /** @description How many supporters come along; they take no place. Unit: people. Source: Southwark. */
            companions?: number;
            /**
             * Format: plain-text
             * @description Something else to say. Source: Daybridge.
             */
            note?: string;
            /** @description How the person agreed. Source: Daybridge. */
            agreement?: components["schemas"]["Agreement"];
            /** @description True when the person has seen that another booking is in the same hours and wants both. Source: Daybridge. */
            overlapAccepted?: boolean;
        };
        /** @description How to reach the person about this booking. */
        BookingContact: {
            /** @description The way they chose. Source: Accessible Information Standard. */
            channel: components["schemas"]["ContactChannel"];
            /**
             * Format: plain-text
             * @description The number or address; absent with channel none. Source: Open Booking API.
             */
            value?: string;
        };
        /** @description What keeping a place or waiting for one needs. Everything else comes with confirm. For a waiting place the contact comes here, because the offer is sent to it. */
        BookingCreate: {
            /** @description Keep a place now or join the waiting list. Source: Daybridge. */
            intent: components["schemas"]["BookingIntent"];
            /** @description The session. Source: Open Booking API. */
            sessionId: components["schemas"]["Id"];
            /** @description How many places; all of them or none. Unit: places. Source: Open Booking API. */
            places: number;
            /** @description Who comes. Source: Daybridge. */
            bookedFor: components["schemas"]["BookedForWrite"];
            /** @description How the person agreed. Needed when booking for a person. Source: Daybridge. */
            agreement?: components["schemas"]["Agreement"];
            /** @description Where to send an offer. Needed to wait as a guest. Source: Open Booking API. */
            contact?: components["schemas"]["BookingContact"];
        };
        /** @description What makes keeping a place longer safe to repeat. */
        BookingExtend: {
            /** @description The heldUntil that is to be put off. The same one again changes nothing. Source: WCAG 2.2. */
            from: components["schemas"]["Instant"];
        };
        /** @description Whether a place is kept or waited for. */
        BookingIntent: ("hold" | "wait") | (string & {});
        /** @description Where a booking moves to. The new place is taken before the old one is freed. */
        BookingMove: {
            /** @description The session to move to. Source: BaRS. */
            toSessionId: components["schemas"]["Id"];
            /** @description True when the person has seen that another booking is in the same hours and wants both. Source: Daybridge. */
            overlapAccepted?: boolean;
        };
        /** @description The bookings of the person who is signed in. */
        BookingPage: {
            /** @description Bookings, the next session first, past ones after. Source: Daybridge. */
            items: components["schemas"]["Booking"][];
            /** @description Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
            nextCursor?: string;
            /** @description How many there are in all. Unit: bookings. Source: Daybridge. */
            total?: components["schemas"]["Count"];
        };
        /** @description What can be corrected in a booking. */
        BookingPatch: {
            /** @description How to reach the person about this booking. Source: Open Booking API. */
            contact?: components["schemas"]["BookingContact"] | null;
            /** @description What the organiser may know. Source: Daybridge. */
            tellOrganiser?: components["schemas"]["TellOrganiser"] | null;
            /** @description What the person needs in order to take part. Source: Accessible Information Standard. */
            accessNeeds?: components["schemas"]["AccessNeed"][] | null;
            /** @description How many supporters come along. Unit: people. Source: Southwark. */
            companions?: number | null;
            /** @description Something else to say. Source: Daybridge. */
            note?: string | null;
        };
        /** @description Where a booking stands. Time alone moves held and offered to expired. */
        BookingStatus: ("held" | "waiting" | "offered" | "confirmed" | "cancelled" | "expired" | "attended" | "did-not-come") | (string & {});
        /** @description A personal budget. Money is in pence. */
        Budget: {
            /** @description The whole of it. Unit: pence. Source: Paths. */
            pence: components["schemas"]["Pence"];
            /** @description What time it is for. Source: Paths. */
            period: components["schemas"]["Period"];
            /** @description How it is paid. Source: Paths. */
            form: components["schemas"]["BudgetForm"];
            /** @description Who holds it. Source: Paths. */
            heldBy: components["schemas"]["BudgetHeldBy"];
            /** @description Who pays. Source: Paths. */
            fundedBy: components["schemas"]["BudgetFundedBy"][];
            /** @description True when it is put together with other people's. Source: Paths. */
            pooled: boolean;
            /** @description What it is shared out for. Source: Paths. */
            allocations: components["schemas"]["Allocation"][];
            /** @description How much of it is spent. Unit: pence. Source: Paths. */
            spentPence?: components["schemas"]["Pence"];
            /** @description The day the figures are of. Source: Daybridge. */
            asOf?: components["schemas"]["CalendarDate"];
            /** @description False when some spending is missing; then no sum is shown. Source: Daybridge. */
            complete: boolean;
            /** @description The council's rules. Source: Paths. */
            rules?: components["schemas"]["BudgetRules"];
            /** @description Who wrote it. Source: PRSB. */
            author?: components["schemas"]["Author"];
            /** @description When they wrote it. Source: PRSB. */
            authoredOn?: components["schemas"]["CalendarDate"];
        };
        /** @description A personal budget. Money is in pence. */
        BudgetWrite: {
            /** @description The whole of it. Unit: pence. Source: Paths. */
            pence: components["schemas"]["Pence"];
            /** @description What time it is for. Source: Paths. */
            period: components["schemas"]["Period"];
            /** @description How it is paid. Source: Paths. */
            form: components["schemas"]["BudgetForm"];
            /** @description Who holds it. Source: Paths. */
            heldBy: components["schemas"]["BudgetHeldBy"];
            /** @description Who pays. Source: Paths. */
            fundedBy: components["schemas"]["BudgetFundedBy"][];
            /** @description True when it is put together with other people's. Source: Paths. */
            pooled: boolean;
            /** @description What it is shared out for. Source: Paths. */
            allocations: components["schemas"]["Allocation"][];
            /** @description How much of it is spent. Unit: pence. Source: Paths. */
            spentPence?: components["schemas"]["Pence"];
            /** @description The day the figures are of. Source: Daybridge. */
            asOf?: components["schemas"]["CalendarDate"];
            /** @description False when some spending is missing; then no sum is shown. Source: Daybridge. */
            complete: boolean;
            /** @description The council's rules. Source: Paths. */
            rules?: components["schemas"]["BudgetRules"];
        };
        /** @description How the money is paid. */
        BudgetForm: ("direct-payment" | "notional" | "mixed") | (string & {});
        /** @description Who pays. */
        BudgetFundedBy: ("social-care" | "health" | "joint" | "self") | (string & {});
        /** @description Who holds the money. */
        BudgetHeldBy: ("me" | "individual" | "agency" | "trust" | "provider" | "council" | "nhs") | (string & {});
        /** @description A council's rules for personal budgets (Paths to personalisation: exclusions should be clear to all). */
        BudgetRules: {
            /** @description The rule in plain words. Source: Paths. */
            text: components["schemas"]["LongText"];
            /** @description What it may not be spent on. Source: Paths. */
            notOn?: components["schemas"]["ShortText"][];
        };
        /**
         * Format: date
         * @description A day of the calendar, YYYY-MM-DD, without a time or zone.
         */
        CalendarDate: string;
        /** @description Who cancelled. */
        CancelledBy: ("person" | "provider") | (string & {});
        /** @description Something that went well. */
        Celebration: {
            /** @description In the person's words. Source: Momentum model. */
            text: components["schemas"]["LongText"];
            /** @description When. Source: Momentum model. */
            on: components["schemas"]["CalendarDate"];
        };
        /** @description Independent challenge and review of a proposal. */
        Challenge: {
            /** @description Who challenged it. Source: Barnet. */
            by: components["schemas"]["Author"];
            /** @description When. Source: Barnet. */
            on: components["schemas"]["CalendarDate"];
            /** @description What they said. Source: Barnet. */
            said: components["schemas"]["LongText"];
            /** @description What the worker answered. Source: Barnet. */
            answer?: components["schemas"]["LongText"];
        };
        /** @description Independent challenge of a proposal. */
        ChallengeWrite: {
            /** @description What they say. Source: Barnet. */
            said: components["schemas"]["LongText"];
            /** @description What the worker answers. Source: Barnet. */
            answer?: components["schemas"]["LongText"];
        };
        /** @description What to know about a service that is going to close. */
        Closing: {
            /** @description Its last day. Source: Southwark. */
            on: components["schemas"]["CalendarDate"];
            /** @description Why it closes. Source: Southwark. */
            why?: components["schemas"]["LongText"];
            /** @description Services that are there instead. Source: Southwark. */
            replacedBy?: components["schemas"]["Id"][];
            /** @description Who helps people find their way to something new. Source: Southwark. */
            contact?: components["schemas"]["Contact"];
        };
        /** @description Something said about a part of a plan, beside it. */
        Comment: {
            /** @description Id of the comment. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description The part it is about: its name, or the id of a goal, step or section. Source: Inclusion review. */
            on: string;
            /** @description Who said it. Source: FHIR R4. */
            by: components["schemas"]["Author"];
            /** @description When. Source: FHIR R4. */
            at: components["schemas"]["Instant"];
            /** @description What they said. Source: Inclusion review. */
            text: components["schemas"]["LongText"];
            /** @description A comment or something that is wrong. Source: Daybridge. */
            kind: components["schemas"]["CommentKind"];
        };
        /** @description Something said about a part of a plan, beside it. */
        CommentWrite: {
            /** @description The part it is about: its name, or the id of a goal, step or section. Source: Inclusion review. */
            on: string;
            /** @description What they said. Source: Inclusion review. */
            text: components["schemas"]["LongText"];
            /** @description A comment or something that is wrong. Source: Daybridge. */
            kind: components["schemas"]["CommentKind"];
        };
        /** @description What sort of comment this is. */
        CommentKind: ("comment" | "something-is-wrong") | (string & {});
        /** @description What was said about a plan. */
        CommentPage: {
            /** @description Comments, the newest first. Source: Daybridge. */
            items: components["schemas"]["Comment"][];
            /** @description Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
            nextCursor?: string;
        };
        /** @description Somebody to talk to. At least one way to reach them is given wherever there is one. */
        Contact: {
            /** @description Name of the person or team to ask for. Source: Open Referral UK. */
            name?: components["schemas"]["ShortText"];
            /** @description What they do, in plain words. Source: Open Referral UK. */
            role?: components["schemas"]["ShortText"];
            /** @description Number to ring. Source: Open Referral UK. */
            telephone?: components["schemas"]["Telephone"];
            /** @description Number for text messages, where there is one. Source: Accessible Information Standard. */
            textNumber?: components["schemas"]["Telephone"];
            /** @description Address to write to. Source: Open Referral UK. */
            email?: components["schemas"]["Email"];
            /** @description Page with more, or another way to get in touch. Source: Open Referral UK. */
            url?: components["schemas"]["LinkUrl"];
            /** @description When somebody answers, in words. Source: Daybridge. */
            hours?: components["schemas"]["ShortText"];
        };
        /** @description How to get in touch. */
        ContactChannel: ("text" | "email" | "phone" | "post" | "none") | (string & {});
        /** @description What it costs. */
        Cost: {
            /** @description Free, a fixed price, what you can give, and so on. Source: Open Referral UK. */
            kind: components["schemas"]["CostKind"];
            /** @description The price each time, where it is fixed. Unit: pence. Source: Open Referral UK. */
            pence?: components["schemas"]["Pence"];
            /** @description More about it, in words. Source: Open Referral UK. */
            note?: components["schemas"]["ShortText"];
            /** @description Whether a personal budget can pay for it. Source: Paths. */
            personalBudgetAccepted: components["schemas"]["Known"];
        };
        /** @description What it costs. */
        CostKind: ("free" | "fixed" | "donation" | "concession" | "means-tested" | "varies" | "not-known") | (string & {});
        /** @description A whole number of things or people. */
        Count: number;
        /** @description What I wish for in a crisis. */
        Crisis: {
            /** @description Whom to ring. Source: PRSB. */
            contacts?: components["schemas"]["Contact"][];
            /** @description What I want. Source: PRSB. */
            wishes?: components["schemas"]["LongText"];
            /** @description What makes it worse. Source: PRSB. */
            avoid?: components["schemas"]["LongText"];
            /** @description Who has read it. Source: Daybridge. */
            readBy?: components["schemas"]["ReadBy"][];
            /** @description Who wrote it. Source: PRSB. */
            author?: components["schemas"]["Author"];
            /** @description When they wrote it. Source: PRSB. */
            authoredOn?: components["schemas"]["CalendarDate"];
        };
        /** @description What I wish for in a crisis. */
        CrisisWrite: {
            /** @description Whom to ring. Source: PRSB. */
            contacts?: components["schemas"]["Contact"][];
            /** @description What I want. Source: PRSB. */
            wishes?: components["schemas"]["LongText"];
            /** @description What makes it worse. Source: PRSB. */
            avoid?: components["schemas"]["LongText"];
        };
        /** @description A day of the week. */
        DayOfWeek: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday") | (string & {});
        /** @description Who may act for somebody, and why. What they may see and do is said by shares. */
        Delegation: {
            /** @description Id of the delegation. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description The person. Source: FHIR R4. */
            personId: components["schemas"]["Id"];
            /** @description Who acts for them. Source: FHIR R4. */
            delegateId: components["schemas"]["Id"];
            /** @description What the person wants to be called, so that who acts for them can choose them by name. Source: Daybridge. */
            personName?: components["schemas"]["ShortText"];
            /** @description Name of who acts for them. Source: Daybridge. */
            delegateName?: components["schemas"]["ShortText"];
            /** @description Who they are to the person. Source: Paths. */
            relationship: components["schemas"]["Relationship"];
            /** @description Agreed, advocate or by law. Source: FHIR R4. */
            basis: components["schemas"]["DelegationBasis"];
            /** @description How the person agreed, in words. Source: Daybridge. */
            agreedHow: components["schemas"]["ShortText"];
            /** @description When they agreed. Source: FHIR R4. */
            agreedOn: components["schemas"]["CalendarDate"];
            /** @description Last day of it. Source: FHIR R4. */
            endsOn: components["schemas"]["CalendarDate"];
            /** @description Whether they may book for the person. Kept as a share that is about no plan; a share of a plan can say so too. Source: Daybridge. */
            mayBook?: boolean;
            /** @description When the person took it back. It holds at once. Source: FHIR R4. */
            revokedAt?: components["schemas"]["Instant"];
        };
        /** @description Who may act for somebody, and why. What they may see and do is said by shares. */
        DelegationWrite: {
            /** @description The person. Source: FHIR R4. */
            personId: components["schemas"]["Id"];
            /** @description Who acts for them. Source: FHIR R4. */
            delegateId: components["schemas"]["Id"];
            /** @description Who they are to the person. Source: Paths. */
            relationship: components["schemas"]["Relationship"];
            /** @description Agreed, advocate or by law. Source: FHIR R4. */
            basis: components["schemas"]["DelegationBasis"];
            /** @description How the person agreed, in words. Source: Daybridge. */
            agreedHow: components["schemas"]["ShortText"];
            /** @description When they agreed. Source: FHIR R4. */
            agreedOn: components["schemas"]["CalendarDate"];
            /** @description Last day of it. Source: FHIR R4. */
            endsOn: components["schemas"]["CalendarDate"];
            /** @description Whether they may book for the person. Kept as a share that is about no plan; a share of a plan can say so too. Source: Daybridge. */
            mayBook?: boolean;
        };
        /** @description Why somebody may act for another. */
        DelegationBasis: ("agreed" | "advocate" | "legal-authority") | (string & {});
        /** @description The delegations of the person who is signed in, in both directions. */
        DelegationPage: {
            /** @description Delegations, the newest first. Source: Daybridge. */
            items: components["schemas"]["Delegation"][];
            /** @description Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
            nextCursor?: string;
        };
        /** @description How long it goes on. The number of weeks is data, never a constant: 13 in Southwark, 6 to 12 elsewhere, no limit in some places. */
        Duration: {
            /** @description Once, weeks, months, until ready, no limit or not known. Source: Southwark. */
            kind: components["schemas"]["DurationKind"];
            /** @description Number of weeks or months, or the least of them. Unit: weeks or months. Source: Southwark. */
            n?: number;
            /** @description The most of them. Unit: weeks or months. Source: Paths. */
            nMax?: number;
        };
        /** @description How long it goes on. */
        DurationKind: ("one-off" | "weeks" | "months" | "until-ready" | "no-limit" | "not-known") | (string & {});
        /** @description Who can come. */
        Eligibility: {
            /** @description Who can come. Source: Southwark. */
            who: components["schemas"]["EligibilityWho"];
            /** @description More about it, in words. Source: Southwark. */
            note?: components["schemas"]["LongText"];
        };
        /** @description Who can come. */
        EligibilityWho: ("anyone" | "mental-health-need" | "area-resident" | "referred" | "social-care-eligible" | "s117" | "carers" | "not-known") | (string & {});
        /**
         * Format: email
         * @description An email address.
         */
        Email: string;
        /** @description Access in an emergency: with a reason, for a short time, flagged and told to the person. */
        EmergencyAccess: {
            /** @description Id of it. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /**
             * Format: plain-text
             * @description Why it cannot wait. The person reads this. Source: FHIR R4.
             */
            reason: string;
            /** @description Since when. Source: FHIR R4. */
            from: components["schemas"]["Instant"];
            /** @description Until when. Source: FHIR R4. */
            until: components["schemas"]["Instant"];
        };
        /** @description Access in an emergency: with a reason, for a short time, flagged and told to the person. */
        EmergencyAccessWrite: {
            /**
             * Format: plain-text
             * @description Why it cannot wait. The person reads this. Source: FHIR R4.
             */
            reason: string;
        };
        /** @description How often something repeats. */
        Every: {
            /** @description Every how many. Unit: weeks or months. Source: RFC 5545. */
            count: number;
            /** @description Weeks or months. Source: RFC 5545. */
            unit: components["schemas"]["ScheduleUnit"];
        };
        /** @description Codes of a filter with how many results each would give. */
        FacetCounts: {
            [key: string]: components["schemas"]["Count"];
        };
        /** @description A point on the map (WGS 84). */
        Geo: {
            /** @description Degrees north. Unit: degrees. Source: schema.org. */
            latitude: number;
            /** @description Degrees east. Unit: degrees. Source: schema.org. */
            longitude: number;
        };
        /** @description Something the person wants to do (FHIR: Goal). */
        Goal: {
            /** @description Id of the goal. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description The goal in the person's words. Source: Paths. */
            statement: components["schemas"]["ShortText"];
            /** @description Why it matters to them. Source: Paths. */
            whyItMatters?: components["schemas"]["LongText"];
            /** @description The part of life it is about, if any. Source: Southwark. */
            lifeDomain?: components["schemas"]["LifeDomain"];
            /** @description Who helps with it. Source: Momentum model. */
            allies?: components["schemas"]["Ally"][];
            /** @description Where it stands. Source: FHIR R4. */
            status: components["schemas"]["GoalStatus"];
            /** @description Small steps in their order. Source: Momentum model. */
            steps: components["schemas"]["Step"][];
            /** @description What went well. Source: Momentum model. */
            celebrations?: components["schemas"]["Celebration"][];
            /** @description Who wrote it. Source: FHIR R4. */
            author: components["schemas"]["Author"];
            /** @description When. Source: FHIR R4. */
            authoredOn: components["schemas"]["CalendarDate"];
        };
        /** @description The goals. */
        GoalList: components["schemas"]["Goal"][];
        /** @description What changes in a goal. Null takes a field away. */
        GoalPatch: {
            /** @description The goal in the person's words. Source: Paths. */
            statement?: components["schemas"]["ShortText"];
            /** @description Why it matters to them. Source: Paths. */
            whyItMatters?: components["schemas"]["LongText"] | null;
            /** @description The part of life it is about, if any. Source: Southwark. */
            lifeDomain?: components["schemas"]["LifeDomain"] | null;
            /** @description Who helps with it. Source: Momentum model. */
            allies?: components["schemas"]["Ally"][] | null;
            /** @description Where it stands. Source: FHIR R4. */
            status?: components["schemas"]["GoalStatus"];
            /** @description Small steps in their order. Source: Momentum model. */
            steps?: components["schemas"]["StepWrite"][];
            /** @description What went well. Source: Momentum model. */
            celebrations?: components["schemas"]["Celebration"][] | null;
        };
        /** @description Where a goal stands. */
        GoalStatus: ("not-started" | "doing" | "paused" | "achieved" | "changed") | (string & {});
        /** @description A goal as somebody writes it. */
        GoalWrite: {
            /** @description The goal in the person's words. Source: Paths. */
            statement: components["schemas"]["ShortText"];
            /** @description Why it matters to them. Source: Paths. */
            whyItMatters?: components["schemas"]["LongText"];
            /** @description The part of life it is about, if any. Source: Southwark. */
            lifeDomain?: components["schemas"]["LifeDomain"];
            /** @description Who helps with it. Source: Momentum model. */
            allies?: components["schemas"]["Ally"][];
            /** @description Where it stands. Source: FHIR R4. */
            status: components["schemas"]["GoalStatus"];
            /** @description Small steps in their order. Source: Momentum model. */
            steps: components["schemas"]["StepWrite"][];
            /** @description What went well. Source: Momentum model. */
            celebrations?: components["schemas"]["Celebration"][];
        };
        /** @description What a group has to work out: distress, decisions and money (Southwark). */
        GroupAgreement: {
            /** @description What the group does if somebody becomes distressed. Source: Southwark. */
            ifSomeoneIsDistressed?: components["schemas"]["LongText"];
            /** @description How it decides. Source: Southwark. */
            howWeDecide?: components["schemas"]["LongText"];
            /** @description Who keeps the money and how. Source: Southwark. */
            howMoneyIsKept?: components["schemas"]["LongText"];
        };
        /** @description A named kind of group work or activity. */
        GroupWork: ("cognitive-behavioural-therapy" | "anxiety-management" | "hearing-voices" | "complementary-therapies" | "gardening" | "art" | "cooking" | "computing" | "discussion" | "outings" | "cafe-group" | "lunch-club" | "self-harm-support" | "community-support-group" | "asian-women-support" | "it-training" | "keep-fit" | "massage" | "cinema-club" | "meal-out" | "swimming" | "squash" | "gym" | "boat-restoration" | "conservation" | "workshop" | "internet-cafe" | "music-studio" | "self-management-course" | "recovery-college" | "music" | "guitar" | "sign-alphabet" | "reiki" | "relaxation" | "healthy-eating" | "journal-covering" | "food-hygiene") | (string & {});
        /** @description What people get for having a say. */
        HaveASay: {
            /** @description Whether it is paid. Source: Nottinghamshire. */
            paid?: components["schemas"]["Known"];
            /** @description Whether travel and other costs are paid back. Source: Nottinghamshire. */
            expenses?: components["schemas"]["Known"];
            /** @description Whether there is training. Source: Nottinghamshire. */
            training?: components["schemas"]["Known"];
        };
        /**
         * Format: uuid
         * @description UUIDv7 (RFC 9562), random and naming nothing. Whoever creates a record makes it.
         */
        Id: string;
        /** @description Who gives out an identifier. */
        IdentifierScheme: ("charity-number" | "company-number" | "ods-code" | "org-id") | (string & {});
        /** @description One place in the input that is not right. */
        InputError: {
            /** @description JSON Pointer (RFC 6901) into the body, or "?name" for a parameter. Source: RFC 9457. */
            pointer?: string;
            /** @description Stable code of the rule that was broken, such as "required" or "unknown-field". Source: Daybridge. */
            code: string;
            /** @description What to do about it, in plain words. Source: Daybridge. */
            message: components["schemas"]["ShortText"];
        };
        /**
         * Format: date-time
         * @description A moment in time, RFC 3339 with offset.
         */
        Instant: string;
        /** @description How to join. */
        Joining: {
            /** @description Just come, book, ask, be referred, or on another site. Source: Southwark. */
            mode: components["schemas"]["JoiningMode"];
            /** @description Where to book, when that is on another site. Source: OpenActive. */
            externalUrl?: components["schemas"]["WebUrl"];
            /** @description More about it, in words. Source: Open Referral UK. */
            note?: components["schemas"]["ShortText"];
        };
        /** @description How to join. */
        JoiningMode: ("just-come" | "book" | "ask" | "referral" | "external") | (string & {});
        /** @description Yes, no, or nobody has told us. Not known is never read as no. */
        Known: ("yes" | "no" | "not-known") | (string & {});
        /** @description A language as a BCP 47 tag, such as en, cy or bfi (British Sign Language). */
        Language: string;
        /** @description Who decides and who runs it; led and run are kept apart. */
        LedBy: ("staff" | "volunteers" | "jointly-run" | "user-led" | "user-run" | "visiting-expert") | (string & {});
        /** @description A part of life an opportunity or a goal is about. */
        LifeDomain: ("employment" | "volunteering" | "learning" | "arts" | "faith-and-identity" | "sport-and-exercise" | "neighbourhood" | "money-and-housing" | "friends-and-social-life" | "family-and-caring" | "home-and-daily-living" | "managing-my-mental-health" | "health-and-wellbeing" | "having-a-say") | (string & {});
        /**
         * Format: uri:https,mailto,tel
         * @description A link. Only https, mailto or tel, checked on the way in and out.
         */
        LinkUrl: string;
        /** @description A time of day on the clock of the place, 24 hours, HH:MM. */
        LocalTime: string;
        /**
         * Format: plain-text
         * @description Plain text. A blank line begins a paragraph, a line that begins with "- " is a list item. No HTML.
         */
        LongText: string;
        /** @description What one worker has to look at so that the directory stays true. */
        Maintenance: {
            /** @description The most urgent first. Source: Southwark. */
            items: components["schemas"]["MaintenanceItem"][];
            /** @description Pass it back as cursor to read on; absent on the last page. Source: Southwark. */
            nextCursor?: string;
            /** @description How many there are in all. Unit: records. Source: Southwark. */
            total?: components["schemas"]["Count"];
        };
        /** @description One record to look at, and why. */
        MaintenanceItem: {
            /** @description Why somebody has to look at it. Source: Southwark. */
            why: components["schemas"]["MaintenanceReason"];
            /** @description Name of the record. Source: Southwark. */
            title: components["schemas"]["ShortText"];
            /** @description The opportunity, if it is one. Source: Southwark. */
            opportunityId?: components["schemas"]["Id"];
            /** @description The service, if it is one. Source: Southwark. */
            serviceId?: components["schemas"]["Id"];
            /** @description The venue, if it is one. Source: Southwark. */
            venueId?: components["schemas"]["Id"];
            /** @description Whose record it is. Source: Southwark. */
            organisationId?: components["schemas"]["Id"];
            /** @description The wish, if it is one. Source: Southwark. */
            wishId?: components["schemas"]["Id"];
            /** @description What was wished for, if something was: whoever answers has to read it. Source: Southwark. */
            wish?: components["schemas"]["Wish"];
            /** @description What was reported, if something was. Source: Southwark. */
            report?: components["schemas"]["Report"];
            /** @description Since when. Source: Southwark. */
            since?: components["schemas"]["CalendarDate"];
        };
        /** @description Why somebody has to look at a record. */
        MaintenanceReason: ("stale" | "reported" | "wished-for" | "no-next-date") | (string & {});
        /** @description A picture, served by the API itself under /media/{id}. A foreign picture is never shown. */
        Media: {
            /** @description Id of the picture. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description What is to be seen, for people who cannot see it. Empty only for decoration. Source: schema.org. */
            alt: string;
        };
        /** @description When and where to meet. */
        Meeting: {
            /** @description When it starts. Source: FHIR R4. */
            startsAt: components["schemas"]["Instant"];
            /** @description When it ends. Source: FHIR R4. */
            endsAt?: components["schemas"]["Instant"];
            /** @description Zone it is shown in. Source: IANA time zones. */
            timeZone: components["schemas"]["TimeZone"];
            /** @description Where. Source: FHIR R4. */
            venueId?: components["schemas"]["Id"];
            /** @description Who comes to meet the person. Source: Southwark. */
            who?: components["schemas"]["ShortText"];
            /** @description More about it, in words. Source: FHIR R4. */
            note?: components["schemas"]["ShortText"];
        };
        /** @description Whose number or address messages go to. */
        MessagesTo: ("person" | "helper") | (string & {});
        /** @description A place: an outcode, a town as typed, or a point with two decimals. */
        Near: components["schemas"]["NearOutcode"] | components["schemas"]["NearTown"] | components["schemas"]["NearPoint"];
        /** @description The first part of a postcode. */
        NearOutcode: {
            /** @description The outcode. Source: Daybridge. */
            outcode: components["schemas"]["Outcode"];
        };
        /** @description A point, rounded to two decimals (about a kilometre). */
        NearPoint: {
            /** @description Degrees north, two decimals. Unit: degrees. Source: schema.org. */
            latitude: number;
            /** @description Degrees east, two decimals. Unit: degrees. Source: schema.org. */
            longitude: number;
        };
        /** @description A town or area by name. */
        NearTown: {
            /**
             * Format: plain-text
             * @description The name as typed. Source: Daybridge.
             */
            town: string;
        };
        /** @description One need, with a day to ask whether it is still right. */
        NeedOnRecord: {
            /** @description The need. Source: Accessible Information Standard. */
            need: components["schemas"]["AccessNeed"];
            /** @description More about it, in words. Source: Accessible Information Standard. */
            note?: components["schemas"]["ShortText"];
            /** @description When to ask again. Source: Accessible Information Standard. */
            reviewOn?: components["schemas"]["CalendarDate"];
        };
        /** @description What happens next, who does it and by when. */
        NextThing: {
            /** @description What happens. Source: Paths. */
            what: components["schemas"]["LongText"];
            /** @description Who does it. Source: Paths. */
            who: components["schemas"]["ShortText"];
            /** @description By when. Source: Paths. */
            by?: components["schemas"]["CalendarDate"];
            /** @description Who wrote it. Source: PRSB. */
            author?: components["schemas"]["Author"];
            /** @description When they wrote it. Source: PRSB. */
            authoredOn?: components["schemas"]["CalendarDate"];
        };
        /** @description What happens next, who does it and by when. */
        NextThingWrite: {
            /** @description What happens. Source: Paths. */
            what: components["schemas"]["LongText"];
            /** @description Who does it. Source: Paths. */
            who: components["schemas"]["ShortText"];
            /** @description By when. Source: Paths. */
            by?: components["schemas"]["CalendarDate"];
        };
        /** @description One stretch of one day of the week. */
        OpeningHours: {
            /** @description The day. Source: schema.org. */
            dayOfWeek: components["schemas"]["DayOfWeek"];
            /** @description When it opens. Source: schema.org. */
            opens: components["schemas"]["LocalTime"];
            /** @description When it closes. Source: schema.org. */
            closes: components["schemas"]["LocalTime"];
            /** @description Where. Source: schema.org. */
            venueId?: components["schemas"]["Id"];
        };
        /** @description One thing a person can join (OpenActive: SessionSeries or CourseInstance; Open Referral UK: service). */
        Opportunity: {
            /** @description Id of the opportunity. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description What sort of thing it is. Source: Inclusion review. */
            kind: components["schemas"]["OpportunityKind"];
            /** @description The service it belongs to, if any; mainstream things have none. Source: Open Referral UK. */
            serviceId?: components["schemas"]["Id"];
            /** @description Who offers it. Source: OpenActive. */
            organisationId: components["schemas"]["Id"];
            /** @description Name of who offers it, so that a list needs no second call. Source: OpenActive. */
            organisationName?: components["schemas"]["ShortText"];
            /** @description Areas it is for. Source: Southwark. */
            areaIds: components["schemas"]["Id"][];
            /** @description Its name. Source: OpenActive. */
            title: components["schemas"]["ShortText"];
            /** @description One or two sentences for a list. Source: OpenActive. */
            summary: components["schemas"]["ShortText"];
            /** @description Everything else worth saying. Source: OpenActive. */
            description?: components["schemas"]["LongText"];
            /** @description A picture, if there is one. Source: OpenActive. */
            picture?: components["schemas"]["Media"];
            /** @description Parts of life it is about. Source: Southwark. */
            lifeDomains: components["schemas"]["LifeDomain"][];
            /** @description Named kinds of activity in it. Source: Inclusion review. */
            groupWork?: components["schemas"]["GroupWork"][];
            /** @description Which of the twelve elements it is; five of them follow from other fields and are worked out. Source: Inclusion review. */
            provisionElements?: components["schemas"]["ProvisionElement"][];
            /** @description Who decides and runs it. The guidance of 2006 keeps led and run apart. Source: Inclusion review. */
            ledBy: components["schemas"]["LedBy"];
            /** @description Ways in. Source: Southwark. */
            accessRoutes: components["schemas"]["AccessRoute"][];
            /** @description Who can come. Source: Southwark. */
            eligibility: components["schemas"]["Eligibility"];
            /** @description The sort of place it happens in. Source: Inclusion review. */
            setting: components["schemas"]["Setting"];
            /** @description Who it is especially for. Source: Inclusion review. */
            audience?: components["schemas"]["AudienceInfo"];
            /** @description Help to take part. Source: Southwark. */
            supportOffered?: components["schemas"]["SupportOffered"][];
            /** @description Whether somebody can go along. There is no first-time limit unless they say so. Source: Southwark. */
            accompanied?: components["schemas"]["Accompanied"];
            /** @description How long it goes on. Source: Southwark. */
            duration: components["schemas"]["Duration"];
            /** @description How to come back. Source: Paths. */
            comeBack?: components["schemas"]["LongText"];
            /** @description What it is like the first time. Source: Daybridge. */
            whatToExpect?: components["schemas"]["WhatToExpect"];
            /** @description What it costs. Source: Open Referral UK. */
            cost: components["schemas"]["Cost"];
            /** @description Languages spoken or signed there. Source: Open Referral UK. */
            languages?: components["schemas"]["Language"][];
            /** @description The same information in other forms. Source: Accessible Information Standard. */
            otherFormats?: components["schemas"]["OtherFormat"][];
            /** @description When it happens. Not given for a closed group. Source: OpenActive. */
            schedule?: components["schemas"]["Schedule"];
            /** @description Where it happens. Not given for a closed group. Source: OpenActive. */
            venueIds?: components["schemas"]["Id"][];
            /** @description Whom to ask about it. Source: Open Referral UK. */
            contact?: components["schemas"]["Contact"];
            /** @description How to join. Source: Southwark. */
            joining: components["schemas"]["Joining"];
            /** @description Only for a self-run group. Source: Southwark. */
            peerGroup?: components["schemas"]["PeerGroup"];
            /** @description True where the provider notes who came. Never for drop-in or self-run groups; each person sees what is noted about them. Source: OpenActive. */
            recordsAttendance?: boolean;
            /** @description Only where people have a say: what they get for it. Source: Nottinghamshire. */
            haveASay?: components["schemas"]["HaveASay"];
            /** @description Whether it is running. Source: Open Referral UK. */
            status: components["schemas"]["OpportunityStatus"];
            /** @description Language of the texts of this record. Source: BCP 47. */
            language: components["schemas"]["Language"];
            /** @description Where the record comes from. Source: Daybridge. */
            source: components["schemas"]["Source"];
            /** @description Day on which somebody last checked it. Over six months: "Call before you go". Source: Open Referral UK. */
            checkedOn: components["schemas"]["CalendarDate"];
        };
        /** @description One thing a person can join (OpenActive: SessionSeries or CourseInstance; Open Referral UK: service). */
        OpportunityWrite: {
            /** @description What sort of thing it is. Source: Inclusion review. */
            kind: components["schemas"]["OpportunityKind"];
            /** @description The service it belongs to, if any; mainstream things have none. Source: Open Referral UK. */
            serviceId?: components["schemas"]["Id"];
            /** @description Who offers it. Source: OpenActive. */
            organisationId: components["schemas"]["Id"];
            /** @description Areas it is for. Source: Southwark. */
            areaIds: components["schemas"]["Id"][];
            /** @description Its name. Source: OpenActive. */
            title: components["schemas"]["ShortText"];
            /** @description One or two sentences for a list. Source: OpenActive. */
            summary: components["schemas"]["ShortText"];
            /** @description Everything else worth saying. Source: OpenActive. */
            description?: components["schemas"]["LongText"];
            /** @description A picture, if there is one. Source: OpenActive. */
            picture?: components["schemas"]["Media"];
            /** @description Parts of life it is about. Source: Southwark. */
            lifeDomains: components["schemas"]["LifeDomain"][];
            /** @description Named kinds of activity in it. Source: Inclusion review. */
            groupWork?: components["schemas"]["GroupWork"][];
            /** @description Which of the twelve elements it is; five of them follow from other fields and are worked out. Source: Inclusion review. */
            provisionElements?: components["schemas"]["ProvisionElement"][];
            /** @description Who decides and runs it. The guidance of 2006 keeps led and run apart. Source: Inclusion review. */
            ledBy: components["schemas"]["LedBy"];
            /** @description Ways in. Source: Southwark. */
            accessRoutes: components["schemas"]["AccessRoute"][];
            /** @description Who can come. Source: Southwark. */
            eligibility: components["schemas"]["Eligibility"];
            /** @description The sort of place it happens in. Source: Inclusion review. */
            setting: components["schemas"]["Setting"];
            /** @description Who it is especially for. Source: Inclusion review. */
            audience?: components["schemas"]["AudienceInfo"];
            /** @description Help to take part. Source: Southwark. */
            supportOffered?: components["schemas"]["SupportOffered"][];
            /** @description Whether somebody can go along. There is no first-time limit unless they say so. Source: Southwark. */
            accompanied?: components["schemas"]["Accompanied"];
            /** @description How long it goes on. Source: Southwark. */
            duration: components["schemas"]["Duration"];
            /** @description How to come back. Source: Paths. */
            comeBack?: components["schemas"]["LongText"];
            /** @description What it is like the first time. Source: Daybridge. */
            whatToExpect?: components["schemas"]["WhatToExpect"];
            /** @description What it costs. Source: Open Referral UK. */
            cost: components["schemas"]["Cost"];
            /** @description Languages spoken or signed there. Source: Open Referral UK. */
            languages?: components["schemas"]["Language"][];
            /** @description The same information in other forms. Source: Accessible Information Standard. */
            otherFormats?: components["schemas"]["OtherFormat"][];
            /** @description When it happens. Not given for a closed group. Source: OpenActive. */
            schedule?: components["schemas"]["Schedule"];
            /** @description Where it happens. Not given for a closed group. Source: OpenActive. */
            venueIds?: components["schemas"]["Id"][];
            /** @description Whom to ask about it. Source: Open Referral UK. */
            contact?: components["schemas"]["Contact"];
            /** @description How to join. Source: Southwark. */
            joining: components["schemas"]["Joining"];
            /** @description Only for a self-run group. Source: Southwark. */
            peerGroup?: components["schemas"]["PeerGroup"];
            /** @description True where the provider notes who came. Never for drop-in or self-run groups; each person sees what is noted about them. Source: OpenActive. */
            recordsAttendance?: boolean;
            /** @description Only where people have a say: what they get for it. Source: Nottinghamshire. */
            haveASay?: components["schemas"]["HaveASay"];
            /** @description Whether it is running. Source: Open Referral UK. */
            status: components["schemas"]["OpportunityStatus"];
            /** @description Language of the texts of this record. Source: BCP 47. */
            language: components["schemas"]["Language"];
            /** @description Where the record comes from. Source: Daybridge. */
            source: components["schemas"]["Source"];
            /** @description Day on which somebody last checked it. Over six months: "Call before you go". Source: Open Referral UK. */
            checkedOn: components["schemas"]["CalendarDate"];
        };
        /** @description What sort of thing this is. */
        OpportunityKind: ("activity" | "course" | "group" | "one-to-one" | "volunteering" | "work-experience" | "have-a-say" | "training-for-members" | "break" | "facility") | (string & {});
        /** @description One opportunity in a list. */
        OpportunityMatch: {
            /** @description The opportunity. Source: Daybridge. */
            opportunity: components["schemas"]["Opportunity"];
            /** @description Its next sessions, cancelled ones marked. Empty for a closed group. Source: Daybridge. */
            nextSessions: components["schemas"]["Session"][];
            /** @description Where it is, or the nearest of its venues. Source: Daybridge. */
            venue?: components["schemas"]["Venue"];
            /** @description Straight line from the place asked for, in kilometres. Unit: kilometres. Source: Daybridge. */
            distanceKm?: number;
            /** @description Which parts of it the search words were found in. Source: Daybridge. */
            matched: (("title" | "summary" | "description" | "activity" | "organisation" | "place") | (string & {}))[];
        };
        /** @description A page of opportunities with what the filters would give. Mainstream and specialist are mixed, always. */
        OpportunityPage: {
            /** @description The opportunities. Source: Daybridge. */
            items: components["schemas"]["OpportunityMatch"][];
            /** @description For each filter how many results each of its codes would give, with the other filters as they are. Of areas and of organisations, of which there can be thousands, the 50 that would give the most and those that are chosen. Source: Daybridge. */
            facets: {
                [key: string]: components["schemas"]["FacetCounts"];
            };
            /** @description For each filter how many more there are for which this is not known. They are not in the list. Source: Daybridge. */
            notKnown: {
                [key: string]: components["schemas"]["Count"];
            };
            /** @description When nothing fits: which filter to drop, and how many that gives. Source: Daybridge. */
            suggestions: components["schemas"]["Suggestion"][];
            /** @description The place the search is measured from. Source: Daybridge. */
            resolvedPlace?: components["schemas"]["Place"];
            /** @description Several places have this name; ask which. Source: Daybridge. */
            placeChoices?: components["schemas"]["Place"][];
            /** @description Pass it back as cursor to read on; absent on the last page. Holds no text and no place in clear. Source: Daybridge. */
            nextCursor?: string;
            /** @description How many there are in all. Unit: opportunities. Source: Daybridge. */
            total: components["schemas"]["Count"];
        };
        /** @description What changes in an opportunity. Null takes a field away. */
        OpportunityPatch: {
            /** @description What sort of thing it is. Source: Inclusion review. */
            kind?: components["schemas"]["OpportunityKind"];
            /** @description The service it belongs to, if any; mainstream things have none. Source: Open Referral UK. */
            serviceId?: components["schemas"]["Id"] | null;
            /** @description Who offers it. Source: OpenActive. */
            organisationId?: components["schemas"]["Id"];
            /** @description Areas it is for. Source: Southwark. */
            areaIds?: components["schemas"]["Id"][];
            /** @description Its name. Source: OpenActive. */
            title?: components["schemas"]["ShortText"];
            /** @description One or two sentences for a list. Source: OpenActive. */
            summary?: components["schemas"]["ShortText"];
            /** @description Everything else worth saying. Source: OpenActive. */
            description?: components["schemas"]["LongText"] | null;
            /** @description A picture, if there is one. Source: OpenActive. */
            picture?: components["schemas"]["Media"] | null;
            /** @description Parts of life it is about. Source: Southwark. */
            lifeDomains?: components["schemas"]["LifeDomain"][];
            /** @description Named kinds of activity in it. Source: Inclusion review. */
            groupWork?: components["schemas"]["GroupWork"][] | null;
            /** @description Which of the twelve elements it is; five of them follow from other fields and are worked out. Source: Inclusion review. */
            provisionElements?: components["schemas"]["ProvisionElement"][] | null;
            /** @description Who decides and runs it. The guidance of 2006 keeps led and run apart. Source: Inclusion review. */
            ledBy?: components["schemas"]["LedBy"];
            /** @description Ways in. Source: Southwark. */
            accessRoutes?: components["schemas"]["AccessRoute"][];
            /** @description Who can come. Source: Southwark. */
            eligibility?: components["schemas"]["Eligibility"];
            /** @description The sort of place it happens in. Source: Inclusion review. */
            setting?: components["schemas"]["Setting"];
            /** @description Who it is especially for. Source: Inclusion review. */
            audience?: components["schemas"]["AudienceInfo"] | null;
            /** @description Help to take part. Source: Southwark. */
            supportOffered?: components["schemas"]["SupportOffered"][] | null;
            /** @description Whether somebody can go along. There is no first-time limit unless they say so. Source: Southwark. */
            accompanied?: components["schemas"]["Accompanied"] | null;
            /** @description How long it goes on. Source: Southwark. */
            duration?: components["schemas"]["Duration"];
            /** @description How to come back. Source: Paths. */
            comeBack?: components["schemas"]["LongText"] | null;
            /** @description What it is like the first time. Source: Daybridge. */
            whatToExpect?: components["schemas"]["WhatToExpect"] | null;
            /** @description What it costs. Source: Open Referral UK. */
            cost?: components["schemas"]["Cost"];
            /** @description Languages spoken or signed there. Source: Open Referral UK. */
            languages?: components["schemas"]["Language"][] | null;
            /** @description The same information in other forms. Source: Accessible Information Standard. */
            otherFormats?: components["schemas"]["OtherFormat"][] | null;
            /** @description When it happens. Not given for a closed group. Source: OpenActive. */
            schedule?: components["schemas"]["Schedule"] | null;
            /** @description Where it happens. Not given for a closed group. Source: OpenActive. */
            venueIds?: components["schemas"]["Id"][] | null;
            /** @description Whom to ask about it. Source: Open Referral UK. */
            contact?: components["schemas"]["Contact"] | null;
            /** @description How to join. Source: Southwark. */
            joining?: components["schemas"]["Joining"];
            /** @description Only for a self-run group. Source: Southwark. */
            peerGroup?: components["schemas"]["PeerGroup"] | null;
            /** @description True where the provider notes who came. Never for drop-in or self-run groups; each person sees what is noted about them. Source: OpenActive. */
            recordsAttendance?: boolean | null;
            /** @description Only where people have a say: what they get for it. Source: Nottinghamshire. */
            haveASay?: components["schemas"]["HaveASay"] | null;
            /** @description Whether it is running. Source: Open Referral UK. */
            status?: components["schemas"]["OpportunityStatus"];
            /** @description Language of the texts of this record. Source: BCP 47. */
            language?: components["schemas"]["Language"];
            /** @description Where the record comes from. Source: Daybridge. */
            source?: components["schemas"]["Source"];
            /** @description Day on which somebody last checked it. Over six months: "Call before you go". Source: Open Referral UK. */
            checkedOn?: components["schemas"]["CalendarDate"];
        };
        /** @description What somebody looks for. It travels in the body, because words and places may say something about health. */
        OpportunitySearch: {
            /**
             * Format: plain-text
             * @description Free words. Source: Daybridge.
             */
            q?: string;
            /** @description Where to look. Source: Daybridge. */
            near?: components["schemas"]["Near"];
            /** @description How far, in kilometres. Unit: kilometres. Source: Daybridge. */
            withinKm?: number;
            /** @description Areas, any of them. Source: Southwark. */
            area?: components["schemas"]["Id"][];
            /** @description Kinds, any of them. Source: Inclusion review. */
            kind?: components["schemas"]["OpportunityKind"][];
            /** @description Life domains, any of them. Source: Southwark. */
            lifeDomain?: components["schemas"]["LifeDomain"][];
            /** @description Provision elements, any of them. Source: Inclusion review. */
            provisionElement?: components["schemas"]["ProvisionElement"][];
            /** @description Components of the service, any of them. Source: Southwark. */
            component?: components["schemas"]["ServiceComponent"][];
            /** @description Who leads it, any of them. Source: Inclusion review. */
            ledBy?: components["schemas"]["LedBy"][];
            /** @description Ways in, any of them. Source: Southwark. */
            accessRoute?: components["schemas"]["AccessRoute"][];
            /** @description Settings, any of them. Source: Inclusion review. */
            setting?: components["schemas"]["Setting"][];
            /** @description Days of a scheduled session in the next 28 days, any of them. Source: Daybridge. */
            dayOfWeek?: components["schemas"]["DayOfWeek"][];
            /** @description Times of day of a scheduled session in the next 28 days, any of them; with dayOfWeek, of the same session. Source: Daybridge. */
            timeOfDay?: components["schemas"]["TimeOfDay"][];
            /** @description Kinds of cost, any of them. Source: Open Referral UK. */
            cost?: components["schemas"]["CostKind"][];
            /** @description Access features, all of them, at one venue. Source: Accessible Information Standard. */
            accessFeature?: components["schemas"]["AccessFeature"][];
            /** @description Support, all of it. Source: Southwark. */
            supportOffered?: components["schemas"]["SupportOffered"][];
            /** @description Languages, any of them. Source: BCP 47. */
            language?: components["schemas"]["Language"][];
            /** @description People it is especially for, any of them. Source: Inclusion review. */
            audience?: components["schemas"]["Audience"][];
            /** @description Organisations, any of them. Source: Open Referral UK. */
            organisation?: components["schemas"]["Id"][];
            /** @description Filters for which places that have not told us are to be in the list too. Source: Daybridge. */
            includeNotKnown?: components["schemas"]["UnknownFilter"][];
            /**
             * @description Order. Without it: relevance when there are words, distance when there is a place, else next-session. Source: Daybridge.
             * @enum {string}
             */
            sort?: "relevance" | "next-session" | "distance" | "title";
            /** @description From the page before. Source: Daybridge. */
            cursor?: string;
            /** @description How many a page; 20 if absent. Unit: records. Source: Daybridge. */
            limit?: number;
        };
        /** @description Whether it is running. */
        OpportunityStatus: ("active" | "paused" | "full" | "closed") | (string & {});
        /** @description Somebody who pays for, runs or hosts day services (Open Referral UK: organization). */
        Organisation: {
            /** @description Id of the organisation. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description Name as it calls itself. Source: Open Referral UK. */
            name: components["schemas"]["ShortText"];
            /** @description What sort of organisation it is. Source: Inclusion review. */
            kind: components["schemas"]["OrganisationKind"];
            /** @description Whether it commissions, provides or hosts. Source: Inclusion review. */
            roles: components["schemas"]["OrganisationRole"][];
            /** @description What it does in a few sentences. Source: Open Referral UK. */
            summary?: components["schemas"]["LongText"];
            /** @description Its web site. Source: Open Referral UK. */
            url?: components["schemas"]["WebUrl"];
            /** @description Its general address. Source: Open Referral UK. */
            email?: components["schemas"]["Email"];
            /** @description Its general number. Source: OpenActive. */
            telephone?: components["schemas"]["Telephone"];
            /** @description Its logo, if it gave one. Source: schema.org. */
            logo?: components["schemas"]["Media"];
            /** @description Numbers others know it by. Source: Open Referral UK. */
            identifiers?: components["schemas"]["OrganisationIdentifier"][];
            /** @description What a personal budget may be spent on here, said before anybody plans. Source: Paths. */
            budgetRules?: components["schemas"]["BudgetRules"];
            /** @description The page where links in messages open a booking. Source: Daybridge. */
            manageUrl?: components["schemas"]["WebUrl"];
            /** @description Language of the texts of this record. Source: BCP 47. */
            language: components["schemas"]["Language"];
            /** @description Where the record comes from. Source: Daybridge. */
            source: components["schemas"]["Source"];
            /** @description Day on which somebody last checked it. Source: Open Referral UK. */
            checkedOn: components["schemas"]["CalendarDate"];
        };
        /** @description Somebody who pays for, runs or hosts day services (Open Referral UK: organization). */
        OrganisationWrite: {
            /** @description Name as it calls itself. Source: Open Referral UK. */
            name: components["schemas"]["ShortText"];
            /** @description What sort of organisation it is. Source: Inclusion review. */
            kind: components["schemas"]["OrganisationKind"];
            /** @description Whether it commissions, provides or hosts. Source: Inclusion review. */
            roles: components["schemas"]["OrganisationRole"][];
            /** @description What it does in a few sentences. Source: Open Referral UK. */
            summary?: components["schemas"]["LongText"];
            /** @description Its web site. Source: Open Referral UK. */
            url?: components["schemas"]["WebUrl"];
            /** @description Its general address. Source: Open Referral UK. */
            email?: components["schemas"]["Email"];
            /** @description Its general number. Source: OpenActive. */
            telephone?: components["schemas"]["Telephone"];
            /** @description Its logo, if it gave one. Source: schema.org. */
            logo?: components["schemas"]["Media"];
            /** @description Numbers others know it by. Source: Open Referral UK. */
            identifiers?: components["schemas"]["OrganisationIdentifier"][];
            /** @description What a personal budget may be spent on here, said before anybody plans. Source: Paths. */
            budgetRules?: components["schemas"]["BudgetRules"];
            /** @description The page where links in messages open a booking. Source: Daybridge. */
            manageUrl?: components["schemas"]["WebUrl"];
            /** @description Language of the texts of this record. Source: BCP 47. */
            language: components["schemas"]["Language"];
            /** @description Where the record comes from. Source: Daybridge. */
            source: components["schemas"]["Source"];
            /** @description Day on which somebody last checked it. Source: Open Referral UK. */
            checkedOn: components["schemas"]["CalendarDate"];
        };
        /** @description A number of an organisation in a public register. */
        OrganisationIdentifier: {
            /** @description The register. Source: Open Referral UK. */
            scheme: components["schemas"]["IdentifierScheme"];
            /** @description The number in it. Source: Open Referral UK. */
            value: components["schemas"]["ShortText"];
        };
        /** @description What sort of organisation this is. */
        OrganisationKind: ("local-authority" | "nhs-trust" | "primary-care" | "voluntary" | "user-led-organisation" | "social-enterprise" | "micro-enterprise" | "council-company" | "consortium" | "unincorporated-group" | "housing" | "jobcentre" | "mainstream") | (string & {});
        /** @description A page of organisations. */
        OrganisationPage: {
            /** @description Organisations in order of name. Source: Daybridge. */
            items: components["schemas"]["Organisation"][];
            /** @description Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
            nextCursor?: string;
            /** @description How many there are in all. Unit: records. Source: Daybridge. */
            total?: components["schemas"]["Count"];
        };
        /** @description What changes in an organisation. Null takes a field away. */
        OrganisationPatch: {
            /** @description Name as it calls itself. Source: Open Referral UK. */
            name?: components["schemas"]["ShortText"];
            /** @description What sort of organisation it is. Source: Inclusion review. */
            kind?: components["schemas"]["OrganisationKind"];
            /** @description Whether it commissions, provides or hosts. Source: Inclusion review. */
            roles?: components["schemas"]["OrganisationRole"][];
            /** @description What it does in a few sentences. Source: Open Referral UK. */
            summary?: components["schemas"]["LongText"] | null;
            /** @description Its web site. Source: Open Referral UK. */
            url?: components["schemas"]["WebUrl"] | null;
            /** @description Its general address. Source: Open Referral UK. */
            email?: components["schemas"]["Email"] | null;
            /** @description Its general number. Source: OpenActive. */
            telephone?: components["schemas"]["Telephone"] | null;
            /** @description Its logo, if it gave one. Source: schema.org. */
            logo?: components["schemas"]["Media"] | null;
            /** @description Numbers others know it by. Source: Open Referral UK. */
            identifiers?: components["schemas"]["OrganisationIdentifier"][] | null;
            /** @description What a personal budget may be spent on here, said before anybody plans. Source: Paths. */
            budgetRules?: components["schemas"]["BudgetRules"] | null;
            /** @description The page where links in messages open a booking. Source: Daybridge. */
            manageUrl?: components["schemas"]["WebUrl"] | null;
            /** @description Language of the texts of this record. Source: BCP 47. */
            language?: components["schemas"]["Language"];
            /** @description Where the record comes from. Source: Daybridge. */
            source?: components["schemas"]["Source"];
            /** @description Day on which somebody last checked it. Source: Open Referral UK. */
            checkedOn?: components["schemas"]["CalendarDate"];
        };
        /** @description What the organisation does in the area. */
        OrganisationRole: ("commissions" | "provides" | "hosts") | (string & {});
        /** @description The same information in another form or language. */
        OtherFormat: {
            /** @description Easy read, British Sign Language, audio, large print or a translation. Source: Accessible Information Standard. */
            form: components["schemas"]["AlternativeForm"];
            /** @description Language it is in. Source: Accessible Information Standard. */
            language?: components["schemas"]["Language"];
            /** @description Where it is. Source: Accessible Information Standard. */
            url: components["schemas"]["WebUrl"];
            /** @description How long it is, in words: "4 pages", "3 minutes". Source: Daybridge. */
            length?: components["schemas"]["ShortText"];
        };
        /** @description The first part of a postcode, such as SE5. A whole postcode is never asked for or kept. */
        Outcode: string;
        /** @description A measure the person chose. */
        Outcome: {
            /** @description What it is about. Source: Paths. */
            measure: components["schemas"]["ShortText"];
            /** @description The question the person answers. Source: Paths. */
            question: components["schemas"]["ShortText"];
            /** @description Answers over time. Source: Paths. */
            ratings: components["schemas"]["Rating"][];
            /** @description Who wrote it. Source: PRSB. */
            author?: components["schemas"]["Author"];
            /** @description When they wrote it. Source: PRSB. */
            authoredOn?: components["schemas"]["CalendarDate"];
        };
        /** @description A measure the person chose. */
        OutcomeWrite: {
            /** @description What it is about. Source: Paths. */
            measure: components["schemas"]["ShortText"];
            /** @description The question the person answers. Source: Paths. */
            question: components["schemas"]["ShortText"];
            /** @description Answers over time. Source: Paths. */
            ratings: components["schemas"]["Rating"][];
        };
        /** @description The outcomes. */
        OutcomeList: components["schemas"]["Outcome"][];
        /** @description A booking in the same hours. */
        Overlap: {
            /** @description The booking that overlaps. Source: Open Booking API. */
            bookingId: components["schemas"]["Id"];
            /** @description When its session starts. Source: Open Booking API. */
            startsAt: components["schemas"]["Instant"];
            /** @description When its session ends. Source: Open Booking API. */
            endsAt: components["schemas"]["Instant"];
        };
        /** @description What to know about a self-run group (Southwark). */
        PeerGroup: {
            /** @description Getting started, supported for now, or on its own feet. Source: Southwark. */
            stage: components["schemas"]["PeerGroupStage"];
            /** @description Who may come. A closed group gives no place and no time. Source: Southwark. */
            membership: components["schemas"]["PeerGroupMembership"];
            /** @description Whether it looks for people to join. Source: Southwark. */
            lookingForMembers?: boolean;
            /** @description Day support for the group began. Source: Southwark. */
            supportStartedOn?: components["schemas"]["CalendarDate"];
            /** @description Day support for the group ends, up to twelve months later. Source: Southwark. */
            supportEnds?: components["schemas"]["CalendarDate"];
            /** @description How it gets its room, in words. Source: Southwark. */
            premises?: components["schemas"]["ShortText"];
            /** @description What the group has agreed. Source: Southwark. */
            agreement?: components["schemas"]["GroupAgreement"];
        };
        /** @description Who may come to a self-run group. */
        PeerGroupMembership: ("open" | "friends-welcome" | "closed") | (string & {});
        /** @description How far a self-run group has come. */
        PeerGroupStage: ("forming" | "supported" | "independent") | (string & {});
        /** @description Money in pence, pounds sterling (GBP). */
        Pence: number;
        /** @description A stretch of days, both ends included. */
        Period: {
            /** @description First day. Source: FHIR R4. */
            from: components["schemas"]["CalendarDate"];
            /** @description Last day. Source: FHIR R4. */
            to: components["schemas"]["CalendarDate"];
        };
        /** @description What a person has told us about themselves, once, to be offered each time. Exists from the first sign-in. */
        Person: {
            /** @description Id of the person. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description What they want to be called. Source: PRSB. */
            preferredName: components["schemas"]["ShortText"];
            /** @description Their pronouns, if they want to say. Source: PRSB. */
            pronouns?: components["schemas"]["ShortText"];
            /** @description How they want to be reached. Source: Accessible Information Standard. */
            contact?: components["schemas"]["BookingContact"];
            /** @description What they need, with a day to ask again (Accessible Information Standard DAPB1605: review). Source: Accessible Information Standard. */
            accessNeeds: components["schemas"]["NeedOnRecord"][];
            /** @description Languages they speak or sign, best first. Source: BCP 47. */
            languages: components["schemas"]["Language"][];
            /** @description Forms of information they want. Source: Accessible Information Standard. */
            communication: components["schemas"]["AlternativeForm"][];
            /** @description How best to talk with them, in their words. Source: Accessible Information Standard. */
            communicationNote?: components["schemas"]["ShortText"];
            /** @description Places that are safe for them, in their words. Different for different people. Source: Inclusion review. */
            mySafePlaces?: components["schemas"]["LongText"];
            /** @description When it last changed. Source: Daybridge. */
            updatedAt?: components["schemas"]["Instant"];
        };
        /** @description Everything the service holds about a person. */
        PersonExport: {
            /** @description When it was made. Source: Daybridge. */
            exportedAt: components["schemas"]["Instant"];
            /** @description What they told us. Source: UK GDPR. */
            person: components["schemas"]["Person"];
            /** @description Their bookings. Source: UK GDPR. */
            bookings: components["schemas"]["Booking"][];
            /** @description Their requests. Source: UK GDPR. */
            requests: components["schemas"]["Request"][];
            /** @description Who acts for them, and for whom they act. Source: UK GDPR. */
            delegations: components["schemas"]["Delegation"][];
            /** @description Their plans. Source: UK GDPR. */
            plans: components["schemas"]["Plan"][];
            /** @description Who has looked at their plans. Source: UK GDPR. */
            accessLog: components["schemas"]["AccessLogEntry"][];
        };
        /** @description What changes in what I have told you. Null takes a field away. */
        PersonPatch: {
            /** @description What they want to be called. Source: PRSB. */
            preferredName?: components["schemas"]["ShortText"];
            /** @description Their pronouns, if they want to say. Source: PRSB. */
            pronouns?: components["schemas"]["ShortText"] | null;
            /** @description How they want to be reached. Source: Accessible Information Standard. */
            contact?: components["schemas"]["BookingContact"] | null;
            /** @description What they need, with a day to ask again (Accessible Information Standard DAPB1605: review). Source: Accessible Information Standard. */
            accessNeeds?: components["schemas"]["NeedOnRecord"][];
            /** @description Languages they speak or sign, best first. Source: BCP 47. */
            languages?: components["schemas"]["Language"][];
            /** @description Forms of information they want. Source: Accessible Information Standard. */
            communication?: components["schemas"]["AlternativeForm"][];
            /** @description How best to talk with them, in their words. Source: Accessible Information Standard. */
            communicationNote?: components["schemas"]["ShortText"] | null;
            /** @description Places that are safe for them, in their words. Different for different people. Source: Inclusion review. */
            mySafePlaces?: components["schemas"]["LongText"] | null;
        };
        /** @description A place the server knows: one of its areas, towns or outcodes. */
        Place: {
            /** @description Name, with the county where several have it. Source: Daybridge. */
            name: components["schemas"]["ShortText"];
            /** @description The outcode, if it is one. Source: Daybridge. */
            outcode?: components["schemas"]["Outcode"];
            /** @description Degrees north, two decimals. Unit: degrees. Source: schema.org. */
            latitude?: number;
            /** @description Degrees east, two decimals. Unit: degrees. Source: schema.org. */
            longitude?: number;
        };
        /** @description A person's plan, in the person's words (FHIR: CarePlan). It belongs to the person and is always open to change by them (Inclusion review; Paths to personalisation). */
        Plan: {
            /** @description Id of the plan. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description Whose plan it is. Source: FHIR R4. */
            personId: components["schemas"]["Id"];
            /** @description What the person wants to be called. Source: PRSB. */
            personName: components["schemas"]["ShortText"];
            /** @description The kind of plan, if it has one. Source: Southwark. */
            kind?: components["schemas"]["PlanKind"];
            /** @description Whatever the person calls it. Source: Paths. */
            title: components["schemas"]["ShortText"];
            /** @description Being written, in use or ended. Source: FHIR R4. */
            status: components["schemas"]["PlanStatus"];
            /** @description Goes up with every change to what whoever asks may see of the plan; a change to the rest leaves it as it is. Unit: changes. Source: FHIR R4. */
            version: number;
            /** @description When anything that whoever asks may see of it last changed. Source: FHIR R4. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Language it is written in. Source: BCP 47. */
            language?: components["schemas"]["Language"];
            /** @description What happens next, who does it and by when. Source: Paths. */
            next?: components["schemas"]["NextThing"] | components["schemas"]["Unavailable"];
            /** @description What matters to me, in my words. Source: PRSB. */
            whatMatters: components["schemas"]["WordsList"] | components["schemas"]["Unavailable"];
            /** @description What recovery means to me, as I define it. Source: Paths. */
            whatRecoveryMeansToMe?: components["schemas"]["Words"];
            /** @description My own look at how things are (the first step of the Momentum model). No scores. Source: Momentum model. */
            selfAssessment?: components["schemas"]["SelfAssessmentList"] | components["schemas"]["Unavailable"];
            /** @description What helps me. Source: Paths. */
            whatHelps: components["schemas"]["WordsList"] | components["schemas"]["Unavailable"];
            /** @description Parts with headings of the person's own. Source: PRSB. */
            sections: components["schemas"]["SectionList"] | components["schemas"]["Unavailable"];
            /** @description The order the person wants: names of the parts, ids of their own sections, and ids of goals that have an order of their own. Source: Daybridge. */
            order: string[];
            /** @description What I want to do, in small steps. Source: Paths. */
            goals: components["schemas"]["GoalList"] | components["schemas"]["Unavailable"];
            /** @description Who helps. Source: FHIR R4. */
            supporters: components["schemas"]["SupporterList"] | components["schemas"]["Unavailable"];
            /** @description What is open to everyone and may help. For a Staying Well plan (Southwark). Source: Southwark. */
            pointers?: components["schemas"]["PointerList"] | components["schemas"]["Unavailable"];
            /** @description Guidance on living well that I find useful. Source: Southwark. */
            healthyLiving?: components["schemas"]["WordsList"] | components["schemas"]["Unavailable"];
            /** @description My Wellness and Recovery Action Plan (Barnet). Source: Barnet. */
            wrap?: components["schemas"]["Wrap"] | components["schemas"]["Unavailable"];
            /** @description My wishes for a crisis. Source: PRSB. */
            crisis?: components["schemas"]["Crisis"] | components["schemas"]["Unavailable"];
            /** @description Things I want to do that others may worry about: first the wish, then what could happen and what helps. No levels. Source: Paths. */
            risks?: components["schemas"]["RiskList"] | components["schemas"]["Unavailable"];
            /** @description My budget, shared out and spent. Source: Paths. */
            budget?: components["schemas"]["Budget"] | components["schemas"]["Unavailable"];
            /** @description How I rate things over time, in my own measures. Source: Paths. */
            outcomes?: components["schemas"]["OutcomeList"] | components["schemas"]["Unavailable"];
            /** @description What came of looking at the plan together. Source: Inclusion review. */
            reviews?: components["schemas"]["ReviewList"] | components["schemas"]["Unavailable"];
            /** @description What workers propose, beside the person's words and never inside them. Source: Barnet. */
            proposals?: components["schemas"]["ProposalList"] | components["schemas"]["Unavailable"];
            /** @description When it was last looked at together. Source: PRSB. */
            lastReviewedOn?: components["schemas"]["CalendarDate"];
            /** @description When it is next looked at. Source: PRSB. */
            nextReviewOn?: components["schemas"]["CalendarDate"];
            /** @description The same plan in other forms, made for the person. Source: Accessible Information Standard. */
            otherFormats?: components["schemas"]["OtherFormat"][];
            /** @description Who reads it here and what they may do. Source: Daybridge. */
            reader?: components["schemas"]["PlanReader"];
        };
        /** @description A plan in a list. */
        PlanCard: {
            /** @description Id of the plan. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description Whose plan it is. Source: FHIR R4. */
            personId: components["schemas"]["Id"];
            /** @description What the person wants to be called. Source: PRSB. */
            personName: components["schemas"]["ShortText"];
            /** @description The kind of plan, if it has one. Source: Southwark. */
            kind?: components["schemas"]["PlanKind"];
            /** @description What the person calls it. Source: PRSB. */
            title: components["schemas"]["ShortText"];
            /** @description Being written, in use or ended. Source: FHIR R4. */
            status: components["schemas"]["PlanStatus"];
            /** @description When anything that whoever asks may see of it last changed. Source: FHIR R4. */
            updatedAt: components["schemas"]["Instant"];
            /** @description When it was last looked at together. Source: PRSB. */
            lastReviewedOn?: components["schemas"]["CalendarDate"];
            /** @description When it is next looked at. Source: PRSB. */
            nextReviewOn?: components["schemas"]["CalendarDate"];
        };
        /** @description A plan as the person starts it or writes it anew. Goals, sections, reviews and proposals have addresses of their own. */
        PlanCreate: {
            /** @description The kind of plan, if it has one. Source: Southwark. */
            kind?: components["schemas"]["PlanKind"];
            /** @description Whatever the person calls it. Source: Paths. */
            title: components["schemas"]["ShortText"];
            /** @description Draft if absent. Source: FHIR R4. */
            status?: components["schemas"]["PlanStatus"];
            /** @description Language it is written in. Source: BCP 47. */
            language?: components["schemas"]["Language"];
            /** @description What happens next, who does it and by when. Source: Paths. */
            next?: components["schemas"]["NextThingWrite"];
            /** @description What matters to me. Source: PRSB. */
            whatMatters?: components["schemas"]["WordsWrite"][];
            /** @description What recovery means to me. Source: Paths. */
            whatRecoveryMeansToMe?: components["schemas"]["WordsWrite"];
            /** @description How things are. Source: Momentum model. */
            selfAssessment?: components["schemas"]["SelfAssessmentWrite"][];
            /** @description What helps me. Source: Paths. */
            whatHelps?: components["schemas"]["WordsWrite"][];
            /** @description Who helps. Source: FHIR R4. */
            supporters?: components["schemas"]["SupporterWrite"][];
            /** @description What is open to everyone and may help. Source: Southwark. */
            pointers?: components["schemas"]["PointerWrite"][];
            /** @description Guidance on living well. Source: Southwark. */
            healthyLiving?: components["schemas"]["WordsWrite"][];
            /** @description My Wellness and Recovery Action Plan. Source: Barnet. */
            wrap?: components["schemas"]["WrapWrite"];
            /** @description My wishes for a crisis. Source: PRSB. */
            crisis?: components["schemas"]["CrisisWrite"];
            /** @description Things I want to do that others may worry about. Source: Paths. */
            risks?: components["schemas"]["RiskWrite"][];
            /** @description My budget. Source: Paths. */
            budget?: components["schemas"]["BudgetWrite"];
            /** @description How I rate things over time. Source: Paths. */
            outcomes?: components["schemas"]["OutcomeWrite"][];
            /** @description When it is next looked at. Source: PRSB. */
            nextReviewOn?: components["schemas"]["CalendarDate"];
        };
        /** @description A whole plan to take away. */
        PlanExport: {
            /** @description When it was made. Source: Daybridge. */
            exportedAt: components["schemas"]["Instant"];
            /** @description The plan. Source: UK GDPR. */
            plan: components["schemas"]["Plan"];
            /** @description What was said about it. Source: UK GDPR. */
            comments: components["schemas"]["Comment"][];
        };
        /** @description What sort of plan this is. The title is free. */
        PlanKind: ("support-plan" | "staying-well-plan" | "wellness-recovery-action-plan" | "reablement-plan" | "person-centred-plan" | "self-care-plan" | "carer-support-plan" | "crisis-plan") | (string & {});
        /** @description The order the person wants. */
        PlanOrder: {
            /** @description Names of the parts, ids of their own sections, and ids of goals. Source: Daybridge. */
            order: string[];
        };
        /** @description The plans of the person who is signed in, and those shared with them. */
        PlanPage: {
            /** @description Plans in use first, then drafts, then ended ones. Source: Daybridge. */
            items: components["schemas"]["PlanCard"][];
            /** @description Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
            nextCursor?: string;
        };
        /** @description What changes in a plan. Null takes a field away. */
        PlanPatch: {
            /** @description The kind of plan, if it has one. Source: Southwark. */
            kind?: components["schemas"]["PlanKind"] | null;
            /** @description Whatever the person calls it. Source: Paths. */
            title?: components["schemas"]["ShortText"];
            /** @description Draft if absent. Source: FHIR R4. */
            status?: components["schemas"]["PlanStatus"] | null;
            /** @description Language it is written in. Source: BCP 47. */
            language?: components["schemas"]["Language"] | null;
            /** @description What happens next, who does it and by when. Source: Paths. */
            next?: components["schemas"]["NextThingWrite"] | null;
            /** @description What matters to me. Source: PRSB. */
            whatMatters?: components["schemas"]["WordsWrite"][] | null;
            /** @description What recovery means to me. Source: Paths. */
            whatRecoveryMeansToMe?: components["schemas"]["WordsWrite"] | null;
            /** @description How things are. Source: Momentum model. */
            selfAssessment?: components["schemas"]["SelfAssessmentWrite"][] | null;
            /** @description What helps me. Source: Paths. */
            whatHelps?: components["schemas"]["WordsWrite"][] | null;
            /** @description Who helps. Source: FHIR R4. */
            supporters?: components["schemas"]["SupporterWrite"][] | null;
            /** @description What is open to everyone and may help. Source: Southwark. */
            pointers?: components["schemas"]["PointerWrite"][] | null;
            /** @description Guidance on living well. Source: Southwark. */
            healthyLiving?: components["schemas"]["WordsWrite"][] | null;
            /** @description My Wellness and Recovery Action Plan. Source: Barnet. */
            wrap?: components["schemas"]["WrapWrite"] | null;
            /** @description My wishes for a crisis. Source: PRSB. */
            crisis?: components["schemas"]["CrisisWrite"] | null;
            /** @description Things I want to do that others may worry about. Source: Paths. */
            risks?: components["schemas"]["RiskWrite"][] | null;
            /** @description My budget. Source: Paths. */
            budget?: components["schemas"]["BudgetWrite"] | null;
            /** @description How I rate things over time. Source: Paths. */
            outcomes?: components["schemas"]["OutcomeWrite"][] | null;
            /** @description When it is next looked at. Source: PRSB. */
            nextReviewOn?: components["schemas"]["CalendarDate"] | null;
        };
        /** @description Who reads a plan, so that a screen offers only what they may do. Whoever can read may also comment. */
        PlanReader: {
            /** @description True when it is their own plan. Source: Daybridge. */
            isPerson: boolean;
            /** @description Whether they may change what the person wrote. Source: Daybridge. */
            mayChange: boolean;
            /** @description Whether they may write down a review. Source: Daybridge. */
            mayReview: boolean;
            /** @description Whether they may propose something, or challenge what somebody else proposed. Source: Daybridge. */
            mayPropose: boolean;
            /** @description The proposals they made themselves: they answer a challenge to those, and challenge only the others. Absent when there are none. Source: Daybridge. */
            proposed?: components["schemas"]["Id"][];
            /** @description True when parts are hidden from them and the person agreed that they know; absent otherwise. Source: Daybridge. */
            somethingHidden?: boolean;
        };
        /** @description Whether a plan is in use. The person decides, and can change it back. */
        PlanStatus: ("draft" | "active" | "ended") | (string & {});
        /** @description A plan on a card. */
        PlanSummary: {
            /** @description Id of the plan. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description What the person wants to be called. Source: PRSB. */
            personName: components["schemas"]["ShortText"];
            /** @description The kind of plan, if it has one. Source: Southwark. */
            kind?: components["schemas"]["PlanKind"];
            /** @description What the person calls it. Source: PRSB. */
            title: components["schemas"]["ShortText"];
            /** @description Being written, in use or ended. Source: FHIR R4. */
            status: components["schemas"]["PlanStatus"];
            /** @description When anything that whoever asks may see of it last changed. Source: FHIR R4. */
            updatedAt: components["schemas"]["Instant"];
            /** @description What happens next, who does it and by when. Source: Paths. */
            next?: components["schemas"]["NextThing"];
            /** @description The one person to ring. Source: Paths. */
            mainContact?: components["schemas"]["Supporter"];
            /** @description How many goals are being worked on; absent when the goals could not be loaded. Unit: goals. Source: Daybridge. */
            goalsDoing?: components["schemas"]["Count"];
            /** @description How many are done; absent likewise. Unit: goals. Source: Daybridge. */
            goalsAchieved?: components["schemas"]["Count"];
            /** @description When it was last looked at together. Source: PRSB. */
            lastReviewedOn?: components["schemas"]["CalendarDate"];
            /** @description When it is next looked at. Source: PRSB. */
            nextReviewOn?: components["schemas"]["CalendarDate"];
        };
        /** @description Something that is open to everyone and may help. */
        Pointer: {
            /** @description The opportunity it points to. One of this, organisationId and text. Source: Southwark. */
            opportunityId?: components["schemas"]["Id"];
            /** @description The organisation it points to. Source: Southwark. */
            organisationId?: components["schemas"]["Id"];
            /** @description Something else, in words. Source: Southwark. */
            text?: components["schemas"]["ShortText"];
            /** @description Name of what is pointed to. Source: Daybridge. */
            title?: components["schemas"]["ShortText"];
            /** @description Why it is here. Source: Southwark. */
            why: components["schemas"]["ShortText"];
            /** @description Who wrote it. Source: PRSB. */
            author?: components["schemas"]["Author"];
            /** @description When they wrote it. Source: PRSB. */
            authoredOn?: components["schemas"]["CalendarDate"];
        };
        /** @description Something that is open to everyone and may help. */
        PointerWrite: {
            /** @description The opportunity it points to. One of this, organisationId and text. Source: Southwark. */
            opportunityId?: components["schemas"]["Id"];
            /** @description The organisation it points to. Source: Southwark. */
            organisationId?: components["schemas"]["Id"];
            /** @description Something else, in words. Source: Southwark. */
            text?: components["schemas"]["ShortText"];
            /** @description Why it is here. Source: Southwark. */
            why: components["schemas"]["ShortText"];
        };
        /** @description The pointers. */
        PointerList: components["schemas"]["Pointer"][];
        /** @description What went wrong, as RFC 9457 says it, fit for a person to read. Never a stack, never an echo of what was sent. */
        Problem: {
            /**
             * Format: uri:https
             * @description Address of the text that explains this code, documented with the contract. Source: RFC 9457.
             */
            type: string;
            /** @description The kind of problem in a few words, the same each time. Source: RFC 9457. */
            title: components["schemas"]["ShortText"];
            /** @description The HTTP status. Unit: HTTP status code. Source: RFC 9457. */
            status: number;
            /** @description What happened and what to do next, in plain words. Source: RFC 9457. */
            detail?: components["schemas"]["LongText"];
            /** @description Id of this request, to quote when asking for help. Source: RFC 9457. */
            instance?: string;
            /** @description Stable code for programs. Each has one HTTP status. Source: Daybridge. */
            code: ("invalid-request" | "not-signed-in" | "scope-missing" | "not-found" | "not-acceptable" | "method-not-allowed" | "too-large" | "unsupported-media-type" | "too-many-requests" | "internal-error" | "not-built-yet" | "not-ready" | "session-full" | "session-cancelled" | "session-started" | "booking-closed" | "already-booked" | "hold-expired-and-full" | "agreement-needed" | "no-share" | "overlapping-booking" | "too-many-holds" | "details-missing" | "does-not-fit" | "not-allowed-in-state" | "id-in-use" | "changed-meanwhile" | "precondition-required" | "purpose-required" | "capacity-below-taken" | "attendance-off" | "still-in-use" | "request-closed" | "not-your-words" | "too-young") | (string & {});
            /** @description What is wrong with the input, one entry a place. Source: Daybridge. */
            errors?: components["schemas"]["InputError"][];
            /** @description Something else the person could do instead, at least one of them open to anyone if there is one. Source: Paths. */
            alternatives?: components["schemas"]["Alternative"][];
            /** @description Somebody to talk to about it. Source: Paths. */
            contact?: components["schemas"]["Contact"];
            /** @description The bookings of the same person in the same hours. Only with overlapping-booking. Source: Open Booking API. */
            overlaps?: components["schemas"]["Overlap"][];
            /** @description The ETag of the resource as it is now. Only with changed-meanwhile. Source: RFC 9110. */
            currentVersion?: string;
        };
        /** @description What a worker proposes (Barnet: proposals get independent challenge; the person's own words never do). */
        Proposal: {
            /** @description Id of the proposal. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description What is proposed. Source: Barnet. */
            text: components["schemas"]["LongText"];
            /** @description Who proposes it. Source: Barnet. */
            by: components["schemas"]["Author"];
            /** @description When. Source: Barnet. */
            on: components["schemas"]["CalendarDate"];
            /** @description What an independent person said about it. Source: Barnet. */
            challenge?: components["schemas"]["Challenge"];
            /** @description When the person decided. Source: Paths. */
            decidedOn?: components["schemas"]["CalendarDate"];
        };
        /** @description The proposals. */
        ProposalList: components["schemas"]["Proposal"][];
        /** @description What a worker proposes, or what an independent person says about it. */
        ProposalWrite: {
            /** @description What is proposed. Source: Barnet. */
            text: components["schemas"]["LongText"];
            /** @description What an independent person says about it. Source: Barnet. */
            challenge?: components["schemas"]["ChallengeWrite"];
            /** @description When the person decided. Source: Paths. */
            decidedOn?: components["schemas"]["CalendarDate"];
        };
        /** @description One of the twelve elements of day services counted in 2008. */
        ProvisionElement: ("individual-bridge-building" | "group-bridge-building" | "person-centred-planning" | "drop-in" | "open-to-public" | "mainstream-venue" | "home-outreach" | "user-run" | "women-only" | "under-represented-groups" | "self-management" | "vocational-or-skills") | (string & {});
        /** @description Why somebody other than the person looks. */
        PurposeOfUse: ("support" | "direct-care" | "emergency") | (string & {});
        /** @description One answer. */
        Rating: {
            /** @description When. Source: Paths. */
            on: components["schemas"]["CalendarDate"];
            /** @description The answer. Unit: points of its scale. Source: Paths. */
            value: number;
            /** @description What the ends mean. Source: Paths. */
            scale: components["schemas"]["Scale"];
            /** @description Who answered. Source: Daybridge. */
            by: components["schemas"]["RatingBy"];
        };
        /** @description Who gave a rating. */
        RatingBy: ("person" | "other") | (string & {});
        /** @description Somebody who has read the wishes. */
        ReadBy: {
            /** @description Name and role. Source: Daybridge. */
            who: components["schemas"]["ShortText"];
            /** @description When. Source: Daybridge. */
            on: components["schemas"]["CalendarDate"];
        };
        /** @description Who is coming to a session. */
        Register: {
            /** @description The session. Source: OpenActive. */
            session: components["schemas"]["Session"];
            /** @description Bookings that are confirmed, then offered, then waiting. Source: OpenActive. */
            items: components["schemas"]["RegisterEntry"][];
        };
        /** @description Somebody who is coming, with no more than they allowed the organiser to know. */
        RegisterEntry: {
            /** @description The booking. Source: Open Booking API. */
            bookingId: components["schemas"]["Id"];
            /** @description Where it stands. Source: Open Booking API. */
            status: components["schemas"]["BookingStatus"];
            /** @description How many places. Unit: places. Source: Open Booking API. */
            places: number;
            /** @description What the person wants to be called. Source: Daybridge. */
            name: components["schemas"]["ShortText"];
            /** @description Only with tellOrganiser needs or more. Source: Accessible Information Standard. */
            accessNeeds?: components["schemas"]["AccessNeed"][];
            /** @description How many supporters come along. Unit: people. Source: Southwark. */
            companions?: number;
            /** @description Only with tellOrganiser more. Source: Daybridge. */
            note?: components["schemas"]["LongText"];
            /** @description Only with tellOrganiser more. Source: Open Booking API. */
            contact?: components["schemas"]["BookingContact"];
        };
        /** @description Who the helper is to the person. */
        Relationship: ("carer" | "friend-or-family" | "worker" | "advocate" | "broker" | "peer") | (string & {});
        /** @description "Something here is wrong": goes to whoever may correct the record. */
        Report: {
            /** @description Id of the report. Whoever reports makes it. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description What is wrong. Source: Open Referral UK. */
            what: components["schemas"]["ReportReason"];
            /**
             * Format: plain-text
             * @description More about it, in words. Source: Open Referral UK.
             */
            text?: string;
            /** @description How to reach whoever reports, if they want to hear back. Source: Open Booking API. */
            contact?: components["schemas"]["BookingContact"];
            /** @description When it was made. Source: Daybridge. */
            createdAt: components["schemas"]["Instant"];
        };
        /** @description "Something here is wrong": goes to whoever may correct the record. */
        ReportWrite: {
            /** @description What is wrong. Source: Open Referral UK. */
            what: components["schemas"]["ReportReason"];
            /**
             * Format: plain-text
             * @description More about it, in words. Source: Open Referral UK.
             */
            text?: string;
            /** @description How to reach whoever reports, if they want to hear back. Source: Open Booking API. */
            contact?: components["schemas"]["BookingContact"];
        };
        /** @description What is wrong with a record. */
        ReportReason: ("closed" | "wrong-time" | "wrong-place" | "wrong-contact" | "wrong-access" | "not-welcoming" | "other") | (string & {});
        /** @description Something asked for that has no date: to join a group, one-to-one support, a home visit, a programme (Open Booking API: OrderProposal; FHIR: ServiceRequest). */
        Request: {
            /** @description Id of the request. Whoever asks makes it. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description The opportunity it is about. Either this or serviceId. Source: Open Booking API. */
            opportunityId?: components["schemas"]["Id"];
            /** @description The service it is about, where it is no single opportunity. Source: Open Booking API. */
            serviceId?: components["schemas"]["Id"];
            /** @description Join, start one, meet somebody first or be visited. Source: Southwark. */
            kind: components["schemas"]["RequestKind"];
            /** @description Who it is for. Source: Daybridge. */
            for: components["schemas"]["BookedFor"];
            /** @description How the person agreed, when somebody else asks for them. Source: Daybridge. */
            agreement?: components["schemas"]["Agreement"];
            /** @description How to reach the person. Source: Open Booking API. */
            contact?: components["schemas"]["BookingContact"];
            /** @description What the organiser may know. The least if absent. Source: Daybridge. */
            tellOrganiser?: components["schemas"]["TellOrganiser"];
            /**
             * Format: plain-text
             * @description What the person wants to say to the organiser. Source: FHIR R4.
             */
            note?: string;
            /** @description Where the request stands. Source: Open Booking API. */
            status: components["schemas"]["RequestStatus"];
            /** @description What the organiser answered. Source: Daybridge. */
            answer?: components["schemas"]["RequestAnswer"];
            /** @description When it was made. Source: Open Booking API. */
            createdAt: components["schemas"]["Instant"];
            /** @description When it was answered. Source: Open Booking API. */
            answeredAt?: components["schemas"]["Instant"];
            /** @description When the person took it back. Source: Open Booking API. */
            withdrawnAt?: components["schemas"]["Instant"];
        };
        /** @description Something asked for that has no date: to join a group, one-to-one support, a home visit, a programme (Open Booking API: OrderProposal; FHIR: ServiceRequest). */
        RequestWrite: {
            /** @description The opportunity it is about. Either this or serviceId. Source: Open Booking API. */
            opportunityId?: components["schemas"]["Id"];
            /** @description The service it is about, where it is no single opportunity. Source: Open Booking API. */
            serviceId?: components["schemas"]["Id"];
            /** @description Join, start one, meet somebody first or be visited. Source: Southwark. */
            kind: components["schemas"]["RequestKind"];
            /** @description Who it is for. Source: Daybridge. */
            for: components["schemas"]["BookedForWrite"];
            /** @description How the person agreed, when somebody else asks for them. Source: Daybridge. */
            agreement?: components["schemas"]["Agreement"];
            /** @description How to reach the person. Source: Open Booking API. */
            contact?: components["schemas"]["BookingContact"];
            /** @description What the organiser may know. The least if absent. Source: Daybridge. */
            tellOrganiser?: components["schemas"]["TellOrganiser"];
            /**
             * Format: plain-text
             * @description What the person wants to say to the organiser. Source: FHIR R4.
             */
            note?: string;
        };
        /** @description A yes. */
        RequestAccept: {
            /** @description What to say to the person. Source: Daybridge. */
            message?: components["schemas"]["LongText"];
            /** @description When and where to meet. Source: FHIR R4. */
            meetings?: components["schemas"]["Meeting"][];
        };
        /** @description What the organiser answered. */
        RequestAnswer: {
            /** @description What they say. Source: Daybridge. */
            message?: components["schemas"]["LongText"];
            /** @description When and where to meet, once accepted. Source: FHIR R4. */
            meetings?: components["schemas"]["Meeting"][];
            /** @description Something else, when declined. At least one is open to anyone if there is one. Source: Daybridge. */
            alternatives?: components["schemas"]["Alternative"][];
            /** @description Somebody to talk to. Source: Daybridge. */
            contact?: components["schemas"]["Contact"];
        };
        /** @description A no. It comes with something else and somebody to talk to. */
        RequestDecline: {
            /** @description What to say to the person. Source: Daybridge. */
            message?: components["schemas"]["LongText"];
            /** @description Something else. The service adds one that is open to anyone if none is here. Source: Daybridge. */
            alternatives?: components["schemas"]["Alternative"][];
            /** @description Somebody to talk to. Source: Daybridge. */
            contact: components["schemas"]["Contact"];
        };
        /** @description What is asked for. */
        RequestKind: ("join" | "form" | "meet-first" | "visit-me") | (string & {});
        /** @description A page of requests. */
        RequestPage: {
            /** @description Requests, the newest first. Source: Daybridge. */
            items: components["schemas"]["Request"][];
            /** @description Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
            nextCursor?: string;
            /** @description How many there are in all. Unit: records. Source: Daybridge. */
            total?: components["schemas"]["Count"];
        };
        /** @description Where a request stands. */
        RequestStatus: ("requested" | "accepted" | "declined" | "withdrawn") | (string & {});
        /** @description What came of what people said: "You said, we did". Public. */
        Response: {
            /** @description Id of the response. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description Wishes, a gap or feedback. Source: Paths. */
            about: components["schemas"]["ResponseAbout"];
            /** @description The area it is about. Source: Southwark. */
            areaId: components["schemas"]["Id"];
            /** @description The part of life it is about, if any. Source: Southwark. */
            lifeDomain?: components["schemas"]["LifeDomain"];
            /** @description Heard, planned, started, or why it cannot be. Source: Paths. */
            status: components["schemas"]["ResponseStatus"];
            /** @description What was said, in general, and what came of it. Never the words of one person. Source: Paths. */
            text: components["schemas"]["LongText"];
            /** @description What has started, if something has. Source: OpenActive. */
            opportunityId?: components["schemas"]["Id"];
            /** @description When it was written. Source: Daybridge. */
            on: components["schemas"]["CalendarDate"];
            /** @description Language of the text. Source: BCP 47. */
            language: components["schemas"]["Language"];
        };
        /** @description What came of what people said: "You said, we did". Public. */
        ResponseWrite: {
            /** @description Wishes, a gap or feedback. Source: Paths. */
            about: components["schemas"]["ResponseAbout"];
            /** @description The area it is about. Source: Southwark. */
            areaId: components["schemas"]["Id"];
            /** @description The part of life it is about, if any. Source: Southwark. */
            lifeDomain?: components["schemas"]["LifeDomain"];
            /** @description Heard, planned, started, or why it cannot be. Source: Paths. */
            status: components["schemas"]["ResponseStatus"];
            /** @description What was said, in general, and what came of it. Never the words of one person. Source: Paths. */
            text: components["schemas"]["LongText"];
            /** @description What has started, if something has. Source: OpenActive. */
            opportunityId?: components["schemas"]["Id"];
            /** @description When it was written. Source: Daybridge. */
            on: components["schemas"]["CalendarDate"];
            /** @description Language of the text. Source: BCP 47. */
            language: components["schemas"]["Language"];
        };
        /** @description What a response is about. */
        ResponseAbout: ("wishes" | "gap" | "feedback") | (string & {});
        /** @description A page of responses. */
        ResponsePage: {
            /** @description Responses, the newest first. Source: Daybridge. */
            items: components["schemas"]["Response"][];
            /** @description Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
            nextCursor?: string;
            /** @description How many there are in all. Unit: records. Source: Daybridge. */
            total?: components["schemas"]["Count"];
        };
        /** @description What changes in a response. Null takes a field away. */
        ResponsePatch: {
            /** @description Wishes, a gap or feedback. Source: Paths. */
            about?: components["schemas"]["ResponseAbout"];
            /** @description The area it is about. Source: Southwark. */
            areaId?: components["schemas"]["Id"];
            /** @description The part of life it is about, if any. Source: Southwark. */
            lifeDomain?: components["schemas"]["LifeDomain"] | null;
            /** @description Heard, planned, started, or why it cannot be. Source: Paths. */
            status?: components["schemas"]["ResponseStatus"];
            /** @description What was said, in general, and what came of it. Never the words of one person. Source: Paths. */
            text?: components["schemas"]["LongText"];
            /** @description What has started, if something has. Source: OpenActive. */
            opportunityId?: components["schemas"]["Id"] | null;
            /** @description When it was written. Source: Daybridge. */
            on?: components["schemas"]["CalendarDate"];
            /** @description Language of the text. Source: BCP 47. */
            language?: components["schemas"]["Language"];
        };
        /** @description What came of what people said. */
        ResponseStatus: ("heard" | "planned" | "started" | "cannot") | (string & {});
        /** @description What came of looking at the plan together. */
        Review: {
            /** @description Id of the review. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description When. Source: Inclusion review. */
            on: components["schemas"]["CalendarDate"];
            /** @description Who wrote it down. Source: Inclusion review. */
            by: components["schemas"]["Author"];
            /** @description What changed. Source: Inclusion review. */
            whatChanged: components["schemas"]["LongText"];
            /** @description What comes next. Source: PRSB. */
            nextSteps?: components["schemas"]["LongText"];
        };
        /** @description The reviews. */
        ReviewList: components["schemas"]["Review"][];
        /** @description What came of looking at the plan together. */
        ReviewWrite: {
            /** @description When. Source: Inclusion review. */
            on: components["schemas"]["CalendarDate"];
            /** @description What changed. Source: Inclusion review. */
            whatChanged: components["schemas"]["LongText"];
            /** @description What comes next. Source: PRSB. */
            nextSteps?: components["schemas"]["LongText"];
            /** @description When it is next looked at. Source: PRSB. */
            nextReviewOn?: components["schemas"]["CalendarDate"];
        };
        /** @description A wish that others may worry about. Light-touch, panel or safeguarding; no levels, no colours. */
        Risk: {
            /** @description Id of it. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description The wish. Source: Paths. */
            whatIWantToDo: components["schemas"]["LongText"];
            /** @description Why it matters. Source: Paths. */
            whyItMatters?: components["schemas"]["LongText"];
            /** @description What could happen. Source: Paths. */
            whatCouldHappen?: components["schemas"]["LongText"];
            /** @description What helps. Source: Paths. */
            whatHelps?: components["schemas"]["LongText"];
            /** @description Who agreed. Source: Paths. */
            agreedWith?: components["schemas"]["ShortText"][];
            /** @description How it was talked through. Source: Paths. */
            route?: components["schemas"]["RiskRoute"];
            /** @description When it was agreed. Source: Paths. */
            agreedOn?: components["schemas"]["CalendarDate"];
            /** @description When to look at it again. Source: Paths. */
            reviewOn?: components["schemas"]["CalendarDate"];
            /** @description Who wrote it. Source: PRSB. */
            author?: components["schemas"]["Author"];
            /** @description When they wrote it. Source: PRSB. */
            authoredOn?: components["schemas"]["CalendarDate"];
        };
        /** @description A wish that others may worry about. Light-touch, panel or safeguarding; no levels, no colours. */
        RiskWrite: {
            /** @description Id of it. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description The wish. Source: Paths. */
            whatIWantToDo: components["schemas"]["LongText"];
            /** @description Why it matters. Source: Paths. */
            whyItMatters?: components["schemas"]["LongText"];
            /** @description What could happen. Source: Paths. */
            whatCouldHappen?: components["schemas"]["LongText"];
            /** @description What helps. Source: Paths. */
            whatHelps?: components["schemas"]["LongText"];
            /** @description Who agreed. Source: Paths. */
            agreedWith?: components["schemas"]["ShortText"][];
            /** @description How it was talked through. Source: Paths. */
            route?: components["schemas"]["RiskRoute"];
            /** @description When it was agreed. Source: Paths. */
            agreedOn?: components["schemas"]["CalendarDate"];
            /** @description When to look at it again. Source: Paths. */
            reviewOn?: components["schemas"]["CalendarDate"];
        };
        /** @description The wishes others may worry about. */
        RiskList: components["schemas"]["Risk"][];
        /** @description How a risk was talked through. */
        RiskRoute: ("light-touch" | "panel" | "safeguarding") | (string & {});
        /** @description What the numbers mean. */
        Scale: {
            /** @description The lowest answer. Unit: points. Source: Paths. */
            from: number;
            /** @description The highest answer. Unit: points. Source: Paths. */
            to: number;
            /** @description The lowest answer, in words. Source: Paths. */
            fromLabel?: components["schemas"]["ShortText"];
            /** @description The highest answer, in words. Source: Paths. */
            toLabel?: components["schemas"]["ShortText"];
        };
        /** @description When it happens, as local times in a zone (OpenActive: Schedule). Sessions are worked out from it. */
        Schedule: {
            /** @description In words, where words say it better. Source: Daybridge. */
            text?: components["schemas"]["ShortText"];
            /** @description Zone the times are in. Source: IANA time zones. */
            timeZone: components["schemas"]["TimeZone"];
            /** @description How often it repeats; absent for single dates. Source: OpenActive. */
            every?: components["schemas"]["Every"];
            /** @description Which of the days in a month: 1 is the first, -1 the last. Only with months. Source: RFC 5545. */
            nth?: number[];
            /** @description Days of the week. Source: OpenActive. */
            byDay?: components["schemas"]["DayOfWeek"][];
            /** @description When it starts. Source: OpenActive. */
            startTime?: components["schemas"]["LocalTime"];
            /** @description When it ends. Source: OpenActive. */
            endTime?: components["schemas"]["LocalTime"];
            /** @description First day. Source: OpenActive. */
            from?: components["schemas"]["CalendarDate"];
            /** @description Last day; absent when it has no end. Source: OpenActive. */
            until?: components["schemas"]["CalendarDate"];
            /** @description How many places each session begins with; absent when nobody counts. Unit: places. Source: OpenActive. */
            capacity?: components["schemas"]["Count"];
            /** @description Days on which it is different. Source: OpenActive. */
            exceptions?: components["schemas"]["ScheduleException"][];
        };
        /** @description A day on which it does not happen, or happens on another day. */
        ScheduleException: {
            /** @description The day. Source: OpenActive. */
            date: components["schemas"]["CalendarDate"];
            /** @description Why, in words. Source: Daybridge. */
            reason?: components["schemas"]["ShortText"];
            /** @description The day it happens instead. Source: RFC 5545. */
            insteadOn?: components["schemas"]["CalendarDate"];
        };
        /** @description The unit a schedule repeats in. */
        ScheduleUnit: ("week" | "month") | (string & {});
        /** @description A part with a heading of the person's own. */
        Section: {
            /** @description Id of the section. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description Its heading. Source: PRSB. */
            heading: components["schemas"]["ShortText"];
            /** @description What it says. Source: PRSB. */
            text: components["schemas"]["LongText"];
            /** @description Who wrote it. Source: PRSB. */
            author: components["schemas"]["Author"];
            /** @description When. Source: PRSB. */
            authoredOn: components["schemas"]["CalendarDate"];
            /** @description True when the person wants it kept apart; then it is closed until opened and shared only by name. Source: Daybridge. */
            sensitive: boolean;
        };
        /** @description The sections. */
        SectionList: components["schemas"]["Section"][];
        /** @description What changes in a section. Null takes a field away. */
        SectionPatch: {
            /** @description Its heading. Source: PRSB. */
            heading?: components["schemas"]["ShortText"];
            /** @description What it says. Source: PRSB. */
            text?: components["schemas"]["LongText"];
            /** @description True when the person wants it kept apart. Source: Daybridge. */
            sensitive?: boolean;
        };
        /** @description A section as somebody writes it. */
        SectionWrite: {
            /** @description Its heading. Source: PRSB. */
            heading: components["schemas"]["ShortText"];
            /** @description What it says. Source: PRSB. */
            text: components["schemas"]["LongText"];
            /** @description True when the person wants it kept apart. Source: Daybridge. */
            sensitive: boolean;
        };
        /** @description How one part of life is, in the person's words. */
        SelfAssessment: {
            /** @description Id of this look. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description When the person looked. Source: Momentum model. */
            on: components["schemas"]["CalendarDate"];
            /** @description The part of life, in the words of the person. Source: Momentum model. */
            area: components["schemas"]["ShortText"];
            /** @description The life domain, if it is one. Source: Southwark. */
            lifeDomain?: components["schemas"]["LifeDomain"];
            /** @description How it is. Source: Momentum model. */
            howItIs: components["schemas"]["LongText"];
            /** @description How much it matters, in words. Source: Momentum model. */
            importance?: components["schemas"]["ShortText"];
            /** @description Whether they want to change it. Source: Momentum model. */
            wantToChange: components["schemas"]["WantToChange"];
            /** @description Who wrote it. Source: PRSB. */
            author?: components["schemas"]["Author"];
            /** @description When they wrote it. Source: PRSB. */
            authoredOn?: components["schemas"]["CalendarDate"];
        };
        /** @description How one part of life is, in the person's words. */
        SelfAssessmentWrite: {
            /** @description Id of this look. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description When the person looked. Source: Momentum model. */
            on: components["schemas"]["CalendarDate"];
            /** @description The part of life, in the words of the person. Source: Momentum model. */
            area: components["schemas"]["ShortText"];
            /** @description The life domain, if it is one. Source: Southwark. */
            lifeDomain?: components["schemas"]["LifeDomain"];
            /** @description How it is. Source: Momentum model. */
            howItIs: components["schemas"]["LongText"];
            /** @description How much it matters, in words. Source: Momentum model. */
            importance?: components["schemas"]["ShortText"];
            /** @description Whether they want to change it. Source: Momentum model. */
            wantToChange: components["schemas"]["WantToChange"];
        };
        /** @description How things are. */
        SelfAssessmentList: components["schemas"]["SelfAssessment"][];
        /** @description A service that runs day after day (Open Referral UK: service; FHIR: HealthcareService). */
        Service: {
            /** @description Id of the service. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description Who runs it. Source: Open Referral UK. */
            organisationId: components["schemas"]["Id"];
            /** @description Areas it covers. Source: Southwark. */
            areaIds: components["schemas"]["Id"][];
            /** @description Which part of the model of service it is (Southwark, Nottinghamshire, Barnet). Source: Southwark. */
            component: components["schemas"]["ServiceComponent"];
            /** @description Name people know it by. Source: Open Referral UK. */
            name: components["schemas"]["ShortText"];
            /** @description What it is in a few sentences. Source: Open Referral UK. */
            summary?: components["schemas"]["LongText"];
            /** @description Who can come. Source: Southwark. */
            eligibility: components["schemas"]["Eligibility"];
            /** @description Ways in. Source: Southwark. */
            accessRoutes: components["schemas"]["AccessRoute"][];
            /** @description When it is open each week, in the time of the venue. Source: schema.org. */
            openingHours: components["schemas"]["OpeningHours"][];
            /** @description Which of the twelve elements it is (Inclusion review, Appendix 2). Source: Inclusion review. */
            provisionElements?: components["schemas"]["ProvisionElement"][];
            /** @description How long it goes on. Source: Southwark. */
            duration: components["schemas"]["Duration"];
            /** @description How to come back after it has ended. Source: Paths. */
            comeBack?: components["schemas"]["LongText"];
            /** @description Whom to ask. Source: Open Referral UK. */
            contact?: components["schemas"]["Contact"];
            /** @description Only if it is going to close: when, why and what is there instead. Source: Southwark. */
            closing?: components["schemas"]["Closing"];
            /** @description Language of the texts of this record. Source: BCP 47. */
            language: components["schemas"]["Language"];
            /** @description Where the record comes from. Source: Daybridge. */
            source: components["schemas"]["Source"];
            /** @description Day on which somebody last checked it. Source: Open Referral UK. */
            checkedOn: components["schemas"]["CalendarDate"];
        };
        /** @description A service that runs day after day (Open Referral UK: service; FHIR: HealthcareService). */
        ServiceWrite: {
            /** @description Who runs it. Source: Open Referral UK. */
            organisationId: components["schemas"]["Id"];
            /** @description Areas it covers. Source: Southwark. */
            areaIds: components["schemas"]["Id"][];
            /** @description Which part of the model of service it is (Southwark, Nottinghamshire, Barnet). Source: Southwark. */
            component: components["schemas"]["ServiceComponent"];
            /** @description Name people know it by. Source: Open Referral UK. */
            name: components["schemas"]["ShortText"];
            /** @description What it is in a few sentences. Source: Open Referral UK. */
            summary?: components["schemas"]["LongText"];
            /** @description Who can come. Source: Southwark. */
            eligibility: components["schemas"]["Eligibility"];
            /** @description Ways in. Source: Southwark. */
            accessRoutes: components["schemas"]["AccessRoute"][];
            /** @description When it is open each week, in the time of the venue. Source: schema.org. */
            openingHours: components["schemas"]["OpeningHours"][];
            /** @description Which of the twelve elements it is (Inclusion review, Appendix 2). Source: Inclusion review. */
            provisionElements?: components["schemas"]["ProvisionElement"][];
            /** @description How long it goes on. Source: Southwark. */
            duration: components["schemas"]["Duration"];
            /** @description How to come back after it has ended. Source: Paths. */
            comeBack?: components["schemas"]["LongText"];
            /** @description Whom to ask. Source: Open Referral UK. */
            contact?: components["schemas"]["Contact"];
            /** @description Only if it is going to close: when, why and what is there instead. Source: Southwark. */
            closing?: components["schemas"]["Closing"];
            /** @description Language of the texts of this record. Source: BCP 47. */
            language: components["schemas"]["Language"];
            /** @description Where the record comes from. Source: Daybridge. */
            source: components["schemas"]["Source"];
            /** @description Day on which somebody last checked it. Source: Open Referral UK. */
            checkedOn: components["schemas"]["CalendarDate"];
        };
        /** @description The part of the model of service this is. */
        ServiceComponent: ("hub" | "satellite" | "reablement" | "peer-support" | "inclusion" | "time-bank" | "employment" | "day-service") | (string & {});
        /** @description A page of services. */
        ServicePage: {
            /** @description Services in order of name. Source: Daybridge. */
            items: components["schemas"]["Service"][];
            /** @description Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
            nextCursor?: string;
            /** @description How many there are in all. Unit: records. Source: Daybridge. */
            total?: components["schemas"]["Count"];
        };
        /** @description What changes in a service. Null takes a field away. */
        ServicePatch: {
            /** @description Who runs it. Source: Open Referral UK. */
            organisationId?: components["schemas"]["Id"];
            /** @description Areas it covers. Source: Southwark. */
            areaIds?: components["schemas"]["Id"][];
            /** @description Which part of the model of service it is (Southwark, Nottinghamshire, Barnet). Source: Southwark. */
            component?: components["schemas"]["ServiceComponent"];
            /** @description Name people know it by. Source: Open Referral UK. */
            name?: components["schemas"]["ShortText"];
            /** @description What it is in a few sentences. Source: Open Referral UK. */
            summary?: components["schemas"]["LongText"] | null;
            /** @description Who can come. Source: Southwark. */
            eligibility?: components["schemas"]["Eligibility"];
            /** @description Ways in. Source: Southwark. */
            accessRoutes?: components["schemas"]["AccessRoute"][];
            /** @description When it is open each week, in the time of the venue. Source: schema.org. */
            openingHours?: components["schemas"]["OpeningHours"][];
            /** @description Which of the twelve elements it is (Inclusion review, Appendix 2). Source: Inclusion review. */
            provisionElements?: components["schemas"]["ProvisionElement"][] | null;
            /** @description How long it goes on. Source: Southwark. */
            duration?: components["schemas"]["Duration"];
            /** @description How to come back after it has ended. Source: Paths. */
            comeBack?: components["schemas"]["LongText"] | null;
            /** @description Whom to ask. Source: Open Referral UK. */
            contact?: components["schemas"]["Contact"] | null;
            /** @description Only if it is going to close: when, why and what is there instead. Source: Southwark. */
            closing?: components["schemas"]["Closing"] | null;
            /** @description Language of the texts of this record. Source: BCP 47. */
            language?: components["schemas"]["Language"];
            /** @description Where the record comes from. Source: Daybridge. */
            source?: components["schemas"]["Source"];
            /** @description Day on which somebody last checked it. Source: Open Referral UK. */
            checkedOn?: components["schemas"]["CalendarDate"];
        };
        /** @description One dated occurrence (OpenActive: ScheduledSession; FHIR: Slot). The link of an online session stands in the booking, never here. */
        Session: {
            /** @description Id of the session. It stays when the session is cancelled or moved. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description What it is a session of. Source: OpenActive. */
            opportunityId: components["schemas"]["Id"];
            /** @description When it starts. Source: OpenActive. */
            startsAt: components["schemas"]["Instant"];
            /** @description When it ends. Source: OpenActive. */
            endsAt: components["schemas"]["Instant"];
            /** @description Zone it is shown in. Source: IANA time zones. */
            timeZone: components["schemas"]["TimeZone"];
            /** @description Where; absent when it is only online. Source: OpenActive. */
            venueId?: components["schemas"]["Id"];
            /** @description Whether one can take part online. Source: OpenActive. */
            online: boolean;
            /** @description Whether it takes place. Source: OpenActive. */
            status: components["schemas"]["SessionStatus"];
            /** @description How many places there are; absent when nobody counts. Unit: places. Source: OpenActive. */
            capacity?: components["schemas"]["Count"];
            /** @description How many are free now: capacity less what is booked, kept and offered. Unit: places. Source: OpenActive. */
            placesLeft?: components["schemas"]["Count"];
            /** @description How many people wait. Unit: bookings. Source: Daybridge. */
            waitingListLength?: components["schemas"]["Count"];
            /** @description When booking opens. Source: OpenActive. */
            bookingOpensAt?: components["schemas"]["Instant"];
            /** @description When booking closes. Source: OpenActive. */
            bookingClosesAt?: components["schemas"]["Instant"];
            /** @description Languages, if other than those of the opportunity. Source: Open Referral UK. */
            languages?: components["schemas"]["Language"][];
            /** @description Languages an interpreter is there for. Source: Accessible Information Standard. */
            interpreters?: components["schemas"]["Language"][];
            /** @description First name of who leads it, if they agreed to be named. Source: OpenActive. */
            leader?: components["schemas"]["ShortText"];
            /** @description What is different this time, or why it is cancelled. Source: Daybridge. */
            note?: components["schemas"]["LongText"];
        };
        /** @description One dated occurrence (OpenActive: ScheduledSession; FHIR: Slot). The link of an online session stands in the booking, never here. */
        SessionWrite: {
            /** @description What it is a session of. Source: OpenActive. */
            opportunityId: components["schemas"]["Id"];
            /** @description When it starts. Source: OpenActive. */
            startsAt: components["schemas"]["Instant"];
            /** @description When it ends. Source: OpenActive. */
            endsAt: components["schemas"]["Instant"];
            /** @description Zone it is shown in. Source: IANA time zones. */
            timeZone: components["schemas"]["TimeZone"];
            /** @description Where; absent when it is only online. Source: OpenActive. */
            venueId?: components["schemas"]["Id"];
            /** @description Whether one can take part online. Source: OpenActive. */
            online: boolean;
            /** @description Whether it takes place. Source: OpenActive. */
            status: components["schemas"]["SessionStatus"];
            /** @description How many places there are; absent when nobody counts. Unit: places. Source: OpenActive. */
            capacity?: components["schemas"]["Count"];
            /** @description Where to take part online. Told to whoever has booked, in the booking, and never shown here; when it is left out it stays as it was. Source: OpenActive. */
            onlineUrl?: components["schemas"]["WebUrl"];
            /** @description When booking opens. Source: OpenActive. */
            bookingOpensAt?: components["schemas"]["Instant"];
            /** @description When booking closes. Source: OpenActive. */
            bookingClosesAt?: components["schemas"]["Instant"];
            /** @description Languages, if other than those of the opportunity. Source: Open Referral UK. */
            languages?: components["schemas"]["Language"][];
            /** @description Languages an interpreter is there for. Source: Accessible Information Standard. */
            interpreters?: components["schemas"]["Language"][];
            /** @description First name of who leads it, if they agreed to be named. Source: OpenActive. */
            leader?: components["schemas"]["ShortText"];
            /** @description What is different this time, or why it is cancelled. Source: Daybridge. */
            note?: components["schemas"]["LongText"];
        };
        /** @description Why a session is cancelled. Everybody who booked is told. */
        SessionCancel: {
            /** @description Why, in words that people who booked can read. Source: Open Booking API. */
            reason: components["schemas"]["LongText"];
        };
        /** @description Sessions of one opportunity in order of time; cancelled ones stay, marked. */
        SessionPage: {
            /** @description The sessions. Source: Daybridge. */
            items: components["schemas"]["Session"][];
            /** @description The venues these sessions are at. Source: Daybridge. */
            venues?: components["schemas"]["Venue"][];
            /** @description Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
            nextCursor?: string;
        };
        /** @description What changes in a session. Null takes a field away. */
        SessionPatch: {
            /** @description What it is a session of. Source: OpenActive. */
            opportunityId?: components["schemas"]["Id"];
            /** @description When it starts. Source: OpenActive. */
            startsAt?: components["schemas"]["Instant"];
            /** @description When it ends. Source: OpenActive. */
            endsAt?: components["schemas"]["Instant"];
            /** @description Zone it is shown in. Source: IANA time zones. */
            timeZone?: components["schemas"]["TimeZone"];
            /** @description Where; absent when it is only online. Source: OpenActive. */
            venueId?: components["schemas"]["Id"] | null;
            /** @description Whether one can take part online. Source: OpenActive. */
            online?: boolean;
            /** @description Whether it takes place. Source: OpenActive. */
            status?: components["schemas"]["SessionStatus"];
            /** @description How many places there are; absent when nobody counts. Unit: places. Source: OpenActive. */
            capacity?: components["schemas"]["Count"] | null;
            /** @description Where to take part online. Told to whoever has booked, in the booking, and never shown here; when it is left out it stays as it was. Source: OpenActive. */
            onlineUrl?: components["schemas"]["WebUrl"] | null;
            /** @description When booking opens. Source: OpenActive. */
            bookingOpensAt?: components["schemas"]["Instant"] | null;
            /** @description When booking closes. Source: OpenActive. */
            bookingClosesAt?: components["schemas"]["Instant"] | null;
            /** @description Languages, if other than those of the opportunity. Source: Open Referral UK. */
            languages?: components["schemas"]["Language"][] | null;
            /** @description Languages an interpreter is there for. Source: Accessible Information Standard. */
            interpreters?: components["schemas"]["Language"][] | null;
            /** @description First name of who leads it, if they agreed to be named. Source: OpenActive. */
            leader?: components["schemas"]["ShortText"] | null;
            /** @description What is different this time, or why it is cancelled. Source: Daybridge. */
            note?: components["schemas"]["LongText"] | null;
        };
        /** @description Whether a session takes place. A cancelled one stays, marked. */
        SessionStatus: ("scheduled" | "cancelled" | "postponed" | "moved") | (string & {});
        /** @description The sort of place it happens in. */
        Setting: ("mainstream-venue" | "mental-health-venue" | "home" | "inpatient-ward" | "sheltered-accommodation" | "sports-centre" | "gp-surgery" | "shop-or-pub" | "mobile-library" | "jobcentre" | "online" | "allotment" | "outdoors" | "workplace") | (string & {});
        /** @description What somebody may see and do with a plan: the one truth of it. */
        Share: {
            /** @description Id of the share. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description Whom it is for. Source: FHIR R4. */
            delegationId: components["schemas"]["Id"];
            /** @description What it allows. Nobody under 18 gets budget or editing. Source: Daybridge. */
            scopes: components["schemas"]["ShareScope"][];
            /** @description Names of parts and ids of sections; absent for all that is not sensitive. Source: FHIR R4. */
            parts?: string[];
            /** @description Whether they may know that something is hidden. Source: Daybridge. */
            reveal: boolean;
            /** @description Last day of it. To stop sharing at once, set it to a day that has passed. Source: FHIR R4. */
            endsOn: components["schemas"]["CalendarDate"];
        };
        /** @description What somebody may see and do with a plan: the one truth of it. */
        ShareWrite: {
            /** @description Whom it is for. Source: FHIR R4. */
            delegationId: components["schemas"]["Id"];
            /** @description What it allows. Nobody under 18 gets budget or editing. Source: Daybridge. */
            scopes: components["schemas"]["ShareScope"][];
            /** @description Names of parts and ids of sections; absent for all that is not sensitive. Source: FHIR R4. */
            parts?: string[];
            /** @description Whether they may know that something is hidden. Source: Daybridge. */
            reveal: boolean;
            /** @description Last day of it. To stop sharing at once, set it to a day that has passed. Source: FHIR R4. */
            endsOn: components["schemas"]["CalendarDate"];
        };
        /** @description The shares of a plan. */
        SharePage: {
            /** @description Shares, the newest first. Source: Daybridge. */
            items: components["schemas"]["Share"][];
        };
        /** @description What a share allows. */
        ShareScope: ("book" | "see-plan" | "edit-plan" | "see-budget") | (string & {});
        /**
         * Format: plain-text
         * @description One line of plain text, no HTML.
         */
        ShortText: string;
        /** @description Where a directory record comes from. */
        Source: {
            /** @description The standard it came in, such as OpenActive or Open Referral UK; absent when it was written here. Source: Daybridge. */
            standard?: components["schemas"]["ShortText"];
            /** @description Who publishes it. Source: OpenActive. */
            publisher: components["schemas"]["ShortText"];
            /** @description Where it was taken from. Source: Open Referral UK. */
            url?: components["schemas"]["WebUrl"];
            /** @description The licence it may be used under. Source: RPDE. */
            licence?: components["schemas"]["WebUrl"];
            /** @description When it was last fetched. Source: RPDE. */
            fetchedAt?: components["schemas"]["Instant"];
            /** @description Who may correct it, in words. Source: Daybridge. */
            mayCorrect?: components["schemas"]["ShortText"];
        };
        /** @description One small step towards a goal. */
        Step: {
            /** @description Id of the step. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description The step. Source: Momentum model. */
            text: components["schemas"]["ShortText"];
            /** @description Who does it. Source: Momentum model. */
            who?: components["schemas"]["ShortText"];
            /** @description By when, if there is a day. Source: FHIR R4. */
            due?: components["schemas"]["CalendarDate"];
            /** @description Where it stands. Source: FHIR R4. */
            status: components["schemas"]["StepStatus"];
            /** @description When it was done. Source: FHIR R4. */
            doneOn?: components["schemas"]["CalendarDate"];
            /** @description The opportunity it is about, if it is one. Source: Daybridge. */
            opportunityId?: components["schemas"]["Id"];
            /** @description Name of that opportunity. Source: Daybridge. */
            opportunityTitle?: components["schemas"]["ShortText"];
        };
        /** @description One small step towards a goal. */
        StepWrite: {
            /** @description Id of the step. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description The step. Source: Momentum model. */
            text: components["schemas"]["ShortText"];
            /** @description Who does it. Source: Momentum model. */
            who?: components["schemas"]["ShortText"];
            /** @description By when, if there is a day. Source: FHIR R4. */
            due?: components["schemas"]["CalendarDate"];
            /** @description Where it stands. Source: FHIR R4. */
            status: components["schemas"]["StepStatus"];
            /** @description When it was done. Source: FHIR R4. */
            doneOn?: components["schemas"]["CalendarDate"];
            /** @description The opportunity it is about, if it is one. Source: Daybridge. */
            opportunityId?: components["schemas"]["Id"];
        };
        /** @description What can change in a step. */
        StepPatch: {
            /** @description The step. Source: Momentum model. */
            text?: components["schemas"]["ShortText"] | null;
            /** @description Who does it. Source: Momentum model. */
            who?: components["schemas"]["ShortText"] | null;
            /** @description By when, if there is a day. Source: FHIR R4. */
            due?: components["schemas"]["CalendarDate"] | null;
            /** @description Where it stands. Source: FHIR R4. */
            status?: components["schemas"]["StepStatus"] | null;
            /** @description When it was done. Source: FHIR R4. */
            doneOn?: components["schemas"]["CalendarDate"] | null;
            /** @description What went well, to be added to the goal. Source: Momentum model. */
            celebration?: components["schemas"]["Celebration"] | null;
        };
        /** @description Where a small step stands. */
        StepStatus: ("to-do" | "doing" | "done" | "paused") | (string & {});
        /** @description A filter to drop. */
        Suggestion: {
            /** @description Name of the filter. Source: Daybridge. */
            dropFilter: string;
            /** @description The one value of it to drop, if it has several. Source: Daybridge. */
            code?: string;
            /** @description How many results there would be. Unit: opportunities. Source: Daybridge. */
            wouldGive: components["schemas"]["Count"];
        };
        /** @description Help somebody can have to take part. */
        SupportOffered: ("accompanied" | "buddy" | "travel-help" | "pick-up" | "interpreter" | "advocate" | "home-visit" | "help-with-forms" | "replacement-care" | "carer-welcome" | "adjustments-on-request") | (string & {});
        /** @description Somebody who helps (FHIR: CareTeam). */
        Supporter: {
            /** @description Their name. Source: FHIR R4. */
            name: components["schemas"]["ShortText"];
            /** @description What they do, in plain words. Source: FHIR R4. */
            role: components["schemas"]["ShortText"];
            /** @description Since when. Source: FHIR R4. */
            since?: components["schemas"]["CalendarDate"];
            /** @description True for the one person to ring. Source: Paths. */
            mainContact: boolean;
            /** @description Their number. Source: Open Referral UK. */
            telephone?: components["schemas"]["Telephone"];
            /** @description Who wrote it. Source: PRSB. */
            author?: components["schemas"]["Author"];
            /** @description When they wrote it. Source: PRSB. */
            authoredOn?: components["schemas"]["CalendarDate"];
        };
        /** @description Somebody who helps (FHIR: CareTeam). */
        SupporterWrite: {
            /** @description Their name. Source: FHIR R4. */
            name: components["schemas"]["ShortText"];
            /** @description What they do, in plain words. Source: FHIR R4. */
            role: components["schemas"]["ShortText"];
            /** @description Since when. Source: FHIR R4. */
            since?: components["schemas"]["CalendarDate"];
            /** @description True for the one person to ring. Source: Paths. */
            mainContact: boolean;
            /** @description Their number. Source: Open Referral UK. */
            telephone?: components["schemas"]["Telephone"];
        };
        /** @description The supporters. */
        SupporterList: components["schemas"]["Supporter"][];
        /** @description A telephone number as people write it. */
        Telephone: string;
        /** @description What the organiser may know. */
        TellOrganiser: ("name-only" | "needs" | "more") | (string & {});
        /** @description One code of a closed list. */
        Term: {
            /** @description Stable code. Source: Open Referral UK. */
            code: string;
            /** @description The words for it that most people understand, in the language of the answer. Source: Daybridge. */
            plainLabel: components["schemas"]["ShortText"];
            /** @description What it means. Source: Open Referral UK. */
            description?: components["schemas"]["LongText"];
            /** @description The wider term in the same list. Source: SKOS. */
            broader?: string;
            /** @description The same concept in OpenActive, Open Referral UK or FHIR. Source: SKOS. */
            sameAs?: components["schemas"]["WebUrl"][];
        };
        /** @description Part of the day a session starts in, in the time of the venue. */
        TimeOfDay: ("morning" | "afternoon" | "evening") | (string & {});
        /** @description An IANA time zone name, such as Europe/London. */
        TimeZone: string;
        /** @description How to get there, in words. */
        Transport: {
            /** @description Nearest bus stop or station and how far it is. Source: Daybridge. */
            nearestStop?: components["schemas"]["ShortText"];
            /** @description The way without steps from there. Source: Daybridge. */
            stepFreeRoute?: components["schemas"]["ShortText"];
            /** @description Where to park. Source: Daybridge. */
            parking?: components["schemas"]["ShortText"];
            /** @description Which door and what to look for. Source: Daybridge. */
            entrance?: components["schemas"]["ShortText"];
        };
        /** @description Stands where a part could not be loaded. Never read as "none". */
        Unavailable: {
            /** @description Which source did not answer, and since when. Source: Daybridge. */
            unavailable: {
                /** @description Name of the source, in words. Source: Daybridge. */
                source: components["schemas"]["ShortText"];
                /** @description When it last answered. Source: Daybridge. */
                since?: components["schemas"]["Instant"];
            };
        };
        /**
         * @description A filter by something that a record may not say.
         * @enum {string}
         */
        UnknownFilter: "accessFeature" | "cost" | "language";
        /** @description A place people come to (OpenActive: Place; Open Referral UK: location). */
        Venue: {
            /** @description Id of the venue. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description Name on the door. Source: Open Referral UK. */
            name: components["schemas"]["ShortText"];
            /** @description Who keeps this record true. Whoever writes it first, if it is not said. Source: Open Referral UK. */
            organisationId?: components["schemas"]["Id"];
            /** @description Where it is; absent for online. Source: OpenActive. */
            address?: components["schemas"]["Address"];
            /** @description First part of its postcode. Source: Daybridge. */
            outcode?: components["schemas"]["Outcode"];
            /** @description Its place on the map (WGS 84). Source: schema.org. */
            geo?: components["schemas"]["Geo"];
            /** @description The sort of place. Source: Inclusion review. */
            setting: components["schemas"]["Setting"];
            /** @description What it offers for access, each yes, no or not known. Source: Accessible Information Standard. */
            accessFeatures: components["schemas"]["AccessFeatures"];
            /** @description How to get there. Source: Daybridge. */
            transport?: components["schemas"]["Transport"];
            /** @description Language of the texts of this record. Source: BCP 47. */
            language: components["schemas"]["Language"];
            /** @description Where the record comes from. Source: Daybridge. */
            source: components["schemas"]["Source"];
            /** @description Day on which somebody last checked it. Source: Open Referral UK. */
            checkedOn: components["schemas"]["CalendarDate"];
        };
        /** @description A place people come to (OpenActive: Place; Open Referral UK: location). */
        VenueWrite: {
            /** @description Name on the door. Source: Open Referral UK. */
            name: components["schemas"]["ShortText"];
            /** @description Who keeps this record true. Whoever writes it first, if it is not said. Source: Open Referral UK. */
            organisationId?: components["schemas"]["Id"];
            /** @description Where it is; absent for online. Source: OpenActive. */
            address?: components["schemas"]["Address"];
            /** @description First part of its postcode. Source: Daybridge. */
            outcode?: components["schemas"]["Outcode"];
            /** @description Its place on the map (WGS 84). Source: schema.org. */
            geo?: components["schemas"]["Geo"];
            /** @description The sort of place. Source: Inclusion review. */
            setting: components["schemas"]["Setting"];
            /** @description What it offers for access, each yes, no or not known. Source: Accessible Information Standard. */
            accessFeatures: components["schemas"]["AccessFeatures"];
            /** @description How to get there. Source: Daybridge. */
            transport?: components["schemas"]["Transport"];
            /** @description Language of the texts of this record. Source: BCP 47. */
            language: components["schemas"]["Language"];
            /** @description Where the record comes from. Source: Daybridge. */
            source: components["schemas"]["Source"];
            /** @description Day on which somebody last checked it. Source: Open Referral UK. */
            checkedOn: components["schemas"]["CalendarDate"];
        };
        /** @description What changes in a venue. Null takes a field away. */
        VenuePatch: {
            /** @description Name on the door. Source: Open Referral UK. */
            name?: components["schemas"]["ShortText"];
            /** @description Who keeps this record true. Whoever writes it first, if it is not said. Source: Open Referral UK. */
            organisationId?: components["schemas"]["Id"] | null;
            /** @description Where it is; absent for online. Source: OpenActive. */
            address?: components["schemas"]["Address"] | null;
            /** @description First part of its postcode. Source: Daybridge. */
            outcode?: components["schemas"]["Outcode"] | null;
            /** @description Its place on the map (WGS 84). Source: schema.org. */
            geo?: components["schemas"]["Geo"] | null;
            /** @description The sort of place. Source: Inclusion review. */
            setting?: components["schemas"]["Setting"];
            /** @description What it offers for access, each yes, no or not known. Source: Accessible Information Standard. */
            accessFeatures?: components["schemas"]["AccessFeatures"];
            /** @description How to get there. Source: Daybridge. */
            transport?: components["schemas"]["Transport"] | null;
            /** @description Language of the texts of this record. Source: BCP 47. */
            language?: components["schemas"]["Language"];
            /** @description Where the record comes from. Source: Daybridge. */
            source?: components["schemas"]["Source"];
            /** @description Day on which somebody last checked it. Source: Open Referral UK. */
            checkedOn?: components["schemas"]["CalendarDate"];
        };
        /** @description A closed list of the contract. */
        Vocabulary: {
            /** @description Name of the list, such as LifeDomain. Source: Daybridge. */
            name: string;
            /** @description Version of the list. Source: Daybridge. */
            version: string;
            /** @description What the list is for. Source: Daybridge. */
            description?: components["schemas"]["LongText"];
            /** @description Language of the labels. Source: BCP 47. */
            language?: components["schemas"]["Language"];
            /** @description Whether a speaker of the language has checked the labels. Source: Daybridge. */
            checked?: boolean;
            /** @description The terms in their order. Source: Daybridge. */
            terms: components["schemas"]["Term"][];
        };
        /** @description All closed lists. */
        VocabularyPage: {
            /** @description The lists in order of name. Source: Daybridge. */
            items: components["schemas"]["Vocabulary"][];
        };
        /** @description Whether the person wants to change this. */
        WantToChange: ("yes" | "no" | "not-now") | (string & {});
        /**
         * Format: uri:https
         * @description A web address. Only https, checked on the way in and out.
         */
        WebUrl: string;
        /** @description What it is like the first time. */
        WhatToExpect: {
            /** @description Who meets you and where. Source: Daybridge. */
            whoMeetsYou?: components["schemas"]["LongText"];
            /** @description How many people come, in words. Source: Daybridge. */
            groupSize?: components["schemas"]["ShortText"];
            /** @description Whether you can bring somebody. Source: Daybridge. */
            bringSomeone?: components["schemas"]["ShortText"];
            /** @description What happens on a first visit. Source: Daybridge. */
            firstVisit?: components["schemas"]["LongText"];
        };
        /** @description What somebody would like to do and could not find. Its text is never public. */
        Wish: {
            /** @description Id of the wish. Whoever wishes makes it. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /**
             * Format: plain-text
             * @description The wish. Source: Paths.
             */
            text: string;
            /** @description Where, as the first part of a postcode. Source: Daybridge. */
            outcode?: components["schemas"]["Outcode"];
            /** @description The part of life it is about, if the person says so. Source: Southwark. */
            lifeDomain?: components["schemas"]["LifeDomain"];
            /** @description How to reach the person, if they want an answer. Source: Open Booking API. */
            contact?: components["schemas"]["BookingContact"];
            /** @description Whether somebody has answered. Source: Daybridge. */
            status: components["schemas"]["WishStatus"];
            /** @description What the inclusion worker answered. Source: Paths. */
            answer?: components["schemas"]["WishAnswer"];
            /** @description When it was made. Source: Daybridge. */
            createdAt: components["schemas"]["Instant"];
        };
        /** @description What somebody would like to do and could not find. Its text is never public. */
        WishWrite: {
            /**
             * Format: plain-text
             * @description The wish. Source: Paths.
             */
            text: string;
            /** @description Where, as the first part of a postcode. Source: Daybridge. */
            outcode?: components["schemas"]["Outcode"];
            /** @description The part of life it is about, if the person says so. Source: Southwark. */
            lifeDomain?: components["schemas"]["LifeDomain"];
            /** @description How to reach the person, if they want an answer. Source: Open Booking API. */
            contact?: components["schemas"]["BookingContact"];
        };
        /** @description What an inclusion worker answers to a wish. */
        WishAnswer: {
            /** @description What they say. Source: Daybridge. */
            message: components["schemas"]["LongText"];
            /** @description What fits the wish. Source: Daybridge. */
            opportunityIds?: components["schemas"]["Id"][];
            /** @description Somebody to talk to. Source: Open Referral UK. */
            contact?: components["schemas"]["Contact"];
        };
        /** @description Whether a wish has been answered. */
        WishStatus: ("asked" | "answered") | (string & {});
        /** @description Something somebody said, with who and when. */
        Words: {
            /** @description Id of these words. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description The words themselves. Source: PRSB. */
            text: components["schemas"]["LongText"];
            /** @description Who wrote them. Source: PRSB. */
            author: components["schemas"]["Author"];
            /** @description When. Source: PRSB. */
            authoredOn: components["schemas"]["CalendarDate"];
        };
        /** @description Things somebody said. */
        WordsList: components["schemas"]["Words"][];
        /** @description Words of the person who writes; who and when follow from the sign-in and the clock. */
        WordsWrite: {
            /** @description Id of these words. Source: RFC 9562. */
            id: components["schemas"]["Id"];
            /** @description The words themselves. Source: PRSB. */
            text: components["schemas"]["LongText"];
        };
        /** @description A Wellness and Recovery Action Plan. Not the same as a Staying Well plan. */
        Wrap: {
            /** @description What I am like when I am well. Source: Barnet. */
            wellLooksLike?: components["schemas"]["LongText"];
            /** @description What I do each day to stay well. Source: Barnet. */
            dailyThings?: components["schemas"]["ShortText"][];
            /** @description What can set me off. Source: Barnet. */
            triggers?: components["schemas"]["ShortText"][];
            /** @description Early signs. Source: Barnet. */
            earlySigns?: components["schemas"]["ShortText"][];
            /** @description What to do then, by me and by others. Source: Barnet. */
            whatToDo?: components["schemas"]["ShortText"][];
            /** @description Who wrote it. Source: PRSB. */
            author?: components["schemas"]["Author"];
            /** @description When they wrote it. Source: PRSB. */
            authoredOn?: components["schemas"]["CalendarDate"];
        };
        /** @description A Wellness and Recovery Action Plan. Not the same as a Staying Well plan. */
        WrapWrite: {
            /** @description What I am like when I am well. Source: Barnet. */
            wellLooksLike?: components["schemas"]["LongText"];
            /** @description What I do each day to stay well. Source: Barnet. */
            dailyThings?: components["schemas"]["ShortText"][];
            /** @description What can set me off. Source: Barnet. */
            triggers?: components["schemas"]["ShortText"][];
            /** @description Early signs. Source: Barnet. */
            earlySigns?: components["schemas"]["ShortText"][];
            /** @description What to do then, by me and by others. Source: Barnet. */
            whatToDo?: components["schemas"]["ShortText"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAreas: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The areas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaPage"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description Kinds, any of them. */
                kind?: components["schemas"]["OrganisationKind"][];
                /** @description Roles, any of them. */
                role?: components["schemas"]["OrganisationRole"][];
                /** @description From nextCursor of the page before. */
                cursor?: string;
                /** @description How many a page, 1 to 100; 20 if absent. */
                limit?: number;
            };
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organisations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationWrite"];
            };
        };
        responses: {
            /** @description It was changed, or had been made before with the same content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description This id is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. Also when it was gone already. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something still needs this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["OrganisationPatch"];
            };
        };
        responses: {
            /** @description It was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServices: {
        parameters: {
            query?: {
                /** @description Components, any of them. */
                component?: components["schemas"]["ServiceComponent"][];
                /** @description Areas, any of them. */
                area?: components["schemas"]["Id"][];
                /** @description From nextCursor of the page before. */
                cursor?: string;
                /** @description How many a page, 1 to 100; 20 if absent. */
                limit?: number;
            };
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicePage"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceWrite"];
            };
        };
        responses: {
            /** @description It was changed, or had been made before with the same content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description This id is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. Also when it was gone already. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something still needs this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchService: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ServicePatch"];
            };
        };
        responses: {
            /** @description It was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVenue: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The venue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Venue"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putVenue: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VenueWrite"];
            };
        };
        responses: {
            /** @description It was changed, or had been made before with the same content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Venue"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Venue"];
                };
            };
            /** @description This id is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteVenue: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. Also when it was gone already. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something still needs this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchVenue: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["VenuePatch"];
            };
        };
        responses: {
            /** @description It was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Venue"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVocabularies: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VocabularyPage"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVocabulary: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Name of the list, such as LifeDomain. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vocabulary"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOpportunities: {
        parameters: {
            query?: {
                /** @description Areas, any of them. */
                area?: components["schemas"]["Id"][];
                /** @description Kinds, any of them. */
                kind?: components["schemas"]["OpportunityKind"][];
                /** @description Life domains, any of them. */
                lifeDomain?: components["schemas"]["LifeDomain"][];
                /** @description Provision elements, any of them. */
                provisionElement?: components["schemas"]["ProvisionElement"][];
                /** @description Components of the service, any of them. */
                component?: components["schemas"]["ServiceComponent"][];
                /** @description Who leads it, any of them. */
                ledBy?: components["schemas"]["LedBy"][];
                /** @description Ways in, any of them. */
                accessRoute?: components["schemas"]["AccessRoute"][];
                /** @description Settings, any of them. */
                setting?: components["schemas"]["Setting"][];
                /** @description Days of a scheduled session in the next 28 days, any of them. */
                dayOfWeek?: components["schemas"]["DayOfWeek"][];
                /** @description Times of day of a scheduled session in the next 28 days, any of them; with dayOfWeek, of the same session. */
                timeOfDay?: components["schemas"]["TimeOfDay"][];
                /** @description Kinds of cost, any of them. */
                cost?: components["schemas"]["CostKind"][];
                /** @description Access features, all of them, at one venue. */
                accessFeature?: components["schemas"]["AccessFeature"][];
                /** @description Support, all of it. */
                supportOffered?: components["schemas"]["SupportOffered"][];
                /** @description Languages, any of them. */
                language?: components["schemas"]["Language"][];
                /** @description People it is especially for, any of them. */
                audience?: components["schemas"]["Audience"][];
                /** @description Organisations, any of them. */
                organisation?: components["schemas"]["Id"][];
                /** @description Filters for which places that have not told us are to be in the list too. */
                includeNotKnown?: components["schemas"]["UnknownFilter"][];
                /** @description Order; next-session if absent. */
                sort?: "next-session" | "title";
                /** @description From nextCursor of the page before. */
                cursor?: string;
                /** @description How many a page, 1 to 100; 20 if absent. */
                limit?: number;
            };
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of opportunities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityPage"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchOpportunities: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpportunitySearch"];
            };
        };
        responses: {
            /** @description A page of opportunities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityPage"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpportunity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The opportunity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opportunity"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putOpportunity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpportunityWrite"];
            };
        };
        responses: {
            /** @description It was changed, or had been made before with the same content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opportunity"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opportunity"];
                };
            };
            /** @description This id is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteOpportunity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. Also when it was gone already. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something still needs this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchOpportunity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["OpportunityPatch"];
            };
        };
        responses: {
            /** @description It was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opportunity"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description First day. */
                from?: components["schemas"]["CalendarDate"];
                /** @description Last day. */
                to?: components["schemas"]["CalendarDate"];
                /** @description From nextCursor of the page before. */
                cursor?: string;
                /** @description How many a page, 1 to 100; 20 if absent. */
                limit?: number;
            };
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions in order of time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionWrite"];
            };
        };
        responses: {
            /** @description It was changed, or had been made before with the same content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description This id is taken · That cannot be done now · More places are taken than that */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. Also when it was gone already. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something still needs this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["SessionPatch"];
            };
        };
        responses: {
            /** @description It was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description That cannot be done now · More places are taken than that */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMedia: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
                /** @description Id of the report. Whoever reports makes it. */
                reportId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportWrite"];
            };
        };
        responses: {
            /** @description It was reported before with the same content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description Thank you, it has been passed on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description This id is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkOpportunity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The opportunity with its new day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opportunity"];
                };
            };
            /** @description That cannot be done now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOpportunityRequests: {
        parameters: {
            query?: {
                /** @description From nextCursor of the page before. */
                cursor?: string;
                /** @description How many a page, 1 to 100; 20 if absent. */
                limit?: number;
            };
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPage"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMaintenance: {
        parameters: {
            query?: {
                /** @description From nextCursor of the page before. */
                cursor?: string;
                /** @description How many a page, 1 to 100; 20 if absent. */
                limit?: number;
            };
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of records to look at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessionBookings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is coming. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Register"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionCancel"];
            };
        };
        responses: {
            /** @description The session, cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description This session has begun */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBookings: {
        parameters: {
            query?: {
                /** @description From nextCursor of the page before. */
                cursor?: string;
                /** @description How many a page, 1 to 100; 20 if absent. */
                limit?: number;
            };
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bookings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingPage"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBooking: {
        parameters: {
            query?: never;
            header?: {
                /** @description At least 128 random bits, as 22 or more characters of base64url, made and kept by the client. Only for guests. The key that stands after # in a link of a message opens the same thing. */
                "Booking-Secret"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putBooking: {
        parameters: {
            query?: never;
            header?: {
                /** @description At least 128 random bits, as 22 or more characters of base64url, made and kept by the client. Only for guests. The key that stands after # in a link of a message opens the same thing. */
                "Booking-Secret"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingCreate"];
            };
        };
        responses: {
            /** @description It was made before with the same content; this is how it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description The place is kept (held) or waited for (waiting). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description There is no place left · This session is cancelled · This session has begun · Booking is closed · You have booked this already · They have to agree first · They have not said that you may book for them · This id is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You are keeping too many places */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchBooking: {
        parameters: {
            query?: never;
            header?: {
                /** @description At least 128 random bits, as 22 or more characters of base64url, made and kept by the client. Only for guests. The key that stands after # in a link of a message opens the same thing. */
                "Booking-Secret"?: string;
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["BookingPatch"];
            };
        };
        responses: {
            /** @description The booking as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description That cannot be done now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBookingCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description At least 128 random bits, as 22 or more characters of base64url, made and kept by the client. Only for guests. The key that stands after # in a link of a message opens the same thing. */
                "Booking-Secret"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description That cannot be done now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmBooking: {
        parameters: {
            query?: never;
            header?: {
                /** @description At least 128 random bits, as 22 or more characters of base64url, made and kept by the client. Only for guests. The key that stands after # in a link of a message opens the same thing. */
                "Booking-Secret"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingConfirm"];
            };
        };
        responses: {
            /** @description The booking as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description This session is cancelled · This session has begun · You have booked this already · They have to agree first · You have something else then · Your place is gone · That cannot be done now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description You are keeping too many places */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extendBooking: {
        parameters: {
            query?: never;
            header?: {
                /** @description At least 128 random bits, as 22 or more characters of base64url, made and kept by the client. Only for guests. The key that stands after # in a link of a message opens the same thing. */
                "Booking-Secret"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingExtend"];
            };
        };
        responses: {
            /** @description The booking with its new end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description That cannot be done now · This session has begun */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelBooking: {
        parameters: {
            query?: never;
            header?: {
                /** @description At least 128 random bits, as 22 or more characters of base64url, made and kept by the client. Only for guests. The key that stands after # in a link of a message opens the same thing. */
                "Booking-Secret"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BookingCancel"];
            };
        };
        responses: {
            /** @description The booking as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description That cannot be done now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveBooking: {
        parameters: {
            query?: never;
            header?: {
                /** @description At least 128 random bits, as 22 or more characters of base64url, made and kept by the client. Only for guests. The key that stands after # in a link of a message opens the same thing. */
                "Booking-Secret"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingMove"];
            };
        };
        responses: {
            /** @description The booking in its new session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description There is no place left · This session is cancelled · This session has begun · Booking is closed · You have booked this already · You have something else then · That cannot be done now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordAttendance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Attendance"];
            };
        };
        responses: {
            /** @description Who came, as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterEntry"];
                };
            };
            /** @description That cannot be done now · Attendance is not recorded here */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description From nextCursor of the page before. */
                cursor?: string;
                /** @description How many a page, 1 to 100; 20 if absent. */
                limit?: number;
            };
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPage"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description At least 128 random bits, as 22 or more characters of base64url, made and kept by the client. Only for guests. The key that stands after # in a link of a message opens the same thing. */
                "Booking-Secret"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description At least 128 random bits, as 22 or more characters of base64url, made and kept by the client. Only for guests. The key that stands after # in a link of a message opens the same thing. */
                "Booking-Secret"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestWrite"];
            };
        };
        responses: {
            /** @description It was asked for before with the same content; this is how it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            /** @description It was asked for. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            /** @description This id is taken · They have to agree first · They have not said that you may book for them · This cannot be asked for at the moment */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something is missing · Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description At least 128 random bits, as 22 or more characters of base64url, made and kept by the client. Only for guests. The key that stands after # in a link of a message opens the same thing. */
                "Booking-Secret"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            /** @description That cannot be done now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestAccept"];
            };
        };
        responses: {
            /** @description The request, accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            /** @description That cannot be done now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDecline"];
            };
        };
        responses: {
            /** @description The request, declined. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            /** @description That cannot be done now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWish: {
        parameters: {
            query?: never;
            header?: {
                /** @description At least 128 random bits, as 22 or more characters of base64url, made and kept by the client. Only for guests. The key that stands after # in a link of a message opens the same thing. */
                "Booking-Secret"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wish. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wish"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putWish: {
        parameters: {
            query?: never;
            header?: {
                /** @description At least 128 random bits, as 22 or more characters of base64url, made and kept by the client. Only for guests. The key that stands after # in a link of a message opens the same thing. */
                "Booking-Secret"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WishWrite"];
            };
        };
        responses: {
            /** @description It was made before with the same content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wish"];
                };
            };
            /** @description Thank you, it is with a worker. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wish"];
                };
            };
            /** @description This id is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerWish: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WishAnswer"];
            };
        };
        responses: {
            /** @description The wish, answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wish"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listResponses: {
        parameters: {
            query?: {
                /** @description Areas, any of them. */
                area?: components["schemas"]["Id"][];
                /** @description What it is about, any of them. */
                about?: components["schemas"]["ResponseAbout"][];
                /** @description From nextCursor of the page before. */
                cursor?: string;
                /** @description How many a page, 1 to 100; 20 if absent. */
                limit?: number;
            };
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of responses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsePage"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResponse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putResponse: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseWrite"];
            };
        };
        responses: {
            /** @description It was changed, or had been made before with the same content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            /** @description This id is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchResponse: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ResponsePatch"];
            };
        };
        responses: {
            /** @description It was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What I have told you. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. Also when it was gone already. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PersonPatch"];
            };
        };
        responses: {
            /** @description It was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything about me. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonExport"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDelegations: {
        parameters: {
            query?: {
                /** @description From nextCursor of the page before. */
                cursor?: string;
                /** @description How many a page, 1 to 100; 20 if absent. */
                limit?: number;
            };
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of delegations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationPage"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDelegation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delegation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDelegation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationWrite"];
            };
        };
        responses: {
            /** @description It was changed, or had been made before with the same content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            /** @description It was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            /** @description This id is taken · That cannot be done now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeDelegation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delegation, taken back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlans: {
        parameters: {
            query?: {
                /** @description From nextCursor of the page before. */
                cursor?: string;
                /** @description How many a page, 1 to 100; 20 if absent. */
                limit?: number;
            };
            header?: {
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of plans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPage"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanCreate"];
            };
        };
        responses: {
            /** @description The plan was changed, or had been started before with the same content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The plan was started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description This id is taken · These words belong to the person */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. Also when it was gone already. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PlanPatch"];
            };
        };
        responses: {
            /** @description The plan as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description These words belong to the person */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen · Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlanSummary: {
        parameters: {
            query?: never;
            header?: {
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSummary"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanExport"];
                };
            };
            /** @description Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putGoal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
                /** @description Id of the goal. Whoever writes it makes it. */
                goalId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalWrite"];
            };
        };
        responses: {
            /** @description It was changed, or had been added before with the same content; the plan as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description It was added; the plan as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description This id is taken · These words belong to the person */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteGoal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
                /** @description Id of the goal. Whoever writes it makes it. */
                goalId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. Also when it was gone already. The ETag is the one the plan has now. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description These words belong to the person */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen · Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchGoal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
                /** @description Id of the goal. Whoever writes it makes it. */
                goalId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["GoalPatch"];
            };
        };
        responses: {
            /** @description The plan as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description These words belong to the person */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen · Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
                /** @description Id of the goal. Whoever writes it makes it. */
                goalId: components["schemas"]["Id"];
                /** @description Id of the step. */
                stepId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["StepPatch"];
            };
        };
        responses: {
            /** @description The plan as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description These words belong to the person */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen · Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
                /** @description Id of the section. Whoever writes it makes it. */
                sectionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SectionWrite"];
            };
        };
        responses: {
            /** @description It was changed, or had been added before with the same content; the plan as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description It was added; the plan as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description This id is taken · These words belong to the person */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
                /** @description Id of the section. Whoever writes it makes it. */
                sectionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. Also when it was gone already. The ETag is the one the plan has now. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description These words belong to the person */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen · Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchSection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
                /** @description Id of the section. Whoever writes it makes it. */
                sectionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["SectionPatch"];
            };
        };
        responses: {
            /** @description The plan as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description These words belong to the person */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen · Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPlanOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanOrder"];
            };
        };
        responses: {
            /** @description The plan as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you have seen · Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listComments: {
        parameters: {
            query?: {
                /** @description From nextCursor of the page before. */
                cursor?: string;
                /** @description How many a page, 1 to 100; 20 if absent. */
                limit?: number;
            };
            header?: {
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            /** @description Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
                /** @description Id of the comment. Whoever says it makes it. */
                commentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentWrite"];
            };
        };
        responses: {
            /** @description It was said before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description It was said. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description This id is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
                /** @description Id of the review. Whoever writes it makes it. */
                reviewId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewWrite"];
            };
        };
        responses: {
            /** @description It was changed, or had been added before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description It was added; the plan as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description This id is taken · These words belong to the person */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
                /** @description Id of the proposal. Whoever proposes makes it. */
                proposalId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalWrite"];
            };
        };
        responses: {
            /** @description It was changed, or had been proposed before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description It was proposed; the plan as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description This id is taken · These words belong to the person */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCrisis: {
        parameters: {
            query?: never;
            header?: {
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan, with who has read them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listShares: {
        parameters: {
            query?: never;
            header?: {
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shares. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharePage"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getShare: {
        parameters: {
            query?: never;
            header?: {
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
                /** @description The ETag of the answer you have. The same one again is answered 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
                /** @description Id of the share. Whoever shares makes it. */
                shareId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The share. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Share"];
                };
            };
            /** @description Nothing has changed since the ETag you have. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putShare: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have seen. Needed to change something; a PUT without it creates. */
                "If-Match"?: string;
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
                /** @description Id of the share. Whoever shares makes it. */
                shareId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareWrite"];
            };
        };
        responses: {
            /** @description It was changed, or had been shared before with the same content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Share"];
                };
            };
            /** @description It is shared. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Share"];
                };
            };
            /** @description This id is taken · Not for somebody under 18 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something does not fit together */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccess: {
        parameters: {
            query?: {
                /** @description From nextCursor of the page before. */
                cursor?: string;
                /** @description How many a page, 1 to 100; 20 if absent. */
                limit?: number;
            };
            header?: {
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLogPage"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putEmergencyAccess: {
        parameters: {
            query?: never;
            header?: {
                /** @description Why somebody other than the person looks. Anybody but the person has to send it. */
                "Purpose-Of-Use"?: components["schemas"]["PurposeOfUse"];
                /** @description Languages the person reads, best first. English and Welsh are served where there are texts in them. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the record. */
                id: components["schemas"]["Id"];
                /** @description Id of the access. Whoever asks makes it. */
                emergencyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmergencyAccessWrite"];
            };
        };
        responses: {
            /** @description It was asked for before with the same content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyAccess"];
                };
            };
            /** @description Access until the time it says. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyAccess"];
                };
            };
            /** @description This id is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say why you look */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What every operation may answer: invalid-request, not-signed-in, scope-missing, not-found, not-acceptable, method-not-allowed, too-large, unsupported-media-type, too-many-requests, internal-error, not-built-yet, not-ready. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
