/** How long a place is kept: for who is filling in, and for who is next in the waiting list. */
import { toMillis } from './zoned.ts';
import type { Moment } from './zoned.ts';

const minute = 60_000;
const hour = 60 * minute;

/** How long a hold lasts and how often it can be put off. */
export interface HoldSettings {
  minutes: number;
  extensions: number;
}

/** The least WCAG 2.2.1 and our promises allow. */
export const leastHolds: HoldSettings = { minutes: 15, extensions: 10 };
/** What a service has unless it is told otherwise. */
export const ordinaryHolds: HoldSettings = { minutes: 15, extensions: 12 };

/** Settings as configured, never below the least. */
export const holdSettings = (wished: Partial<HoldSettings> = {}): HoldSettings => ({
  minutes: Math.max(leastHolds.minutes, wished.minutes ?? ordinaryHolds.minutes),
  extensions: Math.max(leastHolds.extensions, wished.extensions ?? ordinaryHolds.extensions),
});

/** When a hold that begins (or is put off) now ends, in milliseconds. */
export const holdUntil = (now: Moment, settings: HoldSettings = ordinaryHolds): number => toMillis(now) + settings.minutes * minute;

/**
 * When an offer made now ends: after a day, or two hours before the start. Undefined when that leaves less than 30 minutes: then none
 * is made.
 */
export function offerUntil(now: Moment, startsAt: Moment): number | undefined {
  const until = Math.min(toMillis(now) + 24 * hour, toMillis(startsAt) - 2 * hour);
  return until - toMillis(now) < 30 * minute ? undefined : until;
}
