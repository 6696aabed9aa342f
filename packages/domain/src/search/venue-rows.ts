/** All venues of all documents in rows of numbers, so that what is asked of each place is read through without touching an object. */
import type { Point } from '../geo.ts';
import { emptyBits, setBit } from './bits.ts';
import type { Bits } from './bits.ts';
import type { Document } from './document.ts';
import { accessFeatures } from './filters.ts';

/** One row for each venue of a document: `starts[n]` to `starts[n + 1]`. */
export interface VenueRows {
  starts: Uint32Array;
  /** Bits of what is offered, and of what is not. */
  yes: Uint16Array;
  no: Uint16Array;
  /** Which of the points below it is at; `nowhere` when that is not known. */
  at: Uint32Array;
  /** Each point once, however many meet there: on a sphere of radius 1, three numbers each. */
  xyz: Float64Array;
  /** The documents at each point, by point: `metAt[p]` to `metAt[p + 1]`. */
  metAt: Uint32Array;
  met: Uint32Array;
}

export const nowhere = 0xffffffff;

const radians = Math.PI / 180;

/** A point on a sphere of radius 1. The straight line between two of these gives their distance with one root and one arc sine. */
export function onSphere({ latitude, longitude }: Point): [x: number, y: number, z: number] {
  const around = Math.cos(latitude * radians);
  return [around * Math.cos(longitude * radians), around * Math.sin(longitude * radians), Math.sin(latitude * radians)];
}

export function venueRows(documents: readonly Document[]): VenueRows {
  const starts = new Uint32Array(documents.length + 1);
  for (let n = 0; n < documents.length; n++) starts[n + 1] = starts[n]! + documents[n]!.venues.length;
  const size = starts[documents.length]!;
  const [yes, no, at] = [new Uint16Array(size), new Uint16Array(size), new Uint32Array(size)];
  const points = new Map<string, number>();
  const xyz: number[] = [];
  for (const [row, venue] of documents.flatMap((document) => document.venues).entries()) {
    yes[row] = venue.yes;
    no[row] = venue.no;
    at[row] = nowhere;
    if (!venue.point) continue;
    const key = `${venue.point.latitude} ${venue.point.longitude}`;
    const known = points.get(key);
    at[row] = known ?? points.size;
    if (known !== undefined) continue;
    points.set(key, points.size);
    xyz.push(...onSphere(venue.point));
  }
  return { starts, yes, no, at, xyz: Float64Array.from(xyz), ...metBy(starts, at, points.size) };
}

function metBy(starts: Uint32Array, at: Uint32Array, points: number): Pick<VenueRows, 'metAt' | 'met'> {
  const metAt = new Uint32Array(points + 1);
  for (const point of at) if (point !== nowhere) metAt[point + 1]!++;
  for (let i = 1; i <= points; i++) metAt[i]! += metAt[i - 1]!;
  const met = new Uint32Array(metAt[points]!);
  const next = metAt.slice();
  for (let n = 0; n + 1 < starts.length; n++) {
    for (let row = starts[n]!; row < starts[n + 1]!; row++) if (at[row] !== nowhere) met[next[at[row]!]!++] = n;
  }
  return { metAt, met };
}

/** For each kind of access by itself. A place that has no venue to tell of (at home, online, a closed group) has told us nothing. */
export function offersOf({ starts, yes, no }: VenueRows, size: number): { yes: Bits[]; perhaps: Bits[] } {
  const offers = { yes: accessFeatures.map(() => emptyBits(size)), perhaps: accessFeatures.map(() => emptyBits(size)) };
  for (let i = 0; i < accessFeatures.length; i++) {
    for (let n = 0; n < size; n++) {
      if (starts[n] === starts[n + 1]) setBit(offers.perhaps[i]!, n);
      for (let row = starts[n]!; row < starts[n + 1]!; row++) {
        if (yes[row]! & (1 << i)) setBit(offers.yes[i]!, n);
        if (!(no[row]! & (1 << i))) setBit(offers.perhaps[i]!, n);
      }
    }
  }
  return offers;
}
