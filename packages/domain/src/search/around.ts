import type { Point } from '../geo.ts';
import { firstWhere } from './first-where.ts';

/** Places from south to north, so that those around a point are found without a look at all the others. */
export class Around<P extends Point> {
  readonly #places: readonly P[];
  readonly #latitudes: Float64Array;

  constructor(places: Iterable<P>) {
    this.#places = [...places].sort((a, b) => a.latitude - b.latitude);
    this.#latitudes = Float64Array.from(this.#places, ({ latitude }) => latitude);
  }

  /** All that are so near, and some that are a little farther: whoever asks measures. */
  near({ latitude, longitude }: Point, km: number): P[] {
    // A degree of latitude is more than 110 km everywhere, one of longitude that much less the farther it is from the equator.
    const high = km / 110;
    const wide = high / Math.cos((Math.min(89, Math.abs(latitude) + high) * Math.PI) / 180);
    const found: P[] = [];
    for (let i = firstWhere(this.#places.length, (n) => this.#latitudes[n]! >= latitude - high); i < this.#places.length && this.#latitudes[i]! <= latitude + high; i++) {
      const across = Math.abs(this.#places[i]!.longitude - longitude);
      if (Math.min(across, 360 - across) <= wide) found.push(this.#places[i]!);
    }
    return found;
  }
}
