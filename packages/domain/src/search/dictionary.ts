/** Every word the index has met, with its stem; and every code, with its filter. Numbers instead of texts keep the index small. */
import { oneSlip, stem } from './analyser.ts';
import { firstWhere } from './first-where.ts';
import { readMeanings } from './meanings.ts';
import type { Meaning, PlainWords } from './meanings.ts';

/** How well a word of the index fits a word that was looked for: the word itself, its beginning, one typing error. */
export const fit = { exact: 8, prefix: 3, slip: 2 } as const;

const none: readonly Meaning[] = [];

export class Dictionary {
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #codes = new Map<string, Map<string, number>>();
  readonly #codeNames: [filter: string, code: string][] = [];
  readonly #meanings = new Map<number, Meaning[]>();
  #sorted: string[] = [];
  #byLength: string[][] = [];

  constructor(plainWords: PlainWords = {}) {
    for (const { telling, meaning } of readMeanings(plainWords)) {
      for (const word of meaning.words) this.stemOf(word);
      for (const id of telling.map((word) => this.stemOf(word))) this.#meanings.set(id, [...(this.#meanings.get(id) ?? []), meaning]);
    }
  }

  /** What a stem stands for, by itself or as part of a phrase. */
  meaningsOf(stemId: number): readonly Meaning[] {
    return this.#meanings.get(stemId) ?? none;
  }

  /** Whether all words of a phrase are among these stems. */
  isWhole({ words }: Meaning, among: ReadonlySet<number>): boolean {
    return words.length === 1 || words.every((word) => among.has(this.stemOf(word)));
  }

  /** The number of a word's stem, if the index has met it. */
  knownStemOf(word: string): number | undefined {
    return this.#stems.get(stem(word));
  }

  /** The number of a word's stem. */
  stemOf(word: string): number {
    let id = this.#words.get(word);
    if (id === undefined) {
      const text = stem(word);
      id = this.#stems.get(text) ?? this.#stems.size;
      this.#stems.set(text, id);
      this.#words.set(word, id);
      this.#sorted = [];
    }
    return id;
  }

  get stemCount(): number {
    return this.#stems.size;
  }

  /** The number of a code under a filter. */
  codeId(filter: string, code: string): number {
    let codes = this.#codes.get(filter);
    if (!codes) this.#codes.set(filter, (codes = new Map()));
    let id = codes.get(code);
    if (id === undefined) {
      codes.set(code, (id = this.#codeNames.length));
      this.#codeNames.push([filter, code]);
    }
    return id;
  }

  /** The number of a code, if the index has met it. */
  knownCode(filter: string, code: string): number | undefined {
    return this.#codes.get(filter)?.get(code);
  }

  /** Filters and codes in the order of their numbers. */
  get codeNames(): readonly (readonly [filter: string, code: string])[] {
    return this.#codeNames;
  }

  #order(): void {
    if (this.#sorted.length) return;
    this.#sorted = [...this.#words.keys()].sort();
    this.#byLength = [];
    for (const word of this.#sorted) (this.#byLength[word.length] ??= []).push(word);
  }

  #startingWith(prefix: string): string[] {
    const found: string[] = [];
    for (let i = firstWhere(this.#sorted.length, (n) => this.#sorted[n]! >= prefix); i < this.#sorted.length && this.#sorted[i]!.startsWith(prefix); i++) found.push(this.#sorted[i]!);
    return found;
  }

  /**
   * Stems that fit a word, with how well. A beginning counts from three letters on ("bus" is no beginning of "business", because it
   * is a word itself); a typing error is looked for only in words of four letters or more that fit nothing otherwise.
   */
  match(word: string): Map<number, number> {
    this.#order();
    const found = new Map<number, number>();
    const note = (id: number | undefined, quality: number): void => {
      if (id !== undefined && (found.get(id) ?? 0) < quality) found.set(id, quality);
    };
    const wordStem = stem(word);
    note(this.#stems.get(wordStem), fit.exact);
    if (word.length > 3 || (word.length === 3 && !found.size)) for (const longer of this.#startingWith(word)) note(this.#words.get(longer), fit.prefix);
    if (found.size || word.length < 4) return found;
    for (let length = word.length - 1; length <= word.length + 1; length++) {
      for (const candidate of this.#byLength[length] ?? []) if (oneSlip(word, candidate)) note(this.#words.get(candidate), fit.slip);
    }
    return found;
  }
}
