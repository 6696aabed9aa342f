// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { components } from './types.ts';

/** What a place offers for access. */
export type AccessFeature = components['schemas']['AccessFeature'];
/** What a place offers for access. A feature that is absent counts as not known, which is not the same as no. */
export type AccessFeatures = components['schemas']['AccessFeatures'];
/** Somebody looked at the plan, or tried to. */
export type AccessLogEntry = components['schemas']['AccessLogEntry'];
/** Who has looked at the plan. */
export type AccessLogPage = components['schemas']['AccessLogPage'];
/** What a person needs in order to take part. */
export type AccessNeed = components['schemas']['AccessNeed'];
/** What came of somebody looking at a plan. */
export type AccessOutcome = components['schemas']['AccessOutcome'];
/** A way in. */
export type AccessRoute = components['schemas']['AccessRoute'];
/** Whether somebody can go along. */
export type Accompanied = components['schemas']['Accompanied'];
/** For how long somebody can go along. */
export type AccompaniedTimes = components['schemas']['AccompaniedTimes'];
/** A postal address. */
export type Address = components['schemas']['Address'];
/** Ages in whole years, both included. */
export type AgeRange = components['schemas']['AgeRange'];
/** How a person agreed that somebody else books for them. */
export type Agreement = components['schemas']['Agreement'];
/** A share of the budget. */
export type Allocation = components['schemas']['Allocation'];
/** Somebody who helps with a goal. */
export type Ally = components['schemas']['Ally'];
/** Something else a person could do instead. */
export type Alternative = components['schemas']['Alternative'];
/** Another form of the same information. */
export type AlternativeForm = components['schemas']['AlternativeForm'];
/** A place a service covers: a borough, a county or a part of one. A county team is not "20 miles away". */
export type Area = components['schemas']['Area'];
/** What sort of area this is. */
export type AreaKind = components['schemas']['AreaKind'];
/** All areas the service knows. */
export type AreaPage = components['schemas']['AreaPage'];
/**
 * Whether the person came. Only where the provider switches it on, shown to the person, used for nothing but an offer
 * of help.
 */
export type Attendance = components['schemas']['Attendance'];
/** People it is especially meant for. */
export type Audience = components['schemas']['Audience'];
/** Who it is especially for. What is absent is open: nothing is assumed. */
export type AudienceInfo = components['schemas']['AudienceInfo'];
/** Who wrote something. */
export type Author = components['schemas']['Author'];
/** Who comes. */
export type BookedFor = components['schemas']['BookedFor'];
/** Who comes. */
export type BookedForWrite = components['schemas']['BookedForWrite'];
/** Somebody without an account. The name is whatever they want to be called. */
export type BookedForGuest = components['schemas']['BookedForGuest'];
/** The person who is signed in. */
export type BookedForMe = components['schemas']['BookedForMe'];
/** Somebody who agreed that the one who is signed in books for them. */
export type BookedForPerson = components['schemas']['BookedForPerson'];
/** Somebody who agreed that the one who is signed in books for them. */
export type BookedForPersonWrite = components['schemas']['BookedForPersonWrite'];
/** What was booked, in the few facts a booking shows. */
export type BookedOpportunity = components['schemas']['BookedOpportunity'];
/** A place in a session, from the moment it is kept to after the session (OpenActive: Order; FHIR: Appointment). */
export type Booking = components['schemas']['Booking'];
/** Nothing has to be said to cancel. */
export type BookingCancel = components['schemas']['BookingCancel'];
/** The rest of what a booking needs; written and confirmed in one transaction. */
export type BookingConfirm = components['schemas']['BookingConfirm'];
/** How to reach the person about this booking. */
export type BookingContact = components['schemas']['BookingContact'];
/**
 * What keeping a place or waiting for one needs. Everything else comes with confirm. For a waiting place the contact
 * comes here, because the offer is sent to it.
 */
