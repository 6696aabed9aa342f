import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fold, oneSlip, queryWords, stem, words } from './analyser.ts';
import { Dictionary, fit } from './dictionary.ts';

describe('folding', () => {
  const cases: [string, string][] = [
    ['Café', 'cafe'],
    ['Ysgol Tŷ Gwyn', 'ysgol ty gwyn'],
    ['ŵyl', 'wyl'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Cœur', 'coeur'],
    ['don’t', 'dont'],
    ["women's", 'womens'],
    ['ＡＲＴ', 'art'],
    ['ﬁne', 'fine'],
    ['İzmir', 'izmir'],
    ['ŉ', 'n'],
  ];
  for (const [text, folded] of cases) test(`${text} is ${folded}`, () => assert.equal(fold(text), folded));
  test('again changes nothing', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.deepEqual(words(fold(text)), words(text)))));
});

test('words are what stands between everything else', () => {
  assert.deepEqual(words('Arts & crafts, 10am–midday (half-term)!'), ['arts', 'crafts', '10am', 'midday', 'half', 'term']);
  assert.deepEqual(words(' — '), []);
  assert.deepEqual(words('কলকাতা yoga').length > 1, true);
});

describe('one stem for', () => {
  const families: string[][] = [
    ['paint', 'paints', 'painting', 'paintings', 'painted', 'painter', 'painters'],
    ['garden', 'gardens', 'gardening', 'gardener', 'gardeners'],
    ['dance', 'dances', 'dancing', 'danced'],
    ['swim', 'swimming', 'swims'],
    ['walk', 'walks', 'walking', 'walked'],
    ['study', 'studies', 'studying', 'studied'],
    ['class', 'classes'],
    ['church', 'churches'],
    ['company', 'companies'],
    ['sing', 'sings', 'singing'],
    ['cook', 'cooking', 'cooks'],
    ['volunteer', 'volunteers', 'volunteering'],
    ['run', 'running', 'runs'],
    ['bake', 'baking', 'bakes', 'baked'],
    ['group', 'groups'],
    ['carer', 'carers'],
    ['plan', 'planning', 'plans', 'planned'],
    ['chat', 'chatting', 'chats'],
    ['hobby', 'hobbies'],
    ['box', 'boxes', 'boxing'],
    ['sewing', 'sew'],
    ['knit', 'knitting', 'knits'],
  ];
  for (const family of families) {
    test(family.join(', '), () => assert.deepEqual([...new Set(family.map(stem))].length, 1, family.map(stem).join(' ')));
  }
  const apart: [string, string][] = [
    ['art', 'arts centre'],
    ['bus', 'bush'],
    ['sing', 'sign'],
    ['ring', 'rung'],
    ['work', 'word'],
    ['king', 'kin'],
    ['bread', 'bred'],
    ['spring', 'spr'],
    ['bed', 'bing'],
    ['water', 'wat'],
  ];
  for (const [a, b] of apart) test(`but not for ${a} and ${b}`, () => assert.notEqual(stem(a), stem(b)));
});

describe('a query', () => {
  test('leaves everyday words out', () => assert.deepEqual(queryWords('something to do with my hands'), ['hands']));
  test('keeps them when there is nothing else', () => assert.deepEqual(queryWords('who'), ['who']));
  test('is at most twelve different words', () =>
    assert.equal(queryWords(Array.from({ length: 40 }, (_, i) => `w${i} w${i}`).join(' ')).length, 12));
  test('of nothing is nothing', () => assert.deepEqual(queryWords('  ?! '), []));
});

describe('one typing error', () => {
  const slips: [string, string, boolean][] = [
    ['garden', 'garden', true],
    ['garden', 'gardn', true],
    ['garden', 'gardeen', true],
    ['garden', 'gerden', true],
    ['garden', 'gadren', true],
    ['garden', 'xgarden', true],
    ['garden', 'gardenx', true],
    ['garden', 'agrdne', false],
    ['garden', 'grdn', false],
    ['garden', 'gardenxx', false],
    ['ab', 'ba', true],
    ['abc', 'cab', false],
  ];
  for (const [a, b, same] of slips) test(`${a} and ${b}: ${same ? 'one at most' : 'more'}`, () => assert.equal(oneSlip(a, b), same));

  const distance = (a: string, b: string): number => {
    const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i && j ? 0 : i + j)));
    for (let i = 1; i <= a.length; i++) {
      for (let j = 1; j <= b.length; j++) {
        d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
      }
    }
    return d[a.length]![b.length]!;
  };
  test('agrees with the whole table, both ways round', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        assert.equal(oneSlip(a, b), distance(a, b) <= 1);
        assert.equal(oneSlip(b, a), oneSlip(a, b));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the dictionary finds', () => {
  const dictionary = new Dictionary({ LifeDomain: { employment: ['job', 'self employed'] }, Unknown: { x: ['nothing'] } });
  const ids = Object.fromEntries(
    ['painting', 'paint', 'painters', 'pains', 'employment', 'friends', 'group', 'garden', 'art', 'artist'].map((word) => [
      word,
      dictionary.stemOf(word),
    ]),
  );
  const best = (word: string, of: string): number | undefined => dictionary.match(word).get(ids[of]!);
  test('a word by its stem', () => assert.equal(best('paintings', 'paint'), fit.exact));
  test('a beginning, less well', () => {
    assert.equal(best('employ', 'employment'), fit.prefix);
    assert.equal(best('artis', 'artist'), fit.prefix);
    assert.equal(best('art', 'art'), fit.exact);
    assert.equal(dictionary.match('pa').size, 0);
  });
  test('a short word that is one by itself, not what begins with it', () => assert.equal(best('art', 'artist'), undefined));
  test('what a plain word stands for, by any form of it, and of a phrase only when it is whole', () => {
    const meaningsOf = (...typed: string[]): string[] => {
      const stems = typed.flatMap((word) => [...dictionary.match(word).keys()]);
      const meanings = new Set(stems.flatMap((stem) => dictionary.meaningsOf(stem)));
      return [...meanings].filter((meaning) => dictionary.isWhole(meaning, new Set(stems))).map(({ of, code }) => `${of} ${code}`);
    };
    assert.deepEqual(meaningsOf('jobs'), ['lifeDomain employment', 'mainDomain employment']);
    assert.deepEqual(meaningsOf('self'), []);
    assert.deepEqual(meaningsOf('employed', 'self'), ['lifeDomain employment', 'mainDomain employment']);
    assert.deepEqual(meaningsOf('nothing'), []);
  });
  test('a word with one typing error, when nothing else fits', () => {
    assert.equal(best('gardne', 'garden'), fit.slip);
    assert.equal(best('pantings', 'paint'), undefined);
    assert.equal(dictionary.match('xrt').size, 0);
    assert.equal(dictionary.match('paintig').get(ids.paint!), fit.slip);
  });
  test('words that came in later', () => {
    dictionary.stemOf('zumba');
    assert.equal(dictionary.match('zumb').size, 1);
  });
});
