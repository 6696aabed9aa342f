import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { connect, getPlan, listPlans } from '@daybridge/sdk/operations';
import { localDate, timeOf, ukTimeZone } from '@daybridge/sdk/time';
import { systemClock, type Clock } from '../shared/clock.ts';
import { answers } from '../shared/answers.styles.ts';
import { DayElement, type ClientOptions } from '../shared/day-element.ts';
import { DayProblemEvent, DaySignInNeededEvent, DayStepEvent, DayTitleChangeEvent } from '../shared/events.ts';
import { heading } from '../shared/heading.ts';
import { fill, phoneLink } from '../shared/links.ts';
import { problemView } from '../shared/problems.ts';
import { StoreController } from '../shared/store.ts';
import { urgentHelp } from '../shared/urgent-help.ts';
import type { DocumentMessages } from './plan-document.messages.ts';
import { en, type ViewerMessages } from './plan-viewer.messages.ts';
import { PlanStore, type PlanClient } from './plan-viewer.store.ts';
import { styles } from './plan-viewer.styles.ts';
import type { Printing } from './print-question.ts';
import { stillThere } from './still-there.ts';

/** What shows a plan, loaded while the plan itself is on its way. */
type Pages = typeof import('./plan-pages.ts') & { t: DocumentMessages };

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
  static override styles = [answers, styles];

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
    signInNeeded: () => this.dispatchEvent(new DaySignInNeededEvent()),
  });
  #pages: Pages | undefined;
  #printing: Printing | undefined;
  #saidAway: 'hidden' | 'idle' | undefined;

  constructor() {
    super();
    new StoreController(this, this.#store);
  }

  /** The time; a test gives its own. */
  clock: Clock = systemClock;

  /** Opens the browser's print window; a test gives its own. */
  openPrint: () => void = () => globalThis.print();

  protected override createClient(options: ClientOptions): PlanClient {
    const to = connect(options);
    return { list: (o) => listPlans(to, o), get: (id, o) => getPlan(to, id, o), forget: () => to.forget() };
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
    super.disconnectedCallback();
    for (const [target, types, listener] of this.#listening()) types.forEach((type) => target.removeEventListener(type, listener, { capture: true }));
    this.#store.blank();
  }

  #listening(): [EventTarget, string[], () => void][] {
    return [
      [document, ['keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll'], this.#seen],
      [document, ['visibilitychange'], this.#wake],
      [window, ['pagehide'], this.#left],
      [window, ['online'], this.#refresh],
      [window, ['offline'], this.#offline],
      [window, ['beforeprint'], this.#beforePrint],
      [window, ['afterprint'], this.#afterPrint],
    ];
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Blank first, in the same render: no frame may show one person's plan to another.
    if (this.hasUpdated && asksAnew(changed)) this.#store.blank();
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (asksAnew(changed)) void this.#begin();
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    const { away } = this.#store.state;
    if (away === 'idle' && this.#saidAway !== away) this.announce(this.t.idleTitle);
    this.#saidAway = away;
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
    const { t, headingLevel: level } = this;
    switch (state.phase) {
      case 'idle':
        return html``;
      case 'signed-out':
        return this.#screen(t.signInTitle, t.signInText, this.shared.signIn, this.#signIn);
      case 'away':
        return state.away === 'idle'
          ? this.#screen(t.idleTitle, t.idleText, t.showAgain, this.#again)
          : this.#screen(t.hiddenTitle, t.hiddenText, t.showAgain, this.#again);
      case 'problem': {
        const words = { ...this.shared, sessionText: t.sessionText, serverText: t.goneText, busyText: t.goneText, offlineText: t.offlineText };
        return html`${problemView(state.problem!, words, { level, phone: this.helpPhone, retry: this.#again, signIn: this.#signIn })} ${this.#help()}`;
      }
      case 'list':
      case 'plan':
        if (this.#pages) return html`${this.#page(this.#pages)} ${state.awayAt ? stillThere(t, timeOf(state.awayAt, undefined, this.language), { stay: this.#stay, stayed: this.#stayed, hide: this.#hide }) : nothing}`;
        break;
    }
    return html`${heading(level, t.heading, { className: 'h-xl' })} ${this.#help()}
      <p class="soft">${t.loading}</p>
      ${state.slow ? html`<p>${this.shared.loadingSlow} ${this.helpPhone ? fill(this.shared.phone(`{${this.helpPhone}}`), phoneLink) : nothing}</p>` : nothing}`;
  }

  #help(): TemplateResult {
    return urgentHelp(this.shared, this.urgentHelpLine);
  }

  #screen(title: string, text: string, button: string, press: () => void): TemplateResult {
    return html`${heading(this.headingLevel, title, { className: 'h-xl', focusable: true })} ${this.#help()} <p>${text}</p>
      <p class="no-print"><button type="button" class="btn" @click=${press}>${button}</button></p>`;
  }

  #page(pages: Pages): TemplateResult {
    const { plan, plans, loadedAt, stale, askingPrint } = this.#store.state;
    const { shared, language: lang, headingLevel, helpPhone: phone, urgentHelpLine: urgentLine } = this;
    if (!plan) return pages.planList({ plans, t: pages.t, shared, lang, level: headingLevel, phone, urgentLine, open: this.#open, hide: this.#hide });
    const link = this.opportunityLink;
    return pages.planDocument({
      plan, t: pages.t, shared, lang, level: headingLevel + 1, today: localDate(this.clock.now(), ukTimeZone), urgentLine, phone, loadedAt: loadedAt!, stale,
      hrefOf: link ? (id) => link.replace('{id}', encodeURIComponent(id)) : undefined,
      asksPrint: askingPrint, printing: this.#printing ?? pages.printsLeast,
      back: this.#store.cameFromList ? this.#back : undefined,
      hide: this.#hide, refresh: this.#refresh, askPrint: this.#askPrint, print: this.#print,
    });
  }

  async #begin(): Promise<void> {
    const signedIn = this.token !== undefined && this.token !== '';
    if (signedIn) this.announce(this.t.loading);
    await this.#showing(this.#store.begin(signedIn, this.planId));
  }

  /** Waits for what is asked for, then says what is shown. */
  async #showing(asking: Promise<void>): Promise<void> {
    await Promise.all([asking, this.#loadPages()]);
    const { phase, problem } = this.#store.state;
    if (phase === 'plan' || phase === 'list') {
      if (phase === 'plan') this.announce(this.t.ready);
      this.dispatchEvent(new DayStepEvent(phase));
      this.dispatchEvent(new DayTitleChangeEvent('ok', phase));
    } else if (problem) {
      this.dispatchEvent(new DayProblemEvent(problem.kind, problem.code, problem.status));
      this.dispatchEvent(new DayTitleChangeEvent('error', 'plan'));
    }
  }

  async #loadPages(): Promise<void> {
    if (this.#pages) return;
    const { language } = this;
    try {
      const [pages, t] = await Promise.all([
        import('./plan-pages.ts'),
        language === 'cy' ? import('./plan-document.messages.cy.ts').then((m) => m.cy) : import('./plan-document.messages.ts').then((m) => m.en),
      ]);
      if (language !== this.language) return;
      this.#pages = { ...pages, t };
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
    this.#store.askPrint(open);
    await this.focusHeading(open ? '#print-question' : '#ask-print');
  };

  readonly #print = async (printing: Printing): Promise<void> => {
    this.#store.askPrint(false);
    this.#printing = printing;
    this.requestUpdate();
    await this.focusHeading('#ask-print');
    this.openPrint();
  };

  /** The day of the print, and what was asked for opened, whoever started the print. */
  readonly #beforePrint = (): void => {
    if (!this.hasUpdated) return;
    this.requestUpdate();
    this.performUpdate();
    for (const key of this.#printing?.parts ?? []) {
      const details = this.renderRoot.querySelector<HTMLDetailsElement>(`[data-part="${CSS.escape(key)}"] > details`);
      if (details && !details.open) {
        details.open = true;
        details.dataset['opened'] = '';
      }
    }
  };

  readonly #afterPrint = (): void => {
    this.#printing = undefined;
    for (const details of this.renderRoot.querySelectorAll<HTMLDetailsElement>('details[data-opened]')) {
      details.open = false;
      delete details.dataset['opened'];
    }
    this.requestUpdate();
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
