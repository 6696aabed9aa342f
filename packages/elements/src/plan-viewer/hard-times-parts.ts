import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Crisis, Risk, Wrap } from '@daybridge/sdk';
import { formatList } from '@daybridge/sdk/time';
import { link, phoneLink } from '../shared/links.ts';
import { plainText } from '../shared/text.ts';
import { labelOf } from '../shared/vocabulary.ts';
import { dateWords, langOf, listed, quote, under, type PartContext } from './said.ts';

/** The Wellness and Recovery Action Plan: from being well to what to do. */
export function wrapPart(c: PartContext, wrap: Wrap): TemplateResult {
  const { t } = c;
  return html`${wrap.wellLooksLike ? under(c, t.well, quote(c, wrap.wellLooksLike, 'small')) : nothing}
    ${under(c, t.daily, listed(c, wrap.dailyThings))} ${under(c, t.triggers, listed(c, wrap.triggers))}
    ${under(c, t.signs, listed(c, wrap.earlySigns))} ${under(c, t.whatToDo, listed(c, wrap.whatToDo))}`;
}

/** What the person wishes for in a crisis: whom to ring first, because that is what somebody needs then. */
export function crisisPart(c: PartContext, crisis: Crisis): TemplateResult {
  const { t } = c;
  return html`${crisis.contacts?.length ? under(c, t.contacts, html`<ul class="plain people">${crisis.contacts.map((contact) => contactView(c, contact))}</ul>`) : nothing}
    ${crisis.wishes ? under(c, t.wishes, quote(c, crisis.wishes, 'small')) : nothing}
    ${crisis.avoid ? under(c, t.avoid, quote(c, crisis.avoid, 'small')) : nothing}
    ${under(c, t.readBy, crisis.readBy?.length
      ? html`<ul class="bullets">${crisis.readBy.map(({ who, on }) => html`<li>${t.readByOn(who, dateWords(c, on))}</li>`)}</ul>`
      : html`<p>${t.readByNobody}</p>`)}`;
}

function contactView(c: PartContext, { name, role, telephone, textNumber, email, url, hours }: Contact): TemplateResult {
  const ways = [telephone && phoneLink(telephone), textNumber && phoneLink(textNumber), email && link(`mailto:${email}`, email), url && link(url, url)].filter(Boolean);
  return html`<li><div lang=${langOf(c)}><strong>${name ?? role}</strong>${name && role ? html`<br />${role}` : nothing}${hours ? html`<br /><span class="soft">${hours}</span>` : nothing}</div>
    <div>${ways.map((way, i) => html`${i ? html`<br />` : nothing}${way}`)}</div></li>`;
}

/** Wishes others may worry about. The wish comes first and largest; there are no levels and no colours. */
export function risksPart(c: PartContext, risks: readonly Risk[]): TemplateResult {
  const { t, lang } = c;
  const words = (text: string | undefined) => (text ? html`<div lang=${langOf(c)}>${plainText(text)}</div>` : undefined);
  return html`<ul class="plain rows">${risks.map((risk) => html`<li>
    ${quote(c, risk.whatIWantToDo, 'wish')}
    ${under(c, t.why, words(risk.whyItMatters))} ${under(c, t.couldHappen, words(risk.whatCouldHappen))} ${under(c, t.helps, words(risk.whatHelps))}
    <p class="by">${[
      risk.agreedWith?.length ? `${t.agreed(formatList(risk.agreedWith, lang))}${risk.agreedOn ? ` ${t.on(dateWords(c, risk.agreedOn))}` : ''}.` : '',
      risk.route ? `${labelOf(t.terms.route, risk.route)}.` : '',
      risk.reviewOn ? t.reviewOn(dateWords(c, risk.reviewOn)) : '',
    ].filter(Boolean).join(' ')}</p>
  </li>`)}</ul>`;
}
