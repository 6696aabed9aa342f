import type { Opportunity, OpportunityMatch, Session, Venue } from '@daybridge/sdk';
import { problemOf, type Problem } from '../shared/problems.ts';
import { Store } from '../shared/store.ts';
import type { FinderClient } from './opportunity-finder.store.ts';

/** One opportunity that is open in place. */
export interface OpenOpportunity {
  id: string;
  phase: 'loading' | 'ready' | 'problem';
  opportunity?: Opportunity;
  distanceKm?: number;
  sessions?: readonly Session[];
  venues: readonly Venue[];
  /** The dates could not be loaded; the rest can be shown. */
  sessionsProblem?: Problem;
  problem?: Problem;
}

/** What is shown instead of the list. */
export interface OpeningState {
  open: OpenOpportunity | undefined;
  /** Shown instead of the opened opportunity: the booker, or how to ask. */
  joining: { sessionId?: string } | undefined;
}

/** What the store is given from outside. */
export interface OpeningSurroundings {
  client: () => FinderClient;
  online?: () => boolean;
}

/** One opportunity, opened in place, without its looks. Every method settles; none throws. */
export class OpeningStore extends Store<OpeningState> {
  readonly #client: () => FinderClient;
  readonly #online: () => boolean;
  #running: AbortController | undefined;

  constructor({ client, online = () => globalThis.navigator?.onLine ?? true }: OpeningSurroundings) {
    super({ open: undefined, joining: undefined });
    this.#client = client;
    this.#online = online;
  }

  /** Opens one. What the list already told (`match`) is shown at once; its dates are asked for. */
  async show(id: string, match?: OpportunityMatch): Promise<void> {
    this.#running?.abort();
    const run = new AbortController();
    const { signal } = run;
    this.#running = run;
    const open: OpenOpportunity = {
      id, phase: match ? 'ready' : 'loading', opportunity: match?.opportunity, distanceKm: match?.distanceKm, venues: match?.venue ? [match.venue] : [],
    };
    this.set({ open, joining: undefined });
    const [opportunity, sessions] = await Promise.allSettled([
      match?.opportunity ?? (async () => this.#client().get(id, { signal }))(),
      (async () => this.#client().sessions(id, { limit: 20 }, { signal }))(),
    ]);
    if (this.#running !== run) return;
    if (opportunity.status === 'rejected') {
      this.set({ open: { ...open, phase: 'problem', problem: problemOf(opportunity.reason, this.#online()) } });
      return;
    }
    const loaded = sessions.status === 'fulfilled' ? sessions.value : undefined;
    const venues = [...open.venues, ...(loaded?.venues ?? [])];
    this.set({
      open: {
        ...open, phase: 'ready', opportunity: opportunity.value, sessions: loaded?.items,
        venues: venues.filter((venue, i) => venues.findIndex((each) => each.id === venue.id) === i),
        sessionsProblem: sessions.status === 'rejected' ? problemOf(sessions.reason, this.#online()) : undefined,
      },
    });
  }

  /** Back to the list, which is as it was. */
  close(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.set({ open: undefined, joining: undefined });
  }

  /** Goes on to a place in a session, or back from there to the opportunity. */
  join(joining: { sessionId?: string } | undefined): void {
    this.set({ joining });
  }
}
