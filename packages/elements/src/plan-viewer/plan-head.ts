import { html, nothing, type TemplateResult } from 'lit';
import type { NextThing, Supporter } from '@daybridge/sdk';
import { isUnavailable, mainContact, missingSources, overdueReview, reviewState } from '@daybridge/sdk/plans';
import { formatList, localDate, timeOf, ukTimeZone } from '@daybridge/sdk/time';
import { heading } from '../shared/heading.ts';
import { backPath, icon } from '../shared/icons.ts';
import { fill, phoneLink } from '../shared/links.ts';
import { wordsOf as problemWords } from '../shared/problems.ts';
import { plainText } from '../shared/text.ts';
import { urgentHelp } from '../shared/urgent-help.ts';
import { labelOf } from '../shared/vocabulary.ts';
import type { DocumentContext } from './plan-document.ts';
import { writers, type PartName } from './plan-parts.ts';
import { calledOf, dateWords, dayWords, langOf, whoWords, type PartContext } from './said.ts';

/** Whose plan, what it is, when it was looked at, who wrote it: one line each. Print and hide stand beside it. */
export function planHead(c: DocumentContext): TemplateResult {
  const { plan, t, level } = c;
  const { kind, status, title } = plan;
  const kindWords = kind ? labelOf(t.terms.kind, kind) : '';
  const facts = [kindWords.toLowerCase() === title.toLowerCase().replace(/^my /, '') ? '' : kindWords, status === 'active' ? '' : labelOf(t.terms.status, status)].filter(Boolean);
  return html`${c.back ? html`<button type="button" class="link-btn back no-print" @click=${c.back}>${icon(backPath)}${t.back}</button>` : nothing}
    <div class="plan-head">
      <div>
        ${heading(level - 1, html`<span lang=${langOf(c)}>${title}</span>`, { className: 'h-xl', focusable: true, id: 'plan-title' })}
        <p><strong class="whose">${plan.personName}</strong>${facts.map((fact, i) => html`${i ? ' · ' : html`<span class="whose">${' · '}</span>`}${fact}`)}</p>
        <p>${lookedWords(c)}</p>
        <p class="soft">${writtenWords(c)}</p>
        ${c.own
          ? nothing
          : html`<p class="soft no-print">${t.sharedBy(plan.personName)}</p>${c.reader.somethingHidden ? html`<p class="soft">${t.someHidden}</p>` : nothing}`}
        ${c.share || c.readers
          ? html`<p class="links no-print">
              ${c.share ? html`<button type="button" class="link-btn" data-do="share" @click=${c.share}>${t.whoCanSee}</button>` : nothing}
              ${c.readers ? html`<button type="button" class="link-btn" data-do="readers" @click=${c.readers}>${t.whoLooked}</button>` : nothing}</p>`
          : nothing}
      </div>
      <p class="tools no-print">
        ${c.change && c.mode === 'full' ? html`<button type="button" class="btn quiet" data-do="write" @click=${c.change}>${c.own ? t.change : t.changeTheirs}</button>` : nothing}
        <button type="button" class="btn quiet" id="ask-print" aria-expanded=${c.asksPrint} @click=${c.askPrint}>${t.print}</button>
        <button type="button" class="btn quiet" @click=${c.hide}>${t.hide}</button>
      </p>
    </div>`;
}

function lookedWords(c: DocumentContext): string {
  const { plan, t } = c;
  const { lastReviewedOn, nextReviewOn, status } = plan;
  const last = lastReviewedOn ? `${t.lastLooked(dateWords(c, lastReviewedOn))}.` : status === 'draft' ? '' : t.neverLooked;
  const next = nextReviewOn && ['today', 'planned'].includes(reviewState(plan, c.today)) ? `${t.nextLook(dateWords(c, nextReviewOn))}.` : '';
  return `${last} ${next}`.trim();
}

function writtenWords(c: DocumentContext): unknown {
  const { plan, t, lang } = c;
  const { person, others } = writers(plan);
  const names = formatList(others.map((author) => whoWords(c, author)), lang);
  if (person) return html`<span class="whose">${names ? t.writtenWith(plan.personName, names) : t.writtenBy(plan.personName)}</span>`;
  return names ? t.writtenBy(names) : nothing;
}

