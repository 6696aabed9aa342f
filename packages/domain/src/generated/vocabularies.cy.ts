// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
// The Welsh has not yet been checked by a Welsh speaker where the list says so.

/** What a place has that makes it easier to get in and take part. */
export const AccessFeature = [
  { code: 'step-free', label: 'Heb risiau' },
  { code: 'accessible-toilet', label: 'Toiled hygyrch' },
  { code: 'hearing-loop', label: 'Dolen glyw' },
  { code: 'bsl', label: 'Iaith Arwyddion Prydain (BSL)' },
  { code: 'easy-read', label: 'Gwybodaeth hawdd ei darllen' },
  { code: 'large-print', label: 'Gwybodaeth mewn print bras' },
  { code: 'quiet-space', label: 'Lle tawel' },
  { code: 'assistance-dogs', label: 'Croeso i gŵn cymorth' },
  { code: 'parking', label: 'Parcio Bathodyn Glas' },
] as const;

/** What a person needs in order to take part. */
export const AccessNeed = [
  { code: 'step-free', label: 'Ffordd i mewn heb risiau' },
  { code: 'accessible-toilet', label: 'Toiled hygyrch' },
  { code: 'hearing-loop', label: 'Dolen glyw' },
  { code: 'bsl', label: 'Iaith Arwyddion Prydain (BSL)' },
  { code: 'interpreter', label: 'Cyfieithydd' },
  { code: 'easy-read', label: 'Darllen hawdd' },
  { code: 'large-print', label: 'Print bras' },
  { code: 'quiet-space', label: 'Lle tawel' },
  { code: 'assistance-dog', label: 'Fy nghi cymorth gyda mi' },
  { code: 'parking', label: 'Parcio wrth ymyl y drws' },
  { code: 'support-person', label: 'Rhywun gyda mi' },
  { code: 'extra-time', label: 'Amser ychwanegol' },
  { code: 'contact-by-text-only', label: 'Cysylltu drwy neges destun yn unig' },
] as const;

/** What came of somebody looking at a plan. */
export const AccessOutcome = [
  { code: 'seen', label: 'Wedi ei weld' },
  { code: 'unchanged', label: 'Wedi ei weld eisoes' },
  { code: 'refused', label: 'Heb gael ei weld' },
] as const;

/** A way in: what has to happen before somebody can come. */
export const AccessRoute = [
  { code: 'drop-in', label: 'Galwch heibio' },
  { code: 'self-referral', label: 'Gofyn am gael ymuno eich hun' },
  { code: 'open-to-public', label: 'Agored i bawb' },
  { code: 'care-coordination', label: 'Drwy eich cydlynydd gofal' },
  { code: 'primary-care-referral', label: 'Mae eich meddygfa yn gofyn drosoch' },
  { code: 'specialist-referral', label: 'Mae tîm iechyd meddwl yn gofyn drosoch' },
  { code: 'assessment', label: 'Ar ôl asesiad gofal cymdeithasol' },
  { code: 'planned-attendance', label: 'Ar ddyddiau rydych wedi cytuno arnynt' },
  { code: 'home-visit', label: 'Mae rhywun yn ymweld â chi gartref' },
  { code: 'in-reach', label: 'Mae rhywun yn dod i\'ch ward neu\'ch llety â chymorth' },
  { code: 'signposting', label: 'Mae rhaglen fer yn eich cyfeirio yma' },
  { code: 'access-hub', label: 'Drwy\'r tîm sy\'n ateb gyntaf' },
  { code: 'triage', label: 'Ar ôl sgwrs gyntaf am yr hyn sydd ei angen arnoch' },
  { code: 'jobcentre', label: 'Drwy\'r Ganolfan Byd Gwaith' },
  { code: 'own-or-budget-purchase', label: 'Talu eich hun neu gyda chyllideb bersonol' },
  { code: 'rapid-return', label: 'Dod yn ôl yn gyflym os buoch yma o\'r blaen' },
] as const;

/** For how long somebody can go along with you. */
export const AccompaniedTimes = [
  { code: 'first-visit', label: 'Y tro cyntaf' },
  { code: 'until-settled', label: 'Nes eich bod yn teimlo\'n gartrefol' },
  { code: 'as-long-as-needed', label: 'Cyhyd ag y bydd ei angen' },
  { code: 'not-known', label: 'Nid ydynt wedi dweud wrthym' },
] as const;

