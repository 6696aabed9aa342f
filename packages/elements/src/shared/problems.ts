import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.ts';
import type { SharedMessages } from './shared.messages.ts';
import { fill, phoneLink } from './links.ts';

/** What went wrong, in the few kinds a screen tells apart. */
export type ProblemKind = 'offline' | 'server' | 'busy' | 'forbidden' | 'not-found' | 'session-lost' | 'refused' | 'aborted';

/** A failure a widget can show. It never holds a token, an address or the text somebody typed. */
export interface Problem {
  kind: ProblemKind;
  /** The API's stable problem code, when it sent one. */
  code?: string;
  status?: number;
  /** The API's own sentence for a person, only for `refused`. */
  detail?: string;
}

/** The part of an SDK error that we read, so that errors of another copy of the SDK are understood too. */
interface ErrorLike {
  name?: string;
  kind?: string;
  status?: number;
  code?: string;
  problem?: { code?: string; detail?: string; title?: string; status?: number };
}

/** Reads any thrown thing as a problem. `online` is what the device says (`navigator.onLine`). */
export function problemOf(thrown: unknown, online = globalThis.navigator?.onLine ?? true): Problem {
  const error = (typeof thrown === 'object' && thrown ? thrown : {}) as ErrorLike;
  const status = error.status ?? error.problem?.status;
  const stopped = error.kind === 'aborted' || error.name === 'AbortError';
  const kind = stopped ? 'aborted' : status ? (kinds[status] ?? (status >= 400 && status < 500 ? 'refused' : 'server')) : online ? 'server' : 'offline';
  return {
    kind,
    ...(stopped ? {} : { code: error.problem?.code ?? error.code, status }),
    ...(kind === 'refused' ? { detail: error.problem?.detail ?? error.problem?.title } : {}),
  };
}

const kinds: Partial<Record<number, ProblemKind>> = { 401: 'session-lost', 403: 'forbidden', 404: 'not-found', 410: 'not-found', 429: 'busy' };

/** What a problem screen can offer. */
export interface ProblemOptions {
  level: number;
  phone?: string;
  /** Shows "Try again". */
  retry?: () => void;
  signIn?: () => void;
}

/** A problem as a calm screen: a heading that takes the focus, what happened to the answers, the next step, a number to ring. */
export function problemView(problem: Problem, t: SharedMessages, options: ProblemOptions): TemplateResult {
  const { level, phone, retry, signIn } = options;
  const [title, text] = wordsOf(problem, t);
  const forbidden = problem.kind === 'forbidden';
  const ring = phone && fill((forbidden ? t.forbiddenPhone : t.phone)(`{${phone}}`), phoneLink);
  const lost = problem.kind === 'session-lost';
  const next = lost ? signIn : forbidden || problem.kind === 'not-found' ? undefined : retry;
  return html`<div class="problem" part="problem">
    ${heading(level, title, { focusable: true })}
    ${ring && forbidden ? nothing : html`<p>${text}</p>`}
    ${ring ? html`<p>${ring}</p>` : nothing}
    ${next ? html`<p class="no-print"><button type="button" class=${lost ? 'btn' : 'btn quiet'} @click=${next}>${lost ? t.signIn : t.tryAgain}</button></p>` : nothing}
  </div>`;
}

/** Title and sentence for a problem. */
export function wordsOf({ kind, detail }: Problem, t: SharedMessages): [title: string, text: string] {
  const stem = kind === 'not-found' ? 'notFound' : kind === 'session-lost' ? 'session' : kind === 'aborted' || kind === 'refused' ? 'server' : kind;
  return kind === 'refused' ? [t.thereIsAProblem, detail ?? t.serverText] : [t[`${stem}Title`], t[`${stem}Text`]];
}
