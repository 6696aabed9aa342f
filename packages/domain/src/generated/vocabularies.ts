// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

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

export const AccessRoute = [
  { code: 'drop-in', label: 'Drop-in' },
  { code: 'self-referral', label: 'Self-referral' },
  { code: 'open-to-public', label: 'Open to the general public' },
  { code: 'care-coordination', label: 'Through care co-ordination' },
  { code: 'primary-care-referral', label: 'Referral from primary health services' },
  { code: 'specialist-referral', label: 'Referral from specialist health services' },
  { code: 'assessment', label: 'Assessment for social care' },
  { code: 'planned-attendance', label: 'Attending on a planned basis' },
  { code: 'home-visit', label: 'Visited at home' },
  { code: 'in-reach', label: 'In-reach into wards and sheltered accommodation' },
  { code: 'signposting', label: 'Signposted through the reablement pathway' },
  { code: 'access-hub', label: 'Access hub' },
  { code: 'triage', label: 'Referred on to triage' },
  { code: 'jobcentre', label: 'Within Job Centre Plus' },
  { code: 'own-or-budget-purchase', label: 'Bought with a personal budget' },
  { code: 'rapid-return', label: 'Re-access rapidly' },
] as const;
export type AccessRouteCode = (typeof AccessRoute)[number]['code'];

export const AccompaniedTimes = [
  { code: 'first-visit', label: 'The first time' },
  { code: 'until-settled', label: 'Until you feel settled' },
  { code: 'as-long-as-needed', label: 'As long as you need' },
  { code: 'not-known', label: 'They have not told us' },
] as const;
export type AccompaniedTimesCode = (typeof AccompaniedTimes)[number]['code'];

export const AlternativeForm = [
  { code: 'easy-read', label: 'Easy read' },
  { code: 'bsl', label: 'British Sign Language' },
  { code: 'audio', label: 'Audio' },
  { code: 'large-print', label: 'Large print' },
  { code: 'translation', label: 'Another language' },
] as const;
export type AlternativeFormCode = (typeof AlternativeForm)[number]['code'];

export const AreaKind = [
  { code: 'borough', label: 'Borough' },
  { code: 'county', label: 'County' },
  { code: 'locality', label: 'Part of a county or borough' },
  { code: 'neighbourhood', label: 'Neighbourhood' },
] as const;
export type AreaKindCode = (typeof AreaKind)[number]['code'];

export const Audience = [
  { code: 'women', label: 'Women' },
  { code: 'younger-people', label: 'Younger people (aged under 30)' },
  { code: 'ethnic-or-cultural-community', label: 'Black and minority ethnic communities' },
  { code: 'lgbt', label: 'Lesbian, gay, bisexual and transgender people' },
  { code: 'older-people', label: 'Older people' },
  { code: 'deaf-bsl-users', label: 'People whose first language is British Sign Language' },
  { code: 'travelling-communities', label: 'Travelling communities' },
  { code: 'rural', label: 'People living in rural areas' },
  { code: 'carers', label: 'Carers' },
  { code: 'young-carers', label: 'Young carers' },
  { code: 'parents', label: 'Parents with mental health problems' },
  { code: 'homeless', label: 'People who are homeless' },
  { code: 'prisoners', label: 'Prisoners with mental health needs' },
  { code: 'new-budget-holders', label: 'People new to the personal budget system' },
  { code: 'faith-community', label: 'Community groups that share a belief' },
] as const;
export type AudienceCode = (typeof Audience)[number]['code'];

export const BookingIntent = [
  { code: 'hold', label: 'Keep a place' },
  { code: 'wait', label: 'Wait for a place' },
] as const;
export type BookingIntentCode = (typeof BookingIntent)[number]['code'];

export const BudgetForm = [
  { code: 'direct-payment', label: 'Paid to me' },
  { code: 'notional', label: 'Arranged for me' },
  { code: 'mixed', label: 'Some of each' },
] as const;
export type BudgetFormCode = (typeof BudgetForm)[number]['code'];

