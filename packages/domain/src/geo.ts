/** Distance in a straight line. Postcodes stand in `postcodes.ts`. */

export * from './postcodes.ts';

/** A point on the map (WGS 84), in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

const radians = Math.PI / 180;
/** Mean radius of the earth in kilometres. */
const earth = 6371.0088;
const kmInMile = 1.609344;

/** Straight-line distance in kilometres. */
export function distanceKm(a: Point, b: Point): number {
  const north = Math.sin(((b.latitude - a.latitude) * radians) / 2);
  const east = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  const h = north * north + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east * east;
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(h)));
}

export const kmToMiles = (km: number): number => km / kmInMile;
export const milesToKm = (miles: number): number => miles * kmInMile;

/** A point rounded to two decimals, about a kilometre: as exact as a place ever leaves the device. */
export const coarse = ({ latitude, longitude }: Point): Point => ({
  latitude: Math.round(latitude * 100) / 100,
  longitude: Math.round(longitude * 100) / 100,
});

/** A distance as people say it: "less than a quarter of a mile away", "about half a mile away", "about 2 miles away". Welsh too. */
export function distanceWords(km: number, lang: 'en' | 'cy' = 'en'): string {
  const quarters = Math.round(kmToMiles(km) * 4);
  const miles = Math.round(quarters / 4);
  if (lang === 'cy') {
    if (quarters < 1) return 'llai na chwarter milltir i ffwrdd';
    const near =
      quarters < 4
        ? ['chwarter milltir', 'hanner milltir', 'tri chwarter milltir'][quarters - 1]!
        : miles === 1
          ? '1 filltir'
          : miles === 2
            ? '2 filltir'
            : `${miles} milltir`;
    return `tua ${near} i ffwrdd`;
  }
  if (quarters < 1) return 'less than a quarter of a mile away';
  if (quarters < 4) return `about ${['a quarter of a mile', 'half a mile', 'three quarters of a mile'][quarters - 1]!} away`;
  return `about ${miles} mile${miles === 1 ? '' : 's'} away`;
}
