import type { SessionPage } from '@daybridge/sdk';
import { problemOf } from '../shared/problems.ts';
import { daysAtOnce } from './booker-state.ts';
import { byDay, nearest } from './dates.ts';
import type { Notice } from './refusals.ts';
import type { BookerStore } from './session-booker.store.ts';

/** The list of dates: asked for again, lengthened, and what it says when the chosen one is gone. */
export class DateList {
  readonly #at: BookerStore;

  constructor(store: BookerStore) {
    this.#at = store;
  }

  get #opportunityId(): string | undefined {
    const { state, subject } = this.#at;
    return subject.opportunityId || state.booking?.opportunity?.id;
  }

  #take({ items, venues, nextCursor }: SessionPage): void {
    this.#at.put({ sessions: items, venues: venues ?? [], moreSessions: nextCursor, asOf: undefined });
  }

  /** Asks for the dates again. Those we have are better than none, with the time they are of; the server has the last word. */
  async refresh(): Promise<void> {
    const id = this.#opportunityId;
    if (!id) return;
    try {
      this.#take(await this.#at.by.api().sessions(id));
    } catch (thrown) {
      if (problemOf(thrown).kind === 'offline') this.#at.put({ asOf: this.#at.loadedAt });
    }
  }

  /** Asks for the dates of a booking that is looked after; throws when there is no way to them. */
  async load(): Promise<void> {
    const id = this.#opportunityId;
    if (id) this.#take(await this.#at.by.api().sessions(id));
    this.#at.loadedAt = this.#at.now;
  }

  /** Shows more days; false with the problem when they can not be had. */
  async showMore(): Promise<Notice | undefined> {
    const { days, moreSessions, sessions, venues } = this.#at.state;
    if (days + daysAtOnce > byDay(sessions).length && moreSessions && this.#opportunityId) {
      try {
        const page = await this.#at.by.api().sessions(this.#opportunityId, moreSessions);
        this.#at.put({ sessions: [...sessions, ...page.items], venues: [...venues, ...(page.venues ?? [])], moreSessions: page.nextCursor });
      } catch (thrown) {
        return { kind: 'problem', problem: problemOf(thrown) };
      }
    }
    this.#at.put({ days: days + daysAtOnce, newFrom: days });
    this.#at.tell({ type: 'focus', on: 'new-day' });
    return undefined;
  }

  /** The chosen date is gone: fresh dates, the nearest ones that have a place, and every other answer as it was. */
  async without(notice: Notice): Promise<Notice> {
    const lost = this.#at.chosen;
    this.#at.answer({ sessionId: undefined });
    await this.refresh();
    const { sessions, booking, changing } = this.#at.state;
    // Who moves keeps the date there is: it is not among the others.
    const others = changing ? sessions.filter(({ id }) => id !== booking?.sessionId) : sessions;
    return notice.kind === 'gone' && lost ? { ...notice, nearest: nearest(others, lost, this.#at.now), sessionId: lost.id } : notice;
  }
}