/** Another form of the same information. */
export const AlternativeForm = [
  { code: 'easy-read', label: 'Darllen hawdd' },
  { code: 'bsl', label: 'Iaith Arwyddion Prydain (BSL)' },
  { code: 'audio', label: 'Sain' },
  { code: 'large-print', label: 'Print bras' },
  { code: 'translation', label: 'Iaith arall' },
] as const;

/** What sort of area it is. */
export const AreaKind = [
  { code: 'borough', label: 'Bwrdeistref' },
  { code: 'county', label: 'Sir' },
  { code: 'locality', label: 'Rhan o sir neu fwrdeistref' },
  { code: 'neighbourhood', label: 'Cymdogaeth' },
] as const;

/** People something is especially meant for. */
export const Audience = [
  { code: 'women', label: 'Menywod' },
  { code: 'younger-people', label: 'Pobl iau (dan 30 oed)' },
  { code: 'ethnic-or-cultural-community', label: 'Cymunedau Du, Asiaidd ac ethnig eraill' },
  { code: 'lgbt', label: 'Pobl lesbiaidd, hoyw, deurywiol a thraws' },
  { code: 'older-people', label: 'Pobl hŷn' },
  { code: 'deaf-bsl-users', label: 'Pobl sydd â BSL yn iaith gyntaf' },
  { code: 'travelling-communities', label: 'Cymunedau Sipsiwn, Roma a Theithwyr' },
  { code: 'rural', label: 'Pobl sy\'n byw yng nghefn gwlad' },
  { code: 'carers', label: 'Pobl sy\'n gofalu am rywun' },
  { code: 'young-carers', label: 'Pobl ifanc sy\'n gofalu am rywun' },
  { code: 'parents', label: 'Rhieni ag anghenion iechyd meddwl' },
  { code: 'homeless', label: 'Pobl heb gartref' },
  { code: 'prisoners', label: 'Pobl sydd yn y carchar neu newydd adael' },
  { code: 'new-budget-holders', label: 'Pobl sy\'n newydd i gyllidebau personol' },
  { code: 'faith-community', label: 'Pobl sy\'n rhannu ffydd' },
] as const;

/** Whether a place is kept now or waited for. */
export const BookingIntent = [
  { code: 'hold', label: 'Cadw lle' },
  { code: 'wait', label: 'Aros am le' },
] as const;

/** How the money for support comes. */
export const BudgetForm = [
  { code: 'direct-payment', label: 'Wedi\'i dalu i mi' },
  { code: 'notional', label: 'Wedi\'i drefnu i mi' },
  { code: 'mixed', label: 'Rhywfaint o\'r ddau' },
] as const;

/** Whose money it is. */
export const BudgetFundedBy = [
  { code: 'social-care', label: 'Gofal cymdeithasol' },
  { code: 'health', label: 'Iechyd' },
  { code: 'joint', label: 'Iechyd a gofal cymdeithasol' },
  { code: 'self', label: 'Fy arian fy hun' },
] as const;

/** Who keeps the money for support. */
export const BudgetHeldBy = [
  { code: 'me', label: 'Fi' },
  { code: 'individual', label: 'Rhywun a ddewisais' },
  { code: 'agency', label: 'Asiantaeth' },
  { code: 'trust', label: 'Ymddiriedolaeth' },
  { code: 'provider', label: 'Y darparwr' },
  { code: 'council', label: 'Y cyngor' },
  { code: 'nhs', label: 'Y GIG' },
] as const;

/** Who cancelled a booking. */
export const CancelledBy = [
  { code: 'person', label: 'Gennych chi' },
  { code: 'provider', label: 'Gennym ni' },
] as const;

/** What sort of comment it is. */
export const CommentKind = [
  { code: 'comment', label: 'Sylw' },
  { code: 'something-is-wrong', label: 'Mae rhywbeth o\'i le yma' },
] as const;

/** How to get in touch with somebody. */
export const ContactChannel = [
  { code: 'text', label: 'Neges destun' },
  { code: 'email', label: 'E-bost' },
  { code: 'phone', label: 'Ffôn' },
  { code: 'post', label: 'Llythyr' },
  { code: 'none', label: 'Peidiwch â chysylltu â mi' },
] as const;

/** What it costs. */
export const CostKind = [
  { code: 'free', label: 'Am ddim' },
  { code: 'fixed', label: 'Pris penodol' },
  { code: 'donation', label: 'Rhowch yr hyn y gallwch' },
  { code: 'concession', label: 'Yn rhatach i rai pobl' },
  { code: 'means-tested', label: 'Yn dibynnu ar eich arian' },
  { code: 'varies', label: 'Mae\'n amrywio' },
  { code: 'not-known', label: 'Nid ydynt wedi dweud wrthym' },
] as const;

