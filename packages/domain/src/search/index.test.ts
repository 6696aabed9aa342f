import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LifeDomain } from '../generated/vocabularies.cy.ts';
import { CursorError, SearchIndex, nextSessions } from './index.ts';
import type { IndexEntry, SearchIndexOptions, SearchQuery } from './index.ts';
import { areas, entry, id, now, session, venue } from './sample.test-data.ts';

function indexOf(entries: IndexEntry[], options: SearchIndexOptions = { areas }): SearchIndex {
  const index = new SearchIndex(options);
  for (const one of entries) index.put(one);
  return index;
}
const numbers = (index: SearchIndex, query: SearchQuery, at = now): number[] => index.search(query, at).items.map((item) => +item.id.slice(-12));

describe('words', () => {
  const index = indexOf([
    entry(1, { title: 'Painting table', summary: 'Paint, draw or just sit.' }),
    entry(2, { title: 'Tea and talk', summary: 'Some people bring their painting.' }),
    entry(3, { title: 'Allotment', description: 'We dig. In winter there is painting.' }),
    entry(4, { title: 'Choir with no auditions', organisationName: 'Harbour Singers' }, { venues: [venue(1, { name: 'Old Chapel', address: { lines: ['1 Quay'], town: 'Lower Quay' }, outcode: 'KM2' })] }),
    entry(5, { title: 'Caffi Tŷ Gwyn', lifeDomains: ['arts'] }),
  ], { synonyms: { job: ['work'], sing: ['choir'] } });
  test('in the title come before the summary, and that before the description', () => assert.deepEqual(numbers(index, { q: 'painting' }), [1, 2, 3]));
  test('say where they were found', () => {
    assert.deepEqual(index.search({ q: 'painted' }, now).items.map(({ matched }) => matched), [['title', 'summary'], ['summary'], ['description']]);
    assert.deepEqual(index.search({ q: 'singers quay' }, now).items[0]!.matched, ['organisation', 'place']);
    assert.deepEqual(index.search({}, now).items[0]!.matched, []);
  });
  test('are found with a typing error, without accents, by their beginning, by a synonym', () => {
    assert.deepEqual(numbers(index, { q: 'alotment' }), [3]);
    assert.deepEqual(numbers(index, { q: 'TY GWYN' }), [5]);
    assert.deepEqual(numbers(index, { q: 'allot' }), [3]);
    assert.deepEqual(numbers(index, { q: 'singing' }), [4]);
  });
  test('are found in the plain label of an activity, in Welsh too', () => {
    assert.deepEqual(numbers(index, { q: LifeDomain.find(({ code }) => code === 'arts')!.label }), [5]);
    assert.deepEqual(index.search({ q: 'arts' }, now).items[0]!.matched, ['activity']);
  });
  test('must all be there, or else as many as can be', () => {
    assert.deepEqual(numbers(index, { q: 'painting winter' }), [3]);
    assert.deepEqual(numbers(index, { q: 'painting choir unheard' }).sort(), [1, 2, 3, 4]);
  });
  test('that are nowhere find nothing, and say what to drop', () => {
    const { total, suggestions } = index.search({ q: 'xylophone' }, now);
    assert.deepEqual([total, suggestions], [0, [{ dropFilter: 'q', wouldGive: 5 }]]);
  });
  test('of the venue are not told of a closed group', () => {
    const closed = entry(1, { peerGroup: { stage: 'supported', membership: 'closed' } }, { venues: [venue(1, { name: 'Lighthouse' })] });
    assert.equal(indexOf([closed]).search({ q: 'lighthouse' }, now).total, 0);
  });
});

