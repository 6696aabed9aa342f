import { html, nothing, type TemplateResult } from 'lit';
import type { Opportunity, OpportunityMatch } from '@daybridge/sdk';
import { formatDate, localDate, timesOf, zoneNote } from '@daybridge/sdk/time';
import { heading } from '../shared/heading.ts';
import { backButton } from './back-button.ts';
import { fill, link, phoneLink } from '../shared/links.ts';
import { labelOf } from '../shared/vocabulary.ts';
import type { ExtrasMessages } from './finder-extras.messages.ts';
import { linkField, type CopiedLink } from './copied-link.ts';
import { shortListLink } from './list-link.ts';
import type { FinderHost, Screen } from './finder-host.ts';
import { scheduleLine } from './schedule-line.ts';
import type { ShortList } from './short-list.store.ts';
import { awayWords, costWords, dayOf, isOld, nextOf, placesWords } from './words.ts';

interface ScreenTools {
  t: ExtrasMessages;
  list: ShortList;
  link: CopiedLink;
}

/** The short list: everything that is needed to go there, to read, to print or to hand on. */
export function shortListScreen(host: FinderHost, tools: ScreenTools): Screen {
  return { view: (help) => view(host, tools, help) };
}

function view(host: FinderHost, { t, list, link: copied }: ScreenTools, help: TemplateResult): TemplateResult {
  const { element } = host;
  const level = element.headingLevel;
  const { matches, missing } = list.state;
  return html`${backButton(t.back, host.close)}
    ${heading(level, t.listTitle, { className: 'h-xl', focusable: true, id: 'short-list' })} ${help}
    ${missing ? html`<div class="note"><p>${t.missing(missing)}</p></div>` : nothing}
    ${matches.length
      ? html`<p class="no-print">${t.listLead}</p>
        <div class="actions no-print">
          <button type="button" class="btn" @click=${() => globalThis.print()}>${t.printThis}</button>
          <button type="button" class="btn quiet" @click=${() => void copied.copy(shortListLink(matches.map(({ opportunity }) => opportunity.id), location.href))}>${t.copyListLink}</button>
        </div>
        ${linkField(copied, t, t.linkHoldsIds)}
        <ol class="plain kept">${matches.map((match) => entry(host, t, list, match))}</ol>
        <p class="print-only">${host.shared().printedOn(formatDate(localDate(element.now().toISOString(), 'Europe/London'), element.language))}
          ${element.helpPhone ? fill(host.shared().phone(`{${element.helpPhone}}`), phoneLink) : nothing}</p>`
      : html`<p>${t.listEmpty}</p>`}`;
}

function entry(host: FinderHost, t: ExtrasMessages, list: ShortList, match: OpportunityMatch): TemplateResult {
  const { opportunity: o, nextSessions, venue, distanceKm } = match;
  const { element } = host;
  const { language: lang } = element;
  const words = host.words();
  const foreign = o.language === lang ? nothing : o.language;
  const closed = o.peerGroup?.membership === 'closed';
  const { next } = nextOf(closed ? [] : nextSessions, element.now());
  const { address } = venue ?? {};
  const remove = async () => {
    list.toggle(match);
    await element.focusHeading('#short-list');
  };
  const row = (name: string, answer: unknown) => (answer ? html`<div><dt>${name}</dt><dd>${answer}</dd></div>` : nothing);
  return html`<li>
    ${heading(element.headingLevel + 1, html`<span lang=${foreign}>${o.title}</span>`)}
    <p class="soft">${words.by(o.organisationName ?? '', words.ledBy(labelOf(words.terms.ledBy!, o.ledBy)))}</p>
    <p lang=${foreign}>${o.summary}</p>
    <dl class="check">
      ${row(t.when, closed ? words.closedGroup : [
        next ? html`<p><strong>${dayOf(next, lang)}, ${timesOf(next.startsAt, next.endsAt, next.timeZone, lang)}</strong>${next.online && !next.venueId ? ` (${zoneNote(next.timeZone, lang)})` : ''}<br />${placesWords(o, next, words)}</p>` : html`<p>${words.noDates}</p>`,
        scheduleLine(o, lang, element.now()),
      ])}
      ${row(t.where, closed || !venue ? (next?.online ? words.online : undefined) : html`<p lang=${foreign}>${[venue.name, ...(address ? [...address.lines, address.town, address.postcode] : [])].filter(Boolean).join(', ')}</p>
        ${distanceKm === undefined ? nothing : html`<p class="soft">${awayWords(distanceKm, words, lang)}</p>`}
        ${venue.transport?.nearestStop ? html`<p lang=${foreign}>${venue.transport.nearestStop}</p>` : nothing}`)}
      ${row(t.whoMeets, o.whatToExpect?.whoMeetsYou ? html`<span lang=${foreign}>${o.whatToExpect.whoMeetsYou}</span>` : undefined)}
      ${row(t.cost, costWords(o.cost, words, foreign))}
      ${row(t.ask, askLinks(o))}
    </dl>
    <p class="soft">${words.checked(formatDate(o.checkedOn, lang, { weekday: false }))}${isOld(o.checkedOn, element.now()) ? html`. <strong>${words.callFirst}</strong>` : nothing}</p>
    <p class="tools no-print"><button type="button" class="link-btn" @click=${() => void element.open(o.id)}>${t.openThis}<span class="hush">: ${o.title}</span></button>
      <button type="button" class="link-btn" @click=${remove}>${t.kept}<span class="hush">: ${o.title}</span></button></p>
  </li>`;
}

function askLinks({ contact }: Opportunity): unknown {
  const ways = [contact?.name, contact?.telephone && phoneLink(contact.telephone), contact?.email && link(`mailto:${contact.email}`, contact.email)].filter(Boolean);
  return ways.length ? ways.map((way) => html`<p>${way}</p>`) : undefined;
}

/** Whom to ask, in one line. */
export function askLine({ contact }: Opportunity): string {
  return [contact?.name, contact?.telephone, contact?.textNumber !== contact?.telephone && contact?.textNumber, contact?.email].filter(Boolean).join(', ');
}
