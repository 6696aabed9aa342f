// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

export const contractVersion = '0.1.0';

/** Scope, states, statuses and own problem codes of each operation. For tests and documentation: the client does without. */
export const facts = {
  listAreas: { tag: 'Directory', scope: 'none', guest: false, cache: 'public', statuses: [200, 304], query: [], headers: ['Accept-Language', 'If-None-Match'], problems: [] },
  listOrganisations: { tag: 'Directory', scope: 'none', guest: false, cache: 'public', statuses: [200, 304], query: ['kind', 'role', 'cursor', 'limit'], headers: ['Accept-Language', 'If-None-Match'], problems: [] },
  getOrganisation: { tag: 'Directory', scope: 'none', guest: false, cache: 'public', statuses: [200, 304], query: [], headers: ['Accept-Language', 'If-None-Match'], problems: [] },
  listServices: { tag: 'Directory', scope: 'none', guest: false, cache: 'public', statuses: [200, 304], query: ['component', 'area', 'cursor', 'limit'], headers: ['Accept-Language', 'If-None-Match'], problems: [] },
  getService: { tag: 'Directory', scope: 'none', guest: false, cache: 'public', statuses: [200, 304], query: [], headers: ['Accept-Language', 'If-None-Match'], problems: [] },
  getVenue: { tag: 'Directory', scope: 'none', guest: false, cache: 'public', statuses: [200, 304], query: [], headers: ['Accept-Language', 'If-None-Match'], problems: [] },
  listVocabularies: { tag: 'Vocabularies', scope: 'none', guest: false, cache: 'public', statuses: [200, 304], query: [], headers: ['Accept-Language', 'If-None-Match'], problems: [] },
  getVocabulary: { tag: 'Vocabularies', scope: 'none', guest: false, cache: 'public', statuses: [200, 304], query: [], headers: ['Accept-Language', 'If-None-Match'], problems: [] },
  listOpportunities: { tag: 'Opportunities', scope: 'none', guest: false, cache: 'public', statuses: [200, 304], query: ['area', 'kind', 'lifeDomain', 'provisionElement', 'component', 'ledBy', 'accessRoute', 'setting', 'dayOfWeek', 'timeOfDay', 'cost', 'accessFeature', 'supportOffered', 'language', 'audience', 'organisation', 'includeNotKnown', 'sort', 'cursor', 'limit'], headers: ['Accept-Language', 'If-None-Match'], problems: [] },
  searchOpportunities: { tag: 'Opportunities', scope: 'none', guest: false, cache: 'private', statuses: [200], query: [], headers: ['Accept-Language'], problems: [] },
  getOpportunity: { tag: 'Opportunities', scope: 'none', guest: false, cache: 'public', statuses: [200, 304], query: [], headers: ['Accept-Language', 'If-None-Match'], problems: [] },
  listSessions: { tag: 'Opportunities', scope: 'none', guest: false, cache: 'public', statuses: [200, 304], query: ['from', 'to', 'cursor', 'limit'], headers: ['Accept-Language', 'If-None-Match'], problems: [] },
  getSession: { tag: 'Opportunities', scope: 'none', guest: false, cache: 'public', statuses: [200, 304], query: [], headers: ['Accept-Language', 'If-None-Match'], problems: [] },
  listBookings: { tag: 'Bookings', scope: 'bookings', guest: false, cache: 'private', statuses: [200], query: ['cursor', 'limit'], headers: ['Accept-Language'], problems: [] },
  getBooking: { tag: 'Bookings', scope: 'bookings', guest: true, cache: 'private', statuses: [200, 304], query: [], headers: ['Booking-Secret', 'Accept-Language', 'If-None-Match'], problems: [] },
  putBooking: { tag: 'Bookings', scope: 'bookings', guest: true, cache: 'private', statuses: [200, 201, 409, 422, 429], query: [], headers: ['Booking-Secret', 'Accept-Language'], problems: ['session-full', 'session-cancelled', 'session-started', 'booking-closed', 'already-booked', 'agreement-needed', 'overlapping-booking', 'id-in-use', 'details-missing', 'too-many-holds'] },
  getBookingCalendar: { tag: 'Bookings', scope: 'bookings', guest: true, cache: 'private', statuses: [200, 409], query: [], headers: ['Booking-Secret', 'Accept-Language'], problems: ['not-allowed-in-state'] },
  confirmBooking: { tag: 'Bookings', scope: 'bookings', guest: true, cache: 'private', states: { of: 'Booking', from: ['held', 'expired', 'offered'], to: 'confirmed' }, statuses: [200, 409, 422], query: [], headers: ['Booking-Secret', 'Accept-Language'], problems: ['session-cancelled', 'session-started', 'booking-closed', 'agreement-needed', 'overlapping-booking', 'hold-expired-and-full', 'not-allowed-in-state', 'details-missing'] },
  extendBooking: { tag: 'Bookings', scope: 'bookings', guest: true, cache: 'private', states: { of: 'Booking', from: ['held'], to: 'held' }, statuses: [200, 409], query: [], headers: ['Booking-Secret', 'Accept-Language'], problems: ['not-allowed-in-state', 'session-started'] },
  cancelBooking: { tag: 'Bookings', scope: 'bookings', guest: true, cache: 'private', states: { of: 'Booking', from: ['held', 'waiting', 'offered', 'confirmed'], to: 'cancelled' }, statuses: [200, 409], query: [], headers: ['Booking-Secret', 'Accept-Language'], problems: ['not-allowed-in-state'] },
  listPlans: { tag: 'Plans', scope: 'plans:read', guest: false, cache: 'private', statuses: [200], query: [], headers: ['Accept-Language'], problems: [] },
  getPlan: { tag: 'Plans', scope: 'plans:read', guest: false, cache: 'private', statuses: [200, 304], query: [], headers: ['Accept-Language', 'If-None-Match'], problems: [] },
} as const;

/** Problem codes any operation may answer. */
export const sharedProblems = ['invalid-request', 'not-signed-in', 'scope-missing', 'not-found', 'not-acceptable', 'method-not-allowed', 'too-large', 'unsupported-media-type', 'too-many-requests', 'internal-error', 'not-built-yet', 'not-ready'] as const;

export type OperationId = keyof typeof facts;
/** The problem codes one operation answers: its own and the shared ones. */
export type ProblemCodeOf<Id extends OperationId> = (typeof facts)[Id]['problems'][number] | (typeof sharedProblems)[number];