describe('filters', () => {
  const index = indexOf([
    entry(1, { lifeDomains: ['arts'], kind: 'group', areaIds: ['oakfield'], supportOffered: ['buddy', 'travel-help'] }, { component: 'hub' }),
    entry(2, { lifeDomains: ['arts', 'learning'], kind: 'course', supportOffered: ['buddy'], languages: ['cy', 'en'] }),
    entry(3, { lifeDomains: ['learning'], kind: 'course', audience: { womenOnly: true }, cost: { kind: 'not-known', personalBudgetAccepted: 'yes' }, accompanied: { offered: 'yes' } }),
    entry(4, { lifeDomains: [], organisationId: 'org-2', cost: { kind: 'fixed', pence: 300, personalBudgetAccepted: 'yes' }, languages: [] }),
  ]);
  const cases: [SearchQuery, number[]][] = [
    [{ lifeDomain: ['arts'] }, [1, 2]], [{ lifeDomain: ['arts', 'learning'] }, [1, 2, 3]], [{ lifeDomain: ['arts'], kind: ['course'] }, [2]],
    [{ area: ['oakfield'] }, [1]], [{ area: ['borough'] }, [1, 2, 3, 4]], [{ component: ['hub'] }, [1]], [{ organisation: ['org-2'] }, [4]],
    [{ supportOffered: ['buddy'] }, [1, 2]], [{ supportOffered: ['buddy', 'travel-help'] }, [1]], [{ supportOffered: ['accompanied'] }, [3]],
    [{ audience: ['women'] }, [3]], [{ language: ['cy'] }, [2]], [{ cost: ['free', 'fixed'] }, [1, 2, 4]], [{ cost: ['not-known'] }, [3]],
    [{ lifeDomain: [] }, [1, 2, 3, 4]], [{ lifeDomain: ['astronautics'] }, []],
    [{ cost: ['fixed'], includeNotKnown: ['cost'] }, [3, 4]], [{ language: ['cy'], includeNotKnown: ['language'] }, [2, 4]],
  ];
  for (const [query, expected] of cases) {
    test(JSON.stringify(query), () => assert.deepEqual(numbers(index, { ...query, sort: 'title' }), expected));
  }
  test('count each code under the other filters, not under their own', () => {
    const { facets } = index.search({ lifeDomain: ['arts'], kind: ['course'] }, now);
    assert.deepEqual(facets.lifeDomain, { arts: 1, learning: 2 });
    assert.deepEqual(facets.kind, { group: 1, course: 1 });
    assert.deepEqual(facets.language, { cy: 1, en: 1 });
  });
  test('keep a chosen code that gives nothing in the counts', () => {
    assert.deepEqual(index.search({ kind: ['course'], component: ['hub'] }, now).facets.kind, { group: 1, course: 0 });
  });
  test('of which all are needed count with what is chosen', () => {
    assert.deepEqual(index.search({ supportOffered: ['buddy'] }, now).facets.supportOffered, { 'buddy': 2, 'travel-help': 1 });
  });
  test('count apart what nobody has told us, only while it matters', () => {
    assert.deepEqual(index.search({ cost: ['fixed'] }, now).notKnown, { cost: 1 });
    assert.deepEqual(index.search({ cost: ['fixed'], includeNotKnown: ['cost'] }, now).notKnown, { cost: 0 });
    assert.deepEqual(index.search({ language: ['cy'], cost: ['fixed'] }, now).notKnown, { language: 1, cost: 0 });
    assert.deepEqual(index.search({}, now).notKnown, {});
  });
  test('that leave nothing say which to drop, the most first', () => {
    const { suggestions } = index.search({ lifeDomain: ['arts'], component: ['hub'], language: ['cy'] }, now);
    assert.deepEqual(suggestions, [{ dropFilter: 'component', wouldGive: 1 }, { dropFilter: 'language', wouldGive: 1 }]);
    assert.deepEqual(index.search({ supportOffered: ['buddy', 'accompanied'] }, now).suggestions,
      [{ dropFilter: 'supportOffered', wouldGive: 4 }, { dropFilter: 'supportOffered', code: 'buddy', wouldGive: 1 }, { dropFilter: 'supportOffered', code: 'accompanied', wouldGive: 2 }]
        .sort((a, b) => b.wouldGive - a.wouldGive));
    assert.deepEqual(index.search({ lifeDomain: ['arts'] }, now).suggestions, []);
  });
  test('never hide what is mainstream', () => assert.equal(index.search({}, now).total, 4));
});

