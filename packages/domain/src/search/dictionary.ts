/** Every word the index has met, with its stem; and every code, with its filter. Numbers instead of texts keep the index small. */
import { oneSlip, stem, stemSynonyms } from './analyser.ts';
import type { Synonyms } from './analyser.ts';

/** How well a word of the index fits a word that was looked for: the word itself, a synonym, its beginning, one typing error. */
export const fit = { exact: 8, synonym: 5, prefix: 3, slip: 2 } as const;

export class Dictionary {
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #codes = new Map<string, Map<string, number>>();
  readonly #codeNames: [filter: string, code: string][] = [];
  readonly #synonyms: Map<string, string[]>;
  #sorted: string[] = [];
  #byLength: string[][] = [];

  constructor(synonyms: Synonyms = {}) {
    this.#synonyms = stemSynonyms(synonyms);
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
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sorted[middle]! < prefix) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let i = low; i < this.#sorted.length && this.#sorted[i]!.startsWith(prefix); i++) found.push(this.#sorted[i]!);
    return found;
  }

  /**
   * Stems that fit a word, with how well. A beginning counts from three letters on; a typing error is looked for only in
   * words of four letters or more that fit nothing otherwise.
   */
  match(word: string): Map<number, number> {
    this.#order();
    const found = new Map<number, number>();
    const note = (id: number | undefined, quality: number): void => {
      if (id !== undefined && (found.get(id) ?? 0) < quality) found.set(id, quality);
    };
    const wordStem = stem(word);
    note(this.#stems.get(wordStem), fit.exact);
    for (const other of this.#synonyms.get(wordStem) ?? []) note(this.#stems.get(other), fit.synonym);
    if (word.length >= 3) for (const longer of this.#startingWith(word)) note(this.#words.get(longer), fit.prefix);
    if (found.size || word.length < 4) return found;
    for (let length = word.length - 1; length <= word.length + 1; length++) {
      for (const candidate of this.#byLength[length] ?? []) if (oneSlip(word, candidate)) note(this.#words.get(candidate), fit.slip);
    }
    return found;
  }
}
