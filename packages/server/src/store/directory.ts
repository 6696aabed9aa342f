import type { Document } from './store.ts';

export type DirectoryKind = 'area' | 'organisation' | 'venue' | 'service' | 'opportunity';

export interface DirectoryRow {
  id: string;
  kind: DirectoryKind;
  organisationId: string | undefined;
  version: number;
  /** Number of the change that wrote it; the search index reads on from the last one it saw. */
  change: number;
  removed: boolean;
  /** Tells a repeated creation from another one; absent for what came with a load. */
  contentHash: string | undefined;
  record: Document;
}

/** What a writer gives; version and change are the store's. */
export interface DirectoryEntry {
  id: string;
  kind: DirectoryKind;
  organisationId?: string;
  record: Document;
}

export interface DirectoryTable {
  get(kind: DirectoryKind, id: string): Promise<DirectoryRow | undefined>;
  many(kind: DirectoryKind, ids: readonly string[]): Promise<DirectoryRow[]>;
  /** All of one kind, removed ones left out. */
  all(kind: DirectoryKind): Promise<DirectoryRow[]>;
  /** The number of the last change to directory or sessions. */
  change(): Promise<number>;
  changedSince(change: number): Promise<DirectoryRow[]>;
  /** What was written since, without its content. */
  changedIds(change: number): Promise<Pick<DirectoryRow, 'id' | 'kind'>[]>;
  /** Writes, and answers the change number; the same content again writes nothing. */
  put(entries: readonly DirectoryEntry[]): Promise<number>;
  /** Keeps other writers of the directory out until the transaction ends. Comes before the lock of any session. */
  lock(): Promise<void>;
  /** Whatever has this id, of any kind, removed or not. */
  find(id: string): Promise<DirectoryRow | undefined>;
  insert(entry: DirectoryEntry & { contentHash: string }): Promise<void>;
  /** Replaces the record; the version goes up by one. */
  update(entry: DirectoryEntry): Promise<void>;
  /** Marks a record as gone. Its id stays used. */
  remove(id: string): Promise<void>;
  /** Notes up to which day the schedule of an opportunity has been written out; nothing when it has none. */
  scheduledUntil(id: string, day: string | undefined): Promise<void>;
  /** Opportunities whose schedule has been written out to a day before this one. */
  scheduledBefore(day: string, limit: number): Promise<DirectoryRow[]>;
}
