// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import * as z from 'zod';
import type * as R from './resources.ts';

// No code is made from strings, so that a strict Content-Security-Policy is enough.
z.config({ jitless: true });

// Lengths count whole characters (code points), not UTF-16 halves: the service counts the same way.
const atLeast = (minimum: number) => (payload: z.core.ParsePayload<string>): void => {
  if ([...payload.value].length < minimum) payload.issues.push({ code: 'too_small', origin: 'string', minimum, inclusive: true, input: payload.value });
};
const atMost = (maximum: number) => (payload: z.core.ParsePayload<string>): void => {
  if ([...payload.value].length > maximum) payload.issues.push({ code: 'too_big', origin: 'string', maximum, inclusive: true, input: payload.value });
};
const unique = (payload: z.core.ParsePayload<unknown[]>): void => {
  if (new Set(payload.value.map((item) => JSON.stringify(item))).size < payload.value.length) {
    payload.issues.push({ code: 'custom', message: 'The same thing stands here twice', input: payload.value });
  }
};
// A kind this version does not know: kept as it is, and never one of the known kinds in another shape.
const laterKind = (key: string, known: string[]) =>
  z.looseObject({ [key]: z.string().check((payload) => {
    if (known.includes(payload.value)) payload.issues.push({ code: 'custom', message: 'Not in the shape of its kind', input: payload.value });
  }) }) as unknown as z.ZodType<never>;

/** What a place offers for access. As a body: nothing but these fields and codes. */
export const AccessFeature = /* @__PURE__ */ (() => z.enum(['step-free', 'accessible-toilet', 'hearing-loop', 'bsl', 'easy-read', 'large-print', 'quiet-space', 'assistance-dogs', 'parking']))() satisfies z.ZodType<R.AccessFeature>;

/** Yes, no, or nobody has told us. Not known is never read as no. */
export const Known = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.Known>;

/** What a place offers for access. A feature that is absent counts as not known, which is not the same as no. */
export const AccessFeatures = /* @__PURE__ */ (() => z.looseObject({
  'step-free': Known.optional(),
  'accessible-toilet': Known.optional(),
  'hearing-loop': Known.optional(),
  bsl: Known.optional(),
  'easy-read': Known.optional(),
  'large-print': Known.optional(),
  'quiet-space': Known.optional(),
  'assistance-dogs': Known.optional(),
  parking: Known.optional(),
}))() satisfies z.ZodType<R.AccessFeatures>;

/** Yes, no, or nobody has told us. Not known is never read as no. As a body: nothing but these fields and codes. */
export const KnownWrite = /* @__PURE__ */ (() => z.enum(['yes', 'no', 'not-known']))() satisfies z.ZodType<R.Known>;

/**
 * What a place offers for access. A feature that is absent counts as not known, which is not the same as no. As a
 * body: nothing but these fields and codes.
 */
export const AccessFeaturesWrite = /* @__PURE__ */ (() => z.strictObject({
  'step-free': KnownWrite.optional(),
  'accessible-toilet': KnownWrite.optional(),
  'hearing-loop': KnownWrite.optional(),
  bsl: KnownWrite.optional(),
  'easy-read': KnownWrite.optional(),
  'large-print': KnownWrite.optional(),
  'quiet-space': KnownWrite.optional(),
  'assistance-dogs': KnownWrite.optional(),
  parking: KnownWrite.optional(),
}))() satisfies z.ZodType<R.AccessFeatures>;

/** A moment in time, RFC 3339 with offset. */
export const Instant = /* @__PURE__ */ (() => z.iso.datetime({ offset: true }))() satisfies z.ZodType<R.Instant>;

/** One line of plain text, no HTML. */
export const ShortText = /* @__PURE__ */ (() => z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(1), atMost(300)))() satisfies z.ZodType<R.ShortText>;

/** Why somebody other than the person looks. */
export const PurposeOfUse = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.PurposeOfUse>;

/** What came of somebody looking at a plan. */
export const AccessOutcome = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.AccessOutcome>;

/** Plain text. A blank line begins a paragraph, a line that begins with "- " is a list item. No HTML. */
export const LongText = /* @__PURE__ */ (() => z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(1), atMost(10000)))() satisfies z.ZodType<R.LongText>;

/** Somebody looked at the plan, or tried to. */
export const AccessLogEntry = /* @__PURE__ */ (() => z.looseObject({
  at: Instant,
  who: ShortText,
  role: ShortText,
  organisation: ShortText.optional(),
  purpose: PurposeOfUse.optional(),
  what: ShortText,
  outcome: AccessOutcome,
  emergency: z.boolean().optional(),
  reason: LongText.optional(),
}))() satisfies z.ZodType<R.AccessLogEntry>;

/** Who has looked at the plan. */
export const AccessLogPage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(AccessLogEntry),
  nextCursor: z.string().check(atMost(500)).optional(),
}))() satisfies z.ZodType<R.AccessLogPage>;

/** What a person needs in order to take part. */
export const AccessNeed = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.AccessNeed>;

/** What a person needs in order to take part. As a body: nothing but these fields and codes. */
export const AccessNeedWrite = /* @__PURE__ */ (() => z.enum(['step-free', 'accessible-toilet', 'hearing-loop', 'bsl', 'interpreter', 'easy-read', 'large-print', 'quiet-space', 'assistance-dog', 'parking', 'support-person', 'extra-time', 'contact-by-text-only']))() satisfies z.ZodType<R.AccessNeed>;

/** A way in. */
export const AccessRoute = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.AccessRoute>;

/** A way in. As a body: nothing but these fields and codes. */
export const AccessRouteWrite = /* @__PURE__ */ (() => z.enum(['drop-in', 'self-referral', 'open-to-public', 'care-coordination', 'primary-care-referral', 'specialist-referral', 'assessment', 'planned-attendance', 'home-visit', 'in-reach', 'signposting', 'access-hub', 'triage', 'jobcentre', 'own-or-budget-purchase', 'rapid-return']))() satisfies z.ZodType<R.AccessRoute>;

/** For how long somebody can go along. */
export const AccompaniedTimes = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.AccompaniedTimes>;

/** Whether somebody can go along. */
export const Accompanied = /* @__PURE__ */ (() => z.looseObject({
  offered: Known,
  times: AccompaniedTimes.optional(),
}))() satisfies z.ZodType<R.Accompanied>;

/** For how long somebody can go along. As a body: nothing but these fields and codes. */
export const AccompaniedTimesWrite = /* @__PURE__ */ (() => z.enum(['first-visit', 'until-settled', 'as-long-as-needed', 'not-known']))() satisfies z.ZodType<R.AccompaniedTimes>;

/** Whether somebody can go along. As a body: nothing but these fields and codes. */
export const AccompaniedWrite = /* @__PURE__ */ (() => z.strictObject({
  offered: KnownWrite,
  times: AccompaniedTimesWrite.optional(),
}))() satisfies z.ZodType<R.Accompanied>;

/** A postal address. */
export const Address = /* @__PURE__ */ (() => z.looseObject({
  lines: z.array(ShortText).min(1).max(4),
  town: ShortText.optional(),
  postcode: z.string().regex(new RegExp('^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$', 'u')).check(atMost(8)).optional(),
}))() satisfies z.ZodType<R.Address>;

/** A postal address. As a body: nothing but these fields and codes. */
export const AddressWrite = /* @__PURE__ */ (() => z.strictObject({
  lines: z.array(ShortText).min(1).max(4),
  town: ShortText.optional(),
  postcode: z.string().regex(new RegExp('^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$', 'u')).check(atMost(8)).optional(),
}))() satisfies z.ZodType<R.Address>;

/** Ages in whole years, both included. */
export const AgeRange = /* @__PURE__ */ (() => z.looseObject({
  from: z.int().min(0).max(120).optional(),
  to: z.int().min(0).max(120).optional(),
}))() satisfies z.ZodType<R.AgeRange>;

/** Ages in whole years, both included. As a body: nothing but these fields and codes. */
export const AgeRangeWrite = /* @__PURE__ */ (() => z.strictObject({
  from: z.int().min(0).max(120).optional(),
  to: z.int().min(0).max(120).optional(),
}))() satisfies z.ZodType<R.AgeRange>;

/** A day of the calendar, YYYY-MM-DD, without a time or zone. */
export const CalendarDate = /* @__PURE__ */ (() => z.iso.date())() satisfies z.ZodType<R.CalendarDate>;

/** Who the helper is to the person. */
export const Relationship = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.Relationship>;

/** Whose number or address messages go to. */
export const MessagesTo = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.MessagesTo>;

/** How a person agreed that somebody else books for them. */
export const Agreement = /* @__PURE__ */ (() => z.looseObject({
  how: ShortText,
  on: CalendarDate.optional(),
  relationship: Relationship.optional(),
  messagesTo: MessagesTo.optional(),
  reason: ShortText.optional(),
}))() satisfies z.ZodType<R.Agreement>;

/** Who the helper is to the person. As a body: nothing but these fields and codes. */
export const RelationshipWrite = /* @__PURE__ */ (() => z.enum(['carer', 'friend-or-family', 'worker', 'advocate', 'broker', 'peer']))() satisfies z.ZodType<R.Relationship>;

/** Whose number or address messages go to. As a body: nothing but these fields and codes. */
export const MessagesToWrite = /* @__PURE__ */ (() => z.enum(['person', 'helper']))() satisfies z.ZodType<R.MessagesTo>;

/** How a person agreed that somebody else books for them. As a body: nothing but these fields and codes. */
export const AgreementWrite = /* @__PURE__ */ (() => z.strictObject({
  how: ShortText,
  on: CalendarDate.optional(),
  relationship: RelationshipWrite.optional(),
  messagesTo: MessagesToWrite.optional(),
  reason: ShortText.optional(),
}))() satisfies z.ZodType<R.Agreement>;

/** Money in pence, pounds sterling (GBP). */
export const Pence = /* @__PURE__ */ (() => z.int().min(0).max(100000000000))() satisfies z.ZodType<R.Pence>;

/** UUIDv7 (RFC 9562), random and naming nothing. Whoever creates a record makes it. */
export const Id = /* @__PURE__ */ (() => z.guid().regex(new RegExp('^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-7[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$', 'u')))() satisfies z.ZodType<R.Id>;

/** A share of the budget. */
export const Allocation = /* @__PURE__ */ (() => z.looseObject({
  label: ShortText,
  pence: Pence,
  spentPence: Pence.optional(),
  opportunityId: Id.optional(),
}))() satisfies z.ZodType<R.Allocation>;

/** A share of the budget. As a body: nothing but these fields and codes. */
export const AllocationWrite = /* @__PURE__ */ (() => z.strictObject({
  label: ShortText,
  pence: Pence,
  spentPence: Pence.optional(),
  opportunityId: Id.optional(),
}))() satisfies z.ZodType<R.Allocation>;

/** Somebody who helps with a goal. */
export const Ally = /* @__PURE__ */ (() => z.looseObject({
  name: ShortText,
  role: ShortText.optional(),
}))() satisfies z.ZodType<R.Ally>;

/** Somebody who helps with a goal. As a body: nothing but these fields and codes. */
export const AllyWrite = /* @__PURE__ */ (() => z.strictObject({
  name: ShortText,
  role: ShortText.optional(),
}))() satisfies z.ZodType<R.Ally>;

/** An IANA time zone name, such as Europe/London. */
export const TimeZone = /* @__PURE__ */ (() => z.string().regex(new RegExp('^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$', 'u')).check(atLeast(1), atMost(64)))() satisfies z.ZodType<R.TimeZone>;

/** Something else a person could do instead. */
export const Alternative = /* @__PURE__ */ (() => z.looseObject({
  opportunityId: Id,
  title: ShortText,
  openToAnyone: z.boolean(),
  sessionId: Id.optional(),
  startsAt: Instant.optional(),
  timeZone: TimeZone.optional(),
}))() satisfies z.ZodType<R.Alternative>;

/** Something else a person could do instead. As a body: nothing but these fields and codes. */
export const AlternativeWrite = /* @__PURE__ */ (() => z.strictObject({
  opportunityId: Id,
  title: ShortText,
  openToAnyone: z.boolean(),
  sessionId: Id.optional(),
  startsAt: Instant.optional(),
  timeZone: TimeZone.optional(),
}))() satisfies z.ZodType<R.Alternative>;

/** Another form of the same information. */
export const AlternativeForm = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.AlternativeForm>;

/** Another form of the same information. As a body: nothing but these fields and codes. */
export const AlternativeFormWrite = /* @__PURE__ */ (() => z.enum(['easy-read', 'bsl', 'audio', 'large-print', 'translation']))() satisfies z.ZodType<R.AlternativeForm>;

/** What sort of area this is. */
export const AreaKind = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.AreaKind>;

/** A place a service covers: a borough, a county or a part of one. A county team is not "20 miles away". */
export const Area = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  name: ShortText,
  kind: AreaKind,
  partOf: Id.optional(),
}))() satisfies z.ZodType<R.Area>;

/** All areas the service knows. */
export const AreaPage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(Area),
}))() satisfies z.ZodType<R.AreaPage>;

/**
 * Whether the person came. Only where the provider switches it on, shown to the person, used for nothing but an offer
 * of help. As a body: nothing but these fields and codes.
 */
export const Attendance = /* @__PURE__ */ (() => z.strictObject({
  attended: z.boolean(),
}))() satisfies z.ZodType<R.Attendance>;

/** People it is especially meant for. */
export const Audience = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.Audience>;

/** People it is especially meant for. As a body: nothing but these fields and codes. */
export const AudienceWrite = /* @__PURE__ */ (() => z.enum(['women', 'younger-people', 'ethnic-or-cultural-community', 'lgbt', 'older-people', 'deaf-bsl-users', 'travelling-communities', 'rural', 'carers', 'young-carers', 'parents', 'homeless', 'prisoners', 'new-budget-holders', 'faith-community']))() satisfies z.ZodType<R.Audience>;

/** Who it is especially for. What is absent is open: nothing is assumed. */
export const AudienceInfo = /* @__PURE__ */ (() => z.looseObject({
  womenOnly: z.boolean().optional(),
  ages: AgeRange.optional(),
  communities: z.array(Audience).check(unique).optional(),
  note: LongText.optional(),
}))() satisfies z.ZodType<R.AudienceInfo>;

/** Who it is especially for. What is absent is open: nothing is assumed. As a body: nothing but these fields and codes. */
export const AudienceInfoWrite = /* @__PURE__ */ (() => z.strictObject({
  womenOnly: z.boolean().optional(),
  ages: AgeRangeWrite.optional(),
  communities: z.array(AudienceWrite).check(unique).optional(),
  note: LongText.optional(),
}))() satisfies z.ZodType<R.AudienceInfo>;

