/**
 * Which documents have a session on which day and time in the next 28 days, and which comes next. True for a stretch of time, then
 * made anew.
 */
import { addAll, emptyBits, setBit } from './bits.ts';
import type { Bits } from './bits.ts';
import type { Built } from './built.ts';
import { timesOfDay } from './document.ts';
import { daysOfWeek } from '../zoned.ts';

const window = 28 * 86_400_000;

export interface When {
  /** This holds for a `now` after the first and up to the second. */
  after: number;
  upTo: number;
  /** By day × time of day: the documents that have a session then. */
  slots: Bits[];
  /** By document: the start of its next session in seconds, Infinity if none is known. */
  next: Float64Array;
}

function firstAtOrAfter(starts: Float64Array, now: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! < now) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function whenAt({ documents }: Built, now: number): When {
  const slots = Array.from({ length: 21 }, () => emptyBits(documents.length));
  const next = new Float64Array(documents.length).fill(Infinity);
  let after = -Infinity;
  let upTo = Infinity;
  const edge = (at: number | undefined): void => {
    if (at === undefined) return;
    if (at < now) after = Math.max(after, at);
    else upTo = Math.min(upTo, at);
  };
  for (const [n, { starts, slots: own }] of documents.entries()) {
    const first = firstAtOrAfter(starts, now);
    let i = first;
    for (; i < starts.length && starts[i]! < now + window; i++) setBit(slots[own[i]!]!, n);
    if (first < starts.length) next[n] = Math.floor(starts[first]! / 1000);
    edge(starts[first - 1]);
    edge(starts[first]);
    edge(starts[i] === undefined ? undefined : starts[i]! - window);
    if (i > 0) edge(starts[i - 1]! - window);
  }
  return { after, upTo, slots, next };
}

/** The documents with a session on one of the days at one of the times; an empty choice is any. */
export function onDays({ slots }: When, days: readonly string[], times: readonly string[]): Bits {
  const out = new Uint32Array(slots[0]!.length);
  for (const [d, dayCode] of daysOfWeek.entries()) {
    if (days.length && !days.includes(dayCode)) continue;
    for (const [t, time] of timesOfDay.entries()) if (!times.length || times.includes(time)) addAll(out, slots[d * 3 + t]!);
  }
  return out;
}
