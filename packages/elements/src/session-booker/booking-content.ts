import type { Agreement, BookedForWrite, Booking, BookingConfirm, BookingContact } from '@daybridge/sdk';
import { localDate, ukTimeZone } from '@daybridge/sdk/time';
import { isForOther, type Address, type AgreementWords, type Channel, type Draft, type Mistake, type Relation, type Telling, type WayToAgree } from './draft.ts';

/** How a person agreed. */
export const waysToAgree = ['face-to-face', 'phone', 'writing', 'other'] as const satisfies readonly WayToAgree[];

/** Who somebody is to the person they help, and to the person they support at work. */
export const relationships = ['friend-or-family', 'carer', 'peer', 'advocate'] as const satisfies readonly Relation[];
export const relationshipsAtWork = ['worker', 'advocate', 'broker'] as const satisfies readonly Relation[];

/** Ways to reach somebody, as the contract names them. */
export const channels = ['text', 'email', 'phone', 'post', 'none'] as const satisfies readonly Channel[];

/** What the organiser may know, the least first. */
export const tellings = ['name-only', 'needs', 'more'] as const satisfies readonly Telling[];

/** Where the value of a channel is written. */
export const addressOf = (channel: Channel | undefined): Address | undefined =>
  channel === 'email' || channel === 'post' ? channel : channel === 'text' || channel === 'phone' ? 'number' : undefined;

/** Who comes, as the contract says it. */
export function bookedFor(draft: Draft, signedIn: boolean): BookedForWrite {
  if (isForOther(draft)) return signedIn && draft.personId ? { kind: 'person', personId: draft.personId } : { kind: 'guest', name: draft.theirName.trim() };
  return signedIn ? { kind: 'me' } : { kind: 'guest', name: draft.myName.trim() };
}

/** What the words of an agreement depend on. */
export interface AgreementContext {
  words: Partial<AgreementWords>;
  /** Milliseconds since 1970. */
  now: number;
}

const day = 86_400_000;

/** How somebody else agreed, and who books for them; nothing when the place is mine. */
export function agreement(draft: Draft, { words, now }: AgreementContext): Agreement | undefined {
  if (!isForOther(draft) || !draft.agreed) return undefined;
  const atWork = draft.whoFor === 'at-work';
  const { agreedOn, relationship, messagesTo } = draft;
  const reason = draft.workReason.trim();
  return {
    how: (draft.agreed === 'other' ? draft.agreedOther.trim() : words[draft.agreed]) || draft.agreed,
    ...(atWork && (agreedOn === 'today' || agreedOn === 'yesterday') ? { on: localDate(now - (agreedOn === 'today' ? 0 : day), ukTimeZone) } : {}),
    ...(relationship ? { relationship } : {}),
    ...(messagesTo ? { messagesTo } : {}),
    ...(atWork && reason ? { reason } : {}),
  };
}

/** How to reach them; absent until a way is chosen. */
export function contact(draft: Draft): BookingContact | undefined {
  if (!draft.channel) return undefined;
  const address = addressOf(draft.channel);
  const value = address && draft.addresses[address]?.trim();
  return value ? { channel: draft.channel, value } : { channel: draft.channel };
}

/** The needs and the note as far as the organiser may know them. What they may not know is not sent at all. */
export function told({ tell, needs, companions, note }: Draft): Pick<BookingConfirm, 'tellOrganiser' | 'accessNeeds' | 'companions' | 'note'> {
  const words = note.trim();
  return {
    tellOrganiser: tell,
    ...(tell !== 'name-only' && needs.length ? { accessNeeds: needs as BookingConfirm['accessNeeds'] } : {}),
    ...(tell !== 'name-only' && needs.includes('support-person') && companions ? { companions } : {}),
    ...(tell === 'more' && words ? { note: words } : {}),
  };
}

