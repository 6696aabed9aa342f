import type { Booking, Overlap, Session } from '@daybridge/sdk';
import { localDate, timeOf } from '@daybridge/sdk/time';
import type { CSSResult, TemplateResult } from 'lit';
import { problemOf } from '../../shared/problems.ts';
import type { Attempt } from '../attempt.ts';
import { accessTo } from '../attempts.ts';
import type { DeskApi } from '../booking-api.ts';
import { answersIn, confirmation, mistakesInCheck } from '../booking-content.ts';
import type { BookingDesk } from '../booking-desk.ts';
import { availability } from '../dates.ts';
import type { Mistake } from '../draft.ts';
import { refusalOf, type Refusal, type Work } from '../refusals.ts';
import type { View } from '../view.ts';
import type { SeveralMessages } from './several.messages.ts';
import { severalChoice } from './several-choice.ts';
import { severalDone, severalSummary, severalTitle } from './several-list.ts';
import { styles } from './several.styles.ts';

/** One of several dates: its own id, so that each is booked once, and what became of it. */
export interface OneOfSeveral extends Pick<Attempt, 'id' | 'sessionId' | 'secret'> {
  booking?: Booking;
  /** Why it could not be had, as a problem code. */
  refused?: string;
}

export interface SeveralState {
  chosen: readonly string[];
  /** Once they have been asked for. */
  dates?: readonly OneOfSeveral[];
  /** The one that is being looked after on its own. */
  open?: string;
}

type Ask = (calls: DeskApi, one: OneOfSeveral) => PromiseLike<Booking | undefined>;

/** Several dates at once: one screen, one id each, and what could not be had is said plainly. */
export class Several {
  words: SeveralMessages;
  readonly styles: CSSResult = styles;
  /** How many can be kept at once: what the service lets one person keep. */
  readonly most = 5;
  readonly #desk: BookingDesk;

  constructor(desk: BookingDesk, words: SeveralMessages) {
    this.#desk = desk;
    this.words = words;
  }

  readonly choiceView = (view: View): TemplateResult => severalChoice(view, this);
  readonly summaryView = (view: View): TemplateResult => severalSummary(view, this);
  readonly doneView = (view: View): TemplateResult => severalDone(view, this);
  readonly title = (view: View): string => severalTitle(view, this);

  /** Why a date could not be had, in words. */
  whyNot({ refused }: OneOfSeveral): string {
    return this.words.why[refused ?? ''] ?? this.words.whyElse;
  }

