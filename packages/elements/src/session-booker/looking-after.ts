import type { Booking } from '@daybridge/sdk';
import { accessTo } from './attempts.ts';
import type { BookingDesk } from './booking-desk.ts';
import { mistakesAboutOther } from './booking-content.ts';
import { isForOther, mistakesInWho } from './draft.ts';
import type { Notice, Work } from './refusals.ts';

/** What can be done with a booking once it stands: take an offer, cancel in two steps, take it into a calendar, book another. */
export class LookingAfter {
  readonly #desk: BookingDesk;

  constructor(desk: BookingDesk) {
    this.#desk = desk;
  }

  /** Asks before anything is cancelled. */
  askCancel(asked = true): void {
    const { at } = this.#desk;
    at.put({ cancelAsked: asked, notice: undefined });
    at.tell({ type: 'focus', on: asked ? 'question' : 'heading' });
  }

  /** Cancels the booking, or leaves the waiting list. Nobody has to say why. */
  async cancel(): Promise<void> {
    await this.#desk.commands.run('cancel', (calls, id, access) => calls.cancel(id, access), (booking) => this.#cancelled(booking));
  }

  #cancelled(booking: Booking): void {
    const { at, attempts } = this.#desk;
    attempts.close();
    at.put({ booking, cancelAsked: false });
    at.tell({ type: 'cancelled', booking }, { type: 'focus', on: 'heading' });
    this.#desk.extras.of('several')?.changed(booking);
    // Other dates stand on the same page as "it is cancelled".
    void this.#desk.dates.refresh();
  }

  /** Takes a place that was offered from the waiting list; with `both`, although there is something else in the same hours. */
  async takeOffer(): Promise<void> {
    const { draft } = this.#desk.at.state;
    await this.#desk.commands.run('confirm', (calls, id, access) => calls.confirm(id, draft.bothWanted ? { overlapAccepted: true } : {}, access), (booking) => this.#desk.finish(booking));
  }

  /** Fetches the calendar file. */
  async calendar(): Promise<void> {
    await this.#desk.commands.run('calendar', (calls, id, access) => calls.calendar(id, access), (text) => this.#desk.at.tell({ type: 'calendar', text }));
  }

  /** The place can no longer be had: how the booking stands now, and why. */
  async gone(notice: Notice): Promise<void> {
    const { at, attempts, commands } = this.#desk;
    const { current } = attempts;
    try {
      const booking = current && (await (await commands.calls).booking(current.id, accessTo(current)));
      if (booking) at.put({ booking });
    } catch { /* What the server refused is known; the rest can wait. */ }
    commands.note(notice);
  }

  /** Where the server says that a booking on the last screen stands, after a lost answer or a surprise. */
  stands(booking: Booking | undefined, after: Work): void {
    const { at, commands } = this.#desk;
    if (!booking) return at.screen({ kind: 'not-found', status: 404 });
    const before = at.state.booking;
    at.put({ booking, cancelAsked: false });
    if (booking.status === 'cancelled' && after === 'cancel') return this.#cancelled(booking);
    if (after === 'cancel') return commands.note({ kind: 'not-cancelled' });
    if (after === 'move') {
      const moved = booking.sessionId !== before?.sessionId;
      if (moved) at.put({ changing: undefined });
      return commands.note({ kind: moved ? 'moved' : 'not-changed' });
    }
    if (after === 'correct') return commands.note({ kind: 'not-changed' });
    if (after === 'confirm' && booking.status === 'confirmed') return this.#desk.finish(booking);
    at.tell({ type: 'focus', on: 'heading' });
  }

  /** Starts again at the dates, with the answers there are. */
  async bookAnother(): Promise<void> {
    const { at, dates } = this.#desk;
    const of = at.state.booking?.opportunity?.id;
    if (!at.state.opportunity) {
      this.#desk.forgetAttempt();
      return at.load({ opportunityId: of });
    }
    await dates.refresh();
    at.answer({ sessionId: undefined, bothWanted: false });
    at.put({ notice: undefined, waiting: false, several: undefined, step: 'date' });
    this.#desk.forgetAttempt();
    const { draft, signedIn } = at.state;
    const unclear = mistakesInWho(draft, signedIn).length > 0 || (isForOther(draft) && mistakesAboutOther(draft, false).length > 0);
    at.go(unclear ? 'who' : 'date');
  }
}
