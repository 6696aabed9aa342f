// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What a place has that makes it easier to get in and take part. */
export const AccessFeature = [
  { code: 'step-free', label: 'Step-free' },
  { code: 'accessible-toilet', label: 'Accessible toilet' },
  { code: 'hearing-loop', label: 'Hearing loop' },
  { code: 'bsl', label: 'British Sign Language' },
  { code: 'easy-read', label: 'Easy read information' },
  { code: 'large-print', label: 'Large print information' },
  { code: 'quiet-space', label: 'Quiet space' },
  { code: 'assistance-dogs', label: 'Assistance dogs welcome' },
  { code: 'parking', label: 'Blue Badge parking' },
] as const;
export type AccessFeatureCode = (typeof AccessFeature)[number]['code'];

/** What a person needs in order to take part. */
export const AccessNeed = [
  { code: 'step-free', label: 'A step-free way in' },
  { code: 'accessible-toilet', label: 'An accessible toilet' },
  { code: 'hearing-loop', label: 'A hearing loop' },
  { code: 'bsl', label: 'British Sign Language' },
  { code: 'interpreter', label: 'An interpreter' },
  { code: 'easy-read', label: 'Easy read' },
  { code: 'large-print', label: 'Large print' },
  { code: 'quiet-space', label: 'A quiet space' },
  { code: 'assistance-dog', label: 'My assistance dog with me' },
  { code: 'parking', label: 'Parking near the door' },
  { code: 'support-person', label: 'Someone with me' },
  { code: 'extra-time', label: 'Extra time' },
  { code: 'contact-by-text-only', label: 'Contact by text only' },
] as const;
export type AccessNeedCode = (typeof AccessNeed)[number]['code'];

/** A way in: what has to happen before somebody can come. */
export const AccessRoute = [
  { code: 'drop-in', label: 'Just turn up' },
  { code: 'self-referral', label: 'Ask to join yourself' },
  { code: 'open-to-public', label: 'Open to everyone' },
  { code: 'care-coordination', label: 'Through your care co-ordinator' },
  { code: 'primary-care-referral', label: 'Your GP surgery asks for you' },
  { code: 'specialist-referral', label: 'A mental health team asks for you' },
  { code: 'assessment', label: 'After a social care assessment' },
  { code: 'planned-attendance', label: 'On days you have agreed' },
  { code: 'home-visit', label: 'Somebody visits you at home' },
  { code: 'in-reach', label: 'Somebody comes to your ward or supported home' },
  { code: 'signposting', label: 'A short programme points you here' },
  { code: 'access-hub', label: 'Through the team that answers first' },
  { code: 'triage', label: 'After a first talk about what you need' },
  { code: 'jobcentre', label: 'Through the Jobcentre' },
  { code: 'own-or-budget-purchase', label: 'Pay yourself or with a personal budget' },
  { code: 'rapid-return', label: 'Come back quickly if you were here before' },
] as const;
export type AccessRouteCode = (typeof AccessRoute)[number]['code'];

/** For how long somebody can go along with you. */
export const AccompaniedTimes = [
  { code: 'first-visit', label: 'The first time' },
  { code: 'until-settled', label: 'Until you feel settled' },
  { code: 'as-long-as-needed', label: 'As long as you need' },
  { code: 'not-known', label: 'They have not told us' },
] as const;
export type AccompaniedTimesCode = (typeof AccompaniedTimes)[number]['code'];

/** Another form of the same information. */
export const AlternativeForm = [
  { code: 'easy-read', label: 'Easy read' },
  { code: 'bsl', label: 'British Sign Language' },
  { code: 'audio', label: 'Audio' },
  { code: 'large-print', label: 'Large print' },
  { code: 'translation', label: 'Another language' },
] as const;
export type AlternativeFormCode = (typeof AlternativeForm)[number]['code'];