/** Who wrote something. */
export const Author = /* @__PURE__ */ (() => z.looseObject({
  name: ShortText,
  role: ShortText.optional(),
  isPerson: z.boolean(),
}))() satisfies z.ZodType<R.Author>;

/** The person who is signed in. */
export const BookedForMe = /* @__PURE__ */ (() => z.looseObject({
  kind: z.literal('me'),
}))() satisfies z.ZodType<R.BookedForMe>;

/** Somebody who agreed that the one who is signed in books for them. */
export const BookedForPerson = /* @__PURE__ */ (() => z.looseObject({
  kind: z.literal('person'),
  personId: Id,
  name: ShortText.optional(),
}))() satisfies z.ZodType<R.BookedForPerson>;

/** Somebody without an account. The name is whatever they want to be called. */
export const BookedForGuest = /* @__PURE__ */ (() => z.looseObject({
  kind: z.literal('guest'),
  name: z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(1), atMost(120)),
}))() satisfies z.ZodType<R.BookedForGuest>;

/** Who comes. */
export const BookedFor = /* @__PURE__ */ (() => z.union([z.discriminatedUnion('kind', [BookedForMe, BookedForPerson, BookedForGuest]), laterKind('kind', ['me', 'person', 'guest'])]))() satisfies z.ZodType<R.BookedFor>;

/** The person who is signed in. As a body: nothing but these fields and codes. */
export const BookedForMeWrite = /* @__PURE__ */ (() => z.strictObject({
  kind: z.literal('me'),
}))() satisfies z.ZodType<R.BookedForMe>;

/** Somebody who agreed that the one who is signed in books for them. As a body: nothing but these fields and codes. */
export const BookedForPersonWrite = /* @__PURE__ */ (() => z.strictObject({
  kind: z.literal('person'),
  personId: Id,
}))() satisfies z.ZodType<R.BookedForPersonWrite>;

/**
 * Somebody without an account. The name is whatever they want to be called. As a body: nothing but these fields and
 * codes.
 */
export const BookedForGuestWrite = /* @__PURE__ */ (() => z.strictObject({
  kind: z.literal('guest'),
  name: z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(1), atMost(120)),
}))() satisfies z.ZodType<R.BookedForGuest>;

/** Who comes. As a body: nothing but these fields and codes. */
export const BookedForWrite = /* @__PURE__ */ (() => z.discriminatedUnion('kind', [BookedForMeWrite, BookedForPersonWrite, BookedForGuestWrite]))() satisfies z.ZodType<R.BookedForWrite>;

/** A telephone number as people write it. */
export const Telephone = /* @__PURE__ */ (() => z.string().regex(new RegExp('^[+0-9][0-9 ()-]{2,38}$', 'u')).check(atMost(40)))() satisfies z.ZodType<R.Telephone>;

/** An email address. */
export const Email = /* @__PURE__ */ (() => z.string().regex(new RegExp('^(?!\\.)(?!.*\\.\\.)[A-Za-z0-9.!#$%&\'*+/=?^_`{|}~-]+(?<!\\.)@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}$', 'u')).check(atMost(254)))() satisfies z.ZodType<R.Email>;

/** A link. Only https, mailto or tel, checked on the way in and out. */
export const LinkUrl = /* @__PURE__ */ (() => z.string().regex(new RegExp('^(?:https:\\/\\/[A-Za-z0-9](?:[A-Za-z0-9._~:/?#[\\]@!$&\'()*+,;=-]|%[0-9A-Fa-f]{2})*|mailto:(?:[A-Za-z0-9._~:/?#[\\]@!$&\'()*+,;=-]|%[0-9A-Fa-f]{2})+|tel:[+0-9][0-9().-]*)$', 'u')).check(atMost(2000)))() satisfies z.ZodType<R.LinkUrl>;

/** Somebody to talk to. At least one way to reach them is given wherever there is one. */
export const Contact = /* @__PURE__ */ (() => z.looseObject({
  name: ShortText.optional(),
  role: ShortText.optional(),
  telephone: Telephone.optional(),
  textNumber: Telephone.optional(),
  email: Email.optional(),
  url: LinkUrl.optional(),
  hours: ShortText.optional(),
}))() satisfies z.ZodType<R.Contact>;

/** The first part of a postcode, such as SE5. A whole postcode is never asked for or kept. */
export const Outcode = /* @__PURE__ */ (() => z.string().regex(new RegExp('^[A-Z]{1,2}[0-9][A-Z0-9]?$', 'u')).check(atMost(4)))() satisfies z.ZodType<R.Outcode>;

/** A point on the map (WGS 84). */
export const Geo = /* @__PURE__ */ (() => z.looseObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
}))() satisfies z.ZodType<R.Geo>;

/** The sort of place it happens in. */
export const Setting = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.Setting>;

/** How to get there, in words. */
export const Transport = /* @__PURE__ */ (() => z.looseObject({
  nearestStop: ShortText.optional(),
  stepFreeRoute: ShortText.optional(),
  parking: ShortText.optional(),
  entrance: ShortText.optional(),
}))() satisfies z.ZodType<R.Transport>;

/** A language as a BCP 47 tag, such as en, cy or bfi (British Sign Language). */
export const Language = /* @__PURE__ */ (() => z.string().regex(new RegExp('^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$', 'u')).check(atMost(35)))() satisfies z.ZodType<R.Language>;

/** A web address. Only https, checked on the way in and out. */
export const WebUrl = /* @__PURE__ */ (() => z.string().regex(new RegExp('^(?:https:\\/\\/[A-Za-z0-9](?:[A-Za-z0-9._~:/?#[\\]@!$&\'()*+,;=-]|%[0-9A-Fa-f]{2})*)$', 'u')).check(atMost(2000)))() satisfies z.ZodType<R.WebUrl>;

/** Where a directory record comes from. */
export const Source = /* @__PURE__ */ (() => z.looseObject({
  standard: ShortText.optional(),
  publisher: ShortText,
  url: WebUrl.optional(),
  licence: WebUrl.optional(),
  fetchedAt: Instant.optional(),
  mayCorrect: ShortText.optional(),
}))() satisfies z.ZodType<R.Source>;

/** A place people come to (OpenActive: Place; Open Referral UK: location). */
export const Venue = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  name: ShortText,
  organisationId: Id.optional(),
  address: Address.optional(),
  outcode: Outcode.optional(),
  geo: Geo.optional(),
  setting: Setting,
  accessFeatures: AccessFeatures,
  transport: Transport.optional(),
  language: Language,
  source: Source,
  checkedOn: CalendarDate,
}))() satisfies z.ZodType<R.Venue>;

/** What was booked, in the few facts a booking shows. */
export const BookedOpportunity = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  title: ShortText,
  organisationName: ShortText,
  whoMeetsYou: LongText.optional(),
  contact: Contact.optional(),
  venue: Venue.optional(),
}))() satisfies z.ZodType<R.BookedOpportunity>;

/** Where a booking stands. Time alone moves held and offered to expired. */
export const BookingStatus = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.BookingStatus>;

/** How to get in touch. */
export const ContactChannel = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.ContactChannel>;

/** How to reach the person about this booking. */
export const BookingContact = /* @__PURE__ */ (() => z.looseObject({
  channel: ContactChannel,
  value: z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(1), atMost(300)).optional(),
}))() satisfies z.ZodType<R.BookingContact>;

/** What the organiser may know. */
export const TellOrganiser = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.TellOrganiser>;

/** A whole number of things or people. */
export const Count = /* @__PURE__ */ (() => z.int().min(0).max(1000000))() satisfies z.ZodType<R.Count>;

/** Who cancelled. */
export const CancelledBy = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.CancelledBy>;

/** Whether a session takes place. A cancelled one stays, marked. */
export const SessionStatus = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.SessionStatus>;

/**
 * One dated occurrence (OpenActive: ScheduledSession; FHIR: Slot). The link of an online session stands in the
 * booking, never here.
 */
export const Session = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  opportunityId: Id,
  startsAt: Instant,
  endsAt: Instant,
  timeZone: TimeZone,
  venueId: Id.optional(),
  online: z.boolean(),
  status: SessionStatus,
  capacity: Count.optional(),
  placesLeft: Count.optional(),
  waitingListLength: Count.optional(),
  bookingOpensAt: Instant.optional(),
  bookingClosesAt: Instant.optional(),
  languages: z.array(Language).check(unique).optional(),
  interpreters: z.array(Language).check(unique).optional(),
  leader: ShortText.optional(),
  note: LongText.optional(),
}))() satisfies z.ZodType<R.Session>;

/** A place in a session, from the moment it is kept to after the session (OpenActive: Order; FHIR: Appointment). */
export const Booking = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  sessionId: Id,
  status: BookingStatus,
  places: z.int().min(1).max(10),
  bookedFor: BookedFor,
  agreement: Agreement.optional(),
  contact: BookingContact.optional(),
  tellOrganiser: TellOrganiser.optional(),
  accessNeeds: z.array(AccessNeed).max(20).check(unique).optional(),
  companions: z.int().min(0).max(5).optional(),
  note: z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atMost(1000)).optional(),
  onlineUrl: WebUrl.optional(),
  heldUntil: Instant.optional(),
  extensionsLeft: Count.optional(),
  waitingPosition: Count.optional(),
  offeredUntil: Instant.optional(),
  createdAt: Instant,
  confirmedAt: Instant.optional(),
  cancelledAt: Instant.optional(),
  cancelledBy: CancelledBy.optional(),
  reason: LongText.optional(),
  session: Session.optional(),
  opportunity: BookedOpportunity.optional(),
}))() satisfies z.ZodType<R.Booking>;

/** Nothing has to be said to cancel. As a body: nothing but these fields and codes. */
export const BookingCancel = /* @__PURE__ */ (() => z.strictObject({
  reason: z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(1), atMost(1000)).optional(),
}))() satisfies z.ZodType<R.BookingCancel>;

/** How to get in touch. As a body: nothing but these fields and codes. */
export const ContactChannelWrite = /* @__PURE__ */ (() => z.enum(['text', 'email', 'phone', 'post', 'none']))() satisfies z.ZodType<R.ContactChannel>;

/** How to reach the person about this booking. As a body: nothing but these fields and codes. */
export const BookingContactWrite = /* @__PURE__ */ (() => z.strictObject({
  channel: ContactChannelWrite,
  value: z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(1), atMost(300)).optional(),
}))() satisfies z.ZodType<R.BookingContact>;

/** What the organiser may know. As a body: nothing but these fields and codes. */
export const TellOrganiserWrite = /* @__PURE__ */ (() => z.enum(['name-only', 'needs', 'more']))() satisfies z.ZodType<R.TellOrganiser>;

/**
 * The rest of what a booking needs; written and confirmed in one transaction. As a body: nothing but these fields and
 * codes.
 */
export const BookingConfirm = /* @__PURE__ */ (() => z.strictObject({
  contact: BookingContactWrite.optional(),
  tellOrganiser: TellOrganiserWrite.optional(),
  accessNeeds: z.array(AccessNeedWrite).max(20).check(unique).optional(),
  companions: z.int().min(0).max(5).optional(),
  note: z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atMost(1000)).optional(),
  agreement: AgreementWrite.optional(),
  overlapAccepted: z.boolean().optional(),
}))() satisfies z.ZodType<R.BookingConfirm>;

/** Whether a place is kept or waited for. As a body: nothing but these fields and codes. */
export const BookingIntent = /* @__PURE__ */ (() => z.enum(['hold', 'wait']))() satisfies z.ZodType<R.BookingIntent>;

/**
 * What keeping a place or waiting for one needs. Everything else comes with confirm. For a waiting place the contact
 * comes here, because the offer is sent to it. As a body: nothing but these fields and codes.
 */
export const BookingCreate = /* @__PURE__ */ (() => z.strictObject({
  intent: BookingIntent,
  sessionId: Id,
  places: z.int().min(1).max(10),
  bookedFor: BookedForWrite,
  agreement: AgreementWrite.optional(),
  contact: BookingContactWrite.optional(),
}))() satisfies z.ZodType<R.BookingCreate>;

/** What makes keeping a place longer safe to repeat. As a body: nothing but these fields and codes. */
export const BookingExtend = /* @__PURE__ */ (() => z.strictObject({
  from: Instant,
}))() satisfies z.ZodType<R.BookingExtend>;

/**
 * Where a booking moves to. The new place is taken before the old one is freed. As a body: nothing but these fields
 * and codes.
 */
export const BookingMove = /* @__PURE__ */ (() => z.strictObject({
  toSessionId: Id,
  overlapAccepted: z.boolean().optional(),
}))() satisfies z.ZodType<R.BookingMove>;

/** The bookings of the person who is signed in. */
export const BookingPage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(Booking),
  nextCursor: z.string().check(atMost(500)).optional(),
  total: Count.optional(),
}))() satisfies z.ZodType<R.BookingPage>;

/** What can be corrected in a booking. As a body: nothing but these fields and codes. */
export const BookingPatch = /* @__PURE__ */ (() => z.strictObject({
  contact: z.union([BookingContactWrite, z.null()]).optional(),
  tellOrganiser: z.union([TellOrganiserWrite, z.null()]).optional(),
  accessNeeds: z.union([z.array(AccessNeedWrite).max(20).check(unique), z.null()]).optional(),
  companions: z.union([z.int().min(0).max(5), z.null()]).optional(),
  note: z.union([z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atMost(1000)), z.null()]).optional(),
}))() satisfies z.ZodType<R.BookingPatch>;

/** A stretch of days, both ends included. */
export const Period = /* @__PURE__ */ (() => z.looseObject({
  from: CalendarDate,
  to: CalendarDate,
}))() satisfies z.ZodType<R.Period>;

/** How the money is paid. */
export const BudgetForm = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.BudgetForm>;

/** Who holds the money. */
export const BudgetHeldBy = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.BudgetHeldBy>;

/** Who pays. */
export const BudgetFundedBy = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.BudgetFundedBy>;

/** A council's rules for personal budgets (Paths to personalisation: exclusions should be clear to all). */
export const BudgetRules = /* @__PURE__ */ (() => z.looseObject({
  text: LongText,
  notOn: z.array(ShortText).optional(),
}))() satisfies z.ZodType<R.BudgetRules>;

