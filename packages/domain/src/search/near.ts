/** How far each document's nearest venue is from a point. */
import type { Point } from '../geo.ts';
import { emptyBits, setBit } from './bits.ts';
import type { Bits } from './bits.ts';
import type { Built } from './built.ts';
import { nowhere, onSphere } from './venue-rows.ts';

const earthMetres = 6_371_008.8;

/** Whole metres to each point where something is, Infinity where it is farther than anybody will see. */
export interface Near {
  away: Float64Array;
}

/** With `km`, what is farther away than that counts as not known: most of it need not be worked out. */
export function nearTo({ venues: { xyz } }: Built, point: Point, km?: number): Near {
  const [x, y, z] = onSphere(point);
  const away = new Float64Array(xyz.length / 3).fill(Infinity);
  // A straight line is never longer than the way around, so nothing within reach is left out.
  const reach = km === undefined ? Infinity : ((km * 1000 + 1) / earthMetres) ** 2;
  for (let p = 0; p < away.length; p++) {
    const dx = xyz[p * 3]! - x;
    const dy = xyz[p * 3 + 1]! - y;
    const dz = xyz[p * 3 + 2]! - z;
    const squared = dx * dx + dy * dy + dz * dz;
    if (squared <= reach) away[p] = Math.round(2 * earthMetres * Math.asin(Math.min(1, Math.sqrt(squared) / 2)));
  }
  return { away };
}

/** Metres to a document's nearest venue; Infinity when no place of it is known. */
export function metresTo({ venues: { starts, at } }: Built, { away }: Near, n: number): number {
  let metres = Infinity;
  for (let row = starts[n]!; row < starts[n + 1]!; row++) if (at[row] !== nowhere && away[at[row]!]! < metres) metres = away[at[row]!]!;
  return metres;
}

/** Which of a document's venues is the nearest: the first, when nothing is known. */
export function nearestOf({ venues: { starts, at } }: Built, { away }: Near, n: number): number {
  let nearest = 0;
  let metres = Infinity;
  for (let row = starts[n]!; row < starts[n + 1]!; row++) {
    if (at[row] === nowhere || away[at[row]!]! >= metres) continue;
    metres = away[at[row]!]!;
    nearest = row - starts[n]!;
  }
  return nearest;
}

/** The documents not farther away than that. */
export function withinKm({ documents, venues: { metAt, met } }: Built, { away }: Near, km: number): Bits {
  const bits = emptyBits(documents.length);
  for (let p = 0; p < away.length; p++) {
    if (away[p]! <= km * 1000) for (let i = metAt[p]!; i < metAt[p + 1]!; i++) setBit(bits, met[i]!);
  }
  return bits;
}
