// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What the client needs to know of an operation at run time. Each is a constant of its own, so that one operation brings only itself. */
export interface OperationInfo {
  /** The operationId, which is also the key of its types in types.ts. */
  readonly id: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  /** Path under the base URL, with {names} to fill in. */
  readonly path: string;
  /** Needs no token: none is sent, so that the answer can be cached by anybody. */
  readonly open?: true;
  /** A guest opens it with a Booking-Secret. */
  readonly guest?: true;
  /** A POST that changes nothing. */
  readonly safe?: true;
  /** The same request again may do something twice; everything without this mark repeats safely. */
  readonly once?: true;
  /** Media type of the body, where it is not application/json. */
  readonly body?: string;
  /** Media type of the answer, where it is not application/json. */
  readonly answer?: string;
}

/** List the areas. All areas the service covers, in order of name. */
export const listAreas = { id: 'listAreas', method: 'GET', path: '/areas', open: true } as const satisfies OperationInfo;

/** List the organisations. Who pays for, runs and hosts day services here, in order of name. */
export const listOrganisations = { id: 'listOrganisations', method: 'GET', path: '/organisations', open: true } as const satisfies OperationInfo;

/** Read one organisation. What the directory knows about one organisation. */
export const getOrganisation = { id: 'getOrganisation', method: 'GET', path: '/organisations/{id}', open: true } as const satisfies OperationInfo;

/**
 * Write an organisation. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for
 * records of your own organisation.
 */
export const putOrganisation = { id: 'putOrganisation', method: 'PUT', path: '/organisations/{id}' } as const satisfies OperationInfo;

/** Take away an organisation. With the ETag of what you have seen. Already gone is no problem. */
export const deleteOrganisation = { id: 'deleteOrganisation', method: 'DELETE', path: '/organisations/{id}' } as const satisfies OperationInfo;

/** Change an organisation. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole. */
export const patchOrganisation = { id: 'patchOrganisation', method: 'PATCH', path: '/organisations/{id}', body: 'application/merge-patch+json' } as const satisfies OperationInfo;

/** List the services. The services that run day after day, with opening hours and ways in, in order of name. */
export const listServices = { id: 'listServices', method: 'GET', path: '/services', open: true } as const satisfies OperationInfo;

/**
 * Read one service. What the directory knows about one service: who can come, when it is open, how long it goes on and
 * how to come back.
 */
export const getService = { id: 'getService', method: 'GET', path: '/services/{id}', open: true } as const satisfies OperationInfo;

/**
 * Write a service. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records of
 * your own organisation.
 */
export const putService = { id: 'putService', method: 'PUT', path: '/services/{id}' } as const satisfies OperationInfo;

/** Take away a service. With the ETag of what you have seen. Already gone is no problem. */
export const deleteService = { id: 'deleteService', method: 'DELETE', path: '/services/{id}' } as const satisfies OperationInfo;

/** Change a service. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole. */
export const patchService = { id: 'patchService', method: 'PATCH', path: '/services/{id}', body: 'application/merge-patch+json' } as const satisfies OperationInfo;

/** Read one venue. Where it is, how to get there, and what it offers for access: yes, no or not known. */
export const getVenue = { id: 'getVenue', method: 'GET', path: '/venues/{id}', open: true } as const satisfies OperationInfo;

/**
 * Write a venue. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records of
 * your own organisation.
 */
export const putVenue = { id: 'putVenue', method: 'PUT', path: '/venues/{id}' } as const satisfies OperationInfo;

/** Take away a venue. With the ETag of what you have seen. Already gone is no problem. */
export const deleteVenue = { id: 'deleteVenue', method: 'DELETE', path: '/venues/{id}' } as const satisfies OperationInfo;

/** Change a venue. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole. */
export const patchVenue = { id: 'patchVenue', method: 'PATCH', path: '/venues/{id}', body: 'application/merge-patch+json' } as const satisfies OperationInfo;

