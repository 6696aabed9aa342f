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

/** One line of plain text, no HTML. */
export const ShortText = /* @__PURE__ */ (() => z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(1), atMost(300)))() satisfies z.ZodType<R.ShortText>;

/** A postal address. */
export const Address = /* @__PURE__ */ (() => z.looseObject({
  lines: z.array(ShortText).min(1).max(4),
  town: ShortText.optional(),
  postcode: z.string().regex(new RegExp('^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$', 'u')).check(atMost(8)).optional(),
}))() satisfies z.ZodType<R.Address>;

/** Ages in whole years, both included. */
export const AgeRange = /* @__PURE__ */ (() => z.looseObject({
  from: z.int().min(0).max(120).optional(),
  to: z.int().min(0).max(120).optional(),
}))() satisfies z.ZodType<R.AgeRange>;

/** A day of the calendar, YYYY-MM-DD, without a time or zone. */
export const CalendarDate = /* @__PURE__ */ (() => z.iso.date())() satisfies z.ZodType<R.CalendarDate>;

/** How a person agreed that somebody else books for them. */
export const Agreement = /* @__PURE__ */ (() => z.looseObject({
  how: ShortText,
  on: CalendarDate.optional(),
}))() satisfies z.ZodType<R.Agreement>;

/** How a person agreed that somebody else books for them. As a body: nothing but these fields and codes. */
export const AgreementWrite = /* @__PURE__ */ (() => z.strictObject({
  how: ShortText,
  on: CalendarDate.optional(),
}))() satisfies z.ZodType<R.Agreement>;

/** Money in pence, pounds sterling (GBP). */
export const Pence = /* @__PURE__ */ (() => z.int().min(0).max(100000000000))() satisfies z.ZodType<R.Pence>;

/** UUIDv7 (RFC 9562), random and naming nothing. Whoever creates a record makes it. */
export const Id = /* @__PURE__ */ (() => z.guid())() satisfies z.ZodType<R.Id>;

/** A share of the budget. */
export const Allocation = /* @__PURE__ */ (() => z.looseObject({
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

/** A moment in time, RFC 3339 with offset. */
export const Instant = /* @__PURE__ */ (() => z.iso.datetime({ offset: true }))() satisfies z.ZodType<R.Instant>;

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

/** Another form of the same information. */
export const AlternativeForm = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.AlternativeForm>;

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
  nextCursor: z.string().check(atMost(500)).optional(),
}))() satisfies z.ZodType<R.AreaPage>;

/** People it is especially meant for. */
export const Audience = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.Audience>;

/** People it is especially meant for. As a body: nothing but these fields and codes. */
export const AudienceWrite = /* @__PURE__ */ (() => z.enum(['women', 'younger-people', 'ethnic-or-cultural-community', 'lgbt', 'older-people', 'deaf-bsl-users', 'travelling-communities', 'rural', 'carers', 'young-carers', 'parents', 'homeless', 'prisoners', 'new-budget-holders', 'faith-community']))() satisfies z.ZodType<R.Audience>;

/** Plain text. A blank line begins a paragraph, a line that begins with "- " is a list item. No HTML. */
export const LongText = /* @__PURE__ */ (() => z.string().regex(new RegExp('^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$', 'u')).check(atLeast(1), atMost(10000)))() satisfies z.ZodType<R.LongText>;

/** Who it is especially for. What is absent is open: nothing is assumed. */
export const AudienceInfo = /* @__PURE__ */ (() => z.looseObject({
  womenOnly: z.boolean().optional(),
  ages: AgeRange.optional(),
  communities: z.array(Audience).check(unique).optional(),
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
}))() satisfies z.ZodType<R.BookedForPerson>;

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

/** Whether a session takes place. */
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

/** The bookings of the person who is signed in. */
export const BookingPage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(Booking),
  nextCursor: z.string().check(atMost(500)).optional(),
  total: Count.optional(),
}))() satisfies z.ZodType<R.BookingPage>;

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
}))() satisfies z.ZodType<R.Budget>;

/** Something that went well. */
export const Celebration = /* @__PURE__ */ (() => z.looseObject({
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

/** What to know about a service that is going to close. */
export const Closing = /* @__PURE__ */ (() => z.looseObject({
  on: CalendarDate,
  why: LongText.optional(),
  replacedBy: z.array(Id).optional(),
  contact: Contact.optional(),
}))() satisfies z.ZodType<R.Closing>;

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
}))() satisfies z.ZodType<R.Crisis>;

/** A day of the week. */
export const DayOfWeek = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.DayOfWeek>;