describe('access', () => {
  const features = (stepFree: string, loop: string): IndexEntry['venues'][number] => venue(1, { accessFeatures: { 'step-free': stepFree, 'hearing-loop': loop } });
  const index = indexOf([
    entry(1, {}, { venues: [features('yes', 'yes')] }),
    entry(2, {}, { venues: [features('yes', 'not-known')] }),
    entry(3, {}, { venues: [features('no', 'yes')] }),
    entry(4, {}, { venues: [features('yes', 'no'), { ...features('no', 'yes'), id: 'venue-2' }] }),
    entry(5, {}, { venues: [] }),
    entry(6, {}, { venues: [venue(1)] }),
  ]);
  const ask = (accessFeature: string[], includeNotKnown?: ['accessFeature']): number[] => numbers(index, { accessFeature, includeNotKnown, sort: 'title' });
  test('is what some venue offers', () => {
    assert.deepEqual(ask(['step-free']), [1, 2, 4]);
    assert.deepEqual(ask(['hearing-loop']), [1, 3, 4]);
  });
  test('of several kinds has to be at one venue', () => assert.deepEqual(ask(['step-free', 'hearing-loop']), [1]));
  test('that is not known is counted apart and comes in when asked for', () => {
    assert.deepEqual(index.search({ accessFeature: ['step-free'] }, now).notKnown, { accessFeature: 2 });
    assert.deepEqual(ask(['step-free'], ['accessFeature']), [1, 2, 4, 5, 6]);
    assert.deepEqual(index.search({ accessFeature: ['step-free', 'hearing-loop'] }, now).notKnown, { accessFeature: 3 });
    assert.deepEqual(ask(['step-free', 'hearing-loop'], ['accessFeature']), [1, 2, 5, 6]);
  });
  test('is counted as it would be if it were asked for as well', () => {
    assert.deepEqual(index.search({}, now).facets.accessFeature, { 'step-free': 3, 'hearing-loop': 3 });
    assert.deepEqual(index.search({ accessFeature: ['step-free'] }, now).facets.accessFeature, { 'step-free': 3, 'hearing-loop': 1 });
    const withUnknown = index.search({ accessFeature: ['step-free'], includeNotKnown: ['accessFeature'] }, now).facets.accessFeature!;
    assert.equal(withUnknown['hearing-loop'], 4);
  });
  test('that does not exist is offered nowhere', () => assert.deepEqual(ask(['jacuzzi']), []));
});

describe('days and times', () => {
  const index = indexOf([
    entry(1, {}, { sessions: [session('2026-10-20T17:30:00Z')] }),
    entry(2, {}, { sessions: [session('2026-10-20T09:00:00Z'), session('2026-10-22T18:00:00Z')] }),
    entry(3, {}, { sessions: [session('2026-10-20T09:00:00Z', { status: 'cancelled' }), session('2026-11-20T09:00:00Z')] }),
    entry(4, {}, { sessions: [session('2026-10-25T23:30:00Z'), session('2026-10-24T23:30:00Z')] }),
    entry(5, { peerGroup: { stage: 'supported', membership: 'closed' } }, { sessions: [session('2026-10-20T17:30:00Z')] }),
    entry(6, {}, { sessions: [session('2026-10-13T11:59:00Z'), session('2026-10-20T11:00:00Z')] }),
  ]);
  test('belong to one session', () => {
    assert.deepEqual(numbers(index, { dayOfWeek: ['tuesday'], sort: 'title' }), [1, 2, 6]);
    assert.deepEqual(numbers(index, { dayOfWeek: ['tuesday'], timeOfDay: ['evening'], sort: 'title' }), [1]);
    assert.deepEqual(numbers(index, { timeOfDay: ['evening'], sort: 'title' }), [1, 2, 4]);
  });
  test('are the venue\'s own, over the clock change too', () => {
    assert.deepEqual(numbers(index, { dayOfWeek: ['sunday'] }), [4]);
    assert.deepEqual(numbers(index, { dayOfWeek: ['saturday'] }), []);
    assert.deepEqual(numbers(index, { dayOfWeek: ['sunday'], timeOfDay: ['morning'] }), [4]);
    assert.deepEqual(numbers(index, { dayOfWeek: ['sunday'], timeOfDay: ['evening'] }), [4]);
    assert.deepEqual(numbers(index, { dayOfWeek: ['tuesday'], timeOfDay: ['afternoon'] }), [6]);
  });
  test('do not count what is cancelled, past, or more than 28 days away', () => {
    assert.deepEqual(numbers(index, { dayOfWeek: ['friday'] }), []);
    assert.deepEqual(numbers(index, { dayOfWeek: ['friday'] }, now + 11 * 86_400_000), [3]);
    assert.deepEqual(numbers(index, { dayOfWeek: ['tuesday'] }, Date.parse('2026-10-20T17:30:00Z')), [1]);
    assert.deepEqual(numbers(index, { dayOfWeek: ['tuesday'] }, Date.parse('2026-10-20T17:30:01Z')), []);
  });
  test('count under the other, never a closed group', () => {
    const { facets } = index.search({ timeOfDay: ['evening'] }, now);
    assert.deepEqual(facets.dayOfWeek, { tuesday: 1, thursday: 1, sunday: 1 });
    assert.deepEqual(facets.timeOfDay, { morning: 2, afternoon: 1, evening: 3 });
  });
  test('say which of the two to drop', () => {
    assert.deepEqual(index.search({ dayOfWeek: ['thursday'], timeOfDay: ['morning'] }, now).suggestions, [{ dropFilter: 'dayOfWeek', wouldGive: 2 }, { dropFilter: 'timeOfDay', wouldGive: 1 }]);
  });
  test('give the order: the next one first, those without a date last', () => assert.deepEqual(numbers(index, {}), [2, 6, 1, 4, 3, 5]));
  test('move on with the clock, back and forth', () => {
    const later = Date.parse('2026-10-21T00:00:00Z');
    for (let i = 0; i < 3; i++) {
      assert.deepEqual(numbers(index, { dayOfWeek: ['tuesday'], sort: 'title' }, later), []);
      assert.deepEqual(numbers(index, { dayOfWeek: ['tuesday'], sort: 'title' }, now), [1, 2, 6]);
    }
  });
});

