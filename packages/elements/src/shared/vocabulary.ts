/** The contract's closed lists that widgets show, in English. One place, so that only the lists in use are built in. */
export {
  AccessFeature, AccessRoute, AccompaniedTimes, AlternativeForm, Audience, CostKind, DayOfWeek, DurationKind, EligibilityWho, JoiningMode, Known, LedBy, LifeDomain,
  OpportunityKind, OpportunityStatus, SessionStatus, SupportOffered, TimeOfDay,
} from '@daybridge/sdk/vocabularies';

/** A closed list with its words. */
export type Terms = readonly { readonly code: string; readonly label: string }[];

/** The words for a code. A code of a newer server is shown as well as it can be. */
export function labelOf(terms: Terms, code: string): string {
  return terms.find((term) => term.code === code)?.label ?? code.replaceAll('-', ' ');
}
