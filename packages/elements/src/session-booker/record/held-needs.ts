import { html, type TemplateResult } from 'lit';
import { labelOf } from '../../shared/vocabulary.ts';
import { radios, type View } from '../view.ts';
import type { PersonRecord } from './record.ts';

/** What we hold, and whether it is still right. Without an answer it is used as it stands: nothing blocks the booking. */
export function heldNeeds(view: View, record: PersonRecord): TemplateResult {
  const { store, state, t, organiser } = view;
  const { words } = record;
  return html`<p><b>${words.held}</b></p>
    <ul class="bullets">${record.held.map((code) => html`<li>${labelOf(t.needTerms, code)}</li>`)}</ul>
    ${radios(
      'needs-still',
      record.reviewDue ? words.stillDue : words.still,
      [
        { id: 'needs-right', words: words.right, checked: state.draft.needsStill === 'right', choose: () => store.answer({ needsStill: 'right', needs: record.held }) },
        { id: 'needs-change', words: words.change, checked: false, choose: () => store.answer({ needsStill: 'change' }) },
      ],
      { hint: t.needsHint(organiser) },
    )}`;
}

/** What we hold can not be shown now: that is said in its place, and it can be told again. */
export function unavailableNeeds({ words }: PersonRecord): TemplateResult {
  return html`<p class="note"><b>${words.unavailable}</b><br />${words.unavailableText}</p>`;
}

/** Whether what was changed is for this time or for next time too. */
export function keepForNextTime({ store, state }: View, { words }: PersonRecord): TemplateResult {
  const { needsSaved } = state.draft;
  return radios('needs-keep', words.keepTitle, [
    { id: 'needs-once', words: words.once, checked: !needsSaved, choose: () => store.answer({ needsSaved: false }) },
    { id: 'needs-save', words: words.save, hint: words.saveHint, checked: needsSaved, choose: () => store.answer({ needsSaved: true }) },
  ]);
}