/** A personal budget. Money is in pence. */
export const Budget = /* @__PURE__ */ (() => z.looseObject({
  pence: Pence,
  period: Period,
  form: BudgetForm,
  heldBy: BudgetHeldBy,
  fundedBy: z.array(BudgetFundedBy).check(unique),
  pooled: z.boolean(),
  allocations: z.array(Allocation),
  spentPence: Pence.optional(),
  asOf: CalendarDate.optional(),
  complete: z.boolean(),
  rules: BudgetRules.optional(),
  author: Author.optional(),
  authoredOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.Budget>;

/** A stretch of days, both ends included. As a body: nothing but these fields and codes. */
export const PeriodWrite = /* @__PURE__ */ (() => z.strictObject({
  from: CalendarDate,
  to: CalendarDate,
}))() satisfies z.ZodType<R.Period>;

/** How the money is paid. As a body: nothing but these fields and codes. */
export const BudgetFormWrite = /* @__PURE__ */ (() => z.enum(['direct-payment', 'notional', 'mixed']))() satisfies z.ZodType<R.BudgetForm>;

/** Who holds the money. As a body: nothing but these fields and codes. */
export const BudgetHeldByWrite = /* @__PURE__ */ (() => z.enum(['me', 'individual', 'agency', 'trust', 'provider', 'council', 'nhs']))() satisfies z.ZodType<R.BudgetHeldBy>;

/** Who pays. As a body: nothing but these fields and codes. */
export const BudgetFundedByWrite = /* @__PURE__ */ (() => z.enum(['social-care', 'health', 'joint', 'self']))() satisfies z.ZodType<R.BudgetFundedBy>;

/**
 * A council's rules for personal budgets (Paths to personalisation: exclusions should be clear to all). As a body:
 * nothing but these fields and codes.
 */
export const BudgetRulesWrite = /* @__PURE__ */ (() => z.strictObject({
  text: LongText,
  notOn: z.array(ShortText).optional(),
}))() satisfies z.ZodType<R.BudgetRules>;

/** A personal budget. Money is in pence. As a body: nothing but these fields and codes. */
export const BudgetWrite = /* @__PURE__ */ (() => z.strictObject({
  pence: Pence,
  period: PeriodWrite,
  form: BudgetFormWrite,
  heldBy: BudgetHeldByWrite,
  fundedBy: z.array(BudgetFundedByWrite).check(unique),
  pooled: z.boolean(),
  allocations: z.array(AllocationWrite),
  spentPence: Pence.optional(),
  asOf: CalendarDate.optional(),
  complete: z.boolean(),
  rules: BudgetRulesWrite.optional(),
}))() satisfies z.ZodType<R.BudgetWrite>;

/** Something that went well. */
export const Celebration = /* @__PURE__ */ (() => z.looseObject({
  text: LongText,
  on: CalendarDate,
}))() satisfies z.ZodType<R.Celebration>;

/** Something that went well. As a body: nothing but these fields and codes. */
export const CelebrationWrite = /* @__PURE__ */ (() => z.strictObject({
  text: LongText,
  on: CalendarDate,
}))() satisfies z.ZodType<R.Celebration>;

/** Independent challenge and review of a proposal. */
export const Challenge = /* @__PURE__ */ (() => z.looseObject({
  by: Author,
  on: CalendarDate,
  said: LongText,
  answer: LongText.optional(),
}))() satisfies z.ZodType<R.Challenge>;

/** Independent challenge of a proposal. As a body: nothing but these fields and codes. */
export const ChallengeWrite = /* @__PURE__ */ (() => z.strictObject({
  said: LongText,
  answer: LongText.optional(),
}))() satisfies z.ZodType<R.ChallengeWrite>;

/** What to know about a service that is going to close. */
export const Closing = /* @__PURE__ */ (() => z.looseObject({
  on: CalendarDate,
  why: LongText.optional(),
  replacedBy: z.array(Id).optional(),
  contact: Contact.optional(),
}))() satisfies z.ZodType<R.Closing>;

/**
 * Somebody to talk to. At least one way to reach them is given wherever there is one. As a body: nothing but these
 * fields and codes.
 */
export const ContactWrite = /* @__PURE__ */ (() => z.strictObject({
  name: ShortText.optional(),
  role: ShortText.optional(),
  telephone: Telephone.optional(),
  textNumber: Telephone.optional(),
  email: Email.optional(),
  url: LinkUrl.optional(),
  hours: ShortText.optional(),
}))() satisfies z.ZodType<R.Contact>;

/** What to know about a service that is going to close. As a body: nothing but these fields and codes. */
export const ClosingWrite = /* @__PURE__ */ (() => z.strictObject({
  on: CalendarDate,
  why: LongText.optional(),
  replacedBy: z.array(Id).optional(),
  contact: ContactWrite.optional(),
}))() satisfies z.ZodType<R.Closing>;

/** What sort of comment this is. */
export const CommentKind = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.CommentKind>;

/** Something said about a part of a plan, beside it. */
export const Comment = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  on: z.string().check(atLeast(1), atMost(60)),
  by: Author,
  at: Instant,
  text: LongText,
  kind: CommentKind,
}))() satisfies z.ZodType<R.Comment>;

/** What sort of comment this is. As a body: nothing but these fields and codes. */
export const CommentKindWrite = /* @__PURE__ */ (() => z.enum(['comment', 'something-is-wrong']))() satisfies z.ZodType<R.CommentKind>;

/** Something said about a part of a plan, beside it. As a body: nothing but these fields and codes. */
export const CommentWrite = /* @__PURE__ */ (() => z.strictObject({
  on: z.string().check(atLeast(1), atMost(60)),
  text: LongText,
  kind: CommentKindWrite,
}))() satisfies z.ZodType<R.CommentWrite>;

/** What was said about a plan. */
export const CommentPage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(Comment),
  nextCursor: z.string().check(atMost(500)).optional(),
}))() satisfies z.ZodType<R.CommentPage>;

/** What it costs. */
export const CostKind = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.CostKind>;

/** What it costs. */
export const Cost = /* @__PURE__ */ (() => z.looseObject({
  kind: CostKind,
  pence: Pence.optional(),
  note: ShortText.optional(),
  personalBudgetAccepted: Known,
}))() satisfies z.ZodType<R.Cost>;

/** What it costs. As a body: nothing but these fields and codes. */
export const CostKindWrite = /* @__PURE__ */ (() => z.enum(['free', 'fixed', 'donation', 'concession', 'means-tested', 'varies', 'not-known']))() satisfies z.ZodType<R.CostKind>;

/** What it costs. As a body: nothing but these fields and codes. */
export const CostWrite = /* @__PURE__ */ (() => z.strictObject({
  kind: CostKindWrite,
  pence: Pence.optional(),
  note: ShortText.optional(),
  personalBudgetAccepted: KnownWrite,
}))() satisfies z.ZodType<R.Cost>;

/** Somebody who has read the wishes. */
export const ReadBy = /* @__PURE__ */ (() => z.looseObject({
  who: ShortText,
  on: CalendarDate,
}))() satisfies z.ZodType<R.ReadBy>;

/** What I wish for in a crisis. */
export const Crisis = /* @__PURE__ */ (() => z.looseObject({
  contacts: z.array(Contact).optional(),
  wishes: LongText.optional(),
  avoid: LongText.optional(),
  readBy: z.array(ReadBy).optional(),
  author: Author.optional(),
  authoredOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.Crisis>;

/** What I wish for in a crisis. As a body: nothing but these fields and codes. */
export const CrisisWrite = /* @__PURE__ */ (() => z.strictObject({
  contacts: z.array(ContactWrite).optional(),
  wishes: LongText.optional(),
  avoid: LongText.optional(),
}))() satisfies z.ZodType<R.CrisisWrite>;

/** A day of the week. */
export const DayOfWeek = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.DayOfWeek>;

/** A day of the week. As a body: nothing but these fields and codes. */
export const DayOfWeekWrite = /* @__PURE__ */ (() => z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']))() satisfies z.ZodType<R.DayOfWeek>;

/** Why somebody may act for another. */
export const DelegationBasis = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.DelegationBasis>;

/** Who may act for somebody, and why. What they may see and do is said by shares. */
export const Delegation = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  personId: Id,
  delegateId: Id,
  personName: ShortText.optional(),
  delegateName: ShortText.optional(),
  relationship: Relationship,
  basis: DelegationBasis,
  agreedHow: ShortText,
  agreedOn: CalendarDate,
  endsOn: CalendarDate,
  mayBook: z.boolean().optional(),
  revokedAt: Instant.optional(),
}))() satisfies z.ZodType<R.Delegation>;

/** Why somebody may act for another. As a body: nothing but these fields and codes. */
export const DelegationBasisWrite = /* @__PURE__ */ (() => z.enum(['agreed', 'advocate', 'legal-authority']))() satisfies z.ZodType<R.DelegationBasis>;

/**
 * Who may act for somebody, and why. What they may see and do is said by shares. As a body: nothing but these fields
 * and codes.
 */
export const DelegationWrite = /* @__PURE__ */ (() => z.strictObject({
  personId: Id,
  delegateId: Id,
  relationship: RelationshipWrite,
  basis: DelegationBasisWrite,
  agreedHow: ShortText,
  agreedOn: CalendarDate,
  endsOn: CalendarDate,
  mayBook: z.boolean().optional(),
}))() satisfies z.ZodType<R.DelegationWrite>;

/** The delegations of the person who is signed in, in both directions. */
export const DelegationPage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(Delegation),
  nextCursor: z.string().check(atMost(500)).optional(),
}))() satisfies z.ZodType<R.DelegationPage>;

/** How long it goes on. */
export const DurationKind = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.DurationKind>;

/**
 * How long it goes on. The number of weeks is data, never a constant: 13 in Southwark, 6 to 12 elsewhere, no limit in
 * some places.
 */
export const Duration = /* @__PURE__ */ (() => z.looseObject({
  kind: DurationKind,
  n: z.int().min(1).max(600).optional(),
  nMax: z.int().min(1).max(600).optional(),
}))() satisfies z.ZodType<R.Duration>;

/** How long it goes on. As a body: nothing but these fields and codes. */
export const DurationKindWrite = /* @__PURE__ */ (() => z.enum(['one-off', 'weeks', 'months', 'until-ready', 'no-limit', 'not-known']))() satisfies z.ZodType<R.DurationKind>;

/**
 * How long it goes on. The number of weeks is data, never a constant: 13 in Southwark, 6 to 12 elsewhere, no limit in
 * some places. As a body: nothing but these fields and codes.
 */
export const DurationWrite = /* @__PURE__ */ (() => z.strictObject({
  kind: DurationKindWrite,
  n: z.int().min(1).max(600).optional(),
  nMax: z.int().min(1).max(600).optional(),
}))() satisfies z.ZodType<R.Duration>;

/** Who can come. */
export const EligibilityWho = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.EligibilityWho>;

/** Who can come. */
export const Eligibility = /* @__PURE__ */ (() => z.looseObject({
  who: EligibilityWho,
  note: LongText.optional(),
}))() satisfies z.ZodType<R.Eligibility>;

/** Who can come. As a body: nothing but these fields and codes. */
export const EligibilityWhoWrite = /* @__PURE__ */ (() => z.enum(['anyone', 'mental-health-need', 'area-resident', 'referred', 'social-care-eligible', 's117', 'carers', 'not-known']))() satisfies z.ZodType<R.EligibilityWho>;

/** Who can come. As a body: nothing but these fields and codes. */
export const EligibilityWrite = /* @__PURE__ */ (() => z.strictObject({
  who: EligibilityWhoWrite,
  note: LongText.optional(),
}))() satisfies z.ZodType<R.Eligibility>;

/** Access in an emergency: with a reason, for a short time, flagged and told to the person. */
export const EmergencyAccess = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  reason: z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(10), atMost(1000)),
  from: Instant,
  until: Instant,
}))() satisfies z.ZodType<R.EmergencyAccess>;

/**
 * Access in an emergency: with a reason, for a short time, flagged and told to the person. As a body: nothing but
 * these fields and codes.
 */
export const EmergencyAccessWrite = /* @__PURE__ */ (() => z.strictObject({
  reason: z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(10), atMost(1000)),
}))() satisfies z.ZodType<R.EmergencyAccessWrite>;

/** The unit a schedule repeats in. */
export const ScheduleUnit = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.ScheduleUnit>;

/** How often something repeats. */
export const Every = /* @__PURE__ */ (() => z.looseObject({
  count: z.int().min(1).max(52),
  unit: ScheduleUnit,
}))() satisfies z.ZodType<R.Every>;

/** The unit a schedule repeats in. As a body: nothing but these fields and codes. */
export const ScheduleUnitWrite = /* @__PURE__ */ (() => z.enum(['week', 'month']))() satisfies z.ZodType<R.ScheduleUnit>;

/** How often something repeats. As a body: nothing but these fields and codes. */
export const EveryWrite = /* @__PURE__ */ (() => z.strictObject({
  count: z.int().min(1).max(52),
  unit: ScheduleUnitWrite,
}))() satisfies z.ZodType<R.Every>;

/** Codes of a filter with how many results each would give. */
export const FacetCounts = /* @__PURE__ */ (() => z.record(z.string(), Count))() satisfies z.ZodType<R.FacetCounts>;

/** A point on the map (WGS 84). As a body: nothing but these fields and codes. */
export const GeoWrite = /* @__PURE__ */ (() => z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
}))() satisfies z.ZodType<R.Geo>;

/** A part of life an opportunity or a goal is about. */
export const LifeDomain = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.LifeDomain>;

/** Where a goal stands. */
export const GoalStatus = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.GoalStatus>;

/** Where a small step stands. */
export const StepStatus = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.StepStatus>;

/** One small step towards a goal. */
export const Step = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  text: ShortText,
  who: ShortText.optional(),
  due: CalendarDate.optional(),
  status: StepStatus,
  doneOn: CalendarDate.optional(),
  opportunityId: Id.optional(),
  opportunityTitle: ShortText.optional(),
}))() satisfies z.ZodType<R.Step>;

/** Something the person wants to do (FHIR: Goal). */
export const Goal = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  statement: ShortText,
  whyItMatters: LongText.optional(),
  lifeDomain: LifeDomain.optional(),
  allies: z.array(Ally).optional(),
  status: GoalStatus,
  steps: z.array(Step),
  celebrations: z.array(Celebration).optional(),
  author: Author,
  authoredOn: CalendarDate,
}))() satisfies z.ZodType<R.Goal>;

/** The goals. */
export const GoalList = /* @__PURE__ */ (() => z.array(Goal))() satisfies z.ZodType<R.GoalList>;

/** A part of life an opportunity or a goal is about. As a body: nothing but these fields and codes. */
export const LifeDomainWrite = /* @__PURE__ */ (() => z.enum(['employment', 'volunteering', 'learning', 'arts', 'faith-and-identity', 'sport-and-exercise', 'neighbourhood', 'money-and-housing', 'friends-and-social-life', 'family-and-caring', 'home-and-daily-living', 'managing-my-mental-health', 'health-and-wellbeing', 'having-a-say']))() satisfies z.ZodType<R.LifeDomain>;

/** Where a goal stands. As a body: nothing but these fields and codes. */
export const GoalStatusWrite = /* @__PURE__ */ (() => z.enum(['not-started', 'doing', 'paused', 'achieved', 'changed']))() satisfies z.ZodType<R.GoalStatus>;

