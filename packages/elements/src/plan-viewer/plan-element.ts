import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { systemClock, type Clock } from '../shared/clock.ts';
import { DayElement, type ClientOptions } from '../shared/day-element.ts';
import { DayProblemEvent, DaySignInNeededEvent, DayStepEvent, DayTitleChangeEvent } from '../shared/events.ts';
import type { Lang } from '../shared/messages.ts';
import { StoreController } from '../shared/store.ts';
import type { PlanClient, PlanState } from './plan-state.ts';
import { en, type ViewerMessages } from './plan-viewer.messages.ts';
import { PlanStore } from './plan-viewer.store.ts';
import { screenView } from './screens.ts';

/** What shows a plan, loaded while the plan itself is on its way. */
export interface Pages {
  view(): TemplateResult;
  /** Something that was being written waits for the same person to log in again. */
  readonly keeps?: boolean;
}

/** What everything that is loaded later gets of the element. */
export interface Around<P extends { id: string }> {
  readonly host: PlanElement<P>;
  readonly store: PlanStore<P>;
  readonly lang: Lang;
  /** Says that what is shown has changed: to the host page, and aloud. */
  showing(asking: Promise<void>): Promise<void>;
}

/**
 * What a plan and its card have in common: whose turn it is, what is shown while there is none, and that everything goes from the page
 * when it is hidden, left, idle for ten minutes or signed out.
 */
export abstract class PlanElement<P extends { id: string }> extends DayElement<ViewerMessages, PlanClient<P>> {
  static override messages = { en, cy: () => import('./plan-viewer.messages.cy.ts').then((m) => m.cy) };

  static override properties: PropertyDeclarations = {
    planId: { attribute: 'plan-id' },
    purposeOfUse: { attribute: 'purpose-of-use' },
  };

  /** The plan to show. Without it the person's plans are listed; the only one is opened. */
  declare planId: string | undefined;
  /** Why somebody other than the person looks (`support`, `direct-care`, `emergency`). Without it they are asked. */
  declare purposeOfUse: string | undefined;

