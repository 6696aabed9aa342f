import { bookingCalendar } from '@daybridge/domain/calendar';
import type { Contact, Opportunity } from '@daybridge/domain/generated/model';
import { messageWords } from '@daybridge/domain/message-words';
import type { MessageSubject, MessageTime } from '@daybridge/domain/message-words';
import { isClosedGroup } from '@daybridge/domain/search/index';
import { ukTimeZone } from '@daybridge/domain/zoned';
import { alternativesTo } from '../bookings/alternatives.ts';
import type { Desk } from '../bookings/desk.ts';
import type { Snapshot } from '../directory/directory.ts';
import { linkKey } from '../identity/link-key.ts';
import type { BookingRow, Document, OutboxRow, RequestRow, SessionRow } from '../store/store.ts';
import type { Message } from './sender.ts';

type Lang = 'en' | 'cy';

/** Makes a message from what it tells of as that is now. `undefined`: there is nobody to tell, or nothing to say any more. */
export async function compose(desk: Desk, row: OutboxRow, now: Date): Promise<Message | undefined> {
  const directory = await desk.directory.current();
  const address = await addressOf(desk, directory, row);
  if (!address) return undefined;
  const said = await wordsOf(desk, directory, row, now);
  if (!said) return undefined;
  const { subject, body, text } = messageWords(said.about, said.ways, row.language);
  return { id: row.id, ...address, language: row.language, subject, body, text, ...(address.channel === 'email' && said.calendar !== undefined && { calendar: said.calendar }) };
}

/** Where it goes now: a person or an organisation may have another address than when it was written. */
async function addressOf({ store }: Desk, { organisations }: Snapshot, { to }: OutboxRow): Promise<{ channel: string; to: string } | undefined> {
  if (to.kind === 'contact') return { channel: to.channel, to: to.value };
  if (to.kind === 'organisation') {
    const { email } = organisations.get(to.organisationId)?.record ?? {};
    return email === undefined ? undefined : { channel: 'email', to: email };
  }
  const contact = (await store.people.get(to.personId))?.record['contact'] as { channel: string; value?: string } | undefined;
  return contact?.value === undefined || contact.channel === 'none' ? undefined : { channel: contact.channel, to: contact.value };
}

interface Said {
  about: MessageSubject;
  ways: { link?: string; telephone?: string };
  calendar?: string;
}

async function wordsOf(desk: Desk, directory: Snapshot, row: OutboxRow, now: Date): Promise<Said | undefined> {
  switch (row.kind) {
    case 'request-answer': return answerWords(desk, directory, row);
    case 'wish-answer': return { about: { kind: 'wish-answered' }, ways: { link: desk.config.manageUrl } };
    case 'emergency-access': return { about: { kind: 'looked-at' }, ways: {} };
    case 'report': {
      const opportunity = directory.opportunities.get(String(row.facts['opportunityId']))?.record;
      return opportunity && { about: { kind: 'report', title: opportunity.title }, ways: {} };
    }
    default: return bookingWords(desk, directory, row, now);
  }
}

/** The link that opens one thing: the page, and after `#` what no server is ever sent. */
function linkTo({ config }: Desk, page: string | undefined, kind: '' | 'request.', { id, keyVersion }: Pick<BookingRow, 'id' | 'keyVersion'>): string | undefined {
  const url = page ?? config.manageUrl;
  return url === undefined || config.linkKey === undefined ? undefined : `${url}#${kind}${id}.${linkKey(config.linkKey, id, keyVersion)}`;
}

const telephoneOf = (contact: Contact | undefined): { telephone?: string } => (contact?.telephone === undefined ? {} : { telephone: contact.telephone });

function waysOf(desk: Desk, { organisations }: Snapshot, opportunity: Opportunity | undefined, kind: '' | 'request.', row: Pick<BookingRow, 'id' | 'keyVersion'>): Said['ways'] {
  const organisation = opportunity && organisations.get(opportunity.organisationId)?.record;
  const link = linkTo(desk, organisation?.manageUrl, kind, row);
  return { ...(link !== undefined && { link }), ...telephoneOf(opportunity?.contact ?? (organisation && { telephone: organisation.telephone })) };
}

