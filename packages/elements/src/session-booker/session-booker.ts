import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { newId, newSecret } from '@daybridge/sdk';
import {
  cancelBooking, confirmBooking, connect, extendBooking, getBookingCalendar, getOpportunity, holdBooking, listSessions, settleBooking, waitForBooking,
} from '@daybridge/sdk/operations';
import { timeOf } from '@daybridge/sdk/time';
import { DayElement, type ClientOptions } from '../shared/day-element.ts';
import { errorSummary } from '../shared/error-summary.ts';
import {
  DayBookedEvent, DayBookingCancelledEvent, DayHeldEvent, DayProblemEvent, DaySignInNeededEvent, DayStepEvent, DayTitleChangeEvent,
} from '../shared/events.ts';
import { heading } from '../shared/heading.ts';
import { problemView } from '../shared/problems.ts';
import { StoreController } from '../shared/store.ts';
import { fill, phoneLink } from '../shared/text.ts';
import { urgentHelp } from '../shared/urgent-help.ts';
import { openAttempt } from './attempt.ts';
import { steps, type Effect, type Step } from './booker-state.ts';
import type { BookingApi } from './booking-api.ts';
import { checkStep } from './check-step.ts';
import { dateStep } from './date-step.ts';
import { doneTitle, doneView } from './done-view.ts';
import { otherName, type Draft } from './draft.ts';
import type { Clock } from './hold-clock.ts';
import { notBookedTitle, notBookedView, whyNotBooked } from './not-booked.ts';
import { noticeView } from './notices.ts';
import { en, type BookerMessages } from './session-booker.messages.ts';
import { BookerStore } from './session-booker.store.ts';
import { styles } from './session-booker.styles.ts';
import { whoStep } from './who-step.ts';
import type { View } from './view.ts';

/**
 * Books a place: who for, date and time, check, done. Without an account, signed in, or for somebody who agreed. The place is kept
 * while the questions are answered, and one attempt can never book twice.
 *
 * @element day-session-booker
 * @fires {DayStepEvent} day-step - `who`, `date`, `check` or `done` is shown.
 * @fires {DayHeldEvent} day-held - A place is being kept.
 * @fires {DayBookedEvent} day-booked - A booking stands, or a place in a waiting list.
 * @fires {DayBookingCancelledEvent} day-booking-cancelled - A booking was cancelled here.
 * @fires {DayTitleChangeEvent} day-title-change - The host may want to change its title.
 * @fires {DaySignInNeededEvent} day-sign-in-needed - The token has run out. Set `token` and call `resume()`.
 * @fires {DayProblemEvent} day-problem - Something went wrong and is being shown.
 */
