import { plainWords } from '@daybridge/domain/generated/plain-words';
import { provisionOf } from '@daybridge/domain/provision';
import { isClosedGroup, SearchIndex } from '@daybridge/domain/search/index';
import type { Area, Opportunity, Organisation, Service, Venue } from '@daybridge/domain/generated/model';
import type { IndexEntry } from '@daybridge/domain/search/index';
import { readTowns } from './towns.ts';
import type { DirectoryRow, SessionEntry, Store } from '../store/store.ts';

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
  /** Sessions of each opportunity in order of time, without what bookings change. */
  sessions: ReadonlyMap<string, readonly SessionEntry[]>;
}

const empty = (): Snapshot => ({
  change: -1, areas: new Map(), organisations: new Map(), venues: new Map(), services: new Map(), opportunities: new Map(), sessions: new Map(),
});

/**
 * The directory in this process, kept up to date by the store's change number: one small question before each use,
 * and only what changed is read again. Both stores so feed the same search.
 */
export class Directory {
  readonly index = new SearchIndex({ plainWords, towns: readTowns() });
  readonly #store: Store;
  #snapshot: Snapshot = empty();
  #reading: Promise<Snapshot> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  async current(): Promise<Snapshot> {
    const change = await this.#store.directory.change();
    // What is being read may be older than what somebody has just written: whoever wrote it reads on until it is there.
    while (this.#snapshot.change < change) {
      this.#reading ??= this.#readOn().finally(() => {
        this.#reading = undefined;
      });
      await this.#reading;
    }
    return this.#snapshot;
  }

  async #readOn(): Promise<Snapshot> {
    const before = this.#snapshot;
    // The number first: what is written while we read is then read again next time.
    const change = await this.#store.directory.change();
    const [rows, sessions] = await Promise.all([
      this.#store.directory.changedSince(before.change), this.#store.sessions.changedSince(before.change)]);
    this.#snapshot = {
      change,
      areas: merged(before.areas, rows, 'area'),
      organisations: merged(before.organisations, rows, 'organisation'),
      venues: merged(before.venues, rows, 'venue'),
      services: merged(before.services, rows, 'service'),
      opportunities: completed(merged(before.opportunities, rows, 'opportunity'), merged(before.organisations, rows, 'organisation')),
      sessions: mergedSessions(before.sessions, sessions),
    };
    feedIndex(this.index, this.#snapshot, rows, sessions);
    return this.#snapshot;
  }
}

/** What changed goes into the index, and what names something that changed; where areas did, everything does. */
function feedIndex(index: SearchIndex, snapshot: Snapshot, rows: readonly DirectoryRow[], sessions: readonly SessionEntry[]): void {
  const areas = rows.some((row) => row.kind === 'area');
  if (areas) index.setAreas([...snapshot.areas.values()].map(({ record }) => record));
  const changed = new Set([...rows.map((row) => row.id), ...sessions.map((session) => session.opportunityId)]);
  const isNamed = rows.some((row) => row.kind !== 'opportunity');
  for (const { record } of isNamed ? snapshot.opportunities.values() : []) {
    const names = [record.organisationId, record.serviceId, ...(record.venueIds ?? [])];
    if (areas || names.some((id) => id !== undefined && changed.has(id))) changed.add(record.id);
  }
  for (const id of changed) {
    const opportunity = snapshot.opportunities.get(id)?.record;
    if (opportunity) index.put(indexEntry(opportunity, snapshot));
    else index.remove(id);
  }
}

const indexEntry = (opportunity: Opportunity, snapshot: Snapshot): IndexEntry => ({
  opportunity,
  sessions: (snapshot.sessions.get(opportunity.id) ?? []).map(({ startsAt, status, record }) => ({ startsAt, status, timeZone: record['timeZone'] as string })),
  venues: (opportunity.venueIds ?? []).flatMap((id) => snapshot.venues.get(id)?.record ?? []),
  component: opportunity.serviceId === undefined ? undefined : snapshot.services.get(opportunity.serviceId)?.record.component,
});

function merged<T>(before: ReadonlyMap<string, Versioned<T>>, rows: readonly DirectoryRow[], kind: DirectoryRow['kind']): ReadonlyMap<string, Versioned<T>> {
  const changed = rows.filter((row) => row.kind === kind);
  if (changed.length === 0) return before;
  const after = new Map(before);
  for (const row of changed) {
    if (row.removed) after.delete(row.id);
    else after.set(row.id, { version: row.version, record: row.record as unknown as T });
  }
  return after;
}

/** With what follows from other records and fields: who offers it, so that lists need no second call, and its elements. */
function completed(
  opportunities: ReadonlyMap<string, Versioned<Opportunity>>, organisations: ReadonlyMap<string, Versioned<Organisation>>,
): ReadonlyMap<string, Versioned<Opportunity>> {
  return new Map([...opportunities].map(([id, { version, record }]) => {
    const organisationName = organisations.get(record.organisationId)?.record.name;
    return [id, { version, record: { ...record, organisationName, provisionElements: provisionOf(record) as Opportunity['provisionElements'] } }];
  }));
}

function mergedSessions(before: Snapshot['sessions'], changed: readonly SessionEntry[]): Snapshot['sessions'] {
  if (changed.length === 0) return before;
  const after = new Map(before);
  for (const [opportunityId, sessions] of Map.groupBy(changed, (session) => session.opportunityId)) {
    const byId = new Map((before.get(opportunityId) ?? []).map((session) => [session.id, session]));
    for (const session of sessions) {
      if (session.removed) byId.delete(session.id);
      else byId.set(session.id, session);
    }
    after.set(opportunityId, [...byId.values()].sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : a.id < b.id ? -1 : 1)));
  }
  return after;
}

/** The opportunity as anybody may see it: a self-run group for its members tells nobody where and when it meets. */
export function publicOpportunity(opportunity: Opportunity): Opportunity {
  if (!isClosedGroup(opportunity)) return opportunity;
  const { schedule: _schedule, venueIds: _venues, ...rest } = opportunity;
  return rest;
}
