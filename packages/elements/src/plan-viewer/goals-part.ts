import { html, nothing, type TemplateResult } from 'lit';
import type { Celebration, Goal, Step } from '@daybridge/sdk';
import { goalsInOrder } from '@daybridge/sdk/plans';
import { formatList } from '@daybridge/sdk/time';
import { domainIcon } from '../shared/domain-icons.ts';
import { heading } from '../shared/heading.ts';
import { labelOf } from '../shared/vocabulary.ts';
import { dateWords, dayWords, langOf, opportunityWords, quote, quoted, whoWords, type PartContext } from './said.ts';

/** What the person wants to do, in small steps. How far it is stands in words; nothing is counted. */
export function goalsPart(c: PartContext, goals: readonly Goal[]): TemplateResult {
  return html`<ul class="plain rows">${goalsInOrder(c.plan, goals).map((goal) => html`<li>${goalView(c, goal)}</li>`)}</ul>`;
}

function goalView(c: PartContext, goal: Goal): TemplateResult {
  const { t, lang, level } = c;
  const allies = (goal.allies ?? []).map((ally) => whoWords(c, ally));
  const facts = [goal.lifeDomain && labelOf(t.terms.domain, goal.lifeDomain), labelOf(t.terms.goal, goal.status), allies.length && t.helpFrom(formatList(allies, lang))].filter(Boolean);
  return html`
    ${heading(level + 1, html`<span lang=${langOf(c)}>${goal.statement}</span>`, { className: 'h-goal' })}
    ${goal.author.isPerson ? nothing : html`<p class="by">${t.wrote(whoWords(c, goal.author), dateWords(c, goal.authoredOn))}</p>`}
    <p class="about soft">${goal.lifeDomain ? domainIcon(goal.lifeDomain) : nothing}<span>${facts.join(' · ')}</span></p>
    ${goal.whyItMatters ? html`<p class="hush">${t.why}</p>${quote(c, goal.whyItMatters, 'small')}` : nothing}
    ${goal.steps.length ? html`<p class="hush">${t.steps}</p><ul class="plain steps">${goal.steps.map((step) => stepView(c, step))}</ul>` : nothing}
    ${goal.celebrations?.length ? celebrationsView(c, goal.celebrations) : nothing}
    ${c.stepDone && goal.steps.some(({ status }) => status !== 'done')
      ? html`<p class="no-print step-done"><button type="button" class="btn quiet" data-goal=${goal.id} @click=${() => c.stepDone!(goal.id)}>${c.own ? t.stepDone : t.stepDoneTheirs}<span class="hush">: ${goal.statement}</span></button></p>`
      : nothing}
    ${c.talk(goal.id, goal.statement)}`;
}

const looks: Record<string, string> = { done: 'yes', doing: 'doing', 'to-do': 'unknown', paused: 'unknown' };

function stepView(c: PartContext, { text, who, status, due, doneOn, opportunityId, opportunityTitle }: Step): TemplateResult {
  const { t } = c;
  const when = status === 'done' ? (doneOn ? t.doneOn(dateWords(c, doneOn)) : undefined) : due ? t.dueBy(dayWords(c, due)) : undefined;
  const facts = [who, when].filter(Boolean).join(', ');
  return html`<li>
    <span class=${`tag ${looks[status] ?? ''}`}>${labelOf(t.terms.step, status)}</span>
    <span><span lang=${langOf(c)}>${text}</span>
      ${facts || opportunityTitle ? html`<span class="by">${facts}${facts && opportunityTitle ? ' · ' : nothing}${opportunityWords(c, opportunityId, opportunityTitle)}</span>` : nothing}</span>
  </li>`;
}

function celebrationsView(c: PartContext, celebrations: readonly Celebration[]): TemplateResult {
  return html`<div class="glad">
    ${heading(c.level + 2, c.t.celebrations, { className: 'h-s' })}
    <ul class="plain">${celebrations.map(({ text, on }) => html`<li><div lang=${langOf(c)}>${quoted(c, text)}</div><span class="by">${dateWords(c, on)}</span></li>`)}</ul>
  </div>`;
}
