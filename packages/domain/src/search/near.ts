/** How far each document's nearest venue is from a point. */
import type { Point } from '../geo.ts';
import { emptyBits, setBit } from './bits.ts';
import type { Bits } from './bits.ts';
import type { Built } from './built.ts';

const radians = Math.PI / 180;
const earthMetres = 6_371_008.8;

/** A point on a sphere of radius 1. The straight line between two of these gives their distance with one root and one arc sine. */
export function onSphere({ latitude, longitude }: Point): [x: number, y: number, z: number] {
  const around = Math.cos(latitude * radians);
  return [around * Math.cos(longitude * radians), around * Math.sin(longitude * radians), Math.sin(latitude * radians)];
}

/** Whole metres by document, Infinity where no place is known, and which of its venues is the nearest. */
export interface Near {
  metres: Float64Array;
  nearest: Uint8Array;
}

/** With `km`, what is farther away than that counts as not known: nobody will see it, and most of it need not be worked out. */
export function nearTo({ documents, venues: { starts, xyz } }: Built, point: Point, km?: number): Near {
  const [x, y, z] = onSphere(point);
  const metres = new Float64Array(documents.length).fill(Infinity);
  const nearest = new Uint8Array(documents.length);
  // A straight line is never longer than the way around, so nothing within reach is left out.
  const reach = km === undefined ? Infinity : ((km * 1000 + 1) / earthMetres) ** 2;
  for (let n = 0; n < documents.length; n++) {
    const first = starts[n]!;
    for (let row = first; row < starts[n + 1]!; row++) {
      const dx = xyz[row * 3]! - x;
      const dy = xyz[row * 3 + 1]! - y;
      const dz = xyz[row * 3 + 2]! - z;
      const squared = dx * dx + dy * dy + dz * dz;
      if (squared > reach) continue;
      const away = Math.round(2 * earthMetres * Math.asin(Math.min(1, Math.sqrt(squared) / 2)));
      if (away < metres[n]!) {
        metres[n] = away;
        nearest[n] = row - first;
      }
    }
  }
  return { metres, nearest };
}

/** The documents not farther away than that. */
export function withinKm({ metres }: Near, km: number): Bits {
  const bits = emptyBits(metres.length);
  for (let n = 0; n < metres.length; n++) if (metres[n]! <= km * 1000) setBit(bits, n);
  return bits;
}
