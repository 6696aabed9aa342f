import { html, nothing, type TemplateResult } from 'lit';
import type { Opportunity, Venue } from '@daybridge/sdk';
import { formatDate, localDate } from '@daybridge/sdk/time';
import { listOf, type Lang } from '../shared/messages.ts';
import { fill, link, phoneLink, plainText } from '../shared/text.ts';
import { labelOf } from '../shared/vocabulary.ts';
import { langOf, said, section, type DetailContext } from './detail-context.ts';
import { actionView, contactView, datesView } from './opportunity-joining.ts';
import type { DetailMessages } from './opportunity-detail.messages.ts';
import type { FinderMessages } from './opportunity-finder.messages.ts';
import { scheduleLine } from './schedule-line.ts';
import { awayWords, costWords, isOld } from './words.ts';

/** One opportunity, whole: how to join first, then the first visit, dates, place, cost, who it is for, whom to ask. */
export function detailView(c: DetailContext): TemplateResult {
  const { opportunity: o, t, list, lang, shared } = c;
  const foreign = langOf(c);
  return html`
    <p class="soft">${list.by(o.organisationName ?? '', list.ledBy(labelOf(list.terms.ledBy!, o.ledBy)))}</p>
    <p class="lead" lang=${foreign}>${o.summary}</p>
    ${isOld(o.checkedOn, c.now) ? html`<div class="note"><p>${t.old} ${o.contact?.telephone ? phoneLink(o.contact.telephone) : nothing}</p></div>` : nothing}
    ${actionView(c)}
    ${o.description ? html`<section lang=${foreign}>${plainText(o.description)}</section>` : nothing}
    ${expectView(c)}
    ${section(c, t.dates, html`${o.peerGroup?.membership === 'closed' ? nothing : scheduleLine(o, lang, c.now)}${datesView(c)}`)}
    ${whereView(c)}
    ${factsView(c)}
    ${agreementView(c)}
    ${section(c, t.contact, contactView(o.contact, t, foreign))}
    <p class="soft">${t.checked(formatDate(o.checkedOn, lang, { weekday: false }), o.source.publisher)}</p>
    <p class="below no-print">${c.keep ?? nothing}<button type="button" class="link-btn" id="report" @click=${c.report}>${t.report}</button></p>
    <p class="print-only">${shared.printedOn(formatDate(localDate(c.now.toISOString(), 'Europe/London'), lang))}</p>`;
}

/** Rows of a question and its answer; rows without an answer are left out. */
function rows(pairs: readonly (readonly [string, unknown])[]): unknown {
  const said = pairs.filter(([, answer]) => answer !== undefined && answer !== '' && answer !== nothing);
  return said.length ? html`<dl class="check">${said.map(([name, answer]) => html`<div><dt>${name}</dt><dd>${answer}</dd></div>`)}</dl>` : nothing;
}

function expectView(c: DetailContext): unknown {
  const { opportunity: o, t } = c;
  const e = o.whatToExpect ?? {};
  const accompanied = o.accompanied?.offered === 'yes' ? t.accompaniedYes(labelOf(t.terms.times!, o.accompanied.times ?? 'not-known').toLowerCase()) : o.accompanied?.offered === 'no' ? labelOf(t.terms.known!, 'no') : t.notTold;
  const told = rows([
    [t.whoMeetsYou, said(e.whoMeetsYou, c)],
    [t.firstVisit, said(e.firstVisit, c)],
    [t.groupSize, said(e.groupSize, c)],
    [t.bringSomeone, said(e.bringSomeone, c)],
    [t.accompanied, accompanied],
  ]);
  return section(c, t.expect, told);
}

function whereView(c: DetailContext): unknown {
  const { open, opportunity: o, t } = c;
  if (o.peerGroup?.membership === 'closed') return nothing;
  const online = open.sessions?.some((session) => session.online) || o.setting === 'online';
  if (!open.venues.length) return online ? section(c, t.where, html`<p>${t.online}</p>`) : nothing;
  return section(c, t.where, open.venues.map((venue) => venueView(c, venue)));
}

function venueView({ t, list, open, lang, opportunity: o }: DetailContext, venue: Venue): TemplateResult {
  const features = list.terms.accessFeature!.map(({ code, label }) => ({ code, label, known: (venue.accessFeatures as Record<string, string | undefined>)[code] ?? 'not-known' }));
  const tag = { yes: { look: 'tag yes', say: list.yes }, no: { look: 'tag', say: list.no }, 'not-known': { look: 'tag unknown', say: list.unknown } } as const;
  const order = ['yes', 'no', 'not-known'];
  features.sort((a, b) => order.indexOf(a.known) - order.indexOf(b.known));
  const untold = features.some(({ known }) => known === 'not-known');
  const { address, geo, transport } = venue;
  const foreign = venue.language === lang ? nothing : venue.language;
  const own = (text: string | undefined) => (text ? html`<span lang=${foreign}>${text}</span>` : undefined);
  return html`<address lang=${foreign}><strong>${venue.name}</strong>${address ? [...address.lines, address.town, address.postcode].filter(Boolean).map((line) => html`<br />${line}`) : nothing}</address>
    <p class="soft">${open.distanceKm === undefined || venue !== open.venues[0] ? nothing : html`${upper(awayWords(open.distanceKm, list, lang))}<br />`}
      ${geo ? html`<span class="no-print">${link(`https://www.openstreetmap.org/?mlat=${geo.latitude}&mlon=${geo.longitude}#map=17/${geo.latitude}/${geo.longitude}`, t.directions)}</span>` : nothing}</p>
    ${rows([[t.nearestStop, own(transport?.nearestStop)], [t.stepFreeRoute, own(transport?.stepFreeRoute)], [t.entrance, own(transport?.entrance)], [t.parking, own(transport?.parking)]])}
    <p><strong>${t.access}</strong></p>
    <p class="tags">${features.map(({ label, known }) => {
      const { look, say } = tag[order.includes(known) ? (known as keyof typeof tag) : 'not-known'];
      return html`<span class=${look}>${say(label)}</span>`;
    })}</p>
    ${untold ? html`<p>${t.accessUnknown} ${o.contact?.telephone ? fill(t.accessCall(`{${o.contact.telephone}}`), phoneLink) : nothing}</p>` : nothing}`;
}

