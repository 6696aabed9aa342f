import { html, nothing, type TemplateResult } from 'lit';
import { kmToMiles } from '@daybridge/sdk/places';
import type { Place } from '@daybridge/sdk';
import { heading } from '../shared/heading.ts';
import { icon } from '../shared/icons.ts';
import { labelOf } from '../shared/vocabulary.ts';
import type { FiltersMessages } from './finder-filters.messages.ts';
import type { FinderMessages } from './opportunity-finder.messages.ts';
import type { FinderState } from './opportunity-finder.store.ts';
import { filterNames, type NotKnownFilter } from './search-form.ts';

/** What stands around a list that was searched for: what was chosen, and what to change when it does not help. */
export interface HelpContext {
  state: FinderState;
  t: FiltersMessages;
  list: FinderMessages;
  level: number;
  drop: (name: string, code?: string) => void;
  include: (name: NotKnownFilter) => void;
  choosePlace: (place: Place) => void;
}

/** Which of several places of one name. */
export function placeChoices(c: HelpContext): TemplateResult {
  return html`${heading(c.level, c.t.whichPlace(c.state.form.where), { id: 'found', focusable: true })}
    <p>${c.t.whichPlaceHelp}</p>
    <ul class="plain choices">
      ${c.state.placeChoices.map((place) => html`<li><button type="button" class="btn quiet" @click=${() => c.choosePlace(place)}>${place.name}</button></li>`)}
    </ul>`;
}

/** The chosen filters, each a button that takes it away. */
export function chips(c: HelpContext): unknown {
  const { form } = c.state;
  const chosen: [string, string | undefined][] = [
    ...(form.withinKm && form.where ? [['withinKm', undefined] as [string, undefined]] : []),
    ...filterNames.flatMap((name) => form.filters[name].map((code) => [name, code] as [string, string])),
    ...form.includeNotKnown.map((code) => ['notKnown', code] as [string, string]),
  ];
  if (!chosen.length) return nothing;
  return html`<ul class="chips no-print">
    ${chosen.map(([name, code]) => html`<li><button type="button" class="chip" @click=${() => c.drop(name, code)}>
      ${c.t.remove(filterWords(c, name, code))}${icon('close')}</button></li>`)}
  </ul>`;
}

/** When nothing fits: which filter to drop, and how many each gives back. */
export function suggestions(c: HelpContext): unknown {
  const found = [...(c.state.page?.suggestions ?? [])].sort((a, b) => b.wouldGive - a.wouldGive).slice(0, 5);
  if (!found.length) return html`<p>${c.list.noneHelp}</p>`;
  return html`<ul class="plain suggestions">
    ${found.map(({ dropFilter, code, wouldGive }) => html`<li>
      <button type="button" class="link-btn" @click=${() => c.drop(dropFilter, code)}>${c.t.remove(filterWords(c, dropFilter, code))}</button> ${c.t.toSee(wouldGive)}</li>`)}
  </ul>`;
}

/** Places that have not told us are never dropped in silence. */
export function notKnown({ state, t, include }: HelpContext): unknown {
  const counts = state.page?.notKnown ?? {};
  return (['accessFeature', 'cost', 'language'] as const)
    .filter((name) => (counts[name] ?? 0) > 0 && !state.form.includeNotKnown.includes(name))
    .map((name) => html`<div class="note no-print"><p>${t.notKnown[name]!(counts[name]!)}</p>
      <p><button type="button" class="link-btn" @click=${() => include(name)}>${t.notKnownButton(counts[name]!)}</button></p></div>`);
}

/** The words for a filter's value where it is taken away: "Mondays", "Step-free", "5 miles". */
function filterWords({ state: { form }, t, list }: HelpContext, name: string, code: string | undefined): string {
  if (name === 'q') return t.aboutWords(form.q);
  if (name === 'near') return t.aboutWords(form.where);
  if (name === 'withinKm') return list.miles(Math.round(kmToMiles(form.withinKm ?? 0)));
  if (name === 'notKnown') return t.notKnownIncluded;
  const filter = name === 'kind' ? 'way' : name;
  const codes = code && name !== 'kind' ? [code] : (form.filters[filter as 'way'] ?? []);
  const words = codes.map((each) => {
    const label = labelOf(t.terms[filter === 'timeOfDay' ? 'timesOfDay' : filter] ?? [], each);
    return filter === 'dayOfWeek' ? t.onDays(label) : label;
  });
  return words.join(', ') || (t.groups[filter] ?? filter);
}
