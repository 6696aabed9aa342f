import type { OpportunitySearch } from '@daybridge/sdk';
import { withoutPostcode } from '@daybridge/sdk/places';
import { placeFrom, type Place } from './place.ts';

/** The filters of the form. `way` is ours (three ways in, each a few kinds), the others are the contract's. */
export const filterNames = ['way', 'lifeDomain', 'dayOfWeek', 'timeOfDay', 'accessFeature', 'supportOffered', 'cost', 'accessRoute'] as const;
export type FilterName = (typeof filterNames)[number];

/** The filters whose "not known" can be taken in. */
export type NotKnownFilter = 'accessFeature' | 'cost' | 'language';

/** Somewhere to go, something to do, someone to see: which kinds each means. */
export const ways = {
  go: ['facility', 'group', 'break'],
  do: ['activity', 'course', 'volunteering', 'work-experience', 'have-a-say', 'training-for-members'],
  see: ['one-to-one', 'group'],
} as const;
export type Way = keyof typeof ways;

/** The codes that are offered as boxes to tick, in this order. Life domains and days are whole lists. */
export const offered = {
  way: ['go', 'do', 'see'],
  timeOfDay: ['morning', 'afternoon', 'evening'],
  accessFeature: ['step-free', 'accessible-toilet', 'quiet-space', 'hearing-loop', 'bsl', 'easy-read', 'large-print', 'assistance-dogs', 'parking'],
  supportOffered: ['accompanied', 'travel-help', 'interpreter', 'replacement-care'],
  cost: ['free'],
  accessRoute: ['drop-in', 'open-to-public', 'self-referral'],
} as const;

/** What somebody asked for. It lives in memory only: never in an address, an event or a store. */
export interface SearchForm {
  where: string;
  q: string;
  /** Kilometres; nothing for any distance. */
  withinKm: number | undefined;
  filters: Record<FilterName, readonly string[]>;
  includeNotKnown: readonly NotKnownFilter[];
}

/** A form with nothing in it. */
export function emptyForm(where = ''): SearchForm {
  return { where, q: '', withinKm: undefined, filters: Object.fromEntries(filterNames.map((name) => [name, []])) as unknown as SearchForm['filters'], includeNotKnown: [] };
}

/** Reads the form's native controls. While the filters are not loaded, what was chosen before still holds. */
export function readForm(data: FormData, before: SearchForm): SearchForm {
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const words = { where: text('where'), q: withoutPostcode(text('q')).slice(0, 200) };
  if (!data.has('withinKm')) return { ...before, ...words };
  const filters = Object.fromEntries(filterNames.map((name) => [name, data.getAll(name).map(String)])) as unknown as SearchForm['filters'];
  const keeps = before.includeNotKnown.filter((name) => name !== 'accessFeature' || filters.accessFeature.length > 0);
  return { ...words, withinKm: Number(text('withinKm')) || undefined, filters, includeNotKnown: keeps };
}

/** How many filters are chosen. Words and place are not filters: they stay visible in their boxes. */
export function chosenCount(form: SearchForm): number {
  return filterNames.reduce((sum, name) => sum + form.filters[name].length, form.withinKm ? 1 : 0);
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

/** The form as the contract's search. `place` stands in for the box when somebody chose between places of one name. */
export function toSearch(form: SearchForm, limit: number, place?: Place): OpportunitySearch {
  const { way, ...filters } = form.filters;
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
