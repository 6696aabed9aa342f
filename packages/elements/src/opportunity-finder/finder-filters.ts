import { html, nothing, type TemplateResult } from 'lit';
import { domainIcon } from '../shared/domain-icons.ts';
import { labelOf } from '../shared/vocabulary.ts';
import type { FiltersMessages } from './finder-filters.messages.ts';
import type { FinderMessages } from './opportunity-finder.messages.ts';
import type { FinderState } from './opportunity-finder.store.ts';
import { filterNames, offered, type FilterName } from './search-form.ts';

/** What the filters need. */
export interface FiltersContext {
  state: FinderState;
  t: FiltersMessages;
  list: FinderMessages;
}

const distances = [1, 2, 3, 5, 10, 20];
const kmOf = (miles: number) => Math.round(miles * 1.609344 * 100) / 100;
/** So many boxes of a group are seen at once; the rest are one activation away. */
const shown = 6;
/** These are seen without opening them: what most people choose by. */
const unfolded: readonly FilterName[] = ['way', 'lifeDomain'];

/** The boxes to tick, in groups, and how far. Ticking asks nothing: "Show results" does. */
export function filtersView(c: FiltersContext): TemplateResult {
  const { form } = c.state;
  const { t, list } = c;
  return html`${filterNames.map((name) => group(c, name))}
    <div class="field group">
      <label for="within">${t.howFar}</label>
      <select class="input" id="within" name="withinKm">
        <option value="" .selected=${!form.withinKm}>${t.anyDistance}</option>
        ${distances.map((miles) => html`<option value=${kmOf(miles)} .selected=${form.withinKm === kmOf(miles)}>${list.miles(miles)}</option>`)}
      </select>
    </div>`;
}

function group({ state: { form, page }, t, list }: FiltersContext, name: FilterName): TemplateResult {
  const facets = page?.facets[name] ?? {};
  const codes: readonly string[] = name === 'lifeDomain' || name === 'dayOfWeek' ? t.terms[name]!.map((term) => term.code) : offered[name];
  const chosen = form.filters[name];
  const box = (code: string) => html`<label class="tick">
    <input type="checkbox" name=${name} value=${code} .checked=${chosen.includes(code)} />
    ${name === 'lifeDomain' ? domainIcon(code) : nothing}<span>${labelOf(t.terms[name]!, code)}</span>
    ${facets[code] === undefined ? nothing : html`<span class="n">${facets[code]}</span>`}
  </label>`;
  const first = codes.length > shown + 1 ? codes.slice(0, shown) : codes;
  const rest = codes.slice(first.length);
  const folded = !unfolded.includes(name);
  const boxes = html`<fieldset>
    <legend class=${folded ? 'hush' : nothing}>${t.groups[name]}</legend>
    ${first.map(box)}
    ${rest.length
      ? html`<details class="rest" ?open=${rest.some((code) => chosen.includes(code))}><summary>${list.showMore(rest.length)}</summary>${rest.map(box)}</details>`
      : nothing}
  </fieldset>`;
  return folded
    ? html`<details class="group" ?open=${chosen.length > 0}><summary>${t.groups[name]}${chosen.length ? ` (${chosen.length})` : ''}</summary>${boxes}</details>`
    : html`<div class="group">${boxes}</div>`;
}
