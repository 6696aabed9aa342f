import type { Booking } from '@daybridge/sdk';
import { problemOf } from '../shared/problems.ts';
import { accessTo, type Attempts } from './attempts.ts';
import type { Access, DeskApi } from './booking-api.ts';
import { refusalOf, type Notice, type Work } from './refusals.ts';
import type { BookerStore } from './session-booker.store.ts';

/** What becomes of an answer is the desk's. */
export interface Outcomes {
  stands(booking: Booking | undefined, after: Work | 'reload'): void;
  anotherDate(notice: Notice): Promise<void>;
  forgetAttempt(): void;
}

/** Asks the server for one thing at a time, reads what it refuses, and asks again whenever it is not known what happened. */
export class Commands {
  readonly #at: BookerStore;
  readonly #attempts: Attempts;
  readonly #outcomes: Outcomes;
  #again: (() => Promise<void>) | undefined;

  constructor(store: BookerStore, attempts: Attempts, outcomes: Outcomes) {
    this.#at = store;
    this.#attempts = attempts;
    this.#outcomes = outcomes;
  }

  /** The calls of the SDK. */
  get calls(): Promise<DeskApi> {
    return this.#at.by.api().desk();
  }

  /** Runs one command at a time: a second click while it runs does nothing, and what was cleared meanwhile stays cleared. */
  async run<T>(work: Work, ask: (calls: DeskApi, id: string, access: Access) => PromiseLike<T>, then: (answer: T) => void, unknown?: () => Promise<void>): Promise<void> {
    const attempt = this.#attempts.current;
    if (this.#at.state.busy || !attempt) return;
    const { forgotten } = this.#at;
    this.#at.put({ busy: work, notice: undefined, mistakes: [] });
    this.#at.tell({ type: 'say', what: 'working' });
    try {
      const answer = await ask(await this.calls, attempt.id, accessTo(attempt));
      if (forgotten !== this.#at.forgotten) return;
      this.#at.put({ busy: undefined });
      then(answer);
    } catch (thrown) {
      if (forgotten !== this.#at.forgotten) return;
      this.#at.put({ busy: undefined });
      await this.#refused(thrown, work, () => this.run(work, ask, then, unknown), unknown);
    }
  }

  async #refused(thrown: unknown, work: Work, again: () => Promise<void>, unknown = () => this.askTheServer(work)): Promise<void> {
    const refusal = refusalOf(thrown, work);
    const problem = problemOf(thrown);
    const { state } = this.#at;
    const starts = work === 'hold' || work === 'wait' || work === 'ask';
    if (refusal.means !== 'nothing' && refusal.means !== 'sign-in') this.#at.tell({ type: 'problem', problem });
    switch (refusal.means) {
      case 'nothing':
        return;
      case 'sign-in':
        return this.#at.screen(problem, again);
      case 'ask-the-server':
        return unknown();
      case 'new-id':
        this.#outcomes.forgetAttempt();
        return this.note({ kind: work === 'ask' ? 'not-asked' : 'not-through' });
      case 'mistakes': {
        const step = refusal.mistakes.some(({ field }) => field.startsWith('channel')) ? 'check' : 'who';
        if (starts) this.#outcomes.forgetAttempt();
        if (state.step !== step && !state.changing) this.#at.go(step);
        const { whoFor } = state.draft;
        this.#at.accept(refusal.mistakes.map((each) => (each.field === 'my-name' && whoFor !== 'me' ? { field: 'their-name', code: 'their-name-missing' } : each)));
        return;
      }
      case 'gone':
      case 'other-date':
        return this.#outcomes.anotherDate(refusal.notice);
      case 'notice':
        if (starts) this.#outcomes.forgetAttempt();
        return this.note(refusal.notice);
    }
  }

  /** After a lost answer, a reload or a surprise: what does the server say about this attempt? Nothing is offered again before it is known. */
  async askTheServer(after: Work | 'reload'): Promise<void> {
    const attempt = this.#attempts.current;
    if (!attempt) return this.#at.put({ phase: 'ready' });
    await this.settle(
      async (calls) => calls.booking(attempt.id, accessTo(attempt)),
      (booking) => this.#outcomes.stands(booking, after),
      after !== 'reload',
    );
  }

  /** Asks the server what became of something, on a screen that offers nothing else until it is known. */
  async settle<T>(ask: (calls: DeskApi) => PromiseLike<T>, then: (answer: T) => void, aloud = true): Promise<void> {
    const { forgotten } = this.#at;
    this.#again = () => this.settle(ask, then);
    this.#at.put({ phase: 'checking', checkFailed: false });
    if (aloud) this.#at.tell({ type: 'focus', on: 'heading' });
    try {
      const answer = await ask(await this.calls);
      if (forgotten !== this.#at.forgotten) return;
      this.#at.put({ phase: 'ready' });
      then(answer);
    } catch (thrown) {
      if (forgotten !== this.#at.forgotten) return;
      const problem = problemOf(thrown);
      if (problem.kind === 'session-lost') return this.#at.screen(problem, () => this.settle(ask, then));
      this.#at.put({ checkFailed: true });
      this.#at.tell({ type: 'problem', problem }, { type: 'say', what: 'check-failed' });
    }
  }

  /** Asks the server again whether a booking went through. */
  async checkAgain(): Promise<void> {
    if (this.#at.state.phase === 'checking' && this.#at.state.checkFailed) await this.#again?.();
  }

  /** Shows something above the step and moves the focus there, so that it is read out once. */
  note(notice: Notice): void {
    this.#at.put({ notice });
    this.#at.tell({ type: 'title-error', step: this.#at.state.step }, { type: 'focus', on: 'notice' });
  }
}