/** A day of the week. */
export const DayOfWeek = [
  { code: 'monday', label: 'Dydd Llun' },
  { code: 'tuesday', label: 'Dydd Mawrth' },
  { code: 'wednesday', label: 'Dydd Mercher' },
  { code: 'thursday', label: 'Dydd Iau' },
  { code: 'friday', label: 'Dydd Gwener' },
  { code: 'saturday', label: 'Dydd Sadwrn' },
  { code: 'sunday', label: 'Dydd Sul' },
] as const;

/** Why somebody may act for the person. */
export const DelegationBasis = [
  { code: 'agreed', label: 'Cytunais' },
  { code: 'advocate', label: 'Eiriolwr' },
  { code: 'legal-authority', label: 'Yn ôl y gyfraith' },
] as const;

/** How long it goes on. */
export const DurationKind = [
  { code: 'one-off', label: 'Unwaith' },
  { code: 'weeks', label: 'Nifer o wythnosau' },
  { code: 'months', label: 'Nifer o fisoedd' },
  { code: 'until-ready', label: 'Nes eich bod yn barod i adael' },
  { code: 'no-limit', label: 'Cyhyd ag y mynnwch' },
  { code: 'not-known', label: 'Nid ydynt wedi dweud wrthym' },
] as const;

/** Who can come. */
export const EligibilityWho = [
  { code: 'anyone', label: 'Unrhyw un' },
  { code: 'mental-health-need', label: 'Unrhyw un sy\'n cael ei iechyd meddwl yn anodd' },
  { code: 'area-resident', label: 'Pobl sy\'n byw yma' },
  { code: 'referred', label: 'Pobl sydd wedi cael eu hatgyfeirio' },
  { code: 'social-care-eligible', label: 'Pobl sy\'n gallu cael gofal cymdeithasol' },
  { code: 's117', label: 'Pobl ag ôl-ofal o dan adran 117' },
  { code: 'carers', label: 'Pobl sy\'n helpu rhywun' },
  { code: 'not-known', label: 'Nid ydynt wedi dweud wrthym' },
] as const;

/** Where the money for something comes from. */
export const FundingSource = [
  { code: 'council-and-pct', label: 'Y cyngor a\'r GIG lleol' },
  { code: 'personal-budgets-pooled', label: 'Pobl yn rhoi eu cyllidebau at ei gilydd' },
  { code: 'room-hire', label: 'Llogi ystafelloedd' },
  { code: 'direct-payments', label: 'Taliadau uniongyrchol' },
  { code: 'user-run-groups-fund', label: 'Cronfa i grwpiau y mae pobl yn eu rhedeg eu hunain' },
  { code: 'start-up-funding', label: 'Arian i gychwyn' },
  { code: 'grants', label: 'Grantiau' },
  { code: 'free-premises', label: 'Ystafell am ddim' },
  { code: 'trading', label: 'Gwerthu pethau at achos da' },
  { code: 'transformation-fund', label: 'Arian i newid gwasanaethau dydd' },
  { code: 'nhs-to-social-care', label: 'Arian y GIG i ofal cymdeithasol' },
  { code: 'section-75', label: 'Arian y GIG a\'r cyngor gyda\'i gilydd' },
] as const;

/** How far a goal has come, in the person's words. */
export const GoalStatus = [
  { code: 'not-started', label: 'Heb ddechrau' },
  { code: 'doing', label: 'Wrthi' },
  { code: 'paused', label: 'Wedi oedi' },
  { code: 'achieved', label: 'Wedi\'i wneud' },
  { code: 'changed', label: 'Wedi newid fy meddwl' },
] as const;