/** What sort of area it is. */
export const AreaKind = [
  { code: 'borough', label: 'Borough' },
  { code: 'county', label: 'County' },
  { code: 'locality', label: 'Part of a county or borough' },
  { code: 'neighbourhood', label: 'Neighbourhood' },
] as const;
export type AreaKindCode = (typeof AreaKind)[number]['code'];

/** People something is especially meant for. */
export const Audience = [
  { code: 'women', label: 'Women' },
  { code: 'younger-people', label: 'Younger people (aged under 30)' },
  { code: 'ethnic-or-cultural-community', label: 'Black, Asian and other ethnic communities' },
  { code: 'lgbt', label: 'Lesbian, gay, bisexual and transgender people' },
  { code: 'older-people', label: 'Older people' },
  { code: 'deaf-bsl-users', label: 'People whose first language is British Sign Language' },
  { code: 'travelling-communities', label: 'Gypsy, Roma and Traveller communities' },
  { code: 'rural', label: 'People living in rural areas' },
  { code: 'carers', label: 'People who look after someone' },
  { code: 'young-carers', label: 'Young people who look after someone' },
  { code: 'parents', label: 'Parents with mental health needs' },
  { code: 'homeless', label: 'People without a home' },
  { code: 'prisoners', label: 'People in prison or just out' },
  { code: 'new-budget-holders', label: 'People new to personal budgets' },
  { code: 'faith-community', label: 'People who share a faith' },
] as const;
export type AudienceCode = (typeof Audience)[number]['code'];

/** Whether a place is kept now or waited for. */
export const BookingIntent = [
  { code: 'hold', label: 'Keep a place' },
  { code: 'wait', label: 'Wait for a place' },
] as const;
export type BookingIntentCode = (typeof BookingIntent)[number]['code'];

/** How the money for support comes. */
export const BudgetForm = [
  { code: 'direct-payment', label: 'Paid to me' },
  { code: 'notional', label: 'Arranged for me' },
  { code: 'mixed', label: 'Some of each' },
] as const;
export type BudgetFormCode = (typeof BudgetForm)[number]['code'];

/** Whose money it is. */
export const BudgetFundedBy = [
  { code: 'social-care', label: 'Social care' },
  { code: 'health', label: 'Health' },
  { code: 'joint', label: 'Health and social care' },
  { code: 'self', label: 'My own money' },
] as const;
export type BudgetFundedByCode = (typeof BudgetFundedBy)[number]['code'];

/** Who keeps the money for support. */
export const BudgetHeldBy = [
  { code: 'me', label: 'Me' },
  { code: 'individual', label: 'Someone I chose' },
  { code: 'agency', label: 'An agency' },
  { code: 'trust', label: 'A trust' },
  { code: 'provider', label: 'The provider' },
  { code: 'council', label: 'The council' },
  { code: 'nhs', label: 'The NHS' },
] as const;
export type BudgetHeldByCode = (typeof BudgetHeldBy)[number]['code'];

/** Who cancelled a booking. */
export const CancelledBy = [
  { code: 'person', label: 'By you' },
  { code: 'provider', label: 'By us' },
] as const;
export type CancelledByCode = (typeof CancelledBy)[number]['code'];

/** What sort of comment it is. */
export const CommentKind = [
  { code: 'comment', label: 'A comment' },
  { code: 'something-is-wrong', label: 'Something here is wrong' },
] as const;
export type CommentKindCode = (typeof CommentKind)[number]['code'];

/** How to get in touch with somebody. */
export const ContactChannel = [
  { code: 'text', label: 'Text message' },
  { code: 'email', label: 'Email' },
  { code: 'phone', label: 'Phone' },
  { code: 'post', label: 'Letter' },
  { code: 'none', label: 'Do not contact me' },
] as const;
export type ContactChannelCode = (typeof ContactChannel)[number]['code'];

