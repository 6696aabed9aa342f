/**
 * Search over the directory, in memory and pure: the same entries, question and time give the same answer on every machine and
 * over every store. Past some 200,000 opportunities an existing engine takes its place.
 */
import type { Area } from '../generated/model.ts';
import { build } from './built.ts';
import type { Built } from './built.ts';
import { Dictionary } from './dictionary.ts';
import { toDocument } from './document.ts';
import type { Document, IndexEntry } from './document.ts';
import type { PlainWords } from './meanings.ts';
import { Places } from './places.ts';
import type { OutcodePoint, Town } from './places.ts';
import { Shelf } from './shelf.ts';
import { answer } from './answer.ts';
import type { SearchAnswer, SearchQuery } from './answer.ts';
import { toMillis } from '../zoned.ts';
import type { Moment } from '../zoned.ts';
import { whenAt } from './when.ts';
import type { When } from './when.ts';

export type { IndexEntry } from './document.ts';
export type { SearchAnswer, SearchItem, SearchQuery } from './answer.ts';
export type { PlainWords } from './meanings.ts';
export type { KnownPlace, OutcodePoint, Town } from './places.ts';
export { CursorError } from './cursor.ts';
export { isClosedGroup } from './filters.ts';
export { nextSessions } from './next-sessions.ts';

export interface SearchIndexOptions {
  /** What people type, and the codes it stands for. */
  plainWords?: PlainWords;
  /** Areas with what each is a part of. */
  areas?: readonly Area[];
  /** Towns beyond the directory's own. */
  towns?: Iterable<Town>;
}

/** What a search runs over at one moment. */
export interface SearchState {
  built: Built;
  dictionary: Dictionary;
  places: Places;
  whenAt(now: number): When;
}

export class SearchIndex {
  readonly #dictionary: Dictionary;
  readonly #places: Places;
  readonly #documents = new Map<string, Document>();
  #shelf = new Shelf();
  #areas = new Map<string, Area>();
  #built: Built | undefined;
  /** Something has changed since. */
  #isOld = true;
  #when: When[] = [];

  constructor({ plainWords, areas = [], towns }: SearchIndexOptions = {}) {
    this.#dictionary = new Dictionary(plainWords);
    this.#places = new Places(towns);
    this.setAreas(areas);
  }

  /** How many opportunities are in it. */
  get size(): number {
    return this.#documents.size;
  }

  /** Takes the areas. Opportunities put in before keep the areas they were put in with. */
  setAreas(areas: readonly Area[]): void {
    this.#areas = new Map(areas.map((area) => [area.id, area]));
    this.#isOld = true;
  }

  /** Takes outcodes beyond those of the directory's own venues. */
  setOutcodes(outcodes: Iterable<OutcodePoint>): void {
    this.#places.setOutcodes(outcodes);
  }

  /** Puts an opportunity in, or in place of what it was. One that has ended is taken out. */
  put(entry: IndexEntry): void {
    const { id, status } = entry.opportunity;
    if (status === 'closed') return this.remove(id);
    const before = this.#documents.get(id);
    if (before) this.#shelf.drop(before);
    this.#documents.set(id, this.#shelf.put(toDocument(entry, this.#dictionary, (area) => this.#ancestors(area))));
    this.#changed();
  }

  /** Takes an opportunity out. */
  remove(id: string): void {
    const before = this.#documents.get(id);
    if (!before) return;
    this.#documents.delete(id);
    this.#shelf.drop(before);
    this.#changed();
  }

  /** Ids of the opportunities that name one of these organisations, services or venues. A closed group's venues are not known here. */
  naming(records: ReadonlySet<string>): string[] {
    const known = [...records].flatMap((id) => [this.#dictionary.knownCode('organisation', id), this.#dictionary.knownCode('service', id)]);
    const codes = new Set(known);
    return [...this.#documents.values()]
      .filter((document) => document.codes.some((code) => codes.has(code)) || document.venues.some(({ id }) => records.has(id)))
      .map(({ id }) => id);
  }

  #changed(): void {
    this.#isOld = true;
    if (!this.#shelf.isMostlyEmpty) return;
    this.#shelf = new Shelf();
    for (const [id, document] of this.#documents) this.#documents.set(id, this.#shelf.put(document));
  }

  /** Answers a query as of a moment. Throws CursorError for a cursor of another query. */
  search(query: SearchQuery, now: Moment): SearchAnswer {
    return answer(this.#state(), query, toMillis(now));
  }

  /** Does beforehand what the first search after a change would have to do. */
  warm(now: Moment): void {
    this.#state().whenAt(toMillis(now));
  }

  #ancestors(id: string): string[] {
    const above: string[] = [];
    for (let area = this.#areas.get(id)?.partOf; area !== undefined && !above.includes(area); area = this.#areas.get(area)?.partOf)
      above.push(area);
    return above;
  }

  #state(): SearchState {
    if (!this.#built || this.#isOld) {
      this.#built = build(this.#documents.values(), this.#dictionary, this.#built);
      this.#isOld = false;
      this.#when = [];
      this.#places.learn(this.#built, this.#areas);
    }
    const built = this.#built;
    return { built, dictionary: this.#dictionary, places: this.#places, whenAt: (now) => this.#whenAt(built, now) };
  }

  #whenAt(built: Built, now: number): When {
    let when = this.#when.find(({ after, upTo }) => now > after && now <= upTo);
    if (!when) {
      when = whenAt(built, now);
      this.#when = [when, ...this.#when.slice(0, 2)];
    }
    return when;
  }
}
