import { html, nothing, type TemplateResult } from 'lit';
import { overlapQuestion } from '../check-step.ts';
import { dayList } from '../date-step.ts';
import { availability } from '../dates.ts';
import { contactLine, whenWords } from '../session-words.ts';
import { form, type View } from '../view.ts';
import type { Changes } from './changes.ts';
import { saveOrKeep } from './save-or-keep.ts';

/** Another date for the same booking. What is booked stays booked until the new place is. */
export function moveForm(view: View, changes: Changes): TemplateResult {
  const { state, t, lang, store } = view;
  const { words } = changes;
  const now = state.booking?.session;
  const free = changes.others.some((session) => availability(session, store.now) === 'free');
  // After a place has gone, only the nearest that have one: the whole list is a button away.
  const near = state.notice?.kind === 'gone' && state.notice.nearest?.length ? state.notice.nearest : undefined;
  return form(
    () => changes.move(),
    html`${now ? html`<div class="panel"><p>${words.stays(whenWords(now, lang))}</p></div>` : nothing}
      ${state.notice?.kind === 'overlap' ? overlapQuestion(view) : nothing}
      ${free ? html`${dayList(view, near ?? changes.others, { fullToo: false })}${near ? html`<p><button type="button" class="link-btn" @click=${() => changes.showAll()}>${t.allDates}</button></p>` : nothing}` : html`<p>${words.noOther}</p>${contactLine(view, t.ask)}`}
      ${free ? saveOrKeep(view, changes, words.move, words.moving) : html`<p><button type="button" class="btn quiet" @click=${() => changes.stop()}>${words.leave}</button></p>`}`,
  );
}