/** What it costs. */
export const CostKind = [
  { code: 'free', label: 'Free' },
  { code: 'fixed', label: 'A fixed price' },
  { code: 'donation', label: 'Give what you can' },
  { code: 'concession', label: 'Cheaper for some people' },
  { code: 'means-tested', label: 'Depends on your money' },
  { code: 'varies', label: 'It varies' },
  { code: 'not-known', label: 'They have not told us' },
] as const;
export type CostKindCode = (typeof CostKind)[number]['code'];

/** A day of the week. */
export const DayOfWeek = [
  { code: 'monday', label: 'Monday' },
  { code: 'tuesday', label: 'Tuesday' },
  { code: 'wednesday', label: 'Wednesday' },
  { code: 'thursday', label: 'Thursday' },
  { code: 'friday', label: 'Friday' },
  { code: 'saturday', label: 'Saturday' },
  { code: 'sunday', label: 'Sunday' },
] as const;
export type DayOfWeekCode = (typeof DayOfWeek)[number]['code'];

/** Why somebody may act for the person. */
export const DelegationBasis = [
  { code: 'agreed', label: 'I agreed' },
  { code: 'advocate', label: 'An advocate' },
  { code: 'legal-authority', label: 'By law' },
] as const;
export type DelegationBasisCode = (typeof DelegationBasis)[number]['code'];

/** How long it goes on. */
export const DurationKind = [
  { code: 'one-off', label: 'Once' },
  { code: 'weeks', label: 'A number of weeks' },
  { code: 'months', label: 'A number of months' },
  { code: 'until-ready', label: 'Until you are ready to leave' },
  { code: 'no-limit', label: 'As long as you like' },
  { code: 'not-known', label: 'They have not told us' },
] as const;
export type DurationKindCode = (typeof DurationKind)[number]['code'];

/** Who can come. */
export const EligibilityWho = [
  { code: 'anyone', label: 'Anyone' },
  { code: 'mental-health-need', label: 'Anyone who finds their mental health hard' },
  { code: 'area-resident', label: 'People who live here' },
  { code: 'referred', label: 'People who were referred' },
  { code: 'social-care-eligible', label: 'People who can get social care' },
  { code: 's117', label: 'People with aftercare under section 117' },
  { code: 'carers', label: 'People who help someone' },
  { code: 'not-known', label: 'They have not told us' },
] as const;
export type EligibilityWhoCode = (typeof EligibilityWho)[number]['code'];

/** Where the money for something comes from. */
export const FundingSource = [
  { code: 'council-and-pct', label: 'The council and the local NHS' },
  { code: 'personal-budgets-pooled', label: 'People put their budgets together' },
  { code: 'room-hire', label: 'Renting out rooms' },
  { code: 'direct-payments', label: 'Direct payments' },
  { code: 'user-run-groups-fund', label: 'A fund for groups people run themselves' },
  { code: 'start-up-funding', label: 'Money to get started' },
  { code: 'grants', label: 'Grants' },
  { code: 'free-premises', label: 'A room for free' },
  { code: 'trading', label: 'Selling things for a good cause' },
  { code: 'transformation-fund', label: 'Money for changing day services' },
  { code: 'nhs-to-social-care', label: 'NHS money for social care' },
  { code: 'section-75', label: 'NHS and council money together' },
] as const;
export type FundingSourceCode = (typeof FundingSource)[number]['code'];

/** How far a goal has come, in the person's words. */
export const GoalStatus = [
  { code: 'not-started', label: 'Not started' },
  { code: 'doing', label: 'Doing' },
  { code: 'paused', label: 'Paused' },
  { code: 'achieved', label: 'Done it' },
  { code: 'changed', label: 'Changed my mind' },
] as const;
export type GoalStatusCode = (typeof GoalStatus)[number]['code'];

