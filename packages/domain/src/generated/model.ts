// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** The name of a member a later version of the contract may add. No value has this type: it keeps `switch` honest. */
declare const later: unique symbol;
export type Later = '(later)' & { readonly [later]: true };
/** A code of a closed list, or one that a later version adds. */
export type Open<Code extends string> = Code | (string & {});

/** What a place offers for access. */
export type AccessFeature = Open<'step-free' | 'accessible-toilet' | 'hearing-loop' | 'bsl' | 'easy-read' | 'large-print' | 'quiet-space' | 'assistance-dogs' | 'parking'>;

/** What a place offers for access. A feature that is absent counts as not known, which is not the same as no. */
export interface AccessFeatures {
  /** A way in without steps. */
  'step-free'?: Known;
  /** An accessible toilet. */
  'accessible-toilet'?: Known;
  /** A hearing loop that works. */
  'hearing-loop'?: Known;
  /** Somebody who signs, or an interpreter who comes (British Sign Language). */
  bsl?: Known;
  /** Information in easy read. */
  'easy-read'?: Known;
  /** Information in large print. */
  'large-print'?: Known;
  /** A quiet space to step out to. */
  'quiet-space'?: Known;
  /** Assistance dogs are welcome. */
  'assistance-dogs'?: Known;
  /** Blue Badge parking near the door. */
  parking?: Known;
}

/** Somebody looked at the plan, or tried to. */
export interface AccessLogEntry {
  /** When. */
  at: Instant;
  /** Their name. */
  who: ShortText;
  /** What they do, in plain words. */
  role: ShortText;
  /** For whom. */
  organisation?: ShortText;
  /** Why. */
  purpose?: PurposeOfUse;
  /** What they did: looked, commented, exported. */
  what: ShortText;
  /** Whether they saw it, had seen it already, or were refused. */
  outcome: Open<'seen' | 'unchanged' | 'refused'>;
}

/** Who has looked at the plan. */
export interface AccessLogPage {
  /** Entries, the newest first. */
  items: AccessLogEntry[];
  /** Pass it back as cursor to read on; absent on the last page. */
  nextCursor?: string;
}

/** What a person needs in order to take part. */
export type AccessNeed = Open<'step-free' | 'accessible-toilet' | 'hearing-loop' | 'bsl' | 'interpreter' | 'easy-read' | 'large-print' | 'quiet-space' | 'assistance-dog' | 'parking' | 'support-person' | 'extra-time' | 'contact-by-text-only'>;

/** A way in. */
export type AccessRoute = Open<'drop-in' | 'self-referral' | 'open-to-public' | 'care-coordination' | 'primary-care-referral' | 'specialist-referral' | 'assessment' | 'planned-attendance' | 'home-visit' | 'in-reach' | 'signposting' | 'access-hub' | 'triage' | 'jobcentre' | 'own-or-budget-purchase' | 'rapid-return'>;

/** Whether somebody can go along. */
export interface Accompanied {
  /** Yes, no or not known. */
  offered: Known;
  /** For how long. */
  times?: AccompaniedTimes;
}

/** For how long somebody can go along. */
export type AccompaniedTimes = Open<'first-visit' | 'until-settled' | 'as-long-as-needed' | 'not-known'>;

/** A postal address. */
export interface Address {
  /** House, street and district, a line each. */
  lines: ShortText[];
  /** Town or city. */
  town?: ShortText;
  /** Postcode of the venue, with its space. */
  postcode?: string;
}

/** Ages in whole years, both included. */
export interface AgeRange {
  /** Youngest age. */
  from?: number;
  /** Oldest age. */
  to?: number;
}

/** How a person agreed that somebody else books for them. */
export interface Agreement {
  /** How they agreed, in words: "by phone". */
  how: ShortText;
  /** When they agreed. */
  on?: CalendarDate;
}

/** A share of the budget. */
export interface Allocation {
  /** What it is for. */
  label: ShortText;
  /** How much. */
  pence: Pence;
  /** How much of it is spent. */
  spentPence?: Pence;
  /** The opportunity it pays for, if it is one. */
  opportunityId?: Id;
}

/** Somebody who helps with a goal. */
export interface Ally {
  /** Their name. */
  name: ShortText;
  /** Who they are to the person. */
  role?: ShortText;
}

/** Something else a person could do instead. */
export interface Alternative {
  /** The opportunity. */
  opportunityId: Id;
  /** Its name. */
  title: ShortText;
  /** True when anyone can come. */
  openToAnyone: boolean;
  /** A session of it with a place, if there is one. */
  sessionId?: Id;
  /** When that session starts. */
  startsAt?: Instant;
  /** Zone of that session. */
  timeZone?: TimeZone;
}

/** Another form of the same information. */
export type AlternativeForm = Open<'easy-read' | 'bsl' | 'audio' | 'large-print' | 'translation'>;

/** A place a service covers: a borough, a county or a part of one. A county team is not "20 miles away". */
export interface Area {
  /** Id of the area. */
  id: Id;
  /** Name people know it by. */
  name: ShortText;
  /** Borough, county, locality or neighbourhood. */
  kind: AreaKind;
  /** The area this one is a part of. */
  partOf?: Id;
}

/** What sort of area this is. */
export type AreaKind = Open<'borough' | 'county' | 'locality' | 'neighbourhood'>;

/** All areas the service knows. */
export interface AreaPage {
  /** The areas in order of name. */
  items: Area[];
  /** Pass it back as cursor to read on; absent on the last page. */
  nextCursor?: string;
}

/**
 * Whether the person came. Only where the provider switches it on, shown to the person, used for nothing but an offer
 * of help.
 */
export interface Attendance {
  /** Whether the person came. */
  attended: boolean;
}

/** People it is especially meant for. */
export type Audience = Open<'women' | 'younger-people' | 'ethnic-or-cultural-community' | 'lgbt' | 'older-people' | 'deaf-bsl-users' | 'travelling-communities' | 'rural' | 'carers' | 'young-carers' | 'parents' | 'homeless' | 'prisoners' | 'new-budget-holders' | 'faith-community'>;

/** Who it is especially for. What is absent is open: nothing is assumed. */
export interface AudienceInfo {
  /** True when only women come. */
  womenOnly?: boolean;
  /** Ages it is for. */
  ages?: AgeRange;
  /** People it is especially meant for. */
  communities?: Audience[];
  /** More about it, in words. */
  note?: LongText;
}

/** Who wrote something. */
export interface Author {
  /** Their name. */
  name: ShortText;
  /** What they do, in plain words; absent for the person. */
  role?: ShortText;
  /** True when the person whose plan it is wrote it. */
  isPerson: boolean;
}

/** Who comes. */
export type BookedFor = BookedForMe | BookedForPerson | BookedForGuest | { kind: Later };

/** Who comes. */
export type BookedForWrite = BookedForMe | BookedForPerson | BookedForGuest;

/** Somebody without an account. The name is whatever they want to be called. */
export interface BookedForGuest {
  /** Always guest. */
  kind: 'guest';
  /** What they want to be called. Need not be a full name. */
  name: string;
}

/** The person who is signed in. */
export interface BookedForMe {
  /** Always me. */
  kind: 'me';
}

/** Somebody who agreed that the one who is signed in books for them. */
export interface BookedForPerson {
  /** Always person. */
  kind: 'person';
  /** The person. */
  personId: Id;
}

/** What was booked, in the few facts a booking shows. */
export interface BookedOpportunity {
  /** Id of the opportunity. */
  id: Id;
  /** Its name. */
  title: ShortText;
  /** Who offers it. */
  organisationName: ShortText;
  /** Who meets you and where. */
  whoMeetsYou?: LongText;
  /** Whom to ask. */
  contact?: Contact;
  /** Where it is. */
  venue?: Venue;
}

/** A place in a session, from the moment it is kept to after the session (OpenActive: Order; FHIR: Appointment). */
export interface Booking {
  /** Id of the booking. Whoever books makes it. */
  id: Id;
  /** The session. */
  sessionId: Id;
  /** Where the booking stands. */
  status: BookingStatus;
  /** How many places; all of them or none. */
  places: number;
  /** Who comes: me, a person who agreed, or a guest by name. */
  bookedFor: BookedFor;
  /** How the person agreed, when somebody else books. */
  agreement?: Agreement;
  /** How to reach the person about this booking. */
  contact?: BookingContact;
  /** What the organiser may know. The least if absent: only the name. */
  tellOrganiser?: TellOrganiser;
  /** What the person needs in order to take part. */
  accessNeeds?: AccessNeed[];
  /** How many supporters come along; they take no place. */
  companions?: number;
  /** Something else to say. The organiser sees it only with tellOrganiser more. */
  note?: string;
  /** The link of an online session. Only once the place is confirmed. */
  onlineUrl?: WebUrl;
  /** Until when the place is kept. Only while it is held. */
  heldUntil?: Instant;
  /** How many times more the place can be kept longer. Only while it is held. */
  extensionsLeft?: Count;
  /** Place in the waiting list, 1 is next. Only while waiting. */
  waitingPosition?: Count;
  /** Until when an offered place is kept. Only while it is offered. */
  offeredUntil?: Instant;
  /** When it was first made. */
  createdAt: Instant;
  /** When it was confirmed. */
  confirmedAt?: Instant;
  /** When it was cancelled. */
  cancelledAt?: Instant;
  /** Who cancelled it: the person or the provider. */
  cancelledBy?: CancelledBy;
  /** Why it was cancelled, if anybody said so. The person never has to. */
  reason?: LongText;
  /** The session as it is now, so that a booking can be shown without a second call. */
  session?: Session;
  /** What the session is a session of, as far as a booking needs it. */
  opportunity?: BookedOpportunity;
}

/** Nothing has to be said to cancel. */
export interface BookingCancel {
  /** Why, if the person wants to say. */
  reason?: string;
}

/** The rest of what a booking needs; written and confirmed in one transaction. */
export interface BookingConfirm {
  /** How to reach the person about this booking. Needed from a guest. */
  contact?: BookingContact;
  /** What the organiser may know. The least if absent. */
  tellOrganiser?: TellOrganiser;
  /** What the person needs in order to take part. */
  accessNeeds?: AccessNeed[];
  /** How many supporters come along; they take no place. */
  companions?: number;
  /** Something else to say. */
  note?: string;
  /** How the person agreed. */
  agreement?: Agreement;
  /** True when the person has seen that another booking is in the same hours and wants both. */
  overlapAccepted?: boolean;
}

/** How to reach the person about this booking. */
export interface BookingContact {
  /** The way they chose. */
  channel: ContactChannel;
  /** The number or address; absent with channel none. */
  value?: string;
}

/**
 * What keeping a place or waiting for one needs. Everything else comes with confirm. For a waiting place the contact
 * comes here, because the offer is sent to it.
 */
export interface BookingCreate {
  /** Keep a place now or join the waiting list. */
  intent: BookingIntent;
  /** The session. */
  sessionId: Id;
  /** How many places; all of them or none. */
  places: number;
  /** Who comes. */
  bookedFor: BookedForWrite;
  /** How the person agreed. Needed when booking for a person. */
  agreement?: Agreement;
  /** Where to send an offer. Needed to wait as a guest. */
  contact?: BookingContact;
}

/** What makes keeping a place longer safe to repeat. */
export interface BookingExtend {
  /** The heldUntil that is to be put off. The same one again changes nothing. */
  from: Instant;
}

/** Whether a place is kept or waited for. */
export type BookingIntent = Open<'hold' | 'wait'>;

