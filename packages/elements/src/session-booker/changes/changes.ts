import type { Booking, BookingPatch, Session } from '@daybridge/sdk';
import type { TemplateResult } from 'lit';
import { problemOf } from '../../shared/problems.ts';
import { contact, detailsIn, mistakesInCheck, told } from '../booking-content.ts';
import type { BookingDesk } from '../booking-desk.ts';
import { availability, choosable } from '../dates.ts';
import type { View } from '../view.ts';
import type { ChangesMessages } from './changes.messages.ts';
import { detailsForm } from './details-form.ts';
import { moveForm } from './move-form.ts';

/** Changes a booking that stands: its details, or its date. The place that is there stays until the new one is sure. */
export class Changes {
  words: ChangesMessages;
  readonly #desk: BookingDesk;

  constructor(desk: BookingDesk, words: ChangesMessages) {
    this.#desk = desk;
    this.words = words;
  }

  readonly view = (view: View): TemplateResult => (view.state.changing === 'date' ? moveForm(view, this) : detailsForm(view, this));
  readonly title = ({ state, who }: View): string => (state.changing === 'date' ? this.words.moveTitle(who) : this.words.detailsTitle);

  get #at() {
    return this.#desk.at;
  }

  /** The booking as the service has it now, so that what is changed is what was seen. */
  async #read(): Promise<Booking | undefined> {
    const { current } = this.#desk.attempts;
    const booking = current && (await (await this.#desk.commands.calls).booking(current.id, current.secret ? { secret: current.secret } : {}));
    if (booking) this.#at.put({ booking });
    return booking;
  }

  async #begin(what: 'details' | 'date', prepare: (booking: Booking) => unknown): Promise<void> {
    if (this.#at.state.busy) return;
    const { forgotten } = this.#at;
    this.#at.put({ busy: what === 'date' ? 'move' : 'correct', notice: undefined, cancelAsked: false });
    this.#at.tell({ type: 'say', what: 'working' });
    try {
      const booking = await this.#read();
      if (booking) await prepare(booking);
      if (forgotten !== this.#at.forgotten) return;
      this.#at.put({ busy: undefined, changing: booking ? what : undefined, mistakes: [] });
      this.#at.tell({ type: 'focus', on: 'heading' });
    } catch (thrown) {
      if (forgotten !== this.#at.forgotten) return;
      this.#at.put({ busy: undefined });
      const problem = problemOf(thrown);
      if (problem.kind === 'session-lost') return this.#at.screen(problem, () => this.#begin(what, prepare));
      this.#desk.commands.note({ kind: 'problem', problem });
    }
  }

  /** Begins to change contact, needs and what the organiser may know. */
  async beginDetails(): Promise<void> {
    await this.#begin('details', (booking) => this.#at.answer(detailsIn(booking)));
  }

  /** Begins to choose another date. */
  async beginMove(): Promise<void> {
    await this.#begin('date', () => {
      this.#at.answer({ sessionId: undefined, bothWanted: false });
      return this.#desk.dates.load();
    });
  }

  /** Leaves everything as it was. */
  stop(): void {
    this.#at.put({ changing: undefined, mistakes: [], notice: undefined });
    this.#at.tell({ type: 'focus', on: 'heading' });
  }

  /** All dates again, after only the nearest were shown. */
  showAll(): void {
    this.#at.put({ notice: undefined });
    this.#at.tell({ type: 'focus', on: 'heading' });
  }

  /** The dates it can move to. */
  get others(): readonly Session[] {
    const { sessions, booking } = this.#at.state;
    return sessions.filter(({ id }) => id !== booking?.sessionId);
  }

  async saveDetails(): Promise<void> {
    const { draft, booking, busy } = this.#at.state;
    const waiting = booking?.status === 'waiting';
    if (busy || !this.#at.accept(mistakesInCheck({ ...draft, messagesTo: draft.messagesTo ?? 'person' }, { reachable: waiting }))) return;
    // What is no longer told is taken away, as a merge patch says it.
    const { tellOrganiser, accessNeeds, companions, note } = told(draft);
    const change = { contact: contact(draft), tellOrganiser, accessNeeds: accessNeeds ?? null, companions: companions ?? null, note: note ?? null } as unknown as BookingPatch;
    await this.#desk.commands.run('correct', (calls, id, access) => calls.correct(id, change, access), (changed) => void this.#corrected(changed));
  }

  /** A link that went to another number or address opens nothing any more; a new one is on its way, and that has to be said. */
  async #corrected(changed: Booking): Promise<void> {
    const before = this.#at.state.booking?.contact;
    this.#changed(changed, 'corrected');
    const { bookingId, secret } = this.#at.subject;
    if (!bookingId || !secret || (before?.channel === changed.contact?.channel && before?.value === changed.contact?.value)) return;
    const there = await (await this.#desk.commands.calls).booking(bookingId, { secret }).then(Boolean, () => true);
    if (!there && this.#at.subject.secret === secret) this.#at.put({ linkSpent: true });
  }

  async move(): Promise<void> {
    const { draft, notice } = this.#at.state;
    const to = this.others.find(({ id }) => id === draft.sessionId);
    const overlaps = notice?.kind === 'overlap' ? notice : undefined;
    const free = to && choosable(to, this.#at.now) && availability(to, this.#at.now) === 'free';
    const mistakes = [...(free ? [] : [{ field: 'session', code: 'date-missing' } as const]), ...(overlaps && !draft.bothWanted ? [{ field: 'both', code: 'both-missing' } as const] : [])];
    if (this.#at.state.busy || !this.#at.accept(mistakes, overlaps)) return;
    await this.#desk.commands.run('move', (calls, id, access) => calls.move(id, to!.id, draft.bothWanted, access), (moved) => {
      this.#changed(moved, 'moved');
      this.#at.tell({ type: 'booked', booking: moved });
    });
  }

  #changed(booking: Booking, kind: 'corrected' | 'moved'): void {
    this.#at.put({ booking, changing: undefined, mistakes: [] });
    this.#desk.extras.of('several')?.changed(booking);
    this.#desk.commands.note({ kind });
  }
}
