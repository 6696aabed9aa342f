/** Who reads a wish: those whose work it is to help people take part, around the place it is about. */
import type { Area, Opportunity, Service, Venue, Wish } from './generated/model.ts';

/** The directory as far as it tells who reads wishes. */
export interface WishDirectory {
  areas: readonly Pick<Area, 'id' | 'partOf'>[];
  services: readonly Pick<Service, 'organisationId' | 'areaIds' | 'component' | 'openingHours'>[];
  venues: readonly Pick<Venue, 'id' | 'outcode'>[];
  opportunities: readonly Pick<Opportunity, 'areaIds' | 'venueIds'>[];
}

/** Inclusion workers first; where there are none the hub, and where there is no hub either whoever runs a service. */
const readersBy: readonly (readonly string[])[] = [['inclusion'], ['hub']];

function readingServices(services: WishDirectory['services']): WishDirectory['services'] {
  for (const components of readersBy) {
    const found = services.filter(({ component }) => components.includes(component));
    if (found.length > 0) return found;
  }
  return services;
}

/** An area with all it is a part of. */
function withAbove(id: string, partOf: ReadonlyMap<string, string | undefined>): Set<string> {
  const above = new Set([id]);
  for (let area = partOf.get(id); area !== undefined && !above.has(area); area = partOf.get(area)) above.add(area);
  return above;
}

/** Areas of what is at places with this outcode. */
function areasAt(outcode: string, { venues, services, opportunities }: WishDirectory): Set<string> {
  const there = new Set(venues.filter((venue) => venue.outcode === outcode).map(({ id }) => id));
  return new Set([
    ...opportunities.filter(({ venueIds }) => venueIds?.some((id) => there.has(id))).flatMap(({ areaIds }) => areaIds),
    ...services.filter(({ openingHours }) => openingHours.some(({ venueId }) => venueId !== undefined && there.has(venueId))).flatMap(({ areaIds }) => areaIds),
  ]);
}

/**
 * The organisations that read a wish. One that says where goes to those who cover an area there; one that does not, or is about a
 * place the directory does not know, to all of them: better read twice than by nobody.
 */
export function wishReaders({ outcode }: Pick<Wish, 'outcode'>, directory: WishDirectory): Set<string> {
  const partOf = new Map(directory.areas.map((area) => [area.id, area.partOf]));
  const reading = readingServices(directory.services);
  const around = outcode === undefined ? new Set<string>() : areasAt(outcode, directory);
  // A borough's service covers its neighbourhoods, and what is for the whole borough is around each of its neighbourhoods.
  const covers = (serviceArea: string): boolean =>
    [...around].some((area) => withAbove(area, partOf).has(serviceArea) || withAbove(serviceArea, partOf).has(area));
  const near = reading.filter(({ areaIds }) => areaIds.some(covers));
  return new Set((near.length > 0 ? near : reading).map(({ organisationId }) => organisationId));
}