/** A named kind of activity or group that people in day services do. */
export const GroupWork = [
  { code: 'cognitive-behavioural-therapy', label: 'Sgiliau meddwl a theimlo (CBT)' },
  { code: 'anxiety-management', label: 'Ymdopi â phryder' },
  { code: 'hearing-voices', label: 'Grŵp clywed lleisiau' },
  { code: 'complementary-therapies', label: 'Triniaethau sy\'n eich helpu i ymlacio' },
  { code: 'gardening', label: 'Garddio' },
  { code: 'art', label: 'Celf' },
  { code: 'cooking', label: 'Coginio' },
  { code: 'computing', label: 'Cyfrifiaduron' },
  { code: 'discussion', label: 'Grŵp trafod' },
  { code: 'outings', label: 'Diwrnodau allan' },
  { code: 'cafe-group', label: 'Grŵp caffi' },
  { code: 'lunch-club', label: 'Clwb cinio' },
  { code: 'self-harm-support', label: 'Cefnogaeth i bobl sy\'n niweidio eu hunain' },
  { code: 'community-support-group', label: 'Grŵp cymunedol Affricanaidd-Caribïaidd' },
  { code: 'asian-women-support', label: 'Grŵp menywod Asiaidd' },
  { code: 'it-training', label: 'Hyfforddiant cyfrifiadurol' },
  { code: 'keep-fit', label: 'Cadw\'n heini' },
  { code: 'massage', label: 'Tylino' },
  { code: 'cinema-club', label: 'Clwb sinema' },
  { code: 'meal-out', label: 'Mynd allan am bryd o fwyd' },
  { code: 'swimming', label: 'Nofio' },
  { code: 'squash', label: 'Sboncen' },
  { code: 'gym', label: 'Y gampfa' },
  { code: 'boat-restoration', label: 'Trwsio cwch' },
  { code: 'conservation', label: 'Gofalu am natur' },
  { code: 'workshop', label: 'Gweithdy' },
  { code: 'internet-cafe', label: 'Caffi rhyngrwyd' },
  { code: 'music-studio', label: 'Stiwdio gerddoriaeth' },
  { code: 'self-management-course', label: 'Cwrs gofalu amdanoch eich hun' },
  { code: 'recovery-college', label: 'Coleg adferiad' },
  { code: 'music', label: 'Cerddoriaeth' },
  { code: 'guitar', label: 'Gitâr' },
  { code: 'sign-alphabet', label: 'Arwyddo\'r wyddor' },
  { code: 'reiki', label: 'Reiki' },
  { code: 'relaxation', label: 'Ymlacio' },
  { code: 'healthy-eating', label: 'Bwyta\'n iach' },
  { code: 'journal-covering', label: 'Gwneud dyddiadur' },
  { code: 'food-hygiene', label: 'Tystysgrif hylendid bwyd' },
] as const;

/** A public register in which organisations have a number. */
export const IdentifierScheme = [
  { code: 'charity-number', label: 'Rhif elusen' },
  { code: 'company-number', label: 'Rhif cwmni' },
  { code: 'ods-code', label: 'Cod sefydliad y GIG' },
  { code: 'org-id', label: 'Dynodwr sefydliad (org-id)' },
] as const;

/** How to join. */
export const JoiningMode = [
  { code: 'just-come', label: 'Dewch draw' },
  { code: 'book', label: 'Cadw lle' },
  { code: 'ask', label: 'Gofyn am gael ymuno' },
  { code: 'referral', label: 'Mae rhywun yn eich atgyfeirio' },
  { code: 'external', label: 'Cadw lle ar eu gwefan eu hunain' },
] as const;

/** Yes, no, or nobody has told us. Not known never counts as no. */
export const Known = [
  { code: 'yes', label: 'Ydy' },
  { code: 'no', label: 'Nac ydy' },
  { code: 'not-known', label: 'Nid ydynt wedi dweud wrthym' },
] as const;

/** Who decides about it and who runs it. To lead and to run are two things. */
export const LedBy = [
  { code: 'staff', label: 'Yn cael ei redeg gan staff' },
  { code: 'volunteers', label: 'Yn cael ei redeg gan wirfoddolwyr' },
  { code: 'jointly-run', label: 'Yn cael ei redeg ar y cyd gan staff a\'r bobl sy\'n ei ddefnyddio' },
  { code: 'user-led', label: 'Y bobl sy\'n ei ddefnyddio sy\'n penderfynu' },
  { code: 'user-run', label: 'Yn cael ei redeg gan y bobl sy\'n ei ddefnyddio' },
  { code: 'visiting-expert', label: 'Yn cael ei redeg gan arbenigwr gwadd' },
] as const;

/** A part of life that an opportunity, a service or a goal is about. */
export const LifeDomain = [
  { code: 'employment', label: 'Gwaith' },
  { code: 'volunteering', label: 'Gwirfoddoli' },
  { code: 'learning', label: 'Dysgu' },
  { code: 'arts', label: 'Celf a diwylliant' },
  { code: 'faith-and-identity', label: 'Ffydd, ystyr a hunaniaeth' },
  { code: 'sport-and-exercise', label: 'Chwaraeon a symud' },
  { code: 'neighbourhood', label: 'Cymdogion a\'m hardal i' },
  { code: 'money-and-housing', label: 'Arian, budd-daliadau a thai' },
  { code: 'friends-and-social-life', label: 'Ffrindiau a chwmni' },
  { code: 'family-and-caring', label: 'Teulu a gofalu' },
  { code: 'home-and-daily-living', label: 'Y cartref a bywyd bob dydd' },
  { code: 'managing-my-mental-health', label: 'Gofalu am fy iechyd meddwl' },
  { code: 'health-and-wellbeing', label: 'Iechyd a theimlo\'n dda' },
  { code: 'having-a-say', label: 'Cael dweud eich dweud' },
] as const;

