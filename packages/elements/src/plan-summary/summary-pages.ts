import { html, nothing, type TemplateResult } from 'lit';
import { css } from '../shared/css.ts';
import type { PlanSummary } from '@daybridge/sdk';
import { overdueReview } from '@daybridge/sdk/plans';
import { formatDate, localDate, timeOf, ukTimeZone } from '@daybridge/sdk/time';
import { answers } from '../shared/answers.styles.ts';
import { heading } from '../shared/heading.ts';
import { fill, phoneLink } from '../shared/links.ts';
import { wordsOf } from '../shared/problems.ts';
import { plainText } from '../shared/text.ts';
import { urgentHelp } from '../shared/urgent-help.ts';
import type { Around, Pages } from '../plan-viewer/plan-element.ts';
import { purposeQuestion } from '../plan-viewer/purpose-question.ts';
import { stillThere } from '../plan-viewer/still-there.ts';
import type { DayPlanSummary } from './plan-summary.ts';
import type { SummaryMessages } from './plan-summary.messages.ts';

export const summaryStyles = [answers, css`
  .card { border: 1px solid var(--_rule); border-block-start: 4px solid var(--_accent); padding: var(--_s4) var(--_s5); max-inline-size: 30em; }
  .card > .h-l { margin-block-end: var(--_s1); }
  .card .panel { margin-block: var(--_s4); }
  .card .panel .h-m { margin-block-end: var(--_s1); }
  .number { font-size: 1.125em; font-weight: 700; }
  .last { display: flex; flex-wrap: wrap; gap: var(--_s2) var(--_s5); align-items: baseline; margin-block: var(--_s4) 0; }
  .only-print { display: none; }
  @media print {
    .card .no-print { display: none; }
    .only-print { display: block; color: var(--_ink-soft); }
  }
  dialog { font: inherit; color: var(--_ink); background: var(--_paper); border: 3px solid var(--_accent); border-radius: var(--_radius); padding: var(--_s5); max-inline-size: min(30em, 90vw); }
  dialog::backdrop { background: rgb(22 35 46 / 60%); }
`];

/** The card itself, loaded with what it shows. */
export class SummaryPages implements Pages {
  readonly #around: Around<PlanSummary>;
  readonly #card: DayPlanSummary;
  readonly #t: SummaryMessages;

  constructor(around: Around<PlanSummary>, card: DayPlanSummary, t: SummaryMessages) {
    this.#around = around;
    this.#card = card;
    this.#t = t;
  }

  view(): TemplateResult {
    const { store, lang, host } = this.#around;
    const { plan, phase, awayAt } = store.state;
    const { headingLevel: level, urgentHelpLine: urgentLine, helpPhone: phone } = this.#card;
    const t = this.#t;
    if (phase === 'purpose') {
      return purposeQuestion({ t, shared: host.words, level, urgentLine }, (code) => {
        this.#card.purpose = code;
        void this.#around.showing(store.openAsked()).then(() => this.#card.focusHeading());
      });
    }
    return html`<div class="card">${plan ? this.#planView(plan) : html`${heading(level, t.none, { focusable: true })}${urgentHelp(host.words, urgentLine)}<p>${t.noneText}</p>${phone ? html`<p>${fill(host.words.phone(`{${phone}}`), phoneLink)}</p>` : nothing}`}</div>
      ${awayAt ? stillThere(t, timeOf(awayAt, undefined, lang), {
        stay: this.#stay, stayed: () => store.stay(), hide: () => void this.#hide(),
      }) : nothing}`;
  }

  #planView(plan: PlanSummary): TemplateResult {
    const { store, lang, host } = this.#around;
    const { headingLevel: level, urgentHelpLine: urgentLine, helpPhone: phone, planLink } = this.#card;
    const { stale, loadedAt } = store.state;
    const t = this.#t;
    const { next, mainContact: ring } = plan;
    const today = localDate(this.#card.clock.now(), ukTimeZone);
    const overdue = overdueReview(plan, today, lang);
    const doing = t.goals(plan.goalsDoing ?? 0, plan.goalsAchieved ?? 0);
    return html`${heading(level, plan.title, { focusable: true, id: 'plan-title' })}<p class="soft tight no-print">${plan.personName}</p> ${urgentHelp(host.words, urgentLine)}
      ${stale ? html`<div class="note" data-stale><p>${stale.kind === 'offline' ? host.words.offlineKept(timeOf(loadedAt!, undefined, lang)) : `${wordsOf(stale, host.words)[0]}. ${t.loadedAt(timeOf(loadedAt!, undefined, lang))}`}</p></div>` : nothing}
      <div class="panel">${heading(level + 1, t.next, { className: 'h-m' })}
        ${next ? html`${plainText(next.what)}<p><strong>${next.who}</strong>${next.by ? html`<br />${t.by(formatDate(next.by, lang))}` : nothing}</p>` : html`<p>${t.noNext}</p>`}</div>
      ${ring || phone ? html`<p>${t.ring}: ${ring ? html`<strong>${ring.name}</strong>, ${ring.role}` : nothing}
        <br /><span class="number">${phoneLink(ring?.telephone ?? phone ?? '')}</span></p>` : nothing}
      ${doing ? html`<p class="soft">${doing}</p>` : nothing}
      ${overdue ? html`<p>${overdue}.</p>` : plan.nextReviewOn && plan.status !== 'ended' ? html`<p class="soft">${t.nextLook(formatDate(plan.nextReviewOn, lang, { weekday: false }))}</p>` : nothing}
      <p class="last no-print">${planLink ? html`<a class="btn" href=${planLink.replace('{id}', encodeURIComponent(plan.id))}>${t.whole}</a>` : nothing}
        <button type="button" class="link-btn" @click=${this.#hide}>${t.hide}</button></p>
      <p class="only-print">${host.words.printedOn(formatDate(today, lang))}</p>`;
  }

  /** Said at once: the dialog's own event comes with the next frame, which a tab in the background never has. */
  readonly #stay = (): void => {
    this.#card.renderRoot.querySelector('dialog')?.close();
    this.#around.store.stay();
  };

  readonly #hide = async (): Promise<void> => {
    this.#around.store.putAway('hidden');
    await this.#card.focusHeading();
  };
}
