/** Counts beside the filters: what each code would give, what has not told us, and what to drop when nothing is left. */
import type { Suggestion } from '../generated/model.ts';
import { AccessFeature } from '../generated/vocabularies/AccessFeature.ts';
import { TimeOfDay } from '../generated/vocabularies/TimeOfDay.ts';
import { daysOfWeek } from '../zoned.ts';
import { accessFacet, accessOf, featureMask } from './access.ts';
import type { SearchAnswer, SearchQuery } from './answer.ts';
import { and, count, without } from './bits.ts';
import type { Bits } from './bits.ts';
import type { Built } from './built.ts';
import { countCodes, countWith, tallyOf } from './columns.ts';
import type { Tally } from './columns.ts';
import { codeFilters, mayBeUnknown, needsAll, ofRecords } from './filters.ts';
import type { FilterName } from './filters.ts';
import { Lowest } from './lowest.ts';
import { chosenCodes } from './narrow.ts';
import type { Dimension, Narrowed } from './narrow.ts';
import { onDays, slotBits } from './when.ts';
import type { When } from './when.ts';

const days = daysOfWeek.map((code) => ({ code }));

/** So many areas and so many organisations are told: nobody reads through more, and a large directory has thousands. The contract names the number. */
const MOST_RECORDS = 50;

type Told = Record<string, number>;

/** Codes that would give something, and those that are chosen. */
function told(all: readonly { code: string }[], counts: ArrayLike<number>, chosen: readonly string[] = []): Told {
  const told: Told = {};
  for (let n = 0; n < all.length; n++) if (counts[n]! > 0 || chosen.includes(all[n]!.code)) told[all[n]!.code] = counts[n]!;
  return told;
}

/** The same of records, of which there may be thousands: those that would give the most, and those that are chosen. */
function mostTold(all: readonly { code: string }[], counts: ArrayLike<number>, chosen: readonly string[] = []): Told {
  const most = new Lowest(MOST_RECORDS);
  for (let n = 0; n < all.length; n++) if (counts[n]! > 0) most.add(n - counts[n]! * all.length);
  const told: Told = {};
  const tell = (n: number): void => {
    told[all[n]!.code] = counts[n]!;
  };
  for (const key of most.inOrder) tell(((key % all.length) + all.length) % all.length);
  if (chosen.length) for (let n = 0; n < all.length; n++) if (chosen.includes(all[n]!.code)) tell(n);
  return told;
}

/**
 * For each filter what each of its codes would give, under the other filters as they are. Where all chosen codes are needed, that is
 * with the chosen ones too. A closed group has no day and no place and so is counted under none.
 */
export function facetsOf(built: Built, when: When, query: SearchQuery, narrowed: Narrowed): SearchAnswer['facets'] {
  const facets: SearchAnswer['facets'] = {};
  const { all, codeSets, columns, documents } = built;
  const inResult = tallyOf(all, documents.length, narrowed.result);
  const tallyIn = (among: Bits): Tally => (among === narrowed.result ? inResult : tallyOf(all, documents.length, among));
  for (const filter of codeFilters) {
    const tally = needsAll.has(filter) ? inResult : tallyIn(narrowed.except(filter));
    const counts = countCodes(columns[filter], tally(columns[filter]), codeSets[filter].length);
    facets[filter] = (ofRecords.has(filter) ? mostTold : told)(codeSets[filter], counts, query[filter] as string[]);
  }
  const { dayOfWeek = [], timeOfDay = [] } = query;
  const bySlots = tallyIn(narrowed.except('when'))(when.slotsOf);
  const at = (days: readonly string[], times: readonly string[]): number => countWith(when.slotsOf, bySlots, slotBits(days, times));
  facets.dayOfWeek = told(days, days.map(({ code }) => at([code], timeOfDay)), dayOfWeek);
  facets.timeOfDay = told(TimeOfDay, TimeOfDay.map(({ code }) => at(dayOfWeek, [code])), timeOfDay);
  const mask = featureMask(query.accessFeature ?? []) ?? 0;
  const withUnknown = query.includeNotKnown?.includes('accessFeature') ?? false;
  const among = narrowed.except('accessFeature');
  facets.accessFeature = told(AccessFeature, accessFacet(built, among, tallyIn(among), mask, withUnknown), query.accessFeature);
  return facets;
}

/** For each filter in use, how many more there would be if those who have not told us were let in. */
export function notKnownOf(query: SearchQuery, narrowed: Narrowed): SearchAnswer['notKnown'] {
  const counts: SearchAnswer['notKnown'] = {};
  for (const filter of mayBeUnknown) {
    const untold = narrowed.unknown.get(filter);
    if (!untold) continue;
    counts[filter] = query.includeNotKnown?.includes(filter) ? 0 : count(without(and(narrowed.except(filter), untold), narrowed.result));
  }
  return counts;
}

/** When nothing is left: which one filter (or one code of it, where all are needed) to drop, and how many that gives; the most first. */
export function suggestionsOf(built: Built, when: When, query: SearchQuery, narrowed: Narrowed): Suggestion[] {
  const suggestions: Suggestion[] = [];
  const suggest = (dropFilter: string, left: Bits, code?: string): void => {
    const wouldGive = count(left);
    if (wouldGive) suggestions.push({ dropFilter, ...(code === undefined ? {} : { code }), wouldGive });
  };
  const dropOne = (filter: Dimension & FilterName, codes: readonly string[], leaves: (codes: string[]) => Bits): void => {
    if (codes.length < 2) return;
    for (const code of codes) suggest(filter, and(narrowed.except(filter), leaves(codes.filter((other) => other !== code))), code);
  };
  for (const dimension of narrowed.chosen.keys()) {
    if (dimension === 'when') {
      const [days, times] = [query.dayOfWeek ?? [], query.timeOfDay ?? []];
      const rest = narrowed.except('when');
      if (days.length) suggest('dayOfWeek', times.length ? and(rest, onDays(when, [], times)) : rest);
      if (times.length) suggest('timeOfDay', days.length ? and(rest, onDays(when, days, [])) : rest);
      continue;
    }
    if (dimension === 'supportOffered')
      dropOne('supportOffered', query.supportOffered!, (codes) => chosenCodes(built, 'supportOffered', codes));
    if (dimension === 'accessFeature') {
      dropOne('accessFeature', query.accessFeature!, (codes) => {
        const { yes, unknown } = accessOf(built, featureMask(codes) ?? 0);
        return query.includeNotKnown?.includes('accessFeature') ? yes.map((word, i) => word | unknown[i]!) : yes;
      });
    }
    suggest(dimension, narrowed.except(dimension));
  }
  return suggestions.sort((a, b) => b.wouldGive - a.wouldGive || (a.dropFilter < b.dropFilter ? -1 : a.dropFilter > b.dropFilter ? 1 : 0));
}
