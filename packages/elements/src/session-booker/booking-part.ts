/** What is loaded while somebody answers the first question: dates, check, done, notices, and the desk that books. */
import { timeOf } from '@daybridge/sdk/time';
import { html, nothing, type TemplateResult } from 'lit';
import { fill, phoneLink } from '../shared/text.ts';
import { aboutOther } from './about-other.ts';
import { BookingDesk } from './booking-desk.ts';
import { bookingCalls } from './booking-calls.ts';
import { styles } from './booking.styles.ts';
import { checkStep } from './check-step.ts';
import { dateStep } from './date-step.ts';
import { doneTitle, doneView } from './done-view.ts';
import { holdPanel } from './hold-panel.ts';
import { notBookedTitle, notBookedView, whyNotBooked } from './not-booked.ts';
import { noticeView } from './notices.ts';
import { unnamedInPrint, type View } from './view.ts';

export { aboutOther, BookingDesk, bookingCalls, noticeView, holdPanel, styles, whyNotBooked, notBookedTitle, notBookedView };

/** What shows a step when it is not the ordinary one: what is asked for, a change to a booking, several dates. */
function otherWay({ state, store }: View): { title: (view: View) => string; view?: (view: View) => TemplateResult } | undefined {
  const extras = store.desk?.extras;
  const ask = asks(state) ? extras?.of('ask') : undefined;
  if (ask) return { title: ask.title, view: ask.stepView };
  const changes = state.changing && state.step === 'done' ? extras?.of('changes') : undefined;
  if (changes) return { title: changes.title };
  const several = state.several ? extras?.of('several') : undefined;
  if (several && state.step === 'date') return { title: several.title, view: several.choiceView };
  return several && state.step === 'done' && !several.state.open ? { title: several.title } : undefined;
}

/** Whether something is asked for instead of booked. */
const asks = ({ opportunity, ask, booking }: View['state']): boolean => Boolean(ask?.request) || (!booking && opportunity?.joining.mode === 'ask');

/** The heading of a step after the first. */
export function titleOf(view: View): unknown {
  const { t, who, state } = view;
  const other = otherWay(view);
  if (other) return unnamedInPrint(who, (name) => other.title({ ...view, who: name }));
  if (state.step === 'date') return t.dateTitle(who);
  return state.step === 'check' ? (state.waiting ? t.waitTitle : t.checkTitle) : unnamedInPrint(who, (name) => doneTitle({ ...view, who: name }));
}

/** A step after the first. */
export function stepView(view: View): TemplateResult {
  const { state } = view;
  // The way of asking is loaded while "who for" is answered.
  if (asks(state) && !view.store.desk?.extras.of('ask')) return html`<p>${view.t.working}</p>`;
  return (otherWay(view)?.view ?? (state.step === 'date' ? dateStep : state.step === 'check' ? checkStep : doneView))(view);
}

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
          <p><button type="button" class="btn" @click=${() => store.desk?.commands.checkAgain()}>${t.checkAgain}</button></p>`
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
