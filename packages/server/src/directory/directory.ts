import { plainWords } from '@daybridge/domain/generated/plain-words';
import { provisionOf } from '@daybridge/domain/provision';
import { isClosedGroup, SearchIndex } from '@daybridge/domain/search/index';
import type { Area, Opportunity, Organisation, Service, Venue } from '@daybridge/domain/generated/model';
import type { Clock } from '../clock.ts';
import { neverChanges } from '../contract/copy-declared.ts';
import { askedTogether } from './asked-together.ts';
import { giveBackMemory, MUCH, tidyUp } from './memory.ts';
import { PackedMap } from './packed-map.ts';
import { ReadThrough } from './read-through.ts';
import { readTowns } from './towns.ts';
import type { DirectoryKind, DirectoryRow, SessionEntry, SessionTime, Store } from '../store/store.ts';

export interface Versioned<T> {
  version: number;
  record: T;
}

/** The whole directory at one change number. Replaced as a whole when something changes, never altered while read. */
export interface Snapshot {
  change: number;
  areas: ReadonlyMap<string, Versioned<Area>>;
  organisations: ReadonlyMap<string, Versioned<Organisation>>;
  venues: ReadonlyMap<string, Versioned<Venue>>;
  services: ReadonlyMap<string, Versioned<Service>>;
  opportunities: ReadonlyMap<string, Versioned<Opportunity>>;
  /** Sessions of each opportunity that has some, in order of time, without what bookings change. */
  sessions: ReadThrough<readonly SessionEntry[]>;
}

interface Kept extends Snapshot {
  opportunities: PackedMap<Versioned<Opportunity>>;
}

const empty = (): Kept => ({
  change: -1, areas: new Map(), organisations: new Map(), venues: new Map(), services: new Map(),
  opportunities: PackedMap.empty(), sessions: new ReadThrough(async () => new Map()),
});

/** Opportunities read and put into the index at a time: a large directory is never in memory twice. */
const AT_ONCE = 250;

/** Sessions that ended longer ago are of no use to who looks for something to do. */
const PAST_DAYS = 2;

/**
 * The directory in this process, kept up to date by the store's change number: one small question before each use,
 * and only what changed is read again. Both stores so feed the same search.
 */
export class Directory {
  readonly index = new SearchIndex({ plainWords, towns: readTowns() });
  readonly #store: Store;
  readonly #lastChange: () => Promise<number>;
  readonly #clock: Clock | undefined;
  /** Opportunities that are over and so not in the index, with the organisation each names. */
  readonly #over = new Map<string, string>();
  #snapshot: Kept = empty();
  #reading: Promise<unknown> | undefined;

  /** With a clock, what is long over is not read. */
  constructor(store: Store, clock?: Clock) {
    this.#store = store;
    this.#lastChange = askedTogether(() => store.directory.change());
    this.#clock = clock;
  }

