import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distanceKm } from '../geo.ts';
import { Around } from './around.ts';

const point = fc.record({ latitude: fc.double({ min: -89, max: 89, noNaN: true }), longitude: fc.double({ min: -180, max: 180, noNaN: true }) });
/** Steps so small that many places are near each other. */
const close = fc.record({ latitude: fc.double({ min: -0.1, max: 0.1, noNaN: true }), longitude: fc.double({ min: -0.1, max: 0.1, noNaN: true }) });
const wrapped = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;

test('Around a point are all places that are so near, also across the date line', () => {
  fc.assert(fc.property(point, fc.array(close, { minLength: 1, maxLength: 30 }), (middle, steps) => {
    const places = steps.map((step) => ({ latitude: middle.latitude + step.latitude, longitude: wrapped(middle.longitude + step.longitude) }));
    const found = new Set(new Around(places).near(middle, 4));
    for (const place of places) if (distanceKm(middle, place) <= 4) assert.ok(found.has(place), JSON.stringify({ middle, place }));
  }));
});

test('Around a point is nothing that is far', () => {
  const places = [{ latitude: 51.5, longitude: -0.1 }, { latitude: 51.5, longitude: 1.9 }, { latitude: 53.5, longitude: -0.1 }];
  assert.deepEqual(new Around(places).near({ latitude: 51.51, longitude: -0.11 }, 4), places.slice(0, 1));
});
