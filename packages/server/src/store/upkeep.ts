import type { Document } from './store.ts';

/** "Something here is wrong". */
export interface ReportRow {
  id: string;
  opportunityId: string;
  organisationId: string | undefined;
  contentHash: string;
  createdAt: string;
  /** When somebody checked the record after it. */
  handledAt: string | undefined;
  record: Document;
}

export interface ReportTable {
  get(id: string): Promise<ReportRow | undefined>;
  /** False when the id is used. */
  insert(report: ReportRow): Promise<boolean>;
  /** Reports of these organisations' records that nobody has dealt with, the oldest first. */
  open(organisationIds: readonly string[]): Promise<ReportRow[]>;
  /** Marks the open reports of one opportunity; answers how many. */
  handle(opportunityId: string, at: string): Promise<number>;
}

/** What somebody would like to do and could not find. */
export interface WishRow {
  id: string;
  personId: string | undefined;
  secretHash: string | undefined;
  contentHash: string;
  status: 'asked' | 'answered';
  createdAt: string;
  answeredAt: string | undefined;
  erasedAt: string | undefined;
  version: number;
  /** What was sent. */
  record: Document;
  answer: Document | undefined;
}

export interface WishTable {
  get(id: string): Promise<WishRow | undefined>;
  /** The same, and keeps other writers of it out until the transaction ends. */
  lock(id: string): Promise<WishRow | undefined>;
  /** False when the id is used. */
  insert(wish: WishRow): Promise<boolean>;
  /** Writes status, answer and what is left of what was sent; the version goes up by one. */
  update(wish: WishRow): Promise<void>;
  /** Wishes nobody has answered, the oldest first. */
  open(): Promise<WishRow[]>;
  listOf(personId: string): Promise<WishRow[]>;
}

/** What came of what people said. */
export interface ResponseRow {
  id: string;
  organisationId: string;
  contentHash: string;
  version: number;
  record: Document;
}

export interface ResponseQuery {
  areaIds: readonly string[];
  about: readonly string[];
  /** Only after this one in order. */
  after: { on: string; id: string } | undefined;
  limit: number;
}

export interface ResponseTable {
  get(id: string): Promise<ResponseRow | undefined>;
  /** The same, and keeps other writers of it out until the transaction ends. */
  lock(id: string): Promise<ResponseRow | undefined>;
  /** False when the id is used. */
  insert(response: Omit<ResponseRow, 'version'>): Promise<boolean>;
  /** Replaces the record; the version goes up by one. */
  update(response: Pick<ResponseRow, 'id' | 'record'>): Promise<void>;
  /** The newest first. */
  list(query: ResponseQuery): Promise<ResponseRow[]>;
  count(query: Pick<ResponseQuery, 'areaIds' | 'about'>): Promise<number>;
}

/** A picture of the service's own. */
export interface MediaRow {
  id: string;
  organisationId: string | undefined;
  mediaType: 'image/webp';
  bytes: Buffer;
}

export interface MediaTable {
  get(id: string): Promise<MediaRow | undefined>;
  put(media: MediaRow): Promise<void>;
}