/** What has to be known before reading on, each said once and plainly. */
export function notices(c: DocumentContext): TemplateResult {
  const { plan, t, shared, lang, phone } = c;
  const { stale, loadedAt } = c;
  const overdue = overdueReview(plan, c.today, lang);
  return html`
    ${c.emergencyNote}
    ${c.trouble
      ? html`<div class="note no-print" id="trouble" tabindex="-1"><p>${problemWords(c.trouble, shared).join('. ')} ${phone ? fill(shared.phone(`{${phone}}`), phoneLink) : nothing}</p></div>`
      : nothing}
    ${stale
      ? html`<div class="note" data-stale><p>${stale.kind === 'offline' ? shared.offlineKept(timeOf(loadedAt, undefined, lang)) : html`${problemWords(stale, shared)[0]}. ${t.loadedAt(timeOf(loadedAt, undefined, lang))}`}</p>
          <p class="no-print"><button type="button" class="link-btn" @click=${c.refresh}>${shared.tryAgain}</button></p></div>`
      : nothing}
    ${c.talkMissing ? html`<div class="note no-print"><p>${c.talkMissing}</p></div>` : nothing}
    ${overdue ? html`<div class="note"><p>${overdue}.</p></div>` : nothing}
    ${missingSources(plan).map(({ source, parts }) => html`<div class="note">
      <p>${t.unavailable(formatList(parts.map((name) => calledOf(c, name as PartName)), lang), source)} ${phone ? fill(shared.phone(`{${phone}}`), phoneLink) : nothing}</p></div>`)}`;
}

/** "We could not load your goals from South Borough Trust", in the place where they would stand. */
export function notLoaded(c: PartContext, name: PartName): TemplateResult | typeof nothing {
  const part = c.plan[name];
  if (!isUnavailable(part)) return nothing;
  const { source, since } = part.unavailable;
  return html`<p class="gap">${c.t.notLoaded(calledOf(c, name), source)}
    ${since ? c.t.lastAnswered(c.t.atOn(timeOf(since, undefined, c.lang), dateWords(c, localDate(since, ukTimeZone)))) : nothing}</p>`;
}

/** What happens next, who does it and by when; and beside it the one person to ring. */
export function nextAndRing(c: DocumentContext): TemplateResult {
  const { plan, t, level } = c;
  const { next } = plan;
  return html`<div class="first">
    ${next ? html`<section class="panel">${heading(level, t.parts.next)}${isUnavailable(next) ? notLoaded(c, 'next') : nextView(c, next)}</section>` : nothing}
    ${ringView(c)}
  </div>`;
}

function nextView(c: DocumentContext, { what, who, by }: NextThing): TemplateResult {
  return html`<div class="what" lang=${langOf(c)}>${plainText(what)}</div>
    <p><span class="soft">${c.t.who}:</span> <strong lang=${langOf(c)}>${who}</strong>${by ? html`<br /><strong>${c.t.by(dayWords(c, by))}</strong>` : nothing}</p>`;
}

function ringView(c: DocumentContext): unknown {
  const { plan, t, phone, level } = c;
  if (plan.status === 'ended') return nothing;
  const person = mainContact(plan);
  const title = heading(level, t.ring);
  if (person) return html`<section class="ring">${title}${personView(c, person)}</section>`;
  const untold = notLoaded(c, 'supporters');
  if (!phone && untold === nothing) return nothing;
  return html`<section class="ring">${title}${untold}${phone ? html`<p>${fill(untold === nothing && c.own ? t.ringNobody(`{${phone}}`) : c.shared.phone(`{${phone}}`), phoneLink)}</p>` : nothing}</section>`;
}

function personView(c: DocumentContext, { name, role, telephone }: Supporter): TemplateResult {
  return html`<p><strong lang=${langOf(c)}>${name}</strong><br /><span lang=${langOf(c)}>${role}</span>
    ${telephone ? html`<br /><span class="number">${phoneLink(telephone)}</span>` : c.phone ? html`<br />${fill(c.shared.phone(`{${c.phone}}`), phoneLink)}` : nothing}</p>`;
}

/** The same help in every state, right after the head. */
export const headHelp = (c: DocumentContext): TemplateResult => urgentHelp(c.shared, c.urgentLine);
