import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LifeDomain } from '../generated/vocabularies.cy.ts';
import { nextSessions } from './index.ts';
import type { SearchQuery } from './index.ts';
import { entry, id, indexOf, now, numbers, session, venue } from './testing.ts';

describe('words', () => {
  const index = indexOf(
    [
      entry(1, { title: 'Painting table', summary: 'Paint, draw or just sit.' }),
      entry(2, { title: 'Tea and talk', summary: 'Some people bring their painting.' }),
      entry(3, { title: 'Allotment', description: 'We dig. In winter there is painting.' }),
      entry(
        4,
        { title: 'Choir with no auditions', organisationName: 'Harbour Singers' },
        { venues: [venue(1, { name: 'Old Chapel', address: { lines: ['1 Quay'], town: 'Lower Quay' }, outcode: 'KM2' })] },
      ),
      entry(5, { title: 'Caffi Tŷ Gwyn', lifeDomains: ['arts'] }),
    ],
    { plainWords: { LifeDomain: { arts: ['craft'] } } },
  );
  test('in the title come before the summary, and that before the description', () =>
    assert.deepEqual(numbers(index, { q: 'painting' }), [1, 2, 3]));
  test('say where they were found', () => {
    assert.deepEqual(
      index.search({ q: 'painted' }, now).items.map(({ matched }) => matched),
      [['title', 'summary'], ['summary'], ['description']],
    );
    assert.deepEqual(index.search({ q: 'singers quay' }, now).items[0]!.matched, ['organisation', 'place']);
    assert.deepEqual(index.search({}, now).items[0]!.matched, []);
  });
  test('are found with a typing error, without accents, by their beginning', () => {
    assert.deepEqual(numbers(index, { q: 'alotment' }), [3]);
    assert.deepEqual(numbers(index, { q: 'TY GWYN' }), [5]);
    assert.deepEqual(numbers(index, { q: 'allot' }), [3]);
  });
  test('are found in the plain label of an activity, in Welsh too', () => {
    assert.deepEqual(numbers(index, { q: LifeDomain.find(({ code }) => code === 'arts')!.label }), [5]);
    assert.deepEqual(index.search({ q: 'arts' }, now).items[0]!.matched, ['activity']);
  });
  test('are found in the streets of the address', () => assert.deepEqual(numbers(index, { q: 'quay choir' }), [4]));
  test('that only fit half a directory need not be there', () => {
    assert.deepEqual(numbers(index, { q: 'choir group' }), [4]);
    assert.deepEqual(numbers(index, { q: 'xylophone group' }), []);
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

describe('plain words', () => {
  const hall = venue(1, { accessFeatures: { 'step-free': 'yes' } });
  const index = indexOf(
    [
      entry(1, { title: 'Somebody to look for work with', lifeDomains: ['employment'] }),
      entry(2, { title: 'A job club', lifeDomains: ['learning'] }),
      entry(3, { title: 'Pool', groupWork: ['swimming'] }, { venues: [hall], sessions: [session('2026-10-17T09:00:00Z')] }),
      entry(4, { title: 'Lake', groupWork: ['swimming'] }, { venues: [venue(2)], sessions: [session('2026-10-18T18:00:00Z')] }),
      entry(5, { title: 'Circle', peerGroup: { stage: 'supported', membership: 'closed' } }, { venues: [hall], sessions: [session('2026-10-17T09:00:00Z')] }),
    ],
    {
      plainWords: {
        LifeDomain: { employment: ['job', 'back to work'] },
        GroupWork: { swimming: ['swim', 'getting wet'] },
        AccessFeature: { 'step-free': ['wheelchair'], parking: ['car'] },
        DayOfWeek: { saturday: ['saturday', 'weekend'], sunday: ['sunday', 'weekend'] },
        TimeOfDay: { morning: ['morning'], evening: ['evening'] },
      },
    },
  );
  test('lead to what they stand for, after what says the word itself', () => {
    assert.deepEqual(numbers(index, { q: 'jobs' }), [2, 1]);
    assert.deepEqual(index.search({ q: 'job' }, now).items[1]!.matched, ['activity']);
  });
  test('forgive a typing error and an unfinished word', () => {
    assert.deepEqual(numbers(index, { q: 'wheelchiar' }), [3]);
    assert.deepEqual(numbers(index, { q: 'wheelch' }), [3]);
  });
  test('of more than one word count only together, everyday words too', () => {
    assert.deepEqual(numbers(index, { q: 'wet' }), []);
    assert.deepEqual(numbers(index, { q: 'getting wet' }), [4, 3]);
  });
  test('for access stand for places that are known to have it', () => assert.deepEqual(numbers(index, { q: 'swim wheelchair' }), [3]));
  test('for a day and a time of day mean one session', () => {
    assert.deepEqual(numbers(index, { q: 'swim weekend' }), [4, 3]);
    assert.deepEqual(numbers(index, { q: 'swim saturday morning' }), [3]);
    assert.deepEqual(numbers(index, { q: 'saturday evening' }), []);
  });
  test('never say on which day, and in what kind of place, a closed group meets', () => {
    for (const q of ['saturday', 'morning', 'wheelchair']) assert.ok(!numbers(index, { q }).includes(5), q);
  });
});

describe('the index', () => {
  test('forgets what is taken out or has ended', () => {
    const index = indexOf([entry(1), entry(2)]);
    index.put(entry(1, { status: 'closed' }));
    index.remove(id(2));
    index.remove('never there');
    assert.deepEqual([index.size, index.search({}, now).total], [0, 0]);
    assert.deepEqual(
      index.search(
        { q: 'opportunity', dayOfWeek: ['monday'], accessFeature: ['parking'], near: { latitude: 1, longitude: 1 }, withinKm: 1 },
        now,
      ).items,
      [],
    );
  });
  test('keeps what has a break or is full', () =>
    assert.equal(indexOf([entry(1, { status: 'paused' }), entry(2, { status: 'full' })]).search({}, now).total, 2));
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
  const status = (list: [string, string][]): string[] =>
    nextSessions(
      list.map(([startsAt, s]) => ({ startsAt, status: s })),
      now,
    ).map((s) => `${s.startsAt.slice(5, 10)} ${s.status}`);
  test('are the next three, cancelled ones among them', () => {
    assert.deepEqual(
      status([
        ['2026-10-28T09:00:00Z', 'scheduled'],
        ['2026-10-14T09:00:00Z', 'cancelled'],
        ['2026-10-21T09:00:00Z', 'scheduled'],
        ['2026-11-04T09:00:00Z', 'scheduled'],
        ['2026-10-07T09:00:00Z', 'scheduled'],
      ]),
      ['10-14 cancelled', '10-21 scheduled', '10-28 scheduled'],
    );
  });
  test('have at least one that takes place', () => {
    assert.deepEqual(
      status([
        ['2026-10-14T09:00:00Z', 'cancelled'],
        ['2026-10-21T09:00:00Z', 'cancelled'],
        ['2026-10-28T09:00:00Z', 'postponed'],
        ['2026-11-04T09:00:00Z', 'moved'],
      ]),
      ['10-14 cancelled', '10-21 cancelled', '11-04 moved'],
    );
  });
});
