import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { connect, getOpportunity, listOpportunities, listSessions, searchOpportunities } from '@daybridge/sdk/operations';
import { DayElement, type ClientOptions } from '../shared/day-element.ts';
import { DayBookEvent, DayOpenEvent, DayProblemEvent, DayResultsEvent, DayStepEvent, DayTitleChangeEvent } from '../shared/events.ts';
import { heading } from '../shared/heading.ts';
import { icon } from '../shared/icons.ts';
import type { Lang } from '../shared/messages.ts';
import { problemView } from '../shared/problems.ts';
import { StoreController } from '../shared/store.ts';
import { urgentHelp } from '../shared/urgent-help.ts';
import { formView } from './finder-form.ts';
import type { FiltersMessages } from './finder-filters.messages.ts';
import type { DetailMessages } from './opportunity-detail.messages.ts';
import { en, type FinderMessages } from './opportunity-finder.messages.ts';
import { FinderStore, type FinderClient } from './opportunity-finder.store.ts';
import { styles } from './opportunity-finder.styles.ts';
import { resultsView, type SearchHelp } from './results-list.ts';
import type { HelpContext } from './search-help.ts';
import { emptyForm, readForm } from './search-form.ts';

/** The part that shows one opportunity, loaded when somebody opens one. */
interface Detail {
  view: typeof import('./opportunity-detail.ts').detailView;
  t: DetailMessages;
}

