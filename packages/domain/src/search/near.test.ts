import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { IndexEntry, SearchIndex, SearchQuery } from './index.ts';
import { areas, entry, indexOf, now, numbers, session, venue } from './testing.ts';

describe('near', () => {
  const at = (n: number, latitude: number, longitude: number, town: string, outcode: string): IndexEntry['venues'][number] =>
    venue(n, { geo: { latitude, longitude }, address: { lines: ['1 Road'], town }, outcode });
  const here = at(1, 51.5, -0.1, 'Harbour', 'KM5');
  const there = at(2, 51.55, -0.1, 'Fernhill', 'KM1');
  const index = indexOf(
    [
      entry(1, { title: 'Both' }, { venues: [there, here] }),
      entry(2, { title: 'There', areaIds: ['oakfield'] }, { venues: [there] }),
      entry(3, { title: 'Online' }),
      entry(4, { title: 'Closed', peerGroup: { stage: 'independent', membership: 'closed' } }, { venues: [here] }),
    ],
    {
      areas,
      towns: [
        { name: 'Newport', within: 'Gwent', latitude: 51.58, longitude: -3 },
        { name: 'Newport', within: 'Isle of Wight', latitude: 50.7, longitude: -1.29 },
        { name: 'Beverley', within: 'East Yorkshire', latitude: 53.84, longitude: -0.43 },
        { name: 'Harbour', latitude: 55, longitude: -2 },
        { name: 'Harbour', within: 'Cornwall', latitude: 50, longitude: -5 },
        { name: 'Kingston upon Hull', also: ['Hull'], latitude: 53.74, longitude: -0.34 },
        { name: 'Saint Albans', latitude: 51.75, longitude: -0.33 },
      ],
    },
  );
  test('orders by distance to the nearest venue, what has no place last', () => {
    const { items, resolvedPlace } = index.search({ near: { outcode: 'KM5' } }, now);
    assert.deepEqual(
      items.map((item) => [+item.id.slice(-12), item.distanceKm, item.venueId]),
      [
        [1, 0, 'venue-1'],
        [2, 5.6, 'venue-2'],
        [4, undefined, undefined],
        [3, undefined, undefined],
      ],
    );
    assert.deepEqual(resolvedPlace, { name: 'KM5', outcode: 'KM5', latitude: 51.5, longitude: -0.1 });
  });
  test('within a distance leaves out what has no place, and a closed group always', () => {
    assert.deepEqual(numbers(index, { near: { town: 'harbour' }, withinKm: 5 }), [1]);
    assert.deepEqual(numbers(index, { near: { town: 'harbour' }, withinKm: 6 }), [1, 2]);
    assert.deepEqual(index.search({ near: { latitude: 53, longitude: 0 }, withinKm: 1 }, now).suggestions, [
      { dropFilter: 'withinKm', wouldGive: 4 },
    ]);
  });
  test('a closed group is the same wherever it meets', () => {
    const closed = (v: IndexEntry['venues'][number], when: string): SearchIndex =>
      indexOf([
        entry(1, {}, { venues: [here] }),
        entry(2, { peerGroup: { stage: 'supported', membership: 'closed' } }, { venues: [v], sessions: [session(when)] }),
      ]);
    const [a, b] = [closed(here, '2026-10-20T17:30:00Z'), closed(there, '2026-10-15T09:00:00Z')];
    const queries: SearchQuery[] = [
      {},
      { near: { outcode: 'KM5' } },
      { near: { outcode: 'KM5' }, withinKm: 3 },
      { dayOfWeek: ['tuesday'] },
      { accessFeature: ['step-free'] },
      { q: 'fernhill' },
      { sort: 'next-session' },
    ];
    for (const query of queries) assert.deepEqual(a.search(query, now), b.search(query, now));
  });
  test('knows its own names before the table of towns', () => {
    assert.equal(index.search({ near: { town: 'HARBOUR ' } }, now).resolvedPlace!.latitude, 51.5);
    assert.equal(index.search({ near: { town: 'Oakfield' } }, now).resolvedPlace!.name, 'Oakfield');
    assert.equal(index.search({ near: { town: 'Beverley' } }, now).resolvedPlace!.name, 'Beverley, East Yorkshire');
  });
  const place = (town: string): string | undefined => index.search({ near: { town } }, now).resolvedPlace?.name;
  test('knows quarters and streets of its addresses', () => {
    assert.equal(place('road'), 'Road');
    assert.equal(place('Road, Fernhill'), 'Road');
  });
  test('takes another place of an own name when the county says so', () => assert.equal(place('Harbour, Cornwall'), 'Harbour, Cornwall'));
  test('knows other names, and saints by both spellings', () => {
    assert.deepEqual([place('hull'), place("St Alban's"), place('newport isle of wight')], ['Kingston upon Hull', 'Saint Albans', 'Newport, Isle of Wight']);
  });
  test('forgives a slip in a name', () => {
    assert.deepEqual([place('Harbor'), place('Beverly'), place('Beverleigh')], ['Harbour', 'Beverley, East Yorkshire', undefined]);
    assert.equal(index.search({ near: { town: 'Newprot' } }, now).placeChoices!.length, 2);
  });
  test('says what a point on the map is near', () => {
    const named = (latitude: number, longitude: number): string | undefined => index.search({ near: { latitude, longitude } }, now).resolvedPlace?.name;
    assert.deepEqual([named(51.51, -0.1), named(50.71, -1.29), named(54.5, 0)], ['Harbour', 'Newport, Isle of Wight', undefined]);
  });
  test('knows more outcodes when it is given them', () => {
    const more = indexOf([entry(1, {}, { venues: [here] })]);
    more.setOutcodes([{ outcode: 'M14', latitude: 53.4514, longitude: -2.2239 }, { outcode: 'KM5', latitude: 1, longitude: 1 }]);
    assert.deepEqual(more.search({ near: { outcode: 'M14' } }, now).resolvedPlace, { name: 'M14', outcode: 'M14', latitude: 53.45, longitude: -2.22 });
    assert.equal(more.search({ near: { outcode: 'KM5' } }, now).resolvedPlace!.latitude, 51.5);
  });
  test('asks which of several places is meant', () => {
    const { placeChoices, items, total } = index.search({ near: { town: 'newport' } }, now);
    assert.deepEqual(
      placeChoices!.map(({ name }) => name),
      ['Newport, Gwent', 'Newport, Isle of Wight'],
    );
    assert.deepEqual([items, total], [[], 0]);
    assert.equal(index.search({ near: { town: 'Newport, Isle of Wight' } }, now).resolvedPlace!.latitude, 50.7);
  });
  test('says so when it knows no such place', () => {
    assert.deepEqual(index.search({ near: { town: 'Atlantis' } }, now).placeChoices, []);
    assert.deepEqual(index.search({ near: { outcode: 'ZZ9' } }, now).placeChoices, []);
  });
  test('a whole postcode in the place is only read to its outcode', () =>
    assert.equal(index.search({ near: { town: 'km5 1ab' } }, now).resolvedPlace!.name, 'KM5'));
});