/** Where a small step stands. As a body: nothing but these fields and codes. */
export const StepStatusWrite = /* @__PURE__ */ (() => z.enum(['to-do', 'doing', 'done', 'paused']))() satisfies z.ZodType<R.StepStatus>;

/** One small step towards a goal. As a body: nothing but these fields and codes. */
export const StepWrite = /* @__PURE__ */ (() => z.strictObject({
  id: Id,
  text: ShortText,
  who: ShortText.optional(),
  due: CalendarDate.optional(),
  status: StepStatusWrite,
  doneOn: CalendarDate.optional(),
  opportunityId: Id.optional(),
}))() satisfies z.ZodType<R.StepWrite>;

/** What changes in a goal. Null takes a field away. As a body: nothing but these fields and codes. */
export const GoalPatch = /* @__PURE__ */ (() => z.strictObject({
  statement: ShortText.optional(),
  whyItMatters: z.union([LongText, z.null()]).optional(),
  lifeDomain: z.union([LifeDomainWrite, z.null()]).optional(),
  allies: z.union([z.array(AllyWrite).max(20), z.null()]).optional(),
  status: GoalStatusWrite.optional(),
  steps: z.array(StepWrite).max(100).optional(),
  celebrations: z.union([z.array(CelebrationWrite).max(100), z.null()]).optional(),
}))() satisfies z.ZodType<R.GoalPatch>;

/** A goal as somebody writes it. As a body: nothing but these fields and codes. */
export const GoalWrite = /* @__PURE__ */ (() => z.strictObject({
  statement: ShortText,
  whyItMatters: LongText.optional(),
  lifeDomain: LifeDomainWrite.optional(),
  allies: z.array(AllyWrite).max(20).optional(),
  status: GoalStatusWrite,
  steps: z.array(StepWrite).max(100),
  celebrations: z.array(CelebrationWrite).max(100).optional(),
}))() satisfies z.ZodType<R.GoalWrite>;

/** What a group has to work out: distress, decisions and money (Southwark). */
export const GroupAgreement = /* @__PURE__ */ (() => z.looseObject({
  ifSomeoneIsDistressed: LongText.optional(),
  howWeDecide: LongText.optional(),
  howMoneyIsKept: LongText.optional(),
}))() satisfies z.ZodType<R.GroupAgreement>;

/**
 * What a group has to work out: distress, decisions and money (Southwark). As a body: nothing but these fields and
 * codes.
 */
export const GroupAgreementWrite = /* @__PURE__ */ (() => z.strictObject({
  ifSomeoneIsDistressed: LongText.optional(),
  howWeDecide: LongText.optional(),
  howMoneyIsKept: LongText.optional(),
}))() satisfies z.ZodType<R.GroupAgreement>;

/** A named kind of group work or activity. */
export const GroupWork = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.GroupWork>;

/** A named kind of group work or activity. As a body: nothing but these fields and codes. */
export const GroupWorkWrite = /* @__PURE__ */ (() => z.enum(['cognitive-behavioural-therapy', 'anxiety-management', 'hearing-voices', 'complementary-therapies', 'gardening', 'art', 'cooking', 'computing', 'discussion', 'outings', 'cafe-group', 'lunch-club', 'self-harm-support', 'community-support-group', 'asian-women-support', 'it-training', 'keep-fit', 'massage', 'cinema-club', 'meal-out', 'swimming', 'squash', 'gym', 'boat-restoration', 'conservation', 'workshop', 'internet-cafe', 'music-studio', 'self-management-course', 'recovery-college', 'music', 'guitar', 'sign-alphabet', 'reiki', 'relaxation', 'healthy-eating', 'journal-covering', 'food-hygiene']))() satisfies z.ZodType<R.GroupWork>;

/** What people get for having a say. */
export const HaveASay = /* @__PURE__ */ (() => z.looseObject({
  paid: Known.optional(),
  expenses: Known.optional(),
  training: Known.optional(),
}))() satisfies z.ZodType<R.HaveASay>;

/** What people get for having a say. As a body: nothing but these fields and codes. */
export const HaveASayWrite = /* @__PURE__ */ (() => z.strictObject({
  paid: KnownWrite.optional(),
  expenses: KnownWrite.optional(),
  training: KnownWrite.optional(),
}))() satisfies z.ZodType<R.HaveASay>;

/** Who gives out an identifier. */
export const IdentifierScheme = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.IdentifierScheme>;

/** Who gives out an identifier. As a body: nothing but these fields and codes. */
export const IdentifierSchemeWrite = /* @__PURE__ */ (() => z.enum(['charity-number', 'company-number', 'ods-code', 'org-id']))() satisfies z.ZodType<R.IdentifierScheme>;

/** One place in the input that is not right. */
export const InputError = /* @__PURE__ */ (() => z.looseObject({
  pointer: z.string().check(atMost(500)).optional(),
  code: z.string().regex(new RegExp('^[a-z0-9-]+$', 'u')).check(atMost(60)),
  message: ShortText,
}))() satisfies z.ZodType<R.InputError>;

/** How to join. */
export const JoiningMode = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.JoiningMode>;

/** How to join. */
export const Joining = /* @__PURE__ */ (() => z.looseObject({
  mode: JoiningMode,
  externalUrl: WebUrl.optional(),
  note: ShortText.optional(),
}))() satisfies z.ZodType<R.Joining>;

/** How to join. As a body: nothing but these fields and codes. */
export const JoiningModeWrite = /* @__PURE__ */ (() => z.enum(['just-come', 'book', 'ask', 'referral', 'external']))() satisfies z.ZodType<R.JoiningMode>;

/** How to join. As a body: nothing but these fields and codes. */
export const JoiningWrite = /* @__PURE__ */ (() => z.strictObject({
  mode: JoiningModeWrite,
  externalUrl: WebUrl.optional(),
  note: ShortText.optional(),
}))() satisfies z.ZodType<R.Joining>;

/** Who decides and who runs it; led and run are kept apart. */
export const LedBy = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.LedBy>;

/** Who decides and who runs it; led and run are kept apart. As a body: nothing but these fields and codes. */
export const LedByWrite = /* @__PURE__ */ (() => z.enum(['staff', 'volunteers', 'jointly-run', 'user-led', 'user-run', 'visiting-expert']))() satisfies z.ZodType<R.LedBy>;

/** A time of day on the clock of the place, 24 hours, HH:MM. */
export const LocalTime = /* @__PURE__ */ (() => z.string().regex(new RegExp('^([01][0-9]|2[0-3]):[0-5][0-9]$', 'u')))() satisfies z.ZodType<R.LocalTime>;

/** Why somebody has to look at a record. */
export const MaintenanceReason = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.MaintenanceReason>;

/** Whether a wish has been answered. */
export const WishStatus = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.WishStatus>;

/** What an inclusion worker answers to a wish. */
export const WishAnswer = /* @__PURE__ */ (() => z.looseObject({
  message: LongText,
  opportunityIds: z.array(Id).max(10).check(unique).optional(),
  contact: Contact.optional(),
}))() satisfies z.ZodType<R.WishAnswer>;

/** What somebody would like to do and could not find. Its text is never public. */
export const Wish = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  text: z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(1), atMost(2000)),
  outcode: Outcode.optional(),
  lifeDomain: LifeDomain.optional(),
  contact: BookingContact.optional(),
  status: WishStatus,
  answer: WishAnswer.optional(),
  createdAt: Instant,
}))() satisfies z.ZodType<R.Wish>;

/** What is wrong with a record. */
export const ReportReason = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.ReportReason>;

/** "Something here is wrong": goes to whoever may correct the record. */
export const Report = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  what: ReportReason,
  text: z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(1), atMost(2000)).optional(),
  contact: BookingContact.optional(),
  createdAt: Instant,
}))() satisfies z.ZodType<R.Report>;

/** One record to look at, and why. */
export const MaintenanceItem = /* @__PURE__ */ (() => z.looseObject({
  why: MaintenanceReason,
  title: ShortText,
  opportunityId: Id.optional(),
  serviceId: Id.optional(),
  venueId: Id.optional(),
  organisationId: Id.optional(),
  wishId: Id.optional(),
  wish: Wish.optional(),
  report: Report.optional(),
  since: CalendarDate.optional(),
}))() satisfies z.ZodType<R.MaintenanceItem>;

/** What one worker has to look at so that the directory stays true. */
export const Maintenance = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(MaintenanceItem),
  nextCursor: z.string().check(atMost(500)).optional(),
  total: Count.optional(),
}))() satisfies z.ZodType<R.Maintenance>;

/** A picture, served by the API itself under /media/{id}. A foreign picture is never shown. */
export const Media = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  alt: z.string().check(atMost(300)),
}))() satisfies z.ZodType<R.Media>;

/**
 * A picture, served by the API itself under /media/{id}. A foreign picture is never shown. As a body: nothing but
 * these fields and codes.
 */
export const MediaWrite = /* @__PURE__ */ (() => z.strictObject({
  id: Id,
  alt: z.string().check(atMost(300)),
}))() satisfies z.ZodType<R.Media>;

/** When and where to meet. */
export const Meeting = /* @__PURE__ */ (() => z.looseObject({
  startsAt: Instant,
  endsAt: Instant.optional(),
  timeZone: TimeZone,
  venueId: Id.optional(),
  who: ShortText.optional(),
  note: ShortText.optional(),
}))() satisfies z.ZodType<R.Meeting>;

/** When and where to meet. As a body: nothing but these fields and codes. */
export const MeetingWrite = /* @__PURE__ */ (() => z.strictObject({
  startsAt: Instant,
  endsAt: Instant.optional(),
  timeZone: TimeZone,
  venueId: Id.optional(),
  who: ShortText.optional(),
  note: ShortText.optional(),
}))() satisfies z.ZodType<R.Meeting>;

/** The first part of a postcode. As a body: nothing but these fields and codes. */
export const NearOutcode = /* @__PURE__ */ (() => z.strictObject({
  outcode: Outcode,
}))() satisfies z.ZodType<R.NearOutcode>;

/** A town or area by name. As a body: nothing but these fields and codes. */
export const NearTown = /* @__PURE__ */ (() => z.strictObject({
  town: z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(1), atMost(100)),
}))() satisfies z.ZodType<R.NearTown>;

/** A point, rounded to two decimals (about a kilometre). As a body: nothing but these fields and codes. */
export const NearPoint = /* @__PURE__ */ (() => z.strictObject({
  latitude: z.number().min(-90).max(90).multipleOf(0.01),
  longitude: z.number().min(-180).max(180).multipleOf(0.01),
}))() satisfies z.ZodType<R.NearPoint>;

/** A place: an outcode, a town as typed, or a point with two decimals. As a body: nothing but these fields and codes. */
export const Near = /* @__PURE__ */ (() => z.union([NearOutcode, NearTown, NearPoint]))() satisfies z.ZodType<R.Near>;