/** A named kind of activity or group that people in day services do. */
export const GroupWork = [
  { code: 'cognitive-behavioural-therapy', label: 'Thinking and feeling skills (CBT)' },
  { code: 'anxiety-management', label: 'Coping with worry' },
  { code: 'hearing-voices', label: 'Hearing voices group' },
  { code: 'complementary-therapies', label: 'Treatments that help you relax' },
  { code: 'gardening', label: 'Gardening' },
  { code: 'art', label: 'Art' },
  { code: 'cooking', label: 'Cooking' },
  { code: 'computing', label: 'Computers' },
  { code: 'discussion', label: 'Discussion group' },
  { code: 'outings', label: 'Days out' },
  { code: 'cafe-group', label: 'Café group' },
  { code: 'lunch-club', label: 'Lunch club' },
  { code: 'self-harm-support', label: 'Support for people who hurt themselves' },
  { code: 'community-support-group', label: 'African Caribbean community group' },
  { code: 'asian-women-support', label: 'Asian women\'s group' },
  { code: 'it-training', label: 'Computer training' },
  { code: 'keep-fit', label: 'Keep fit' },
  { code: 'massage', label: 'Massage' },
  { code: 'cinema-club', label: 'Cinema club' },
  { code: 'meal-out', label: 'Going out for a meal' },
  { code: 'swimming', label: 'Swimming' },
  { code: 'squash', label: 'Squash' },
  { code: 'gym', label: 'The gym' },
  { code: 'boat-restoration', label: 'Repairing a boat' },
  { code: 'conservation', label: 'Looking after nature' },
  { code: 'workshop', label: 'Workshop' },
  { code: 'internet-cafe', label: 'Internet café' },
  { code: 'music-studio', label: 'Music studio' },
  { code: 'self-management-course', label: 'Course in looking after yourself' },
  { code: 'recovery-college', label: 'Recovery college' },
  { code: 'music', label: 'Music' },
  { code: 'guitar', label: 'Guitar' },
  { code: 'sign-alphabet', label: 'Signing the alphabet' },
  { code: 'reiki', label: 'Reiki' },
  { code: 'relaxation', label: 'Relaxing' },
  { code: 'healthy-eating', label: 'Healthy eating' },
  { code: 'journal-covering', label: 'Making a journal' },
  { code: 'food-hygiene', label: 'Food safety certificate' },
] as const;
export type GroupWorkCode = (typeof GroupWork)[number]['code'];

/** A public register in which organisations have a number. */
export const IdentifierScheme = [
  { code: 'charity-number', label: 'Charity number' },
  { code: 'company-number', label: 'Company number' },
  { code: 'ods-code', label: 'NHS organisation code' },
  { code: 'org-id', label: 'Organisation identifier (org-id)' },
] as const;
export type IdentifierSchemeCode = (typeof IdentifierScheme)[number]['code'];

/** How to join. */
export const JoiningMode = [
  { code: 'just-come', label: 'Just turn up' },
  { code: 'book', label: 'Book a place' },
  { code: 'ask', label: 'Ask to join' },
  { code: 'referral', label: 'Somebody refers you' },
  { code: 'external', label: 'Book on their own site' },
] as const;
export type JoiningModeCode = (typeof JoiningMode)[number]['code'];

/** Yes, no, or nobody has told us. Not known never counts as no. */
export const Known = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
  { code: 'not-known', label: 'They have not told us' },
] as const;
export type KnownCode = (typeof Known)[number]['code'];

/** Who decides about it and who runs it. To lead and to run are two things. */
export const LedBy = [
  { code: 'staff', label: 'Run by staff' },
  { code: 'volunteers', label: 'Run by volunteers' },
  { code: 'jointly-run', label: 'Run together by staff and people who use it' },
  { code: 'user-led', label: 'Decided by people who use it' },
  { code: 'user-run', label: 'Run by people who use it' },
  { code: 'visiting-expert', label: 'Run by a visiting expert' },
] as const;
export type LedByCode = (typeof LedBy)[number]['code'];