/** A day of the week. As a body: nothing but these fields and codes. */
export const DayOfWeekWrite = /* @__PURE__ */ (() => z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']))() satisfies z.ZodType<R.DayOfWeek>;

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

/** Who can come. */
export const EligibilityWho = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.EligibilityWho>;

/** Who can come. */
export const Eligibility = /* @__PURE__ */ (() => z.looseObject({
  who: EligibilityWho,
  note: LongText.optional(),
}))() satisfies z.ZodType<R.Eligibility>;

/** The unit a schedule repeats in. */
export const ScheduleUnit = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.ScheduleUnit>;

/** How often something repeats. */
export const Every = /* @__PURE__ */ (() => z.looseObject({
  count: z.int().min(1).max(52),
  unit: ScheduleUnit,
}))() satisfies z.ZodType<R.Every>;

/** Codes of a filter with how many results each would give. */
export const FacetCounts = /* @__PURE__ */ (() => z.record(z.string(), Count))() satisfies z.ZodType<R.FacetCounts>;

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

/** What a group has to work out: distress, decisions and money (Southwark). */
export const GroupAgreement = /* @__PURE__ */ (() => z.looseObject({
  ifSomeoneIsDistressed: LongText.optional(),
  howWeDecide: LongText.optional(),
  howMoneyIsKept: LongText.optional(),
}))() satisfies z.ZodType<R.GroupAgreement>;

/** A named kind of group work or activity. */
export const GroupWork = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.GroupWork>;

/** What people get for having a say. */
export const HaveASay = /* @__PURE__ */ (() => z.looseObject({
  paid: Known.optional(),
  expenses: Known.optional(),
  training: Known.optional(),
}))() satisfies z.ZodType<R.HaveASay>;

/** Who gives out an identifier. */
export const IdentifierScheme = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.IdentifierScheme>;

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

/** Who decides and who runs it; led and run are kept apart. */
export const LedBy = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.LedBy>;

/** Who decides and who runs it; led and run are kept apart. As a body: nothing but these fields and codes. */
export const LedByWrite = /* @__PURE__ */ (() => z.enum(['staff', 'volunteers', 'jointly-run', 'user-led', 'user-run', 'visiting-expert']))() satisfies z.ZodType<R.LedBy>;

/** A part of life an opportunity or a goal is about. As a body: nothing but these fields and codes. */
export const LifeDomainWrite = /* @__PURE__ */ (() => z.enum(['employment', 'volunteering', 'learning', 'arts', 'faith-and-identity', 'sport-and-exercise', 'neighbourhood', 'money-and-housing', 'friends-and-social-life', 'family-and-caring', 'home-and-daily-living', 'managing-my-mental-health', 'health-and-wellbeing', 'having-a-say']))() satisfies z.ZodType<R.LifeDomain>;

/** A time of day on the clock of the place, 24 hours, HH:MM. */
export const LocalTime = /* @__PURE__ */ (() => z.string().regex(new RegExp('^([01][0-9]|2[0-3]):[0-5][0-9]$', 'u')))() satisfies z.ZodType<R.LocalTime>;

/** A picture, served by the API itself under /media/{id}. A foreign picture is never shown. */
export const Media = /* @__PURE__ */ (() => z.looseObject({
  id: Id,
  alt: z.string().check(atMost(300)),
}))() satisfies z.ZodType<R.Media>;

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

/** What happens next, who does it and by when. */
export const NextThing = /* @__PURE__ */ (() => z.looseObject({
  what: LongText,
  who: ShortText,
  by: CalendarDate.optional(),
}))() satisfies z.ZodType<R.NextThing>;

/** One stretch of one day of the week. */
export const OpeningHours = /* @__PURE__ */ (() => z.looseObject({
  dayOfWeek: DayOfWeek,
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
  haveASay: HaveASay.optional(),
  status: OpportunityStatus,
  language: Language,
  source: Source,
  checkedOn: CalendarDate,
}))() satisfies z.ZodType<R.Opportunity>;

/** What sort of thing this is. As a body: nothing but these fields and codes. */
export const OpportunityKindWrite = /* @__PURE__ */ (() => z.enum(['activity', 'course', 'group', 'one-to-one', 'volunteering', 'work-experience', 'have-a-say', 'training-for-members', 'break', 'facility']))() satisfies z.ZodType<R.OpportunityKind>;

/** One opportunity in a list. */
export const OpportunityMatch = /* @__PURE__ */ (() => z.looseObject({
  opportunity: Opportunity,
  nextSessions: z.array(Session).max(3),
  venue: Venue.optional(),
  distanceKm: z.number().min(0).max(21000).optional(),
  matched: z.array(z.enum(['title', 'summary', 'description', 'activity', 'organisation', 'place'])).check(unique),
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

/** One of the twelve elements of day services counted in 2008. As a body: nothing but these fields and codes. */
export const ProvisionElementWrite = /* @__PURE__ */ (() => z.enum(['individual-bridge-building', 'group-bridge-building', 'person-centred-planning', 'drop-in', 'open-to-public', 'mainstream-venue', 'home-outreach', 'user-run', 'women-only', 'under-represented-groups', 'self-management', 'vocational-or-skills']))() satisfies z.ZodType<R.ProvisionElement>;

/** The part of the model of service this is. As a body: nothing but these fields and codes. */
export const ServiceComponentWrite = /* @__PURE__ */ (() => z.enum(['hub', 'satellite', 'reablement', 'peer-support', 'inclusion', 'time-bank', 'employment', 'day-service']))() satisfies z.ZodType<R.ServiceComponent>;

/** The sort of place it happens in. As a body: nothing but these fields and codes. */
export const SettingWrite = /* @__PURE__ */ (() => z.enum(['mainstream-venue', 'mental-health-venue', 'home', 'inpatient-ward', 'sheltered-accommodation', 'sports-centre', 'gp-surgery', 'shop-or-pub', 'mobile-library', 'jobcentre', 'online', 'allotment', 'outdoors', 'workplace']))() satisfies z.ZodType<R.Setting>;

/** Part of the day a session starts in, in the time of the venue. As a body: nothing but these fields and codes. */
export const TimeOfDay = /* @__PURE__ */ (() => z.enum(['morning', 'afternoon', 'evening']))() satisfies z.ZodType<R.TimeOfDay>;

/** Help somebody can have to take part. As a body: nothing but these fields and codes. */
export const SupportOfferedWrite = /* @__PURE__ */ (() => z.enum(['accompanied', 'buddy', 'travel-help', 'pick-up', 'interpreter', 'advocate', 'home-visit', 'help-with-forms', 'replacement-care', 'carer-welcome', 'adjustments-on-request']))() satisfies z.ZodType<R.SupportOffered>;

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
  includeNotKnown: z.array(z.enum(['accessFeature', 'cost', 'language'])).max(20).check(unique).optional(),
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

/** A page of organisations. */
export const OrganisationPage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(Organisation),
  nextCursor: z.string().check(atMost(500)).optional(),
  total: Count.optional(),
}))() satisfies z.ZodType<R.OrganisationPage>;

/** What the organisation does in the area. As a body: nothing but these fields and codes. */
export const OrganisationRoleWrite = /* @__PURE__ */ (() => z.enum(['commissions', 'provides', 'hosts']))() satisfies z.ZodType<R.OrganisationRole>;

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
}))() satisfies z.ZodType<R.Outcome>;