export type BookingCreate = components['schemas']['BookingCreate'];
/** What makes keeping a place longer safe to repeat. */
export type BookingExtend = components['schemas']['BookingExtend'];
/** Whether a place is kept or waited for. */
export type BookingIntent = components['schemas']['BookingIntent'];
/** Where a booking moves to. The new place is taken before the old one is freed. */
export type BookingMove = components['schemas']['BookingMove'];
/** The bookings of the person who is signed in. */
export type BookingPage = components['schemas']['BookingPage'];
/** What can be corrected in a booking. */
export type BookingPatch = components['schemas']['BookingPatch'];
/** Where a booking stands. Time alone moves held and offered to expired. */
export type BookingStatus = components['schemas']['BookingStatus'];
/** A personal budget. Money is in pence. */
export type Budget = components['schemas']['Budget'];
/** A personal budget. Money is in pence. */
export type BudgetWrite = components['schemas']['BudgetWrite'];
/** How the money is paid. */
export type BudgetForm = components['schemas']['BudgetForm'];
/** Who pays. */
export type BudgetFundedBy = components['schemas']['BudgetFundedBy'];
/** Who holds the money. */
export type BudgetHeldBy = components['schemas']['BudgetHeldBy'];
/** A council's rules for personal budgets (Paths to personalisation: exclusions should be clear to all). */
export type BudgetRules = components['schemas']['BudgetRules'];
/** A day of the calendar, YYYY-MM-DD, without a time or zone. */
export type CalendarDate = components['schemas']['CalendarDate'];
/** Who cancelled. */
export type CancelledBy = components['schemas']['CancelledBy'];
/** Something that went well. */
export type Celebration = components['schemas']['Celebration'];
/** Independent challenge and review of a proposal. */
export type Challenge = components['schemas']['Challenge'];
/** Independent challenge of a proposal. */
export type ChallengeWrite = components['schemas']['ChallengeWrite'];
/** What to know about a service that is going to close. */
export type Closing = components['schemas']['Closing'];
/** Something said about a part of a plan, beside it. */
export type Comment = components['schemas']['Comment'];
/** Something said about a part of a plan, beside it. */
export type CommentWrite = components['schemas']['CommentWrite'];
/** What sort of comment this is. */
export type CommentKind = components['schemas']['CommentKind'];
/** What was said about a plan. */
export type CommentPage = components['schemas']['CommentPage'];
/** Somebody to talk to. At least one way to reach them is given wherever there is one. */
export type Contact = components['schemas']['Contact'];
/** How to get in touch. */
export type ContactChannel = components['schemas']['ContactChannel'];
/** What it costs. */
export type Cost = components['schemas']['Cost'];
/** What it costs. */
export type CostKind = components['schemas']['CostKind'];
/** A whole number of things or people. */
export type Count = components['schemas']['Count'];
/** What I wish for in a crisis. */
export type Crisis = components['schemas']['Crisis'];
/** What I wish for in a crisis. */
export type CrisisWrite = components['schemas']['CrisisWrite'];
/** A day of the week. */
export type DayOfWeek = components['schemas']['DayOfWeek'];
/** Who may act for somebody, and why. What they may see and do is said by shares. */
export type Delegation = components['schemas']['Delegation'];
/** Who may act for somebody, and why. What they may see and do is said by shares. */
export type DelegationWrite = components['schemas']['DelegationWrite'];
/** Why somebody may act for another. */
export type DelegationBasis = components['schemas']['DelegationBasis'];
/** The delegations of the person who is signed in, in both directions. */
export type DelegationPage = components['schemas']['DelegationPage'];
/**
 * How long it goes on. The number of weeks is data, never a constant: 13 in Southwark, 6 to 12 elsewhere, no limit in
 * some places.
 */