export const BudgetFundedBy = [
  { code: 'social-care', label: 'Social care' },
  { code: 'health', label: 'Health' },
  { code: 'joint', label: 'Health and social care' },
  { code: 'self', label: 'My own money' },
] as const;
export type BudgetFundedByCode = (typeof BudgetFundedBy)[number]['code'];

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

export const CancelledBy = [
  { code: 'person', label: 'By you' },
  { code: 'provider', label: 'By us' },
] as const;
export type CancelledByCode = (typeof CancelledBy)[number]['code'];

export const CommentKind = [
  { code: 'comment', label: 'A comment' },
  { code: 'something-is-wrong', label: 'Something here is wrong' },
] as const;
export type CommentKindCode = (typeof CommentKind)[number]['code'];

export const ContactChannel = [
  { code: 'text', label: 'Text message' },
  { code: 'email', label: 'Email' },
  { code: 'phone', label: 'Phone' },
  { code: 'post', label: 'Letter' },
  { code: 'none', label: 'Do not contact me' },
] as const;
export type ContactChannelCode = (typeof ContactChannel)[number]['code'];

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

export const DelegationBasis = [
  { code: 'agreed', label: 'I agreed' },
  { code: 'advocate', label: 'An advocate' },
  { code: 'legal-authority', label: 'By law' },
] as const;
export type DelegationBasisCode = (typeof DelegationBasis)[number]['code'];

export const DurationKind = [
  { code: 'one-off', label: 'Once' },
  { code: 'weeks', label: 'A number of weeks' },
  { code: 'months', label: 'A number of months' },
  { code: 'until-ready', label: 'Until you are ready to leave' },
  { code: 'no-limit', label: 'As long as you like' },
  { code: 'not-known', label: 'They have not told us' },
] as const;
export type DurationKindCode = (typeof DurationKind)[number]['code'];

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

export const FundingSource = [
  { code: 'council-and-pct', label: 'Council and Primary Care Trust' },
  { code: 'personal-budgets-pooled', label: 'Pooled personal funds or budget' },
  { code: 'room-hire', label: 'Room hire' },
  { code: 'direct-payments', label: 'Direct Payments' },
  { code: 'user-run-groups-fund', label: 'Funding stream for user-run groups' },
  { code: 'start-up-funding', label: 'Start up funding' },
  { code: 'grants', label: 'Grants' },
  { code: 'free-premises', label: 'Premises at no cost' },
  { code: 'trading', label: 'Trading for profit with social purpose' },
  { code: 'transformation-fund', label: 'Day Services Transformation' },
  { code: 'nhs-to-social-care', label: 'NHS to Social Care reserve' },
  { code: 'section-75', label: 'Section 75 aligned budget' },
] as const;
export type FundingSourceCode = (typeof FundingSource)[number]['code'];

export const GoalStatus = [
  { code: 'not-started', label: 'Not started' },
  { code: 'doing', label: 'Doing' },
  { code: 'paused', label: 'Paused' },
  { code: 'achieved', label: 'Done it' },
  { code: 'changed', label: 'Changed my mind' },
] as const;
export type GoalStatusCode = (typeof GoalStatus)[number]['code'];

