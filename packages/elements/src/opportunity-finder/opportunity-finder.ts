import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { connect, getOpportunity, listOpportunities, listSessions, searchOpportunities } from '@daybridge/sdk/operations';
import { DayElement, type ClientOptions } from '../shared/day-element.ts';
import { DayOpenEvent, DayProblemEvent, DayResultsEvent, DayStepEvent, DayTitleChangeEvent } from '../shared/events.ts';
import { heading } from '../shared/heading.ts';
import { backPath, icon } from '../shared/icons.ts';
import { problemOf, problemView, type Problem } from '../shared/problems.ts';
import type { SharedMessages } from '../shared/shared.messages.ts';
import { StoreController } from '../shared/store.ts';
import { urgentHelp } from '../shared/urgent-help.ts';
import { emptyForm, type SearchForm } from './filters.ts';
import { formView } from './finder-form.ts';
import type { Filters } from './finder-filters.ts';
import { en, type FinderMessages } from './opportunity-finder.messages.ts';
import { FinderStore, type FinderClient } from './opportunity-finder.store.ts';
import { styles } from './opportunity-finder.styles.ts';
import type { Opening } from './opportunity-opening.ts';
import { resultsView } from './results-list.ts';

/** What the parts that are loaded later may do with the finder. */
export interface OpeningHost {
  element: DayOpportunityFinder;
  store: FinderStore;
  words: () => FinderMessages;
  shared: () => SharedMessages;
  /** Back to the list, with the focus on the link that was followed. */
  close: () => void;
  /** Back to the list, because something else comes there. */
  shut: () => void;
  searching: (search: Promise<void>) => void;
  backButton: (words: string, go: () => void) => TemplateResult;
}

const wideEnough = 52;
const hash = '#day-opportunity=';

/**
 * Finds something to do: words, place, filters, a list, and one opportunity opened in place.
 * Mainstream and specialist things are shown together, always.
 *
 * @element day-opportunity-finder
 * @csspart result - One entry of the list.
 * @fires {DayResultsEvent} day-results - A list is shown.
 * @fires {DayOpenEvent} day-open - An opportunity is about to be opened. Cancelable.
 * @fires {DayBookEvent} day-book - Somebody wants to join. Cancelable.
 * @fires {DayStepEvent} day-step - `list`, `detail` or `book` is shown.
 * @fires {DayTitleChangeEvent} day-title-change - The host may want to change its title.
 * @fires {DayProblemEvent} day-problem - Something went wrong and is being shown.
 */
