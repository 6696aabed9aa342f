import type { OpportunitySearch } from '@daybridge/sdk';
import { withoutPostcode } from '@daybridge/sdk/places';
import { filterNames, type FilterName, type NotKnownFilter, type SearchForm } from './filters.ts';
import type { FinderStore } from './opportunity-finder.store.ts';
import type { Preset } from './preset.ts';
import { placeFrom, placeWords, type Place } from './place.ts';

// Reading and changing what is searched for. Loaded with the first search: the first list of all needs none of it.

/** Somewhere to go, something to do, someone to see: which kinds each means. */
export const ways = {
  go: ['facility', 'group', 'break'],
  do: ['activity', 'course', 'volunteering', 'work-experience', 'have-a-say', 'training-for-members'],
  see: ['one-to-one', 'group'],
} as const;
export type Way = keyof typeof ways;

/** How many filters are chosen; how far counts where there is a place to measure from. Words and place are not filters: they stay visible in their boxes. */
export function chosenCount(form: SearchForm): number {
  return filterNames.reduce((sum, name) => sum + form.filters[name].length, form.withinKm && form.where ? 1 : 0);
}

/**
 * Reads the form's native controls. While the filters are not loaded, what was chosen before still holds.
 *
 * @public The store loads this file and hands all of it to who changes the form.
 */
export function readForm(data: FormData, before: SearchForm): SearchForm {
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const words = { where: text('where'), q: withoutPostcode(text('q')).slice(0, 200) };
  if (!data.has('withinKm')) return { ...before, ...words };
  const filters = Object.fromEntries(filterNames.map((name) => [name, data.getAll(name).map(String)])) as unknown as SearchForm['filters'];
  const keeps = before.includeNotKnown.filter((name) => name !== 'accessFeature' || filters.accessFeature.length > 0);
  return { ...before, ...words, withinKm: Number(text('withinKm')) || undefined, filters, includeNotKnown: keeps };
}

/** The same form without one filter, or without one value of it. */
export function without(form: SearchForm, name: string, code?: string): SearchForm {
  if (name === 'q') return { ...form, q: '' };
  if (name === 'near') return { ...form, where: '', withinKm: undefined };
  if (name === 'withinKm') return { ...form, withinKm: undefined };
  if (name === 'notKnown') return { ...form, includeNotKnown: form.includeNotKnown.filter((each) => each !== code) };
  const filter = (name === 'kind' ? 'way' : name) as FilterName;
  if (!(filter in form.filters)) return form;
  const left = code && filter !== 'way' ? form.filters[filter].filter((each) => each !== code) : [];
  return { ...form, filters: { ...form.filters, [filter]: name === 'way' && code ? form.filters.way.filter((each) => each !== code) : left } };
}

/**
 * The form a page begins with, and somebody's link. Few pages set anything, so it is loaded only then.
 *
 * @public As above.
 */
export const presetForm = async (preset: Preset, link: string): Promise<SearchForm> => (await import('./preset.ts')).presetForm(preset, link);

/** Asks again without one filter, or without one value of it. */
export function drop(store: FinderStore, name: string, code?: string): Promise<void> {
  const { form, place } = store.state;
  return store.search(without(form, name, code), name === 'near' ? undefined : place);
}

/** Asks again with the places that have not told us. */
export function includeNotKnown(store: FinderStore, name: NotKnownFilter): Promise<void> {
  const { form, place } = store.state;
  return store.search({ ...form, includeNotKnown: [...new Set([...form.includeNotKnown, name])] }, place);
}

/** The form with its place as it is sent: a full postcode is cut before anybody sees it again. */
export function tidied(form: SearchForm): SearchForm {
  return { ...form, where: placeWords(placeFrom(form.where)) };
}

/** The form as the contract's search. `place` stands in for the box when somebody chose between places of one name. */
export function toSearch(form: SearchForm, limit: number, place?: Place): OpportunitySearch {
  const { way, ...filters } = { ...form.filters, ...form.fixed };
  const near = place ?? placeFrom(form.where);
  const kind = [...new Set(way.flatMap((each) => ways[each as Way] ?? []))];
  const chosen = Object.entries(filters).filter(([, codes]) => codes.length > 0);
  return {
    ...(form.q ? { q: form.q } : {}),
    ...(near ? { near } : {}),
    ...(near && form.withinKm ? { withinKm: form.withinKm } : {}),
    ...(kind.length ? { kind } : {}),
    ...Object.fromEntries(chosen.map(([name, codes]) => [name, [...codes]])),
    ...(form.includeNotKnown.length ? { includeNotKnown: [...form.includeNotKnown] } : {}),
    limit,
  } as OpportunitySearch;
}
