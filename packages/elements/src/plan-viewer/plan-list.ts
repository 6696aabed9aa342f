import { html, nothing, type TemplateResult } from 'lit';
import type { PlanCard } from '@daybridge/sdk';
import { formatDate } from '@daybridge/sdk/time';
import { heading } from '../shared/heading.ts';
import { fill, phoneLink } from '../shared/links.ts';
import type { Lang } from '../shared/messages.ts';
import type { SharedMessages } from '../shared/shared.messages.ts';
import { urgentHelp } from '../shared/urgent-help.ts';
import { labelOf } from '../shared/vocabulary.ts';
import type { DocumentMessages } from './plan-document.messages.ts';

/** What the list of plans needs to draw itself. */
export interface ListContext {
  plans: readonly PlanCard[];
  t: DocumentMessages;
  shared: SharedMessages;
  lang: Lang;
  level: number;
  phone: string | undefined;
  urgentLine: string | undefined;
  open: (id: string) => void;
  hide: () => void;
  /** Absent where nothing can be written. */
  start: (() => void) | undefined;
  /** Shows the code by which somebody can share their plan with whoever is logged in. */
  code: (() => void) | undefined;
}

/** The person's plans, those in use first as the service sends them. Having none is no fault of anybody. */
export function planList(c: ListContext): TemplateResult {
  const { plans, t, level, phone } = c;
  const help = urgentHelp(c.shared, c.urgentLine);
  if (!plans.length) {
    return html`${heading(level, t.noneTitle, { className: 'h-xl', focusable: true })} ${help}
      <p>${t.noneText}</p>${starting(c, t.start, 'btn')}${phone ? html`<p>${fill(t.nonePhone(`{${phone}}`), phoneLink)}</p>` : nothing}`;
  }
  return html`<div class="plan-head"><div>${heading(level, t.headingMany, { className: 'h-xl', focusable: true })}</div>
      <p class="tools no-print"><button type="button" class="btn quiet" @click=${c.hide}>${t.hideAll}</button></p></div> ${help}
    <ul class="plain rows">${plans.map((plan) => html`<li>${cardView(c, plan)}</li>`)}</ul>${starting(c, t.startAnother, 'btn quiet')}`;
}

function starting({ t, start, code }: ListContext, words: string, look: string): unknown {
  return start
    ? html`<p class="actions no-print"><button type="button" class=${look} data-do="start" @click=${start}>${words}</button>
        ${code ? html`<button type="button" class="link-btn" data-do="code" @click=${code}>${t.code}</button>` : nothing}</p>`
    : nothing;
}

function cardView({ t, lang, level, open }: ListContext, { id, title, personName, kind, status, lastReviewedOn, nextReviewOn }: PlanCard): TemplateResult {
  const date = (day: string) => formatDate(day, lang, { weekday: false });
  const facts = [personName, kind ? labelOf(t.terms.kind, kind) : '', labelOf(t.terms.status, status)].filter(Boolean).join(' · ');
  const looked = [lastReviewedOn ? t.lastLooked(date(lastReviewedOn)) : '', nextReviewOn && status !== 'ended' ? t.nextLook(date(nextReviewOn)) : ''].filter(Boolean);
  return html`${heading(level + 1, html`<button type="button" class="link-btn" data-id=${id} @click=${() => open(id)}>${title}</button>`)}
    <p class="tight">${facts}</p>${looked.length ? html`<p class="soft tight">${looked.join('. ')}.</p>` : nothing}`;
}