export type Duration = components['schemas']['Duration'];
/** How long it goes on. */
export type DurationKind = components['schemas']['DurationKind'];
/** Who can come. */
export type Eligibility = components['schemas']['Eligibility'];
/** Who can come. */
export type EligibilityWho = components['schemas']['EligibilityWho'];
/** An email address. */
export type Email = components['schemas']['Email'];
/** Access in an emergency: with a reason, for a short time, flagged and told to the person. */
export type EmergencyAccess = components['schemas']['EmergencyAccess'];
/** Access in an emergency: with a reason, for a short time, flagged and told to the person. */
export type EmergencyAccessWrite = components['schemas']['EmergencyAccessWrite'];
/** How often something repeats. */
export type Every = components['schemas']['Every'];
/** Codes of a filter with how many results each would give. */
export type FacetCounts = components['schemas']['FacetCounts'];
/** A point on the map (WGS 84). */
export type Geo = components['schemas']['Geo'];
/** Something the person wants to do (FHIR: Goal). */
export type Goal = components['schemas']['Goal'];
/** The goals. */
export type GoalList = components['schemas']['GoalList'];
/** What changes in a goal. Null takes a field away. */
export type GoalPatch = components['schemas']['GoalPatch'];
/** Where a goal stands. */
export type GoalStatus = components['schemas']['GoalStatus'];
/** A goal as somebody writes it. */
export type GoalWrite = components['schemas']['GoalWrite'];
/** What a group has to work out: distress, decisions and money (Southwark). */
export type GroupAgreement = components['schemas']['GroupAgreement'];
/** A named kind of group work or activity. */
export type GroupWork = components['schemas']['GroupWork'];
/** What people get for having a say. */
export type HaveASay = components['schemas']['HaveASay'];
/** UUIDv7 (RFC 9562), random and naming nothing. Whoever creates a record makes it. */
export type Id = components['schemas']['Id'];
/** Who gives out an identifier. */
export type IdentifierScheme = components['schemas']['IdentifierScheme'];
/** One place in the input that is not right. */
export type InputError = components['schemas']['InputError'];
/** A moment in time, RFC 3339 with offset. */
export type Instant = components['schemas']['Instant'];
/** How to join. */
export type Joining = components['schemas']['Joining'];
/** How to join. */
export type JoiningMode = components['schemas']['JoiningMode'];
/** Yes, no, or nobody has told us. Not known is never read as no. */
export type Known = components['schemas']['Known'];
/** A language as a BCP 47 tag, such as en, cy or bfi (British Sign Language). */
export type Language = components['schemas']['Language'];
/** Who decides and who runs it; led and run are kept apart. */
export type LedBy = components['schemas']['LedBy'];
/** A part of life an opportunity or a goal is about. */
export type LifeDomain = components['schemas']['LifeDomain'];
/** A link. Only https, mailto or tel, checked on the way in and out. */
export type LinkUrl = components['schemas']['LinkUrl'];
/** A time of day on the clock of the place, 24 hours, HH:MM. */
export type LocalTime = components['schemas']['LocalTime'];
/** Plain text. A blank line begins a paragraph, a line that begins with "- " is a list item. No HTML. */
export type LongText = components['schemas']['LongText'];
/** What one worker has to look at so that the directory stays true. */
export type Maintenance = components['schemas']['Maintenance'];
/** One record to look at, and why. */
export type MaintenanceItem = components['schemas']['MaintenanceItem'];
/** Why somebody has to look at a record. */
export type MaintenanceReason = components['schemas']['MaintenanceReason'];
/** A picture, served by the API itself under /media/{id}. A foreign picture is never shown. */
export type Media = components['schemas']['Media'];
/** When and where to meet. */
export type Meeting = components['schemas']['Meeting'];
/** Whose number or address messages go to. */
export type MessagesTo = components['schemas']['MessagesTo'];
/** A place: an outcode, a town as typed, or a point with two decimals. */
export type Near = components['schemas']['Near'];
/** The first part of a postcode. */
export type NearOutcode = components['schemas']['NearOutcode'];
/** A point, rounded to two decimals (about a kilometre). */
export type NearPoint = components['schemas']['NearPoint'];
/** A town or area by name. */
export type NearTown = components['schemas']['NearTown'];
/** One need, with a day to ask whether it is still right. */
export type NeedOnRecord = components['schemas']['NeedOnRecord'];
/** What happens next, who does it and by when. */
export type NextThing = components['schemas']['NextThing'];
/** What happens next, who does it and by when. */
export type NextThingWrite = components['schemas']['NextThingWrite'];
/** One stretch of one day of the week. */
export type OpeningHours = components['schemas']['OpeningHours'];
/** One thing a person can join (OpenActive: SessionSeries or CourseInstance; Open Referral UK: service). */
export type Opportunity = components['schemas']['Opportunity'];
/** One thing a person can join (OpenActive: SessionSeries or CourseInstance; Open Referral UK: service). */
export type OpportunityWrite = components['schemas']['OpportunityWrite'];
/** What sort of thing this is. */
export type OpportunityKind = components['schemas']['OpportunityKind'];
/** One opportunity in a list. */
export type OpportunityMatch = components['schemas']['OpportunityMatch'];
/** A page of opportunities with what the filters would give. Mainstream and specialist are mixed, always. */
export type OpportunityPage = components['schemas']['OpportunityPage'];
/** What changes in an opportunity. Null takes a field away. */
export type OpportunityPatch = components['schemas']['OpportunityPatch'];
/** What somebody looks for. It travels in the body, because words and places may say something about health. */
export type OpportunitySearch = components['schemas']['OpportunitySearch'];
/** Whether it is running. */
export type OpportunityStatus = components['schemas']['OpportunityStatus'];
/** Somebody who pays for, runs or hosts day services (Open Referral UK: organization). */
export type Organisation = components['schemas']['Organisation'];
/** Somebody who pays for, runs or hosts day services (Open Referral UK: organization). */
export type OrganisationWrite = components['schemas']['OrganisationWrite'];
/** A number of an organisation in a public register. */
export type OrganisationIdentifier = components['schemas']['OrganisationIdentifier'];
/** What sort of organisation this is. */
export type OrganisationKind = components['schemas']['OrganisationKind'];
/** A page of organisations. */
export type OrganisationPage = components['schemas']['OrganisationPage'];
/** What changes in an organisation. Null takes a field away. */
export type OrganisationPatch = components['schemas']['OrganisationPatch'];
/** What the organisation does in the area. */
export type OrganisationRole = components['schemas']['OrganisationRole'];
/** The same information in another form or language. */
export type OtherFormat = components['schemas']['OtherFormat'];
/** The first part of a postcode, such as SE5. A whole postcode is never asked for or kept. */
export type Outcode = components['schemas']['Outcode'];
/** A measure the person chose. */
export type Outcome = components['schemas']['Outcome'];
/** A measure the person chose. */
export type OutcomeWrite = components['schemas']['OutcomeWrite'];
/** The outcomes. */
export type OutcomeList = components['schemas']['OutcomeList'];
/** A booking in the same hours. */
export type Overlap = components['schemas']['Overlap'];
/** What to know about a self-run group (Southwark). */
export type PeerGroup = components['schemas']['PeerGroup'];
/** Who may come to a self-run group. */
export type PeerGroupMembership = components['schemas']['PeerGroupMembership'];
/** How far a self-run group has come. */
export type PeerGroupStage = components['schemas']['PeerGroupStage'];
/** Money in pence, pounds sterling (GBP). */
export type Pence = components['schemas']['Pence'];
/** A stretch of days, both ends included. */
export type Period = components['schemas']['Period'];
/** What a person has told us about themselves, once, to be offered each time. Exists from the first sign-in. */
export type Person = components['schemas']['Person'];
/** Everything the service holds about a person. */
export type PersonExport = components['schemas']['PersonExport'];
/** What changes in what I have told you. Null takes a field away. */
export type PersonPatch = components['schemas']['PersonPatch'];
/** A place the server knows: one of its areas, towns or outcodes. */
export type Place = components['schemas']['Place'];
/**
 * A person's plan, in the person's words (FHIR: CarePlan). It belongs to the person and is always open to change by
 * them (Inclusion review; Paths to personalisation).
 */
