import { dateOf } from '@daybridge/sdk/time';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/heading.ts';
import { plainText } from '../../shared/text.ts';
import { contactLine, whenWords, whereWords } from '../session-words.ts';
import { unnamedInPrint, type View } from '../view.ts';
import type { OneOfSeveral, Several } from './several.ts';

const sessionOf = ({ state }: View, { booking, sessionId }: OneOfSeveral) => booking?.session ?? state.sessions.find(({ id }) => id === sessionId);

/** The dates that are kept, as the check shows them; a partial result stands above it. */
export function severalSummary(view: View, several: Several): TemplateResult {
  const kept = (several.state.dates ?? []).filter(({ booking }) => booking);
  return html`<ul class="plain">
    ${kept.map((one) => {
      const session = sessionOf(view, one);
      return session ? html`<li>${whenWords(session, view.lang)}${one.booking?.status === 'confirmed' ? html` <span class="tag yes">${several.words.booked}</span>` : nothing}</li>` : nothing;
    })}
  </ul>`;
}

/** "3 of 4 places are booked". */
export function severalTitle({ who, state }: View, several: Several): string {
  const dates = several.state.dates ?? [];
  if (state.step === 'date') return several.words.title(who);
  return several.words.doneTitle(dates.filter(({ booking }) => booking?.confirmedAt ?? booking?.status === 'confirmed').length, dates.length, who);
}

/** Each date with what became of it, and a way to look after it on its own. */
export function severalDone(view: View, several: Several): TemplateResult {
  const { t, lang, state, level, who } = view;
  const { words } = several;
  const meets = state.opportunity?.whatToExpect?.whoMeetsYou;
  const first = several.state.dates?.find(({ booking }) => booking)?.booking;
  const where = first?.session && whereWords(first.session, [...state.venues, ...(first.opportunity?.venue ? [first.opportunity.venue] : [])], t);
  return html`<div class="panel">
      <p><b lang=${state.opportunity?.language ?? nothing}>${state.opportunity?.title}</b>${who ? html`<span class="no-print"><br />${who}</span>` : nothing}</p>
      ${where ? html`<p>${where}</p>` : nothing}
      <p>${t.nothingElse}</p>
    </div>
    <ul class="became">
      ${(several.state.dates ?? []).map((one) => {
        const session = sessionOf(view, one);
        const { booking } = one;
        const stands = booking?.status === 'cancelled' ? words.cancelled : booking?.status === 'confirmed' ? words.booked : `${words.notBooked}: ${several.whyNot(one)}`;
        return html`<li>
          <span>${session ? whenWords(session, lang) : nothing}</span>
          <span class="tag ${booking?.status === 'confirmed' ? 'yes' : ''}">${stands}</span>
          ${booking?.status === 'confirmed' && session
            ? html`<button type="button" class="link-btn no-print" @click=${() => several.open(one.id)}>${words.look(dateOf(session.startsAt, session.timeZone, lang, { year: false }))}</button>`
            : nothing}
        </li>`;
      })}
    </ul>
    ${meets ? html`${heading(level + 1, unnamedInPrint(who, t.meets))}${plainText(meets, state.opportunity?.language)}` : nothing}
    <div class="actions no-print"><button type="button" class="btn quiet" @click=${() => globalThis.print?.()}>${t.print}</button></div>
    ${contactLine(view, t.ask)}`;
}