const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function factsView(c: DetailContext): unknown {
  const { opportunity: o, t, list, lang } = c;
  const budget = o.cost.personalBudgetAccepted === 'yes' ? t.budgetYes : o.cost.personalBudgetAccepted === 'no' ? t.budgetNo : '';
  const a = o.audience;
  const who = labelOf(t.terms.eligibility!, o.eligibility.who);
  const { kind, n, nMax } = o.duration;
  const many = kind === 'weeks' ? t.weeks : kind === 'months' ? t.months : undefined;
  const long = many && n ? (nMax && nMax > n ? t.range(n, many(nMax)) : many(n)) : labelOf(t.terms.duration!, kind);
  const support = (o.supportOffered ?? []).map((code) => labelOf(t.terms.supportOffered!, code));
  return html`${rows([
    [t.cost, html`<p>${costWords(o.cost, list, langOf(c))}${o.cost.kind === 'free' && o.cost.note ? html`. <span lang=${langOf(c)}>${o.cost.note}</span>` : nothing}</p>${budget ? html`<p>${budget}</p>` : nothing}`],
    [t.forWhom, html`<p>${who}</p>${said(o.eligibility.note, c)}
      ${a?.womenOnly ? html`<p>${t.womenOnly}</p>` : nothing}
      ${a?.ages?.from || a?.ages?.to ? html`<p>${t.ages(a.ages.from, a.ages.to)}</p>` : nothing}
      ${a?.communities?.length ? html`<p>${t.especially(listOf(lang, a.communities.map((code) => labelOf(t.terms.audience!, code))))}</p>` : nothing}
      ${said(a?.note, c)}
      ${o.eligibility.who === 'anyone' ? nothing : notForYou(c)}`],
    [t.howLong, long],
    [t.comeBack, said(o.comeBack, c) ?? t.notTold],
    [t.support, support.length ? html`<ul class="bullets">${support.map((each) => html`<li>${each}</li>`)}</ul>` : undefined],
    [t.languages, languageNames(o.languages, list, lang)],
    [t.otherFormats, o.otherFormats?.length ? html`<ul class="bullets">${o.otherFormats.map((each) => html`<li>${link(each.url, labelOf(t.terms.forms!, each.form))}${each.length ? ` (${each.length})` : ''}</li>`)}</ul>` : undefined],
    ...haveASay(o, t),
  ])}`;
}

/** Who cannot come is never left standing: somebody to ring, and something that is open to anyone. */
function notForYou({ opportunity: { contact }, t, phone, openToAnyone, openOther, seeOpen }: DetailContext): TemplateResult {
  const number = contact?.telephone ?? phone;
  return html`<p>${t.notYou} ${number ? fill(t.notYouRing(contact?.telephone ? contact.name : undefined, `{${number}}`), phoneLink) : nothing}</p>
    ${openToAnyone.length
      ? html`<p class="no-print">${t.openToAnyone}</p>
        <ul class="plain no-print">${openToAnyone.map(({ id, title, language }) => html`<li><button type="button" class="link-btn" lang=${language} @click=${() => openOther(id)}>${title}</button></li>`)}</ul>`
      : nothing}
    <p class="no-print"><button type="button" class="link-btn" @click=${seeOpen}>${t.seeOpen}</button></p>`;
}

function haveASay({ haveASay: h }: Opportunity, t: DetailMessages): [string, unknown][] {
  if (!h) return [];
  const words = ([[t.paid, h.paid], [t.expenses, h.expenses], [t.training, h.training]] as const).map(([name, known]) => html`<li>${name}: ${labelOf(t.terms.known!, known ?? 'not-known').toLowerCase()}</li>`);
  return [[t.haveASay, html`<ul class="bullets">${words}</ul>`]];
}

function languageNames(codes: readonly string[] | undefined, list: FinderMessages, lang: Lang): string | undefined {
  if (!codes?.length) return undefined;
  const names = new Intl.DisplayNames(lang === 'cy' ? 'cy' : 'en-GB', { type: 'language' });
  return listOf(lang, codes.map((code) => (code === 'bfi' ? labelOf(list.terms.accessFeature!, 'bsl') : nameOf(names, code))));
}

/** What is no language tag at all makes browsers throw; then the words stand as they came. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

function agreementView(c: DetailContext): unknown {
  const g = c.opportunity.peerGroup?.agreement;
  if (!g) return nothing;
  return section(c, c.t.agreement, rows([[c.t.distressed, said(g.ifSomeoneIsDistressed, c)], [c.t.decide, said(g.howWeDecide, c)], [c.t.money, said(g.howMoneyIsKept, c)]]));
}

