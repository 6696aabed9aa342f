import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { connect, getPlan, listPlans } from '@daybridge/sdk/operations';
import { systemClock, type Clock } from '../shared/clock.ts';
import { DayElement, type ClientOptions } from '../shared/day-element.ts';
import { DayProblemEvent, DaySignInNeededEvent, DayStepEvent, DayTitleChangeEvent } from '../shared/events.ts';
import { StoreController } from '../shared/store.ts';
import type { DocumentMessages } from './plan-document.messages.ts';
import { en, type ViewerMessages } from './plan-viewer.messages.ts';
import { PlanStore, type PlanClient, type PlanState } from './plan-viewer.store.ts';
import { PrintControl } from './print-control.ts';
import type { Printing } from './print-question.ts';
import { screenView } from './screens.ts';

/** What shows a plan, loaded while the plan itself is on its way. */
interface Pages {
  view: typeof import('./plan-pages.ts').pageView;
  t: DocumentMessages;
}

/**
 * Shows a person their plan: what happens next, whom to ring, then their own words in their own order. Without `plan-id` it lists
 * their plans, or opens the only one. Everything goes from the page when it is hidden, left, idle for ten minutes or signed out.
 *
 * @element day-plan-viewer
 * @fires {DayStepEvent} day-step - `list` or `plan` is shown.
 * @fires {DayTitleChangeEvent} day-title-change - The host may want to change its title.
 * @fires {DaySignInNeededEvent} day-sign-in-needed - The token has run out, or somebody wants to sign in. Nothing of the plan is left. Set `token`.
 * @fires {DayProblemEvent} day-problem - Something went wrong and is being shown.
 */
export class DayPlanViewer extends DayElement<ViewerMessages, PlanClient> {
  static override readonly tag: string = 'day-plan-viewer';
  static override messages = { en, cy: () => import('./plan-viewer.messages.cy.ts').then((m) => m.cy) };

  static override properties: PropertyDeclarations = {
    planId: { attribute: 'plan-id' },
    opportunityLink: { attribute: 'opportunity-link' },
  };

  /** The plan to show. Without it the person's plans are listed; the only one is opened. */
  declare planId: string | undefined;
  /** Address of your own page for one opportunity, with `{id}` in it. Without it their names stand as words. */
  declare opportunityLink: string | undefined;

