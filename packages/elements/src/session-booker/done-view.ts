import type { Booking, Session } from '@daybridge/sdk';
import { dateOf, formatDate, localDate, timeOf, ukTimeZone } from '@daybridge/sdk/time';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import { overlapQuestion } from './check-step.ts';
import { link, plainText } from '../shared/text.ts';
import { availability } from './dates.ts';
import { addressWords, contactLine, whenWords, whereWords } from './session-words.ts';
import { unnamedInPrint, type View } from './view.ts';

/** Where the booking stands, as the heading of the last screen. */
export function doneTitle(view: View): string {
  const { t, state, who } = view;
  const { booking } = state;
  switch (booking?.status) {
    case 'confirmed':
      return t.bookedTitle(who);
    case 'waiting':
      return t.waitingTitle(who);
    case 'offered':
      return t.offeredTitle;
    case 'held':
      return t.heldTitle;
    case 'cancelled':
      return booking.cancelledBy === 'provider' ? t.cancelledByThemTitle : booking.confirmedAt ? t.cancelledTitle(who) : t.leftTitle(who);
    case 'expired':
      return t.expiredPlainTitle;
    default:
      return t.pastTitle(who);
  }
}

/** The end of the way, and what can be done with a booking afterwards. */
export function doneView(view: View): TemplateResult {
  const { state, t, store } = view;
  const extras = store.desk?.extras;
  const changes = state.changing && extras?.of('changes');
  if (changes) return changes.view(view);
  const several = state.several?.dates && extras?.of('several');
  if (several && !several.state.open) return several.doneView(view);
  const booking = state.booking!;
  const session = booking.session ?? state.sessions.find(({ id }) => id === booking.sessionId);
  const over = ['cancelled', 'expired', 'attended', 'did-not-come'].includes(booking.status);
  const another = over && (state.opportunity ?? booking.opportunity)
    ? html`<div class="actions no-print"><button type="button" class="btn" @click=${() => store.desk?.after.bookAnother()}>${t.another}</button></div>`
    : nothing;
  return html`${several ? html`<p class="no-print"><button type="button" class="link-btn" @click=${() => several.open(undefined)}>${several.words.all}</button></p>` : nothing}
  ${panel(view, booking, session)}
  <p class="print-only soft">${view.shared.printedOn(formatDate(localDate(store.now, session?.timeZone ?? ukTimeZone), view.lang))}</p>
  ${over ? html`${otherDates(view, booking)}${another}${contactLine(view, t.changingContact)}` : booking.status === 'confirmed' ? afterwards(view, booking, session) : changing(view, booking, session)}`;
}

/** What, when and where, in one panel that can be photographed or printed. */
function panel(view: View, booking: Booking, session: Session | undefined): TemplateResult {
  const { state, t, lang } = view;
  const venues = [...state.venues, ...(booking.opportunity?.venue ? [booking.opportunity.venue] : [])];
  const venue = venues.find(({ id }) => id === session?.venueId);
  const where = session && whereWords(session, venues, t);
  return html`<div class="panel ${booking.status === 'cancelled' ? 'over' : ''}">
    <p><b lang=${state.opportunity?.language ?? nothing}>${booking.opportunity?.title ?? state.opportunity?.title}</b>${view.who ? html`<span class="no-print"><br />${view.who}</span>` : nothing}</p>
    ${session ? html`<p>${whenWords(session, lang)}</p>` : nothing}
    ${where ? html`<p>${where}${venue?.address ? html`<br />${addressWords(venue)}` : nothing}</p>` : nothing}
    ${stands(view, booking, session).map((line) => html`<p>${line}</p>`)}
  </div>`;
}

function stands({ t, lang, who, state }: View, booking: Booking, session: Session | undefined): unknown[] {
  const time = (instant: string | undefined) => (instant ? timeOf(instant, session?.timeZone, lang) : '');
  switch (booking.status) {
    case 'confirmed':
      return [t.nothingElse];
    case 'waiting':
      return [...(booking.waitingPosition ? [unnamedInPrint(who, (name) => t.position(booking.waitingPosition!, name))] : []), t.waitingText(booking.contact?.channel)];
    case 'offered':
      return [t.offered(t.until(time(booking.offeredUntil), dateOf(booking.offeredUntil ?? booking.createdAt, session?.timeZone, lang, { year: false })))];
    case 'held':
      return [t.offered(time(booking.heldUntil))];
    case 'did-not-come':
      return [t.missed(session ? formatDate(localDate(session.startsAt, session.timeZone), lang, { year: false }) : '')];
    case 'expired':
      return [t.expiredPlain];
    case 'cancelled':
      return booking.cancelledBy === 'provider' ? [t.cancelledByThem(booking.opportunity?.title ?? state.opportunity?.title ?? t.theGroup, session ? dateOf(session.startsAt, session.timeZone, lang, { year: false }) : ''), ...(booking.reason ? [booking.reason] : [])] : [booking.confirmedAt ? t.cancelledText : t.leftText];
    default:
      return [];
  }
}

