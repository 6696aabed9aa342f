/** One search: filters, counts, order, page. */
import type { OpportunitySearch, Place, Suggestion } from '../generated/model.ts';
import type { Point } from '../geo.ts';
import { count, forEachBit, hasBit, setOf } from './bits.ts';
import type { Bits } from './bits.ts';
import { byTitle } from './built.ts';
import type { Built } from './built.ts';
import { decodeCursor, encodeCursor, queryHash } from './cursor.ts';
import type { Position } from './cursor.ts';
import type { Field } from './document.ts';
import { facetsOf, notKnownOf, suggestionsOf } from './facets.ts';
import { firstWhere } from './first-where.ts';
import { filterNames } from './filters.ts';
import type { FilterName } from './filters.ts';
import type { SearchState } from './index.ts';
import { Lowest } from './lowest.ts';
import { narrow } from './narrow.ts';
import { metresTo, nearestOf, nearTo, withinKm } from './near.ts';
import type { Near } from './near.ts';
import { fieldsOf, findText } from './text.ts';
import type { Found } from './text.ts';
import { byNext, noneComing } from './when.ts';
import type { When } from './when.ts';

/** The contract's search; the filters alone are what `GET /opportunities` has. */
export type SearchQuery = OpportunitySearch;

export interface SearchItem {
  /** Id of the opportunity. */
  id: string;
  /** A group for its members only: neither its place nor its dates are told. */
  closed?: true;
  /** Its venue, or the nearest. Never of a closed group. */
  venueId?: string;
  /** To one decimal. */
  distanceKm?: number;
  /** Where the words were found. */
  matched: Field[];
}

/** The contract's page with ids in place of records. An empty `placeChoices` says that the place is not known. */
export interface SearchAnswer {
  items: SearchItem[];
  facets: Partial<Record<FilterName, Record<string, number>>>;
  notKnown: Partial<Record<FilterName, number>>;
  suggestions: Suggestion[];
  resolvedPlace?: Place;
  placeChoices?: Place[];
  nextCursor?: string;
  total: number;
}

type Sort = NonNullable<SearchQuery['sort']>;

function sortOf(query: SearchQuery, found: Found | undefined, near: Near | undefined): Sort {
  const wished = query.sort ?? (found ? 'relevance' : near ? 'distance' : 'next-session');
  if (wished === 'distance' && !near) return 'next-session';
  return wished === 'relevance' && !found ? (near ? 'distance' : 'next-session') : wished;
}

/** Without what only says which part of the list is wanted. */
function identity(query: SearchQuery): unknown {
  const lists = filterNames.map((name) => [...((query[name] as string[] | undefined) ?? [])].sort());
  return [query.q ?? '', query.near ?? '', query.withinKm ?? 0, query.sort ?? '', [...(query.includeNotKnown ?? [])].sort(), lists];
}

/** What the order sorts by first: the less, the earlier. */
function primaryOf(sort: Sort, built: Built, scores: Uint32Array | undefined, near: Near | undefined, { next }: When): (n: number) => number {
  if (sort === 'relevance') return (n) => -scores![n]!;
  if (sort === 'distance') return (n) => metresTo(built, near!, n);
  return sort === 'next-session' ? (n) => next[n]! : () => 0;
}

/** How many documents come, by title and id, before or at a position. */
const rankAfter = ({ documents }: Built, position: Position): number => firstWhere(documents.length, (n) => byTitle(documents[n]!, position) > 0);

/** How many documents come, by their next session, before a position. */
const nextBefore = (order: Uint32Array, { next }: When, { primary }: Position, rank: number): number =>
  firstWhere(order.length, (place) => {
    const n = order[place]!;
    return !(next[n]! < primary || (next[n] === primary && n < rank));
  });