/** One need, with a day to ask whether it is still right. */
export const NeedOnRecord = /* @__PURE__ */ (() => z.looseObject({
  need: AccessNeed,
  note: ShortText.optional(),
  reviewOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.NeedOnRecord>;

/** One need, with a day to ask whether it is still right. As a body: nothing but these fields and codes. */
export const NeedOnRecordWrite = /* @__PURE__ */ (() => z.strictObject({
  need: AccessNeedWrite,
  note: ShortText.optional(),
  reviewOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.NeedOnRecord>;

/** What happens next, who does it and by when. */
export const NextThing = /* @__PURE__ */ (() => z.looseObject({
  what: LongText,
  who: ShortText,
  by: CalendarDate.optional(),
  author: Author.optional(),
  authoredOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.NextThing>;

/** What happens next, who does it and by when. As a body: nothing but these fields and codes. */
export const NextThingWrite = /* @__PURE__ */ (() => z.strictObject({
  what: LongText,
  who: ShortText,
  by: CalendarDate.optional(),
}))() satisfies z.ZodType<R.NextThingWrite>;

/** One stretch of one day of the week. */
export const OpeningHours = /* @__PURE__ */ (() => z.looseObject({
  dayOfWeek: DayOfWeek,
  opens: LocalTime,
  closes: LocalTime,
  venueId: Id.optional(),
}))() satisfies z.ZodType<R.OpeningHours>;

/** One stretch of one day of the week. As a body: nothing but these fields and codes. */
export const OpeningHoursWrite = /* @__PURE__ */ (() => z.strictObject({
  dayOfWeek: DayOfWeekWrite,
  opens: LocalTime,
  closes: LocalTime,
  venueId: Id.optional(),
}))() satisfies z.ZodType<R.OpeningHours>;

/** What sort of thing this is. */
export const OpportunityKind = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.OpportunityKind>;

/** One of the twelve elements of day services counted in 2008. */
export const ProvisionElement = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.ProvisionElement>;

/** Help somebody can have to take part. */
export const SupportOffered = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.SupportOffered>;

/** What it is like the first time. */
export const WhatToExpect = /* @__PURE__ */ (() => z.looseObject({
  whoMeetsYou: LongText.optional(),
  groupSize: ShortText.optional(),
  bringSomeone: ShortText.optional(),
  firstVisit: LongText.optional(),
}))() satisfies z.ZodType<R.WhatToExpect>;

/** The same information in another form or language. */
export const OtherFormat = /* @__PURE__ */ (() => z.looseObject({
  form: AlternativeForm,
  language: Language.optional(),
  url: WebUrl,
  length: ShortText.optional(),
}))() satisfies z.ZodType<R.OtherFormat>;

/** A day on which it does not happen, or happens on another day. */
export const ScheduleException = /* @__PURE__ */ (() => z.looseObject({
  date: CalendarDate,
  reason: ShortText.optional(),
  insteadOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.ScheduleException>;

/** When it happens, as local times in a zone (OpenActive: Schedule). Sessions are worked out from it. */
export const Schedule = /* @__PURE__ */ (() => z.looseObject({
  text: ShortText.optional(),
  timeZone: TimeZone,
  every: Every.optional(),
  nth: z.array(z.int().min(-1).max(5)).check(unique).optional(),
  byDay: z.array(DayOfWeek).check(unique).optional(),
  startTime: LocalTime.optional(),
  endTime: LocalTime.optional(),
  from: CalendarDate.optional(),
  until: CalendarDate.optional(),
  capacity: Count.optional(),
  exceptions: z.array(ScheduleException).optional(),
}))() satisfies z.ZodType<R.Schedule>;

/** How far a self-run group has come. */
export const PeerGroupStage = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.PeerGroupStage>;

/** Who may come to a self-run group. */
export const PeerGroupMembership = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.PeerGroupMembership>;

/** What to know about a self-run group (Southwark). */
export const PeerGroup = /* @__PURE__ */ (() => z.looseObject({
  stage: PeerGroupStage,
  membership: PeerGroupMembership,
  lookingForMembers: z.boolean().optional(),
  supportStartedOn: CalendarDate.optional(),
  supportEnds: CalendarDate.optional(),
  premises: ShortText.optional(),
  agreement: GroupAgreement.optional(),
}))() satisfies z.ZodType<R.PeerGroup>;

/** Whether it is running. */
export const OpportunityStatus = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.OpportunityStatus>;

/** One thing a person can join (OpenActive: SessionSeries or CourseInstance; Open Referral UK: service). */
export const Opportunity = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  kind: OpportunityKind,
  serviceId: Id.optional(),
  organisationId: Id,
  organisationName: ShortText.optional(),
  areaIds: z.array(Id).check(unique),
  title: ShortText,
  summary: ShortText,
  description: LongText.optional(),
  picture: Media.optional(),
  lifeDomains: z.array(LifeDomain).check(unique),
  groupWork: z.array(GroupWork).check(unique).optional(),
  provisionElements: z.array(ProvisionElement).check(unique).optional(),
  ledBy: LedBy,
  accessRoutes: z.array(AccessRoute).check(unique),
  eligibility: Eligibility,
  setting: Setting,
  audience: AudienceInfo.optional(),
  supportOffered: z.array(SupportOffered).check(unique).optional(),
  accompanied: Accompanied.optional(),
  duration: Duration,
  comeBack: LongText.optional(),
  whatToExpect: WhatToExpect.optional(),
  cost: Cost,
  languages: z.array(Language).check(unique).optional(),
  otherFormats: z.array(OtherFormat).optional(),
  schedule: Schedule.optional(),
  venueIds: z.array(Id).check(unique).optional(),
  contact: Contact.optional(),
  joining: Joining,
  peerGroup: PeerGroup.optional(),
  recordsAttendance: z.boolean().optional(),
  haveASay: HaveASay.optional(),
  status: OpportunityStatus,
  language: Language,
  source: Source,
  checkedOn: CalendarDate,
}))() satisfies z.ZodType<R.Opportunity>;

/** What sort of thing this is. As a body: nothing but these fields and codes. */
export const OpportunityKindWrite = /* @__PURE__ */ (() => z.enum(['activity', 'course', 'group', 'one-to-one', 'volunteering', 'work-experience', 'have-a-say', 'training-for-members', 'break', 'facility']))() satisfies z.ZodType<R.OpportunityKind>;

/** One of the twelve elements of day services counted in 2008. As a body: nothing but these fields and codes. */
export const ProvisionElementWrite = /* @__PURE__ */ (() => z.enum(['individual-bridge-building', 'group-bridge-building', 'person-centred-planning', 'drop-in', 'open-to-public', 'mainstream-venue', 'home-outreach', 'user-run', 'women-only', 'under-represented-groups', 'self-management', 'vocational-or-skills']))() satisfies z.ZodType<R.ProvisionElement>;

/** The sort of place it happens in. As a body: nothing but these fields and codes. */
export const SettingWrite = /* @__PURE__ */ (() => z.enum(['mainstream-venue', 'mental-health-venue', 'home', 'inpatient-ward', 'sheltered-accommodation', 'sports-centre', 'gp-surgery', 'shop-or-pub', 'mobile-library', 'jobcentre', 'online', 'allotment', 'outdoors', 'workplace']))() satisfies z.ZodType<R.Setting>;

/** Help somebody can have to take part. As a body: nothing but these fields and codes. */
export const SupportOfferedWrite = /* @__PURE__ */ (() => z.enum(['accompanied', 'buddy', 'travel-help', 'pick-up', 'interpreter', 'advocate', 'home-visit', 'help-with-forms', 'replacement-care', 'carer-welcome', 'adjustments-on-request']))() satisfies z.ZodType<R.SupportOffered>;

/** What it is like the first time. As a body: nothing but these fields and codes. */
export const WhatToExpectWrite = /* @__PURE__ */ (() => z.strictObject({
  whoMeetsYou: LongText.optional(),
  groupSize: ShortText.optional(),
  bringSomeone: ShortText.optional(),
  firstVisit: LongText.optional(),
}))() satisfies z.ZodType<R.WhatToExpect>;

/** The same information in another form or language. As a body: nothing but these fields and codes. */
export const OtherFormatWrite = /* @__PURE__ */ (() => z.strictObject({
  form: AlternativeFormWrite,
  language: Language.optional(),
  url: WebUrl,
  length: ShortText.optional(),
}))() satisfies z.ZodType<R.OtherFormat>;

/** A day on which it does not happen, or happens on another day. As a body: nothing but these fields and codes. */
export const ScheduleExceptionWrite = /* @__PURE__ */ (() => z.strictObject({
  date: CalendarDate,
  reason: ShortText.optional(),
  insteadOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.ScheduleException>;

/**
 * When it happens, as local times in a zone (OpenActive: Schedule). Sessions are worked out from it. As a body:
 * nothing but these fields and codes.
 */
export const ScheduleWrite = /* @__PURE__ */ (() => z.strictObject({
  text: ShortText.optional(),
  timeZone: TimeZone,
  every: EveryWrite.optional(),
  nth: z.array(z.int().min(-1).max(5)).check(unique).optional(),
  byDay: z.array(DayOfWeekWrite).check(unique).optional(),
  startTime: LocalTime.optional(),
  endTime: LocalTime.optional(),
  from: CalendarDate.optional(),
  until: CalendarDate.optional(),
  capacity: Count.optional(),
  exceptions: z.array(ScheduleExceptionWrite).optional(),
}))() satisfies z.ZodType<R.Schedule>;

/** How far a self-run group has come. As a body: nothing but these fields and codes. */
export const PeerGroupStageWrite = /* @__PURE__ */ (() => z.enum(['forming', 'supported', 'independent']))() satisfies z.ZodType<R.PeerGroupStage>;

/** Who may come to a self-run group. As a body: nothing but these fields and codes. */
export const PeerGroupMembershipWrite = /* @__PURE__ */ (() => z.enum(['open', 'friends-welcome', 'closed']))() satisfies z.ZodType<R.PeerGroupMembership>;

/** What to know about a self-run group (Southwark). As a body: nothing but these fields and codes. */
export const PeerGroupWrite = /* @__PURE__ */ (() => z.strictObject({
  stage: PeerGroupStageWrite,
  membership: PeerGroupMembershipWrite,
  lookingForMembers: z.boolean().optional(),
  supportStartedOn: CalendarDate.optional(),
  supportEnds: CalendarDate.optional(),
  premises: ShortText.optional(),
  agreement: GroupAgreementWrite.optional(),
}))() satisfies z.ZodType<R.PeerGroup>;

/** Whether it is running. As a body: nothing but these fields and codes. */
export const OpportunityStatusWrite = /* @__PURE__ */ (() => z.enum(['active', 'paused', 'full', 'closed']))() satisfies z.ZodType<R.OpportunityStatus>;

/** Where a directory record comes from. As a body: nothing but these fields and codes. */
export const SourceWrite = /* @__PURE__ */ (() => z.strictObject({
  standard: ShortText.optional(),
  publisher: ShortText,
  url: WebUrl.optional(),
  licence: WebUrl.optional(),
  fetchedAt: Instant.optional(),
  mayCorrect: ShortText.optional(),
}))() satisfies z.ZodType<R.Source>;

/**
 * One thing a person can join (OpenActive: SessionSeries or CourseInstance; Open Referral UK: service). As a body:
 * nothing but these fields and codes.
 */
export const OpportunityWrite = /* @__PURE__ */ (() => z.strictObject({
  kind: OpportunityKindWrite,
  serviceId: Id.optional(),
  organisationId: Id,
  areaIds: z.array(Id).check(unique),
  title: ShortText,
  summary: ShortText,
  description: LongText.optional(),
  picture: MediaWrite.optional(),
  lifeDomains: z.array(LifeDomainWrite).check(unique),
  groupWork: z.array(GroupWorkWrite).check(unique).optional(),
  provisionElements: z.array(ProvisionElementWrite).check(unique).optional(),
  ledBy: LedByWrite,
  accessRoutes: z.array(AccessRouteWrite).check(unique),
  eligibility: EligibilityWrite,
  setting: SettingWrite,
  audience: AudienceInfoWrite.optional(),
  supportOffered: z.array(SupportOfferedWrite).check(unique).optional(),
  accompanied: AccompaniedWrite.optional(),
  duration: DurationWrite,
  comeBack: LongText.optional(),
  whatToExpect: WhatToExpectWrite.optional(),
  cost: CostWrite,
  languages: z.array(Language).check(unique).optional(),
  otherFormats: z.array(OtherFormatWrite).optional(),
  schedule: ScheduleWrite.optional(),
  venueIds: z.array(Id).check(unique).optional(),
  contact: ContactWrite.optional(),
  joining: JoiningWrite,
  peerGroup: PeerGroupWrite.optional(),
  recordsAttendance: z.boolean().optional(),
  haveASay: HaveASayWrite.optional(),
  status: OpportunityStatusWrite,
  language: Language,
  source: SourceWrite,
  checkedOn: CalendarDate,
}))() satisfies z.ZodType<R.OpportunityWrite>;

/** One opportunity in a list. */
export const OpportunityMatch = /* @__PURE__ */ (() => z.looseObject({
  opportunity: Opportunity,
  nextSessions: z.array(Session).max(3),
  venue: Venue.optional(),
  distanceKm: z.number().min(0).max(21000).optional(),
  matched: z.array(z.string()).check(unique),
}))() satisfies z.ZodType<R.OpportunityMatch>;

/** A filter to drop. */
export const Suggestion = /* @__PURE__ */ (() => z.looseObject({
  dropFilter: z.string().check(atMost(60)),
  code: z.string().check(atMost(60)).optional(),
  wouldGive: Count,
}))() satisfies z.ZodType<R.Suggestion>;

/** A place the server knows: one of its areas, towns or outcodes. */
export const Place = /* @__PURE__ */ (() => z.looseObject({
  name: ShortText,
  outcode: Outcode.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
}))() satisfies z.ZodType<R.Place>;

/** A page of opportunities with what the filters would give. Mainstream and specialist are mixed, always. */
export const OpportunityPage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(OpportunityMatch),
  facets: z.record(z.string(), FacetCounts),
  notKnown: z.record(z.string(), Count),
  suggestions: z.array(Suggestion),
  resolvedPlace: Place.optional(),
  placeChoices: z.array(Place).optional(),
  nextCursor: z.string().check(atMost(500)).optional(),
  total: Count,
}))() satisfies z.ZodType<R.OpportunityPage>;

/** What changes in an opportunity. Null takes a field away. As a body: nothing but these fields and codes. */
export const OpportunityPatch = /* @__PURE__ */ (() => z.strictObject({
  kind: OpportunityKindWrite.optional(),
  serviceId: z.union([Id, z.null()]).optional(),
  organisationId: Id.optional(),
  areaIds: z.array(Id).check(unique).optional(),
  title: ShortText.optional(),
  summary: ShortText.optional(),
  description: z.union([LongText, z.null()]).optional(),
  picture: z.union([MediaWrite, z.null()]).optional(),
  lifeDomains: z.array(LifeDomainWrite).check(unique).optional(),
  groupWork: z.union([z.array(GroupWorkWrite).check(unique), z.null()]).optional(),
  provisionElements: z.union([z.array(ProvisionElementWrite).check(unique), z.null()]).optional(),
  ledBy: LedByWrite.optional(),
  accessRoutes: z.array(AccessRouteWrite).check(unique).optional(),
  eligibility: EligibilityWrite.optional(),
  setting: SettingWrite.optional(),
  audience: z.union([AudienceInfoWrite, z.null()]).optional(),
  supportOffered: z.union([z.array(SupportOfferedWrite).check(unique), z.null()]).optional(),
  accompanied: z.union([AccompaniedWrite, z.null()]).optional(),
  duration: DurationWrite.optional(),
  comeBack: z.union([LongText, z.null()]).optional(),
  whatToExpect: z.union([WhatToExpectWrite, z.null()]).optional(),
  cost: CostWrite.optional(),
  languages: z.union([z.array(Language).check(unique), z.null()]).optional(),
  otherFormats: z.union([z.array(OtherFormatWrite), z.null()]).optional(),
  schedule: z.union([ScheduleWrite, z.null()]).optional(),
  venueIds: z.union([z.array(Id).check(unique), z.null()]).optional(),
  contact: z.union([ContactWrite, z.null()]).optional(),
  joining: JoiningWrite.optional(),
  peerGroup: z.union([PeerGroupWrite, z.null()]).optional(),
  recordsAttendance: z.union([z.boolean(), z.null()]).optional(),
  haveASay: z.union([HaveASayWrite, z.null()]).optional(),
  status: OpportunityStatusWrite.optional(),
  language: Language.optional(),
  source: SourceWrite.optional(),
  checkedOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.OpportunityPatch>;

/** The part of the model of service this is. As a body: nothing but these fields and codes. */
export const ServiceComponentWrite = /* @__PURE__ */ (() => z.enum(['hub', 'satellite', 'reablement', 'peer-support', 'inclusion', 'time-bank', 'employment', 'day-service']))() satisfies z.ZodType<R.ServiceComponent>;

/** Part of the day a session starts in, in the time of the venue. As a body: nothing but these fields and codes. */
export const TimeOfDay = /* @__PURE__ */ (() => z.enum(['morning', 'afternoon', 'evening']))() satisfies z.ZodType<R.TimeOfDay>;

/** A filter by something that a record may not say. As a body: nothing but these fields and codes. */
export const UnknownFilter = /* @__PURE__ */ (() => z.enum(['accessFeature', 'cost', 'language']))() satisfies z.ZodType<R.UnknownFilter>;

/**
 * What somebody looks for. It travels in the body, because words and places may say something about health. As a body:
 * nothing but these fields and codes.
 */
export const OpportunitySearch = /* @__PURE__ */ (() => z.strictObject({
  q: z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atMost(200)).optional(),
  near: Near.optional(),
  withinKm: z.number().max(500).gt(0).optional(),
  area: z.array(Id).max(20).check(unique).optional(),
  kind: z.array(OpportunityKindWrite).max(20).check(unique).optional(),
  lifeDomain: z.array(LifeDomainWrite).max(20).check(unique).optional(),
  provisionElement: z.array(ProvisionElementWrite).max(20).check(unique).optional(),
  component: z.array(ServiceComponentWrite).max(20).check(unique).optional(),
  ledBy: z.array(LedByWrite).max(20).check(unique).optional(),
  accessRoute: z.array(AccessRouteWrite).max(20).check(unique).optional(),
  setting: z.array(SettingWrite).max(20).check(unique).optional(),
  dayOfWeek: z.array(DayOfWeekWrite).max(7).check(unique).optional(),
  timeOfDay: z.array(TimeOfDay).max(3).check(unique).optional(),
  cost: z.array(CostKindWrite).max(20).check(unique).optional(),
  accessFeature: z.array(AccessFeature).max(20).check(unique).optional(),
  supportOffered: z.array(SupportOfferedWrite).max(20).check(unique).optional(),
  language: z.array(Language).max(20).check(unique).optional(),
  audience: z.array(AudienceWrite).max(20).check(unique).optional(),
  organisation: z.array(Id).max(20).check(unique).optional(),
  includeNotKnown: z.array(UnknownFilter).max(20).check(unique).optional(),
  sort: z.enum(['relevance', 'next-session', 'distance', 'title']).optional(),
  cursor: z.string().check(atMost(500)).optional(),
  limit: z.int().min(1).max(100).optional(),
}))() satisfies z.ZodType<R.OpportunitySearch>;

/** What sort of organisation this is. */
export const OrganisationKind = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.OrganisationKind>;

/** What the organisation does in the area. */
export const OrganisationRole = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.OrganisationRole>;

/** A number of an organisation in a public register. */
export const OrganisationIdentifier = /* @__PURE__ */ (() => z.looseObject({
  scheme: IdentifierScheme,
  value: ShortText,
}))() satisfies z.ZodType<R.OrganisationIdentifier>;

/** Somebody who pays for, runs or hosts day services (Open Referral UK: organization). */
export const Organisation = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  name: ShortText,
  kind: OrganisationKind,
  roles: z.array(OrganisationRole).check(unique),
  summary: LongText.optional(),
  url: WebUrl.optional(),
  email: Email.optional(),
  telephone: Telephone.optional(),
  logo: Media.optional(),
  identifiers: z.array(OrganisationIdentifier).optional(),
  budgetRules: BudgetRules.optional(),
  manageUrl: WebUrl.optional(),
  language: Language,
  source: Source,
  checkedOn: CalendarDate,
}))() satisfies z.ZodType<R.Organisation>;

/** What sort of organisation this is. As a body: nothing but these fields and codes. */
export const OrganisationKindWrite = /* @__PURE__ */ (() => z.enum(['local-authority', 'nhs-trust', 'primary-care', 'voluntary', 'user-led-organisation', 'social-enterprise', 'micro-enterprise', 'council-company', 'consortium', 'unincorporated-group', 'housing', 'jobcentre', 'mainstream']))() satisfies z.ZodType<R.OrganisationKind>;

/** What the organisation does in the area. As a body: nothing but these fields and codes. */
export const OrganisationRoleWrite = /* @__PURE__ */ (() => z.enum(['commissions', 'provides', 'hosts']))() satisfies z.ZodType<R.OrganisationRole>;

/** A number of an organisation in a public register. As a body: nothing but these fields and codes. */
export const OrganisationIdentifierWrite = /* @__PURE__ */ (() => z.strictObject({
  scheme: IdentifierSchemeWrite,
  value: ShortText,
}))() satisfies z.ZodType<R.OrganisationIdentifier>;

/**
 * Somebody who pays for, runs or hosts day services (Open Referral UK: organization). As a body: nothing but these
 * fields and codes.
 */
export const OrganisationWrite = /* @__PURE__ */ (() => z.strictObject({
  name: ShortText,
  kind: OrganisationKindWrite,
  roles: z.array(OrganisationRoleWrite).check(unique),
  summary: LongText.optional(),
  url: WebUrl.optional(),
  email: Email.optional(),
  telephone: Telephone.optional(),
  logo: MediaWrite.optional(),
  identifiers: z.array(OrganisationIdentifierWrite).optional(),
  budgetRules: BudgetRulesWrite.optional(),
  manageUrl: WebUrl.optional(),
  language: Language,
  source: SourceWrite,
  checkedOn: CalendarDate,
}))() satisfies z.ZodType<R.OrganisationWrite>;

/** A page of organisations. */
export const OrganisationPage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(Organisation),
  nextCursor: z.string().check(atMost(500)).optional(),
  total: Count.optional(),
}))() satisfies z.ZodType<R.OrganisationPage>;

/** What changes in an organisation. Null takes a field away. As a body: nothing but these fields and codes. */
export const OrganisationPatch = /* @__PURE__ */ (() => z.strictObject({
  name: ShortText.optional(),
  kind: OrganisationKindWrite.optional(),
  roles: z.array(OrganisationRoleWrite).check(unique).optional(),
  summary: z.union([LongText, z.null()]).optional(),
  url: z.union([WebUrl, z.null()]).optional(),
  email: z.union([Email, z.null()]).optional(),
  telephone: z.union([Telephone, z.null()]).optional(),
  logo: z.union([MediaWrite, z.null()]).optional(),
  identifiers: z.union([z.array(OrganisationIdentifierWrite), z.null()]).optional(),
  budgetRules: z.union([BudgetRulesWrite, z.null()]).optional(),
  manageUrl: z.union([WebUrl, z.null()]).optional(),
  language: Language.optional(),
  source: SourceWrite.optional(),
  checkedOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.OrganisationPatch>;

/** What the numbers mean. */
export const Scale = /* @__PURE__ */ (() => z.looseObject({
  from: z.int().min(0).max(100),
  to: z.int().min(1).max(100),
  fromLabel: ShortText.optional(),
  toLabel: ShortText.optional(),
}))() satisfies z.ZodType<R.Scale>;

/** Who gave a rating. */
export const RatingBy = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.RatingBy>;

/** One answer. */
export const Rating = /* @__PURE__ */ (() => z.looseObject({
  on: CalendarDate,
  value: z.int().min(0).max(100),
  scale: Scale,
  by: RatingBy,
}))() satisfies z.ZodType<R.Rating>;

/** A measure the person chose. */
export const Outcome = /* @__PURE__ */ (() => z.looseObject({
  measure: ShortText,
  question: ShortText,
  ratings: z.array(Rating),
  author: Author.optional(),
  authoredOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.Outcome>;

/** What the numbers mean. As a body: nothing but these fields and codes. */
export const ScaleWrite = /* @__PURE__ */ (() => z.strictObject({
  from: z.int().min(0).max(100),
  to: z.int().min(1).max(100),
  fromLabel: ShortText.optional(),
  toLabel: ShortText.optional(),
}))() satisfies z.ZodType<R.Scale>;

/** Who gave a rating. As a body: nothing but these fields and codes. */
export const RatingByWrite = /* @__PURE__ */ (() => z.enum(['person', 'other']))() satisfies z.ZodType<R.RatingBy>;

/** One answer. As a body: nothing but these fields and codes. */
export const RatingWrite = /* @__PURE__ */ (() => z.strictObject({
  on: CalendarDate,
  value: z.int().min(0).max(100),
  scale: ScaleWrite,
  by: RatingByWrite,
}))() satisfies z.ZodType<R.Rating>;

/** A measure the person chose. As a body: nothing but these fields and codes. */
export const OutcomeWrite = /* @__PURE__ */ (() => z.strictObject({
  measure: ShortText,
  question: ShortText,
  ratings: z.array(RatingWrite),
}))() satisfies z.ZodType<R.OutcomeWrite>;

/** The outcomes. */
export const OutcomeList = /* @__PURE__ */ (() => z.array(Outcome))() satisfies z.ZodType<R.OutcomeList>;

/** A booking in the same hours. */
export const Overlap = /* @__PURE__ */ (() => z.looseObject({
  bookingId: Id,
  startsAt: Instant,
  endsAt: Instant,
}))() satisfies z.ZodType<R.Overlap>;

/** What a person has told us about themselves, once, to be offered each time. Exists from the first sign-in. */
export const Person = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  preferredName: ShortText,
  pronouns: ShortText.optional(),
  contact: BookingContact.optional(),
  accessNeeds: z.array(NeedOnRecord).max(20),
  languages: z.array(Language).max(10).check(unique),
  communication: z.array(AlternativeForm).max(10).check(unique),
  communicationNote: ShortText.optional(),
  mySafePlaces: LongText.optional(),
  updatedAt: Instant.optional(),
}))() satisfies z.ZodType<R.Person>;

/** What is asked for. */
export const RequestKind = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.RequestKind>;

/** Where a request stands. */
export const RequestStatus = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.RequestStatus>;

/** What the organiser answered. */
export const RequestAnswer = /* @__PURE__ */ (() => z.looseObject({
  message: LongText.optional(),
  meetings: z.array(Meeting).optional(),
  alternatives: z.array(Alternative).max(10).optional(),
  contact: Contact.optional(),
}))() satisfies z.ZodType<R.RequestAnswer>;

/**
 * Something asked for that has no date: to join a group, one-to-one support, a home visit, a programme (Open Booking
 * API: OrderProposal; FHIR: ServiceRequest).
 */
export const Request = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  opportunityId: Id.optional(),
  serviceId: Id.optional(),
  kind: RequestKind,
  for: BookedFor,
  agreement: Agreement.optional(),
  contact: BookingContact.optional(),
  tellOrganiser: TellOrganiser.optional(),
  note: z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(1), atMost(2000)).optional(),
  status: RequestStatus,
  answer: RequestAnswer.optional(),
  createdAt: Instant,
  answeredAt: Instant.optional(),
  withdrawnAt: Instant.optional(),
}))() satisfies z.ZodType<R.Request>;

/** What sort of plan this is. The title is free. */
export const PlanKind = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.PlanKind>;

/** Whether a plan is in use. The person decides, and can change it back. */
export const PlanStatus = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.PlanStatus>;

/** Stands where a part could not be loaded. Never read as "none". */
export const Unavailable = /* @__PURE__ */ (() => z.looseObject({
  unavailable: z.looseObject({
    source: ShortText,
    since: Instant.optional(),
  }),
}))() satisfies z.ZodType<R.Unavailable>;

/** Something somebody said, with who and when. */
export const Words = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  text: LongText,
  author: Author,
  authoredOn: CalendarDate,
}))() satisfies z.ZodType<R.Words>;

/** Things somebody said. */
export const WordsList = /* @__PURE__ */ (() => z.array(Words))() satisfies z.ZodType<R.WordsList>;

/** Whether the person wants to change this. */
export const WantToChange = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.WantToChange>;

/** How one part of life is, in the person's words. */
export const SelfAssessment = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  on: CalendarDate,
  area: ShortText,
  lifeDomain: LifeDomain.optional(),
  howItIs: LongText,
  importance: ShortText.optional(),
  wantToChange: WantToChange,
  author: Author.optional(),
  authoredOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.SelfAssessment>;

/** How things are. */
export const SelfAssessmentList = /* @__PURE__ */ (() => z.array(SelfAssessment))() satisfies z.ZodType<R.SelfAssessmentList>;

/** A part with a heading of the person's own. */
export const Section = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  heading: ShortText,
  text: LongText,
  author: Author,
  authoredOn: CalendarDate,
  sensitive: z.boolean(),
}))() satisfies z.ZodType<R.Section>;