/** Where a booking moves to. The new place is taken before the old one is freed. */
export interface BookingMove {
  /** The session to move to. */
  toSessionId: Id;
  /** True when the person has seen that another booking is in the same hours and wants both. */
  overlapAccepted?: boolean;
}

/** The bookings of the person who is signed in. */
export interface BookingPage {
  /** Bookings, the next session first, past ones after. */
  items: Booking[];
  /** Pass it back as cursor to read on; absent on the last page. */
  nextCursor?: string;
  /** How many there are in all. */
  total?: Count;
}

/** What can be corrected in a booking. */
export interface BookingPatch {
  /** How to reach the person about this booking. */
  contact?: BookingContact | null;
  /** What the organiser may know. */
  tellOrganiser?: TellOrganiser | null;
  /** What the person needs in order to take part. */
  accessNeeds?: AccessNeed[] | null;
  /** How many supporters come along. */
  companions?: number | null;
  /** Something else to say. */
  note?: string | null;
}

/** Where a booking stands. Time alone moves held and offered to expired. */
export type BookingStatus = Open<'held' | 'waiting' | 'offered' | 'confirmed' | 'cancelled' | 'expired' | 'attended' | 'did-not-come'>;

/** A personal budget. Money is in pence. */
export interface Budget {
  /** The whole of it. */
  pence: Pence;
  /** What time it is for. */
  period: Period;
  /** How it is paid. */
  form: BudgetForm;
  /** Who holds it. */
  heldBy: BudgetHeldBy;
  /** Who pays. */
  fundedBy: BudgetFundedBy[];
  /** True when it is put together with other people's. */
  pooled: boolean;
  /** What it is shared out for. */
  allocations: Allocation[];
  /** How much of it is spent. */
  spentPence?: Pence;
  /** The day the figures are of. */
  asOf?: CalendarDate;
  /** False when some spending is missing; then no sum is shown. */
  complete: boolean;
  /** The council's rules. */
  rules?: BudgetRules;
}

/** How the money is paid. */
export type BudgetForm = Open<'direct-payment' | 'notional' | 'mixed'>;

/** Who pays. */
export type BudgetFundedBy = Open<'social-care' | 'health' | 'joint' | 'self'>;

/** Who holds the money. */
export type BudgetHeldBy = Open<'me' | 'individual' | 'agency' | 'trust' | 'provider' | 'council' | 'nhs'>;

/** A council's rules for personal budgets (Paths to personalisation: exclusions should be clear to all). */
export interface BudgetRules {
  /** The rule in plain words. */
  text: LongText;
  /** What it may not be spent on. */
  notOn?: ShortText[];
}

/** A day of the calendar, YYYY-MM-DD, without a time or zone. */
export type CalendarDate = string;

/** Who cancelled. */
export type CancelledBy = Open<'person' | 'provider'>;

/** Something that went well. */
export interface Celebration {
  /** In the person's words. */
  text: LongText;
  /** When. */
  on: CalendarDate;
}

/** Independent challenge and review of a proposal. */
export interface Challenge {
  /** Who challenged it. */
  by: Author;
  /** When. */
  on: CalendarDate;
  /** What they said. */
  said: LongText;
  /** What the worker answered. */
  answer?: LongText;
}

/** Independent challenge of a proposal. */
export interface ChallengeWrite {
  /** What they say. */
  said: LongText;
  /** What the worker answers. */
  answer?: LongText;
}

/** What to know about a service that is going to close. */
export interface Closing {
  /** Its last day. */
  on: CalendarDate;
  /** Why it closes. */
  why?: LongText;
  /** Services that are there instead. */
  replacedBy?: Id[];
  /** Who helps people find their way to something new. */
  contact?: Contact;
}

/** Something said about a part of a plan, beside it. */
export interface Comment {
  /** Id of the comment. */
  id: Id;
  /** The part it is about: its name, or the id of a goal, step or section. */
  on: string;
  /** Who said it. */
  by: Author;
  /** When. */
  at: Instant;
  /** What they said. */
  text: LongText;
  /** A comment or something that is wrong. */
  kind: CommentKind;
}

/** Something said about a part of a plan, beside it. */
export interface CommentWrite {
  /** The part it is about: its name, or the id of a goal, step or section. */
  on: string;
  /** What they said. */
  text: LongText;
  /** A comment or something that is wrong. */
  kind: CommentKind;
}

/** What sort of comment this is. */
export type CommentKind = Open<'comment' | 'something-is-wrong'>;

/** What was said about a plan. */
export interface CommentPage {
  /** Comments, the newest first. */
  items: Comment[];
  /** Pass it back as cursor to read on; absent on the last page. */
  nextCursor?: string;
}

/** Somebody to talk to. At least one way to reach them is given wherever there is one. */
export interface Contact {
  /** Name of the person or team to ask for. */
  name?: ShortText;
  /** What they do, in plain words. */
  role?: ShortText;
  /** Number to ring. */
  telephone?: Telephone;
  /** Number for text messages, where there is one. */
  textNumber?: Telephone;
  /** Address to write to. */
  email?: Email;
  /** Page with more, or another way to get in touch. */
  url?: LinkUrl;
  /** When somebody answers, in words. */
  hours?: ShortText;
}

/** How to get in touch. */
export type ContactChannel = Open<'text' | 'email' | 'phone' | 'post' | 'none'>;

/** What it costs. */
export interface Cost {
  /** Free, a fixed price, what you can give, and so on. */
  kind: CostKind;
  /** The price each time, where it is fixed. */
  pence?: Pence;
  /** More about it, in words. */
  note?: ShortText;
  /** Whether a personal budget can pay for it. */
  personalBudgetAccepted: Known;
}

/** What it costs. */
export type CostKind = Open<'free' | 'fixed' | 'donation' | 'concession' | 'means-tested' | 'varies' | 'not-known'>;

/** A whole number of things or people. */
export type Count = number;

/** What I wish for in a crisis. */
export interface Crisis {
  /** Whom to ring. */
  contacts?: Contact[];
  /** What I want. */
  wishes?: LongText;
  /** What makes it worse. */
  avoid?: LongText;
  /** Who has read it. */
  readBy?: ReadBy[];
}

/** What I wish for in a crisis. */
export interface CrisisWrite {
  /** Whom to ring. */
  contacts?: Contact[];
  /** What I want. */
  wishes?: LongText;
  /** What makes it worse. */
  avoid?: LongText;
}

/** A day of the week. */
export type DayOfWeek = Open<'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'>;

/** Who may act for somebody, and why. What they may see and do is said by shares. */
export interface Delegation {
  /** Id of the delegation. */
  id: Id;
  /** The person. */
  personId: Id;
  /** Who acts for them. */
  delegateId: Id;
  /** Name of who acts for them. */
  delegateName?: ShortText;
  /** Who they are to the person. */
  relationship: Relationship;
  /** Agreed, advocate or by law. */
  basis: DelegationBasis;
  /** How the person agreed, in words. */
  agreedHow: ShortText;
  /** When they agreed. */
  agreedOn: CalendarDate;
  /** Last day of it. */
  endsOn: CalendarDate;
  /** When the person took it back. It holds at once. */
  revokedAt?: Instant;
}

/** Who may act for somebody, and why. What they may see and do is said by shares. */
export interface DelegationWrite {
  /** The person. */
  personId: Id;
  /** Who acts for them. */
  delegateId: Id;
  /** Who they are to the person. */
  relationship: Relationship;
  /** Agreed, advocate or by law. */
  basis: DelegationBasis;
  /** How the person agreed, in words. */
  agreedHow: ShortText;
  /** When they agreed. */
  agreedOn: CalendarDate;
  /** Last day of it. */
  endsOn: CalendarDate;
}

/** Why somebody may act for another. */
export type DelegationBasis = Open<'agreed' | 'advocate' | 'legal-authority'>;

/** The delegations of the person who is signed in, in both directions. */
export interface DelegationPage {
  /** Delegations, the newest first. */
  items: Delegation[];
  /** Pass it back as cursor to read on; absent on the last page. */
  nextCursor?: string;
}

/**
 * How long it goes on. The number of weeks is data, never a constant: 13 in Southwark, 6 to 12 elsewhere, no limit in
 * some places.
 */
export interface Duration {
  /** Once, weeks, months, until ready, no limit or not known. */
  kind: DurationKind;
  /** Number of weeks or months, or the least of them. */
  n?: number;
  /** The most of them. */
  nMax?: number;
}

/** How long it goes on. */
export type DurationKind = Open<'one-off' | 'weeks' | 'months' | 'until-ready' | 'no-limit' | 'not-known'>;

/** Who can come. */
export interface Eligibility {
  /** Who can come. */
  who: EligibilityWho;
  /** More about it, in words. */
  note?: LongText;
}

/** Who can come. */
export type EligibilityWho = Open<'anyone' | 'mental-health-need' | 'area-resident' | 'referred' | 'social-care-eligible' | 's117' | 'carers' | 'not-known'>;

/** An email address. */
export type Email = string;

/** Access in an emergency: with a reason, for a short time, flagged and told to the person. */
export interface EmergencyAccess {
  /** Id of it. */
  id: Id;
  /** Why it cannot wait. The person reads this. */
  reason: string;
  /** Since when. */
  from: Instant;
  /** Until when. */
  until: Instant;
}

/** Access in an emergency: with a reason, for a short time, flagged and told to the person. */
export interface EmergencyAccessWrite {
  /** Why it cannot wait. The person reads this. */
  reason: string;
}

/** How often something repeats. */
export interface Every {
  /** Every how many. */
  count: number;
  /** Weeks or months. */
  unit: ScheduleUnit;
}

/** Codes of a filter with how many results each would give. */
export type FacetCounts = { [key: string]: Count };

/** A point on the map (WGS 84). */
export interface Geo {
  /** Degrees north. */
  latitude: number;
  /** Degrees east. */
  longitude: number;
}

/** Something the person wants to do (FHIR: Goal). */
export interface Goal {
  /** Id of the goal. */
  id: Id;
  /** The goal in the person's words. */
  statement: ShortText;
  /** Why it matters to them. */
  whyItMatters?: LongText;
  /** The part of life it is about, if any. */
  lifeDomain?: LifeDomain;
  /** Who helps with it. */
  allies?: Ally[];
  /** Where it stands. */
  status: GoalStatus;
  /** Small steps in their order. */
  steps: Step[];
  /** What went well. */
  celebrations?: Celebration[];
  /** Who wrote it. */
  author: Author;
  /** When. */
  authoredOn: CalendarDate;
}

/** The goals. */
export type GoalList = Goal[];

/** What changes in a goal. Null takes a field away. */
export interface GoalPatch {
  /** The goal in the person's words. */
  statement?: ShortText;
  /** Why it matters to them. */
  whyItMatters?: LongText | null;
  /** The part of life it is about, if any. */
  lifeDomain?: LifeDomain | null;
  /** Who helps with it. */
  allies?: Ally[] | null;
  /** Where it stands. */
  status?: GoalStatus;
  /** Small steps in their order. */
  steps?: StepWrite[];
  /** What went well. */
  celebrations?: Celebration[] | null;
}

/** Where a goal stands. */
export type GoalStatus = Open<'not-started' | 'doing' | 'paused' | 'achieved' | 'changed'>;

/** A goal as somebody writes it. */
export interface GoalWrite {
  /** The goal in the person's words. */
  statement: ShortText;
  /** Why it matters to them. */
  whyItMatters?: LongText;
  /** The part of life it is about, if any. */
  lifeDomain?: LifeDomain;
  /** Who helps with it. */
  allies?: Ally[];
  /** Where it stands. */
  status: GoalStatus;
  /** Small steps in their order. */
  steps: StepWrite[];
  /** What went well. */
  celebrations?: Celebration[];
}

