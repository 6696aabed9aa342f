import { createHash } from 'node:crypto';
import type { BookingRow, Document, OutboxKind, Recipient, RequestRow, SessionRow, Tables } from '../store/store.ts';

type Lang = 'en' | 'cy';

/** The same for the same message: written twice it is there once, and whoever carries it can tell. */
export function messageId(...parts: readonly (string | number)[]): string {
  const hash = createHash('sha256').update(`daybridge message ${parts.join(' ')}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

export const languageOf = ({ details }: { details: Document }): Lang => (details['language'] === 'cy' ? 'cy' : 'en');

/** Where messages go: what was said for this, or else what the person who comes has told us. Nobody is written to who wishes none. */
export function recipientOf({ details, forPersonId, personId }: { details: Document; forPersonId: string | undefined; personId: string | undefined }): Recipient | undefined {
  const contact = details['contact'] as { channel?: string; value?: string } | undefined;
  if (contact?.channel === 'none') return undefined;
  if (contact?.channel !== undefined && contact.value !== undefined) return { kind: 'contact', channel: contact.channel, value: contact.value };
  const { messagesTo } = (details['agreement'] ?? {}) as { messagesTo?: string };
  const whose = (messagesTo === 'helper' ? personId : undefined) ?? forPersonId ?? personId;
  return whose === undefined ? undefined : { kind: 'person', personId: whose };
}

const toOf = (row: BookingRow): Recipient | undefined => recipientOf({ ...row, forPersonId: row.attendeeId });

interface Telling {
  row: BookingRow;
  at: string;
  /** What tells this message from another of its kind about the same booking. */
  which: string | number;
  facts?: Document;
  dueAt?: string;
}

type Message = Parameters<Tables['outbox']['add']>[0][number];

/** The message, if there is somebody to tell. */
function messageOf(kind: OutboxKind, { row, at, which, facts = {}, dueAt = at }: Telling): Message[] {
  const to = toOf(row);
  return to ? [{ id: messageId(kind, row.id, which), kind, about: row.id, to, language: languageOf(row), facts, createdAt: at, dueAt }] : [];
}

const tell = (tables: Tables, kind: OutboxKind, telling: Telling): Promise<void> => tables.outbox.add(messageOf(kind, telling));

/** How long before a session somebody is reminded, and about when: not when they have only just booked. */
const dueBefore = (session: SessionRow, hours: number): string => new Date(Date.parse(session.startsAt) - hours * 3_600_000).toISOString();

function reminderOf(row: BookingRow, session: SessionRow, at: string, hours: number): Message[] {
  const dueAt = dueBefore(session, hours);
  return hours > 0 && dueAt > at ? messageOf('reminder', { row, at, which: `${session.id} ${session.startsAt}`, dueAt }) : [];
}

/** A booking was confirmed: that it was, and a reminder before the session. */
export async function tellConfirmed(tables: Tables, row: BookingRow, session: SessionRow, at: string, remindHours: number): Promise<void> {
  await tables.outbox.add([...messageOf('confirmation', { row, at, which: row.confirmedAt! }), ...reminderOf(row, session, at, remindHours)]);
}

/** A place came up for who waited. */
export const tellOffered = (tables: Tables, row: BookingRow, at: string): Promise<void> => tell(tables, 'offer', { row, at, which: row.endsAt! });

/** Time, place or the way to reach them has changed: what was about to be sent is out of date. */
export async function tellChanged(tables: Tables, row: BookingRow, session: SessionRow, at: string, remindHours: number, facts: Document): Promise<void> {
  await tables.outbox.removeAbout([row.id]);
  const reminder = row.status === 'confirmed' ? reminderOf(row, session, at, remindHours) : [];
  await tables.outbox.add([...messageOf('change', { row, at, which: `${row.version} ${session.change}`, facts }), ...reminder]);
}

/** A booking was cancelled; `was` is how it stood before. Who only kept a place and let it go hears nothing. */
export async function tellCancelled(tables: Tables, row: BookingRow, was: BookingRow['status'], at: string, facts: Document = {}): Promise<void> {
  await tables.outbox.removeAbout([row.id]);
  if (row.cancelledBy === 'person' && was !== 'confirmed') return;
  await tell(tables, 'cancellation', { row, at, which: row.cancelledAt!, facts });
}

/** A request was answered. */
export async function tellAnswered(tables: Tables, row: RequestRow, at: string): Promise<void> {
  const to = recipientOf(row);
  if (!to) return;
  await tables.outbox.add([{
    id: messageId('request-answer', row.id, row.answeredAt!), kind: 'request-answer', about: row.id, to, language: languageOf(row), facts: {}, createdAt: at, dueAt: at }]);
}
