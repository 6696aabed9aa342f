import type { CSSResult } from 'lit';
import type { Booking, Opportunity, Session, Venue } from '@daybridge/sdk';
import type { Clock } from '../shared/clock.ts';
import type { Problem } from '../shared/problems.ts';
import type { Lang } from '../shared/messages.ts';
import type { AskState } from './ask/ask.ts';
import type { OpenAttempt } from './attempt.ts';
import type { BookerClient } from './booking-api.ts';
import type { BookingDesk } from './booking-desk.ts';
import type { CalendarState } from './calendar/calendar.ts';
import { emptyDraft, type AgreementWords, type Draft, type Mistake } from './draft.ts';
import type { RecordState } from './record/record.ts';
import type { Notice, Work } from './refusals.ts';
import type { BookerStore } from './session-booker.store.ts';
import type { SeveralState } from './several/several.ts';

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
  /** The dates could not be asked for again: what is shown is as it was then, in milliseconds. */
  asOf: number | undefined;
  /** Several dates at once. */
  several: SeveralState | undefined;
  /** The calendar as another way to a day. */
  calendar: CalendarState | undefined;
  /** What is asked for where there is no date. */
  ask: AskState | undefined;
  /** A booking that stands is being changed. */
  changing: 'details' | 'date' | undefined;
  /** The link that led here opens nothing any more: what is shown can be read and no longer changed. */
  linkSpent: boolean;
  /** What we hold about the person who is signed in. */
  record: RecordState | undefined;
}

/** What the element does when the store says so. */
export type Effect =
  | { type: 'step' | 'title-error' | 'title-ok'; step: Step }
  | { type: 'focus'; on: 'heading' | 'summary' | 'notice' | 'question' | 'new-day' | 'grid-day' | 'times' }
  | { type: 'say'; what: 'loading' | 'slow' | 'extended' | 'ending' | 'working' | 'check-failed' }
  | { type: 'held' | 'booked' | 'cancelled'; booking: Booking }
  | { type: 'asked'; id: string; status: string }
  | { type: 'styles'; styles: CSSResult }
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
  language: () => Lang;
  effect: (effect: Effect) => void;
  /** Loads what keeps and books a place. */
  desk: (store: BookerStore) => Promise<BookingDesk>;
}

/** What to show: the dates of an opportunity, or one booking or request to look after. */
export interface Subject {
  opportunityId?: string;
  sessionId?: string;
  bookingId?: string;
  requestId?: string;
  /** What opens a guest's booking or request. */
  secret?: string;
}

export const daysAtOnce = 6;

export const beginning: BookerState = {
  phase: 'idle', slow: false, checkFailed: false, problem: undefined, signedIn: false, opportunity: undefined, sessions: [], venues: [],
  moreSessions: undefined, days: daysAtOnce, newFrom: undefined, step: 'who', draft: emptyDraft, mistakes: [], notice: undefined, busy: undefined, waiting: false,
  booking: undefined, holdEnding: false, holdOver: false, cancelAsked: false,
  asOf: undefined, several: undefined, calendar: undefined, ask: undefined, changing: undefined, linkSpent: false, record: undefined,
};
