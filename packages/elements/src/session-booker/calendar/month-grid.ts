import { dayName, formatDate, formatMonth, type DayCode } from '@daybridge/sdk/time';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/heading.ts';
import { dayList } from '../date-step.ts';
import { availability } from '../dates.ts';
import type { View } from '../view.ts';
import type { Calendar } from './calendar.ts';
import { weeksOf } from './months.ts';

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const satisfies readonly DayCode[];

/** The month, the days of which say what there is on them, and below it the times of the day that was chosen. */
export function monthGrid(view: View, calendar: Calendar): TemplateResult {
  const { lang, level } = view;
  const { words, state } = calendar;
  const chosen = state.day ? (calendar.days.get(state.day)?.sessions ?? []) : [];
  const turn = (months: number, label: string, sign: string, can = true) =>
    html`<button type="button" class="btn quiet" aria-disabled=${can ? nothing : 'true'} @click=${() => can && calendar.turn(months)}><span aria-hidden="true">${sign}</span><span class="hush">${label}</span></button>`;
  return html`<div class="calendar">
      <div class="turn">
        ${turn(-1, words.before, '‹', calendar.hasBefore)}
        <div aria-live="polite" class="month">${heading(level + 1, formatMonth(`${state.at.slice(0, 7)}-01`, lang), { id: 'month', className: 'h-l' })}</div>
        ${turn(1, words.after, '›')}
      </div>
      <table role="grid" aria-labelledby="month" @keydown=${(event: KeyboardEvent) => calendar.key(event)}>
        <thead>
          <tr>${week.map((day) => html`<th scope="col" abbr=${dayName(day, lang)}>${dayName(day, lang).replace(/^Dydd /, '').slice(0, 3)}</th>`)}</tr>
        </thead>
        <tbody>
          ${weeksOf(state.at).map((days) => html`<tr>${days.map((day) => (day ? cell(view, calendar, day) : html`<td></td>`))}</tr>`)}
        </tbody>
      </table>
    </div>
    ${state.day && chosen.length ? html`<div data-times tabindex="-1">${dayList(view, chosen)}</div>` : html`<p class="hint">${words.choose}</p>`}
    <p><button type="button" class="link-btn" @click=${() => calendar.end()}>${words.list}</button></p>`;
}

function cell({ lang, store, t }: View, calendar: Calendar, day: string): TemplateResult {
  const { state, words } = calendar;
  const sessions = calendar.days.get(day)?.sessions ?? [];
  const free = calendar.free(day);
  const places = free.map((session) => session.placesLeft);
  const left = places.every((n) => n !== undefined) ? places.reduce((sum, n) => sum! + n!, 0) : undefined;
  const full = free.length > 0 && free.every((session) => availability(session, store.now) === 'full');
  const what = free.length ? `${words.times(free.length)}${full ? `, ${t.full}` : left ? `, ${t.placesLeft(left)}` : ''}` : sessions.some(({ status }) => status === 'cancelled') ? t.cancelled : words.nothing;
  return html`<td aria-selected=${state.day === day ? 'true' : 'false'}>
    <button type="button" class="date ${free.length ? (full ? 'is-full' : 'is-free') : ''} ${state.day === day ? 'is-chosen' : ''}" tabindex=${state.at === day ? '0' : '-1'} data-at=${state.at === day ? '' : nothing}
      aria-disabled=${free.length ? nothing : 'true'} aria-current=${day === calendar.today ? 'date' : nothing} aria-label="${formatDate(day, lang)}, ${what}"
      @click=${() => calendar.choose(day)} @focus=${() => state.at === day || calendar.go(day)}>${Number(day.slice(8))}</button>
  </td>`;
}