/** A part of life that an opportunity, a service or a goal is about. */
export const LifeDomain = [
  { code: 'employment', label: 'Work' },
  { code: 'volunteering', label: 'Volunteering' },
  { code: 'learning', label: 'Learning' },
  { code: 'arts', label: 'Arts and culture' },
  { code: 'faith-and-identity', label: 'Faith, meaning and identity' },
  { code: 'sport-and-exercise', label: 'Sport and moving' },
  { code: 'neighbourhood', label: 'Neighbours and my area' },
  { code: 'money-and-housing', label: 'Money, benefits and housing' },
  { code: 'friends-and-social-life', label: 'Friends and company' },
  { code: 'family-and-caring', label: 'Family and caring' },
  { code: 'home-and-daily-living', label: 'Home and daily life' },
  { code: 'managing-my-mental-health', label: 'Looking after my mental health' },
  { code: 'health-and-wellbeing', label: 'Health and feeling well' },
  { code: 'having-a-say', label: 'Having a say' },
] as const;
export type LifeDomainCode = (typeof LifeDomain)[number]['code'];

/** One of six signs that people have real choice and control over their support. */
export const MakingItRealMarker = [
  { code: 'information-and-advice', label: 'Information and advice' },
  { code: 'active-and-supportive-communities', label: 'Active and supportive communities' },
  { code: 'flexible-integrated-support', label: 'Flexible support that fits together' },
  { code: 'workforce', label: 'The people who support me' },
  { code: 'risk-enablement', label: 'Taking risks safely' },
  { code: 'personal-budgets-and-self-funding', label: 'My budget or my own money' },
] as const;
export type MakingItRealMarkerCode = (typeof MakingItRealMarker)[number]['code'];

/** What sort of thing a person can join. */
export const OpportunityKind = [
  { code: 'activity', label: 'Something to do' },
  { code: 'course', label: 'A course' },
  { code: 'group', label: 'A group' },
  { code: 'one-to-one', label: 'One to one support' },
  { code: 'volunteering', label: 'Volunteering' },
  { code: 'work-experience', label: 'Work experience' },
  { code: 'have-a-say', label: 'Having a say' },
  { code: 'training-for-members', label: 'Training for people who use services' },
  { code: 'break', label: 'A break from caring' },
  { code: 'facility', label: 'A place to use' },
] as const;
export type OpportunityKindCode = (typeof OpportunityKind)[number]['code'];

/** Whether something is on at the moment. */
export const OpportunityStatus = [
  { code: 'active', label: 'Running' },
  { code: 'paused', label: 'Having a break' },
  { code: 'full', label: 'Full' },
  { code: 'closed', label: 'Ended' },
] as const;
export type OpportunityStatusCode = (typeof OpportunityStatus)[number]['code'];

/** What sort of organisation it is. */
export const OrganisationKind = [
  { code: 'local-authority', label: 'Council' },
  { code: 'nhs-trust', label: 'NHS trust' },
  { code: 'primary-care', label: 'GP or primary care' },
  { code: 'voluntary', label: 'Charity or voluntary organisation' },
  { code: 'user-led-organisation', label: 'Organisation led by people who use services' },
  { code: 'social-enterprise', label: 'Social enterprise' },
  { code: 'micro-enterprise', label: 'Very small business' },
  { code: 'council-company', label: 'Company owned by a council' },
  { code: 'consortium', label: 'Several organisations together' },
  { code: 'unincorporated-group', label: 'A group of people' },
  { code: 'housing', label: 'Housing association' },
  { code: 'jobcentre', label: 'Jobcentre' },
  { code: 'mainstream', label: 'College, library, gym or other ordinary place' },
] as const;
export type OrganisationKindCode = (typeof OrganisationKind)[number]['code'];

/** What an organisation does for day services in the area. */
export const OrganisationRole = [
  { code: 'commissions', label: 'Pays for services' },
  { code: 'provides', label: 'Runs services' },
  { code: 'hosts', label: 'Gives a place' },
] as const;
export type OrganisationRoleCode = (typeof OrganisationRole)[number]['code'];

