/** Which documents hold the words that are looked for, where, and how well: whole numbers, so that every machine agrees. */
import { queryWords } from './analyser.ts';
import { emptyBits, setBit } from './bits.ts';
import type { Bits } from './bits.ts';
import type { Built } from './built.ts';
import type { Dictionary } from './dictionary.ts';
import { fields } from './document.ts';
import type { Field } from './document.ts';

/** What a find in each field is worth. The title outweighs all others together. */
const weights: Record<Field, number> = { title: 32, summary: 12, activity: 8, organisation: 5, place: 5, description: 1 };
const weightOf = Uint8Array.from({ length: 64 }, (_, bits) =>
  fields.reduce((sum, field, i) => (bits & (1 << i) ? sum + weights[field] : sum), 0),
);

export interface Found {
  bits: Bits;
  /** By document; 0 for what does not fit. */
  scores: Uint32Array;
  /** By document, bits of the fields. */
  where: Uint8Array;
}

/**
 * Documents that hold every word; if none does, those that hold the most of them. Undefined when there are no words to look for.
 */
export function findText(q: string | undefined, { documents, postings }: Built, dictionary: Dictionary): Found | undefined {
  const wanted = queryWords(q ?? '');
  if (!wanted.length) return undefined;
  const size = documents.length;
  const scores = new Uint32Array(size);
  const where = new Uint8Array(size);
  const held = new Uint8Array(size);
  const best = new Uint16Array(size);
  for (const word of wanted) {
    best.fill(0);
    for (const [stem, quality] of dictionary.match(word)) {
      for (let i = postings.starts[stem]!; i < (postings.starts[stem + 1] ?? 0); i++) {
        const entry = postings.entries[i]!;
        const n = entry >>> 6;
        const value = quality * weightOf[entry & 63]!;
        if (best[n] === 0) held[n]!++;
        if (value > best[n]!) {
          scores[n]! += value - best[n]!;
          best[n] = value;
        }
        where[n]! |= entry & 63;
      }
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