export class DayOpportunityFinder extends DayElement<FinderMessages, FinderClient> {
  static override readonly tag: string = 'day-opportunity-finder';
  static override messages = { en, cy: () => import('./opportunity-finder.messages.cy.ts').then((m) => m.cy) };
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    heading: {},
    where: {},
    pageSize: { attribute: 'page-size', type: Number },
    opportunityLink: { attribute: 'opportunity-link' },
  };

  /** A heading of your own. */
  declare heading: string | undefined;
  /** A town or outcode to begin with. */
  declare where: string | undefined;
  /** How many are shown at first and with each "Show more". 10 if absent; 3 for a calm list. */
  declare pageSize: number;
  /** Address of your own page for one opportunity, with `{id}` in it. Without it, one opens in place. */
  declare opportunityLink: string | undefined;

  readonly #store = new FinderStore({ client: () => this.client, pageSize: () => Math.min(100, Math.max(1, this.pageSize || 10)), now: () => this.now() });
  #openId: string | undefined;
  #openProblem: Problem | undefined;
  #opening: Opening | undefined;
  #filters: Filters | undefined;
  #noFilters = false;
  #wide = false;
  /** What the boxes were last written from. */
  #form: SearchForm | undefined;
  #sent = false;
  #slow = false;

  constructor() {
    super();
    this.pageSize = 10;
    new StoreController(this, this.#store);
  }

  /** The time; a test gives its own. */
  now: () => Date = () => new Date();

  protected override createClient(options: ClientOptions): FinderClient {
    const to = connect(options);
    return {
      list: (filters, o) => listOpportunities(to, filters, o),
      search: (search, o) => searchOpportunities(to, search, o),
      get: (id, o) => getOpportunity(to, id, o),
      sessions: (id, query, o) => listSessions(to, id, query, o),
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved within the page while it was loading: what was stopped is asked for again.
    if (this.hasUpdated && this.reachable && !this.#store.state.page) void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#store.stop();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    const base = this.renderRoot.querySelector('.day');
    const em = base ? Number.parseFloat(getComputedStyle(base).fontSize) : 16;
    this.#wide = this.clientWidth >= wideEnough * em;
    if (this.#wide) void this.#loadFilters();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { form, slow } = this.#store.state;
    const before = this.#form;
    this.#form = form;
    if (before && before !== form) {
      // Whoever is typing keeps the words; what was sent goes back as it was sent, a full postcode cut.
      for (const name of ['where', 'q'] as const) if (this.#sent || before[name] !== form[name]) this.renderRoot.querySelector<HTMLInputElement>('#' + name)!.value = form[name];
      this.#sent = false;
    }
    if (slow && !this.#slow) this.announce(this.shared.loadingSlow + (this.helpPhone ? ` ${this.shared.phone(this.helpPhone)}` : ''));
    this.#slow = slow;
    if (this.reachable && (changed.has('api') || changed.has('where'))) void this.updateComplete.then(() => this.#begin());
  }

  protected override languageChanged(): void {
    if (this.hasUpdated) void this.#begin();
  }

  /** Opens one opportunity in place. */
  async open(opportunityId: string): Promise<void> {
    this.#openId = opportunityId;
    this.#openProblem = undefined;
    this.requestUpdate();
    this.dispatchEvent(new DayStepEvent('detail'));
    void this.focusHeading('#wait');
    let problem: Problem | undefined;
    try {
      const { answers, Opening, openingStyles } = await import('./opportunity-opening.ts');
      this.addStyles(answers, openingStyles);
      this.#opening ??= new Opening(this.#host);
      const showing = this.#opening.show(opportunityId);
      await this.focusHeading('#detail-title');
      problem = await showing;
    } catch (thrown) {
      problem = this.#openProblem = problemOf(thrown);
      this.requestUpdate();
    }
    if (this.#openId !== opportunityId) return;
    if (problem) this.#told(problem, 'detail');
    if (problem || this.shadowRoot?.activeElement?.id !== 'detail-title') await this.focusHeading('.detail :is(#detail-title, .problem [tabindex="-1"])');
  }

  /** Empties words, place, filters and what was opened, for a host's own "hide this page". */
  clear(): void {
    this.#opening?.clear();
    this.#shut();
    this.renderRoot.querySelector('form')?.reset();
    void this.#store.search(emptyForm());
  }

  protected override view(): TemplateResult {
    const { state } = this.#store;
    const level = this.headingLevel;
    const { t, shared } = this;
    const help = urgentHelp(shared, this.urgentHelpLine);
    const filters = this.#filters;
    return html`
      <div ?hidden=${this.#openId !== undefined}>
        ${heading(level, this.heading ?? t.heading, { className: 'h-xl' })} ${help}
        <div class="finder">
          ${formView({ t, filtersOpen: this.#wide && filters !== undefined, filters: filters?.view(state, t) ?? (this.#noFilters ? html`<p>${shared.serverTitle}.</p>` : nothing), filtersTitle: filters?.title(state), toggled: this.#filtersToggled, submit: this.#submit })}
          <div>${resultsView({
            state, t, shared, lang: this.language, level: level + 1, now: this.now(), phone: this.helpPhone, pageSize: this.pageSize,
            hrefOf: (id) => this.opportunityLink?.replace('{id}', encodeURIComponent(id)) ?? hash + id,
            open: this.#open,
            help: filters?.help(this.#host, level + 1),
            more: this.#more,
            retry: () => void this.#searching(this.#store.retry()),
          })}</div>
        </div>
      </div>
      ${this.#openId ? html`<div class="detail">${this.#opening?.view(help) ?? this.#waitingView(help, this.#openId)}</div>` : nothing}
      ${this.#opening?.bookers()}`;
  }

  /** While an opportunity, or the part that shows it, is being loaded or cannot be. */
  #waitingView(help: TemplateResult, id: string): TemplateResult {
    return html`${this.#host.backButton(this.shared.back, this.#close)}
      ${this.#openProblem
        ? html`${problemView(this.#openProblem, this.shared, { level: this.headingLevel, phone: this.helpPhone, retry: () => void this.open(id) })}<slot></slot>`
        : heading(this.headingLevel, this.t.loading, { id: 'wait', className: 'loading', focusable: true })}
      ${help}`;
  }

  /** The first list; later ones are asked for by somebody and move the focus. */
  async #begin(): Promise<void> {
    this.announce(this.t.loading);
    const linked = globalThis.location?.hash.startsWith(hash) ? location.hash.slice(hash.length) : undefined;
    if (linked && /^[\w-]{1,64}$/.test(linked)) void this.open(linked);
    const before = this.#store.state.form;
    await this.#store.start(before.where || !this.where ? before : { ...before, where: this.where });
    this.#report();
    const { page, phase, form } = this.#store.state;
    if (form.where) void this.#loadFilters();
    if (phase === 'ready' && page) this.announce(page.total ? this.t.found(page.total) : this.t.noneAtAll);
  }

  async #searching(search: Promise<void>): Promise<void> {
    this.announce(this.t.loading);
    await Promise.all([search, this.#loadFilters()]);
    this.#report();
    await this.focusHeading(this.#store.state.problem ? '.finder :is(#kept, .problem [tabindex="-1"])' : '#found');
  }

  #report(): void {
    const { phase, page, problem } = this.#store.state;
    if (phase === 'ready' && page) {
      this.dispatchEvent(new DayResultsEvent(page.total));
      this.dispatchEvent(new DayTitleChangeEvent('ok', 'list'));
    } else if (problem) this.#told(problem, 'list');
  }

  #told({ kind, code, status }: Problem, step: string): void {
    this.dispatchEvent(new DayProblemEvent(kind, code, status));
    this.dispatchEvent(new DayTitleChangeEvent('error', step));
  }

  readonly #filtersToggled = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) void this.#loadFilters();
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#sent = true;
    void this.#searching(this.#store.submit(new FormData(event.currentTarget as HTMLFormElement)));
  };

  readonly #more = async (): Promise<void> => {
    const at = await this.#store.more();
    await this.updateComplete;
    if (at !== undefined) this.renderRoot.querySelectorAll<HTMLElement>('.list a[data-id]')[at]?.focus();
    else if (this.#store.state.moreProblem) {
      this.#told(this.#store.state.moreProblem, 'list');
      await this.focusHeading('.finder .problem [tabindex="-1"]');
    }
  };

  readonly #open = (event: MouseEvent, id: string): void => {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (!this.dispatchEvent(new DayOpenEvent(id))) event.preventDefault();
    else if (!this.opportunityLink) {
      event.preventDefault();
      void this.open(id);
    }
  };

  readonly #shut = (): void => {
    this.#openId = undefined;
    this.#opening?.close();
    this.requestUpdate();
  };

  readonly #close = async (): Promise<void> => {
    const id = this.#openId;
    this.#shut();
    this.dispatchEvent(new DayStepEvent('list'));
    await this.focusHeading(`.list a[data-id="${CSS.escape(id ?? '')}"]`);
  };

  async #loadFilters(): Promise<void> {
    const lang = this.language;
    if (this.#filters?.lang === lang) return;
    try {
      const { answers, filterStyles, load } = await import('./finder-filters.ts');
      this.addStyles(answers, filterStyles);
      this.#filters = await load(lang);
      this.requestUpdate();
    } catch {
      // Words and place can still be searched for, and opening them tries again.
      this.#noFilters = true;
      this.requestUpdate();
    }
  }

  readonly #host: OpeningHost = {
    element: this,
    store: this.#store,
    words: () => this.t,
    shared: () => this.shared,
    close: this.#close,
    shut: this.#shut,
    searching: (search) => void this.#searching(search),
    backButton: (words, go) => html`<button type="button" class="link-btn back no-print" @click=${go}>${icon(backPath)}${words}</button>`,
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'day-opportunity-finder': DayOpportunityFinder;
  }
}