describe('near', () => {
  const at = (n: number, latitude: number, longitude: number, town: string, outcode: string): IndexEntry['venues'][number] =>
    venue(n, { geo: { latitude, longitude }, address: { lines: ['1 Road'], town }, outcode });
  const here = at(1, 51.5, -0.1, 'Harbour', 'KM5');
  const there = at(2, 51.55, -0.1, 'Fernhill', 'KM1');
  const index = indexOf([
    entry(1, { title: 'Both' }, { venues: [there, here] }),
    entry(2, { title: 'There', areaIds: ['oakfield'] }, { venues: [there] }),
    entry(3, { title: 'Online' }),
    entry(4, { title: 'Closed', peerGroup: { stage: 'independent', membership: 'closed' } }, { venues: [here] }),
  ], { areas, towns: [
    { name: 'Newport', within: 'Gwent', latitude: 51.58, longitude: -3 }, { name: 'Newport', within: 'Isle of Wight', latitude: 50.7, longitude: -1.29 },
    { name: 'Beverley', within: 'East Yorkshire', latitude: 53.84, longitude: -0.43 }, { name: 'Harbour', latitude: 55, longitude: -2 },
  ] });
  test('orders by distance to the nearest venue, what has no place last', () => {
    const { items, resolvedPlace } = index.search({ near: { outcode: 'KM5' } }, now);
    assert.deepEqual(items.map((item) => [+item.id.slice(-12), item.distanceKm, item.venueId]), [[1, 0, 'venue-1'], [2, 5.6, 'venue-2'], [4, undefined, undefined], [3, undefined, undefined]]);
    assert.deepEqual(resolvedPlace, { name: 'KM5', outcode: 'KM5', latitude: 51.5, longitude: -0.1 });
  });
  test('within a distance leaves out what has no place, and a closed group always', () => {
    assert.deepEqual(numbers(index, { near: { town: 'harbour' }, withinKm: 5 }), [1]);
    assert.deepEqual(numbers(index, { near: { town: 'harbour' }, withinKm: 6 }), [1, 2]);
    assert.deepEqual(index.search({ near: { latitude: 53, longitude: 0 }, withinKm: 1 }, now).suggestions, [{ dropFilter: 'withinKm', wouldGive: 4 }]);
  });
  test('a closed group is the same wherever it meets', () => {
    const closed = (v: IndexEntry['venues'][number], when: string): SearchIndex =>
      indexOf([entry(1, {}, { venues: [here] }), entry(2, { peerGroup: { stage: 'supported', membership: 'closed' } }, { venues: [v], sessions: [session(when)] })]);
    const [a, b] = [closed(here, '2026-10-20T17:30:00Z'), closed(there, '2026-10-15T09:00:00Z')];
    const queries: SearchQuery[] = [{}, { near: { outcode: 'KM5' } }, { near: { outcode: 'KM5' }, withinKm: 3 }, { dayOfWeek: ['tuesday'] }, { accessFeature: ['step-free'] }, { q: 'fernhill' }, { sort: 'next-session' }];
    for (const query of queries) assert.deepEqual(a.search(query, now), b.search(query, now));
  });
  test('knows its own names before the table of towns', () => {
    assert.equal(index.search({ near: { town: 'HARBOUR ' } }, now).resolvedPlace!.latitude, 51.5);
    assert.equal(index.search({ near: { town: 'Oakfield' } }, now).resolvedPlace!.name, 'Oakfield');
    assert.equal(index.search({ near: { town: 'Beverley' } }, now).resolvedPlace!.name, 'Beverley, East Yorkshire');
  });
  test('asks which of several places is meant', () => {
    const { placeChoices, items, total } = index.search({ near: { town: 'newport' } }, now);
    assert.deepEqual(placeChoices!.map(({ name }) => name), ['Newport, Gwent', 'Newport, Isle of Wight']);
    assert.deepEqual([items, total], [[], 0]);
    assert.equal(index.search({ near: { town: 'Newport, Isle of Wight' } }, now).resolvedPlace!.latitude, 50.7);
  });
  test('says so when it knows no such place', () => {
    assert.deepEqual(index.search({ near: { town: 'Atlantis' } }, now).placeChoices, []);
    assert.deepEqual(index.search({ near: { outcode: 'ZZ9' } }, now).placeChoices, []);
  });
  test('a whole postcode in the place is only read to its outcode', () => assert.equal(index.search({ near: { town: 'km5 1ab' } }, now).resolvedPlace!.name, 'KM5'));
});

