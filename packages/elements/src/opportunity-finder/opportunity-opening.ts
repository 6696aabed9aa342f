import { html, nothing, type TemplateResult } from 'lit';
import { css } from '../shared/css.ts';
import type { Opportunity, OpportunityMatch } from '@daybridge/sdk';
import { answers } from '../shared/answers.styles.ts';
import { DayBookEvent, DayProblemEvent, DayStepEvent, DayTitleChangeEvent, type DayBookedEvent, type DayHeldEvent } from '../shared/events.ts';
import { heading } from '../shared/heading.ts';
import { problemOf, problemView, type Problem } from '../shared/problems.ts';
import { StoreController } from '../shared/store.ts';
import { backButton } from './back-button.ts';
import { emptyForm, type SearchForm } from './filters.ts';
import { detailView } from './opportunity-detail.ts';
import { en, type DetailMessages } from './opportunity-detail.messages.ts';
import type { FinderHost } from './finder-host.ts';
import { OpeningStore, type OpenOpportunity } from './opportunity-opening.store.ts';

/** What an opened opportunity looks like, over the finder's own looks. */
const openingStyles = css`
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
  .below { display: flex; flex-wrap: wrap; gap: var(--_s1) var(--_s5); }
  .print-only { display: none; }
  @container (min-width: 34em) {
    .dates > li { grid-template-columns: minmax(0, 1fr) auto; }
  }
  @media print {
    .print-only { display: block; }
    .rest > summary { display: none; }
    .rest::details-content { content-visibility: visible; block-size: auto; }
    .detail section { break-inside: avoid; }
  }
`;

/** A booker that was opened here. It stays in the page, hidden, when somebody goes back: with it would go the guest's only way to cancel. */
interface OpenBooker {
  opportunityId: string;
  /** The date it was opened for, or the one that was then kept or booked. */
  sessionId: string | undefined;
  readonly first: string | undefined;
  step: string;
  /** Cancelled there: once it was left, booking starts anew. */
  over: boolean;
  gone: boolean;
}

/** One opportunity, opened in place: its page, and the way from there to a place in it. Loaded when somebody opens one. */
export class Opening {
  readonly #host: FinderHost;
  readonly #store: OpeningStore;
  #t: DetailMessages = en;
  /** Never shortened: an element that changed its place would be another one's booking. */
  #bookers: OpenBooker[] = [];
  #shown: OpenBooker | undefined;
  #bookProblem: { problem: Problem; retry: () => void } | undefined;

