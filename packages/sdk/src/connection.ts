/** How to reach a server and as whom. */
export interface ConnectionOptions {
  /** Address of the API, `/v1` included. */
  baseUrl: string;
  /** An access token, or how to get one. It is asked again with `{ renew: true }` when the server answers `401`. */
  token?: string | TokenProvider;
  /** Language of the answers, a BCP 47 tag, or a function that gives it. */
  lang?: string | (() => string | undefined);
  /** Your own `fetch`; it is called as `fetch(url, init)`. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds a whole call may take, every retry and wait included. 30,000 if absent. */
  deadlineMs?: number;
  /** How often a call is tried again at most. 3 if absent. */
  retries?: number;
  /** Told about each exchange: method, path template, status and milliseconds, and nothing else. */
  log?: (exchange: LoggedExchange) => void;
  /** Why somebody other than the person looks (a code of `PurposeOfUse`). */
  purposeOfUse?: string;
}

/** Gives the present access token, or nothing when nobody is signed in. */
export type TokenProvider = (ask?: { renew?: boolean }) => string | undefined | Promise<string | undefined>;

/** One exchange as the log sees it. */
export interface LoggedExchange {
  readonly method: string;
  /** Path template, such as `/bookings/{id}`. */
  readonly path: string;
  /** HTTP status; `undefined` when no answer came. */
  readonly status: number | undefined;
  readonly ms: number;
}

/** A server and how to talk to it: what every operation takes first. */
export interface Connection {
  /** Drops what is remembered of earlier answers. Call it when a page is hidden, idle or signed out. */
  forget(): void;
}
