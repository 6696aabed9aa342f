/** The closed-list filters of the directory: which codes an opportunity has under each. */
import { AccessFeature } from '../generated/vocabularies/AccessFeature.ts';
import type { Opportunity } from '../generated/model.ts';
import { provisionOf } from '../provision.ts';

/** Filters whose codes are facts of the opportunity itself. */
export const codeFilters = [
  'area',
  'kind',
  'lifeDomain',
  'provisionElement',
  'component',
  'ledBy',
  'accessRoute',
  'setting',
  'cost',
  'supportOffered',
  'language',
  'audience',
  'organisation',
] as const;
export type CodeFilter = (typeof codeFilters)[number];

/** Filters by records of the directory itself, of which there may be thousands; the others have closed lists. */
export const ofRecords: ReadonlySet<string> = new Set<CodeFilter>(['area', 'organisation']);

/**
 * What the index keeps a set of documents for: codes to filter by; kinds of activity and the first life domain, which only words lead to;
 * the service it belongs to, to know what changes with it.
 */
export const indexedCodes = [...codeFilters, 'groupWork', 'mainDomain', 'service'] as const;
export type IndexedCode = (typeof indexedCodes)[number];

/** All filters, in the order of the contract; `dayOfWeek` and `timeOfDay` come from sessions, `accessFeature` from venues. */
export const filterNames = [...codeFilters, 'dayOfWeek', 'timeOfDay', 'accessFeature'] as const;
export type FilterName = (typeof filterNames)[number];

/** Filters of which all chosen codes are needed; of the others any one. */
export const needsAll: ReadonlySet<string> = new Set<FilterName>(['accessFeature', 'supportOffered']);

/** Filters for which many have not told us: those are counted apart, and come in when asked for. */
export const mayBeUnknown = ['accessFeature', 'cost', 'language'] as const;

/** Kinds of access in the order of their bits. */
export const accessFeatures = AccessFeature.map(({ code }) => code);

/** A self-run group for its members only: no place and no time of it is ever told. */
export const isClosedGroup = (opportunity: Pick<Opportunity, 'peerGroup'>): boolean => opportunity.peerGroup?.membership === 'closed';

/** What the area a thing is for is a part of, so that a borough finds what is in its neighbourhoods. */
export type Ancestors = (areaId: string) => readonly string[];

/** The codes of an opportunity under each filter, and its kinds of activity. Where nobody has told us, the list is empty. */
export function codesOf(
  opportunity: Opportunity,
  component: string | undefined,
  ancestors: Ancestors,
): Record<IndexedCode, readonly string[]> {
  const { audience, accompanied, supportOffered = [] } = opportunity;
  const communities = audience?.communities ?? [];
  return {
    area: [...new Set(opportunity.areaIds.flatMap((id) => [id, ...ancestors(id)]))],
    kind: [opportunity.kind],
    lifeDomain: opportunity.lifeDomains,
    provisionElement: provisionOf(opportunity),
    component: component ? [component] : [],
    ledBy: [opportunity.ledBy],
    accessRoute: opportunity.accessRoutes,
    setting: [opportunity.setting],
    cost: opportunity.cost.kind === 'not-known' ? [] : [opportunity.cost.kind],
    supportOffered:
      accompanied?.offered === 'yes' && !supportOffered.includes('accompanied') ? [...supportOffered, 'accompanied'] : supportOffered,
    language: opportunity.languages ?? [],
    audience: audience?.womenOnly && !communities.includes('women') ? [...communities, 'women'] : communities,
    organisation: [opportunity.organisationId],
    groupWork: opportunity.groupWork ?? [],
    mainDomain: opportunity.lifeDomains.slice(0, 1),
    service: opportunity.serviceId === undefined ? [] : [opportunity.serviceId],
  };
}