  constructor(host: FinderHost) {
    this.#host = host;
    host.looks(answers, openingStyles);
    this.#store = new OpeningStore({ client: () => host.element.client });
    new StoreController(host.element, this.#store);
  }

  /** Shows one: at once where the list told of it already, else when it is loaded. Its dates may come later. */
  async show(id: string): Promise<this> {
    const { element, store, told, extras } = this.#host;
    this.#t = element.language === 'cy' ? (await import('./opportunity-detail.messages.cy.ts')).cy : en;
    this.#leave();
    const known = [...store.state.items, ...(extras()?.shortList.state.matches ?? [])].find((match) => match.opportunity.id === id);
    const showing = this.#store.show(id, known);
    if (!known) await showing;
    const { open } = this.#store.state;
    if (open?.id === id && open.problem) told(open.problem, 'detail');
    return this;
  }

  close(): void {
    this.#leave();
    this.#store.close();
  }

  /** Forgets what was answered in the bookers too, and gives back what they keep. */
  clear(): void {
    for (const booker of this.#host.element.renderRoot.querySelectorAll('day-session-booker')) booker.clear?.();
    this.#bookers = this.#bookers.map((each) => ({ ...each, gone: true }));
    this.#host.drafts.clear();
    this.close();
  }

  /** All bookers that were opened, at a place of their own: only one, or none, is seen. */
  bookers(): unknown {
    const { element } = this.#host;
    return this.#bookers.map((each) => each.gone
      ? nothing
      : html`<div class="detail" ?hidden=${each !== this.#shown} @day-step=${(e: DayStepEvent) => (each.step = e.step)} @day-held=${(e: DayHeldEvent) => (each.sessionId = e.sessionId)}
          @day-booked=${(e: DayBookedEvent) => (each.sessionId = e.sessionId)} @day-booking-cancelled=${() => (each.over = true)}>
          <day-session-booker api=${element.api} heading-level=${element.headingLevel} help-phone=${element.helpPhone ?? nothing} urgent-help-line=${element.urgentHelpLine ?? nothing}
            opportunity-id=${each.opportunityId} session-id=${each.first ?? nothing} .token=${element.token}></day-session-booker>
        </div>`);
  }

  /** The opened opportunity, the booker, or what is wrong with it. `help` is "Get urgent help", which stands after the heading. */
  view(help: TemplateResult): TemplateResult | undefined {
    const { element, store, words, shared, extras } = this.#host;
    const { open } = this.#store.state;
    const opportunity = open?.opportunity;
    const level = element.headingLevel;
    if (open?.problem) {
      return html`${backButton(this.#t.back, this.#host.close)}
        ${problemView(open.problem, shared(), { level, phone: element.helpPhone, retry: () => void element.open(open.id) })}<slot></slot>${help}`;
    }
    if (!open || !opportunity) return undefined;
    if (this.#bookProblem) {
      const { problem, retry } = this.#bookProblem;
      return html`${backButton(opportunity.title, this.#leaveBooker)}${problemView(problem, shared(), { level, phone: element.helpPhone, retry })}${help}`;
    }
    if (this.#shown) return html`${backButton(opportunity.title, this.#leaveBooker)}`;
    const match = matchOf(open, opportunity);
    return html`${backButton(this.#t.back, this.#host.close)}
      ${heading(level, html`<span lang=${opportunity.language}>${opportunity.title}</span>`, { id: 'detail-title', className: 'h-xl', focusable: true })} ${help}
      ${detailView({
        open, opportunity, t: this.#t, list: words(), shared: shared(), lang: element.language, level, now: element.now(),
        phone: element.helpPhone, book: this.#book, seeOpen: this.#seeOpen, seeAll: () => this.#seeList(emptyForm('', store.state.form.fixed)),
        openToAnyone: openToAnyone(opportunity, store.state.items), openOther: (other) => void element.open(other),
        keep: extras()?.keep(match), report: () => void this.#report(opportunity),
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
    if (['book', 'ask'].includes(opportunity.joining.mode)) {
      this.#bookProblem = undefined;
      element.announce(this.#t.loading);
      const problem = await loadBooker();
      if (this.#store.state.open?.id !== opportunity.id) return;
      if (problem) return this.#notBooked(problem, () => void this.#book(event, sessionId));
      this.#shown = this.#bookerFor(opportunity.id, sessionId);
    }
    this.#store.join({ sessionId });
    element.dispatchEvent(new DayStepEvent('book'));
    await element.focusHeading('.asking');
    await element.renderRoot.querySelector<HTMLElementTagNameMap['day-session-booker']>('.detail:not([hidden]) > day-session-booker')?.focusHeading?.('#step-title');
  };

  /** The one that has this date, or keeps a place or shows an outcome; else a new one. */
  #bookerFor(opportunityId: string, sessionId: string | undefined): OpenBooker {
    const own = this.#bookers.filter((each) => each.opportunityId === opportunityId && !each.gone);
    const found = sessionId ? (own.findLast((each) => each.sessionId === sessionId) ?? own.findLast((each) => each.step === 'check')) : own.at(-1);
    if (found) return found;
    const made = { opportunityId, sessionId, first: sessionId, step: '', over: false, gone: false };
    this.#bookers = [...this.#bookers, made];
    return made;
  }

  /** The booker's script did not come. */
  async #notBooked(problem: Problem, retry: () => void): Promise<void> {
    const { element } = this.#host;
    this.#bookProblem = { problem, retry };
    element.requestUpdate();
    element.dispatchEvent(new DayProblemEvent(problem.kind));
    element.dispatchEvent(new DayTitleChangeEvent('error', 'book'));
    // The title that is taken away hands its focus on when the update is done: this has the last word.
    await element.updateComplete;
    await element.focusHeading('.detail .problem [tabindex="-1"]');
  }

  #leave(): void {
    if (this.#shown?.over) this.#shown.gone = true;
    this.#shown = undefined;
    this.#bookProblem = undefined;
  }

  readonly #leaveBooker = async (): Promise<void> => {
    const id = this.#store.state.open?.id;
    if (id) await this.#host.element.open(id); // Asked for again: the places left may have changed.
  };

  readonly #seeOpen = (): void => {
    const { where, fixed } = this.#host.store.state.form;
    const form = emptyForm(where, fixed);
    this.#seeList({ ...form, filters: { ...form.filters, accessRoute: ['open-to-public'] } });
  };

  #seeList(form: SearchForm): void {
    const { store, searching, shut } = this.#host;
    shut();
    searching(store.search(form, form.where === store.state.form.where ? store.state.place : undefined));
  }

  /** Says what is wrong with it; Back leads to it again. */
  readonly #report = (opportunity: Opportunity): Promise<void> => {
    const { element, show } = this.#host;
    const back = async () => {
      await element.open(opportunity.id);
      await element.focusHeading('#report');
    };
    return show('report', linkOf(opportunity.id), async () => (await import('./report-screen.ts')).reportScreen(this.#host, opportunity, () => void back()));
  };
}

const linkOf = (id: string): string => `.list a[data-id="${CSS.escape(id)}"]`;

/** What the short list keeps of one that was opened by itself. */
function matchOf({ distanceKm, sessions, venues }: OpenOpportunity, opportunity: Opportunity): OpportunityMatch {
  return { opportunity, nextSessions: [...(sessions ?? [])].slice(0, 3), venue: venues[0], distanceKm, matched: [] };
}

/** Up to two others of the list that anyone can come to, those about the same part of life first. */
export function openToAnyone(opportunity: Opportunity, items: readonly OpportunityMatch[]): Opportunity[] {
  const alike = (other: Opportunity) => (other.lifeDomains.some((domain) => opportunity.lifeDomains.includes(domain)) ? 0 : 1);
  return items
    .map((match) => match.opportunity)
    .filter(({ id, eligibility, accessRoutes, peerGroup, status }) =>
      id !== opportunity.id && eligibility.who === 'anyone' && accessRoutes.includes('open-to-public') && peerGroup?.membership !== 'closed' && status === 'active')
    .sort((a, b) => alike(a) - alike(b))
    .slice(0, 2);
}

/** The booker is another element: the page's own if there is one, else ours, loaded now. Gives what went wrong. */
async function loadBooker(): Promise<Problem | undefined> {
  try {
    if (!customElements.get('day-session-booker')) await import('../session-booker/define.ts');
    return customElements.get('day-session-booker') ? undefined : { kind: 'server' };
  } catch (thrown) {
    return problemOf(thrown);
  }
}