describe('pages', () => {
  const many = Array.from({ length: 25 }, (_, i) => entry(i + 1, { title: `Group ${String.fromCharCode(97 + (i % 5))}`, lifeDomains: ['arts'] }, { sessions: i % 3 ? [session(`2026-10-${14 + (i % 4)}T09:00:00Z`)] : [] }));
  for (const sort of ['title', 'next-session', 'relevance', 'distance'] as const) {
    test(`by ${sort} give everything once, in the one order`, () => {
      const index = indexOf(many.map((one, i) => ({ ...one, venues: [venue(i % 7, { geo: { latitude: 51.5 + (i % 7) / 100, longitude: 0 } })] })));
      const query: SearchQuery = { sort, ...(sort === 'relevance' ? { q: 'group' } : {}), ...(sort === 'distance' ? { near: { latitude: 51.5, longitude: 0 } } : {}) };
      const whole = numbers(index, { ...query, limit: 100 });
      const seen: number[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < 10; page++) {
        const { items, nextCursor, total } = index.search({ ...query, limit: 4, cursor }, now);
        assert.equal(total, 25);
        seen.push(...items.map((item) => +item.id.slice(-12)));
        cursor = nextCursor;
        if (!cursor) break;
      }
      assert.deepEqual(seen, whole);
      assert.equal(new Set(seen).size, 25);
    });
  }
  test('stay in step when something comes in or goes', () => {
    const index = indexOf(many);
    const first = index.search({ sort: 'title', limit: 10 }, now);
    index.put(entry(99, { title: 'Aardvark' }));
    index.remove(first.items.at(-1)!.id);
    const second = index.search({ sort: 'title', limit: 20, cursor: first.nextCursor }, now);
    assert.equal(second.items.length, 15);
    assert.equal(new Set([...first.items, ...second.items].map((item) => item.id)).size, 25);
  });
  test('keep the order of the first page while the clock goes on', () => {
    const index = indexOf(many);
    const start = Date.parse('2026-10-14T08:59:59Z');
    const first = index.search({ limit: 10 }, start);
    const second = index.search({ limit: 20, cursor: first.nextCursor }, start + 60_000);
    assert.equal(new Set([...first.items, ...second.items].map((item) => item.id)).size, 25);
  });
  test('belong to their query, whatever the order of its codes', () => {
    const index = indexOf(many);
    const { nextCursor } = index.search({ lifeDomain: ['arts', 'learning'], limit: 3 }, now);
    assert.equal(index.search({ lifeDomain: ['learning', 'arts'], limit: 5, cursor: nextCursor }, now).items.length, 5);
    for (const query of [{}, { lifeDomain: ['arts'] }, { lifeDomain: ['arts', 'learning'], sort: 'title' as const }, { lifeDomain: ['arts', 'learning'], q: 'group' }]) {
      assert.throws(() => index.search({ ...query, cursor: nextCursor }, now), CursorError);
    }
    for (const cursor of ['', 'x', '!!!', 'AAAA', nextCursor!.slice(1), `${nextCursor}A`]) {
      assert.throws(() => index.search({ lifeDomain: ['arts', 'learning'], cursor }, now), CursorError, cursor);
    }
  });
  test('carry neither text nor place in their cursor', () => {
    const index = indexOf(many.map((one) => ({ ...one, venues: [venue(1, { geo: { latitude: 51.5, longitude: 0 }, outcode: 'KM5' })] })));
    const { nextCursor } = index.search({ q: 'group', near: { outcode: 'KM5' }, limit: 3 }, now);
    const clear = Buffer.from(nextCursor!, 'base64url').toString('latin1').toLowerCase();
    for (const canary of ['group', 'km5', '51.5', '0192f000']) assert.ok(!clear.includes(canary) && !nextCursor!.includes(canary), canary);
    assert.ok(nextCursor!.length <= 500 && /^[\w-]+$/.test(nextCursor!));
  });
  test('fit the contract with the longest title in any script', () => {
    const index = indexOf([1, 2].map((n) => entry(n, { title: 'ক'.repeat(300) })));
    assert.ok(index.search({ limit: 1 }, now).nextCursor!.length <= 500);
  });
});