/** What a group has to work out: distress, decisions and money (Southwark). */
export interface GroupAgreement {
  /** What the group does if somebody becomes distressed. */
  ifSomeoneIsDistressed?: LongText;
  /** How it decides. */
  howWeDecide?: LongText;
  /** Who keeps the money and how. */
  howMoneyIsKept?: LongText;
}

/** A named kind of group work or activity. */
export type GroupWork = Open<'cognitive-behavioural-therapy' | 'anxiety-management' | 'hearing-voices' | 'complementary-therapies' | 'gardening' | 'art' | 'cooking' | 'computing' | 'discussion' | 'outings' | 'cafe-group' | 'lunch-club' | 'self-harm-support' | 'community-support-group' | 'asian-women-support' | 'it-training' | 'keep-fit' | 'massage' | 'cinema-club' | 'meal-out' | 'swimming' | 'squash' | 'gym' | 'boat-restoration' | 'conservation' | 'workshop' | 'internet-cafe' | 'music-studio' | 'self-management-course' | 'recovery-college' | 'music' | 'guitar' | 'sign-alphabet' | 'reiki' | 'relaxation' | 'healthy-eating' | 'journal-covering' | 'food-hygiene'>;

/** What people get for having a say. */
export interface HaveASay {
  /** Whether it is paid. */
  paid?: Known;
  /** Whether travel and other costs are paid back. */
  expenses?: Known;
  /** Whether there is training. */
  training?: Known;
}

/** UUIDv7 (RFC 9562), random and naming nothing. Whoever creates a record makes it. */
export type Id = string;

/** Who gives out an identifier. */
export type IdentifierScheme = Open<'charity-number' | 'company-number' | 'ods-code' | 'org-id'>;

/** One place in the input that is not right. */
export interface InputError {
  /** JSON Pointer (RFC 6901) into the body, or "?name" for a parameter. */
  pointer?: string;
  /** Stable code of the rule that was broken, such as "required" or "unknown-field". */
  code: string;
  /** What to do about it, in plain words. */
  message: ShortText;
}

/** A moment in time, RFC 3339 with offset. */
export type Instant = string;

/** How to join. */
export interface Joining {
  /** Just come, book, ask, be referred, or on another site. */
  mode: JoiningMode;
  /** Where to book, when that is on another site. */
  externalUrl?: WebUrl;
  /** More about it, in words. */
  note?: ShortText;
}

/** How to join. */
export type JoiningMode = Open<'just-come' | 'book' | 'ask' | 'referral' | 'external'>;

/** Yes, no, or nobody has told us. Not known is never read as no. */
export type Known = Open<'yes' | 'no' | 'not-known'>;

/** A language as a BCP 47 tag, such as en, cy or bfi (British Sign Language). */
export type Language = string;

/** Who decides and who runs it; led and run are kept apart. */
export type LedBy = Open<'staff' | 'volunteers' | 'jointly-run' | 'user-led' | 'user-run' | 'visiting-expert'>;

/** A part of life an opportunity or a goal is about. */
export type LifeDomain = Open<'employment' | 'volunteering' | 'learning' | 'arts' | 'faith-and-identity' | 'sport-and-exercise' | 'neighbourhood' | 'money-and-housing' | 'friends-and-social-life' | 'family-and-caring' | 'home-and-daily-living' | 'managing-my-mental-health' | 'health-and-wellbeing' | 'having-a-say'>;

/** A link. Only https, mailto or tel, checked on the way in and out. */
export type LinkUrl = string;

/** A time of day on the clock of the place, 24 hours, HH:MM. */
export type LocalTime = string;

/** Plain text. A blank line begins a paragraph, a line that begins with "- " is a list item. No HTML. */
export type LongText = string;

/** What one worker has to look at so that the directory stays true. */
export interface Maintenance {
  /** The most urgent first. */
  items: MaintenanceItem[];
  /** Pass it back as cursor to read on; absent on the last page. */
  nextCursor?: string;
  /** How many there are in all. */
  total?: Count;
}

/** One record to look at, and why. */
export interface MaintenanceItem {
  /** Not checked for six months, reported, wished for, or without a next date. */
  why: Open<'stale' | 'reported' | 'wished-for' | 'no-next-date'>;
  /** Name of the record. */
  title: ShortText;
  /** The opportunity, if it is one. */
  opportunityId?: Id;
  /** Whose record it is. */
  organisationId?: Id;
  /** The wish, if it is one. */
  wishId?: Id;
  /** What was reported, if something was. */
  report?: Report;
  /** Since when. */
  since?: CalendarDate;
}

/** A picture, served by the API itself under /media/{id}. A foreign picture is never shown. */
export interface Media {
  /** Id of the picture. */
  id: Id;
  /** What is to be seen, for people who cannot see it. Empty only for decoration. */
  alt: string;
}

/** When and where to meet. */
export interface Meeting {
  /** When it starts. */
  startsAt: Instant;
  /** When it ends. */
  endsAt?: Instant;
  /** Zone it is shown in. */
  timeZone: TimeZone;
  /** Where. */
  venueId?: Id;
  /** Who comes to meet the person. */
  who?: ShortText;
  /** More about it, in words. */
  note?: ShortText;
}

/** A place: an outcode, a town as typed, or a point with two decimals. */
export type Near = NearOutcode | NearTown | NearPoint;

/** The first part of a postcode. */
export interface NearOutcode {
  /** The outcode. */
  outcode: Outcode;
}

/** A point, rounded to two decimals (about a kilometre). */
export interface NearPoint {
  /** Degrees north, two decimals. */
  latitude: number;
  /** Degrees east, two decimals. */
  longitude: number;
}

/** A town or area by name. */
export interface NearTown {
  /** The name as typed. */
  town: string;
}

/** One need, with a day to ask whether it is still right. */
export interface NeedOnRecord {
  /** The need. */
  need: AccessNeed;
  /** More about it, in words. */
  note?: ShortText;
  /** When to ask again. */
  reviewOn?: CalendarDate;
}

/** What happens next, who does it and by when. */
export interface NextThing {
  /** What happens. */
  what: LongText;
  /** Who does it. */
  who: ShortText;
  /** By when. */
  by?: CalendarDate;
}

/** One stretch of one day of the week. */
export interface OpeningHours {
  /** The day. */
  dayOfWeek: DayOfWeek;
  /** When it opens. */
  opens: LocalTime;
  /** When it closes. */
  closes: LocalTime;
  /** Where. */
  venueId?: Id;
}

/** One thing a person can join (OpenActive: SessionSeries or CourseInstance; Open Referral UK: service). */
export interface Opportunity {
  /** Id of the opportunity. */
  id: Id;
  /** What sort of thing it is. */
  kind: OpportunityKind;
  /** The service it belongs to, if any; mainstream things have none. */
  serviceId?: Id;
  /** Who offers it. */
  organisationId: Id;
  /** Name of who offers it, so that a list needs no second call. */
  organisationName?: ShortText;
  /** Areas it is for. */
  areaIds: Id[];
  /** Its name. */
  title: ShortText;
  /** One or two sentences for a list. */
  summary: ShortText;
  /** Everything else worth saying. */
  description?: LongText;
  /** A picture, if there is one. */
  picture?: Media;
  /** Parts of life it is about. */
  lifeDomains: LifeDomain[];
  /** Named kinds of activity in it. */
  groupWork?: GroupWork[];
  /** Which of the twelve elements it is; five of them follow from other fields and are worked out. */
  provisionElements?: ProvisionElement[];
  /** Who decides and runs it. The guidance of 2006 keeps led and run apart. */
  ledBy: LedBy;
  /** Ways in. */
  accessRoutes: AccessRoute[];
  /** Who can come. */
  eligibility: Eligibility;
  /** The sort of place it happens in. */
  setting: Setting;
  /** Who it is especially for. */
  audience?: AudienceInfo;
  /** Help to take part. */
  supportOffered?: SupportOffered[];
  /** Whether somebody can go along. There is no first-time limit unless they say so. */
  accompanied?: Accompanied;
  /** How long it goes on. */
  duration: Duration;
  /** How to come back. */
  comeBack?: LongText;
  /** What it is like the first time. */
  whatToExpect?: WhatToExpect;
  /** What it costs. */
  cost: Cost;
  /** Languages spoken or signed there. */
  languages?: Language[];
  /** The same information in other forms. */
  otherFormats?: OtherFormat[];
  /** When it happens. Not given for a closed group. */
  schedule?: Schedule;
  /** Where it happens. Not given for a closed group. */
  venueIds?: Id[];
  /** Whom to ask about it. */
  contact?: Contact;
  /** How to join. */
  joining: Joining;
  /** Only for a self-run group. */
  peerGroup?: PeerGroup;
  /** Only where people have a say: what they get for it. */
  haveASay?: HaveASay;
  /** Whether it is running. */
  status: OpportunityStatus;
  /** Language of the texts of this record. */
  language: Language;
  /** Where the record comes from. */
  source: Source;
  /** Day on which somebody last checked it. Over six months: "Call before you go". */
  checkedOn: CalendarDate;
}

/** One thing a person can join (OpenActive: SessionSeries or CourseInstance; Open Referral UK: service). */
export interface OpportunityWrite {
  /** What sort of thing it is. */
  kind: OpportunityKind;
  /** The service it belongs to, if any; mainstream things have none. */
  serviceId?: Id;
  /** Who offers it. */
  organisationId: Id;
  /** Areas it is for. */
  areaIds: Id[];
  /** Its name. */
  title: ShortText;
  /** One or two sentences for a list. */
  summary: ShortText;
  /** Everything else worth saying. */
  description?: LongText;
  /** A picture, if there is one. */
  picture?: Media;
  /** Parts of life it is about. */
  lifeDomains: LifeDomain[];
  /** Named kinds of activity in it. */
  groupWork?: GroupWork[];
  /** Which of the twelve elements it is; five of them follow from other fields and are worked out. */
  provisionElements?: ProvisionElement[];
  /** Who decides and runs it. The guidance of 2006 keeps led and run apart. */
  ledBy: LedBy;
  /** Ways in. */
  accessRoutes: AccessRoute[];
  /** Who can come. */
  eligibility: Eligibility;
  /** The sort of place it happens in. */
  setting: Setting;
  /** Who it is especially for. */
  audience?: AudienceInfo;
  /** Help to take part. */
  supportOffered?: SupportOffered[];
  /** Whether somebody can go along. There is no first-time limit unless they say so. */
  accompanied?: Accompanied;
  /** How long it goes on. */
  duration: Duration;
  /** How to come back. */
  comeBack?: LongText;
  /** What it is like the first time. */
  whatToExpect?: WhatToExpect;
  /** What it costs. */
  cost: Cost;
  /** Languages spoken or signed there. */
  languages?: Language[];
  /** The same information in other forms. */
  otherFormats?: OtherFormat[];
  /** When it happens. Not given for a closed group. */
  schedule?: Schedule;
  /** Where it happens. Not given for a closed group. */
  venueIds?: Id[];
  /** Whom to ask about it. */
  contact?: Contact;
  /** How to join. */
  joining: Joining;
  /** Only for a self-run group. */
  peerGroup?: PeerGroup;
  /** Only where people have a say: what they get for it. */
  haveASay?: HaveASay;
  /** Whether it is running. */
  status: OpportunityStatus;
  /** Language of the texts of this record. */
  language: Language;
  /** Where the record comes from. */
  source: Source;
  /** Day on which somebody last checked it. Over six months: "Call before you go". */
  checkedOn: CalendarDate;
}

