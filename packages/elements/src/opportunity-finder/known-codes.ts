import { AccessFeature, AccessRoute, CostKind, DayOfWeek, LifeDomain, SupportOffered, TimeOfDay } from '@daybridge/sdk/vocabularies';
import { filterNames, type FilterName } from './filters.ts';
import { ways } from './search-form.ts';

const lists = { lifeDomain: LifeDomain, dayOfWeek: DayOfWeek, timeOfDay: TimeOfDay, accessFeature: AccessFeature, supportOffered: SupportOffered, cost: CostKind, accessRoute: AccessRoute };

/** Every code a filter can have. */
export const codesOf = (name: FilterName): readonly string[] => (name === 'way' ? Object.keys(ways) : lists[name].map(({ code }) => code));

/** Each filter with what `codes` gives for it. */
export function eachFilter(codes: (name: FilterName) => readonly string[]): Record<FilterName, readonly string[]> {
  return Object.fromEntries(filterNames.map((name) => [name, codes(name)])) as Record<FilterName, readonly string[]>;
}
