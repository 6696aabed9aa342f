import type { Problem } from './generated/resources.ts';

/** What a server said, read to the end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  text: string;
  /** The body as JSON; `undefined` when it is none. Where a picture was promised, the picture. */
  body: unknown;
}

/** The body as JSON, or `undefined` when it is not (a page of a proxy, a body cut short). */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The problem document in an answer that was refused, if it carries one. */
export function problemIn({ body }: Answer): Problem | undefined {
  return typeof (body as Problem | undefined)?.code === 'string' ? (body as Problem) : undefined;
}

export const requestIdOf = (answer: Answer): string | undefined => answer.headers.get('X-Request-Id') ?? problemIn(answer)?.instance;

/** `Retry-After` in seconds. A date is read against the server's own clock where it says it, because ours may be wrong. */
export function retryAfterOf({ headers }: Answer): number | undefined {
  const value = headers.get('Retry-After')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const seconds = (Date.parse(value) - (Date.parse(headers.get('Date') ?? '') || Date.now())) / 1000;
  return Math.max(0, Math.ceil(seconds)) || undefined;
}

/** The system's short code for a failed connection (`ECONNRESET`); browsers give none. */
export function systemCode(error: unknown): string | undefined {
  return /^[A-Z_]+$/.exec((error as { cause?: { code?: string } } | undefined)?.cause?.code ?? '')?.[0];
}
