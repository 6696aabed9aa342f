import type { Document } from './store.ts';

/** Why somebody is written to. */
export type OutboxKind =
  | 'confirmation' | 'reminder' | 'offer' | 'change' | 'cancellation' | 'request-answer' | 'wish-answer' | 'report' | 'emergency-access';

/** Where a message goes: what a guest told us, or the address a person or organisation has when it is sent. */
export type Recipient =
  | { kind: 'contact'; channel: string; value: string }
  | { kind: 'person'; personId: string }
  | { kind: 'organisation'; organisationId: string };

/** A message to send. Its id goes with it, so that whoever carries it can tell a second delivery from a second message. */
export interface OutboxRow {
  id: string;
  kind: OutboxKind;
  /** Id of the booking, request, report or plan it tells of. */
  about: string;
  to: Recipient;
  language: 'en' | 'cy';
  /** What the words are made from when it is sent. */
  facts: Document;
  createdAt: string;
  dueAt: string;
  /** How often somebody claimed it. */
  attempts: number;
  sentAt: string | undefined;
  /** When it was given up. */
  failedAt: string | undefined;
}

export interface OutboxTable {
  /** In the transaction of what the messages tell of. The same id again writes nothing. */
  add(rows: readonly Omit<OutboxRow, 'attempts' | 'sentAt' | 'failedAt'>[]): Promise<void>;
  /** Due messages, each to one process until its lease ends; inside a transaction of its own. */
  claim(now: string, until: string, limit: number): Promise<OutboxRow[]>;
  sent(id: string, at: string): Promise<void>;
  putOff(id: string, dueAt: string): Promise<void>;
  failed(id: string, at: string): Promise<void>;
  /** Takes back messages about these, sent or not. */
  removeAbout(about: readonly string[]): Promise<number>;
  /** Removes what was sent or given up before a moment. */
  removeEndedBefore(at: string): Promise<number>;
  countWaiting(): Promise<number>;
  /** Given up, and not yet forgotten. */
  countGivenUp(): Promise<number>;
  /** Since when the message that waits longest should have gone; `undefined` when none is due. */
  lateSince(now: string): Promise<string | undefined>;
}
