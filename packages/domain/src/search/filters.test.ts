import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { IndexEntry, SearchQuery } from './index.ts';
import { entry, indexOf, now, numbers, session, venue } from './testing.ts';

describe('filters', () => {
  const index = indexOf([
    entry(
      1,
      { lifeDomains: ['arts'], kind: 'group', areaIds: ['oakfield'], supportOffered: ['buddy', 'travel-help'] },
      { component: 'hub' },
    ),
    entry(2, { lifeDomains: ['arts', 'learning'], kind: 'course', supportOffered: ['buddy'], languages: ['cy', 'en'] }),
    entry(3, {
      lifeDomains: ['learning'],
      kind: 'course',
      audience: { womenOnly: true },
      cost: { kind: 'not-known', personalBudgetAccepted: 'yes' },
      accompanied: { offered: 'yes' },
    }),
    entry(4, {
      lifeDomains: [],
      organisationId: 'org-2',
      cost: { kind: 'fixed', pence: 300, personalBudgetAccepted: 'yes' },
      languages: [],
    }),
  ]);
  const cases: [SearchQuery, number[]][] = [
    [{ lifeDomain: ['arts'] }, [1, 2]],
    [{ lifeDomain: ['arts', 'learning'] }, [1, 2, 3]],
    [{ lifeDomain: ['arts'], kind: ['course'] }, [2]],
    [{ area: ['oakfield'] }, [1]],
    [{ area: ['borough'] }, [1, 2, 3, 4]],
    [{ component: ['hub'] }, [1]],
    [{ organisation: ['org-2'] }, [4]],
    [{ supportOffered: ['buddy'] }, [1, 2]],
    [{ supportOffered: ['buddy', 'travel-help'] }, [1]],
    [{ supportOffered: ['accompanied'] }, [3]],
    [{ audience: ['women'] }, [3]],
    [{ language: ['cy'] }, [2]],
    [{ cost: ['free', 'fixed'] }, [1, 2, 4]],
    [{ cost: ['not-known'] }, [3]],
    [{ lifeDomain: [] }, [1, 2, 3, 4]],
    [{ lifeDomain: ['astronautics'] }, []],
    [{ cost: ['fixed'], includeNotKnown: ['cost'] }, [3, 4]],
    [{ language: ['cy'], includeNotKnown: ['language'] }, [2, 4]],
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
    assert.deepEqual(suggestions, [
      { dropFilter: 'component', wouldGive: 1 },
      { dropFilter: 'language', wouldGive: 1 },
    ]);
    assert.deepEqual(
      index.search({ supportOffered: ['buddy', 'accompanied'] }, now).suggestions,
      [
        { dropFilter: 'supportOffered', wouldGive: 4 },
        { dropFilter: 'supportOffered', code: 'buddy', wouldGive: 1 },
        { dropFilter: 'supportOffered', code: 'accompanied', wouldGive: 2 },
      ].sort((a, b) => b.wouldGive - a.wouldGive),
    );
    assert.deepEqual(index.search({ lifeDomain: ['arts'] }, now).suggestions, []);
  });
  test('never hide what is mainstream', () => assert.equal(index.search({}, now).total, 4));
});

describe('organisations and areas, of which there can be thousands,', () => {
  const org = (n: number): string => `org-${String(n).padStart(3, '0')}`;
  // The first ten have two things each, the others one.
  const index = indexOf(Array.from({ length: 90 }, (_, n) => entry(n, { organisationId: org(n < 80 ? n : n - 80), kind: n < 80 ? 'group' : 'course' })));

  test('are counted for the fifty that would give the most, by name where they give the same', () => {
    const { organisation } = index.search({}, now).facets;
    assert.deepEqual(organisation, Object.fromEntries(Array.from({ length: 50 }, (_, n) => [org(n), n < 10 ? 2 : 1])));
  });
  test('are counted too where they are chosen', () => {
    const { organisation } = index.search({ organisation: [org(79), org(3)] }, now).facets;
    assert.equal(Object.keys(organisation!).length, 51);
    assert.deepEqual([organisation![org(79)], organisation![org(3)]], [1, 2]);
    assert.equal(index.search({ organisation: [org(79)], kind: ['course'] }, now).facets.organisation![org(79)], 0);
  });
});

describe('access', () => {
  const features = (stepFree: string, loop: string): IndexEntry['venues'][number] =>
    venue(1, { accessFeatures: { 'step-free': stepFree, 'hearing-loop': loop } });
  const index = indexOf([
    entry(1, {}, { venues: [features('yes', 'yes')] }),
    entry(2, {}, { venues: [features('yes', 'not-known')] }),
    entry(3, {}, { venues: [features('no', 'yes')] }),
    entry(4, {}, { venues: [features('yes', 'no'), { ...features('no', 'yes'), id: 'venue-2' }] }),
    entry(5, {}, { venues: [] }),
    entry(6, {}, { venues: [venue(1)] }),
  ]);
  const ask = (accessFeature: string[], includeNotKnown?: ['accessFeature']): number[] =>
    numbers(index, { accessFeature, includeNotKnown, sort: 'title' });
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
  test("are the venue's own, over the clock change too", () => {
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
    assert.deepEqual(index.search({ dayOfWeek: ['thursday'], timeOfDay: ['morning'] }, now).suggestions, [
      { dropFilter: 'dayOfWeek', wouldGive: 2 },
      { dropFilter: 'timeOfDay', wouldGive: 1 },
    ]);
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
