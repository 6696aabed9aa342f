import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { connect, getOpportunity, listOpportunities, listSessions, searchOpportunities } from '@daybridge/sdk/operations';
import { DayElement, type ClientOptions } from '../shared/day-element.ts';
import { DayOpenEvent, DayProblemEvent, DayResultsEvent, DayStepEvent, DayTitleChangeEvent } from '../shared/events.ts';
import { heading } from '../shared/heading.ts';
import { problemOf, problemView, type Problem } from '../shared/problems.ts';
import { StoreController } from '../shared/store.ts';
import { urgentHelp } from '../shared/urgent-help.ts';
import { emptyForm, filterNames, type SearchForm } from './filters.ts';
import { formView } from './finder-form.ts';
import type { Extras } from './finder-extras.ts';
import type { Filters } from './finder-filters.ts';
import type { FinderHost, Screen } from './finder-host.ts';
import { en, type FinderMessages } from './opportunity-finder.messages.ts';
import { FinderStore, type FinderClient } from './opportunity-finder.store.ts';
import { styles } from './opportunity-finder.styles.ts';
import type { Opening } from './opportunity-opening.ts';
import { resultsView } from './results-list.ts';

const hash = '#day-opportunity=';
/** What a page may set on the tag to begin with. */
const presets = ['where', 'within', 'fixed', ...filterNames];

/**
 * Finds something to do: words, place, filters, a list, and one opportunity opened in place.
 * Mainstream and specialist things are shown together, always.
 *
 * Filters to begin with are codes of the contract's lists, with commas between them: `life-domain="arts, learning"`.
 *
 * @element day-opportunity-finder
 * @attr {string} way - Ways in to begin with: `go`, `do`, `see`.
 * @attr {string} life-domain - Parts of life to begin with, for example `arts`.
 * @attr {string} day-of-week - Days to begin with.
 * @attr {string} time-of-day - Times of day to begin with: `morning`, `afternoon`, `evening`.
 * @attr {string} access-feature - What a place must have, to begin with, for example `step-free`.
 * @attr {string} support-offered - Help to take part, to begin with, for example `accompanied`.
 * @attr {string} cost - Kinds of cost to begin with, for example `free`.
 * @attr {string} access-route - Ways of joining to begin with, for example `open-to-public`.
 * @slot intro - Words of your own between the heading and the form.
 * @slot empty - What you want to say when nothing is found.
 * @slot help - Your own help, after the list.
 * @csspart result - One entry of the list.
 * @csspart form - Words, place and filters.
 * @csspart tools - What can be done with the whole list, below it.
 * @csspart said - What came of what people asked for.
 * @cssprop [--day-color-accent=#0b6b62] - Buttons, edges, drawings. Every colour is `--day-color-…`: ink, ink-soft, paper, wash, rule, rule-strong, accent, accent-strong, accent-wash, accent-ink, link, link-hover, focus, focus-ink, note, note-edge, alert, good.
 * @cssprop [--day-space-4=1em] - Distances, in seven steps from `--day-space-1` to `--day-space-7`.
 * @cssprop [--day-font-family=inherit] - Typeface.
 * @cssprop [--day-font-size=max(1em, 1rem, 16px)] - Size of ordinary text; everything else follows.
 * @cssprop [--day-measure=38em] - Longest line of text.
 * @cssprop [--day-radius=4px] - Corners of buttons.
 * @fires {DayResultsEvent} day-results - A list is shown.
 * @fires {DayOpenEvent} day-open - An opportunity is about to be opened. Cancelable.
 * @fires {DayBookEvent} day-book - Somebody wants to join. Cancelable.
 * @fires {DayStepEvent} day-step - `list`, `detail`, `book`, `wish`, `report` or `short-list` is shown.
 * @fires {DayTitleChangeEvent} day-title-change - The host may want to change its title.
 * @fires {DaySignInNeededEvent} day-sign-in-needed - The token has run out while something was being sent. It stays in memory.
 * @fires {DayProblemEvent} day-problem - Something went wrong and is being shown.
 */
