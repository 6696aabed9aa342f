/** The documents of the index, put in order and turned into sets and lists that a search can run over. Made anew after changes. */
import { emptyBits, fullBits, setBit } from './bits.ts';
import type { Bits } from './bits.ts';
import type { Dictionary } from './dictionary.ts';
import type { Document } from './document.ts';
import { indexedCodes } from './filters.ts';
import type { IndexedCode } from './filters.ts';
import { offersOf, venueRows } from './venue-rows.ts';
import type { VenueRows } from './venue-rows.ts';

/** Where a stem is found: `document << 6 | bits of fields`, by document. */
export interface Postings {
  /** Where the list of each stem begins in `entries`; one more than there are stems. */
  starts: Uint32Array;
  entries: Uint32Array;
}

/** The documents that have a code; as a list too where they are few, which counts faster. */
export interface CodeSet {
  /** The number of the code in the dictionary. */
  id: number;
  bits: Bits;
  /** How many these are. */
  size: number;
  few?: Uint32Array;
}

/** The codes of all documents, by document: `starts[n]` to `starts[n + 1]`. */
export interface CodeRows {
  starts: Uint32Array;
  ids: Uint16Array | Uint32Array;
  /** One more than the highest number of a code. */
  end: number;
}

export interface Built {
  /** In order of title, then id: a document's number is its rank. */
  documents: readonly Document[];
  all: Bits;
  /** For each filter (and kind of activity) its codes with the documents that have them. */
  codes: Record<IndexedCode, Map<string, CodeSet>>;
  codeRows: CodeRows;
  venues: VenueRows;
  /** By kind of access: the documents with a venue that offers it, and those with one of which it is not known that it does not. */
  offers: { yes: Bits[]; perhaps: Bits[] };
  costUnknown: Bits;
  languageUnknown: Bits;
  postings: Postings;
}

/** Lists of `other << 6 | bits` the other way round: by document what is given by stem, and back. */
function turned(lists: Postings, count: number): Postings {
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < lists.entries.length; i++) starts[(lists.entries[i]! >>> 6) + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const entries = new Uint32Array(lists.entries.length);
  const next = starts.slice();
  for (let row = 0; row + 1 < lists.starts.length; row++) {
    for (let i = lists.starts[row]!; i < lists.starts[row + 1]!; i++) {
      const entry = lists.entries[i]!;
      entries[next[entry >>> 6]!++] = (row << 6) | (entry & 63);
    }
  }
  return { starts, entries };
}

/** Words of a document that was there before are in the postings of then: nothing keeps them twice. */
function postingsOf(documents: readonly Document[], stemCount: number, before: Built | undefined): Postings {
  const known = before && turned(before.postings, before.documents.length);
  const numbersBefore = new Map(before?.documents.map(({ id }, n) => [id, n]));
  const lists = documents.map(({ id, terms }) => {
    if (terms) return terms;
    const n = numbersBefore.get(id)!;
    return known!.entries.subarray(known!.starts[n]!, known!.starts[n + 1]!);
  });
  const starts = new Uint32Array(documents.length + 1);
  for (let n = 0; n < lists.length; n++) starts[n + 1] = starts[n]! + lists[n]!.length;
  const entries = new Uint32Array(starts[lists.length]!);
  for (let n = 0; n < lists.length; n++) entries.set(lists[n]!, starts[n]!);
  return turned({ starts, entries }, stemCount);
}

function codeRowsOf(documents: readonly Document[], end: number): CodeRows {
  const starts = new Uint32Array(documents.length + 1);
  for (let n = 0; n < documents.length; n++) starts[n + 1] = starts[n]! + documents[n]!.codes.length;
  const ids = end < 0x10000 ? new Uint16Array(starts[documents.length]!) : new Uint32Array(starts[documents.length]!);
  for (let n = 0; n < documents.length; n++) ids.set(documents[n]!.codes, starts[n]!);
  return { starts, ids, end };
}

/** Compares as the index orders: by title, then id. */
export const byTitle = (a: { titleKey: string; id: string }, b: { titleKey: string; id: string }): number =>
  a.titleKey < b.titleKey ? -1 : a.titleKey > b.titleKey ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** `before` is what was built last, if anything was. */
export function build(unordered: Iterable<Document>, dictionary: Dictionary, before?: Built): Built {
  const documents = [...unordered].sort(byTitle);
  const size = documents.length;
  const codes = Object.fromEntries(indexedCodes.map((filter) => [filter, new Map<string, CodeSet>()])) as Built['codes'];
  const lists: number[][] = [];
  const costUnknown = emptyBits(size);
  const languageUnknown = emptyBits(size);
  for (const [n, document] of documents.entries()) {
    for (const id of document.codes) (lists[id] ??= []).push(n);
    if (!document.costKnown) setBit(costUnknown, n);
    if (!document.languageKnown) setBit(languageUnknown, n);
  }
  for (const [id, list] of lists.entries()) {
    if (!list) continue;
    const [filter, code] = dictionary.codeNames[id]!;
    const bits = emptyBits(size);
    for (const n of list) setBit(bits, n);
    codes[filter as IndexedCode].set(code, { id, bits, size: list.length, ...(list.length < bits.length / 2 ? { few: Uint32Array.from(list) } : {}) });
  }
  const venues = venueRows(documents);
  const postings = postingsOf(documents, dictionary.stemCount, before);
  for (const document of documents) document.terms = undefined;
  return {
    documents,
    all: fullBits(size),
    codes,
    codeRows: codeRowsOf(documents, lists.length),
    costUnknown,
    languageUnknown,
    venues,
    offers: offersOf(venues, size),
    postings,
  };
}
