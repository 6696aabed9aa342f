import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Budget } from '@daybridge/sdk';
import { budgetSentence, formatMoney } from '@daybridge/sdk/plans';
import { langOf, type PartContext } from './said.ts';

/**
 * What each share is and how much of it is used, as bars of one scale. The table beside it says the same in numbers; the picture is one
 * image with one sentence, and its bars are lines with pattern and outline, so that they are there in forced colours and on paper.
 */
export function budgetPicture(c: PartContext, budget: Budget): TemplateResult {
  const most = Math.max(...budget.allocations.map(({ pence, spentPence = 0 }) => Math.max(pence, spentPence)), 1);
  const width = (pence: number) => (pence / most) * 100;
  return html`<figure class="picture">
    <figcaption class="hush">${budgetSentence(budget, c.lang)}</figcaption>
    <ul class="plain" aria-hidden="true">${budget.allocations.map(({ label, pence, spentPence }) => html`<li>
      <span lang=${langOf(c)}>${label}</span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" focusable="false">${svg`
        <rect class="whole" x="0.3" y="0.5" width=${Math.max(width(pence) - 0.6, 0.4)} height="7"></rect>
        ${spentPence === undefined ? nothing : svg`<rect class="used" x="0.3" y="0.5" width=${Math.max(width(spentPence) - 0.6, 0)} height="7"></rect>`}`}</svg>
      <span class="soft">${spentPence === undefined ? formatMoney(pence, c.lang) : c.t.usedOf(formatMoney(spentPence, c.lang), formatMoney(pence, c.lang))}</span>
    </li>`)}</ul>
  </figure>`;
}
