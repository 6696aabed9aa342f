/** Five of the twelve elements of provision follow from other facts, so nobody has to state them twice. */
import type { Opportunity } from './generated/model.ts';

type Facts = Pick<Opportunity, 'joining' | 'eligibility' | 'setting' | 'ledBy' | 'audience'>;

/** Ordinary places of a town, as against those of a mental-health service. */
const ordinaryPlaces = new Set<string>(['mainstream-venue', 'sports-centre', 'shop-or-pub', 'mobile-library', 'allotment', 'workplace']);

/** Elements that are worked out and never written. */
export const derivedElements = ['drop-in', 'open-to-public', 'mainstream-venue', 'user-run', 'women-only'] as const;

/** The elements that follow from how one joins, who can come, where it is, who runs it and whom it is for. */
export function derivedProvision({ joining, eligibility, setting, ledBy, audience }: Facts): (typeof derivedElements)[number][] {
  const follows: Record<(typeof derivedElements)[number], boolean> = {
    'drop-in': joining.mode === 'just-come',
    'open-to-public': eligibility.who === 'anyone',
    'mainstream-venue': ordinaryPlaces.has(setting),
    'user-run': ledBy === 'user-run',
    'women-only': audience?.womenOnly === true,
  };
  return derivedElements.filter((element) => follows[element]);
}

/** All elements of an opportunity: those that were stated and those that follow. */
export const provisionOf = (opportunity: Facts & Pick<Opportunity, 'provisionElements'>): string[] => {
  const stated = (opportunity.provisionElements ?? []).filter((element) => !(derivedElements as readonly string[]).includes(element));
  return [...stated, ...derivedProvision(opportunity)];
};
