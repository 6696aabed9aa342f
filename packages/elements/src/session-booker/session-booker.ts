import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { newId, newSecret } from '@daybridge/sdk';
import { connect, getOpportunity, listSessions } from '@daybridge/sdk/operations';
import { answers } from '../shared/answers.styles.ts';
import { systemClock, type Clock } from '../shared/clock.ts';
import { DayElement, type ClientOptions } from '../shared/day-element.ts';
import { errorSummary } from '../shared/error-summary.ts';
import {
  DayAskedEvent, DayBookedEvent, DayBookingCancelledEvent, DayHeldEvent, DayProblemEvent, DaySignInNeededEvent, DayStepEvent, DayTitleChangeEvent,
} from '../shared/events.ts';
import { heading } from '../shared/heading.ts';
import type { MessageSource } from '../shared/messages.ts';
import { problemView } from '../shared/problems.ts';
import { StoreController } from '../shared/store.ts';
import { fill, phoneLink } from '../shared/text.ts';
import { urgentHelp } from '../shared/urgent-help.ts';
import { openAttempt } from './attempt.ts';
import { steps, type Effect, type Step } from './booker-state.ts';
import type { BookerClient } from './booking-api.ts';
import { otherName, type Draft } from './draft.ts';
import type { BookingMessages } from './booking.messages.ts';
import { en, type FirstMessages } from './session-booker.messages.ts';
import { BookerStore } from './session-booker.store.ts';
import { styles } from './session-booker.styles.ts';
import { whoStep } from './who-step.ts';
import type { FirstView, View } from './view.ts';

/** The rest of the way, loaded while the first question is answered. */
type Part = typeof import('./booking-part.ts') & { words: BookingMessages };

/**
 * Books a place: who for, date and time, check, done. Without an account, signed in, or for somebody who agreed. The place is kept
 * while the questions are answered, and one attempt can never book twice.
 *
 * @element day-session-booker
 * @fires {DayStepEvent} day-step - `who`, `date`, `check` or `done` is shown.
 * @fires {DayHeldEvent} day-held - A place is being kept.
 * @fires {DayBookedEvent} day-booked - A booking stands, or a place in a waiting list.
 * @fires {DayBookingCancelledEvent} day-booking-cancelled - A booking was cancelled here.
 * @fires {DayAskedEvent} day-asked - Something without a date was asked for, or the request was taken back.
 * @fires {DayTitleChangeEvent} day-title-change - The host may want to change its title.
 * @fires {DaySignInNeededEvent} day-sign-in-needed - The token has run out. Set `token` and call `resume()`.
 * @fires {DayProblemEvent} day-problem - Something went wrong and is being shown.
 */
export class DaySessionBooker extends DayElement<FirstMessages, BookerClient> {
  static override readonly tag: string = 'day-session-booker';
  static override messages: MessageSource<FirstMessages> = { en, cy: () => import('./session-booker.messages.cy.ts').then((m) => m.cy) };
  static override styles = [answers, styles];

  static override properties: PropertyDeclarations = {
    opportunityId: { attribute: 'opportunity-id' },
    sessionId: { attribute: 'session-id' },
    bookingId: { attribute: 'booking-id' },
    requestId: { attribute: 'request-id' },
    bookingSecret: { attribute: false },
  };

  /** What to book. */
  declare opportunityId: string | undefined;
  /** A date that was chosen on the page before. */
  declare sessionId: string | undefined;
  /** A booking to look after, instead of making one. */
  declare bookingId: string | undefined;
  /** Something that was asked for, to look after. */
  declare requestId: string | undefined;
  /** What opens a guest's booking or request: the secret it was made with, or the key of a link. Never an attribute. */
  declare bookingSecret: string | undefined;

