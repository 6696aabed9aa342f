import { html, nothing, type TemplateResult } from 'lit';
import type { OpportunityMatch, Session } from '@daybridge/sdk';
import { formatDate, timesOf, zoneNote } from '@daybridge/sdk/time';
import { heading } from '../shared/heading.ts';
import { accessPath, costPath, icon, placePath } from '../shared/icons.ts';
import type { Lang } from '../shared/messages.ts';
import { problemView } from '../shared/problems.ts';
import type { SharedMessages } from '../shared/shared.messages.ts';
import { fill, phoneLink } from '../shared/links.ts';
import { labelOf } from '../shared/vocabulary.ts';
import type { Extras } from './finder-extras.ts';
import type { FinderMessages } from './opportunity-finder.messages.ts';
import type { FinderState } from './opportunity-finder.store.ts';
import { asksNothing } from './filters.ts';
import { awayWords, costWords, dayOf, isOld, nextOf, placesWords } from './words.ts';

/** Drawn by `search-help.ts`. */
export interface SearchHelp {
  kept: () => unknown;
  where: () => unknown;
  placeChoices: () => unknown;
  chips: () => unknown;
  suggestions: () => unknown;
  notKnown: () => unknown;
}

/** What the list needs to draw itself and to say what was pressed. */
export interface ListContext {
  state: FinderState;
  t: FinderMessages;
  shared: SharedMessages;
  lang: Lang;
  level: number;
  now: Date;
  phone: string | undefined;
  hrefOf: (id: string) => string;
  open: (event: MouseEvent, id: string) => void;
  /** What stands around a list that was searched for, once it is loaded. */
  help: SearchHelp | undefined;
  /** What can be done with the list, once it is loaded. */
  extras: Extras | undefined;
  more: () => void;
  wish: () => void;
  retry: () => void;
  pageSize: number;
}

/** Everything right of the form: how many, what was chosen, the list, and what to do when it does not help. */
export function resultsView(c: ListContext): TemplateResult {
  const { state, t } = c;
  const { phase, page, problem } = state;
  if (!page) {
    return phase === 'problem' && problem
      ? html`${problemView(problem, c.shared, { level: c.level, phone: c.phone, retry: c.retry })}<slot></slot>`
      : html`<p class="loading">${t.loading}</p>${slowNote(c)}<slot></slot>`;
  }
  return html`<div class=${phase === 'loading' ? 'results busy' : 'results'}>
    ${phase === 'loading' ? html`<p class="loading">${t.loading}</p>${slowNote(c)}` : nothing}
    ${problem ? (c.help?.kept() ?? problemView(problem, c.shared, { level: c.level, phone: c.phone, retry: c.retry })) : nothing}
    ${state.placeState === 'several' ? c.help?.placeChoices() : html`
      ${heading(c.level, page.total ? t.found(page.total) : asksNothing(state.form) ? t.noneAtAll : t.noneFound, { id: 'found', focusable: true })}
      ${c.help?.where() }
      ${c.help?.chips() }
      ${page.total ? list(c) : html`${c.help?.suggestions()}<slot name="empty"></slot>`}
      ${c.help?.notKnown() }
      ${state.moreProblem
        ? problemView(state.moreProblem, c.shared, { level: c.level, phone: c.phone, retry: c.more })
        : page.nextCursor
        ? html`<p class="no-print"><button type="button" class="btn quiet" aria-disabled=${state.loadingMore ? 'true' : nothing} @click=${c.more}>
            ${state.loadingMore ? t.loading : t.showMore(Math.min(c.pageSize, page.total - state.items.length) || c.pageSize)}
          </button></p>`
        : nothing}`}
    <p class="not-here no-print"><button type="button" class="link-btn" @click=${c.wish}>${t.notHere}</button></p>
    ${c.extras?.tools()}
    ${c.extras?.said()}
    <slot name="help"></slot>
  </div>`;
}

