/**
 * Which documents have a session on which day and time in the next 28 days, and which comes next. True for a stretch of time, then
 * made anew.
 */
import { addAll, emptyBits, setBit } from './bits.ts';
import type { Bits } from './bits.ts';
import type { Built } from './built.ts';
import { bitColumn } from './columns.ts';
import type { BitColumn } from './columns.ts';
import { timesOfDay } from './document.ts';
import { firstWhere } from './first-where.ts';
import { daysOfWeek } from '../zoned.ts';

const window = 28 * 86_400_000;
/** Every day and any, with every time and any. */
const MOST_KNOWN = 32;

export interface When {
  /** This holds for a `now` after the first and up to the second. */
  after: number;
  upTo: number;
  /** By day × time of day: the documents that have a session then. */
  slots: Bits[];
  /** The same by document. */
  slotsOf: BitColumn;
  /** By document: the start of its next session in seconds, Infinity if none is known. */
  next: Float64Array;
  /** Sets of some days and times that were asked for, by one code or none of each. */
  known: Map<string, Bits>;
  /** The documents in order of their next session, once somebody asked. */
  inOrder?: Uint32Array;
}

/** What has no next session comes last. */
export const noneComing = 2 ** 36;

/** The documents in order of their next session. */
export function byNext(when: When): Uint32Array {
  const { next } = when;
  // Both keys in one number compare natively.
  when.inOrder ??= Uint32Array.from(
    Float64Array.from(next, (seconds, n) => (seconds === Infinity ? noneComing : seconds) * next.length + n).sort(),
    (key) => ((key % next.length) + next.length) % next.length,
  );
  return when.inOrder;
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
    const first = firstWhere(starts.length, (n) => starts[n]! >= now);
    let i = first;
    for (; i < starts.length && starts[i]! < now + window; i++) setBit(slots[own[i]!]!, n);
    if (first < starts.length) next[n] = Math.floor(starts[first]! / 1000);
    edge(starts[first - 1]);
    edge(starts[first]);
    edge(starts[i] === undefined ? undefined : starts[i]! - window);
    if (i > 0) edge(starts[i - 1]! - window);
  }
  return { after, upTo, slots, slotsOf: bitColumn(slots, documents.length), next, known: new Map() };
}

/** The bits of some days and times; an empty choice is any. */
export function slotBits(days: readonly string[], times: readonly string[]): number {
  let bits = 0;
  for (const [d, dayCode] of daysOfWeek.entries()) {
    if (days.length && !days.includes(dayCode)) continue;
    for (const [t, time] of timesOfDay.entries()) if (!times.length || times.includes(time)) bits |= 1 << (d * 3 + t);
  }
  return bits;
}

/** The documents with a session on one of the days at one of the times; an empty choice is any. Nobody may alter the set. */
export function onDays({ slots, known }: When, days: readonly string[], times: readonly string[]): Bits {
  const key = days.length < 2 && times.length < 2 ? `${days.join()} ${times.join()}` : undefined;
  const before = key === undefined ? undefined : known.get(key);
  if (before) return before;
  const out = new Uint32Array(slots[0]!.length);
  const wanted = slotBits(days, times);
  for (const [slot, documents] of slots.entries()) if (wanted & (1 << slot)) addAll(out, documents);
  if (key !== undefined && known.size < MOST_KNOWN) known.set(key, out);
  return out;
}
