/** The documents of the index, put in order and turned into sets and lists that a search can run over. Made anew after changes. */
import { emptyBits, fullBits, members, setBit, setOf, without } from './bits.ts';
import type { Bits } from './bits.ts';
import { bitColumn, codeColumn } from './columns.ts';
import type { BitColumn, CodeColumn } from './columns.ts';
import type { Dictionary } from './dictionary.ts';
import type { Document } from './document.ts';
import { codeFilters, indexedCodes } from './filters.ts';
import type { CodeFilter, IndexedCode } from './filters.ts';
import { rowOf } from './row.ts';
import type { Row } from './row.ts';
import { offersOf, venueRows } from './venue-rows.ts';
import type { VenueRows } from './venue-rows.ts';

/** Where each stem is found: from `starts[stem]` to `starts[stem + 1]` the documents, in order, and bits of the fields of each. */
export interface Postings {
  starts: Uint32Array;
  ids: Row;
  fields: Uint8Array;
}

/** The documents that have a code: as bits, or as a list where they are few, which is smaller and counts faster. */
export interface CodeSet {
  code: string;
  /** How many these are. */
  size: number;
  bits?: Bits;
  few?: Uint32Array;
}

export interface Built {
  /** In order of title, then id: a document's number is its rank. */
  documents: readonly Document[];
  all: Bits;
  /** For each filter (and kind of activity) its codes with the documents that have them. */
  codes: Record<IndexedCode, Map<string, CodeSet>>;
  /** The same in order of the codes. */
  codeSets: Record<IndexedCode, readonly CodeSet[]>;
  columns: Record<CodeFilter, CodeColumn>;
  venues: VenueRows;
  /** By kind of access: the documents with a venue that offers it, and those with one of which it is not known that it does not. */
  offers: { yes: Bits[]; perhaps: Bits[] };
  /** The same by document. */
  offered: { yes: BitColumn; perhaps: BitColumn };
  costUnknown: Bits;
  languageUnknown: Bits;
  /** What takes place and is for people of every kind and age: at equal fit such things come first. */
  forAll: Bits;
  postings: Postings;
}

/** The same the other way round: by document what is given by stem, and back. */
function turned({ starts: given, ids: others, fields: found }: Postings, count: number): Postings {
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < others.length; i++) starts[others[i]! + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const ids = rowOf(others.length, given.length);
  const fields = new Uint8Array(others.length);
  const next = starts.slice();
  for (let row = 0; row + 1 < given.length; row++) {
    for (let i = given[row]!; i < given[row + 1]!; i++) {
      const at = next[others[i]!]!++;
      ids[at] = row;
      fields[at] = found[i]!;
    }
  }
  return { starts, ids, fields };
}

/** Words of a document that was there before are in the postings of then: nothing keeps them twice. */
function postingsOf(documents: readonly Document[], stemCount: number, before: Built | undefined): Postings {
  const known = before && turned(before.postings, before.documents.length);
  const numbersBefore = new Map(before?.documents.map(({ id }, n) => [id, n]));
  const rows = documents.map(({ id, terms }) => {
    if (terms) return { terms, length: terms.length };
    const from = known!.starts[numbersBefore.get(id)!]!;
    return { from, length: known!.starts[numbersBefore.get(id)! + 1]! - from };
  });
  const starts = new Uint32Array(documents.length + 1);
  for (let n = 0; n < rows.length; n++) starts[n + 1] = starts[n]! + rows[n]!.length;
  const ids = rowOf(starts[rows.length]!, stemCount);
  const fields = new Uint8Array(starts[rows.length]!);
  for (const [n, { terms, from = 0, length }] of rows.entries()) {
    if (terms) {
      for (let i = 0; i < length; i++) [ids[starts[n]! + i], fields[starts[n]! + i]] = [terms[i]! >>> 6, terms[i]! & 63];
      continue;
    }
    ids.set(known!.ids.subarray(from, from + length), starts[n]!);
    fields.set(known!.fields.subarray(from, from + length), starts[n]!);
  }
  return turned({ starts, ids, fields }, stemCount);
}

const membersOf = ({ few, bits }: CodeSet): Iterable<number> => few ?? members(bits!);

/** The documents that have a code. Nobody may alter the set. */
export const bitsOf = ({ all }: Built, set: CodeSet): Bits => set.bits ?? setOf(set.few!, all.length * 32);

/** Compares as the index orders: by title, then id. */
export const byTitle = (a: { titleKey: string; id: string }, b: { titleKey: string; id: string }): number =>
  a.titleKey < b.titleKey ? -1 : a.titleKey > b.titleKey ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const byCode = (a: CodeSet, b: CodeSet): number => (a.code < b.code ? -1 : 1);

/** `before` is what was built last, if anything was. */
export function build(unordered: Iterable<Document>, dictionary: Dictionary, before?: Built): Built {
  const documents = [...unordered].sort(byTitle);
  const size = documents.length;
  const codes = Object.fromEntries(indexedCodes.map((filter) => [filter, new Map<string, CodeSet>()])) as Built['codes'];
  const lists: number[][] = [];
  const forAll = emptyBits(size);
  for (const [n, document] of documents.entries()) {
    for (const id of document.codes) (lists[id] ??= []).push(n);
    if (document.forAll) setBit(forAll, n);
  }
  for (const [id, list] of lists.entries()) {
    if (!list) continue;
    const [filter, code] = dictionary.codeNames[id]!;
    const areFew = list.length < size / 64;
    codes[filter as IndexedCode].set(code, { code, size: list.length, ...(areFew ? { few: Uint32Array.from(list) } : { bits: setOf(list, size) }) });
  }
  const codeSets = Object.fromEntries(indexedCodes.map((filter) => [filter, [...codes[filter].values()].sort(byCode)])) as unknown as Built['codeSets'];
  const venues = venueRows(documents);
  const offers = offersOf(venues, size);
  const postings = postingsOf(documents, dictionary.stemCount, before);
  for (const document of documents) document.terms = undefined;
  const all = fullBits(size);
  const unknown = (filter: IndexedCode): Bits => codeSets[filter].reduce((left, set) => without(left, setOf(membersOf(set), size)), all);
  return {
    documents,
    all,
    codes,
    codeSets,
    columns: Object.fromEntries(codeFilters.map((filter) => [filter, codeColumn(codeSets[filter].map(membersOf), size)])) as Record<CodeFilter, CodeColumn>,
    costUnknown: unknown('cost'),
    languageUnknown: unknown('language'),
    forAll,
    venues,
    offers,
    offered: { yes: bitColumn(offers.yes, size), perhaps: bitColumn(offers.perhaps, size) },
    postings,
  };
}
