import type { OpportunityMatch } from '@daybridge/sdk';
import { Store } from '../shared/store.ts';
import type { FinderClient } from './opportunity-finder.store.ts';

interface ShortListState {
  matches: readonly OpportunityMatch[];
  /** How many of a link could not be found or loaded. */
  missing: number;
}

/** As many as a link may name: each is asked for by itself. */
const most = 20;

/** What somebody wants to keep in view, in memory only: closing the page forgets it. */
export class ShortList extends Store<ShortListState> {
  constructor() {
    super({ matches: [], missing: 0 });
  }

  has(id: string): boolean {
    return this.state.matches.some(({ opportunity }) => opportunity.id === id);
  }

  /** Puts one on the list, or takes it off. */
  toggle(match: OpportunityMatch): void {
    const { matches } = this.state;
    this.set({ matches: this.has(match.opportunity.id) ? matches.filter(({ opportunity }) => opportunity.id !== match.opportunity.id) : [...matches, match] });
  }

  clear(): void {
    this.set({ matches: [], missing: 0 });
  }

  /** Takes in those a link names. What cannot be had is counted, never left out in silence. */
  async take(ids: readonly string[], client: FinderClient, online = true): Promise<void> {
    const wanted = [...new Set(ids)].filter((id) => !this.has(id)).slice(0, most);
    const found = await Promise.all(wanted.map((id) => this.#get(id, client).catch(() => undefined)));
    const matches = found.filter((match) => match !== undefined);
    // Nothing at all could be had: that is a problem of the line, not of each.
    if (wanted.length && !matches.length && !online) throw Object.assign(new Error('offline'), { kind: 'network' });
    this.set({ matches: [...this.state.matches, ...matches], missing: wanted.length - matches.length });
  }

  async #get(id: string, client: FinderClient): Promise<OpportunityMatch> {
    const [opportunity, dates] = await Promise.all([client.get(id, {}), Promise.resolve(client.sessions(id, { limit: 3 }, {})).catch(() => undefined)]);
    return { opportunity, nextSessions: dates?.items.slice(0, 3) ?? [], venue: dates?.venues?.[0], matched: [] };
  }
}
