import type { Session } from '@daybridge/sdk';
import { problemOf, type Problem } from '../shared/problems.ts';
import { Store } from '../shared/store.ts';
import { beginning, type BookerState, type BookerSurroundings, type Effect, type Step, type Subject } from './booker-state.ts';
import type { BookingDesk } from './booking-desk.ts';
import { mistakesInWho, type Draft, type Mistake, type WhoFor } from './draft.ts';
import type { Notice } from './refusals.ts';

/**
 * The way from "who for" to done: what is loaded, the answers and the steps. No DOM: every rule of the screens is tested in Node.
 * What keeps and books a place is the desk's, which is loaded while somebody answers the first question.
 */
export class BookerStore extends Store<BookerState> {
  readonly by: BookerSurroundings;
  subject: Subject = {};
  /** Counts what was asked to be shown; an answer that belongs to an earlier turn is dropped. */
  turn = 0;
  /** When the dates were loaded, in milliseconds. */
  loadedAt = 0;
  /** Counts how often everything was forgotten. A command goes on while the dates are only loaded again, in another language for example. */
  forgotten = 0;
  #desk: Promise<BookingDesk> | undefined;
  /** The desk, once it is there. */
  desk: BookingDesk | undefined;
  #afterSignIn: (() => Promise<void>) | undefined;

  constructor(surroundings: BookerSurroundings) {
    super(beginning);
    this.by = surroundings;
  }

  /** Loads the dates, or the booking, and settles an attempt that a reload left open. */
  async load(subject: Subject = this.subject): Promise<void> {
    const { opportunityId, bookingId, requestId } = subject;
    if (opportunityId !== this.subject.opportunityId || bookingId !== this.subject.bookingId || requestId !== this.subject.requestId) this.reset();
    this.subject = subject;
    const turn = ++this.turn;
    const current = () => turn === this.turn;
    if (!opportunityId && !bookingId && !requestId) return this.put({ phase: 'idle' });
    // While it is not known whether a booking went through, nothing is offered again: that screen stays over fresh dates.
    this.put({ ...(this.state.phase === 'checking' ? {} : { phase: 'loading' }), slow: false, problem: undefined });
    this.tell({ type: 'say', what: 'loading' });
    const stopWaiting = this.by.clock.after(10_000, () => {
      if (!current()) return;
      this.put({ slow: true });
      this.tell({ type: 'say', what: 'slow' });
    });
    try {
      const signedIn = await this.by.signedIn();
      if (current()) this.put({ signedIn });
      if (bookingId || requestId) await (await this.openDesk()).show(subject, current);
      else if (opportunityId) await this.#loadDates(opportunityId, current);
    } catch (thrown) {
      if (current() && this.state.phase !== 'checking') this.screen(problemOf(thrown), () => this.load());
    } finally {
      stopWaiting();
    }
  }

