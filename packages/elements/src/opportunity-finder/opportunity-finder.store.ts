import type { Opportunity, OpportunityMatch, OpportunityPage, OpportunitySearch, Place as FoundPlace, SessionPage } from '@daybridge/sdk';
import { problemOf, type Problem } from '../shared/problems.ts';
import { Store } from '../shared/store.ts';
import { asksNothing, emptyForm, type SearchForm } from './filters.ts';
import type { Place } from './place.ts';
import type { Preset } from './preset.ts';
import type { TellingCalls } from './telling-calls.ts';

type Tools = typeof import('./search-form.ts');

interface Signal {
  signal?: AbortSignal;
}

/** The part of the SDK the finder calls. */
export interface FinderClient {
  list(filters: { limit?: number; cursor?: string }, options: Signal): PromiseLike<OpportunityPage>;
  search(search: OpportunitySearch, options: Signal): PromiseLike<OpportunityPage>;
  get(id: string, options: Signal): PromiseLike<Opportunity>;
  sessions(id: string, query: { limit?: number }, options: Signal): PromiseLike<SessionPage>;
  /** The calls by which somebody tells us something; they are loaded with the forms. */
  telling(): Promise<TellingCalls>;
}

/** Everything the list shows. */
export interface FinderState {
  /** Of the list: nothing asked yet, asking, answered, could not be answered. */
  phase: 'idle' | 'loading' | 'ready' | 'problem';
  /** Ten seconds have gone by without an answer. */
  slow: boolean;
  form: SearchForm;
  /** Chosen among several places of one name. */
  place: Place | undefined;
  items: readonly OpportunityMatch[];
  page: OpportunityPage | undefined;
  /** When `items` was loaded, to say so when it can no longer be renewed. */
  loadedAt: Date | undefined;
  loadingMore: boolean;
  problem: Problem | undefined;
  /** The next page could not be had; the list is as it was. */
  moreProblem: Problem | undefined;
  /** What the list says about the place: fine, not recognised, or which of several. */
  placeState: 'none' | 'found' | 'unknown' | 'several';
  placeChoices: readonly FoundPlace[];
}

/** What the store is given from outside, so that a test can decide. */
export interface FinderSurroundings {
  client: () => FinderClient;
  pageSize: () => number;
  now?: () => Date;
  later?: (work: () => void, ms: number) => unknown;
  online?: () => boolean;
  /** Loads what stands around a list that was searched for, so that nothing moves when it comes. Never throws. */
  drawn?: () => Promise<void>;
}

const slowAfter = 10_000;

/** The finder's list without its looks: searching, filtering, paging. Every method settles; none throws. */
export class FinderStore extends Store<FinderState> {
  readonly #around: Required<Omit<FinderSurroundings, 'drawn'>> & FinderSurroundings;
  #asked: OpportunitySearch = {};
  /** What was asked for last, answered or not. */
  #again: (() => Promise<void>) | undefined;
  #running: AbortController | undefined;
  /** What the page sets to begin with, until it has been read: whatever is asked for meanwhile is asked for on top of it. */
  #preset: ((tools: Tools) => Promise<SearchForm>) | undefined;

  constructor(around: FinderSurroundings) {
    super({
      phase: 'idle', slow: false, form: emptyForm(), place: undefined, items: [], page: undefined, loadedAt: undefined, loadingMore: false,
      problem: undefined, moreProblem: undefined, placeState: 'none', placeChoices: [],
    });
    this.#around = { now: () => new Date(), later: (work, ms) => setTimeout(work, ms), online: () => globalThis.navigator?.onLine ?? true, ...around };
  }