export const GroupWork = [
  { code: 'cognitive-behavioural-therapy', label: 'Cognitive Behavioural Therapy' },
  { code: 'anxiety-management', label: 'Anxiety management' },
  { code: 'hearing-voices', label: 'Hearing voices groups' },
  { code: 'complementary-therapies', label: 'Community-based complementary therapies' },
  { code: 'gardening', label: 'Gardening' },
  { code: 'art', label: 'Art' },
  { code: 'cooking', label: 'Cooking' },
  { code: 'computing', label: 'Computing' },
  { code: 'discussion', label: 'Discussion groups' },
  { code: 'outings', label: 'Outings' },
  { code: 'cafe-group', label: 'Cafe groups' },
  { code: 'lunch-club', label: 'Lunch clubs' },
  { code: 'self-harm-support', label: 'Support groups for people who self-harm' },
  { code: 'community-support-group', label: 'Members of the Afro-Caribbean community' },
  { code: 'asian-women-support', label: 'A support group for Asian Women' },
  { code: 'it-training', label: 'IT training' },
  { code: 'keep-fit', label: 'Keep fit' },
  { code: 'massage', label: 'Massage' },
  { code: 'cinema-club', label: 'The Monday night cinema club' },
  { code: 'meal-out', label: 'Going out together for a meal' },
  { code: 'swimming', label: 'Swim' },
  { code: 'squash', label: 'Play squash' },
  { code: 'gym', label: 'Use the gym' },
  { code: 'boat-restoration', label: 'The restoration of a fishing boat at a local boatyard' },
  { code: 'conservation', label: 'A conservation project with Northumberland Wildlife Trust' },
  { code: 'workshop', label: 'Workshop based user-run charitable association' },
  { code: 'internet-cafe', label: 'Internet café' },
  { code: 'music-studio', label: 'Professionally equipped music studio' },
  { code: 'self-management-course', label: 'Self-management courses' },
  { code: 'recovery-college', label: 'Recovery colleges' },
  { code: 'music', label: 'Music, horticulture, arts' },
  { code: 'guitar', label: 'Guitar lessons' },
  { code: 'sign-alphabet', label: 'Alphabet Sign Language' },
  { code: 'reiki', label: 'Reiki' },
  { code: 'relaxation', label: 'Relaxation' },
  { code: 'healthy-eating', label: 'Healthy Eating' },
  { code: 'journal-covering', label: 'Journal Covering Workshops' },
  { code: 'food-hygiene', label: 'Food hygiene certificate' },
] as const;
export type GroupWorkCode = (typeof GroupWork)[number]['code'];

export const IdentifierScheme = [
  { code: 'charity-number', label: 'Charity number' },
  { code: 'company-number', label: 'Company number' },
  { code: 'ods-code', label: 'NHS organisation code' },
  { code: 'org-id', label: 'Organisation identifier (org-id)' },
] as const;
export type IdentifierSchemeCode = (typeof IdentifierScheme)[number]['code'];

export const JoiningMode = [
  { code: 'just-come', label: 'Just turn up' },
  { code: 'book', label: 'Book a place' },
  { code: 'ask', label: 'Ask to join' },
  { code: 'referral', label: 'Somebody refers you' },
  { code: 'external', label: 'Book on their own site' },
] as const;
export type JoiningModeCode = (typeof JoiningMode)[number]['code'];

export const Known = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
  { code: 'not-known', label: 'They have not told us' },
] as const;
export type KnownCode = (typeof Known)[number]['code'];

export const LedBy = [
  { code: 'staff', label: 'Run by staff' },
  { code: 'volunteers', label: 'Run by volunteers' },
  { code: 'jointly-run', label: 'Run together by staff and people who use it' },
  { code: 'user-led', label: 'Decided by people who use it' },
  { code: 'user-run', label: 'Run by people who use it' },
  { code: 'visiting-expert', label: 'Run by a visiting expert' },
] as const;
export type LedByCode = (typeof LedBy)[number]['code'];

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

export const MakingItRealMarker = [
  { code: 'information-and-advice', label: 'Information and Advice' },
  { code: 'active-and-supportive-communities', label: 'Active and supportive communities' },
  { code: 'flexible-integrated-support', label: 'Flexible and integrated care and support' },
  { code: 'workforce', label: 'Workforce' },
  { code: 'risk-enablement', label: 'Risk enablement' },
  { code: 'personal-budgets-and-self-funding', label: 'Personal budgets and self funding' },
] as const;
export type MakingItRealMarkerCode = (typeof MakingItRealMarker)[number]['code'];

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

export const OpportunityStatus = [
  { code: 'active', label: 'Running' },
  { code: 'paused', label: 'Having a break' },
  { code: 'full', label: 'Full' },
  { code: 'closed', label: 'Ended' },
] as const;
export type OpportunityStatusCode = (typeof OpportunityStatus)[number]['code'];

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