/** The first documents in order that come after the position: one more than a page, to know whether there is another. */
function inOrder(bits: Bits, total: number, built: Built, sort: Sort, primary: (n: number) => number, when: When, position: Position | undefined, most: number): number[] {
  const size = built.documents.length;
  const rank = position ? rankAfter(built, position) : 0;
  // Documents are in order of title, and of their next session once somebody asked: of many, the first ones are soon found.
  if (sort === 'title') return firstOf(bits, most, rank, size, (n) => n);
  if (sort === 'next-session' && total * total > size * most) {
    const order = byNext(when);
    return firstOf(bits, most, position ? nextBefore(order, when, position, rank) : 0, size, (i) => order[i]!);
  }
  // Both keys in one number compare natively.
  const lowest = new Lowest(most);
  forEachBit(bits, (n) => {
    const first = primary(n);
    if (position && (first < position.primary || (first === position.primary && n < rank))) return;
    lowest.add((first === Infinity ? noneComing : first) * size + n);
  });
  return Array.from(lowest.inOrder, (key) => ((key % size) + size) % size);
}

/** The first members of a set in an order, from a place in it on. */
function firstOf(bits: Bits, most: number, from: number, size: number, at: (place: number) => number): number[] {
  const first: number[] = [];
  for (let i = from; i < size && first.length < most; i++) if (hasBit(bits, at(i))) first.push(at(i));
  return first;
}

const nothing = (places: Place[]): SearchAnswer => ({
  items: [],
  facets: {},
  notKnown: {},
  suggestions: [],
  placeChoices: places,
  total: 0,
});

export function answer(state: SearchState, query: SearchQuery, realNow: number): SearchAnswer {
  const { built, dictionary, places } = state;
  const hash = queryHash(identity(query));
  const position = query.cursor === undefined ? undefined : decodeCursor(query.cursor, hash);
  // Later pages keep the order of the first, for an hour.
  const now = position && Math.abs(realNow - position.now * 1000) < 3_600_000 ? position.now * 1000 : Math.floor(realNow / 1000) * 1000;

  let resolvedPlace: (Place & Point) | undefined;
  if (query.near) {
    const found =
      'latitude' in query.near
        ? [{ name: places.nameOf(query.near) ?? '', ...query.near }]
        : places.find('outcode' in query.near ? query.near.outcode : query.near.town);
    if (found.length !== 1) return nothing(found);
    resolvedPlace = found[0]!;
  }
  const near = resolvedPlace && nearTo(built, resolvedPlace, query.withinKm);
  const when = state.whenAt(now);
  const found = findText(query.q, built, when, dictionary);
  const within = near && query.withinKm !== undefined ? withinKm(built, near, query.withinKm) : undefined;
  const narrowed = narrow(built, when, query, found?.bits, within);
  const bits = narrowed.result;
  const total = count(bits);
  const sort = sortOf(query, found, near);
  const weighed = sort === 'relevance' ? found!.weigh(bits) : undefined;
  const primary = primaryOf(sort, built, weighed?.scores, near, when);
  const limit = query.limit ?? 20;
  const order = inOrder(bits, total, built, sort, primary, when, position, limit + 1);
  const page = order.slice(0, limit);
  const last = page.at(-1);
  const where = (weighed ?? found?.weigh(setOf(page, built.documents.length)))?.where;
  return {
    items: page.map((n) => {
      const { id, closed, venues } = built.documents[n]!;
      const away = near && metresTo(built, near, n);
      const venue = venues[near ? nearestOf(built, near, n) : 0];
      return {
        id,
        ...(closed ? { closed } : {}),
        ...(venue ? { venueId: venue.id } : {}),
        ...(away === undefined || away === Infinity ? {} : { distanceKm: Math.round(away / 100) / 10 }),
        matched: where ? fieldsOf(where[n]!) : [],
      };
    }),
    facets: facetsOf(built, when, query, narrowed),
    notKnown: notKnownOf(query, narrowed),
    suggestions: total ? [] : suggestionsOf(built, when, query, narrowed),
    ...(resolvedPlace?.name ? { resolvedPlace } : {}),
    ...(order.length > limit && last !== undefined
      ? {
          nextCursor: encodeCursor(
            { now: now / 1000, primary: primary(last), titleKey: built.documents[last]!.titleKey, id: built.documents[last]!.id },
            hash,
          ),
        }
      : {}),
    total,
  };
}
