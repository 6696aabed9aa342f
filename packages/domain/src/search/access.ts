/** Which documents have a venue that offers everything asked for. What nobody has told us is neither yes nor no. */
import { emptyBits, forEachBit, setBit, without } from './bits.ts';
import type { Bits } from './bits.ts';
import type { Built } from './built.ts';
import { countWith } from './columns.ts';
import type { Tally } from './columns.ts';
import { accessFeatures } from './filters.ts';

const every = (1 << accessFeatures.length) - 1;

/** The features as bits. One that does not exist can not be offered: undefined. */
export function featureMask(features: readonly string[]): number | undefined {
  let mask = 0;
  for (const feature of features) {
    const bit = (accessFeatures as readonly string[]).indexOf(feature);
    if (bit < 0) return undefined;
    mask |= 1 << bit;
  }
  return mask;
}

export interface Access {
  /** Some one venue offers all of it. */
  yes: Bits;
  /** No venue is known to offer all of it, but of one we do not know that it does not. */
  unknown: Bits;
}

/** A place that has no venue to tell of (at home, online, a closed group) has told us nothing. */
export function accessOf({ documents, offers, venues: { starts, yes: offered, no: lacking } }: Built, wanted: number): Access {
  const only = single(wanted);
  if (only !== undefined) return { yes: offers.yes[only]!, unknown: without(offers.perhaps[only]!, offers.yes[only]!) };
  const yes = emptyBits(documents.length);
  const unknown = emptyBits(documents.length);
  for (let n = 0; n < documents.length; n++) {
    let all = false;
    let perhaps = starts[n] === starts[n + 1];
    for (let row = starts[n]!; row < starts[n + 1]!; row++) {
      if ((offered[row]! & wanted) === wanted) all = true;
      else if (!(lacking[row]! & wanted)) perhaps = true;
    }
    if (all) setBit(yes, n);
    else if (perhaps) setBit(unknown, n);
  }
  return { yes, unknown };
}

/** The one kind of access that is wanted, if it is one. */
const single = (wanted: number): number | undefined => (wanted && !(wanted & (wanted - 1)) ? 31 - Math.clz32(wanted) : undefined);

/** For each feature in its order, how many of the documents would be left if it were asked for as well. */
export function accessFacet(built: Built, among: Bits, tally: Tally, wanted: number, withUnknown: boolean): number[] {
  if (wanted !== 0) return withWanted(built, among, wanted, withUnknown);
  const column = withUnknown ? built.offered.perhaps : built.offered.yes;
  const having = tally(column);
  return accessFeatures.map((_, bit) => countWith(column, having, 1 << bit));
}

/** One and the same venue must offer what is wanted and the feature. */
function withWanted({ venues: { starts, yes, no } }: Built, among: Bits, wanted: number, withUnknown: boolean): number[] {
  const sums = new Uint32Array(every + 1);
  forEachBit(among, (n) => {
    let offered = starts[n] === starts[n + 1] && withUnknown ? every : 0;
    for (let row = starts[n]!; row < starts[n + 1]!; row++) {
      const has = withUnknown ? every & ~no[row]! : yes[row]!;
      if ((has & wanted) === wanted) offered |= has;
    }
    sums[offered]!++;
  });
  const counts = accessFeatures.map(() => 0);
  for (let offered = 1; offered <= every; offered++) {
    if (sums[offered]) for (let i = 0; i < counts.length; i++) if (offered & (1 << i)) counts[i]! += sums[offered]!;
  }
  return counts;
}
