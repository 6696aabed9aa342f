import type { Call, CallOptions, Pages } from './call.ts';
import type { Connection, ConnectionOptions } from './connection.ts';
import type {
  Area, AreaPage, Booking, BookingPage, Opportunity, OpportunityMatch, OpportunityPage, Organisation, OrganisationPage,
  Plan, PlanPage, PlanSummary, Service, ServicePage, Session, SessionPage, Venue, Vocabulary, VocabularyPage,
} from './generated/resources.ts';

// The shape widgets code against. Signatures first; the code follows.
export interface Client extends Connection {
  readonly areas: { list(options?: CallOptions): Pages<AreaPage, Area> };
  readonly organisations: {
    list(query?: { cursor?: string; limit?: number }, options?: CallOptions): Pages<OrganisationPage, Organisation>;
    get(id: string, options?: CallOptions): Call<Organisation>;
  };
  readonly services: {
    list(query?: { cursor?: string; limit?: number }, options?: CallOptions): Pages<ServicePage, Service>;
    get(id: string, options?: CallOptions): Call<Service>;
  };
  readonly venues: { get(id: string, options?: CallOptions): Call<Venue> };
  readonly vocabularies: {
    list(options?: CallOptions): Pages<VocabularyPage, Vocabulary>;
    get(name: string, options?: CallOptions): Call<Vocabulary>;
  };
  readonly opportunities: {
    /** GET: closed-list filters only; public and cacheable. */
    list(filters?: OpportunityFilters, options?: CallOptions): Pages<OpportunityPage, OpportunityMatch>;
    /** POST: the same filters with words and places, which never travel in a URL. */
    search(search?: OpportunitySearch, options?: CallOptions): Pages<OpportunityPage, OpportunityMatch>;
    get(id: string, options?: CallOptions): Call<Opportunity>;
    sessions(id: string, query?: { from?: string; to?: string; cursor?: string; limit?: number }, options?: CallOptions): Pages<SessionPage, Session>;
  };
  readonly sessions: { get(id: string, options?: CallOptions): Call<Session> };
  readonly bookings: {
    /** Keeps a place. Pass your own `id` (`newId()`) when you want to remember it before the first attempt. */
    hold(booking: { id?: string; sessionId: string; places?: number; bookedFor: BookedFor }, options?: CallOptions): Call<Booking>;
    /** Joins the waiting list. */
    wait(booking: { id?: string; sessionId: string; places?: number; bookedFor: BookedFor }, options?: CallOptions): Call<Booking>;
    confirm(id: string, details: BookingConfirmation, options?: CallOptions): Call<Booking>;
    extend(id: string, from: string, options?: CallOptions): Call<Booking>;
    cancel(id: string, reason?: { reason?: string }, options?: CallOptions): Call<Booking>;
    get(id: string, options?: CallOptions): Call<Booking>;
    list(query?: { cursor?: string; limit?: number }, options?: CallOptions): Pages<BookingPage, Booking>;
    /** The text of the calendar file (.ics). */
    calendar(id: string, options?: CallOptions): Call<string>;
    /** Asks the server what became of an attempt: the booking as it is now, or `undefined` when there is none. */
    settle(id: string, options?: CallOptions): Call<Booking | undefined>;
  };
  readonly plans: {
    list(query?: { cursor?: string; limit?: number }, options?: CallOptions): Pages<PlanPage, PlanSummary>;
    get(id: string, options?: CallOptions): Call<Plan>;
  };
}
export declare function createClient(options: ConnectionOptions): Client;