/** Who may come to a self-run group. */
export const PeerGroupMembership = [
  { code: 'open', label: 'Open to anyone' },
  { code: 'friends-welcome', label: 'Members can bring friends' },
  { code: 'closed', label: 'For its members' },
] as const;
export type PeerGroupMembershipCode = (typeof PeerGroupMembership)[number]['code'];

/** How far a self-run group has come. */
export const PeerGroupStage = [
  { code: 'forming', label: 'Getting started' },
  { code: 'supported', label: 'Supported for now' },
  { code: 'independent', label: 'On its own feet' },
] as const;
export type PeerGroupStageCode = (typeof PeerGroupStage)[number]['code'];

/** What kind of plan it is. A plan need not have a kind. */
export const PlanKind = [
  { code: 'support-plan', label: 'Support plan' },
  { code: 'staying-well-plan', label: 'Staying well plan' },
  { code: 'wellness-recovery-action-plan', label: 'Wellness and Recovery Action Plan' },
  { code: 'reablement-plan', label: 'Plan to get going again' },
  { code: 'person-centred-plan', label: 'My plan' },
  { code: 'self-care-plan', label: 'Looking after myself' },
  { code: 'carer-support-plan', label: 'My plan as a carer' },
  { code: 'crisis-plan', label: 'Plan for a crisis' },
] as const;
export type PlanKindCode = (typeof PlanKind)[number]['code'];

/** Whether a plan is in use. */
export const PlanStatus = [
  { code: 'draft', label: 'Being written' },
  { code: 'active', label: 'In use' },
  { code: 'ended', label: 'Ended' },
] as const;
export type PlanStatusCode = (typeof PlanStatus)[number]['code'];

/** One of twelve things a day service can offer, as they were counted in England in 2008. */
export const ProvisionElement = [
  { code: 'individual-bridge-building', label: 'Someone to help you join in, one to one' },
  { code: 'group-bridge-building', label: 'Going together as a group' },
  { code: 'person-centred-planning', label: 'Help to make your own plan' },
  { code: 'drop-in', label: 'Just turn up' },
  { code: 'open-to-public', label: 'Open to everyone' },
  { code: 'mainstream-venue', label: 'In an ordinary community place' },
  { code: 'home-outreach', label: 'Someone can visit you at home' },
  { code: 'user-run', label: 'Run by people who use it' },
  { code: 'women-only', label: 'Women only' },
  { code: 'under-represented-groups', label: 'For people services often miss' },
  { code: 'self-management', label: 'Learn ways to look after your mental health' },
  { code: 'vocational-or-skills', label: 'Skills, training or work' },
] as const;
export type ProvisionElementCode = (typeof ProvisionElement)[number]['code'];

/** Why somebody other than the person looks at a plan. */
export const PurposeOfUse = [
  { code: 'support', label: 'To support this person' },
  { code: 'direct-care', label: 'For care' },
  { code: 'emergency', label: 'An emergency' },
] as const;
export type PurposeOfUseCode = (typeof PurposeOfUse)[number]['code'];

/** Who gave the answer. */
export const RatingBy = [
  { code: 'person', label: 'Me' },
  { code: 'other', label: 'Someone else' },
] as const;
export type RatingByCode = (typeof RatingBy)[number]['code'];

/** Who the helper is to the person. */
export const Relationship = [
  { code: 'carer', label: 'I care for them' },
  { code: 'friend-or-family', label: 'Friend or family' },
  { code: 'worker', label: 'I support them in my job' },
  { code: 'advocate', label: 'Advocate' },
  { code: 'broker', label: 'Broker' },
  { code: 'peer', label: 'Peer supporter' },
] as const;
export type RelationshipCode = (typeof Relationship)[number]['code'];

/** What somebody asks for. */
export const RequestKind = [
  { code: 'join', label: 'Join' },
  { code: 'form', label: 'Start one' },
  { code: 'meet-first', label: 'Meet someone first' },
  { code: 'visit-me', label: 'Visit me' },
] as const;
export type RequestKindCode = (typeof RequestKind)[number]['code'];

