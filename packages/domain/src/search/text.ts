/** Which documents hold the words that are looked for, where, and how well: whole numbers, so that every machine agrees. */
import { accessOf, featureMask } from './access.ts';
import { isEveryday, isMinor, queryWords, words } from './analyser.ts';
import { addAll, addBoth, and, emptyBits, forEachBit, hasBit, setBit } from './bits.ts';
import type { Bits } from './bits.ts';
import { bitsOf } from './built.ts';
import type { Built } from './built.ts';
import { fit } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';
import { fields } from './document.ts';
import type { Field } from './document.ts';
import type { Meaning, MeaningOf } from './meanings.ts';
import { onDays } from './when.ts';
import type { When } from './when.ts';

/** What a find in each field is worth. The title outweighs all others together, and what the words stand for. */
const weights: Record<Field, number> = { title: 72, activity: 14, summary: 12, organisation: 5, place: 5, description: 1 };
const weightOf = Uint8Array.from({ length: 64 }, (_, bits) =>
  fields.reduce((sum, field, i) => (bits & (1 << i) ? sum + weights[field] : sum), 0),
);

/**
 * What it is worth that an opportunity has a code the words stand for: what it is about first of all more than what else it is about;
 * day and time more than a mention in a summary ("no longer on Fridays").
 */
const meant = { time: 16, main: 9, other: 6 } as const;
const worthOf = (of: MeaningOf): number =>
  of === 'dayOfWeek' || of === 'timeOfDay' ? meant.time : of === 'mainDomain' || of === 'groupWork' ? meant.main : meant.other;
/** For being for everybody: less than any find, but more than the alphabet. */
const forAllWorth = 9;
const activityBit = 1 << fields.indexOf('activity');

/** The documents that words lead to. */
export interface Found {
  bits: Bits;
  /** How well some of them fit, and where: only for those that matter. What it answers is good until it is called again for any search. */
  weigh(among: Bits): Weighed;
}

export interface Weighed {
  /** By document. */
  scores: Uint32Array;
  /** By document, bits of the fields. */
  where: Uint8Array;
}

/** A word of a query with the stems it fits, and what these stand for. */
interface Wanted {
  minor: boolean;
  stems: Map<number, number>;
  meanings: Map<Meaning, number>;
}

function readQuery(q: string, dictionary: Dictionary): Wanted[] {
  const typed = queryWords(q);
  const matched = new Map(typed.map((word) => [word, dictionary.match(word)]));
  // Everyday words count in a phrase: "walk in" is not "walk".
  const all = new Set([
    ...[...matched.values()].flatMap((stems) => [...stems.keys()]),
    ...words(q).flatMap((word) => dictionary.knownStemOf(word) ?? []),
  ]);
  const wanted = typed.map((word) => {
    const stems = matched.get(word)!;
    const meanings = new Map<Meaning, number>();
    for (const [stem, quality] of stems) {
      for (const meaning of dictionary.meaningsOf(stem)) {
        if (dictionary.isWhole(meaning, all)) meanings.set(meaning, Math.max(quality, meanings.get(meaning) ?? 0));
      }
    }
    return { word, minor: isMinor(word), stems, meanings };
  });
  // Of "someone to go with me" the phrase is left, of "things to do" nothing.
  const telling = typed.every(isEveryday) ? wanted.filter(({ meanings }) => meanings.size) : wanted;
  return telling.every(({ minor }) => minor) ? telling.map((word) => ({ ...word, minor: false })) : telling;
}

/** The documents that have what a word stands for. Day and time count together, of one session. */
function documentsOf({ of, code }: Meaning, built: Built, when: When, days: readonly string[], times: readonly string[]): Bits {
  if (of === 'dayOfWeek') return onDays(when, [code], times);
  if (of === 'timeOfDay') return onDays(when, days, [code]);
  if (of !== 'accessFeature') {
    const set = built.codes[of].get(code);
    return set ? bitsOf(built, set) : emptyBits(built.documents.length);
  }
  const mask = featureMask([code]);
  return mask === undefined ? emptyBits(built.documents.length) : accessOf(built, mask).yes;
}

/** Numbers by document, used again for each search: clearing what the last one touched is less work than making them anew. */
class Scratch {
  readonly size: number;
  readonly scores: Uint32Array;
  readonly where: Uint8Array;
  /** What the word at hand is worth in it: in its text, by its codes, and by the codes of one filter. */
  readonly inText: Uint16Array;
  readonly inCodes: Uint16Array;
  readonly best: Uint16Array;
  /** The documents the word at hand was found in. */
  readonly touched: Uint32Array;
  #among: Bits;