/** Dates of the same thing that have a place, so that a cancelled one is not the end. */
function otherDates({ state, store, t, lang }: View, booking: Booking): TemplateResult | typeof nothing {
  const others = state.sessions.filter((session) => session.id !== booking.sessionId && availability(session, store.now) === 'free').slice(0, 3);
  return others.length ? html`<p>${t.otherDates}</p><ul class="bullets">${others.map((session) => html`<li>${whenWords(session, lang)}</li>`)}</ul>` : nothing;
}

/** What happens next, who meets you, the calendar file, print, and how to change it. */
function afterwards(view: View, booking: Booking, session: Session | undefined): TemplateResult {
  const { state, t, store, level, who } = view;
  const meets = booking.opportunity?.whoMeetsYou ?? state.opportunity?.whatToExpect?.whoMeetsYou;
  const first = state.opportunity?.whatToExpect?.firstVisit;
  return html`${heading(level + 1, t.next)}
    ${booking.onlineUrl ? html`<p>${link(booking.onlineUrl, t.joinOnline)}</p>` : html`<p>${t.justCome}</p>`}
    ${first ? plainText(first, state.opportunity?.language) : nothing}
    ${meets ? html`${heading(level + 1, unnamedInPrint(who, t.meets))}${plainText(meets, state.opportunity?.language)}` : nothing}
    <div class="actions no-print">
      <button type="button" class="btn quiet" aria-disabled=${state.busy ? 'true' : nothing} @click=${() => store.desk?.after.calendar()}>${t.addToCalendar}</button>
      <button type="button" class="btn quiet" @click=${() => globalThis.print?.()}>${t.print}</button>
    </div>
    ${changing(view, booking, session)}`;
}

/** Two steps to cancel, no reason, no blame. */
function changing(view: View, booking: Booking, session: Session | undefined): TemplateResult {
  const { state, t, store, level, who, lang } = view;
  if (state.linkSpent) return html`${contactLine(view, t.changingContact)}`;
  const waiting = booking.status === 'waiting' || booking.status === 'offered';
  const busy = state.busy === 'cancel';
  if (state.cancelAsked) {
    return html`<div class="question no-print" data-question>
      ${heading(level + 1, waiting ? t.leaveQuestion : t.cancelQuestion(session ? whenWords(session, lang) : t.title), { focusable: true })}
      ${waiting ? nothing : html`<p>${t.cancelText}</p>`}
      <div class="actions">
        <button type="button" class="btn" aria-disabled=${state.busy ? 'true' : nothing} @click=${() => store.desk?.after.cancel()}>${busy ? t.cancelling : waiting ? t.leaveYes : t.cancelYes}</button>
        <button type="button" class="btn quiet" @click=${() => store.desk?.after.askCancel(false)}>${t.cancelNo}</button>
      </div>
    </div>`;
  }
  const confirmed = booking.status === 'confirmed';
  const held = booking.status === 'held';
  const disabled = state.busy ? 'true' : nothing;
  const change = (what: 'beginDetails' | 'beginMove', words: string) =>
    html`<li><button type="button" class="link-btn" aria-disabled=${disabled} @click=${() => store.desk?.take('changes', (way) => way[what]())}>${words}</button></li>`;
  const changeable = confirmed || booking.status === 'waiting';
  const guest = !state.signedIn && !store.subject.bookingId;
  return html`${state.notice?.kind === 'overlap' && booking.status === 'offered' ? overlapQuestion(view) : nothing}
    ${booking.status === 'offered'
      ? html`<div class="actions"><button type="button" class="btn" aria-disabled=${disabled} @click=${() => store.desk?.after.takeOffer()}>${t.takeOffer}</button></div>`
      : nothing}
    ${waiting ? nothing : html`${heading(level + 1, unnamedInPrint(who, t.changing))}<p class="no-print">${guest && confirmed ? t.changingGuest(booking.contact?.channel) : t.changingText}</p>`}
    ${waiting ? contactLine(view, t.ask) : html`<div class="no-print">${contactLine(view, t.changingContact)}</div><div class="print-only">${contactLine(view, t.ask)}</div>`}
    <ul class="plain no-print">
      ${confirmed ? change('beginMove', t.move) : nothing} ${changeable && !held ? change('beginDetails', t.changeDetails) : nothing}
      <li><button type="button" class="link-btn" @click=${() => store.desk?.after.askCancel()}>${waiting ? t.leaveWaiting : t.cancelBooking}</button></li>
    </ul>`;
}
