import type { Operation } from '../contract/operations.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Authorised } from './authorise.ts';
import type { Language } from './language.ts';

/** One request of an operation, read and checked. */
export interface Call {
  operation: Operation;
  viewer: Viewer;
  /** What this operation is to the roles of the viewer (specs/access.csv). What the id means to them is for the handler. */
  outcome: Authorised['outcome'];
  params: Record<string, string>;
  query: Record<string, unknown>;
  /** The headers that the contract declares, by their names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: unknown;
  /** The time of this request; everything it does happens then. */
  now: Date;
  language: Language;
  /** Address of the client (of IPv6, the network it is in), for caps only. Never written anywhere. */
  address: string;
  /** Whether whoever asks has this answer already, so that they will be told 304. */
  isUnchanged(answered: Answered): boolean;
}

/** What an operation answers. */
export interface Answered {
  status?: number;
  /** A body as the contract declares it, or ready text or bytes, JSON with its language among them; nothing where the contract says so. */
  body: unknown;
  /** Version of the one resource the answer shows. */
  version?: number;
  /** Language of the texts in it, if not the language asked for. */
  language?: string;
  /** Cursor of the next page, for the `Link` header. */
  nextCursor?: string | undefined;
  headers?: Record<string, string>;
  /** What the request was about, for the record of accesses. */
  about?: string;
}

export type Handler = (call: Call) => Promise<Answered>;

/** A handler for each operation of the contract, by its operationId. */
export type Handlers = Record<string, Handler>;

/** Ids are compared in lower case, as PostgreSQL writes them. */
export const idOf = (call: Pick<Call, 'params'>): string => call.params['id']!.toLowerCase();