/** What is sent when the place is booked. */
export function confirmation(draft: Draft, context: AgreementContext): BookingConfirm {
  const agreed = agreement(draft, context);
  return { contact: contact(draft), ...told(draft), ...(agreed ? { agreement: agreed } : {}), ...(draft.bothWanted ? { overlapAccepted: true } : {}) };
}

const fits: Record<Exclude<Channel, 'none'>, (value: string) => boolean> = {
  text: (value) => value.replace(/\D/g, '').length >= 10,
  phone: (value) => value.replace(/\D/g, '').length >= 10,
  email: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
  post: (value) => value.length > 5,
};

/** What is missing about somebody else: their name, who I am to them, how they agreed and, at work, why I book. */
export function mistakesAboutOther(draft: Draft, peopleOffered: boolean): Mistake[] {
  const mistakes: Mistake[] = [];
  if (peopleOffered && draft.personId === undefined) mistakes.push({ field: 'person', code: 'person-missing' });
  else if (!draft.theirName.trim()) mistakes.push({ field: 'their-name', code: 'their-name-missing' });
  if (!draft.relationship) mistakes.push({ field: 'relationship', code: 'relationship-missing' });
  if (!draft.agreed) mistakes.push({ field: 'agreed-face-to-face', code: 'agreed-missing' });
  else if (draft.agreed === 'other' && !draft.agreedOther.trim()) mistakes.push({ field: 'agreed-other', code: 'agreed-other-missing' });
  if (draft.whoFor === 'at-work' && !draft.workReason.trim()) mistakes.push({ field: 'work-reason', code: 'work-reason-missing' });
  return mistakes;
}

/** What is missing on "Check". Who waits or asks must be reachable. */
export function mistakesInCheck(draft: Draft, { reachable = false, overlaps = false } = {}): Mistake[] {
  const mistakes: Mistake[] = [];
  const { channel } = draft;
  if (isForOther(draft) && !draft.messagesTo && channel !== 'none') mistakes.push({ field: 'messages-to', code: 'messages-to-missing' });
  if (!channel || (reachable && channel === 'none')) mistakes.push({ field: 'channel-text', code: 'channel-missing' });
  else if (channel !== 'none' && !fits[channel](contact(draft)?.value ?? '')) mistakes.push({ field: 'address', code: `${channel}-missing` });
  if (overlaps && !draft.bothWanted) mistakes.push({ field: 'both', code: 'both-missing' });
  return mistakes;
}

/** What a booking of ours says about the answers that led to it: after a reload nothing is asked twice. */
export function answersIn({ bookedFor: who, agreement: agreed, sessionId }: Booking, signedIn: boolean): Partial<Draft> {
  const name = who.kind === 'guest' ? (who as { name: string }).name : '';
  if (!agreed && !(signedIn && name)) return { sessionId, whoFor: 'me', myName: name };
  return {
    sessionId, theirName: name, whoFor: agreed?.reason ? 'at-work' : 'someone', relationship: agreed?.relationship as Relation | undefined,
    agreed: agreed ? 'other' : undefined, agreedOther: agreed?.how ?? '', workReason: agreed?.reason ?? '', messagesTo: agreed?.messagesTo as Draft['messagesTo'],
    ...(who.kind === 'person' ? { personId: (who as { personId: string }).personId } : {}),
  };
}

/** What a booking that stands says about contact and needs: what "Change your details" begins with. */
export function detailsIn({ contact: way, tellOrganiser, accessNeeds, companions, note, agreement: agreed }: Booking): Partial<Draft> {
  const address = addressOf(way?.channel as Channel | undefined);
  return {
    channel: way?.channel as Channel | undefined, addresses: address && way?.value ? { [address]: way.value } : {}, tell: (tellOrganiser as Telling | undefined) ?? 'name-only',
    needs: accessNeeds ?? [], companions: companions ?? 0, note: note ?? '', messagesTo: agreed?.messagesTo as Draft['messagesTo'],
  };
}