export class DayOpportunityFinder extends DayElement<FinderMessages, FinderClient> {
  static override readonly tag: string = 'day-opportunity-finder';
  static override messages = { en, cy: () => import('./opportunity-finder.messages.cy.ts').then((m) => m.cy) };
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    heading: {},
    where: {},
    within: { type: Number },
    pageSize: { attribute: 'page-size', type: Number },
    calm: { type: Boolean },
    fixed: { type: Boolean },
    detailHref: { attribute: 'detail-href' },
    jsonLd: { attribute: 'json-ld', type: Boolean },
    ...Object.fromEntries(filterNames.map((name) => [name, { attribute: name.replace(/[A-Z]/, (big) => '-' + big.toLowerCase()) }])),
  };

  /** A heading of your own. */
  declare heading: string | undefined;
  /** A town or outcode to begin with. */
  declare where: string | undefined;
  /** How far from there to begin with, in miles. */
  declare within: number | undefined;
  /** How many are shown at first and with each "Show more". 10 if absent. */
  declare pageSize: number;
  /** A calm list: three at a time. */
  declare calm: boolean;
  /** The filters given as attributes hold always: nobody is offered them or can remove them. */
  declare fixed: boolean;
  /** Address of your own page for one opportunity, with `{id}` in it. Without it, one opens in place. */
  declare detailHref: string | undefined;
  /** Tells search engines what is shown (schema.org, as JSON-LD in your page). */
  declare jsonLd: boolean;

  readonly #store = new FinderStore({ client: () => this.client, pageSize: () => this.atATime, now: () => this.now(), drawn: () => this.#loadFilters() });
  #loading: (() => Promise<Screen>) | undefined;
  #screen: Screen | undefined;
  #screenProblem: Problem | undefined;
  #back = '';
  #step = '';
  #opening: Opening | undefined;
  #filters: Filters | undefined;
  #extras: Extras | undefined;
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

  /** How many are shown at a time. */
  get atATime(): number {
    return this.calm ? 3 : Math.min(100, Math.max(1, this.pageSize || 10));
  }

  protected override createClient(options: ClientOptions): FinderClient {
    const to = connect(options);
    return {
      list: (filters, o) => listOpportunities(to, filters, o),
      search: (search, o) => searchOpportunities(to, search, o),
      get: (id, o) => getOpportunity(to, id, o),
      sessions: (id, query, o) => listSessions(to, id, query, o),
      telling: async () => (await import('./finder-extras.ts')).tellingCalls(to),
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

  protected override update(changed: PropertyValues): void {
    // Asked before anything is drawn: drawing takes an old phone longer than sending.
    const preset = presets.some((name) => changed.has(name));
    if (this.reachable && (changed.has('api') || preset)) void this.#begin(preset);
    super.update(changed);
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
  }

  protected override languageChanged(): void {
    if (this.hasUpdated) void this.#begin();
  }

  /** Opens one opportunity in place. */
  open(opportunityId: string): Promise<void> {
    return this.#show('detail', `.list a[data-id="${CSS.escape(opportunityId)}"]`, async () => {
      const { Opening } = await import('./opportunity-opening.ts');
      return (this.#opening ??= new Opening(this.#host)).show(opportunityId);
    });
  }

  /** Empties words, place, filters, the short list and what was opened, for a host's own "hide this page". */
  clear(): void {
    this.#opening?.clear();
    this.#extras?.clear();
    this.#shut();
    this.renderRoot.querySelector('form')?.reset();
    void this.#store.change((_, { fixed }) => emptyForm('', fixed));
  }

  protected override view(): TemplateResult {
    const { state } = this.#store;
    const level = this.headingLevel;
    const { t, shared } = this;
    const help = urgentHelp(shared, this.urgentHelpLine);
    const filters = this.#filters;
    const extras = this.#extras;
    return html`
      <div ?hidden=${this.#loading}>
        ${heading(level, this.heading ?? t.heading, { className: 'h-xl' })} ${help}
        <slot name="intro"></slot>
        <div class="finder">
          ${formView({ t, filtersOpen: this.#wide && filters !== undefined, filters: filters?.view() ?? (this.#noFilters ? html`<p>${shared.serverTitle}.</p>` : nothing), filtersTitle: filters?.title(), toggled: () => void this.#loadFilters(), beside: extras?.beside(), submit: this.#submit })}
          <div>${resultsView({
            state, t, shared, lang: this.language, level: level + 1, now: this.now(), phone: this.helpPhone, pageSize: this.atATime, extras,
            hrefOf: (id) => this.detailHref?.replace('{id}', encodeURIComponent(id)) ?? hash + id,
            open: this.#open,
            help: filters?.help(level + 1),
            more: this.#more,
            wish: this.#wish,
            retry: () => void this.#searching(this.#store.retry()),
          })}</div>
        </div>
      </div>
      ${this.#loading ? html`<div class="detail" id="screen">${this.#screen?.view(help) ?? this.#waitingView(help)}</div>` : nothing}
      ${this.#opening?.bookers()}`;
  }

  /** While a screen, or the part that shows it, is being loaded or cannot be. */
  #waitingView(help: TemplateResult): TemplateResult {
    const { headingLevel: level, helpPhone: phone } = this;
    return html`<button type="button" class="link-btn" @click=${this.#close}>${this.shared.back}</button>
      ${this.#screenProblem
        ? html`${problemView(this.#screenProblem, this.shared, { level, phone, retry: () => void this.#load() })}<slot></slot>`
        : heading(level, this.t.loading, { id: 'wait', className: 'loading', focusable: true })}
      ${help}`;
  }

  /** The first list; later ones are asked for by somebody and move the focus. `preset` when the page sets what to begin with. */
  async #begin(preset = false): Promise<void> {
    this.announce(this.t.loading);
    const link = this.#store.state.phase === 'idle' ? (globalThis.location?.hash ?? '') : '';
    if (link.startsWith(hash)) void this.updateComplete.then(() => this.open(link.slice(hash.length)));
    const list = link.startsWith('#day-list=');
    await (preset || list ? this.#store.begin(this as object, link) : this.#store.start());
    this.#report();
    const { page, phase } = this.#store.state;
    if (phase === 'ready' && page) this.announce(page.total ? this.t.found(page.total) : this.t.noneAtAll);
  }

  async #searching(search: Promise<void>): Promise<void> {
    this.announce(this.t.loading);
    await search;
    this.#report();
    await this.focusHeading(this.#store.state.problem ? '.finder :is(#kept, .problem [tabindex="-1"])' : '#found');
  }

  #report(): void {
    const { phase, page, problem } = this.#store.state;
    // The list is seen before more is loaded. A page in the background is not drawn, and not waited for.
    setTimeout(() => (document.hidden ? this.#loadRest() : requestAnimationFrame(() => setTimeout(this.#loadRest))));
    if (phase === 'ready' && page) {
      this.dispatchEvent(new DayResultsEvent(page.total));
      this.dispatchEvent(new DayTitleChangeEvent('ok', 'list'));
    } else if (problem) this.#told(problem, 'list');
  }

  readonly #told = ({ kind, code, status }: Problem, step: string): void => {
    this.dispatchEvent(new DayProblemEvent(kind, code, status));
    this.dispatchEvent(new DayTitleChangeEvent('error', step));
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
    else if (!this.detailHref) {
      event.preventDefault();
      void this.open(id);
    }
  };

  readonly #wish = (): void => void this.#show('wish', '.not-here button', async () => (await this.#loadExtras()).wish());

  readonly #show = (step: string, back: string, load: () => Promise<Screen>): Promise<void> => {
    this.#screen?.close?.();
    this.#back = back;
    this.#step = step;
    this.#loading = load;
    this.dispatchEvent(new DayStepEvent(step));
    return this.#load();
  };

  async #load(): Promise<void> {
    const load = this.#loading;
    this.#screen = this.#screenProblem = undefined;
    this.requestUpdate();
    void this.focusHeading('#wait');
    try {
      const screen = await load!();
      if (this.#loading === load) this.#screen = screen;
    } catch (thrown) {
      if (this.#loading === load) this.#told((this.#screenProblem = problemOf(thrown)), this.#step);
    }
    if (this.#loading !== load) return;
    this.requestUpdate();
    await this.#focusLast('#screen [tabindex="-1"]');
  }

  readonly #shut = (): void => {
    this.#loading = undefined;
    this.#screen?.close?.();
    this.#screen = undefined;
    this.requestUpdate();
  };

  readonly #close = async (): Promise<void> => {
    this.#shut();
    this.dispatchEvent(new DayStepEvent('list'));
    await this.#focusLast(this.renderRoot.querySelector(this.#back) ? this.#back : '#found');
  };

  /** A heading that is taken away hands its focus on when the update is done: what somebody went to has the last word. */
  async #focusLast(selector: string): Promise<void> {
    await this.updateComplete;
    await this.focusHeading(selector);
  }

  readonly #loadRest = (): void => {
    // Two columns: there is room for the filters beside the list.
    this.#wide ||= getComputedStyle(this.renderRoot.querySelector('.finder') ?? this).gridTemplateColumns.includes(' ');
    if (this.#wide) void this.#loadFilters();
    void this.#loadExtras().catch(() => undefined);
  };

  async #loadFilters(): Promise<void> {
    if (this.#filters?.lang === this.language) return;
    try {
      const { load } = await import('./finder-filters.ts');
      this.#filters = await load(this.#host);
    } catch {
      // Words and place can still be searched for, and opening them tries again.
      this.#noFilters = true;
    }
    this.requestUpdate();
  }

  /** What can be done with the list besides reading it. */
  async #loadExtras(): Promise<Extras> {
    const before = this.#extras;
    if (before?.lang === this.language) return before;
    const { load } = await import('./finder-extras.ts');
    this.#extras = await load(this.#host, before);
    this.requestUpdate();
    return this.#extras;
  }

  readonly #host: FinderHost = {
    element: this,
    store: this.#store,
    words: () => this.t,
    shared: () => this.shared,
    show: this.#show,
    close: this.#close,
    shut: this.#shut,
    searching: (search) => void this.#searching(search),
    told: this.#told,
    extras: () => this.#extras,
    looks: (...styles) => this.addStyles(...styles),
    drafts: new Map(),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'day-opportunity-finder': DayOpportunityFinder;
  }
}
