/** Counts beside the filters: what each code would give, what has not told us, and what to drop when nothing is left. */
import type { Suggestion } from '../generated/model.ts';
import { AccessFeature } from '../generated/vocabularies/AccessFeature.ts';
import { TimeOfDay } from '../generated/vocabularies/TimeOfDay.ts';
import { daysOfWeek } from '../zoned.ts';
import { accessFacet, accessOf, featureMask } from './access.ts';
import type { SearchAnswer, SearchQuery } from './answer.ts';
import { and, count, countBoth, forEachBit, hasBit, without } from './bits.ts';
import type { Bits } from './bits.ts';
import type { Built, CodeSet } from './built.ts';
import { codeFilters, mayBeUnknown, needsAll, ofRecords } from './filters.ts';
import type { FilterName } from './filters.ts';
import { Lowest } from './lowest.ts';
import { chosenCodes } from './narrow.ts';
import type { Dimension, Narrowed } from './narrow.ts';
import { onDays } from './when.ts';
import type { When } from './when.ts';

const days = daysOfWeek.map((code) => ({ code }));

/** So many areas and so many organisations are told: nobody reads through more, and a large directory has thousands. The contract names the number. */
const MOST_RECORDS = 50;

/** Codes that would give something, and those that are chosen. */
function told<Of extends { code: string }>(all: readonly Of[], counter: (of: Of) => number, chosen: readonly string[] = []): Record<string, number> {
  const told: Record<string, number> = {};
  for (const of of all) {
    const n = counter(of);
    if (n > 0 || chosen.includes(of.code)) told[of.code] = n;
  }
  return told;
}

/** How many of some documents have a code. */
type Counter = (set: CodeSet) => number;

/** The same of records, of which there may be thousands: those that would give the most, and those that are chosen. */
function mostTold(sets: readonly CodeSet[], counter: Counter, chosen: readonly string[] = []): Record<string, number> {
  const most = new Lowest(MOST_RECORDS);
  for (let i = 0; i < sets.length; i++) {
    const n = counter(sets[i]!);
    if (n > 0) most.add(i - n * sets.length);
  }
  const told: Record<string, number> = {};
  for (const key of most.inOrder) {
    const set = sets[((key % sets.length) + sets.length) % sets.length]!;
    told[set.code] = counter(set);
  }
  for (const set of sets) if (chosen.includes(set.code)) told[set.code] = counter(set);
  return told;
}

function countIn(among: Bits, { bits, few }: CodeSet): number {
  if (!few) return countBoth(among, bits);
  let sum = 0;
  for (let i = 0; i < few.length; i++) if (hasBit(among, few[i]!)) sum++;
  return sum;
}

/** Each of the documents is looked at once, or where they are more than half each of the others: what these have, they have not. */
function counterOf({ all, documents, codeRows: { starts, ids, end } }: Built, among: Bits): Counter {
  const areMost = count(among) > documents.length / 2;
  const counts = new Uint32Array(end);
  forEachBit(areMost ? without(all, among) : among, (n) => {
    for (let row = starts[n]!; row < starts[n + 1]!; row++) counts[ids[row]!]!++;
  });
  return areMost ? ({ id, size }) => size - counts[id]! : ({ id }) => counts[id]!;
}

/**
 * For each filter what each of its codes would give, under the other filters as they are. Where all chosen codes are needed, that is
 * with the chosen ones too. A closed group has no day and no place and so is counted under none.
 */
export function facetsOf(built: Built, when: When, query: SearchQuery, narrowed: Narrowed): SearchAnswer['facets'] {
  const facets: SearchAnswer['facets'] = {};
  const inResult = counterOf(built, narrowed.result);
  for (const filter of codeFilters) {
    const among = needsAll.has(filter) ? narrowed.result : narrowed.except(filter);
    // For one filter alone the sets of its codes are counted: the other codes of the documents do not matter.
    const counter: Counter = among === narrowed.result ? inResult : among === built.all ? ({ size }) => size : (set) => countIn(among, set);
    facets[filter] = (ofRecords.has(filter) ? mostTold : told)(built.codeSets[filter], counter, query[filter] as string[]);
  }
  const anyTime = narrowed.except('when');
  facets.dayOfWeek = told(days, ({ code }) => countBoth(anyTime, onDays(when, [code], query.timeOfDay ?? [])), query.dayOfWeek);
  facets.timeOfDay = told(TimeOfDay, ({ code }) => countBoth(anyTime, onDays(when, query.dayOfWeek ?? [], [code])), query.timeOfDay);
  const mask = featureMask(query.accessFeature ?? []) ?? 0;
  const withUnknown = query.includeNotKnown?.includes('accessFeature') ?? false;
  const access = accessFacet(built, narrowed.except('accessFeature'), mask, withUnknown);
  facets.accessFeature = told(AccessFeature, ({ code }) => access.get(code)!, query.accessFeature);
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
