import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { coarse, distanceKm, distanceWords, kmToMiles, milesToKm, normalisePostcode, toNear, toOutcode, withoutPostcode } from './geo.ts';

const london = { latitude: 51.5074, longitude: -0.1278 };
const cardiff = { latitude: 51.4816, longitude: -3.1791 };

describe('distance', () => {
  test('between two cities is what maps say', () => {
    assert.ok(Math.abs(distanceKm(london, cardiff) - 211.3) < 1);
    assert.ok(Math.abs(kmToMiles(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })) - 12436) < 5);
  });
  test('is nought to itself, the same both ways, and never more than by way of a third place', () => {
    const point = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        assert.equal(distanceKm(a, a), 0);
        assert.ok(Math.abs(distanceKm(a, b) - distanceKm(b, a)) < 1e-9);
        assert.ok(distanceKm(a, c) <= distanceKm(a, b) + distanceKm(b, c) + 1e-6);
      }),
    );
  });
  const words: [number, string, string][] = [
    [0, 'less than a quarter of a mile away', 'llai na chwarter milltir i ffwrdd'],
    [0.1, 'less than a quarter of a mile away', 'llai na chwarter milltir i ffwrdd'],
    [0.25, 'about a quarter of a mile away', 'tua chwarter milltir i ffwrdd'],
    [0.5, 'about half a mile away', 'tua hanner milltir i ffwrdd'],
    [0.7, 'about three quarters of a mile away', 'tua tri chwarter milltir i ffwrdd'],
    [1, 'about 1 mile away', 'tua 1 filltir i ffwrdd'],
    [1.3, 'about 1 mile away', 'tua 1 filltir i ffwrdd'],
    [1.6, 'about 2 miles away', 'tua 2 filltir i ffwrdd'],
    [2, 'about 2 miles away', 'tua 2 filltir i ffwrdd'],
    [40, 'about 40 miles away', 'tua 40 milltir i ffwrdd'],
  ];
  for (const [miles, en, cy] of words) {
    test(`${miles} miles is "${en}"`, () => {
      assert.equal(distanceWords(milesToKm(miles)), en);
      assert.equal(distanceWords(milesToKm(miles), 'cy'), cy);
    });
  }
  test('a point leaves the device rounded', () =>
    assert.deepEqual(coarse({ latitude: 51.50741, longitude: -0.12775 }), { latitude: 51.51, longitude: -0.13 }));
});

describe('a postcode is cut to its outcode', () => {
  const cases: [string, string | undefined][] = [
    ['KM5 1AB', 'KM5'],
    ['km51ab', 'KM5'],
    [' km5 ', 'KM5'],
    ['KM5', 'KM5'],
    ['SW1A 1AA', 'SW1A'],
    ['sw1a1aa', 'SW1A'],
    ['M1 1AE', 'M1'],
    ['EC1V 9HQ', 'EC1V'],
    ['B33 8TH', 'B33'],
    ['CR2 6XH', 'CR2'],
    ['DN55-1PT', 'DN55'],
    ['E1', 'E1'],
    ['K.M.5', 'KM5'],
    ['Beverley', undefined],
    ['Mill Road', undefined],
    ['', undefined],
    ['5', undefined],
    ['KM', undefined],
    ['KM5 1A', undefined],
    ['KM5 1ABC', undefined],
    ['St Ives', undefined],
    ['KM55 11AB', undefined],
    ['Ynys Môn', undefined],
  ];
  for (const [typed, outcode] of cases) test(`"${typed}" gives ${outcode}`, () => assert.equal(toOutcode(typed), outcode));

  test('whatever the spelling', () => {
    const letters = fc.constantFrom(...'ABCDEFGHKLMNPRSTUWY');
    const digit = fc.constantFrom(...'0123456789');
    fc.assert(
      fc.property(letters, letters, digit, digit, letters, letters, fc.constantFrom('', ' ', '  ', '-'), (a, b, c, d, e, f, gap) => {
        for (const typed of [`${a}${b}${c}${gap}${d}${e}${f}`, `${a}${b}${c}${gap}${d}${e}${f}`.toLowerCase()]) {
          assert.equal(toOutcode(typed), a + b + c);
          assert.equal(normalisePostcode(typed), `${a}${b}${c} ${d}${e}${f}`);
          assert.deepEqual(toNear(typed), { outcode: a + b + c });
        }
      }),
    );
  });
  test('a town stays as typed', () => {
    assert.deepEqual(toNear('  Mill   Road '), { town: 'Mill Road' });
    assert.equal(toNear('   '), undefined);
  });
  test('in the middle of other words too', () => {
    assert.equal(withoutPostcode('art near km5 1ab please'), 'art near KM5 please');
    assert.deepEqual(toNear('12 Mill Road, KM5 1AB'), { town: '12 Mill Road, KM5' });
    assert.equal(withoutPostcode('choir on 12 May'), 'choir on 12 May');
  });
});