  async current(): Promise<Snapshot> {
    const change = await this.#lastChange();
    // What is being read may be older than what somebody has just written: whoever wrote it reads on until it is there.
    while (this.#snapshot.change < change) {
      this.#reading ??= this.#readOn().finally(() => {
        this.#reading = undefined;
      });
      await this.#reading;
    }
    return this.#snapshot;
  }

  async #readOn(): Promise<void> {
    const before = this.#snapshot;
    // The number first: what is written while we read is then read again next time.
    const change = await this.#store.directory.change();
    const changed = await this.#store.directory.changedIds(before.change);
    const around = { areas: before.areas, organisations: before.organisations, venues: before.venues, services: before.services };
    for (const [list, kind] of AROUND) {
      const ids = changed.filter((row) => row.kind === kind).map((row) => row.id);
      if (ids.length > 0) Object.assign(around, { [list]: merged<object>(before[list], ids, await this.#many(kind, ids)) });
    }
    if (around.areas !== before.areas) this.index.setAreas([...around.areas.values()].map(({ record }) => record));
    const due = this.#due(before, changed, await this.#store.sessions.changedOpportunities(before.change));
    const opportunities = before.opportunities.copy();
    for (let start = 0; start < due.length; start += AT_ONCE) {
      const ids = due.slice(start, start + AT_ONCE);
      const [rows, dates] = await Promise.all([this.#many('opportunity', ids), this.#store.sessions.timesOf(ids, this.#past())]);
      const found = new Map(rows.map((row) => [row.id, row]));
      const byOpportunity = Map.groupBy(dates, (session) => session.opportunityId);
      for (const id of ids) {
        const row = found.get(id);
        const record = row && completed(id, row.record as unknown as Opportunity, around);
        opportunities.set(id, record && { version: row.version, record });
        this.#feed(id, record, byOpportunity.get(id) ?? [], around);
      }
      if (due.length > MUCH) tidyUp();
    }
    this.#snapshot = { change, ...around, opportunities, sessions: new ReadThrough((ids) => this.#sessionsOf(ids)) };
    if (due.length > MUCH) giveBackMemory();
  }

  async #many(kind: DirectoryKind, ids: readonly string[]): Promise<DirectoryRow[]> {
    const rows: DirectoryRow[] = [];
    for (let start = 0; start < ids.length; start += AT_ONCE) rows.push(...await this.#store.directory.many(kind, ids.slice(start, start + AT_ONCE)));
    return rows;
  }

  async #sessionsOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly SessionEntry[]>> {
    const sessions: SessionEntry[] = [];
    for (let start = 0; start < ids.length; start += AT_ONCE) sessions.push(...await this.#store.sessions.ofOpportunities(ids.slice(start, start + AT_ONCE), this.#past()));
    return Map.groupBy(sessions, ({ opportunityId }) => opportunityId);
  }

  #past(): string | undefined {
    return this.#clock && new Date(this.#clock().getTime() - PAST_DAYS * 86_400_000).toISOString();
  }

  /** Opportunities that changed, whose dates changed, or that name something that changed; where areas did, all. */
  #due({ opportunities }: Kept, changed: readonly { id: string; kind: DirectoryKind }[], withDates: readonly string[]): string[] {
    const due = new Set([...changed.filter(({ kind }) => kind === 'opportunity').map(({ id }) => id), ...withDates]);
    const others = new Set(changed.filter(({ kind }) => kind !== 'opportunity').map(({ id }) => id));
    if (changed.some(({ kind }) => kind === 'area')) for (const id of opportunities.keys()) due.add(id);
    if (others.size > 0) {
      for (const id of this.index.naming(others)) due.add(id);
      for (const [id, organisation] of this.#over) if (others.has(organisation)) due.add(id);
    }
    return [...due];
  }

  /** Into the index, or out of it. */
  #feed(id: string, opportunity: Opportunity | undefined, sessions: readonly SessionTime[], around: Around): void {
    this.#over.delete(id);
    if (!opportunity) return this.index.remove(id);
    if (opportunity.status === 'closed') this.#over.set(id, opportunity.organisationId);
    this.index.put({
      opportunity,
      sessions,
      venues: (opportunity.venueIds ?? []).flatMap((venueId) => around.venues.get(venueId)?.record ?? []),
      component: opportunity.serviceId === undefined ? undefined : around.services.get(opportunity.serviceId)?.record.component,
    });
  }
}

const AROUND = [['areas', 'area'], ['organisations', 'organisation'], ['venues', 'venue'], ['services', 'service']] as const;

function merged<T>(before: ReadonlyMap<string, Versioned<T>>, ids: readonly string[], rows: readonly DirectoryRow[]): ReadonlyMap<string, Versioned<T>> {
  const after = new Map(before);
  for (const id of ids) after.delete(id);
  for (const row of rows) after.set(row.id, { version: row.version, record: neverChanges(row.record) as T });
  return after;
}

type Around = Pick<Snapshot, 'areas' | 'organisations' | 'venues' | 'services'>;

/** The text of an id that the named record itself has: each opportunity would keep another copy of it otherwise. */
const shared = (records: ReadonlyMap<string, Versioned<{ id: string }>>, id: string): string => records.get(id)?.record.id ?? id;

/** With what follows from other records and fields: who offers it, so that lists need no second call, and its elements. */
const completed = (id: string, record: Opportunity, { areas, organisations, venues, services }: Around): Opportunity => ({
  ...record,
  id,
  organisationId: shared(organisations, record.organisationId),
  organisationName: organisations.get(record.organisationId)?.record.name,
  areaIds: record.areaIds.map((area) => shared(areas, area)),
  ...(record.venueIds && { venueIds: record.venueIds.map((venue) => shared(venues, venue)) }),
  ...(record.serviceId !== undefined && { serviceId: shared(services, record.serviceId) }),
  provisionElements: provisionOf(record) as Opportunity['provisionElements'],
});

/** The opportunity as anybody may see it: a self-run group for its members tells nobody where and when it meets. */
export function publicOpportunity(opportunity: Opportunity): Opportunity {
  if (!isClosedGroup(opportunity)) return opportunity;
  const { schedule: _schedule, venueIds: _venues, ...rest } = opportunity;
  return rest;
}