/** What an answer to people is about. */
export const ResponseAbout = [
  { code: 'wishes', label: 'What people wished for' },
  { code: 'gap', label: 'Something missing' },
  { code: 'feedback', label: 'What people told us' },
] as const;
export type ResponseAboutCode = (typeof ResponseAbout)[number]['code'];

/** What came of something that people said. */
export const ResponseStatus = [
  { code: 'heard', label: 'We heard you' },
  { code: 'planned', label: 'It is planned' },
  { code: 'started', label: 'It has started' },
  { code: 'cannot', label: 'We cannot' },
] as const;
export type ResponseStatusCode = (typeof ResponseStatus)[number]['code'];

/** How a risk the person wants to take was talked about. */
export const RiskRoute = [
  { code: 'light-touch', label: 'Talked through' },
  { code: 'panel', label: 'Talked through with a panel' },
  { code: 'safeguarding', label: 'Safeguarding' },
] as const;
export type RiskRouteCode = (typeof RiskRoute)[number]['code'];

/** What a schedule counts in. */
export const ScheduleUnit = [
  { code: 'week', label: 'Week' },
  { code: 'month', label: 'Month' },
] as const;
export type ScheduleUnitCode = (typeof ScheduleUnit)[number]['code'];

/** The part of the whole service that something belongs to. */
export const ServiceComponent = [
  { code: 'hub', label: 'Wellbeing and information hub' },
  { code: 'satellite', label: 'Local day' },
  { code: 'reablement', label: 'Short programme to get going again' },
  { code: 'peer-support', label: 'Self-run groups' },
  { code: 'inclusion', label: 'Help to join in' },
  { code: 'time-bank', label: 'Time bank' },
  { code: 'employment', label: 'Help with work' },
  { code: 'day-service', label: 'Day service' },
] as const;
export type ServiceComponentCode = (typeof ServiceComponent)[number]['code'];

/** Whether one date takes place. */
export const SessionStatus = [
  { code: 'scheduled', label: 'On' },
  { code: 'cancelled', label: 'Cancelled' },
  { code: 'postponed', label: 'Put off' },
  { code: 'moved', label: 'Moved' },
] as const;
export type SessionStatusCode = (typeof SessionStatus)[number]['code'];

/** The sort of place where it happens. */
export const Setting = [
  { code: 'mainstream-venue', label: 'An ordinary community place' },
  { code: 'mental-health-venue', label: 'A mental health place' },
  { code: 'home', label: 'Your own home' },
  { code: 'inpatient-ward', label: 'A hospital ward' },
  { code: 'sheltered-accommodation', label: 'Sheltered housing' },
  { code: 'sports-centre', label: 'A sports centre' },
  { code: 'gp-surgery', label: 'A GP surgery' },
  { code: 'shop-or-pub', label: 'A shop or pub' },
  { code: 'mobile-library', label: 'A mobile library' },
  { code: 'jobcentre', label: 'A Jobcentre' },
  { code: 'online', label: 'Online' },
  { code: 'allotment', label: 'An allotment' },
  { code: 'outdoors', label: 'Outdoors' },
  { code: 'workplace', label: 'A workplace' },
] as const;
export type SettingCode = (typeof Setting)[number]['code'];

/** What somebody may see or do for the person. */
export const ShareScope = [
  { code: 'book', label: 'Book for me' },
  { code: 'see-plan', label: 'See my plan' },
  { code: 'edit-plan', label: 'Change my plan' },
  { code: 'see-budget', label: 'See my budget' },
] as const;
export type ShareScopeCode = (typeof ShareScope)[number]['code'];

/** How far a small step has come. */
export const StepStatus = [
  { code: 'to-do', label: 'To do' },
  { code: 'doing', label: 'Doing' },
  { code: 'done', label: 'Done' },
  { code: 'paused', label: 'Paused' },
] as const;
export type StepStatusCode = (typeof StepStatus)[number]['code'];

