import type { Booking, NewBooking, Session } from '@daybridge/sdk';
import { problemOf } from '../shared/problems.ts';
import type { Attempt } from './attempt.ts';
import { accessTo, Attempts } from './attempts.ts';
import { daysAtOnce } from './booker-state.ts';
import type { Access, BookerClient, DeskApi } from './booking-api.ts';
import { agreement, answersIn, bookedFor, confirmation, contact, mistakesInCheck } from './booking-content.ts';
import { availability, byDay, choosable, nearest } from './dates.ts';
import { mistakesInWho } from './draft.ts';
import { HoldClock } from './hold-clock.ts';
import { refusalOf, type Notice, type Work } from './refusals.ts';
import type { BookerStore } from './session-booker.store.ts';

/** Keeps, books and cancels: one attempt at a time, one command at a time, and the server is asked whenever it is not known what happened. */
export class BookingDesk {
  readonly #at: BookerStore;
  readonly #holdClock: HoldClock;
  readonly #attempts: Attempts;
  #again: (() => Promise<void>) | undefined;

  constructor(store: BookerStore) {
    this.#at = store;
    this.#attempts = new Attempts(store.by.attempt);
    this.#holdClock = new HoldClock(store.by.clock, {
      ending: () => {
        this.#at.put({ holdEnding: true });
        this.#at.tell({ type: 'say', what: 'ending' });
      },
      over: () => this.#at.put({ holdOver: true, holdEnding: false, notice: { kind: 'expired', until: this.#state.booking?.heldUntil } }),
    });
  }

  get #state() {
    return this.#at.state;
  }

  get #dates(): BookerClient {
    return this.#at.by.api();
  }

  get #calls(): Promise<DeskApi> {
    return this.#dates.desk();
  }

  /** Whether an attempt of this page is under way. */
  get hasAttempt(): boolean {
    return this.#attempts.current !== undefined;
  }

  /** Shows a booking to look after. */
  async show(id: string, secret: string | undefined, current: () => boolean): Promise<void> {
    const booking = await (await this.#calls).booking(id, secret ? { secret } : {});
    if (!current()) return;
    if (!booking) return this.#at.screen({ kind: 'not-found', status: 404 });
    this.#attempts.current = { id, secret, opportunityId: booking.session?.opportunityId ?? '', sessionId: booking.sessionId, answered: true };
    this.#at.put({ phase: 'ready', step: 'done', booking });
  }

  /** Finds out what became of an attempt that a reload left open. */
  async settle(open: Attempt): Promise<void> {
    this.#attempts.current = open;
    await this.#askTheServer('reload');
  }

  /** Goes on from the dates: keeps the place, or goes on to the waiting list of a full date. */
  async submitDate(): Promise<void> {
    const session = this.#at.chosen;
    if (!this.#at.accept(session && choosable(session, this.#at.now) ? [] : [{ field: 'session', code: 'date-missing' }])) return;
    const kept = this.#keptFor(session!.id);
    if (kept && this.#attempts.current?.content === this.#holdContent(session!.id)) return this.#at.go('check');
    const waiting = !kept && availability(session!, this.#at.now) === 'full';
    this.#at.put({ waiting });
    if (waiting) return this.#at.go('check');
    await this.#hold(session!);
  }

  /** Books the place that is kept, or joins the waiting list. */
  async submitCheck(): Promise<void> {
    const { draft, waiting, notice } = this.#state;
    const overlaps = notice?.kind === 'overlap' ? notice : undefined;
    if (this.#state.busy || !this.#at.accept(mistakesInCheck(draft, { waiting, overlaps: Boolean(overlaps) }), overlaps)) return;
    if (waiting) await this.#wait();
    else if (this.hasAttempt) await this.#run('confirm', (calls, id, access) => calls.confirm(id, confirmation(draft, this.#at.by.agreementWords()), access), (booking) => this.#finish(booking));
    else this.#at.goTo('date');
  }

  /** Shows more days of the list. */
  async showMoreDays(): Promise<void> {
    const { days, moreSessions, sessions, venues } = this.#state;
    if (days + daysAtOnce > byDay(sessions).length && moreSessions && this.#at.subject.opportunityId) {
      try {
        const page = await this.#dates.sessions(this.#at.subject.opportunityId, moreSessions);
        this.#at.put({ sessions: [...sessions, ...page.items], venues: [...venues, ...(page.venues ?? [])], moreSessions: page.nextCursor });
      } catch (thrown) {
        return this.#note({ kind: 'problem', problem: problemOf(thrown) });
      }
    }
    this.#at.put({ days: days + daysAtOnce, newFrom: days });
    this.#at.tell({ type: 'focus', on: 'new-day' });
  }

  #keptFor(sessionId: string): Booking | undefined {
    const { booking, holdOver } = this.#state;
    return booking?.status === 'held' && booking.sessionId === sessionId && !holdOver ? booking : undefined;
  }

  #who(): Pick<NewBooking, 'bookedFor' | 'agreement'> {
    const { draft, signedIn } = this.#state;
    const agreed = agreement(draft, this.#at.by.agreementWords());
    return { bookedFor: bookedFor(draft, signedIn), ...(agreed ? { agreement: agreed } : {}) };
  }

  #holdContent(sessionId: string): string {
    return JSON.stringify({ sessionId, ...this.#who() });
  }

  #begin(sessionId: string, content: string): void {
    const { by, subject } = this.#at;
    this.#attempts.begin(content, () => ({
      id: by.newId(), opportunityId: subject.opportunityId ?? '', sessionId, ...(this.#state.signedIn ? {} : { secret: by.newSecret() }),
    }));
  }

  async #hold(session: Session): Promise<void> {
    if (this.#state.busy) return;
    const { kept } = this.#attempts;
    // A place for somebody else in the same session: ours may be the last one, so it is let go first. Otherwise the new one comes first.
    if (kept?.sessionId === session.id) {
      this.#at.put({ busy: 'hold' });
      await this.#letGo(kept);
      this.#at.put({ busy: undefined });
      this.#forgetAttempt();
    }
    this.#begin(session.id, this.#holdContent(session.id));
    const asked = { sessionId: session.id, ...this.#who() };
    await this.#run('hold', (calls, id, access) => calls.hold({ id, ...asked }, access), (booking) => this.#stands(booking, 'hold'));
  }

  async #wait(): Promise<void> {
    const { draft } = this.#state;
    const asked = { sessionId: draft.sessionId ?? '', ...this.#who(), contact: contact(draft) };
    this.#begin(asked.sessionId, JSON.stringify(asked));
    await this.#run('wait', (calls, id, access) => calls.wait({ id, ...asked }, access), (booking) => this.#finish(booking));
  }

  /** Gives a kept place back. If that does not work, its time runs out. */
  async #letGo(attempt: Attempt | undefined): Promise<void> {
    try {
      if (attempt) await (await this.#calls).cancel(attempt.id, accessTo(attempt));
    } catch { /* Its time runs out. */ }
  }

  /** Keeps the place longer. */
  async extend(): Promise<void> {
    const from = this.#state.booking?.heldUntil;
    if (!from) return;
    await this.#run('extend', (calls, id, access) => calls.extend(id, from, access), (booking) => {
      this.#keep(booking);
      this.#at.tell({ type: 'say', what: 'extended' });
    });
  }

  /** Looks at the clock again: the device may have slept. */
  tick(): void {
    if (this.#state.booking?.status === 'held') this.#holdClock.look();
  }

  pause(): void {
    this.#holdClock.stop();
  }

  #keep(booking: Booking, justMade = false): void {
    void this.#letGo(this.#attempts.keep());
    this.#at.put({ booking, holdEnding: false, holdOver: false });
    this.#holdClock.watch(booking, justMade);
  }

  /** Runs one command at a time: a second click while it runs does nothing, and what was cleared meanwhile stays cleared. */
  async #run<T>(work: Work, ask: (calls: DeskApi, id: string, access: Access) => PromiseLike<T>, then: (answer: T) => void): Promise<void> {
    const attempt = this.#attempts.current;
    if (this.#state.busy || !attempt) return;
    const { forgotten } = this.#at;
    this.#at.put({ busy: work, notice: undefined, mistakes: [] });
    this.#at.tell({ type: 'say', what: 'working' });
    try {
      const answer = await ask(await this.#calls, attempt.id, accessTo(attempt));
      if (forgotten !== this.#at.forgotten) return;
      this.#at.put({ busy: undefined });
      then(answer);
    } catch (thrown) {
      if (forgotten !== this.#at.forgotten) return;
      this.#at.put({ busy: undefined });
      await this.#refused(thrown, work, () => this.#run(work, ask, then));
    }
  }

  async #refused(thrown: unknown, work: Work, again: () => Promise<void>): Promise<void> {
    const refusal = refusalOf(thrown, work);
    const problem = problemOf(thrown);
    if (refusal.means !== 'nothing' && refusal.means !== 'sign-in') this.#at.tell({ type: 'problem', problem });
    switch (refusal.means) {
      case 'nothing':
        return;
      case 'sign-in':
        return this.#at.screen(problem, again);
      case 'ask-the-server':
        return this.#askTheServer(work);
      case 'new-id':
        this.#forgetAttempt();
        return this.#note({ kind: 'not-through' });
      case 'mistakes': {
        const step = refusal.mistakes.some(({ field }) => field.startsWith('channel')) ? 'check' : 'who';
        if (work === 'hold' || work === 'wait') this.#forgetAttempt();
        if (this.#state.step !== step) this.#at.go(step);
        this.#at.accept(refusal.mistakes.map((each) => (each.field === 'my-name' && this.#state.draft.whoFor === 'someone' ? { field: 'their-name', code: 'their-name-missing' } : each)));
        return;
      }
      case 'gone':
      case 'other-date':
        return this.#anotherDate(refusal.notice);
      case 'notice':
        if (work === 'hold' || work === 'wait') this.#forgetAttempt();
        return this.#note(refusal.notice);
    }
  }

  /** The date that was chosen can not be had: says so above fresh dates. Every other answer stays. */
  async #anotherDate(notice: Notice): Promise<void> {
    const lost = this.#at.chosen;
    this.#forgetAttempt();
    this.#at.answer({ sessionId: undefined });
    await this.#freshDates();
    const now = this.#at.now;
    const offered = notice.kind === 'gone' ? { nearest: nearest(this.#state.sessions, lost, now) } : {};
    this.#at.put({ waiting: false });
    if (this.#state.step !== 'date') this.#at.go('date');
    this.#note({ ...notice, ...offered, ...(notice.kind === 'gone' && lost ? { sessionId: lost.id } : {}) });
  }

  async #freshDates(): Promise<void> {
    const { opportunityId } = this.#at.subject;
    if (!opportunityId) return;
    try {
      const page = await this.#dates.sessions(opportunityId);
      this.#at.put({ sessions: page.items, venues: page.venues ?? [], moreSessions: page.nextCursor });
    } catch { /* The dates we have are better than none; the server has the last word. */ }
  }

  /** After a lost answer, a reload or a surprise: what does the server say about this attempt? Nothing is offered again before it is known. */
  async #askTheServer(after: Work | 'reload', asked = after !== 'reload'): Promise<void> {
    const attempt = this.#attempts.current;
    if (!attempt) return this.#at.put({ phase: 'ready' });
    const { forgotten } = this.#at;
    this.#again = () => this.#askTheServer(after, true);
    this.#at.put({ phase: 'checking', checkFailed: false });
    if (asked) this.#at.tell({ type: 'focus', on: 'heading' });
    try {
      const booking = await (await this.#calls).booking(attempt.id, accessTo(attempt));
      if (forgotten !== this.#at.forgotten) return;
      this.#at.put({ phase: 'ready' });
      this.#stands(booking, after);
    } catch (thrown) {
      if (forgotten !== this.#at.forgotten) return;
      const problem = problemOf(thrown);
      if (problem.kind === 'session-lost') return this.#at.screen(problem, () => this.#askTheServer(after));
      this.#at.put({ checkFailed: true });
      this.#at.tell({ type: 'problem', problem }, { type: 'say', what: 'check-failed' });
    }
  }

  /** Asks the server again whether a booking went through. */
  async checkAgain(): Promise<void> {
    if (this.#state.phase === 'checking' && this.#state.checkFailed) await this.#again?.();
  }

  /** Goes to where the server says the booking stands. */
  #stands(booking: Booking | undefined, after: Work | 'reload'): void {
    if (booking) this.#attempts.answered();
    if (after === 'cancel' && booking && booking.status !== 'cancelled') {
      this.#at.put({ booking });
      return this.#note({ kind: 'not-cancelled' });
    }
    switch (booking?.status) {
      case undefined:
        if (after === 'reload') return this.#forgetAttempt();
        if (after === 'hold' || after === 'wait') return this.#note({ kind: 'not-through' });
        if (this.#state.step === 'done') return this.#at.screen({ kind: 'not-found', status: 404 });
        return void this.#anotherDate({ kind: 'expired', until: this.#state.booking?.heldUntil });
      case 'held':
        if (after === 'reload') this.#at.answer(answersIn(booking, this.#state.signedIn));
        this.#attempts.answered(this.#holdContent(booking.sessionId));
        this.#keep(booking, after === 'hold');
        if (after === 'hold') this.#at.tell({ type: 'held', booking });
        this.#at.go('check');
        if (after === 'confirm') this.#note({ kind: 'not-through' });
        return;
      case 'expired':
        if (after === 'reload') return this.#forgetAttempt();
        this.#at.put({ booking, holdOver: true });
        return this.#note({ kind: 'expired', until: booking.heldUntil ?? this.#state.booking?.heldUntil });
      case 'cancelled':
        if (after === 'cancel') return this.#cancelled(booking);
        if (this.#state.step === 'done') return this.#at.put({ booking, cancelAsked: false });
        if (after === 'reload') return this.#forgetAttempt();
        return void this.#anotherDate({ kind: 'not-through' });
      default:
        return this.#finish(booking!);
    }
  }

  #finish(booking: Booking): void {
    this.#holdClock.stop();
    void this.#letGo(this.#attempts.finish());
    this.#at.put({ booking, phase: 'ready', notice: undefined, mistakes: [], holdOver: false, holdEnding: false, cancelAsked: false });
    this.#at.tell({ type: 'booked', booking });
    this.#at.go('done');
  }

  /** Nothing came of this attempt. A place that was kept before it is still kept. */
  #forgetAttempt(): void {
    if (this.#attempts.fallBack(!this.#state.holdOver)) return;
    this.#holdClock.stop();
    this.#at.put({ booking: undefined, holdOver: false, holdEnding: false });
  }

  /** Shows something above the step and moves the focus there, so that it is read out once. */
  #note(notice: Notice): void {
    this.#at.put({ notice });
    this.#at.tell({ type: 'title-error', step: this.#state.step }, { type: 'focus', on: 'notice' });
  }

  /** Asks before anything is cancelled. */
  askCancel(asked = true): void {
    this.#at.put({ cancelAsked: asked, notice: undefined });
    this.#at.tell({ type: 'focus', on: asked ? 'question' : 'heading' });
  }

  /** Cancels the booking, or leaves the waiting list. Nobody has to say why. */
  async cancel(): Promise<void> {
    await this.#run('cancel', (calls, id, access) => calls.cancel(id, access), (booking) => this.#cancelled(booking));
  }

  #cancelled(booking: Booking): void {
    this.#at.by.attempt.clear();
    this.#at.put({ booking, cancelAsked: false });
    this.#at.tell({ type: 'cancelled', booking }, { type: 'focus', on: 'heading' });
  }

  /** Takes a place that was offered from the waiting list. */
  async takeOffer(): Promise<void> {
    await this.#run('confirm', (calls, id, access) => calls.confirm(id, {}, access), (booking) => this.#finish(booking));
  }

  /** Fetches the calendar file. */
  async calendar(): Promise<void> {
    await this.#run('calendar', (calls, id, access) => calls.calendar(id, access), (text) => this.#at.tell({ type: 'calendar', text }));
  }

  /** Starts again at the dates, with the answers there are. */
  async bookAnother(): Promise<void> {
    const of = this.#state.booking?.opportunity?.id;
    if (!this.#state.opportunity) {
      this.#forgetAttempt();
      return this.#at.load({ opportunityId: of });
    }
    await this.#freshDates();
    this.#at.answer({ sessionId: undefined, bothWanted: false });
    this.#at.put({ notice: undefined, waiting: false, step: 'date' });
    this.#forgetAttempt();
    this.#at.go(mistakesInWho(this.#state.draft, this.#state.signedIn).length ? 'who' : 'date');
  }

  /** Gives back a place that is kept. */
  letEverythingGo(): void {
    void this.#letGo(this.#attempts.kept);
  }

  /** Forgets the attempt; what is kept runs out by itself. */
  forget(): void {
    this.#holdClock.stop();
    this.#attempts.forget();
  }
}
