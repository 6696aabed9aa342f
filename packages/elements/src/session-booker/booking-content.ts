import type { Agreement, BookedForWrite, Booking, BookingConfirm, BookingContact } from '@daybridge/sdk';
import type { Address, AgreementWords, Channel, Draft, Mistake, Telling } from './draft.ts';

/** Ways to reach somebody, as the contract names them. */
export const channels = ['text', 'email', 'phone', 'post', 'none'] as const satisfies readonly Channel[];

/** What the organiser may know, the least first. */
export const tellings = ['name-only', 'needs', 'more'] as const satisfies readonly Telling[];

/** Where the value of a channel is written. */
export const addressOf = (channel: Channel | undefined): Address | undefined =>
  channel === 'email' || channel === 'post' ? channel : channel === 'text' || channel === 'phone' ? 'number' : undefined;

/** Who comes, as the contract says it. */
export function bookedFor(draft: Draft, signedIn: boolean): BookedForWrite {
  if (draft.whoFor === 'someone') return { kind: 'guest', name: draft.theirName.trim() };
  return signedIn ? { kind: 'me' } : { kind: 'guest', name: draft.myName.trim() };
}

/** How somebody else agreed; nothing when the place is mine. */
export function agreement(draft: Draft, words: Partial<AgreementWords>): Agreement | undefined {
  if (draft.whoFor !== 'someone' || !draft.agreed) return undefined;
  return { how: (draft.agreed === 'other' ? draft.agreedOther.trim() : words[draft.agreed]) || draft.agreed };
}

/** How to reach them; absent until a way is chosen. */
export function contact(draft: Draft): BookingContact | undefined {
  if (!draft.channel) return undefined;
  const address = addressOf(draft.channel);
  const value = address && draft.addresses[address]?.trim();
  return value ? { channel: draft.channel, value } : { channel: draft.channel };
}

/** What is sent when the place is booked. What the organiser may not know is not sent at all. */
export function confirmation(draft: Draft, words: Partial<AgreementWords>): BookingConfirm {
  const { tell } = draft;
  const agreed = agreement(draft, words);
  const note = draft.note.trim();
  return {
    contact: contact(draft),
    tellOrganiser: tell,
    ...(tell !== 'name-only' && draft.needs.length ? { accessNeeds: draft.needs as BookingConfirm['accessNeeds'] } : {}),
    ...(tell === 'more' && note ? { note } : {}),
    ...(agreed ? { agreement: agreed } : {}),
    ...(draft.bothWanted ? { overlapAccepted: true } : {}),
  };
}

const fits: Record<Exclude<Channel, 'none'>, (value: string) => boolean> = {
  text: (value) => value.replace(/\D/g, '').length >= 10,
  phone: (value) => value.replace(/\D/g, '').length >= 10,
  email: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
  post: (value) => value.length > 5,
};

/** What is missing on "Check". Who waits must be reachable. */
export function mistakesInCheck(draft: Draft, { waiting = false, overlaps = false } = {}): Mistake[] {
  const mistakes: Mistake[] = [];
  const { channel } = draft;
  if (!channel || (waiting && channel === 'none')) mistakes.push({ field: 'channel-text', code: 'channel-missing' });
  else if (channel !== 'none' && !fits[channel](contact(draft)?.value ?? '')) mistakes.push({ field: 'address', code: `${channel}-missing` });
  if (overlaps && !draft.bothWanted) mistakes.push({ field: 'both', code: 'both-missing' });
  return mistakes;
}

/** What a booking of ours says about the answers that led to it: after a reload nothing is asked twice. */
export function answersIn({ bookedFor: who, agreement: agreed, sessionId }: Booking, signedIn: boolean): Partial<Draft> {
  const name = who.kind === 'guest' ? (who as { name: string }).name : '';
  return agreed || (signedIn && name)
    ? { sessionId, whoFor: 'someone', theirName: name, agreed: agreed ? 'other' : undefined, agreedOther: agreed?.how ?? '' }
    : { sessionId, whoFor: 'me', myName: name };
}
