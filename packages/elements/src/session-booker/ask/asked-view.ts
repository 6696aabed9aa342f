import { dateAndTimes, dateOf, timeOf } from '@daybridge/sdk/time';
import type { Request } from '@daybridge/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/heading.ts';
import { plainText } from '../../shared/text.ts';
import { contactLine, contactOf } from '../session-words.ts';
import { alternativesList } from '../notices.ts';
import { unnamedInPrint, type View } from '../view.ts';
import type { Ask } from './ask.ts';

/** Where a request stands, as the heading of the last screen. */
export function askedTitle({ words, request }: Ask): string {
  return words.titles[request?.status as keyof typeof words.titles] ?? words.titles.requested;
}

/** Where it stands, what happens next, and what can still be done. A no comes with something else and somebody to talk to. */
export function askedView(view: View, ask: Ask): TemplateResult {
  const { state, t, level, organiser, who } = view;
  const { words } = ask;
  const request = ask.request!;
  const { answer } = request;
  const open = request.status === 'requested' || request.status === 'accepted';
  return html`<div class="panel ${request.status === 'withdrawn' ? 'over' : ''}">
      <p><b lang=${state.opportunity?.language ?? nothing}>${state.opportunity?.title}</b>${who ? html`<span class="no-print"><br />${who}</span>` : nothing}</p>
      <p>${unnamedInPrint(who, (name) => words.kinds[request.kind as keyof typeof words.kinds]?.(name) ?? '')}</p>
      ${request.status === 'requested' ? html`<p>${words.willAnswer(organiser, request.contact?.channel)}</p>` : nothing}
      ${request.status === 'withdrawn' ? html`<p>${words.withdrawnText}</p>` : nothing}
      ${answer?.message ? plainText(answer.message) : nothing}
      ${answer?.meetings?.length ? html`<ul class="bullets">${answer.meetings.map((meeting) => html`<li>${meetingWords(view, ask, meeting)}</li>`)}</ul>` : nothing}
    </div>
    ${request.status === 'requested' ? html`${heading(level + 1, t.next)}<p>${words.nextText(organiser)}</p><p>${t.nothingElse}</p>` : nothing}
    ${request.status === 'declined' ? html`${alternativesList(view, answer?.alternatives)}${contactOf(answer?.contact, words.talkTo)}` : nothing}
    ${open ? withdrawing(view, ask) : nothing}
    ${request.status === 'declined' && answer?.contact ? nothing : contactLine(view, t.ask)}`;
}

type Meeting = NonNullable<NonNullable<Request['answer']>['meetings']>[number];

function meetingWords({ lang, state }: View, { words }: Ask, { startsAt, endsAt, timeZone, venueId, who, note }: Meeting): unknown {
  const where = state.venues.find(({ id }) => id === venueId)?.name;
  const when = endsAt ? dateAndTimes({ startsAt, endsAt, timeZone }, lang) : `${dateOf(startsAt, timeZone, lang)}, ${timeOf(startsAt, timeZone, lang)}`;
  return html`${when}${where ? html`<br />${where}` : nothing}${who ? html`<br />${words.meets(who)}` : nothing}${note ? html`<br /><span class="soft">${note}</span>` : nothing}`;
}

/** Two steps to take it back, no reason. */
function withdrawing({ state, level }: View, ask: Ask): TemplateResult {
  const { words } = ask;
  if (!state.ask?.withdrawing) return html`<p class="no-print"><button type="button" class="link-btn" @click=${() => ask.askWithdraw()}>${words.withdraw}</button></p>`;
  return html`<div class="question no-print" data-question>
    ${heading(level + 1, words.withdrawQuestion, { focusable: true })}
    <p>${words.withdrawText}</p>
    <div class="actions">
      <button type="button" class="btn" aria-disabled=${state.busy ? 'true' : nothing} @click=${() => ask.withdraw()}>${state.busy === 'withdraw' ? words.withdrawing : words.withdrawYes}</button>
      <button type="button" class="btn quiet" @click=${() => ask.askWithdraw(false)}>${words.withdrawNo}</button>
    </div>
  </div>`;
}
