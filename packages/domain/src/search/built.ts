/** The documents of the index, put in order and turned into sets and lists that a search can run over. Made anew after changes. */
import { emptyBits, fullBits, setBit, without } from './bits.ts';
import type { Bits } from './bits.ts';
import type { Dictionary } from './dictionary.ts';
import type { Document } from './document.ts';
import { codeFilters, indexedCodes } from './filters.ts';
import type { IndexedCode } from './filters.ts';
import { offersOf, venueRows } from './venue-rows.ts';
import type { VenueRows } from './venue-rows.ts';

/** Where each stem is found: from `starts[stem]` to `starts[stem + 1]` the documents, in order, and bits of the fields of each. */
export interface Postings {
  starts: Uint32Array;
  ids: Row;
  fields: Uint8Array;
}

/** Numbers that are as small as the highest of them allows: there are millions. */
type Row = Uint16Array | Uint32Array;

const rowOf = (length: number, end: number): Row => (end <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length));

/** The documents that have a code; as a list too where they are few, which counts faster. */
export interface CodeSet {
  code: string;
  /** The number of the code in the dictionary. */
  id: number;
  bits: Bits;
  /** How many these are. */
  size: number;
  few?: Uint32Array;
}

/** The codes of all documents that one can filter by, by document: `starts[n]` to `starts[n + 1]`. */
export interface CodeRows {
  starts: Uint32Array;
  ids: Row;
  /** One more than the highest number of a code. */
  end: number;
}

export interface Built {
  /** In order of title, then id: a document's number is its rank. */
  documents: readonly Document[];
  all: Bits;
  /** For each filter (and kind of activity) its codes with the documents that have them. */
  codes: Record<IndexedCode, Map<string, CodeSet>>;
  /** The same in order of the codes. */
  codeSets: Record<IndexedCode, readonly CodeSet[]>;
  codeRows: CodeRows;
  venues: VenueRows;
  /** By kind of access: the documents with a venue that offers it, and those with one of which it is not known that it does not. */
  offers: { yes: Bits[]; perhaps: Bits[] };
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

function codeRowsOf(documents: readonly Document[], codeSets: Built['codeSets'], end: number): CodeRows {
  const isFilter = new Uint8Array(end);
  for (const filter of codeFilters) for (const { id } of codeSets[filter]) isFilter[id] = 1;
  const codes = documents.map((document) => document.codes.filter((id) => isFilter[id] === 1));
  const starts = new Uint32Array(documents.length + 1);
  for (let n = 0; n < documents.length; n++) starts[n + 1] = starts[n]! + codes[n]!.length;
  const ids = rowOf(starts[documents.length]!, end);
  for (let n = 0; n < documents.length; n++) ids.set(codes[n]!, starts[n]!);
  return { starts, ids, end };
}

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
    const bits = emptyBits(size);
    for (const n of list) setBit(bits, n);
    codes[filter as IndexedCode].set(code, { code, id, bits, size: list.length, ...(list.length < bits.length / 2 ? { few: Uint32Array.from(list) } : {}) });
  }
  const codeSets = Object.fromEntries(indexedCodes.map((filter) => [filter, [...codes[filter].values()].sort(byCode)])) as unknown as Built['codeSets'];
  const venues = venueRows(documents);
  const postings = postingsOf(documents, dictionary.stemCount, before);
  for (const document of documents) document.terms = undefined;
  const all = fullBits(size);
  const unknown = (filter: IndexedCode): Bits => [...codes[filter].values()].reduce((left, { bits }) => without(left, bits), all);
  return {
    documents,
    all,
    codes,
    codeSets,
    codeRows: codeRowsOf(documents, codeSets, lists.length),
    costUnknown: unknown('cost'),
    languageUnknown: unknown('language'),
    forAll,
    venues,
    offers: offersOf(venues, size),
    postings,
  };
}
