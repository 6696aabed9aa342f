import type { Agreement, BookedForWrite, Booking, BookingConfirm, BookingContact } from '@daybridge/sdk';

/** Ways to reach somebody, as the contract names them. */
export const channels = ['text', 'email', 'phone', 'post', 'none'] as const;
export type Channel = (typeof channels)[number];

/** How a person agreed. */
export const waysToAgree = ['face-to-face', 'phone', 'writing', 'other'] as const;
export type WayToAgree = (typeof waysToAgree)[number];

/** What the organiser may know, the least first. */
export const tellings = ['name-only', 'needs', 'more'] as const;
export type Telling = (typeof tellings)[number];

/** Where an address or number is written: a call and a text message go to the same number. */
export type Address = 'number' | 'email' | 'post';

/** Every answer, kept through Back, refusals and signing in again. It lives in memory only. */
export interface Draft {
  whoFor: 'me' | 'someone' | undefined;
  /** Two names, so that mine never stands in the field of somebody else. */
  myName: string;
  theirName: string;
  agreed: WayToAgree | undefined;
  agreedOther: string;
  sessionId: string | undefined;
  channel: Channel | undefined;
  addresses: Partial<Record<Address, string>>;
  tell: Telling;
  needs: readonly string[];
  note: string;
  /** The person wants this place and the one in the same hours. */
  bothWanted: boolean;
}

export const emptyDraft: Draft = {
  whoFor: undefined, myName: '', theirName: '', agreed: undefined, agreedOther: '', sessionId: undefined,
  channel: undefined, addresses: {}, tell: 'name-only', needs: [], note: '', bothWanted: false,
};

/** The words for how somebody agreed, in the language of the page; they are stored as words. */
export type AgreementWords = Record<Exclude<WayToAgree, 'other'>, string>;

/** Where the value of a channel is written. */
export const addressOf = (channel: Channel | undefined): Address | undefined =>
  channel === 'email' || channel === 'post' ? channel : channel === 'text' || channel === 'phone' ? 'number' : undefined;

/** The name of the person the place is for, when that is somebody else. */
export const otherName = (draft: Draft): string | undefined => (draft.whoFor === 'someone' ? draft.theirName.trim() || undefined : undefined);

/** Who comes, as the contract says it. */
export function bookedFor(draft: Draft, signedIn: boolean): BookedForWrite {
  if (draft.whoFor === 'someone') return { kind: 'guest', name: draft.theirName.trim() };
  return signedIn ? { kind: 'me' } : { kind: 'guest', name: draft.myName.trim() };
}

/** How somebody else agreed; nothing when the place is mine. */
export function agreement(draft: Draft, words: AgreementWords): Agreement | undefined {
  if (draft.whoFor !== 'someone' || !draft.agreed) return undefined;
  return { how: draft.agreed === 'other' ? draft.agreedOther.trim() : words[draft.agreed] };
}

/** How to reach them; absent until a way is chosen. */
export function contact(draft: Draft): BookingContact | undefined {
  if (!draft.channel) return undefined;
  const address = addressOf(draft.channel);
  const value = address && draft.addresses[address]?.trim();
  return value ? { channel: draft.channel, value } : { channel: draft.channel };
}

/** What is sent when the place is booked. What the organiser may not know is not sent at all. */
export function confirmation(draft: Draft, words: AgreementWords): BookingConfirm {
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

/** One thing to put right: the control, and what is the matter with it. */
export interface Mistake {
  field: 'who-me' | 'my-name' | 'their-name' | 'agreed-face-to-face' | 'agreed-other' | 'session' | 'channel-text' | 'address' | 'both';
  code:
    | 'who-missing' | 'my-name-missing' | 'their-name-missing' | 'agreed-missing' | 'agreed-other-missing' | 'date-missing'
    | 'channel-missing' | 'text-missing' | 'phone-missing' | 'email-missing' | 'post-missing' | 'both-missing';
}

/** What is missing on "Who for". */
export function mistakesInWho(draft: Draft, signedIn: boolean): Mistake[] {
  if (!draft.whoFor) return [{ field: 'who-me', code: 'who-missing' }];
  if (draft.whoFor === 'me') return signedIn || draft.myName.trim() ? [] : [{ field: 'my-name', code: 'my-name-missing' }];
  const mistakes: Mistake[] = [];
  if (!draft.theirName.trim()) mistakes.push({ field: 'their-name', code: 'their-name-missing' });
  if (!draft.agreed) mistakes.push({ field: 'agreed-face-to-face', code: 'agreed-missing' });
  else if (draft.agreed === 'other' && !draft.agreedOther.trim()) mistakes.push({ field: 'agreed-other', code: 'agreed-other-missing' });
  return mistakes;
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