describe('the index', () => {
  test('forgets what is taken out or has ended', () => {
    const index = indexOf([entry(1), entry(2)]);
    index.put(entry(1, { status: 'closed' }));
    index.remove(id(2));
    index.remove('never there');
    assert.deepEqual([index.size, index.search({}, now).total], [0, 0]);
    assert.deepEqual(index.search({ q: 'opportunity', dayOfWeek: ['monday'], accessFeature: ['parking'], near: { latitude: 1, longitude: 1 }, withinKm: 1 }, now).items, []);
  });
  test('keeps what has a break or is full', () => assert.equal(indexOf([entry(1, { status: 'paused' }), entry(2, { status: 'full' })]).search({}, now).total, 2));
  test('takes the newest of what is put in twice', () => {
    const index = indexOf([entry(1, { title: 'Old' }), entry(1, { title: 'New' })]);
    assert.deepEqual([index.search({ q: 'old' }, now).total, index.search({ q: 'new' }, now).total], [0, 1]);
  });
  test('answers the same whatever the order things came in', () => {
    const all = Array.from({ length: 30 }, (_, i) => entry(i, { title: `T ${i % 4}`, lifeDomains: i % 2 ? ['arts'] : ['learning'] }));
    for (const query of [{}, { q: 't' }, { lifeDomain: ['arts'] }] satisfies SearchQuery[]) {
      const [a, b] = [indexOf(all).search(query, now), indexOf([...all].reverse()).search(query, now)];
      assert.deepEqual(a.items, b.items);
    }
  });
});

describe('the next sessions of a list', () => {
  const status = (list: [string, string][]): string[] => nextSessions(list.map(([startsAt, s]) => ({ startsAt, status: s })), now).map((s) => `${s.startsAt.slice(5, 10)} ${s.status}`);
  test('are the next three, cancelled ones among them', () => {
    assert.deepEqual(status([['2026-10-28T09:00:00Z', 'scheduled'], ['2026-10-14T09:00:00Z', 'cancelled'], ['2026-10-21T09:00:00Z', 'scheduled'], ['2026-11-04T09:00:00Z', 'scheduled'], ['2026-10-07T09:00:00Z', 'scheduled']]),
      ['10-14 cancelled', '10-21 scheduled', '10-28 scheduled']);
  });
  test('have at least one that takes place', () => {
    assert.deepEqual(status([['2026-10-14T09:00:00Z', 'cancelled'], ['2026-10-21T09:00:00Z', 'cancelled'], ['2026-10-28T09:00:00Z', 'postponed'], ['2026-11-04T09:00:00Z', 'moved']]),
      ['10-14 cancelled', '10-21 cancelled', '11-04 moved']);
  });
});