export type Plan = components['schemas']['Plan'];
/** A plan in a list. */
export type PlanCard = components['schemas']['PlanCard'];
/**
 * A plan as the person starts it or writes it anew. Goals, sections, reviews and proposals have addresses of their
 * own.
 */
export type PlanCreate = components['schemas']['PlanCreate'];
/** A whole plan to take away. */
export type PlanExport = components['schemas']['PlanExport'];
/** What sort of plan this is. The title is free. */
export type PlanKind = components['schemas']['PlanKind'];
/** The order the person wants. */
export type PlanOrder = components['schemas']['PlanOrder'];
/** The plans of the person who is signed in, and those shared with them. */
export type PlanPage = components['schemas']['PlanPage'];
/** What changes in a plan. Null takes a field away. */
export type PlanPatch = components['schemas']['PlanPatch'];
/** Who reads a plan, so that a screen offers only what they may do. Whoever can read may also comment. */
export type PlanReader = components['schemas']['PlanReader'];
/** Whether a plan is in use. The person decides, and can change it back. */
export type PlanStatus = components['schemas']['PlanStatus'];
/** A plan on a card. */
export type PlanSummary = components['schemas']['PlanSummary'];
/** Something that is open to everyone and may help. */
export type Pointer = components['schemas']['Pointer'];
/** Something that is open to everyone and may help. */
export type PointerWrite = components['schemas']['PointerWrite'];
/** The pointers. */
export type PointerList = components['schemas']['PointerList'];
/** What went wrong, as RFC 9457 says it, fit for a person to read. Never a stack, never an echo of what was sent. */
export type Problem = components['schemas']['Problem'];
/** What a worker proposes (Barnet: proposals get independent challenge; the person's own words never do). */
export type Proposal = components['schemas']['Proposal'];
/** The proposals. */
export type ProposalList = components['schemas']['ProposalList'];
/** What a worker proposes, or what an independent person says about it. */
export type ProposalWrite = components['schemas']['ProposalWrite'];
/** One of the twelve elements of day services counted in 2008. */
export type ProvisionElement = components['schemas']['ProvisionElement'];
/** Why somebody other than the person looks. */
export type PurposeOfUse = components['schemas']['PurposeOfUse'];
/** One answer. */
export type Rating = components['schemas']['Rating'];
/** Who gave a rating. */
export type RatingBy = components['schemas']['RatingBy'];
/** Somebody who has read the wishes. */
export type ReadBy = components['schemas']['ReadBy'];
/** Who is coming to a session. */
export type Register = components['schemas']['Register'];
/** Somebody who is coming, with no more than they allowed the organiser to know. */
export type RegisterEntry = components['schemas']['RegisterEntry'];
/** Who the helper is to the person. */
export type Relationship = components['schemas']['Relationship'];
/** "Something here is wrong": goes to whoever may correct the record. */
export type Report = components['schemas']['Report'];
/** "Something here is wrong": goes to whoever may correct the record. */
export type ReportWrite = components['schemas']['ReportWrite'];
/** What is wrong with a record. */
export type ReportReason = components['schemas']['ReportReason'];
/**
 * Something asked for that has no date: to join a group, one-to-one support, a home visit, a programme (Open Booking
 * API: OrderProposal; FHIR: ServiceRequest).
 */
