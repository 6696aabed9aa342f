import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Session } from '@daybridge/sdk';
import { dateOf, timesOf, zoneNote } from '@daybridge/sdk/time';
import { heading } from '../shared/heading.ts';
import { fill, link, phoneLink, safeHref } from '../shared/text.ts';
import { langOf, said, type DetailContext } from './detail-context.ts';
import type { DetailMessages } from './opportunity-detail.messages.ts';
import { availability, choosable } from '../session-booker/dates.ts';
import { nextOf, placesWords } from './words.ts';

const shownDates = 6;

/** The panel at the top: the next date and the one thing to press, by how this is joined. */
export function actionView(c: DetailContext): TemplateResult {
  const { opportunity: o, t, open } = c;
  const { next } = nextOf(o.peerGroup?.membership === 'closed' ? [] : (open.sessions ?? []), c.now);
  const running = o.status === 'active' || o.status === 'full';
  return html`<div class="panel">
    ${heading(c.level + 1, t.joining)}
    ${next ? html`<p>${t.next}: <strong>${whenWords(c, next)}</strong>${o.joining.mode === 'book' ? html`<br /><span class="soft">${placesOf(c, next)}</span>` : nothing}</p>` : nothing}
    ${running ? way(c) : html`<p>${t.notRunning}</p>`}
    ${o.joining.note ? html`<p lang=${langOf(c)}>${o.joining.note}</p>` : nothing}
  </div>`;
}

function way(c: DetailContext): unknown {
  const { opportunity: o, t, book, open } = c;
  switch (o.joining.mode) {
    case 'book':
      if (open.sessions && !open.sessions.some((session) => choosable(session, +c.now))) return html`<p>${t.notNow}</p>`;
      return html`<p class="no-print"><button type="button" class="btn" @click=${(e: Event) => book(e)}>${t.bookPlace}</button></p>`;
    case 'ask':
      if (o.peerGroup?.membership === 'closed' && o.peerGroup.lookingForMembers === false) {
        return html`<p>${c.list.closedFull}.</p><p class="no-print"><button type="button" class="link-btn" @click=${c.seeAll}>${t.seeAll}</button></p>`;
      }
      return html`<p class="no-print"><button type="button" class="btn" @click=${(e: Event) => book(e)}>${t.ask}</button></p>`;
    case 'external': {
      const href = safeHref(o.joining.externalUrl);
      return href
        ? html`<p class="no-print"><a class="btn" href=${href} rel="noopener noreferrer external" referrerpolicy="no-referrer" @click=${(e: Event) => book(e)}>${t.external}</a></p>`
        : contactView(o.contact, t, langOf(c));
    }
    case 'referral':
      return html`<p>${t.referral}</p>`;
    case 'just-come':
      return html`<p>${t.justCome}</p>`;
    default:
      return contactView(o.contact, t, langOf(c));
  }
}

/** "Tuesday 24 November, 10am to midday", with whose clock for what is online. */
function whenWords({ lang }: DetailContext, { startsAt, endsAt, timeZone, online, venueId }: Session): string {
  const zone = online && !venueId ? ` (${zoneNote(timeZone, lang)})` : '';
  return `${dateOf(startsAt, timeZone, lang, { year: false })}, ${timesOf(startsAt, endsAt, timeZone, lang)}${zone}`;
}

/** The dates in order, cancelled ones marked and kept. */
export function datesView(c: DetailContext): TemplateResult {
  const { open, opportunity: o, t, shared, phone } = c;
  if (o.peerGroup?.membership === 'closed') return html`<p>${t.datesClosed}</p>`;
  if (open.sessionsProblem) return html`<div class="note"><p>${t.datesProblem} ${phone ? fill(shared.phone(`{${phone}}`), phoneLink) : nothing}</p></div>`;
  if (!open.sessions) return html`<p class="soft">${t.datesLoading}</p>`;
  const sessions = open.sessions.filter((session) => Date.parse(session.startsAt) > +c.now);
  if (!sessions.length) return html`<p>${t.datesNone}</p>`;
  const rest = sessions.slice(shownDates);
  return html`<ul class="plain dates">${sessions.slice(0, shownDates).map((session) => dateRow(c, session))}</ul>
    ${rest.length ? html`<details class="rest"><summary>${t.moreDates(rest.length)}</summary><ul class="plain dates">${rest.map((session) => dateRow(c, session))}</ul></details>` : nothing}`;
}

/** How many places there are, or why none can be had now. */
function placesOf({ opportunity, t, list, lang, now }: DetailContext, session: Session): string {
  const how = availability(session, +now);
  if (how === 'closed') return t.bookingClosed;
  if (how === 'not-open') return t.bookingOpens(dateOf(session.bookingOpensAt!, session.timeZone, lang));
  return placesWords(opportunity, session, list);
}

function dateRow(c: DetailContext, session: Session): TemplateResult {
  const { opportunity: o, t, lang, book } = c;
  const off = session.status === 'cancelled' || session.status === 'postponed';
  const waits = session.placesLeft === 0;
  const when = whenWords(c, session);
  const bookable = o.joining.mode === 'book' && choosable(session, +c.now) && o.status !== 'closed' && o.status !== 'paused';
  return html`<li>
    <div>
      <b class=${off ? 'off' : nothing}>${dateOf(session.startsAt, session.timeZone, lang)}</b>
      ${off || session.status === 'moved' ? html`<span class="tag">${session.status === 'cancelled' ? t.cancelled : session.status === 'moved' ? t.moved : t.postponed}</span>` : nothing}
      ${timesOf(session.startsAt, session.endsAt, session.timeZone, lang)}${session.online && !session.venueId ? ` (${zoneNote(session.timeZone, lang)})` : ''}
      ${off || o.joining.mode !== 'book' ? nothing : html`<br /><span class="soft">${placesOf(c, session)}</span>`}
      ${said(session.note, c) ?? nothing}
    </div>
    ${bookable
      ? html`<button type="button" class="btn quiet no-print" aria-label=${waits ? t.waitThis(when) : t.bookThis(when)} @click=${(e: Event) => book(e, session.id)}>${waits ? t.joinWaiting : t.book}</button>`
      : nothing}
  </li>`;
}

/** Whom to ask, and how. */
export function contactView(contact: Contact | undefined, t: DetailMessages, lang: unknown): TemplateResult {
  const ways = [
    contact?.telephone ? html`${phoneLink(contact.telephone)}` : undefined,
    contact?.textNumber ? t.textTo(contact.textNumber) : undefined,
    contact?.email ? link(`mailto:${contact.email}`, contact.email) : undefined,
    contact?.url ? link(contact.url, contact.url.replace(/^https:\/\/|\/$/g, '')) : undefined,
    contact?.hours ? html`<span lang=${lang}>${contact.hours}</span>` : undefined,
  ].filter((each) => each !== undefined);
  if (!contact || !(ways.length || contact.name)) return html`<p>${t.contactNone}</p>`;
  return html`<p>${contact.name ? html`<strong>${contact.name}</strong>${contact.role ? html`, <span lang=${lang}>${contact.role}</span>` : nothing}<br />` : nothing}
    ${ways.map((each, i) => html`${i ? html`<br />` : nothing}${each}`)}</p>`;
}
