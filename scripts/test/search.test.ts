import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testPlaces } from '../../packages/server/src/testing/stores.ts';
import { answersFrom, faultsOf, nameOf, readQueries, sampleKeys } from './search-queries.ts';

const queries = readQueries();
const keys = await sampleKeys();

test('At least sixty queries as people type them, each said once', () => {
  const names = queries.map(nameOf);
  assert.ok(names.length >= 60);
  assert.equal(new Set(names).size, names.length);
});

for (const place of testPlaces) {
  test(`What people type finds first what they mean (${place.name})`, async (t) => {
    const { place: where, remove } = await place.make();
    t.after(remove);
    const answers = await answersFrom(where, queries);
    for (const [i, query] of queries.entries()) {
      await t.test(nameOf(query), () => assert.deepEqual(faultsOf(query, answers[i]!, keys), []));
    }
  });
}

test('What is expected is really looked at', () => {
  const [answer] = [{ items: [], facets: {}, notKnown: {}, suggestions: [], total: 0 }];
  const faults = faultsOf({ ask: 'x', first: ['swim-together'], among: ['not-there'], total: 1, place: 'X', choices: [], drop: ['q'], notKnown: { cost: 1 } }, answer, keys);
  assert.equal(faults.length, 8);
});