export class DaySessionBooker extends DayElement<BookerMessages, BookingApi> {
  static override readonly tag: string = 'day-session-booker';
  static override messages = { en, cy: () => import('./session-booker.messages.cy.ts').then((m) => m.cy) };
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    opportunityId: { attribute: 'opportunity-id' },
    sessionId: { attribute: 'session-id' },
    bookingId: { attribute: 'booking-id' },
    bookingSecret: { attribute: false },
  };

  /** What to book. */
  declare opportunityId: string | undefined;
  /** A date that was chosen on the page before. */
  declare sessionId: string | undefined;
  /** A booking to look after, instead of making one. */
  declare bookingId: string | undefined;
  /** The guest's secret of that booking. Never an attribute. */
  declare bookingSecret: string | undefined;

  readonly #store = new BookerStore({
    api: () => this.client,
    signedIn: async () => Boolean(typeof this.token === 'function' ? await this.token() : this.token),
    attempt: openAttempt(),
    newId,
    newSecret,
    clock: { now: () => this.clock.now(), after: (ms, work) => this.clock.after(ms, work) },
    agreementWords: () => this.t.agreedWords,
    effect: (effect) => this.#happened(effect),
  });

  constructor() {
    super();
    new StoreController(this, this.#store);
  }

  /** The time; a test gives its own. */
  clock: Clock = {
    now: () => Date.now(),
    after: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  };

  protected override createClient(options: ClientOptions): BookingApi {
    const to = connect(options);
    return {
      opportunity: (id) => getOpportunity(to, id),
      sessions: (id, cursor) => listSessions(to, id, { limit: 100, ...(cursor ? { cursor } : {}) }),
      hold: (booking, access) => holdBooking(to, booking, access),
      wait: (booking, access) => waitForBooking(to, booking, access),
      confirm: (id, details, access) => confirmBooking(to, id, details, access),
      extend: (id, from, access) => extendBooking(to, id, from, access),
      cancel: (id, access) => cancelBooking(to, id, undefined, access),
      booking: (id, access) => settleBooking(to, id, access),
      calendar: (id, access) => getBookingCalendar(to, id, access),
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#store.tick();
    document.addEventListener('visibilitychange', this.#wake);
    globalThis.addEventListener('online', this.#online);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#store.pause();
    document.removeEventListener('visibilitychange', this.#wake);
    globalThis.removeEventListener('online', this.#online);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (['api', 'opportunityId', 'bookingId', 'bookingSecret'].some((name) => changed.has(name))) this.#begin();
    else if (changed.has('token') && this.#store.state.problem?.kind === 'session-lost') void this.resume();
  }

  protected override languageChanged(): void {
    if (this.hasUpdated && this.#store.state.step !== 'done') this.#begin();
  }

  #begin(): void {
    const { opportunityId, sessionId, bookingId, bookingSecret: secret } = this;
    void this.#store.load({ opportunityId, sessionId, bookingId, secret });
  }

  /** Forgets every answer and gives back a place that is kept, for a host's own "hide this page". */
  clear(): void {
    this.#store.clear();
  }

  /** The answers, for a host whose sign-in leaves the page. They are personal: keep them in memory only. */
  suspend(): Draft {
    return this.#store.suspend();
  }

  /** Goes on where it was after signing in, with answers from `suspend()` if the page was left. */
  async resume(draft?: Draft): Promise<void> {
    await this.#store.resume(draft);
  }

  readonly #wake = (): void => this.#store.tick();
  readonly #online = (): void => void this.#store.checkAgain();

  #happened(effect: Effect): void {
    const { state } = this.#store;
    switch (effect.type) {
      case 'step':
        return void this.dispatchEvent(new DayStepEvent(effect.step));
      case 'title-ok':
      case 'title-error':
        return void this.dispatchEvent(new DayTitleChangeEvent(effect.type === 'title-ok' ? 'ok' : 'error', effect.step));
      case 'held':
        return void this.dispatchEvent(new DayHeldEvent(effect.booking.id, effect.booking.sessionId, effect.booking.heldUntil));
      case 'booked':
        return void this.dispatchEvent(new DayBookedEvent(effect.booking.id, effect.booking.sessionId, effect.booking.status));
      case 'cancelled':
        return void this.dispatchEvent(new DayBookingCancelledEvent(effect.booking.id, effect.booking.sessionId));
      case 'sign-in-needed':
        return void this.dispatchEvent(new DaySignInNeededEvent());
      case 'problem':
        return void this.dispatchEvent(new DayProblemEvent(effect.problem.kind, effect.problem.code, effect.problem.status));
      case 'calendar':
        return saveFile(effect.text);
      case 'focus':
        return void this.focusHeading(places[effect.on]);
      case 'say': {
        const until = timeOf(state.booking?.heldUntil ?? 0, state.booking?.session?.timeZone, this.language);
        const words = { loading: this.t.loading, working: this.t.working, extended: this.t.kept(until, otherName(state.draft)), ending: this.t.threeLeft(until) };
        return this.announce(words[effect.what]);
      }
    }
  }

  protected override get fallbackWanted(): boolean {
    const { phase, opportunity, booking } = this.#store.state;
    return phase === 'idle' || (!opportunity && !booking);
  }

  protected override view(): TemplateResult {
    const store = this.#store;
    const { state } = store;
    const { t, shared, language: lang, headingLevel: level } = this;
    const { opportunity, booking } = state;
    if (state.phase === 'idle') return html``;
    const who = otherName(state.draft) ?? (booking?.agreement && booking.bookedFor.kind === 'guest' ? (booking.bookedFor as { name: string }).name : undefined);
    const contact = booking?.opportunity?.contact ?? opportunity?.contact;
    const organiser = booking?.opportunity?.organisationName ?? opportunity?.organisationName ?? t.theGroup;
    const view: View = { store, state, t, shared, lang, level, phone: this.helpPhone ?? contact?.telephone, who, organiser };
    const urgent = urgentHelp(shared, this.urgentHelpLine);
    const title = (words: string) => heading(level, words, { id: 'step-title', className: 'h-xl', focusable: true });
    const ring = this.helpPhone ? html`<p>${fill(shared.phone(`{${this.helpPhone}}`), phoneLink)}</p>` : nothing;

    if (state.phase === 'problem') {
      const signIn = () => void this.dispatchEvent(new DaySignInNeededEvent());
      return html`${problemView(state.problem!, shared, { level, phone: view.phone, retry: () => void store.load(), signIn })} ${urgent}`;
    }
    if (state.phase === 'loading') {
      return html`${title(t.title)} ${urgent}
        <p>${t.loading}</p>
        ${state.slow ? html`<p>${shared.loadingSlow}</p>${ring}` : nothing}`;
    }
    if (state.phase === 'checking') {
      return html`${title(t.checkingTitle)} ${urgent}
        <p>${t.checking}</p>
        ${state.checkFailed ? html`<p>${t.checkFailed}</p>${ring}<p><button type="button" class="btn" @click=${() => store.checkAgain()}>${t.checkAgain}</button></p>` : nothing}`;
    }
    const why = state.step === 'done' ? undefined : whyNotBooked(view);
    const what = opportunity ?? booking?.opportunity;
    const lead = what
      ? html`<p class="soft what" lang=${opportunity && opportunity.language !== lang ? opportunity.language : nothing}>${what.title}, ${organiser}</p>`
      : nothing;
    if (why) return html`${lead} ${title(notBookedTitle(view, why))} ${urgent} ${notBookedView(view, why)}`;
    return html`${lead} ${title(this.#stepTitle(view))}
    ${this.bookingId ? nothing : stepList(view)} ${urgent}
    ${state.mistakes.length ? errorSummary(state.mistakes.map(({ field, code }) => ({ field, message: t.mistakes[code] })), shared, level + 1) : nothing}
    ${noticeView(view)} ${this.#stepView(view)}`;
  }

  #stepTitle(view: View): string {
    const { t, who, state } = view;
    return { who: t.whoTitle, date: t.dateTitle(who), check: state.waiting ? t.waitTitle : t.checkTitle, done: state.step === 'done' ? doneTitle(view) : '' }[state.step];
  }

  #stepView(view: View): TemplateResult {
    return { who: whoStep, date: dateStep, check: checkStep, done: doneView }[view.state.step](view);
  }
}

function stepList({ t, state }: View): TemplateResult {
  return html`<ol class="steps no-print" aria-label=${t.stepsLabel}>
    ${steps.map((step: Step) => html`<li aria-current=${step === state.step ? 'step' : nothing}>${t.steps[step]}</li>`)}
  </ol>`;
}

/** Where the focus goes. */
const places = {
  heading: '#step-title, .problem [tabindex="-1"]',
  summary: '[data-error-summary]',
  notice: '[data-notice]',
  question: '[data-question] [tabindex="-1"]',
  'new-day': '.day-row.new :is(h1,h2,h3,h4,h5,h6)',
};

/** Gives a file with a neutral name. */
function saveFile(text: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  anchor.download = 'appointment.ics';
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
}

declare global {
  interface HTMLElementTagNameMap {
    'day-session-booker': DaySessionBooker;
  }
}
