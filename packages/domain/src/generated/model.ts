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
  /** You can get in and around without steps. Source: Accessible Information Standard. */
  'step-free'?: Known;
  /** There is a toilet with room and rails. Source: Accessible Information Standard. */
  'accessible-toilet'?: Known;
  /** There is a loop for hearing aids, and it works. Source: Accessible Information Standard. */
  'hearing-loop'?: Known;
  /** Somebody there signs, or an interpreter comes. Source: Accessible Information Standard. */
  bsl?: Known;
  /** Information comes in easy words with pictures. Source: Accessible Information Standard. */
  'easy-read'?: Known;
  /** Information comes in big letters. Source: Accessible Information Standard. */
  'large-print'?: Known;
  /** There is somewhere quiet to go for a while. Source: Accessible Information Standard. */
  'quiet-space'?: Known;
  /** Trained dogs that help people can come in. Source: Accessible Information Standard. */
  'assistance-dogs'?: Known;
  /** There is parking close to the door for people with a Blue Badge. Source: Accessible Information Standard. */
  parking?: Known;
}

/** Somebody looked at the plan, or tried to. */
export interface AccessLogEntry {
  /** When. Source: FHIR R4. */
  at: Instant;
  /** Their name. Source: FHIR R4. */
  who: ShortText;
  /** What they do, in plain words. Source: FHIR R4. */
  role: ShortText;
  /** For whom. Source: FHIR R4. */
  organisation?: ShortText;
  /** Why. Source: FHIR R4. */
  purpose?: PurposeOfUse;
  /** What they did: looked, commented, exported. Source: FHIR R4. */
  what: ShortText;
  /** Whether they saw it, had seen it already, or were refused. Source: Daybridge. */
  outcome: AccessOutcome;
  /** True when they looked because they had said that it was an emergency. Source: FHIR R4. */
  emergency?: boolean;
  /** What they said why it could not wait, where they said it. Source: Daybridge. */
  reason?: LongText;
}