/** List the closed lists. Every closed list of the contract with its codes and the words for them, in English or Welsh. */
export const listVocabularies = { id: 'listVocabularies', method: 'GET', path: '/vocabularies', open: true } as const satisfies OperationInfo;

/** Read one closed list. The codes of one list with the words for them. */
export const getVocabulary = { id: 'getVocabulary', method: 'GET', path: '/vocabularies/{name}', open: true } as const satisfies OperationInfo;

/**
 * List what is on. What a person can join, filtered by closed lists only, so that nothing about health stands in an
 * address. The first list of a page: cacheable and without a preflight.
 */
export const listOpportunities = { id: 'listOpportunities', method: 'GET', path: '/opportunities', open: true } as const satisfies OperationInfo;

/**
 * Search for something to do. The same filters, and free words and a place too. Words and places travel in the body,
 * never in the address. Changes nothing, so it can be repeated.
 */
export const searchOpportunities = { id: 'searchOpportunities', method: 'POST', path: '/opportunities/search', open: true, safe: true } as const satisfies OperationInfo;

/**
 * Read one opportunity. Everything about one thing a person can join: who it is for, what to expect, what it costs and
 * how to join. A closed group gives no place and no time.
 */
export const getOpportunity = { id: 'getOpportunity', method: 'GET', path: '/opportunities/{id}', open: true } as const satisfies OperationInfo;

/**
 * Write an opportunity. Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records
 * of your own organisation.
 */
export const putOpportunity = { id: 'putOpportunity', method: 'PUT', path: '/opportunities/{id}' } as const satisfies OperationInfo;

/** Take away an opportunity. With the ETag of what you have seen. Already gone is no problem. */
export const deleteOpportunity = { id: 'deleteOpportunity', method: 'DELETE', path: '/opportunities/{id}' } as const satisfies OperationInfo;

/** Change an opportunity. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole. */
export const patchOpportunity = { id: 'patchOpportunity', method: 'PATCH', path: '/opportunities/{id}', body: 'application/merge-patch+json' } as const satisfies OperationInfo;

/**
 * List the dates of one opportunity. Its sessions from today (or from) until twelve weeks ahead (or to), with places
 * left. Cancelled ones stay, marked. A closed group has none.
 */
export const listSessions = { id: 'listSessions', method: 'GET', path: '/opportunities/{id}/sessions', open: true } as const satisfies OperationInfo;

/** Read one session. One date, with the places left now. */
export const getSession = { id: 'getSession', method: 'GET', path: '/sessions/{id}', open: true } as const satisfies OperationInfo;

/**
 * Write a session. A session is cancelled by its own command, so that everybody is told, and a cancelled one stays so.
 * Without If-Match it creates; with the ETag of what you have seen it replaces. Only for records of your own
 * organisation.
 */
export const putSession = { id: 'putSession', method: 'PUT', path: '/sessions/{id}' } as const satisfies OperationInfo;

/** Take away a session. With the ETag of what you have seen. Already gone is no problem. */
export const deleteSession = { id: 'deleteSession', method: 'DELETE', path: '/sessions/{id}' } as const satisfies OperationInfo;

/**
 * Change a session. A session is cancelled by its own command, so that everybody is told, and a cancelled one stays
 * so. A JSON merge patch: what is there replaces, null takes away, lists are replaced whole.
 */
export const patchSession = { id: 'patchSession', method: 'PATCH', path: '/sessions/{id}', body: 'application/merge-patch+json' } as const satisfies OperationInfo;

/** Read a picture. A picture that belongs to a record. Pictures are always served by the API itself. */
export const getMedia = { id: 'getMedia', method: 'GET', path: '/media/{id}', open: true, answer: 'image/webp' } as const satisfies OperationInfo;

/** Say that something here is wrong. Goes to whoever may correct the record. The same content again answers 200. */
export const putReport = { id: 'putReport', method: 'PUT', path: '/opportunities/{id}/reports/{reportId}', open: true } as const satisfies OperationInfo;