export type Request = components['schemas']['Request'];
/**
 * Something asked for that has no date: to join a group, one-to-one support, a home visit, a programme (Open Booking
 * API: OrderProposal; FHIR: ServiceRequest).
 */
export type RequestWrite = components['schemas']['RequestWrite'];
/** A yes. */
export type RequestAccept = components['schemas']['RequestAccept'];
/** What the organiser answered. */
export type RequestAnswer = components['schemas']['RequestAnswer'];
/** A no. It comes with something else and somebody to talk to. */
export type RequestDecline = components['schemas']['RequestDecline'];
/** What is asked for. */
export type RequestKind = components['schemas']['RequestKind'];
/** A page of requests. */
export type RequestPage = components['schemas']['RequestPage'];
/** Where a request stands. */
export type RequestStatus = components['schemas']['RequestStatus'];
/** What came of what people said: "You said, we did". Public. */
export type Response = components['schemas']['Response'];
/** What came of what people said: "You said, we did". Public. */
export type ResponseWrite = components['schemas']['ResponseWrite'];
/** What a response is about. */
export type ResponseAbout = components['schemas']['ResponseAbout'];
/** A page of responses. */
export type ResponsePage = components['schemas']['ResponsePage'];
/** What changes in a response. Null takes a field away. */
export type ResponsePatch = components['schemas']['ResponsePatch'];
/** What came of what people said. */
export type ResponseStatus = components['schemas']['ResponseStatus'];
/** What came of looking at the plan together. */
export type Review = components['schemas']['Review'];
/** The reviews. */
export type ReviewList = components['schemas']['ReviewList'];
/** What came of looking at the plan together. */
export type ReviewWrite = components['schemas']['ReviewWrite'];
/** A wish that others may worry about. Light-touch, panel or safeguarding; no levels, no colours. */
export type Risk = components['schemas']['Risk'];
/** A wish that others may worry about. Light-touch, panel or safeguarding; no levels, no colours. */
export type RiskWrite = components['schemas']['RiskWrite'];
/** The wishes others may worry about. */
export type RiskList = components['schemas']['RiskList'];
/** How a risk was talked through. */
export type RiskRoute = components['schemas']['RiskRoute'];
/** What the numbers mean. */
export type Scale = components['schemas']['Scale'];
/** When it happens, as local times in a zone (OpenActive: Schedule). Sessions are worked out from it. */
export type Schedule = components['schemas']['Schedule'];
/** A day on which it does not happen, or happens on another day. */
export type ScheduleException = components['schemas']['ScheduleException'];
/** The unit a schedule repeats in. */
export type ScheduleUnit = components['schemas']['ScheduleUnit'];
/** A part with a heading of the person's own. */
export type Section = components['schemas']['Section'];
/** The sections. */
export type SectionList = components['schemas']['SectionList'];
/** What changes in a section. Null takes a field away. */
export type SectionPatch = components['schemas']['SectionPatch'];
/** A section as somebody writes it. */
export type SectionWrite = components['schemas']['SectionWrite'];
/** How one part of life is, in the person's words. */
export type SelfAssessment = components['schemas']['SelfAssessment'];
/** How one part of life is, in the person's words. */
export type SelfAssessmentWrite = components['schemas']['SelfAssessmentWrite'];
/** How things are. */
export type SelfAssessmentList = components['schemas']['SelfAssessmentList'];
/** A service that runs day after day (Open Referral UK: service; FHIR: HealthcareService). */
export type Service = components['schemas']['Service'];
/** A service that runs day after day (Open Referral UK: service; FHIR: HealthcareService). */
export type ServiceWrite = components['schemas']['ServiceWrite'];
/** The part of the model of service this is. */
export type ServiceComponent = components['schemas']['ServiceComponent'];
/** A page of services. */
export type ServicePage = components['schemas']['ServicePage'];
/** What changes in a service. Null takes a field away. */
export type ServicePatch = components['schemas']['ServicePatch'];
/**
 * One dated occurrence (OpenActive: ScheduledSession; FHIR: Slot). The link of an online session stands in the
 * booking, never here.
 */
