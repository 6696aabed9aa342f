import type { Booking, NewBooking, Session } from '@daybridge/sdk';
import { problemOf } from '../shared/problems.ts';
import type { Attempt } from './attempt.ts';
import { accessTo, Attempts } from './attempts.ts';
import type { Subject } from './booker-state.ts';
import { agreement, answersIn, bookedFor, confirmation, contact, mistakesAboutOther, mistakesInCheck, type AgreementContext } from './booking-content.ts';
import { Commands } from './commands.ts';
import { DateList } from './date-list.ts';
import { availability, choosable } from './dates.ts';
import { isForOther } from './draft.ts';
import { Extras, type Extra, type ExtraOf } from './extras.ts';
import { HoldClock } from './hold-clock.ts';
import { LookingAfter } from './looking-after.ts';
import type { Notice, Work } from './refusals.ts';
import type { BookerStore } from './session-booker.store.ts';

/** Keeps a place, books it, or joins a waiting list: one attempt at a time. */
export class BookingDesk {
  readonly at: BookerStore;
  readonly attempts: Attempts;
  readonly commands: Commands;
  readonly dates: DateList;
  readonly after: LookingAfter;
  readonly extras: Extras;
  readonly holdClock: HoldClock;

  constructor(store: BookerStore) {
    this.at = store;
    this.attempts = new Attempts(store.by.attempt);
    this.commands = new Commands(store, this.attempts, this);
    this.dates = new DateList(store);
    this.after = new LookingAfter(this);
    this.extras = new Extras(this, store.by.language());
    this.holdClock = new HoldClock(store.by.clock, {
      ending: () => {
        this.at.put({ holdEnding: true });
        this.at.tell({ type: 'say', what: 'ending' });
      },
      over: () => this.at.put({ holdOver: true, holdEnding: false, notice: { kind: 'expired', until: this.#state.booking?.heldUntil } }),
    });
  }

  get #state() {
    return this.at.state;
  }

  /** Whether an attempt of this page is under way. */
  get hasAttempt(): boolean {
    return this.attempts.current !== undefined;
  }

  /** What the words of an agreement depend on. */
  get agreed(): AgreementContext {
    return { words: this.at.by.agreementWords(), now: this.at.now };
  }

  /** Takes one of the ways that only some people go; when it can not be loaded, says so and changes nothing. */
  async take<Name extends Extra>(name: Name, go: (way: ExtraOf<Name>) => unknown): Promise<void> {
    const { forgotten } = this.at;
    try {
      const way = await this.extras.open(name);
      if (forgotten === this.at.forgotten) await go(way);
    } catch (thrown) {
      if (forgotten === this.at.forgotten) this.commands.note({ kind: 'problem', problem: problemOf(thrown) });
    }
  }

  /** Shows a booking or a request to look after. */
  async show(subject: Subject, current: () => boolean): Promise<void> {
    if (subject.requestId) return (await this.extras.open('ask')).show(subject.requestId, subject.secret, current);
    const { bookingId: id = '', secret } = subject;
    const booking = await (await this.commands.calls).booking(id, secret ? { secret } : {});
    if (!current()) return;
    if (!booking) return this.at.screen({ kind: 'not-found', status: 404 });
    this.attempts.current = { id, secret, opportunityId: booking.session?.opportunityId ?? '', sessionId: booking.sessionId, answered: true };
    this.at.put({ phase: 'ready', step: 'done', booking });
  }

  /** Finds out what became of an attempt that a reload left open. */
  async settle(open: Attempt): Promise<void> {
    if (open.asks) return (await this.extras.open('ask')).settle(open);
    if (open.others?.length) return (await this.extras.open('several')).settle(open);
    this.attempts.current = open;
    await this.commands.askTheServer('reload');
  }

  /** Whether enough is known about who it is for; begins to look up what we hold about who is signed in. */
  whoIsClear(): boolean {
    const { draft, opportunity, signedIn, record } = this.#state;
    const clear = !isForOther(draft) || this.at.accept(mistakesAboutOther(draft, Boolean(signedIn && record?.people.length)));
    if (clear && signedIn) void this.lookUp();
    if (clear && opportunity?.joining.mode === 'ask') void this.extras.open('ask').then(() => this.at.put({}), () => undefined);
    return clear;
  }

  /** Looks up what we hold about the person who is signed in. Without it everything is asked, and nothing waits for it. */
  async lookUp(): Promise<void> {
    await this.extras.open('record').then((record) => record.load(), () => undefined);
  }

  /** Goes on from the dates: keeps the place, or goes on to the waiting list of a full date. */
  async submitDate(): Promise<void> {
    const session = this.at.chosen;
    if (!this.at.accept(session && choosable(session, this.at.now) ? [] : [{ field: 'session', code: 'date-missing' }])) return;
    const kept = this.#keptFor(session!.id);
    if (kept && this.attempts.current?.content === this.#holdContent(session!.id)) return this.at.go('check');
    const waiting = !kept && availability(session!, this.at.now) === 'full';
    this.at.put({ waiting });
    if (waiting) return this.at.go('check');
    await this.#hold(session!);
  }

  /** Books the place that is kept, or joins the waiting list. */
  async submitCheck(): Promise<void> {
    const { draft, waiting, notice } = this.#state;
    const overlaps = notice?.kind === 'overlap' ? notice : undefined;
    if (this.#state.busy || !this.at.accept(mistakesInCheck(draft, { reachable: waiting, overlaps: Boolean(overlaps) }), overlaps)) return;
    if (waiting) await this.#wait();
    else if (this.hasAttempt) await this.commands.run('confirm', (calls, id, access) => calls.confirm(id, confirmation(draft, this.agreed), access), (booking) => this.finish(booking));
    else this.at.goTo('date');
  }

  /** Shows more days of the list. */
  async showMoreDays(): Promise<void> {
    const notice = await this.dates.showMore();
    if (notice) this.commands.note(notice);
  }

  #keptFor(sessionId: string): Booking | undefined {
    const { booking, holdOver } = this.#state;
    return booking?.status === 'held' && booking.sessionId === sessionId && !holdOver ? booking : undefined;
  }

  /** Who comes and how they agreed. Where messages go is said with the check, so a kept place does not depend on it. */
  who(): Pick<NewBooking, 'bookedFor' | 'agreement'> {
    const { draft, signedIn } = this.#state;
    const agreed = agreement({ ...draft, messagesTo: undefined }, this.agreed);
    return { bookedFor: bookedFor(draft, signedIn), ...(agreed ? { agreement: agreed } : {}) };
  }

  #holdContent(sessionId: string): string {
    return JSON.stringify({ sessionId, ...this.who() });
  }

  /** Ids of a new attempt, and a guest's secret. */
  newAttempt(sessionId: string): Attempt {
    const { by, subject } = this.at;
    return { id: by.newId(), opportunityId: subject.opportunityId ?? '', sessionId, ...(this.#state.signedIn ? {} : { secret: by.newSecret() }) };
  }

  async #hold(session: Session): Promise<void> {
    if (this.#state.busy) return;
    const { kept } = this.attempts;
    // A place for somebody else in the same session: ours may be the last one, so it is let go first. Otherwise the new one comes first.
    if (kept?.sessionId === session.id) {
      this.at.put({ busy: 'hold' });
      await this.letGo(kept);
      this.at.put({ busy: undefined });
      this.forgetAttempt();
    }
    this.attempts.begin(this.#holdContent(session.id), () => this.newAttempt(session.id));
    const asked = { sessionId: session.id, ...this.who() };
    await this.commands.run('hold', (calls, id, access) => calls.hold({ id, ...asked }, access), (booking) => this.stands(booking, 'hold'));
  }

  async #wait(): Promise<void> {
    const { draft } = this.#state;
    const agreed = agreement(draft, this.agreed);
    const asked = { sessionId: draft.sessionId ?? '', ...this.who(), ...(agreed ? { agreement: agreed } : {}), contact: contact(draft) };
    this.attempts.begin(JSON.stringify(asked), () => this.newAttempt(asked.sessionId));
    await this.commands.run('wait', (calls, id, access) => calls.wait({ id, ...asked }, access), (booking) => this.finish(booking));
  }

  /** Gives a kept place back. If that does not work, its time runs out. */
  async letGo(attempt: Pick<Attempt, 'id' | 'secret'> | undefined): Promise<void> {
    try {
      if (attempt) await (await this.commands.calls).cancel(attempt.id, accessTo(attempt));
    } catch { /* Its time runs out. */ }
  }

  /** Keeps the place longer, or the places of several dates. */
  async extend(): Promise<void> {
    if (this.#state.several?.dates) return this.extras.of('several')?.extend();
    const from = this.#state.booking?.heldUntil;
    if (!from) return;
    await this.commands.run('extend', (calls, id, access) => calls.extend(id, from, access), (booking) => {
      this.keep(booking);
      this.at.tell({ type: 'say', what: 'extended' });
    });
  }

  /** Looks at the clock again: the device may have slept. */
  tick(): void {
    if (this.#state.booking?.status === 'held') this.holdClock.look();
  }

  pause(): void {
    this.holdClock.stop();
  }

  /** Shows a place that is kept, and watches its time. */
  keep(booking: Booking, justMade = false): void {
    void this.letGo(this.attempts.keep());
    this.at.put({ booking, holdEnding: false, holdOver: false });
    this.holdClock.watch(booking, justMade);
  }

  /** The date that was chosen can not be had: says so above fresh dates. Every other answer stays. */
  async anotherDate(notice: Notice): Promise<void> {
    const { changing, step } = this.#state;
    if (changing === 'date') return this.commands.note(await this.dates.without(notice));
    if (step === 'done') return this.after.gone(notice);
    this.forgetAttempt();
    const said = await this.dates.without(notice);
    this.at.put({ waiting: false });
    if (this.#state.step !== 'date') this.at.go('date');
    this.commands.note(said);
  }

  /** Goes to where the server says the booking stands. */
  stands(booking: Booking | undefined, after: Work | 'reload'): void {
    if (booking) this.attempts.answered();
    if (this.#state.step === 'done' && after !== 'reload') return this.after.stands(booking, after);
    switch (booking?.status) {
      case undefined:
        if (after === 'reload') return this.forgetAttempt();
        if (after === 'hold' || after === 'wait') return this.commands.note({ kind: 'not-through' });
        return void this.anotherDate({ kind: 'expired', until: this.#state.booking?.heldUntil });
      case 'held':
        if (after === 'reload') this.at.answer(answersIn(booking, this.#state.signedIn));
        this.attempts.answered(this.#holdContent(booking.sessionId));
        this.keep(booking, after === 'hold');
        if (after === 'hold') this.at.tell({ type: 'held', booking });
        this.at.go('check');
        if (after === 'confirm') this.commands.note({ kind: 'not-through' });
        return;
      case 'expired':
        if (after === 'reload') return this.forgetAttempt();
        this.at.put({ booking, holdOver: true });
        return this.commands.note({ kind: 'expired', until: booking.heldUntil ?? this.#state.booking?.heldUntil });
      case 'cancelled':
        if (after === 'reload') return this.forgetAttempt();
        return void this.anotherDate({ kind: 'not-through' });
      default:
        return this.finish(booking!);
    }
  }

  /** The end of the way: what was to be kept for next time is kept, and nothing is open any more. */
  finish(booking: Booking): void {
    this.holdClock.stop();
    void this.letGo(this.attempts.finish());
    this.at.put({ booking, phase: 'ready', notice: undefined, mistakes: [], holdOver: false, holdEnding: false, cancelAsked: false });
    this.at.tell({ type: 'booked', booking });
    this.at.go('done');
    void this.extras.of('record')?.saveForNextTime();
  }

  /** Nothing came of this attempt. A place that was kept before it is still kept. */
  forgetAttempt(): void {
    if (this.attempts.fallBack(!this.#state.holdOver)) return;
    this.holdClock.stop();
    this.at.put({ booking: undefined, holdOver: false, holdEnding: false });
  }

  /** Gives back every place that is kept. */
  letEverythingGo(): void {
    void this.letGo(this.attempts.kept);
    this.extras.of('several')?.letGo();
  }

  /** Forgets the attempt; what is kept runs out by itself. */
  forget(): void {
    this.holdClock.stop();
    this.attempts.forget();
  }
}