/** What sort of thing this is. */
export type OpportunityKind = Open<'activity' | 'course' | 'group' | 'one-to-one' | 'volunteering' | 'work-experience' | 'have-a-say' | 'training-for-members' | 'break' | 'facility'>;

/** One opportunity in a list. */
export interface OpportunityMatch {
  /** The opportunity. */
  opportunity: Opportunity;
  /** Its next sessions, cancelled ones marked. Empty for a closed group. */
  nextSessions: Session[];
  /** Where it is, or the nearest of its venues. */
  venue?: Venue;
  /** Straight line from the place asked for, in kilometres. */
  distanceKm?: number;
  /** Which parts of it the search words were found in. */
  matched: ('title' | 'summary' | 'description' | 'activity' | 'organisation' | 'place')[];
}

/** A page of opportunities with what the filters would give. Mainstream and specialist are mixed, always. */
export interface OpportunityPage {
  /** The opportunities. */
  items: OpportunityMatch[];
  /** For each filter how many results each of its codes would give, with the other filters as they are. */
  facets: { [key: string]: FacetCounts };
  /** For each filter how many more there are for which this is not known. They are not in the list. */
  notKnown: { [key: string]: Count };
  /** When nothing fits: which filter to drop, and how many that gives. */
  suggestions: Suggestion[];
  /** The place the search is measured from. */
  resolvedPlace?: Place;
  /** Several places have this name; ask which. */
  placeChoices?: Place[];
  /** Pass it back as cursor to read on; absent on the last page. Holds no text and no place in clear. */
  nextCursor?: string;
  /** How many there are in all. */
  total: Count;
}

/** What changes in an opportunity. Null takes a field away. */
export interface OpportunityPatch {
  /** What sort of thing it is. */
  kind?: OpportunityKind;
  /** The service it belongs to, if any; mainstream things have none. */
  serviceId?: Id | null;
  /** Who offers it. */
  organisationId?: Id;
  /** Areas it is for. */
  areaIds?: Id[];
  /** Its name. */
  title?: ShortText;
  /** One or two sentences for a list. */
  summary?: ShortText;
  /** Everything else worth saying. */
  description?: LongText | null;
  /** A picture, if there is one. */
  picture?: Media | null;
  /** Parts of life it is about. */
  lifeDomains?: LifeDomain[];
  /** Named kinds of activity in it. */
  groupWork?: GroupWork[] | null;
  /** Which of the twelve elements it is; five of them follow from other fields and are worked out. */
  provisionElements?: ProvisionElement[] | null;
  /** Who decides and runs it. The guidance of 2006 keeps led and run apart. */
  ledBy?: LedBy;
  /** Ways in. */
  accessRoutes?: AccessRoute[];
  /** Who can come. */
  eligibility?: Eligibility;
  /** The sort of place it happens in. */
  setting?: Setting;
  /** Who it is especially for. */
  audience?: AudienceInfo | null;
  /** Help to take part. */
  supportOffered?: SupportOffered[] | null;
  /** Whether somebody can go along. There is no first-time limit unless they say so. */
  accompanied?: Accompanied | null;
  /** How long it goes on. */
  duration?: Duration;
  /** How to come back. */
  comeBack?: LongText | null;
  /** What it is like the first time. */
  whatToExpect?: WhatToExpect | null;
  /** What it costs. */
  cost?: Cost;
  /** Languages spoken or signed there. */
  languages?: Language[] | null;
  /** The same information in other forms. */
  otherFormats?: OtherFormat[] | null;
  /** When it happens. Not given for a closed group. */
  schedule?: Schedule | null;
  /** Where it happens. Not given for a closed group. */
  venueIds?: Id[] | null;
  /** Whom to ask about it. */
  contact?: Contact | null;
  /** How to join. */
  joining?: Joining;
  /** Only for a self-run group. */
  peerGroup?: PeerGroup | null;
  /** Only where people have a say: what they get for it. */
  haveASay?: HaveASay | null;
  /** Whether it is running. */
  status?: OpportunityStatus;
  /** Language of the texts of this record. */
  language?: Language;
  /** Where the record comes from. */
  source?: Source;
  /** Day on which somebody last checked it. Over six months: "Call before you go". */
  checkedOn?: CalendarDate;
}

/** What somebody looks for. It travels in the body, because words and places may say something about health. */
export interface OpportunitySearch {
  /** Free words. */
  q?: string;
  /** Where to look. */
  near?: Near;
  /** How far, in kilometres. */
  withinKm?: number;
  /** Areas, any of them. */
  area?: Id[];
  /** Kinds, any of them. */
  kind?: OpportunityKind[];
  /** Life domains, any of them. */
  lifeDomain?: LifeDomain[];
  /** Provision elements, any of them. */
  provisionElement?: ProvisionElement[];
  /** Components of the service, any of them. */
  component?: ServiceComponent[];
  /** Who leads it, any of them. */
  ledBy?: LedBy[];
  /** Ways in, any of them. */
  accessRoute?: AccessRoute[];
  /** Settings, any of them. */
  setting?: Setting[];
  /** Days of a scheduled session in the next 28 days, any of them. */
  dayOfWeek?: DayOfWeek[];
  /** Times of day of a scheduled session in the next 28 days, any of them; with dayOfWeek, of the same session. */
  timeOfDay?: TimeOfDay[];
  /** Kinds of cost, any of them. */
  cost?: CostKind[];
  /** Access features, all of them, at one venue. */
  accessFeature?: AccessFeature[];
  /** Support, all of it. */
  supportOffered?: SupportOffered[];
  /** Languages, any of them. */
  language?: Language[];
  /** People it is especially for, any of them. */
  audience?: Audience[];
  /** Organisations, any of them. */
  organisation?: Id[];
  /** Filters for which places that have not told us are to be in the list too. */
  includeNotKnown?: ('accessFeature' | 'cost' | 'language')[];
  /** Order. Without it: relevance when there are words, distance when there is a place, else next-session. */
  sort?: 'relevance' | 'next-session' | 'distance' | 'title';
  /** From the page before. */
  cursor?: string;
  /** How many a page; 20 if absent. */
  limit?: number;
}

/** Whether it is running. */
export type OpportunityStatus = Open<'active' | 'paused' | 'full' | 'closed'>;

/** Somebody who pays for, runs or hosts day services (Open Referral UK: organization). */
export interface Organisation {
  /** Id of the organisation. */
  id: Id;
  /** Name as it calls itself. */
  name: ShortText;
  /** What sort of organisation it is. */
  kind: OrganisationKind;
  /** Whether it commissions, provides or hosts. */
  roles: OrganisationRole[];
  /** What it does in a few sentences. */
  summary?: LongText;
  /** Its web site. */
  url?: WebUrl;
  /** Its general address. */
  email?: Email;
  /** Its general number. */
  telephone?: Telephone;
  /** Its logo, if it gave one. */
  logo?: Media;
  /** Numbers others know it by. */
  identifiers?: OrganisationIdentifier[];
  /** What a personal budget may be spent on here, said before anybody plans. */
  budgetRules?: BudgetRules;
  /** The page where links in messages open a booking. */
  manageUrl?: WebUrl;
  /** Language of the texts of this record. */
  language: Language;
  /** Where the record comes from. */
  source: Source;
  /** Day on which somebody last checked it. */
  checkedOn: CalendarDate;
}

/** Somebody who pays for, runs or hosts day services (Open Referral UK: organization). */
export interface OrganisationWrite {
  /** Name as it calls itself. */
  name: ShortText;
  /** What sort of organisation it is. */
  kind: OrganisationKind;
  /** Whether it commissions, provides or hosts. */
  roles: OrganisationRole[];
  /** What it does in a few sentences. */
  summary?: LongText;
  /** Its web site. */
  url?: WebUrl;
  /** Its general address. */
  email?: Email;
  /** Its general number. */
  telephone?: Telephone;
  /** Its logo, if it gave one. */
  logo?: Media;
  /** Numbers others know it by. */
  identifiers?: OrganisationIdentifier[];
  /** What a personal budget may be spent on here, said before anybody plans. */
  budgetRules?: BudgetRules;
  /** The page where links in messages open a booking. */
  manageUrl?: WebUrl;
  /** Language of the texts of this record. */
  language: Language;
  /** Where the record comes from. */
  source: Source;
  /** Day on which somebody last checked it. */
  checkedOn: CalendarDate;
}

/** A number of an organisation in a public register. */
export interface OrganisationIdentifier {
  /** The register. */
  scheme: IdentifierScheme;
  /** The number in it. */
  value: ShortText;
}

/** What sort of organisation this is. */
export type OrganisationKind = Open<'local-authority' | 'nhs-trust' | 'primary-care' | 'voluntary' | 'user-led-organisation' | 'social-enterprise' | 'micro-enterprise' | 'council-company' | 'consortium' | 'unincorporated-group' | 'housing' | 'jobcentre' | 'mainstream'>;

/** A page of organisations. */
export interface OrganisationPage {
  /** Organisations in order of name. */
  items: Organisation[];
  /** Pass it back as cursor to read on; absent on the last page. */
  nextCursor?: string;
  /** How many there are in all. */
  total?: Count;
}

/** What changes in an organisation. Null takes a field away. */
export interface OrganisationPatch {
  /** Name as it calls itself. */
  name?: ShortText;
  /** What sort of organisation it is. */
  kind?: OrganisationKind;
  /** Whether it commissions, provides or hosts. */
  roles?: OrganisationRole[];
  /** What it does in a few sentences. */
  summary?: LongText | null;
  /** Its web site. */
  url?: WebUrl | null;
  /** Its general address. */
  email?: Email | null;
  /** Its general number. */
  telephone?: Telephone | null;
  /** Its logo, if it gave one. */
  logo?: Media | null;
  /** Numbers others know it by. */
  identifiers?: OrganisationIdentifier[] | null;
  /** What a personal budget may be spent on here, said before anybody plans. */
  budgetRules?: BudgetRules | null;
  /** The page where links in messages open a booking. */
  manageUrl?: WebUrl | null;
  /** Language of the texts of this record. */
  language?: Language;
  /** Where the record comes from. */
  source?: Source;
  /** Day on which somebody last checked it. */
  checkedOn?: CalendarDate;
}

/** What the organisation does in the area. */
export type OrganisationRole = Open<'commissions' | 'provides' | 'hosts'>;

/** The same information in another form or language. */
export interface OtherFormat {
  /** Easy read, British Sign Language, audio, large print or a translation. */
  form: AlternativeForm;
  /** Language it is in. */
  language?: Language;
  /** Where it is. */
  url: WebUrl;
  /** How long it is, in words: "4 pages", "3 minutes". */
  length?: ShortText;
}

/** The first part of a postcode, such as SE5. A whole postcode is never asked for or kept. */
export type Outcode = string;

/** A measure the person chose. */
export interface Outcome {
  /** What it is about. */
  measure: ShortText;
  /** The question the person answers. */
  question: ShortText;
  /** Answers over time. */
  ratings: Rating[];
}

/** The outcomes. */
export type OutcomeList = Outcome[];

/** A booking in the same hours. */
export interface Overlap {
  /** The booking that overlaps. */
  bookingId: Id;
  /** When its session starts. */
  startsAt: Instant;
  /** When its session ends. */
  endsAt: Instant;
}

/** What to know about a self-run group (Southwark). */
export interface PeerGroup {
  /** Getting started, supported for now, or on its own feet. */
  stage: PeerGroupStage;
  /** Who may come. A closed group gives no place and no time. */
  membership: PeerGroupMembership;
  /** Whether it looks for people to join. */
  lookingForMembers?: boolean;
  /** Day support for the group began. */
  supportStartedOn?: CalendarDate;
  /** Day support for the group ends, up to twelve months later. */
  supportEnds?: CalendarDate;
  /** How it gets its room, in words. */
  premises?: ShortText;
  /** What the group has agreed. */
  agreement?: GroupAgreement;
}

