import ky, { isTimeoutError } from 'ky';
import { parseJson, problemIn, requestIdOf, retryAfterOf, systemCode, type Answer } from './answers.ts';
import type { LoggedExchange } from './connection.ts';
import { DaybridgeError, isDaybridgeError, type ErrorDetails, type ErrorKind } from './errors.ts';
import { untilAborted } from './until-aborted.ts';

/** One request, ready to be sent. */
export interface Exchange {
  readonly method: string;
  /** Path template; the only address that errors and logs may name. */
  readonly path: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: string | undefined;
  readonly expects: 'json' | 'text' | 'blob' | 'nothing';
  /** Whether the contract says that sending it again is safe. */
  readonly repeatable: boolean;
  /** Whether it may change something, so that a lost answer leaves its outcome unknown. */
  readonly changes: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly deadlineMs: number;
  readonly retries: number;
  /** The token to send; with `stale`, one to take the place of a token the server no longer accepts. */
  readonly token?: ((stale?: string) => Promise<string | undefined>) | undefined;
}

/** What a transport stands on. Everything that is not the same twice comes from outside. */
export interface Surroundings {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly log?: ((exchange: LoggedExchange) => void) | undefined;
  /** Milliseconds since some beginning. */
  readonly now: () => number;
  /** A number from 0 up to 1. */
  readonly random: () => number;
}

const worthAnotherTry = /408|429|50[0234]/;
/** Statuses that stop a request before it reaches the rules: they say nothing about an earlier attempt. */
const beforeTheRules = /40[138]|429/;
const longestAttemptMs = 10_000;
const firstWaitMs = 300;
const longestWaitMs = 5_000;

/** Sends a request until it is answered, refused, aborted or out of time. Rejects only with a `DaybridgeError`. */
export async function send(exchange: Exchange, { fetch, log, now, random }: Surroundings): Promise<Answer & { attempts: number }> {
  const { method, path, url, body, signal, deadlineMs } = exchange;
  const began = now();
  // Our own controller stands between the caller's signal and everything below, so that no listener stays on a signal that lives long.
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  let attempts = 0;
  let answer: Answer | undefined;
  let anAnswerWasLost = false;
  let wait = 0;

  const failure = (kind: ErrorKind, because: string, more?: Partial<ErrorDetails>): DaybridgeError =>
    new DaybridgeError(kind, {
      operation: `${method} ${path}`, because, attempts, outcomeUnknown: exchange.changes && attempts > 0, ...more,
    });

  const attempt = async ({ signal: attemptSignal }: Request): Promise<Response> => {
    answer = undefined;
    const token = await askForToken(attemptSignal);
    const mine = ++attempts;
    let read = await exchangeOnce(attemptSignal, token);
    if (read.status === 401 && token) {
      const renewed = await askForToken(attemptSignal, token);
      if (renewed && renewed !== token) read = await exchangeOnce(attemptSignal, renewed);
    }
    if (read.status < 300) checkBody(read);
    // An old browser cannot stop an attempt that took too long: what comes of it then is nobody's answer.
    if (mine === attempts) answer = read;
    // ky decides about trying again. It needs the status, and nothing that may be about a person.
    return new Response(null, { status: read.status === 304 ? 200 : Math.max(200, read.status) });
  };

  const askForToken = (attemptSignal: AbortSignal, stale?: string): Promise<string | undefined> =>
    untilAborted(exchange.token?.(stale), attemptSignal).catch((error: unknown) => {
      throw attemptSignal.aborted ? error : failure('network', 'the host gave no token');
    });

  /** Reads the body within the attempt, so that a body that stalls or breaks off is tried again like a connection that does. */
  const exchangeOnce = async (attemptSignal: AbortSignal, token: string | undefined): Promise<Answer> => {
    const sent = now();
    let status: number | undefined;
    try {
      const response = await untilAborted(fetch(url, {
        method,
        headers: token ? { ...exchange.headers, Authorization: `Bearer ${token}` } : exchange.headers,
        body,
        signal: attemptSignal,
        redirect: 'error',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      }), attemptSignal);
      status = response.status;
      const picture = exchange.expects === 'blob' && response.ok && (await untilAborted(response.blob(), attemptSignal));
      const text = picture ? '' : await untilAborted(response.text(), attemptSignal);
      return { status, headers: response.headers, text, body: picture || parseJson(text) };
    } catch (error) {
      if (attemptSignal.aborted) throw error;
      throw failure('network', 'no answer came', { reason: systemCode(error) });
    } finally {
      try {
        log?.({ method, path, status, ms: now() - sent });
      } catch { /* A log that fails must not fail the call. */ }
    }
  };

  const checkBody = (read: Answer): void => {
    const { expects } = exchange;
    if (expects === 'nothing' || (expects === 'text' ? read.text : read.body !== undefined)) return;
    throw failure('contract', 'the answer is not what was promised', { status: read.status, text: read.text, requestId: requestIdOf(read) });
  };

  /** Full jitter, or what the server asks for; never a wait that the deadline would cut short. */
  const shouldRetry = (): boolean => {
    const status = answer?.status;
    anAnswerWasLost ||= !status || status >= 500;
    if (!exchange.repeatable || signal?.aborted || (status && !worthAnotherTry.test(`${status}`))) return false;
    // A cap of the rules, such as too many places kept, does not pass by waiting a moment.
    if (status === 429 && !/^(too-many-requests|undefined)$/.test(`${problemIn(answer!)?.code}`)) return false;
    const asked = answer && retryAfterOf(answer);
    wait = asked === undefined
      ? random() * Math.min(longestWaitMs, firstWaitMs * 2 ** (attempts - 1))
      : asked * 1000 + random() * firstWaitMs;
    return wait < deadlineMs - (now() - began);
  };

  const refusal = (refused: Answer): DaybridgeError => {
    const { status } = refused;
    const problem = problemIn(refused);
    return failure('http', `answered ${status}${problem ? ` ${problem.code}` : ''}`, {
      status,
      problem,
      requestId: requestIdOf(refused),
      retryAfter: retryAfterOf(refused),
      text: problem ? undefined : refused.text,
      outcomeUnknown: exchange.changes && (status >= 500 || (anAnswerWasLost && beforeTheRules.test(`${status}`))),
    });
  };

  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', stop);
    // The promise is kept and its text read, empty as it is: `await ky()` alone leaves its time-outs behind.
    const pending = ky(url, {
      method,
      signal: controller.signal,
      fetch: attempt as typeof globalThis.fetch,
      timeout: Math.min(longestAttemptMs, deadlineMs),
      totalTimeout: deadlineMs,
      retry: { limit: exchange.retries, methods: [method as 'get'], delay: () => wait, shouldRetry },
    });
    await pending.text();
    return { ...answer!, attempts };
  } catch (error) {
    stop();
    if (signal?.aborted) throw failure('aborted', 'the caller stopped it');
    if (isDaybridgeError(error)) throw error;
    if (isTimeoutError(error)) throw failure('timeout', 'no answer within the time');
    if (answer) throw refusal(answer);
    throw failure('contract', 'the request could not be made');
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