/** Who has looked at the plan. */
export interface AccessLogPage {
  /** Entries, the newest first. Source: Daybridge. */
  items: AccessLogEntry[];
  /** Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
  nextCursor?: string;
}

/** What a person needs in order to take part. */
export type AccessNeed = Open<'step-free' | 'accessible-toilet' | 'hearing-loop' | 'bsl' | 'interpreter' | 'easy-read' | 'large-print' | 'quiet-space' | 'assistance-dog' | 'parking' | 'support-person' | 'extra-time' | 'contact-by-text-only'>;

/** What came of somebody looking at a plan. */
export type AccessOutcome = Open<'seen' | 'unchanged' | 'refused'>;

/** A way in. */
export type AccessRoute = Open<'drop-in' | 'self-referral' | 'open-to-public' | 'care-coordination' | 'primary-care-referral' | 'specialist-referral' | 'assessment' | 'planned-attendance' | 'home-visit' | 'in-reach' | 'signposting' | 'access-hub' | 'triage' | 'jobcentre' | 'own-or-budget-purchase' | 'rapid-return'>;

/** Whether somebody can go along. */
export interface Accompanied {
  /** Yes, no or not known. Source: Southwark. */
  offered: Known;
  /** For how long. Source: Southwark. */
  times?: AccompaniedTimes;
}

/** For how long somebody can go along. */
export type AccompaniedTimes = Open<'first-visit' | 'until-settled' | 'as-long-as-needed' | 'not-known'>;

/** A postal address. */
export interface Address {
  /** House, street and district, a line each. Source: OpenActive. */
  lines: ShortText[];
  /** Town or city. Source: OpenActive. */
  town?: ShortText;
  /** Postcode of the venue, with its space. Source: OpenActive. */
  postcode?: string;
}

/** Ages in whole years, both included. */
export interface AgeRange {
  /** Youngest age. Unit: years. Source: OpenActive. */
  from?: number;
  /** Oldest age. Unit: years. Source: OpenActive. */
  to?: number;
}

/** How a person agreed that somebody else books for them. */
export interface Agreement {
  /** How they agreed, in words: "by phone". Source: Daybridge. */
  how: ShortText;
  /** When they agreed. Source: Daybridge. */
  on?: CalendarDate;
  /** Who the one who books is to the person. Source: FHIR R4. */
  relationship?: Relationship;
  /** Whose number or address the contact is. Source: Daybridge. */
  messagesTo?: MessagesTo;
  /** Why somebody books for them at work, in words. Source: Daybridge. */
  reason?: ShortText;
}

/** A share of the budget. */
export interface Allocation {
  /** What it is for. Source: Paths. */
  label: ShortText;
  /** How much. Unit: pence. Source: Paths. */
  pence: Pence;
  /** How much of it is spent. Unit: pence. Source: Paths. */
  spentPence?: Pence;
  /** The opportunity it pays for, if it is one. Source: Daybridge. */
  opportunityId?: Id;
}

/** Somebody who helps with a goal. */
export interface Ally {
  /** Their name. Source: Momentum model. */
  name: ShortText;
  /** Who they are to the person. Source: Momentum model. */
  role?: ShortText;
}

/** Something else a person could do instead. */
export interface Alternative {
  /** The opportunity. Source: OpenActive. */
  opportunityId: Id;
  /** Its name. Source: OpenActive. */
  title: ShortText;
  /** True when anyone can come. Source: Paths. */
  openToAnyone: boolean;
  /** A session of it with a place, if there is one. Source: OpenActive. */
  sessionId?: Id;
  /** When that session starts. Source: OpenActive. */
  startsAt?: Instant;
  /** Zone of that session. Source: IANA time zones. */
  timeZone?: TimeZone;
}

/** Another form of the same information. */
export type AlternativeForm = Open<'easy-read' | 'bsl' | 'audio' | 'large-print' | 'translation'>;

/** A place a service covers: a borough, a county or a part of one. A county team is not "20 miles away". */
export interface Area {
  /** Id of the area. Source: RFC 9562. */
  id: Id;
  /** Name people know it by. Source: Southwark. */
  name: ShortText;
  /** Borough, county, locality or neighbourhood. Source: Southwark. */
  kind: AreaKind;
  /** The area this one is a part of. Source: schema.org. */
  partOf?: Id;
}

/** What sort of area this is. */
export type AreaKind = Open<'borough' | 'county' | 'locality' | 'neighbourhood'>;

/** All areas the service knows. */
export interface AreaPage {
  /** The areas in order of name, all of them. Source: Daybridge. */
  items: Area[];
}

/**
 * Whether the person came. Only where the provider switches it on, shown to the person, used for nothing but an offer
 * of help.
 */
export interface Attendance {
  /** Whether the person came. Source: Open Booking API. */
  attended: boolean;
}

/** People it is especially meant for. */
export type Audience = Open<'women' | 'younger-people' | 'ethnic-or-cultural-community' | 'lgbt' | 'older-people' | 'deaf-bsl-users' | 'travelling-communities' | 'rural' | 'carers' | 'young-carers' | 'parents' | 'homeless' | 'prisoners' | 'new-budget-holders' | 'faith-community'>;

/** Who it is especially for. What is absent is open: nothing is assumed. */
export interface AudienceInfo {
  /** True when only women come. Source: OpenActive. */
  womenOnly?: boolean;
  /** Ages it is for. Source: OpenActive. */
  ages?: AgeRange;
  /** People it is especially meant for. Source: Inclusion review. */
  communities?: Audience[];
  /** More about it, in words. Source: Daybridge. */
  note?: LongText;
}

/** Who wrote something. */
export interface Author {
  /** Their name. Source: PRSB. */
  name: ShortText;
  /** What they do, in plain words; absent for the person. Source: PRSB. */
  role?: ShortText;
  /** True when the person whose plan it is wrote it. Source: PRSB. */
  isPerson: boolean;
}

/** Who comes. */
export type BookedFor = BookedForMe | BookedForPerson | BookedForGuest | { kind: Later };

/** Who comes. */
export type BookedForWrite = BookedForMe | BookedForPersonWrite | BookedForGuest;

/** Somebody without an account. The name is whatever they want to be called. */
export interface BookedForGuest {
  /** Always guest. Source: Daybridge. */
  kind: 'guest';
  /** What they want to be called. Need not be a full name. Source: Open Booking API. */
  name: string;
}

/** The person who is signed in. */
export interface BookedForMe {
  /** Always me. Source: Daybridge. */
  kind: 'me';
}

/** Somebody who agreed that the one who is signed in books for them. */
export interface BookedForPerson {
  /** Always person. Source: Daybridge. */
  kind: 'person';
  /** The person. Source: Daybridge. */
  personId: Id;
  /** What the person wants to be called. Source: Daybridge. */
  name?: ShortText;
}

/** Somebody who agreed that the one who is signed in books for them. */
export interface BookedForPersonWrite {
  /** Always person. Source: Daybridge. */
  kind: 'person';
  /** The person. Source: Daybridge. */
  personId: Id;
}

/** What was booked, in the few facts a booking shows. */
export interface BookedOpportunity {
  /** Id of the opportunity. Source: RFC 9562. */
  id: Id;
  /** Its name. Source: OpenActive. */
  title: ShortText;
  /** Who offers it. Source: OpenActive. */
  organisationName: ShortText;
  /** Who meets you and where. Source: Daybridge. */
  whoMeetsYou?: LongText;
  /** Whom to ask. Source: Open Referral UK. */
  contact?: Contact;
  /** Where it is. Source: OpenActive. */
  venue?: Venue;
}

/** A place in a session, from the moment it is kept to after the session (OpenActive: Order; FHIR: Appointment). */
export interface Booking {
  /** Id of the booking. Whoever books makes it. Source: RFC 9562. */
  id: Id;
  /** The session. Source: Open Booking API. */
  sessionId: Id;
  /** Where the booking stands. Source: Open Booking API. */
  status: BookingStatus;
  /** How many places; all of them or none. Unit: places. Source: Open Booking API. */
  places: number;
  /** Who comes: me, a person who agreed, or a guest by name. Source: Daybridge. */
  bookedFor: BookedFor;
  /** How the person agreed, when somebody else books. Source: Daybridge. */
  agreement?: Agreement;
  /** How to reach the person about this booking. Source: Open Booking API. */
  contact?: BookingContact;
  /** What the organiser may know. The least if absent: only the name. Source: Daybridge. */
  tellOrganiser?: TellOrganiser;
  /** What the person needs in order to take part. Source: Accessible Information Standard. */
  accessNeeds?: AccessNeed[];
  /** How many supporters come along; they take no place. Unit: people. Source: Southwark. */
  companions?: number;
  /** Something else to say. The organiser sees it only with tellOrganiser more. Source: Daybridge. */
  note?: string;
  /** The link of an online session. Only once the place is confirmed. Source: Open Booking API. */
  onlineUrl?: WebUrl;
  /** Until when the place is kept. Only while it is held. Source: Open Booking API. */
  heldUntil?: Instant;
  /** How many times more the place can be kept longer. Only while it is held. Unit: times. Source: WCAG 2.2. */
  extensionsLeft?: Count;
  /** Place in the waiting list, 1 is next. Only while waiting. Unit: position. Source: Daybridge. */
  waitingPosition?: Count;
  /** Until when an offered place is kept. Only while it is offered. Source: Daybridge. */
  offeredUntil?: Instant;
  /** When it was first made. Source: Open Booking API. */
  createdAt: Instant;
  /** When it was confirmed. Source: Open Booking API. */
  confirmedAt?: Instant;
  /** When it was cancelled. Source: Open Booking API. */
  cancelledAt?: Instant;
  /** Who cancelled it: the person or the provider. Source: Open Booking API. */
  cancelledBy?: CancelledBy;
  /** Why it was cancelled, if anybody said so. The person never has to. Source: FHIR R4. */
  reason?: LongText;
  /** The session as it is now, so that a booking can be shown without a second call. Source: OpenActive. */
  session?: Session;
  /** What the session is a session of, as far as a booking needs it. Source: OpenActive. */
  opportunity?: BookedOpportunity;
}

/** Nothing has to be said to cancel. */
export interface BookingCancel {
  /** Why, if the person wants to say. Source: FHIR R4. */
  reason?: string;
}

/** The rest of what a booking needs; written and confirmed in one transaction. */
export interface BookingConfirm {
  /** How to reach the person about this booking. Needed from a guest. Source: Open Booking API. */
  contact?: BookingContact;
  /** What the organiser may know. The least if absent. Source: Daybridge. */
  tellOrganiser?: TellOrganiser;
  /** What the person needs in order to take part. Source: Accessible Information Standard. */
  accessNeeds?: AccessNeed[];
  /** How many supporters come along; they take no place. Unit: people. Source: Southwark. */
  companions?: number;
  /** Something else to say. Source: Daybridge. */
  note?: string;
  /** How the person agreed. Source: Daybridge. */
  agreement?: Agreement;
  /** True when the person has seen that another booking is in the same hours and wants both. Source: Daybridge. */
  overlapAccepted?: boolean;
}

/** How to reach the person about this booking. */
export interface BookingContact {
  /** The way they chose. Source: Accessible Information Standard. */
  channel: ContactChannel;
  /** The number or address; absent with channel none. Source: Open Booking API. */
  value?: string;
}

/**
 * What keeping a place or waiting for one needs. Everything else comes with confirm. For a waiting place the contact
 * comes here, because the offer is sent to it.
 */
export interface BookingCreate {
  /** Keep a place now or join the waiting list. Source: Daybridge. */
  intent: BookingIntent;
  /** The session. Source: Open Booking API. */
  sessionId: Id;
  /** How many places; all of them or none. Unit: places. Source: Open Booking API. */
  places: number;
  /** Who comes. Source: Daybridge. */
  bookedFor: BookedForWrite;
  /** How the person agreed. Needed when booking for a person. Source: Daybridge. */
  agreement?: Agreement;
  /** Where to send an offer. Needed to wait as a guest. Source: Open Booking API. */
  contact?: BookingContact;
}

/** What makes keeping a place longer safe to repeat. */
export interface BookingExtend {
  /** The heldUntil that is to be put off. The same one again changes nothing. Source: WCAG 2.2. */
  from: Instant;
}

/** Whether a place is kept or waited for. */
export type BookingIntent = Open<'hold' | 'wait'>;

/** Where a booking moves to. The new place is taken before the old one is freed. */
export interface BookingMove {
  /** The session to move to. Source: BaRS. */
  toSessionId: Id;
  /** True when the person has seen that another booking is in the same hours and wants both. Source: Daybridge. */
  overlapAccepted?: boolean;
}

/** The bookings of the person who is signed in. */
export interface BookingPage {
  /** Bookings, the next session first, past ones after. Source: Daybridge. */
  items: Booking[];
  /** Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
  nextCursor?: string;
  /** How many there are in all. Unit: bookings. Source: Daybridge. */
  total?: Count;
}

/** What can be corrected in a booking. */
export interface BookingPatch {
  /** How to reach the person about this booking. Source: Open Booking API. */
  contact?: BookingContact | null;
  /** What the organiser may know. Source: Daybridge. */
  tellOrganiser?: TellOrganiser | null;
  /** What the person needs in order to take part. Source: Accessible Information Standard. */
  accessNeeds?: AccessNeed[] | null;
  /** How many supporters come along. Unit: people. Source: Southwark. */
  companions?: number | null;
  /** Something else to say. Source: Daybridge. */
  note?: string | null;
}

/** Where a booking stands. Time alone moves held and offered to expired. */
export type BookingStatus = Open<'held' | 'waiting' | 'offered' | 'confirmed' | 'cancelled' | 'expired' | 'attended' | 'did-not-come'>;

/** A personal budget. Money is in pence. */
export interface Budget {
  /** The whole of it. Unit: pence. Source: Paths. */
  pence: Pence;
  /** What time it is for. Source: Paths. */
  period: Period;
  /** How it is paid. Source: Paths. */
  form: BudgetForm;
  /** Who holds it. Source: Paths. */
  heldBy: BudgetHeldBy;
  /** Who pays. Source: Paths. */
  fundedBy: BudgetFundedBy[];
  /** True when it is put together with other people's. Source: Paths. */
  pooled: boolean;
  /** What it is shared out for. Source: Paths. */
  allocations: Allocation[];
  /** How much of it is spent. Unit: pence. Source: Paths. */
  spentPence?: Pence;
  /** The day the figures are of. Source: Daybridge. */
  asOf?: CalendarDate;
  /** False when some spending is missing; then no sum is shown. Source: Daybridge. */
  complete: boolean;
  /** The council's rules. Source: Paths. */
  rules?: BudgetRules;
  /** Who wrote it. Source: PRSB. */
  author?: Author;
  /** When they wrote it. Source: PRSB. */
  authoredOn?: CalendarDate;
}

/** A personal budget. Money is in pence. */
export interface BudgetWrite {
  /** The whole of it. Unit: pence. Source: Paths. */
  pence: Pence;
  /** What time it is for. Source: Paths. */
  period: Period;
  /** How it is paid. Source: Paths. */
  form: BudgetForm;
  /** Who holds it. Source: Paths. */
  heldBy: BudgetHeldBy;
  /** Who pays. Source: Paths. */
  fundedBy: BudgetFundedBy[];
  /** True when it is put together with other people's. Source: Paths. */
  pooled: boolean;
  /** What it is shared out for. Source: Paths. */
  allocations: Allocation[];
  /** How much of it is spent. Unit: pence. Source: Paths. */
  spentPence?: Pence;
  /** The day the figures are of. Source: Daybridge. */
  asOf?: CalendarDate;
  /** False when some spending is missing; then no sum is shown. Source: Daybridge. */
  complete: boolean;
  /** The council's rules. Source: Paths. */
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
  /** The rule in plain words. Source: Paths. */
  text: LongText;
  /** What it may not be spent on. Source: Paths. */
  notOn?: ShortText[];
}

/** A day of the calendar, YYYY-MM-DD, without a time or zone. */
export type CalendarDate = string;

/** Who cancelled. */
export type CancelledBy = Open<'person' | 'provider'>;

/** Something that went well. */
export interface Celebration {
  /** In the person's words. Source: Momentum model. */
  text: LongText;
  /** When. Source: Momentum model. */
  on: CalendarDate;
}

/** Independent challenge and review of a proposal. */
export interface Challenge {
  /** Who challenged it. Source: Barnet. */
  by: Author;
  /** When. Source: Barnet. */
  on: CalendarDate;
  /** What they said. Source: Barnet. */
  said: LongText;
  /** What the worker answered. Source: Barnet. */
  answer?: LongText;
}

/** Independent challenge of a proposal. */
export interface ChallengeWrite {
  /** What they say. Source: Barnet. */
  said: LongText;
  /** What the worker answers. Source: Barnet. */
  answer?: LongText;
}

/** What to know about a service that is going to close. */
export interface Closing {
  /** Its last day. Source: Southwark. */
  on: CalendarDate;
  /** Why it closes. Source: Southwark. */
  why?: LongText;
  /** Services that are there instead. Source: Southwark. */
  replacedBy?: Id[];
  /** Who helps people find their way to something new. Source: Southwark. */
  contact?: Contact;
}

/** Something said about a part of a plan, beside it. */
export interface Comment {
  /** Id of the comment. Source: RFC 9562. */
  id: Id;
  /** The part it is about: its name, or the id of a goal, step or section. Source: Inclusion review. */
  on: string;
  /** Who said it. Source: FHIR R4. */
  by: Author;
  /** When. Source: FHIR R4. */
  at: Instant;
  /** What they said. Source: Inclusion review. */
  text: LongText;
  /** A comment or something that is wrong. Source: Daybridge. */
  kind: CommentKind;
}

/** Something said about a part of a plan, beside it. */
export interface CommentWrite {
  /** The part it is about: its name, or the id of a goal, step or section. Source: Inclusion review. */
  on: string;
  /** What they said. Source: Inclusion review. */
  text: LongText;
  /** A comment or something that is wrong. Source: Daybridge. */
  kind: CommentKind;
}

/** What sort of comment this is. */
export type CommentKind = Open<'comment' | 'something-is-wrong'>;

/** What was said about a plan. */
export interface CommentPage {
  /** Comments, the newest first. Source: Daybridge. */
  items: Comment[];
  /** Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
  nextCursor?: string;
}

/** Somebody to talk to. At least one way to reach them is given wherever there is one. */
export interface Contact {
  /** Name of the person or team to ask for. Source: Open Referral UK. */
  name?: ShortText;
  /** What they do, in plain words. Source: Open Referral UK. */
  role?: ShortText;
  /** Number to ring. Source: Open Referral UK. */
  telephone?: Telephone;
  /** Number for text messages, where there is one. Source: Accessible Information Standard. */
  textNumber?: Telephone;
  /** Address to write to. Source: Open Referral UK. */
  email?: Email;
  /** Page with more, or another way to get in touch. Source: Open Referral UK. */
  url?: LinkUrl;
  /** When somebody answers, in words. Source: Daybridge. */
  hours?: ShortText;
}

/** How to get in touch. */
export type ContactChannel = Open<'text' | 'email' | 'phone' | 'post' | 'none'>;

/** What it costs. */
export interface Cost {
  /** Free, a fixed price, what you can give, and so on. Source: Open Referral UK. */
  kind: CostKind;
  /** The price each time, where it is fixed. Unit: pence. Source: Open Referral UK. */
  pence?: Pence;
  /** More about it, in words. Source: Open Referral UK. */
  note?: ShortText;
  /** Whether a personal budget can pay for it. Source: Paths. */
  personalBudgetAccepted: Known;
}

/** What it costs. */
export type CostKind = Open<'free' | 'fixed' | 'donation' | 'concession' | 'means-tested' | 'varies' | 'not-known'>;

/** A whole number of things or people. */
export type Count = number;

/** What I wish for in a crisis. */
export interface Crisis {
  /** Whom to ring. Source: PRSB. */
  contacts?: Contact[];
  /** What I want. Source: PRSB. */
  wishes?: LongText;
  /** What makes it worse. Source: PRSB. */
  avoid?: LongText;
  /** Who has read it. Source: Daybridge. */
  readBy?: ReadBy[];
  /** Who wrote it. Source: PRSB. */
  author?: Author;
  /** When they wrote it. Source: PRSB. */
  authoredOn?: CalendarDate;
}

/** What I wish for in a crisis. */
export interface CrisisWrite {
  /** Whom to ring. Source: PRSB. */
  contacts?: Contact[];
  /** What I want. Source: PRSB. */
  wishes?: LongText;
  /** What makes it worse. Source: PRSB. */
  avoid?: LongText;
}

/** A day of the week. */
export type DayOfWeek = Open<'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'>;

/** Who may act for somebody, and why. What they may see and do is said by shares. */
export interface Delegation {
  /** Id of the delegation. Source: RFC 9562. */
  id: Id;
  /** The person. Source: FHIR R4. */
  personId: Id;
  /** Who acts for them. Source: FHIR R4. */
  delegateId: Id;
  /** What the person wants to be called, so that who acts for them can choose them by name. Source: Daybridge. */
  personName?: ShortText;
  /** Name of who acts for them. Source: Daybridge. */
  delegateName?: ShortText;
  /** Who they are to the person. Source: Paths. */
  relationship: Relationship;
  /** Agreed, advocate or by law. Source: FHIR R4. */
  basis: DelegationBasis;
  /** How the person agreed, in words. Source: Daybridge. */
  agreedHow: ShortText;
  /** When they agreed. Source: FHIR R4. */
  agreedOn: CalendarDate;
  /** Last day of it. Source: FHIR R4. */
  endsOn: CalendarDate;
  /**
   * Whether they may book for the person. Kept as a share that is about no plan; a share of a plan can say so too.
   * Source: Daybridge.
   */
  mayBook?: boolean;
  /** When the person took it back. It holds at once. Source: FHIR R4. */
  revokedAt?: Instant;
}

/** Who may act for somebody, and why. What they may see and do is said by shares. */
export interface DelegationWrite {
  /** The person. Source: FHIR R4. */
  personId: Id;
  /** Who acts for them. Source: FHIR R4. */
  delegateId: Id;
  /** Who they are to the person. Source: Paths. */
  relationship: Relationship;
  /** Agreed, advocate or by law. Source: FHIR R4. */
  basis: DelegationBasis;
  /** How the person agreed, in words. Source: Daybridge. */
  agreedHow: ShortText;
  /** When they agreed. Source: FHIR R4. */
  agreedOn: CalendarDate;
  /** Last day of it. Source: FHIR R4. */
  endsOn: CalendarDate;
  /**
   * Whether they may book for the person. Kept as a share that is about no plan; a share of a plan can say so too.
   * Source: Daybridge.
   */
  mayBook?: boolean;
}

/** Why somebody may act for another. */
export type DelegationBasis = Open<'agreed' | 'advocate' | 'legal-authority'>;

/** The delegations of the person who is signed in, in both directions. */
export interface DelegationPage {
  /** Delegations, the newest first. Source: Daybridge. */
  items: Delegation[];
  /** Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
  nextCursor?: string;
}

/**
 * How long it goes on. The number of weeks is data, never a constant: 13 in Southwark, 6 to 12 elsewhere, no limit in
 * some places.
 */
export interface Duration {
  /** Once, weeks, months, until ready, no limit or not known. Source: Southwark. */
  kind: DurationKind;
  /** Number of weeks or months, or the least of them. Unit: weeks or months. Source: Southwark. */
  n?: number;
  /** The most of them. Unit: weeks or months. Source: Paths. */
  nMax?: number;
}

/** How long it goes on. */
export type DurationKind = Open<'one-off' | 'weeks' | 'months' | 'until-ready' | 'no-limit' | 'not-known'>;

/** Who can come. */
export interface Eligibility {
  /** Who can come. Source: Southwark. */
  who: EligibilityWho;
  /** More about it, in words. Source: Southwark. */
  note?: LongText;
}

/** Who can come. */
export type EligibilityWho = Open<'anyone' | 'mental-health-need' | 'area-resident' | 'referred' | 'social-care-eligible' | 's117' | 'carers' | 'not-known'>;

/** An email address. */
export type Email = string;

/** Access in an emergency: with a reason, for a short time, flagged and told to the person. */
export interface EmergencyAccess {
  /** Id of it. Source: RFC 9562. */
  id: Id;
  /** Why it cannot wait. The person reads this. Source: FHIR R4. */
  reason: string;
  /** Since when. Source: FHIR R4. */
  from: Instant;
  /** Until when. Source: FHIR R4. */
  until: Instant;
}

/** Access in an emergency: with a reason, for a short time, flagged and told to the person. */
export interface EmergencyAccessWrite {
  /** Why it cannot wait. The person reads this. Source: FHIR R4. */
  reason: string;
}

/** How often something repeats. */
export interface Every {
  /** Every how many. Unit: weeks or months. Source: RFC 5545. */
  count: number;
  /** Weeks or months. Source: RFC 5545. */
  unit: ScheduleUnit;
}

/** Codes of a filter with how many results each would give. */
export type FacetCounts = { [key: string]: Count };

/** A point on the map (WGS 84). */
export interface Geo {
  /** Degrees north. Unit: degrees. Source: schema.org. */
  latitude: number;
  /** Degrees east. Unit: degrees. Source: schema.org. */
  longitude: number;
}

/** Something the person wants to do (FHIR: Goal). */
export interface Goal {
  /** Id of the goal. Source: RFC 9562. */
  id: Id;
  /** The goal in the person's words. Source: Paths. */
  statement: ShortText;
  /** Why it matters to them. Source: Paths. */
  whyItMatters?: LongText;
  /** The part of life it is about, if any. Source: Southwark. */
  lifeDomain?: LifeDomain;
  /** Who helps with it. Source: Momentum model. */
  allies?: Ally[];
  /** Where it stands. Source: FHIR R4. */
  status: GoalStatus;
  /** Small steps in their order. Source: Momentum model. */
  steps: Step[];
  /** What went well. Source: Momentum model. */
  celebrations?: Celebration[];
  /** Who wrote it. Source: FHIR R4. */
  author: Author;
  /** When. Source: FHIR R4. */
  authoredOn: CalendarDate;
}

/** The goals. */
export type GoalList = Goal[];

/** What changes in a goal. Null takes a field away. */
export interface GoalPatch {
  /** The goal in the person's words. Source: Paths. */
  statement?: ShortText;
  /** Why it matters to them. Source: Paths. */
  whyItMatters?: LongText | null;
  /** The part of life it is about, if any. Source: Southwark. */
  lifeDomain?: LifeDomain | null;
  /** Who helps with it. Source: Momentum model. */
  allies?: Ally[] | null;
  /** Where it stands. Source: FHIR R4. */
  status?: GoalStatus;
  /** Small steps in their order. Source: Momentum model. */
  steps?: StepWrite[];
  /** What went well. Source: Momentum model. */
  celebrations?: Celebration[] | null;
}

/** Where a goal stands. */
export type GoalStatus = Open<'not-started' | 'doing' | 'paused' | 'achieved' | 'changed'>;

/** A goal as somebody writes it. */
export interface GoalWrite {
  /** The goal in the person's words. Source: Paths. */
  statement: ShortText;
  /** Why it matters to them. Source: Paths. */
  whyItMatters?: LongText;
  /** The part of life it is about, if any. Source: Southwark. */
  lifeDomain?: LifeDomain;
  /** Who helps with it. Source: Momentum model. */
  allies?: Ally[];
  /** Where it stands. Source: FHIR R4. */
  status: GoalStatus;
  /** Small steps in their order. Source: Momentum model. */
  steps: StepWrite[];
  /** What went well. Source: Momentum model. */
  celebrations?: Celebration[];
}

/** What a group has to work out: distress, decisions and money (Southwark). */
export interface GroupAgreement {
  /** What the group does if somebody becomes distressed. Source: Southwark. */
  ifSomeoneIsDistressed?: LongText;
  /** How it decides. Source: Southwark. */
  howWeDecide?: LongText;
  /** Who keeps the money and how. Source: Southwark. */
  howMoneyIsKept?: LongText;
}

/** A named kind of group work or activity. */
export type GroupWork = Open<'cognitive-behavioural-therapy' | 'anxiety-management' | 'hearing-voices' | 'complementary-therapies' | 'gardening' | 'art' | 'cooking' | 'computing' | 'discussion' | 'outings' | 'cafe-group' | 'lunch-club' | 'self-harm-support' | 'community-support-group' | 'asian-women-support' | 'it-training' | 'keep-fit' | 'massage' | 'cinema-club' | 'meal-out' | 'swimming' | 'squash' | 'gym' | 'boat-restoration' | 'conservation' | 'workshop' | 'internet-cafe' | 'music-studio' | 'self-management-course' | 'recovery-college' | 'music' | 'guitar' | 'sign-alphabet' | 'reiki' | 'relaxation' | 'healthy-eating' | 'journal-covering' | 'food-hygiene'>;

/** What people get for having a say. */
export interface HaveASay {
  /** Whether it is paid. Source: Nottinghamshire. */
  paid?: Known;
  /** Whether travel and other costs are paid back. Source: Nottinghamshire. */
  expenses?: Known;
  /** Whether there is training. Source: Nottinghamshire. */
  training?: Known;
}

/** UUIDv7 (RFC 9562), random and naming nothing. Whoever creates a record makes it. */
export type Id = string;

/** Who gives out an identifier. */
export type IdentifierScheme = Open<'charity-number' | 'company-number' | 'ods-code' | 'org-id'>;

/** One place in the input that is not right. */
export interface InputError {
  /** JSON Pointer (RFC 6901) into the body, or "?name" for a parameter. Source: RFC 9457. */
  pointer?: string;
  /** Stable code of the rule that was broken, such as "required" or "unknown-field". Source: Daybridge. */
  code: string;
  /** What to do about it, in plain words. Source: Daybridge. */
  message: ShortText;
}

/** A moment in time, RFC 3339 with offset. */
export type Instant = string;

/** How to join. */
export interface Joining {
  /** Just come, book, ask, be referred, or on another site. Source: Southwark. */
  mode: JoiningMode;
  /** Where to book, when that is on another site. Source: OpenActive. */
  externalUrl?: WebUrl;
  /** More about it, in words. Source: Open Referral UK. */
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
  /** The most urgent first. Source: Southwark. */
  items: MaintenanceItem[];
  /** Pass it back as cursor to read on; absent on the last page. Source: Southwark. */
  nextCursor?: string;
  /** How many there are in all. Unit: records. Source: Southwark. */
  total?: Count;
}

/** One record to look at, and why. */
export interface MaintenanceItem {
  /** Why somebody has to look at it. Source: Southwark. */
  why: MaintenanceReason;
  /** Name of the record. Source: Southwark. */
  title: ShortText;
  /** The opportunity, if it is one. Source: Southwark. */
  opportunityId?: Id;
  /** The service, if it is one. Source: Southwark. */
  serviceId?: Id;
  /** The venue, if it is one. Source: Southwark. */
  venueId?: Id;
  /** Whose record it is. Source: Southwark. */
  organisationId?: Id;
  /** The wish, if it is one. Source: Southwark. */
  wishId?: Id;
  /** What was wished for, if something was: whoever answers has to read it. Source: Southwark. */
  wish?: Wish;
  /** What was reported, if something was. Source: Southwark. */
  report?: Report;
  /** Since when. Source: Southwark. */
  since?: CalendarDate;
}

/** Why somebody has to look at a record. */
export type MaintenanceReason = Open<'stale' | 'reported' | 'wished-for' | 'no-next-date'>;

/** A picture, served by the API itself under /media/{id}. A foreign picture is never shown. */
export interface Media {
  /** Id of the picture. Source: RFC 9562. */
  id: Id;
  /** What is to be seen, for people who cannot see it. Empty only for decoration. Source: schema.org. */
  alt: string;
}

/** When and where to meet. */
export interface Meeting {
  /** When it starts. Source: FHIR R4. */
  startsAt: Instant;
  /** When it ends. Source: FHIR R4. */
  endsAt?: Instant;
  /** Zone it is shown in. Source: IANA time zones. */
  timeZone: TimeZone;
  /** Where. Source: FHIR R4. */
  venueId?: Id;
  /** Who comes to meet the person. Source: Southwark. */
  who?: ShortText;
  /** More about it, in words. Source: FHIR R4. */
  note?: ShortText;
}

/** Whose number or address messages go to. */
export type MessagesTo = Open<'person' | 'helper'>;

/** A place: an outcode, a town as typed, or a point with two decimals. */
export type Near = NearOutcode | NearTown | NearPoint;

/** The first part of a postcode. */
export interface NearOutcode {
  /** The outcode. Source: Daybridge. */
  outcode: Outcode;
}

/** A point, rounded to two decimals (about a kilometre). */
export interface NearPoint {
  /** Degrees north, two decimals. Unit: degrees. Source: schema.org. */
  latitude: number;
  /** Degrees east, two decimals. Unit: degrees. Source: schema.org. */
  longitude: number;
}

/** A town or area by name. */
export interface NearTown {
  /** The name as typed. Source: Daybridge. */
  town: string;
}

/** One need, with a day to ask whether it is still right. */
export interface NeedOnRecord {
  /** The need. Source: Accessible Information Standard. */
  need: AccessNeed;
  /** More about it, in words. Source: Accessible Information Standard. */
  note?: ShortText;
  /** When to ask again. Source: Accessible Information Standard. */
  reviewOn?: CalendarDate;
}

/** What happens next, who does it and by when. */
export interface NextThing {
  /** What happens. Source: Paths. */
  what: LongText;
  /** Who does it. Source: Paths. */
  who: ShortText;
  /** By when. Source: Paths. */
  by?: CalendarDate;
  /** Who wrote it. Source: PRSB. */
  author?: Author;
  /** When they wrote it. Source: PRSB. */
  authoredOn?: CalendarDate;
}

/** What happens next, who does it and by when. */
export interface NextThingWrite {
  /** What happens. Source: Paths. */
  what: LongText;
  /** Who does it. Source: Paths. */
  who: ShortText;
  /** By when. Source: Paths. */
  by?: CalendarDate;
}

/** One stretch of one day of the week. */
export interface OpeningHours {
  /** The day. Source: schema.org. */
  dayOfWeek: DayOfWeek;
  /** When it opens. Source: schema.org. */
  opens: LocalTime;
  /** When it closes. Source: schema.org. */
  closes: LocalTime;
  /** Where. Source: schema.org. */
  venueId?: Id;
}

/** One thing a person can join (OpenActive: SessionSeries or CourseInstance; Open Referral UK: service). */
export interface Opportunity {
  /** Id of the opportunity. Source: RFC 9562. */
  id: Id;
  /** What sort of thing it is. Source: Inclusion review. */
  kind: OpportunityKind;
  /** The service it belongs to, if any; mainstream things have none. Source: Open Referral UK. */
  serviceId?: Id;
  /** Who offers it. Source: OpenActive. */
  organisationId: Id;
  /** Name of who offers it, so that a list needs no second call. Source: OpenActive. */
  organisationName?: ShortText;
  /** Areas it is for. Source: Southwark. */
  areaIds: Id[];
  /** Its name. Source: OpenActive. */
  title: ShortText;
  /** One or two sentences for a list. Source: OpenActive. */
  summary: ShortText;
  /** Everything else worth saying. Source: OpenActive. */
  description?: LongText;
  /** A picture, if there is one. Source: OpenActive. */
  picture?: Media;
  /** Parts of life it is about. Source: Southwark. */
  lifeDomains: LifeDomain[];
  /** Named kinds of activity in it. Source: Inclusion review. */
  groupWork?: GroupWork[];
  /**
   * Which of the twelve elements it is; five of them follow from other fields and are worked out. Source: Inclusion
   * review.
   */
  provisionElements?: ProvisionElement[];
  /** Who decides and runs it. The guidance of 2006 keeps led and run apart. Source: Inclusion review. */
  ledBy: LedBy;
  /** Ways in. Source: Southwark. */
  accessRoutes: AccessRoute[];
  /** Who can come. Source: Southwark. */
  eligibility: Eligibility;
  /** The sort of place it happens in. Source: Inclusion review. */
  setting: Setting;
  /** Who it is especially for. Source: Inclusion review. */
  audience?: AudienceInfo;
  /** Help to take part. Source: Southwark. */
  supportOffered?: SupportOffered[];
  /** Whether somebody can go along. There is no first-time limit unless they say so. Source: Southwark. */
  accompanied?: Accompanied;
  /** How long it goes on. Source: Southwark. */
  duration: Duration;
  /** How to come back. Source: Paths. */
  comeBack?: LongText;
  /** What it is like the first time. Source: Daybridge. */
  whatToExpect?: WhatToExpect;
  /** What it costs. Source: Open Referral UK. */
  cost: Cost;
  /** Languages spoken or signed there. Source: Open Referral UK. */
  languages?: Language[];
  /** The same information in other forms. Source: Accessible Information Standard. */
  otherFormats?: OtherFormat[];
  /** When it happens. Not given for a closed group. Source: OpenActive. */
  schedule?: Schedule;
  /** Where it happens. Not given for a closed group. Source: OpenActive. */
  venueIds?: Id[];
  /** Whom to ask about it. Source: Open Referral UK. */
  contact?: Contact;
  /** How to join. Source: Southwark. */
  joining: Joining;
  /** Only for a self-run group. Source: Southwark. */
  peerGroup?: PeerGroup;
  /**
   * True where the provider notes who came. Never for drop-in or self-run groups; each person sees what is noted about
   * them. Source: OpenActive.
   */
  recordsAttendance?: boolean;
  /** Only where people have a say: what they get for it. Source: Nottinghamshire. */
  haveASay?: HaveASay;
  /** Whether it is running. Source: Open Referral UK. */
  status: OpportunityStatus;
  /** Language of the texts of this record. Source: BCP 47. */
  language: Language;
  /** Where the record comes from. Source: Daybridge. */
  source: Source;
  /** Day on which somebody last checked it. Over six months: "Call before you go". Source: Open Referral UK. */
  checkedOn: CalendarDate;
}

/** One thing a person can join (OpenActive: SessionSeries or CourseInstance; Open Referral UK: service). */
export interface OpportunityWrite {
  /** What sort of thing it is. Source: Inclusion review. */
  kind: OpportunityKind;
  /** The service it belongs to, if any; mainstream things have none. Source: Open Referral UK. */
  serviceId?: Id;
  /** Who offers it. Source: OpenActive. */
  organisationId: Id;
  /** Areas it is for. Source: Southwark. */
  areaIds: Id[];
  /** Its name. Source: OpenActive. */
  title: ShortText;
  /** One or two sentences for a list. Source: OpenActive. */
  summary: ShortText;
  /** Everything else worth saying. Source: OpenActive. */
  description?: LongText;
  /** A picture, if there is one. Source: OpenActive. */
  picture?: Media;
  /** Parts of life it is about. Source: Southwark. */
  lifeDomains: LifeDomain[];
  /** Named kinds of activity in it. Source: Inclusion review. */
  groupWork?: GroupWork[];
  /**
   * Which of the twelve elements it is; five of them follow from other fields and are worked out. Source: Inclusion
   * review.
   */
  provisionElements?: ProvisionElement[];
  /** Who decides and runs it. The guidance of 2006 keeps led and run apart. Source: Inclusion review. */
  ledBy: LedBy;
  /** Ways in. Source: Southwark. */
  accessRoutes: AccessRoute[];
  /** Who can come. Source: Southwark. */
  eligibility: Eligibility;
  /** The sort of place it happens in. Source: Inclusion review. */
  setting: Setting;
  /** Who it is especially for. Source: Inclusion review. */
  audience?: AudienceInfo;
  /** Help to take part. Source: Southwark. */
  supportOffered?: SupportOffered[];
  /** Whether somebody can go along. There is no first-time limit unless they say so. Source: Southwark. */
  accompanied?: Accompanied;
  /** How long it goes on. Source: Southwark. */
  duration: Duration;
  /** How to come back. Source: Paths. */
  comeBack?: LongText;
  /** What it is like the first time. Source: Daybridge. */
  whatToExpect?: WhatToExpect;
  /** What it costs. Source: Open Referral UK. */
  cost: Cost;
  /** Languages spoken or signed there. Source: Open Referral UK. */
  languages?: Language[];
  /** The same information in other forms. Source: Accessible Information Standard. */
  otherFormats?: OtherFormat[];
  /** When it happens. Not given for a closed group. Source: OpenActive. */
  schedule?: Schedule;
  /** Where it happens. Not given for a closed group. Source: OpenActive. */
  venueIds?: Id[];
  /** Whom to ask about it. Source: Open Referral UK. */
  contact?: Contact;
  /** How to join. Source: Southwark. */
  joining: Joining;
  /** Only for a self-run group. Source: Southwark. */
  peerGroup?: PeerGroup;
  /**
   * True where the provider notes who came. Never for drop-in or self-run groups; each person sees what is noted about
   * them. Source: OpenActive.
   */
  recordsAttendance?: boolean;
  /** Only where people have a say: what they get for it. Source: Nottinghamshire. */
  haveASay?: HaveASay;
  /** Whether it is running. Source: Open Referral UK. */
  status: OpportunityStatus;
  /** Language of the texts of this record. Source: BCP 47. */
  language: Language;
  /** Where the record comes from. Source: Daybridge. */
  source: Source;
  /** Day on which somebody last checked it. Over six months: "Call before you go". Source: Open Referral UK. */
  checkedOn: CalendarDate;
}

/** What sort of thing this is. */
export type OpportunityKind = Open<'activity' | 'course' | 'group' | 'one-to-one' | 'volunteering' | 'work-experience' | 'have-a-say' | 'training-for-members' | 'break' | 'facility'>;

/** One opportunity in a list. */
export interface OpportunityMatch {
  /** The opportunity. Source: Daybridge. */
  opportunity: Opportunity;
  /** Its next sessions, cancelled ones marked. Empty for a closed group. Source: Daybridge. */
  nextSessions: Session[];
  /** Where it is, or the nearest of its venues. Source: Daybridge. */
  venue?: Venue;
  /** Straight line from the place asked for, in kilometres. Unit: kilometres. Source: Daybridge. */
  distanceKm?: number;
  /** Which parts of it the search words were found in. Source: Daybridge. */
  matched: Open<'title' | 'summary' | 'description' | 'activity' | 'organisation' | 'place'>[];
}

/** A page of opportunities with what the filters would give. Mainstream and specialist are mixed, always. */
export interface OpportunityPage {
  /** The opportunities. Source: Daybridge. */
  items: OpportunityMatch[];
  /**
   * For each filter how many results each of its codes would give, with the other filters as they are. Of areas and of
   * organisations, of which there can be thousands, the 50 that would give the most and those that are chosen. Source:
   * Daybridge.
   */
  facets: { [key: string]: FacetCounts };
  /** For each filter how many more there are for which this is not known. They are not in the list. Source: Daybridge. */
  notKnown: { [key: string]: Count };
  /** When nothing fits: which filter to drop, and how many that gives. Source: Daybridge. */
  suggestions: Suggestion[];
  /** The place the search is measured from. Source: Daybridge. */
  resolvedPlace?: Place;
  /** Several places have this name; ask which. Source: Daybridge. */
  placeChoices?: Place[];
  /**
   * Pass it back as cursor to read on; absent on the last page. Holds no text and no place in clear. Source:
   * Daybridge.
   */
  nextCursor?: string;
  /** How many there are in all. Unit: opportunities. Source: Daybridge. */
  total: Count;
}

/** What changes in an opportunity. Null takes a field away. */
export interface OpportunityPatch {
  /** What sort of thing it is. Source: Inclusion review. */
  kind?: OpportunityKind;
  /** The service it belongs to, if any; mainstream things have none. Source: Open Referral UK. */
  serviceId?: Id | null;
  /** Who offers it. Source: OpenActive. */
  organisationId?: Id;
  /** Areas it is for. Source: Southwark. */
  areaIds?: Id[];
  /** Its name. Source: OpenActive. */
  title?: ShortText;
  /** One or two sentences for a list. Source: OpenActive. */
  summary?: ShortText;
  /** Everything else worth saying. Source: OpenActive. */
  description?: LongText | null;
  /** A picture, if there is one. Source: OpenActive. */
  picture?: Media | null;
  /** Parts of life it is about. Source: Southwark. */
  lifeDomains?: LifeDomain[];
  /** Named kinds of activity in it. Source: Inclusion review. */
  groupWork?: GroupWork[] | null;
  /**
   * Which of the twelve elements it is; five of them follow from other fields and are worked out. Source: Inclusion
   * review.
   */
  provisionElements?: ProvisionElement[] | null;
  /** Who decides and runs it. The guidance of 2006 keeps led and run apart. Source: Inclusion review. */
  ledBy?: LedBy;
  /** Ways in. Source: Southwark. */
  accessRoutes?: AccessRoute[];
  /** Who can come. Source: Southwark. */
  eligibility?: Eligibility;
  /** The sort of place it happens in. Source: Inclusion review. */
  setting?: Setting;
  /** Who it is especially for. Source: Inclusion review. */
  audience?: AudienceInfo | null;
  /** Help to take part. Source: Southwark. */
  supportOffered?: SupportOffered[] | null;
  /** Whether somebody can go along. There is no first-time limit unless they say so. Source: Southwark. */
  accompanied?: Accompanied | null;
  /** How long it goes on. Source: Southwark. */
  duration?: Duration;
  /** How to come back. Source: Paths. */
  comeBack?: LongText | null;
  /** What it is like the first time. Source: Daybridge. */
  whatToExpect?: WhatToExpect | null;
  /** What it costs. Source: Open Referral UK. */
  cost?: Cost;
  /** Languages spoken or signed there. Source: Open Referral UK. */
  languages?: Language[] | null;
  /** The same information in other forms. Source: Accessible Information Standard. */
  otherFormats?: OtherFormat[] | null;
  /** When it happens. Not given for a closed group. Source: OpenActive. */
  schedule?: Schedule | null;
  /** Where it happens. Not given for a closed group. Source: OpenActive. */
  venueIds?: Id[] | null;
  /** Whom to ask about it. Source: Open Referral UK. */
  contact?: Contact | null;
  /** How to join. Source: Southwark. */
  joining?: Joining;
  /** Only for a self-run group. Source: Southwark. */
  peerGroup?: PeerGroup | null;
  /**
   * True where the provider notes who came. Never for drop-in or self-run groups; each person sees what is noted about
   * them. Source: OpenActive.
   */
  recordsAttendance?: boolean | null;
  /** Only where people have a say: what they get for it. Source: Nottinghamshire. */
  haveASay?: HaveASay | null;
  /** Whether it is running. Source: Open Referral UK. */
  status?: OpportunityStatus;
  /** Language of the texts of this record. Source: BCP 47. */
  language?: Language;
  /** Where the record comes from. Source: Daybridge. */
  source?: Source;
  /** Day on which somebody last checked it. Over six months: "Call before you go". Source: Open Referral UK. */
  checkedOn?: CalendarDate;
}

/** What somebody looks for. It travels in the body, because words and places may say something about health. */
export interface OpportunitySearch {
  /** Free words. Source: Daybridge. */
  q?: string;
  /** Where to look. Source: Daybridge. */
  near?: Near;
  /** How far, in kilometres. Unit: kilometres. Source: Daybridge. */
  withinKm?: number;
  /** Areas, any of them. Source: Southwark. */
  area?: Id[];
  /** Kinds, any of them. Source: Inclusion review. */
  kind?: OpportunityKind[];
  /** Life domains, any of them. Source: Southwark. */
  lifeDomain?: LifeDomain[];
  /** Provision elements, any of them. Source: Inclusion review. */
  provisionElement?: ProvisionElement[];
  /** Components of the service, any of them. Source: Southwark. */
  component?: ServiceComponent[];
  /** Who leads it, any of them. Source: Inclusion review. */
  ledBy?: LedBy[];
  /** Ways in, any of them. Source: Southwark. */
  accessRoute?: AccessRoute[];
  /** Settings, any of them. Source: Inclusion review. */
  setting?: Setting[];
  /** Days of a scheduled session in the next 28 days, any of them. Source: Daybridge. */
  dayOfWeek?: DayOfWeek[];
  /**
   * Times of day of a scheduled session in the next 28 days, any of them; with dayOfWeek, of the same session. Source:
   * Daybridge.
   */
  timeOfDay?: TimeOfDay[];
  /** Kinds of cost, any of them. Source: Open Referral UK. */
  cost?: CostKind[];
  /** Access features, all of them, at one venue. Source: Accessible Information Standard. */
  accessFeature?: AccessFeature[];
  /** Support, all of it. Source: Southwark. */
  supportOffered?: SupportOffered[];
  /** Languages, any of them. Source: BCP 47. */
  language?: Language[];
  /** People it is especially for, any of them. Source: Inclusion review. */
  audience?: Audience[];
  /** Organisations, any of them. Source: Open Referral UK. */
  organisation?: Id[];
  /** Filters for which places that have not told us are to be in the list too. Source: Daybridge. */
  includeNotKnown?: UnknownFilter[];
  /**
   * Order. Without it: relevance when there are words, distance when there is a place, else next-session. Source:
   * Daybridge.
   */
  sort?: 'relevance' | 'next-session' | 'distance' | 'title';
  /** From the page before. Source: Daybridge. */
  cursor?: string;
  /** How many a page; 20 if absent. Unit: records. Source: Daybridge. */
  limit?: number;
}

/** Whether it is running. */
export type OpportunityStatus = Open<'active' | 'paused' | 'full' | 'closed'>;

/** Somebody who pays for, runs or hosts day services (Open Referral UK: organization). */
export interface Organisation {
  /** Id of the organisation. Source: RFC 9562. */
  id: Id;
  /** Name as it calls itself. Source: Open Referral UK. */
  name: ShortText;
  /** What sort of organisation it is. Source: Inclusion review. */
  kind: OrganisationKind;
  /** Whether it commissions, provides or hosts. Source: Inclusion review. */
  roles: OrganisationRole[];
  /** What it does in a few sentences. Source: Open Referral UK. */
  summary?: LongText;
  /** Its web site. Source: Open Referral UK. */
  url?: WebUrl;
  /** Its general address. Source: Open Referral UK. */
  email?: Email;
  /** Its general number. Source: OpenActive. */
  telephone?: Telephone;
  /** Its logo, if it gave one. Source: schema.org. */
  logo?: Media;
  /** Numbers others know it by. Source: Open Referral UK. */
  identifiers?: OrganisationIdentifier[];
  /** What a personal budget may be spent on here, said before anybody plans. Source: Paths. */
  budgetRules?: BudgetRules;
  /** The page where links in messages open a booking. Source: Daybridge. */
  manageUrl?: WebUrl;
  /** Language of the texts of this record. Source: BCP 47. */
  language: Language;
  /** Where the record comes from. Source: Daybridge. */
  source: Source;
  /** Day on which somebody last checked it. Source: Open Referral UK. */
  checkedOn: CalendarDate;
}

/** Somebody who pays for, runs or hosts day services (Open Referral UK: organization). */
export interface OrganisationWrite {
  /** Name as it calls itself. Source: Open Referral UK. */
  name: ShortText;
  /** What sort of organisation it is. Source: Inclusion review. */
  kind: OrganisationKind;
  /** Whether it commissions, provides or hosts. Source: Inclusion review. */
  roles: OrganisationRole[];
  /** What it does in a few sentences. Source: Open Referral UK. */
  summary?: LongText;
  /** Its web site. Source: Open Referral UK. */
  url?: WebUrl;
  /** Its general address. Source: Open Referral UK. */
  email?: Email;
  /** Its general number. Source: OpenActive. */
  telephone?: Telephone;
  /** Its logo, if it gave one. Source: schema.org. */
  logo?: Media;
  /** Numbers others know it by. Source: Open Referral UK. */
  identifiers?: OrganisationIdentifier[];
  /** What a personal budget may be spent on here, said before anybody plans. Source: Paths. */
  budgetRules?: BudgetRules;
  /** The page where links in messages open a booking. Source: Daybridge. */
  manageUrl?: WebUrl;
  /** Language of the texts of this record. Source: BCP 47. */
  language: Language;
  /** Where the record comes from. Source: Daybridge. */
  source: Source;
  /** Day on which somebody last checked it. Source: Open Referral UK. */
  checkedOn: CalendarDate;
}

/** A number of an organisation in a public register. */
export interface OrganisationIdentifier {
  /** The register. Source: Open Referral UK. */
  scheme: IdentifierScheme;
  /** The number in it. Source: Open Referral UK. */
  value: ShortText;
}

/** What sort of organisation this is. */
export type OrganisationKind = Open<'local-authority' | 'nhs-trust' | 'primary-care' | 'voluntary' | 'user-led-organisation' | 'social-enterprise' | 'micro-enterprise' | 'council-company' | 'consortium' | 'unincorporated-group' | 'housing' | 'jobcentre' | 'mainstream'>;

/** A page of organisations. */
export interface OrganisationPage {
  /** Organisations in order of name. Source: Daybridge. */
  items: Organisation[];
  /** Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
  nextCursor?: string;
  /** How many there are in all. Unit: records. Source: Daybridge. */
  total?: Count;
}

/** What changes in an organisation. Null takes a field away. */
export interface OrganisationPatch {
  /** Name as it calls itself. Source: Open Referral UK. */
  name?: ShortText;
  /** What sort of organisation it is. Source: Inclusion review. */
  kind?: OrganisationKind;
  /** Whether it commissions, provides or hosts. Source: Inclusion review. */
  roles?: OrganisationRole[];
  /** What it does in a few sentences. Source: Open Referral UK. */
  summary?: LongText | null;
  /** Its web site. Source: Open Referral UK. */
  url?: WebUrl | null;
  /** Its general address. Source: Open Referral UK. */
  email?: Email | null;
  /** Its general number. Source: OpenActive. */
  telephone?: Telephone | null;
  /** Its logo, if it gave one. Source: schema.org. */
  logo?: Media | null;
  /** Numbers others know it by. Source: Open Referral UK. */
  identifiers?: OrganisationIdentifier[] | null;
  /** What a personal budget may be spent on here, said before anybody plans. Source: Paths. */
  budgetRules?: BudgetRules | null;
  /** The page where links in messages open a booking. Source: Daybridge. */
  manageUrl?: WebUrl | null;
  /** Language of the texts of this record. Source: BCP 47. */
  language?: Language;
  /** Where the record comes from. Source: Daybridge. */
  source?: Source;
  /** Day on which somebody last checked it. Source: Open Referral UK. */
  checkedOn?: CalendarDate;
}

/** What the organisation does in the area. */
export type OrganisationRole = Open<'commissions' | 'provides' | 'hosts'>;

/** The same information in another form or language. */
export interface OtherFormat {
  /** Easy read, British Sign Language, audio, large print or a translation. Source: Accessible Information Standard. */
  form: AlternativeForm;
  /** Language it is in. Source: Accessible Information Standard. */
  language?: Language;
  /** Where it is. Source: Accessible Information Standard. */
  url: WebUrl;
  /** How long it is, in words: "4 pages", "3 minutes". Source: Daybridge. */
  length?: ShortText;
}

/** The first part of a postcode, such as SE5. A whole postcode is never asked for or kept. */
export type Outcode = string;

/** A measure the person chose. */
export interface Outcome {
  /** What it is about. Source: Paths. */
  measure: ShortText;
  /** The question the person answers. Source: Paths. */
  question: ShortText;
  /** Answers over time. Source: Paths. */
  ratings: Rating[];
  /** Who wrote it. Source: PRSB. */
  author?: Author;
  /** When they wrote it. Source: PRSB. */
  authoredOn?: CalendarDate;
}

/** A measure the person chose. */
export interface OutcomeWrite {
  /** What it is about. Source: Paths. */
  measure: ShortText;
  /** The question the person answers. Source: Paths. */
  question: ShortText;
  /** Answers over time. Source: Paths. */
  ratings: Rating[];
}

/** The outcomes. */
export type OutcomeList = Outcome[];

/** A booking in the same hours. */
export interface Overlap {
  /** The booking that overlaps. Source: Open Booking API. */
  bookingId: Id;
  /** When its session starts. Source: Open Booking API. */
  startsAt: Instant;
  /** When its session ends. Source: Open Booking API. */
  endsAt: Instant;
}

/** What to know about a self-run group (Southwark). */
export interface PeerGroup {
  /** Getting started, supported for now, or on its own feet. Source: Southwark. */
  stage: PeerGroupStage;
  /** Who may come. A closed group gives no place and no time. Source: Southwark. */
  membership: PeerGroupMembership;
  /** Whether it looks for people to join. Source: Southwark. */
  lookingForMembers?: boolean;
  /** Day support for the group began. Source: Southwark. */
  supportStartedOn?: CalendarDate;
  /** Day support for the group ends, up to twelve months later. Source: Southwark. */
  supportEnds?: CalendarDate;
  /** How it gets its room, in words. Source: Southwark. */
  premises?: ShortText;
  /** What the group has agreed. Source: Southwark. */
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
  /** First day. Source: FHIR R4. */
  from: CalendarDate;
  /** Last day. Source: FHIR R4. */
  to: CalendarDate;
}

/** What a person has told us about themselves, once, to be offered each time. Exists from the first sign-in. */
export interface Person {
  /** Id of the person. Source: RFC 9562. */
  id: Id;
  /** What they want to be called. Source: PRSB. */
  preferredName: ShortText;
  /** Their pronouns, if they want to say. Source: PRSB. */
  pronouns?: ShortText;
  /** How they want to be reached. Source: Accessible Information Standard. */
  contact?: BookingContact;
  /**
   * What they need, with a day to ask again (Accessible Information Standard DAPB1605: review). Source: Accessible
   * Information Standard.
   */
  accessNeeds: NeedOnRecord[];
  /** Languages they speak or sign, best first. Source: BCP 47. */
  languages: Language[];
  /** Forms of information they want. Source: Accessible Information Standard. */
  communication: AlternativeForm[];
  /** How best to talk with them, in their words. Source: Accessible Information Standard. */
  communicationNote?: ShortText;
  /** Places that are safe for them, in their words. Different for different people. Source: Inclusion review. */
  mySafePlaces?: LongText;
  /** When it last changed. Source: Daybridge. */
  updatedAt?: Instant;
}

/** Everything the service holds about a person. */
export interface PersonExport {
  /** When it was made. Source: Daybridge. */
  exportedAt: Instant;
  /** What they told us. Source: UK GDPR. */
  person: Person;
  /** Their bookings. Source: UK GDPR. */
  bookings: Booking[];
  /** Their requests. Source: UK GDPR. */
  requests: Request[];
  /** Who acts for them, and for whom they act. Source: UK GDPR. */
  delegations: Delegation[];
  /** Their plans. Source: UK GDPR. */
  plans: Plan[];
  /** Who has looked at their plans. Source: UK GDPR. */
  accessLog: AccessLogEntry[];
}

/** What changes in what I have told you. Null takes a field away. */
export interface PersonPatch {
  /** What they want to be called. Source: PRSB. */
  preferredName?: ShortText;
  /** Their pronouns, if they want to say. Source: PRSB. */
  pronouns?: ShortText | null;
  /** How they want to be reached. Source: Accessible Information Standard. */
  contact?: BookingContact | null;
  /**
   * What they need, with a day to ask again (Accessible Information Standard DAPB1605: review). Source: Accessible
   * Information Standard.
   */
  accessNeeds?: NeedOnRecord[];
  /** Languages they speak or sign, best first. Source: BCP 47. */
  languages?: Language[];
  /** Forms of information they want. Source: Accessible Information Standard. */
  communication?: AlternativeForm[];
  /** How best to talk with them, in their words. Source: Accessible Information Standard. */
  communicationNote?: ShortText | null;
  /** Places that are safe for them, in their words. Different for different people. Source: Inclusion review. */
  mySafePlaces?: LongText | null;
}

/** A place the server knows: one of its areas, towns or outcodes. */
export interface Place {
  /** Name, with the county where several have it. Source: Daybridge. */
  name: ShortText;
  /** The outcode, if it is one. Source: Daybridge. */
  outcode?: Outcode;
  /** Degrees north, two decimals. Unit: degrees. Source: schema.org. */
  latitude?: number;
  /** Degrees east, two decimals. Unit: degrees. Source: schema.org. */
  longitude?: number;
}

/**
 * A person's plan, in the person's words (FHIR: CarePlan). It belongs to the person and is always open to change by
 * them (Inclusion review; Paths to personalisation).
 */
export interface Plan {
  /** Id of the plan. Source: RFC 9562. */
  id: Id;
  /** Whose plan it is. Source: FHIR R4. */
  personId: Id;
  /** What the person wants to be called. Source: PRSB. */
  personName: ShortText;
  /** The kind of plan, if it has one. Source: Southwark. */
  kind?: PlanKind;
  /** Whatever the person calls it. Source: Paths. */
  title: ShortText;
  /** Being written, in use or ended. Source: FHIR R4. */
  status: PlanStatus;
  /**
   * Goes up with every change to what whoever asks may see of the plan; a change to the rest leaves it as it is. Unit:
   * changes. Source: FHIR R4.
   */
  version: number;
  /** When anything that whoever asks may see of it last changed. Source: FHIR R4. */
  updatedAt: Instant;
  /** Language it is written in. Source: BCP 47. */
  language?: Language;
  /** What happens next, who does it and by when. Source: Paths. */
  next?: NextThing | Unavailable;
  /** What matters to me, in my words. Source: PRSB. */
  whatMatters: WordsList | Unavailable;
  /** What recovery means to me, as I define it. Source: Paths. */
  whatRecoveryMeansToMe?: Words;
  /** My own look at how things are (the first step of the Momentum model). No scores. Source: Momentum model. */
  selfAssessment?: SelfAssessmentList | Unavailable;
  /** What helps me. Source: Paths. */
  whatHelps: WordsList | Unavailable;
  /** Parts with headings of the person's own. Source: PRSB. */
  sections: SectionList | Unavailable;
  /**
   * The order the person wants: names of the parts, ids of their own sections, and ids of goals that have an order of
   * their own. Source: Daybridge.
   */
  order: string[];
  /** What I want to do, in small steps. Source: Paths. */
  goals: GoalList | Unavailable;
  /** Who helps. Source: FHIR R4. */
  supporters: SupporterList | Unavailable;
  /** What is open to everyone and may help. For a Staying Well plan (Southwark). Source: Southwark. */
  pointers?: PointerList | Unavailable;
  /** Guidance on living well that I find useful. Source: Southwark. */
  healthyLiving?: WordsList | Unavailable;
  /** My Wellness and Recovery Action Plan (Barnet). Source: Barnet. */
  wrap?: Wrap | Unavailable;
  /** My wishes for a crisis. Source: PRSB. */
  crisis?: Crisis | Unavailable;
  /**
   * Things I want to do that others may worry about: first the wish, then what could happen and what helps. No levels.
   * Source: Paths.
   */
  risks?: RiskList | Unavailable;
  /** My budget, shared out and spent. Source: Paths. */
  budget?: Budget | Unavailable;
  /** How I rate things over time, in my own measures. Source: Paths. */
  outcomes?: OutcomeList | Unavailable;
  /** What came of looking at the plan together. Source: Inclusion review. */
  reviews?: ReviewList | Unavailable;
  /** What workers propose, beside the person's words and never inside them. Source: Barnet. */
  proposals?: ProposalList | Unavailable;
  /** When it was last looked at together. Source: PRSB. */
  lastReviewedOn?: CalendarDate;
  /** When it is next looked at. Source: PRSB. */
  nextReviewOn?: CalendarDate;
  /** The same plan in other forms, made for the person. Source: Accessible Information Standard. */
  otherFormats?: OtherFormat[];
  /** Who reads it here and what they may do. Source: Daybridge. */
  reader?: PlanReader;
}

/** A plan in a list. */
export interface PlanCard {
  /** Id of the plan. Source: RFC 9562. */
  id: Id;
  /** Whose plan it is. Source: FHIR R4. */
  personId: Id;
  /** What the person wants to be called. Source: PRSB. */
  personName: ShortText;
  /** The kind of plan, if it has one. Source: Southwark. */
  kind?: PlanKind;
  /** What the person calls it. Source: PRSB. */
  title: ShortText;
  /** Being written, in use or ended. Source: FHIR R4. */
  status: PlanStatus;
  /** When anything that whoever asks may see of it last changed. Source: FHIR R4. */
  updatedAt: Instant;
  /** When it was last looked at together. Source: PRSB. */
  lastReviewedOn?: CalendarDate;
  /** When it is next looked at. Source: PRSB. */
  nextReviewOn?: CalendarDate;
}

/**
 * A plan as the person starts it or writes it anew. Goals, sections, reviews and proposals have addresses of their
 * own.
 */
export interface PlanCreate {
  /** The kind of plan, if it has one. Source: Southwark. */
  kind?: PlanKind;
  /** Whatever the person calls it. Source: Paths. */
  title: ShortText;
  /** Draft if absent. Source: FHIR R4. */
  status?: PlanStatus;
  /** Language it is written in. Source: BCP 47. */
  language?: Language;
  /** What happens next, who does it and by when. Source: Paths. */
  next?: NextThingWrite;
  /** What matters to me. Source: PRSB. */
  whatMatters?: WordsWrite[];
  /** What recovery means to me. Source: Paths. */
  whatRecoveryMeansToMe?: WordsWrite;
  /** How things are. Source: Momentum model. */
  selfAssessment?: SelfAssessmentWrite[];
  /** What helps me. Source: Paths. */
  whatHelps?: WordsWrite[];
  /** Who helps. Source: FHIR R4. */
  supporters?: SupporterWrite[];
  /** What is open to everyone and may help. Source: Southwark. */
  pointers?: PointerWrite[];
  /** Guidance on living well. Source: Southwark. */
  healthyLiving?: WordsWrite[];
  /** My Wellness and Recovery Action Plan. Source: Barnet. */
  wrap?: WrapWrite;
  /** My wishes for a crisis. Source: PRSB. */
  crisis?: CrisisWrite;
  /** Things I want to do that others may worry about. Source: Paths. */
  risks?: RiskWrite[];
  /** My budget. Source: Paths. */
  budget?: BudgetWrite;
  /** How I rate things over time. Source: Paths. */
  outcomes?: OutcomeWrite[];
  /** When it is next looked at. Source: PRSB. */
  nextReviewOn?: CalendarDate;
}

/** A whole plan to take away. */
export interface PlanExport {
  /** When it was made. Source: Daybridge. */
  exportedAt: Instant;
  /** The plan. Source: UK GDPR. */
  plan: Plan;
  /** What was said about it. Source: UK GDPR. */
  comments: Comment[];
}

/** What sort of plan this is. The title is free. */
export type PlanKind = Open<'support-plan' | 'staying-well-plan' | 'wellness-recovery-action-plan' | 'reablement-plan' | 'person-centred-plan' | 'self-care-plan' | 'carer-support-plan' | 'crisis-plan'>;

/** The order the person wants. */
export interface PlanOrder {
  /** Names of the parts, ids of their own sections, and ids of goals. Source: Daybridge. */
  order: string[];
}

/** The plans of the person who is signed in, and those shared with them. */
export interface PlanPage {
  /** Plans in use first, then drafts, then ended ones. Source: Daybridge. */
  items: PlanCard[];
  /** Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
  nextCursor?: string;
}

/** What changes in a plan. Null takes a field away. */
export interface PlanPatch {
  /** The kind of plan, if it has one. Source: Southwark. */
  kind?: PlanKind | null;
  /** Whatever the person calls it. Source: Paths. */
  title?: ShortText;
  /** Draft if absent. Source: FHIR R4. */
  status?: PlanStatus | null;
  /** Language it is written in. Source: BCP 47. */
  language?: Language | null;
  /** What happens next, who does it and by when. Source: Paths. */
  next?: NextThingWrite | null;
  /** What matters to me. Source: PRSB. */
  whatMatters?: WordsWrite[] | null;
  /** What recovery means to me. Source: Paths. */
  whatRecoveryMeansToMe?: WordsWrite | null;
  /** How things are. Source: Momentum model. */
  selfAssessment?: SelfAssessmentWrite[] | null;
  /** What helps me. Source: Paths. */
  whatHelps?: WordsWrite[] | null;
  /** Who helps. Source: FHIR R4. */
  supporters?: SupporterWrite[] | null;
  /** What is open to everyone and may help. Source: Southwark. */
  pointers?: PointerWrite[] | null;
  /** Guidance on living well. Source: Southwark. */
  healthyLiving?: WordsWrite[] | null;
  /** My Wellness and Recovery Action Plan. Source: Barnet. */
  wrap?: WrapWrite | null;
  /** My wishes for a crisis. Source: PRSB. */
  crisis?: CrisisWrite | null;
  /** Things I want to do that others may worry about. Source: Paths. */
  risks?: RiskWrite[] | null;
  /** My budget. Source: Paths. */
  budget?: BudgetWrite | null;
  /** How I rate things over time. Source: Paths. */
  outcomes?: OutcomeWrite[] | null;
  /** When it is next looked at. Source: PRSB. */
  nextReviewOn?: CalendarDate | null;
}

/** Who reads a plan, so that a screen offers only what they may do. Whoever can read may also comment. */
export interface PlanReader {
  /** True when it is their own plan. Source: Daybridge. */
  isPerson: boolean;
  /** Whether they may change what the person wrote. Source: Daybridge. */
  mayChange: boolean;
  /** Whether they may write down a review. Source: Daybridge. */
  mayReview: boolean;
  /** Whether they may propose something, or challenge what somebody else proposed. Source: Daybridge. */
  mayPropose: boolean;
  /**
   * The proposals they made themselves: they answer a challenge to those, and challenge only the others. Absent when
   * there are none. Source: Daybridge.
   */
  proposed?: Id[];
  /** True when parts are hidden from them and the person agreed that they know; absent otherwise. Source: Daybridge. */
  somethingHidden?: boolean;
}

/** Whether a plan is in use. The person decides, and can change it back. */
export type PlanStatus = Open<'draft' | 'active' | 'ended'>;

/** A plan on a card. */
export interface PlanSummary {
  /** Id of the plan. Source: RFC 9562. */
  id: Id;
  /** What the person wants to be called. Source: PRSB. */
  personName: ShortText;
  /** The kind of plan, if it has one. Source: Southwark. */
  kind?: PlanKind;
  /** What the person calls it. Source: PRSB. */
  title: ShortText;
  /** Being written, in use or ended. Source: FHIR R4. */
  status: PlanStatus;
  /** When anything that whoever asks may see of it last changed. Source: FHIR R4. */
  updatedAt: Instant;
  /** What happens next, who does it and by when. Source: Paths. */
  next?: NextThing;
  /** The one person to ring. Source: Paths. */
  mainContact?: Supporter;
  /** How many goals are being worked on; absent when the goals could not be loaded. Unit: goals. Source: Daybridge. */
  goalsDoing?: Count;
  /** How many are done; absent likewise. Unit: goals. Source: Daybridge. */
  goalsAchieved?: Count;
  /** When it was last looked at together. Source: PRSB. */
  lastReviewedOn?: CalendarDate;
  /** When it is next looked at. Source: PRSB. */
  nextReviewOn?: CalendarDate;
}

/** Something that is open to everyone and may help. */
export interface Pointer {
  /** The opportunity it points to. One of this, organisationId and text. Source: Southwark. */
  opportunityId?: Id;
  /** The organisation it points to. Source: Southwark. */
  organisationId?: Id;
  /** Something else, in words. Source: Southwark. */
  text?: ShortText;
  /** Name of what is pointed to. Source: Daybridge. */
  title?: ShortText;
  /** Why it is here. Source: Southwark. */
  why: ShortText;
  /** Who wrote it. Source: PRSB. */
  author?: Author;
  /** When they wrote it. Source: PRSB. */
  authoredOn?: CalendarDate;
}

/** Something that is open to everyone and may help. */
export interface PointerWrite {
  /** The opportunity it points to. One of this, organisationId and text. Source: Southwark. */
  opportunityId?: Id;
  /** The organisation it points to. Source: Southwark. */
  organisationId?: Id;
  /** Something else, in words. Source: Southwark. */
  text?: ShortText;
  /** Why it is here. Source: Southwark. */
  why: ShortText;
}

/** The pointers. */
export type PointerList = Pointer[];

/** What went wrong, as RFC 9457 says it, fit for a person to read. Never a stack, never an echo of what was sent. */
export interface Problem {
  /** Address of the text that explains this code, documented with the contract. Source: RFC 9457. */
  type: string;
  /** The kind of problem in a few words, the same each time. Source: RFC 9457. */
  title: ShortText;
  /** The HTTP status. Unit: HTTP status code. Source: RFC 9457. */
  status: number;
  /** What happened and what to do next, in plain words. Source: RFC 9457. */
  detail?: LongText;
  /** Id of this request, to quote when asking for help. Source: RFC 9457. */
  instance?: string;
  /** Stable code for programs. Each has one HTTP status. Source: Daybridge. */
  code: Open<'invalid-request' | 'not-signed-in' | 'scope-missing' | 'not-found' | 'not-acceptable' | 'method-not-allowed' | 'too-large' | 'unsupported-media-type' | 'too-many-requests' | 'internal-error' | 'not-built-yet' | 'not-ready' | 'session-full' | 'session-cancelled' | 'session-started' | 'booking-closed' | 'already-booked' | 'hold-expired-and-full' | 'agreement-needed' | 'no-share' | 'overlapping-booking' | 'too-many-holds' | 'details-missing' | 'does-not-fit' | 'not-allowed-in-state' | 'id-in-use' | 'changed-meanwhile' | 'precondition-required' | 'purpose-required' | 'capacity-below-taken' | 'attendance-off' | 'still-in-use' | 'request-closed' | 'not-your-words' | 'too-young'>;
  /** What is wrong with the input, one entry a place. Source: Daybridge. */
  errors?: InputError[];
  /** Something else the person could do instead, at least one of them open to anyone if there is one. Source: Paths. */
  alternatives?: Alternative[];
  /** Somebody to talk to about it. Source: Paths. */
  contact?: Contact;
  /** The bookings of the same person in the same hours. Only with overlapping-booking. Source: Open Booking API. */
  overlaps?: Overlap[];
  /** The ETag of the resource as it is now. Only with changed-meanwhile. Source: RFC 9110. */
  currentVersion?: string;
}

/** What a worker proposes (Barnet: proposals get independent challenge; the person's own words never do). */
export interface Proposal {
  /** Id of the proposal. Source: RFC 9562. */
  id: Id;
  /** What is proposed. Source: Barnet. */
  text: LongText;
  /** Who proposes it. Source: Barnet. */
  by: Author;
  /** When. Source: Barnet. */
  on: CalendarDate;
  /** What an independent person said about it. Source: Barnet. */
  challenge?: Challenge;
  /** When the person decided. Source: Paths. */
  decidedOn?: CalendarDate;
}

/** The proposals. */
export type ProposalList = Proposal[];

/** What a worker proposes, or what an independent person says about it. */
export interface ProposalWrite {
  /** What is proposed. Source: Barnet. */
  text: LongText;
  /** What an independent person says about it. Source: Barnet. */
  challenge?: ChallengeWrite;
  /** When the person decided. Source: Paths. */
  decidedOn?: CalendarDate;
}

/** One of the twelve elements of day services counted in 2008. */
export type ProvisionElement = Open<'individual-bridge-building' | 'group-bridge-building' | 'person-centred-planning' | 'drop-in' | 'open-to-public' | 'mainstream-venue' | 'home-outreach' | 'user-run' | 'women-only' | 'under-represented-groups' | 'self-management' | 'vocational-or-skills'>;

/** Why somebody other than the person looks. */
export type PurposeOfUse = Open<'support' | 'direct-care' | 'emergency'>;

/** One answer. */
export interface Rating {
  /** When. Source: Paths. */
  on: CalendarDate;
  /** The answer. Unit: points of its scale. Source: Paths. */
  value: number;
  /** What the ends mean. Source: Paths. */
  scale: Scale;
  /** Who answered. Source: Daybridge. */
  by: RatingBy;
}

/** Who gave a rating. */
export type RatingBy = Open<'person' | 'other'>;

/** Somebody who has read the wishes. */
export interface ReadBy {
  /** Name and role. Source: Daybridge. */
  who: ShortText;
  /** When. Source: Daybridge. */
  on: CalendarDate;
}

/** Who is coming to a session. */
export interface Register {
  /** The session. Source: OpenActive. */
  session: Session;
  /** Bookings that are confirmed, then offered, then waiting. Source: OpenActive. */
  items: RegisterEntry[];
}

/** Somebody who is coming, with no more than they allowed the organiser to know. */
export interface RegisterEntry {
  /** The booking. Source: Open Booking API. */
  bookingId: Id;
  /** Where it stands. Source: Open Booking API. */
  status: BookingStatus;
  /** How many places. Unit: places. Source: Open Booking API. */
  places: number;
  /** What the person wants to be called. Source: Daybridge. */
  name: ShortText;
  /** Only with tellOrganiser needs or more. Source: Accessible Information Standard. */
  accessNeeds?: AccessNeed[];
  /** How many supporters come along. Unit: people. Source: Southwark. */
  companions?: number;
  /** Only with tellOrganiser more. Source: Daybridge. */
  note?: LongText;
  /** Only with tellOrganiser more. Source: Open Booking API. */
  contact?: BookingContact;
}

/** Who the helper is to the person. */
export type Relationship = Open<'carer' | 'friend-or-family' | 'worker' | 'advocate' | 'broker' | 'peer'>;

/** "Something here is wrong": goes to whoever may correct the record. */
export interface Report {
  /** Id of the report. Whoever reports makes it. Source: RFC 9562. */
  id: Id;
  /** What is wrong. Source: Open Referral UK. */
  what: ReportReason;
  /** More about it, in words. Source: Open Referral UK. */
  text?: string;
  /** How to reach whoever reports, if they want to hear back. Source: Open Booking API. */
  contact?: BookingContact;
  /** When it was made. Source: Daybridge. */
  createdAt: Instant;
}

/** "Something here is wrong": goes to whoever may correct the record. */
export interface ReportWrite {
  /** What is wrong. Source: Open Referral UK. */
  what: ReportReason;
  /** More about it, in words. Source: Open Referral UK. */
  text?: string;
  /** How to reach whoever reports, if they want to hear back. Source: Open Booking API. */
  contact?: BookingContact;
}

/** What is wrong with a record. */
export type ReportReason = Open<'closed' | 'wrong-time' | 'wrong-place' | 'wrong-contact' | 'wrong-access' | 'not-welcoming' | 'other'>;

/**
 * Something asked for that has no date: to join a group, one-to-one support, a home visit, a programme (Open Booking
 * API: OrderProposal; FHIR: ServiceRequest).
 */
export interface Request {
  /** Id of the request. Whoever asks makes it. Source: RFC 9562. */
  id: Id;
  /** The opportunity it is about. Either this or serviceId. Source: Open Booking API. */
  opportunityId?: Id;
  /** The service it is about, where it is no single opportunity. Source: Open Booking API. */
  serviceId?: Id;
  /** Join, start one, meet somebody first or be visited. Source: Southwark. */
  kind: RequestKind;
  /** Who it is for. Source: Daybridge. */
  for: BookedFor;
  /** How the person agreed, when somebody else asks for them. Source: Daybridge. */
  agreement?: Agreement;
  /** How to reach the person. Source: Open Booking API. */
  contact?: BookingContact;
  /** What the organiser may know. The least if absent. Source: Daybridge. */
  tellOrganiser?: TellOrganiser;
  /** What the person wants to say to the organiser. Source: FHIR R4. */
  note?: string;
  /** Where the request stands. Source: Open Booking API. */
  status: RequestStatus;
  /** What the organiser answered. Source: Daybridge. */
  answer?: RequestAnswer;
  /** When it was made. Source: Open Booking API. */
  createdAt: Instant;
  /** When it was answered. Source: Open Booking API. */
  answeredAt?: Instant;
  /** When the person took it back. Source: Open Booking API. */
  withdrawnAt?: Instant;
}

/**
 * Something asked for that has no date: to join a group, one-to-one support, a home visit, a programme (Open Booking
 * API: OrderProposal; FHIR: ServiceRequest).
 */
export interface RequestWrite {
  /** The opportunity it is about. Either this or serviceId. Source: Open Booking API. */
  opportunityId?: Id;
  /** The service it is about, where it is no single opportunity. Source: Open Booking API. */
  serviceId?: Id;
  /** Join, start one, meet somebody first or be visited. Source: Southwark. */
  kind: RequestKind;
  /** Who it is for. Source: Daybridge. */
  for: BookedForWrite;
  /** How the person agreed, when somebody else asks for them. Source: Daybridge. */
  agreement?: Agreement;
  /** How to reach the person. Source: Open Booking API. */
  contact?: BookingContact;
  /** What the organiser may know. The least if absent. Source: Daybridge. */
  tellOrganiser?: TellOrganiser;
  /** What the person wants to say to the organiser. Source: FHIR R4. */
  note?: string;
}

/** A yes. */
export interface RequestAccept {
  /** What to say to the person. Source: Daybridge. */
  message?: LongText;
  /** When and where to meet. Source: FHIR R4. */
  meetings?: Meeting[];
}

/** What the organiser answered. */
export interface RequestAnswer {
  /** What they say. Source: Daybridge. */
  message?: LongText;
  /** When and where to meet, once accepted. Source: FHIR R4. */
  meetings?: Meeting[];
  /** Something else, when declined. At least one is open to anyone if there is one. Source: Daybridge. */
  alternatives?: Alternative[];
  /** Somebody to talk to. Source: Daybridge. */
  contact?: Contact;
}

/** A no. It comes with something else and somebody to talk to. */
export interface RequestDecline {
  /** What to say to the person. Source: Daybridge. */
  message?: LongText;
  /** Something else. The service adds one that is open to anyone if none is here. Source: Daybridge. */
  alternatives?: Alternative[];
  /** Somebody to talk to. Source: Daybridge. */
  contact: Contact;
}

/** What is asked for. */
export type RequestKind = Open<'join' | 'form' | 'meet-first' | 'visit-me'>;

/** A page of requests. */
export interface RequestPage {
  /** Requests, the newest first. Source: Daybridge. */
  items: Request[];
  /** Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
  nextCursor?: string;
  /** How many there are in all. Unit: records. Source: Daybridge. */
  total?: Count;
}

/** Where a request stands. */
export type RequestStatus = Open<'requested' | 'accepted' | 'declined' | 'withdrawn'>;

/** What came of what people said: "You said, we did". Public. */
export interface Response {
  /** Id of the response. Source: RFC 9562. */
  id: Id;
  /** Wishes, a gap or feedback. Source: Paths. */
  about: ResponseAbout;
  /** The area it is about. Source: Southwark. */
  areaId: Id;
  /** The part of life it is about, if any. Source: Southwark. */
  lifeDomain?: LifeDomain;
  /** Heard, planned, started, or why it cannot be. Source: Paths. */
  status: ResponseStatus;
  /** What was said, in general, and what came of it. Never the words of one person. Source: Paths. */
  text: LongText;
  /** What has started, if something has. Source: OpenActive. */
  opportunityId?: Id;
  /** When it was written. Source: Daybridge. */
  on: CalendarDate;
  /** Language of the text. Source: BCP 47. */
  language: Language;
}

/** What came of what people said: "You said, we did". Public. */
export interface ResponseWrite {
  /** Wishes, a gap or feedback. Source: Paths. */
  about: ResponseAbout;
  /** The area it is about. Source: Southwark. */
  areaId: Id;
  /** The part of life it is about, if any. Source: Southwark. */
  lifeDomain?: LifeDomain;
  /** Heard, planned, started, or why it cannot be. Source: Paths. */
  status: ResponseStatus;
  /** What was said, in general, and what came of it. Never the words of one person. Source: Paths. */
  text: LongText;
  /** What has started, if something has. Source: OpenActive. */
  opportunityId?: Id;
  /** When it was written. Source: Daybridge. */
  on: CalendarDate;
  /** Language of the text. Source: BCP 47. */
  language: Language;
}

/** What a response is about. */
export type ResponseAbout = Open<'wishes' | 'gap' | 'feedback'>;

/** A page of responses. */
export interface ResponsePage {
  /** Responses, the newest first. Source: Daybridge. */
  items: Response[];
  /** Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
  nextCursor?: string;
  /** How many there are in all. Unit: records. Source: Daybridge. */
  total?: Count;
}

/** What changes in a response. Null takes a field away. */
export interface ResponsePatch {
  /** Wishes, a gap or feedback. Source: Paths. */
  about?: ResponseAbout;
  /** The area it is about. Source: Southwark. */
  areaId?: Id;
  /** The part of life it is about, if any. Source: Southwark. */
  lifeDomain?: LifeDomain | null;
  /** Heard, planned, started, or why it cannot be. Source: Paths. */
  status?: ResponseStatus;
  /** What was said, in general, and what came of it. Never the words of one person. Source: Paths. */
  text?: LongText;
  /** What has started, if something has. Source: OpenActive. */
  opportunityId?: Id | null;
  /** When it was written. Source: Daybridge. */
  on?: CalendarDate;
  /** Language of the text. Source: BCP 47. */
  language?: Language;
}

/** What came of what people said. */
export type ResponseStatus = Open<'heard' | 'planned' | 'started' | 'cannot'>;

/** What came of looking at the plan together. */
export interface Review {
  /** Id of the review. Source: RFC 9562. */
  id: Id;
  /** When. Source: Inclusion review. */
  on: CalendarDate;
  /** Who wrote it down. Source: Inclusion review. */
  by: Author;
  /** What changed. Source: Inclusion review. */
  whatChanged: LongText;
  /** What comes next. Source: PRSB. */
  nextSteps?: LongText;
}

/** The reviews. */
export type ReviewList = Review[];

/** What came of looking at the plan together. */
export interface ReviewWrite {
  /** When. Source: Inclusion review. */
  on: CalendarDate;
  /** What changed. Source: Inclusion review. */
  whatChanged: LongText;
  /** What comes next. Source: PRSB. */
  nextSteps?: LongText;
  /** When it is next looked at. Source: PRSB. */
  nextReviewOn?: CalendarDate;
}

/** A wish that others may worry about. Light-touch, panel or safeguarding; no levels, no colours. */
export interface Risk {
  /** Id of it. Source: RFC 9562. */
  id: Id;
  /** The wish. Source: Paths. */
  whatIWantToDo: LongText;
  /** Why it matters. Source: Paths. */
  whyItMatters?: LongText;
  /** What could happen. Source: Paths. */
  whatCouldHappen?: LongText;
  /** What helps. Source: Paths. */
  whatHelps?: LongText;
  /** Who agreed. Source: Paths. */
  agreedWith?: ShortText[];
  /** How it was talked through. Source: Paths. */
  route?: RiskRoute;
  /** When it was agreed. Source: Paths. */
  agreedOn?: CalendarDate;
  /** When to look at it again. Source: Paths. */
  reviewOn?: CalendarDate;
  /** Who wrote it. Source: PRSB. */
  author?: Author;
  /** When they wrote it. Source: PRSB. */
  authoredOn?: CalendarDate;
}

/** A wish that others may worry about. Light-touch, panel or safeguarding; no levels, no colours. */
export interface RiskWrite {
  /** Id of it. Source: RFC 9562. */
  id: Id;
  /** The wish. Source: Paths. */
  whatIWantToDo: LongText;
  /** Why it matters. Source: Paths. */
  whyItMatters?: LongText;
  /** What could happen. Source: Paths. */
  whatCouldHappen?: LongText;
  /** What helps. Source: Paths. */
  whatHelps?: LongText;
  /** Who agreed. Source: Paths. */
  agreedWith?: ShortText[];
  /** How it was talked through. Source: Paths. */
  route?: RiskRoute;
  /** When it was agreed. Source: Paths. */
  agreedOn?: CalendarDate;
  /** When to look at it again. Source: Paths. */
  reviewOn?: CalendarDate;
}

/** The wishes others may worry about. */
export type RiskList = Risk[];

/** How a risk was talked through. */
export type RiskRoute = Open<'light-touch' | 'panel' | 'safeguarding'>;

/** What the numbers mean. */
export interface Scale {
  /** The lowest answer. Unit: points. Source: Paths. */
  from: number;
  /** The highest answer. Unit: points. Source: Paths. */
  to: number;
  /** The lowest answer, in words. Source: Paths. */
  fromLabel?: ShortText;
  /** The highest answer, in words. Source: Paths. */
  toLabel?: ShortText;
}

/** When it happens, as local times in a zone (OpenActive: Schedule). Sessions are worked out from it. */
export interface Schedule {
  /** In words, where words say it better. Source: Daybridge. */
  text?: ShortText;
  /** Zone the times are in. Source: IANA time zones. */
  timeZone: TimeZone;
  /** How often it repeats; absent for single dates. Source: OpenActive. */
  every?: Every;
  /** Which of the days in a month: 1 is the first, -1 the last. Only with months. Source: RFC 5545. */
  nth?: number[];
  /** Days of the week. Source: OpenActive. */
  byDay?: DayOfWeek[];
  /** When it starts. Source: OpenActive. */
  startTime?: LocalTime;
  /** When it ends. Source: OpenActive. */
  endTime?: LocalTime;
  /** First day. Source: OpenActive. */
  from?: CalendarDate;
  /** Last day; absent when it has no end. Source: OpenActive. */
  until?: CalendarDate;
  /** How many places each session begins with; absent when nobody counts. Unit: places. Source: OpenActive. */
  capacity?: Count;
  /** Days on which it is different. Source: OpenActive. */
  exceptions?: ScheduleException[];
}

/** A day on which it does not happen, or happens on another day. */
export interface ScheduleException {
  /** The day. Source: OpenActive. */
  date: CalendarDate;
  /** Why, in words. Source: Daybridge. */
  reason?: ShortText;
  /** The day it happens instead. Source: RFC 5545. */
  insteadOn?: CalendarDate;
}

/** The unit a schedule repeats in. */
export type ScheduleUnit = Open<'week' | 'month'>;

/** A part with a heading of the person's own. */
export interface Section {
  /** Id of the section. Source: RFC 9562. */
  id: Id;
  /** Its heading. Source: PRSB. */
  heading: ShortText;
  /** What it says. Source: PRSB. */
  text: LongText;
  /** Who wrote it. Source: PRSB. */
  author: Author;
  /** When. Source: PRSB. */
  authoredOn: CalendarDate;
  /**
   * True when the person wants it kept apart; then it is closed until opened and shared only by name. Source:
   * Daybridge.
   */
  sensitive: boolean;
}

/** The sections. */
export type SectionList = Section[];

/** What changes in a section. Null takes a field away. */
export interface SectionPatch {
  /** Its heading. Source: PRSB. */
  heading?: ShortText;
  /** What it says. Source: PRSB. */
  text?: LongText;
  /** True when the person wants it kept apart. Source: Daybridge. */
  sensitive?: boolean;
}

/** A section as somebody writes it. */
export interface SectionWrite {
  /** Its heading. Source: PRSB. */
  heading: ShortText;
  /** What it says. Source: PRSB. */
  text: LongText;
  /** True when the person wants it kept apart. Source: Daybridge. */
  sensitive: boolean;
}

/** How one part of life is, in the person's words. */
export interface SelfAssessment {
  /** Id of this look. Source: RFC 9562. */
  id: Id;
  /** When the person looked. Source: Momentum model. */
  on: CalendarDate;
  /** The part of life, in the words of the person. Source: Momentum model. */
  area: ShortText;
  /** The life domain, if it is one. Source: Southwark. */
  lifeDomain?: LifeDomain;
  /** How it is. Source: Momentum model. */
  howItIs: LongText;
  /** How much it matters, in words. Source: Momentum model. */
  importance?: ShortText;
  /** Whether they want to change it. Source: Momentum model. */
  wantToChange: WantToChange;
  /** Who wrote it. Source: PRSB. */
  author?: Author;
  /** When they wrote it. Source: PRSB. */
  authoredOn?: CalendarDate;
}

/** How one part of life is, in the person's words. */
export interface SelfAssessmentWrite {
  /** Id of this look. Source: RFC 9562. */
  id: Id;
  /** When the person looked. Source: Momentum model. */
  on: CalendarDate;
  /** The part of life, in the words of the person. Source: Momentum model. */
  area: ShortText;
  /** The life domain, if it is one. Source: Southwark. */
  lifeDomain?: LifeDomain;
  /** How it is. Source: Momentum model. */
  howItIs: LongText;
  /** How much it matters, in words. Source: Momentum model. */
  importance?: ShortText;
  /** Whether they want to change it. Source: Momentum model. */
  wantToChange: WantToChange;
}

/** How things are. */
export type SelfAssessmentList = SelfAssessment[];

/** A service that runs day after day (Open Referral UK: service; FHIR: HealthcareService). */
export interface Service {
  /** Id of the service. Source: RFC 9562. */
  id: Id;
  /** Who runs it. Source: Open Referral UK. */
  organisationId: Id;
  /** Areas it covers. Source: Southwark. */
  areaIds: Id[];
  /** Which part of the model of service it is (Southwark, Nottinghamshire, Barnet). Source: Southwark. */
  component: ServiceComponent;
  /** Name people know it by. Source: Open Referral UK. */
  name: ShortText;
  /** What it is in a few sentences. Source: Open Referral UK. */
  summary?: LongText;
  /** Who can come. Source: Southwark. */
  eligibility: Eligibility;
  /** Ways in. Source: Southwark. */
  accessRoutes: AccessRoute[];
  /** When it is open each week, in the time of the venue. Source: schema.org. */
  openingHours: OpeningHours[];
  /** Which of the twelve elements it is (Inclusion review, Appendix 2). Source: Inclusion review. */
  provisionElements?: ProvisionElement[];
  /** How long it goes on. Source: Southwark. */
  duration: Duration;
  /** How to come back after it has ended. Source: Paths. */
  comeBack?: LongText;
  /** Whom to ask. Source: Open Referral UK. */
  contact?: Contact;
  /** Only if it is going to close: when, why and what is there instead. Source: Southwark. */
  closing?: Closing;
  /** Language of the texts of this record. Source: BCP 47. */
  language: Language;
  /** Where the record comes from. Source: Daybridge. */
  source: Source;
  /** Day on which somebody last checked it. Source: Open Referral UK. */
  checkedOn: CalendarDate;
}

/** A service that runs day after day (Open Referral UK: service; FHIR: HealthcareService). */
export interface ServiceWrite {
  /** Who runs it. Source: Open Referral UK. */
  organisationId: Id;
  /** Areas it covers. Source: Southwark. */
  areaIds: Id[];
  /** Which part of the model of service it is (Southwark, Nottinghamshire, Barnet). Source: Southwark. */
  component: ServiceComponent;
  /** Name people know it by. Source: Open Referral UK. */
  name: ShortText;
  /** What it is in a few sentences. Source: Open Referral UK. */
  summary?: LongText;
  /** Who can come. Source: Southwark. */
  eligibility: Eligibility;
  /** Ways in. Source: Southwark. */
  accessRoutes: AccessRoute[];
  /** When it is open each week, in the time of the venue. Source: schema.org. */
  openingHours: OpeningHours[];
  /** Which of the twelve elements it is (Inclusion review, Appendix 2). Source: Inclusion review. */
  provisionElements?: ProvisionElement[];
  /** How long it goes on. Source: Southwark. */
  duration: Duration;
  /** How to come back after it has ended. Source: Paths. */
  comeBack?: LongText;
  /** Whom to ask. Source: Open Referral UK. */
  contact?: Contact;
  /** Only if it is going to close: when, why and what is there instead. Source: Southwark. */
  closing?: Closing;
  /** Language of the texts of this record. Source: BCP 47. */
  language: Language;
  /** Where the record comes from. Source: Daybridge. */
  source: Source;
  /** Day on which somebody last checked it. Source: Open Referral UK. */
  checkedOn: CalendarDate;
}

/** The part of the model of service this is. */
export type ServiceComponent = Open<'hub' | 'satellite' | 'reablement' | 'peer-support' | 'inclusion' | 'time-bank' | 'employment' | 'day-service'>;

/** A page of services. */
export interface ServicePage {
  /** Services in order of name. Source: Daybridge. */
  items: Service[];
  /** Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
  nextCursor?: string;
  /** How many there are in all. Unit: records. Source: Daybridge. */
  total?: Count;
}

/** What changes in a service. Null takes a field away. */
export interface ServicePatch {
  /** Who runs it. Source: Open Referral UK. */
  organisationId?: Id;
  /** Areas it covers. Source: Southwark. */
  areaIds?: Id[];
  /** Which part of the model of service it is (Southwark, Nottinghamshire, Barnet). Source: Southwark. */
  component?: ServiceComponent;
  /** Name people know it by. Source: Open Referral UK. */
  name?: ShortText;
  /** What it is in a few sentences. Source: Open Referral UK. */
  summary?: LongText | null;
  /** Who can come. Source: Southwark. */
  eligibility?: Eligibility;
  /** Ways in. Source: Southwark. */
  accessRoutes?: AccessRoute[];
  /** When it is open each week, in the time of the venue. Source: schema.org. */
  openingHours?: OpeningHours[];
  /** Which of the twelve elements it is (Inclusion review, Appendix 2). Source: Inclusion review. */
  provisionElements?: ProvisionElement[] | null;
  /** How long it goes on. Source: Southwark. */
  duration?: Duration;
  /** How to come back after it has ended. Source: Paths. */
  comeBack?: LongText | null;
  /** Whom to ask. Source: Open Referral UK. */
  contact?: Contact | null;
  /** Only if it is going to close: when, why and what is there instead. Source: Southwark. */
  closing?: Closing | null;
  /** Language of the texts of this record. Source: BCP 47. */
  language?: Language;
  /** Where the record comes from. Source: Daybridge. */
  source?: Source;
  /** Day on which somebody last checked it. Source: Open Referral UK. */
  checkedOn?: CalendarDate;
}

/**
 * One dated occurrence (OpenActive: ScheduledSession; FHIR: Slot). The link of an online session stands in the
 * booking, never here.
 */
export interface Session {
  /** Id of the session. It stays when the session is cancelled or moved. Source: RFC 9562. */
  id: Id;
  /** What it is a session of. Source: OpenActive. */
  opportunityId: Id;
  /** When it starts. Source: OpenActive. */
  startsAt: Instant;
  /** When it ends. Source: OpenActive. */
  endsAt: Instant;
  /** Zone it is shown in. Source: IANA time zones. */
  timeZone: TimeZone;
  /** Where; absent when it is only online. Source: OpenActive. */
  venueId?: Id;
  /** Whether one can take part online. Source: OpenActive. */
  online: boolean;
  /** Whether it takes place. Source: OpenActive. */
  status: SessionStatus;
  /** How many places there are; absent when nobody counts. Unit: places. Source: OpenActive. */
  capacity?: Count;
  /** How many are free now: capacity less what is booked, kept and offered. Unit: places. Source: OpenActive. */
  placesLeft?: Count;
  /** How many people wait. Unit: bookings. Source: Daybridge. */
  waitingListLength?: Count;
  /** When booking opens. Source: OpenActive. */
  bookingOpensAt?: Instant;
  /** When booking closes. Source: OpenActive. */
  bookingClosesAt?: Instant;
  /** Languages, if other than those of the opportunity. Source: Open Referral UK. */
  languages?: Language[];
  /** Languages an interpreter is there for. Source: Accessible Information Standard. */
  interpreters?: Language[];
  /** First name of who leads it, if they agreed to be named. Source: OpenActive. */
  leader?: ShortText;
  /** What is different this time, or why it is cancelled. Source: Daybridge. */
  note?: LongText;
}

/**
 * One dated occurrence (OpenActive: ScheduledSession; FHIR: Slot). The link of an online session stands in the
 * booking, never here.
 */
export interface SessionWrite {
  /** What it is a session of. Source: OpenActive. */
  opportunityId: Id;
  /** When it starts. Source: OpenActive. */
  startsAt: Instant;
  /** When it ends. Source: OpenActive. */
  endsAt: Instant;
  /** Zone it is shown in. Source: IANA time zones. */
  timeZone: TimeZone;
  /** Where; absent when it is only online. Source: OpenActive. */
  venueId?: Id;
  /** Whether one can take part online. Source: OpenActive. */
  online: boolean;
  /** Whether it takes place. Source: OpenActive. */
  status: SessionStatus;
  /** How many places there are; absent when nobody counts. Unit: places. Source: OpenActive. */
  capacity?: Count;
  /**
   * Where to take part online. Told to whoever has booked, in the booking, and never shown here; when it is left out
   * it stays as it was. Source: OpenActive.
   */
  onlineUrl?: WebUrl;
  /** When booking opens. Source: OpenActive. */
  bookingOpensAt?: Instant;
  /** When booking closes. Source: OpenActive. */
  bookingClosesAt?: Instant;
  /** Languages, if other than those of the opportunity. Source: Open Referral UK. */
  languages?: Language[];
  /** Languages an interpreter is there for. Source: Accessible Information Standard. */
  interpreters?: Language[];
  /** First name of who leads it, if they agreed to be named. Source: OpenActive. */
  leader?: ShortText;
  /** What is different this time, or why it is cancelled. Source: Daybridge. */
  note?: LongText;
}

/** Why a session is cancelled. Everybody who booked is told. */
export interface SessionCancel {
  /** Why, in words that people who booked can read. Source: Open Booking API. */
  reason: LongText;
}

/** Sessions of one opportunity in order of time; cancelled ones stay, marked. */
export interface SessionPage {
  /** The sessions. Source: Daybridge. */
  items: Session[];
  /** The venues these sessions are at. Source: Daybridge. */
  venues?: Venue[];
  /** Pass it back as cursor to read on; absent on the last page. Source: Daybridge. */
  nextCursor?: string;
}

/** What changes in a session. Null takes a field away. */
export interface SessionPatch {
  /** What it is a session of. Source: OpenActive. */
  opportunityId?: Id;
  /** When it starts. Source: OpenActive. */
  startsAt?: Instant;
  /** When it ends. Source: OpenActive. */
  endsAt?: Instant;
  /** Zone it is shown in. Source: IANA time zones. */
  timeZone?: TimeZone;
  /** Where; absent when it is only online. Source: OpenActive. */
  venueId?: Id | null;
  /** Whether one can take part online. Source: OpenActive. */
  online?: boolean;
  /** Whether it takes place. Source: OpenActive. */
  status?: SessionStatus;
  /** How many places there are; absent when nobody counts. Unit: places. Source: OpenActive. */
  capacity?: Count | null;
  /**
   * Where to take part online. Told to whoever has booked, in the booking, and never shown here; when it is left out
   * it stays as it was. Source: OpenActive.
   */
  onlineUrl?: WebUrl | null;
  /** When booking opens. Source: OpenActive. */
  bookingOpensAt?: Instant | null;
  /** When booking closes. Source: OpenActive. */
  bookingClosesAt?: Instant | null;
  /** Languages, if other than those of the opportunity. Source: Open Referral UK. */
  languages?: Language[] | null;
  /** Languages an interpreter is there for. Source: Accessible Information Standard. */
  interpreters?: Language[] | null;
  /** First name of who leads it, if they agreed to be named. Source: OpenActive. */
  leader?: ShortText | null;
  /** What is different this time, or why it is cancelled. Source: Daybridge. */
  note?: LongText | null;
}

/** Whether a session takes place. A cancelled one stays, marked. */
export type SessionStatus = Open<'scheduled' | 'cancelled' | 'postponed' | 'moved'>;

/** The sort of place it happens in. */
export type Setting = Open<'mainstream-venue' | 'mental-health-venue' | 'home' | 'inpatient-ward' | 'sheltered-accommodation' | 'sports-centre' | 'gp-surgery' | 'shop-or-pub' | 'mobile-library' | 'jobcentre' | 'online' | 'allotment' | 'outdoors' | 'workplace'>;

/** What somebody may see and do with a plan: the one truth of it. */
export interface Share {
  /** Id of the share. Source: RFC 9562. */
  id: Id;
  /** Whom it is for. Source: FHIR R4. */
  delegationId: Id;
  /** What it allows. Nobody under 18 gets budget or editing. Source: Daybridge. */
  scopes: ShareScope[];
  /** Names of parts and ids of sections; absent for all that is not sensitive. Source: FHIR R4. */
  parts?: string[];
  /** Whether they may know that something is hidden. Source: Daybridge. */
  reveal: boolean;
  /** Last day of it. To stop sharing at once, set it to a day that has passed. Source: FHIR R4. */
  endsOn: CalendarDate;
}

/** What somebody may see and do with a plan: the one truth of it. */
export interface ShareWrite {
  /** Whom it is for. Source: FHIR R4. */
  delegationId: Id;
  /** What it allows. Nobody under 18 gets budget or editing. Source: Daybridge. */
  scopes: ShareScope[];
  /** Names of parts and ids of sections; absent for all that is not sensitive. Source: FHIR R4. */
  parts?: string[];
  /** Whether they may know that something is hidden. Source: Daybridge. */
  reveal: boolean;
  /** Last day of it. To stop sharing at once, set it to a day that has passed. Source: FHIR R4. */
  endsOn: CalendarDate;
}

/** The shares of a plan. */
export interface SharePage {
  /** Shares, the newest first. Source: Daybridge. */
  items: Share[];
}

/** What a share allows. */
export type ShareScope = Open<'book' | 'see-plan' | 'edit-plan' | 'see-budget'>;

/** One line of plain text, no HTML. */
export type ShortText = string;

/** Where a directory record comes from. */
export interface Source {
  /**
   * The standard it came in, such as OpenActive or Open Referral UK; absent when it was written here. Source:
   * Daybridge.
   */
  standard?: ShortText;
  /** Who publishes it. Source: OpenActive. */
  publisher: ShortText;
  /** Where it was taken from. Source: Open Referral UK. */
  url?: WebUrl;
  /** The licence it may be used under. Source: RPDE. */
  licence?: WebUrl;
  /** When it was last fetched. Source: RPDE. */
  fetchedAt?: Instant;
  /** Who may correct it, in words. Source: Daybridge. */
  mayCorrect?: ShortText;
}

/** One small step towards a goal. */
export interface Step {
  /** Id of the step. Source: RFC 9562. */
  id: Id;
  /** The step. Source: Momentum model. */
  text: ShortText;
  /** Who does it. Source: Momentum model. */
  who?: ShortText;
  /** By when, if there is a day. Source: FHIR R4. */
  due?: CalendarDate;
  /** Where it stands. Source: FHIR R4. */
  status: StepStatus;
  /** When it was done. Source: FHIR R4. */
  doneOn?: CalendarDate;
  /** The opportunity it is about, if it is one. Source: Daybridge. */
  opportunityId?: Id;
  /** Name of that opportunity. Source: Daybridge. */
  opportunityTitle?: ShortText;
}

/** One small step towards a goal. */
export interface StepWrite {
  /** Id of the step. Source: RFC 9562. */
  id: Id;
  /** The step. Source: Momentum model. */
  text: ShortText;
  /** Who does it. Source: Momentum model. */
  who?: ShortText;
  /** By when, if there is a day. Source: FHIR R4. */
  due?: CalendarDate;
  /** Where it stands. Source: FHIR R4. */
  status: StepStatus;
  /** When it was done. Source: FHIR R4. */
  doneOn?: CalendarDate;
  /** The opportunity it is about, if it is one. Source: Daybridge. */
  opportunityId?: Id;
}

/** What can change in a step. */
export interface StepPatch {
  /** The step. Source: Momentum model. */
  text?: ShortText | null;
  /** Who does it. Source: Momentum model. */
  who?: ShortText | null;
  /** By when, if there is a day. Source: FHIR R4. */
  due?: CalendarDate | null;
  /** Where it stands. Source: FHIR R4. */
  status?: StepStatus | null;
  /** When it was done. Source: FHIR R4. */
  doneOn?: CalendarDate | null;
  /** What went well, to be added to the goal. Source: Momentum model. */
  celebration?: Celebration | null;
}

/** Where a small step stands. */
export type StepStatus = Open<'to-do' | 'doing' | 'done' | 'paused'>;

/** A filter to drop. */
export interface Suggestion {
  /** Name of the filter. Source: Daybridge. */
  dropFilter: string;
  /** The one value of it to drop, if it has several. Source: Daybridge. */
  code?: string;
  /** How many results there would be. Unit: opportunities. Source: Daybridge. */
  wouldGive: Count;
}

/** Help somebody can have to take part. */
export type SupportOffered = Open<'accompanied' | 'buddy' | 'travel-help' | 'pick-up' | 'interpreter' | 'advocate' | 'home-visit' | 'help-with-forms' | 'replacement-care' | 'carer-welcome' | 'adjustments-on-request'>;

/** Somebody who helps (FHIR: CareTeam). */
export interface Supporter {
  /** Their name. Source: FHIR R4. */
  name: ShortText;
  /** What they do, in plain words. Source: FHIR R4. */
  role: ShortText;
  /** Since when. Source: FHIR R4. */
  since?: CalendarDate;
  /** True for the one person to ring. Source: Paths. */
  mainContact: boolean;
  /** Their number. Source: Open Referral UK. */
  telephone?: Telephone;
  /** Who wrote it. Source: PRSB. */
  author?: Author;
  /** When they wrote it. Source: PRSB. */
  authoredOn?: CalendarDate;
}

/** Somebody who helps (FHIR: CareTeam). */
export interface SupporterWrite {
  /** Their name. Source: FHIR R4. */
  name: ShortText;
  /** What they do, in plain words. Source: FHIR R4. */
  role: ShortText;
  /** Since when. Source: FHIR R4. */
  since?: CalendarDate;
  /** True for the one person to ring. Source: Paths. */
  mainContact: boolean;
  /** Their number. Source: Open Referral UK. */
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
  /** Stable code. Source: Open Referral UK. */
  code: string;
  /** The words for it that most people understand, in the language of the answer. Source: Daybridge. */
  plainLabel: ShortText;
  /** What it means. Source: Open Referral UK. */
  description?: LongText;
  /** The wider term in the same list. Source: SKOS. */
  broader?: string;
  /** The same concept in OpenActive, Open Referral UK or FHIR. Source: SKOS. */
  sameAs?: WebUrl[];
}

/** Part of the day a session starts in, in the time of the venue. */
export type TimeOfDay = Open<'morning' | 'afternoon' | 'evening'>;

/** An IANA time zone name, such as Europe/London. */
export type TimeZone = string;

/** How to get there, in words. */
export interface Transport {
  /** Nearest bus stop or station and how far it is. Source: Daybridge. */
  nearestStop?: ShortText;
  /** The way without steps from there. Source: Daybridge. */
  stepFreeRoute?: ShortText;
  /** Where to park. Source: Daybridge. */
  parking?: ShortText;
  /** Which door and what to look for. Source: Daybridge. */
  entrance?: ShortText;
}

/** Stands where a part could not be loaded. Never read as "none". */
export interface Unavailable {
  /** Which source did not answer, and since when. Source: Daybridge. */
  unavailable: {
    /** Name of the source, in words. Source: Daybridge. */
    source: ShortText;
    /** When it last answered. Source: Daybridge. */
    since?: Instant;
  };
}

/** A filter by something that a record may not say. */
export type UnknownFilter = 'accessFeature' | 'cost' | 'language';

/** A place people come to (OpenActive: Place; Open Referral UK: location). */
export interface Venue {
  /** Id of the venue. Source: RFC 9562. */
  id: Id;
  /** Name on the door. Source: Open Referral UK. */
  name: ShortText;
  /** Who keeps this record true. Whoever writes it first, if it is not said. Source: Open Referral UK. */
  organisationId?: Id;
  /** Where it is; absent for online. Source: OpenActive. */
  address?: Address;
  /** First part of its postcode. Source: Daybridge. */
  outcode?: Outcode;
  /** Its place on the map (WGS 84). Source: schema.org. */
  geo?: Geo;
  /** The sort of place. Source: Inclusion review. */
  setting: Setting;
  /** What it offers for access, each yes, no or not known. Source: Accessible Information Standard. */
  accessFeatures: AccessFeatures;
  /** How to get there. Source: Daybridge. */
  transport?: Transport;
  /** Language of the texts of this record. Source: BCP 47. */
  language: Language;
  /** Where the record comes from. Source: Daybridge. */
  source: Source;
  /** Day on which somebody last checked it. Source: Open Referral UK. */
  checkedOn: CalendarDate;
}

/** A place people come to (OpenActive: Place; Open Referral UK: location). */
export interface VenueWrite {
  /** Name on the door. Source: Open Referral UK. */
  name: ShortText;
  /** Who keeps this record true. Whoever writes it first, if it is not said. Source: Open Referral UK. */
  organisationId?: Id;
  /** Where it is; absent for online. Source: OpenActive. */
  address?: Address;
  /** First part of its postcode. Source: Daybridge. */
  outcode?: Outcode;
  /** Its place on the map (WGS 84). Source: schema.org. */
  geo?: Geo;
  /** The sort of place. Source: Inclusion review. */
  setting: Setting;
  /** What it offers for access, each yes, no or not known. Source: Accessible Information Standard. */
  accessFeatures: AccessFeatures;
  /** How to get there. Source: Daybridge. */
  transport?: Transport;
  /** Language of the texts of this record. Source: BCP 47. */
  language: Language;
  /** Where the record comes from. Source: Daybridge. */
  source: Source;
  /** Day on which somebody last checked it. Source: Open Referral UK. */
  checkedOn: CalendarDate;
}

/** What changes in a venue. Null takes a field away. */
export interface VenuePatch {
  /** Name on the door. Source: Open Referral UK. */
  name?: ShortText;
  /** Who keeps this record true. Whoever writes it first, if it is not said. Source: Open Referral UK. */
  organisationId?: Id | null;
  /** Where it is; absent for online. Source: OpenActive. */
  address?: Address | null;
  /** First part of its postcode. Source: Daybridge. */
  outcode?: Outcode | null;
  /** Its place on the map (WGS 84). Source: schema.org. */
  geo?: Geo | null;
  /** The sort of place. Source: Inclusion review. */
  setting?: Setting;
  /** What it offers for access, each yes, no or not known. Source: Accessible Information Standard. */
  accessFeatures?: AccessFeatures;
  /** How to get there. Source: Daybridge. */
  transport?: Transport | null;
  /** Language of the texts of this record. Source: BCP 47. */
  language?: Language;
  /** Where the record comes from. Source: Daybridge. */
  source?: Source;
  /** Day on which somebody last checked it. Source: Open Referral UK. */
  checkedOn?: CalendarDate;
}

/** A closed list of the contract. */
export interface Vocabulary {
  /** Name of the list, such as LifeDomain. Source: Daybridge. */
  name: string;
  /** Version of the list. Source: Daybridge. */
  version: string;
  /** What the list is for. Source: Daybridge. */
  description?: LongText;
  /** Language of the labels. Source: BCP 47. */
  language?: Language;
  /** Whether a speaker of the language has checked the labels. Source: Daybridge. */
  checked?: boolean;
  /** The terms in their order. Source: Daybridge. */
  terms: Term[];
}

/** All closed lists. */
export interface VocabularyPage {
  /** The lists in order of name. Source: Daybridge. */
  items: Vocabulary[];
}

/** Whether the person wants to change this. */
export type WantToChange = Open<'yes' | 'no' | 'not-now'>;

/** A web address. Only https, checked on the way in and out. */
export type WebUrl = string;

/** What it is like the first time. */
export interface WhatToExpect {
  /** Who meets you and where. Source: Daybridge. */
  whoMeetsYou?: LongText;
  /** How many people come, in words. Source: Daybridge. */
  groupSize?: ShortText;
  /** Whether you can bring somebody. Source: Daybridge. */
  bringSomeone?: ShortText;
  /** What happens on a first visit. Source: Daybridge. */
  firstVisit?: LongText;
}

/** What somebody would like to do and could not find. Its text is never public. */
export interface Wish {
  /** Id of the wish. Whoever wishes makes it. Source: RFC 9562. */
  id: Id;
  /** The wish. Source: Paths. */
  text: string;
  /** Where, as the first part of a postcode. Source: Daybridge. */
  outcode?: Outcode;
  /** The part of life it is about, if the person says so. Source: Southwark. */
  lifeDomain?: LifeDomain;
  /** How to reach the person, if they want an answer. Source: Open Booking API. */
  contact?: BookingContact;
  /** Whether somebody has answered. Source: Daybridge. */
  status: WishStatus;
  /** What the inclusion worker answered. Source: Paths. */
  answer?: WishAnswer;
  /** When it was made. Source: Daybridge. */
  createdAt: Instant;
}

/** What somebody would like to do and could not find. Its text is never public. */
export interface WishWrite {
  /** The wish. Source: Paths. */
  text: string;
  /** Where, as the first part of a postcode. Source: Daybridge. */
  outcode?: Outcode;
  /** The part of life it is about, if the person says so. Source: Southwark. */
  lifeDomain?: LifeDomain;
  /** How to reach the person, if they want an answer. Source: Open Booking API. */
  contact?: BookingContact;
}

/** What an inclusion worker answers to a wish. */
export interface WishAnswer {
  /** What they say. Source: Daybridge. */
  message: LongText;
  /** What fits the wish. Source: Daybridge. */
  opportunityIds?: Id[];
  /** Somebody to talk to. Source: Open Referral UK. */
  contact?: Contact;
}

/** Whether a wish has been answered. */
export type WishStatus = Open<'asked' | 'answered'>;

/** Something somebody said, with who and when. */
export interface Words {
  /** Id of these words. Source: RFC 9562. */
  id: Id;
  /** The words themselves. Source: PRSB. */
  text: LongText;
  /** Who wrote them. Source: PRSB. */
  author: Author;
  /** When. Source: PRSB. */
  authoredOn: CalendarDate;
}

/** Things somebody said. */
export type WordsList = Words[];

/** Words of the person who writes; who and when follow from the sign-in and the clock. */
export interface WordsWrite {
  /** Id of these words. Source: RFC 9562. */
  id: Id;
  /** The words themselves. Source: PRSB. */
  text: LongText;
}

/** A Wellness and Recovery Action Plan. Not the same as a Staying Well plan. */
export interface Wrap {
  /** What I am like when I am well. Source: Barnet. */
  wellLooksLike?: LongText;
  /** What I do each day to stay well. Source: Barnet. */
  dailyThings?: ShortText[];
  /** What can set me off. Source: Barnet. */
  triggers?: ShortText[];
  /** Early signs. Source: Barnet. */
  earlySigns?: ShortText[];
  /** What to do then, by me and by others. Source: Barnet. */
  whatToDo?: ShortText[];
  /** Who wrote it. Source: PRSB. */
  author?: Author;
  /** When they wrote it. Source: PRSB. */
  authoredOn?: CalendarDate;
}

/** A Wellness and Recovery Action Plan. Not the same as a Staying Well plan. */
export interface WrapWrite {
  /** What I am like when I am well. Source: Barnet. */
  wellLooksLike?: LongText;
  /** What I do each day to stay well. Source: Barnet. */
  dailyThings?: ShortText[];
  /** What can set me off. Source: Barnet. */
  triggers?: ShortText[];
  /** Early signs. Source: Barnet. */
  earlySigns?: ShortText[];
  /** What to do then, by me and by others. Source: Barnet. */
  whatToDo?: ShortText[];
}