/** The filters and what stands around a searched list, loaded when the filters are open or something was searched for. */
interface Filters {
  view: typeof import('./finder-filters.ts').filtersView;
  help: typeof import('./search-help.ts');
  t: FiltersMessages;
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
  #detail: Detail | undefined;
  #filters: Filters | undefined;
  #filtersLang: Lang | undefined;
  #wide = false;
  #booker = false;

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
    if (changed.has('api') || changed.has('where')) void this.#begin();
  }

  protected override languageChanged(): void {
    if (this.hasUpdated) void this.#begin();
  }

  /** Opens one opportunity in place. */
  async open(opportunityId: string): Promise<void> {
    const showing = this.#store.show(opportunityId);
    await this.#loadDetail();
    this.dispatchEvent(new DayStepEvent('detail'));
    await this.focusHeading('#detail-title');
    await showing;
    const problem = this.#store.state.open?.problem;
    if (problem) this.#told(problem.kind, problem.code, problem.status, 'detail');
    await this.focusHeading('#detail-title, .detail .problem [tabindex="-1"]');
  }

  /** Empties words, place, filters and what was opened, for a host's own "hide this page". */
  clear(): void {
    this.#store.close();
    void this.#store.search(emptyForm());
  }

  protected override view(): TemplateResult {
    const { state } = this.#store;
    const level = this.headingLevel;
    const { t, shared } = this;
    const help = urgentHelp(shared, this.urgentHelpLine);
    const filters = this.#filters;
    return html`
      <div ?hidden=${state.open !== undefined}>
        ${heading(level, this.heading ?? t.heading, { className: 'h-xl' })} ${help}
        <div class="finder">
          ${formView({ state, t, filtersOpen: this.#wide && filters !== undefined, filters: filters?.view({ state, t: filters.t, list: t }), toggled: this.#filtersToggled, submit: this.#submit })}
          <div>${resultsView({
            state, t, shared, lang: this.language, level: level + 1, now: this.now(), phone: this.helpPhone, pageSize: this.pageSize,
            hrefOf: (id) => this.opportunityLink?.replace('{id}', encodeURIComponent(id)) ?? hash + id,
            open: this.#open,
            help: this.#searchHelp(level + 1),
            more: this.#more,
            retry: () => void this.#searching(this.#store.retry()),
          })}</div>
        </div>
      </div>
      ${state.open ? html`<div class="detail">${this.#openView(help)}</div>` : nothing}`;
  }

  #searchHelp(level: number): SearchHelp | undefined {
    if (!this.#filters) return undefined;
    const { help, t } = this.#filters;
    const context: HelpContext = {
      state: this.#store.state, t, list: this.t, level,
      drop: (name, code) => void this.#searching(this.#store.drop(name, code)),
      include: (name) => void this.#searching(this.#store.includeNotKnown(name)),
      choosePlace: (place) => void this.#searching(this.#store.choosePlace(place)),
    };
    return { placeChoices: () => help.placeChoices(context), chips: () => help.chips(context), suggestions: () => help.suggestions(context), notKnown: () => help.notKnown(context) };
  }

  #openView(help: TemplateResult): TemplateResult {
    const { open, joining } = this.#store.state;
    const { opportunity, problem } = open!;
    const detail = this.#detail;
    const level = this.headingLevel;
    if (problem) {
      return html`${this.#backButton(this.shared.back, this.#close)}${problemView(problem, this.shared, { level, phone: this.helpPhone, retry: () => void this.open(open!.id) })}${help}<slot></slot>`;
    }
    if (!opportunity || !detail) return html`${this.#backButton(this.shared.back, this.#close)}<p class="loading">${this.t.loading}</p>${help}`;
    if (joining && this.#booker) {
      return html`${this.#backButton(opportunity.title, this.#leaveBooker)}
        <day-session-booker api=${this.api} heading-level=${level} help-phone=${this.helpPhone ?? nothing} urgent-help-line=${this.urgentHelpLine ?? nothing}
          opportunity-id=${opportunity.id} session-id=${joining.sessionId ?? nothing} .token=${this.token}></day-session-booker>`;
    }
    return html`${this.#backButton(detail.t.back, this.#close)}
      ${heading(level, opportunity.title, { id: 'detail-title', className: 'h-xl', focusable: true })} ${help}
      ${detail.view({
        open: open!, opportunity, asking: joining !== undefined, t: detail.t, list: this.t, shared: this.shared, lang: this.language, level, now: this.now(),
        phone: this.helpPhone, book: this.#book, seeOpen: this.#seeOpen,
      })}`;
  }

  #backButton(words: string, go: () => void): TemplateResult {
    return html`<button type="button" class="link-btn back no-print" @click=${go}>${icon('back')}${words}</button>`;
  }

  /** The first list; later ones are asked for by somebody and move the focus. */
  async #begin(): Promise<void> {
    this.announce(this.t.loading);
    const linked = globalThis.location?.hash.startsWith(hash) ? location.hash.slice(hash.length) : undefined;
    if (linked && /^[\w-]{1,64}$/.test(linked)) void this.open(linked);
    await this.#store.start({ ...this.#store.state.form, where: this.#store.state.form.where || (this.where ?? '') });
    this.#report();
    const { page, phase, form } = this.#store.state;
    if (form.where) void this.#loadFilters();
    if (phase === 'ready' && page) this.announce(page.total ? this.t.found(page.total) : this.t.noneAtAll);
  }

  async #searching(search: Promise<void>): Promise<void> {
    await Promise.all([search, this.#loadFilters()]);
    this.#report();
    await this.focusHeading(this.#store.state.problem ? '.finder :is(#kept, .problem [tabindex="-1"])' : '#found');
  }

  #report(): void {
    const { phase, page, problem } = this.#store.state;
    if (phase === 'ready' && page) {
      this.dispatchEvent(new DayResultsEvent(page.total));
      this.dispatchEvent(new DayTitleChangeEvent('ok', 'list'));
    } else if (problem) this.#told(problem.kind, problem.code, problem.status, 'list');
  }

  #told(kind: string, code: string | undefined, status: number | undefined, step: string): void {
    this.dispatchEvent(new DayProblemEvent(kind, code, status));
    this.dispatchEvent(new DayTitleChangeEvent('error', step));
  }

  readonly #filtersToggled = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) void this.#loadFilters();
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = readForm(new FormData(event.currentTarget as HTMLFormElement), this.#store.state.form);
    void this.#searching(this.#store.search(form));
  };

  readonly #more = async (): Promise<void> => {
    const at = await this.#store.more();
    await this.updateComplete;
    if (at !== undefined) this.renderRoot.querySelectorAll<HTMLElement>('.list a[data-id]')[at]?.focus();
    else if (this.#store.state.problem) this.announce(this.shared.serverTitle);
  };

  readonly #open = (event: MouseEvent, id: string): void => {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (!this.dispatchEvent(new DayOpenEvent(id))) event.preventDefault();
    else if (!this.opportunityLink) {
      event.preventDefault();
      void this.open(id);
    }
  };

  readonly #close = async (): Promise<void> => {
    const id = this.#store.close();
    this.dispatchEvent(new DayStepEvent('list'));
    await this.focusHeading(`.list a[data-id="${CSS.escape(id ?? '')}"]`);
  };

  readonly #book = async (event: Event, sessionId?: string): Promise<void> => {
    const opportunity = this.#store.state.open?.opportunity;
    if (!opportunity) return;
    if (!this.dispatchEvent(new DayBookEvent(opportunity.id, sessionId))) {
      event.preventDefault();
      return;
    }
    if (opportunity.joining.mode === 'external') return;
    if (opportunity.joining.mode === 'book') this.#booker = await this.#loadBooker();
    this.#store.join({ sessionId });
    this.dispatchEvent(new DayStepEvent('book'));
    await this.focusHeading('.asking');
  };

  readonly #leaveBooker = async (): Promise<void> => {
    this.#store.join(undefined);
    this.dispatchEvent(new DayStepEvent('detail'));
    const id = this.#store.state.open?.id;
    if (id) await this.open(id); // The places left may have changed.
  };

  readonly #seeOpen = (): void => {
    const form = emptyForm(this.#store.state.form.where);
    this.#store.close();
    void this.#searching(this.#store.search({ ...form, filters: { ...form.filters, accessRoute: ['open-to-public'] } }));
  };

  async #loadFilters(): Promise<void> {
    const lang = this.language;
    if (this.#filters && this.#filtersLang === lang) return;
    try {
      const [{ filtersView }, help, t] = await Promise.all([
        import('./finder-filters.ts'),
        import('./search-help.ts'),
        lang === 'cy' ? import('./finder-filters.messages.cy.ts').then((m) => m.cy) : import('./finder-filters.messages.ts').then((m) => m.en),
      ]);
      this.#filters = { view: filtersView, help, t };
      this.#filtersLang = lang;
      this.requestUpdate();
    } catch {
      // Offline before they came: words and place can still be searched for, and opening them tries again.
    }
  }

  async #loadDetail(): Promise<void> {
    try {
      const [{ detailView }, t] = await Promise.all([
        import('./opportunity-detail.ts'),
        this.language === 'cy' ? import('./opportunity-detail.messages.cy.ts').then((m) => m.cy) : import('./opportunity-detail.messages.ts').then((m) => m.en),
      ]);
      this.#detail = { view: detailView, t };
      this.requestUpdate();
    } catch (thrown) {
      this.#store.failOpen(thrown);
    }
  }

  /** The booker is another element: the page's own if there is one, else ours, loaded now. */
  async #loadBooker(): Promise<boolean> {
    if (!customElements.get('day-session-booker')) await import('../session-booker/define.ts').catch(() => undefined);
    return customElements.get('day-session-booker') !== undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'day-opportunity-finder': DayOpportunityFinder;
  }
}
