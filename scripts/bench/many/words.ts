import { Random } from './random.ts';

const ONSETS = ['b', 'br', 'c', 'ch', 'd', 'f', 'g', 'gr', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'th', 'w'];
const NUCLEI = ['a', 'e', 'i', 'o', 'u', 'ea', 'oo', 'ow'];
const CODAS = ['ck', 'd', 'l', 'll', 'm', 'n', 'nd', 'r', 'rn', 'sh', 't', 'x'];
const ENDINGS = ['bridge', 'bury', 'field', 'ford', 'ham', 'hurst', 'ley', 'mead', 'ton', 'wick', 'worth'];

const syllable = (random: Random): string => random.pick(ONSETS) + random.pick(NUCLEI) + random.pick(CODAS);

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

function distinct(count: number, make: () => string): string[] {
  const found = new Set<string>();
  while (found.size < count) found.add(make());
  return [...found];
}

/** Names of places and people, and words nobody uses often: what makes each record of a large directory different from the others. */
export interface InventedWords {
  towns: string[];
  names: string[];
  rare: string[];
}

export function inventWords(seed: number): InventedWords {
  const random = new Random(seed ^ 0x5eed);
  return {
    towns: distinct(60, () => capital(random.pick(ONSETS) + random.pick(NUCLEI) + random.pick(['r', 'l', 'n', 't', '']) + random.pick(ENDINGS))),
    names: distinct(800, () => capital(syllable(random) + random.pick(['', 'a', 'y', 'er']))),
    rare: distinct(6000, () => syllable(random) + syllable(random)),
  };
}

/** The sentences of a text, list marks left out. */
export const sentencesOf = (text: unknown): string[] =>
  typeof text === 'string' ? text.split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.replace(/^- /, '').trim()).filter((sentence) => sentence.length > 20) : [];
