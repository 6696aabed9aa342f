import type { Session } from '@daybridge/sdk';
import { dateOf, formatDate, timeOf, timesOf, zoneNote } from '@daybridge/sdk/time';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import { availability, byDay, choosable, type Day } from './dates.ts';
import { contactLine, whereWords } from './session-words.ts';
import { actions, describedBy, form, mistakeIn, mistakeWords, type View } from './view.ts';

/** The days as a list, the times of each as radio buttons. Nothing is chosen for anybody. A calendar and several at once are other ways. */
export function dateStep(view: View): TemplateResult {
  const { store, state, t } = view;
  const { notice, sessions, draft, calendar } = state;
  const extras = store.desk?.extras;
  // After a place has gone, only the nearest dates and the waiting list of that one: the whole list is a button away.
  const near = notice?.kind === 'gone' && notice.nearest?.length ? [...notice.nearest.map(({ id }) => id), notice.sessionId] : undefined;
  const offered = near ? sessions.filter(({ id }) => near.includes(id)) : sessions;
  const all = byDay(offered);
  const shown = Math.max(state.days, 1 + all.findIndex((day) => day.sessions.some(({ id }) => id === draft.sessionId)));
  const more = near ? t.allDates : all.length > shown || state.moreSessions ? t.moreDates : undefined;
  const chosen = store.chosen;
  const toWait = chosen && availability(chosen, store.now) === 'full';
  const free = sessions.filter((session) => availability(session, store.now) === 'free');
  const any = sessions.some((session) => choosable(session, store.now));
  const grid = calendar && !near ? extras?.of('calendar') : undefined;
  return form(
    () => store.desk?.submitDate(),
    html`${state.asOf === undefined ? nothing : html`<div class="note" data-as-of><p>${view.shared.offlineKept(timeOf(state.asOf, undefined, view.lang))}</p></div>`}
      ${grid ? grid.view(view) : dayList(view, near ? offered : all.slice(0, shown).flatMap((day) => day.sessions))}
      ${grid ? nothing : html`<p class="ways no-print">
        ${more ? html`<button type="button" class="link-btn" @click=${() => (near ? store.goTo('date') : store.desk?.showMoreDays())}>${more}</button>` : nothing}
        ${any && !near ? html`<button type="button" class="link-btn" @click=${() => store.desk?.take('calendar', (way) => way.begin())}>${t.asCalendar}</button>` : nothing}
        ${free.length > 1 && !near ? html`<button type="button" class="link-btn" @click=${() => store.desk?.take('several', (way) => way.begin())}>${t.severalDates}</button>` : nothing}
      </p>`}
      ${any ? actions(view, toWait ? t.toWaitingList : free.length ? t.keepPlace(view.who) : t.goOn, t.keeping) : html`${contactLine(view, t.ask)}${actions(view, undefined)}`}`,
  );
}

/** Days with their times, to choose one. Full dates can be chosen to wait for, or only be seen. */
export function dayList(view: View, sessions: readonly Session[], { fullToo = true } = {}): TemplateResult {
  const { store, state } = view;
  const can = (session: Session) => (fullToo ? choosable(session, store.now) : availability(session, store.now) === 'free');
  const first = sessions.find(can);
  const wrong = mistakeIn(view, 'session');
  return html`<fieldset class=${wrong ? 'wrong' : ''} aria-labelledby="step-title" aria-describedby=${describedBy(wrong && 'session-error')}>
    ${mistakeWords(view, wrong, 'session-error')}
    <div class="days">${byDay(sessions).map((day, i) => dayRow(view, day, i === state.newFrom, (session) => (can(session) ? slotRow(view, session, session === first) : closedRow(view, session))))}</div>
  </fieldset>`;
}

function dayRow(view: View, { date, sessions }: Day, isNew: boolean, row: (session: Session) => TemplateResult): TemplateResult {
  return html`<div class="day-row ${isNew ? 'new' : ''}">
    ${heading(view.level + 1, formatDate(date, view.lang, { year: false }), { className: 'h-l', focusable: isNew })}
    <div class="slots">${sessions.map(row)}</div>
  </div>`;
}

/** A time that can be chosen. Its name says day, date, times, place and places left, because a list of radio buttons is often read without what surrounds it. */
function slotRow(view: View, session: Session, first: boolean): TemplateResult {
  const { store, state, t } = view;
  const left = availability(session, store.now) === 'full'
    ? html`${t.full}<span class="hush">, </span><br /><span class="soft">${t.joinWaiting}</span>`
    : session.placesLeft === undefined ? nothing : t.placesLeft(session.placesLeft);
  return html`<label class="slot">
    <input type="radio" name="session" id=${first ? 'session' : `session-${session.id}`} .checked=${session.id === state.draft.sessionId}
      @change=${() => store.answer({ sessionId: session.id, bothWanted: false })} />
    ${slotWords(view, session)} ${left === nothing ? nothing : html`<span class="left"><span class="hush">, </span>${left}</span>`}
  </label>`;
}

/** What a time is called: its day for those who only hear it, times, place and note. */
export function slotWords(view: View, session: Session): TemplateResult {
  const where = whereWords(session, view.state.venues, view.t);
  return html`<span
    ><span class="hush">${dateOf(session.startsAt, session.timeZone, view.lang)}, </span>${times(session, view)}${where ? html`<span class="hush">, </span><br /><span class="soft">${where}</span>` : nothing}${session.note ? html`<br /><span class="soft">${session.note}</span>` : nothing}</span
  >`;
}

const times = (session: Session, { lang }: View): string =>
  timesOf(session.startsAt, session.endsAt, session.timeZone, lang) + (session.online && !session.venueId ? ` (${zoneNote(session.timeZone, lang)})` : '');

/** A time that can not be chosen stays in the list and says why. */
export function closedRow(view: View, session: Session): TemplateResult {
  const { t, lang, store } = view;
  const why = availability(session, store.now);
  const words = why === 'full' ? t.full
    : why === 'cancelled' ? t.cancelled
      : why === 'over' ? t.over
        : why === 'closed' ? t.closed
          : t.opensOn(dateOf(session.bookingOpensAt!, session.timeZone, lang));
  return html`<p class="shut"><span>${times(session, view)}</span> <span class="tag">${words}</span>${session.note ? html`<span class="soft">${session.note}</span>` : nothing}</p>`;
}