export const OrganisationRole = [
  { code: 'commissions', label: 'Pays for services' },
  { code: 'provides', label: 'Runs services' },
  { code: 'hosts', label: 'Gives a place' },
] as const;
export type OrganisationRoleCode = (typeof OrganisationRole)[number]['code'];

export const PeerGroupMembership = [
  { code: 'open', label: 'Open to anyone' },
  { code: 'friends-welcome', label: 'Members can bring friends' },
  { code: 'closed', label: 'For its members' },
] as const;
export type PeerGroupMembershipCode = (typeof PeerGroupMembership)[number]['code'];

export const PeerGroupStage = [
  { code: 'forming', label: 'Getting started' },
  { code: 'supported', label: 'Supported for now' },
  { code: 'independent', label: 'On its own feet' },
] as const;
export type PeerGroupStageCode = (typeof PeerGroupStage)[number]['code'];

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

export const PlanStatus = [
  { code: 'draft', label: 'Being written' },
  { code: 'active', label: 'In use' },
  { code: 'ended', label: 'Ended' },
] as const;
export type PlanStatusCode = (typeof PlanStatus)[number]['code'];

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

export const PurposeOfUse = [
  { code: 'support', label: 'To support this person' },
  { code: 'direct-care', label: 'For care' },
  { code: 'emergency', label: 'An emergency' },
] as const;
export type PurposeOfUseCode = (typeof PurposeOfUse)[number]['code'];

export const RatingBy = [
  { code: 'person', label: 'Me' },
  { code: 'other', label: 'Someone else' },
] as const;
export type RatingByCode = (typeof RatingBy)[number]['code'];

export const Relationship = [
  { code: 'carer', label: 'I care for them' },
  { code: 'friend-or-family', label: 'Friend or family' },
  { code: 'worker', label: 'I support them at work' },
  { code: 'advocate', label: 'Advocate' },
  { code: 'broker', label: 'Broker' },
  { code: 'peer', label: 'Peer supporter' },
] as const;
export type RelationshipCode = (typeof Relationship)[number]['code'];

export const RequestKind = [
  { code: 'join', label: 'Join' },
  { code: 'form', label: 'Start one' },
  { code: 'meet-first', label: 'Meet someone first' },
  { code: 'visit-me', label: 'Visit me' },
] as const;
export type RequestKindCode = (typeof RequestKind)[number]['code'];

export const ResponseAbout = [
  { code: 'wishes', label: 'What people wished for' },
  { code: 'gap', label: 'Something missing' },
  { code: 'feedback', label: 'What people told us' },
] as const;
export type ResponseAboutCode = (typeof ResponseAbout)[number]['code'];

export const ResponseStatus = [
  { code: 'heard', label: 'We heard you' },
  { code: 'planned', label: 'It is planned' },
  { code: 'started', label: 'It has started' },
  { code: 'cannot', label: 'We cannot' },
] as const;
export type ResponseStatusCode = (typeof ResponseStatus)[number]['code'];

export const RiskRoute = [
  { code: 'light-touch', label: 'Talked through' },
  { code: 'panel', label: 'Talked through with a panel' },
  { code: 'safeguarding', label: 'Safeguarding' },
] as const;
export type RiskRouteCode = (typeof RiskRoute)[number]['code'];

export const ScheduleUnit = [
  { code: 'week', label: 'Week' },
  { code: 'month', label: 'Month' },
] as const;
export type ScheduleUnitCode = (typeof ScheduleUnit)[number]['code'];

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

export const SessionStatus = [
  { code: 'scheduled', label: 'On' },
  { code: 'cancelled', label: 'Cancelled' },
  { code: 'postponed', label: 'Put off' },
  { code: 'moved', label: 'Moved' },
] as const;
export type SessionStatusCode = (typeof SessionStatus)[number]['code'];

