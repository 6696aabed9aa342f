import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OpportunitySearch } from '@daybridge/sdk';
import { FinderStore, type FinderClient } from './opportunity-finder.store.ts';
import { emptyForm, type SearchForm } from './filters.ts';
import { drop, includeNotKnown } from './search-form.ts';
import { matches, nearPage, page, stubClient, today } from './sample-answers.ts';

interface Asked {
  lists: object[];
  searches: OpportunitySearch[];
}

function storeWith(over: Partial<FinderClient> = {}): { store: FinderStore; asked: Asked; later: (() => void)[] } {
  const asked: Asked = { lists: [], searches: [] };
  const later: (() => void)[] = [];
  const client = stubClient(over);
  const watched: FinderClient = {
    ...client,
    list: (filters, options) => (asked.lists.push(filters), client.list(filters, options)),
    search: (search, options) => (asked.searches.push(search), client.search(search, options)),
  };
  const store = new FinderStore({ client: () => watched, pageSize: () => 10, now: () => today, later: (work) => later.push(work), online: () => true });
  return { store, asked, later };
}

const formOf = (over: Partial<Omit<SearchForm, 'filters'>> & { filters?: Partial<SearchForm['filters']> }): SearchForm => {
  const empty = emptyForm();
  return { ...empty, ...over, filters: { ...empty.filters, ...over.filters } };
};
const dataOf = (entries: Record<string, string | string[]>): FormData => {
  const data = new FormData();
  for (const [name, values] of Object.entries(entries)) for (const value of [values].flat()) data.append(name, value);
  return data;
};
const networkError = Object.assign(new Error('gone'), { kind: 'network' });

test('the first list is a plain GET that a cache may answer', async () => {
  const { store, asked } = storeWith();
  await store.start();
  assert.deepEqual(asked, { lists: [{ limit: 10 }], searches: [] });
  assert.equal(store.state.phase, 'ready');
  assert.equal(store.state.items.length, matches.length);
});

test('words and places travel in the body of a search', async () => {
  const { store, asked } = storeWith();
  await store.submit(dataOf({ where: 'Harbour', q: 'painting', withinKm: '' }));
  assert.deepEqual(asked.searches, [{ q: 'painting', near: { town: 'Harbour' }, limit: 10 }]);
});

test('a full postcode is cut to its outcode before anything is sent, in both boxes', async () => {
  const { store, asked } = storeWith();
  await store.submit(dataOf({ where: ' km5 1ab ', q: 'tea near KM5 1AB', withinKm: '' }));
  assert.deepEqual(asked.searches[0], { q: 'tea near KM5', near: { outcode: 'KM5' }, limit: 10 });
  assert.equal(store.state.form.where, 'KM5');
  assert.doesNotMatch(JSON.stringify(store.state.form), /1ab/i);
});

test('filters are sent as the contract names them, and the three ways in as kinds', async () => {
  const { store, asked } = storeWith();
  await store.submit(dataOf({ where: 'KM5', q: '', withinKm: '4.83', way: ['go', 'see'], lifeDomain: 'arts', accessFeature: ['step-free', 'quiet-space'], cost: 'free' }));
  assert.deepEqual(asked.searches[0], {
    near: { outcode: 'KM5' }, withinKm: 4.83, kind: ['facility', 'group', 'break', 'one-to-one'], lifeDomain: ['arts'], accessFeature: ['step-free', 'quiet-space'], cost: ['free'], limit: 10,
  });
});

test('what was chosen before the filters are loaded still holds', async () => {
  const { store, asked } = storeWith();
  await store.search(formOf({ filters: { lifeDomain: ['arts'] } }));
  await store.submit(dataOf({ where: '', q: 'tea' }));
  assert.deepEqual(asked.searches[1], { q: 'tea', lifeDomain: ['arts'], limit: 10 });
});

test('what the page holds to also holds for whoever asks before it has been read', async () => {
  const { store, asked } = storeWith();
  const begun = store.begin({ lifeDomain: 'arts', fixed: true }, '');
  await Promise.all([begun, store.submit(dataOf({ where: '', q: 'clay' }))]);
  assert.deepEqual(asked.searches, [{ q: 'clay', lifeDomain: ['arts'], limit: 10 }]);
  assert.deepEqual(store.state.form.fixed, { lifeDomain: ['arts'] });
});

test('asking for the same list again, in another language, keeps what the page sets and the place that was chosen', async () => {
  const { store, asked } = storeWith();
  void store.begin({ where: 'KM5', cost: 'free' }, '');
  await store.start();
  await store.search({ ...store.state.form, where: 'Newport' }, { latitude: 52.77, longitude: -2.38 });
  await store.start();
  assert.deepEqual(asked.searches.map(({ near, cost }) => ({ near, cost })), [
    { near: { outcode: 'KM5' }, cost: ['free'] },
    ...[1, 2].map(() => ({ near: { latitude: 52.77, longitude: -2.38 }, cost: ['free'] })),
  ]);
});