/** Who may come to a self-run group. */
export type PeerGroupMembership = Open<'open' | 'friends-welcome' | 'closed'>;

/** How far a self-run group has come. */
export type PeerGroupStage = Open<'forming' | 'supported' | 'independent'>;

/** Money in pence, pounds sterling (GBP). */
export type Pence = number;

/** A stretch of days, both ends included. */
export interface Period {
  /** First day. */
  from: CalendarDate;
  /** Last day. */
  to: CalendarDate;
}

/** What a person has told us about themselves, once, to be offered each time. Exists from the first sign-in. */
export interface Person {
  /** Id of the person. */
  id: Id;
  /** What they want to be called. */
  preferredName: ShortText;
  /** Their pronouns, if they want to say. */
  pronouns?: ShortText;
  /** How they want to be reached. */
  contact?: BookingContact;
  /** What they need, with a day to ask again (Accessible Information Standard DAPB1605: review). */
  accessNeeds: NeedOnRecord[];
  /** Languages they speak or sign, best first. */
  languages: Language[];
  /** Forms of information they want. */
  communication: AlternativeForm[];
  /** Places that are safe for them, in their words. Different for different people. */
  mySafePlaces?: LongText;
  /** When it last changed. */
  updatedAt?: Instant;
}

/** Everything the service holds about a person. */
export interface PersonExport {
  /** When it was made. */
  exportedAt: Instant;
  /** What they told us. */
  person: Person;
  /** Their bookings. */
  bookings: Booking[];
  /** Their requests. */
  requests: Request[];
  /** Who acts for them, and for whom they act. */
  delegations: Delegation[];
  /** Their plans. */
  plans: Plan[];
  /** Who has looked at their plans. */
  accessLog: AccessLogEntry[];
}

/** What changes in what I have told you. Null takes a field away. */
export interface PersonPatch {
  /** What they want to be called. */
  preferredName?: ShortText;
  /** Their pronouns, if they want to say. */
  pronouns?: ShortText | null;
  /** How they want to be reached. */
  contact?: BookingContact | null;
  /** What they need, with a day to ask again (Accessible Information Standard DAPB1605: review). */
  accessNeeds?: NeedOnRecord[];
  /** Languages they speak or sign, best first. */
  languages?: Language[];
  /** Forms of information they want. */
  communication?: AlternativeForm[];
  /** Places that are safe for them, in their words. Different for different people. */
  mySafePlaces?: LongText | null;
}

/** A place the server knows: one of its areas, towns or outcodes. */
export interface Place {
  /** Name, with the county where several have it. */
  name: ShortText;
  /** The outcode, if it is one. */
  outcode?: Outcode;
  /** Degrees north, two decimals. */
  latitude?: number;
  /** Degrees east, two decimals. */
  longitude?: number;
}

/**
 * A person's plan, in the person's words (FHIR: CarePlan). It belongs to the person and is always open to change by
 * them (Inclusion review; Paths to personalisation).
 */
export interface Plan {
  /** Id of the plan. */
  id: Id;
  /** Whose plan it is. */
  personId: Id;
  /** What the person wants to be called. */
  personName: ShortText;
  /** The kind of plan, if it has one. */
  kind?: PlanKind;
  /** Whatever the person calls it. */
  title: ShortText;
  /** Being written, in use or ended. */
  status: PlanStatus;
  /** Goes up with every change to anything inside the plan. */
  version: number;
  /** When anything in it last changed. */
  updatedAt: Instant;
  /** Language it is written in. */
  language?: Language;
  /** What happens next, who does it and by when. */
  next?: NextThing | Unavailable;
  /** What matters to me, in my words. */
  whatMatters: WordsList | Unavailable;
  /** What recovery means to me, as I define it. */
  whatRecoveryMeansToMe?: Words;
  /** My own look at how things are (the first step of the Momentum model). No scores. */
  selfAssessment?: SelfAssessmentList | Unavailable;
  /** What helps me. */
  whatHelps: WordsList | Unavailable;
  /** Parts with headings of the person's own. */
  sections: SectionList | Unavailable;
  /** The order the person wants: names of the parts, and ids of their own sections. */
  order: string[];
  /** What I want to do, in small steps. */
  goals: GoalList | Unavailable;
  /** Who helps. */
  supporters: SupporterList | Unavailable;
  /** What is open to everyone and may help. For a Staying Well plan (Southwark). */
  pointers?: PointerList | Unavailable;
  /** Guidance on living well that I find useful. */
  healthyLiving?: WordsList | Unavailable;
  /** My Wellness and Recovery Action Plan (Barnet). */
  wrap?: Wrap | Unavailable;
  /** My wishes for a crisis. */
  crisis?: Crisis | Unavailable;
  /** Things I want to do that others may worry about: first the wish, then what could happen and what helps. No levels. */
  risks?: RiskList | Unavailable;
  /** My budget, shared out and spent. */
  budget?: Budget | Unavailable;
  /** How I rate things over time, in my own measures. */
  outcomes?: OutcomeList | Unavailable;
  /** What came of looking at the plan together. */
  reviews?: ReviewList | Unavailable;
  /** What workers propose, beside the person's words and never inside them. */
  proposals?: ProposalList | Unavailable;
  /** When it was last looked at together. */
  lastReviewedOn?: CalendarDate;
  /** When it is next looked at. */
  nextReviewOn?: CalendarDate;
}

/** A plan in a list. */
export interface PlanCard {
  /** Id of the plan. */
  id: Id;
  /** Whose plan it is. */
  personId: Id;
  /** What the person wants to be called. */
  personName: ShortText;
  /** The kind of plan, if it has one. */
  kind?: PlanKind;
  /** What the person calls it. */
  title: ShortText;
  /** Being written, in use or ended. */
  status: PlanStatus;
  /** When anything in it last changed. */
  updatedAt: Instant;
  /** When it was last looked at together. */
  lastReviewedOn?: CalendarDate;
  /** When it is next looked at. */
  nextReviewOn?: CalendarDate;
}

/**
 * A plan as the person starts it or writes it anew. Goals, sections, reviews and proposals have addresses of their
 * own.
 */
export interface PlanCreate {
  /** The kind of plan, if it has one. */
  kind?: PlanKind;
  /** Whatever the person calls it. */
  title: ShortText;
  /** Draft if absent. */
  status?: PlanStatus;
  /** Language it is written in. */
  language?: Language;
  /** What happens next, who does it and by when. */
  next?: NextThing;
  /** What matters to me. */
  whatMatters?: WordsWrite[];
  /** What recovery means to me. */
  whatRecoveryMeansToMe?: WordsWrite;
  /** How things are. */
  selfAssessment?: SelfAssessment[];
  /** What helps me. */
  whatHelps?: WordsWrite[];
  /** Who helps. */
  supporters?: Supporter[];
  /** What is open to everyone and may help. */
  pointers?: PointerWrite[];
  /** Guidance on living well. */
  healthyLiving?: WordsWrite[];
  /** My Wellness and Recovery Action Plan. */
  wrap?: Wrap;
  /** My wishes for a crisis. */
  crisis?: CrisisWrite;
  /** Things I want to do that others may worry about. */
  risks?: Risk[];
  /** My budget. */
  budget?: Budget;
  /** How I rate things over time. */
  outcomes?: Outcome[];
  /** When it is next looked at. */
  nextReviewOn?: CalendarDate;
}

/** A whole plan to take away. */
export interface PlanExport {
  /** When it was made. */
  exportedAt: Instant;
  /** The plan. */
  plan: Plan;
  /** What was said about it. */
  comments: Comment[];
}

/** What sort of plan this is. The title is free. */
export type PlanKind = Open<'support-plan' | 'staying-well-plan' | 'wellness-recovery-action-plan' | 'reablement-plan' | 'person-centred-plan' | 'self-care-plan' | 'carer-support-plan' | 'crisis-plan'>;

/** The order the person wants. */
export interface PlanOrder {
  /** Names of the parts, and ids of their own sections. */
  order: string[];
}

/** The plans of the person who is signed in, and those shared with them. */
export interface PlanPage {
  /** Plans in use first, then drafts, then ended ones. */
  items: PlanCard[];
  /** Pass it back as cursor to read on; absent on the last page. */
  nextCursor?: string;
}

/** What changes in a plan. Null takes a field away. */
export interface PlanPatch {
  /** The kind of plan, if it has one. */
  kind?: PlanKind | null;
  /** Whatever the person calls it. */
  title?: ShortText;
  /** Draft if absent. */
  status?: PlanStatus | null;
  /** Language it is written in. */
  language?: Language | null;
  /** What happens next, who does it and by when. */
  next?: NextThing | null;
  /** What matters to me. */
  whatMatters?: WordsWrite[] | null;
  /** What recovery means to me. */
  whatRecoveryMeansToMe?: WordsWrite | null;
  /** How things are. */
  selfAssessment?: SelfAssessment[] | null;
  /** What helps me. */
  whatHelps?: WordsWrite[] | null;
  /** Who helps. */
  supporters?: Supporter[] | null;
  /** What is open to everyone and may help. */
  pointers?: PointerWrite[] | null;
  /** Guidance on living well. */
  healthyLiving?: WordsWrite[] | null;
  /** My Wellness and Recovery Action Plan. */
  wrap?: Wrap | null;
  /** My wishes for a crisis. */
  crisis?: CrisisWrite | null;
  /** Things I want to do that others may worry about. */
  risks?: Risk[] | null;
  /** My budget. */
  budget?: Budget | null;
  /** How I rate things over time. */
  outcomes?: Outcome[] | null;
  /** When it is next looked at. */
  nextReviewOn?: CalendarDate | null;
}

/** Whether a plan is in use. */
export type PlanStatus = Open<'draft' | 'active' | 'ended'>;

/** A plan on a card. */
export interface PlanSummary {
  /** Id of the plan. */
  id: Id;
  /** What the person wants to be called. */
  personName: ShortText;
  /** The kind of plan, if it has one. */
  kind?: PlanKind;
  /** What the person calls it. */
  title: ShortText;
  /** Being written, in use or ended. */
  status: PlanStatus;
  /** When anything in it last changed. */
  updatedAt: Instant;
  /** What happens next, who does it and by when. */
  next?: NextThing;
  /** The one person to ring. */
  mainContact?: Supporter;
  /** How many goals are being worked on. */
  goalsDoing: Count;
  /** How many are done. */
  goalsAchieved: Count;
  /** When it was last looked at together. */
  lastReviewedOn?: CalendarDate;
  /** When it is next looked at. */
  nextReviewOn?: CalendarDate;
}

/** Something that is open to everyone and may help. */
export interface Pointer {
  /** An opportunity, or */
  opportunityId?: Id;
  /** an organisation, or */
  organisationId?: Id;
  /** something in words. */
  text?: ShortText;
  /** Name of what is pointed to. */
  title?: ShortText;
  /** Why it is here. */
  why: ShortText;
}

/** Something that is open to everyone and may help. */
export interface PointerWrite {
  /** An opportunity, or */
  opportunityId?: Id;
  /** an organisation, or */
  organisationId?: Id;
  /** something in words. */
  text?: ShortText;
  /** Why it is here. */
  why: ShortText;
}

/** The pointers. */
export type PointerList = Pointer[];

