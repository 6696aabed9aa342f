import type { Session } from '@daybridge/sdk';
import { dayName, formatDate, localDate, type DayCode } from '@daybridge/sdk/time';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/heading.ts';
import { availability, byDay } from '../dates.ts';
import { closedRow, slotWords } from '../date-step.ts';
import { actions, describedBy, form, mistakeIn, mistakeWords, type View } from '../view.ts';
import type { Several } from './several.ts';

const dayCodes = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const satisfies readonly DayCode[];

/** The same list of days, to tick instead of to choose one, with a short way to "the next 4 Tuesdays". */
export function severalChoice(view: View, several: Several): TemplateResult {
  const { state, t, lang } = view;
  const { words } = several;
  const { chosen } = several.state;
  const wrong = mistakeIn(view, 'dates');
  const days = byDay(state.sessions).slice(0, Math.max(state.days, 10));
  const next = several.nextOnes;
  const weekday = next[0] && dayCodes[new Date(localDate(next[0].startsAt, next[0].timeZone)).getUTCDay()]!;
  const first = state.sessions.find((session) => availability(session, view.store.now) === 'free');
  return form(
    () => several.keep(),
    html`<p class="hint" id="dates-hint">${words.hint(several.most)}</p>
      <p class="no-print">
        ${weekday ? html`<button type="button" class="btn quiet" @click=${() => several.chooseNextOnes()}>${words.next(next.length, dayName(weekday, lang, true))}</button>` : nothing}
      </p>
      <fieldset class=${wrong ? 'wrong' : ''} aria-labelledby="step-title" aria-describedby=${describedBy('dates-hint', wrong && 'dates-error')}>
        ${mistakeWords(view, wrong, 'dates-error')}
        <div class="days">
          ${days.map(
            ({ date, sessions }) => html`<div class="day-row">
              ${heading(view.level + 1, formatDate(date, lang, { year: false }), { className: 'h-l' })}
              <div class="slots">${sessions.map((session) => row(view, several, session, session === first))}</div>
            </div>`,
          )}
        </div>
      </fieldset>
      <p class="no-print"><button type="button" class="link-btn" @click=${() => several.oneOnly()}>${words.oneOnly}</button></p>
      ${actions(view, chosen.length ? words.keep(chosen.length) : words.keepNone, words.keeping)} ${first ? nothing : html`<p>${t.noDates}</p>`}`,
  );
}

function row(view: View, several: Several, session: Session, first: boolean): TemplateResult {
  const { store, t } = view;
  if (availability(session, store.now) !== 'free') return closedRow(view, session);
  return html`<label class="slot">
    <input type="checkbox" id=${first ? 'dates' : `date-${session.id}`} .checked=${several.state.chosen.includes(session.id)}
      @change=${(event: Event) => several.choose(session.id, (event.target as HTMLInputElement).checked)} />
    ${slotWords(view, session)} ${session.placesLeft === undefined ? nothing : html`<span class="left"><span class="hush">, </span>${t.placesLeft(session.placesLeft)}</span>`}
  </label>`;
}