test('a searched list waits for what stands around it, and the first list of all waits for nothing', async () => {
  let drawn: () => void = () => assert.fail('nothing was loaded');
  const store = new FinderStore({ client: () => stubClient(), pageSize: () => 10, later: () => {}, drawn: () => new Promise((resolve) => (drawn = resolve)) });
  await store.start();
  assert.equal(store.state.phase, 'ready');
  const searched = store.search(formOf({ q: 'tea' }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(store.state.phase, 'loading');
  drawn();
  await searched;
  assert.equal(store.state.phase, 'ready');
});

test('nothing ever narrows the list to specialist or mainstream things', async () => {
  const { store, asked } = storeWith();
  await store.submit(dataOf({ where: 'KM5', q: 'x', withinKm: '3', way: ['go', 'do', 'see'], lifeDomain: 'arts', dayOfWeek: 'monday', timeOfDay: 'evening', accessFeature: 'step-free', supportOffered: 'accompanied', cost: 'free', accessRoute: 'drop-in' }));
  for (const name of ['component', 'setting', 'organisation', 'provisionElement', 'audience']) assert.ok(!(name in asked.searches[0]!), name);
});

test('dropping a filter asks again without it and keeps the rest', async () => {
  const { store, asked } = storeWith();
  await store.search(formOf({ where: 'KM5', filters: { lifeDomain: ['arts', 'learning'], timeOfDay: ['evening'] } }));
  await drop(store, 'lifeDomain', 'arts');
  assert.deepEqual(asked.searches[1], { near: { outcode: 'KM5' }, lifeDomain: ['learning'], timeOfDay: ['evening'], limit: 10 });
  await drop(store, 'near');
  assert.equal(store.state.form.where, '');
  await drop(store, 'timeOfDay');
  assert.deepEqual(asked.searches[3], { lifeDomain: ['learning'], limit: 10 });
});

test('a suggestion about kinds drops the way in, and one about words empties the box', async () => {
  const { store } = storeWith();
  await store.search(formOf({ q: 'x', filters: { way: ['go'] } }));
  await drop(store, 'kind', 'group');
  assert.deepEqual(store.state.form.filters.way, []);
  await drop(store, 'q');
  assert.equal(store.state.form.q, '');
});

test('places that have not told us are taken in only when asked for', async () => {
  const { store, asked } = storeWith();
  await store.search(formOf({ filters: { accessFeature: ['step-free'] } }));
  assert.equal(asked.searches[0]!.includeNotKnown, undefined);
  await includeNotKnown(store, 'accessFeature');
  assert.deepEqual(asked.searches[1]!.includeNotKnown, ['accessFeature']);
  await drop(store, 'notKnown', 'accessFeature');
  assert.equal(asked.searches[2]!.includeNotKnown, undefined);
});

test('a place the server does not know, and one of which there are several, are told apart', async () => {
  const { store } = storeWith({ search: async () => page() });
  await store.search(formOf({ where: 'Xyzzy' }));
  assert.equal(store.state.placeState, 'unknown');
  const several = storeWith({ search: async () => page({ placeChoices: [{ name: 'Newport, Wales' }, { name: 'Newport, Shropshire' }] }) });
  await several.store.search(formOf({ where: 'Newport' }));
  assert.equal(several.store.state.placeState, 'several');
  assert.equal(several.store.state.placeChoices.length, 2);
});

test('the next page is added below, and nothing is shown twice', async () => {
  const { store, asked } = storeWith({ search: async (search) => (search.cursor ? page({ items: [matches[4]!, { ...matches[0]!, opportunity: { ...matches[0]!.opportunity, id: 'new' } }], nextCursor: undefined, total: 12 }) : nearPage) });
  await store.search(formOf({ where: 'KM5' }));
  assert.equal(await store.more(), 5);
  assert.equal(store.state.items.length, 6);
  assert.equal(asked.searches[1]!.cursor, 'next');
  assert.equal(await store.more(), undefined);
});

test('the next page of the first list is asked for in the same way as the first', async () => {
  const { store, asked } = storeWith({ list: async (filters) => page(filters.cursor ? { items: [] } : { nextCursor: 'next' }) });
  await store.start();
  await store.more();
  assert.deepEqual(asked.lists, [{ limit: 10 }, { limit: 10, cursor: 'next' }]);
});

test('only the answer to the last question counts', async () => {
  const answers: ((found: ReturnType<typeof page>) => void)[] = [];
  const { store } = storeWith({ search: (_, { signal }) => new Promise((resolve, reject) => {
    answers.push(resolve);
    signal?.addEventListener('abort', () => reject(Object.assign(new Error(), { kind: 'aborted' })));
  }) });
  const first = store.search(formOf({ q: 'one' }));
  await new Promise((done) => setTimeout(done, 20));
  const second = store.search(formOf({ q: 'two' }));
  await new Promise((done) => setTimeout(done, 20));
  answers[1]!(page({ total: 2 }));
  await Promise.all([first, second]);
  assert.equal(store.state.page?.total, 2);
  assert.equal(store.state.form.q, 'two');
});

test('what was loaded stays when the next search fails', async () => {
  const { store } = storeWith({ search: async () => { throw networkError; } });
  await store.start();
  await store.search(formOf({ q: 'tea' }));
  assert.equal(store.state.phase, 'problem');
  assert.equal(store.state.problem?.kind, 'server');
  assert.equal(store.state.items.length, matches.length);
  assert.equal(store.state.loadedAt, today);
});

test('after ten seconds without an answer the list says that it is slow', async () => {
  const { store, later } = storeWith({ list: () => new Promise(() => {}) });
  void store.start();
  assert.equal(store.state.slow, false);
  later[0]!();
  assert.equal(store.state.slow, true);
});

test('a client that cannot be made is a problem on the screen, not an exception', async () => {
  const store = new FinderStore({ client: () => { throw Object.assign(new Error('no web address'), { kind: 'contract' }); }, pageSize: () => 10, later: () => {} });
  await store.start();
  assert.equal(store.state.problem?.kind, 'server');
});

test('trying again asks what was asked last, even when that could not even be sent', async () => {
  let down = true;
  const { store, asked } = storeWith({
    search: async () => {
      if (down) throw networkError;
      return page();
    },
  });
  await store.start();
  await store.submit(dataOf({ q: 'painting' }));
  assert.equal(store.state.phase, 'problem');
  down = false;
  await store.retry();
  assert.equal(store.state.phase, 'ready');
  assert.deepEqual(asked.searches.map(({ q }) => q), ['painting', 'painting']);
});