/**
 * Say that a record is still right. Writes today as the day it was last checked. Sent again the same day it changes
 * nothing.
 */
export const checkOpportunity = { id: 'checkOpportunity', method: 'POST', path: '/opportunities/{id}/checked' } as const satisfies OperationInfo;

/** See who asks to join. Requests for an opportunity of your own organisation, with no more than each person allowed. */
export const listOpportunityRequests = { id: 'listOpportunityRequests', method: 'GET', path: '/opportunities/{id}/requests' } as const satisfies OperationInfo;

/**
 * See what needs looking at. What is stale, reported, wished for or has no next date, of your own organisations: one
 * worker keeps it true.
 */
export const listMaintenance = { id: 'listMaintenance', method: 'GET', path: '/maintenance' } as const satisfies OperationInfo;

/** See who is coming. The bookings of a session of your own organisation, with no more than each person allowed. */
export const listSessionBookings = { id: 'listSessionBookings', method: 'GET', path: '/sessions/{id}/bookings' } as const satisfies OperationInfo;

/**
 * Cancel a session. Everybody who booked or waits is told, with other things they could do. The session stays, marked.
 * Sent again it changes nothing.
 */
export const cancelSession = { id: 'cancelSession', method: 'POST', path: '/sessions/{id}/cancel' } as const satisfies OperationInfo;

/** List my bookings. The bookings of the person who is signed in, the next session first. */
export const listBookings = { id: 'listBookings', method: 'GET', path: '/bookings' } as const satisfies OperationInfo;

/** Read one booking. How a booking stands now. After a lost answer this says what happened. */
export const getBooking = { id: 'getBooking', method: 'GET', path: '/bookings/{id}', guest: true } as const satisfies OperationInfo;

/**
 * Keep a place, or wait for one. Whoever books makes the id. The same content again answers 200 with the booking as it
 * is now, so a lost answer cannot book twice. A place is kept for at least 15 minutes.
 */
export const putBooking = { id: 'putBooking', method: 'PUT', path: '/bookings/{id}', guest: true } as const satisfies OperationInfo;

/**
 * Correct a booking. Changes contact, needs, companions, note or what the organiser may know of a booking that is
 * confirmed or waiting. A JSON merge patch.
 */
export const patchBooking = { id: 'patchBooking', method: 'PATCH', path: '/bookings/{id}', guest: true, body: 'application/merge-patch+json' } as const satisfies OperationInfo;

/**
 * Take a booking into a calendar. An iCalendar file (RFC 5545) with a neutral title. The UID is the id of the booking,
 * so taking it in again changes the same entry; a cancelled booking says so.
 */
export const getBookingCalendar = { id: 'getBookingCalendar', method: 'GET', path: '/bookings/{id}.ics', guest: true, answer: 'text/calendar' } as const satisfies OperationInfo;

/**
 * Book the place that is kept. Writes the rest and confirms in one step. Sent again it answers how the booking stands.
 * After the time has run out it still succeeds if a place is free. Accepts an offered place too. Whoever had a place
 * kept may finish although booking has closed since.
 */
export const confirmBooking = { id: 'confirmBooking', method: 'POST', path: '/bookings/{id}/confirm', guest: true } as const satisfies OperationInfo;

/**
 * Keep the place longer. Puts off the end of a hold, at least ten times. It names the end it puts off, so sending it
 * twice extends once.
 */
export const extendBooking = { id: 'extendBooking', method: 'POST', path: '/bookings/{id}/extend', guest: true } as const satisfies OperationInfo;

/**
 * Cancel a booking. Frees the place, or leaves the waiting list. No reason is needed. Sent again it answers how the
 * booking stands.
 */
export const cancelBooking = { id: 'cancelBooking', method: 'POST', path: '/bookings/{id}/cancel', guest: true } as const satisfies OperationInfo;

