import type { Session } from '@daybridge/sdk';
import { localDate, ukTimeZone } from '@daybridge/sdk/time';
import type { CSSResult, TemplateResult } from 'lit';
import type { BookingDesk } from '../booking-desk.ts';
import { byDay, choosable, type Day } from '../dates.ts';
import type { View } from '../view.ts';
import type { CalendarMessages } from './calendar.messages.ts';
import { styles } from './calendar.styles.ts';
import { addDays, addMonths, weekday } from './months.ts';
import { monthGrid } from './month-grid.ts';

export interface CalendarState {
  /** The day that Tab reaches, `YYYY-MM-DD`; its month is shown. */
  at: string;
  /** The day that was chosen: its times stand below. */
  day?: string;
}

/**
 * A month as a grid, as another way to a day: the list stays the first. It is our own, because a day's name here says what there is on it
 * ("2 times, 5 places left"), which the calendar packages do not let one say.
 */
export class Calendar {
  words: CalendarMessages;
  readonly styles: CSSResult = styles;
  readonly #desk: BookingDesk;

  constructor(desk: BookingDesk, words: CalendarMessages) {
    this.#desk = desk;
    this.words = words;
  }

  readonly view = (view: View): TemplateResult => monthGrid(view, this);

  get #at() {
    return this.#desk.at;
  }

  get state(): CalendarState {
    return this.#at.state.calendar!;
  }

  get days(): ReadonlyMap<string, Day> {
    return new Map(byDay(this.#at.state.sessions).map((day) => [day.date, day]));
  }

  /** Sessions of a day that can be chosen. */
  free(day: string): readonly Session[] {
    return (this.days.get(day)?.sessions ?? []).filter((session) => choosable(session, this.#at.now));
  }

  get today(): string {
    return localDate(this.#at.now, this.#at.state.sessions[0]?.timeZone ?? ukTimeZone);
  }

  /** Shows the month of the chosen date, or of the first that can be chosen. */
  begin(): void {
    const { sessions } = this.#at.state;
    const from = this.#at.chosen ?? sessions.find((session) => choosable(session, this.#at.now));
    const day = from && localDate(from.startsAt, from.timeZone);
    this.#at.put({ calendar: { at: day ?? this.today, ...(this.#at.chosen && day ? { day } : {}) } });
    this.#at.tell({ type: 'focus', on: 'grid-day' });
  }

  /** Back to the list; a time that is chosen stays chosen. */
  end(): void {
    this.#at.put({ calendar: undefined });
    this.#at.tell({ type: 'focus', on: 'heading' });
  }

  /** Moves to a day. A month that was never asked for is fetched, as far as there are dates. */
  go(to: string, focus = true): void {
    const first = this.today.slice(0, 7);
    const at = to.slice(0, 7) < first ? `${first}-01` : to;
    this.#at.put({ calendar: { ...this.state, at } });
    if (focus) this.#at.tell({ type: 'focus', on: 'grid-day' });
  }

  /** Whether there is a month before or after that may have dates. */
  get hasBefore(): boolean {
    return this.state.at.slice(0, 7) > this.today.slice(0, 7);
  }

  turn(months: number): void {
    this.go(addMonths(this.state.at, months), false);
  }

  /** Chooses a day, if there is something on it to choose; its times come below. */
  choose(day: string): void {
    if (!this.free(day).length) return this.#at.put({ calendar: { ...this.state, at: day } });
    this.#at.put({ calendar: { at: day, day } });
    this.#at.tell({ type: 'focus', on: 'times' });
  }

  /** What the keys of a date grid do (WAI-ARIA Authoring Practices). */
  key(event: KeyboardEvent): void {
    const { at } = this.state;
    const rtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
    const to: Record<string, string> = {
      ArrowLeft: addDays(at, -rtl), ArrowRight: addDays(at, rtl), ArrowUp: addDays(at, -7), ArrowDown: addDays(at, 7),
      Home: addDays(at, -weekday(at)), End: addDays(at, 6 - weekday(at)),
      PageUp: addMonths(at, event.shiftKey ? -12 : -1), PageDown: addMonths(at, event.shiftKey ? 12 : 1),
    };
    if (!to[event.key] || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.go(to[event.key]!);
  }
}
