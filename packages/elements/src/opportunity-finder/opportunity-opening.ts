import { css, html, nothing, type TemplateResult } from 'lit';
import { answers } from '../shared/answers.styles.ts';
import { DayBookEvent, DayStepEvent } from '../shared/events.ts';
import { heading } from '../shared/heading.ts';
import { problemView, type Problem } from '../shared/problems.ts';
import { StoreController } from '../shared/store.ts';
import { emptyForm } from './filters.ts';
import { detailView } from './opportunity-detail.ts';
import { en, type DetailMessages } from './opportunity-detail.messages.ts';
import type { OpeningHost } from './opportunity-finder.ts';
import { OpeningStore } from './opportunity-opening.store.ts';

export { answers };

/** What an opened opportunity looks like, over the finder's own looks. */
export const openingStyles = css`
  .detail { max-inline-size: 50em; }
  .detail .h-xl { margin-block-end: 0.25em; }
  .detail section > .h-l { margin-block-end: var(--_s3); }
  .detail section { margin-block-end: var(--_s6); }
  .lead { font-size: 1.125em; }
  .dates { border-block-end: 1px solid var(--_rule); margin-block-end: var(--_s3); }
  .dates > li { display: grid; gap: var(--_s1) var(--_s4); padding-block: var(--_s3); border-block-start: 1px solid var(--_rule); align-items: center; justify-items: start; }
  .dates .off { text-decoration: line-through; }
  .dates b { display: block; }
  .dates p { margin: 0; }
  address { font-style: normal; }
  @container (min-width: 34em) {
    .dates > li { grid-template-columns: minmax(0, 1fr) auto; }
  }
  @media print {
    .detail section { break-inside: avoid; }
  }
`;

/** One opportunity, opened in place: its page, and the way from there to a place in it. Loaded when somebody opens one. */
export class Opening {
  readonly #host: OpeningHost;
  readonly #store: OpeningStore;
  #t: DetailMessages = en;
  #booker = false;

  constructor(host: OpeningHost) {
    this.#host = host;
    this.#store = new OpeningStore({ client: () => host.element.client });
    new StoreController(host.element, this.#store);
  }

  /** Shows one, and gives what went wrong if it cannot be shown. */
  async show(id: string): Promise<Problem | undefined> {
    const { element, store } = this.#host;
    this.#t = element.language === 'cy' ? (await import('./opportunity-detail.messages.cy.ts')).cy : en;
    await this.#store.show(id, store.state.items.find((match) => match.opportunity.id === id));
    return this.#store.state.open?.problem;
  }

  close(): void {
    this.#store.close();
  }

  /** The opened opportunity, or the booker. `help` is "Get urgent help", which stands after the heading. */
  view(help: TemplateResult): TemplateResult | undefined {
    const { element, words, shared, backButton } = this.#host;
    const { open, joining } = this.#store.state;
    const opportunity = open?.opportunity;
    const level = element.headingLevel;
    if (open?.problem) {
      return html`${backButton(this.#t.back, this.#host.close)}
        ${problemView(open.problem, shared(), { level, phone: element.helpPhone, retry: () => void element.open(open.id) })}<slot></slot>${help}`;
    }
    if (!open || !opportunity) return undefined;
    if (joining && this.#booker) {
      return html`${backButton(opportunity.title, this.#leaveBooker)}
        <day-session-booker api=${element.api} heading-level=${level} help-phone=${element.helpPhone ?? nothing} urgent-help-line=${element.urgentHelpLine ?? nothing}
          opportunity-id=${opportunity.id} session-id=${joining.sessionId ?? nothing} .token=${element.token}></day-session-booker>`;
    }
    return html`${backButton(this.#t.back, this.#host.close)}
      ${heading(level, html`<span lang=${opportunity.language}>${opportunity.title}</span>`, { id: 'detail-title', className: 'h-xl', focusable: true })} ${help}
      ${detailView({
        open, opportunity, asking: joining !== undefined, t: this.#t, list: words(), shared: shared(), lang: element.language, level, now: element.now(),
        phone: element.helpPhone, book: this.#book, seeOpen: this.#seeOpen,
      })}`;
  }

  readonly #book = async (event: Event, sessionId?: string): Promise<void> => {
    const { element } = this.#host;
    const opportunity = this.#store.state.open?.opportunity;
    if (!opportunity) return;
    if (!element.dispatchEvent(new DayBookEvent(opportunity.id, sessionId))) {
      event.preventDefault();
      return;
    }
    if (opportunity.joining.mode === 'external') return;
    if (opportunity.joining.mode === 'book') this.#booker = await loadBooker();
    this.#store.join({ sessionId });
    element.dispatchEvent(new DayStepEvent('book'));
    await element.focusHeading('.asking');
    await element.renderRoot.querySelector('day-session-booker')?.focusHeading?.('#step-title');
  };

  readonly #leaveBooker = async (): Promise<void> => {
    const id = this.#store.state.open?.id;
    if (id) await this.#host.element.open(id); // Asked for again: the places left may have changed.
  };

  readonly #seeOpen = (): void => {
    const { store, searching, shut } = this.#host;
    const form = emptyForm(store.state.form.where);
    shut();
    searching(store.search({ ...form, filters: { ...form.filters, accessRoute: ['open-to-public'] } }));
  };
}

/** The booker is another element: the page's own if there is one, else ours, loaded now. */
async function loadBooker(): Promise<boolean> {
  if (!customElements.get('day-session-booker')) await import('../session-booker/define.ts').catch(() => undefined);
  return customElements.get('day-session-booker') !== undefined;
}