/** Why somebody has to look at a record. */
export const MaintenanceReason = [
  { code: 'stale', label: 'Heb ei wirio ers chwe mis' },
  { code: 'reported', label: 'Mae rhywun yn dweud ei fod yn anghywir' },
  { code: 'wished-for', label: 'Mae rhywun wedi dymuno amdano' },
  { code: 'no-next-date', label: 'Dim dyddiad nesaf' },
] as const;

/** One of six signs that people have real choice and control over their support. */
export const MakingItRealMarker = [
  { code: 'information-and-advice', label: 'Gwybodaeth a chyngor' },
  { code: 'active-and-supportive-communities', label: 'Cymunedau gweithgar a chefnogol' },
  { code: 'flexible-integrated-support', label: 'Cefnogaeth hyblyg sy\'n cyd-fynd' },
  { code: 'workforce', label: 'Y bobl sy\'n fy nghefnogi' },
  { code: 'risk-enablement', label: 'Cymryd risgiau\'n ddiogel' },
  { code: 'personal-budgets-and-self-funding', label: 'Fy nghyllideb neu fy arian fy hun' },
] as const;

/** Whose number or address messages about a booking go to, when somebody books for another person. */
export const MessagesTo = [
  { code: 'person', label: 'Y person ei hun' },
  { code: 'helper', label: 'Pwy bynnag sy\'n cadw\'r lle iddynt' },
] as const;

/** What sort of thing a person can join. */
export const OpportunityKind = [
  { code: 'activity', label: 'Rhywbeth i\'w wneud' },
  { code: 'course', label: 'Cwrs' },
  { code: 'group', label: 'Grŵp' },
  { code: 'one-to-one', label: 'Cefnogaeth un i un' },
  { code: 'volunteering', label: 'Gwirfoddoli' },
  { code: 'work-experience', label: 'Profiad gwaith' },
  { code: 'have-a-say', label: 'Dweud eich dweud' },
  { code: 'training-for-members', label: 'Hyfforddiant i bobl sy\'n defnyddio gwasanaethau' },
  { code: 'break', label: 'Seibiant o ofalu' },
  { code: 'facility', label: 'Lle i\'w ddefnyddio' },
] as const;

/** Whether something is on at the moment. */
export const OpportunityStatus = [
  { code: 'active', label: 'Yn rhedeg' },
  { code: 'paused', label: 'Yn cael seibiant' },
  { code: 'full', label: 'Llawn' },
  { code: 'closed', label: 'Wedi dod i ben' },
] as const;

/** What sort of organisation it is. */
export const OrganisationKind = [
  { code: 'local-authority', label: 'Cyngor' },
  { code: 'nhs-trust', label: 'Ymddiriedolaeth GIG' },
  { code: 'primary-care', label: 'Meddyg teulu neu ofal sylfaenol' },
  { code: 'voluntary', label: 'Elusen neu sefydliad gwirfoddol' },
  { code: 'user-led-organisation', label: 'Sefydliad dan arweiniad pobl sy\'n defnyddio gwasanaethau' },
  { code: 'social-enterprise', label: 'Menter gymdeithasol' },
  { code: 'micro-enterprise', label: 'Busnes bach iawn' },
  { code: 'council-company', label: 'Cwmni sy\'n eiddo i gyngor' },
  { code: 'consortium', label: 'Sawl sefydliad gyda\'i gilydd' },
  { code: 'unincorporated-group', label: 'Grŵp o bobl' },
  { code: 'housing', label: 'Cymdeithas dai' },
  { code: 'jobcentre', label: 'Canolfan Byd Gwaith' },
  { code: 'mainstream', label: 'Coleg, llyfrgell, campfa neu le cyffredin arall' },
] as const;

/** What an organisation does for day services in the area. */
export const OrganisationRole = [
  { code: 'commissions', label: 'Yn talu am wasanaethau' },
  { code: 'provides', label: 'Yn rhedeg gwasanaethau' },
  { code: 'hosts', label: 'Yn rhoi lle' },
] as const;