/** What went wrong, as RFC 9457 says it, fit for a person to read. Never a stack, never an echo of what was sent. */
export interface Problem {
  /** Address of the text that explains this code, documented with the contract. */
  type: string;
  /** The kind of problem in a few words, the same each time. */
  title: ShortText;
  /** The HTTP status. */
  status: number;
  /** What happened and what to do next, in plain words. */
  detail?: LongText;
  /** Id of this request, to quote when asking for help. */
  instance?: string;
  /** Stable code for programs. Each has one HTTP status. */
  code: Open<'invalid-request' | 'not-signed-in' | 'scope-missing' | 'not-found' | 'not-acceptable' | 'method-not-allowed' | 'too-large' | 'unsupported-media-type' | 'too-many-requests' | 'internal-error' | 'not-built-yet' | 'not-ready' | 'session-full' | 'session-cancelled' | 'session-started' | 'booking-closed' | 'already-booked' | 'hold-expired-and-full' | 'agreement-needed' | 'overlapping-booking' | 'too-many-holds' | 'details-missing' | 'not-allowed-in-state' | 'id-in-use' | 'changed-meanwhile' | 'precondition-required' | 'purpose-required' | 'capacity-below-taken' | 'attendance-off' | 'still-in-use' | 'request-closed' | 'not-your-words' | 'too-young'>;
  /** What is wrong with the input, one entry a place. */
  errors?: InputError[];
  /** Something else the person could do instead, at least one of them open to anyone if there is one. */
  alternatives?: Alternative[];
  /** Somebody to talk to about it. */
  contact?: Contact;
  /** The bookings of the same person in the same hours. Only with overlapping-booking. */
  overlaps?: Overlap[];
  /** The ETag of the resource as it is now. Only with changed-meanwhile. */
  currentVersion?: string;
}

/** What a worker proposes (Barnet: proposals get independent challenge; the person's own words never do). */
export interface Proposal {
  /** Id of the proposal. */
  id: Id;
  /** What is proposed. */
  text: LongText;
  /** Who proposes it. */
  by: Author;
  /** When. */
  on: CalendarDate;
  /** What an independent person said about it. */
  challenge?: Challenge;
  /** When the person decided. */
  decidedOn?: CalendarDate;
}

/** The proposals. */
export type ProposalList = Proposal[];

/** What a worker proposes, or what an independent person says about it. */
export interface ProposalWrite {
  /** What is proposed. */
  text: LongText;
  /** What an independent person says about it. */
  challenge?: ChallengeWrite;
  /** When the person decided. */
  decidedOn?: CalendarDate;
}

/** One of the twelve elements of day services counted in 2008. */
export type ProvisionElement = Open<'individual-bridge-building' | 'group-bridge-building' | 'person-centred-planning' | 'drop-in' | 'open-to-public' | 'mainstream-venue' | 'home-outreach' | 'user-run' | 'women-only' | 'under-represented-groups' | 'self-management' | 'vocational-or-skills'>;

/** Why somebody other than the person looks. */
export type PurposeOfUse = Open<'support' | 'direct-care' | 'emergency'>;

/** One answer. */
export interface Rating {
  /** When. */
  on: CalendarDate;
  /** The answer. */
  value: number;
  /** What the ends mean. */
  scale: Scale;
  /** Who answered. */
  by: RatingBy;
}

/** Who gave a rating. */
export type RatingBy = Open<'person' | 'other'>;

/** Somebody who has read the wishes. */
export interface ReadBy {
  /** Name and role. */
  who: ShortText;
  /** When. */
  on: CalendarDate;
}

/** Who is coming to a session. */
export interface Register {
  /** The session. */
  session: Session;
  /** Bookings that are confirmed, then offered, then waiting. */
  items: RegisterEntry[];
}

/** Somebody who is coming, with no more than they allowed the organiser to know. */
export interface RegisterEntry {
  /** The booking. */
  bookingId: Id;
  /** Where it stands. */
  status: BookingStatus;
  /** How many places. */
  places: number;
  /** What the person wants to be called. */
  name: ShortText;
  /** Only with tellOrganiser needs or more. */
  accessNeeds?: AccessNeed[];
  /** How many supporters come along. */
  companions?: number;
  /** Only with tellOrganiser more. */
  note?: LongText;
  /** Only with tellOrganiser more. */
  contact?: BookingContact;
}

/** Who the helper is to the person. */
export type Relationship = Open<'carer' | 'friend-or-family' | 'worker' | 'advocate' | 'broker' | 'peer'>;

/** "Something here is wrong": goes to whoever may correct the record. */
export interface Report {
  /** Id of the report. Whoever reports makes it. */
  id: Id;
  /** What is wrong. */
  what: Open<'closed' | 'wrong-time' | 'wrong-place' | 'wrong-contact' | 'wrong-access' | 'not-welcoming' | 'other'>;
  /** More about it, in words. */
  text?: string;
  /** How to reach whoever reports, if they want to hear back. */
  contact?: BookingContact;
  /** When it was made. */
  createdAt: Instant;
}

/** "Something here is wrong": goes to whoever may correct the record. */
export interface ReportWrite {
  /** What is wrong. */
  what: Open<'closed' | 'wrong-time' | 'wrong-place' | 'wrong-contact' | 'wrong-access' | 'not-welcoming' | 'other'>;
  /** More about it, in words. */
  text?: string;
  /** How to reach whoever reports, if they want to hear back. */
  contact?: BookingContact;
}

/**
 * Something asked for that has no date: to join a group, one-to-one support, a home visit, a programme (Open Booking
 * API: OrderProposal; FHIR: ServiceRequest).
 */
export interface Request {
  /** Id of the request. Whoever asks makes it. */
  id: Id;
  /** The opportunity it is about, or */
  opportunityId?: Id;
  /** the service it is about. */
  serviceId?: Id;
  /** Join, start one, meet somebody first or be visited. */
  kind: RequestKind;
  /** Who it is for. */
  for: BookedFor;
  /** How to reach the person. */
  contact?: BookingContact;
  /** What the organiser may know. The least if absent. */
  tellOrganiser?: TellOrganiser;
  /** What the person wants to say. */
  note?: string;
  /** Where the request stands. */
  status: RequestStatus;
  /** What the organiser answered. */
  answer?: RequestAnswer;
  /** When it was made. */
  createdAt: Instant;
  /** When it was answered. */
  answeredAt?: Instant;
  /** When the person took it back. */
  withdrawnAt?: Instant;
}

/**
 * Something asked for that has no date: to join a group, one-to-one support, a home visit, a programme (Open Booking
 * API: OrderProposal; FHIR: ServiceRequest).
 */
export interface RequestWrite {
  /** The opportunity it is about, or */
  opportunityId?: Id;
  /** the service it is about. */
  serviceId?: Id;
  /** Join, start one, meet somebody first or be visited. */
  kind: RequestKind;
  /** Who it is for. */
  for: BookedForWrite;
  /** How to reach the person. */
  contact?: BookingContact;
  /** What the organiser may know. The least if absent. */
  tellOrganiser?: TellOrganiser;
  /** What the person wants to say. */
  note?: string;
}

/** A yes. */
export interface RequestAccept {
  /** What to say to the person. */
  message?: LongText;
  /** When and where to meet. */
  meetings?: Meeting[];
}

/** What the organiser answered. */
export interface RequestAnswer {
  /** What they say. */
  message?: LongText;
  /** When and where to meet, once accepted. */
  meetings?: Meeting[];
  /** Something else, when declined. At least one is open to anyone if there is one. */
  alternatives?: Alternative[];
  /** Somebody to talk to. */
  contact?: Contact;
}

/** A no. It comes with something else and somebody to talk to. */
export interface RequestDecline {
  /** What to say to the person. */
  message?: LongText;
  /** Something else. The service adds one that is open to anyone if none is here. */
  alternatives?: Alternative[];
  /** Somebody to talk to. */
  contact: Contact;
}

/** What is asked for. */
export type RequestKind = Open<'join' | 'form' | 'meet-first' | 'visit-me'>;

/** A page of requests. */
export interface RequestPage {
  /** Requests, the newest first. */
  items: Request[];
  /** Pass it back as cursor to read on; absent on the last page. */
  nextCursor?: string;
  /** How many there are in all. */
  total?: Count;
}

/** Where a request stands. */
export type RequestStatus = Open<'requested' | 'accepted' | 'declined' | 'withdrawn'>;

/** What came of what people said: "You said, we did". Public. */
export interface Response {
  /** Id of the response. */
  id: Id;
  /** Wishes, a gap or feedback. */
  about: ResponseAbout;
  /** The area it is about. */
  areaId: Id;
  /** The part of life it is about, if any. */
  lifeDomain?: LifeDomain;
  /** Heard, planned, started, or why it cannot be. */
  status: ResponseStatus;
  /** What was said, in general, and what came of it. Never the words of one person. */
  text: LongText;
  /** What has started, if something has. */
  opportunityId?: Id;
  /** When it was written. */
  on: CalendarDate;
  /** Language of the text. */
  language: Language;
}

/** What came of what people said: "You said, we did". Public. */
export interface ResponseWrite {
  /** Wishes, a gap or feedback. */
  about: ResponseAbout;
  /** The area it is about. */
  areaId: Id;
  /** The part of life it is about, if any. */
  lifeDomain?: LifeDomain;
  /** Heard, planned, started, or why it cannot be. */
  status: ResponseStatus;
  /** What was said, in general, and what came of it. Never the words of one person. */
  text: LongText;
  /** What has started, if something has. */
  opportunityId?: Id;
  /** When it was written. */
  on: CalendarDate;
  /** Language of the text. */
  language: Language;
}

/** What a response is about. */
export type ResponseAbout = Open<'wishes' | 'gap' | 'feedback'>;

/** A page of responses. */
export interface ResponsePage {
  /** Responses, the newest first. */
  items: Response[];
  /** Pass it back as cursor to read on; absent on the last page. */
  nextCursor?: string;
  /** How many there are in all. */
  total?: Count;
}

/** What changes in a response. Null takes a field away. */
export interface ResponsePatch {
  /** Wishes, a gap or feedback. */
  about?: ResponseAbout;
  /** The area it is about. */
  areaId?: Id;
  /** The part of life it is about, if any. */
  lifeDomain?: LifeDomain | null;
  /** Heard, planned, started, or why it cannot be. */
  status?: ResponseStatus;
  /** What was said, in general, and what came of it. Never the words of one person. */
  text?: LongText;
  /** What has started, if something has. */
  opportunityId?: Id | null;
  /** When it was written. */
  on?: CalendarDate;
  /** Language of the text. */
  language?: Language;
}

/** What came of what people said. */
export type ResponseStatus = Open<'heard' | 'planned' | 'started' | 'cannot'>;

/** What came of looking at the plan together. */
export interface Review {
  /** Id of the review. */
  id: Id;
  /** When. */
  on: CalendarDate;
  /** Who wrote it down. */
  by: Author;
  /** What changed. */
  whatChanged: LongText;
  /** What comes next. */
  nextSteps?: LongText;
}

/** The reviews. */
export type ReviewList = Review[];

/** What came of looking at the plan together. */
export interface ReviewWrite {
  /** When. */
  on: CalendarDate;
  /** What changed. */
  whatChanged: LongText;
  /** What comes next. */
  nextSteps?: LongText;
  /** When it is next looked at. */
  nextReviewOn?: CalendarDate;
}

