import { ordinaryHolds } from '@daybridge/domain/hold-times';
import type { HoldSettings } from '@daybridge/domain/hold-times';

/** Numbers a service can be run with. Defaults suit one borough. */
export interface Config {
  holds: HoldSettings;
  /** Places one person may keep at the same time; guests of one address; guests in one session. */
  holdsPerPerson: number;
  holdsPerAddress: number;
  guestHoldsPerSession: number;
  /** Live bookings guests of one address may make within a day; places of one session under one number or address. */
  bookingsPerAddressPerDay: number;
  placesPerContact: number;
  requestsPerMinute: number;
  /** Bytes of a request body. */
  largestBody: number;
  /** Proxies in front whose word on the client's address is taken. */
  trustProxy: boolean | string | number;
  /** How long open connections are given to finish when the service stops. */
  drainMilliseconds: number;
  /** Seconds between rounds of the timer; 0: no timer. Nothing depends on it but offers, erasing and tidiness. */
  timerSeconds: number;
  /** How long lapsed holds of guests are kept, for a late confirm, and guests' details after their session. */
  keepLapsedHours: number;
  keepGuestDetailsDays: number;
}

export const ordinaryConfig: Config = {
  holds: ordinaryHolds,
  holdsPerPerson: 5,
  holdsPerAddress: 20,
  guestHoldsPerSession: 40,
  bookingsPerAddressPerDay: 40,
  placesPerContact: 4,
  requestsPerMinute: 600,
  largestBody: 65_536,
  trustProxy: false,
  drainMilliseconds: 1000,
  timerSeconds: 15,
  keepLapsedHours: 24,
  keepGuestDetailsDays: 30,
};