  async #loadDates(id: string, current: () => boolean): Promise<void> {
    const open = this.by.attempt.read();
    const unsettled = open?.opportunityId === id && !this.desk?.hasAttempt ? open : undefined;
    const [opportunity, page] = await Promise.all([this.by.api().opportunity(id), this.by.api().sessions(id)]);
    if (!current()) return;
    this.loadedAt = this.now;
    this.put({ opportunity, asOf: undefined, sessions: page.items, venues: page.venues ?? [], moreSessions: page.nextCursor });
    // A date the person chose on the page before is their choice; otherwise nothing is chosen for them.
    const { sessionId } = this.subject;
    if (sessionId && !this.state.draft.sessionId) this.answer({ sessionId });
    if (unsettled) await (await this.openDesk()).settle(unsettled);
    else if (this.state.phase === 'loading') this.put({ phase: 'ready' });
  }

  /** Loads what keeps and books a place; once. */
  async openDesk(): Promise<BookingDesk> {
    this.#desk ??= this.by.desk(this);
    try {
      return (this.desk = await this.#desk);
    } catch (thrown) {
      this.#desk = undefined;
      throw thrown;
    }
  }

  /** Keeps an answer. Nothing is checked before the person goes on. */
  answer(change: Partial<Draft>): void {
    this.put({ draft: { ...this.state.draft, ...change } });
  }

  /** The session that is chosen, as the list knows it. */
  get chosen(): Session | undefined {
    return this.state.sessions.find((session) => session.id === this.state.draft.sessionId);
  }

  /** The time in milliseconds. */
  get now(): number {
    return this.by.clock.now();
  }

  /** Says who it is for. Whom somebody may book for is looked up when they help somebody. */
  chooseWho(whoFor: WhoFor): void {
    const { draft, signedIn } = this.state;
    // Another role, other relations; what is said about the person stays.
    this.answer({ whoFor, ...(draft.whoFor === whoFor ? {} : { relationship: undefined }) });
    if (whoFor !== 'me' && signedIn) void this.openDesk().then((desk) => desk.lookUp(), () => undefined);
  }

  /** Goes on from "who for". */
  async submitWho(): Promise<void> {
    if (!this.accept(mistakesInWho(this.state.draft, this.state.signedIn))) return;
    try {
      if ((await this.openDesk()).whoIsClear()) this.go('date');
    } catch (thrown) {
      this.screen(problemOf(thrown), () => this.submitWho());
    }
  }

  /** One step back; every answer stays. */
  back(): void {
    this.goTo(this.state.step === 'check' ? 'date' : 'who');
  }

  /** Back to a step to change an answer. */
  goTo(step: Step): void {
    this.put({ notice: this.state.holdOver ? this.state.notice : undefined });
    this.go(step);
  }

  /** Shows a step. */
  go(step: Step): void {
    this.put({ step, mistakes: [] });
    this.tell({ type: 'step', step }, { type: 'title-ok', step }, { type: 'focus', on: 'heading' });
  }

  /** Shows what has to be put right; true when nothing has to. */
  accept(mistakes: Mistake[], notice?: Notice): boolean {
    this.put({ mistakes, notice });
    if (mistakes.length) this.tell({ type: 'title-error', step: this.state.step }, { type: 'focus', on: 'summary' });
    return !mistakes.length;
  }

  /** A problem instead of the step. The answers stay in memory; after signing in, or trying again, what was under way goes on. */
  screen(problem: Problem, again?: () => Promise<void>): void {
    if (problem.kind === 'aborted') return;
    this.#afterSignIn = again;
    this.put({ phase: 'problem', problem, busy: undefined });
    this.tell({ type: 'problem', problem });
    if (problem.kind === 'session-lost') this.tell({ type: 'sign-in-needed' });
    this.tell({ type: 'title-error', step: this.state.step }, { type: 'focus', on: 'heading' });
  }

  /** The answers, for a host that leaves the page to sign in. They are personal: keep them in memory. */
  suspend(): Draft {
    return this.state.draft;
  }

  /** Goes on where it was: after signing in, after trying again, or with answers from `suspend()`. */
  async resume(draft?: Draft): Promise<void> {
    if (draft) this.answer(draft);
    if (this.state.phase !== 'problem') return;
    const again = this.#afterSignIn;
    if (!this.state.opportunity && !this.state.booking) return this.load();
    const signedIn = await this.by.signedIn();
    this.put({ phase: 'ready', problem: undefined, signedIn });
    this.tell({ type: 'focus', on: 'heading' });
    await again?.();
  }

  /** The host gave another token: goes on after signing in, or notices that somebody is signed in before anything is kept. */
  async tokenChanged(): Promise<void> {
    if (this.state.phase === 'problem' && this.state.problem?.kind === 'session-lost') return this.resume();
    const signedIn = await this.by.signedIn();
    if (!this.desk?.hasAttempt) this.put({ signedIn });
  }

  /** Forgets every answer and gives back a place that is kept. */
  clear(): void {
    this.desk?.letEverythingGo();
    this.by.attempt.clear();
    this.reset();
    void this.load();
  }

  /** Looks at the clock again: the device may have slept. */
  tick(): void {
    this.desk?.tick();
  }

  /** Stops the timers while the element is in no page. */
  pause(): void {
    this.desk?.pause();
  }

  reset(): void {
    this.turn++;
    this.forgotten++;
    this.desk?.forget();
    this.put(beginning);
  }

  /** Changes what is shown. */
  put(change: Partial<BookerState>): void {
    this.set(change);
  }

  tell(...effects: Effect[]): void {
    for (const effect of effects) this.by.effect(effect);
  }
}