/** A wish that others may worry about. Light-touch, panel or safeguarding; no levels, no colours. */
export interface Risk {
  /** Id of it. */
  id: Id;
  /** The wish. */
  whatIWantToDo: LongText;
  /** Why it matters. */
  whyItMatters?: LongText;
  /** What could happen. */
  whatCouldHappen?: LongText;
  /** What helps. */
  whatHelps?: LongText;
  /** Who agreed. */
  agreedWith?: ShortText[];
  /** How it was talked through. */
  route?: RiskRoute;
  /** When it was agreed. */
  agreedOn?: CalendarDate;
  /** When to look at it again. */
  reviewOn?: CalendarDate;
}

/** The wishes others may worry about. */
export type RiskList = Risk[];

/** How a risk was talked through. */
export type RiskRoute = Open<'light-touch' | 'panel' | 'safeguarding'>;

/** What the numbers mean. */
export interface Scale {
  /** The lowest answer. */
  from: number;
  /** The highest answer. */
  to: number;
  /** The lowest answer, in words. */
  fromLabel?: ShortText;
  /** The highest answer, in words. */
  toLabel?: ShortText;
}

/** When it happens, as local times in a zone (OpenActive: Schedule). Sessions are worked out from it. */
export interface Schedule {
  /** In words, where words say it better. */
  text?: ShortText;
  /** Zone the times are in. */
  timeZone: TimeZone;
  /** How often it repeats; absent for single dates. */
  every?: Every;
  /** Which of the days in a month: 1 is the first, -1 the last. Only with months. */
  nth?: number[];
  /** Days of the week. */
  byDay?: DayOfWeek[];
  /** When it starts. */
  startTime?: LocalTime;
  /** When it ends. */
  endTime?: LocalTime;
  /** First day. */
  from?: CalendarDate;
  /** Last day; absent when it has no end. */
  until?: CalendarDate;
  /** Days on which it is different. */
  exceptions?: ScheduleException[];
}

/** A day on which it does not happen, or happens on another day. */
export interface ScheduleException {
  /** The day. */
  date: CalendarDate;
  /** Why, in words. */
  reason?: ShortText;
  /** The day it happens instead. */
  insteadOn?: CalendarDate;
}

/** The unit a schedule repeats in. */
export type ScheduleUnit = Open<'week' | 'month'>;

/** A part with a heading of the person's own. */
export interface Section {
  /** Id of the section. */
  id: Id;
  /** Its heading. */
  heading: ShortText;
  /** What it says. */
  text: LongText;
  /** Who wrote it. */
  author: Author;
  /** When. */
  authoredOn: CalendarDate;
  /** True when the person wants it kept apart; then it is closed until opened and shared only by name. */
  sensitive: boolean;
}

/** The sections. */
export type SectionList = Section[];

/** What changes in a section. Null takes a field away. */
export interface SectionPatch {
  /** Its heading. */
  heading?: ShortText;
  /** What it says. */
  text?: LongText;
  /** True when the person wants it kept apart. */
  sensitive?: boolean;
}

/** A section as somebody writes it. */
export interface SectionWrite {
  /** Its heading. */
  heading: ShortText;
  /** What it says. */
  text: LongText;
  /** True when the person wants it kept apart. */
  sensitive: boolean;
}

/** How one part of life is, in the person's words. */
export interface SelfAssessment {
  /** Id of this look. */
  id: Id;
  /** When the person looked. */
  on: CalendarDate;
  /** The part of life, in the words of the person. */
  area: ShortText;
  /** The life domain, if it is one. */
  lifeDomain?: LifeDomain;
  /** How it is. */
  howItIs: LongText;
  /** How much it matters, in words. */
  importance?: ShortText;
  /** Whether they want to change it. */
  wantToChange: WantToChange;
}

/** How things are. */
export type SelfAssessmentList = SelfAssessment[];

/** A service that runs day after day (Open Referral UK: service; FHIR: HealthcareService). */
export interface Service {
  /** Id of the service. */
  id: Id;
  /** Who runs it. */
  organisationId: Id;
  /** Areas it covers. */
  areaIds: Id[];
  /** Which part of the model of service it is (Southwark, Nottinghamshire, Barnet). */
  component: ServiceComponent;
  /** Name people know it by. */
  name: ShortText;
  /** What it is in a few sentences. */
  summary?: LongText;
  /** Who can come. */
  eligibility: Eligibility;
  /** Ways in. */
  accessRoutes: AccessRoute[];
  /** When it is open each week, in the time of the venue. */
  openingHours: OpeningHours[];
  /** Which of the twelve elements it is (Inclusion review, Appendix 2). */
  provisionElements?: ProvisionElement[];
  /** How long it goes on. */
  duration: Duration;
  /** How to come back after it has ended. */
  comeBack?: LongText;
  /** Whom to ask. */
  contact?: Contact;
  /** Only if it is going to close: when, why and what is there instead. */
  closing?: Closing;
  /** Language of the texts of this record. */
  language: Language;
  /** Where the record comes from. */
  source: Source;
  /** Day on which somebody last checked it. */
  checkedOn: CalendarDate;
}

/** A service that runs day after day (Open Referral UK: service; FHIR: HealthcareService). */
export interface ServiceWrite {
  /** Who runs it. */
  organisationId: Id;
  /** Areas it covers. */
  areaIds: Id[];
  /** Which part of the model of service it is (Southwark, Nottinghamshire, Barnet). */
  component: ServiceComponent;
  /** Name people know it by. */
  name: ShortText;
  /** What it is in a few sentences. */
  summary?: LongText;
  /** Who can come. */
  eligibility: Eligibility;
  /** Ways in. */
  accessRoutes: AccessRoute[];
  /** When it is open each week, in the time of the venue. */
  openingHours: OpeningHours[];
  /** Which of the twelve elements it is (Inclusion review, Appendix 2). */
  provisionElements?: ProvisionElement[];
  /** How long it goes on. */
  duration: Duration;
  /** How to come back after it has ended. */
  comeBack?: LongText;
  /** Whom to ask. */
  contact?: Contact;
  /** Only if it is going to close: when, why and what is there instead. */
  closing?: Closing;
  /** Language of the texts of this record. */
  language: Language;
  /** Where the record comes from. */
  source: Source;
  /** Day on which somebody last checked it. */
  checkedOn: CalendarDate;
}

/** The part of the model of service this is. */
export type ServiceComponent = Open<'hub' | 'satellite' | 'reablement' | 'peer-support' | 'inclusion' | 'time-bank' | 'employment' | 'day-service'>;

/** A page of services. */
export interface ServicePage {
  /** Services in order of name. */
  items: Service[];
  /** Pass it back as cursor to read on; absent on the last page. */
  nextCursor?: string;
  /** How many there are in all. */
  total?: Count;
}

/** What changes in a service. Null takes a field away. */
export interface ServicePatch {
  /** Who runs it. */
  organisationId?: Id;
  /** Areas it covers. */
  areaIds?: Id[];
  /** Which part of the model of service it is (Southwark, Nottinghamshire, Barnet). */
  component?: ServiceComponent;
  /** Name people know it by. */
  name?: ShortText;
  /** What it is in a few sentences. */
  summary?: LongText | null;
  /** Who can come. */
  eligibility?: Eligibility;
  /** Ways in. */
  accessRoutes?: AccessRoute[];
  /** When it is open each week, in the time of the venue. */
  openingHours?: OpeningHours[];
  /** Which of the twelve elements it is (Inclusion review, Appendix 2). */
  provisionElements?: ProvisionElement[] | null;
  /** How long it goes on. */
  duration?: Duration;
  /** How to come back after it has ended. */
  comeBack?: LongText | null;
  /** Whom to ask. */
  contact?: Contact | null;
  /** Only if it is going to close: when, why and what is there instead. */
  closing?: Closing | null;
  /** Language of the texts of this record. */
  language?: Language;
  /** Where the record comes from. */
  source?: Source;
  /** Day on which somebody last checked it. */
  checkedOn?: CalendarDate;
}

/**
 * One dated occurrence (OpenActive: ScheduledSession; FHIR: Slot). The link of an online session stands in the
 * booking, never here.
 */
export interface Session {
  /** Id of the session. It stays when the session is cancelled or moved. */
  id: Id;
  /** What it is a session of. */
  opportunityId: Id;
  /** When it starts. */
  startsAt: Instant;
  /** When it ends. */
  endsAt: Instant;
  /** Zone it is shown in. */
  timeZone: TimeZone;
  /** Where; absent when it is only online. */
  venueId?: Id;
  /** Whether one can take part online. */
  online: boolean;
  /** Whether it takes place. */
  status: SessionStatus;
  /** How many places there are; absent when nobody counts. */
  capacity?: Count;
  /** How many are free now: capacity less what is booked, kept and offered. */
  placesLeft?: Count;
  /** How many people wait. */
  waitingListLength?: Count;
  /** When booking opens. */
  bookingOpensAt?: Instant;
  /** When booking closes. */
  bookingClosesAt?: Instant;
  /** Languages, if other than those of the opportunity. */
  languages?: Language[];
  /** Languages an interpreter is there for. */
  interpreters?: Language[];
  /** First name of who leads it, if they agreed to be named. */
  leader?: ShortText;
  /** What is different this time, or why it is cancelled. */
  note?: LongText;
}

/**
 * One dated occurrence (OpenActive: ScheduledSession; FHIR: Slot). The link of an online session stands in the
 * booking, never here.
 */
export interface SessionWrite {
  /** What it is a session of. */
  opportunityId: Id;
  /** When it starts. */
  startsAt: Instant;
  /** When it ends. */
  endsAt: Instant;
  /** Zone it is shown in. */
  timeZone: TimeZone;
  /** Where; absent when it is only online. */
  venueId?: Id;
  /** Whether one can take part online. */
  online: boolean;
  /** Whether it takes place. */
  status: SessionStatus;
  /** How many places there are; absent when nobody counts. */
  capacity?: Count;
  /** When booking opens. */
  bookingOpensAt?: Instant;
  /** When booking closes. */
  bookingClosesAt?: Instant;
  /** Languages, if other than those of the opportunity. */
  languages?: Language[];
  /** Languages an interpreter is there for. */
  interpreters?: Language[];
  /** First name of who leads it, if they agreed to be named. */
  leader?: ShortText;
  /** What is different this time, or why it is cancelled. */
  note?: LongText;
}

/** Why a session is cancelled. Everybody who booked is told. */
export interface SessionCancel {
  /** Why, in words that people who booked can read. */
  reason: LongText;
}

/** Sessions of one opportunity in order of time; cancelled ones stay, marked. */
export interface SessionPage {
  /** The sessions. */
  items: Session[];
  /** The venues these sessions are at. */
  venues?: Venue[];
  /** Pass it back as cursor to read on; absent on the last page. */
  nextCursor?: string;
}

/** What changes in a session. Null takes a field away. */
export interface SessionPatch {
  /** What it is a session of. */
  opportunityId?: Id;
  /** When it starts. */
  startsAt?: Instant;
  /** When it ends. */
  endsAt?: Instant;
  /** Zone it is shown in. */
  timeZone?: TimeZone;
  /** Where; absent when it is only online. */
  venueId?: Id | null;
  /** Whether one can take part online. */
  online?: boolean;
  /** Whether it takes place. */
  status?: SessionStatus;
  /** How many places there are; absent when nobody counts. */
  capacity?: Count | null;
  /** When booking opens. */
  bookingOpensAt?: Instant | null;
  /** When booking closes. */
  bookingClosesAt?: Instant | null;
  /** Languages, if other than those of the opportunity. */
  languages?: Language[] | null;
  /** Languages an interpreter is there for. */
  interpreters?: Language[] | null;
  /** First name of who leads it, if they agreed to be named. */
  leader?: ShortText | null;
  /** What is different this time, or why it is cancelled. */
  note?: LongText | null;
}