/** The sections. */
export const SectionList = /* @__PURE__ */ (() => z.array(Section))() satisfies z.ZodType<R.SectionList>;

/** Somebody who helps (FHIR: CareTeam). */
export const Supporter = /* @__PURE__ */ (() => z.looseObject({
  name: ShortText,
  role: ShortText,
  since: CalendarDate.optional(),
  mainContact: z.boolean(),
  telephone: Telephone.optional(),
  author: Author.optional(),
  authoredOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.Supporter>;

/** The supporters. */
export const SupporterList = /* @__PURE__ */ (() => z.array(Supporter))() satisfies z.ZodType<R.SupporterList>;

/** Something that is open to everyone and may help. */
export const Pointer = /* @__PURE__ */ (() => z.looseObject({
  opportunityId: Id.optional(),
  organisationId: Id.optional(),
  text: ShortText.optional(),
  title: ShortText.optional(),
  why: ShortText,
  author: Author.optional(),
  authoredOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.Pointer>;

/** The pointers. */
export const PointerList = /* @__PURE__ */ (() => z.array(Pointer))() satisfies z.ZodType<R.PointerList>;

/** A Wellness and Recovery Action Plan. Not the same as a Staying Well plan. */
export const Wrap = /* @__PURE__ */ (() => z.looseObject({
  wellLooksLike: LongText.optional(),
  dailyThings: z.array(ShortText).optional(),
  triggers: z.array(ShortText).optional(),
  earlySigns: z.array(ShortText).optional(),
  whatToDo: z.array(ShortText).optional(),
  author: Author.optional(),
  authoredOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.Wrap>;

/** How a risk was talked through. */
export const RiskRoute = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.RiskRoute>;

/** A wish that others may worry about. Light-touch, panel or safeguarding; no levels, no colours. */
export const Risk = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  whatIWantToDo: LongText,
  whyItMatters: LongText.optional(),
  whatCouldHappen: LongText.optional(),
  whatHelps: LongText.optional(),
  agreedWith: z.array(ShortText).optional(),
  route: RiskRoute.optional(),
  agreedOn: CalendarDate.optional(),
  reviewOn: CalendarDate.optional(),
  author: Author.optional(),
  authoredOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.Risk>;

/** The wishes others may worry about. */
export const RiskList = /* @__PURE__ */ (() => z.array(Risk))() satisfies z.ZodType<R.RiskList>;

/** What came of looking at the plan together. */
export const Review = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  on: CalendarDate,
  by: Author,
  whatChanged: LongText,
  nextSteps: LongText.optional(),
}))() satisfies z.ZodType<R.Review>;

/** The reviews. */
export const ReviewList = /* @__PURE__ */ (() => z.array(Review))() satisfies z.ZodType<R.ReviewList>;

/** What a worker proposes (Barnet: proposals get independent challenge; the person's own words never do). */
export const Proposal = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  text: LongText,
  by: Author,
  on: CalendarDate,
  challenge: Challenge.optional(),
  decidedOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.Proposal>;

/** The proposals. */
export const ProposalList = /* @__PURE__ */ (() => z.array(Proposal))() satisfies z.ZodType<R.ProposalList>;

/** Who reads a plan, so that a screen offers only what they may do. Whoever can read may also comment. */
export const PlanReader = /* @__PURE__ */ (() => z.looseObject({
  isPerson: z.boolean(),
  mayChange: z.boolean(),
  mayReview: z.boolean(),
  mayPropose: z.boolean(),
  proposed: z.array(Id).max(1000).optional(),
  somethingHidden: z.boolean().optional(),
}))() satisfies z.ZodType<R.PlanReader>;

/**
 * A person's plan, in the person's words (FHIR: CarePlan). It belongs to the person and is always open to change by
 * them (Inclusion review; Paths to personalisation).
 */
export const Plan = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  personId: Id,
  personName: ShortText,
  kind: PlanKind.optional(),
  title: ShortText,
  status: PlanStatus,
  version: z.int().min(1),
  updatedAt: Instant,
  language: Language.optional(),
  next: z.union([NextThing, Unavailable]).optional(),
  whatMatters: z.union([WordsList, Unavailable]),
  whatRecoveryMeansToMe: Words.optional(),
  selfAssessment: z.union([SelfAssessmentList, Unavailable]).optional(),
  whatHelps: z.union([WordsList, Unavailable]),
  sections: z.union([SectionList, Unavailable]),
  order: z.array(z.string().check(atMost(60))),
  goals: z.union([GoalList, Unavailable]),
  supporters: z.union([SupporterList, Unavailable]),
  pointers: z.union([PointerList, Unavailable]).optional(),
  healthyLiving: z.union([WordsList, Unavailable]).optional(),
  wrap: z.union([Wrap, Unavailable]).optional(),
  crisis: z.union([Crisis, Unavailable]).optional(),
  risks: z.union([RiskList, Unavailable]).optional(),
  budget: z.union([Budget, Unavailable]).optional(),
  outcomes: z.union([OutcomeList, Unavailable]).optional(),
  reviews: z.union([ReviewList, Unavailable]).optional(),
  proposals: z.union([ProposalList, Unavailable]).optional(),
  lastReviewedOn: CalendarDate.optional(),
  nextReviewOn: CalendarDate.optional(),
  otherFormats: z.array(OtherFormat).optional(),
  reader: PlanReader.optional(),
}))() satisfies z.ZodType<R.Plan>;

/** Everything the service holds about a person. */
export const PersonExport = /* @__PURE__ */ (() => z.looseObject({
  exportedAt: Instant,
  person: Person,
  bookings: z.array(Booking),
  requests: z.array(Request),
  delegations: z.array(Delegation),
  plans: z.array(Plan),
  accessLog: z.array(AccessLogEntry),
}))() satisfies z.ZodType<R.PersonExport>;

/** What changes in what I have told you. Null takes a field away. As a body: nothing but these fields and codes. */
export const PersonPatch = /* @__PURE__ */ (() => z.strictObject({
  preferredName: ShortText.optional(),
  pronouns: z.union([ShortText, z.null()]).optional(),
  contact: z.union([BookingContactWrite, z.null()]).optional(),
  accessNeeds: z.array(NeedOnRecordWrite).max(20).optional(),
  languages: z.array(Language).max(10).check(unique).optional(),
  communication: z.array(AlternativeFormWrite).max(10).check(unique).optional(),
  communicationNote: z.union([ShortText, z.null()]).optional(),
  mySafePlaces: z.union([LongText, z.null()]).optional(),
}))() satisfies z.ZodType<R.PersonPatch>;

/** A plan in a list. */
export const PlanCard = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  personId: Id,
  personName: ShortText,
  kind: PlanKind.optional(),
  title: ShortText,
  status: PlanStatus,
  updatedAt: Instant,
  lastReviewedOn: CalendarDate.optional(),
  nextReviewOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.PlanCard>;

/** What sort of plan this is. The title is free. As a body: nothing but these fields and codes. */
export const PlanKindWrite = /* @__PURE__ */ (() => z.enum(['support-plan', 'staying-well-plan', 'wellness-recovery-action-plan', 'reablement-plan', 'person-centred-plan', 'self-care-plan', 'carer-support-plan', 'crisis-plan']))() satisfies z.ZodType<R.PlanKind>;

/** Whether a plan is in use. The person decides, and can change it back. As a body: nothing but these fields and codes. */
export const PlanStatusWrite = /* @__PURE__ */ (() => z.enum(['draft', 'active', 'ended']))() satisfies z.ZodType<R.PlanStatus>;

/**
 * Words of the person who writes; who and when follow from the sign-in and the clock. As a body: nothing but these
 * fields and codes.
 */
export const WordsWrite = /* @__PURE__ */ (() => z.strictObject({
  id: Id,
  text: LongText,
}))() satisfies z.ZodType<R.WordsWrite>;

/** Whether the person wants to change this. As a body: nothing but these fields and codes. */
export const WantToChangeWrite = /* @__PURE__ */ (() => z.enum(['yes', 'no', 'not-now']))() satisfies z.ZodType<R.WantToChange>;

/** How one part of life is, in the person's words. As a body: nothing but these fields and codes. */
export const SelfAssessmentWrite = /* @__PURE__ */ (() => z.strictObject({
  id: Id,
  on: CalendarDate,
  area: ShortText,
  lifeDomain: LifeDomainWrite.optional(),
  howItIs: LongText,
  importance: ShortText.optional(),
  wantToChange: WantToChangeWrite,
}))() satisfies z.ZodType<R.SelfAssessmentWrite>;

/** Somebody who helps (FHIR: CareTeam). As a body: nothing but these fields and codes. */
export const SupporterWrite = /* @__PURE__ */ (() => z.strictObject({
  name: ShortText,
  role: ShortText,
  since: CalendarDate.optional(),
  mainContact: z.boolean(),
  telephone: Telephone.optional(),
}))() satisfies z.ZodType<R.SupporterWrite>;

/** Something that is open to everyone and may help. As a body: nothing but these fields and codes. */
export const PointerWrite = /* @__PURE__ */ (() => z.strictObject({
  opportunityId: Id.optional(),
  organisationId: Id.optional(),
  text: ShortText.optional(),
  why: ShortText,
}))() satisfies z.ZodType<R.PointerWrite>;

/**
 * A Wellness and Recovery Action Plan. Not the same as a Staying Well plan. As a body: nothing but these fields and
 * codes.
 */
export const WrapWrite = /* @__PURE__ */ (() => z.strictObject({
  wellLooksLike: LongText.optional(),
  dailyThings: z.array(ShortText).optional(),
  triggers: z.array(ShortText).optional(),
  earlySigns: z.array(ShortText).optional(),
  whatToDo: z.array(ShortText).optional(),
}))() satisfies z.ZodType<R.WrapWrite>;

/** How a risk was talked through. As a body: nothing but these fields and codes. */
export const RiskRouteWrite = /* @__PURE__ */ (() => z.enum(['light-touch', 'panel', 'safeguarding']))() satisfies z.ZodType<R.RiskRoute>;

/**
 * A wish that others may worry about. Light-touch, panel or safeguarding; no levels, no colours. As a body: nothing
 * but these fields and codes.
 */
export const RiskWrite = /* @__PURE__ */ (() => z.strictObject({
  id: Id,
  whatIWantToDo: LongText,
  whyItMatters: LongText.optional(),
  whatCouldHappen: LongText.optional(),
  whatHelps: LongText.optional(),
  agreedWith: z.array(ShortText).optional(),
  route: RiskRouteWrite.optional(),
  agreedOn: CalendarDate.optional(),
  reviewOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.RiskWrite>;

/**
 * A plan as the person starts it or writes it anew. Goals, sections, reviews and proposals have addresses of their
 * own. As a body: nothing but these fields and codes.
 */
export const PlanCreate = /* @__PURE__ */ (() => z.strictObject({
  kind: PlanKindWrite.optional(),
  title: ShortText,
  status: PlanStatusWrite.optional(),
  language: Language.optional(),
  next: NextThingWrite.optional(),
  whatMatters: z.array(WordsWrite).max(50).optional(),
  whatRecoveryMeansToMe: WordsWrite.optional(),
  selfAssessment: z.array(SelfAssessmentWrite).max(100).optional(),
  whatHelps: z.array(WordsWrite).max(50).optional(),
  supporters: z.array(SupporterWrite).max(50).optional(),
  pointers: z.array(PointerWrite).max(50).optional(),
  healthyLiving: z.array(WordsWrite).max(50).optional(),
  wrap: WrapWrite.optional(),
  crisis: CrisisWrite.optional(),
  risks: z.array(RiskWrite).max(50).optional(),
  budget: BudgetWrite.optional(),
  outcomes: z.array(OutcomeWrite).max(50).optional(),
  nextReviewOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.PlanCreate>;

/** A whole plan to take away. */
export const PlanExport = /* @__PURE__ */ (() => z.looseObject({
  exportedAt: Instant,
  plan: Plan,
  comments: z.array(Comment),
}))() satisfies z.ZodType<R.PlanExport>;

/** The order the person wants. As a body: nothing but these fields and codes. */
export const PlanOrder = /* @__PURE__ */ (() => z.strictObject({
  order: z.array(z.string().check(atMost(60))).max(200).check(unique),
}))() satisfies z.ZodType<R.PlanOrder>;

/** The plans of the person who is signed in, and those shared with them. */
export const PlanPage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(PlanCard),
  nextCursor: z.string().check(atMost(500)).optional(),
}))() satisfies z.ZodType<R.PlanPage>;

/** What changes in a plan. Null takes a field away. As a body: nothing but these fields and codes. */
export const PlanPatch = /* @__PURE__ */ (() => z.strictObject({
  kind: z.union([PlanKindWrite, z.null()]).optional(),
  title: ShortText.optional(),
  status: z.union([PlanStatusWrite, z.null()]).optional(),
  language: z.union([Language, z.null()]).optional(),
  next: z.union([NextThingWrite, z.null()]).optional(),
  whatMatters: z.union([z.array(WordsWrite).max(50), z.null()]).optional(),
  whatRecoveryMeansToMe: z.union([WordsWrite, z.null()]).optional(),
  selfAssessment: z.union([z.array(SelfAssessmentWrite).max(100), z.null()]).optional(),
  whatHelps: z.union([z.array(WordsWrite).max(50), z.null()]).optional(),
  supporters: z.union([z.array(SupporterWrite).max(50), z.null()]).optional(),
  pointers: z.union([z.array(PointerWrite).max(50), z.null()]).optional(),
  healthyLiving: z.union([z.array(WordsWrite).max(50), z.null()]).optional(),
  wrap: z.union([WrapWrite, z.null()]).optional(),
  crisis: z.union([CrisisWrite, z.null()]).optional(),
  risks: z.union([z.array(RiskWrite).max(50), z.null()]).optional(),
  budget: z.union([BudgetWrite, z.null()]).optional(),
  outcomes: z.union([z.array(OutcomeWrite).max(50), z.null()]).optional(),
  nextReviewOn: z.union([CalendarDate, z.null()]).optional(),
}))() satisfies z.ZodType<R.PlanPatch>;

/** A plan on a card. */
export const PlanSummary = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  personName: ShortText,
  kind: PlanKind.optional(),
  title: ShortText,
  status: PlanStatus,
  updatedAt: Instant,
  next: NextThing.optional(),
  mainContact: Supporter.optional(),
  goalsDoing: Count.optional(),
  goalsAchieved: Count.optional(),
  lastReviewedOn: CalendarDate.optional(),
  nextReviewOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.PlanSummary>;

/** What went wrong, as RFC 9457 says it, fit for a person to read. Never a stack, never an echo of what was sent. */
export const Problem = /* @__PURE__ */ (() => z.looseObject({
  type: z.string().regex(new RegExp('^(?:https:\\/\\/[A-Za-z0-9](?:[A-Za-z0-9._~:/?#[\\]@!$&\'()*+,;=-]|%[0-9A-Fa-f]{2})*)$', 'u')),
  title: ShortText,
  status: z.int().min(400).max(599),
  detail: LongText.optional(),
  instance: z.string().check(atMost(100)).optional(),
  code: z.string(),
  errors: z.array(InputError).optional(),
  alternatives: z.array(Alternative).max(10).optional(),
  contact: Contact.optional(),
  overlaps: z.array(Overlap).optional(),
  currentVersion: z.string().check(atMost(100)).optional(),
}))() satisfies z.ZodType<R.Problem>;

/** What a worker proposes, or what an independent person says about it. As a body: nothing but these fields and codes. */
export const ProposalWrite = /* @__PURE__ */ (() => z.strictObject({
  text: LongText,
  challenge: ChallengeWrite.optional(),
  decidedOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.ProposalWrite>;

/** Why somebody other than the person looks. As a body: nothing but these fields and codes. */
export const PurposeOfUseWrite = /* @__PURE__ */ (() => z.enum(['support', 'direct-care', 'emergency']))() satisfies z.ZodType<R.PurposeOfUse>;

/** Somebody who is coming, with no more than they allowed the organiser to know. */
export const RegisterEntry = /* @__PURE__ */ (() => z.looseObject({
  bookingId: Id,
  status: BookingStatus,
  places: z.int().min(1).max(10),
  name: ShortText,
  accessNeeds: z.array(AccessNeed).check(unique).optional(),
  companions: z.int().min(0).max(5).optional(),
  note: LongText.optional(),
  contact: BookingContact.optional(),
}))() satisfies z.ZodType<R.RegisterEntry>;

/** Who is coming to a session. */
export const Register = /* @__PURE__ */ (() => z.looseObject({
  session: Session,
  items: z.array(RegisterEntry),
}))() satisfies z.ZodType<R.Register>;

/** What is wrong with a record. As a body: nothing but these fields and codes. */
export const ReportReasonWrite = /* @__PURE__ */ (() => z.enum(['closed', 'wrong-time', 'wrong-place', 'wrong-contact', 'wrong-access', 'not-welcoming', 'other']))() satisfies z.ZodType<R.ReportReason>;

/** "Something here is wrong": goes to whoever may correct the record. As a body: nothing but these fields and codes. */
export const ReportWrite = /* @__PURE__ */ (() => z.strictObject({
  what: ReportReasonWrite,
  text: z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(1), atMost(2000)).optional(),
  contact: BookingContactWrite.optional(),
}))() satisfies z.ZodType<R.ReportWrite>;

/** What is asked for. As a body: nothing but these fields and codes. */
export const RequestKindWrite = /* @__PURE__ */ (() => z.enum(['join', 'form', 'meet-first', 'visit-me']))() satisfies z.ZodType<R.RequestKind>;

/**
 * Something asked for that has no date: to join a group, one-to-one support, a home visit, a programme (Open Booking
 * API: OrderProposal; FHIR: ServiceRequest). As a body: nothing but these fields and codes.
 */
export const RequestWrite = /* @__PURE__ */ (() => z.strictObject({
  opportunityId: Id.optional(),
  serviceId: Id.optional(),
  kind: RequestKindWrite,
  for: BookedForWrite,
  agreement: AgreementWrite.optional(),
  contact: BookingContactWrite.optional(),
  tellOrganiser: TellOrganiserWrite.optional(),
  note: z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(1), atMost(2000)).optional(),
}))() satisfies z.ZodType<R.RequestWrite>;

/** A yes. As a body: nothing but these fields and codes. */
export const RequestAccept = /* @__PURE__ */ (() => z.strictObject({
  message: LongText.optional(),
  meetings: z.array(MeetingWrite).max(52).optional(),
}))() satisfies z.ZodType<R.RequestAccept>;

/** A no. It comes with something else and somebody to talk to. As a body: nothing but these fields and codes. */
export const RequestDecline = /* @__PURE__ */ (() => z.strictObject({
  message: LongText.optional(),
  alternatives: z.array(AlternativeWrite).max(10).optional(),
  contact: ContactWrite,
}))() satisfies z.ZodType<R.RequestDecline>;

/** A page of requests. */
export const RequestPage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(Request),
  nextCursor: z.string().check(atMost(500)).optional(),
  total: Count.optional(),
}))() satisfies z.ZodType<R.RequestPage>;

/** What a response is about. */
export const ResponseAbout = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.ResponseAbout>;

/** What came of what people said. */
export const ResponseStatus = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.ResponseStatus>;

/** What came of what people said: "You said, we did". Public. */
export const Response = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  about: ResponseAbout,
  areaId: Id,
  lifeDomain: LifeDomain.optional(),
  status: ResponseStatus,
  text: LongText,
  opportunityId: Id.optional(),
  on: CalendarDate,
  language: Language,
}))() satisfies z.ZodType<R.Response>;

/** What a response is about. As a body: nothing but these fields and codes. */
export const ResponseAboutWrite = /* @__PURE__ */ (() => z.enum(['wishes', 'gap', 'feedback']))() satisfies z.ZodType<R.ResponseAbout>;

/** What came of what people said. As a body: nothing but these fields and codes. */
export const ResponseStatusWrite = /* @__PURE__ */ (() => z.enum(['heard', 'planned', 'started', 'cannot']))() satisfies z.ZodType<R.ResponseStatus>;

/** What came of what people said: "You said, we did". Public. As a body: nothing but these fields and codes. */
export const ResponseWrite = /* @__PURE__ */ (() => z.strictObject({
  about: ResponseAboutWrite,
  areaId: Id,
  lifeDomain: LifeDomainWrite.optional(),
  status: ResponseStatusWrite,
  text: LongText,
  opportunityId: Id.optional(),
  on: CalendarDate,
  language: Language,
}))() satisfies z.ZodType<R.ResponseWrite>;

/** A page of responses. */
export const ResponsePage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(Response),
  nextCursor: z.string().check(atMost(500)).optional(),
  total: Count.optional(),
}))() satisfies z.ZodType<R.ResponsePage>;