/**
 * Move a booking to another date. To another date of the same thing. Takes the new place first and frees the old one
 * in the same step. Sent again it answers how the booking stands.
 */
export const moveBooking = { id: 'moveBooking', method: 'POST', path: '/bookings/{id}/move', guest: true } as const satisfies OperationInfo;

/**
 * Say whether somebody came. Only where the provider has switched attendance on; never for drop-in or self-run groups.
 * Used for nothing but an offer of help.
 */
export const recordAttendance = { id: 'recordAttendance', method: 'POST', path: '/bookings/{id}/attendance' } as const satisfies OperationInfo;

/** List my requests. What the person who is signed in has asked for. */
export const listRequests = { id: 'listRequests', method: 'GET', path: '/requests' } as const satisfies OperationInfo;

/** Read one request. How a request stands now. */
export const getRequest = { id: 'getRequest', method: 'GET', path: '/requests/{id}', guest: true } as const satisfies OperationInfo;

/**
 * Ask to join something. For what has no date: a group, one-to-one support, a home visit, a programme. The same
 * content again answers 200.
 */
export const putRequest = { id: 'putRequest', method: 'PUT', path: '/requests/{id}', guest: true } as const satisfies OperationInfo;

/** Take a request back. No reason is needed. Sent again it answers how the request stands. */
export const withdrawRequest = { id: 'withdrawRequest', method: 'POST', path: '/requests/{id}/withdraw', guest: true } as const satisfies OperationInfo;

/** Say yes to a request. With when and where to meet. */
export const acceptRequest = { id: 'acceptRequest', method: 'POST', path: '/requests/{id}/accept' } as const satisfies OperationInfo;

/**
 * Say no to a request. With something else, at least one of it open to anyone, and somebody to talk to: nobody meets a
 * dead end.
 */
export const declineRequest = { id: 'declineRequest', method: 'POST', path: '/requests/{id}/decline' } as const satisfies OperationInfo;

/** Read your wish. Your wish and what was answered, with the secret you made it with. */
export const getWish = { id: 'getWish', method: 'GET', path: '/wishes/{id}', guest: true } as const satisfies OperationInfo;

/** Say what you would like to do. For what is not in any list. An inclusion worker reads it. Its text is never public. */
export const putWish = { id: 'putWish', method: 'PUT', path: '/wishes/{id}', guest: true } as const satisfies OperationInfo;

/** Answer a wish. What an inclusion worker says. Sent again it replaces the answer. */
export const answerWish = { id: 'answerWish', method: 'POST', path: '/wishes/{id}/answer' } as const satisfies OperationInfo;

/** See what came of what people said. "You said, we did": public, and never in the words of one person. */
export const listResponses = { id: 'listResponses', method: 'GET', path: '/responses', open: true } as const satisfies OperationInfo;

/** Read one response. What came of something people said. */
export const getResponse = { id: 'getResponse', method: 'GET', path: '/responses/{id}', open: true } as const satisfies OperationInfo;

/** Write a response. Without If-Match it creates; with the ETag of what you have seen it replaces. */
export const putResponse = { id: 'putResponse', method: 'PUT', path: '/responses/{id}' } as const satisfies OperationInfo;

/** Change a response. A JSON merge patch. */
export const patchResponse = { id: 'patchResponse', method: 'PATCH', path: '/responses/{id}', body: 'application/merge-patch+json' } as const satisfies OperationInfo;

/** Read what I have told you. Asked once, offered each time. The person comes to exist at the first sign-in. */
export const getMe = { id: 'getMe', method: 'GET', path: '/people/me' } as const satisfies OperationInfo;

/** Forget me. Takes away everything about me. The record of who looked at my plans stays, without me in it. */
export const deleteMe = { id: 'deleteMe', method: 'DELETE', path: '/people/me' } as const satisfies OperationInfo;

