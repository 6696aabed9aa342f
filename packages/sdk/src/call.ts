import type { DaybridgeError } from './errors.ts';

/** What may be said for one call. */
export interface CallOptions {
  /** Ends the call at any moment; it then rejects with an error of kind `aborted`. */
  signal?: AbortSignal;
  /** Milliseconds the whole call may take, every retry and wait included. Overrides the client's. */
  deadlineMs?: number;
  /** How often to try again at most. Overrides the client's. */
  retries?: number;
  /** Language of the answer, a BCP 47 tag. Overrides the client's. */
  lang?: string;
  /** The guest's secret of this booking (see `newSecret`). With it no token is sent. */
  secret?: string;
  /** Why somebody other than the person looks (a code of `PurposeOfUse`). */
  purposeOfUse?: string;
  /**
   * Changes only what you have seen: an ETag, or `true` for the one remembered from reading. PATCH and DELETE use the remembered one
   * if this is absent; a PUT without it creates.
   */
  ifMatch?: string | true;
}

/** The answer of a call with what stood around it. */
export interface Reply<Value = unknown> {
  readonly value: Value;
  /** HTTP status: 201 when something was made, 304 when memory answered. */
  readonly status: number;
  readonly headers: Headers;
  /** How often the request was sent. */
  readonly attempts: number;
}

/** A result instead of a throw: what `.safe()` gives. */
export type Result<Value, Failure = DaybridgeError> =
  | { readonly ok: true; readonly value: Value; readonly error?: undefined }
  | { readonly ok: false; readonly error: Failure; readonly value?: undefined };

/** A call under way. `await` gives its value or throws a `DaybridgeError`; `.safe()` gives a `Result` and never throws one. */
export interface Call<Value, Code extends string = string> extends Promise<Value> {
  safe(): Promise<Result<Value, DaybridgeError<Code>>>;
  /** The value with the status and headers of its answer. */
  raw(): Promise<Reply<Value>>;
}

/** A list. `await` gives its first page, `for await` gives every item of every page, fetched as they are needed. */
export interface Pages<Page, Item, Code extends string = string> extends Call<Page, Code>, AsyncIterable<Item> {}

/** Makes a promise of a reply the promise of its value, with `.safe()` and `.raw()`. */
export function asCall<Value, Code extends string>(reply: Promise<Reply>): Call<Value, Code> {
  const promise = reply.then(({ value }) => value as Value);
  return Object.assign(promise, {
    safe: () => promise.then(
      (value): Result<Value, never> => ({ ok: true, value }),
      (error: DaybridgeError<Code>): Result<never, DaybridgeError<Code>> => ({ ok: false, error }),
    ),
    // Through the promise, so that its failure counts as seen.
    raw: () => promise.then(() => reply as Promise<Reply<Value>>),
  });
}
