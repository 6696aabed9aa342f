/** Ways to reach somebody, as the contract names them. */
export type Channel = 'text' | 'email' | 'phone' | 'post' | 'none';

/** How a person agreed. */
export type WayToAgree = 'face-to-face' | 'phone' | 'writing' | 'other';

/** Who the place is for: me, or somebody who agreed, whom I help or support at work. */
export type WhoFor = 'me' | 'someone' | 'at-work';

/** Who the one who books is to the person. */
export type Relation = 'friend-or-family' | 'carer' | 'peer' | 'advocate' | 'worker' | 'broker';

/** What is asked for where there is no date. */
export type Asking = 'join' | 'form' | 'meet-first' | 'visit-me';

/** What the organiser may know, the least first. */
export type Telling = 'name-only' | 'needs' | 'more';

/** Where an address or number is written: a call and a text message go to the same number. */
export type Address = 'number' | 'email' | 'post';

/** Every answer, kept through Back, refusals and signing in again. It lives in memory only. */
export interface Draft {
  whoFor: WhoFor | undefined;
  /** Two names, so that mine never stands in the field of somebody else. */
  myName: string;
  theirName: string;
  /** A person with an account who has said that I may book for them. */
  personId: string | undefined;
  relationship: Relation | undefined;
  agreed: WayToAgree | undefined;
  agreedOther: string;
  /** Asked at work, where it goes on record. */
  agreedOn: 'today' | 'yesterday' | 'earlier' | undefined;
  /** Why somebody at work books, and not the person. */
  workReason: string;
  /** Whose number or address the messages go to, when the place is for somebody else. */
  messagesTo: 'person' | 'helper' | undefined;
  sessionId: string | undefined;
  channel: Channel | undefined;
  addresses: Partial<Record<Address, string>>;
  tell: Telling;
  needs: readonly string[];
  /** What we hold about needs was looked at: it is right, or it is being changed. */
  needsStill: 'right' | 'change' | undefined;
  /** Whether changed needs are kept for next time. */
  needsSaved: boolean;
  companions: number;
  note: string;
  /** What is asked for where there is no date, and what is said with it. */
  asking: Asking | undefined;
  /** The person wants this place and the one in the same hours. */
  bothWanted: boolean;
}

export const emptyDraft: Draft = {
  whoFor: undefined, myName: '', theirName: '', personId: undefined, relationship: undefined, agreed: undefined, agreedOther: '', agreedOn: undefined,
  workReason: '', messagesTo: undefined, sessionId: undefined, channel: undefined, addresses: {}, tell: 'name-only', needs: [], needsStill: undefined,
  needsSaved: false, companions: 0, note: '', asking: undefined, bothWanted: false,
};

/** The words for how somebody agreed, in the language of the page; they are stored as words. */
export type AgreementWords = Record<Exclude<WayToAgree, 'other'>, string>;

/** The name of the person the place is for, when that is somebody else. */
export const otherName = (draft: Draft): string | undefined => (isForOther(draft) ? draft.theirName.trim() || undefined : undefined);

/** Whether the place is for somebody else. */
export const isForOther = ({ whoFor }: Draft): boolean => whoFor === 'someone' || whoFor === 'at-work';

/** One thing to put right: the control, and what is the matter with it. */
export interface Mistake {
  field:
    | 'who-me' | 'my-name' | 'their-name' | 'person' | 'relationship' | 'agreed-face-to-face' | 'agreed-other' | 'work-reason' | 'session' | 'dates' | 'asking'
    | 'messages-to' | 'channel-text' | 'address' | 'both';
  code:
    | 'who-missing' | 'my-name-missing' | 'their-name-missing' | 'person-missing' | 'relationship-missing' | 'agreed-missing' | 'agreed-other-missing'
    | 'work-reason-missing' | 'date-missing' | 'dates-missing' | 'dates-too-many' | 'asking-missing' | 'messages-to-missing'
    | 'channel-missing' | 'text-missing' | 'phone-missing' | 'email-missing' | 'post-missing' | 'both-missing';
}

/** What is missing on "Who for", as far as it can be said before the rest is loaded. */
export function mistakesInWho({ whoFor, myName }: Draft, signedIn: boolean): Mistake[] {
  if (!whoFor) return [{ field: 'who-me', code: 'who-missing' }];
  return whoFor !== 'me' || signedIn || myName.trim() ? [] : [{ field: 'my-name', code: 'my-name-missing' }];
}