/** Help that somebody can have to take part. */
export const SupportOffered = [
  { code: 'accompanied', label: 'Someone can go with you' },
  { code: 'buddy', label: 'A buddy' },
  { code: 'travel-help', label: 'Help with getting there' },
  { code: 'pick-up', label: 'Pick up and drop off' },
  { code: 'interpreter', label: 'An interpreter' },
  { code: 'advocate', label: 'An advocate' },
  { code: 'home-visit', label: 'A visit at home first' },
  { code: 'help-with-forms', label: 'Help with forms' },
  { code: 'replacement-care', label: 'Care for the person you look after' },
  { code: 'carer-welcome', label: 'Someone who helps you is welcome' },
  { code: 'adjustments-on-request', label: 'Changes if you ask' },
] as const;
export type SupportOfferedCode = (typeof SupportOffered)[number]['code'];

/** What the people who run it may know about the person. The least unless the person chooses more. */
export const TellOrganiser = [
  { code: 'name-only', label: 'Only my name' },
  { code: 'needs', label: 'My name and what I need' },
  { code: 'more', label: 'What I write' },
] as const;
export type TellOrganiserCode = (typeof TellOrganiser)[number]['code'];

/** The part of the day in which a session starts, on the clock of the place. */
export const TimeOfDay = [
  { code: 'morning', label: 'Morning' },
  { code: 'afternoon', label: 'Afternoon' },
  { code: 'evening', label: 'Evening' },
] as const;
export type TimeOfDayCode = (typeof TimeOfDay)[number]['code'];

/** Whether the person wants to change something. */
export const WantToChange = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
  { code: 'not-now', label: 'Not now' },
] as const;
export type WantToChangeCode = (typeof WantToChange)[number]['code'];

/** What somebody who works or volunteers here does. */
export const WorkerRole = [
  { code: 'information-resource-lead', label: 'Keeps the information up to date' },
  { code: 'reablement-worker', label: 'Helps you get going again' },
  { code: 'self-run-groups-specialist', label: 'Helps self-run groups' },
  { code: 'social-enterprise-development-worker', label: 'Helps start small businesses for good' },
  { code: 'inclusion-worker', label: 'Helps you join in' },
  { code: 'bridge-builder', label: 'Helps you into community life' },
  { code: 'recovery-support-worker', label: 'Supports you in getting on with life' },
  { code: 'care-coordinator', label: 'Care co-ordinator' },
  { code: 'staying-well-worker', label: 'Helps you stay well' },
  { code: 'vocational-worker', label: 'Helps with work and training' },
  { code: 'direct-payments-officer', label: 'Helps with direct payments' },
  { code: 'group-facilitator', label: 'Helps a group along' },
  { code: 'volunteer', label: 'Volunteer' },
  { code: 'expert-by-experience', label: 'Has been there themselves' },
  { code: 'visiting-expert', label: 'Visiting expert' },
  { code: 'independent-broker', label: 'Helps you plan and buy support' },
  { code: 'advocate', label: 'Advocate' },
  { code: 'interpreter', label: 'Interpreter' },
  { code: 'guide', label: 'Guide' },
  { code: 'personal-assistant', label: 'Personal assistant' },
  { code: 'navigator', label: 'Helps you find your way' },
  { code: 'mentor', label: 'Mentor' },
  { code: 'expert-commissioner', label: 'Helps decide what is bought' },
  { code: 'co-production-worker', label: 'Works on doing things together' },
  { code: 'co-production-coordinator', label: 'Organises doing things together' },
  { code: 'consultant-social-worker', label: 'Senior social worker' },
  { code: 'social-worker', label: 'Social worker' },
  { code: 'employment-specialist', label: 'Helps you find and keep a job' },
  { code: 'health-champion', label: 'Health champion' },
  { code: 'peer-mentor', label: 'Peer mentor' },
] as const;
export type WorkerRoleCode = (typeof WorkerRole)[number]['code'];