  readonly #store = new BookerStore({
    api: () => this.client,
    signedIn: async () => Boolean(typeof this.token === 'function' ? await this.token() : this.token),
    attempt: openAttempt(),
    newId,
    newSecret,
    clock: { now: () => this.clock.now(), after: (ms, work) => this.clock.after(ms, work) },
    agreementWords: () => this.#part?.words.agreedWords ?? {},
    language: () => this.language,
    effect: (effect) => this.#happened(effect),
    desk: async (store) => {
      const { BookingDesk } = this.#part ?? (await this.#load());
      return new BookingDesk(store);
    },
  });
  #part: Part | undefined;

  constructor() {
    super();
    new StoreController(this, this.#store);
  }

  /** The time; a test gives its own. */
  clock: Clock = systemClock;

  protected override createClient(options: ClientOptions): BookerClient {
    const to = connect(options);
    return {
      opportunity: (id) => getOpportunity(to, id),
      sessions: (id, cursor) => listSessions(to, id, { limit: 100, ...(cursor ? { cursor } : {}) }),
      desk: async () => (await import('./booking-part.ts')).bookingCalls(to),
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
    if (['api', 'opportunityId', 'bookingId', 'requestId', 'bookingSecret'].some((name) => changed.has(name))) queueMicrotask(() => this.#begin());
    else if (changed.has('token')) void this.#store.tokenChanged();
  }

  protected override languageChanged(): void {
    if (!this.hasUpdated) return;
    this.#part = undefined;
    void this.#load().catch(() => undefined);
    void this.#store.desk?.extras.speak(this.language).then(() => this.requestUpdate(), () => undefined);
    if (this.#store.state.step !== 'done') this.#begin();
  }

  #begin(): void {
    const { opportunityId, sessionId, bookingId, requestId, bookingSecret: secret } = this;
    void this.#store.load({ opportunityId, sessionId, bookingId, requestId, secret });
    // Fetched beside the dates; if it can not be had now, it is asked for again when somebody goes on.
    if (opportunityId || bookingId || requestId) void this.#store.openDesk().catch(() => undefined);
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
  readonly #online = (): void => void this.#store.desk?.commands.checkAgain();

  #happened(effect: Effect): void {
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
      case 'asked':
        return void this.dispatchEvent(new DayAskedEvent(effect.id, effect.status));
      case 'styles':
        return this.addStyles(effect.styles);
      case 'sign-in-needed':
        return void this.dispatchEvent(new DaySignInNeededEvent());
      case 'problem':
        return void this.dispatchEvent(new DayProblemEvent(effect.problem.kind, effect.problem.code, effect.problem.status));
      case 'calendar':
        return this.#part?.saveFile(effect.text);
      case 'focus':
        // After what is being rendered, and after a heading that is replaced has passed its focus on.
        return void this.updateComplete.then(() => this.focusHeading(places[effect.on]));
      case 'say': {
        const { what } = effect;
        if (what === 'loading' || what === 'working') return this.announce(this.t[what]);
        if (what === 'slow') return this.announce(`${this.shared.loadingSlow} ${this.helpPhone ? this.shared.phone(this.helpPhone) : ''}`);
        if (this.#part) this.announce(this.#part.keptWords(this.#fullView(this.#part), what));
      }
    }
  }

  protected override get fallbackWanted(): boolean {
    const { phase, opportunity, booking } = this.#store.state;
    return phase === 'idle' || (!opportunity && !booking);
  }

  /** Loads the rest of the way and its words. Until it is there, the first question can be answered. */
  async #load(): Promise<Part> {
    const { language } = this;
    const [code, { words }] = await Promise.all([
      import('./booking-part.ts'),
      language === 'cy' ? import('./booking.messages.cy.ts').then(({ cy }) => ({ words: cy })) : import('./booking.messages.ts').then(({ en }) => ({ words: en })),
    ]);
    if (language === this.language) this.#part = { ...code, words };
    this.addStyles(code.styles);
    this.requestUpdate();
    return { ...code, words };
  }

  protected override view(): TemplateResult {
    const store = this.#store;
    const { state } = store;
    const { t, shared, language: lang, headingLevel: level } = this;
    const { opportunity, booking, phase, step } = state;
    if (phase === 'idle') return html``;
    const urgent = urgentHelp(shared, this.urgentHelpLine);
    const title = (words: unknown) => heading(level, words, { id: 'step-title', className: 'h-xl', focusable: true });
    const first = this.#view(t, t.mistakes);
    const part = this.#part;

    if (phase === 'problem') {
      const signIn = () => void this.dispatchEvent(new DaySignInNeededEvent());
      return html`${problemView(state.problem!, shared, { level, phone: first.phone, retry: () => void store.resume(), signIn })} ${urgent}`;
    }
    if (phase === 'loading' || (!part && (step !== 'who' || phase === 'checking'))) {
      return html`${title(t.title)} ${urgent}
        <p>${t.loading}</p>
        ${state.slow ? html`<p>${shared.loadingSlow}</p>${this.#ring()}` : nothing}`;
    }
    const view = part && this.#fullView(part);
    if (phase === 'checking' && view) return html`${title(view.t.checkingTitle)} ${urgent} ${part!.checkingView(view)}`;
    const what = opportunity ?? booking?.opportunity;
    const lead = what
      ? html`<p class="soft what" lang=${opportunity && opportunity.language !== lang ? opportunity.language : nothing}>${what.title}, ${first.organiser}</p>`
      : nothing;
    const why = view && step !== 'done' ? part!.whyNotBooked(view) : undefined;
    if (why) return html`${lead} ${title(part!.notBookedTitle(view!, why))} ${urgent} ${part!.notBookedView(view!, why)}`;
    return html`${lead} ${title(step === 'who' ? t.whoTitle : part!.titleOf(view!))} ${store.subject.bookingId || store.subject.requestId ? nothing : stepList(first)} ${urgent}
    ${state.mistakes.length ? errorSummary(state.mistakes.map(({ field, code }) => ({ field, message: (view ?? first).mistakes[code] ?? code })), shared, level + 1) : nothing}
    ${view ? html`${part!.noticeView(view)} ${part!.holdPanel(view)}` : nothing} ${step === 'who' ? whoStep(first, part && (() => part.aboutOther(view!))) : part!.stepView(view!)}`;
  }

  #ring(): TemplateResult | typeof nothing {
    return this.helpPhone ? html`<p>${fill(this.shared.phone(`{${this.helpPhone}}`), phoneLink)}</p>` : nothing;
  }

  #fullView({ words }: Part): View {
    return this.#view({ ...this.t, ...words }, { ...this.t.mistakes, ...words.laterMistakes });
  }

  #view<Words>(t: Words, mistakes: View['mistakes']): View<Words> {
    const store = this.#store;
    const { state } = store;
    const { booking, opportunity } = state;
    // A booking that is looked after says itself who comes.
    const named = booking?.agreement || booking?.bookedFor.kind === 'person' ? (booking.bookedFor as { name?: string }).name : undefined;
    const of = booking?.opportunity ?? opportunity;
    return {
      store, state, t, mistakes, shared: this.shared, lang: this.language, level: this.headingLevel,
      phone: this.helpPhone ?? of?.contact?.telephone, who: otherName(state.draft) ?? named, organiser: of?.organisationName ?? this.t.theGroup,
    };
  }
}

function stepList({ t, state }: FirstView): TemplateResult {
  return html`<ol class="steps no-print" aria-label=${t.stepsLabel}>
    ${steps.map((step: Step) => html`<li aria-current=${step === state.step ? 'step' : nothing}>${step === 'date' && state.opportunity?.joining.mode === 'ask' ? t.askStep : t.steps[step]}</li>`)}
  </ol>`;
}

/** Where the focus goes. */
const places = {
  heading: '#step-title, .problem [tabindex="-1"]',
  summary: '[data-error-summary]',
  notice: '[data-notice]',
  question: '[data-question] [tabindex="-1"]',
  'grid-day': '[data-at]',
  times: '[data-times]',
  'new-day': '.day-row.new :is(h1,h2,h3,h4,h5,h6)',
};

declare global {
  interface HTMLElementTagNameMap {
    'day-session-booker': DaySessionBooker;
  }
}
