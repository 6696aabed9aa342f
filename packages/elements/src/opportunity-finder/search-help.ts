import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '@daybridge/sdk';
import { kmToMiles } from '@daybridge/sdk/places';
import { timeOf } from '@daybridge/sdk/time';
import { heading } from '../shared/heading.ts';
import { icon } from '../shared/icons.ts';
import { fill, phoneLink } from '../shared/links.ts';
import type { Lang } from '../shared/messages.ts';
import { wordsOf } from '../shared/problems.ts';
import type { SharedMessages } from '../shared/shared.messages.ts';
import { labelOf } from '../shared/vocabulary.ts';
import type { FiltersMessages } from './finder-filters.messages.ts';
import type { FinderState } from './opportunity-finder.store.ts';
import { filterNames, type NotKnownFilter } from './filters.ts';

const closePath = 'M7 7l10 10M17 7L7 17';

/** What stands around a list that was searched for: what was chosen, and what to change when it does not help. */
export interface HelpContext {
  state: FinderState;
  t: FiltersMessages;
  shared: SharedMessages;
  lang: Lang;
  phone: string | undefined;
  level: number;
  drop: (name: string, code?: string) => void;
  include: (name: NotKnownFilter) => void;
  choosePlace: (place: Place) => void;
  retry: () => void;
}

/** What was loaded stays, with its time. */
export function kept({ state, t, shared, phone, lang, retry }: HelpContext): TemplateResult {
  const at = state.loadedAt ? timeOf(state.loadedAt, undefined, lang) : '';
  const [title, text] = wordsOf(state.problem!, shared);
  return html`<div class="note" id="kept" tabindex="-1">
    <p>${state.problem!.kind === 'offline' ? shared.offlineKept(at) : html`<strong>${title}.</strong> ${text} ${t.keptFrom(at)}`}</p>
    ${phone ? html`<p>${fill(shared.phone(`{${phone}}`), phoneLink)}</p>` : nothing}
    <p class="no-print"><button type="button" class="link-btn" @click=${retry}>${shared.tryAgain}</button></p>
  </div>`;
}

/** What the list is measured from, or that the place is not known. */
export function whereWords({ state, t }: HelpContext): unknown {
  if (state.placeState === 'unknown') return html`<div class="note"><p><strong>${t.placeUnknownTitle}.</strong> ${t.placeUnknown}</p><p>${t.placeUnknownList}</p></div>`;
  const place = state.page?.resolvedPlace;
  if (state.placeState !== 'found' || !state.page?.total) return nothing;
  if (!place) return html`<p class="soft">${t.nearest}</p>`;
  const miles = state.form.withinKm ? t.miles(Math.round(kmToMiles(state.form.withinKm))) : undefined;
  return html`<p class="soft">${miles ? t.within(miles, place.name) : t.near(place.name)}</p>`;
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
      ${c.t.remove(filterWords(c, name, code))}${icon(closePath)}</button></li>`)}
  </ul>`;
}

/** When nothing fits: which filter to drop, and how many each gives back. */
export function suggestions(c: HelpContext): unknown {
  const found = [...(c.state.page?.suggestions ?? [])].sort((a, b) => b.wouldGive - a.wouldGive).slice(0, 5);
  if (!found.length) return html`<p>${c.t.noneHelp}</p>`;
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
function filterWords({ state: { form }, t }: HelpContext, name: string, code: string | undefined): string {
  if (name === 'q') return t.aboutWords(form.q);
  if (name === 'near') return t.aboutWords(form.where);
  if (name === 'withinKm') return t.miles(Math.round(kmToMiles(form.withinKm ?? 0)));
  if (name === 'notKnown') return t.notKnownIncluded;
  const filter = name === 'kind' ? 'way' : name;
  // The name of a filter of a later version, or of anything else.
  if (!Object.hasOwn(form.filters, filter)) return name;
  const codes = code && name !== 'kind' ? [code] : form.filters[filter as 'way'];
  const words = codes.map((each) => {
    const label = labelOf(t.terms[filter === 'timeOfDay' ? 'timesOfDay' : filter] ?? [], each);
    return filter === 'dayOfWeek' ? t.onDays(label) : label;
  });
  return words.join(', ') || (t.groups[filter] ?? filter);
}
