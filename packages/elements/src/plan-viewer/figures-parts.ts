import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { Budget, Outcome } from '@daybridge/sdk';
import { budgetSentence, formatMoney, leftOf, notSharedOut } from '@daybridge/sdk/plans';
import { formatList } from '@daybridge/sdk/time';
import { heading } from '../shared/heading.ts';
import { plainText } from '../shared/text.ts';
import { labelOf } from '../shared/vocabulary.ts';
import { dateWords, langOf, listed, under, type PartContext } from './said.ts';

/** One sentence; what it may be used for, before what it is planned for; then a table, and a picture for whoever asks. Where spending is missing nothing is added up. */
export function budgetPart(c: PartContext, budget: Budget): TemplateResult {
  const { t, lang } = c;
  const { form, heldBy, fundedBy, rules } = budget;
  const sentence = budgetSentence(budget, lang);
  const left = notSharedOut(budget);
  return html`<p class="sum">${sentence ? `${sentence}.` : t.wholeBudget(formatMoney(budget.pence, lang), dateWords(c, budget.period.from), dateWords(c, budget.period.to))}</p>
    ${sentence ? nothing : html`<p class="gap">${t.incomplete}</p>`}
    <p class="soft">${t.budgetFacts(labelOf(t.terms.form, form), labelOf(t.terms.heldBy, heldBy), formatList(fundedBy.map((code) => labelOf(t.terms.fundedBy, code)), lang))}
      ${budget.pooled ? t.pooled : nothing} ${budget.asOf ? t.asOf(dateWords(c, budget.asOf)) : nothing}</p>
    ${rules ? under(c, t.rules, html`<div lang=${langOf(c)}>${plainText(rules.text)}</div>${rules.notOn?.length ? html`<p class="tight">${t.notOn}</p>${listed(c, rules.notOn)}` : nothing}`) : nothing}
    ${left > 0 ? html`<p>${t.stillToPlan(formatMoney(left, lang))}</p>` : nothing}
    ${budget.allocations.length ? allocationsTable(c, budget) : nothing}
    ${sentence ? pictureOf(c, budget) : nothing}`;

}

/** A picture of the same figures, for whoever asks for it. It is loaded then. */
function pictureOf(c: PartContext, budget: Budget): TemplateResult {
  return html`<p class="no-print"><button type="button" class="link-btn" aria-expanded=${c.pictured} @click=${c.togglePicture}>${c.pictured ? c.t.pictureAway : c.t.picture}</button></p>
    ${c.pictured ? until(import('./budget-picture.ts').then(({ budgetPicture }) => budgetPicture(c, budget)), nothing) : nothing}`;
}

function allocationsTable(c: PartContext, budget: Budget): TemplateResult {
  const { t, lang } = c;
  const pounds = (pence: number) => formatMoney(pence, lang);
  const all = leftOf(budget) !== undefined && budget.allocations.every((each) => each.spentPence !== undefined);
  const together = (of: 'pence' | 'spentPence') => pounds(budget.allocations.reduce((sum, each) => sum + (each[of] ?? 0), 0));
  return html`<table>
    <caption>${t.sharedOut}</caption>
    <thead><tr><th scope="col">${t.forWhat}</th><th scope="col" class="n">${t.planned}</th>${all ? html`<th scope="col" class="n">${t.spent}</th>` : nothing}</tr></thead>
    <tbody>${budget.allocations.map(({ label, pence, spentPence }) => html`<tr><th scope="row" lang=${langOf(c)}>${label}</th><td class="n">${pounds(pence)}</td>
      ${all ? html`<td class="n">${pounds(spentPence!)}</td>` : nothing}</tr>`)}</tbody>
    ${all ? html`<tfoot><tr><th scope="row">${t.total}</th><td class="n">${together('pence')}</td><td class="n">${together('spentPence')}</td></tr></tfoot>` : nothing}
  </table>`;
}

/** What the person measures, by their own question, as a table for each. */
export function outcomesPart(c: PartContext, outcomes: readonly Outcome[]): TemplateResult {
  const { t, level } = c;
  return html`<ul class="plain rows">${outcomes.map(({ measure, question, ratings }) => {
    const scale = ratings[0]?.scale;
    const others = ratings.some(({ by }) => by !== 'person');
    return html`<li>
      ${heading(level + 1, html`<span lang=${langOf(c)}>${measure}</span>`, { className: 'h-m' })}
      ${ratings.length > 1 ? until(import('./outcome-chart.ts').then(({ outcomeChart }) => outcomeChart(c, ratings)), nothing) : nothing}
      ${ratings.length
        ? html`<table class="narrow">
            <caption><span lang=${langOf(c)}>${question}</span>
              ${scale ? html`<span class="soft">${t.scale(t.end(scale.from, scale.fromLabel ?? ''), t.end(scale.to, scale.toLabel ?? ''))}</span>` : nothing}</caption>
            <thead><tr><th scope="col">${t.when}</th><th scope="col" class="n">${t.answer}</th>${others ? html`<th scope="col">${t.whoAnswered}</th>` : nothing}</tr></thead>
            <tbody>${ratings.map(({ on, value, by }) => html`<tr><th scope="row">${dateWords(c, on)}</th><td class="n">${value}</td>${others ? html`<td>${labelOf(t.terms.ratingBy, by)}</td>` : nothing}</tr>`)}</tbody>
          </table>`
        : html`<p lang=${langOf(c)}>${question}</p>`}
    </li>`;
  })}</ul>`;
}