  get #at() {
    return this.#desk.at;
  }

  get state(): SeveralState {
    return this.#at.state.several ?? { chosen: [] };
  }

  #put(change: Partial<SeveralState>): void {
    this.#at.put({ several: { ...this.state, ...change } });
  }

  /** Goes over to choosing several; a date that is chosen already stays chosen. */
  begin(): void {
    const { sessionId } = this.#at.state.draft;
    const free = sessionId && this.#at.chosen && availability(this.#at.chosen, this.#at.now) === 'free';
    this.#at.put({ several: { chosen: free ? [sessionId] : [] }, mistakes: [], notice: undefined, calendar: undefined });
    this.#at.tell({ type: 'focus', on: 'heading' });
  }

  /** Back to one date. Places that are kept are given back. */
  oneOnly(): void {
    this.letGo();
    this.#desk.attempts.close();
    this.#at.put({ several: undefined, booking: undefined, mistakes: [], notice: undefined, holdOver: false, holdEnding: false });
    this.#desk.holdClock.stop();
    this.#at.tell({ type: 'focus', on: 'heading' });
  }

  choose(sessionId: string, on: boolean): void {
    const rest = this.state.chosen.filter((id) => id !== sessionId);
    this.#put({ chosen: on ? [...rest, sessionId] : rest });
  }

  /** The next ones at the same time of the week as the first that is free: "the next 4 Tuesdays". */
  get nextOnes(): readonly Session[] {
    const free = this.#at.state.sessions.filter((session) => availability(session, this.#at.now) === 'free');
    const week = ({ startsAt, timeZone }: Session) => `${new Date(localDate(startsAt, timeZone)).getUTCDay()} ${timeOf(startsAt, timeZone)}`;
    const same = free.filter((session) => week(session) === week(free[0]!)).slice(0, 4);
    return same.length > 1 ? same : [];
  }

  chooseNextOnes(): void {
    this.#put({ chosen: this.nextOnes.map(({ id }) => id) });
  }

  /** Keeps a place on each chosen date. */
  async keep(): Promise<void> {
    const { chosen } = this.state;
    const mistakes: Mistake[] = !chosen.length ? [{ field: 'dates', code: 'dates-missing' }] : chosen.length > this.most ? [{ field: 'dates', code: 'dates-too-many' }] : [];
    if (this.#at.state.busy || !this.#at.accept(mistakes)) return;
    const sessions = this.#at.state.sessions.filter(({ id }) => chosen.includes(id));
    const who = this.#desk.who();
    const same = this.state.dates?.filter(({ sessionId, booking }) => chosen.includes(sessionId) && booking?.status === 'held' && JSON.stringify(booking.bookedFor) === JSON.stringify(who.bookedFor)) ?? [];
    const dates = sessions.map(({ id: sessionId }): OneOfSeveral => same.find((one) => one.sessionId === sessionId) ?? this.#desk.newAttempt(sessionId));
    for (const before of this.state.dates ?? []) if (!dates.some(({ id }) => id === before.id)) void this.#desk.letGo(before);
    this.#remember(dates);
    this.#put({ dates });
    await this.#each('hold', dates.filter(({ booking }) => !booking), (calls, { id, sessionId, secret }) => calls.hold({ id, sessionId, ...who }, accessTo({ secret })), () => this.#kept());
  }

  #remember(dates: readonly OneOfSeveral[]): void {
    const [first, ...others] = dates.map(({ id, sessionId, secret }) => ({ id, sessionId, secret }));
    if (first) this.#desk.attempts.remember({ ...first, opportunityId: this.#at.subject.opportunityId ?? '', others });
  }

  #kept(): void {
    const dates = this.state.dates ?? [];
    const held = dates.filter(({ booking }) => booking?.status === 'held');
    if (!held.length) {
      this.#desk.attempts.close();
      void this.#desk.dates.refresh();
      this.#put({ chosen: [] });
      return this.#desk.commands.note({ kind: 'some-kept' });
    }
    this.#watch();
    for (const { booking } of held) this.#at.tell({ type: 'held', booking: booking! });
    this.#at.go('check');
    if (held.length < dates.length) this.#desk.commands.note({ kind: 'some-kept' });
  }

  /** Watches the place whose time runs out first. */
  #watch(justMade = true): void {
    const held = (this.state.dates ?? []).flatMap(({ booking }) => (booking?.status === 'held' ? booking : []));
    const first = held.sort((a, b) => Date.parse(a.heldUntil ?? '') - Date.parse(b.heldUntil ?? ''))[0];
    this.#at.put({ booking: first, holdEnding: false, holdOver: false });
    if (first) this.#desk.holdClock.watch(first, justMade);
  }

  /** Keeps all of them longer. */
  async extend(): Promise<void> {
    const held = (this.state.dates ?? []).filter(({ booking }) => booking?.status === 'held');
    await this.#each('extend', held, (calls, { id, secret, booking }) => calls.extend(id, booking!.heldUntil!, accessTo({ secret })), (refusals) => {
      this.#watch(false);
      if (refusals.length) this.#desk.commands.note({ kind: 'not-extended' });
      else this.#at.tell({ type: 'say', what: 'extended' });
    });
  }

  /** Books each place that is kept. What is booked stays booked whatever becomes of the others. */
  async book(): Promise<void> {
    const { draft, notice } = this.#at.state;
    const overlaps = notice?.kind === 'overlap' ? notice : undefined;
    if (this.#at.state.busy || !this.#at.accept(mistakesInCheck(draft, { overlaps: Boolean(overlaps) }), overlaps)) return;
    const open = (this.state.dates ?? []).filter(({ booking }) => booking && booking.status !== 'confirmed');
    const details = confirmation(draft, this.#desk.agreed);
    await this.#each('confirm', open, (calls, { id, secret }) => calls.confirm(id, details, accessTo({ secret })), (refusals) => this.#booked(refusals));
  }

  #booked(refusals: readonly Refusal[]): void {
    const overlaps: Overlap[] = refusals.flatMap((refusal) => ('notice' in refusal && refusal.notice.kind === 'overlap' ? (refusal.notice.overlaps ?? []) : []));
    if (overlaps.length) return this.#desk.commands.note({ kind: 'overlap', overlaps });
    const mistaken = refusals.find((refusal) => refusal.means === 'mistakes');
    if (mistaken?.means === 'mistakes') return void this.#at.accept(mistaken.mistakes);
    const dates = this.state.dates ?? [];
    if (!dates.some(({ booking }) => booking?.status === 'confirmed')) return this.#desk.commands.note({ kind: 'not-through' });
    this.#desk.holdClock.stop();
    this.#desk.attempts.close();
    this.#at.put({ booking: undefined, notice: undefined, mistakes: [], holdOver: false, holdEnding: false, phase: 'ready' });
    for (const { booking } of dates) if (booking?.status === 'confirmed') this.#at.tell({ type: 'booked', booking });
    this.#at.go('done');
    void this.#desk.extras.of('record')?.saveForNextTime();
  }

  /** Asks for each in turn. A lost answer is asked after before anything else; signing in again goes on with what is left. */
  async #each(work: Work, ones: readonly OneOfSeveral[], ask: Ask, then: (refusals: readonly Refusal[]) => void, refusals: Refusal[] = []): Promise<void> {
    const { forgotten } = this.#at;
    this.#at.put({ busy: work, notice: undefined, mistakes: [] });
    this.#at.tell({ type: 'say', what: 'working' });
    const calls = await this.#desk.commands.calls;
    for (const [at, one] of ones.entries()) {
      const left = () => this.#each(work, ones.slice(at), ask, then, refusals);
      try {
        const booking = await ask(calls, one);
        if (forgotten !== this.#at.forgotten) return;
        this.#became(one.id, { booking, refused: undefined });
      } catch (thrown) {
        if (forgotten !== this.#at.forgotten) return;
        const refusal = refusalOf(thrown, work);
        if (refusal.means === 'sign-in') return this.#at.screen(problemOf(thrown), left);
        if (refusal.means === 'ask-the-server') {
          this.#at.put({ busy: undefined });
          return this.#desk.commands.settle(
            (again) => again.booking(one.id, accessTo(one)),
            (booking) => {
              this.#became(one.id, booking ? { booking } : { refused: 'not-through' });
              void this.#each(work, ones.slice(at + 1), ask, then, refusals);
            },
          );
        }
        refusals.push(refusal);
        this.#became(one.id, { refused: problemOf(thrown).code ?? 'not-through' });
      }
    }
    this.#at.put({ busy: undefined });
    then(refusals);
  }

  #became(id: string, change: Partial<OneOfSeveral>): void {
    this.#put({ dates: (this.state.dates ?? []).map((one) => (one.id === id ? { ...one, ...change } : one)) });
  }

  /** Looks after one of them on its own, and comes back to all. */
  open(id: string | undefined): void {
    const one = this.state.dates?.find((each) => each.id === id);
    this.#put({ open: id });
    this.#desk.attempts.current = one && { ...one, opportunityId: this.#at.subject.opportunityId ?? '', answered: true };
    this.#at.put({ booking: one?.booking, cancelAsked: false, changing: undefined, notice: undefined });
    this.#at.tell({ type: 'focus', on: 'heading' });
  }

  /** One of them was changed while it was looked after. */
  changed(booking: Booking): void {
    this.#became(booking.id, { booking });
  }

  /** Finds out what became of several dates that a reload left open. */
  async settle({ others = [], ...first }: Attempt): Promise<void> {
    const ones: OneOfSeveral[] = [first, ...others];
    await this.#desk.commands.settle(
      (calls) => Promise.all(ones.map(async (one) => ({ ...one, booking: await calls.booking(one.id, accessTo(one)) }))),
      (dates) => {
        const known = dates.filter(({ booking }) => booking?.status === 'held' || booking?.status === 'confirmed');
        if (!known.length) return this.#desk.attempts.close();
        this.#at.answer(answersIn(known[0]!.booking!, this.#at.state.signedIn));
        this.#at.put({ several: { chosen: known.map(({ sessionId }) => sessionId), dates: known } });
        if (known.every(({ booking }) => booking?.status === 'confirmed')) return this.#booked([]);
        this.#watch(false);
        this.#at.go('check');
      },
      false,
    );
  }

  /** Gives back the places that are kept and not booked. */
  letGo(): void {
    for (const one of this.state.dates ?? []) if (one.booking?.status === 'held') void this.#desk.letGo(one);
  }
}
