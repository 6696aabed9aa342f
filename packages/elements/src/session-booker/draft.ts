/** Ways to reach somebody, as the contract names them. */
export type Channel = 'text' | 'email' | 'phone' | 'post' | 'none';

/** How a person agreed. */
export const waysToAgree = ['face-to-face', 'phone', 'writing', 'other'] as const;
export type WayToAgree = (typeof waysToAgree)[number];

/** What the organiser may know, the least first. */
export type Telling = 'name-only' | 'needs' | 'more';

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

/** The name of the person the place is for, when that is somebody else. */
export const otherName = (draft: Draft): string | undefined => (draft.whoFor === 'someone' ? draft.theirName.trim() || undefined : undefined);

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
