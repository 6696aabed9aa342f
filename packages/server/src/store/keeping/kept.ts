import type { Sql } from '../sql.ts';

/** How long what people told us is kept; the numbers are configuration. */
export interface Periods {
  keepLapsedHours: number;
  keepGuestDetailsDays: number;
  keepBookingsMonths: number;
  keepDelegationsMonths: number;
  keepMessagesDays: number;
  keepReportsMonths: number;
  keepWishesMonths: number;
}

/** The moments before which something has been kept long enough. */
export interface Ends {
  now: string;
  lapsed: string;
  guestDetails: string;
  bookings: string;
  delegations: string;
  messages: string;
  reports: string;
  wishes: string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Months count thirty-one days: nothing goes earlier than promised to who asks for it. */
const MONTH = 31 * DAY;

export function endsAt(now: Date, periods: Periods): Ends {
  const before = (ms: number): string => new Date(now.getTime() - ms).toISOString();
  return {
    now: now.toISOString(),
    lapsed: before(periods.keepLapsedHours * HOUR),
    guestDetails: before(periods.keepGuestDetailsDays * DAY),
    bookings: before(periods.keepBookingsMonths * MONTH),
    delegations: before(periods.keepDelegationsMonths * MONTH),
    messages: before(periods.keepMessagesDays * DAY),
    reports: before(periods.keepReportsMonths * MONTH),
    wishes: before(periods.keepWishesMonths * MONTH),
  };
}

/** What one table keeps of people, for how long, and how it is forgotten. */
export interface Kept {
  table: string;
  /** What of people stands in it, in words for whoever runs the service; `undefined` when nothing does. */
  holds: string | undefined;
  /** How long, in words. */
  until: string;
  /** Forgets what has been kept long enough. Answers how many rows were changed. */
  end?(sql: Sql, ends: Ends): Promise<number>;
  /** Forgets a person. Their live bookings have been cancelled before. */
  erasePerson?(sql: Sql, personId: string, now: string): Promise<number>;
  /** Forgets what somebody without an account made under an id: a booking, a request, a report or a wish. */
  eraseMade?(sql: Sql, id: string, now: string): Promise<number>;
}

/** A few at a time: a round must not keep others waiting. */
export const AT_ONCE = 500;
