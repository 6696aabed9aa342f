/** Distance in words. Postcodes stand in `postcodes.ts`, points in `points.ts`. */

export * from './points.ts';
export * from './postcodes.ts';

const kmInMile = 1.609344;

export const kmToMiles = (km: number): number => km / kmInMile;
export const milesToKm = (miles: number): number => miles * kmInMile;

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
