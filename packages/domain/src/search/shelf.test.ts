import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document, LooseDocument } from './document.ts';
import { Shelf } from './shelf.ts';
import { entry, indexOf, now, session, venue } from './testing.ts';

const loose = (n: number, codes: number): LooseDocument => ({
  id: `document-${n}`, titleKey: `title ${n}`, closed: false, venues: [], forAll: true, terms: [n],
  starts: Array.from({ length: n % 5 }, (_, i) => 1.8e12 + i * 1001 + n),
  slots: Array.from({ length: n % 5 }, (_, i) => (i + n) % 21),
  codes: Array.from({ length: codes }, (_, i) => 4_294_967_295 - i - n),
});

const says = ({ id, terms, starts, slots, codes }: Document | LooseDocument) => ({ id, terms, starts: [...starts], slots: [...slots], codes: [...codes] });

test('Documents say the same once they lie side by side, also the ones for which a new block is begun', () => {
  const shelf = new Shelf();
  const given = Array.from({ length: 300 }, (_, n) => loose(n, n === 7 ? 300_000 : n * 3));
  const kept = given.map((document) => shelf.put(document));
  assert.deepEqual(kept.map(says), given.map(says));
  // As when all of it goes to a new shelf.
  const another = new Shelf();
  assert.deepEqual(kept.map((document) => says(another.put(document))), given.map(says));
});

test('A shelf is mostly empty when more was dropped than is left', () => {
  const shelf = new Shelf();
  const kept = Array.from({ length: 100 }, (_, n) => shelf.put(loose(n, 10_000)));
  for (const document of kept.slice(0, 40)) shelf.drop(document);
  assert.equal(shelf.isMostlyEmpty, false);
  for (const document of kept.slice(40, 90)) shelf.drop(document);
  assert.equal(shelf.isMostlyEmpty, true);
});

test('A directory that was changed over and over, and searched between, answers as one that was read afresh', () => {
  const long = Array.from({ length: 3000 }, (_, n) => `w${n}`).join(' ');
  const one = (n: number, round: number) =>
    entry(n, { title: `Round ${round} of ${n}`, description: `${long} only${n} in${round}`, areaIds: Array.from({ length: 1500 }, (_, i) => `area-${i}`) },
      { sessions: [session(`2026-10-2${round % 10}T10:00:00Z`)], venues: [venue(n, { outcode: 'KM1' })] });
  const index = indexOf([]);
  for (let n = 0; n < 30; n += 1) index.put(one(n, 0));
  for (let round = 1; round < 10; round += 1) {
    for (let n = 0; n < 30; n += 1) {
      // Some stay as they are for a while.
      if ((n + round) % 3 === 0 || round > 7) index.put(one(n, round));
    }
    if (round % 2 === 0) index.search({ q: 'round' }, now);
  }
  index.put(one(3, 4));
  index.search({}, now);
  index.put(one(3, 9));
  for (let n = 20; n < 30; n += 1) index.remove(one(n, 0).opportunity.id);
  const fresh = indexOf(Array.from({ length: 20 }, (_, n) => one(n, 9)));
  assert.equal(index.size, 20);
  for (const query of [{}, { q: 'round 9' }, { q: 'only3' }, { q: 'in4' }, { q: 'w2999', dayOfWeek: ['thursday' as const] }])
    assert.deepEqual(index.search(query, now), fresh.search(query, now));
});