  readonly #store = new PlanStore<P>({
    client: () => this.client,
    clock: { now: () => this.clock.now(), after: (ms, work) => this.clock.after(ms, work) },
    online: () => this.online(),
    signInNeeded: () => this.dispatchEvent(new DaySignInNeededEvent()),
    first: this.firstOnly,
  });
  #pages: Pages | undefined;
  #purpose: string | undefined;
  /** What was shown before, so that each change is said once. */
  #drawn: PlanState<P> | undefined;

  constructor() {
    super();
    new StoreController(this, this.#store);
  }

  /** The time; a test gives its own. */
  clock: Clock = systemClock;

  /** What the device says; a test gives its own. */
  online: () => boolean = () => globalThis.navigator?.onLine ?? true;

  /** Opens the browser's print window; a test gives its own. */
  openPrint: () => void = () => globalThis.print();

  /** Of several plans, the first in use is shown instead of a list. */
  protected get firstOnly(): boolean {
    return false;
  }

  /** Whoever may not see a plan can say that it is an emergency. */
  protected get emergencyOffered(): boolean {
    return false;
  }

  /** Loads what shows a plan. */
  protected abstract loadPages(around: Around<P>): Promise<Pages>;

  /** Why whoever looks does so: as the page says, or as they answered. */
  get purpose(): string | undefined {
    return this.#purpose ?? (this.purposeOfUse || undefined);
  }

  /** Somebody said why they look. */
  set purpose(code: string | undefined) {
    this.#purpose = code;
  }

  /** Options for a connection that says why somebody looks, as it stands when each call is made. */
  protected withPurpose(options: ClientOptions): ClientOptions & { readonly purposeOfUse: string | undefined } {
    const purpose = () => this.purpose;
    return { ...options, get purposeOfUse() { return purpose(); } };
  }

  /** Draws at once, for a print. */
  drawNow(): void {
    if (!this.hasUpdated) return;
    this.requestUpdate();
    this.performUpdate();
  }

  /** Takes the plan off the page and out of memory, for your own "hide" or "sign out". Setting `token` anew shows it again. */
  clear(): void {
    this.#store.clear();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const [target, types, listener] of this.#listening()) types.forEach((type) => target.addEventListener(type, listener, { passive: true, capture: true }));
    // It was taken off a page and is put back: what it showed is gone and is asked for again.
    if (this.hasUpdated) void this.#begin();
  }

  override disconnectedCallback(): void {
    // While the store is still listened to, so that nothing stays drawn in an element that is kept somewhere.
    this.#store.blank();
    super.disconnectedCallback();
    for (const [target, types, listener] of this.#listening()) types.forEach((type) => target.removeEventListener(type, listener, { capture: true }));
  }

  #listening(): [EventTarget, string[], () => void][] {
    return [
      [document, ['keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll'], this.#seen],
      [document, ['visibilitychange'], this.#wake],
      [window, ['pagehide'], this.#left],
      [window, ['online'], this.#refresh],
      [window, ['offline'], this.#offline],
    ];
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Blank first, in the same render: no frame may show one person's plan to another.
    if (this.hasUpdated && asksAnew(changed)) {
      this.#purpose = undefined;
      this.#store.blank();
    }
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (asksAnew(changed)) void this.updateComplete.then(() => this.#begin());
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    this.#sayWhatCame();
  }

  /** What comes by itself is said: put away, a long wait, no connection, and the plan as it is now. */
  #sayWhatCame(): void {
    const { state } = this.#store;
    const before = this.#drawn;
    this.#drawn = state;
    if (state.away === 'idle' && before?.away !== 'idle') this.announce(this.t.idleTitle);
    if (state.slow && !before?.slow) this.announce(`${this.shared.loadingSlow} ${this.helpPhone ? this.shared.phone(this.helpPhone) : ''}`);
    if (state.stale && state.stale !== before?.stale) this.announce(this.renderRoot.querySelector('[data-stale] p')?.textContent ?? '');
    if (!state.stale && before?.stale && state.plan) this.announce(this.t.ready);
  }

  protected override languageChanged(): void {
    this.#pages = undefined;
    if (!this.hasUpdated) return;
    if (this.#store.state.plan) void this.#load().then(this.#refresh);
    else if (this.#store.state.phase === 'list') void this.#begin();
  }

  protected override get fallbackWanted(): boolean {
    const { phase, problem } = this.#store.state;
    return phase === 'idle' || (phase === 'problem' && problem?.kind !== 'forbidden' && problem?.kind !== 'session-lost');
  }

  protected override view(): TemplateResult {
    const { state } = this.#store;
    if (state.phase === 'idle') return html``;
    if (this.#pages && ['list', 'plan', 'purpose', 'emergency'].includes(state.phase)) return this.#pages.view();
    const { shared, headingLevel: level, helpPhone: phone, urgentHelpLine: urgentLine } = this;
    const emergency = this.emergencyOffered && this.#store.asked ? this.askEmergency : undefined;
    return screenView({ state, t: this.t, shared, level, phone, urgentLine, again: this.#again, signIn: this.#signIn, emergency, keeps: this.#pages?.keeps });
  }

  /** The words all widgets share, for what is loaded later. */
  get words() {
    return this.shared;
  }

  async #begin(): Promise<void> {
    if (!this.reachable || !this.isConnected) return;
    const signedIn = Boolean(this.token ?? this.fetch);
    if (signedIn) this.announce(this.t.loading);
    await this.#showing(this.#store.begin(signedIn, this.planId));
  }

  /** Waits for what is asked for, then says what is shown. What shows it is loaded at the same time. */
  async #showing(asking: Promise<void>): Promise<void> {
    const loading = this.#load();
    await asking;
    if (this.#store.state.phase !== 'problem') await loading;
    const { phase, problem } = this.#store.state;
    if (['plan', 'list', 'purpose', 'emergency'].includes(phase)) {
      this.dispatchEvent(new DayStepEvent(phase));
      this.dispatchEvent(new DayTitleChangeEvent('ok', phase));
    } else if (problem) {
      this.dispatchEvent(new DayProblemEvent(problem.kind, problem.code, problem.status));
      this.dispatchEvent(new DayTitleChangeEvent('error', 'plan'));
    } else return;
    await this.updateComplete;
    // The title of a plan is the person's and may be overheard; ours are not.
    this.announce(phase === 'plan' ? this.t.ready : (this.renderRoot.querySelector('[tabindex="-1"]')?.textContent ?? ''));
  }

  async #load(): Promise<void> {
    if (this.#pages) return;
    const { language } = this;
    try {
      const pages = await this.loadPages({ host: this, store: this.#store, lang: language, showing: (asking) => this.#showing(asking) });
      if (language !== this.language || this.#pages) return;
      this.#pages = pages;
      this.requestUpdate();
    } catch (thrown) {
      this.#store.failToShow(thrown);
    }
  }

  readonly #again = async (): Promise<void> => {
    if (!this.token && !this.fetch) return this.#signIn();
    this.announce(this.t.loading);
    await this.#showing(this.#store.again());
    await this.focusHeading();
  };

  /** Shows where somebody says why it cannot wait. */
  readonly askEmergency = async (): Promise<void> => {
    this.#store.emergency();
    await this.#showing(Promise.resolve());
  };

  readonly #refresh = (): void => void this.#store.refresh();
  readonly #offline = (): void => this.#store.wentOffline();
  readonly #seen = (): void => this.#store.seen();
  readonly #wake = (): void => this.#store.wake();
  readonly #left = (): void => this.clear();
  readonly #signIn = (): void => void this.dispatchEvent(new DaySignInNeededEvent());
}

/** What makes it another person's, another plan's or another server's turn. */
function asksAnew(changed: PropertyValues): boolean {
  return ['api', 'planId', 'token', 'fetch', 'purposeOfUse'].some((name) => changed.has(name));
}
