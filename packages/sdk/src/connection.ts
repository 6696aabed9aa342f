import { fillPath, queryString, type PathValues, type QueryValues } from './address.ts';
import { parseJson } from './answers.ts';
import type { CallOptions } from './call.ts';
import { DaybridgeError, isDaybridgeError } from './errors.ts';
import { answerMemory } from './memory.ts';
import type { OperationInfo } from './generated/operations.ts';
import { covers } from './read-back.ts';
import { tokenSource } from './tokens.ts';
import { send } from './transport.ts';

/** How to reach a server and as whom. */
export interface ConnectionOptions {
  /** Address of the API, `/v1` included. */
  baseUrl: string;
  /** An access token, or how to get one. It is asked again with `{ renew: true }` when the server answers `401`. */
  token?: string | TokenProvider | undefined;
  /** Language of the answers, a BCP 47 tag, or a function that gives it. */
  lang?: string | (() => string | undefined) | undefined;
  /** Your own `fetch`; it is called as `fetch(url, init)`. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Milliseconds a whole call may take, every retry and wait included. 30,000 if absent. */
  deadlineMs?: number | undefined;
  /** How often a call is tried again at most. 3 if absent. */
  retries?: number | undefined;
  /** Told about each exchange: method, path template, status and milliseconds, and nothing else. */
  log?: ((exchange: LoggedExchange) => void) | undefined;
  /** Why somebody other than the person looks (a code of `PurposeOfUse`). */
  purposeOfUse?: string | undefined;
  /** A clock in milliseconds; only tests need one. */
  now?: (() => number) | undefined;
  /** Chance, from 0 up to 1, for the waits between attempts; only tests need one. */
  random?: (() => number) | undefined;
}

/** Gives the present access token, or nothing when nobody is signed in. */
export type TokenProvider = (ask: { renew: boolean }) => string | undefined | Promise<string | undefined>;

/** One exchange as the log sees it. */
export interface LoggedExchange {
  readonly method: string;
  /** Path template, such as `/bookings/{id}`. */
  readonly path: string;
  /** HTTP status; `undefined` when no answer came. */
  readonly status: number | undefined;
  readonly ms: number;
}

/** What a call fills in. */
export interface CallInput {
  path?: PathValues | undefined;
  query?: QueryValues | undefined;
  body?: object | undefined;
}

/** A server and how to talk to it: what every operation takes first. */
export interface Connection {
  /** Sends one operation. The functions of this package are typed ways to do this. */
  readonly request: (operation: OperationInfo, input: CallInput, options?: CallOptions) => Promise<unknown>;
  /** Drops what is remembered of earlier answers. Call it when a page is hidden, idle or signed out. */
  forget(): void;
}

/** Opens nothing yet: remembers how to reach a server. Throws when `baseUrl` is no web address. */
export function connect(options: ConnectionOptions): Connection {
  const base = baseOf(options.baseUrl);
  const token = tokenSource(options.token);
  let memory = answerMemory();
  const surroundings = {
    fetch: options.fetch ?? ((url: string, init: RequestInit) => globalThis.fetch(url, init)),
    log: options.log,
    now: options.now ?? (() => performance.now()),
    random: options.random ?? Math.random,
  };

  const exchange = async (operation: OperationInfo, input: CallInput, call: CallOptions): Promise<unknown> => {
    const { method, path, answer: media, open } = operation;
    const url = base + fillPath(`${method} ${path}`, path, input.path) + queryString(input.query);
    const lang = call.lang ?? (typeof options.lang === 'function' ? options.lang() : options.lang);
    // Answers to everybody are left to the browser's own cache: a header of ours would cost a preflight and bypass it.
    const store = method === 'GET' && !(open && 'location' in globalThis) ? memory : undefined;
    const key = `${lang} ${url}`;
    const known = store?.get(key);
    const headers: Record<string, string> = { Accept: media ?? 'application/json' };
    const set = (name: string, value: string | undefined): void => {
      if (value) headers[name] = value;
    };
    set('Accept-Language', lang);
    set('Content-Type', input.body && (operation.body ?? 'application/json'));
    set('If-None-Match', known?.etag);
    if (!open) {
      set('Booking-Secret', call.secret);
      set('Purpose-Of-Use', call.purposeOfUse ?? options.purposeOfUse);
    }
    const answer = await send({
      method, path, url, headers,
      body: input.body && JSON.stringify(input.body),
      expects: media ? 'text' : method === 'DELETE' ? 'nothing' : 'json',
      repeatable: !operation.once,
      changes: method !== 'GET' && !operation.safe,
      signal: call.signal,
      deadlineMs: call.deadlineMs ?? options.deadlineMs ?? 30_000,
      retries: call.retries ?? options.retries ?? 3,
      token: open || call.secret ? undefined : token,
    }, surroundings);
    const { text, body } = answer.status === 304 && known ? { text: known.text, body: parseJson(known.text) } : answer;
    if (answer.status !== 304) store?.keep(key, answer);
    return media ? text : body;
  };

  const request = async (operation: OperationInfo, input: CallInput, call: CallOptions = {}): Promise<unknown> => {
    try {
      return await exchange(operation, input, call);
    } catch (error) {
      // Refused on a second attempt: the first may have been the one that did it. Read before calling it a conflict.
      if (!/^P(U|AT)/.test(operation.method) || !isDaybridgeError(error) || error.attempts < 2) throw error;
      if (error.code !== 'id-in-use' && error.status !== 412) throw error;
      const now = await exchange({ ...operation, method: 'GET' }, { path: input.path }, call).catch(() => { throw error; });
      if (!covers(now, input.body, error.status === 412)) throw error;
      return now;
    }
  };

  return {
    request,
    forget: () => {
      memory = answerMemory();
    },
  };
}

function baseOf(baseUrl: string): string {
  try {
    const { protocol, host, pathname } = new URL(baseUrl, globalThis.location?.href);
    if (/^https?:$/.test(protocol)) return `${protocol}//${host}${pathname.replace(/\/+$/, '')}`;
  } catch { /* Said below, without quoting it. */ }
  throw new DaybridgeError('contract', { operation: 'createClient', because: 'baseUrl is not a web address' });
}
