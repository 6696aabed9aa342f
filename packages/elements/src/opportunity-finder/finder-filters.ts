import { html, nothing, type TemplateResult } from 'lit';
import { css } from '../shared/css.ts';
import { answers } from '../shared/answers.styles.ts';
import { kmToMiles } from '@daybridge/sdk/places';
import { domainIcon } from '../shared/domain-icons.ts';
import { labelOf } from '../shared/vocabulary.ts';
import type { Lang } from '../shared/messages.ts';
import { en, type FiltersMessages } from './finder-filters.messages.ts';
import type { FinderMessages } from './opportunity-finder.messages.ts';
import type { FinderState } from './opportunity-finder.store.ts';
import { filterNames, type FilterName, type SearchForm } from './filters.ts';
import type { FinderHost } from './finder-host.ts';
import type { SearchHelp } from './results-list.ts';
import { pointOf } from './place.ts';
import { kmOf } from './preset.ts';
import { chosenCount, drop, includeNotKnown, ways, type Way } from './search-form.ts';
import { chips, kept, notKnown, placeChoices, suggestions, whereWords, type HelpContext } from './search-help.ts';

/** The filters' looks, over the finder's own. */
const filterStyles = css`
  .group { border-block-start: 1px solid var(--_rule); }
  .group > fieldset { margin-block-end: var(--_s3); }
  .group > fieldset > legend { padding-block-start: 0.55em; }
  .group .tick svg.i { margin: 0; color: var(--_accent); }
  @media (forced-colors: active) { .group .tick svg.i { color: inherit; } }
  .field.group { padding-block-start: 0.55em; }
  .choices { display: grid; gap: var(--_s3); justify-items: start; margin-block-end: var(--_s5); }
  .suggestions > li { padding-block: var(--_s2); }
  .suggestions { margin-block-end: var(--_s5); }
`;

interface FiltersContext {
  state: FinderState;
  t: FiltersMessages;
  list: FinderMessages;
}

/** The filters and what stands around a searched list, with their words. */
export interface Filters {
  lang: Lang;
  view: () => TemplateResult;
  /** "Filters (2 chosen)"; nothing when none is. */
  title: () => string | undefined;
  help: (level: number) => SearchHelp;
}

/** Loaded when the filters are open or something was searched for. */
export async function load({ element, store, words, shared, searching, looks }: FinderHost): Promise<Filters> {
  const lang = element.language;
  looks(answers, filterStyles);
  const t = lang === 'cy' ? (await import('./finder-filters.messages.cy.ts')).cy : en;
  return {
    lang,
    view: () => filtersView({ state: store.state, t, list: words() }),
    title: () => {
      const chosen = chosenCount(store.state.form);
      return chosen ? t.filtersChosen(chosen) : undefined;
    },
    help: (level) => {
      const context: HelpContext = {
        state: store.state, t, shared: shared(), lang, phone: element.helpPhone, level,
        drop: (name, code) => searching(drop(store, name, code)),
        include: (name) => searching(includeNotKnown(store, name)),
        choosePlace: (choice) => searching(store.search({ ...store.state.form, where: choice.name }, pointOf(choice))),
        retry: () => searching(store.retry()),
      };
      return {
        kept: () => kept(context), where: () => whereWords(context), placeChoices: () => placeChoices(context), chips: () => chips(context),
        suggestions: () => suggestions(context), notKnown: () => notKnown(context),
      };
    },
  };
}

/** The codes that are offered as boxes to tick, in this order. Life domains and days are whole lists. */
const offered = {
  way: ['go', 'do', 'see'],
  timeOfDay: ['morning', 'afternoon', 'evening'],
  accessFeature: ['step-free', 'accessible-toilet', 'quiet-space', 'hearing-loop', 'bsl', 'easy-read', 'large-print', 'assistance-dogs', 'parking'],
  supportOffered: ['accompanied', 'travel-help', 'interpreter', 'replacement-care'],
  cost: ['free'],
  accessRoute: ['drop-in', 'open-to-public', 'self-referral'],
} as const;

const distances = [1, 2, 3, 5, 10, 20];
/** So many boxes of a group are seen at once; the rest are one activation away. */
const shown = 6;
/** These are seen without opening them: what most people choose by. */
const unfolded: readonly FilterName[] = ['way', 'lifeDomain'];

/** The boxes to tick, in groups, and how far. Ticking asks nothing: "Show results" does. */
function filtersView(c: FiltersContext): TemplateResult {
  const { form } = c.state;
  const { t } = c;
  return html`${filterNames.filter((name) => !form.fixed?.[name]).map((name) => group(c, name))}
    <div class="field group">
      <label for="within">${t.howFar}</label>
      <select class="input" id="within" name="withinKm">
        <option value="" .selected=${!form.withinKm}>${t.anyDistance}</option>
        ${offeredMiles(form).map((miles) => html`<option value=${kmOf(miles)} .selected=${form.withinKm === kmOf(miles)}>${t.miles(miles)}</option>`)}
      </select>
    </div>
    <p><button class="btn">${t.useFilters}</button></p>`;
}

/** The usual distances, and the page's own if it sets another. */
function offeredMiles({ withinKm }: SearchForm): number[] {
  const own = withinKm ? Math.round(kmToMiles(withinKm)) : undefined;
  return own === undefined || distances.includes(own) ? distances : [...distances, own].sort((a, b) => a - b);
}

function group({ state: { form, page }, t, list }: FiltersContext, name: FilterName): TemplateResult {
  const facets = page?.facets[name === 'way' ? 'kind' : name] ?? {};
  const countOf = (code: string) => (name === 'way' ? ways[code as Way].reduce((sum, kind) => sum + (facets[kind] ?? 0), 0) || undefined : facets[code]);
  const codes: readonly string[] = name === 'lifeDomain' || name === 'dayOfWeek' ? t.terms[name]!.map((term) => term.code) : offered[name];
  const chosen = form.filters[name];
  const box = (code: string) => html`<label class="tick">
    <input type="checkbox" name=${name} value=${code} .checked=${chosen.includes(code)} />
    ${name === 'lifeDomain' ? domainIcon(code) : nothing}<span>${labelOf(t.terms[name]!, code)}</span>
    ${countOf(code) === undefined ? nothing : html`<span class="n">${countOf(code)}</span>`}
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