function slowNote({ state, shared, phone }: ListContext): unknown {
  if (!state.slow) return nothing;
  return html`<p>${shared.loadingSlow} ${phone ? fill(shared.phone(`{${phone}}`), phoneLink) : nothing}</p>`;
}

function list(c: ListContext): TemplateResult {
  return html`<ol class="plain list">${c.state.items.map((match) => result(c, match))}</ol>`;
}

function result(c: ListContext, match: OpportunityMatch): TemplateResult {
  const { t, lang } = c;
  const { opportunity: o, nextSessions, venue, distanceKm } = match;
  const open = o.accessRoutes.includes('open-to-public') && !o.serviceId;
  const foreign = o.language === lang ? nothing : o.language;
  const online = nextSessions.some((session) => session.online);
  const where = venue ? (online ? t.atVenueAndOnline(venue.name) : venue.name) : online ? t.online : '';
  return html`<li class="result" part="result">
    <div class="about">
      ${heading(c.level + 1, html`<a href=${c.hrefOf(o.id)} data-id=${o.id} lang=${foreign} @click=${(e: MouseEvent) => c.open(e, o.id)}>${o.title}</a>`)}
      <p class="soft">${t.by(o.organisationName ?? '', open ? t.openToAll : t.ledBy(labelOf(t.terms.ledBy!, o.ledBy)))}</p>
      <p lang=${foreign}>${o.summary}</p>
    </div>
    ${nextDate(c, o, nextSessions)}
    <ul class="plain facts">
      ${where ? html`<li>${icon(placePath)}<span>${distanceKm === undefined ? where : t.away(where, awayWords(distanceKm, t, lang))}</span></li>` : nothing}
      <li>${icon(costPath)}<span>${costWords(o.cost, t, foreign)}${o.cost.personalBudgetAccepted === 'yes' ? `. ${t.budget}` : ''}</span></li>
      ${accessTags(c, venue?.accessFeatures)}
    </ul>
    ${c.extras?.paper(match)}
    <p class="soft checked"><span>${t.checked(formatDate(o.checkedOn, lang, { weekday: false }))}${isOld(o.checkedOn, c.now) ? html`. <strong>${t.callFirst}</strong>` : nothing}</span>${c.extras?.keep(match)}</p>
  </li>`;
}

function nextDate({ t, lang, now }: ListContext, o: OpportunityMatch['opportunity'], sessions: readonly Session[]): TemplateResult {
  if (o.peerGroup?.membership === 'closed') return html`<div class="next soft">${o.peerGroup.lookingForMembers === false ? t.closedFull : t.closedGroup}</div>`;
  if (o.status === 'paused' || o.status === 'closed') return html`<div class="next soft">${o.status === 'paused' ? t.paused : t.ended}</div>`;
  const { next, off } = nextOf(sessions, now);
  return html`<div class="next">
    ${next
      ? html`<b>${dayOf(next, lang)}</b>${timesOf(next.startsAt, next.endsAt, next.timeZone, lang)}${next.online && !next.venueId ? ` (${zoneNote(next.timeZone, lang)})` : ''}
          <span class="soft">${placesWords(o, next, t)}</span>`
      : html`<span class="soft">${t.noDates}</span>`}
    ${off.map((session) => html`<span class="soft">${t.notOn(dayOf(session, lang))}</span>`)}
  </div>`;
}

/** Yes and "not known" of what was asked for, else of the three that matter to most. A "no" is said too: nobody should travel for nothing. */
function accessTags({ state, t }: ListContext, features: Readonly<Record<string, string | undefined>> | undefined): unknown {
  if (!features) return nothing;
  const codes = [...new Set([...state.form.filters.accessFeature, 'step-free', 'quiet-space', 'hearing-loop'])].slice(0, 4);
  return html`<li>${icon(accessPath)}<span class="tags">${codes.map((code) => {
    const label = labelOf(t.terms.accessFeature!, code);
    const known = features[code] ?? 'not-known';
    const say = known === 'yes' || known === 'no' ? known : 'unknown';
    return html`<span class="tag ${say}">${t[say](label)}</span>`;
  })}</span></li>`;
}
