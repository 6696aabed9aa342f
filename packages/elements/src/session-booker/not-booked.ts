import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../shared/text.ts';
import { availability } from './dates.ts';
import { contactLine, whenWords, whereWords } from './session-words.ts';
import type { View } from './view.ts';

/** Why this is not booked here, as a key of `notBooked` in the messages: another way in, ended, having a break, no dates. */
export function whyNotBooked({ state, store }: View): string | undefined {
  const { opportunity, sessions } = state;
  if (!opportunity) return undefined;
  if (opportunity.status === 'closed' || opportunity.status === 'paused') return opportunity.status;
  if (opportunity.joining.mode === 'ask') return undefined;
  if (opportunity.joining.mode !== 'book') return opportunity.joining.mode;
  return sessions.some((session) => ['free', 'full', 'not-open'].includes(availability(session, store.now))) ? undefined : 'no-dates';
}

/** The heading when there is nothing to book here. */
export const notBookedTitle = ({ t }: View, why: string): string => t.notBooked[why]?.[0] ?? t.noDatesTitle;

/** Not bookable is never the last word: how to join instead, the next dates, and somebody to ask. */
export function notBookedView(view: View, why: string): TemplateResult {
  const { t, state, lang, store } = view;
  const { joining } = state.opportunity!;
  const coming = why === 'just-come' ? state.sessions.filter((session) => !['over', 'cancelled'].includes(availability(session, store.now))).slice(0, 5) : [];
  const ask = contactLine(view, t.ask);
  return html`<p>${t.notBooked[why]?.[1] ?? (ask === nothing ? t.noDatesPlain : t.noDates)}</p>
    ${joining.note && why === joining.mode ? html`<p lang=${state.opportunity!.language}>${joining.note}</p>` : nothing}
    ${why === 'external' && joining.externalUrl ? html`<p>${link(joining.externalUrl, t.externalLink)}</p>` : nothing}
    ${coming.length
      ? html`<p><b>${t.nextDates}</b></p>
          <ul class="bullets">${coming.map((session) => html`<li>${whenWords(session, lang)}${whereWords(session, state.venues, t) ? html`, ${whereWords(session, state.venues, t)}` : nothing}</li>`)}</ul>`
      : nothing}
    ${ask}`;
}
