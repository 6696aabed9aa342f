import { AccessFeature, CostKind, LedBy } from '@daybridge/sdk/vocabularies';
import { count } from '../shared/messages.ts';
import type { Terms } from '../shared/vocabulary.ts';

/** What the form and the list say. The filters and an opened opportunity have words of their own, loaded with them. */
export const en = {
  heading: 'What would you like to do with your time?',
  where: 'Where?',
  whereHint: 'A town, or the first part of a postcode, like KM5',
  what: 'What are you looking for?',
  whatHint: 'Anything, for example company, a job or gardening',
  filters: 'Filters',
  show: 'Show results',
  showMore: count('en', { one: 'Show 1 more', other: 'Show {n} more' }),
  terms: { ledBy: LedBy, cost: CostKind, accessFeature: AccessFeature } as Record<string, Terms>,

  loading: 'Loading groups…',
  found: count('en', { one: '1 group or activity found', other: '{n} groups and activities found' }),
  noneFound: 'No groups match all of these',
  noneAtAll: 'There is nothing in the list yet',
  by: (organisation: string, ledBy: string) => `${organisation} · ${ledBy}`,
  ledBy: (label: string) => label.charAt(0).toLowerCase() + label.slice(1),
  openToAll: 'open to everyone',
  away: (venue: string, distance: string) => `${venue}, ${distance}`,
  online: 'Online',
  atVenueAndOnline: (venue: string) => `${venue}, or online`,
  straightLine: (distance: string) => `${distance} (straight line)`,
  price: (pounds: string) => `${pounds} each time`,
  budget: 'You can use a personal budget',
  costUnknown: 'They have not told us what it costs',
  yes: (feature: string) => `${feature}: yes`,
  no: (feature: string) => `${feature}: no`,
  unknown: (feature: string) => `${feature}: not known`,
  noDates: 'No dates at the moment',
  paused: 'Having a break',
  ended: 'This has ended',
  closedGroup: 'For its members. You can ask to join',
  closedFull: 'For its members. Not looking for new people at the moment',
  notOn: (date: string) => `Not on ${date}`,
  placesLeft: count('en', { one: '1 place left', other: '{n} places left' }),
  fullWait: 'Full. You can join the waiting list',
  /** How a place is had where none is booked here. */
  without: { 'just-come': 'No need to book', ask: 'Ask to join', external: 'Book on their own site', referral: 'Somebody refers you' } as Record<string, string>,
  checked: (date: string) => `Checked ${date}`,
  callFirst: 'Call before you go',

  notHere: 'Not here? Tell us what you would like to do',
};

export type FinderMessages = typeof en;
