import type { Session } from '@daybridge/sdk';
import { dateOf, formatDate, timesOf, zoneNote } from '@daybridge/sdk/time';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import { availability, byDay, choosable, type Day } from './dates.ts';
import { contactLine, whereWords } from './session-words.ts';
import { actions, describedBy, form, mistakeIn, mistakeWords, type View } from './view.ts';

/** The days as a list, the times of each as radio buttons. Nothing is chosen for anybody. */
export function dateStep(view: View): TemplateResult {
  const { store, state, t } = view;
  const { notice, sessions, draft } = state;
  // After a place has gone, only the nearest dates and the waiting list of that one: the whole list is a button away.
  const near = notice?.kind === 'gone' && notice.nearest?.length ? [...notice.nearest.map(({ id }) => id), notice.sessionId] : undefined;
  const all = byDay(near ? sessions.filter(({ id }) => near.includes(id)) : sessions);
  const shown = Math.max(state.days, 1 + all.findIndex((day) => day.sessions.some(({ id }) => id === draft.sessionId)));
  const days = near ? all : all.slice(0, shown);
  const more = near ? t.allDates : all.length > days.length || state.moreSessions ? t.moreDates : undefined;
  const chosen = store.chosen;
  const toWait = chosen && availability(chosen, store.now) === 'full';
  const wrong = mistakeIn(view, 'session');
  const anyFree = sessions.some((session) => availability(session, store.now) === 'free');
  const first = days.flatMap((day) => day.sessions).find((session) => choosable(session, store.now));
  return form(
    () => store.desk?.submitDate(),
    html`<fieldset class=${wrong ? 'wrong' : ''} aria-labelledby="step-title" aria-describedby=${describedBy(wrong && 'session-error')}>
        ${mistakeWords(view, wrong, 'session-error')}
        <div class="days">${days.map((day, i) => dayRow(view, day, first, draft.sessionId, i === state.newFrom))}</div>
      </fieldset>
      ${more ? html`<p><button type="button" class="link-btn" @click=${() => (near ? store.goTo('date') : store.desk?.showMoreDays())}>${more}</button></p>` : nothing}
      ${first ? actions(view, toWait ? t.toWaitingList : anyFree ? t.keepPlace(view.who) : t.goOn, t.keeping) : html`${contactLine(view, t.ask)}${actions(view, undefined)}`}`,
  );
}

function dayRow(view: View, { date, sessions }: Day, first: Session | undefined, chosen: string | undefined, isNew: boolean): TemplateResult {
  return html`<div class="day-row ${isNew ? 'new' : ''}">
    ${heading(view.level + 1, formatDate(date, view.lang, { year: false }), { className: 'h-l', focusable: isNew })}
    <div class="slots">${sessions.map((session) => (choosable(session, view.store.now) ? slotRow(view, session, session === first, chosen) : closedRow(view, session)))}</div>
  </div>`;
}

/** A time that can be chosen. Its name says day, date, times, place and places left, because a list of radio buttons is often read without what surrounds it. */
function slotRow(view: View, session: Session, first: boolean, chosen: string | undefined): TemplateResult {
  const { store, state, t, lang } = view;
  const full = availability(session, store.now) === 'full';
  const where = whereWords(session, state.venues, t);
  const left = full
    ? html`${t.full}<span class="hush">, </span><br /><span class="soft">${t.joinWaiting}</span>`
    : session.placesLeft === undefined ? nothing : t.placesLeft(session.placesLeft);
  return html`<label class="slot">
    <input type="radio" name="session" id=${first ? 'session' : `session-${session.id}`} .checked=${session.id === chosen}
      @change=${() => store.answer({ sessionId: session.id, bothWanted: false })} />
    <span><span class="hush">${dateOf(session.startsAt, session.timeZone, lang)}, </span>${times(session, view)}${where ? html`<span class="hush">, </span><br /><span class="soft">${where}</span>` : nothing}${session.note ? html`<br /><span class="soft">${session.note}</span>` : nothing}</span>
    ${left === nothing ? nothing : html`<span class="left"><span class="hush">, </span>${left}</span>`}
  </label>`;
}

const times = (session: Session, { lang }: View): string =>
  timesOf(session.startsAt, session.endsAt, session.timeZone, lang) + (session.online && !session.venueId ? ` (${zoneNote(session.timeZone, lang)})` : '');

/** A time that can not be chosen stays in the list and says why. */
function closedRow(view: View, session: Session): TemplateResult {
  const { t, lang, store } = view;
  const why = availability(session, store.now);
  const words = why === 'cancelled' ? t.cancelled
    : why === 'over' ? t.over
      : why === 'closed' ? t.closed
        : t.opensOn(dateOf(session.bookingOpensAt!, session.timeZone, lang));
  return html`<p class="shut"><span>${times(session, view)}</span> <span class="tag">${words}</span>${session.note ? html`<span class="soft">${session.note}</span>` : nothing}</p>`;
}