  constructor(size: number) {
    this.size = size;
    this.scores = new Uint32Array(size);
    this.where = new Uint8Array(size);
    this.inText = new Uint16Array(size);
    this.inCodes = new Uint16Array(size);
    this.best = new Uint16Array(size);
    this.touched = new Uint32Array(size);
    this.#among = emptyBits(size);
  }

  /** Ready for other documents. */
  for(among: Bits): this {
    forEachBit(this.#among, (n) => {
      this.scores[n] = 0;
      this.where[n] = 0;
    });
    this.#among = among;
    return this;
  }
}

let scratch = new Scratch(0);

/** The documents that hold a word, or what it stands for. */
function holding({ stems, meanings }: Wanted, built: Built, sets: (meaning: Meaning) => Bits): Bits {
  const { starts, ids } = built.postings;
  const bits = emptyBits(built.documents.length);
  for (const stem of stems.keys()) for (let i = starts[stem]!; i < (starts[stem + 1] ?? 0); i++) setBit(bits, ids[i]!);
  for (const meaning of meanings.keys()) addAll(bits, sets(meaning));
  return bits;
}

/** The members of as many of some sets as any member is of. */
function inMost(sets: readonly Bits[], size: number): Bits {
  // At n: the members of n of the sets looked at so far, or of more.
  const least = Array.from(sets, () => emptyBits(size));
  for (const [seen, set] of sets.entries()) {
    for (let n = seen; n > 0; n--) addBoth(least[n]!, least[n - 1]!, set);
    addAll(least[0]!, set);
  }
  return least.findLast((bits) => bits.some((word) => word !== 0)) ?? emptyBits(size);
}

/**
 * Documents that hold every word, or what it stands for; if none does, those that hold the most of them. Undefined when there are no
 * words to look for.
 */
export function findText(q: string | undefined, built: Built, when: When, dictionary: Dictionary): Found | undefined {
  const wanted = readQuery(q ?? '', dictionary);
  if (!wanted.length) return undefined;
  const codesNamed = (of: Meaning['of']): string[] =>
    wanted.flatMap(({ meanings }) => [...meanings].filter(([meaning, quality]) => meaning.of === of && quality === fit.exact).map(([{ code }]) => code));
  const [days, times] = [codesNamed('dayOfWeek'), codesNamed('timeOfDay')];
  const sets = (meaning: Meaning): Bits => documentsOf(meaning, built, when, days, times);
  const telling = wanted.filter(({ minor }) => !minor);
  return {
    bits: inMost(telling.map((word) => holding(word, built, sets)), built.documents.length),
    weigh: (among) => weigh(wanted, built, sets, among),
  };
}

function weigh(wanted: readonly Wanted[], { documents, forAll, postings }: Built, sets: (meaning: Meaning) => Bits, among: Bits): Weighed {
  if (scratch.size !== documents.length) scratch = new Scratch(documents.length);
  const { scores, where, inText, inCodes, best, touched } = scratch.for(among);
  const { starts, ids, fields: fieldBits } = postings;
  for (const { minor, stems, meanings } of wanted) {
    let count = 0;
    for (const [stem, quality] of stems) {
      for (let i = starts[stem]!; i < (starts[stem + 1] ?? 0); i++) {
        const n = ids[i]!;
        if (!hasBit(among, n)) continue;
        const bits = fieldBits[i]!;
        const value = quality * weightOf[bits]!;
        if (inText[n] === 0) touched[count++] = n;
        if (value > inText[n]!) inText[n] = value;
        where[n]! |= bits;
      }
    }
    for (const of of new Set([...meanings.keys()].map((meaning) => meaning.of))) {
      for (const [meaning, quality] of meanings) {
        if (meaning.of !== of) continue;
        const value = quality * worthOf(of);
        forEachBit(and(among, sets(meaning)), (n) => {
          if (inText[n] === 0 && inCodes[n] === 0) touched[count++] = n;
          if (value > best[n]!) {
            inCodes[n]! += value - best[n]!;
            best[n] = value;
          }
          where[n]! |= activityBit;
        });
      }
      for (let i = 0; i < count; i++) best[touched[i]!] = 0;
    }
    for (let i = 0; i < count; i++) {
      const n = touched[i]!;
      const value = inText[n]! + inCodes[n]!;
      scores[n]! += minor ? value >>> 2 : value;
      inText[n] = 0;
      inCodes[n] = 0;
    }
  }
  forEachBit(and(among, forAll), (n) => {
    scores[n]! += forAllWorth;
  });
  return { scores, where };
}

/** The names of the fields in which the words were found. */
export const fieldsOf = (bits: number): Field[] => fields.filter((_, i) => bits & (1 << i));