/** Who may come to a self-run group. */
export const PeerGroupMembership = [
  { code: 'open', label: 'Agored i unrhyw un' },
  { code: 'friends-welcome', label: 'Gall aelodau ddod â ffrindiau' },
  { code: 'closed', label: 'I\'w aelodau' },
] as const;

/** How far a self-run group has come. */
export const PeerGroupStage = [
  { code: 'forming', label: 'Yn cychwyn' },
  { code: 'supported', label: 'Yn cael cefnogaeth am y tro' },
  { code: 'independent', label: 'Ar ei draed ei hun' },
] as const;

/** What kind of plan it is. A plan need not have a kind. */
export const PlanKind = [
  { code: 'support-plan', label: 'Cynllun cefnogaeth' },
  { code: 'staying-well-plan', label: 'Cynllun cadw\'n iach' },
  { code: 'wellness-recovery-action-plan', label: 'Cynllun Gweithredu Llesiant ac Adferiad' },
  { code: 'reablement-plan', label: 'Cynllun i ailddechrau' },
  { code: 'person-centred-plan', label: 'Fy nghynllun' },
  { code: 'self-care-plan', label: 'Gofalu amdanaf fy hun' },
  { code: 'carer-support-plan', label: 'Fy nghynllun fel gofalwr' },
  { code: 'crisis-plan', label: 'Cynllun ar gyfer argyfwng' },
] as const;

/** Whether a plan is in use. */
export const PlanStatus = [
  { code: 'draft', label: 'Yn cael ei ysgrifennu' },
  { code: 'active', label: 'Yn cael ei ddefnyddio' },
  { code: 'ended', label: 'Wedi dod i ben' },
] as const;

/** One of twelve things a day service can offer, as they were counted in England in 2008. */
export const ProvisionElement = [
  { code: 'individual-bridge-building', label: 'Rhywun i\'ch helpu i ymuno, un i un' },
  { code: 'group-bridge-building', label: 'Mynd gyda\'ch gilydd fel grŵp' },
  { code: 'person-centred-planning', label: 'Help i wneud eich cynllun eich hun' },
  { code: 'drop-in', label: 'Galwch heibio' },
  { code: 'open-to-public', label: 'Agored i bawb' },
  { code: 'mainstream-venue', label: 'Mewn lle cymunedol cyffredin' },
  { code: 'home-outreach', label: 'Gall rhywun ymweld â chi gartref' },
  { code: 'user-run', label: 'Yn cael ei redeg gan y bobl sy\'n ei ddefnyddio' },
  { code: 'women-only', label: 'Menywod yn unig' },
  { code: 'under-represented-groups', label: 'I bobl y mae gwasanaethau\'n aml yn eu colli' },
  { code: 'self-management', label: 'Dysgu ffyrdd o ofalu am eich iechyd meddwl' },
  { code: 'vocational-or-skills', label: 'Sgiliau, hyfforddiant neu waith' },
] as const;

/** Why somebody other than the person looks at a plan. */
export const PurposeOfUse = [
  { code: 'support', label: 'I gefnogi\'r person hwn' },
  { code: 'direct-care', label: 'Ar gyfer gofal' },
  { code: 'emergency', label: 'Argyfwng' },
] as const;

/** Who gave the answer. */
export const RatingBy = [
  { code: 'person', label: 'Fi' },
  { code: 'other', label: 'Rhywun arall' },
] as const;

/** Who the helper is to the person. */
export const Relationship = [
  { code: 'carer', label: 'Rwy\'n gofalu amdanynt' },
  { code: 'friend-or-family', label: 'Ffrind neu deulu' },
  { code: 'worker', label: 'Rwy\'n eu cefnogi yn fy swydd' },
  { code: 'advocate', label: 'Eiriolwr' },
  { code: 'broker', label: 'Brocer' },
  { code: 'peer', label: 'Cefnogwr cymheiriaid' },
] as const;

/** What is wrong with a record of the directory. */
export const ReportReason = [
  { code: 'closed', label: 'Mae wedi cau' },
  { code: 'wrong-time', label: 'Mae’r diwrnod neu’r amser yn anghywir' },
  { code: 'wrong-place', label: 'Mae’r lle yn anghywir' },
  { code: 'wrong-contact', label: 'Mae’r cyswllt yn anghywir' },
  { code: 'wrong-access', label: 'Mae’r hyn a ddywedir am fynediad yn anghywir' },
  { code: 'not-welcoming', label: 'Ches i ddim croeso' },
  { code: 'other', label: 'Rhywbeth arall' },
] as const;

