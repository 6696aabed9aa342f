import type { Booking, Opportunity, Session, Venue } from '@daybridge/sdk';
import type { Clock } from '../shared/clock.ts';
import type { Problem } from '../shared/problems.ts';
import type { OpenAttempt } from './attempt.ts';
import type { BookerClient } from './booking-api.ts';
import type { BookingDesk } from './booking-desk.ts';
import { emptyDraft, type AgreementWords, type Draft, type Mistake } from './draft.ts';
import type { Notice, Work } from './refusals.ts';
import type { BookerStore } from './session-booker.store.ts';

export const steps = ['who', 'date', 'check', 'done'] as const;
export type Step = (typeof steps)[number];

/** Everything the booker shows. */
export interface BookerState {
  /** `checking`: we do not know whether a booking went through and are asking the server. */
  phase: 'idle' | 'loading' | 'ready' | 'checking' | 'problem';
  /** Ten seconds have gone by without an answer. */
  slow: boolean;
  /** Asking the server failed too; the person can ask again. */
  checkFailed: boolean;
  problem: Problem | undefined;
  signedIn: boolean;
  opportunity: Opportunity | undefined;
  sessions: readonly Session[];
  venues: readonly Venue[];
  moreSessions: string | undefined;
  /** How many days of the list are shown. */
  days: number;
  /** The first day that "Show more dates" added. */
  newFrom: number | undefined;
  step: Step;
  draft: Draft;
  mistakes: readonly Mistake[];
  notice: Notice | undefined;
  busy: Work | undefined;
  /** The chosen date is full: the person joins its waiting list. */
  waiting: boolean;
  booking: Booking | undefined;
  /** Less than three minutes are left. */
  holdEnding: boolean;
  holdOver: boolean;
  cancelAsked: boolean;
}

/** What the element does when the store says so. */
export type Effect =
  | { type: 'step' | 'title-error' | 'title-ok'; step: Step }
  | { type: 'focus'; on: 'heading' | 'summary' | 'notice' | 'question' | 'new-day' }
  | { type: 'say'; what: 'loading' | 'slow' | 'extended' | 'ending' | 'working' | 'check-failed' }
  | { type: 'held' | 'booked' | 'cancelled'; booking: Booking }
  | { type: 'calendar'; text: string }
  | { type: 'sign-in-needed' }
  | { type: 'problem'; problem: Problem };

/** What the store is given from outside, so that a test can decide. */
export interface BookerSurroundings {
  api: () => BookerClient;
  signedIn: () => Promise<boolean>;
  attempt: OpenAttempt;
  newId: () => string;
  newSecret: () => string;
  clock: Clock;
  agreementWords: () => Partial<AgreementWords>;
  effect: (effect: Effect) => void;
  /** Loads what keeps and books a place. */
  desk: (store: BookerStore) => Promise<BookingDesk>;
}

/** What to show: the dates of an opportunity, or one booking to look after. */
export interface Subject {
  opportunityId?: string;
  sessionId?: string;
  bookingId?: string;
  secret?: string;
}

export const daysAtOnce = 6;

export const beginning: BookerState = {
  phase: 'idle', slow: false, checkFailed: false, problem: undefined, signedIn: false, opportunity: undefined, sessions: [], venues: [],
  moreSessions: undefined, days: daysAtOnce, newFrom: undefined, step: 'who', draft: emptyDraft, mistakes: [], notice: undefined, busy: undefined, waiting: false,
  booking: undefined, holdEnding: false, holdOver: false, cancelAsked: false,
};
