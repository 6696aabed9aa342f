/** The same lists in Welsh, loaded only with a widget's Welsh words. */
export {
  AccessFeature, AccessRoute, AccompaniedTimes, AlternativeForm, Audience, CostKind, DayOfWeek, DurationKind, EligibilityWho, JoiningMode, Known, LedBy, LifeDomain,
  OpportunityKind, OpportunityStatus, SessionStatus, SupportOffered, TimeOfDay,
} from '@daybridge/sdk/vocabularies/cy';