/** What somebody asks for. */
export const RequestKind = [
  { code: 'join', label: 'Ymuno' },
  { code: 'form', label: 'Cychwyn un' },
  { code: 'meet-first', label: 'Cwrdd â rhywun yn gyntaf' },
  { code: 'visit-me', label: 'Ymweld â mi' },
] as const;

/** What an answer to people is about. */
export const ResponseAbout = [
  { code: 'wishes', label: 'Yr hyn a ddymunodd pobl' },
  { code: 'gap', label: 'Rhywbeth ar goll' },
  { code: 'feedback', label: 'Yr hyn a ddywedodd pobl wrthym' },
] as const;

/** What came of something that people said. */
export const ResponseStatus = [
  { code: 'heard', label: 'Rydym wedi eich clywed' },
  { code: 'planned', label: 'Mae wedi\'i gynllunio' },
  { code: 'started', label: 'Mae wedi dechrau' },
  { code: 'cannot', label: 'Ni allwn' },
] as const;

/** How a risk the person wants to take was talked about. */
export const RiskRoute = [
  { code: 'light-touch', label: 'Wedi\'i drafod' },
  { code: 'panel', label: 'Wedi\'i drafod gyda phanel' },
  { code: 'safeguarding', label: 'Diogelu' },
] as const;

/** What a schedule counts in. */
export const ScheduleUnit = [
  { code: 'week', label: 'Wythnos' },
  { code: 'month', label: 'Mis' },
] as const;

/** The part of the whole service that something belongs to. */
export const ServiceComponent = [
  { code: 'hub', label: 'Canolfan llesiant a gwybodaeth' },
  { code: 'satellite', label: 'Diwrnod lleol' },
  { code: 'reablement', label: 'Rhaglen fer i ailddechrau' },
  { code: 'peer-support', label: 'Grwpiau sy\'n eu rhedeg eu hunain' },
  { code: 'inclusion', label: 'Help i ymuno' },
  { code: 'time-bank', label: 'Banc amser' },
  { code: 'employment', label: 'Help gyda gwaith' },
  { code: 'day-service', label: 'Gwasanaeth dydd' },
] as const;

/** Whether one date takes place. */
export const SessionStatus = [
  { code: 'scheduled', label: 'Ymlaen' },
  { code: 'cancelled', label: 'Wedi\'i ganslo' },
  { code: 'postponed', label: 'Wedi\'i ohirio' },
  { code: 'moved', label: 'Wedi\'i symud' },
] as const;

/** The sort of place where it happens. */
export const Setting = [
  { code: 'mainstream-venue', label: 'Lle cymunedol cyffredin' },
  { code: 'mental-health-venue', label: 'Lle iechyd meddwl' },
  { code: 'home', label: 'Eich cartref eich hun' },
  { code: 'inpatient-ward', label: 'Ward ysbyty' },
  { code: 'sheltered-accommodation', label: 'Tai lloches' },
  { code: 'sports-centre', label: 'Canolfan chwaraeon' },
  { code: 'gp-surgery', label: 'Meddygfa' },
  { code: 'shop-or-pub', label: 'Siop neu dafarn' },
  { code: 'mobile-library', label: 'Llyfrgell deithiol' },
  { code: 'jobcentre', label: 'Canolfan Byd Gwaith' },
  { code: 'online', label: 'Ar-lein' },
  { code: 'allotment', label: 'Rhandir' },
  { code: 'outdoors', label: 'Yn yr awyr agored' },
  { code: 'workplace', label: 'Gweithle' },
] as const;

/** What somebody may see or do for the person. */
export const ShareScope = [
  { code: 'book', label: 'Cadw lle drosof' },
  { code: 'see-plan', label: 'Gweld fy nghynllun' },
  { code: 'edit-plan', label: 'Newid fy nghynllun' },
  { code: 'see-budget', label: 'Gweld fy nghyllideb' },
] as const;

/** How far a small step has come. */
export const StepStatus = [
  { code: 'to-do', label: 'I\'w wneud' },
  { code: 'doing', label: 'Wrthi' },
  { code: 'done', label: 'Wedi\'i wneud' },
  { code: 'paused', label: 'Wedi oedi' },
] as const;

