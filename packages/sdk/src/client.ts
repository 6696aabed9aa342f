import type { CallOf, PagesOf, QueryOf } from './ask.ts';
import type { CallOptions } from './call.ts';
import { connect, type Connection, type ConnectionOptions } from './connection.ts';
import type {
  Area, AreaPage, Booking, BookingCancel, BookingConfirm, BookingPage, Opportunity, OpportunityMatch, OpportunityPage, OpportunitySearch,
  Organisation, OrganisationPage, Plan, PlanCard, PlanPage, Service, ServicePage, Session, SessionPage, Venue, Vocabulary, VocabularyPage,
} from './generated/resources.ts';
import * as all from './operations.ts';
import type { NewBooking } from './operations/bookings.ts';

/** Everything the API can do, by resource. */
export interface Client extends Connection {
  readonly areas: {
    /** All areas the service covers. */
    list(options?: CallOptions): PagesOf<'listAreas', AreaPage, Area>;
  };
  readonly organisations: {
    /** Who pays for, runs and hosts day services, in order of name. */
    list(query?: QueryOf<'listOrganisations'>, options?: CallOptions): PagesOf<'listOrganisations', OrganisationPage, Organisation>;
    get(id: string, options?: CallOptions): CallOf<'getOrganisation', Organisation>;
  };
  readonly services: {
    /** The services that run day after day, in order of name. */
    list(query?: QueryOf<'listServices'>, options?: CallOptions): PagesOf<'listServices', ServicePage, Service>;
    get(id: string, options?: CallOptions): CallOf<'getService', Service>;
  };
  readonly venues: {
    get(id: string, options?: CallOptions): CallOf<'getVenue', Venue>;
  };
  readonly vocabularies: {
    /** Every closed list, with the words for its codes in the language of the answer. */
    list(options?: CallOptions): PagesOf<'listVocabularies', VocabularyPage, Vocabulary>;
    /** One closed list by its name, such as `LifeDomain`. */
    get(name: string, options?: CallOptions): CallOf<'getVocabulary', Vocabulary>;
  };
  readonly opportunities: {
    /** Closed-list filters only: they travel in an address and the answer may be cached. */
    list(filters?: QueryOf<'listOpportunities'>, options?: CallOptions): PagesOf<'listOpportunities', OpportunityPage, OpportunityMatch>;
    /** The same filters with free words and a place, which travel in the body and never in an address. */
    search(search?: OpportunitySearch, options?: CallOptions): PagesOf<'searchOpportunities', OpportunityPage, OpportunityMatch>;
    get(id: string, options?: CallOptions): CallOf<'getOpportunity', Opportunity>;
    /** The dates of one opportunity in order of time, cancelled ones marked. `from` and `to` are days (YYYY-MM-DD). */
    sessions(id: string, query?: QueryOf<'listSessions'>, options?: CallOptions): PagesOf<'listSessions', SessionPage, Session>;
  };
  readonly sessions: {
    /** One date, with the places left now. */
    get(id: string, options?: CallOptions): CallOf<'getSession', Session>;
  };
  readonly bookings: {
    /** Keeps a place until the `heldUntil` of the answer. The id is made before the first attempt and kept by every retry. */
    hold(booking: NewBooking, options?: CallOptions): CallOf<'putBooking', Booking>;
    /** Joins the waiting list. */
    wait(booking: NewBooking, options?: CallOptions): CallOf<'putBooking', Booking>;
    /** Books the place that is kept or offered. After `heldUntil` it still succeeds if a place is free. */
    confirm(id: string, details?: BookingConfirm, options?: CallOptions): CallOf<'confirmBooking', Booking>;
    /** Keeps a place longer. `from` is the `heldUntil` to put off, so that sending it twice extends once. */
    extend(id: string, from: string, options?: CallOptions): CallOf<'extendBooking', Booking>;
    /** Frees the place, or leaves the waiting list. No reason is needed. */
    cancel(id: string, cancel?: BookingCancel, options?: CallOptions): CallOf<'cancelBooking', Booking>;
    get(id: string, options?: CallOptions): CallOf<'getBooking', Booking>;
    /** The bookings of the person who is signed in, the next session first. */
    list(query?: QueryOf<'listBookings'>, options?: CallOptions): PagesOf<'listBookings', BookingPage, Booking>;
    /** The text of the calendar file (.ics). */
    calendar(id: string, options?: CallOptions): CallOf<'getBookingCalendar', string>;
    /** What became of an attempt whose answer was lost: the booking as it stands now, or `undefined` when there is none. */
    settle(id: string, options?: CallOptions): CallOf<'getBooking', Booking | undefined>;
  };
  readonly plans: {
    /** The plans of the person who is signed in, and those shared with them. */
    list(options?: CallOptions): PagesOf<'listPlans', PlanPage, PlanCard>;
    /** One whole plan. A part that could not be loaded says so; it is never left out. */
    get(id: string, options?: CallOptions): CallOf<'getPlan', Plan>;
  };
}

/** A client for one server. It opens nothing until it is asked. Throws a `DaybridgeError` when `baseUrl` is no web address. */
export function createClient(options: ConnectionOptions): Client {
  const to = connect(options);
  return {
    ...to,
    areas: bind(to, { list: all.listAreas }),
    organisations: bind(to, { list: all.listOrganisations, get: all.getOrganisation }),
    services: bind(to, { list: all.listServices, get: all.getService }),
    venues: bind(to, { get: all.getVenue }),
    vocabularies: bind(to, { list: all.listVocabularies, get: all.getVocabulary }),
    opportunities: bind(to, {
      list: all.listOpportunities, search: all.searchOpportunities, get: all.getOpportunity, sessions: all.listSessions,
    }),
    sessions: bind(to, { get: all.getSession }),
    bookings: bind(to, {
      hold: all.holdBooking, wait: all.waitForBooking, confirm: all.confirmBooking, extend: all.extendBooking, cancel: all.cancelBooking,
      get: all.getBooking, list: all.listBookings, calendar: all.getBookingCalendar, settle: all.settleBooking,
    }),
    plans: bind(to, { list: all.listPlans, get: all.getPlan }),
  };
}

type Bound<Functions> = {
  [Name in keyof Functions]: Functions[Name] extends (to: Connection, ...rest: infer Rest) => infer Answer
    ? (...rest: Rest) => Answer
    : never;
};

/** The functions with their first parameter, the connection, given. */
function bind<Functions extends Record<string, (to: Connection, ...rest: never[]) => unknown>>(
  to: Connection, functions: Functions,
): Bound<Functions> {
  const bound = Object.entries(functions).map(([name, run]) => [name, (...rest: never[]) => run(to, ...rest)]);
  return Object.fromEntries(bound) as Bound<Functions>;
}