export const Setting = [
  { code: 'mainstream-venue', label: 'Mainstream community agency' },
  { code: 'mental-health-venue', label: 'Mental health venue' },
  { code: 'home', label: 'Own homes' },
  { code: 'inpatient-ward', label: 'Inpatient wards' },
  { code: 'sheltered-accommodation', label: 'Sheltered accommodation' },
  { code: 'sports-centre', label: 'A sports centre' },
  { code: 'gp-surgery', label: 'GP surgeries' },
  { code: 'shop-or-pub', label: 'Shops and pubs' },
  { code: 'mobile-library', label: 'Mobile libraries' },
  { code: 'jobcentre', label: 'Job Centre Plus' },
  { code: 'online', label: 'Online' },
  { code: 'allotment', label: 'Allotments' },
  { code: 'outdoors', label: 'Outdoors' },
  { code: 'workplace', label: 'A workplace' },
] as const;
export type SettingCode = (typeof Setting)[number]['code'];

export const ShareScope = [
  { code: 'book', label: 'Book for me' },
  { code: 'see-plan', label: 'See my plan' },
  { code: 'edit-plan', label: 'Change my plan' },
  { code: 'see-budget', label: 'See my budget' },
] as const;
export type ShareScopeCode = (typeof ShareScope)[number]['code'];

export const StepStatus = [
  { code: 'to-do', label: 'To do' },
  { code: 'doing', label: 'Doing' },
  { code: 'done', label: 'Done' },
  { code: 'paused', label: 'Paused' },
] as const;
export type StepStatusCode = (typeof StepStatus)[number]['code'];

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

export const TellOrganiser = [
  { code: 'name-only', label: 'Only my name' },
  { code: 'needs', label: 'My name and what I need' },
  { code: 'more', label: 'What I write' },
] as const;
export type TellOrganiserCode = (typeof TellOrganiser)[number]['code'];

export const TimeOfDay = [
  { code: 'morning', label: 'Morning' },
  { code: 'afternoon', label: 'Afternoon' },
  { code: 'evening', label: 'Evening' },
] as const;
export type TimeOfDayCode = (typeof TimeOfDay)[number]['code'];

export const WantToChange = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
  { code: 'not-now', label: 'Not now' },
] as const;
export type WantToChangeCode = (typeof WantToChange)[number]['code'];

export const WorkerRole = [
  { code: 'information-resource-lead', label: 'Leads on the information resource' },
  { code: 'reablement-worker', label: 'Reablement worker' },
  { code: 'self-run-groups-specialist', label: 'Self-Run groups specialist' },
  { code: 'social-enterprise-development-worker', label: 'Social Enterprise Development Worker' },
  { code: 'inclusion-worker', label: 'Inclusion worker' },
  { code: 'bridge-builder', label: 'Specialist bridge builder' },
  { code: 'recovery-support-worker', label: 'Recovery support worker' },
  { code: 'care-coordinator', label: 'Care Coordinator' },
  { code: 'staying-well-worker', label: 'Staying Well team' },
  { code: 'vocational-worker', label: 'Vocational worker' },
  { code: 'direct-payments-officer', label: 'Direct Payments Officer' },
  { code: 'group-facilitator', label: 'Group facilitator' },
  { code: 'volunteer', label: 'Volunteer' },
  { code: 'expert-by-experience', label: 'Expert by experience' },
  { code: 'visiting-expert', label: 'Visiting expert' },
  { code: 'independent-broker', label: 'Independent broker' },
  { code: 'advocate', label: 'Advocate' },
  { code: 'interpreter', label: 'Interpreter' },
  { code: 'guide', label: 'Guide' },
  { code: 'personal-assistant', label: 'Personal assistant' },
  { code: 'navigator', label: 'Navigator' },
  { code: 'mentor', label: 'Mentor' },
  { code: 'expert-commissioner', label: 'Expert commissioner' },
  { code: 'co-production-worker', label: 'Co-production worker' },
  { code: 'co-production-coordinator', label: 'Co-production Coordinator' },
  { code: 'consultant-social-worker', label: 'Consultant Social Worker' },
  { code: 'social-worker', label: 'Social worker' },
  { code: 'employment-specialist', label: 'Employment specialist' },
  { code: 'health-champion', label: 'Health champion' },
  { code: 'peer-mentor', label: 'Peer mentor' },
] as const;
export type WorkerRoleCode = (typeof WorkerRole)[number]['code'];
