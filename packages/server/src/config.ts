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
  /** Requests to join, wishes and reports that one address may send within a day without signing in. */
  asksPerAddressPerDay: number;
  requestsPerMinute: number;
  /** Bytes of a request body. */
  largestBody: number;
  /** How long somebody may take to send a whole request. Who sends a byte now and then is let go. */
  requestMilliseconds: number;
  /** Proxies in front whose word on the client's address is taken. */
  trustProxy: boolean | string | number;
  /** How long open connections are given to finish when the service stops. */
  drainMilliseconds: number;
  /** Seconds between rounds of the timer; 0: no timer. Nothing depends on it but offers, erasing and tidiness. */
  timerSeconds: number;
  /** How long before a session whoever booked is reminded; 0: not at all. */
  remindHours: number;
  /** The server's own key for the links in messages, at least 32 characters. Without it messages have no link that opens the booking. */
  linkKey: string | undefined;
  /** The page on which people manage what they booked, for organisations that name none of their own. */
  manageUrl: string | undefined;
  /** Where messages are written that nobody carries. */
  messagesFolder: string;
  /** How often a message is tried before it is given up. */
  messageAttempts: number;
  /** A mail server, and whom its emails are from. */
  smtpUrl: string | undefined;
  mailFrom: string | undefined;
  /** GOV.UK Notify, or what speaks like it. */
  notifyUrl: string;
  notifyKey: string | undefined;
  notifyEmailTemplate: string | undefined;
  notifyTextTemplate: string | undefined;
  /** How long somebody may look at a plan in an emergency. */
  emergencyHours: number;
  /** The server's own key for the hashes of the record of who looked at plans. Without it whoever can write to the database could make hashes that fit. */
  auditKey: string | undefined;
  /** How long lapsed holds of guests are kept, for a late confirm, and guests' details after their session. */
  keepLapsedHours: number;
  keepGuestDetailsDays: number;
  /** How long past bookings and requests of people with an account are kept, and delegations that have ended. */
  keepBookingsMonths: number;
  keepDelegationsMonths: number;
  /** How long messages are kept after they were sent or given up; reports nobody dealt with; wishes. */
  keepMessagesDays: number;
  keepReportsMonths: number;
  keepWishesMonths: number;
}

export const ordinaryConfig: Config = {
  holds: ordinaryHolds,
  holdsPerPerson: 5,
  holdsPerAddress: 20,
  guestHoldsPerSession: 40,
  bookingsPerAddressPerDay: 40,
  placesPerContact: 4,
  asksPerAddressPerDay: 20,
  requestsPerMinute: 600,
  largestBody: 65_536,
  requestMilliseconds: 60_000,
  trustProxy: false,
  drainMilliseconds: 1000,
  timerSeconds: 15,
  remindHours: 24,
  linkKey: undefined,
  manageUrl: undefined,
  messagesFolder: '.data/messages',
  messageAttempts: 10,
  smtpUrl: undefined,
  mailFrom: undefined,
  notifyUrl: 'https://api.notifications.service.gov.uk',
  notifyKey: undefined,
  notifyEmailTemplate: undefined,
  notifyTextTemplate: undefined,
  emergencyHours: 4,
  auditKey: undefined,
  keepLapsedHours: 24,
  keepGuestDetailsDays: 30,
  keepBookingsMonths: 24,
  keepDelegationsMonths: 24,
  keepMessagesDays: 30,
  keepReportsMonths: 12,
  keepWishesMonths: 24,
};
