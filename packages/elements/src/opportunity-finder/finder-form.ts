import { html, nothing, type TemplateResult } from 'lit';
import { domainIcon } from '../shared/domain-icons.ts';
import type { FinderMessages } from './opportunity-finder.messages.ts';
import type { FinderState } from './opportunity-finder.store.ts';
import { chosenCount, filterNames, offered, type FilterName } from './search-form.ts';

/** What the form needs. */
export interface FormContext {
  state: FinderState;
  t: FinderMessages;
  /** On a narrow page the filters start closed, so that the first result is on the first screen. */
  filtersOpen: boolean;
  submit: (event: SubmitEvent) => void;
}

const distances = [1, 2, 3, 5, 10, 20];
const kmOf = (miles: number) => Math.round(miles * 1.609344 * 100) / 100;
/** So many boxes of a group are seen at once; the rest are one activation away. */
const shown = 6;
/** These are seen without opening them: what most people choose by. */
const unfolded: readonly FilterName[] = ['way', 'lifeDomain'];

/** Words, place and filters. Nothing is asked until "Show results". */
export function formView({ state, t, filtersOpen, submit }: FormContext): TemplateResult {
  const { form } = state;
  const chosen = chosenCount(form);
  return html`<form novalidate @submit=${submit}>
    <div class="field">
      <label for="where">${t.where}</label><span class="hint" id="where-hint">${t.whereHint}</span>
      <input class="input" id="where" name="where" type="text" autocomplete="off" spellcheck="false" aria-describedby="where-hint" maxlength="100" .value=${form.where} />
    </div>
    <div class="field">
      <label for="q">${t.what}</label><span class="hint" id="q-hint">${t.whatHint}</span>
      <input class="input" id="q" name="q" type="text" autocomplete="off" aria-describedby="q-hint" maxlength="200" .value=${form.q} />
    </div>
    <details class="filters" ?open=${filtersOpen}>
      <summary>${chosen ? t.filtersChosen(chosen) : t.filters}</summary>
      ${filterNames.map((name) => group(name, state, t))}
      <div class="field">
        <label for="within">${t.howFar}</label>
        <select class="input" id="within" name="withinKm">
          <option value="" .selected=${!form.withinKm}>${t.anyDistance}</option>
          ${distances.map((miles) => html`<option value=${kmOf(miles)} .selected=${form.withinKm === kmOf(miles)}>${t.miles(miles)}</option>`)}
        </select>
      </div>
    </details>
    <p class="go"><button class="btn" type="submit">${t.show}</button></p>
  </form>`;
}

function group(name: FilterName, { form, page }: FinderState, t: FinderMessages): TemplateResult {
  const facets = page?.facets[name] ?? {};
  const codes: readonly string[] = name === 'lifeDomain' || name === 'dayOfWeek' ? t.terms[name]!.map((term) => term.code) : offered[name];
  const label = (code: string) => t.terms[name]!.find((term) => term.code === code)?.label ?? code;
  const box = (code: string) => html`<label class="tick">
    <input type="checkbox" name=${name} value=${code} .checked=${form.filters[name].includes(code)} />
    ${name === 'lifeDomain' ? domainIcon(code) : nothing}<span>${label(code)}</span>
    ${facets[code] === undefined ? nothing : html`<span class="n">${facets[code]}</span>`}
  </label>`;
  const first = codes.length > shown + 1 ? codes.slice(0, shown) : codes;
  const rest = codes.slice(first.length);
  const folded = !unfolded.includes(name);
  const chosen = form.filters[name].length;
  const boxes = html`<fieldset>
    <legend class=${folded ? 'hush' : nothing}>${t.groups[name]}</legend>
    ${first.map(box)}
    ${rest.length
      ? html`<details class="rest" ?open=${rest.some((code) => form.filters[name].includes(code))}><summary>${t.showMore(rest.length)}</summary>${rest.map(box)}</details>`
      : nothing}
  </fieldset>`;
  return folded
    ? html`<details class="group" ?open=${chosen > 0}><summary>${t.groups[name]}${chosen ? ` (${chosen})` : ''}</summary>${boxes}</details>`
    : html`<div class="group">${boxes}</div>`;
}
