import type { Opportunity } from '@daybridge/domain/generated/model';

/** Ordinary places of a town, as against those of a mental-health service. */
const ORDINARY_PLACES = new Set(['mainstream-venue', 'sports-centre', 'shop-or-pub', 'mobile-library', 'allotment', 'workplace']);

/** Elements that other fields already say; they are worked out and never believed from elsewhere. */
const DERIVED: Record<string, (opportunity: Opportunity) => boolean> = {
  'drop-in': ({ joining }) => joining.mode === 'just-come',
  'open-to-public': ({ eligibility }) => eligibility.who === 'anyone',
  'mainstream-venue': ({ setting }) => ORDINARY_PLACES.has(setting),
  'user-run': ({ ledBy }) => ledBy === 'user-run',
  'women-only': ({ audience }) => audience?.womenOnly === true,
};

/** The provision elements of an opportunity: those it was given, and those that follow from its other fields. */
export function provisionElements(opportunity: Opportunity): Opportunity['provisionElements'] {
  const given = (opportunity.provisionElements ?? []).filter((element) => !(element in DERIVED));
  const derived = Object.keys(DERIVED).filter((element) => DERIVED[element]!(opportunity));
  return [...given, ...derived] as Opportunity['provisionElements'];
}
