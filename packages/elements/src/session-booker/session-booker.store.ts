import type { Booking, NewBooking, Session } from '@daybridge/sdk';
import { problemOf, type Problem } from '../shared/problems.ts';
import { Store } from '../shared/store.ts';
import type { Attempt } from './attempt.ts';
import { beginning, daysAtOnce, type BookerState, type BookerSurroundings, type Effect, type Step, type Subject } from './booker-state.ts';
import type { Access, BookingApi } from './booking-api.ts';
import { availability, byDay, choosable, nearest } from './dates.ts';
import { agreement, answersIn, bookedFor, confirmation, contact, mistakesInCheck, mistakesInWho, type Draft, type Mistake } from './draft.ts';
import { HoldClock } from './hold-clock.ts';
import { refusalOf, type Notice, type Work } from './refusals.ts';

/** An attempt of this page. `content` is what was asked with its id; `answered` once the server has said something about it. */
interface CurrentAttempt extends Attempt {
  content?: string;
  answered?: boolean;
}

/** One booking from "who for" to done, and what can be done with it afterwards. No DOM: every rule of the screens is tested in Node. */
export class BookerStore extends Store<BookerState> {
  readonly #by: BookerSurroundings;
  readonly #holdClock: HoldClock;
  #subject: Subject = {};
  /** The attempt under way. */
  #attempt: CurrentAttempt | undefined;
  /** The attempt behind the place that is kept. While another date is tried it is not given up. */
  #kept: CurrentAttempt | undefined;
  #turn = 0;
  #afterSignIn: (() => Promise<void>) | undefined;