  readonly #store = new PlanStore({
    client: () => this.client,
    clock: { now: () => this.clock.now(), after: (ms, work) => this.clock.after(ms, work) },
    online: () => this.online(),
    signInNeeded: () => this.dispatchEvent(new DaySignInNeededEvent()),
  });
  #pages: Pages | undefined;
  readonly #printing = new PrintControl(this);
  /** What was shown before, so that each change is said once. */
  #drawn: PlanState | undefined;

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

  protected override createClient(options: ClientOptions): PlanClient {
    const to = connect(options);
    return { list: (o) => listPlans(to, {}, o), get: (id, o) => getPlan(to, id, o), forget: () => to.forget() };
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
    if (this.hasUpdated && asksAnew(changed)) this.#store.blank();
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
    if (this.#store.state.plan) void this.#loadPages().then(this.#refresh);
    else if (this.#store.state.phase === 'list') void this.#begin();
  }

  protected override get fallbackWanted(): boolean {
    const { phase, problem } = this.#store.state;
    return phase === 'idle' || (phase === 'problem' && problem?.kind !== 'forbidden' && problem?.kind !== 'session-lost');
  }

  protected override view(): TemplateResult {
    const { state } = this.#store;
    if (state.phase === 'idle') return html``;
    const { shared, language: lang, headingLevel: level, helpPhone: phone, urgentHelpLine: urgentLine } = this;
    const pages = this.#pages;
    if (!pages || (state.phase !== 'list' && state.phase !== 'plan')) {
      return screenView({ state, t: this.t, shared, level, phone, urgentLine, again: this.#again, signIn: this.#signIn });
    }
    return pages.view({
      state, t: pages.t, shared, lang, level, phone, urgentLine, now: this.clock.now(), opportunityLink: this.opportunityLink,
      printing: this.#printing.asked, cameFromList: this.#store.cameFromList,
      open: this.#open, back: this.#back, hide: this.#hide, refresh: this.#renew, askPrint: this.#askPrint, print: this.#print, stay: this.#stay, stayed: this.#stayed,
    });
  }

  async #begin(): Promise<void> {
    if (!this.reachable || !this.isConnected) return;
    const signedIn = this.token !== undefined && this.token !== '';
    if (signedIn) this.announce(this.t.loading);
    await this.#showing(this.#store.begin(signedIn, this.planId));
  }

  /** Waits for what is asked for, then says what is shown. What shows it is loaded at the same time. */
  async #showing(asking: Promise<void>): Promise<void> {
    const loading = this.#loadPages();
    await asking;
    if (this.#store.state.phase !== 'problem') await loading;
    const { phase, problem } = this.#store.state;
    if (phase === 'plan' || phase === 'list') {
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

  async #loadPages(): Promise<void> {
    if (this.#pages) return;
    const { language } = this;
    try {
      const [{ pageView, pageStyles }, t] = await Promise.all([
        import('./plan-pages.ts'),
        language === 'cy' ? import('./plan-document.messages.cy.ts').then((m) => m.cy) : import('./plan-document.messages.ts').then((m) => m.en),
      ]);
      if (language !== this.language) return;
      this.addStyles(...pageStyles);
      this.#pages = { view: pageView, t };
      this.requestUpdate();
    } catch (thrown) {
      this.#store.failToShow(thrown);
    }
  }

  readonly #open = async (id: string): Promise<void> => {
    this.announce(this.t.loading);
    await this.#showing(this.#store.open(id));
    await this.focusHeading();
  };

  readonly #back = async (): Promise<void> => {
    const id = this.#store.back();
    this.dispatchEvent(new DayStepEvent('list'));
    // First the title that goes passes its focus on to the title that comes.
    await this.updateComplete;
    await this.focusHeading(`[data-id="${CSS.escape(id ?? '')}"]`);
  };

  readonly #again = async (): Promise<void> => {
    if (this.token === undefined) return this.#signIn();
    this.announce(this.t.loading);
    await this.#showing(this.#store.again());
    await this.focusHeading();
  };

  readonly #hide = async (): Promise<void> => {
    this.#store.putAway('hidden');
    await this.focusHeading();
  };

  readonly #askPrint = async (): Promise<void> => {
    const open = !this.#store.state.askingPrint;
    // The focus leaves the question before the question goes.
    if (!open) await this.focusHeading('#ask-print');
    this.#store.askPrint(open);
    if (open) await this.focusHeading('#print-question');
  };

  readonly #print = async (printing: Printing): Promise<void> => {
    await this.focusHeading('#ask-print');
    this.#printing.ask(printing);
    this.#store.askPrint(false);
    await this.updateComplete;
    this.openPrint();
  };

  /** "Try again" goes when it has worked; the focus goes to the title, or to what is shown instead. */
  readonly #renew = async (): Promise<void> => {
    this.announce(this.t.loading);
    await this.#store.refresh();
    if (!this.#store.state.stale) await this.focusHeading();
  };

  readonly #refresh = (): void => void this.#store.refresh();
  readonly #offline = (): void => this.#store.wentOffline();
  readonly #seen = (): void => this.#store.seen();
  readonly #wake = (): void => this.#store.wake();
  readonly #left = (): void => this.#store.clear();
  /** Closing the dialog gives the focus back to where it was; then it is gone. */
  readonly #stay = (): void => this.renderRoot.querySelector('dialog')?.close();
  readonly #stayed = (): void => this.#store.stay();
  readonly #signIn = (): void => void this.dispatchEvent(new DaySignInNeededEvent());
}

/** What makes it another person's, another plan's or another server's turn. */
function asksAnew(changed: PropertyValues): boolean {
  return ['api', 'planId', 'token'].some((name) => changed.has(name));
}

declare global {
  interface HTMLElementTagNameMap {
    'day-plan-viewer': DayPlanViewer;
  }
}
