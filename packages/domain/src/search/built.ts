/** The documents of the index, put in order and turned into sets and lists that a search can run over. Made anew after changes. */
import { emptyBits, fullBits, setBit } from './bits.ts';
import type { Bits } from './bits.ts';
import type { Dictionary } from './dictionary.ts';
import type { Document } from './document.ts';
import { indexedCodes } from './filters.ts';
import type { IndexedCode } from './filters.ts';
import { onSphere } from './near.ts';

/** Where a stem is found: `document << 6 | bits of fields`, by document. */
export interface Postings {
  /** Where the list of each stem begins in `entries`; one more than there are stems. */
  starts: Uint32Array;
  entries: Uint32Array;
}

/** All venues in one row each, by document: `starts[n]` to `starts[n + 1]`. */
export interface VenueRows {
  starts: Uint32Array;
  /** Bits of what is offered, and of what is not. */
  yes: Uint16Array;
  no: Uint16Array;
  /** Where it is on a sphere of radius 1, three numbers each; NaN when not known. */
  xyz: Float64Array;
}

/** The documents that have a code; as a list too where they are few, which counts faster. */
export interface CodeSet {
  bits: Bits;
  /** How many these are. */
  size: number;
  few?: Uint32Array;
}

export interface Built {
  /** In order of title, then id: a document's number is its rank. */
  documents: readonly Document[];
  all: Bits;
  /** For each filter (and kind of activity) its codes with the documents that have them. */
  codes: Record<IndexedCode, Map<string, CodeSet>>;
  venues: VenueRows;
  costUnknown: Bits;
  languageUnknown: Bits;
  postings: Postings;
}

function postingsOf(documents: readonly Document[], stemCount: number): Postings {
  const starts = new Uint32Array(stemCount + 1);
  for (const { terms } of documents) for (let i = 0; i < terms.length; i++) starts[(terms[i]! >>> 6) + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const entries = new Uint32Array(starts[stemCount]!);
  const next = starts.slice();
  for (let n = 0; n < documents.length; n++) {
    const { terms } = documents[n]!;
    for (let i = 0; i < terms.length; i++) entries[next[terms[i]! >>> 6]!++] = (n << 6) | (terms[i]! & 63);
  }
  return { starts, entries };
}

function venueRows(documents: readonly Document[]): VenueRows {
  const starts = new Uint32Array(documents.length + 1);
  for (let n = 0; n < documents.length; n++) starts[n + 1] = starts[n]! + documents[n]!.venues.length;
  const rows = starts[documents.length]!;
  const venues: VenueRows = { starts, yes: new Uint16Array(rows), no: new Uint16Array(rows), xyz: new Float64Array(rows * 3) };
  for (const [row, { yes, no, point }] of documents.flatMap((document) => document.venues).entries()) {
    venues.yes[row] = yes;
    venues.no[row] = no;
    venues.xyz.set(point ? onSphere(point) : [NaN, NaN, NaN], row * 3);
  }
  return venues;
}

/** Compares as the index orders: by title, then id. */
export const byTitle = (a: { titleKey: string; id: string }, b: { titleKey: string; id: string }): number =>
  a.titleKey < b.titleKey ? -1 : a.titleKey > b.titleKey ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

export function build(unordered: Iterable<Document>, dictionary: Dictionary): Built {
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
    codes[filter as IndexedCode].set(code, { bits, size: list.length, ...(list.length < bits.length / 2 ? { few: Uint32Array.from(list) } : {}) });
  }
  return {
    documents,
    all: fullBits(size),
    codes,
    costUnknown,
    languageUnknown,
    venues: venueRows(documents),
    postings: postingsOf(documents, dictionary.stemCount),
  };
}