/** What changes in a response. Null takes a field away. As a body: nothing but these fields and codes. */
export const ResponsePatch = /* @__PURE__ */ (() => z.strictObject({
  about: ResponseAboutWrite.optional(),
  areaId: Id.optional(),
  lifeDomain: z.union([LifeDomainWrite, z.null()]).optional(),
  status: ResponseStatusWrite.optional(),
  text: LongText.optional(),
  opportunityId: z.union([Id, z.null()]).optional(),
  on: CalendarDate.optional(),
  language: Language.optional(),
}))() satisfies z.ZodType<R.ResponsePatch>;

/** What came of looking at the plan together. As a body: nothing but these fields and codes. */
export const ReviewWrite = /* @__PURE__ */ (() => z.strictObject({
  on: CalendarDate,
  whatChanged: LongText,
  nextSteps: LongText.optional(),
  nextReviewOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.ReviewWrite>;

/** What changes in a section. Null takes a field away. As a body: nothing but these fields and codes. */
export const SectionPatch = /* @__PURE__ */ (() => z.strictObject({
  heading: ShortText.optional(),
  text: LongText.optional(),
  sensitive: z.boolean().optional(),
}))() satisfies z.ZodType<R.SectionPatch>;

/** A section as somebody writes it. As a body: nothing but these fields and codes. */
export const SectionWrite = /* @__PURE__ */ (() => z.strictObject({
  heading: ShortText,
  text: LongText,
  sensitive: z.boolean(),
}))() satisfies z.ZodType<R.SectionWrite>;

/** The part of the model of service this is. */
export const ServiceComponent = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.ServiceComponent>;

/** A service that runs day after day (Open Referral UK: service; FHIR: HealthcareService). */
export const Service = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  organisationId: Id,
  areaIds: z.array(Id).check(unique),
  component: ServiceComponent,
  name: ShortText,
  summary: LongText.optional(),
  eligibility: Eligibility,
  accessRoutes: z.array(AccessRoute).check(unique),
  openingHours: z.array(OpeningHours),
  provisionElements: z.array(ProvisionElement).check(unique).optional(),
  duration: Duration,
  comeBack: LongText.optional(),
  contact: Contact.optional(),
  closing: Closing.optional(),
  language: Language,
  source: Source,
  checkedOn: CalendarDate,
}))() satisfies z.ZodType<R.Service>;