/** Whether a session takes place. */
export type SessionStatus = Open<'scheduled' | 'cancelled' | 'postponed' | 'moved'>;

/** The sort of place it happens in. */
export type Setting = Open<'mainstream-venue' | 'mental-health-venue' | 'home' | 'inpatient-ward' | 'sheltered-accommodation' | 'sports-centre' | 'gp-surgery' | 'shop-or-pub' | 'mobile-library' | 'jobcentre' | 'online' | 'allotment' | 'outdoors' | 'workplace'>;

/** What somebody may see and do with a plan: the one truth of it. */
export interface Share {
  /** Id of the share. */
  id: Id;
  /** Whom it is for. */
  delegationId: Id;
  /** What it allows. Nobody under 18 gets budget or editing. */
  scopes: ShareScope[];
  /** Names of parts and ids of sections; absent for all that is not sensitive. */
  parts?: string[];
  /** Whether they may know that something is hidden. */
  reveal: boolean;
  /** Last day of it. To stop sharing at once, set it to a day that has passed. */
  endsOn: CalendarDate;
}

/** What somebody may see and do with a plan: the one truth of it. */
export interface ShareWrite {
  /** Whom it is for. */
  delegationId: Id;
  /** What it allows. Nobody under 18 gets budget or editing. */
  scopes: ShareScope[];
  /** Names of parts and ids of sections; absent for all that is not sensitive. */
  parts?: string[];
  /** Whether they may know that something is hidden. */
  reveal: boolean;
  /** Last day of it. To stop sharing at once, set it to a day that has passed. */
  endsOn: CalendarDate;
}

/** The shares of a plan. */
export interface SharePage {
  /** Shares, the newest first. */
  items: Share[];
}

/** What a share allows. */
export type ShareScope = Open<'book' | 'see-plan' | 'edit-plan' | 'see-budget'>;

/** One line of plain text, no HTML. */
export type ShortText = string;

/** Where a directory record comes from. */
export interface Source {
  /** The standard it came in, such as OpenActive or Open Referral UK; absent when it was written here. */
  standard?: ShortText;
  /** Who publishes it. */
  publisher: ShortText;
  /** Where it was taken from. */
  url?: WebUrl;
  /** The licence it may be used under. */
  licence?: WebUrl;
  /** When it was last fetched. */
  fetchedAt?: Instant;
  /** Who may correct it, in words. */
  mayCorrect?: ShortText;
}

/** One small step towards a goal. */
export interface Step {
  /** Id of the step. */
  id: Id;
  /** The step. */
  text: ShortText;
  /** Who does it. */
  who?: ShortText;
  /** By when, if there is a day. */
  due?: CalendarDate;
  /** Where it stands. */
  status: StepStatus;
  /** When it was done. */
  doneOn?: CalendarDate;
  /** The opportunity it is about, if it is one. */
  opportunityId?: Id;
  /** Name of that opportunity. */
  opportunityTitle?: ShortText;
}

/** One small step towards a goal. */
export interface StepWrite {
  /** Id of the step. */
  id: Id;
  /** The step. */
  text: ShortText;
  /** Who does it. */
  who?: ShortText;
  /** By when, if there is a day. */
  due?: CalendarDate;
  /** Where it stands. */
  status: StepStatus;
  /** When it was done. */
  doneOn?: CalendarDate;
  /** The opportunity it is about, if it is one. */
  opportunityId?: Id;
}

/** What can change in a step. */
export interface StepPatch {
  /** The step. */
  text?: ShortText | null;
  /** Who does it. */
  who?: ShortText | null;
  /** By when, if there is a day. */
  due?: CalendarDate | null;
  /** Where it stands. */
  status?: StepStatus | null;
  /** When it was done. */
  doneOn?: CalendarDate | null;
  /** What went well, to be added to the goal. */
  celebration?: Celebration | null;
}

/** Where a small step stands. */
export type StepStatus = Open<'to-do' | 'doing' | 'done' | 'paused'>;

/** A filter to drop. */
export interface Suggestion {
  /** Name of the filter. */
  dropFilter: string;
  /** The one value of it to drop, if it has several. */
  code?: string;
  /** How many results there would be. */
  wouldGive: Count;
}

/** Help somebody can have to take part. */
export type SupportOffered = Open<'accompanied' | 'buddy' | 'travel-help' | 'pick-up' | 'interpreter' | 'advocate' | 'home-visit' | 'help-with-forms' | 'replacement-care' | 'carer-welcome' | 'adjustments-on-request'>;

/** Somebody who helps (FHIR: CareTeam). */
export interface Supporter {
  /** Their name. */
  name: ShortText;
  /** What they do, in plain words. */
  role: ShortText;
  /** Since when. */
  since?: CalendarDate;
  /** True for the one person to ring. */
  mainContact: boolean;
  /** Their number. */
  telephone?: Telephone;
}

/** The supporters. */
export type SupporterList = Supporter[];

/** A telephone number as people write it. */
export type Telephone = string;

/** What the organiser may know. */
export type TellOrganiser = Open<'name-only' | 'needs' | 'more'>;

/** One code of a closed list. */
export interface Term {
  /** Stable code. */
  code: string;
  /** The words for it that most people understand, in the language of the answer. */
  plainLabel: ShortText;
  /** What it means. */
  description?: LongText;
  /** The wider term in the same list. */
  broader?: string;
  /** The same concept in OpenActive, Open Referral UK or FHIR. */
  sameAs?: WebUrl[];
}

/** Part of the day a session starts in, in the time of the venue. */
export type TimeOfDay = Open<'morning' | 'afternoon' | 'evening'>;

/** An IANA time zone name, such as Europe/London. */
export type TimeZone = string;

/** How to get there, in words. */
export interface Transport {
  /** Nearest bus stop or station and how far it is. */
  nearestStop?: ShortText;
  /** The way without steps from there. */
  stepFreeRoute?: ShortText;
  /** Where to park. */
  parking?: ShortText;
  /** Which door and what to look for. */
  entrance?: ShortText;
}

/** Stands where a part could not be loaded. Never read as "none". */
export interface Unavailable {
  /** Which source did not answer, and since when. */
  unavailable: {
    /** Name of the source, in words. */
    source: ShortText;
    /** When it last answered. */
    since?: Instant;
  };
}

/** A place people come to (OpenActive: Place; Open Referral UK: location). */
export interface Venue {
  /** Id of the venue. */
  id: Id;
  /** Name on the door. */
  name: ShortText;
  /** Where it is; absent for online. */
  address?: Address;
  /** First part of its postcode. */
  outcode?: Outcode;
  /** Its place on the map (WGS 84). */
  geo?: Geo;
  /** The sort of place. */
  setting: Setting;
  /** What it offers for access, each yes, no or not known. */
  accessFeatures: AccessFeatures;
  /** How to get there. */
  transport?: Transport;
  /** Language of the texts of this record. */
  language: Language;
  /** Where the record comes from. */
  source: Source;
  /** Day on which somebody last checked it. */
  checkedOn: CalendarDate;
}

/** A place people come to (OpenActive: Place; Open Referral UK: location). */
export interface VenueWrite {
  /** Name on the door. */
  name: ShortText;
  /** Where it is; absent for online. */
  address?: Address;
  /** First part of its postcode. */
  outcode?: Outcode;
  /** Its place on the map (WGS 84). */
  geo?: Geo;
  /** The sort of place. */
  setting: Setting;
  /** What it offers for access, each yes, no or not known. */
  accessFeatures: AccessFeatures;
  /** How to get there. */
  transport?: Transport;
  /** Language of the texts of this record. */
  language: Language;
  /** Where the record comes from. */
  source: Source;
  /** Day on which somebody last checked it. */
  checkedOn: CalendarDate;
}

/** What changes in a venue. Null takes a field away. */
export interface VenuePatch {
  /** Name on the door. */
  name?: ShortText;
  /** Where it is; absent for online. */
  address?: Address | null;
  /** First part of its postcode. */
  outcode?: Outcode | null;
  /** Its place on the map (WGS 84). */
  geo?: Geo | null;
  /** The sort of place. */
  setting?: Setting;
  /** What it offers for access, each yes, no or not known. */
  accessFeatures?: AccessFeatures;
  /** How to get there. */
  transport?: Transport | null;
  /** Language of the texts of this record. */
  language?: Language;
  /** Where the record comes from. */
  source?: Source;
  /** Day on which somebody last checked it. */
  checkedOn?: CalendarDate;
}

/** A closed list of the contract. */
export interface Vocabulary {
  /** Name of the list, such as LifeDomain. */
  name: string;
  /** Version of the list. */
  version: string;
  /** What the list is for. */
  description?: LongText;
  /** Language of the labels. */
  language?: Language;
  /** Whether a speaker of the language has checked the labels. */
  checked?: boolean;
  /** The terms in their order. */
  terms: Term[];
}

/** All closed lists. */
export interface VocabularyPage {
  /** The lists in order of name. */
  items: Vocabulary[];
}

/** Whether the person wants to change this. */
export type WantToChange = Open<'yes' | 'no' | 'not-now'>;

/** A web address. Only https, checked on the way in and out. */
export type WebUrl = string;

/** What it is like the first time. */
export interface WhatToExpect {
  /** Who meets you and where. */
  whoMeetsYou?: LongText;
  /** How many people come, in words. */
  groupSize?: ShortText;
  /** Whether you can bring somebody. */
  bringSomeone?: ShortText;
  /** What happens on a first visit. */
  firstVisit?: LongText;
}

/** What somebody would like to do and could not find. Its text is never public. */
export interface Wish {
  /** Id of the wish. Whoever wishes makes it. */
  id: Id;
  /** The wish. */
  text: string;
  /** Where, as the first part of a postcode. */
  outcode?: Outcode;
  /** The part of life it is about, if the person says so. */
  lifeDomain?: LifeDomain;
  /** How to reach the person, if they want an answer. */
  contact?: BookingContact;
  /** Whether somebody has answered. */
  status: Open<'asked' | 'answered'>;
  /** What the inclusion worker answered. */
  answer?: WishAnswer;
  /** When it was made. */
  createdAt: Instant;
}

/** What somebody would like to do and could not find. Its text is never public. */
export interface WishWrite {
  /** The wish. */
  text: string;
  /** Where, as the first part of a postcode. */
  outcode?: Outcode;
  /** The part of life it is about, if the person says so. */
  lifeDomain?: LifeDomain;
  /** How to reach the person, if they want an answer. */
  contact?: BookingContact;
}

/** What an inclusion worker answers to a wish. */
export interface WishAnswer {
  /** What they say. */
  message: LongText;
  /** What fits the wish. */
  opportunityIds?: Id[];
  /** Somebody to talk to. */
  contact?: Contact;
}

/** Something somebody said, with who and when. */
export interface Words {
  /** Id of these words. */
  id: Id;
  /** The words themselves. */
  text: LongText;
  /** Who wrote them. */
  author: Author;
  /** When. */
  authoredOn: CalendarDate;
}

/** Things somebody said. */
export type WordsList = Words[];

/** Words of the person who writes; who and when follow from the sign-in and the clock. */
export interface WordsWrite {
  /** Id of these words. */
  id: Id;
  /** The words themselves. */
  text: LongText;
}

/** A Wellness and Recovery Action Plan. Not the same as a Staying Well plan. */
export interface Wrap {
  /** What I am like when I am well. */
  wellLooksLike?: LongText;
  /** What I do each day to stay well. */
  dailyThings?: ShortText[];
  /** What can set me off. */
  triggers?: ShortText[];
  /** Early signs. */
  earlySigns?: ShortText[];
  /** What to do then, by me and by others. */
  whatToDo?: ShortText[];
}