/** Help that somebody can have to take part. */
export const SupportOffered = [
  { code: 'accompanied', label: 'Gall rhywun fynd gyda chi' },
  { code: 'buddy', label: 'Cyfaill' },
  { code: 'travel-help', label: 'Help i gyrraedd yno' },
  { code: 'pick-up', label: 'Eich casglu a\'ch gollwng' },
  { code: 'interpreter', label: 'Cyfieithydd' },
  { code: 'advocate', label: 'Eiriolwr' },
  { code: 'home-visit', label: 'Ymweliad â\'ch cartref yn gyntaf' },
  { code: 'help-with-forms', label: 'Help gyda ffurflenni' },
  { code: 'replacement-care', label: 'Gofal i\'r person rydych yn gofalu amdano' },
  { code: 'carer-welcome', label: 'Croeso i rywun sy\'n eich helpu' },
  { code: 'adjustments-on-request', label: 'Newidiadau os gofynnwch' },
] as const;

/** What the people who run it may know about the person. The least unless the person chooses more. */
export const TellOrganiser = [
  { code: 'name-only', label: 'Dim ond fy enw' },
  { code: 'needs', label: 'Fy enw a\'r hyn sydd ei angen arnaf' },
  { code: 'more', label: 'Yr hyn rwy\'n ei ysgrifennu' },
] as const;

/** The part of the day in which a session starts, on the clock of the place. */
export const TimeOfDay = [
  { code: 'morning', label: 'Bore' },
  { code: 'afternoon', label: 'Prynhawn' },
  { code: 'evening', label: 'Gyda\'r nos' },
] as const;

/** Whether the person wants to change something. */
export const WantToChange = [
  { code: 'yes', label: 'Ydw' },
  { code: 'no', label: 'Nac ydw' },
  { code: 'not-now', label: 'Ddim nawr' },
] as const;

/** What somebody who works or volunteers here does. */
export const WorkerRole = [
  { code: 'information-resource-lead', label: 'Yn cadw\'r wybodaeth yn gyfredol' },
  { code: 'reablement-worker', label: 'Yn eich helpu i ailddechrau' },
  { code: 'self-run-groups-specialist', label: 'Yn helpu grwpiau sy\'n eu rhedeg eu hunain' },
  { code: 'social-enterprise-development-worker', label: 'Yn helpu i gychwyn busnesau bach er lles' },
  { code: 'inclusion-worker', label: 'Yn eich helpu i ymuno' },
  { code: 'bridge-builder', label: 'Yn eich helpu i fywyd cymunedol' },
  { code: 'recovery-support-worker', label: 'Yn eich cefnogi i fwrw ymlaen â bywyd' },
  { code: 'care-coordinator', label: 'Cydlynydd gofal' },
  { code: 'staying-well-worker', label: 'Yn eich helpu i gadw\'n iach' },
  { code: 'vocational-worker', label: 'Yn helpu gyda gwaith a hyfforddiant' },
  { code: 'direct-payments-officer', label: 'Yn helpu gyda thaliadau uniongyrchol' },
  { code: 'group-facilitator', label: 'Yn helpu grŵp yn ei flaen' },
  { code: 'volunteer', label: 'Gwirfoddolwr' },
  { code: 'expert-by-experience', label: 'Wedi bod drwyddo eu hunain' },
  { code: 'visiting-expert', label: 'Arbenigwr gwadd' },
  { code: 'independent-broker', label: 'Yn eich helpu i gynllunio a phrynu cefnogaeth' },
  { code: 'advocate', label: 'Eiriolwr' },
  { code: 'interpreter', label: 'Cyfieithydd' },
  { code: 'guide', label: 'Tywysydd' },
  { code: 'personal-assistant', label: 'Cynorthwyydd personol' },
  { code: 'navigator', label: 'Yn eich helpu i ddod o hyd i\'ch ffordd' },
  { code: 'mentor', label: 'Mentor' },
  { code: 'expert-commissioner', label: 'Yn helpu i benderfynu beth sy\'n cael ei brynu' },
  { code: 'co-production-worker', label: 'Yn gweithio ar wneud pethau gyda\'n gilydd' },
  { code: 'co-production-coordinator', label: 'Yn trefnu gwneud pethau gyda\'n gilydd' },
  { code: 'consultant-social-worker', label: 'Uwch weithiwr cymdeithasol' },
  { code: 'social-worker', label: 'Gweithiwr cymdeithasol' },
  { code: 'employment-specialist', label: 'Yn eich helpu i gael a chadw swydd' },
  { code: 'health-champion', label: 'Hyrwyddwr iechyd' },
  { code: 'peer-mentor', label: 'Mentor cymheiriaid' },
] as const;