export type Session = components['schemas']['Session'];
/**
 * One dated occurrence (OpenActive: ScheduledSession; FHIR: Slot). The link of an online session stands in the
 * booking, never here.
 */
export type SessionWrite = components['schemas']['SessionWrite'];
/** Why a session is cancelled. Everybody who booked is told. */
export type SessionCancel = components['schemas']['SessionCancel'];
/** Sessions of one opportunity in order of time; cancelled ones stay, marked. */
export type SessionPage = components['schemas']['SessionPage'];
/** What changes in a session. Null takes a field away. */
export type SessionPatch = components['schemas']['SessionPatch'];
/** Whether a session takes place. A cancelled one stays, marked. */
export type SessionStatus = components['schemas']['SessionStatus'];
/** The sort of place it happens in. */
export type Setting = components['schemas']['Setting'];
/** What somebody may see and do with a plan: the one truth of it. */
export type Share = components['schemas']['Share'];
/** What somebody may see and do with a plan: the one truth of it. */
export type ShareWrite = components['schemas']['ShareWrite'];
/** The shares of a plan. */
export type SharePage = components['schemas']['SharePage'];
/** What a share allows. */
export type ShareScope = components['schemas']['ShareScope'];
/** One line of plain text, no HTML. */
export type ShortText = components['schemas']['ShortText'];
/** Where a directory record comes from. */
export type Source = components['schemas']['Source'];
/** One small step towards a goal. */
export type Step = components['schemas']['Step'];
/** One small step towards a goal. */
export type StepWrite = components['schemas']['StepWrite'];
/** What can change in a step. */
export type StepPatch = components['schemas']['StepPatch'];
/** Where a small step stands. */
export type StepStatus = components['schemas']['StepStatus'];
/** A filter to drop. */
export type Suggestion = components['schemas']['Suggestion'];
/** Help somebody can have to take part. */
export type SupportOffered = components['schemas']['SupportOffered'];
/** Somebody who helps (FHIR: CareTeam). */
export type Supporter = components['schemas']['Supporter'];
/** Somebody who helps (FHIR: CareTeam). */
export type SupporterWrite = components['schemas']['SupporterWrite'];
/** The supporters. */
export type SupporterList = components['schemas']['SupporterList'];
/** A telephone number as people write it. */
export type Telephone = components['schemas']['Telephone'];
/** What the organiser may know. */
export type TellOrganiser = components['schemas']['TellOrganiser'];
/** One code of a closed list. */
export type Term = components['schemas']['Term'];
/** Part of the day a session starts in, in the time of the venue. */
export type TimeOfDay = components['schemas']['TimeOfDay'];
/** An IANA time zone name, such as Europe/London. */
export type TimeZone = components['schemas']['TimeZone'];
/** How to get there, in words. */
export type Transport = components['schemas']['Transport'];
/** Stands where a part could not be loaded. Never read as "none". */
export type Unavailable = components['schemas']['Unavailable'];
/** A filter by something that a record may not say. */
export type UnknownFilter = components['schemas']['UnknownFilter'];
/** A place people come to (OpenActive: Place; Open Referral UK: location). */
export type Venue = components['schemas']['Venue'];
/** A place people come to (OpenActive: Place; Open Referral UK: location). */
export type VenueWrite = components['schemas']['VenueWrite'];
/** What changes in a venue. Null takes a field away. */
export type VenuePatch = components['schemas']['VenuePatch'];
/** A closed list of the contract. */
export type Vocabulary = components['schemas']['Vocabulary'];
/** All closed lists. */
export type VocabularyPage = components['schemas']['VocabularyPage'];
/** Whether the person wants to change this. */
export type WantToChange = components['schemas']['WantToChange'];
/** A web address. Only https, checked on the way in and out. */
export type WebUrl = components['schemas']['WebUrl'];
/** What it is like the first time. */
export type WhatToExpect = components['schemas']['WhatToExpect'];
/** What somebody would like to do and could not find. Its text is never public. */
export type Wish = components['schemas']['Wish'];
/** What somebody would like to do and could not find. Its text is never public. */
export type WishWrite = components['schemas']['WishWrite'];
/** What an inclusion worker answers to a wish. */
export type WishAnswer = components['schemas']['WishAnswer'];
/** Whether a wish has been answered. */
export type WishStatus = components['schemas']['WishStatus'];
/** Something somebody said, with who and when. */
export type Words = components['schemas']['Words'];
/** Things somebody said. */
export type WordsList = components['schemas']['WordsList'];
/** Words of the person who writes; who and when follow from the sign-in and the clock. */
export type WordsWrite = components['schemas']['WordsWrite'];
/** A Wellness and Recovery Action Plan. Not the same as a Staying Well plan. */
export type Wrap = components['schemas']['Wrap'];
/** A Wellness and Recovery Action Plan. Not the same as a Staying Well plan. */
export type WrapWrite = components['schemas']['WrapWrite'];
