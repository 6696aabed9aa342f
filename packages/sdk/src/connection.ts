import { fillPath, queryString, type PathValues, type QueryValues } from './address.ts';
import { parseJson } from './answers.ts';
import type { CallOptions, Reply } from './call.ts';
import { DaybridgeError, isDaybridgeError } from './errors.ts';
import { keep, type AnswerMemory } from './memory.ts';
import { through, type Middleware } from './middleware.ts';
import { covers, partOf, subjectOf } from './read-back.ts';
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
  /** Layers around each exchange, the first one outermost. */
  middleware?: readonly Middleware[] | undefined;
  /** Told once when the server says that an operation is going away; `console.warn` if absent. */
  warn?: ((message: string) => void) | undefined;
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

/** What is to be known of an operation in order to send it. */
export interface Operation {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  /** Path under the base URL, with {names} to fill in. */
  readonly path: string;
  /** Needs no token: none is sent, so that the answer can be cached by anybody. */
  readonly open?: true | undefined;
  /** A POST that changes nothing. */
  readonly safe?: true | undefined;
  /** The same request again may do something twice; everything without this mark repeats safely. */
  readonly once?: true | undefined;
  /** A PUT that only changes what is there. */
  readonly match?: true | undefined;
  /** Media type of the answer, where it is not application/json. */
  readonly answer?: string | undefined;
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
  readonly request: (operation: Operation, input: CallInput, options?: CallOptions) => Promise<Reply>;
  /** Drops what is remembered of earlier answers. Call it when a page is hidden, idle or signed out. */
  forget(): void;
}

/** Opens nothing yet: remembers how to reach a server. Throws when `baseUrl` is no web address. */
export function connect(options: ConnectionOptions): Connection {
  const base = baseOf(options.baseUrl);
  const token = tokenSource(options.token);
  const fetch = through(options);
  let memory: AnswerMemory = new Map();
  const { log, now = () => performance.now(), random = Math.random } = options;

  const exchange = async (operation: Operation, input: CallInput, call: CallOptions): Promise<Reply> => {
    const { method, path, answer: media, open, safe } = operation;
    const name = `${method} ${path}`;
    const reads = method === 'GET';
    const changes = !reads && !safe;
    // Answers to everybody are left to the browser's own cache: a header of ours would cost a preflight and bypass it.
    const keeps = reads && !(open && 'location' in globalThis);
    const address = (template: string): string => base + fillPath(name, template, input.path);
    const url = address(path) + queryString(input.query);
    const lang = call.lang ?? (typeof options.lang === 'function' ? options.lang() : options.lang);
    const store = safe ? undefined : memory;
    const key = `${lang} ${changes ? address(subjectOf(operation)) : url}`;
    const known = store?.get(key);
    const { ifMatch = operation.match || /^[PD][AE]/.test(method) } = call;
    const headers = {
      'Accept': media ?? 'application/json',
      'Accept-Language': lang,
      'Content-Type': input.body && `application/${method === 'PATCH' ? 'merge-patch+' : ''}json`,
      'If-None-Match': keeps && known?.text && known.etag,
      'If-Match': changes && (ifMatch === true ? known?.etag : ifMatch),
      'Booking-Secret': !open && call.secret,
      'Purpose-Of-Use': !open && (call.purposeOfUse ?? options.purposeOfUse),
    };
    const expects = media ? (media.startsWith('text') ? 'text' : 'blob') : method === 'DELETE' ? 'nothing' : 'json';
    const answer = await send({
      method, path, url, changes,
      headers: Object.fromEntries(Object.entries(headers).filter((header): header is [string, string] => !!header[1])),
      body: JSON.stringify(input.body),
      expects,
      repeatable: !operation.once,
      signal: call.signal,
      deadlineMs: call.deadlineMs ?? options.deadlineMs ?? 30_000,
      retries: call.retries ?? options.retries ?? 3,
      token: open || call.secret ? undefined : token,
    }, { fetch: (to, init) => fetch({ operation: name, url: to, init }), log, now, random });
    const { status, headers: told, attempts } = answer;
    if (status !== 304) {
      if (store) keep(store, key, answer, keeps);
    } else if (known?.text) answer.body = parseJson((answer.text = known.text));
    return { value: expects === 'text' ? answer.text : answer.body, status, headers: told, attempts };
  };

  const request = async (operation: Operation, input: CallInput, call: CallOptions = {}): Promise<Reply> => {
    try {
      return await exchange(operation, input, call);
    } catch (error) {
      // Refused on a second attempt: the first may have been the one that did it. Read before calling it a conflict.
      if (!/^P[UA]/.test(operation.method) || !isDaybridgeError(error) || error.attempts < 2) throw error;
      if (error.code !== 'id-in-use' && error.status !== 412) throw error;
      const path = subjectOf(operation);
      const now = await exchange({ method: 'GET', path }, { path: input.path }, call).catch(() => { throw error; });
      if (!covers(partOf(now.value, operation.path.slice(path.length), input.path), input.body, error.status === 412)) throw error;
      return now;
    }
  };

  return {
    request,
    forget: () => {
      memory = new Map();
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