  constructor(surroundings: BookerSurroundings) {
    super(beginning);
    this.#by = surroundings;
    this.#holdClock = new HoldClock(surroundings.clock, {
      ending: () => {
        this.set({ holdEnding: true });
        this.#tell({ type: 'say', what: 'ending' });
      },
      over: () => this.set({ holdOver: true, holdEnding: false, notice: { kind: 'expired', until: this.state.booking?.heldUntil } }),
    });
  }

  // --- loading ---------------------------------------------------------------------------------------------------------------

  /** Loads the dates, or the booking, and settles an attempt that a reload left open. */
  async load(subject: Subject = this.#subject): Promise<void> {
    if (subject.opportunityId !== this.#subject.opportunityId || subject.bookingId !== this.#subject.bookingId) this.#reset();
    this.#subject = subject;
    const turn = ++this.#turn;
    const current = () => turn === this.#turn;
    if (!subject.opportunityId && !subject.bookingId) return this.set({ phase: 'idle' });
    this.set({ phase: 'loading', slow: false, problem: undefined });
    this.#tell({ type: 'say', what: 'loading' });
    const stopWaiting = this.#by.clock.after(10_000, () => this.set({ slow: true }));
    try {
      const signedIn = await this.#by.signedIn();
      if (current()) this.set({ signedIn });
      await (subject.bookingId ? this.#loadBooking(subject.bookingId, current) : this.#loadDates(subject, current));
    } catch (thrown) {
      if (current()) this.#screen(problemOf(thrown), () => this.load());
    } finally {
      stopWaiting();
    }
  }

  async #loadBooking(id: string, current: () => boolean): Promise<void> {
    const { secret } = this.#subject;
    const booking = await this.#api.booking(id, secret ? { secret } : {});
    if (!current()) return;
    if (!booking) return this.#screen({ kind: 'not-found', status: 404 });
    this.#attempt = { id, secret, opportunityId: booking.session?.opportunityId ?? '', sessionId: booking.sessionId, answered: true };
    this.set({ phase: 'ready', step: 'done', booking });
  }

  async #loadDates({ opportunityId = '', sessionId }: Subject, current: () => boolean): Promise<void> {
    const [opportunity, page] = await Promise.all([this.#api.opportunity(opportunityId), this.#api.sessions(opportunityId)]);
    if (!current()) return;
    this.set({ opportunity, sessions: page.items, venues: page.venues ?? [], moreSessions: page.nextCursor });
    // A date the person chose on the page before is their choice; otherwise nothing is chosen for them.
    const chosen = page.items.find((session) => session.id === sessionId && choosable(session, this.now));
    if (chosen && !this.state.draft.sessionId) this.#draft({ sessionId: chosen.id });
    this.#showDay(chosen);
    const open = this.#attempt ? undefined : this.#by.attempt.read();
    if (open?.opportunityId !== opportunityId) return this.set({ phase: 'ready' });
    this.#attempt = open;
    await this.#askTheServer('reload');
  }

  /** Shows more days of the list. */
  async showMoreDays(): Promise<void> {
    const { days, moreSessions, sessions, venues } = this.state;
    if (days + daysAtOnce > byDay(sessions).length && moreSessions && this.#subject.opportunityId) {
      try {
        const page = await this.#api.sessions(this.#subject.opportunityId, moreSessions);
        this.set({ sessions: [...sessions, ...page.items], venues: [...venues, ...(page.venues ?? [])], moreSessions: page.nextCursor });
      } catch (thrown) {
        return this.#note({ kind: 'problem', problem: problemOf(thrown) });
      }
    }
    this.set({ days: days + daysAtOnce, newFrom: days });
    this.#tell({ type: 'focus', on: 'new-day' });
  }

  #showDay(session: Session | undefined): void {
    const at = byDay(this.state.sessions).findIndex((day) => day.sessions.some((each) => each.id === session?.id));
    if (at >= this.state.days) this.set({ days: at + 1 });
  }

  // --- answers and steps -----------------------------------------------------------------------------------------------------

  /** Keeps an answer. Nothing is checked before the person goes on. */
  answer(change: Partial<Draft>): void {
    this.#draft(change);
  }

  #draft(change: Partial<Draft>): void {
    this.set({ draft: { ...this.state.draft, ...change } });
  }

  /** The session that is chosen, as the list knows it. */
  get chosen(): Session | undefined {
    return this.state.sessions.find((session) => session.id === this.state.draft.sessionId);
  }

  /** The time in milliseconds. */
  get now(): number {
    return this.#by.clock.now();
  }

  get #api(): BookingApi {
    return this.#by.api();
  }

  /** Goes on from "who for". */
  submitWho(): void {
    if (this.#accept(mistakesInWho(this.state.draft, this.state.signedIn))) this.#go('date');
  }

  /** Goes on from the dates: keeps the place, or goes on to the waiting list of a full date. */
  async submitDate(): Promise<void> {
    const session = this.chosen;
    if (!this.#accept(session && choosable(session, this.now) ? [] : [{ field: 'session', code: 'date-missing' }])) return;
    const kept = this.#keptFor(session!.id);
    if (kept && this.#attempt?.content === this.#holdContent(session!.id)) return this.#go('check');
    const waiting = !kept && availability(session!, this.now) === 'full';
    this.set({ waiting });
    if (waiting) return this.#go('check');
    await this.#hold(session!);
  }

  /** Books the place that is kept, or joins the waiting list. */
  async submitCheck(): Promise<void> {
    const { draft, waiting, notice } = this.state;
    const overlaps = notice?.kind === 'overlap' ? notice : undefined;
    if (this.state.busy || !this.#accept(mistakesInCheck(draft, { waiting, overlaps: Boolean(overlaps) }), overlaps)) return;
    if (waiting) await this.#wait();
    else if (this.#attempt) await this.#run('confirm', async ({ id, access }) =>
      this.#finish(await this.#api.confirm(id, confirmation(draft, this.#by.agreementWords()), access)));
    else this.goTo('date');
  }

  /** One step back; every answer stays. */
  back(): void {
    this.goTo(this.state.step === 'check' ? 'date' : 'who');
  }

  /** Back to a step to change an answer. */
  goTo(step: Step): void {
    this.set({ mistakes: [], notice: this.state.holdOver ? this.state.notice : undefined });
    this.#go(step);
  }

  #go(step: Step): void {
    this.set({ step, mistakes: [] });
    this.#tell({ type: 'step', step }, { type: 'title-ok', step }, { type: 'focus', on: 'heading' });
  }

  #accept(mistakes: Mistake[], notice?: Notice): boolean {
    this.set({ mistakes, notice });
    if (mistakes.length) this.#tell({ type: 'title-error', step: this.state.step }, { type: 'focus', on: 'summary' });
    return !mistakes.length;
  }

  // --- keeping a place -------------------------------------------------------------------------------------------------------

  #keptFor(sessionId: string): Booking | undefined {
    const { booking, holdOver } = this.state;
    return booking?.status === 'held' && booking.sessionId === sessionId && !holdOver ? booking : undefined;
  }

  #who(): Pick<NewBooking, 'bookedFor' | 'agreement'> {
    const { draft, signedIn } = this.state;
    const agreed = agreement(draft, this.#by.agreementWords());
    return { bookedFor: bookedFor(draft, signedIn), ...(agreed ? { agreement: agreed } : {}) };
  }

  #holdContent(sessionId: string): string {
    return JSON.stringify({ sessionId, ...this.#who() });
  }

  /** An id for this content: the one of an attempt the server never answered, or a new one. Remembered before anything is sent. */
  #begin(sessionId: string, content: string): void {
    if (this.#attempt?.content === content && !this.#attempt.answered) return;
    const secret = this.state.signedIn ? undefined : this.#by.newSecret();
    this.#remember({ id: this.#by.newId(), opportunityId: this.#subject.opportunityId ?? '', sessionId, secret, content });
  }

  #remember(attempt: CurrentAttempt): void {
    const { id, opportunityId, sessionId, secret } = attempt;
    this.#attempt = attempt;
    this.#by.attempt.write({ id, opportunityId, sessionId, secret });
  }

  async #hold(session: Session): Promise<void> {
    if (this.state.busy) return;
    const kept = this.#kept;
    // A place for somebody else in the same session: ours may be the last one, so it is let go first. Otherwise the new one comes first.
    if (kept?.sessionId === session.id) {
      this.set({ busy: 'hold' });
      await this.#letGo(kept);
      this.set({ busy: undefined });
      this.#forgetAttempt();
    }
    this.#begin(session.id, this.#holdContent(session.id));
    await this.#run('hold', async ({ id, access }) => {
      this.#stands(await this.#api.hold({ id, sessionId: session.id, ...this.#who() }, access), 'hold');
    });
  }

  async #wait(): Promise<void> {
    const { draft } = this.state;
    const asked = { sessionId: draft.sessionId ?? '', ...this.#who(), contact: contact(draft) };
    this.#begin(asked.sessionId, JSON.stringify(asked));
    await this.#run('wait', async ({ id, access }) => this.#finish(await this.#api.wait({ id, ...asked }, access)));
  }

  /** Gives a kept place back. If that does not work, its time runs out. */
  async #letGo({ id, secret }: Attempt): Promise<void> {
    try {
      await this.#api.cancel(id, secret ? { secret } : {});
    } catch { /* Its time runs out. */ }
  }

  /** Keeps the place longer. */
  async extend(): Promise<void> {
    const from = this.state.booking?.heldUntil;
    if (!from) return;
    await this.#run('extend', async ({ id, access }) => {
      this.#keep(await this.#api.extend(id, from, access));
      this.#tell({ type: 'say', what: 'extended' });
    });
  }

  /** Looks at the clock again: the device may have slept. */
  tick(): void {
    if (this.state.booking?.status === 'held') this.#holdClock.look();
  }

  #keep(booking: Booking, justMade = false): void {
    const before = this.#kept;
    this.#kept = this.#attempt;
    if (before && before !== this.#attempt) void this.#letGo(before);
    this.set({ booking, holdEnding: false, holdOver: false });
    this.#holdClock.watch(booking, justMade);
  }

  // --- what came of it -------------------------------------------------------------------------------------------------------

  /** Runs one command at a time: a second click while it runs does nothing. */
  async #run(work: Work, action: (booking: { id: string; access: Access }) => Promise<void>): Promise<void> {
    const attempt = this.#attempt;
    if (this.state.busy || !attempt) return;
    const turn = this.#turn;
    const { secret } = attempt;
    this.set({ busy: work, notice: undefined, mistakes: [] });
    this.#tell({ type: 'say', what: 'working' });
    try {
      await action({ id: attempt.id, access: secret ? { secret } : {} });
      if (turn === this.#turn) this.set({ busy: undefined });
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.set({ busy: undefined });
      await this.#refused(thrown, work, () => this.#run(work, action));
    }
  }

  async #refused(thrown: unknown, work: Work, again: () => Promise<void>): Promise<void> {
    const refusal = refusalOf(thrown, work);
    const problem = problemOf(thrown);
    if (refusal.means !== 'nothing') this.#tell({ type: 'problem', problem });
    switch (refusal.means) {
      case 'nothing':
        return;
      case 'sign-in':
        return this.#screen(problem, again, false);
      case 'ask-the-server':
        return this.#askTheServer(work);
      case 'new-id':
        this.#forgetAttempt();
        return this.#note({ kind: 'not-through' });
      case 'mistakes': {
        const step = refusal.mistakes.some(({ field }) => field.startsWith('channel')) ? 'check' : 'who';
        if (work === 'hold' || work === 'wait') this.#forgetAttempt();
        if (this.state.step !== step) this.#go(step);
        this.#accept(refusal.mistakes);
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
    const lost = this.chosen;
    this.#forgetAttempt();
    this.#draft({ sessionId: undefined });
    await this.#freshDates();
    const now = this.now;
    const offered = notice.kind === 'gone' ? { nearest: nearest(this.state.sessions, lost, now) } : {};
    this.set({ waiting: false });
    if (this.state.step !== 'date') this.#go('date');
    this.#note({ ...notice, ...offered, ...(notice.kind === 'gone' && lost ? { sessionId: lost.id } : {}) });
  }

  async #freshDates(): Promise<void> {
    const { opportunityId } = this.#subject;
    if (!opportunityId) return;
    try {
      const page = await this.#api.sessions(opportunityId);
      this.set({ sessions: page.items, venues: page.venues ?? [], moreSessions: page.nextCursor });
    } catch { /* The dates we have are better than none; the server has the last word. */ }
  }

  /** After a lost answer, a reload or a surprise: what does the server say about this attempt? Nothing is offered again before it is known. */
  async #askTheServer(after: Work | 'reload'): Promise<void> {
    const attempt = this.#attempt;
    if (!attempt) return this.set({ phase: 'ready' });
    const { secret } = attempt;
    const turn = this.#turn;
    this.#afterSignIn = () => this.#askTheServer(after);
    this.set({ phase: 'checking', checkFailed: false });
    if (after !== 'reload') this.#tell({ type: 'focus', on: 'heading' });
    try {
      const booking = await this.#api.booking(attempt.id, secret ? { secret } : {});
      if (turn !== this.#turn) return;
      this.set({ phase: 'ready' });
      this.#stands(booking, after);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      const problem = problemOf(thrown);
      if (problem.kind === 'session-lost') return this.#screen(problem, () => this.#askTheServer(after));
      this.set({ checkFailed: true });
      this.#tell({ type: 'problem', problem });
    }
  }

  /** Asks the server again whether a booking went through. */
  async checkAgain(): Promise<void> {
    if (this.state.phase === 'checking' && this.state.checkFailed) await this.#afterSignIn?.();
  }

  /** Goes to where the server says the booking stands. */
  #stands(booking: Booking | undefined, after: Work | 'reload'): void {
    if (this.#attempt && booking) this.#attempt.answered = true;
    if (after === 'cancel' && booking && booking.status !== 'cancelled') {
      this.set({ booking });
      return this.#note({ kind: 'not-cancelled' });
    }
    switch (booking?.status) {
      case undefined:
        if (after === 'reload') return this.#forgetAttempt();
        if (after === 'hold' || after === 'wait') return this.#note({ kind: 'not-through' });
        return void this.#anotherDate({ kind: 'expired', until: this.state.booking?.heldUntil });
      case 'held':
        if (after === 'reload') this.#draft(answersIn(booking, this.state.signedIn));
        if (this.#attempt) this.#attempt.content = this.#holdContent(booking.sessionId);
        this.#keep(booking, after === 'hold');
        if (after === 'hold') this.#tell({ type: 'held', booking });
        this.#go('check');
        if (after === 'confirm') this.#note({ kind: 'not-through' });
        return;
      case 'expired':
        if (after === 'reload') return this.#forgetAttempt();
        this.set({ booking, holdOver: true });
        return this.#note({ kind: 'expired', until: booking.heldUntil ?? this.state.booking?.heldUntil });
      case 'cancelled':
        if (after === 'cancel') return this.#cancelled(booking);
        return this.#forgetAttempt();
      default:
        return this.#finish(booking!);
    }
  }

  #finish(booking: Booking): void {
    this.#holdClock.stop();
    this.#by.attempt.clear();
    if (this.#attempt) this.#attempt.answered = true;
    if (this.#kept && this.#kept !== this.#attempt) void this.#letGo(this.#kept);
    this.#kept = undefined;
    this.set({ booking, phase: 'ready', notice: undefined, mistakes: [], holdOver: false, holdEnding: false, cancelAsked: false });
    this.#tell({ type: 'booked', booking });
    this.#go('done');
  }

  /** Nothing came of this attempt. A place that was kept before it is still kept. */
  #forgetAttempt(): void {
    if (this.#kept && this.#kept !== this.#attempt && !this.state.holdOver) return this.#remember(this.#kept);
    this.#holdClock.stop();
    this.#by.attempt.clear();
    this.#attempt = this.#kept = undefined;
    this.set({ booking: undefined, holdOver: false, holdEnding: false });
  }

  /** Shows something above the step and moves the focus there, so that it is read out once. */
  #note(notice: Notice): void {
    this.set({ notice });
    this.#tell({ type: 'title-error', step: this.state.step }, { type: 'focus', on: 'notice' });
  }

  /** A problem instead of the step. The answers stay in memory; after signing in, what was under way goes on. */
  #screen(problem: Problem, again?: () => Promise<void>, tell = true): void {
    if (problem.kind === 'aborted') return;
    this.#afterSignIn = again;
    this.set({ phase: 'problem', problem, busy: undefined });
    if (tell) this.#tell({ type: 'problem', problem });
    if (problem.kind === 'session-lost') this.#tell({ type: 'sign-in-needed' });
    this.#tell({ type: 'title-error', step: this.state.step }, { type: 'focus', on: 'heading' });
  }

  // --- afterwards ------------------------------------------------------------------------------------------------------------

  /** Asks before anything is cancelled. */
  askCancel(asked = true): void {
    this.set({ cancelAsked: asked, notice: undefined });
    this.#tell({ type: 'focus', on: asked ? 'question' : 'heading' });
  }

  /** Cancels the booking, or leaves the waiting list. Nobody has to say why. */
  async cancel(): Promise<void> {
    await this.#run('cancel', async ({ id, access }) => this.#cancelled(await this.#api.cancel(id, access)));
  }

  #cancelled(booking: Booking): void {
    this.#by.attempt.clear();
    this.set({ booking, cancelAsked: false });
    this.#tell({ type: 'cancelled', booking }, { type: 'focus', on: 'heading' });
  }

  /** Takes a place that was offered from the waiting list. */
  async takeOffer(): Promise<void> {
    await this.#run('confirm', async ({ id, access }) => this.#finish(await this.#api.confirm(id, {}, access)));
  }

  /** Fetches the calendar file. */
  async calendar(): Promise<void> {
    await this.#run('calendar', async ({ id, access }) => this.#tell({ type: 'calendar', text: await this.#api.calendar(id, access) }));
  }

  /** Starts again at the dates, with the answers there are. */
  async bookAnother(): Promise<void> {
    this.#forgetAttempt();
    this.#draft({ sessionId: undefined, bothWanted: false });
    this.set({ notice: undefined, waiting: false });
    if (this.state.opportunity) await this.#freshDates();
    this.#go(mistakesInWho(this.state.draft, this.state.signedIn).length ? 'who' : 'date');
  }

  /** The answers, for a host that leaves the page to sign in. They are personal: keep them in memory. */
  suspend(): Draft {
    return this.state.draft;
  }

  /** Goes on where it was, after signing in or with answers from `suspend()`. */
  async resume(draft?: Draft): Promise<void> {
    if (draft) this.#draft(draft);
    if (this.state.phase !== 'problem') return;
    const again = this.#afterSignIn;
    const signedIn = await this.#by.signedIn();
    if (!this.state.opportunity && !this.state.booking) return this.load();
    this.set({ phase: 'ready', problem: undefined, signedIn });
    this.#tell({ type: 'focus', on: 'heading' });
    await again?.();
  }

  /** Forgets every answer and gives back a place that is kept. */
  clear(): void {
    const { booking } = this.state;
    if (booking?.status === 'held' && this.#kept) void this.#letGo(this.#kept);
    this.#by.attempt.clear();
    this.#reset();
    void this.load();
  }

  /** Stops the timers while the element is in no page. */
  pause(): void {
    this.#holdClock.stop();
  }

  #reset(): void {
    this.#turn++;
    this.#holdClock.stop();
    this.#attempt = this.#kept = undefined;
    this.set(beginning);
  }

  #tell(...effects: Effect[]): void {
    for (const effect of effects) this.#by.effect(effect);
  }
}
