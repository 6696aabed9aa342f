import { nextSessions } from '@daybridge/domain/search/index';
import type { Contract } from '../contract/contract.ts';
import { publicOpportunity } from '../directory/directory.ts';
import type { Snapshot } from '../directory/directory.ts';
import { placesLeft, sessionView } from '../directory/sessions.ts';
import type { SessionCounts, SessionEntry, Store } from '../store/store.ts';
import { LastUsed } from '../directory/last-used.ts';

/** So many dates of an opportunity are shown in a list. */
const SHOWN_DATES = 3;

/** So many of each are kept ready at least, some tens of megabytes once they have all been looked at. */
const KEPT = 12_000;

type Tell = (pointers: string[]) => void;

/** A record as everybody may see it, ready to be sent. */
export interface Ready {
  bytes: Buffer;
  version: number;
  language: string;
}

/** A date with everything but its places. */
interface ReadyDate {
  id: string;
  /** Absent: nobody counts. */
  capacity: number | undefined;
  /** JSON without its closing brace. */
  open: string;
}

/** The next dates of an opportunity, which stay the next ones from a moment until the first of them begins. */
interface ReadyDates {
  from: number;
  until: number;
  dates: readonly ReadyDate[];
}

/**
 * What lists show, as the text that is sent: an answer is joined of these instead of being copied and written out each time. Made when it
 * is first shown; it belongs to one state of the directory, so that what changes is made anew.
 */
export class Shown {
  readonly #store: Store;
  readonly #snapshot: Snapshot;
  readonly #copy: Record<'Opportunity' | 'Venue' | 'Session', ReturnType<Contract['copies']>>;
  readonly #opportunities = new LastUsed<Ready>(KEPT);
  readonly #venues = new LastUsed<Ready>(KEPT);
  readonly #dates = new LastUsed<ReadyDates>(KEPT);

  constructor(store: Store, snapshot: Snapshot, contract: Contract) {
    this.#store = store;
    this.#snapshot = snapshot;
    const copies = (name: string) => contract.copies({ $ref: `#/components/schemas/${name}` });
    this.#copy = { Opportunity: copies('Opportunity'), Venue: copies('Venue'), Session: copies('Session') };
  }

  opportunity(id: string, tell: Tell): Ready | undefined {
    return this.#opportunities.get(id) ?? this.#ready(this.#opportunities, id, () => {
      const found = this.#snapshot.opportunities.get(id);
      return found && { version: found.version, language: found.record.language, view: this.#copy.Opportunity(publicOpportunity(found.record), tell) };
    });
  }

  venue(id: string, tell: Tell): Ready | undefined {
    return this.#venues.get(id) ?? this.#ready(this.#venues, id, () => {
      const found = this.#snapshot.venues.get(id);
      return found && { version: found.version, language: found.record.language, view: this.#copy.Venue(found.record, tell) };
    });
  }

  #ready(kept: LastUsed<Ready>, id: string, make: () => { version: number; language: string; view: unknown } | undefined): Ready | undefined {
    const made = make();
    return made && kept.keep(id, { version: made.version, language: made.language, bytes: Buffer.from(JSON.stringify(made.view)) });
  }

  /** The next dates of some opportunities as JSON, with the places that are left at that moment. */
  async dates(ids: readonly string[], now: Date, tell: Tell): Promise<ReadonlyMap<string, string>> {
    const shown = await this.#nextDates(ids, now, tell);
    // Only places change from one booking to the next, and only where somebody counts.
    const counted = [...shown.values()].flatMap(({ dates }) => dates.filter(({ capacity }) => capacity !== undefined).map(({ id }) => id));
    const counts = await this.#store.sessions.counts(counted, now.toISOString());
    return new Map([...shown].map(([id, { dates }]) => [id, `[${dates.map((date) => date.open + placesOf(date.capacity, counts.get(date.id))).join()}]`]));
  }

  async #nextDates(ids: readonly string[], now: Date, tell: Tell): Promise<Map<string, ReadyDates>> {
    const at = now.getTime();
    const shown = new Map<string, ReadyDates>();
    const missing: string[] = [];
    for (const id of ids) {
      const kept = this.#dates.get(id);
      if (kept && kept.from <= at && at <= kept.until) shown.set(id, kept);
      else missing.push(id);
    }
    if (missing.length > 0) {
      const read = Map.groupBy(await this.#readNext(missing, now), ({ opportunityId }) => opportunityId);
      for (const id of missing) shown.set(id, this.#dates.keep(id, this.#readyDates(read.get(id) ?? [], now, tell)));
    }
    return shown;
  }

  async #readNext(ids: readonly string[], now: Date): Promise<SessionEntry[]> {
    const next = await this.#store.sessions.nextOf(ids, now.toISOString(), SHOWN_DATES);
    const isReal = ({ status }: SessionEntry): boolean => status === 'scheduled' || status === 'moved';
    // Where all of them are cancelled, the first that takes place is farther away.
    const without = [...Map.groupBy(next, ({ opportunityId }) => opportunityId)]
      .filter(([, dates]) => dates.length >= SHOWN_DATES && !dates.some(isReal)).map(([id]) => id);
    if (without.length === 0) return next;
    const all = await this.#store.sessions.ofOpportunities(without, now.toISOString());
    return [...next.filter(({ opportunityId }) => !without.includes(opportunityId)), ...all];
  }

  #readyDates(read: readonly SessionEntry[], now: Date, tell: Tell): ReadyDates {
    const dates = nextSessions(read, now, SHOWN_DATES);
    return {
      from: now.getTime(),
      until: dates[0] === undefined ? Infinity : Date.parse(dates[0].startsAt),
      dates: dates.map(({ capacity, ...date }) => ({
        id: date.id,
        capacity,
        open: JSON.stringify(this.#copy.Session(sessionView(date), tell)).slice(0, -1),
      })),
    };
  }
}

const NOBODY: SessionCounts = { taken: 0, lapsed: 0, waiting: 0, waitingPlaces: 0 };

function placesOf(capacity: number | undefined, counts = NOBODY): string {
  if (capacity === undefined) return '}';
  return `,"capacity":${capacity},"placesLeft":${placesLeft({ capacity, ...counts })},"waitingListLength":${counts.waiting}}`;
}