  /** Asks for the first list, or again for the same one. With nothing to search for it needs no more than what is loaded. */
  start(): Promise<void> {
    const { form, place } = this.state;
    if (this.#preset || !asksNothing(form)) return this.change((_, before) => before, place);
    return this.#run(async () => ({ form, search: { limit: this.#around.pageSize() } }));
  }

  /** Asks with these words, place and filters. The list that is shown stays until the answer is there. */
  search(form: SearchForm, place?: Place): Promise<void> {
    return this.change(() => form, place);
  }

  /** Asks with what the form's controls hold. A place that was chosen holds for as long as its words stay in the box. */
  submit(data: FormData): Promise<void> {
    const { form, place } = this.state;
    return this.change((tools, before) => tools.readForm(data, before), data.get('where') === form.where ? place : undefined);
  }

  /** Asks with what the page sets to begin with, and with what somebody's link holds. */
  begin(preset: Preset, link: string): Promise<void> {
    this.#preset = (tools) => tools.presetForm(preset, link);
    return this.change((_, before) => before);
  }

  /** Asks again what could not be answered. */
  retry(): Promise<void> {
    return this.#again?.() ?? this.search(this.state.form, this.state.place);
  }

  /** Asks with a form that is made from the one before, with tools still to be loaded. */
  change(make: (tools: Tools, before: SearchForm) => SearchForm, place?: Place): Promise<void> {
    return this.#run(async () => {
      const drawn = this.#around.drawn?.();
      const tools = await import('./search-form.ts');
      const form = make(tools, (await this.#preset?.(tools)) ?? this.state.form);
      return { form: place ? form : tools.tidied(form), search: tools.toSearch(form, this.#around.pageSize(), place), drawn };
    }, place);
  }

  async #run(prepare: () => Promise<{ form: SearchForm; search: OpportunitySearch; drawn?: Promise<void> }>, place?: Place): Promise<void> {
    this.#running?.abort();
    const run = new AbortController();
    this.#running = run;
    // Not what `state` holds: the part that reads the form may be what could not be loaded.
    this.#again = () => this.#run(prepare, place);
    this.set({ phase: 'loading', slow: false, place, problem: undefined, moreProblem: undefined, loadingMore: false });
    this.#around.later(() => {
      if (this.#running === run && this.state.phase === 'loading') this.set({ slow: true });
    }, slowAfter);
    try {
      const { form, search, drawn } = await prepare();
      if (this.#running !== run) return;
      this.#asked = search;
      this.#preset = undefined;
      if (form !== this.state.form) this.set({ form });
      const page = await this.#ask(search, run.signal);
      await drawn;
      if (this.#running !== run) return;
      const several = Boolean(page.placeChoices?.length) && !page.resolvedPlace;
      this.set({
        phase: 'ready', slow: false, page, items: page.items, loadedAt: this.#around.now(), placeChoices: page.placeChoices ?? [],
        placeState: !search.near ? 'none' : several ? 'several' : page.resolvedPlace || 'latitude' in search.near ? 'found' : 'unknown',
      });
    } catch (thrown) {
      if (this.#running !== run) return;
      const problem = problemOf(thrown, this.#around.online());
      if (problem.kind !== 'aborted') this.set({ phase: 'problem', slow: false, problem });
    }
  }

  /** The first list of all is a plain GET, which needs no preflight and may come from a cache; everything else goes by POST. */
  #ask(search: OpportunitySearch, signal?: AbortSignal): PromiseLike<OpportunityPage> {
    const { limit, cursor, ...asked } = search;
    const client = this.#around.client();
    return Object.keys(asked).length ? client.search(search, { signal }) : client.list(cursor ? { limit, cursor } : { limit }, { signal });
  }

  /** Shows the next page below. Gives the place in the list where the new ones begin, or nothing when there are none. */
  async more(): Promise<number | undefined> {
    const { page, items, loadingMore } = this.state;
    if (!page?.nextCursor || loadingMore) return undefined;
    const run = this.#running;
    this.set({ loadingMore: true, moreProblem: undefined });
    try {
      const next = await this.#ask({ ...this.#asked, cursor: page.nextCursor }, run?.signal);
      if (this.#running !== run) return undefined;
      // A page can be shifted by a record that came in between: nothing is shown twice.
      const added = next.items.filter((item) => !items.some((known) => known.opportunity.id === item.opportunity.id));
      this.set({ loadingMore: false, items: [...items, ...added], page: { ...page, nextCursor: next.nextCursor, total: next.total } });
      return added.length ? items.length : undefined;
    } catch (thrown) {
      const problem = problemOf(thrown, this.#around.online());
      if (this.#running === run) this.set({ loadingMore: false, moreProblem: problem.kind === 'aborted' ? undefined : problem });
      return undefined;
    }
  }

  /** Stops everything under way, when the element leaves the page. */
  stop(): void {
    this.#running?.abort();
  }
}
