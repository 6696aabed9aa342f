/** Which documents hold the words that are looked for, where, and how well: whole numbers, so that every machine agrees. */
import { accessOf, featureMask } from './access.ts';
import { isMinor, queryWords, words } from './analyser.ts';
import { emptyBits, forEachBit, setBit } from './bits.ts';
import type { Bits } from './bits.ts';
import type { Built } from './built.ts';
import { fit } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';
import { fields } from './document.ts';
import type { Field } from './document.ts';
import type { Meaning } from './meanings.ts';
import { onDays } from './when.ts';
import type { When } from './when.ts';

/** What a find in each field is worth. The title outweighs all others together, and what the words stand for. */
const weights: Record<Field, number> = { title: 40, summary: 12, activity: 8, organisation: 5, place: 5, description: 1 };
const weightOf = Uint8Array.from({ length: 64 }, (_, bits) =>
  fields.reduce((sum, field, i) => (bits & (1 << i) ? sum + weights[field] : sum), 0),
);

/** What it is worth, by the fit of the word, that an opportunity has the code it stands for; of day and time more than a mention in a summary. */
const meant = { code: 5, time: 13 } as const;
const activityBit = 1 << fields.indexOf('activity');

export interface Found {
  bits: Bits;
  /** By document; 0 for what does not fit. */
  scores: Uint32Array;
  /** By document, bits of the fields. */
  where: Uint8Array;
}

/** The words of a query with the stems they fit, and what these stand for. */
interface Wanted {
  minor: boolean;
  stems: Map<number, number>;
  meanings: Map<Meaning, number>;
}

function readQuery(q: string, dictionary: Dictionary): Wanted[] {
  const telling = queryWords(q);
  const allMinor = telling.every(isMinor);
  const matched = telling.map((word) => dictionary.match(word));
  // Everyday words count in a phrase: "walk in" is not "walk".
  const all = new Set([...matched.flatMap((stems) => [...stems.keys()]), ...words(q).flatMap((word) => dictionary.knownStemOf(word) ?? [])]);
  return telling.map((word, i) => {
    const stems = matched[i]!;
    const meanings = new Map<Meaning, number>();
    for (const [stem, quality] of stems) {
      for (const meaning of dictionary.meaningsOf(stem)) {
        if (dictionary.isWhole(meaning, all)) meanings.set(meaning, Math.max(quality, meanings.get(meaning) ?? 0));
      }
    }
    return { minor: isMinor(word) && !allMinor, stems, meanings };
  });
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
    for (const [meaning, quality] of meanings) {
      const value = quality * (meaning.of === 'dayOfWeek' || meaning.of === 'timeOfDay' ? meant.time : meant.code);
      forEachBit(documentsOf(meaning, built, when, days, times), (n) => {
        inCodes[n] = Math.max(inCodes[n]!, value);
        where[n]! |= activityBit;
      });
    }
    for (let n = 0; n < size; n++) {
      const value = inText[n]! + inCodes[n]!;
      if (!value) continue;
      scores[n]! += value;
      if (!minor) held[n]!++;
    }
  }
  let most = 0;
  for (let n = 0; n < size; n++) if (held[n]! > most) most = held[n]!;
  const bits = emptyBits(size);
  if (most) for (let n = 0; n < size; n++) if (held[n] === most) setBit(bits, n);
  return { bits, scores, where };
}

/** The names of the fields in which the words were found. */
export const fieldsOf = (bits: number): Field[] => fields.filter((_, i) => bits & (1 << i));
