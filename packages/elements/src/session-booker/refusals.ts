import type { Alternative, Contact, Overlap, Problem as ProblemDocument, Session } from '@daybridge/sdk';
import { problemOf, type Problem } from '../shared/problems.ts';
import type { Mistake } from './draft.ts';

/** What stands above a step after something did not go as hoped. The answers below it are as they were. */
export interface Notice {
  kind:
    | 'gone' // the place went to somebody else
    | 'expired' // the hold ran out
    | 'not-through' // asked the server: the booking did not go through
    | 'overlap' // another booking in the same hours
    | 'refused' // the server says no, with a code
    | 'not-asked' // asked the server: the request did not go through
    | 'some-kept' // of several dates, some could not be had
    | 'moved' | 'corrected' // done: said where the person looks
    | 'not-extended' | 'no-calendar' | 'not-cancelled' | 'not-changed' | 'not-withdrawn' // a small thing did not work; try again
    | 'not-saved' // what was to be kept for next time was not
    | 'problem'; // no connection, a fault, too many people
  code?: string;
  /** The server's own sentence for a person. */
  detail?: string;
  problem?: Problem;
  /** Until when the place was kept. */
  until?: string;
  /** The date that is gone. */
  sessionId?: string;
  /** The dates with a place that are nearest to the one that is gone. */
  nearest?: readonly Session[];
  alternatives?: readonly Alternative[];
  contact?: Contact;
  overlaps?: readonly Overlap[];
}

/** What the booker was doing when it was refused. */
export type Work = 'hold' | 'wait' | 'confirm' | 'extend' | 'cancel' | 'calendar' | 'correct' | 'move' | 'ask' | 'withdraw';

/** What a refusal means for the person. */
export type Refusal =
  | { means: 'nothing' }
  | { means: 'sign-in' }
  | { means: 'ask-the-server' }
  | { means: 'gone'; notice: Notice }
  | { means: 'other-date'; notice: Notice }
  | { means: 'new-id' }
  | { means: 'mistakes'; mistakes: Mistake[] }
  | { means: 'notice'; notice: Notice };

const otherDate = ['already-booked', 'session-cancelled', 'session-started', 'booking-closed'];

/** Fields the server may point at, and where they are asked. */
const pointers: Record<string, Mistake> = {
  '/bookedFor/name': { field: 'my-name', code: 'my-name-missing' },
  '/for/name': { field: 'my-name', code: 'my-name-missing' },
  '/contact': { field: 'channel-text', code: 'channel-missing' },
  '/contact/value': { field: 'channel-text', code: 'channel-missing' },
  '/contact/channel': { field: 'channel-text', code: 'channel-missing' },
  '/agreement': { field: 'agreed-face-to-face', code: 'agreed-missing' },
};

/** Reads what was thrown as what it means. */
export function refusalOf(thrown: unknown, work: Work): Refusal {
  const problem = problemOf(thrown);
  const error = (thrown ?? {}) as { kind?: string; outcomeUnknown?: boolean; problem?: Partial<ProblemDocument> };
  const { alternatives, contact, overlaps, detail } = error.problem ?? {};
  const told = { code: problem.code, detail, alternatives, contact };
  const small = work === 'extend' ? 'not-extended' : work === 'calendar' ? 'no-calendar' : undefined;
  if (problem.kind === 'aborted') return { means: 'nothing' };
  if (problem.kind === 'session-lost') return { means: 'sign-in' };
  if (small && problem.code !== 'not-allowed-in-state') return { means: 'notice', notice: { kind: small, problem } };
  if (error.outcomeUnknown ?? (error.kind === 'network' || error.kind === 'timeout')) return { means: 'ask-the-server' };
  const code = problem.code ?? '';
  if (code === 'session-full' || code === 'hold-expired-and-full') return { means: 'gone', notice: { kind: 'gone', ...told } };
  if (code === 'not-allowed-in-state' || (problem.kind === 'not-found' && work !== 'hold' && work !== 'wait' && work !== 'ask')) return { means: 'ask-the-server' };
  if (code === 'changed-meanwhile' || code === 'precondition-required') return { means: 'ask-the-server' };
  if (code === 'overlapping-booking' && (work === 'confirm' || work === 'move')) return { means: 'notice', notice: { kind: 'overlap', ...told, overlaps } };
  if (code === 'overlapping-booking' || otherDate.includes(code)) return { means: 'other-date', notice: { kind: 'refused', ...told } };
  if (code === 'id-in-use') return { means: 'new-id' };
  if (code === 'agreement-needed') return { means: 'mistakes', mistakes: [pointers['/agreement']!] };
  if (code === 'details-missing' || code === 'invalid-request') {
    const mistakes = (error.problem?.errors ?? []).flatMap(({ pointer = '' }) => pointers[pointer] ?? []);
    if (mistakes.length) return { means: 'mistakes', mistakes };
  }
  // The cap is often that of an address many people share, so nobody is told that they hold too much.
  if (problem.kind === 'refused' || code === 'too-many-holds') return { means: 'notice', notice: { kind: 'refused', ...told } };
  return { means: 'notice', notice: { kind: 'problem', problem } };
}