/** The outcomes. */
export const OutcomeList = /* @__PURE__ */ (() => z.array(Outcome))() satisfies z.ZodType<R.OutcomeList>;

/** A booking in the same hours. */
export const Overlap = /* @__PURE__ */ (() => z.looseObject({
  bookingId: Id,
  startsAt: Instant,
  endsAt: Instant,
}))() satisfies z.ZodType<R.Overlap>;

/** What sort of plan this is. The title is free. */
export const PlanKind = /* @__PURE__ */ (() => z.string())() satisfies z.ZodType<R.PlanKind>;

/** Whether a plan is in use. */
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
}))() satisfies z.ZodType<R.Plan>;

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

/** The plans of the person who is signed in, and those shared with them. */
export const PlanPage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(PlanCard),
  nextCursor: z.string().check(atMost(500)).optional(),
}))() satisfies z.ZodType<R.PlanPage>;

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

/** A page of services. */
export const ServicePage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(Service),
  nextCursor: z.string().check(atMost(500)).optional(),
  total: Count.optional(),
}))() satisfies z.ZodType<R.ServicePage>;

/** Sessions of one opportunity in order of time; cancelled ones stay, marked. */
export const SessionPage = /* @__PURE__ */ (() => z.looseObject({
  items: z.array(Session),
  venues: z.array(Venue).optional(),
  nextCursor: z.string().check(atMost(500)).optional(),
}))() satisfies z.ZodType<R.SessionPage>;

/** One code of a closed list. */
export const Term = /* @__PURE__ */ (() => z.looseObject({
  code: z.string().regex(new RegExp('^[a-z0-9-]+$', 'u')).check(atMost(60)),
  plainLabel: ShortText,
  description: LongText.optional(),
  broader: z.string().check(atMost(60)).optional(),
  sameAs: z.array(WebUrl).optional(),
}))() satisfies z.ZodType<R.Term>;

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