/** Change what I have told you. A JSON merge patch. */
export const patchMe = { id: 'patchMe', method: 'PATCH', path: '/people/me', body: 'application/merge-patch+json' } as const satisfies OperationInfo;

/** Take everything about me away. Everything the service holds about me, in one file. */
export const exportMe = { id: 'exportMe', method: 'GET', path: '/people/me/export' } as const satisfies OperationInfo;

/** List who acts for whom. Who acts for me, and for whom I act. */
export const listDelegations = { id: 'listDelegations', method: 'GET', path: '/delegations' } as const satisfies OperationInfo;

/** Read one delegation. Who may act for somebody, and why. */
export const getDelegation = { id: 'getDelegation', method: 'GET', path: '/delegations/{id}' } as const satisfies OperationInfo;

/**
 * Let somebody act for me. Who, why, how it was agreed and until when. What they may see and do is said by shares. One
 * that was taken back stays so: make a new one.
 */
export const putDelegation = { id: 'putDelegation', method: 'PUT', path: '/delegations/{id}' } as const satisfies OperationInfo;

/** Take it back. Ends a delegation at once. Sent again it changes nothing. */
export const revokeDelegation = { id: 'revokeDelegation', method: 'POST', path: '/delegations/{id}/revoke' } as const satisfies OperationInfo;

/**
 * List my plans. The plans of the person who is signed in, and those shared with them: in use first, then drafts, then
 * ended ones. An empty list is no problem: nobody has to have a plan.
 */
export const listPlans = { id: 'listPlans', method: 'GET', path: '/plans' } as const satisfies OperationInfo;

/**
 * Read one plan. A whole plan. A part that could not be loaded says so and is never left out. A plan that is not yours
 * to see answers like one that does not exist.
 */
export const getPlan = { id: 'getPlan', method: 'GET', path: '/plans/{id}' } as const satisfies OperationInfo;

/**
 * Start a plan, or write it anew. Without If-Match it creates; with the ETag of the plan it writes anew what is in the
 * body, and the rest stays. Only the person whose plan it is, or who they asked to; words whose author is the person
 * are changed by nobody else.
 */
export const putPlan = { id: 'putPlan', method: 'PUT', path: '/plans/{id}' } as const satisfies OperationInfo;

/** Take a plan away. Only the person whose plan it is. The record of who looked stays. */
export const deletePlan = { id: 'deletePlan', method: 'DELETE', path: '/plans/{id}' } as const satisfies OperationInfo;

/**
 * Change a plan. A JSON merge patch; lists are replaced whole. Words whose author is the person are changed by nobody
 * else, and what is new is signed by who writes it.
 */
export const patchPlan = { id: 'patchPlan', method: 'PATCH', path: '/plans/{id}', body: 'application/merge-patch+json' } as const satisfies OperationInfo;

/** Read a plan on a card. What happens next, whom to ring and when it is looked at again. */
export const getPlanSummary = { id: 'getPlanSummary', method: 'GET', path: '/plans/{id}/summary' } as const satisfies OperationInfo;

/** Take a plan away as a file. The whole plan with what was said about it. */
export const exportPlan = { id: 'exportPlan', method: 'GET', path: '/plans/{id}/export' } as const satisfies OperationInfo;

/**
 * Add a goal, or write it anew. Without If-Match it adds; with the ETag of the plan it replaces. Words whose author is
 * the person are changed by nobody else.
 */
export const putGoal = { id: 'putGoal', method: 'PUT', path: '/plans/{id}/goals/{goalId}' } as const satisfies OperationInfo;

/** Take a goal away. With the ETag of the plan. */
export const deleteGoal = { id: 'deleteGoal', method: 'DELETE', path: '/plans/{id}/goals/{goalId}' } as const satisfies OperationInfo;

/** Change a goal. A JSON merge patch. */
export const patchGoal = { id: 'patchGoal', method: 'PATCH', path: '/plans/{id}/goals/{goalId}', body: 'application/merge-patch+json' } as const satisfies OperationInfo;

