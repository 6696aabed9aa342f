/** What is loaded while somebody answers the first question: dates, check, done, notices, and the desk that books. */
import { timeOf } from '@daybridge/sdk/time';
import { html, nothing, type TemplateResult } from 'lit';
import { fill, phoneLink } from '../shared/text.ts';
import { BookingDesk } from './booking-desk.ts';
import { bookingCalls } from './booking-calls.ts';
import { styles } from './booking.styles.ts';
import { checkStep } from './check-step.ts';
import { dateStep } from './date-step.ts';
import { doneTitle, doneView } from './done-view.ts';
import { holdPanel } from './hold-panel.ts';
import { notBookedTitle, notBookedView, whyNotBooked } from './not-booked.ts';
import { noticeView } from './notices.ts';
import type { View } from './view.ts';

export { BookingDesk, bookingCalls, noticeView, holdPanel, styles, whyNotBooked, notBookedTitle, notBookedView };

/** The heading of a step after the first. */
export function titleOf(view: View): string {
  const { t, who, state } = view;
  if (state.step === 'date') return t.dateTitle(who);
  return state.step === 'check' ? (state.waiting ? t.waitTitle : t.checkTitle) : doneTitle(view);
}

/** A step after the first. */
export const stepView = (view: View): TemplateResult => (view.state.step === 'date' ? dateStep : view.state.step === 'check' ? checkStep : doneView)(view);

/** What is said about a place that is kept, or one that we can not find out about. */
export function keptWords({ state, t, lang, who }: View, what: 'extended' | 'ending' | 'check-failed'): string {
  if (what === 'check-failed') return t.checkFailed;
  const until = timeOf(state.booking?.heldUntil ?? 0, state.booking?.session?.timeZone, lang);
  return what === 'ending' && state.booking?.extensionsLeft !== 0 ? t.ending(until) : t.kept(until, who);
}

/** We do not know whether a booking went through: nothing is offered but asking again. */
export function checkingView({ t, state, store, shared, phone }: View): TemplateResult {
  return html`<p>${t.checking}</p>
    ${state.checkFailed
      ? html`<p>${t.checkFailed}</p>
          ${phone ? html`<p>${fill(shared.phone(`{${phone}}`), phoneLink)}</p>` : nothing}
          <p><button type="button" class="btn" @click=${() => store.desk?.checkAgain()}>${t.checkAgain}</button></p>`
      : nothing}`;
}

/** Gives a file with a neutral name. */
export function saveFile(text: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  anchor.download = 'appointment.ics';
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
}
