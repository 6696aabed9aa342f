/**
 * What counts beside the filters are read from. Thousands of documents have the same codes under a filter, sessions on the same days,
 * or the same kinds of access: so each such combination stands once, a column says which one each document has, and one look at a
 * document counts all of it.
 */
import { count, forEachBit, members, without } from './bits.ts';
import type { Bits } from './bits.ts';
import { rowOf } from './row.ts';
import type { Row } from './row.ts';

export interface Column {
  /** By document: which combination. */
  numbers: Row;
  /** How many documents have each combination. */
  totals: Uint32Array;
}

/** Each combination as places in the order of the filter's codes. */
export interface CodeColumn extends Column {
  combinations: readonly (readonly number[])[];
}

/** Each combination as bits. */
export interface BitColumn extends Column {
  masks: Uint32Array;
}

function columnOf(numbers: Uint32Array, combinations: number): Column {
  const row = rowOf(numbers.length, combinations);
  row.set(numbers);
  const totals = new Uint32Array(combinations);
  for (let n = 0; n < numbers.length; n++) totals[numbers[n]!]!++;
  return { numbers: row, totals };
}

/** For each code of a filter, in order, the documents that have it. */
export function codeColumn(sets: readonly Iterable<number>[], size: number): CodeColumn {
  const numbers = new Uint32Array(size);
  const combinations: (readonly number[])[] = [[]];
  // By combination and code: the combination that has this code too.
  const larger = new Map<number, number>();
  for (const [code, documents] of sets.entries()) {
    for (const n of documents) {
      const key = numbers[n]! * sets.length + code;
      let number = larger.get(key);
      if (number === undefined) larger.set(key, (number = combinations.push([...combinations[numbers[n]!]!, code]) - 1));
      numbers[n] = number;
    }
  }
  return { ...columnOf(numbers, combinations.length), combinations };
}

/** For each bit, in order, the documents that have it. */
export function bitColumn(sets: readonly Bits[], size: number): BitColumn {
  const masks = new Uint32Array(size);
  for (const [bit, documents] of sets.entries()) {
    forEachBit(documents, (n) => {
      masks[n]! |= 1 << bit;
    });
  }
  const known = new Map<number, number>();
  for (let n = 0; n < size; n++) if (!known.has(masks[n]!)) known.set(masks[n]!, known.size);
  const numbers = masks.map((mask) => known.get(mask)!);
  return { ...columnOf(numbers, known.size), masks: Uint32Array.from(known.keys()) };
}

/** How many of some documents have each combination of a column. */
export type Tally = (column: Column) => Uint32Array;

/** Looks at each of the documents, or where they are more than half at the others: what these have, they have not. */
export function tallyOf(all: Bits, size: number, among: Bits): Tally {
  const areMost = count(among) > size / 2;
  const each = members(areMost ? without(all, among) : among);
  return ({ numbers, totals }) => {
    const having = new Uint32Array(totals.length);
    for (let i = 0; i < each.length; i++) having[numbers[each[i]!]!]!++;
    return areMost ? having.map((others, c) => totals[c]! - others) : having;
  };
}

/** From combinations to the codes in them. */
export function countCodes({ combinations }: CodeColumn, having: Uint32Array, codes: number): Uint32Array {
  const counts = new Uint32Array(codes);
  for (let c = 0; c < having.length; c++) {
    const documents = having[c]!;
    if (documents) for (const code of combinations[c]!) counts[code]! += documents;
  }
  return counts;
}

/** How many have at least one of some bits. */
export function countWith({ masks }: BitColumn, having: Uint32Array, bits: number): number {
  let sum = 0;
  for (let c = 0; c < having.length; c++) if (masks[c]! & bits) sum += having[c]!;
  return sum;
}