/** Tick off a step. Changes one step and, if there is something to celebrate, adds it to the goal. */
export const patchStep = { id: 'patchStep', method: 'PATCH', path: '/plans/{id}/goals/{goalId}/steps/{stepId}', body: 'application/merge-patch+json' } as const satisfies OperationInfo;

/**
 * Add a section, or write it anew. Without If-Match it adds; with the ETag of the plan it replaces. Words whose author
 * is the person are changed by nobody else.
 */
export const putSection = { id: 'putSection', method: 'PUT', path: '/plans/{id}/sections/{sectionId}' } as const satisfies OperationInfo;

/** Take a section away. With the ETag of the plan. */
export const deleteSection = { id: 'deleteSection', method: 'DELETE', path: '/plans/{id}/sections/{sectionId}' } as const satisfies OperationInfo;

/** Change a section. A JSON merge patch. */
export const patchSection = { id: 'patchSection', method: 'PATCH', path: '/plans/{id}/sections/{sectionId}', body: 'application/merge-patch+json' } as const satisfies OperationInfo;

/** Put a plan in my order. The order of its parts, as the person wants it. */
export const putPlanOrder = { id: 'putPlanOrder', method: 'PUT', path: '/plans/{id}/order' } as const satisfies OperationInfo;

/** Read what was said about a plan. Comments stand beside the plan, never inside it. */
export const listComments = { id: 'listComments', method: 'GET', path: '/plans/{id}/comments' } as const satisfies OperationInfo;

/** Say something about a part of a plan. A comment, or that something is wrong. The same content again answers 200. */
export const putComment = { id: 'putComment', method: 'PUT', path: '/plans/{id}/comments/{commentId}' } as const satisfies OperationInfo;

/** Write down a review. What came of looking at the plan together. */
export const putReview = { id: 'putReview', method: 'PUT', path: '/plans/{id}/reviews/{reviewId}' } as const satisfies OperationInfo;

/**
 * Propose something. A worker proposes, beside the words of the person. An independent person may challenge it, who
 * proposed answers, and the person decides. What is not sent stays.
 */
export const putProposal = { id: 'putProposal', method: 'PUT', path: '/plans/{id}/proposals/{proposalId}' } as const satisfies OperationInfo;

/**
 * Say that I have read the crisis wishes. The person sees who has read them. Sent again the same day it changes
 * nothing.
 */
export const readCrisis = { id: 'readCrisis', method: 'POST', path: '/plans/{id}/crisis/read' } as const satisfies OperationInfo;

/** See whom I share with. The shares of a plan. Only for the person whose plan it is. */
export const listShares = { id: 'listShares', method: 'GET', path: '/plans/{id}/shares' } as const satisfies OperationInfo;

/** Read one share. What somebody may see and do. */
export const getShare = { id: 'getShare', method: 'GET', path: '/plans/{id}/shares/{shareId}' } as const satisfies OperationInfo;

/** Share, or stop sharing. What somebody may see and do, until when. It holds at once. */
export const putShare = { id: 'putShare', method: 'PUT', path: '/plans/{id}/shares/{shareId}' } as const satisfies OperationInfo;

/** See who has looked at my plan. Every look by anybody else, refusals too. Only for the person whose plan it is. */
export const listAccess = { id: 'listAccess', method: 'GET', path: '/plans/{id}/access-log' } as const satisfies OperationInfo;

/**
 * Look in an emergency. With a reason, for a short time. It opens what is needed then: what happens next, whom to
 * ring, what helps, the wellness plan, crisis wishes and agreed risks; nothing that is kept apart. It is flagged, and
 * the person is told.
 */
export const putEmergencyAccess = { id: 'putEmergencyAccess', method: 'PUT', path: '/plans/{id}/emergency-access/{emergencyId}' } as const satisfies OperationInfo;