/**
 * A service that runs day after day (Open Referral UK: service; FHIR: HealthcareService). As a body: nothing but these
 * fields and codes.
 */
export const ServiceWrite = /* @__PURE__ */ (() => z.strictObject({
  organisationId: Id,
  areaIds: z.array(Id).check(unique),
  component: ServiceComponentWrite,
  name: ShortText,
  summary: LongText.optional(),
  eligibility: EligibilityWrite,
  accessRoutes: z.array(AccessRouteWrite).check(unique),
  openingHours: z.array(OpeningHoursWrite),
  provisionElements: z.array(ProvisionElementWrite).check(unique).optional(),
  duration: DurationWrite,
  comeBack: LongText.optional(),
  contact: ContactWrite.optional(),
  closing: ClosingWrite.optional(),
  language: Language,
  source: SourceWrite,
  checkedOn: CalendarDate,
}))() satisfies z.ZodType<R.ServiceWrite>;

/** A page of services. */
export const ServicePage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(Service),
  nextCursor: z.string().check(atMost(500)).optional(),
  total: Count.optional(),
}))() satisfies z.ZodType<R.ServicePage>;

/** What changes in a service. Null takes a field away. As a body: nothing but these fields and codes. */
export const ServicePatch = /* @__PURE__ */ (() => z.strictObject({
  organisationId: Id.optional(),
  areaIds: z.array(Id).check(unique).optional(),
  component: ServiceComponentWrite.optional(),
  name: ShortText.optional(),
  summary: z.union([LongText, z.null()]).optional(),
  eligibility: EligibilityWrite.optional(),
  accessRoutes: z.array(AccessRouteWrite).check(unique).optional(),
  openingHours: z.array(OpeningHoursWrite).optional(),
  provisionElements: z.union([z.array(ProvisionElementWrite).check(unique), z.null()]).optional(),
  duration: DurationWrite.optional(),
  comeBack: z.union([LongText, z.null()]).optional(),
  contact: z.union([ContactWrite, z.null()]).optional(),
  closing: z.union([ClosingWrite, z.null()]).optional(),
  language: Language.optional(),
  source: SourceWrite.optional(),
  checkedOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.ServicePatch>;

/** Whether a session takes place. A cancelled one stays, marked. As a body: nothing but these fields and codes. */
export const SessionStatusWrite = /* @__PURE__ */ (() => z.enum(['scheduled', 'cancelled', 'postponed', 'moved']))() satisfies z.ZodType<R.SessionStatus>;

/**
 * One dated occurrence (OpenActive: ScheduledSession; FHIR: Slot). The link of an online session stands in the
 * booking, never here. As a body: nothing but these fields and codes.
 */
export const SessionWrite = /* @__PURE__ */ (() => z.strictObject({
  opportunityId: Id,
  startsAt: Instant,
  endsAt: Instant,
  timeZone: TimeZone,
  venueId: Id.optional(),
  online: z.boolean(),
  status: SessionStatusWrite,
  capacity: Count.optional(),
  onlineUrl: WebUrl.optional(),
  bookingOpensAt: Instant.optional(),
  bookingClosesAt: Instant.optional(),
  languages: z.array(Language).check(unique).optional(),
  interpreters: z.array(Language).check(unique).optional(),
  leader: ShortText.optional(),
  note: LongText.optional(),
}))() satisfies z.ZodType<R.SessionWrite>;

/** Why a session is cancelled. Everybody who booked is told. As a body: nothing but these fields and codes. */
export const SessionCancel = /* @__PURE__ */ (() => z.strictObject({
  reason: LongText,
}))() satisfies z.ZodType<R.SessionCancel>;

/** Sessions of one opportunity in order of time; cancelled ones stay, marked. */
export const SessionPage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(Session),
  venues: z.array(Venue).optional(),
  nextCursor: z.string().check(atMost(500)).optional(),
}))() satisfies z.ZodType<R.SessionPage>;

/** What changes in a session. Null takes a field away. As a body: nothing but these fields and codes. */
export const SessionPatch = /* @__PURE__ */ (() => z.strictObject({
  opportunityId: Id.optional(),
  startsAt: Instant.optional(),
  endsAt: Instant.optional(),
  timeZone: TimeZone.optional(),
  venueId: z.union([Id, z.null()]).optional(),
  online: z.boolean().optional(),
  status: SessionStatusWrite.optional(),
  capacity: z.union([Count, z.null()]).optional(),
  onlineUrl: z.union([WebUrl, z.null()]).optional(),
  bookingOpensAt: z.union([Instant, z.null()]).optional(),
  bookingClosesAt: z.union([Instant, z.null()]).optional(),
  languages: z.union([z.array(Language).check(unique), z.null()]).optional(),
  interpreters: z.union([z.array(Language).check(unique), z.null()]).optional(),
  leader: z.union([ShortText, z.null()]).optional(),
  note: z.union([LongText, z.null()]).optional(),
}))() satisfies z.ZodType<R.SessionPatch>;

/** What a share allows. */
export const ShareScope = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.ShareScope>;

/** What somebody may see and do with a plan: the one truth of it. */
export const Share = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  delegationId: Id,
  scopes: z.array(ShareScope).min(1).check(unique),
  parts: z.array(z.string().check(atMost(60))).max(60).check(unique).optional(),
  reveal: z.boolean(),
  endsOn: CalendarDate,
}))() satisfies z.ZodType<R.Share>;

/** What a share allows. As a body: nothing but these fields and codes. */
export const ShareScopeWrite = /* @__PURE__ */ (() => z.enum(['book', 'see-plan', 'edit-plan', 'see-budget']))() satisfies z.ZodType<R.ShareScope>;

/** What somebody may see and do with a plan: the one truth of it. As a body: nothing but these fields and codes. */
export const ShareWrite = /* @__PURE__ */ (() => z.strictObject({
  delegationId: Id,
  scopes: z.array(ShareScopeWrite).min(1).check(unique),
  parts: z.array(z.string().check(atMost(60))).max(60).check(unique).optional(),
  reveal: z.boolean(),
  endsOn: CalendarDate,
}))() satisfies z.ZodType<R.ShareWrite>;

/** The shares of a plan. */
export const SharePage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(Share),
}))() satisfies z.ZodType<R.SharePage>;

/** What can change in a step. As a body: nothing but these fields and codes. */
export const StepPatch = /* @__PURE__ */ (() => z.strictObject({
  text: z.union([ShortText, z.null()]).optional(),
  who: z.union([ShortText, z.null()]).optional(),
  due: z.union([CalendarDate, z.null()]).optional(),
  status: z.union([StepStatusWrite, z.null()]).optional(),
  doneOn: z.union([CalendarDate, z.null()]).optional(),
  celebration: z.union([CelebrationWrite, z.null()]).optional(),
}))() satisfies z.ZodType<R.StepPatch>;

/** One code of a closed list. */
export const Term = /* @__PURE__ */ (() => z.looseObject({
  code: z.string().regex(new RegExp('^[a-z0-9-]+$', 'u')).check(atMost(60)),
  plainLabel: ShortText,
  description: LongText.optional(),
  broader: z.string().check(atMost(60)).optional(),
  sameAs: z.array(WebUrl).optional(),
}))() satisfies z.ZodType<R.Term>;

/** How to get there, in words. As a body: nothing but these fields and codes. */
export const TransportWrite = /* @__PURE__ */ (() => z.strictObject({
  nearestStop: ShortText.optional(),
  stepFreeRoute: ShortText.optional(),
  parking: ShortText.optional(),
  entrance: ShortText.optional(),
}))() satisfies z.ZodType<R.Transport>;

/**
 * A place people come to (OpenActive: Place; Open Referral UK: location). As a body: nothing but these fields and
 * codes.
 */
export const VenueWrite = /* @__PURE__ */ (() => z.strictObject({
  name: ShortText,
  organisationId: Id.optional(),
  address: AddressWrite.optional(),
  outcode: Outcode.optional(),
  geo: GeoWrite.optional(),
  setting: SettingWrite,
  accessFeatures: AccessFeaturesWrite,
  transport: TransportWrite.optional(),
  language: Language,
  source: SourceWrite,
  checkedOn: CalendarDate,
}))() satisfies z.ZodType<R.VenueWrite>;

/** What changes in a venue. Null takes a field away. As a body: nothing but these fields and codes. */
export const VenuePatch = /* @__PURE__ */ (() => z.strictObject({
  name: ShortText.optional(),
  organisationId: z.union([Id, z.null()]).optional(),
  address: z.union([AddressWrite, z.null()]).optional(),
  outcode: z.union([Outcode, z.null()]).optional(),
  geo: z.union([GeoWrite, z.null()]).optional(),
  setting: SettingWrite.optional(),
  accessFeatures: AccessFeaturesWrite.optional(),
  transport: z.union([TransportWrite, z.null()]).optional(),
  language: Language.optional(),
  source: SourceWrite.optional(),
  checkedOn: CalendarDate.optional(),
}))() satisfies z.ZodType<R.VenuePatch>;

/** A closed list of the contract. */
export const Vocabulary = /* @__PURE__ */ (() => z.looseObject({
  name: z.string().regex(new RegExp('^[A-Z][A-Za-z]+$', 'u')).check(atMost(60)),
  version: z.string().check(atMost(20)),
  description: LongText.optional(),
  language: Language.optional(),
  checked: z.boolean().optional(),
  terms: z.array(Term),
}))() satisfies z.ZodType<R.Vocabulary>;

/** All closed lists. */
export const VocabularyPage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(Vocabulary),
}))() satisfies z.ZodType<R.VocabularyPage>;

/**
 * What somebody would like to do and could not find. Its text is never public. As a body: nothing but these fields and
 * codes.
 */
export const WishWrite = /* @__PURE__ */ (() => z.strictObject({
  text: z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(1), atMost(2000)),
  outcode: Outcode.optional(),
  lifeDomain: LifeDomainWrite.optional(),
  contact: BookingContactWrite.optional(),
}))() satisfies z.ZodType<R.WishWrite>;

/** What an inclusion worker answers to a wish. As a body: nothing but these fields and codes. */
export const WishAnswerWrite = /* @__PURE__ */ (() => z.strictObject({
  message: LongText,
  opportunityIds: z.array(Id).max(10).check(unique).optional(),
  contact: ContactWrite.optional(),
}))() satisfies z.ZodType<R.WishAnswer>;
