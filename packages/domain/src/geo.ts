/** Distance in a straight line, and postcodes cut to what does not give a home away. */

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
export const coarse = ({ latitude, longitude }: Point): Point => ({ latitude: Math.round(latitude * 100) / 100, longitude: Math.round(longitude * 100) / 100 });

/** A distance as people say it: "less than a quarter of a mile away", "about half a mile away", "about 2 miles away". Welsh too. */
export function distanceWords(km: number, lang: 'en' | 'cy' = 'en'): string {
  const quarters = Math.round(kmToMiles(km) * 4);
  const miles = Math.round(quarters / 4);
  if (lang === 'cy') {
    if (quarters < 1) return 'llai na chwarter milltir i ffwrdd';
    const near = quarters < 4 ? ['chwarter milltir', 'hanner milltir', 'tri chwarter milltir'][quarters - 1]! : miles === 1 ? '1 filltir' : miles === 2 ? '2 filltir' : `${miles} milltir`;
    return `tua ${near} i ffwrdd`;
  }
  if (quarters < 1) return 'less than a quarter of a mile away';
  if (quarters < 4) return `about ${['a quarter of a mile', 'half a mile', 'three quarters of a mile'][quarters - 1]!} away`;
  return `about ${miles} mile${miles === 1 ? '' : 's'} away`;
}

const outcodePattern = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/;
const incodePattern = /^[0-9][A-Z]{2}$/;
const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** The outcode of what somebody typed, if it is a postcode or an outcode: "km5 1ab" and "KM5" give "KM5". The rest is dropped. */
export function toOutcode(text: string): string | undefined {
  if (!/^[\sA-Za-z0-9.,-]+$/.test(text)) return undefined;
  const code = bare(text);
  if (incodePattern.test(code.slice(-3)) && outcodePattern.test(code.slice(0, -3))) return code.slice(0, -3);
  return outcodePattern.test(code) ? code : undefined;
}

/** A whole postcode in its usual spelling, "KM5 1AB"; undefined for anything else. */
export function normalisePostcode(text: string): string | undefined {
  const code = bare(text);
  const [out, inward] = [code.slice(0, -3), code.slice(-3)];
  return outcodePattern.test(out) && incodePattern.test(inward) ? `${out} ${inward}` : undefined;
}

/** Where somebody wants to look, ready for the contract's `near`: an outcode if it is one, else the town as typed. Empty gives nothing. */
export function toNear(text: string): { outcode: string } | { town: string } | undefined {
  const town = text.trim().replace(/\s+/g, ' ');
  if (!town) return undefined;
  const outcode = toOutcode(town);
  return outcode ? { outcode } : { town: withoutPostcode(town) };
}

/** Free words with any whole postcode in them cut to its outcode, so that a home never leaves the device. */
export const withoutPostcode = (text: string): string =>
  text.replace(/\b([A-Za-z]{1,2}[0-9][A-Za-z0-9]?)[\s.-]*[0-9][A-Za-z]{2}\b/g, (_, outcode: string) => outcode.toUpperCase());
