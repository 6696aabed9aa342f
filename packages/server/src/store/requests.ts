import type { Document } from './store.ts';

export type RequestStatus = 'requested' | 'accepted' | 'declined' | 'withdrawn';

/** What somebody asked for that has no date. */
export interface RequestRow {
  id: string;
  /** Either this or `serviceId`. */
  opportunityId: string | undefined;
  serviceId: string | undefined;
  kind: string;
  status: RequestStatus;
  /** Whoever signed in when it was made; absent for a guest. */
  personId: string | undefined;
  /** Who it is for, if they have an account: the same, or the person it was asked for. */
  forPersonId: string | undefined;
  secretHash: string | undefined;
  /** Tells a repeated creation from another one. */
  contentHash: string;
  createdAt: string;
  answeredAt: string | undefined;
  withdrawnAt: string | undefined;
  erasedAt: string | undefined;
  /** Which key opens it from a message. */
  keyVersion: number;
  version: number;
  /** What the person told us: who it is for, contact, what the organiser may know, note. */
  details: Document;
  answer: Document | undefined;
}

type After = { createdAt: string; id: string } | undefined;

export interface RequestTable {
  get(id: string): Promise<RequestRow | undefined>;
  /** False when the id is used. */
  insert(request: RequestRow): Promise<boolean>;
  /** Keeps other writers of this request out until the transaction ends. */
  lock(id: string): Promise<void>;
  /** Writes status, moments, details and answer, if nobody wrote since it was read; the version goes up by one. */
  update(request: RequestRow): Promise<boolean>;
  /** What a person asked for, or others for them; the newest first. */
  listOf(personId: string, after: After, limit: number): Promise<RequestRow[]>;
  countOf(personId: string): Promise<number>;
  listOfOpportunity(opportunityId: string, after: After, limit: number): Promise<RequestRow[]>;
  countOfOpportunity(opportunityId: string): Promise<number>;
  /** Requests of guests that came to an end before a moment and still say who asked. */
  guestsToErase(endedBefore: string, limit: number): Promise<RequestRow[]>;
}
