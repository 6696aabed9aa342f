/** What each chosen filter leaves, and what all leave together. */
import { accessOf, featureMask } from './access.ts';
import type { SearchQuery } from './answer.ts';
import { addAll, and, emptyBits, keepBoth } from './bits.ts';
import type { Bits } from './bits.ts';
import { bitsOf } from './built.ts';
import type { Built } from './built.ts';
import { codeFilters, needsAll } from './filters.ts';
import type { CodeFilter } from './filters.ts';
import { onDays } from './when.ts';
import type { When } from './when.ts';

/** What narrows a list: a filter of codes, day and time together (of one session), access, words, or distance. */
export type Dimension = CodeFilter | 'when' | 'accessFeature' | 'q' | 'withinKm';

export interface Narrowed {
  /** What each filter in use leaves by itself. */
  chosen: Map<Dimension, Bits>;
  /** What all leave together. */
  result: Bits;
  /** What all but one leave. */
  except(dimension: Dimension): Bits;
  /** Documents that have not told us, for filters in use of which that can be. */
  unknown: Map<'accessFeature' | 'cost' | 'language', Bits>;
}

/** The documents a filter leaves for some of its codes. */
export function chosenCodes(built: Built, filter: CodeFilter, codes: readonly string[]): Bits {
  const none = emptyBits(built.documents.length);
  const sets = codes.map((code) => built.codes[filter].get(code)).map((set) => (set ? bitsOf(built, set) : none));
  if (needsAll.has(filter)) return sets.reduce((both, set) => and(both, set), built.all);
  return sets.reduce((either, set) => addAll(either, set), none.slice());
}

export function narrow(built: Built, when: When, query: SearchQuery, words: Bits | undefined, within: Bits | undefined): Narrowed {
  const chosen = new Map<Dimension, Bits>();
  const unknown: Narrowed['unknown'] = new Map();
  const wantsUnknown = (name: 'accessFeature' | 'cost' | 'language'): boolean => query.includeNotKnown?.includes(name) ?? false;
  for (const filter of codeFilters) {
    const codes = query[filter] as string[] | undefined;
    if (!codes?.length) continue;
    const bits = chosenCodes(built, filter, codes);
    if (filter === 'cost' || filter === 'language') {
      const untold = filter === 'cost' ? built.costUnknown : built.languageUnknown;
      unknown.set(filter, untold);
      if (wantsUnknown(filter) || codes.includes('not-known')) addAll(bits, untold);
    }
    chosen.set(filter, bits);
  }
  if (query.dayOfWeek?.length || query.timeOfDay?.length) chosen.set('when', onDays(when, query.dayOfWeek ?? [], query.timeOfDay ?? []));
  if (query.accessFeature?.length) {
    const mask = featureMask(query.accessFeature);
    const access =
      mask === undefined ? { yes: emptyBits(built.documents.length), unknown: emptyBits(built.documents.length) } : accessOf(built, mask);
    unknown.set('accessFeature', access.unknown);
    chosen.set('accessFeature', wantsUnknown('accessFeature') ? addAll(access.yes.slice(), access.unknown) : access.yes);
  }
  if (words) chosen.set('q', words);
  if (within) chosen.set('withinKm', within);
  const leftBy = new Map<Dimension | undefined, Bits>();
  const all = (but?: Dimension): Bits => {
    const known = leftBy.get(but);
    if (known) return known;
    const [first = built.all, second, ...others] = [...chosen].flatMap(([name, bits]) => (name === but ? [] : [bits]));
    const left = second ? others.reduce(keepBoth, and(first, second)) : first;
    leftBy.set(but, left);
    return left;
  };
  const result = all();
  return { chosen, result, unknown, except: (dimension) => (chosen.has(dimension) ? all(dimension) : result) };
}
