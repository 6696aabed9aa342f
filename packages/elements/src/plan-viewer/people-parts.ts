import { html, nothing, type TemplateResult } from 'lit';
import type { Pointer, Proposal, Review, Supporter } from '@daybridge/sdk';
import { phoneLink } from '../shared/links.ts';
import { byline, dateWords, langOf, opportunityWords, quote, staffWords, under, whoWords, type PartContext } from './said.ts';
import { plainText } from '../shared/text.ts';

/** Who helps: a name, what they do, since when, and their number. */
export function supportersPart(c: PartContext, supporters: readonly Supporter[]): TemplateResult {
  const { t } = c;
  return html`<ul class="plain people">${supporters.map(({ name, role, since, mainContact, telephone }) => html`<li>
    <div><strong lang=${langOf(c)}>${name}</strong><br /><span lang=${langOf(c)}>${role}</span>${since ? html`<span class="soft">, ${t.since(dateWords(c, since))}</span>` : nothing}
      ${mainContact ? html`<br /><span class="soft">${t.ring}</span>` : nothing}</div>
    ${telephone ? html`<div>${phoneLink(telephone)}</div>` : nothing}
  </li>`)}</ul>`;
}

/** What is open to everyone and may help. */
export function pointersPart(c: PartContext, pointers: readonly Pointer[]): TemplateResult {
  return html`<ul class="plain rows">${pointers.map(({ opportunityId, title, text, why }) => html`<li>
    ${title || text ? html`<strong lang=${langOf(c)}>${title ? opportunityWords(c, opportunityId, title) : text}</strong><br />` : nothing}<span lang=${langOf(c)}>${why}</span>
  </li>`)}</ul>`;
}

/** What workers suggest, each with the independent challenge beside it. Never inside the person's words. */
export function proposalsPart(c: PartContext, proposals: readonly Proposal[]): TemplateResult {
  const { t } = c;
  const mine = (id: string) => c.reader.proposed?.includes(id);
  return html`<ul class="plain rows">${proposals.map(({ id, text, by, on, challenge, decidedOn }) => html`<li>
    ${staffWords(c, t.proposes(whoWords(c, by), dateWords(c, on)), text)}
    ${challenge
      ? html`<div class="challenge">${staffWords(c, t.challenges(whoWords(c, challenge.by), dateWords(c, challenge.on)), challenge.said)}
          ${challenge.answer ? staffWords(c, t.answered(by.name), challenge.answer) : nothing}</div>`
      : nothing}
    <p class="soft">${decidedOn ? t.decided(dateWords(c, decidedOn)) : c.own ? t.notDecided : t.notDecidedBy(c.plan.personName)}</p>
    ${decidedOn ? nothing : html`<p class="no-print">
      ${c.decide ? html`<button type="button" class="btn quiet" data-do="decision" data-id=${id} @click=${() => c.decide!(id)}>${t.iHaveDecided}</button>` : nothing}
      ${c.answer && mine(id) && challenge && !challenge.answer ? html`<button type="button" class="btn quiet" data-do="answer" data-id=${id} @click=${() => c.answer!(id)}>${t.answerThis}</button>` : nothing}
      ${c.challenge && !challenge && !mine(id) ? html`<button type="button" class="btn quiet" data-do="challenge" data-id=${id} @click=${() => c.challenge!(id)}>${t.askAbout}</button>` : nothing}</p>`}
  </li>`)}</ul>`;
}

/** What came of looking at the plan together, the latest first. */
export function reviewsPart(c: PartContext, reviews: readonly Review[]): TemplateResult {
  const { t } = c;
  const latestFirst = [...reviews].sort((a, b) => (a.on < b.on ? 1 : -1));
  return html`<ul class="plain rows">${latestFirst.map(({ on, by, whatChanged, nextSteps }) => html`<li>
    ${by.isPerson
      ? html`${under(c, t.whatChanged, quote(c, whatChanged, 'small'))}${nextSteps ? under(c, t.nextSteps, quote(c, nextSteps, 'small')) : nothing}${byline(c, by, on)}`
      : html`<p class="by">${t.wrote(whoWords(c, by), dateWords(c, on))}</p>
          ${under(c, t.whatChanged, html`<div lang=${langOf(c)}>${plainText(whatChanged)}</div>`)}
          ${nextSteps ? under(c, t.nextSteps, html`<div lang=${langOf(c)}>${plainText(nextSteps)}</div>`) : nothing}`}
  </li>`)}</ul>`;
}
