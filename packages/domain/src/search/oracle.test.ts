/** The index against a slow reading of the rules, on random directories and random queries. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distanceKm } from '../geo.ts';
import { dayOfWeek, wallClock } from '../zoned.ts';
import { SearchIndex, isClosedGroup } from './index.ts';
import type { IndexEntry, SearchQuery } from './index.ts';
import { entry, now, session, venue } from './testing.ts';

const domains = ['arts', 'learning', 'employment'];
const support = ['buddy', 'travel-help', 'interpreter'];
const features = ['step-free', 'hearing-loop', 'parking'];
const costs = ['free', 'fixed', 'not-known'];
const middle = { latitude: 51.5, longitude: -0.1 };
const point = fc.record({
  latitude: fc.integer({ min: 5130, max: 5170 }).map((n) => n / 100),
  longitude: fc.integer({ min: -40, max: 20 }).map((n) => n / 100),
});

const entries: fc.Arbitrary<IndexEntry[]> = fc
  .array(
    fc.record({
      title: fc.constantFrom('A', 'B', 'C'),
      lifeDomains: fc.subarray(domains),
      supportOffered: fc.subarray(support),
      cost: fc.constantFrom(...costs),
      languages: fc.subarray(['en', 'cy']),
      closed: fc.boolean(),
      womenOnly: fc.boolean(),
      sessions: fc.array(
        fc.record({ hour: fc.integer({ min: -200, max: 900 }), status: fc.constantFrom('scheduled', 'cancelled', 'moved', 'postponed') }),
        { maxLength: 4 },
      ),
      venues: fc.array(
        fc.record({
          geo: fc.option(point, { nil: undefined }),
          access: fc.array(fc.constantFrom('yes', 'no', 'not-known'), { minLength: 3, maxLength: 3 }),
        }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map((one, n) =>
      entry(
        n,
        {
          title: one.title,
          lifeDomains: one.lifeDomains,
          supportOffered: one.supportOffered,
          cost: { kind: one.cost, personalBudgetAccepted: 'no' },
          languages: one.languages,
          audience: { womenOnly: one.womenOnly },
          ...(one.closed ? { peerGroup: { stage: 'supported', membership: 'closed' } } : {}),
        },
        {
          sessions: one.sessions.map(({ hour, status }) => session(new Date(now + hour * 3_600_000).toISOString(), { status })),
          venues: one.venues.map(({ geo, access }, i) =>
            venue(i, { geo, accessFeatures: Object.fromEntries(features.map((f, k) => [f, access[k]!])) }),
          ),
        },
      ),
    ),
  );

const some = (list: string[]): fc.Arbitrary<string[] | undefined> => fc.option(fc.subarray(list), { nil: undefined });
const queries = fc.record({
  lifeDomain: some(domains),
  supportOffered: some(support),
  cost: some(costs),
  language: some(['en', 'cy']),
  audience: some(['women']),
  accessFeature: some(features),
  dayOfWeek: some(['monday', 'tuesday', 'sunday']),
  timeOfDay: some(['morning', 'afternoon', 'evening']),
  includeNotKnown: some(['accessFeature', 'cost', 'language']) as fc.Arbitrary<SearchQuery['includeNotKnown']>,
  withinKm: fc.option(fc.constantFrom(5, 15), { nil: undefined }),
});

type Verdict = 'yes' | 'no' | 'unknown';
type Asked = SearchQuery & { withinKm?: number };

function verdicts({ opportunity: o, sessions, venues }: IndexEntry, query: Asked): Record<string, Verdict> {
  const closed = isClosedGroup(o);
  const places = closed ? [] : venues;
  const any = (wanted: readonly string[] | undefined, has: readonly string[]): Verdict =>
    !wanted?.length || wanted.some((code) => has.includes(code)) ? 'yes' : 'no';
  const times = (closed ? [] : sessions)
    .filter(({ startsAt, status }) => {
      const ms = Date.parse(startsAt);
      return ms >= now && ms < now + 28 * 86_400_000 && (status === 'scheduled' || status === 'moved');
    })
    .map(({ startsAt }) => wallClock(startsAt, 'Europe/London'));
  const when = times.some(
    ({ date, hour }) =>
      any(query.dayOfWeek, [dayOfWeek(date)]) === 'yes' &&
      any(query.timeOfDay, [hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening']) === 'yes',
  );
  const wanted = query.accessFeature ?? [];
  const at = (v: (typeof places)[number], f: string): string | undefined => (v.accessFeatures as Record<string, string | undefined>)[f];
  const access: Verdict =
    !wanted.length || places.some((v) => wanted.every((f) => at(v, f) === 'yes'))
      ? 'yes'
      : !places.length || places.some((v) => wanted.every((f) => at(v, f) !== 'no'))
        ? 'unknown'
        : 'no';
  const known = (verdict: Verdict, untold: boolean): Verdict => (verdict === 'no' && untold ? 'unknown' : verdict);
  const away = Math.min(...places.map((v) => (v.geo ? Math.round(distanceKm(middle, v.geo) * 1000) : Infinity)), Infinity);
  return {
    lifeDomain: any(query.lifeDomain, o.lifeDomains),
    audience: any(query.audience, o.audience?.womenOnly ? ['women'] : []),
    supportOffered: (query.supportOffered ?? []).every((code) => o.supportOffered!.includes(code)) ? 'yes' : 'no',
    cost:
      query.cost?.includes('not-known') && o.cost.kind === 'not-known'
        ? 'yes'
        : known(any(query.cost, [o.cost.kind]), o.cost.kind === 'not-known'),
    language: known(any(query.language, o.languages!), !o.languages!.length),
    when: !query.dayOfWeek?.length && !query.timeOfDay?.length ? 'yes' : when ? 'yes' : 'no',
    accessFeature: access,
    withinKm: query.withinKm === undefined || away <= query.withinKm * 1000 ? 'yes' : 'no',
  };
}

const passes = (one: IndexEntry, query: Asked, but?: string): boolean =>
  Object.entries(verdicts(one, query)).every(
    ([name, verdict]) =>
      name === but || verdict === 'yes' || (verdict === 'unknown' && (query.includeNotKnown as string[] | undefined)?.includes(name)),
  );
const countOf = (list: IndexEntry[], query: Asked, but?: string): number => list.filter((one) => passes(one, query, but)).length;

test('every list, count and suggestion is what a slow reading of the rules gives', () => {
  fc.assert(
    fc.property(entries, queries, (list, asked) => {
      const index = new SearchIndex();
      for (const one of list) index.put(one);
      const query: Asked = asked;
      const page = index.search({ ...query, ...(query.withinKm === undefined ? {} : { near: middle }), sort: 'title', limit: 100 }, now);
      const expected = list
        .filter((one) => passes(one, query))
        .map((one) => one.opportunity)
        .sort((a, b) => (a.title + a.id < b.title + b.id ? -1 : 1))
        .map(({ id }) => id);
      assert.deepEqual(
        page.items.map(({ id }) => id),
        expected,
      );
      assert.equal(page.total, expected.length);

      for (const [filter, codes] of [
        ['lifeDomain', domains],
        ['language', ['en', 'cy']],
        ['audience', ['women']],
      ] as const) {
        for (const code of codes) {
          const strict = list.filter((one) => passes(one, query, filter) && verdicts(one, { [filter]: [code] })[filter] === 'yes').length;
          assert.equal(page.facets[filter]![code] ?? 0, strict, `${filter} ${code}`);
        }
      }
      for (const code of support)
        assert.equal(
          page.facets.supportOffered![code] ?? 0,
          countOf(list, { ...query, supportOffered: [...(query.supportOffered ?? []), code] }),
          `support ${code}`,
        );
      for (const code of features)
        assert.equal(
          page.facets.accessFeature![code] ?? 0,
          countOf(list, { ...query, accessFeature: [...new Set([...(query.accessFeature ?? []), code])] }),
          `access ${code}`,
        );
      for (const code of ['monday', 'saturday'])
        assert.equal(page.facets.dayOfWeek![code] ?? 0, countOf(list, { ...query, dayOfWeek: [code] }), code);
      for (const code of ['morning', 'evening'])
        assert.equal(page.facets.timeOfDay![code] ?? 0, countOf(list, { ...query, timeOfDay: [code] }), code);

      for (const filter of ['accessFeature', 'cost', 'language'] as const) {
        if (!query[filter]?.length) assert.equal(page.notKnown[filter], undefined);
        else
          assert.equal(
            page.notKnown[filter],
            countOf(list, { ...query, includeNotKnown: [...(query.includeNotKnown ?? []), filter] }) - page.total,
            filter,
          );
      }
      for (const { dropFilter, code, wouldGive } of page.suggestions) {
        const rest =
          code === undefined ? [] : ((query as Record<string, unknown>)[dropFilter] as string[]).filter((other) => other !== code);
        assert.equal(wouldGive, countOf(list, { ...query, [dropFilter]: dropFilter === 'withinKm' ? undefined : rest }), dropFilter);
        assert.ok(page.total === 0 && wouldGive > 0);
      }
      if (page.total === 0) {
        for (const filter of ['lifeDomain', 'cost', 'supportOffered', 'accessFeature', 'dayOfWeek', 'timeOfDay'] as const) {
          if (query[filter]?.length && countOf(list, { ...query, [filter]: [] }))
            assert.ok(
              page.suggestions.some(({ dropFilter }) => dropFilter === filter),
              filter,
            );
        }
      }
    }),
    { numRuns: 400 },
  );
});
