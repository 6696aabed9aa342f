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

/** List the services. The services that run day after day, with opening hours and ways in, in order of name. */
export const listServices = { id: 'listServices', method: 'GET', path: '/services', open: true } as const satisfies OperationInfo;

/**
 * Read one service. What the directory knows about one service: who can come, when it is open, how long it goes on and
 * how to come back.
 */
export const getService = { id: 'getService', method: 'GET', path: '/services/{id}', open: true } as const satisfies OperationInfo;

/** Read one venue. Where it is, how to get there, and what it offers for access: yes, no or not known. */
export const getVenue = { id: 'getVenue', method: 'GET', path: '/venues/{id}', open: true } as const satisfies OperationInfo;

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
 * List the dates of one opportunity. Its sessions from today (or from) until twelve weeks ahead (or to), with places
 * left. Cancelled ones stay, marked. A closed group has none.
 */
export const listSessions = { id: 'listSessions', method: 'GET', path: '/opportunities/{id}/sessions', open: true } as const satisfies OperationInfo;

/** Read one session. One date, with the places left now. */
export const getSession = { id: 'getSession', method: 'GET', path: '/sessions/{id}', open: true } as const satisfies OperationInfo;

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
 * Take a booking into a calendar. An iCalendar file (RFC 5545) with a neutral title. The UID is the id of the booking,
 * so taking it in again changes the same entry; a cancelled booking says so.
 */
export const getBookingCalendar = { id: 'getBookingCalendar', method: 'GET', path: '/bookings/{id}.ics', guest: true, answer: 'text/calendar' } as const satisfies OperationInfo;

/**
 * Book the place that is kept. Writes the rest and confirms in one step. Sent again it answers how the booking stands.
 * After the time has run out it still succeeds if a place is free. Accepts an offered place too.
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

/** List my plans. The plans of the person who is signed in. An empty list is no problem: nobody has to have a plan. */
export const listPlans = { id: 'listPlans', method: 'GET', path: '/plans' } as const satisfies OperationInfo;

/**
 * Read one plan. A whole plan. A part that could not be loaded says so and is never left out. A plan that is not yours
 * to see answers like one that does not exist.
 */
export const getPlan = { id: 'getPlan', method: 'GET', path: '/plans/{id}' } as const satisfies OperationInfo;
