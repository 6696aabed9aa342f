import { randomBytes } from 'node:crypto';

/** Somebody who signed in. Their tokens are here, in the memory of this process, and nowhere else. */
export interface Session {
  accessToken: string;
  refreshToken: string | undefined;
  /** Milliseconds since 1970. */
  accessEndsAt: number;
  signedInAt: number;
  usedAt: number;
}

/** What is remembered between sending somebody to the provider and their coming back. */
export interface Attempt {
  codeVerifier: string;
  nonce: string;
  state: string;
  startedAt: number;
}

const MINUTE = 60_000;
const ATTEMPT_LASTS = 10 * MINUTE;
/** Nobody is signed in for longer without having asked for anything, or altogether. */
const IDLE = 20 * MINUTE;
const LONGEST = 8 * 60 * MINUTE;
/** Attempts anybody can start; the oldest go. */
const MOST = 10_000;

/** A random name that tells nothing, 256 bits. */
const newKey = (): string => randomBytes(32).toString('base64url');

/** Sessions and attempts by random keys, which travel in cookies that scripts cannot read. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();
  readonly #attempts = new Map<string, Attempt>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  beginAttempt(attempt: Omit<Attempt, 'startedAt'>): string {
    const key = newKey();
    this.#attempts.set(key, { ...attempt, startedAt: this.#now() });
    if (this.#attempts.size > MOST) this.#attempts.delete(this.#attempts.keys().next().value!);
    return key;
  }

  /** Once: an answer of the provider is used for one sign-in. */
  takeAttempt(key: string): Attempt | undefined {
    const attempt = this.#attempts.get(key);
    this.#attempts.delete(key);
    return attempt && this.#now() - attempt.startedAt <= ATTEMPT_LASTS ? attempt : undefined;
  }

  begin(session: Omit<Session, 'signedInAt' | 'usedAt'>): string {
    this.#sweep();
    const key = newKey();
    this.#sessions.set(key, { ...session, signedInAt: this.#now(), usedAt: this.#now() });
    return key;
  }

  get(key: string): Session | undefined {
    const session = this.#sessions.get(key);
    if (!session) return undefined;
    if (this.#isOver(session)) {
      this.#sessions.delete(key);
      return undefined;
    }
    session.usedAt = this.#now();
    return session;
  }

  end(key: string): Session | undefined {
    const session = this.#sessions.get(key);
    this.#sessions.delete(key);
    return session;
  }

  #isOver({ usedAt, signedInAt }: Session): boolean {
    return this.#now() - usedAt > IDLE || this.#now() - signedInAt > LONGEST;
  }

  #sweep(): void {
    for (const [key, session] of this.#sessions) if (this.#isOver(session)) this.#sessions.delete(key);
  }
}
