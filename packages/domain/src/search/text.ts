/** Which documents hold the words that are looked for, where, and how well: whole numbers, so that every machine agrees. */
import { accessOf, featureMask } from './access.ts';
import { isEveryday, isMinor, queryWords, words } from './analyser.ts';
import { emptyBits, forEachBit, setBit } from './bits.ts';
import type { Bits } from './bits.ts';
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

export interface Found {
  bits: Bits;
  /** By document; 0 for what does not fit. */
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
  if (of !== 'accessFeature') return built.codes[of].get(code)?.bits ?? emptyBits(built.documents.length);
  const mask = featureMask([code]);
  return mask === undefined ? emptyBits(built.documents.length) : accessOf(built, mask).yes;
}

/**
 * Documents that hold every word, or what it stands for; if none does, those that hold the most of them. Undefined when there are no
 * words to look for.
 */
export function findText(q: string | undefined, built: Built, when: When, dictionary: Dictionary): Found | undefined {
  const { documents, postings } = built;
  const wanted = readQuery(q ?? '', dictionary);
  if (!wanted.length) return undefined;
  const size = documents.length;
  const scores = new Uint32Array(size);
  const where = new Uint8Array(size);
  const held = new Uint8Array(size);
  const inText = new Uint16Array(size);
  const inCodes = new Uint16Array(size);
  const best = new Uint16Array(size);
  const codesNamed = (of: Meaning['of']): string[] =>
    wanted.flatMap(({ meanings }) => [...meanings].filter(([meaning, quality]) => meaning.of === of && quality === fit.exact).map(([{ code }]) => code));
  const [days, times] = [codesNamed('dayOfWeek'), codesNamed('timeOfDay')];
  for (const { minor, stems, meanings } of wanted) {
    inText.fill(0);
    inCodes.fill(0);
    for (const [stem, quality] of stems) {
      for (let i = postings.starts[stem]!; i < (postings.starts[stem + 1] ?? 0); i++) {
        const entry = postings.entries[i]!;
        const n = entry >>> 6;
        inText[n] = Math.max(inText[n]!, quality * weightOf[entry & 63]!);
        where[n]! |= entry & 63;
      }
    }
    for (const of of new Set([...meanings.keys()].map((meaning) => meaning.of))) {
      best.fill(0);
      for (const [meaning, quality] of meanings) {
        if (meaning.of !== of) continue;
        const value = quality * worthOf(of);
        forEachBit(documentsOf(meaning, built, when, days, times), (n) => {
          inCodes[n]! += Math.max(0, value - best[n]!);
          best[n] = Math.max(value, best[n]!);
          where[n]! |= activityBit;
        });
      }
    }
    for (let n = 0; n < size; n++) {
      const value = inText[n]! + inCodes[n]!;
      if (!value) continue;
      scores[n]! += minor ? value >>> 2 : value;
      if (!minor) held[n]!++;
    }
  }
  let most = 0;
  for (let n = 0; n < size; n++) if (held[n]! > most) most = held[n]!;
  const bits = emptyBits(size);
  if (most) for (let n = 0; n < size; n++) if (held[n] === most) {
    setBit(bits, n);
    if (documents[n]!.forAll) scores[n]! += forAllWorth;
  }
  return { bits, scores, where };
}

/** The names of the fields in which the words were found. */
export const fieldsOf = (bits: number): Field[] => fields.filter((_, i) => bits & (1 << i));
