import type { Problem } from './generated/resources.ts';

/**
 * What went wrong, in one word.
 * - `http`: the server answered and refused or could not; see `status`, `code` and `problem`.
 * - `network`: no answer came back (no connection, reset, name not found, redirect refused).
 * - `timeout`: the call did not end within its deadline.
 * - `aborted`: the caller's `signal` was aborted.
 * - `contract`: the call or the answer does not fit the contract (a path value of `..`, a body cut short, a page instead of JSON).
 */
export type ErrorKind = 'http' | 'network' | 'timeout' | 'aborted' | 'contract';

/** Every code the contract knows, and any that a newer server may send. */
export type ProblemCode = Problem['code'];

/** The problem document of an answer, its `code` narrowed to what the operation may be refused with. */
export type ProblemOf<Code extends string> = Omit<Problem, 'code'> & { code: Code };

export interface ErrorDetails<Code extends string = string> {
  /** Method and path template, such as `PUT /bookings/{id}`. */
  operation: string;
  /** What happened, in a few words of our own; it never quotes a URL, a token or a body. */
  because: string;
  attempts?: number;
  status?: number;
  problem?: ProblemOf<Code>;
  requestId?: string;
  retryAfter?: number;
  reason?: string;
  outcomeUnknown?: boolean;
  text?: string;
}

/** Shared by every copy of this package on a page, so that one copy recognises the errors of another. */
const brand = Symbol.for('@daybridge/sdk DaybridgeError');

/**
 * The one error every call rejects with. Its message, its fields and its JSON name the method and the path template,
 * never a URL with ids, a token or a body: it may be logged as it is.
 */
export class DaybridgeError<Code extends string = ProblemCode> extends Error {
  /** What went wrong, in one word. */
  declare readonly kind: ErrorKind;
  /** Method and path template, such as `PUT /bookings/{id}`. */
  declare readonly operation: string;
  /** How often the request was sent. */
  declare readonly attempts: number;
  /** HTTP status, when the server answered. */
  declare readonly status: number | undefined;
  /** Stable code of the problem, when the answer was a problem document. Compare it to narrow. */
  declare readonly code: Code | undefined;
  /** Id of the request, to quote when asking for help. */
  declare readonly requestId: string | undefined;
  /** Seconds the server asked to wait; set when that was longer than the deadline allowed, or attempts ran out. */
  declare readonly retryAfter: number | undefined;
  /** The system's code for a network failure, such as `ECONNRESET`, where there is one. */
  declare readonly reason: string | undefined;
  /** True when the server may have acted although no answer says so: ask it (`bookings.settle(id)`) before offering to try again. */
  declare readonly outcomeUnknown: boolean;
  /** The problem document. It may be about a person, so it is kept out of logs: not enumerable, not in the JSON. */
  declare readonly problem: ProblemOf<Code> | undefined;
  /** The body as it came, when it was not the JSON that was promised. Not enumerable, not in the JSON. */
  declare readonly text: string | undefined;

  constructor(kind: ErrorKind, { operation, because, problem, text, ...more }: ErrorDetails<Code>) {
    super(`${operation}: ${because}`);
    Object.assign(this, { kind, operation, attempts: 0, outcomeUnknown: false, code: problem?.code, ...more });
    Object.defineProperties(this, {
      name: { value: 'DaybridgeError' }, problem: { value: problem }, text: { value: text }, [brand]: { value: true },
    });
  }

  /** What may be logged. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** Whether something that was thrown came from this package, or from another copy of it. */
export function isDaybridgeError(error: unknown): error is DaybridgeError {
  return brand in Object(error);
}