async function bookingWords(desk: Desk, directory: Snapshot, row: OutboxRow, now: Date): Promise<Said | undefined> {
  const { store } = desk;
  const at = now.toISOString();
  const booking = await store.bookings.get(row.about);
  const session = booking && await store.sessions.get(booking.sessionId, at);
  if (!booking || !session) return undefined;
  const opportunity = directory.opportunities.get(session.opportunityId)?.record;
  const about = await subjectOf(desk, directory, row, booking, session, at);
  if (!about) return undefined;
  return {
    about,
    ways: waysOf(desk, directory, opportunity, '', booking),
    ...(about.kind !== 'reminder' && booking.confirmedAt !== undefined && { calendar: calendarText(directory, booking, session, now, row.language) }),
  };
}

/** What a message about a booking says, if it still is so. */
async function subjectOf(desk: Desk, directory: Snapshot, { kind, facts }: OutboxRow, booking: BookingRow, session: SessionRow, at: string): Promise<MessageSubject | undefined> {
  const time = timeOf(directory, session);
  const isComing = booking.status === 'confirmed' && session.status !== 'cancelled' && session.startsAt > at;
  if (kind === 'confirmation' || kind === 'reminder') return isComing ? { kind, at: time } : undefined;
  if (kind === 'offer') return booking.status === 'offered' && booking.endsAt! > at ? { kind, at: time, until: booking.endsAt! } : undefined;
  if (kind === 'change') {
    const { contact, was } = facts as { contact?: true; was?: { startsAt: string; endsAt: string } };
    if (!isComing && booking.status !== 'waiting' && booking.status !== 'offered') return undefined;
    return contact === true || !was ? { kind: 'new-contact', at: time } : { kind: 'moved', at: time, was };
  }
  if (booking.status !== 'cancelled') return undefined;
  if (booking.cancelledBy !== 'provider') return { kind: 'cancelled-by-you', at: time };
  const { alternatives } = await alternativesTo(desk.store, directory, session, booking.places, at);
  const otherDates = alternatives.flatMap((other) => (other.opportunityId === session.opportunityId && other.startsAt !== undefined ? [other.startsAt] : []));
  return { kind: 'cancelled-by-us', at: time, otherDates };
}

function timeOf(directory: Snapshot, session: SessionRow): MessageTime {
  const { timeZone = ukTimeZone, online = false, venueId } = session.record as { timeZone?: string; online?: boolean; venueId?: string };
  const opportunity = directory.opportunities.get(session.opportunityId)?.record;
  const venue = venueId === undefined || (opportunity && isClosedGroup(opportunity)) ? undefined : directory.venues.get(venueId)?.record;
  return { startsAt: session.startsAt, endsAt: session.endsAt, timeZone, online, ...(venue && { address: venue.address }) };
}

/** The calendar file of a booking, in a language. */
export function calendarText(directory: Snapshot, row: BookingRow, session: SessionRow, now: Date, language: Lang): string {
  const { venueId } = session.record as { venueId?: string };
  const address = venueId === undefined ? undefined : directory.venues.get(venueId)?.record.address;
  return bookingCalendar({
    id: row.id, status: row.status, session, address, now, lang: language,
    // Goes up with every change of the booking and of the directory, which is where sessions are moved and cancelled.
    version: row.version + row.sequenceBase + session.change,
  });
}

async function answerWords(desk: Desk, directory: Snapshot, { about }: OutboxRow): Promise<Said | undefined> {
  const row = await desk.store.requests.get(about);
  if (!row || (row.status !== 'accepted' && row.status !== 'declined')) return undefined;
  const opportunity = row.opportunityId === undefined ? undefined : directory.opportunities.get(row.opportunityId)?.record;
  const said = (row.answer ?? {}) as { contact?: Contact };
  const ways = { ...waysOf(desk, directory, opportunity, 'request.', row), ...telephoneOf(said.contact) };
  if (row.status === 'declined') return { about: { kind: 'declined' }, ways };
  const meeting = meetingOf(directory, row);
  return { about: { kind: 'accepted', ...(meeting && { meeting }) }, ways };
}

function meetingOf({ venues }: Snapshot, { answer }: RequestRow): Omit<MessageTime, 'endsAt'> | undefined {
  const [first] = ((answer as Document | undefined)?.['meetings'] ?? []) as { startsAt: string; timeZone: string; venueId?: string }[];
  const address = first?.venueId === undefined ? undefined : venues.get(first.venueId)?.record.address;
  return first && { startsAt: first.startsAt, timeZone: first.timeZone, ...(address && { address }) };
}
