/** The filters of the form. `way` is ours (three ways in, each a few kinds), the others are the contract's. */
export const filterNames = ['way', 'lifeDomain', 'dayOfWeek', 'timeOfDay', 'accessFeature', 'supportOffered', 'cost', 'accessRoute'] as const;
export type FilterName = (typeof filterNames)[number];

/** The filters whose "not known" can be taken in. */
export type NotKnownFilter = 'accessFeature' | 'cost' | 'language';

export type FixedFilters = Partial<Record<FilterName, readonly string[]>> | undefined;

/** What somebody asked for. It lives in memory only: never in an address, an event or a store. */
export interface SearchForm {
  where: string;
  q: string;
  /** Kilometres; nothing for any distance. */
  withinKm: number | undefined;
  filters: Record<FilterName, readonly string[]>;
  includeNotKnown: readonly NotKnownFilter[];
  /** Filters of the page itself: they hold whatever else is asked for, and are not offered. */
  fixed?: FixedFilters;
}

/** A form with nothing in it but what the page itself holds to. */
export function emptyForm(where = '', fixed?: FixedFilters): SearchForm {
  return { fixed, where, q: '', withinKm: undefined, filters: Object.fromEntries(filterNames.map((name) => [name, []])) as unknown as SearchForm['filters'], includeNotKnown: [] };
}

/** True when there is nothing to search for: the plain first list answers it. */
export function asksNothing({ where, q, filters, includeNotKnown, fixed }: SearchForm): boolean {
  return !fixed && !where && !q && !includeNotKnown.length && filterNames.every((name) => !filters[name].length);
}
