import type { Place as FoundPlace } from '@daybridge/sdk';
import { coarse, toNear } from '@daybridge/sdk/places';

/** What the Where? box sends: an outcode, or a town as typed. A full postcode never leaves the browser. */
export type Place = { outcode: string } | { town: string } | { latitude: number; longitude: number };

/** What somebody typed as a place, or nothing when the box is empty. */
export function placeFrom(typed: string): Place | undefined {
  const near = toNear(typed.slice(0, 200));
  return near && 'town' in near ? { town: near.town.slice(0, 100) } : near;
}

/** A place the server named, as exact as one may ever be sent: two decimals, about a kilometre. */
export function pointOf({ name, outcode, latitude, longitude }: FoundPlace): Place {
  if (latitude === undefined || longitude === undefined) return outcode ? { outcode } : { town: name };
  return coarse({ latitude, longitude });
}

/** The words to leave in the box after a search. */
export function placeWords(place: Place | undefined): string {
  if (!place) return '';
  return 'outcode' in place ? place.outcode : 'town' in place ? place.town : '';
}
